import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-asyncapi-3.1.0.js
var Os = (r, s) => () => {
  try {
    return s || r((s = { exports: {} }).exports, s), s.exports;
  } catch (L) {
    throw s = 0, L;
  }
};
var Wn = Os((Rr) => {
  "use strict";
  Object.defineProperty(Rr, "__esModule", { value: true });
  function Xn(r) {
    let s = r.length, L = 0, M = 0, c;
    for (; M < s; ) L++, c = r.charCodeAt(M++), c >= 55296 && c <= 56319 && M < s && (c = r.charCodeAt(M), (c & 64512) === 56320 && M++);
    return L;
  }
  Rr.default = Xn;
  Xn.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Mr = class {
  list = [];
  count = 0;
  get length() {
    return this.count;
  }
  set length(s) {
    this.count = s, this.list.length > s && (this.list.length = s);
  }
  push(s) {
    this.list.length === this.count && this.count < 300 && this.list.push(s), this.count += 1;
  }
  take(s) {
    for (let L of s.list) this.push(L);
    this.count += s.count - s.list.length;
  }
};
function t(r) {
  let s = new Mr();
  return s.push(r), s;
}
function b(r, s) {
  return r === null ? s : (r.take(s), r);
}
var De = {};
De.document = ms;
var N = new RegExp("^x-[\\w\\d\\.\\x2d_]+$", "u");
var xr = { definition: "channel", type: "object", properties: { title: { type: "string" }, description: { type: "string" }, address: { type: ["string", "null"] }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/channelBindingsObject" } }] }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, messages: { $ref: "#/definitions/channelMessages" }, parameters: { $ref: "#/definitions/parameters" }, servers: { type: "array", items: { $ref: "#/definitions/Reference" } }, summary: { type: "string" }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
var ve = Object.prototype.hasOwnProperty;
var Se = { definition: "channelBindingsObject", type: "object", properties: { amqp: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-channel" } }], properties: { bindingVersion: { enum: ["0.3.0"] } } }, amqp1: {}, anypointmq: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-anypointmq-0_0_1-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-anypointmq-0_0_1-channel" } }], properties: { bindingVersion: { enum: ["0.0.1"] } } }, googlepubsub: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-googlepubsub-0_2_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-googlepubsub-0_2_0-channel" } }], properties: { bindingVersion: { enum: ["0.2.0"] } } }, http: {}, ibmmq: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-channel" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } }, jms: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-channel" } }], properties: { bindingVersion: { enum: ["0.0.1"] } } }, kafka: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.5.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_4_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_3_0-channel" } }], properties: { bindingVersion: { enum: ["0.5.0", "0.4.0", "0.3.0"] } } }, mqtt: {}, nats: {}, pulsar: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-pulsar-0_1_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-pulsar-0_1_0-channel" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } }, redis: {}, sns: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-sns-0_1_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-sns-0_1_0-channel" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } }, solace: {}, sqs: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-sqs-0_2_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-sqs-0_2_0-channel" } }], properties: { bindingVersion: { enum: ["0.2.0"] } } }, stomp: {}, ws: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-websockets-0_1_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-websockets-0_1_0-channel" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
var jr = { definition: "bindings-amqp-0_3_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { is: { type: "string", enum: ["queue", "routingKey"] }, exchange: { type: "object", properties: { name: { type: "string", maxLength: 255 }, type: { type: "string", enum: ["topic", "direct", "fanout", "default", "headers"] }, durable: { type: "boolean" }, autoDelete: { type: "boolean" }, vhost: { type: "string" } } }, queue: { type: "object", properties: { name: { type: "string", maxLength: 255 }, durable: { type: "boolean" }, exclusive: { type: "boolean" }, autoDelete: { type: "boolean" }, vhost: { type: "string" } } }, bindingVersion: { type: "string", enum: ["0.3.0"] } }, allOf: [{ properties: { is: { enum: ["routingKey", "queue"] } }, allOf: [{ if: { properties: { is: { enum: ["routingKey"] } }, required: ["is"] }, then: { not: { required: ["queue"] }, properties: { is: { const: "routingKey" } }, required: ["exchange"] } }, { if: { properties: { is: { enum: ["queue"] } }, required: ["is"] }, then: { not: { required: ["exchange"] }, properties: { is: { const: "queue" } }, required: ["queue"] } }] }] };
var ze = Wn().default;
function E(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  return E.errors = e, i === 0;
}
function Vi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = true, y = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.is === void 0 && (u = "is")) {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    } else if (r.is !== void 0 && r.is !== "routingKey") {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  var l = y === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), l) {
    let u = i, d = i, V = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let a;
      if (r.queue === void 0 && (a = "queue")) {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
    }
    var p = V === i;
    if (p) {
      let a = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/0/then/not", keyword: "not", params: {} };
      e === null ? e = t(a) : e.push(a), i++;
    } else i = d, e !== null && (d ? e.length = d : e = null);
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.exchange === void 0) {
        let a = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/0/then/required", keyword: "required", params: { missingProperty: "exchange" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.is !== void 0 && r.is !== "routingKey") {
        let a = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/0/then/properties/is/const", keyword: "const", params: { allowedValue: "routingKey" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
    }
    var l = u === i;
    o = l;
  }
  let f = i, g = true, w = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.is === void 0 && (u = "is")) {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    } else if (r.is !== void 0 && r.is !== "queue") {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  var m = w === i;
  if (i = f, e !== null && (f ? e.length = f : e = null), m) {
    let u = i, d = i, V = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let a;
      if (r.exchange === void 0 && (a = "exchange")) {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
    }
    var h = V === i;
    if (h) {
      let a = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/1/then/not", keyword: "not", params: {} };
      e === null ? e = t(a) : e.push(a), i++;
    } else i = d, e !== null && (d ? e.length = d : e = null);
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.queue === void 0) {
        let a = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/1/then/required", keyword: "required", params: { missingProperty: "queue" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.is !== void 0 && r.is !== "queue") {
        let a = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/1/then/properties/is/const", keyword: "const", params: { allowedValue: "queue" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
    }
    var m = u === i;
    g = m;
  }
  if (r && typeof r == "object" && !Array.isArray(r) && r.is !== void 0) {
    let u = r.is;
    if (!(u === "routingKey" || u === "queue")) {
      let d = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/properties/is/enum", keyword: "enum", params: { allowedValues: jr.allOf[0].properties.is.enum } };
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let u in r) if (!(u === "is" || u === "exchange" || u === "queue" || u === "bindingVersion" || N.test(u))) {
      let d = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
      e === null ? e = t(d) : e.push(d), i++;
    }
    if (r.is !== void 0) {
      let u = r.is;
      if (typeof u != "string") {
        let d = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/is/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (!(u === "queue" || u === "routingKey")) {
        let d = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/is/enum", keyword: "enum", params: { allowedValues: jr.properties.is.enum } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.exchange !== void 0) {
      let u = r.exchange;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.name !== void 0) {
          let d = u.name;
          if (typeof d == "string") {
            if (ze(d) > 255) {
              let V = { instancePath: s + "/exchange/name", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let V = { instancePath: s + "/exchange/name", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
        if (u.type !== void 0) {
          let d = u.type;
          if (typeof d != "string") {
            let V = { instancePath: s + "/exchange/type", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/type/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
          if (!(d === "topic" || d === "direct" || d === "fanout" || d === "default" || d === "headers")) {
            let V = { instancePath: s + "/exchange/type", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/type/enum", keyword: "enum", params: { allowedValues: jr.properties.exchange.properties.type.enum } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
        if (u.durable !== void 0 && typeof u.durable != "boolean") {
          let d = { instancePath: s + "/exchange/durable", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/durable/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.autoDelete !== void 0 && typeof u.autoDelete != "boolean") {
          let d = { instancePath: s + "/exchange/autoDelete", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/autoDelete/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.vhost !== void 0 && typeof u.vhost != "string") {
          let d = { instancePath: s + "/exchange/vhost", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/vhost/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let d = { instancePath: s + "/exchange", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.queue !== void 0) {
      let u = r.queue;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.name !== void 0) {
          let d = u.name;
          if (typeof d == "string") {
            if (ze(d) > 255) {
              let V = { instancePath: s + "/queue/name", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let V = { instancePath: s + "/queue/name", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
        if (u.durable !== void 0 && typeof u.durable != "boolean") {
          let d = { instancePath: s + "/queue/durable", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/durable/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.exclusive !== void 0 && typeof u.exclusive != "boolean") {
          let d = { instancePath: s + "/queue/exclusive", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/exclusive/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.autoDelete !== void 0 && typeof u.autoDelete != "boolean") {
          let d = { instancePath: s + "/queue/autoDelete", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/autoDelete/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.vhost !== void 0 && typeof u.vhost != "string") {
          let d = { instancePath: s + "/queue/vhost", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/vhost/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let d = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let u = r.bindingVersion;
      if (typeof u != "string") {
        let d = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (u !== "0.3.0") {
        let d = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: jr.properties.bindingVersion.enum } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    for (let u in r) N.test(u) && (E(r[u], { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: u, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let u = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(u) : e.push(u), i++;
  }
  return Vi.errors = e, i === 0;
}
var Gn = { definition: "bindings-anypointmq-0_0_1-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { destination: { type: "string" }, destinationType: { type: "string", enum: ["exchange", "queue", "fifo-queue"] }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
function qi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "destination" || n === "destinationType" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.destination !== void 0 && typeof r.destination != "string") {
      let n = { instancePath: s + "/destination", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/destination/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.destinationType !== void 0) {
      let n = r.destinationType;
      if (typeof n != "string") {
        let o = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/destinationType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "exchange" || n === "queue" || n === "fifo-queue")) {
        let o = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Gn.properties.destinationType.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.0.1") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Gn.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return qi.errors = e, i === 0;
}
var Ss = { definition: "bindings-googlepubsub-0_2_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { bindingVersion: { type: "string", enum: ["0.2.0"] }, labels: { type: "object" }, messageRetentionDuration: { type: "string" }, messageStoragePolicy: { type: "object", additionalProperties: false, properties: { allowedPersistenceRegions: { type: "array", items: { type: "string" } } } }, schemaSettings: { type: "object", additionalItems: false, properties: { encoding: { type: "string" }, firstRevisionId: { type: "string" }, lastRevisionId: { type: "string" }, name: { type: "string" } }, required: ["encoding", "name"] } }, required: ["schemaSettings"] };
function $i(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.schemaSettings === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/required", keyword: "required", params: { missingProperty: "schemaSettings" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "bindingVersion" || n === "labels" || n === "messageRetentionDuration" || n === "messageStoragePolicy" || n === "schemaSettings" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ss.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.labels !== void 0) {
      let n = r.labels;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/labels", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/labels/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.messageRetentionDuration !== void 0 && typeof r.messageRetentionDuration != "string") {
      let n = { instancePath: s + "/messageRetentionDuration", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageRetentionDuration/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.messageStoragePolicy !== void 0) {
      let n = r.messageStoragePolicy;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) if (o !== "allowedPersistenceRegions") {
          let y = { instancePath: s + "/messageStoragePolicy", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = t(y) : e.push(y), i++;
        }
        if (n.allowedPersistenceRegions !== void 0) {
          let o = n.allowedPersistenceRegions;
          if (Array.isArray(o)) {
            let y = o.length;
            for (let l = 0; l < y; l++) if (typeof o[l] != "string") {
              let p = { instancePath: s + "/messageStoragePolicy/allowedPersistenceRegions/" + l, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy/properties/allowedPersistenceRegions/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(p) : e.push(p), i++;
            }
          } else {
            let y = { instancePath: s + "/messageStoragePolicy/allowedPersistenceRegions", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy/properties/allowedPersistenceRegions/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
      } else {
        let o = { instancePath: s + "/messageStoragePolicy", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.schemaSettings !== void 0) {
      let n = r.schemaSettings;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.encoding === void 0) {
          let o = { instancePath: s + "/schemaSettings", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/required", keyword: "required", params: { missingProperty: "encoding" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.name === void 0) {
          let o = { instancePath: s + "/schemaSettings", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.encoding !== void 0 && typeof n.encoding != "string") {
          let o = { instancePath: s + "/schemaSettings/encoding", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/properties/encoding/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.firstRevisionId !== void 0 && typeof n.firstRevisionId != "string") {
          let o = { instancePath: s + "/schemaSettings/firstRevisionId", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/properties/firstRevisionId/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.lastRevisionId !== void 0 && typeof n.lastRevisionId != "string") {
          let o = { instancePath: s + "/schemaSettings/lastRevisionId", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/properties/lastRevisionId/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.name !== void 0 && typeof n.name != "string") {
          let o = { instancePath: s + "/schemaSettings/name", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/schemaSettings", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return $i.errors = e, i === 0;
}
var Fr = { definition: "bindings-ibmmq-0_1_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { destinationType: { type: "string", enum: ["topic", "queue"] }, queue: { type: "object", properties: { objectName: { type: "string", maxLength: 48 }, isPartitioned: { type: "boolean" }, exclusive: { type: "boolean" } }, required: ["objectName"] }, topic: { type: "object", properties: { string: { type: "string", maxLength: 10240 }, objectName: { type: "string", maxLength: 48 }, durablePermitted: { type: "boolean" }, lastMsgRetained: { type: "boolean" } } }, maxMsgLength: { type: "integer", minimum: 0, maximum: 104857600 }, bindingVersion: { type: "string", enum: ["0.1.0"] } }, allOf: [{ properties: { destinationType: { enum: ["topic", "queue"] } }, allOf: [{ if: { properties: { destinationType: { enum: ["topic"] } }, required: ["destinationType"] }, then: { not: { required: ["queue"] }, properties: { destinationType: { const: "topic" } } } }, { if: { properties: { destinationType: { enum: ["queue"] } }, required: ["destinationType"] }, then: { not: { required: ["topic"] }, properties: { destinationType: { const: "queue" } }, required: ["queue"] } }] }] };
function Di(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = true, y = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.destinationType === void 0 && (u = "destinationType")) {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    } else if (r.destinationType !== void 0 && r.destinationType !== "topic") {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  var l = y === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), l) {
    let u = i, d = i, V = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let a;
      if (r.queue === void 0 && (a = "queue")) {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
    }
    var p = V === i;
    if (p) {
      let a = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/0/then/not", keyword: "not", params: {} };
      e === null ? e = t(a) : e.push(a), i++;
    } else i = d, e !== null && (d ? e.length = d : e = null);
    if (r && typeof r == "object" && !Array.isArray(r) && r.destinationType !== void 0 && r.destinationType !== "topic") {
      let a = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/0/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "topic" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    var l = u === i;
    o = l;
  }
  let f = i, g = true, w = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.destinationType === void 0 && (u = "destinationType")) {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    } else if (r.destinationType !== void 0 && r.destinationType !== "queue") {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  var m = w === i;
  if (i = f, e !== null && (f ? e.length = f : e = null), m) {
    let u = i, d = i, V = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let a;
      if (r.topic === void 0 && (a = "topic")) {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
    }
    var h = V === i;
    if (h) {
      let a = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/1/then/not", keyword: "not", params: {} };
      e === null ? e = t(a) : e.push(a), i++;
    } else i = d, e !== null && (d ? e.length = d : e = null);
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.queue === void 0) {
        let a = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/1/then/required", keyword: "required", params: { missingProperty: "queue" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.destinationType !== void 0 && r.destinationType !== "queue") {
        let a = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/1/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "queue" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
    }
    var m = u === i;
    g = m;
  }
  if (r && typeof r == "object" && !Array.isArray(r) && r.destinationType !== void 0) {
    let u = r.destinationType;
    if (!(u === "topic" || u === "queue")) {
      let d = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Fr.allOf[0].properties.destinationType.enum } };
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let u in r) if (!(u === "destinationType" || u === "queue" || u === "topic" || u === "maxMsgLength" || u === "bindingVersion" || N.test(u))) {
      let d = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
      e === null ? e = t(d) : e.push(d), i++;
    }
    if (r.destinationType !== void 0) {
      let u = r.destinationType;
      if (typeof u != "string") {
        let d = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/destinationType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (!(u === "topic" || u === "queue")) {
        let d = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Fr.properties.destinationType.enum } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.queue !== void 0) {
      let u = r.queue;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.objectName === void 0) {
          let d = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/required", keyword: "required", params: { missingProperty: "objectName" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.objectName !== void 0) {
          let d = u.objectName;
          if (typeof d == "string") {
            if (ze(d) > 48) {
              let V = { instancePath: s + "/queue/objectName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/properties/objectName/maxLength", keyword: "maxLength", params: { limit: 48 } };
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let V = { instancePath: s + "/queue/objectName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/properties/objectName/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
        if (u.isPartitioned !== void 0 && typeof u.isPartitioned != "boolean") {
          let d = { instancePath: s + "/queue/isPartitioned", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/properties/isPartitioned/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.exclusive !== void 0 && typeof u.exclusive != "boolean") {
          let d = { instancePath: s + "/queue/exclusive", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/properties/exclusive/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let d = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.topic !== void 0) {
      let u = r.topic;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.string !== void 0) {
          let d = u.string;
          if (typeof d == "string") {
            if (ze(d) > 10240) {
              let V = { instancePath: s + "/topic/string", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/string/maxLength", keyword: "maxLength", params: { limit: 10240 } };
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let V = { instancePath: s + "/topic/string", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/string/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
        if (u.objectName !== void 0) {
          let d = u.objectName;
          if (typeof d == "string") {
            if (ze(d) > 48) {
              let V = { instancePath: s + "/topic/objectName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/objectName/maxLength", keyword: "maxLength", params: { limit: 48 } };
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let V = { instancePath: s + "/topic/objectName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/objectName/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
        if (u.durablePermitted !== void 0 && typeof u.durablePermitted != "boolean") {
          let d = { instancePath: s + "/topic/durablePermitted", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/durablePermitted/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.lastMsgRetained !== void 0 && typeof u.lastMsgRetained != "boolean") {
          let d = { instancePath: s + "/topic/lastMsgRetained", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/lastMsgRetained/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let d = { instancePath: s + "/topic", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.maxMsgLength !== void 0) {
      let u = r.maxMsgLength;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let d = { instancePath: s + "/maxMsgLength", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/maxMsgLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (typeof u == "number") {
        if (u > 104857600 || isNaN(u)) {
          let d = { instancePath: s + "/maxMsgLength", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/maxMsgLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 104857600 } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u < 0 || isNaN(u)) {
          let d = { instancePath: s + "/maxMsgLength", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/maxMsgLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      }
    }
    if (r.bindingVersion !== void 0) {
      let u = r.bindingVersion;
      if (typeof u != "string") {
        let d = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (u !== "0.1.0") {
        let d = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fr.properties.bindingVersion.enum } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    for (let u in r) N.test(u) && (E(r[u], { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: u, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let u = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(u) : e.push(u), i++;
  }
  return Di.errors = e, i === 0;
}
var Jn = { definition: "bindings-jms-0_0_1-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { destination: { type: "string" }, destinationType: { type: "string", enum: ["queue", "fifo-queue"] }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
function xi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "destination" || n === "destinationType" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.destination !== void 0 && typeof r.destination != "string") {
      let n = { instancePath: s + "/destination", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/destination/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.destinationType !== void 0) {
      let n = r.destinationType;
      if (typeof n != "string") {
        let o = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/destinationType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "queue" || n === "fifo-queue")) {
        let o = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Jn.properties.destinationType.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.0.1") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Jn.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return xi.errors = e, i === 0;
}
var Yn = { definition: "bindings-kafka-0_5_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { topic: { type: "string" }, partitions: { type: "integer", minimum: 1 }, replicas: { type: "integer", minimum: 1 }, topicConfiguration: { type: "object", additionalProperties: true, properties: { "cleanup.policy": { type: "array", items: { type: "string", enum: ["compact", "delete"] } }, "retention.ms": { type: "integer", minimum: -1 }, "retention.bytes": { type: "integer", minimum: -1 }, "delete.retention.ms": { type: "integer", minimum: 0 }, "max.message.bytes": { type: "integer", minimum: 0 }, "confluent.key.schema.validation": { type: "boolean" }, "confluent.key.subject.name.strategy": { type: "string" }, "confluent.value.schema.validation": { type: "boolean" }, "confluent.value.subject.name.strategy": { type: "string" } } }, bindingVersion: { type: "string", enum: ["0.5.0"] } } };
function Oi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "topic" || n === "partitions" || n === "replicas" || n === "topicConfiguration" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.topic !== void 0 && typeof r.topic != "string") {
      let n = { instancePath: s + "/topic", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topic/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.partitions !== void 0) {
      let n = r.partitions;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/partitions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.replicas !== void 0) {
      let n = r.replicas;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/replicas/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/replicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.topicConfiguration !== void 0) {
      let n = r.topicConfiguration;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n["cleanup.policy"] !== void 0) {
          let o = n["cleanup.policy"];
          if (Array.isArray(o)) {
            let y = o.length;
            for (let l = 0; l < y; l++) {
              let p = o[l];
              if (typeof p != "string") {
                let f = { instancePath: s + "/topicConfiguration/cleanup.policy/" + l, schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/cleanup.policy/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(f) : e.push(f), i++;
              }
              if (!(p === "compact" || p === "delete")) {
                let f = { instancePath: s + "/topicConfiguration/cleanup.policy/" + l, schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/cleanup.policy/items/enum", keyword: "enum", params: { allowedValues: Yn.properties.topicConfiguration.properties["cleanup.policy"].items.enum } };
                e === null ? e = t(f) : e.push(f), i++;
              }
            }
          } else {
            let y = { instancePath: s + "/topicConfiguration/cleanup.policy", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/cleanup.policy/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["retention.ms"] !== void 0) {
          let o = n["retention.ms"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/retention.ms", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/retention.ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < -1 || isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/retention.ms", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/retention.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["retention.bytes"] !== void 0) {
          let o = n["retention.bytes"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/retention.bytes", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/retention.bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < -1 || isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/retention.bytes", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/retention.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["delete.retention.ms"] !== void 0) {
          let o = n["delete.retention.ms"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/delete.retention.ms", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/delete.retention.ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/delete.retention.ms", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/delete.retention.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["max.message.bytes"] !== void 0) {
          let o = n["max.message.bytes"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/max.message.bytes", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/max.message.bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/max.message.bytes", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/max.message.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["confluent.key.schema.validation"] !== void 0 && typeof n["confluent.key.schema.validation"] != "boolean") {
          let o = { instancePath: s + "/topicConfiguration/confluent.key.schema.validation", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/confluent.key.schema.validation/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n["confluent.key.subject.name.strategy"] !== void 0 && typeof n["confluent.key.subject.name.strategy"] != "string") {
          let o = { instancePath: s + "/topicConfiguration/confluent.key.subject.name.strategy", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/confluent.key.subject.name.strategy/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n["confluent.value.schema.validation"] !== void 0 && typeof n["confluent.value.schema.validation"] != "boolean") {
          let o = { instancePath: s + "/topicConfiguration/confluent.value.schema.validation", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/confluent.value.schema.validation/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n["confluent.value.subject.name.strategy"] !== void 0 && typeof n["confluent.value.subject.name.strategy"] != "string") {
          let o = { instancePath: s + "/topicConfiguration/confluent.value.subject.name.strategy", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/confluent.value.subject.name.strategy/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/topicConfiguration", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.5.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Yn.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Oi.errors = e, i === 0;
}
var Zn = { definition: "bindings-kafka-0_4_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { topic: { type: "string" }, partitions: { type: "integer", minimum: 1 }, replicas: { type: "integer", minimum: 1 }, topicConfiguration: { type: "object", additionalProperties: false, properties: { "cleanup.policy": { type: "array", items: { type: "string", enum: ["compact", "delete"] } }, "retention.ms": { type: "integer", minimum: -1 }, "retention.bytes": { type: "integer", minimum: -1 }, "delete.retention.ms": { type: "integer", minimum: 0 }, "max.message.bytes": { type: "integer", minimum: 0 } } }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function Yr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "topic" || n === "partitions" || n === "replicas" || n === "topicConfiguration" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.topic !== void 0 && typeof r.topic != "string") {
      let n = { instancePath: s + "/topic", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topic/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.partitions !== void 0) {
      let n = r.partitions;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/partitions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.replicas !== void 0) {
      let n = r.replicas;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/replicas/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/replicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.topicConfiguration !== void 0) {
      let n = r.topicConfiguration;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) if (!(o === "cleanup.policy" || o === "retention.ms" || o === "retention.bytes" || o === "delete.retention.ms" || o === "max.message.bytes")) {
          let y = { instancePath: s + "/topicConfiguration", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = t(y) : e.push(y), i++;
        }
        if (n["cleanup.policy"] !== void 0) {
          let o = n["cleanup.policy"];
          if (Array.isArray(o)) {
            let y = o.length;
            for (let l = 0; l < y; l++) {
              let p = o[l];
              if (typeof p != "string") {
                let f = { instancePath: s + "/topicConfiguration/cleanup.policy/" + l, schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/cleanup.policy/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(f) : e.push(f), i++;
              }
              if (!(p === "compact" || p === "delete")) {
                let f = { instancePath: s + "/topicConfiguration/cleanup.policy/" + l, schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/cleanup.policy/items/enum", keyword: "enum", params: { allowedValues: Zn.properties.topicConfiguration.properties["cleanup.policy"].items.enum } };
                e === null ? e = t(f) : e.push(f), i++;
              }
            }
          } else {
            let y = { instancePath: s + "/topicConfiguration/cleanup.policy", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/cleanup.policy/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["retention.ms"] !== void 0) {
          let o = n["retention.ms"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/retention.ms", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/retention.ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < -1 || isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/retention.ms", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/retention.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["retention.bytes"] !== void 0) {
          let o = n["retention.bytes"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/retention.bytes", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/retention.bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < -1 || isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/retention.bytes", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/retention.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["delete.retention.ms"] !== void 0) {
          let o = n["delete.retention.ms"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/delete.retention.ms", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/delete.retention.ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/delete.retention.ms", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/delete.retention.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n["max.message.bytes"] !== void 0) {
          let o = n["max.message.bytes"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/max.message.bytes", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/max.message.bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let y = { instancePath: s + "/topicConfiguration/max.message.bytes", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/max.message.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
      } else {
        let o = { instancePath: s + "/topicConfiguration", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.4.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Zn.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Yr.errors = e, i === 0;
}
var Ts = { definition: "bindings-kafka-0_3_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { topic: { type: "string" }, partitions: { type: "integer", minimum: 1 }, replicas: { type: "integer", minimum: 1 }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Zr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "topic" || n === "partitions" || n === "replicas" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.topic !== void 0 && typeof r.topic != "string") {
      let n = { instancePath: s + "/topic", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/topic/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.partitions !== void 0) {
      let n = r.partitions;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/partitions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.replicas !== void 0) {
      let n = r.replicas;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/replicas/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/replicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ts.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Zr.errors = e, i === 0;
}
var es = { definition: "bindings-pulsar-0_1_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, required: ["namespace", "persistence"], properties: { namespace: { type: "string" }, persistence: { type: "string", enum: ["persistent", "non-persistent"] }, compaction: { type: "integer", minimum: 0 }, "geo-replication": { type: "array", items: { type: "string" } }, retention: { type: "object", additionalProperties: false, properties: { time: { type: "integer", minimum: 0 }, size: { type: "integer", minimum: 0 } } }, ttl: { type: "integer" }, deduplication: { type: "boolean" }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function Si(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.namespace === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/required", keyword: "required", params: { missingProperty: "namespace" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.persistence === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/required", keyword: "required", params: { missingProperty: "persistence" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "namespace" || n === "persistence" || n === "compaction" || n === "geo-replication" || n === "retention" || n === "ttl" || n === "deduplication" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.namespace !== void 0 && typeof r.namespace != "string") {
      let n = { instancePath: s + "/namespace", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/namespace/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.persistence !== void 0) {
      let n = r.persistence;
      if (typeof n != "string") {
        let o = { instancePath: s + "/persistence", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/persistence/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "persistent" || n === "non-persistent")) {
        let o = { instancePath: s + "/persistence", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/persistence/enum", keyword: "enum", params: { allowedValues: es.properties.persistence.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.compaction !== void 0) {
      let n = r.compaction;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/compaction", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/compaction/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 0 || isNaN(n))) {
        let o = { instancePath: s + "/compaction", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/compaction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r["geo-replication"] !== void 0) {
      let n = r["geo-replication"];
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/geo-replication/" + y, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/geo-replication/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/geo-replication", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/geo-replication/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.retention !== void 0) {
      let n = r.retention;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) if (!(o === "time" || o === "size")) {
          let y = { instancePath: s + "/retention", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = t(y) : e.push(y), i++;
        }
        if (n.time !== void 0) {
          let o = n.time;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/retention/time", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/properties/time/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let y = { instancePath: s + "/retention/time", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/properties/time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n.size !== void 0) {
          let o = n.size;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/retention/size", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/properties/size/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let y = { instancePath: s + "/retention/size", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
      } else {
        let o = { instancePath: s + "/retention", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.ttl !== void 0) {
      let n = r.ttl;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/ttl", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/ttl/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deduplication !== void 0 && typeof r.deduplication != "boolean") {
      let n = { instancePath: s + "/deduplication", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/deduplication/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: es.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Si.errors = e, i === 0;
}
var Es = { definition: "ordering", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { type: { type: "string", enum: ["standard", "FIFO"] }, contentBasedDeduplication: { type: "boolean" } }, required: ["type"] };
function en(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/ordering/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/ordering/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "standard" || n === "FIFO")) {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/ordering/properties/type/enum", keyword: "enum", params: { allowedValues: Es.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.contentBasedDeduplication !== void 0 && typeof r.contentBasedDeduplication != "boolean") {
      let n = { instancePath: s + "/contentBasedDeduplication", schemaPath: "#/definitions/ordering/properties/contentBasedDeduplication/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/ordering/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return en.errors = e, i === 0;
}
var Ur = { definition: "statement", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { effect: { type: "string", enum: ["Allow", "Deny"] }, principal: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] }, action: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] } }, required: ["effect", "principal", "action"] };
function rn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.effect === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement/required", keyword: "required", params: { missingProperty: "effect" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.principal === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement/required", keyword: "required", params: { missingProperty: "principal" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.action === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.effect !== void 0) {
      let p = r.effect;
      if (typeof p != "string") {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement/properties/effect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (!(p === "Allow" || p === "Deny")) {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement/properties/effect/enum", keyword: "enum", params: { allowedValues: Ur.properties.effect.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.principal !== void 0) {
      let p = r.principal;
      if (typeof p != "string" && !Array.isArray(p)) {
        let d = { instancePath: s + "/principal", schemaPath: "#/definitions/statement/properties/principal/allOf/0/type", keyword: "type", params: { type: Ur.properties.principal.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, w = i;
      if (typeof p != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var n = w === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), n) {
        let d = i;
        if (typeof p != "string") {
          let v = { instancePath: s + "/principal", schemaPath: "#/definitions/statement/properties/principal/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var n = d === i;
        g = n;
      }
      let m = i, h = true, u = i;
      if (!Array.isArray(p)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var o = u === i;
      if (i = m, e !== null && (m ? e.length = m : e = null), o) {
        let d = i;
        if (Array.isArray(p)) {
          let v = p.length;
          for (let a = 0; a < v; a++) if (typeof p[a] != "string") {
            let P = { instancePath: s + "/principal/" + a, schemaPath: "#/definitions/statement/properties/principal/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let v = { instancePath: s + "/principal", schemaPath: "#/definitions/statement/properties/principal/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var o = d === i;
        h = o;
      }
    }
    if (r.action !== void 0) {
      let p = r.action;
      if (typeof p != "string" && !Array.isArray(p)) {
        let d = { instancePath: s + "/action", schemaPath: "#/definitions/statement/properties/action/allOf/0/type", keyword: "type", params: { type: Ur.properties.action.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, w = i;
      if (typeof p != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var y = w === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), y) {
        let d = i;
        if (typeof p != "string") {
          let v = { instancePath: s + "/action", schemaPath: "#/definitions/statement/properties/action/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var y = d === i;
        g = y;
      }
      let m = i, h = true, u = i;
      if (!Array.isArray(p)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var l = u === i;
      if (i = m, e !== null && (m ? e.length = m : e = null), l) {
        let d = i;
        if (Array.isArray(p)) {
          let v = p.length;
          for (let a = 0; a < v; a++) if (typeof p[a] != "string") {
            let P = { instancePath: s + "/action/" + a, schemaPath: "#/definitions/statement/properties/action/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let v = { instancePath: s + "/action", schemaPath: "#/definitions/statement/properties/action/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var l = d === i;
        h = l;
      }
    }
    for (let p in r) N.test(p) && (E(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/statement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return rn.errors = e, i === 0;
}
function nn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.statements === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/policy/required", keyword: "required", params: { missingProperty: "statements" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.statements !== void 0) {
      let n = r.statements;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) rn(n[y], { instancePath: s + "/statements/" + y, parentData: n, parentDataProperty: y, rootData: c }) || (e = b(e, rn.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/statements", schemaPath: "#/definitions/policy/properties/statements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/policy/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return nn.errors = e, i === 0;
}
function Ti(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-channel/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "name" || n === "ordering" || n === "policy" || n === "tags" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/bindings-sns-0_1_0-channel/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.ordering !== void 0 && (en(r.ordering, { instancePath: s + "/ordering", parentData: r, parentDataProperty: "ordering", rootData: c }) || (e = b(e, en.errors), i = e.length)), r.policy !== void 0 && (nn(r.policy, { instancePath: s + "/policy", parentData: r, parentDataProperty: "policy", rootData: c }) || (e = b(e, nn.errors), i = e.length)), r.tags !== void 0) {
      let n = r.tags;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/bindings-sns-0_1_0-channel/properties/tags/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0 && typeof r.bindingVersion != "string") {
      let n = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sns-0_1_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ti.errors = e, i === 0;
}
var Is = { definition: "bindings-sqs-0_2_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { queue: { $ref: "#/definitions/queue" }, deadLetterQueue: { $ref: "#/definitions/queue" }, bindingVersion: { type: "string", enum: ["0.1.0", "0.2.0"] } }, required: ["queue"] };
var is = { definition: "queue", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { name: { type: "string" }, fifoQueue: { type: "boolean" }, deduplicationScope: { type: "string", enum: ["queue", "messageGroup"] }, fifoThroughputLimit: { type: "string", enum: ["perQueue", "perMessageGroupId"] }, deliveryDelay: { type: "integer", minimum: 0, maximum: 900 }, visibilityTimeout: { type: "integer", minimum: 0, maximum: 43200 }, receiveMessageWaitTime: { type: "integer" }, messageRetentionPeriod: { type: "integer", minimum: 60, maximum: 1209600 }, redrivePolicy: { $ref: "#/definitions/redrivePolicy" }, policy: { $ref: "#/definitions/policy_" }, tags: { type: "object" } }, required: ["name", "fifoQueue"] };
function sn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.arn !== void 0 && typeof r.arn != "string") {
      let n = { instancePath: s + "/arn", schemaPath: "#/definitions/identifier/properties/arn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/identifier/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/identifier/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return sn.errors = e, i === 0;
}
function tn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.deadLetterQueue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy/required", keyword: "required", params: { missingProperty: "deadLetterQueue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deadLetterQueue !== void 0 && (sn(r.deadLetterQueue, { instancePath: s + "/deadLetterQueue", parentData: r, parentDataProperty: "deadLetterQueue", rootData: c }) || (e = b(e, sn.errors), i = e.length)), r.maxReceiveCount !== void 0) {
      let n = r.maxReceiveCount;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxReceiveCount", schemaPath: "#/definitions/redrivePolicy/properties/maxReceiveCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return tn.errors = e, i === 0;
}
var Kr = { definition: "statement_", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { effect: { type: "string", enum: ["Allow", "Deny"] }, principal: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] }, action: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] } }, required: ["effect", "principal", "action"] };
function on(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.effect === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement_/required", keyword: "required", params: { missingProperty: "effect" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.principal === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement_/required", keyword: "required", params: { missingProperty: "principal" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.action === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement_/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.effect !== void 0) {
      let p = r.effect;
      if (typeof p != "string") {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement_/properties/effect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (!(p === "Allow" || p === "Deny")) {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement_/properties/effect/enum", keyword: "enum", params: { allowedValues: Kr.properties.effect.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.principal !== void 0) {
      let p = r.principal;
      if (typeof p != "string" && !Array.isArray(p)) {
        let d = { instancePath: s + "/principal", schemaPath: "#/definitions/statement_/properties/principal/allOf/0/type", keyword: "type", params: { type: Kr.properties.principal.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, w = i;
      if (typeof p != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var n = w === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), n) {
        let d = i;
        if (typeof p != "string") {
          let v = { instancePath: s + "/principal", schemaPath: "#/definitions/statement_/properties/principal/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var n = d === i;
        g = n;
      }
      let m = i, h = true, u = i;
      if (!Array.isArray(p)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var o = u === i;
      if (i = m, e !== null && (m ? e.length = m : e = null), o) {
        let d = i;
        if (Array.isArray(p)) {
          let v = p.length;
          for (let a = 0; a < v; a++) if (typeof p[a] != "string") {
            let P = { instancePath: s + "/principal/" + a, schemaPath: "#/definitions/statement_/properties/principal/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let v = { instancePath: s + "/principal", schemaPath: "#/definitions/statement_/properties/principal/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var o = d === i;
        h = o;
      }
    }
    if (r.action !== void 0) {
      let p = r.action;
      if (typeof p != "string" && !Array.isArray(p)) {
        let d = { instancePath: s + "/action", schemaPath: "#/definitions/statement_/properties/action/allOf/0/type", keyword: "type", params: { type: Kr.properties.action.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, w = i;
      if (typeof p != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var y = w === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), y) {
        let d = i;
        if (typeof p != "string") {
          let v = { instancePath: s + "/action", schemaPath: "#/definitions/statement_/properties/action/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var y = d === i;
        g = y;
      }
      let m = i, h = true, u = i;
      if (!Array.isArray(p)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var l = u === i;
      if (i = m, e !== null && (m ? e.length = m : e = null), l) {
        let d = i;
        if (Array.isArray(p)) {
          let v = p.length;
          for (let a = 0; a < v; a++) if (typeof p[a] != "string") {
            let P = { instancePath: s + "/action/" + a, schemaPath: "#/definitions/statement_/properties/action/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let v = { instancePath: s + "/action", schemaPath: "#/definitions/statement_/properties/action/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var l = d === i;
        h = l;
      }
    }
    for (let p in r) N.test(p) && (E(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/statement_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return on.errors = e, i === 0;
}
function pn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.statements === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/policy_/required", keyword: "required", params: { missingProperty: "statements" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.statements !== void 0) {
      let n = r.statements;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) on(n[y], { instancePath: s + "/statements/" + y, parentData: n, parentDataProperty: y, rootData: c }) || (e = b(e, on.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/statements", schemaPath: "#/definitions/policy_/properties/statements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/policy_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return pn.errors = e, i === 0;
}
function Ei(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/queue/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.fifoQueue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/queue/required", keyword: "required", params: { missingProperty: "fifoQueue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/queue/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.fifoQueue !== void 0 && typeof r.fifoQueue != "boolean") {
      let n = { instancePath: s + "/fifoQueue", schemaPath: "#/definitions/queue/properties/fifoQueue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deduplicationScope !== void 0) {
      let n = r.deduplicationScope;
      if (typeof n != "string") {
        let o = { instancePath: s + "/deduplicationScope", schemaPath: "#/definitions/queue/properties/deduplicationScope/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "queue" || n === "messageGroup")) {
        let o = { instancePath: s + "/deduplicationScope", schemaPath: "#/definitions/queue/properties/deduplicationScope/enum", keyword: "enum", params: { allowedValues: is.properties.deduplicationScope.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.fifoThroughputLimit !== void 0) {
      let n = r.fifoThroughputLimit;
      if (typeof n != "string") {
        let o = { instancePath: s + "/fifoThroughputLimit", schemaPath: "#/definitions/queue/properties/fifoThroughputLimit/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "perQueue" || n === "perMessageGroupId")) {
        let o = { instancePath: s + "/fifoThroughputLimit", schemaPath: "#/definitions/queue/properties/fifoThroughputLimit/enum", keyword: "enum", params: { allowedValues: is.properties.fifoThroughputLimit.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deliveryDelay !== void 0) {
      let n = r.deliveryDelay;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue/properties/deliveryDelay/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 900 || isNaN(n)) {
          let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue/properties/deliveryDelay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue/properties/deliveryDelay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.visibilityTimeout !== void 0) {
      let n = r.visibilityTimeout;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue/properties/visibilityTimeout/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 43200 || isNaN(n)) {
          let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue/properties/visibilityTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue/properties/visibilityTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.receiveMessageWaitTime !== void 0) {
      let n = r.receiveMessageWaitTime;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/receiveMessageWaitTime", schemaPath: "#/definitions/queue/properties/receiveMessageWaitTime/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.messageRetentionPeriod !== void 0) {
      let n = r.messageRetentionPeriod;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue/properties/messageRetentionPeriod/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 1209600 || isNaN(n)) {
          let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue/properties/messageRetentionPeriod/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1209600 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 60 || isNaN(n)) {
          let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue/properties/messageRetentionPeriod/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.redrivePolicy !== void 0 && (tn(r.redrivePolicy, { instancePath: s + "/redrivePolicy", parentData: r, parentDataProperty: "redrivePolicy", rootData: c }) || (e = b(e, tn.errors), i = e.length)), r.policy !== void 0 && (pn(r.policy, { instancePath: s + "/policy", parentData: r, parentDataProperty: "policy", rootData: c }) || (e = b(e, pn.errors), i = e.length)), r.tags !== void 0) {
      let n = r.tags;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/queue/properties/tags/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/queue/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ei.errors = e, i === 0;
}
function Ii(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.queue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/required", keyword: "required", params: { missingProperty: "queue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "queue" || n === "deadLetterQueue" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.queue !== void 0 && (Ei(r.queue, { instancePath: s + "/queue", parentData: r, parentDataProperty: "queue", rootData: c }) || (e = b(e, Ei.errors), i = e.length)), r.deadLetterQueue !== void 0 && (Ei(r.deadLetterQueue, { instancePath: s + "/deadLetterQueue", parentData: r, parentDataProperty: "deadLetterQueue", rootData: c }) || (e = b(e, Ei.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "0.1.0" || n === "0.2.0")) {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Is.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ii.errors = e, i === 0;
}
var rs = { definition: "bindings-websockets-0_1_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { method: { type: "string", enum: ["GET", "POST"] }, query: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, headers: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
var Me = { definition: "schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["array"] }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { allOf: [{ $ref: "#/definitions/schema" }] }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, anyOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, oneOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, not: { $ref: "#/definitions/schema" }, deprecated: { type: "boolean" }, discriminator: { type: "string" }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } } };
function ge(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let n = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let n = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ge.errors = e, i === 0;
}
function _e(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  return ge(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, ge.errors), i = e.length), _e.errors = e, i === 0;
}
var ji = { definition: "json-schema-draft-07-schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/json-schema-draft-07-schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, propertyNames: {} }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/json-schema-draft-07-schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/json-schema-draft-07-schema" } } } };
var de = { validate: ue };
function Ue(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let o = { instancePath: s, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    let n = r.length;
    for (let o = 0; o < n; o++) de.validate(r[o], { instancePath: s + "/" + o, parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, de.validate.errors), i = e.length);
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ue.errors = e, i === 0;
}
function qe(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let n = r.length;
    for (let l = 0; l < n; l++) if (typeof r[l] != "string") {
      let p = { instancePath: s + "/" + l, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    let o = r.length, y;
    if (o > 1) {
      let l = {};
      for (; o--; ) {
        let p = r[o];
        if (typeof p == "string") {
          if (typeof l[p] == "number") {
            y = l[p];
            let f = { instancePath: s, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y } };
            e === null ? e = t(f) : e.push(f), i++;
            break;
          }
          l[p] = o;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return qe.errors = e, i === 0;
}
var Cs = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function $e(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let n = { instancePath: s, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: Cs.enum } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return $e.errors = e, i === 0;
}
function ue(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let d = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/type", keyword: "type", params: { type: ji.type } };
    e === null ? e = t(d) : e.push(d), i++;
  }
  let n = i, o = true, y = i;
  if (i === y) if (r && typeof r == "object" && !Array.isArray(r)) {
    let d;
    if (r.$ref === void 0 && (d = "$ref")) {
      let V = {};
      e === null ? e = t(V) : e.push(V), i++;
    }
  } else {
    let d = {};
    e === null ? e = t(d) : e.push(d), i++;
  }
  var l = y === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let p;
  if (l) {
    let d = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let v = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(v) : e.push(v), i++;
    }
    var l = d === i;
    o = l, p = "then";
  } else {
    let d = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let v = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/else/type", keyword: "type", params: { type: ji.else.type } };
      e === null ? e = t(v) : e.push(v), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let v = { instancePath: s + "/$id", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let v = { instancePath: s + "/$schema", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let v = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let v = { instancePath: s + "/$comment", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let v = { instancePath: s + "/title", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let v = { instancePath: s + "/description", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let v = { instancePath: s + "/readOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let v = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let v = { instancePath: s + "/examples", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.multipleOf !== void 0) {
        let v = r.multipleOf;
        if (typeof v == "number") {
          if (v <= 0 || isNaN(v)) {
            let a = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = t(a) : e.push(a), i++;
          }
        } else {
          let a = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let v = { instancePath: s + "/maximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let v = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let v = { instancePath: s + "/minimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let v = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.maxLength !== void 0 && (ge(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minLength !== void 0 && (_e(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let v = { instancePath: s + "/pattern", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.additionalItems !== void 0 && (de.validate(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: c }) || (e = b(e, de.validate.errors), i = e.length)), r.items !== void 0) {
        let v = r.items;
        if ((!v || typeof v != "object") && typeof v != "boolean") {
          let X = { instancePath: s + "/items", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: ji.else.properties.items.allOf[0].type } };
          e === null ? e = t(X) : e.push(X), i++;
        }
        let a = i, P = true, D = i;
        if (!(v && typeof v == "object" && !Array.isArray(v)) && typeof v != "boolean") {
          let X = {};
          e === null ? e = t(X) : e.push(X), i++;
        }
        var f = D === i;
        if (i = a, e !== null && (a ? e.length = a : e = null), f) {
          let X = i;
          de.validate(v, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: c }) || (e = b(e, de.validate.errors), i = e.length);
          var f = X === i;
          P = f;
        }
        let C = i, T = true, U = i;
        if (!Array.isArray(v)) {
          let X = {};
          e === null ? e = t(X) : e.push(X), i++;
        }
        var g = U === i;
        if (i = C, e !== null && (C ? e.length = C : e = null), g) {
          let X = i;
          Ue(v, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: c }) || (e = b(e, Ue.errors), i = e.length);
          var g = X === i;
          T = g;
        }
      }
      if (r.maxItems !== void 0 && (ge(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minItems !== void 0 && (_e(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let v = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.contains !== void 0 && (de.validate(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: c }) || (e = b(e, de.validate.errors), i = e.length)), r.maxProperties !== void 0 && (ge(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minProperties !== void 0 && (_e(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.required !== void 0 && (qe(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: c }) || (e = b(e, qe.errors), i = e.length)), r.additionalProperties !== void 0 && (de.validate(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: c }) || (e = b(e, de.validate.errors), i = e.length)), r.definitions !== void 0) {
        let v = r.definitions;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let a in v) de.validate(v[a], { instancePath: s + "/definitions/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: a, rootData: c }) || (e = b(e, de.validate.errors), i = e.length);
        else {
          let a = { instancePath: s + "/definitions", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.properties !== void 0) {
        let v = r.properties;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let a in v) de.validate(v[a], { instancePath: s + "/properties/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: a, rootData: c }) || (e = b(e, de.validate.errors), i = e.length);
        else {
          let a = { instancePath: s + "/properties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let v = r.patternProperties;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let a in v) de.validate(v[a], { instancePath: s + "/patternProperties/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: a, rootData: c }) || (e = b(e, de.validate.errors), i = e.length);
        else {
          let a = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let v = r.dependencies;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let a in v) {
          let P = v[a];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let te = { instancePath: s + "/dependencies/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: ji.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = t(te) : e.push(te), i++;
          }
          let D = i, C = true, T = i;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let te = {};
            e === null ? e = t(te) : e.push(te), i++;
          }
          var w = T === i;
          if (i = D, e !== null && (D ? e.length = D : e = null), w) {
            let te = i;
            de.validate(P, { instancePath: s + "/dependencies/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: a, rootData: c }) || (e = b(e, de.validate.errors), i = e.length);
            var w = te === i;
            C = w;
          }
          let U = i, X = true, K = i;
          if (!Array.isArray(P)) {
            let te = {};
            e === null ? e = t(te) : e.push(te), i++;
          }
          var m = K === i;
          if (i = U, e !== null && (U ? e.length = U : e = null), m) {
            let te = i;
            qe(P, { instancePath: s + "/dependencies/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: a, rootData: c }) || (e = b(e, qe.errors), i = e.length);
            var m = te === i;
            X = m;
          }
        }
        else {
          let a = { instancePath: s + "/dependencies", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.propertyNames !== void 0 && (de.validate(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: c }) || (e = b(e, de.validate.errors), i = e.length)), r.enum !== void 0) {
        let v = r.enum;
        if (Array.isArray(v)) {
          if (v.length < 1) {
            let a = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(a) : e.push(a), i++;
          }
        } else {
          let a = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.type !== void 0) {
        let v = r.type;
        if (typeof v != "string" && !Array.isArray(v)) {
          let X = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: ji.else.properties.type.allOf[0].type } };
          e === null ? e = t(X) : e.push(X), i++;
        }
        let a = i, P = true, D = i;
        if (typeof v != "string") {
          let X = {};
          e === null ? e = t(X) : e.push(X), i++;
        }
        var h = D === i;
        if (i = a, e !== null && (a ? e.length = a : e = null), h) {
          let X = i;
          $e(v, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: c }) || (e = b(e, $e.errors), i = e.length);
          var h = X === i;
          P = h;
        }
        let C = i, T = true, U = i;
        if (!Array.isArray(v)) {
          let X = {};
          e === null ? e = t(X) : e.push(X), i++;
        }
        var u = U === i;
        if (i = C, e !== null && (C ? e.length = C : e = null), u) {
          let X = i;
          if (Array.isArray(v)) {
            if (v.length < 1) {
              let W = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(W) : e.push(W), i++;
            }
            let te = v.length;
            for (let W = 0; W < te; W++) $e(v[W], { instancePath: s + "/type/" + W, parentData: v, parentDataProperty: W, rootData: c }) || (e = b(e, $e.errors), i = e.length);
          } else {
            let te = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(te) : e.push(te), i++;
          }
          var u = X === i;
          T = u;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let v = { instancePath: s + "/format", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let v = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let v = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      r.if !== void 0 && (de.validate(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: c }) || (e = b(e, de.validate.errors), i = e.length)), r.then !== void 0 && (de.validate(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: c }) || (e = b(e, de.validate.errors), i = e.length)), r.else !== void 0 && (de.validate(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: c }) || (e = b(e, de.validate.errors), i = e.length)), r.allOf !== void 0 && (Ue(r.allOf, { instancePath: s + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: c }) || (e = b(e, Ue.errors), i = e.length)), r.anyOf !== void 0 && (Ue(r.anyOf, { instancePath: s + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: c }) || (e = b(e, Ue.errors), i = e.length)), r.oneOf !== void 0 && (Ue(r.oneOf, { instancePath: s + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: c }) || (e = b(e, Ue.errors), i = e.length)), r.not !== void 0 && (de.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: c }) || (e = b(e, de.validate.errors), i = e.length));
    }
    var l = d === i;
    o = l, p = "else";
  }
  return ue.errors = e, i === 0;
}
function ce(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "url" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/externalDocs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/externalDocs/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/externalDocs/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ce.errors = e, i === 0;
}
var he = { validate: ne };
function ne(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let V = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: Me.type } };
    e === null ? e = t(V) : e.push(V), i++;
  }
  let n = i, o = true, y = i;
  if (i === y) if (r && typeof r == "object" && !Array.isArray(r)) {
    let V;
    if (r.$ref === void 0 && (V = "$ref")) {
      let v = {};
      e === null ? e = t(v) : e.push(v), i++;
    }
  } else {
    let V = {};
    e === null ? e = t(V) : e.push(V), i++;
  }
  var l = y === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let p;
  if (l) {
    let V = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let a = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    var l = V === i;
    o = l, p = "then";
  } else {
    let V = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let a = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: Me.else.type } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let a = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let a = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let a = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let a = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let a = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let a = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let a = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let a = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let a = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.multipleOf !== void 0) {
        let a = r.multipleOf;
        if (typeof a == "number") {
          if (a <= 0 || isNaN(a)) {
            let P = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let P = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let a = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let a = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let a = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let a = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.maxLength !== void 0 && (ge(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minLength !== void 0 && (_e(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let a = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.additionalItems !== void 0 && (ue(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: c }) || (e = b(e, ue.errors), i = e.length)), r.items !== void 0) {
        let a = r.items;
        if ((!a || typeof a != "object") && typeof a != "boolean") {
          let K = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: Me.else.properties.items.allOf[0].type } };
          e === null ? e = t(K) : e.push(K), i++;
        }
        let P = i, D = true, C = i;
        if (!(a && typeof a == "object" && !Array.isArray(a)) && typeof a != "boolean") {
          let K = {};
          e === null ? e = t(K) : e.push(K), i++;
        }
        var f = C === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), f) {
          let K = i;
          he.validate(a, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: c }) || (e = b(e, he.validate.errors), i = e.length);
          var f = K === i;
          D = f;
        }
        let T = i, U = true, X = i;
        if (!Array.isArray(a)) {
          let K = {};
          e === null ? e = t(K) : e.push(K), i++;
        }
        var g = X === i;
        if (i = T, e !== null && (T ? e.length = T : e = null), g) {
          let K = i;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let Q = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            let W = a.length;
            for (let Q = 0; Q < W; Q++) he.validate(a[Q], { instancePath: s + "/items/" + Q, parentData: a, parentDataProperty: Q, rootData: c }) || (e = b(e, he.validate.errors), i = e.length);
          } else {
            let W = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(W) : e.push(W), i++;
          }
          var g = K === i;
          U = g;
        }
      }
      if (r.maxItems !== void 0 && (ge(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minItems !== void 0 && (_e(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let a = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contains !== void 0 && (he.validate(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: c }) || (e = b(e, he.validate.errors), i = e.length)), r.maxProperties !== void 0 && (ge(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minProperties !== void 0 && (_e(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.required !== void 0 && (qe(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: c }) || (e = b(e, qe.errors), i = e.length)), r.additionalProperties !== void 0 && (he.validate(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: c }) || (e = b(e, he.validate.errors), i = e.length)), r.definitions !== void 0) {
        let a = r.definitions;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let P in a) ue(a[P], { instancePath: s + "/definitions/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, ue.errors), i = e.length);
        else {
          let P = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.properties !== void 0) {
        let a = r.properties;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let P in a) he.validate(a[P], { instancePath: s + "/properties/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, he.validate.errors), i = e.length);
        else {
          let P = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let a = r.patternProperties;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let P in a) he.validate(a[P], { instancePath: s + "/patternProperties/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, he.validate.errors), i = e.length);
        else {
          let P = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let a = r.dependencies;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let P in a) {
          let D = a[P];
          if ((!D || typeof D != "object") && typeof D != "boolean") {
            let W = { instancePath: s + "/dependencies/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: Me.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = t(W) : e.push(W), i++;
          }
          let C = i, T = true, U = i;
          if (!(D && typeof D == "object" && !Array.isArray(D)) && typeof D != "boolean") {
            let W = {};
            e === null ? e = t(W) : e.push(W), i++;
          }
          var w = U === i;
          if (i = C, e !== null && (C ? e.length = C : e = null), w) {
            let W = i;
            ue(D, { instancePath: s + "/dependencies/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, ue.errors), i = e.length);
            var w = W === i;
            T = w;
          }
          let X = i, K = true, te = i;
          if (!Array.isArray(D)) {
            let W = {};
            e === null ? e = t(W) : e.push(W), i++;
          }
          var m = te === i;
          if (i = X, e !== null && (X ? e.length = X : e = null), m) {
            let W = i;
            qe(D, { instancePath: s + "/dependencies/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, qe.errors), i = e.length);
            var m = W === i;
            K = m;
          }
        }
        else {
          let P = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.propertyNames !== void 0 && (he.validate(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: c }) || (e = b(e, he.validate.errors), i = e.length)), r.enum !== void 0) {
        let a = r.enum;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let P = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let P = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.type !== void 0) {
        let a = r.type;
        if (typeof a != "string" && !Array.isArray(a)) {
          let K = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: Me.else.properties.type.allOf[0].type } };
          e === null ? e = t(K) : e.push(K), i++;
        }
        let P = i, D = true, C = i;
        if (typeof a != "string") {
          let K = {};
          e === null ? e = t(K) : e.push(K), i++;
        }
        var h = C === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), h) {
          let K = i;
          $e(a, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: c }) || (e = b(e, $e.errors), i = e.length);
          var h = K === i;
          D = h;
        }
        let T = i, U = true, X = i;
        if (!Array.isArray(a)) {
          let K = {};
          e === null ? e = t(K) : e.push(K), i++;
        }
        var u = X === i;
        if (i = T, e !== null && (T ? e.length = T : e = null), u) {
          let K = i;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let Q = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            let W = a.length;
            for (let Q = 0; Q < W; Q++) $e(a[Q], { instancePath: s + "/type/" + Q, parentData: a, parentDataProperty: Q, rootData: c }) || (e = b(e, $e.errors), i = e.length);
          } else {
            let W = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(W) : e.push(W), i++;
          }
          var u = K === i;
          U = u;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let a = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let a = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let a = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.if !== void 0 && (ue(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: c }) || (e = b(e, ue.errors), i = e.length)), r.then !== void 0 && (ue(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: c }) || (e = b(e, ue.errors), i = e.length)), r.else !== void 0 && (ue(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: c }) || (e = b(e, ue.errors), i = e.length)), r.allOf !== void 0) {
        let a = r.allOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let D = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(D) : e.push(D), i++;
          }
          let P = a.length;
          for (let D = 0; D < P; D++) he.validate(a[D], { instancePath: s + "/allOf/" + D, parentData: a, parentDataProperty: D, rootData: c }) || (e = b(e, he.validate.errors), i = e.length);
        } else {
          let P = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.anyOf !== void 0) {
        let a = r.anyOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let D = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(D) : e.push(D), i++;
          }
          let P = a.length;
          for (let D = 0; D < P; D++) he.validate(a[D], { instancePath: s + "/anyOf/" + D, parentData: a, parentDataProperty: D, rootData: c }) || (e = b(e, he.validate.errors), i = e.length);
        } else {
          let P = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.oneOf !== void 0) {
        let a = r.oneOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let D = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(D) : e.push(D), i++;
          }
          let P = a.length;
          for (let D = 0; D < P; D++) he.validate(a[D], { instancePath: s + "/oneOf/" + D, parentData: a, parentDataProperty: D, rootData: c }) || (e = b(e, he.validate.errors), i = e.length);
        } else {
          let P = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.not !== void 0 && (he.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: c }) || (e = b(e, he.validate.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let a = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let a = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.externalDocs !== void 0) {
        let a = r.externalDocs, P = i, D = true, C = i;
        if (i === C) if (a && typeof a == "object" && !Array.isArray(a)) {
          let U;
          if (a.$ref === void 0 && (U = "$ref")) {
            let X = {};
            e === null ? e = t(X) : e.push(X), i++;
          }
        } else {
          let U = {};
          e === null ? e = t(U) : e.push(U), i++;
        }
        var d = C === i;
        i = P, e !== null && (P ? e.length = P : e = null);
        let T;
        if (d) {
          let U = i;
          if (a && typeof a == "object" && !Array.isArray(a) && a.$ref !== void 0 && typeof a.$ref != "string") {
            let K = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/schema/else/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(K) : e.push(K), i++;
          }
          var d = U === i;
          D = d, T = "then";
        } else {
          let U = i;
          ce(a, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
          var d = U === i;
          D = d, T = "else";
        }
      }
      for (let a in r) N.test(a) && (E(r[a], { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: c }) || (e = b(e, E.errors), i = e.length));
    }
    var l = V === i;
    o = l, p = "else";
  }
  return ne.errors = e, i === 0;
}
function Ci(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let y in r) if (!(y === "method" || y === "query" || y === "headers" || y === "bindingVersion" || N.test(y))) {
      let l = { instancePath: s, schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.method !== void 0) {
      let y = r.method;
      if (typeof y != "string") {
        let l = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/method/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (!(y === "GET" || y === "POST")) {
        let l = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/method/enum", keyword: "enum", params: { allowedValues: rs.properties.method.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.query !== void 0) {
      let y = r.query, l = i, p = true, f = i;
      if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
        let w;
        if (y.$ref === void 0 && (w = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let w = {};
        e === null ? e = t(w) : e.push(w), i++;
      }
      var n = f === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let g;
      if (n) {
        let w = i;
        if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
          let h = { instancePath: s + "/query/$ref", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/query/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var n = w === i;
        p = n, g = "then";
      } else {
        let w = i;
        ne(y, { instancePath: s + "/query", parentData: r, parentDataProperty: "query", rootData: c }) || (e = b(e, ne.errors), i = e.length);
        var n = w === i;
        p = n, g = "else";
      }
    }
    if (r.headers !== void 0) {
      let y = r.headers, l = i, p = true, f = i;
      if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
        let w;
        if (y.$ref === void 0 && (w = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let w = {};
        e === null ? e = t(w) : e.push(w), i++;
      }
      var o = f === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let g;
      if (o) {
        let w = i;
        if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
          let h = { instancePath: s + "/headers/$ref", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/headers/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var o = w === i;
        p = o, g = "then";
      } else {
        let w = i;
        ne(y, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ne.errors), i = e.length);
        var o = w === i;
        p = o, g = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let y = r.bindingVersion;
      if (typeof y != "string") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (y !== "0.1.0") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: rs.properties.bindingVersion.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    for (let y in r) N.test(y) && (E(r[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: y, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(y) : e.push(y), i++;
  }
  return Ci.errors = e, i === 0;
}
function ni(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let _ in r) if (!(ve.call(Se.properties, _) || N.test(_))) {
      let $ = { instancePath: s, schemaPath: "#/definitions/channelBindingsObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
      e === null ? e = t($) : e.push($), i++;
    }
    if (r.amqp !== void 0) {
      let _ = r.amqp, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var n = I === i;
      if (n) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var o = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), o) {
        let j = i;
        Vi(_, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: c }) || (e = b(e, Vi.errors), i = e.length);
        var o = j === i;
        A = o;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.3.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var y = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), y) {
        let j = i;
        Vi(_, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: c }) || (e = b(e, Vi.errors), i = e.length);
        var y = j === i;
        F = y;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.3.0") {
        let j = { instancePath: s + "/amqp/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/amqp/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.amqp.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.anypointmq !== void 0) {
      let _ = r.anypointmq, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var l = I === i;
      if (l) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var p = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), p) {
        let j = i;
        qi(_, { instancePath: s + "/anypointmq", parentData: r, parentDataProperty: "anypointmq", rootData: c }) || (e = b(e, qi.errors), i = e.length);
        var p = j === i;
        A = p;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.0.1") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var f = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), f) {
        let j = i;
        qi(_, { instancePath: s + "/anypointmq", parentData: r, parentDataProperty: "anypointmq", rootData: c }) || (e = b(e, qi.errors), i = e.length);
        var f = j === i;
        F = f;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.0.1") {
        let j = { instancePath: s + "/anypointmq/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/anypointmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.anypointmq.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.googlepubsub !== void 0) {
      let _ = r.googlepubsub, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var g = I === i;
      if (g) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var w = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), w) {
        let j = i;
        $i(_, { instancePath: s + "/googlepubsub", parentData: r, parentDataProperty: "googlepubsub", rootData: c }) || (e = b(e, $i.errors), i = e.length);
        var w = j === i;
        A = w;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var m = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), m) {
        let j = i;
        $i(_, { instancePath: s + "/googlepubsub", parentData: r, parentDataProperty: "googlepubsub", rootData: c }) || (e = b(e, $i.errors), i = e.length);
        var m = j === i;
        F = m;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
        let j = { instancePath: s + "/googlepubsub/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/googlepubsub/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.googlepubsub.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.ibmmq !== void 0) {
      let _ = r.ibmmq, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var h = I === i;
      if (h) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var u = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), u) {
        let j = i;
        Di(_, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: c }) || (e = b(e, Di.errors), i = e.length);
        var u = j === i;
        A = u;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var d = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), d) {
        let j = i;
        Di(_, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: c }) || (e = b(e, Di.errors), i = e.length);
        var d = j === i;
        F = d;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
        let j = { instancePath: s + "/ibmmq/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/ibmmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.ibmmq.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.jms !== void 0) {
      let _ = r.jms, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var V = I === i;
      if (V) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var v = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), v) {
        let j = i;
        xi(_, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: c }) || (e = b(e, xi.errors), i = e.length);
        var v = j === i;
        A = v;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.0.1") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var a = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), a) {
        let j = i;
        xi(_, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: c }) || (e = b(e, xi.errors), i = e.length);
        var a = j === i;
        F = a;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.0.1") {
        let j = { instancePath: s + "/jms/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/jms/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.jms.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.kafka !== void 0) {
      let _ = r.kafka, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var P = I === i;
      if (P) {
        let Z = {};
        e === null ? e = t(Z) : e.push(Z), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var D = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), D) {
        let Z = i;
        Oi(_, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Oi.errors), i = e.length);
        var D = Z === i;
        A = D;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.5.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var C = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), C) {
        let Z = i;
        Oi(_, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Oi.errors), i = e.length);
        var C = Z === i;
        F = C;
      }
      let j = i, O = true, ae = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.4.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var T = ae === i;
      if (i = j, e !== null && (j ? e.length = j : e = null), T) {
        let Z = i;
        Yr(_, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Yr.errors), i = e.length);
        var T = Z === i;
        O = T;
      }
      let fe = i, ye = true, we = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.3.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var U = we === i;
      if (i = fe, e !== null && (fe ? e.length = fe : e = null), U) {
        let Z = i;
        Zr(_, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Zr.errors), i = e.length);
        var U = Z === i;
        ye = U;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0) {
        let Z = _.bindingVersion;
        if (!(Z === "0.5.0" || Z === "0.4.0" || Z === "0.3.0")) {
          let Y = { instancePath: s + "/kafka/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/kafka/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.kafka.properties.bindingVersion.enum } };
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
    }
    if (r.pulsar !== void 0) {
      let _ = r.pulsar, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var X = I === i;
      if (X) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var K = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), K) {
        let j = i;
        Si(_, { instancePath: s + "/pulsar", parentData: r, parentDataProperty: "pulsar", rootData: c }) || (e = b(e, Si.errors), i = e.length);
        var K = j === i;
        A = K;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var te = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), te) {
        let j = i;
        Si(_, { instancePath: s + "/pulsar", parentData: r, parentDataProperty: "pulsar", rootData: c }) || (e = b(e, Si.errors), i = e.length);
        var te = j === i;
        F = te;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
        let j = { instancePath: s + "/pulsar/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/pulsar/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.pulsar.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.sns !== void 0) {
      let _ = r.sns, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var W = I === i;
      if (W) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var Q = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), Q) {
        let j = i;
        Ti(_, { instancePath: s + "/sns", parentData: r, parentDataProperty: "sns", rootData: c }) || (e = b(e, Ti.errors), i = e.length);
        var Q = j === i;
        A = Q;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var B = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), B) {
        let j = i;
        Ti(_, { instancePath: s + "/sns", parentData: r, parentDataProperty: "sns", rootData: c }) || (e = b(e, Ti.errors), i = e.length);
        var B = j === i;
        F = B;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
        let j = { instancePath: s + "/sns/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/sns/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.sns.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.sqs !== void 0) {
      let _ = r.sqs, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var oe = I === i;
      if (oe) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var S = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), S) {
        let j = i;
        Ii(_, { instancePath: s + "/sqs", parentData: r, parentDataProperty: "sqs", rootData: c }) || (e = b(e, Ii.errors), i = e.length);
        var S = j === i;
        A = S;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var G = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), G) {
        let j = i;
        Ii(_, { instancePath: s + "/sqs", parentData: r, parentDataProperty: "sqs", rootData: c }) || (e = b(e, Ii.errors), i = e.length);
        var G = j === i;
        F = G;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
        let j = { instancePath: s + "/sqs/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/sqs/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.sqs.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.ws !== void 0) {
      let _ = r.ws, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var re = I === i;
      if (re) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var le = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), le) {
        let j = i;
        Ci(_, { instancePath: s + "/ws", parentData: r, parentDataProperty: "ws", rootData: c }) || (e = b(e, Ci.errors), i = e.length);
        var le = j === i;
        A = le;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var H = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), H) {
        let j = i;
        Ci(_, { instancePath: s + "/ws", parentData: r, parentDataProperty: "ws", rootData: c }) || (e = b(e, Ci.errors), i = e.length);
        var H = j === i;
        F = H;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
        let j = { instancePath: s + "/ws/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/ws/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Se.properties.ws.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    for (let _ in r) N.test(_) && (E(r[_], { instancePath: s + "/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: _, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let _ = { instancePath: s, schemaPath: "#/definitions/channelBindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(_) : e.push(_), i++;
  }
  return ni.errors = e, i === 0;
}
var Or = { definition: "messageObject", type: "object", properties: { title: { type: "string" }, description: { type: "string" }, examples: { type: "array", items: { $ref: "#/definitions/messageExampleObject" } }, deprecated: { type: "boolean" }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageBindingsObject" } }] }, contentType: { type: "string" }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, headers: { $ref: "#/definitions/anySchema" }, name: { type: "string" }, payload: { $ref: "#/definitions/anySchema" }, summary: { type: "string" }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "array"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/messageTrait" } }, { if: { type: ["array"] }, then: { type: "array", items: [{ allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] }, { type: "object", additionalItems: true }] } }] } }] } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Qe(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = false, y = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.payload === void 0) {
    let p = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  var l = y === i;
  if (o = o || l, !o) {
    let p = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.headers === void 0) {
      let g = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    var l = p === i;
    o = o || l;
  }
  if (o) i = n, e !== null && (n ? e.length = n : e = null);
  else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = t(p) : e.push(p), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(p === "headers" || p === "name" || p === "payload" || p === "summary")) {
      let f = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.headers !== void 0) {
      let p = r.headers;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let f = { instancePath: s + "/headers", schemaPath: "#/definitions/messageExampleObject/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let p = { instancePath: s + "/name", schemaPath: "#/definitions/messageExampleObject/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/messageExampleObject/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return Qe.errors = e, i === 0;
}
var Fe = { definition: "messageBindingsObject", type: "object", properties: { amqp: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-message" } }], properties: { bindingVersion: { enum: ["0.3.0"] } } }, amqp1: {}, anypointmq: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-anypointmq-0_0_1-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-anypointmq-0_0_1-message" } }], properties: { bindingVersion: { enum: ["0.0.1"] } } }, googlepubsub: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-googlepubsub-0_2_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-googlepubsub-0_2_0-message" } }], properties: { bindingVersion: { enum: ["0.2.0"] } } }, http: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-http-0_3_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-http-0_2_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-http-0_3_0-message" } }], properties: { bindingVersion: { enum: ["0.2.0", "0.3.0"] } } }, ibmmq: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-message" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } }, jms: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-message" } }], properties: { bindingVersion: { enum: ["0.0.1"] } } }, kafka: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.5.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_4_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_3_0-message" } }], properties: { bindingVersion: { enum: ["0.5.0", "0.4.0", "0.3.0"] } } }, mqtt: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-message" } }], properties: { bindingVersion: { enum: ["0.2.0"] } } }, nats: {}, redis: {}, sns: {}, solace: {}, sqs: {}, stomp: {}, ws: {} }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
var Ns = { definition: "bindings-amqp-0_3_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { contentEncoding: { type: "string" }, messageType: { type: "string" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Ni(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "contentEncoding" || n === "messageType" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
      let n = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/bindings-amqp-0_3_0-message/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.messageType !== void 0 && typeof r.messageType != "string") {
      let n = { instancePath: s + "/messageType", schemaPath: "#/definitions/bindings-amqp-0_3_0-message/properties/messageType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ns.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ni.errors = e, i === 0;
}
var Bs = { definition: "bindings-anypointmq-0_0_1-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { headers: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
function Bi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "headers" || o === "bindingVersion" || N.test(o))) {
      let y = { instancePath: s, schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.headers !== void 0) {
      let o = r.headers, y = i, l = true, p = i;
      if (i === p) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let w = {};
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = p === i;
      i = y, e !== null && (y ? e.length = y : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let m = { instancePath: s + "/headers/$ref", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/properties/headers/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var n = g === i;
        l = n, f = "then";
      } else {
        let g = i;
        ne(o, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ne.errors), i = e.length);
        var n = g === i;
        l = n, f = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let o = r.bindingVersion;
      if (typeof o != "string") {
        let y = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(y) : e.push(y), i++;
      }
      if (o !== "0.0.1") {
        let y = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Bs.properties.bindingVersion.enum } };
        e === null ? e = t(y) : e.push(y), i++;
      }
    }
    for (let o in r) N.test(o) && (E(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Bi.errors = e, i === 0;
}
var Ls = { definition: "bindings-googlepubsub-0_2_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { bindingVersion: { type: "string", enum: ["0.2.0"] }, attributes: { type: "object" }, orderingKey: { type: "string" }, schema: { type: "object", additionalItems: false, properties: { name: { type: "string" } }, required: ["name"] } } };
function Li(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "bindingVersion" || n === "attributes" || n === "orderingKey" || n === "schema" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ls.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.attributes !== void 0) {
      let n = r.attributes;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/attributes", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/attributes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.orderingKey !== void 0 && typeof r.orderingKey != "string") {
      let n = { instancePath: s + "/orderingKey", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/orderingKey/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schema !== void 0) {
      let n = r.schema;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.name === void 0) {
          let o = { instancePath: s + "/schema", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/schema/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.name !== void 0 && typeof n.name != "string") {
          let o = { instancePath: s + "/schema/name", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/schema/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/schema", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/schema/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Li.errors = e, i === 0;
}
var Ms = { definition: "bindings-http-0_3_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { headers: { $ref: "#/definitions/schema" }, statusCode: { type: "number" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Mi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "headers" || n === "statusCode" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_3_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.headers !== void 0 && (ne(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.statusCode !== void 0 && typeof r.statusCode != "number") {
      let n = { instancePath: s + "/statusCode", schemaPath: "#/definitions/bindings-http-0_3_0-message/properties/statusCode/type", keyword: "type", params: { type: "number" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_3_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_3_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ms.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_3_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Mi.errors = e, i === 0;
}
var Rs = { definition: "bindings-http-0_2_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { headers: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function ln(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "headers" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_2_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.headers !== void 0 && (ne(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_2_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_2_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Rs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_2_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ln.errors = e, i === 0;
}
var zr = { definition: "bindings-ibmmq-0_1_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { type: { type: "string", enum: ["string", "jms", "binary"] }, headers: { type: "string" }, description: { type: "string" }, expiry: { type: "integer", minimum: 0 }, bindingVersion: { type: "string", enum: ["0.1.0"] } }, allOf: [{ properties: { type: { enum: ["binary", "jms", "string"] } }, allOf: [{ if: { properties: { type: { enum: ["binary"] } }, required: ["type"] }, then: { properties: { type: { const: "binary" } } } }, { if: { properties: { type: { enum: ["jms"] } }, required: ["type"] }, then: { not: { required: ["headers"] }, properties: { type: { const: "jms" } } } }, { if: { properties: { type: { enum: ["string"] } }, required: ["type"] }, then: { not: { required: ["headers"] }, properties: { type: { const: "string" } } } }] }] };
function Ri(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = true, y = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.type === void 0 && (a = "type")) {
      let P = {};
      e === null ? e = t(P) : e.push(P), i++;
    } else if (r.type !== void 0 && r.type !== "binary") {
      let P = {};
      e === null ? e = t(P) : e.push(P), i++;
    }
  }
  var l = y === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), l) {
    let a = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "binary") {
      let D = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "binary" } };
      e === null ? e = t(D) : e.push(D), i++;
    }
    var l = a === i;
    o = l;
  }
  let p = i, f = true, g = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.type === void 0 && (a = "type")) {
      let P = {};
      e === null ? e = t(P) : e.push(P), i++;
    } else if (r.type !== void 0 && r.type !== "jms") {
      let P = {};
      e === null ? e = t(P) : e.push(P), i++;
    }
  }
  var w = g === i;
  if (i = p, e !== null && (p ? e.length = p : e = null), w) {
    let a = i, P = i, D = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let T;
      if (r.headers === void 0 && (T = "headers")) {
        let U = {};
        e === null ? e = t(U) : e.push(U), i++;
      }
    }
    var m = D === i;
    if (m) {
      let T = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/1/then/not", keyword: "not", params: {} };
      e === null ? e = t(T) : e.push(T), i++;
    } else i = P, e !== null && (P ? e.length = P : e = null);
    if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "jms") {
      let T = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "jms" } };
      e === null ? e = t(T) : e.push(T), i++;
    }
    var w = a === i;
    f = w;
  }
  let h = i, u = true, d = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.type === void 0 && (a = "type")) {
      let P = {};
      e === null ? e = t(P) : e.push(P), i++;
    } else if (r.type !== void 0 && r.type !== "string") {
      let P = {};
      e === null ? e = t(P) : e.push(P), i++;
    }
  }
  var V = d === i;
  if (i = h, e !== null && (h ? e.length = h : e = null), V) {
    let a = i, P = i, D = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let T;
      if (r.headers === void 0 && (T = "headers")) {
        let U = {};
        e === null ? e = t(U) : e.push(U), i++;
      }
    }
    var v = D === i;
    if (v) {
      let T = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/2/then/not", keyword: "not", params: {} };
      e === null ? e = t(T) : e.push(T), i++;
    } else i = P, e !== null && (P ? e.length = P : e = null);
    if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "string") {
      let T = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/2/then/properties/type/const", keyword: "const", params: { allowedValue: "string" } };
      e === null ? e = t(T) : e.push(T), i++;
    }
    var V = a === i;
    u = V;
  }
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0) {
    let a = r.type;
    if (!(a === "binary" || a === "jms" || a === "string")) {
      let P = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: zr.allOf[0].properties.type.enum } };
      e === null ? e = t(P) : e.push(P), i++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let a in r) if (!(a === "type" || a === "headers" || a === "description" || a === "expiry" || a === "bindingVersion" || N.test(a))) {
      let P = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
      e === null ? e = t(P) : e.push(P), i++;
    }
    if (r.type !== void 0) {
      let a = r.type;
      if (typeof a != "string") {
        let P = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (!(a === "string" || a === "jms" || a === "binary")) {
        let P = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/type/enum", keyword: "enum", params: { allowedValues: zr.properties.type.enum } };
        e === null ? e = t(P) : e.push(P), i++;
      }
    }
    if (r.headers !== void 0 && typeof r.headers != "string") {
      let a = { instancePath: s + "/headers", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/headers/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let a = { instancePath: s + "/description", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    if (r.expiry !== void 0) {
      let a = r.expiry;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let P = { instancePath: s + "/expiry", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/expiry/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let P = { instancePath: s + "/expiry", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/expiry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(P) : e.push(P), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let a = r.bindingVersion;
      if (typeof a != "string") {
        let P = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (a !== "0.1.0") {
        let P = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: zr.properties.bindingVersion.enum } };
        e === null ? e = t(P) : e.push(P), i++;
      }
    }
    for (let a in r) N.test(a) && (E(r[a], { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let a = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(a) : e.push(a), i++;
  }
  return Ri.errors = e, i === 0;
}
var Fs = { definition: "bindings-jms-0_0_1-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { headers: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
function Fi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "headers" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.headers !== void 0 && (ne(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.0.1") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Fi.errors = e, i === 0;
}
var ns = { definition: "bindings-kafka-0_5_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { key: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, schemaIdLocation: { type: "string", enum: ["header", "payload"] }, schemaIdPayloadEncoding: { type: "string" }, schemaLookupStrategy: { type: "string" }, bindingVersion: { type: "string", enum: ["0.5.0"] } } };
function Ui(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "key" || o === "schemaIdLocation" || o === "schemaIdPayloadEncoding" || o === "schemaLookupStrategy" || o === "bindingVersion" || N.test(o))) {
      let y = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.key !== void 0) {
      let o = r.key, y = i, l = true, p = i;
      if (i === p) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let w = {};
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = p === i;
      i = y, e !== null && (y ? e.length = y : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let m = { instancePath: s + "/key/$ref", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/key/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var n = g === i;
        l = n, f = "then";
      } else {
        let g = i;
        ne(o, { instancePath: s + "/key", parentData: r, parentDataProperty: "key", rootData: c }) || (e = b(e, ne.errors), i = e.length);
        var n = g === i;
        l = n, f = "else";
      }
    }
    if (r.schemaIdLocation !== void 0) {
      let o = r.schemaIdLocation;
      if (typeof o != "string") {
        let y = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/schemaIdLocation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(y) : e.push(y), i++;
      }
      if (!(o === "header" || o === "payload")) {
        let y = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/schemaIdLocation/enum", keyword: "enum", params: { allowedValues: ns.properties.schemaIdLocation.enum } };
        e === null ? e = t(y) : e.push(y), i++;
      }
    }
    if (r.schemaIdPayloadEncoding !== void 0 && typeof r.schemaIdPayloadEncoding != "string") {
      let o = { instancePath: s + "/schemaIdPayloadEncoding", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/schemaIdPayloadEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.schemaLookupStrategy !== void 0 && typeof r.schemaLookupStrategy != "string") {
      let o = { instancePath: s + "/schemaLookupStrategy", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/schemaLookupStrategy/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.bindingVersion !== void 0) {
      let o = r.bindingVersion;
      if (typeof o != "string") {
        let y = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(y) : e.push(y), i++;
      }
      if (o !== "0.5.0") {
        let y = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ns.properties.bindingVersion.enum } };
        e === null ? e = t(y) : e.push(y), i++;
      }
    }
    for (let o in r) N.test(o) && (E(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Ui.errors = e, i === 0;
}
var ss = { definition: "bindings-kafka-0_4_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { key: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { if: { anyOf: [{ $ref: "#/definitions/schema" }, { $ref: "#/definitions/avroSchema_v1" }] }, else: false } }] }, schemaIdLocation: { type: "string", enum: ["header", "payload"] }, schemaIdPayloadEncoding: { type: "string" }, schemaLookupStrategy: { type: "string" }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function an(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(l === "key" || l === "schemaIdLocation" || l === "schemaIdPayloadEncoding" || l === "schemaLookupStrategy" || l === "bindingVersion" || N.test(l))) {
      let p = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.key !== void 0) {
      let l = r.key, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/key/$ref", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/key/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = m === i;
        f = n, w = "then";
      } else {
        let m = i, h = i, u = true, d = i, V = i, v = false, a = i;
        ne(l, { instancePath: s + "/key", parentData: r, parentDataProperty: "key", rootData: c }) || (e = b(e, ne.errors), i = e.length);
        var o = a === i;
        if (v = v || o, !v) {
          var o = i === i;
          v = v || o;
        }
        if (v) i = V, e !== null && (V ? e.length = V : e = null);
        else {
          let D = {};
          e === null ? e = t(D) : e.push(D), i++;
        }
        var y = d === i;
        if (i = h, e !== null && (h ? e.length = h : e = null), !y) {
          var y = false;
          let C = { instancePath: s + "/key", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/key/allOf/0/else/else/false schema", keyword: "false schema", params: {} };
          e === null ? e = t(C) : e.push(C), i++, u = y;
        }
        var n = m === i;
        f = n, w = "else";
      }
    }
    if (r.schemaIdLocation !== void 0) {
      let l = r.schemaIdLocation;
      if (typeof l != "string") {
        let p = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/schemaIdLocation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (!(l === "header" || l === "payload")) {
        let p = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/schemaIdLocation/enum", keyword: "enum", params: { allowedValues: ss.properties.schemaIdLocation.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.schemaIdPayloadEncoding !== void 0 && typeof r.schemaIdPayloadEncoding != "string") {
      let l = { instancePath: s + "/schemaIdPayloadEncoding", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/schemaIdPayloadEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.schemaLookupStrategy !== void 0 && typeof r.schemaLookupStrategy != "string") {
      let l = { instancePath: s + "/schemaLookupStrategy", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/schemaLookupStrategy/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.bindingVersion !== void 0) {
      let l = r.bindingVersion;
      if (typeof l != "string") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (l !== "0.4.0") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ss.properties.bindingVersion.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return an.errors = e, i === 0;
}
var ts = { definition: "bindings-kafka-0_3_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { key: { $ref: "#/definitions/schema" }, schemaIdLocation: { type: "string", enum: ["header", "payload"] }, schemaIdPayloadEncoding: { type: "string" }, schemaLookupStrategy: { type: "string" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function fn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "key" || n === "schemaIdLocation" || n === "schemaIdPayloadEncoding" || n === "schemaLookupStrategy" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.key !== void 0 && (ne(r.key, { instancePath: s + "/key", parentData: r, parentDataProperty: "key", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.schemaIdLocation !== void 0) {
      let n = r.schemaIdLocation;
      if (typeof n != "string") {
        let o = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/schemaIdLocation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "header" || n === "payload")) {
        let o = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/schemaIdLocation/enum", keyword: "enum", params: { allowedValues: ts.properties.schemaIdLocation.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.schemaIdPayloadEncoding !== void 0 && typeof r.schemaIdPayloadEncoding != "string") {
      let n = { instancePath: s + "/schemaIdPayloadEncoding", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/schemaIdPayloadEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schemaLookupStrategy !== void 0 && typeof r.schemaLookupStrategy != "string") {
      let n = { instancePath: s + "/schemaLookupStrategy", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/schemaLookupStrategy/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ts.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return fn.errors = e, i === 0;
}
var Qr = { definition: "bindings-mqtt-0_2_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { payloadFormatIndicator: { type: "integer", enum: [0, 1] }, correlationData: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, contentType: { type: "string" }, responseTopic: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["string", "object", "boolean"], allOf: [{ if: { type: ["string"] }, then: { type: "string", minLength: 1 } }, { if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }] } }] }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function Ki(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(p === "payloadFormatIndicator" || p === "correlationData" || p === "contentType" || p === "responseTopic" || p === "bindingVersion" || N.test(p))) {
      let f = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.payloadFormatIndicator !== void 0) {
      let p = r.payloadFormatIndicator;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let f = { instancePath: s + "/payloadFormatIndicator", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/payloadFormatIndicator/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (!(p === 0 || p === 1)) {
        let f = { instancePath: s + "/payloadFormatIndicator", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/payloadFormatIndicator/enum", keyword: "enum", params: { allowedValues: Qr.properties.payloadFormatIndicator.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.correlationData !== void 0) {
      let p = r.correlationData, f = i, g = true, w = i;
      if (i === w) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let m;
      if (n) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let d = { instancePath: s + "/correlationData/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/correlationData/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var n = h === i;
        g = n, m = "then";
      } else {
        let h = i;
        ne(p, { instancePath: s + "/correlationData", parentData: r, parentDataProperty: "correlationData", rootData: c }) || (e = b(e, ne.errors), i = e.length);
        var n = h === i;
        g = n, m = "else";
      }
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let p = { instancePath: s + "/contentType", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.responseTopic !== void 0) {
      let p = r.responseTopic, f = i, g = true, w = i;
      if (i === w) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var o = w === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let m;
      if (o) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let d = { instancePath: s + "/responseTopic/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/responseTopic/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var o = h === i;
        g = o, m = "then";
      } else {
        let h = i;
        if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let C = { instancePath: s + "/responseTopic", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/responseTopic/allOf/0/else/type", keyword: "type", params: { type: Qr.properties.responseTopic.allOf[0].else.type } };
          e === null ? e = t(C) : e.push(C), i++;
        }
        let u = i, d = true, V = i;
        if (typeof p != "string") {
          let C = {};
          e === null ? e = t(C) : e.push(C), i++;
        }
        var y = V === i;
        if (i = u, e !== null && (u ? e.length = u : e = null), y) {
          let C = i;
          if (typeof p == "string") {
            if (ze(p) < 1) {
              let U = { instancePath: s + "/responseTopic", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/responseTopic/allOf/0/else/allOf/0/then/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = t(U) : e.push(U), i++;
            }
          } else {
            let U = { instancePath: s + "/responseTopic", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/responseTopic/allOf/0/else/allOf/0/then/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(U) : e.push(U), i++;
          }
          var y = C === i;
          d = y;
        }
        let v = i, a = true, P = i;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let C = {};
          e === null ? e = t(C) : e.push(C), i++;
        }
        var l = P === i;
        if (i = v, e !== null && (v ? e.length = v : e = null), l) {
          let C = i;
          ne(p, { instancePath: s + "/responseTopic", parentData: r, parentDataProperty: "responseTopic", rootData: c }) || (e = b(e, ne.errors), i = e.length);
          var l = C === i;
          a = l;
        }
        var o = h === i;
        g = o, m = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let p = r.bindingVersion;
      if (typeof p != "string") {
        let f = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (p !== "0.2.0") {
        let f = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Qr.properties.bindingVersion.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    for (let p in r) N.test(p) && (E(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return Ki.errors = e, i === 0;
}
function Ee(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let S in r) if (!(ve.call(Fe.properties, S) || N.test(S))) {
      let G = { instancePath: s, schemaPath: "#/definitions/messageBindingsObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
      e === null ? e = t(G) : e.push(G), i++;
    }
    if (r.amqp !== void 0) {
      let S = r.amqp, G = i, re = true, le = i, H = i, _ = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var n = _ === i;
      if (n) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else i = H, e !== null && (H ? e.length = H : e = null);
      var o = le === i;
      if (i = G, e !== null && (G ? e.length = G : e = null), o) {
        let q = i;
        Ni(S, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: c }) || (e = b(e, Ni.errors), i = e.length);
        var o = q === i;
        re = o;
      }
      let $ = i, A = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.3.0") {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var y = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), y) {
        let q = i;
        Ni(S, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: c }) || (e = b(e, Ni.errors), i = e.length);
        var y = q === i;
        A = y;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.3.0") {
        let q = { instancePath: s + "/amqp/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/amqp/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.amqp.properties.bindingVersion.enum } };
        e === null ? e = t(q) : e.push(q), i++;
      }
    }
    if (r.anypointmq !== void 0) {
      let S = r.anypointmq, G = i, re = true, le = i, H = i, _ = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var l = _ === i;
      if (l) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else i = H, e !== null && (H ? e.length = H : e = null);
      var p = le === i;
      if (i = G, e !== null && (G ? e.length = G : e = null), p) {
        let q = i;
        Bi(S, { instancePath: s + "/anypointmq", parentData: r, parentDataProperty: "anypointmq", rootData: c }) || (e = b(e, Bi.errors), i = e.length);
        var p = q === i;
        re = p;
      }
      let $ = i, A = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.0.1") {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var f = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), f) {
        let q = i;
        Bi(S, { instancePath: s + "/anypointmq", parentData: r, parentDataProperty: "anypointmq", rootData: c }) || (e = b(e, Bi.errors), i = e.length);
        var f = q === i;
        A = f;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.0.1") {
        let q = { instancePath: s + "/anypointmq/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/anypointmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.anypointmq.properties.bindingVersion.enum } };
        e === null ? e = t(q) : e.push(q), i++;
      }
    }
    if (r.googlepubsub !== void 0) {
      let S = r.googlepubsub, G = i, re = true, le = i, H = i, _ = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var g = _ === i;
      if (g) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else i = H, e !== null && (H ? e.length = H : e = null);
      var w = le === i;
      if (i = G, e !== null && (G ? e.length = G : e = null), w) {
        let q = i;
        Li(S, { instancePath: s + "/googlepubsub", parentData: r, parentDataProperty: "googlepubsub", rootData: c }) || (e = b(e, Li.errors), i = e.length);
        var w = q === i;
        re = w;
      }
      let $ = i, A = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var m = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), m) {
        let q = i;
        Li(S, { instancePath: s + "/googlepubsub", parentData: r, parentDataProperty: "googlepubsub", rootData: c }) || (e = b(e, Li.errors), i = e.length);
        var m = q === i;
        A = m;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
        let q = { instancePath: s + "/googlepubsub/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/googlepubsub/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.googlepubsub.properties.bindingVersion.enum } };
        e === null ? e = t(q) : e.push(q), i++;
      }
    }
    if (r.http !== void 0) {
      let S = r.http, G = i, re = true, le = i, H = i, _ = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let F;
        if (S.bindingVersion === void 0 && (F = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var h = _ === i;
      if (h) {
        let F = {};
        e === null ? e = t(F) : e.push(F), i++;
      } else i = H, e !== null && (H ? e.length = H : e = null);
      var u = le === i;
      if (i = G, e !== null && (G ? e.length = G : e = null), u) {
        let F = i;
        Mi(S, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: c }) || (e = b(e, Mi.errors), i = e.length);
        var u = F === i;
        re = u;
      }
      let $ = i, A = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let F;
        if (S.bindingVersion === void 0 && (F = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var d = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), d) {
        let F = i;
        ln(S, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: c }) || (e = b(e, ln.errors), i = e.length);
        var d = F === i;
        A = d;
      }
      let q = i, I = true, R = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let F;
        if (S.bindingVersion === void 0 && (F = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.3.0") {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var V = R === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), V) {
        let F = i;
        Mi(S, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: c }) || (e = b(e, Mi.errors), i = e.length);
        var V = F === i;
        I = V;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0) {
        let F = S.bindingVersion;
        if (!(F === "0.2.0" || F === "0.3.0")) {
          let x = { instancePath: s + "/http/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/http/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.http.properties.bindingVersion.enum } };
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
    }
    if (r.ibmmq !== void 0) {
      let S = r.ibmmq, G = i, re = true, le = i, H = i, _ = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var v = _ === i;
      if (v) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else i = H, e !== null && (H ? e.length = H : e = null);
      var a = le === i;
      if (i = G, e !== null && (G ? e.length = G : e = null), a) {
        let q = i;
        Ri(S, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: c }) || (e = b(e, Ri.errors), i = e.length);
        var a = q === i;
        re = a;
      }
      let $ = i, A = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.1.0") {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var P = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), P) {
        let q = i;
        Ri(S, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: c }) || (e = b(e, Ri.errors), i = e.length);
        var P = q === i;
        A = P;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.1.0") {
        let q = { instancePath: s + "/ibmmq/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/ibmmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.ibmmq.properties.bindingVersion.enum } };
        e === null ? e = t(q) : e.push(q), i++;
      }
    }
    if (r.jms !== void 0) {
      let S = r.jms, G = i, re = true, le = i, H = i, _ = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var D = _ === i;
      if (D) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else i = H, e !== null && (H ? e.length = H : e = null);
      var C = le === i;
      if (i = G, e !== null && (G ? e.length = G : e = null), C) {
        let q = i;
        Fi(S, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: c }) || (e = b(e, Fi.errors), i = e.length);
        var C = q === i;
        re = C;
      }
      let $ = i, A = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.0.1") {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var T = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), T) {
        let q = i;
        Fi(S, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: c }) || (e = b(e, Fi.errors), i = e.length);
        var T = q === i;
        A = T;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.0.1") {
        let q = { instancePath: s + "/jms/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/jms/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.jms.properties.bindingVersion.enum } };
        e === null ? e = t(q) : e.push(q), i++;
      }
    }
    if (r.kafka !== void 0) {
      let S = r.kafka, G = i, re = true, le = i, H = i, _ = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let O;
        if (S.bindingVersion === void 0 && (O = "bindingVersion")) {
          let ae = {};
          e === null ? e = t(ae) : e.push(ae), i++;
        }
      }
      var U = _ === i;
      if (U) {
        let O = {};
        e === null ? e = t(O) : e.push(O), i++;
      } else i = H, e !== null && (H ? e.length = H : e = null);
      var X = le === i;
      if (i = G, e !== null && (G ? e.length = G : e = null), X) {
        let O = i;
        Ui(S, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Ui.errors), i = e.length);
        var X = O === i;
        re = X;
      }
      let $ = i, A = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let O;
        if (S.bindingVersion === void 0 && (O = "bindingVersion")) {
          let ae = {};
          e === null ? e = t(ae) : e.push(ae), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.5.0") {
          let ae = {};
          e === null ? e = t(ae) : e.push(ae), i++;
        }
      }
      var K = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), K) {
        let O = i;
        Ui(S, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Ui.errors), i = e.length);
        var K = O === i;
        A = K;
      }
      let q = i, I = true, R = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let O;
        if (S.bindingVersion === void 0 && (O = "bindingVersion")) {
          let ae = {};
          e === null ? e = t(ae) : e.push(ae), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.4.0") {
          let ae = {};
          e === null ? e = t(ae) : e.push(ae), i++;
        }
      }
      var te = R === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), te) {
        let O = i;
        an(S, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, an.errors), i = e.length);
        var te = O === i;
        I = te;
      }
      let F = i, x = true, j = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let O;
        if (S.bindingVersion === void 0 && (O = "bindingVersion")) {
          let ae = {};
          e === null ? e = t(ae) : e.push(ae), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.3.0") {
          let ae = {};
          e === null ? e = t(ae) : e.push(ae), i++;
        }
      }
      var W = j === i;
      if (i = F, e !== null && (F ? e.length = F : e = null), W) {
        let O = i;
        fn(S, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, fn.errors), i = e.length);
        var W = O === i;
        x = W;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0) {
        let O = S.bindingVersion;
        if (!(O === "0.5.0" || O === "0.4.0" || O === "0.3.0")) {
          let ae = { instancePath: s + "/kafka/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/kafka/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.kafka.properties.bindingVersion.enum } };
          e === null ? e = t(ae) : e.push(ae), i++;
        }
      }
    }
    if (r.mqtt !== void 0) {
      let S = r.mqtt, G = i, re = true, le = i, H = i, _ = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var Q = _ === i;
      if (Q) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else i = H, e !== null && (H ? e.length = H : e = null);
      var B = le === i;
      if (i = G, e !== null && (G ? e.length = G : e = null), B) {
        let q = i;
        Ki(S, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: c }) || (e = b(e, Ki.errors), i = e.length);
        var B = q === i;
        re = B;
      }
      let $ = i, A = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let q;
        if (S.bindingVersion === void 0 && (q = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var oe = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), oe) {
        let q = i;
        Ki(S, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: c }) || (e = b(e, Ki.errors), i = e.length);
        var oe = q === i;
        A = oe;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
        let q = { instancePath: s + "/mqtt/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/mqtt/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.mqtt.properties.bindingVersion.enum } };
        e === null ? e = t(q) : e.push(q), i++;
      }
    }
    for (let S in r) N.test(S) && (E(r[S], { instancePath: s + "/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: S, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let S = { instancePath: s, schemaPath: "#/definitions/messageBindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(S) : e.push(S), i++;
  }
  return Ee.errors = e, i === 0;
}
var Er = new RegExp("^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*", "u");
function Ie(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.location === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/correlationId/required", keyword: "required", params: { missingProperty: "location" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "location" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/correlationId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/correlationId/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.location !== void 0) {
      let n = r.location;
      if (typeof n == "string") {
        if (!Er.test(n)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/correlationId/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ie.errors = e, i === 0;
}
var Hr = { definition: "openapiSchema_3_0", type: "object", properties: { title: { type: "string" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { type: "integer", minimum: 0 }, minLength: { type: "integer", minimum: 0 }, pattern: { type: "string" }, maxItems: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" }, maxProperties: { type: "integer", minimum: 0 }, minProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }, enum: { type: "array", items: true, minItems: 1, uniqueItems: false }, type: { type: "string", enum: ["array", "boolean", "integer", "number", "object", "string"] }, not: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, allOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, oneOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, anyOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, properties: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/openapiSchema_3_0" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] } }] }, description: { type: "string" }, format: { type: "string" }, default: true, nullable: { type: "boolean" }, discriminator: { $ref: "#/definitions/Discriminator" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, example: true, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, deprecated: { type: "boolean" }, xml: { $ref: "#/definitions/XML" } }, patternProperties: { "^x-": true }, additionalProperties: false };
var Kn = new RegExp("^x-", "u");
var Ve = { validate: Sr };
function yn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.propertyName === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/Discriminator/required", keyword: "required", params: { missingProperty: "propertyName" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.propertyName !== void 0 && typeof r.propertyName != "string") {
      let n = { instancePath: s + "/propertyName", schemaPath: "#/definitions/Discriminator/properties/propertyName/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.mapping !== void 0) {
      let n = r.mapping;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) if (typeof n[o] != "string") {
          let y = { instancePath: s + "/mapping/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(y) : e.push(y), i++;
        }
      } else {
        let o = { instancePath: s + "/mapping", schemaPath: "#/definitions/Discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/Discriminator/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return yn.errors = e, i === 0;
}
function cn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "url" || Kn.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/ExternalDocumentation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/ExternalDocumentation/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return cn.errors = e, i === 0;
}
function dn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "name" || n === "namespace" || n === "prefix" || n === "attribute" || n === "wrapped" || Kn.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/XML/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/XML/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.namespace !== void 0 && typeof r.namespace != "string") {
      let n = { instancePath: s + "/namespace", schemaPath: "#/definitions/XML/properties/namespace/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.prefix !== void 0 && typeof r.prefix != "string") {
      let n = { instancePath: s + "/prefix", schemaPath: "#/definitions/XML/properties/prefix/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.attribute !== void 0 && typeof r.attribute != "boolean") {
      let n = { instancePath: s + "/attribute", schemaPath: "#/definitions/XML/properties/attribute/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.wrapped !== void 0 && typeof r.wrapped != "boolean") {
      let n = { instancePath: s + "/wrapped", schemaPath: "#/definitions/XML/properties/wrapped/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/XML/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return dn.errors = e, i === 0;
}
function Sr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let h in r) if (!(ve.call(Hr.properties, h) || Kn.test(h))) {
      let u = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
      e === null ? e = t(u) : e.push(u), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let h = { instancePath: s + "/title", schemaPath: "#/definitions/openapiSchema_3_0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.multipleOf !== void 0) {
      let h = r.multipleOf;
      if (typeof h == "number") {
        if (h <= 0 || isNaN(h)) {
          let u = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let u = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.maximum !== void 0 && typeof r.maximum != "number") {
      let h = { instancePath: s + "/maximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "boolean") {
      let h = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.minimum !== void 0 && typeof r.minimum != "number") {
      let h = { instancePath: s + "/minimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "boolean") {
      let h = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.maxLength !== void 0) {
      let h = r.maxLength;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let u = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof h == "number" && (h < 0 || isNaN(h))) {
        let u = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.minLength !== void 0) {
      let h = r.minLength;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let u = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof h == "number" && (h < 0 || isNaN(h))) {
        let u = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.pattern !== void 0 && typeof r.pattern != "string") {
      let h = { instancePath: s + "/pattern", schemaPath: "#/definitions/openapiSchema_3_0/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.maxItems !== void 0) {
      let h = r.maxItems;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let u = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof h == "number" && (h < 0 || isNaN(h))) {
        let u = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.minItems !== void 0) {
      let h = r.minItems;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let u = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof h == "number" && (h < 0 || isNaN(h))) {
        let u = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
      let h = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.maxProperties !== void 0) {
      let h = r.maxProperties;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let u = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof h == "number" && (h < 0 || isNaN(h))) {
        let u = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.minProperties !== void 0) {
      let h = r.minProperties;
      if (!(typeof h == "number" && !(h % 1) && !isNaN(h))) {
        let u = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof h == "number" && (h < 0 || isNaN(h))) {
        let u = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.required !== void 0) {
      let h = r.required;
      if (Array.isArray(h)) {
        if (h.length < 1) {
          let v = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        let u = h.length;
        for (let v = 0; v < u; v++) if (typeof h[v] != "string") {
          let a = { instancePath: s + "/required/" + v, schemaPath: "#/definitions/openapiSchema_3_0/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
        let d = h.length, V;
        if (d > 1) {
          let v = {};
          for (; d--; ) {
            let a = h[d];
            if (typeof a == "string") {
              if (typeof v[a] == "number") {
                V = v[a];
                let P = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: d, j: V } };
                e === null ? e = t(P) : e.push(P), i++;
                break;
              }
              v[a] = d;
            }
          }
        }
      } else {
        let u = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.enum !== void 0) {
      let h = r.enum;
      if (Array.isArray(h)) {
        if (h.length < 1) {
          let u = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let u = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.type !== void 0) {
      let h = r.type;
      if (typeof h != "string") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (!(h === "array" || h === "boolean" || h === "integer" || h === "number" || h === "object" || h === "string")) {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/enum", keyword: "enum", params: { allowedValues: Hr.properties.type.enum } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.not !== void 0) {
      let h = r.not, u = i, d = true, V = i;
      if (i === V) if (h && typeof h == "object" && !Array.isArray(h)) {
        let a;
        if (h.$ref === void 0 && (a = "$ref")) {
          let P = {};
          e === null ? e = t(P) : e.push(P), i++;
        }
      } else {
        let a = {};
        e === null ? e = t(a) : e.push(a), i++;
      }
      var n = V === i;
      i = u, e !== null && (u ? e.length = u : e = null);
      let v;
      if (n) {
        let a = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let D = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(D) : e.push(D), i++;
        }
        var n = a === i;
        d = n, v = "then";
      } else {
        let a = i;
        Ve.validate(h, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: c }) || (e = b(e, Ve.validate.errors), i = e.length);
        var n = a === i;
        d = n, v = "else";
      }
    }
    if (r.allOf !== void 0) {
      let h = r.allOf;
      if (Array.isArray(h)) {
        let u = h.length;
        for (let d = 0; d < u; d++) {
          let V = h[d], v = i, a = true, P = i;
          if (i === P) if (V && typeof V == "object" && !Array.isArray(V)) {
            let C;
            if (V.$ref === void 0 && (C = "$ref")) {
              let T = {};
              e === null ? e = t(T) : e.push(T), i++;
            }
          } else {
            let C = {};
            e === null ? e = t(C) : e.push(C), i++;
          }
          var o = P === i;
          i = v, e !== null && (v ? e.length = v : e = null);
          let D;
          if (o) {
            let C = i;
            if (V && typeof V == "object" && !Array.isArray(V) && V.$ref !== void 0 && typeof V.$ref != "string") {
              let U = { instancePath: s + "/allOf/" + d + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(U) : e.push(U), i++;
            }
            var o = C === i;
            a = o, D = "then";
          } else {
            let C = i;
            Ve.validate(V, { instancePath: s + "/allOf/" + d, parentData: h, parentDataProperty: d, rootData: c }) || (e = b(e, Ve.validate.errors), i = e.length);
            var o = C === i;
            a = o, D = "else";
          }
        }
      } else {
        let u = { instancePath: s + "/allOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.oneOf !== void 0) {
      let h = r.oneOf;
      if (Array.isArray(h)) {
        let u = h.length;
        for (let d = 0; d < u; d++) {
          let V = h[d], v = i, a = true, P = i;
          if (i === P) if (V && typeof V == "object" && !Array.isArray(V)) {
            let C;
            if (V.$ref === void 0 && (C = "$ref")) {
              let T = {};
              e === null ? e = t(T) : e.push(T), i++;
            }
          } else {
            let C = {};
            e === null ? e = t(C) : e.push(C), i++;
          }
          var y = P === i;
          i = v, e !== null && (v ? e.length = v : e = null);
          let D;
          if (y) {
            let C = i;
            if (V && typeof V == "object" && !Array.isArray(V) && V.$ref !== void 0 && typeof V.$ref != "string") {
              let U = { instancePath: s + "/oneOf/" + d + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(U) : e.push(U), i++;
            }
            var y = C === i;
            a = y, D = "then";
          } else {
            let C = i;
            Ve.validate(V, { instancePath: s + "/oneOf/" + d, parentData: h, parentDataProperty: d, rootData: c }) || (e = b(e, Ve.validate.errors), i = e.length);
            var y = C === i;
            a = y, D = "else";
          }
        }
      } else {
        let u = { instancePath: s + "/oneOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.anyOf !== void 0) {
      let h = r.anyOf;
      if (Array.isArray(h)) {
        let u = h.length;
        for (let d = 0; d < u; d++) {
          let V = h[d], v = i, a = true, P = i;
          if (i === P) if (V && typeof V == "object" && !Array.isArray(V)) {
            let C;
            if (V.$ref === void 0 && (C = "$ref")) {
              let T = {};
              e === null ? e = t(T) : e.push(T), i++;
            }
          } else {
            let C = {};
            e === null ? e = t(C) : e.push(C), i++;
          }
          var l = P === i;
          i = v, e !== null && (v ? e.length = v : e = null);
          let D;
          if (l) {
            let C = i;
            if (V && typeof V == "object" && !Array.isArray(V) && V.$ref !== void 0 && typeof V.$ref != "string") {
              let U = { instancePath: s + "/anyOf/" + d + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(U) : e.push(U), i++;
            }
            var l = C === i;
            a = l, D = "then";
          } else {
            let C = i;
            Ve.validate(V, { instancePath: s + "/anyOf/" + d, parentData: h, parentDataProperty: d, rootData: c }) || (e = b(e, Ve.validate.errors), i = e.length);
            var l = C === i;
            a = l, D = "else";
          }
        }
      } else {
        let u = { instancePath: s + "/anyOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.items !== void 0) {
      let h = r.items, u = i, d = true, V = i;
      if (i === V) if (h && typeof h == "object" && !Array.isArray(h)) {
        let a;
        if (h.$ref === void 0 && (a = "$ref")) {
          let P = {};
          e === null ? e = t(P) : e.push(P), i++;
        }
      } else {
        let a = {};
        e === null ? e = t(a) : e.push(a), i++;
      }
      var p = V === i;
      i = u, e !== null && (u ? e.length = u : e = null);
      let v;
      if (p) {
        let a = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let D = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(D) : e.push(D), i++;
        }
        var p = a === i;
        d = p, v = "then";
      } else {
        let a = i;
        Ve.validate(h, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: c }) || (e = b(e, Ve.validate.errors), i = e.length);
        var p = a === i;
        d = p, v = "else";
      }
    }
    if (r.properties !== void 0) {
      let h = r.properties;
      if (h && typeof h == "object" && !Array.isArray(h)) for (let u in h) {
        let d = h[u], V = i, v = true, a = i;
        if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
          let D;
          if (d.$ref === void 0 && (D = "$ref")) {
            let C = {};
            e === null ? e = t(C) : e.push(C), i++;
          }
        } else {
          let D = {};
          e === null ? e = t(D) : e.push(D), i++;
        }
        var f = a === i;
        i = V, e !== null && (V ? e.length = V : e = null);
        let P;
        if (f) {
          let D = i;
          if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
            let T = { instancePath: s + "/properties/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(T) : e.push(T), i++;
          }
          var f = D === i;
          v = f, P = "then";
        } else {
          let D = i;
          Ve.validate(d, { instancePath: s + "/properties/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: h, parentDataProperty: u, rootData: c }) || (e = b(e, Ve.validate.errors), i = e.length);
          var f = D === i;
          v = f, P = "else";
        }
      }
      else {
        let u = { instancePath: s + "/properties", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.additionalProperties !== void 0) {
      let h = r.additionalProperties, u = i, d = true, V = i;
      if (i === V) if (h && typeof h == "object" && !Array.isArray(h)) {
        let a;
        if (h.$ref === void 0 && (a = "$ref")) {
          let P = {};
          e === null ? e = t(P) : e.push(P), i++;
        }
      } else {
        let a = {};
        e === null ? e = t(a) : e.push(a), i++;
      }
      var g = V === i;
      i = u, e !== null && (u ? e.length = u : e = null);
      let v;
      if (g) {
        let a = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let D = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(D) : e.push(D), i++;
        }
        var g = a === i;
        d = g, v = "then";
      } else {
        let a = i;
        if (!(h && typeof h == "object" && !Array.isArray(h)) && typeof h != "boolean") {
          let te = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: Hr.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = t(te) : e.push(te), i++;
        }
        let P = i, D = true, C = i;
        if (!(h && typeof h == "object" && !Array.isArray(h))) {
          let te = {};
          e === null ? e = t(te) : e.push(te), i++;
        }
        var w = C === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), w) {
          let te = i;
          Ve.validate(h, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: c }) || (e = b(e, Ve.validate.errors), i = e.length);
          var w = te === i;
          D = w;
        }
        let T = i, U = true, X = i;
        if (typeof h != "boolean") {
          let te = {};
          e === null ? e = t(te) : e.push(te), i++;
        }
        var m = X === i;
        if (i = T, e !== null && (T ? e.length = T : e = null), m) {
          let te = i;
          if (typeof h != "boolean") {
            let Q = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var m = te === i;
          U = m;
        }
        var g = a === i;
        d = g, v = "else";
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let h = { instancePath: s + "/description", schemaPath: "#/definitions/openapiSchema_3_0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let h = { instancePath: s + "/format", schemaPath: "#/definitions/openapiSchema_3_0/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.nullable !== void 0 && typeof r.nullable != "boolean") {
      let h = { instancePath: s + "/nullable", schemaPath: "#/definitions/openapiSchema_3_0/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.discriminator !== void 0 && (yn(r.discriminator, { instancePath: s + "/discriminator", parentData: r, parentDataProperty: "discriminator", rootData: c }) || (e = b(e, yn.errors), i = e.length)), r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
      let h = { instancePath: s + "/readOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
      let h = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.externalDocs !== void 0 && (cn(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, cn.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let h = { instancePath: s + "/deprecated", schemaPath: "#/definitions/openapiSchema_3_0/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    r.xml !== void 0 && (dn(r.xml, { instancePath: s + "/xml", parentData: r, parentDataProperty: "xml", rootData: c }) || (e = b(e, dn.errors), i = e.length));
  } else {
    let h = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(h) : e.push(h), i++;
  }
  return Sr.errors = e, i === 0;
}
function un(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = true, y = i, l = i, p = i;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let D = {};
    e === null ? e = t(D) : e.push(D), i++;
  }
  var f = p === i;
  if (f) {
    let D = {};
    e === null ? e = t(D) : e.push(D), i++;
  } else i = l, e !== null && (l ? e.length = l : e = null);
  var g = y === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let w;
  if (g) {
    let D = i;
    ne(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, ne.errors), i = e.length);
    var g = D === i;
    o = g, w = "then";
  } else {
    let D = i, C = i, T = true, U = i, X = i, K = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      }
    }
    var m = K === i;
    if (m) {
      let k = {};
      e === null ? e = t(k) : e.push(k), i++;
    } else i = X, e !== null && (X ? e.length = X : e = null);
    var h = U === i;
    if (i = C, e !== null && (C ? e.length = C : e = null), h) {
      let k = i;
      r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0 && (ne(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: c }) || (e = b(e, ne.errors), i = e.length));
      var h = k === i;
      T = h;
    }
    let te = i, W = true, Q = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else if (r.schemaFormat !== void 0) {
        let q = r.schemaFormat;
        if (!(q === "application/vnd.aai.asyncapi;version=2.0.0" || q === "application/vnd.aai.asyncapi+json;version=2.0.0" || q === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || q === "application/vnd.aai.asyncapi;version=2.1.0" || q === "application/vnd.aai.asyncapi+json;version=2.1.0" || q === "application/vnd.aai.asyncapi+yaml;version=2.1.0" || q === "application/vnd.aai.asyncapi;version=2.2.0" || q === "application/vnd.aai.asyncapi+json;version=2.2.0" || q === "application/vnd.aai.asyncapi+yaml;version=2.2.0" || q === "application/vnd.aai.asyncapi;version=2.3.0" || q === "application/vnd.aai.asyncapi+json;version=2.3.0" || q === "application/vnd.aai.asyncapi+yaml;version=2.3.0" || q === "application/vnd.aai.asyncapi;version=2.4.0" || q === "application/vnd.aai.asyncapi+json;version=2.4.0" || q === "application/vnd.aai.asyncapi+yaml;version=2.4.0" || q === "application/vnd.aai.asyncapi;version=2.5.0" || q === "application/vnd.aai.asyncapi+json;version=2.5.0" || q === "application/vnd.aai.asyncapi+yaml;version=2.5.0" || q === "application/vnd.aai.asyncapi;version=2.6.0" || q === "application/vnd.aai.asyncapi+json;version=2.6.0" || q === "application/vnd.aai.asyncapi+yaml;version=2.6.0" || q === "application/vnd.aai.asyncapi;version=3.0.0" || q === "application/vnd.aai.asyncapi+json;version=3.0.0" || q === "application/vnd.aai.asyncapi+yaml;version=3.0.0" || q === "application/vnd.aai.asyncapi;version=3.1.0" || q === "application/vnd.aai.asyncapi+json;version=3.1.0" || q === "application/vnd.aai.asyncapi+yaml;version=3.1.0")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
    }
    var u = Q === i;
    if (i = te, e !== null && (te ? e.length = te : e = null), u) {
      let k = i;
      r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0 && (ne(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: c }) || (e = b(e, ne.errors), i = e.length));
      var u = k === i;
      W = u;
    }
    let B = i, oe = true, S = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else if (r.schemaFormat !== void 0) {
        let q = r.schemaFormat;
        if (!(q === "application/schema+json;version=draft-07" || q === "application/schema+yaml;version=draft-07")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
    }
    var d = S === i;
    if (i = B, e !== null && (B ? e.length = B : e = null), d) {
      let k = i;
      r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0 && (ue(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: c }) || (e = b(e, ue.errors), i = e.length));
      var d = k === i;
      oe = d;
    }
    let G = i, re = true, le = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else if (r.schemaFormat !== void 0) {
        let q = r.schemaFormat;
        if (!(q === "application/vnd.oai.openapi;version=3.0.0" || q === "application/vnd.oai.openapi+json;version=3.0.0" || q === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
    }
    var V = le === i;
    if (i = G, e !== null && (G ? e.length = G : e = null), V) {
      let k = i;
      if (r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0) {
        let I = r.schema, R = i, F = true, x = i;
        if (i === x) if (I && typeof I == "object" && !Array.isArray(I)) {
          let O;
          if (I.$ref === void 0 && (O = "$ref")) {
            let ae = {};
            e === null ? e = t(ae) : e.push(ae), i++;
          }
        } else {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
        var v = x === i;
        i = R, e !== null && (R ? e.length = R : e = null);
        let j;
        if (v) {
          let O = i;
          if (I && typeof I == "object" && !Array.isArray(I) && I.$ref !== void 0 && typeof I.$ref != "string") {
            let fe = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/multiFormatSchema/else/allOf/3/then/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(fe) : e.push(fe), i++;
          }
          var v = O === i;
          F = v, j = "then";
        } else {
          let O = i;
          Sr(I, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: c }) || (e = b(e, Sr.errors), i = e.length);
          var v = O === i;
          F = v, j = "else";
        }
      }
      var V = k === i;
      re = V;
    }
    let H = i, _ = true, $ = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let q = {};
        e === null ? e = t(q) : e.push(q), i++;
      } else if (r.schemaFormat !== void 0) {
        let q = r.schemaFormat;
        if (!(q === "application/vnd.apache.avro;version=1.9.0" || q === "application/vnd.apache.avro+json;version=1.9.0" || q === "application/vnd.apache.avro+yaml;version=1.9.0")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
    }
    var a = $ === i;
    if (i = H, e !== null && (H ? e.length = H : e = null), a) {
      let k = i;
      if (r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0) {
        let I = r.schema, R = i, F = true, x = i;
        if (i === x) if (I && typeof I == "object" && !Array.isArray(I)) {
          let O;
          if (I.$ref === void 0 && (O = "$ref")) {
            let ae = {};
            e === null ? e = t(ae) : e.push(ae), i++;
          }
        } else {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
        var P = x === i;
        i = R, e !== null && (R ? e.length = R : e = null);
        let j;
        if (P) {
          let O = i;
          if (I && typeof I == "object" && !Array.isArray(I) && I.$ref !== void 0 && typeof I.$ref != "string") {
            let fe = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/multiFormatSchema/else/allOf/4/then/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(fe) : e.push(fe), i++;
          }
          var P = O === i;
          F = P, j = "then";
        } else {
          var P = i === i;
          F = P, j = "else";
        }
      }
      var a = k === i;
      _ = a;
    }
    if (r && typeof r == "object" && !Array.isArray(r) && r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
      let k = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/multiFormatSchema/else/properties/schemaFormat/allOf/0/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(k) : e.push(k), i++;
    }
    var g = D === i;
    o = g, w = "else";
  }
  if (r && typeof r == "object" && !Array.isArray(r)) for (let D in r) N.test(D) && (E(r[D], { instancePath: s + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: D, rootData: c }) || (e = b(e, E.errors), i = e.length));
  else {
    let D = { instancePath: s, schemaPath: "#/definitions/multiFormatSchema/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(D) : e.push(D), i++;
  }
  return un.errors = e, i === 0;
}
function ke(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = true, y = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if (r.schema === void 0 && (f = "schema")) {
      let g = {};
      e === null ? e = t(g) : e.push(g), i++;
    }
  }
  var l = y === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let p;
  if (l) {
    let f = i;
    un(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, un.errors), i = e.length);
    var l = f === i;
    o = l, p = "then";
  } else {
    let f = i;
    ne(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, ne.errors), i = e.length);
    var l = f === i;
    o = l, p = "else";
  }
  return ke.errors = e, i === 0;
}
function me(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let o = { instancePath: s, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    for (let o in r) if (!(o === "description" || o === "externalDocs" || o === "name" || N.test(o))) {
      let y = { instancePath: s, schemaPath: "#/definitions/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.externalDocs !== void 0) {
      let o = r.externalDocs, y = i, l = true, p = i;
      if (i === p) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let w = {};
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = p === i;
      i = y, e !== null && (y ? e.length = y : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let m = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/tag/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var n = g === i;
        l = n, f = "then";
      } else {
        let g = i;
        ce(o, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var n = g === i;
        l = n, f = "else";
      }
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let o = { instancePath: s + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    for (let o in r) N.test(o) && (E(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return me.errors = e, i === 0;
}
var ds = { definition: "messageTrait", type: "object", properties: { title: { type: "string" }, description: { type: "string" }, examples: { type: "array", items: { $ref: "#/definitions/messageExampleObject" } }, deprecated: { type: "boolean" }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageBindingsObject" } }] }, contentType: { type: "string" }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, headers: { $ref: "#/definitions/anySchema" }, name: { type: "string" }, summary: { type: "string" }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Te(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(ve.call(ds.properties, p) || N.test(p))) {
      let f = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.examples !== void 0) {
      let p = r.examples;
      if (Array.isArray(p)) {
        let f = p.length;
        for (let g = 0; g < f; g++) Qe(p[g], { instancePath: s + "/examples/" + g, parentData: p, parentDataProperty: g, rootData: c }) || (e = b(e, Qe.errors), i = e.length);
      } else {
        let f = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.bindings !== void 0) {
      let p = r.bindings, f = i, g = true, w = i;
      if (i === w) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let m;
      if (n) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let d = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/messageTrait/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var n = h === i;
        g = n, m = "then";
      } else {
        let h = i;
        Ee(p, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Ee.errors), i = e.length);
        var n = h === i;
        g = n, m = "else";
      }
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let p = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.correlationId !== void 0) {
      let p = r.correlationId, f = i, g = true, w = i;
      if (i === w) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var o = w === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let m;
      if (o) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let d = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var o = h === i;
        g = o, m = "then";
      } else {
        let h = i;
        Ie(p, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: c }) || (e = b(e, Ie.errors), i = e.length);
        var o = h === i;
        g = o, m = "else";
      }
    }
    if (r.externalDocs !== void 0) {
      let p = r.externalDocs, f = i, g = true, w = i;
      if (i === w) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var y = w === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let m;
      if (y) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let d = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/messageTrait/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var y = h === i;
        g = y, m = "then";
      } else {
        let h = i;
        ce(p, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var y = h === i;
        g = y, m = "else";
      }
    }
    if (r.headers !== void 0 && (ke(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ke.errors), i = e.length)), r.name !== void 0 && typeof r.name != "string") {
      let p = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let f = p.length;
        for (let g = 0; g < f; g++) {
          let w = p[g], m = i, h = true, u = i;
          if (i === u) if (w && typeof w == "object" && !Array.isArray(w)) {
            let V;
            if (w.$ref === void 0 && (V = "$ref")) {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            }
          } else {
            let V = {};
            e === null ? e = t(V) : e.push(V), i++;
          }
          var l = u === i;
          i = m, e !== null && (m ? e.length = m : e = null);
          let d;
          if (l) {
            let V = i;
            if (w && typeof w == "object" && !Array.isArray(w) && w.$ref !== void 0 && typeof w.$ref != "string") {
              let a = { instancePath: s + "/tags/" + g + "/$ref", schemaPath: "#/definitions/messageTrait/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(a) : e.push(a), i++;
            }
            var l = V === i;
            h = l, d = "then";
          } else {
            let V = i;
            me(w, { instancePath: s + "/tags/" + g, parentData: p, parentDataProperty: g, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var l = V === i;
            h = l, d = "else";
          }
        }
      } else {
        let f = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    for (let p in r) N.test(p) && (E(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return Te.errors = e, i === 0;
}
function pr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let m in r) if (!(ve.call(Or.properties, m) || N.test(m))) {
      let h = { instancePath: s, schemaPath: "#/definitions/messageObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let m = { instancePath: s + "/title", schemaPath: "#/definitions/messageObject/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let m = { instancePath: s + "/description", schemaPath: "#/definitions/messageObject/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.examples !== void 0) {
      let m = r.examples;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let u = 0; u < h; u++) Qe(m[u], { instancePath: s + "/examples/" + u, parentData: m, parentDataProperty: u, rootData: c }) || (e = b(e, Qe.errors), i = e.length);
      } else {
        let h = { instancePath: s + "/examples", schemaPath: "#/definitions/messageObject/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let m = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageObject/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.bindings !== void 0) {
      let m = r.bindings, h = i, u = true, d = i;
      if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
        let v;
        if (m.$ref === void 0 && (v = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var n = d === i;
      i = h, e !== null && (h ? e.length = h : e = null);
      let V;
      if (n) {
        let v = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let P = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/messageObject/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var n = v === i;
        u = n, V = "then";
      } else {
        let v = i;
        Ee(m, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Ee.errors), i = e.length);
        var n = v === i;
        u = n, V = "else";
      }
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let m = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageObject/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.correlationId !== void 0) {
      let m = r.correlationId, h = i, u = true, d = i;
      if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
        let v;
        if (m.$ref === void 0 && (v = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var o = d === i;
      i = h, e !== null && (h ? e.length = h : e = null);
      let V;
      if (o) {
        let v = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let P = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageObject/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var o = v === i;
        u = o, V = "then";
      } else {
        let v = i;
        Ie(m, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: c }) || (e = b(e, Ie.errors), i = e.length);
        var o = v === i;
        u = o, V = "else";
      }
    }
    if (r.externalDocs !== void 0) {
      let m = r.externalDocs, h = i, u = true, d = i;
      if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
        let v;
        if (m.$ref === void 0 && (v = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var y = d === i;
      i = h, e !== null && (h ? e.length = h : e = null);
      let V;
      if (y) {
        let v = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let P = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/messageObject/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var y = v === i;
        u = y, V = "then";
      } else {
        let v = i;
        ce(m, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var y = v === i;
        u = y, V = "else";
      }
    }
    if (r.headers !== void 0 && (ke(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ke.errors), i = e.length)), r.name !== void 0 && typeof r.name != "string") {
      let m = { instancePath: s + "/name", schemaPath: "#/definitions/messageObject/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.payload !== void 0 && (ke(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: c }) || (e = b(e, ke.errors), i = e.length)), r.summary !== void 0 && typeof r.summary != "string") {
      let m = { instancePath: s + "/summary", schemaPath: "#/definitions/messageObject/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.tags !== void 0) {
      let m = r.tags;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let u = 0; u < h; u++) {
          let d = m[u], V = i, v = true, a = i;
          if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
            let D;
            if (d.$ref === void 0 && (D = "$ref")) {
              let C = {};
              e === null ? e = t(C) : e.push(C), i++;
            }
          } else {
            let D = {};
            e === null ? e = t(D) : e.push(D), i++;
          }
          var l = a === i;
          i = V, e !== null && (V ? e.length = V : e = null);
          let P;
          if (l) {
            let D = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let T = { instancePath: s + "/tags/" + u + "/$ref", schemaPath: "#/definitions/messageObject/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(T) : e.push(T), i++;
            }
            var l = D === i;
            v = l, P = "then";
          } else {
            let D = i;
            me(d, { instancePath: s + "/tags/" + u, parentData: m, parentDataProperty: u, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var l = D === i;
            v = l, P = "else";
          }
        }
      } else {
        let h = { instancePath: s + "/tags", schemaPath: "#/definitions/messageObject/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
    }
    if (r.traits !== void 0) {
      let m = r.traits;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let u = 0; u < h; u++) {
          let d = m[u], V = i, v = true, a = i;
          if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
            let D;
            if (d.$ref === void 0 && (D = "$ref")) {
              let C = {};
              e === null ? e = t(C) : e.push(C), i++;
            }
          } else {
            let D = {};
            e === null ? e = t(D) : e.push(D), i++;
          }
          var p = a === i;
          i = V, e !== null && (V ? e.length = V : e = null);
          let P;
          if (p) {
            let D = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let T = { instancePath: s + "/traits/" + u + "/$ref", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(T) : e.push(T), i++;
            }
            var p = D === i;
            v = p, P = "then";
          } else {
            let D = i;
            if (!d || typeof d != "object") {
              let Q = { instancePath: s + "/traits/" + u, schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/type", keyword: "type", params: { type: Or.properties.traits.items.allOf[0].else.type } };
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            let C = i, T = true, U = i;
            if (!(d && typeof d == "object" && !Array.isArray(d))) {
              let Q = {};
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            var f = U === i;
            if (i = C, e !== null && (C ? e.length = C : e = null), f) {
              let Q = i;
              Te(d, { instancePath: s + "/traits/" + u, parentData: m, parentDataProperty: u, rootData: c }) || (e = b(e, Te.errors), i = e.length);
              var f = Q === i;
              T = f;
            }
            let X = i, K = true, te = i;
            if (!Array.isArray(d)) {
              let Q = {};
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            var g = te === i;
            if (i = X, e !== null && (X ? e.length = X : e = null), g) {
              let Q = i;
              if (Array.isArray(d)) {
                let oe = d.length;
                if (oe > 0) {
                  let S = d[0], G = i, re = true, le = i;
                  if (i === le) if (S && typeof S == "object" && !Array.isArray(S)) {
                    let _;
                    if (S.$ref === void 0 && (_ = "$ref")) {
                      let $ = {};
                      e === null ? e = t($) : e.push($), i++;
                    }
                  } else {
                    let _ = {};
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                  var w = le === i;
                  i = G, e !== null && (G ? e.length = G : e = null);
                  let H;
                  if (w) {
                    let _ = i;
                    if (S && typeof S == "object" && !Array.isArray(S) && S.$ref !== void 0 && typeof S.$ref != "string") {
                      let A = { instancePath: s + "/traits/" + u + "/0/$ref", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/items/0/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(A) : e.push(A), i++;
                    }
                    var w = _ === i;
                    re = w, H = "then";
                  } else {
                    let _ = i;
                    Te(S, { instancePath: s + "/traits/" + u + "/0", parentData: d, parentDataProperty: 0, rootData: c }) || (e = b(e, Te.errors), i = e.length);
                    var w = _ === i;
                    re = w, H = "else";
                  }
                }
                if (oe > 1) {
                  let S = d[1];
                  if (!(S && typeof S == "object" && !Array.isArray(S))) {
                    let G = { instancePath: s + "/traits/" + u + "/1", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/items/1/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = t(G) : e.push(G), i++;
                  }
                }
              } else {
                let oe = { instancePath: s + "/traits/" + u, schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "array" } };
                e === null ? e = t(oe) : e.push(oe), i++;
              }
              var g = Q === i;
              K = g;
            }
            var p = D === i;
            v = p, P = "else";
          }
        }
      } else {
        let h = { instancePath: s + "/traits", schemaPath: "#/definitions/messageObject/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
    }
    for (let m in r) N.test(m) && (E(r[m], { instancePath: s + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: m, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/definitions/messageObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(m) : e.push(m), i++;
  }
  return pr.errors = e, i === 0;
}
function lr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let y = r[o], l = i, p = true, f = i;
    if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
      let w;
      if (y.$ref === void 0 && (w = "$ref")) {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
    } else {
      let w = {};
      e === null ? e = t(w) : e.push(w), i++;
    }
    var n = f === i;
    i = l, e !== null && (l ? e.length = l : e = null);
    let g;
    if (n) {
      let w = i;
      if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
        let h = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/channelMessages/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      p = n, g = "then";
    } else {
      let w = i;
      pr(y, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, pr.errors), i = e.length);
      var n = w === i;
      p = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/channelMessages/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return lr.errors = e, i === 0;
}
function ar(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "description" || n === "examples" || n === "default" || n === "enum" || n === "location" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.examples !== void 0) {
      let n = r.examples;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/examples/" + y, schemaPath: "#/definitions/parameter/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/parameter/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let n = { instancePath: s + "/default", schemaPath: "#/definitions/parameter/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.enum !== void 0) {
      let n = r.enum;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/enum/" + y, schemaPath: "#/definitions/parameter/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/enum", schemaPath: "#/definitions/parameter/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.location !== void 0) {
      let n = r.location;
      if (typeof n == "string") {
        if (!Er.test(n)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  }
  return ar.errors = e, i === 0;
}
function fr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let y = r[o], l = i, p = true, f = i;
    if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
      let w;
      if (y.$ref === void 0 && (w = "$ref")) {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
    } else {
      let w = {};
      e === null ? e = t(w) : e.push(w), i++;
    }
    var n = f === i;
    i = l, e !== null && (l ? e.length = l : e = null);
    let g;
    if (n) {
      let w = i;
      if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
        let h = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/parameters/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      p = n, g = "then";
    } else {
      let w = i;
      ar(y, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, ar.errors), i = e.length);
      var n = w === i;
      p = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/parameters/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return fr.errors = e, i === 0;
}
function mn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/ReferenceObject/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return mn.errors = e, i === 0;
}
function Pe(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.$ref === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/Reference/required", keyword: "required", params: { missingProperty: "$ref" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    r.$ref !== void 0 && (mn(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: c }) || (e = b(e, mn.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/Reference/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Pe.errors = e, i === 0;
}
function yr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(ve.call(xr.properties, l) || N.test(l))) {
      let p = { instancePath: s, schemaPath: "#/definitions/channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let l = { instancePath: s + "/title", schemaPath: "#/definitions/channel/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/channel/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.address !== void 0) {
      let l = r.address;
      if (typeof l != "string" && l !== null) {
        let p = { instancePath: s + "/address", schemaPath: "#/definitions/channel/properties/address/type", keyword: "type", params: { type: xr.properties.address.type } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.bindings !== void 0) {
      let l = r.bindings, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/channel/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = m === i;
        f = n, w = "then";
      } else {
        let m = i;
        ni(l, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, ni.errors), i = e.length);
        var n = m === i;
        f = n, w = "else";
      }
    }
    if (r.externalDocs !== void 0) {
      let l = r.externalDocs, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var o = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (o) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/channel/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var o = m === i;
        f = o, w = "then";
      } else {
        let m = i;
        ce(l, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var o = m === i;
        f = o, w = "else";
      }
    }
    if (r.messages !== void 0 && (lr(r.messages, { instancePath: s + "/messages", parentData: r, parentDataProperty: "messages", rootData: c }) || (e = b(e, lr.errors), i = e.length)), r.parameters !== void 0 && (fr(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: c }) || (e = b(e, fr.errors), i = e.length)), r.servers !== void 0) {
      let l = r.servers;
      if (Array.isArray(l)) {
        let p = l.length;
        for (let f = 0; f < p; f++) Pe(l[f], { instancePath: s + "/servers/" + f, parentData: l, parentDataProperty: f, rootData: c }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/channel/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let l = { instancePath: s + "/summary", schemaPath: "#/definitions/channel/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.tags !== void 0) {
      let l = r.tags;
      if (Array.isArray(l)) {
        let p = l.length;
        for (let f = 0; f < p; f++) {
          let g = l[f], w = i, m = true, h = i;
          if (i === h) if (g && typeof g == "object" && !Array.isArray(g)) {
            let d;
            if (g.$ref === void 0 && (d = "$ref")) {
              let V = {};
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let d = {};
            e === null ? e = t(d) : e.push(d), i++;
          }
          var y = h === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let u;
          if (y) {
            let d = i;
            if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
              let v = { instancePath: s + "/tags/" + f + "/$ref", schemaPath: "#/definitions/channel/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
            var y = d === i;
            m = y, u = "then";
          } else {
            let d = i;
            me(g, { instancePath: s + "/tags/" + f, parentData: l, parentDataProperty: f, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var y = d === i;
            m = y, u = "else";
          }
        }
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/channel/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return yr.errors = e, i === 0;
}
function hn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let y = r[o], l = i, p = true, f = i;
    if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
      let w;
      if (y.$ref === void 0 && (w = "$ref")) {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
    } else {
      let w = {};
      e === null ? e = t(w) : e.push(w), i++;
    }
    var n = f === i;
    i = l, e !== null && (l ? e.length = l : e = null);
    let g;
    if (n) {
      let w = i;
      if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
        let h = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/channels/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      p = n, g = "then";
    } else {
      let w = i;
      yr(y, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, yr.errors), i = e.length);
      var n = w === i;
      p = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/channels/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return hn.errors = e, i === 0;
}
var os = { definition: "components", type: "object", properties: { channelBindings: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/channelBindingsObject" } }] } } }, channels: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/channel" } }] } } }, correlationIds: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] } } }, externalDocs: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] } } }, messageBindings: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageBindingsObject" } }] } } }, messageTraits: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] } } }, messages: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageObject" } }] } } }, operationBindings: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationBindingsObject" } }] } } }, operationTraits: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationTrait" } }] } } }, operations: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operation" } }] } } }, parameters: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/parameter" } }] } } }, replies: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationReply" } }] } } }, replyAddresses: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationReplyAddress" } }] } } }, schemas: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { $ref: "#/definitions/anySchema" } } }, securitySchemes: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] } }] } } }, serverBindings: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/serverBindingsObject" } }] } } }, serverVariables: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/serverVariable" } }] } } }, servers: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/server" } }] } } }, tags: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
var be = new RegExp("^[\\w\\d\\.\\-_]+$", "u");
var Le = { definition: "operationBindingsObject", type: "object", properties: { amqp: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-operation" } }], properties: { bindingVersion: { enum: ["0.3.0"] } } }, amqp1: {}, anypointmq: {}, googlepubsub: {}, http: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-http-0_3_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-http-0_2_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-http-0_3_0-operation" } }], properties: { bindingVersion: { enum: ["0.2.0", "0.3.0"] } } }, ibmmq: {}, jms: {}, kafka: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.5.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_4_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_3_0-operation" } }], properties: { bindingVersion: { enum: ["0.5.0", "0.4.0", "0.3.0"] } } }, mqtt: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-operation" } }], properties: { bindingVersion: { enum: ["0.2.0"] } } }, nats: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-nats-0_1_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-nats-0_1_0-operation" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } }, redis: {}, ros2: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-ros2-0_1_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-ros2-0_1_0-operation" } }] }, sns: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-sns-0_1_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-sns-0_1_0-operation" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } }, solace: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-solace-0_4_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_4_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_3_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_2_0-operation" } }], properties: { bindingVersion: { enum: ["0.4.0", "0.3.0", "0.2.0"] } } }, sqs: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-sqs-0_2_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-sqs-0_2_0-operation" } }], properties: { bindingVersion: { enum: ["0.2.0"] } } }, stomp: {}, ws: {} }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
var Xr = { definition: "bindings-amqp-0_3_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { expiration: { type: "integer", minimum: 0 }, userId: { type: "string" }, cc: { type: "array", items: { type: "string" } }, priority: { type: "integer" }, deliveryMode: { type: "integer", enum: [1, 2] }, mandatory: { type: "boolean" }, bcc: { type: "array", items: { type: "string" } }, timestamp: { type: "boolean" }, ack: { type: "boolean" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function zi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(ve.call(Xr.properties, n) || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.expiration !== void 0) {
      let n = r.expiration;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/expiration", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/expiration/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 0 || isNaN(n))) {
        let o = { instancePath: s + "/expiration", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/expiration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.userId !== void 0 && typeof r.userId != "string") {
      let n = { instancePath: s + "/userId", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/userId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.cc !== void 0) {
      let n = r.cc;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/cc/" + y, schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/cc/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/cc", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/cc/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.priority !== void 0) {
      let n = r.priority;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/priority", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/priority/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deliveryMode !== void 0) {
      let n = r.deliveryMode;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/deliveryMode", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/deliveryMode/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === 1 || n === 2)) {
        let o = { instancePath: s + "/deliveryMode", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/deliveryMode/enum", keyword: "enum", params: { allowedValues: Xr.properties.deliveryMode.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.mandatory !== void 0 && typeof r.mandatory != "boolean") {
      let n = { instancePath: s + "/mandatory", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/mandatory/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bcc !== void 0) {
      let n = r.bcc;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/bcc/" + y, schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/bcc/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/bcc", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/bcc/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.timestamp !== void 0 && typeof r.timestamp != "boolean") {
      let n = { instancePath: s + "/timestamp", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/timestamp/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.ack !== void 0 && typeof r.ack != "boolean") {
      let n = { instancePath: s + "/ack", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/ack/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Xr.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return zi.errors = e, i === 0;
}
var ps = { definition: "bindings-http-0_3_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { method: { type: "string", enum: ["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT", "TRACE"] }, query: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Qi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "method" || n === "query" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_3_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.method !== void 0) {
      let n = r.method;
      if (typeof n != "string") {
        let o = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-http-0_3_0-operation/properties/method/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "GET" || n === "PUT" || n === "POST" || n === "PATCH" || n === "DELETE" || n === "HEAD" || n === "OPTIONS" || n === "CONNECT" || n === "TRACE")) {
        let o = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-http-0_3_0-operation/properties/method/enum", keyword: "enum", params: { allowedValues: ps.properties.method.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.query !== void 0 && (ne(r.query, { instancePath: s + "/query", parentData: r, parentDataProperty: "query", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_3_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_3_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ps.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_3_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Qi.errors = e, i === 0;
}
var ls = { definition: "bindings-http-0_2_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { method: { type: "string", enum: ["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT", "TRACE"] }, query: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function gn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "method" || n === "query" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_2_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.method !== void 0) {
      let n = r.method;
      if (typeof n != "string") {
        let o = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-http-0_2_0-operation/properties/method/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "GET" || n === "PUT" || n === "POST" || n === "PATCH" || n === "DELETE" || n === "HEAD" || n === "OPTIONS" || n === "CONNECT" || n === "TRACE")) {
        let o = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-http-0_2_0-operation/properties/method/enum", keyword: "enum", params: { allowedValues: ls.properties.method.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.query !== void 0 && (ne(r.query, { instancePath: s + "/query", parentData: r, parentDataProperty: "query", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_2_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_2_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ls.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_2_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return gn.errors = e, i === 0;
}
var Us = { definition: "bindings-kafka-0_5_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { groupId: { $ref: "#/definitions/schema" }, clientId: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.5.0"] } } };
function Hi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "groupId" || n === "clientId" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.groupId !== void 0 && (ne(r.groupId, { instancePath: s + "/groupId", parentData: r, parentDataProperty: "groupId", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.clientId !== void 0 && (ne(r.clientId, { instancePath: s + "/clientId", parentData: r, parentDataProperty: "clientId", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.5.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Us.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Hi.errors = e, i === 0;
}
var Ks = { definition: "bindings-kafka-0_4_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { groupId: { $ref: "#/definitions/schema" }, clientId: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function bn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "groupId" || n === "clientId" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.groupId !== void 0 && (ne(r.groupId, { instancePath: s + "/groupId", parentData: r, parentDataProperty: "groupId", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.clientId !== void 0 && (ne(r.clientId, { instancePath: s + "/clientId", parentData: r, parentDataProperty: "clientId", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.4.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ks.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return bn.errors = e, i === 0;
}
var zs = { definition: "bindings-kafka-0_3_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { groupId: { $ref: "#/definitions/schema" }, clientId: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function _n(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "groupId" || n === "clientId" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.groupId !== void 0 && (ne(r.groupId, { instancePath: s + "/groupId", parentData: r, parentDataProperty: "groupId", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.clientId !== void 0 && (ne(r.clientId, { instancePath: s + "/clientId", parentData: r, parentDataProperty: "clientId", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: zs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return _n.errors = e, i === 0;
}
var Wr = { definition: "bindings-mqtt-0_2_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { qos: { type: "integer", enum: [0, 1, 2] }, retain: { type: "boolean" }, messageExpiryInterval: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["integer", "object", "boolean"], allOf: [{ if: { type: ["integer"] }, then: { type: "integer", minimum: 0, maximum: 4294967295 } }, { if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }] } }] }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function Xi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(l === "qos" || l === "retain" || l === "messageExpiryInterval" || l === "bindingVersion" || N.test(l))) {
      let p = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.qos !== void 0) {
      let l = r.qos;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let p = { instancePath: s + "/qos", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/qos/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (!(l === 0 || l === 1 || l === 2)) {
        let p = { instancePath: s + "/qos", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/qos/enum", keyword: "enum", params: { allowedValues: Wr.properties.qos.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.retain !== void 0 && typeof r.retain != "boolean") {
      let l = { instancePath: s + "/retain", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/retain/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.messageExpiryInterval !== void 0) {
      let l = r.messageExpiryInterval, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/messageExpiryInterval/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = m === i;
        f = n, w = "then";
      } else {
        let m = i;
        if (!(typeof l == "number" && !(l % 1) && !isNaN(l)) && !(l && typeof l == "object" && !Array.isArray(l)) && typeof l != "boolean") {
          let D = { instancePath: s + "/messageExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/else/type", keyword: "type", params: { type: Wr.properties.messageExpiryInterval.allOf[0].else.type } };
          e === null ? e = t(D) : e.push(D), i++;
        }
        let h = i, u = true, d = i;
        if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
          let D = {};
          e === null ? e = t(D) : e.push(D), i++;
        }
        var o = d === i;
        if (i = h, e !== null && (h ? e.length = h : e = null), o) {
          let D = i;
          if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
            let T = { instancePath: s + "/messageExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/else/allOf/0/then/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(T) : e.push(T), i++;
          }
          if (typeof l == "number") {
            if (l > 4294967295 || isNaN(l)) {
              let T = { instancePath: s + "/messageExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/else/allOf/0/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              e === null ? e = t(T) : e.push(T), i++;
            }
            if (l < 0 || isNaN(l)) {
              let T = { instancePath: s + "/messageExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/else/allOf/0/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = t(T) : e.push(T), i++;
            }
          }
          var o = D === i;
          u = o;
        }
        let V = i, v = true, a = i;
        if (!(l && typeof l == "object" && !Array.isArray(l)) && typeof l != "boolean") {
          let D = {};
          e === null ? e = t(D) : e.push(D), i++;
        }
        var y = a === i;
        if (i = V, e !== null && (V ? e.length = V : e = null), y) {
          let D = i;
          ne(l, { instancePath: s + "/messageExpiryInterval", parentData: r, parentDataProperty: "messageExpiryInterval", rootData: c }) || (e = b(e, ne.errors), i = e.length);
          var y = D === i;
          v = y;
        }
        var n = m === i;
        f = n, w = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let l = r.bindingVersion;
      if (typeof l != "string") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (l !== "0.2.0") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Wr.properties.bindingVersion.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return Xi.errors = e, i === 0;
}
var Qs = { definition: "bindings-nats-0_1_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { queue: { type: "string", maxLength: 255 }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function Wi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "queue" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-nats-0_1_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.queue !== void 0) {
      let n = r.queue;
      if (typeof n == "string") {
        if (ze(n) > 255) {
          let o = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-nats-0_1_0-operation/properties/queue/maxLength", keyword: "maxLength", params: { limit: 255 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-nats-0_1_0-operation/properties/queue/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-nats-0_1_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-nats-0_1_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Qs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-nats-0_1_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Wi.errors = e, i === 0;
}
var ki = { definition: "bindings-ros2-0_1_0-operation", type: "object", required: ["role", "node"], properties: { bindingVersion: { type: "string", enum: ["0.1.0"] }, node: { type: "string" }, qosPolicies: { type: "object", properties: { deadline: { type: "integer" }, durability: { type: "string", enum: ["transient_local", "volatile"] }, history: { type: "string", enum: ["keep_last", "keep_all", "unknown"] }, leaseDuration: { type: "integer" }, lifespan: { type: "integer" }, liveliness: { type: "string", enum: ["automatic", "manual"] }, reliability: { type: "string", enum: ["best_effort", "realiable"] } } }, role: { type: "string", enum: ["publisher", "action_client", "service_client", "subscriber", "action_server", "service_server"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Gi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.role === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/required", keyword: "required", params: { missingProperty: "role" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.node === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/required", keyword: "required", params: { missingProperty: "node" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "bindingVersion" || n === "node" || n === "qosPolicies" || n === "role" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ki.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.node !== void 0 && typeof r.node != "string") {
      let n = { instancePath: s + "/node", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/node/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.qosPolicies !== void 0) {
      let n = r.qosPolicies;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.deadline !== void 0) {
          let o = n.deadline;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/qosPolicies/deadline", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/deadline/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n.durability !== void 0) {
          let o = n.durability;
          if (typeof o != "string") {
            let y = { instancePath: s + "/qosPolicies/durability", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/durability/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (!(o === "transient_local" || o === "volatile")) {
            let y = { instancePath: s + "/qosPolicies/durability", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/durability/enum", keyword: "enum", params: { allowedValues: ki.properties.qosPolicies.properties.durability.enum } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n.history !== void 0) {
          let o = n.history;
          if (typeof o != "string") {
            let y = { instancePath: s + "/qosPolicies/history", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/history/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (!(o === "keep_last" || o === "keep_all" || o === "unknown")) {
            let y = { instancePath: s + "/qosPolicies/history", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/history/enum", keyword: "enum", params: { allowedValues: ki.properties.qosPolicies.properties.history.enum } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n.leaseDuration !== void 0) {
          let o = n.leaseDuration;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/qosPolicies/leaseDuration", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/leaseDuration/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n.lifespan !== void 0) {
          let o = n.lifespan;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let y = { instancePath: s + "/qosPolicies/lifespan", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/lifespan/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n.liveliness !== void 0) {
          let o = n.liveliness;
          if (typeof o != "string") {
            let y = { instancePath: s + "/qosPolicies/liveliness", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/liveliness/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (!(o === "automatic" || o === "manual")) {
            let y = { instancePath: s + "/qosPolicies/liveliness", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/liveliness/enum", keyword: "enum", params: { allowedValues: ki.properties.qosPolicies.properties.liveliness.enum } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
        if (n.reliability !== void 0) {
          let o = n.reliability;
          if (typeof o != "string") {
            let y = { instancePath: s + "/qosPolicies/reliability", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/reliability/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(y) : e.push(y), i++;
          }
          if (!(o === "best_effort" || o === "realiable")) {
            let y = { instancePath: s + "/qosPolicies/reliability", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/properties/reliability/enum", keyword: "enum", params: { allowedValues: ki.properties.qosPolicies.properties.reliability.enum } };
            e === null ? e = t(y) : e.push(y), i++;
          }
        }
      } else {
        let o = { instancePath: s + "/qosPolicies", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/qosPolicies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.role !== void 0) {
      let n = r.role;
      if (typeof n != "string") {
        let o = { instancePath: s + "/role", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/role/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "publisher" || n === "action_client" || n === "service_client" || n === "subscriber" || n === "action_server" || n === "service_server")) {
        let o = { instancePath: s + "/role", schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/properties/role/enum", keyword: "enum", params: { allowedValues: ki.properties.role.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-ros2-0_1_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Gi.errors = e, i === 0;
}
function si(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/identifier_/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.email !== void 0 && typeof r.email != "string") {
      let n = { instancePath: s + "/email", schemaPath: "#/definitions/identifier_/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.phone !== void 0 && typeof r.phone != "string") {
      let n = { instancePath: s + "/phone", schemaPath: "#/definitions/identifier_/properties/phone/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.arn !== void 0 && typeof r.arn != "string") {
      let n = { instancePath: s + "/arn", schemaPath: "#/definitions/identifier_/properties/arn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/identifier_/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/identifier_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return si.errors = e, i === 0;
}
var Gr = { definition: "consumer", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { protocol: { type: "string", enum: ["http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose"] }, endpoint: { $ref: "#/definitions/identifier_" }, filterPolicy: { type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: { allOf: [{ type: ["array", "string", "object"], allOf: [{ if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }, { if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["object"] }, then: { type: "object" } }] }] } }, filterPolicyScope: { type: "string", enum: ["MessageAttributes", "MessageBody"] }, rawMessageDelivery: { type: "boolean" }, redrivePolicy: { $ref: "#/definitions/redrivePolicy_" }, deliveryPolicy: { $ref: "#/definitions/deliveryPolicy" }, displayName: { type: "string" } }, required: ["protocol", "endpoint", "rawMessageDelivery"] };
function Pn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.deadLetterQueue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy_/required", keyword: "required", params: { missingProperty: "deadLetterQueue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deadLetterQueue !== void 0 && (si(r.deadLetterQueue, { instancePath: s + "/deadLetterQueue", parentData: r, parentDataProperty: "deadLetterQueue", rootData: c }) || (e = b(e, si.errors), i = e.length)), r.maxReceiveCount !== void 0) {
      let n = r.maxReceiveCount;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxReceiveCount", schemaPath: "#/definitions/redrivePolicy_/properties/maxReceiveCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Pn.errors = e, i === 0;
}
var Hs = { definition: "deliveryPolicy", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { minDelayTarget: { type: "integer" }, maxDelayTarget: { type: "integer" }, numRetries: { type: "integer" }, numNoDelayRetries: { type: "integer" }, numMinDelayRetries: { type: "integer" }, numMaxDelayRetries: { type: "integer" }, backoffFunction: { type: "string", enum: ["arithmetic", "exponential", "geometric", "linear"] }, maxReceivesPerSecond: { type: "integer" } } };
function cr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.minDelayTarget !== void 0) {
      let n = r.minDelayTarget;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/minDelayTarget", schemaPath: "#/definitions/deliveryPolicy/properties/minDelayTarget/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.maxDelayTarget !== void 0) {
      let n = r.maxDelayTarget;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxDelayTarget", schemaPath: "#/definitions/deliveryPolicy/properties/maxDelayTarget/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.numRetries !== void 0) {
      let n = r.numRetries;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/numRetries", schemaPath: "#/definitions/deliveryPolicy/properties/numRetries/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.numNoDelayRetries !== void 0) {
      let n = r.numNoDelayRetries;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/numNoDelayRetries", schemaPath: "#/definitions/deliveryPolicy/properties/numNoDelayRetries/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.numMinDelayRetries !== void 0) {
      let n = r.numMinDelayRetries;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/numMinDelayRetries", schemaPath: "#/definitions/deliveryPolicy/properties/numMinDelayRetries/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.numMaxDelayRetries !== void 0) {
      let n = r.numMaxDelayRetries;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/numMaxDelayRetries", schemaPath: "#/definitions/deliveryPolicy/properties/numMaxDelayRetries/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.backoffFunction !== void 0) {
      let n = r.backoffFunction;
      if (typeof n != "string") {
        let o = { instancePath: s + "/backoffFunction", schemaPath: "#/definitions/deliveryPolicy/properties/backoffFunction/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "arithmetic" || n === "exponential" || n === "geometric" || n === "linear")) {
        let o = { instancePath: s + "/backoffFunction", schemaPath: "#/definitions/deliveryPolicy/properties/backoffFunction/enum", keyword: "enum", params: { allowedValues: Hs.properties.backoffFunction.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.maxReceivesPerSecond !== void 0) {
      let n = r.maxReceivesPerSecond;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxReceivesPerSecond", schemaPath: "#/definitions/deliveryPolicy/properties/maxReceivesPerSecond/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/deliveryPolicy/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return cr.errors = e, i === 0;
}
function vn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.protocol === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/consumer/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.endpoint === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/consumer/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.rawMessageDelivery === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/consumer/required", keyword: "required", params: { missingProperty: "rawMessageDelivery" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.protocol !== void 0) {
      let l = r.protocol;
      if (typeof l != "string") {
        let p = { instancePath: s + "/protocol", schemaPath: "#/definitions/consumer/properties/protocol/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (!(l === "http" || l === "https" || l === "email" || l === "email-json" || l === "sms" || l === "sqs" || l === "application" || l === "lambda" || l === "firehose")) {
        let p = { instancePath: s + "/protocol", schemaPath: "#/definitions/consumer/properties/protocol/enum", keyword: "enum", params: { allowedValues: Gr.properties.protocol.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.endpoint !== void 0 && (si(r.endpoint, { instancePath: s + "/endpoint", parentData: r, parentDataProperty: "endpoint", rootData: c }) || (e = b(e, si.errors), i = e.length)), r.filterPolicy !== void 0) {
      let l = r.filterPolicy;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let p in l) if (!N.test(p)) {
          let f = l[p];
          if ((!f || typeof f != "object") && typeof f != "string") {
            let P = { instancePath: s + "/filterPolicy/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/type", keyword: "type", params: { type: Gr.properties.filterPolicy.additionalProperties.allOf[0].type } };
            e === null ? e = t(P) : e.push(P), i++;
          }
          let g = i, w = true, m = i;
          if (!Array.isArray(f)) {
            let P = {};
            e === null ? e = t(P) : e.push(P), i++;
          }
          var n = m === i;
          if (i = g, e !== null && (g ? e.length = g : e = null), n) {
            let P = i;
            if (Array.isArray(f)) {
              let C = f.length;
              for (let T = 0; T < C; T++) if (typeof f[T] != "string") {
                let U = { instancePath: s + "/filterPolicy/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + T, schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/allOf/0/then/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(U) : e.push(U), i++;
              }
            } else {
              let C = { instancePath: s + "/filterPolicy/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "array" } };
              e === null ? e = t(C) : e.push(C), i++;
            }
            var n = P === i;
            w = n;
          }
          let h = i, u = true, d = i;
          if (typeof f != "string") {
            let P = {};
            e === null ? e = t(P) : e.push(P), i++;
          }
          var o = d === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), o) {
            let P = i;
            if (typeof f != "string") {
              let C = { instancePath: s + "/filterPolicy/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(C) : e.push(C), i++;
            }
            var o = P === i;
            u = o;
          }
          let V = i, v = true, a = i;
          if (!(f && typeof f == "object" && !Array.isArray(f))) {
            let P = {};
            e === null ? e = t(P) : e.push(P), i++;
          }
          var y = a === i;
          if (i = V, e !== null && (V ? e.length = V : e = null), y) {
            let P = i;
            if (!(f && typeof f == "object" && !Array.isArray(f))) {
              let C = { instancePath: s + "/filterPolicy/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/allOf/2/then/type", keyword: "type", params: { type: "object" } };
              e === null ? e = t(C) : e.push(C), i++;
            }
            var y = P === i;
            v = y;
          }
        }
        for (let p in l) N.test(p) && (E(l[p], { instancePath: s + "/filterPolicy/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: p, rootData: c }) || (e = b(e, E.errors), i = e.length));
      } else {
        let p = { instancePath: s + "/filterPolicy", schemaPath: "#/definitions/consumer/properties/filterPolicy/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.filterPolicyScope !== void 0) {
      let l = r.filterPolicyScope;
      if (typeof l != "string") {
        let p = { instancePath: s + "/filterPolicyScope", schemaPath: "#/definitions/consumer/properties/filterPolicyScope/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (!(l === "MessageAttributes" || l === "MessageBody")) {
        let p = { instancePath: s + "/filterPolicyScope", schemaPath: "#/definitions/consumer/properties/filterPolicyScope/enum", keyword: "enum", params: { allowedValues: Gr.properties.filterPolicyScope.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.rawMessageDelivery !== void 0 && typeof r.rawMessageDelivery != "boolean") {
      let l = { instancePath: s + "/rawMessageDelivery", schemaPath: "#/definitions/consumer/properties/rawMessageDelivery/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.redrivePolicy !== void 0 && (Pn(r.redrivePolicy, { instancePath: s + "/redrivePolicy", parentData: r, parentDataProperty: "redrivePolicy", rootData: c }) || (e = b(e, Pn.errors), i = e.length)), r.deliveryPolicy !== void 0 && (cr(r.deliveryPolicy, { instancePath: s + "/deliveryPolicy", parentData: r, parentDataProperty: "deliveryPolicy", rootData: c }) || (e = b(e, cr.errors), i = e.length)), r.displayName !== void 0 && typeof r.displayName != "string") {
      let l = { instancePath: s + "/displayName", schemaPath: "#/definitions/consumer/properties/displayName/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/consumer/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return vn.errors = e, i === 0;
}
function Ji(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.consumers === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-operation/required", keyword: "required", params: { missingProperty: "consumers" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "topic" || n === "consumers" || n === "deliveryPolicy" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.topic !== void 0 && (si(r.topic, { instancePath: s + "/topic", parentData: r, parentDataProperty: "topic", rootData: c }) || (e = b(e, si.errors), i = e.length)), r.consumers !== void 0) {
      let n = r.consumers;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let y = { instancePath: s + "/consumers", schemaPath: "#/definitions/bindings-sns-0_1_0-operation/properties/consumers/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = t(y) : e.push(y), i++;
        }
        let o = n.length;
        for (let y = 0; y < o; y++) vn(n[y], { instancePath: s + "/consumers/" + y, parentData: n, parentDataProperty: y, rootData: c }) || (e = b(e, vn.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/consumers", schemaPath: "#/definitions/bindings-sns-0_1_0-operation/properties/consumers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deliveryPolicy !== void 0 && (cr(r.deliveryPolicy, { instancePath: s + "/deliveryPolicy", parentData: r, parentDataProperty: "deliveryPolicy", rootData: c }) || (e = b(e, cr.errors), i = e.length)), r.bindingVersion !== void 0 && typeof r.bindingVersion != "string") {
      let n = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sns-0_1_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ji.errors = e, i === 0;
}
var Vr = { definition: "bindings-solace-0_4_0-operation", type: "object", additionalProperties: false, properties: { bindingVersion: { type: "string", enum: ["0.4.0"] }, destinations: { type: "array", items: { type: "object", properties: { deliveryMode: { type: "string", enum: ["direct", "persistent"] } }, allOf: [{ properties: { destinationType: { enum: ["queue", "topic"] } }, allOf: [{ if: { properties: { destinationType: { enum: ["queue"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "queue" }, queue: { type: "object", properties: { name: { type: "string" }, topicSubscriptions: { type: "array", items: { type: "string" } }, accessType: { type: "string", enum: ["exclusive", "nonexclusive"] }, maxTtl: { type: "string" }, maxMsgSpoolUsage: { type: "string" } } } } } }, { if: { properties: { destinationType: { enum: ["topic"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "topic" }, topicSubscriptions: { type: "array", items: { type: "string" } } } } }] }] } }, timeToLive: { type: "integer" }, priority: { type: "integer", minimum: 0, maximum: 255 }, dmqEligible: { type: "boolean" } } };
function Yi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let y in r) if (!(y === "bindingVersion" || y === "destinations" || y === "timeToLive" || y === "priority" || y === "dmqEligible")) {
      let l = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.bindingVersion !== void 0) {
      let y = r.bindingVersion;
      if (typeof y != "string") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (y !== "0.4.0") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Vr.properties.bindingVersion.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.destinations !== void 0) {
      let y = r.destinations;
      if (Array.isArray(y)) {
        let l = y.length;
        for (let p = 0; p < l; p++) {
          let f = y[p], g = i, w = true, m = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let V;
            if (f.destinationType === void 0 && (V = "destinationType")) {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "queue") {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          var n = m === i;
          if (i = g, e !== null && (g ? e.length = g : e = null), n) {
            let V = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
                if (a !== "queue") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "queue" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
              if (f.queue !== void 0) {
                let a = f.queue;
                if (a && typeof a == "object" && !Array.isArray(a)) {
                  if (a.name !== void 0 && typeof a.name != "string") {
                    let P = { instancePath: s + "/destinations/" + p + "/queue/name", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(P) : e.push(P), i++;
                  }
                  if (a.topicSubscriptions !== void 0) {
                    let P = a.topicSubscriptions;
                    if (Array.isArray(P)) {
                      let D = P.length;
                      for (let C = 0; C < D; C++) if (typeof P[C] != "string") {
                        let T = { instancePath: s + "/destinations/" + p + "/queue/topicSubscriptions/" + C, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = t(T) : e.push(T), i++;
                      }
                    } else {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                  }
                  if (a.accessType !== void 0) {
                    let P = a.accessType;
                    if (typeof P != "string") {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                    if (!(P === "exclusive" || P === "nonexclusive")) {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/enum", keyword: "enum", params: { allowedValues: Vr.properties.destinations.items.allOf[0].allOf[0].then.properties.queue.properties.accessType.enum } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                  }
                  if (a.maxTtl !== void 0 && typeof a.maxTtl != "string") {
                    let P = { instancePath: s + "/destinations/" + p + "/queue/maxTtl", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/maxTtl/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(P) : e.push(P), i++;
                  }
                  if (a.maxMsgSpoolUsage !== void 0 && typeof a.maxMsgSpoolUsage != "string") {
                    let P = { instancePath: s + "/destinations/" + p + "/queue/maxMsgSpoolUsage", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/maxMsgSpoolUsage/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(P) : e.push(P), i++;
                  }
                } else {
                  let P = { instancePath: s + "/destinations/" + p + "/queue", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
            }
            var n = V === i;
            w = n;
          }
          let h = i, u = true, d = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let V;
            if (f.destinationType === void 0 && (V = "destinationType")) {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "topic") {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          var o = d === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), o) {
            let V = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
                if (a !== "topic") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "topic" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
              if (f.topicSubscriptions !== void 0) {
                let a = f.topicSubscriptions;
                if (Array.isArray(a)) {
                  let P = a.length;
                  for (let D = 0; D < P; D++) if (typeof a[D] != "string") {
                    let C = { instancePath: s + "/destinations/" + p + "/topicSubscriptions/" + D, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(C) : e.push(C), i++;
                  }
                } else {
                  let P = { instancePath: s + "/destinations/" + p + "/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
            }
            var o = V === i;
            u = o;
          }
          if (f && typeof f == "object" && !Array.isArray(f) && f.destinationType !== void 0) {
            let V = f.destinationType;
            if (!(V === "queue" || V === "topic")) {
              let v = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Vr.properties.destinations.items.allOf[0].properties.destinationType.enum } };
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.deliveryMode !== void 0) {
              let V = f.deliveryMode;
              if (typeof V != "string") {
                let v = { instancePath: s + "/destinations/" + p + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/properties/deliveryMode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(v) : e.push(v), i++;
              }
              if (!(V === "direct" || V === "persistent")) {
                let v = { instancePath: s + "/destinations/" + p + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/properties/deliveryMode/enum", keyword: "enum", params: { allowedValues: Vr.properties.destinations.items.properties.deliveryMode.enum } };
                e === null ? e = t(v) : e.push(v), i++;
              }
            }
          } else {
            let V = { instancePath: s + "/destinations/" + p, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
      } else {
        let l = { instancePath: s + "/destinations", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.timeToLive !== void 0) {
      let y = r.timeToLive;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let l = { instancePath: s + "/timeToLive", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/timeToLive/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.priority !== void 0) {
      let y = r.priority;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let l = { instancePath: s + "/priority", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/priority/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (typeof y == "number") {
        if (y > 255 || isNaN(y)) {
          let l = { instancePath: s + "/priority", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          e === null ? e = t(l) : e.push(l), i++;
        }
        if (y < 0 || isNaN(y)) {
          let l = { instancePath: s + "/priority", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      }
    }
    if (r.dmqEligible !== void 0 && typeof r.dmqEligible != "boolean") {
      let y = { instancePath: s + "/dmqEligible", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/dmqEligible/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(y) : e.push(y), i++;
    }
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(y) : e.push(y), i++;
  }
  return Yi.errors = e, i === 0;
}
var qr = { definition: "bindings-solace-0_3_0-operation", type: "object", additionalProperties: false, properties: { destinations: { type: "array", items: { type: "object", properties: { deliveryMode: { type: "string", enum: ["direct", "persistent"] } }, allOf: [{ properties: { destinationType: { enum: ["queue", "topic"] } }, allOf: [{ if: { properties: { destinationType: { enum: ["queue"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "queue" }, queue: { type: "object", properties: { name: { type: "string" }, topicSubscriptions: { type: "array", items: { type: "string" } }, accessType: { type: "string", enum: ["exclusive", "nonexclusive"] }, maxTtl: { type: "string" }, maxMsgSpoolUsage: { type: "string" } } } } } }, { if: { properties: { destinationType: { enum: ["topic"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "topic" }, topicSubscriptions: { type: "array", items: { type: "string" } } } } }] }] } }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function kn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let y in r) if (!(y === "destinations" || y === "bindingVersion")) {
      let l = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.destinations !== void 0) {
      let y = r.destinations;
      if (Array.isArray(y)) {
        let l = y.length;
        for (let p = 0; p < l; p++) {
          let f = y[p], g = i, w = true, m = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let V;
            if (f.destinationType === void 0 && (V = "destinationType")) {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "queue") {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          var n = m === i;
          if (i = g, e !== null && (g ? e.length = g : e = null), n) {
            let V = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
                if (a !== "queue") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "queue" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
              if (f.queue !== void 0) {
                let a = f.queue;
                if (a && typeof a == "object" && !Array.isArray(a)) {
                  if (a.name !== void 0 && typeof a.name != "string") {
                    let P = { instancePath: s + "/destinations/" + p + "/queue/name", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(P) : e.push(P), i++;
                  }
                  if (a.topicSubscriptions !== void 0) {
                    let P = a.topicSubscriptions;
                    if (Array.isArray(P)) {
                      let D = P.length;
                      for (let C = 0; C < D; C++) if (typeof P[C] != "string") {
                        let T = { instancePath: s + "/destinations/" + p + "/queue/topicSubscriptions/" + C, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = t(T) : e.push(T), i++;
                      }
                    } else {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                  }
                  if (a.accessType !== void 0) {
                    let P = a.accessType;
                    if (typeof P != "string") {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                    if (!(P === "exclusive" || P === "nonexclusive")) {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/enum", keyword: "enum", params: { allowedValues: qr.properties.destinations.items.allOf[0].allOf[0].then.properties.queue.properties.accessType.enum } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                  }
                  if (a.maxTtl !== void 0 && typeof a.maxTtl != "string") {
                    let P = { instancePath: s + "/destinations/" + p + "/queue/maxTtl", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/maxTtl/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(P) : e.push(P), i++;
                  }
                  if (a.maxMsgSpoolUsage !== void 0 && typeof a.maxMsgSpoolUsage != "string") {
                    let P = { instancePath: s + "/destinations/" + p + "/queue/maxMsgSpoolUsage", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/maxMsgSpoolUsage/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(P) : e.push(P), i++;
                  }
                } else {
                  let P = { instancePath: s + "/destinations/" + p + "/queue", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
            }
            var n = V === i;
            w = n;
          }
          let h = i, u = true, d = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let V;
            if (f.destinationType === void 0 && (V = "destinationType")) {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "topic") {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          var o = d === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), o) {
            let V = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
                if (a !== "topic") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "topic" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
              if (f.topicSubscriptions !== void 0) {
                let a = f.topicSubscriptions;
                if (Array.isArray(a)) {
                  let P = a.length;
                  for (let D = 0; D < P; D++) if (typeof a[D] != "string") {
                    let C = { instancePath: s + "/destinations/" + p + "/topicSubscriptions/" + D, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(C) : e.push(C), i++;
                  }
                } else {
                  let P = { instancePath: s + "/destinations/" + p + "/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
            }
            var o = V === i;
            u = o;
          }
          if (f && typeof f == "object" && !Array.isArray(f) && f.destinationType !== void 0) {
            let V = f.destinationType;
            if (!(V === "queue" || V === "topic")) {
              let v = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/properties/destinationType/enum", keyword: "enum", params: { allowedValues: qr.properties.destinations.items.allOf[0].properties.destinationType.enum } };
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.deliveryMode !== void 0) {
              let V = f.deliveryMode;
              if (typeof V != "string") {
                let v = { instancePath: s + "/destinations/" + p + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/properties/deliveryMode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(v) : e.push(v), i++;
              }
              if (!(V === "direct" || V === "persistent")) {
                let v = { instancePath: s + "/destinations/" + p + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/properties/deliveryMode/enum", keyword: "enum", params: { allowedValues: qr.properties.destinations.items.properties.deliveryMode.enum } };
                e === null ? e = t(v) : e.push(v), i++;
              }
            }
          } else {
            let V = { instancePath: s + "/destinations/" + p, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
      } else {
        let l = { instancePath: s + "/destinations", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let y = r.bindingVersion;
      if (typeof y != "string") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (y !== "0.3.0") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: qr.properties.bindingVersion.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(y) : e.push(y), i++;
  }
  return kn.errors = e, i === 0;
}
var $r = { definition: "bindings-solace-0_2_0-operation", type: "object", additionalProperties: false, properties: { destinations: { type: "array", items: { type: "object", properties: { deliveryMode: { type: "string", enum: ["direct", "persistent"] } }, allOf: [{ properties: { destinationType: { enum: ["queue", "topic"] } }, allOf: [{ if: { properties: { destinationType: { enum: ["queue"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "queue" }, queue: { type: "object", properties: { name: { type: "string" }, topicSubscriptions: { type: "array", items: { type: "string" } }, accessType: { type: "string", enum: ["exclusive", "nonexclusive"] } } } } } }, { if: { properties: { destinationType: { enum: ["topic"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "topic" }, topicSubscriptions: { type: "array", items: { type: "string" } } } } }] }] } }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function wn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let y in r) if (!(y === "destinations" || y === "bindingVersion")) {
      let l = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.destinations !== void 0) {
      let y = r.destinations;
      if (Array.isArray(y)) {
        let l = y.length;
        for (let p = 0; p < l; p++) {
          let f = y[p], g = i, w = true, m = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let V;
            if (f.destinationType === void 0 && (V = "destinationType")) {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "queue") {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          var n = m === i;
          if (i = g, e !== null && (g ? e.length = g : e = null), n) {
            let V = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
                if (a !== "queue") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "queue" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
              if (f.queue !== void 0) {
                let a = f.queue;
                if (a && typeof a == "object" && !Array.isArray(a)) {
                  if (a.name !== void 0 && typeof a.name != "string") {
                    let P = { instancePath: s + "/destinations/" + p + "/queue/name", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(P) : e.push(P), i++;
                  }
                  if (a.topicSubscriptions !== void 0) {
                    let P = a.topicSubscriptions;
                    if (Array.isArray(P)) {
                      let D = P.length;
                      for (let C = 0; C < D; C++) if (typeof P[C] != "string") {
                        let T = { instancePath: s + "/destinations/" + p + "/queue/topicSubscriptions/" + C, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = t(T) : e.push(T), i++;
                      }
                    } else {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                  }
                  if (a.accessType !== void 0) {
                    let P = a.accessType;
                    if (typeof P != "string") {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                    if (!(P === "exclusive" || P === "nonexclusive")) {
                      let D = { instancePath: s + "/destinations/" + p + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/enum", keyword: "enum", params: { allowedValues: $r.properties.destinations.items.allOf[0].allOf[0].then.properties.queue.properties.accessType.enum } };
                      e === null ? e = t(D) : e.push(D), i++;
                    }
                  }
                } else {
                  let P = { instancePath: s + "/destinations/" + p + "/queue", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
            }
            var n = V === i;
            w = n;
          }
          let h = i, u = true, d = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let V;
            if (f.destinationType === void 0 && (V = "destinationType")) {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "topic") {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          var o = d === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), o) {
            let V = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
                if (a !== "topic") {
                  let P = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "topic" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
              if (f.topicSubscriptions !== void 0) {
                let a = f.topicSubscriptions;
                if (Array.isArray(a)) {
                  let P = a.length;
                  for (let D = 0; D < P; D++) if (typeof a[D] != "string") {
                    let C = { instancePath: s + "/destinations/" + p + "/topicSubscriptions/" + D, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(C) : e.push(C), i++;
                  }
                } else {
                  let P = { instancePath: s + "/destinations/" + p + "/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = t(P) : e.push(P), i++;
                }
              }
            }
            var o = V === i;
            u = o;
          }
          if (f && typeof f == "object" && !Array.isArray(f) && f.destinationType !== void 0) {
            let V = f.destinationType;
            if (!(V === "queue" || V === "topic")) {
              let v = { instancePath: s + "/destinations/" + p + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/properties/destinationType/enum", keyword: "enum", params: { allowedValues: $r.properties.destinations.items.allOf[0].properties.destinationType.enum } };
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.deliveryMode !== void 0) {
              let V = f.deliveryMode;
              if (typeof V != "string") {
                let v = { instancePath: s + "/destinations/" + p + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/properties/deliveryMode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(v) : e.push(v), i++;
              }
              if (!(V === "direct" || V === "persistent")) {
                let v = { instancePath: s + "/destinations/" + p + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/properties/deliveryMode/enum", keyword: "enum", params: { allowedValues: $r.properties.destinations.items.properties.deliveryMode.enum } };
                e === null ? e = t(v) : e.push(v), i++;
              }
            }
          } else {
            let V = { instancePath: s + "/destinations/" + p, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = t(V) : e.push(V), i++;
          }
        }
      } else {
        let l = { instancePath: s + "/destinations", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let y = r.bindingVersion;
      if (typeof y != "string") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (y !== "0.2.0") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: $r.properties.bindingVersion.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(y) : e.push(y), i++;
  }
  return wn.errors = e, i === 0;
}
var Xs = { definition: "bindings-sqs-0_2_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { queues: { type: "array", items: { $ref: "#/definitions/queue_" } }, bindingVersion: { type: "string", enum: ["0.1.0", "0.2.0"] } }, required: ["queues"] };
var as = { definition: "queue_", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { $ref: { type: "string" }, name: { type: "string" }, fifoQueue: { type: "boolean" }, deduplicationScope: { type: "string", enum: ["queue", "messageGroup"] }, fifoThroughputLimit: { type: "string", enum: ["perQueue", "perMessageGroupId"] }, deliveryDelay: { type: "integer", minimum: 0, maximum: 900 }, visibilityTimeout: { type: "integer", minimum: 0, maximum: 43200 }, receiveMessageWaitTime: { type: "integer" }, messageRetentionPeriod: { type: "integer", minimum: 60, maximum: 1209600 }, redrivePolicy: { $ref: "#/definitions/redrivePolicy__" }, policy: { $ref: "#/definitions/policy__" }, tags: { type: "object" } }, required: ["name"] };
function An(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.arn !== void 0 && typeof r.arn != "string") {
      let n = { instancePath: s + "/arn", schemaPath: "#/definitions/identifier__/properties/arn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/identifier__/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/identifier__/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return An.errors = e, i === 0;
}
function jn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.deadLetterQueue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy__/required", keyword: "required", params: { missingProperty: "deadLetterQueue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deadLetterQueue !== void 0 && (An(r.deadLetterQueue, { instancePath: s + "/deadLetterQueue", parentData: r, parentDataProperty: "deadLetterQueue", rootData: c }) || (e = b(e, An.errors), i = e.length)), r.maxReceiveCount !== void 0) {
      let n = r.maxReceiveCount;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxReceiveCount", schemaPath: "#/definitions/redrivePolicy__/properties/maxReceiveCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy__/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return jn.errors = e, i === 0;
}
var Jr = { definition: "statement__", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { effect: { type: "string", enum: ["Allow", "Deny"] }, principal: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] }, action: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] } }, required: ["effect", "principal", "action"] };
function Vn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.effect === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement__/required", keyword: "required", params: { missingProperty: "effect" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.principal === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement__/required", keyword: "required", params: { missingProperty: "principal" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.action === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/statement__/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.effect !== void 0) {
      let p = r.effect;
      if (typeof p != "string") {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement__/properties/effect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (!(p === "Allow" || p === "Deny")) {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement__/properties/effect/enum", keyword: "enum", params: { allowedValues: Jr.properties.effect.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.principal !== void 0) {
      let p = r.principal;
      if (typeof p != "string" && !Array.isArray(p)) {
        let d = { instancePath: s + "/principal", schemaPath: "#/definitions/statement__/properties/principal/allOf/0/type", keyword: "type", params: { type: Jr.properties.principal.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, w = i;
      if (typeof p != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var n = w === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), n) {
        let d = i;
        if (typeof p != "string") {
          let v = { instancePath: s + "/principal", schemaPath: "#/definitions/statement__/properties/principal/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var n = d === i;
        g = n;
      }
      let m = i, h = true, u = i;
      if (!Array.isArray(p)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var o = u === i;
      if (i = m, e !== null && (m ? e.length = m : e = null), o) {
        let d = i;
        if (Array.isArray(p)) {
          let v = p.length;
          for (let a = 0; a < v; a++) if (typeof p[a] != "string") {
            let P = { instancePath: s + "/principal/" + a, schemaPath: "#/definitions/statement__/properties/principal/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let v = { instancePath: s + "/principal", schemaPath: "#/definitions/statement__/properties/principal/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var o = d === i;
        h = o;
      }
    }
    if (r.action !== void 0) {
      let p = r.action;
      if (typeof p != "string" && !Array.isArray(p)) {
        let d = { instancePath: s + "/action", schemaPath: "#/definitions/statement__/properties/action/allOf/0/type", keyword: "type", params: { type: Jr.properties.action.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, w = i;
      if (typeof p != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var y = w === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), y) {
        let d = i;
        if (typeof p != "string") {
          let v = { instancePath: s + "/action", schemaPath: "#/definitions/statement__/properties/action/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var y = d === i;
        g = y;
      }
      let m = i, h = true, u = i;
      if (!Array.isArray(p)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var l = u === i;
      if (i = m, e !== null && (m ? e.length = m : e = null), l) {
        let d = i;
        if (Array.isArray(p)) {
          let v = p.length;
          for (let a = 0; a < v; a++) if (typeof p[a] != "string") {
            let P = { instancePath: s + "/action/" + a, schemaPath: "#/definitions/statement__/properties/action/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let v = { instancePath: s + "/action", schemaPath: "#/definitions/statement__/properties/action/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var l = d === i;
        h = l;
      }
    }
    for (let p in r) N.test(p) && (E(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/statement__/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return Vn.errors = e, i === 0;
}
function qn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.statements === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/policy__/required", keyword: "required", params: { missingProperty: "statements" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.statements !== void 0) {
      let n = r.statements;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) Vn(n[y], { instancePath: s + "/statements/" + y, parentData: n, parentDataProperty: y, rootData: c }) || (e = b(e, Vn.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/statements", schemaPath: "#/definitions/policy__/properties/statements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/policy__/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return qn.errors = e, i === 0;
}
function $n(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/queue_/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.$ref !== void 0 && typeof r.$ref != "string") {
      let n = { instancePath: s + "/$ref", schemaPath: "#/definitions/queue_/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/queue_/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.fifoQueue !== void 0 && typeof r.fifoQueue != "boolean") {
      let n = { instancePath: s + "/fifoQueue", schemaPath: "#/definitions/queue_/properties/fifoQueue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deduplicationScope !== void 0) {
      let n = r.deduplicationScope;
      if (typeof n != "string") {
        let o = { instancePath: s + "/deduplicationScope", schemaPath: "#/definitions/queue_/properties/deduplicationScope/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "queue" || n === "messageGroup")) {
        let o = { instancePath: s + "/deduplicationScope", schemaPath: "#/definitions/queue_/properties/deduplicationScope/enum", keyword: "enum", params: { allowedValues: as.properties.deduplicationScope.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.fifoThroughputLimit !== void 0) {
      let n = r.fifoThroughputLimit;
      if (typeof n != "string") {
        let o = { instancePath: s + "/fifoThroughputLimit", schemaPath: "#/definitions/queue_/properties/fifoThroughputLimit/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "perQueue" || n === "perMessageGroupId")) {
        let o = { instancePath: s + "/fifoThroughputLimit", schemaPath: "#/definitions/queue_/properties/fifoThroughputLimit/enum", keyword: "enum", params: { allowedValues: as.properties.fifoThroughputLimit.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deliveryDelay !== void 0) {
      let n = r.deliveryDelay;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue_/properties/deliveryDelay/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 900 || isNaN(n)) {
          let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue_/properties/deliveryDelay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue_/properties/deliveryDelay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.visibilityTimeout !== void 0) {
      let n = r.visibilityTimeout;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue_/properties/visibilityTimeout/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 43200 || isNaN(n)) {
          let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue_/properties/visibilityTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue_/properties/visibilityTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.receiveMessageWaitTime !== void 0) {
      let n = r.receiveMessageWaitTime;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/receiveMessageWaitTime", schemaPath: "#/definitions/queue_/properties/receiveMessageWaitTime/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.messageRetentionPeriod !== void 0) {
      let n = r.messageRetentionPeriod;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue_/properties/messageRetentionPeriod/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 1209600 || isNaN(n)) {
          let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue_/properties/messageRetentionPeriod/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1209600 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 60 || isNaN(n)) {
          let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue_/properties/messageRetentionPeriod/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.redrivePolicy !== void 0 && (jn(r.redrivePolicy, { instancePath: s + "/redrivePolicy", parentData: r, parentDataProperty: "redrivePolicy", rootData: c }) || (e = b(e, jn.errors), i = e.length)), r.policy !== void 0 && (qn(r.policy, { instancePath: s + "/policy", parentData: r, parentDataProperty: "policy", rootData: c }) || (e = b(e, qn.errors), i = e.length)), r.tags !== void 0) {
      let n = r.tags;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/queue_/properties/tags/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/queue_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return $n.errors = e, i === 0;
}
function Zi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.queues === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/required", keyword: "required", params: { missingProperty: "queues" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "queues" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.queues !== void 0) {
      let n = r.queues;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) $n(n[y], { instancePath: s + "/queues/" + y, parentData: n, parentDataProperty: y, rootData: c }) || (e = b(e, $n.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/queues", schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/properties/queues/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "0.1.0" || n === "0.2.0")) {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Xs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Zi.errors = e, i === 0;
}
function Ce(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let _ in r) if (!(ve.call(Le.properties, _) || N.test(_))) {
      let $ = { instancePath: s, schemaPath: "#/definitions/operationBindingsObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ } };
      e === null ? e = t($) : e.push($), i++;
    }
    if (r.amqp !== void 0) {
      let _ = r.amqp, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var n = I === i;
      if (n) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var o = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), o) {
        let j = i;
        zi(_, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: c }) || (e = b(e, zi.errors), i = e.length);
        var o = j === i;
        A = o;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.3.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var y = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), y) {
        let j = i;
        zi(_, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: c }) || (e = b(e, zi.errors), i = e.length);
        var y = j === i;
        F = y;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.3.0") {
        let j = { instancePath: s + "/amqp/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/amqp/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.amqp.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.http !== void 0) {
      let _ = r.http, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let fe;
        if (_.bindingVersion === void 0 && (fe = "bindingVersion")) {
          let ye = {};
          e === null ? e = t(ye) : e.push(ye), i++;
        }
      }
      var l = I === i;
      if (l) {
        let fe = {};
        e === null ? e = t(fe) : e.push(fe), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var p = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), p) {
        let fe = i;
        Qi(_, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: c }) || (e = b(e, Qi.errors), i = e.length);
        var p = fe === i;
        A = p;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let fe;
        if (_.bindingVersion === void 0 && (fe = "bindingVersion")) {
          let ye = {};
          e === null ? e = t(ye) : e.push(ye), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
          let ye = {};
          e === null ? e = t(ye) : e.push(ye), i++;
        }
      }
      var f = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), f) {
        let fe = i;
        gn(_, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: c }) || (e = b(e, gn.errors), i = e.length);
        var f = fe === i;
        F = f;
      }
      let j = i, O = true, ae = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let fe;
        if (_.bindingVersion === void 0 && (fe = "bindingVersion")) {
          let ye = {};
          e === null ? e = t(ye) : e.push(ye), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.3.0") {
          let ye = {};
          e === null ? e = t(ye) : e.push(ye), i++;
        }
      }
      var g = ae === i;
      if (i = j, e !== null && (j ? e.length = j : e = null), g) {
        let fe = i;
        Qi(_, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: c }) || (e = b(e, Qi.errors), i = e.length);
        var g = fe === i;
        O = g;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0) {
        let fe = _.bindingVersion;
        if (!(fe === "0.2.0" || fe === "0.3.0")) {
          let ye = { instancePath: s + "/http/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/http/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.http.properties.bindingVersion.enum } };
          e === null ? e = t(ye) : e.push(ye), i++;
        }
      }
    }
    if (r.kafka !== void 0) {
      let _ = r.kafka, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var w = I === i;
      if (w) {
        let Z = {};
        e === null ? e = t(Z) : e.push(Z), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var m = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), m) {
        let Z = i;
        Hi(_, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Hi.errors), i = e.length);
        var m = Z === i;
        A = m;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.5.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var h = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), h) {
        let Z = i;
        Hi(_, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Hi.errors), i = e.length);
        var h = Z === i;
        F = h;
      }
      let j = i, O = true, ae = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.4.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var u = ae === i;
      if (i = j, e !== null && (j ? e.length = j : e = null), u) {
        let Z = i;
        bn(_, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, bn.errors), i = e.length);
        var u = Z === i;
        O = u;
      }
      let fe = i, ye = true, we = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.3.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var d = we === i;
      if (i = fe, e !== null && (fe ? e.length = fe : e = null), d) {
        let Z = i;
        _n(_, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, _n.errors), i = e.length);
        var d = Z === i;
        ye = d;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0) {
        let Z = _.bindingVersion;
        if (!(Z === "0.5.0" || Z === "0.4.0" || Z === "0.3.0")) {
          let Y = { instancePath: s + "/kafka/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/kafka/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.kafka.properties.bindingVersion.enum } };
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
    }
    if (r.mqtt !== void 0) {
      let _ = r.mqtt, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var V = I === i;
      if (V) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var v = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), v) {
        let j = i;
        Xi(_, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: c }) || (e = b(e, Xi.errors), i = e.length);
        var v = j === i;
        A = v;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var a = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), a) {
        let j = i;
        Xi(_, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: c }) || (e = b(e, Xi.errors), i = e.length);
        var a = j === i;
        F = a;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
        let j = { instancePath: s + "/mqtt/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/mqtt/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.mqtt.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.nats !== void 0) {
      let _ = r.nats, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var P = I === i;
      if (P) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var D = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), D) {
        let j = i;
        Wi(_, { instancePath: s + "/nats", parentData: r, parentDataProperty: "nats", rootData: c }) || (e = b(e, Wi.errors), i = e.length);
        var D = j === i;
        A = D;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var C = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), C) {
        let j = i;
        Wi(_, { instancePath: s + "/nats", parentData: r, parentDataProperty: "nats", rootData: c }) || (e = b(e, Wi.errors), i = e.length);
        var C = j === i;
        F = C;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
        let j = { instancePath: s + "/nats/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/nats/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.nats.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.ros2 !== void 0) {
      let _ = r.ros2, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var T = I === i;
      if (T) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var U = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), U) {
        let j = i;
        Gi(_, { instancePath: s + "/ros2", parentData: r, parentDataProperty: "ros2", rootData: c }) || (e = b(e, Gi.errors), i = e.length);
        var U = j === i;
        A = U;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var X = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), X) {
        let j = i;
        Gi(_, { instancePath: s + "/ros2", parentData: r, parentDataProperty: "ros2", rootData: c }) || (e = b(e, Gi.errors), i = e.length);
        var X = j === i;
        F = X;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
        let j = { instancePath: s + "/ros2/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/ros2/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.ros2.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.sns !== void 0) {
      let _ = r.sns, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var K = I === i;
      if (K) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var te = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), te) {
        let j = i;
        Ji(_, { instancePath: s + "/sns", parentData: r, parentDataProperty: "sns", rootData: c }) || (e = b(e, Ji.errors), i = e.length);
        var te = j === i;
        A = te;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var W = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), W) {
        let j = i;
        Ji(_, { instancePath: s + "/sns", parentData: r, parentDataProperty: "sns", rootData: c }) || (e = b(e, Ji.errors), i = e.length);
        var W = j === i;
        F = W;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.1.0") {
        let j = { instancePath: s + "/sns/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/sns/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.sns.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    if (r.solace !== void 0) {
      let _ = r.solace, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var Q = I === i;
      if (Q) {
        let Z = {};
        e === null ? e = t(Z) : e.push(Z), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var B = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), B) {
        let Z = i;
        Yi(_, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: c }) || (e = b(e, Yi.errors), i = e.length);
        var B = Z === i;
        A = B;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.4.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var oe = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), oe) {
        let Z = i;
        Yi(_, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: c }) || (e = b(e, Yi.errors), i = e.length);
        var oe = Z === i;
        F = oe;
      }
      let j = i, O = true, ae = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.3.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var S = ae === i;
      if (i = j, e !== null && (j ? e.length = j : e = null), S) {
        let Z = i;
        kn(_, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: c }) || (e = b(e, kn.errors), i = e.length);
        var S = Z === i;
        O = S;
      }
      let fe = i, ye = true, we = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let Z;
        if (_.bindingVersion === void 0 && (Z = "bindingVersion")) {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
          let Y = {};
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
      var G = we === i;
      if (i = fe, e !== null && (fe ? e.length = fe : e = null), G) {
        let Z = i;
        wn(_, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: c }) || (e = b(e, wn.errors), i = e.length);
        var G = Z === i;
        ye = G;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0) {
        let Z = _.bindingVersion;
        if (!(Z === "0.4.0" || Z === "0.3.0" || Z === "0.2.0")) {
          let Y = { instancePath: s + "/solace/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/solace/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.solace.properties.bindingVersion.enum } };
          e === null ? e = t(Y) : e.push(Y), i++;
        }
      }
    }
    if (r.sqs !== void 0) {
      let _ = r.sqs, $ = i, A = true, k = i, q = i, I = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var re = I === i;
      if (re) {
        let j = {};
        e === null ? e = t(j) : e.push(j), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var le = k === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), le) {
        let j = i;
        Zi(_, { instancePath: s + "/sqs", parentData: r, parentDataProperty: "sqs", rootData: c }) || (e = b(e, Zi.errors), i = e.length);
        var le = j === i;
        A = le;
      }
      let R = i, F = true, x = i;
      if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.bindingVersion === void 0 && (j = "bindingVersion")) {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        } else if (_.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
          let O = {};
          e === null ? e = t(O) : e.push(O), i++;
        }
      }
      var H = x === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), H) {
        let j = i;
        Zi(_, { instancePath: s + "/sqs", parentData: r, parentDataProperty: "sqs", rootData: c }) || (e = b(e, Zi.errors), i = e.length);
        var H = j === i;
        F = H;
      }
      if (_ && typeof _ == "object" && !Array.isArray(_) && _.bindingVersion !== void 0 && _.bindingVersion !== "0.2.0") {
        let j = { instancePath: s + "/sqs/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/sqs/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Le.properties.sqs.properties.bindingVersion.enum } };
        e === null ? e = t(j) : e.push(j), i++;
      }
    }
    for (let _ in r) N.test(_) && (E(r[_], { instancePath: s + "/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: _, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let _ = { instancePath: s, schemaPath: "#/definitions/operationBindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(_) : e.push(_), i++;
  }
  return Ce.errors = e, i === 0;
}
function dr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/title/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return dr.errors = e, i === 0;
}
function ur(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/description/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ur.errors = e, i === 0;
}
function mr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = true, y = i;
  if (i === y) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if (r.$ref === void 0 && (f = "$ref")) {
      let g = {};
      e === null ? e = t(g) : e.push(g), i++;
    }
  } else {
    let f = {};
    e === null ? e = t(f) : e.push(f), i++;
  }
  var l = y === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let p;
  if (l) {
    let f = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let w = { instancePath: s + "/$ref", schemaPath: "#/definitions/externalDocs_/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(w) : e.push(w), i++;
    }
    var l = f === i;
    o = l, p = "then";
  } else {
    let f = i;
    ce(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, ce.errors), i = e.length);
    var l = f === i;
    o = l, p = "else";
  }
  return mr.errors = e, i === 0;
}
var Ws = { definition: "securityRequirements", type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] } }] } };
var Gs = { definition: "userPassword", type: "object", required: ["type"], properties: { description: { type: "string" }, type: { type: "string", enum: ["userPassword"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ti(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/userPassword/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/userPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/userPassword/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "userPassword") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/enum", keyword: "enum", params: { allowedValues: Gs.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/userPassword/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ti.errors = e, i === 0;
}
var fs = { definition: "apiKey", type: "object", required: ["type", "in"], properties: { description: { type: "string" }, type: { type: "string", enum: ["apiKey"] }, in: { type: "string", enum: ["user", "password"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function oi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/apiKey/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.in === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/apiKey/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || n === "in" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/apiKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/apiKey/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "apiKey") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/enum", keyword: "enum", params: { allowedValues: fs.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.in !== void 0) {
      let n = r.in;
      if (typeof n != "string") {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "user" || n === "password")) {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/enum", keyword: "enum", params: { allowedValues: fs.properties.in.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/apiKey/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return oi.errors = e, i === 0;
}
var Js = { definition: "X509", type: "object", required: ["type"], properties: { description: { type: "string" }, type: { type: "string", enum: ["X509"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function pi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/X509/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/X509/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/X509/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "X509") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/enum", keyword: "enum", params: { allowedValues: Js.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/X509/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return pi.errors = e, i === 0;
}
var Ys = { definition: "symmetricEncryption", type: "object", required: ["type"], properties: { description: { type: "string" }, type: { type: "string", enum: ["symmetricEncryption"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function li(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/symmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "symmetricEncryption") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: Ys.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return li.errors = e, i === 0;
}
var Zs = { definition: "asymmetricEncryption", type: "object", required: ["type"], properties: { description: { type: "string" }, type: { type: "string", enum: ["asymmetricEncryption"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ai(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/asymmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "asymmetricEncryption") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: Zs.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ai.errors = e, i === 0;
}
var ys = { definition: "BearerHTTPSecurityScheme", type: "object", required: ["type", "scheme"], properties: { description: { type: "string" }, type: { type: "string", enum: ["http"] }, bearerFormat: { type: "string" }, scheme: { type: "string", enum: ["bearer"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function fi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.scheme === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || n === "bearerFormat" || n === "scheme" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "http") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: ys.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bearerFormat !== void 0 && typeof r.bearerFormat != "string") {
      let n = { instancePath: s + "/bearerFormat", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.scheme !== void 0) {
      let n = r.scheme;
      if (typeof n != "string") {
        let o = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "bearer") {
        let o = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/enum", keyword: "enum", params: { allowedValues: ys.properties.scheme.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return fi.errors = e, i === 0;
}
var et = { definition: "NonBearerHTTPSecurityScheme", not: { type: "object", properties: { scheme: { type: "string", enum: ["bearer"] } } }, type: "object", required: ["scheme", "type"], properties: { description: { type: "string" }, type: { type: "string", enum: ["http"] }, scheme: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function yi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme !== void 0) {
      let l = r.scheme;
      if (typeof l != "string") {
        let p = {};
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (l !== "bearer") {
        let p = {};
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
  } else {
    let l = {};
    e === null ? e = t(l) : e.push(l), i++;
  }
  var y = o === i;
  if (y) {
    let l = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/not", keyword: "not", params: {} };
    e === null ? e = t(l) : e.push(l), i++;
  } else i = n, e !== null && (n ? e.length = n : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.type === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    for (let l in r) if (!(l === "description" || l === "type" || l === "scheme" || N.test(l))) {
      let p = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.type !== void 0) {
      let l = r.type;
      if (typeof l != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (l !== "http") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: et.properties.type.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.scheme !== void 0 && typeof r.scheme != "string") {
      let l = { instancePath: s + "/scheme", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return yi.errors = e, i === 0;
}
var cs = { definition: "APIKeyHTTPSecurityScheme", type: "object", required: ["type", "name", "in"], properties: { description: { type: "string" }, type: { type: "string", enum: ["httpApiKey"] }, in: { type: "string", enum: ["header", "query", "cookie"] }, name: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ci(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.in === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || n === "in" || n === "name" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "httpApiKey") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: cs.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.in !== void 0) {
      let n = r.in;
      if (typeof n != "string") {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "header" || n === "query" || n === "cookie")) {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/enum", keyword: "enum", params: { allowedValues: cs.properties.in.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ci.errors = e, i === 0;
}
var it = { definition: "oauth2Flows", type: "object", required: ["type", "flows"], properties: { description: { type: "string" }, type: { type: "string", enum: ["oauth2"] }, flows: { type: "object", properties: { authorizationCode: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "tokenUrl", "availableScopes"] }] }, clientCredentials: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "availableScopes"] }, { not: { required: ["authorizationUrl"] } }] }, implicit: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "availableScopes"] }, { not: { required: ["tokenUrl"] } }] }, password: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "availableScopes"] }, { not: { required: ["authorizationUrl"] } }] } }, additionalProperties: false }, scopes: { type: "array", items: { type: "string" } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } };
function Dn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (typeof r[n] != "string") {
      let o = { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/oauth2Scopes/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Dn.errors = e, i === 0;
}
function Ke(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "authorizationUrl" || n === "availableScopes" || n === "refreshUrl" || n === "tokenUrl" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let n = { instancePath: s + "/authorizationUrl", schemaPath: "#/definitions/oauth2Flow/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.availableScopes !== void 0 && (Dn(r.availableScopes, { instancePath: s + "/availableScopes", parentData: r, parentDataProperty: "availableScopes", rootData: c }) || (e = b(e, Dn.errors), i = e.length)), r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let n = { instancePath: s + "/refreshUrl", schemaPath: "#/definitions/oauth2Flow/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let n = { instancePath: s + "/tokenUrl", schemaPath: "#/definitions/oauth2Flow/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ke.errors = e, i === 0;
}
function di(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.flows === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "flows" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/oauth2Flows/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.type !== void 0) {
      let l = r.type;
      if (typeof l != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (l !== "oauth2") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/enum", keyword: "enum", params: { allowedValues: it.properties.type.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.flows !== void 0) {
      let l = r.flows;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let p in l) if (!(p === "authorizationCode" || p === "clientCredentials" || p === "implicit" || p === "password")) {
          let f = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
          e === null ? e = t(f) : e.push(f), i++;
        }
        if (l.authorizationCode !== void 0) {
          let p = l.authorizationCode;
          if (Ke(p, { instancePath: s + "/flows/authorizationCode", parentData: l, parentDataProperty: "authorizationCode", rootData: c }) || (e = b(e, Ke.errors), i = e.length), p && typeof p == "object" && !Array.isArray(p)) {
            if (p.authorizationUrl === void 0) {
              let f = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = t(f) : e.push(f), i++;
            }
            if (p.tokenUrl === void 0) {
              let f = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = t(f) : e.push(f), i++;
            }
            if (p.availableScopes === void 0) {
              let f = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "availableScopes" } };
              e === null ? e = t(f) : e.push(f), i++;
            }
          }
        }
        if (l.clientCredentials !== void 0) {
          let p = l.clientCredentials;
          if (Ke(p, { instancePath: s + "/flows/clientCredentials", parentData: l, parentDataProperty: "clientCredentials", rootData: c }) || (e = b(e, Ke.errors), i = e.length), p && typeof p == "object" && !Array.isArray(p)) {
            if (p.tokenUrl === void 0) {
              let w = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = t(w) : e.push(w), i++;
            }
            if (p.availableScopes === void 0) {
              let w = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "availableScopes" } };
              e === null ? e = t(w) : e.push(w), i++;
            }
          }
          let f = i, g = i;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            let w;
            if (p.authorizationUrl === void 0 && (w = "authorizationUrl")) {
              let m = {};
              e === null ? e = t(m) : e.push(m), i++;
            }
          }
          var n = g === i;
          if (n) {
            let w = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = t(w) : e.push(w), i++;
          } else i = f, e !== null && (f ? e.length = f : e = null);
        }
        if (l.implicit !== void 0) {
          let p = l.implicit;
          if (Ke(p, { instancePath: s + "/flows/implicit", parentData: l, parentDataProperty: "implicit", rootData: c }) || (e = b(e, Ke.errors), i = e.length), p && typeof p == "object" && !Array.isArray(p)) {
            if (p.authorizationUrl === void 0) {
              let w = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = t(w) : e.push(w), i++;
            }
            if (p.availableScopes === void 0) {
              let w = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "availableScopes" } };
              e === null ? e = t(w) : e.push(w), i++;
            }
          }
          let f = i, g = i;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            let w;
            if (p.tokenUrl === void 0 && (w = "tokenUrl")) {
              let m = {};
              e === null ? e = t(m) : e.push(m), i++;
            }
          }
          var o = g === i;
          if (o) {
            let w = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = t(w) : e.push(w), i++;
          } else i = f, e !== null && (f ? e.length = f : e = null);
        }
        if (l.password !== void 0) {
          let p = l.password;
          if (Ke(p, { instancePath: s + "/flows/password", parentData: l, parentDataProperty: "password", rootData: c }) || (e = b(e, Ke.errors), i = e.length), p && typeof p == "object" && !Array.isArray(p)) {
            if (p.tokenUrl === void 0) {
              let w = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = t(w) : e.push(w), i++;
            }
            if (p.availableScopes === void 0) {
              let w = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "availableScopes" } };
              e === null ? e = t(w) : e.push(w), i++;
            }
          }
          let f = i, g = i;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            let w;
            if (p.authorizationUrl === void 0 && (w = "authorizationUrl")) {
              let m = {};
              e === null ? e = t(m) : e.push(m), i++;
            }
          }
          var y = g === i;
          if (y) {
            let w = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = t(w) : e.push(w), i++;
          } else i = f, e !== null && (f ? e.length = f : e = null);
        }
      } else {
        let p = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.scopes !== void 0) {
      let l = r.scopes;
      if (Array.isArray(l)) {
        let p = l.length;
        for (let f = 0; f < p; f++) if (typeof l[f] != "string") {
          let g = { instancePath: s + "/scopes/" + f, schemaPath: "#/definitions/oauth2Flows/properties/scopes/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(g) : e.push(g), i++;
        }
      } else {
        let p = { instancePath: s + "/scopes", schemaPath: "#/definitions/oauth2Flows/properties/scopes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return di.errors = e, i === 0;
}
var rt = { definition: "openIdConnect", type: "object", required: ["type", "openIdConnectUrl"], properties: { description: { type: "string" }, type: { type: "string", enum: ["openIdConnect"] }, openIdConnectUrl: { type: "string" }, scopes: { type: "array", items: { type: "string" } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ui(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/openIdConnect/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.openIdConnectUrl === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/openIdConnect/required", keyword: "required", params: { missingProperty: "openIdConnectUrl" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || n === "openIdConnectUrl" || n === "scopes" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/openIdConnect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/openIdConnect/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "openIdConnect") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/enum", keyword: "enum", params: { allowedValues: rt.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.openIdConnectUrl !== void 0 && typeof r.openIdConnectUrl != "string") {
      let n = { instancePath: s + "/openIdConnectUrl", schemaPath: "#/definitions/openIdConnect/properties/openIdConnectUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.scopes !== void 0) {
      let n = r.scopes;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/scopes/" + y, schemaPath: "#/definitions/openIdConnect/properties/scopes/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/scopes", schemaPath: "#/definitions/openIdConnect/properties/scopes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/openIdConnect/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ui.errors = e, i === 0;
}
var nt = { definition: "SaslPlainSecurityScheme", type: "object", required: ["type"], properties: { description: { type: "string" }, type: { type: "string", enum: ["plain"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function mi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "plain") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: nt.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return mi.errors = e, i === 0;
}
var st = { definition: "SaslScramSecurityScheme", type: "object", required: ["type"], properties: { description: { type: "string" }, type: { type: "string", enum: ["scramSha256", "scramSha512"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function hi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "scramSha256" || n === "scramSha512")) {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: st.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return hi.errors = e, i === 0;
}
var tt = { definition: "SaslGssapiSecurityScheme", type: "object", required: ["type"], properties: { description: { type: "string" }, type: { type: "string", enum: ["gssapi"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function gi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "type" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "gssapi") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: tt.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return gi.errors = e, i === 0;
}
function Ne(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let D = r.length;
    for (let C = 0; C < D; C++) {
      let T = r[C], U = i, X = true, K = i;
      if (i === K) if (T && typeof T == "object" && !Array.isArray(T)) {
        let W;
        if (T.$ref === void 0 && (W = "$ref")) {
          let Q = {};
          e === null ? e = t(Q) : e.push(Q), i++;
        }
      } else {
        let W = {};
        e === null ? e = t(W) : e.push(W), i++;
      }
      var n = K === i;
      i = U, e !== null && (U ? e.length = U : e = null);
      let te;
      if (n) {
        let W = i;
        if (T && typeof T == "object" && !Array.isArray(T) && T.$ref !== void 0 && typeof T.$ref != "string") {
          let B = { instancePath: s + "/" + C + "/$ref", schemaPath: "#/definitions/securityRequirements/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(B) : e.push(B), i++;
        }
        var n = W === i;
        X = n, te = "then";
      } else {
        let W = i, Q = i, B = true, oe = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "userPassword") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var o = oe === i;
        if (i = Q, e !== null && (Q ? e.length = Q : e = null), o) {
          let ie = i;
          ti(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, ti.errors), i = e.length);
          var o = ie === i;
          B = o;
        }
        let S = i, G = true, re = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "apiKey") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var y = re === i;
        if (i = S, e !== null && (S ? e.length = S : e = null), y) {
          let ie = i;
          oi(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, oi.errors), i = e.length);
          var y = ie === i;
          G = y;
        }
        let le = i, H = true, _ = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "X509") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var l = _ === i;
        if (i = le, e !== null && (le ? e.length = le : e = null), l) {
          let ie = i;
          pi(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, pi.errors), i = e.length);
          var l = ie === i;
          H = l;
        }
        let $ = i, A = true, k = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "symmetricEncryption") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var p = k === i;
        if (i = $, e !== null && ($ ? e.length = $ : e = null), p) {
          let ie = i;
          li(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, li.errors), i = e.length);
          var p = ie === i;
          A = p;
        }
        let q = i, I = true, R = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "asymmetricEncryption") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var f = R === i;
        if (i = q, e !== null && (q ? e.length = q : e = null), f) {
          let ie = i;
          ai(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, ai.errors), i = e.length);
          var f = ie === i;
          I = f;
        }
        let F = i, x = true, j = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "http") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var g = j === i;
        if (i = F, e !== null && (F ? e.length = F : e = null), g) {
          let ie = i, z = i, Ye = true, Ir = i;
          if (T && typeof T == "object" && !Array.isArray(T)) {
            let Ae;
            if (T.scheme === void 0 && (Ae = "scheme")) {
              let je = {};
              e === null ? e = t(je) : e.push(je), i++;
            } else if (T.scheme !== void 0 && T.scheme !== "bearer") {
              let je = {};
              e === null ? e = t(je) : e.push(je), i++;
            }
          }
          var w = Ir === i;
          if (i = z, e !== null && (z ? e.length = z : e = null), w) {
            let Ae = i;
            fi(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, fi.errors), i = e.length);
            var w = Ae === i;
            Ye = w;
          }
          let ii = i, wi = true, Cr = i, ri = i, Ar = i;
          if (T && typeof T == "object" && !Array.isArray(T)) {
            let Ae;
            if (T.scheme === void 0 && (Ae = "scheme")) {
              let je = {};
              e === null ? e = t(je) : e.push(je), i++;
            } else if (T.scheme !== void 0 && T.scheme !== "bearer") {
              let je = {};
              e === null ? e = t(je) : e.push(je), i++;
            }
          }
          var m = Ar === i;
          if (m) {
            let Ae = {};
            e === null ? e = t(Ae) : e.push(Ae), i++;
          } else i = ri, e !== null && (ri ? e.length = ri : e = null);
          var h = Cr === i;
          if (i = ii, e !== null && (ii ? e.length = ii : e = null), h) {
            let Ae = i;
            yi(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, yi.errors), i = e.length);
            var h = Ae === i;
            wi = h;
          }
          var g = ie === i;
          x = g;
        }
        let O = i, ae = true, fe = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "httpApiKey") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var u = fe === i;
        if (i = O, e !== null && (O ? e.length = O : e = null), u) {
          let ie = i;
          ci(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, ci.errors), i = e.length);
          var u = ie === i;
          ae = u;
        }
        let ye = i, we = true, Z = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "oauth2") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var d = Z === i;
        if (i = ye, e !== null && (ye ? e.length = ye : e = null), d) {
          let ie = i;
          di(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, di.errors), i = e.length);
          var d = ie === i;
          we = d;
        }
        let Y = i, vi = true, Re = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "openIdConnect") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var V = Re === i;
        if (i = Y, e !== null && (Y ? e.length = Y : e = null), V) {
          let ie = i;
          ui(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, ui.errors), i = e.length);
          var V = ie === i;
          vi = V;
        }
        let se = i, J = true, xe = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "plain") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var v = xe === i;
        if (i = se, e !== null && (se ? e.length = se : e = null), v) {
          let ie = i;
          mi(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, mi.errors), i = e.length);
          var v = ie === i;
          J = v;
        }
        let He = i, Xe = true, We = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0) {
            let z = T.type;
            if (!(z === "scramSha256" || z === "scramSha512")) {
              let Ye = {};
              e === null ? e = t(Ye) : e.push(Ye), i++;
            }
          }
        }
        var a = We === i;
        if (i = He, e !== null && (He ? e.length = He : e = null), a) {
          let ie = i;
          hi(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, hi.errors), i = e.length);
          var a = ie === i;
          Xe = a;
        }
        let Ge = i, Je = true, ei = i;
        if (T && typeof T == "object" && !Array.isArray(T)) {
          let ie;
          if (T.type === void 0 && (ie = "type")) {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          } else if (T.type !== void 0 && T.type !== "gssapi") {
            let z = {};
            e === null ? e = t(z) : e.push(z), i++;
          }
        }
        var P = ei === i;
        if (i = Ge, e !== null && (Ge ? e.length = Ge : e = null), P) {
          let ie = i;
          gi(T, { instancePath: s + "/" + C, parentData: r, parentDataProperty: C, rootData: c }) || (e = b(e, gi.errors), i = e.length);
          var P = ie === i;
          Je = P;
        }
        if (T && typeof T == "object" && !Array.isArray(T)) {
          if (T.type === void 0) {
            let ie = { instancePath: s + "/" + C, schemaPath: "#/definitions/securityRequirements/items/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
            e === null ? e = t(ie) : e.push(ie), i++;
          }
          if (T.type !== void 0) {
            let ie = T.type;
            if (!(ie === "userPassword" || ie === "apiKey" || ie === "X509" || ie === "symmetricEncryption" || ie === "asymmetricEncryption" || ie === "http" || ie === "httpApiKey" || ie === "oauth2" || ie === "openIdConnect" || ie === "plain" || ie === "scramSha256" || ie === "scramSha512" || ie === "gssapi")) {
              let z = { instancePath: s + "/" + C + "/type", schemaPath: "#/definitions/securityRequirements/items/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: Ws.items.allOf[0].else.properties.type.enum } };
              e === null ? e = t(z) : e.push(z), i++;
            }
          }
        }
        var n = W === i;
        X = n, te = "else";
      }
    }
  } else {
    let D = { instancePath: s, schemaPath: "#/definitions/securityRequirements/type", keyword: "type", params: { type: "array" } };
    e === null ? e = t(D) : e.push(D), i++;
  }
  return Ne.errors = e, i === 0;
}
function hr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  return Ne(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, Ne.errors), i = e.length), hr.errors = e, i === 0;
}
function gr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/summary/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return gr.errors = e, i === 0;
}
function br(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let o = r.length;
    for (let y = 0; y < o; y++) {
      let l = r[y], p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/" + y + "/$ref", schemaPath: "#/definitions/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = m === i;
        f = n, w = "then";
      } else {
        let m = i;
        me(l, { instancePath: s + "/" + y, parentData: r, parentDataProperty: y, rootData: c }) || (e = b(e, me.errors), i = e.length);
        var n = m === i;
        f = n, w = "else";
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return br.errors = e, i === 0;
}
function bi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "title" || o === "description" || o === "bindings" || o === "externalDocs" || o === "security" || o === "summary" || o === "tags" || N.test(o))) {
      let y = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.title !== void 0 && (dr(r.title, { instancePath: s + "/title", parentData: r, parentDataProperty: "title", rootData: c }) || (e = b(e, dr.errors), i = e.length)), r.description !== void 0 && (ur(r.description, { instancePath: s + "/description", parentData: r, parentDataProperty: "description", rootData: c }) || (e = b(e, ur.errors), i = e.length)), r.bindings !== void 0) {
      let o = r.bindings, y = i, l = true, p = i;
      if (i === p) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let w = {};
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = p === i;
      i = y, e !== null && (y ? e.length = y : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let m = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/operationTrait/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var n = g === i;
        l = n, f = "then";
      } else {
        let g = i;
        Ce(o, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Ce.errors), i = e.length);
        var n = g === i;
        l = n, f = "else";
      }
    }
    r.externalDocs !== void 0 && (mr(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, mr.errors), i = e.length)), r.security !== void 0 && (hr(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: c }) || (e = b(e, hr.errors), i = e.length)), r.summary !== void 0 && (gr(r.summary, { instancePath: s + "/summary", parentData: r, parentDataProperty: "summary", rootData: c }) || (e = b(e, gr.errors), i = e.length)), r.tags !== void 0 && (br(r.tags, { instancePath: s + "/tags", parentData: r, parentDataProperty: "tags", rootData: c }) || (e = b(e, br.errors), i = e.length));
    for (let o in r) N.test(o) && (E(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return bi.errors = e, i === 0;
}
var Tr = { definition: "operation", type: "object", required: ["action", "channel"], properties: { title: { type: "string" }, description: { type: "string" }, action: { type: "string", enum: ["send", "receive"] }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationBindingsObject" } }] }, channel: { $ref: "#/definitions/Reference" }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, messages: { type: "array", items: { $ref: "#/definitions/Reference" } }, reply: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationReply" } }] }, security: { $ref: "#/definitions/securityRequirements" }, summary: { type: "string" }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationTrait" } }] } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function _r(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.location === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/operationReplyAddress/required", keyword: "required", params: { missingProperty: "location" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "location" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/operationReplyAddress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/operationReplyAddress/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.location !== void 0) {
      let n = r.location;
      if (typeof n == "string") {
        if (!Er.test(n)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/operationReplyAddress/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/operationReplyAddress/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/operationReplyAddress/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return _r.errors = e, i === 0;
}
function _i(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "address" || o === "channel" || o === "messages" || N.test(o))) {
      let y = { instancePath: s, schemaPath: "#/definitions/operationReply/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.address !== void 0) {
      let o = r.address, y = i, l = true, p = i;
      if (i === p) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let w = {};
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = p === i;
      i = y, e !== null && (y ? e.length = y : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let m = { instancePath: s + "/address/$ref", schemaPath: "#/definitions/operationReply/properties/address/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var n = g === i;
        l = n, f = "then";
      } else {
        let g = i;
        _r(o, { instancePath: s + "/address", parentData: r, parentDataProperty: "address", rootData: c }) || (e = b(e, _r.errors), i = e.length);
        var n = g === i;
        l = n, f = "else";
      }
    }
    if (r.channel !== void 0 && (Pe(r.channel, { instancePath: s + "/channel", parentData: r, parentDataProperty: "channel", rootData: c }) || (e = b(e, Pe.errors), i = e.length)), r.messages !== void 0) {
      let o = r.messages;
      if (Array.isArray(o)) {
        let y = o.length;
        for (let l = 0; l < y; l++) Pe(o[l], { instancePath: s + "/messages/" + l, parentData: o, parentDataProperty: l, rootData: c }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let y = { instancePath: s + "/messages", schemaPath: "#/definitions/operationReply/properties/messages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(y) : e.push(y), i++;
      }
    }
    for (let o in r) N.test(o) && (E(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operationReply/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return _i.errors = e, i === 0;
}
function Pr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.action === void 0) {
      let f = { instancePath: s, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.channel === void 0) {
      let f = { instancePath: s, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "channel" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    for (let f in r) if (!(ve.call(Tr.properties, f) || N.test(f))) {
      let g = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let f = { instancePath: s + "/title", schemaPath: "#/definitions/operation/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let f = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.action !== void 0) {
      let f = r.action;
      if (typeof f != "string") {
        let g = { instancePath: s + "/action", schemaPath: "#/definitions/operation/properties/action/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
      if (!(f === "send" || f === "receive")) {
        let g = { instancePath: s + "/action", schemaPath: "#/definitions/operation/properties/action/enum", keyword: "enum", params: { allowedValues: Tr.properties.action.enum } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.bindings !== void 0) {
      let f = r.bindings, g = i, w = true, m = i;
      if (i === m) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var n = m === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let h;
      if (n) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let V = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/operation/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(V) : e.push(V), i++;
        }
        var n = u === i;
        w = n, h = "then";
      } else {
        let u = i;
        Ce(f, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Ce.errors), i = e.length);
        var n = u === i;
        w = n, h = "else";
      }
    }
    if (r.channel !== void 0 && (Pe(r.channel, { instancePath: s + "/channel", parentData: r, parentDataProperty: "channel", rootData: c }) || (e = b(e, Pe.errors), i = e.length)), r.externalDocs !== void 0) {
      let f = r.externalDocs, g = i, w = true, m = i;
      if (i === m) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var o = m === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let h;
      if (o) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let V = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/operation/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(V) : e.push(V), i++;
        }
        var o = u === i;
        w = o, h = "then";
      } else {
        let u = i;
        ce(f, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var o = u === i;
        w = o, h = "else";
      }
    }
    if (r.messages !== void 0) {
      let f = r.messages;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let w = 0; w < g; w++) Pe(f[w], { instancePath: s + "/messages/" + w, parentData: f, parentDataProperty: w, rootData: c }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let g = { instancePath: s + "/messages", schemaPath: "#/definitions/operation/properties/messages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.reply !== void 0) {
      let f = r.reply, g = i, w = true, m = i;
      if (i === m) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var y = m === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let h;
      if (y) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let V = { instancePath: s + "/reply/$ref", schemaPath: "#/definitions/operation/properties/reply/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(V) : e.push(V), i++;
        }
        var y = u === i;
        w = y, h = "then";
      } else {
        let u = i;
        _i(f, { instancePath: s + "/reply", parentData: r, parentDataProperty: "reply", rootData: c }) || (e = b(e, _i.errors), i = e.length);
        var y = u === i;
        w = y, h = "else";
      }
    }
    if (r.security !== void 0 && (Ne(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: c }) || (e = b(e, Ne.errors), i = e.length)), r.summary !== void 0 && typeof r.summary != "string") {
      let f = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.tags !== void 0) {
      let f = r.tags;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let w = 0; w < g; w++) {
          let m = f[w], h = i, u = true, d = i;
          if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
            let v;
            if (m.$ref === void 0 && (v = "$ref")) {
              let a = {};
              e === null ? e = t(a) : e.push(a), i++;
            }
          } else {
            let v = {};
            e === null ? e = t(v) : e.push(v), i++;
          }
          var l = d === i;
          i = h, e !== null && (h ? e.length = h : e = null);
          let V;
          if (l) {
            let v = i;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let P = { instancePath: s + "/tags/" + w + "/$ref", schemaPath: "#/definitions/operation/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(P) : e.push(P), i++;
            }
            var l = v === i;
            u = l, V = "then";
          } else {
            let v = i;
            me(m, { instancePath: s + "/tags/" + w, parentData: f, parentDataProperty: w, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var l = v === i;
            u = l, V = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.traits !== void 0) {
      let f = r.traits;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let w = 0; w < g; w++) {
          let m = f[w], h = i, u = true, d = i;
          if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
            let v;
            if (m.$ref === void 0 && (v = "$ref")) {
              let a = {};
              e === null ? e = t(a) : e.push(a), i++;
            }
          } else {
            let v = {};
            e === null ? e = t(v) : e.push(v), i++;
          }
          var p = d === i;
          i = h, e !== null && (h ? e.length = h : e = null);
          let V;
          if (p) {
            let v = i;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let P = { instancePath: s + "/traits/" + w + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(P) : e.push(P), i++;
            }
            var p = v === i;
            u = p, V = "then";
          } else {
            let v = i;
            bi(m, { instancePath: s + "/traits/" + w, parentData: f, parentDataProperty: w, rootData: c }) || (e = b(e, bi.errors), i = e.length);
            var p = v === i;
            u = p, V = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    for (let f in r) N.test(f) && (E(r[f], { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: f, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let f = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(f) : e.push(f), i++;
  }
  return Pr.errors = e, i === 0;
}
var Ze = { definition: "serverBindingsObject", type: "object", properties: { amqp: {}, amqp1: {}, anypointmq: {}, googlepubsub: {}, http: {}, ibmmq: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-server" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } }, jms: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-server" } }], properties: { bindingVersion: { enum: ["0.0.1"] } } }, kafka: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.5.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_4_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_3_0-server" } }], properties: { bindingVersion: { enum: ["0.5.0", "0.4.0", "0.3.0"] } } }, mqtt: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-server" } }], properties: { bindingVersion: { enum: ["0.2.0"] } } }, nats: {}, pulsar: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-pulsar-0_1_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-pulsar-0_1_0-server" } }], properties: { bindingVersion: { enum: ["0.1.0"] } } }, redis: {}, ros2: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-ros2-0_1_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-ros2-0_1_0-server" } }] }, sns: {}, solace: { allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-solace-0_4_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_4_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_3_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_2_0-server" } }], properties: { bindingVersion: { enum: ["0.4.0", "0.3.0", "0.2.0"] } } }, sqs: {}, stomp: {}, ws: {} }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
var ot = { definition: "bindings-ibmmq-0_1_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { groupId: { type: "string" }, ccdtQueueManagerName: { type: "string" }, cipherSpec: { type: "string" }, multiEndpointServer: { type: "boolean" }, heartBeatInterval: { type: "integer", minimum: 0, maximum: 999999 }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function er(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "groupId" || n === "ccdtQueueManagerName" || n === "cipherSpec" || n === "multiEndpointServer" || n === "heartBeatInterval" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.groupId !== void 0 && typeof r.groupId != "string") {
      let n = { instancePath: s + "/groupId", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/groupId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.ccdtQueueManagerName !== void 0 && typeof r.ccdtQueueManagerName != "string") {
      let n = { instancePath: s + "/ccdtQueueManagerName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/ccdtQueueManagerName/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.cipherSpec !== void 0 && typeof r.cipherSpec != "string") {
      let n = { instancePath: s + "/cipherSpec", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/cipherSpec/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.multiEndpointServer !== void 0 && typeof r.multiEndpointServer != "boolean") {
      let n = { instancePath: s + "/multiEndpointServer", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/multiEndpointServer/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.heartBeatInterval !== void 0) {
      let n = r.heartBeatInterval;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/heartBeatInterval", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/heartBeatInterval/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 999999 || isNaN(n)) {
          let o = { instancePath: s + "/heartBeatInterval", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/heartBeatInterval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/heartBeatInterval", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/heartBeatInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ot.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return er.errors = e, i === 0;
}
var pt = { definition: "bindings-jms-0_0_1-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, required: ["jmsConnectionFactory"], properties: { jmsConnectionFactory: { type: "string" }, properties: { type: "array", items: { $ref: "#/definitions/property" } }, clientID: { type: "string" }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
var lt = { definition: "property", type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: ["string", "boolean", "number", "null"] } } };
function xn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/property/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.value === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/property/required", keyword: "required", params: { missingProperty: "value" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/property/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.value !== void 0) {
      let n = r.value;
      if (typeof n != "string" && typeof n != "boolean" && typeof n != "number" && n !== null) {
        let o = { instancePath: s + "/value", schemaPath: "#/definitions/property/properties/value/type", keyword: "type", params: { type: lt.properties.value.type } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/property/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return xn.errors = e, i === 0;
}
function ir(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.jmsConnectionFactory === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-server/required", keyword: "required", params: { missingProperty: "jmsConnectionFactory" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "jmsConnectionFactory" || n === "properties" || n === "clientID" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.jmsConnectionFactory !== void 0 && typeof r.jmsConnectionFactory != "string") {
      let n = { instancePath: s + "/jmsConnectionFactory", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/jmsConnectionFactory/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.properties !== void 0) {
      let n = r.properties;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) xn(n[y], { instancePath: s + "/properties/" + y, parentData: n, parentDataProperty: y, rootData: c }) || (e = b(e, xn.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/properties", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/properties/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.clientID !== void 0 && typeof r.clientID != "string") {
      let n = { instancePath: s + "/clientID", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/clientID/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.0.1") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: pt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ir.errors = e, i === 0;
}
var at = { definition: "bindings-kafka-0_5_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaRegistryUrl: { type: "string" }, schemaRegistryVendor: { type: "string" }, bindingVersion: { type: "string", enum: ["0.5.0"] } } };
function rr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "schemaRegistryUrl" || n === "schemaRegistryVendor" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.schemaRegistryUrl !== void 0 && typeof r.schemaRegistryUrl != "string") {
      let n = { instancePath: s + "/schemaRegistryUrl", schemaPath: "#/definitions/bindings-kafka-0_5_0-server/properties/schemaRegistryUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schemaRegistryVendor !== void 0 && typeof r.schemaRegistryVendor != "string") {
      let n = { instancePath: s + "/schemaRegistryVendor", schemaPath: "#/definitions/bindings-kafka-0_5_0-server/properties/schemaRegistryVendor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.5.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: at.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return rr.errors = e, i === 0;
}
var ft = { definition: "bindings-kafka-0_4_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaRegistryUrl: { type: "string" }, schemaRegistryVendor: { type: "string" }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function On(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "schemaRegistryUrl" || n === "schemaRegistryVendor" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.schemaRegistryUrl !== void 0 && typeof r.schemaRegistryUrl != "string") {
      let n = { instancePath: s + "/schemaRegistryUrl", schemaPath: "#/definitions/bindings-kafka-0_4_0-server/properties/schemaRegistryUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schemaRegistryVendor !== void 0 && typeof r.schemaRegistryVendor != "string") {
      let n = { instancePath: s + "/schemaRegistryVendor", schemaPath: "#/definitions/bindings-kafka-0_4_0-server/properties/schemaRegistryVendor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.4.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ft.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return On.errors = e, i === 0;
}
var yt = { definition: "bindings-kafka-0_3_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaRegistryUrl: { type: "string" }, schemaRegistryVendor: { type: "string" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Sn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "schemaRegistryUrl" || n === "schemaRegistryVendor" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.schemaRegistryUrl !== void 0 && typeof r.schemaRegistryUrl != "string") {
      let n = { instancePath: s + "/schemaRegistryUrl", schemaPath: "#/definitions/bindings-kafka-0_3_0-server/properties/schemaRegistryUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schemaRegistryVendor !== void 0 && typeof r.schemaRegistryVendor != "string") {
      let n = { instancePath: s + "/schemaRegistryVendor", schemaPath: "#/definitions/bindings-kafka-0_3_0-server/properties/schemaRegistryVendor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: yt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Sn.errors = e, i === 0;
}
var Dr = { definition: "bindings-mqtt-0_2_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { clientId: { type: "string" }, cleanSession: { type: "boolean" }, lastWill: { type: "object", properties: { topic: { type: "string" }, qos: { type: "integer", enum: [0, 1, 2] }, message: { type: "string" }, retain: { type: "boolean" } } }, keepAlive: { type: "integer" }, sessionExpiryInterval: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["integer", "object", "boolean"], allOf: [{ if: { type: ["integer"] }, then: { type: "integer", minimum: 0 } }, { if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }] } }] }, maximumPacketSize: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["integer", "object", "boolean"], allOf: [{ if: { type: ["integer"] }, then: { type: "integer", minimum: 1, maximum: 4294967295 } }, { if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }] } }] }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function nr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let g in r) if (!(g === "clientId" || g === "cleanSession" || g === "lastWill" || g === "keepAlive" || g === "sessionExpiryInterval" || g === "maximumPacketSize" || g === "bindingVersion" || N.test(g))) {
      let w = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
      e === null ? e = t(w) : e.push(w), i++;
    }
    if (r.clientId !== void 0 && typeof r.clientId != "string") {
      let g = { instancePath: s + "/clientId", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/clientId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    if (r.cleanSession !== void 0 && typeof r.cleanSession != "boolean") {
      let g = { instancePath: s + "/cleanSession", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/cleanSession/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    if (r.lastWill !== void 0) {
      let g = r.lastWill;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        if (g.topic !== void 0 && typeof g.topic != "string") {
          let w = { instancePath: s + "/lastWill/topic", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/topic/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
        if (g.qos !== void 0) {
          let w = g.qos;
          if (!(typeof w == "number" && !(w % 1) && !isNaN(w))) {
            let m = { instancePath: s + "/lastWill/qos", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/qos/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(m) : e.push(m), i++;
          }
          if (!(w === 0 || w === 1 || w === 2)) {
            let m = { instancePath: s + "/lastWill/qos", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/qos/enum", keyword: "enum", params: { allowedValues: Dr.properties.lastWill.properties.qos.enum } };
            e === null ? e = t(m) : e.push(m), i++;
          }
        }
        if (g.message !== void 0 && typeof g.message != "string") {
          let w = { instancePath: s + "/lastWill/message", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/message/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
        if (g.retain !== void 0 && typeof g.retain != "boolean") {
          let w = { instancePath: s + "/lastWill/retain", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/retain/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let w = { instancePath: s + "/lastWill", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(w) : e.push(w), i++;
      }
    }
    if (r.keepAlive !== void 0) {
      let g = r.keepAlive;
      if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
        let w = { instancePath: s + "/keepAlive", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/keepAlive/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(w) : e.push(w), i++;
      }
    }
    if (r.sessionExpiryInterval !== void 0) {
      let g = r.sessionExpiryInterval, w = i, m = true, h = i;
      if (i === h) if (g && typeof g == "object" && !Array.isArray(g)) {
        let d;
        if (g.$ref === void 0 && (d = "$ref")) {
          let V = {};
          e === null ? e = t(V) : e.push(V), i++;
        }
      } else {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var n = h === i;
      i = w, e !== null && (w ? e.length = w : e = null);
      let u;
      if (n) {
        let d = i;
        if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
          let v = { instancePath: s + "/sessionExpiryInterval/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/sessionExpiryInterval/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var n = d === i;
        m = n, u = "then";
      } else {
        let d = i;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g)) && !(g && typeof g == "object" && !Array.isArray(g)) && typeof g != "boolean") {
          let U = { instancePath: s + "/sessionExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/sessionExpiryInterval/allOf/0/else/type", keyword: "type", params: { type: Dr.properties.sessionExpiryInterval.allOf[0].else.type } };
          e === null ? e = t(U) : e.push(U), i++;
        }
        let V = i, v = true, a = i;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
          let U = {};
          e === null ? e = t(U) : e.push(U), i++;
        }
        var o = a === i;
        if (i = V, e !== null && (V ? e.length = V : e = null), o) {
          let U = i;
          if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
            let K = { instancePath: s + "/sessionExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/sessionExpiryInterval/allOf/0/else/allOf/0/then/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(K) : e.push(K), i++;
          }
          if (typeof g == "number" && (g < 0 || isNaN(g))) {
            let K = { instancePath: s + "/sessionExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/sessionExpiryInterval/allOf/0/else/allOf/0/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(K) : e.push(K), i++;
          }
          var o = U === i;
          v = o;
        }
        let P = i, D = true, C = i;
        if (!(g && typeof g == "object" && !Array.isArray(g)) && typeof g != "boolean") {
          let U = {};
          e === null ? e = t(U) : e.push(U), i++;
        }
        var y = C === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), y) {
          let U = i;
          ne(g, { instancePath: s + "/sessionExpiryInterval", parentData: r, parentDataProperty: "sessionExpiryInterval", rootData: c }) || (e = b(e, ne.errors), i = e.length);
          var y = U === i;
          D = y;
        }
        var n = d === i;
        m = n, u = "else";
      }
    }
    if (r.maximumPacketSize !== void 0) {
      let g = r.maximumPacketSize, w = i, m = true, h = i;
      if (i === h) if (g && typeof g == "object" && !Array.isArray(g)) {
        let d;
        if (g.$ref === void 0 && (d = "$ref")) {
          let V = {};
          e === null ? e = t(V) : e.push(V), i++;
        }
      } else {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var l = h === i;
      i = w, e !== null && (w ? e.length = w : e = null);
      let u;
      if (l) {
        let d = i;
        if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
          let v = { instancePath: s + "/maximumPacketSize/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        var l = d === i;
        m = l, u = "then";
      } else {
        let d = i;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g)) && !(g && typeof g == "object" && !Array.isArray(g)) && typeof g != "boolean") {
          let U = { instancePath: s + "/maximumPacketSize", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/else/type", keyword: "type", params: { type: Dr.properties.maximumPacketSize.allOf[0].else.type } };
          e === null ? e = t(U) : e.push(U), i++;
        }
        let V = i, v = true, a = i;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
          let U = {};
          e === null ? e = t(U) : e.push(U), i++;
        }
        var p = a === i;
        if (i = V, e !== null && (V ? e.length = V : e = null), p) {
          let U = i;
          if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
            let K = { instancePath: s + "/maximumPacketSize", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/else/allOf/0/then/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(K) : e.push(K), i++;
          }
          if (typeof g == "number") {
            if (g > 4294967295 || isNaN(g)) {
              let K = { instancePath: s + "/maximumPacketSize", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/else/allOf/0/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              e === null ? e = t(K) : e.push(K), i++;
            }
            if (g < 1 || isNaN(g)) {
              let K = { instancePath: s + "/maximumPacketSize", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/else/allOf/0/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = t(K) : e.push(K), i++;
            }
          }
          var p = U === i;
          v = p;
        }
        let P = i, D = true, C = i;
        if (!(g && typeof g == "object" && !Array.isArray(g)) && typeof g != "boolean") {
          let U = {};
          e === null ? e = t(U) : e.push(U), i++;
        }
        var f = C === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), f) {
          let U = i;
          ne(g, { instancePath: s + "/maximumPacketSize", parentData: r, parentDataProperty: "maximumPacketSize", rootData: c }) || (e = b(e, ne.errors), i = e.length);
          var f = U === i;
          D = f;
        }
        var l = d === i;
        m = l, u = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let g = r.bindingVersion;
      if (typeof g != "string") {
        let w = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(w) : e.push(w), i++;
      }
      if (g !== "0.2.0") {
        let w = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Dr.properties.bindingVersion.enum } };
        e === null ? e = t(w) : e.push(w), i++;
      }
    }
    for (let g in r) N.test(g) && (E(r[g], { instancePath: s + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: g, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let g = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(g) : e.push(g), i++;
  }
  return nr.errors = e, i === 0;
}
var ct = { definition: "bindings-pulsar-0_1_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { tenant: { type: "string" }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function sr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "tenant" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.tenant !== void 0 && typeof r.tenant != "string") {
      let n = { instancePath: s + "/tenant", schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/properties/tenant/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ct.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return sr.errors = e, i === 0;
}
var dt = { definition: "bindings-ros2-0_1_0-server", type: "object", properties: { bindingVersion: { type: "string", enum: ["0.1.0"] }, domainId: { type: "integer", maximum: 231, minimum: 0 }, rmwImplementation: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } };
function tr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ros2-0_1_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ros2-0_1_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: dt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.domainId !== void 0) {
      let n = r.domainId;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/domainId", schemaPath: "#/definitions/bindings-ros2-0_1_0-server/properties/domainId/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 231 || isNaN(n)) {
          let o = { instancePath: s + "/domainId", schemaPath: "#/definitions/bindings-ros2-0_1_0-server/properties/domainId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 231 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/domainId", schemaPath: "#/definitions/bindings-ros2-0_1_0-server/properties/domainId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.rmwImplementation !== void 0 && typeof r.rmwImplementation != "string") {
      let n = { instancePath: s + "/rmwImplementation", schemaPath: "#/definitions/bindings-ros2-0_1_0-server/properties/rmwImplementation/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-ros2-0_1_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return tr.errors = e, i === 0;
}
var ut = { definition: "bindings-solace-0_4_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { msgVpn: { type: "string" }, clientName: { type: "string", minLength: 1, maxLength: 160 }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function or(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "msgVpn" || n === "clientName" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_4_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.msgVpn !== void 0 && typeof r.msgVpn != "string") {
      let n = { instancePath: s + "/msgVpn", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/msgVpn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.clientName !== void 0) {
      let n = r.clientName;
      if (typeof n == "string") {
        if (ze(n) > 160) {
          let o = { instancePath: s + "/clientName", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/clientName/maxLength", keyword: "maxLength", params: { limit: 160 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (ze(n) < 1) {
          let o = { instancePath: s + "/clientName", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/clientName/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/clientName", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/clientName/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.4.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ut.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_4_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return or.errors = e, i === 0;
}
var mt = { definition: "bindings-solace-0_3_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { msgVpn: { type: "string" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Tn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "msgVpn" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_3_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.msgVpn !== void 0 && typeof r.msgVpn != "string") {
      let n = { instancePath: s + "/msgVpn", schemaPath: "#/definitions/bindings-solace-0_3_0-server/properties/msgVpn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_3_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_3_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: mt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_3_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Tn.errors = e, i === 0;
}
var ht = { definition: "bindings-solace-0_2_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { msvVpn: { type: "string" }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function En(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "msvVpn" || n === "bindingVersion" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_2_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.msvVpn !== void 0 && typeof r.msvVpn != "string") {
      let n = { instancePath: s + "/msvVpn", schemaPath: "#/definitions/bindings-solace-0_2_0-server/properties/msvVpn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_2_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_2_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ht.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_2_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return En.errors = e, i === 0;
}
function Pi(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let B in r) if (!(ve.call(Ze.properties, B) || N.test(B))) {
      let oe = { instancePath: s, schemaPath: "#/definitions/serverBindingsObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
      e === null ? e = t(oe) : e.push(oe), i++;
    }
    if (r.ibmmq !== void 0) {
      let B = r.ibmmq, oe = i, S = true, G = i, re = i, le = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var n = le === i;
      if (n) {
        let A = {};
        e === null ? e = t(A) : e.push(A), i++;
      } else i = re, e !== null && (re ? e.length = re : e = null);
      var o = G === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), o) {
        let A = i;
        er(B, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: c }) || (e = b(e, er.errors), i = e.length);
        var o = A === i;
        S = o;
      }
      let H = i, _ = true, $ = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.1.0") {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var y = $ === i;
      if (i = H, e !== null && (H ? e.length = H : e = null), y) {
        let A = i;
        er(B, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: c }) || (e = b(e, er.errors), i = e.length);
        var y = A === i;
        _ = y;
      }
      if (B && typeof B == "object" && !Array.isArray(B) && B.bindingVersion !== void 0 && B.bindingVersion !== "0.1.0") {
        let A = { instancePath: s + "/ibmmq/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/ibmmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ze.properties.ibmmq.properties.bindingVersion.enum } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.jms !== void 0) {
      let B = r.jms, oe = i, S = true, G = i, re = i, le = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var l = le === i;
      if (l) {
        let A = {};
        e === null ? e = t(A) : e.push(A), i++;
      } else i = re, e !== null && (re ? e.length = re : e = null);
      var p = G === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), p) {
        let A = i;
        ir(B, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: c }) || (e = b(e, ir.errors), i = e.length);
        var p = A === i;
        S = p;
      }
      let H = i, _ = true, $ = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.0.1") {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var f = $ === i;
      if (i = H, e !== null && (H ? e.length = H : e = null), f) {
        let A = i;
        ir(B, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: c }) || (e = b(e, ir.errors), i = e.length);
        var f = A === i;
        _ = f;
      }
      if (B && typeof B == "object" && !Array.isArray(B) && B.bindingVersion !== void 0 && B.bindingVersion !== "0.0.1") {
        let A = { instancePath: s + "/jms/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/jms/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ze.properties.jms.properties.bindingVersion.enum } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.kafka !== void 0) {
      let B = r.kafka, oe = i, S = true, G = i, re = i, le = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let x;
        if (B.bindingVersion === void 0 && (x = "bindingVersion")) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
      var g = le === i;
      if (g) {
        let x = {};
        e === null ? e = t(x) : e.push(x), i++;
      } else i = re, e !== null && (re ? e.length = re : e = null);
      var w = G === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), w) {
        let x = i;
        rr(B, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, rr.errors), i = e.length);
        var w = x === i;
        S = w;
      }
      let H = i, _ = true, $ = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let x;
        if (B.bindingVersion === void 0 && (x = "bindingVersion")) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.5.0") {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
      var m = $ === i;
      if (i = H, e !== null && (H ? e.length = H : e = null), m) {
        let x = i;
        rr(B, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, rr.errors), i = e.length);
        var m = x === i;
        _ = m;
      }
      let A = i, k = true, q = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let x;
        if (B.bindingVersion === void 0 && (x = "bindingVersion")) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.4.0") {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
      var h = q === i;
      if (i = A, e !== null && (A ? e.length = A : e = null), h) {
        let x = i;
        On(B, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, On.errors), i = e.length);
        var h = x === i;
        k = h;
      }
      let I = i, R = true, F = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let x;
        if (B.bindingVersion === void 0 && (x = "bindingVersion")) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.3.0") {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
      var u = F === i;
      if (i = I, e !== null && (I ? e.length = I : e = null), u) {
        let x = i;
        Sn(B, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: c }) || (e = b(e, Sn.errors), i = e.length);
        var u = x === i;
        R = u;
      }
      if (B && typeof B == "object" && !Array.isArray(B) && B.bindingVersion !== void 0) {
        let x = B.bindingVersion;
        if (!(x === "0.5.0" || x === "0.4.0" || x === "0.3.0")) {
          let j = { instancePath: s + "/kafka/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/kafka/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ze.properties.kafka.properties.bindingVersion.enum } };
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
    }
    if (r.mqtt !== void 0) {
      let B = r.mqtt, oe = i, S = true, G = i, re = i, le = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var d = le === i;
      if (d) {
        let A = {};
        e === null ? e = t(A) : e.push(A), i++;
      } else i = re, e !== null && (re ? e.length = re : e = null);
      var V = G === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), V) {
        let A = i;
        nr(B, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: c }) || (e = b(e, nr.errors), i = e.length);
        var V = A === i;
        S = V;
      }
      let H = i, _ = true, $ = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.2.0") {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var v = $ === i;
      if (i = H, e !== null && (H ? e.length = H : e = null), v) {
        let A = i;
        nr(B, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: c }) || (e = b(e, nr.errors), i = e.length);
        var v = A === i;
        _ = v;
      }
      if (B && typeof B == "object" && !Array.isArray(B) && B.bindingVersion !== void 0 && B.bindingVersion !== "0.2.0") {
        let A = { instancePath: s + "/mqtt/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/mqtt/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ze.properties.mqtt.properties.bindingVersion.enum } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.pulsar !== void 0) {
      let B = r.pulsar, oe = i, S = true, G = i, re = i, le = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var a = le === i;
      if (a) {
        let A = {};
        e === null ? e = t(A) : e.push(A), i++;
      } else i = re, e !== null && (re ? e.length = re : e = null);
      var P = G === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), P) {
        let A = i;
        sr(B, { instancePath: s + "/pulsar", parentData: r, parentDataProperty: "pulsar", rootData: c }) || (e = b(e, sr.errors), i = e.length);
        var P = A === i;
        S = P;
      }
      let H = i, _ = true, $ = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.1.0") {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var D = $ === i;
      if (i = H, e !== null && (H ? e.length = H : e = null), D) {
        let A = i;
        sr(B, { instancePath: s + "/pulsar", parentData: r, parentDataProperty: "pulsar", rootData: c }) || (e = b(e, sr.errors), i = e.length);
        var D = A === i;
        _ = D;
      }
      if (B && typeof B == "object" && !Array.isArray(B) && B.bindingVersion !== void 0 && B.bindingVersion !== "0.1.0") {
        let A = { instancePath: s + "/pulsar/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/pulsar/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ze.properties.pulsar.properties.bindingVersion.enum } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.ros2 !== void 0) {
      let B = r.ros2, oe = i, S = true, G = i, re = i, le = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var C = le === i;
      if (C) {
        let A = {};
        e === null ? e = t(A) : e.push(A), i++;
      } else i = re, e !== null && (re ? e.length = re : e = null);
      var T = G === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), T) {
        let A = i;
        tr(B, { instancePath: s + "/ros2", parentData: r, parentDataProperty: "ros2", rootData: c }) || (e = b(e, tr.errors), i = e.length);
        var T = A === i;
        S = T;
      }
      let H = i, _ = true, $ = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let A;
        if (B.bindingVersion === void 0 && (A = "bindingVersion")) {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.1.0") {
          let k = {};
          e === null ? e = t(k) : e.push(k), i++;
        }
      }
      var U = $ === i;
      if (i = H, e !== null && (H ? e.length = H : e = null), U) {
        let A = i;
        tr(B, { instancePath: s + "/ros2", parentData: r, parentDataProperty: "ros2", rootData: c }) || (e = b(e, tr.errors), i = e.length);
        var U = A === i;
        _ = U;
      }
      if (B && typeof B == "object" && !Array.isArray(B) && B.bindingVersion !== void 0 && B.bindingVersion !== "0.1.0") {
        let A = { instancePath: s + "/ros2/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/ros2/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ze.properties.ros2.properties.bindingVersion.enum } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.solace !== void 0) {
      let B = r.solace, oe = i, S = true, G = i, re = i, le = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let x;
        if (B.bindingVersion === void 0 && (x = "bindingVersion")) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
      var X = le === i;
      if (X) {
        let x = {};
        e === null ? e = t(x) : e.push(x), i++;
      } else i = re, e !== null && (re ? e.length = re : e = null);
      var K = G === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), K) {
        let x = i;
        or(B, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: c }) || (e = b(e, or.errors), i = e.length);
        var K = x === i;
        S = K;
      }
      let H = i, _ = true, $ = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let x;
        if (B.bindingVersion === void 0 && (x = "bindingVersion")) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.4.0") {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
      var te = $ === i;
      if (i = H, e !== null && (H ? e.length = H : e = null), te) {
        let x = i;
        or(B, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: c }) || (e = b(e, or.errors), i = e.length);
        var te = x === i;
        _ = te;
      }
      let A = i, k = true, q = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let x;
        if (B.bindingVersion === void 0 && (x = "bindingVersion")) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.3.0") {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
      var W = q === i;
      if (i = A, e !== null && (A ? e.length = A : e = null), W) {
        let x = i;
        Tn(B, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: c }) || (e = b(e, Tn.errors), i = e.length);
        var W = x === i;
        k = W;
      }
      let I = i, R = true, F = i;
      if (B && typeof B == "object" && !Array.isArray(B)) {
        let x;
        if (B.bindingVersion === void 0 && (x = "bindingVersion")) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        } else if (B.bindingVersion !== void 0 && B.bindingVersion !== "0.2.0") {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
      var Q = F === i;
      if (i = I, e !== null && (I ? e.length = I : e = null), Q) {
        let x = i;
        En(B, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: c }) || (e = b(e, En.errors), i = e.length);
        var Q = x === i;
        R = Q;
      }
      if (B && typeof B == "object" && !Array.isArray(B) && B.bindingVersion !== void 0) {
        let x = B.bindingVersion;
        if (!(x === "0.4.0" || x === "0.3.0" || x === "0.2.0")) {
          let j = { instancePath: s + "/solace/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/solace/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ze.properties.solace.properties.bindingVersion.enum } };
          e === null ? e = t(j) : e.push(j), i++;
        }
      }
    }
    for (let B in r) N.test(B) && (E(r[B], { instancePath: s + "/" + B.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: B, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let B = { instancePath: s, schemaPath: "#/definitions/serverBindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(B) : e.push(B), i++;
  }
  return Pi.errors = e, i === 0;
}
function vr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "description" || n === "examples" || n === "default" || n === "enum" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/serverVariable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/serverVariable/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.examples !== void 0) {
      let n = r.examples;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/examples/" + y, schemaPath: "#/definitions/serverVariable/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/serverVariable/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let n = { instancePath: s + "/default", schemaPath: "#/definitions/serverVariable/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.enum !== void 0) {
      let n = r.enum;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let p = 0; p < o; p++) if (typeof n[p] != "string") {
          let f = { instancePath: s + "/enum/" + p, schemaPath: "#/definitions/serverVariable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(f) : e.push(f), i++;
        }
        let y = n.length, l;
        if (y > 1) {
          let p = {};
          for (; y--; ) {
            let f = n[y];
            if (typeof f == "string") {
              if (typeof p[f] == "number") {
                l = p[f];
                let g = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: y, j: l } };
                e === null ? e = t(g) : e.push(g), i++;
                break;
              }
              p[f] = y;
            }
          }
        }
      } else {
        let o = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/serverVariable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return vr.errors = e, i === 0;
}
var us = { definition: "server", type: "object", required: ["host", "protocol"], properties: { title: { type: "string" }, description: { type: "string" }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/serverBindingsObject" } }] }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, host: { type: "string" }, pathname: { type: "string" }, protocol: { type: "string" }, protocolVersion: { type: "string" }, security: { $ref: "#/definitions/securityRequirements" }, summary: { type: "string" }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } }, variables: { $ref: "#/definitions/serverVariables" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function kr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let y = r[o], l = i, p = true, f = i;
    if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
      let w;
      if (y.$ref === void 0 && (w = "$ref")) {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
    } else {
      let w = {};
      e === null ? e = t(w) : e.push(w), i++;
    }
    var n = f === i;
    i = l, e !== null && (l ? e.length = l : e = null);
    let g;
    if (n) {
      let w = i;
      if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
        let h = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/serverVariables/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      p = n, g = "then";
    } else {
      let w = i;
      vr(y, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, vr.errors), i = e.length);
      var n = w === i;
      p = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/serverVariables/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return kr.errors = e, i === 0;
}
function wr(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "host" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.protocol === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    for (let l in r) if (!(ve.call(us.properties, l) || N.test(l))) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let l = { instancePath: s + "/title", schemaPath: "#/definitions/server/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.bindings !== void 0) {
      let l = r.bindings, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/server/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = m === i;
        f = n, w = "then";
      } else {
        let m = i;
        Pi(l, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Pi.errors), i = e.length);
        var n = m === i;
        f = n, w = "else";
      }
    }
    if (r.externalDocs !== void 0) {
      let l = r.externalDocs, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var o = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (o) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/server/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var o = m === i;
        f = o, w = "then";
      } else {
        let m = i;
        ce(l, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var o = m === i;
        f = o, w = "else";
      }
    }
    if (r.host !== void 0 && typeof r.host != "string") {
      let l = { instancePath: s + "/host", schemaPath: "#/definitions/server/properties/host/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.pathname !== void 0 && typeof r.pathname != "string") {
      let l = { instancePath: s + "/pathname", schemaPath: "#/definitions/server/properties/pathname/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.protocol !== void 0 && typeof r.protocol != "string") {
      let l = { instancePath: s + "/protocol", schemaPath: "#/definitions/server/properties/protocol/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.protocolVersion !== void 0 && typeof r.protocolVersion != "string") {
      let l = { instancePath: s + "/protocolVersion", schemaPath: "#/definitions/server/properties/protocolVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.security !== void 0 && (Ne(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: c }) || (e = b(e, Ne.errors), i = e.length)), r.summary !== void 0 && typeof r.summary != "string") {
      let l = { instancePath: s + "/summary", schemaPath: "#/definitions/server/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.tags !== void 0) {
      let l = r.tags;
      if (Array.isArray(l)) {
        let p = l.length;
        for (let f = 0; f < p; f++) {
          let g = l[f], w = i, m = true, h = i;
          if (i === h) if (g && typeof g == "object" && !Array.isArray(g)) {
            let d;
            if (g.$ref === void 0 && (d = "$ref")) {
              let V = {};
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let d = {};
            e === null ? e = t(d) : e.push(d), i++;
          }
          var y = h === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let u;
          if (y) {
            let d = i;
            if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
              let v = { instancePath: s + "/tags/" + f + "/$ref", schemaPath: "#/definitions/server/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
            var y = d === i;
            m = y, u = "then";
          } else {
            let d = i;
            me(g, { instancePath: s + "/tags/" + f, parentData: l, parentDataProperty: f, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var y = d === i;
            m = y, u = "else";
          }
        }
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/server/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    r.variables !== void 0 && (kr(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: c }) || (e = b(e, kr.errors), i = e.length));
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return wr.errors = e, i === 0;
}
function In(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let $ in r) if (!(ve.call(os.properties, $) || N.test($))) {
      let A = { instancePath: s, schemaPath: "#/definitions/components/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
      e === null ? e = t(A) : e.push(A), i++;
    }
    if (r.channelBindings !== void 0) {
      let $ = r.channelBindings;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var n = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (n) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/channelBindings/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/channelBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var n = x === i;
            I = n, F = "then";
          } else {
            let x = i;
            ni(k, { instancePath: s + "/channelBindings/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, ni.errors), i = e.length);
            var n = x === i;
            I = n, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/channelBindings", schemaPath: "#/definitions/components/properties/channelBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.channels !== void 0) {
      let $ = r.channels;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var o = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (o) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/channels/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/channels/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var o = x === i;
            I = o, F = "then";
          } else {
            let x = i;
            yr(k, { instancePath: s + "/channels/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, yr.errors), i = e.length);
            var o = x === i;
            I = o, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/channels", schemaPath: "#/definitions/components/properties/channels/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.correlationIds !== void 0) {
      let $ = r.correlationIds;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var y = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (y) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/correlationIds/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/correlationIds/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var y = x === i;
            I = y, F = "then";
          } else {
            let x = i;
            Ie(k, { instancePath: s + "/correlationIds/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, Ie.errors), i = e.length);
            var y = x === i;
            I = y, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/correlationIds", schemaPath: "#/definitions/components/properties/correlationIds/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let $ = r.externalDocs;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var l = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (l) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/externalDocs/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/externalDocs/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var l = x === i;
            I = l, F = "then";
          } else {
            let x = i;
            ce(k, { instancePath: s + "/externalDocs/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, ce.errors), i = e.length);
            var l = x === i;
            I = l, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/externalDocs", schemaPath: "#/definitions/components/properties/externalDocs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.messageBindings !== void 0) {
      let $ = r.messageBindings;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var p = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (p) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/messageBindings/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/messageBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var p = x === i;
            I = p, F = "then";
          } else {
            let x = i;
            Ee(k, { instancePath: s + "/messageBindings/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, Ee.errors), i = e.length);
            var p = x === i;
            I = p, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/messageBindings", schemaPath: "#/definitions/components/properties/messageBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.messageTraits !== void 0) {
      let $ = r.messageTraits;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var f = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (f) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/messageTraits/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/messageTraits/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var f = x === i;
            I = f, F = "then";
          } else {
            let x = i;
            Te(k, { instancePath: s + "/messageTraits/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, Te.errors), i = e.length);
            var f = x === i;
            I = f, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/messageTraits", schemaPath: "#/definitions/components/properties/messageTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.messages !== void 0) {
      let $ = r.messages;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var g = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (g) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/messages/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/messages/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var g = x === i;
            I = g, F = "then";
          } else {
            let x = i;
            pr(k, { instancePath: s + "/messages/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, pr.errors), i = e.length);
            var g = x === i;
            I = g, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/messages", schemaPath: "#/definitions/components/properties/messages/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.operationBindings !== void 0) {
      let $ = r.operationBindings;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var w = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (w) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/operationBindings/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/operationBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var w = x === i;
            I = w, F = "then";
          } else {
            let x = i;
            Ce(k, { instancePath: s + "/operationBindings/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, Ce.errors), i = e.length);
            var w = x === i;
            I = w, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/operationBindings", schemaPath: "#/definitions/components/properties/operationBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.operationTraits !== void 0) {
      let $ = r.operationTraits;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var m = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (m) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/operationTraits/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/operationTraits/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var m = x === i;
            I = m, F = "then";
          } else {
            let x = i;
            bi(k, { instancePath: s + "/operationTraits/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, bi.errors), i = e.length);
            var m = x === i;
            I = m, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/operationTraits", schemaPath: "#/definitions/components/properties/operationTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.operations !== void 0) {
      let $ = r.operations;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var h = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (h) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/operations/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/operations/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var h = x === i;
            I = h, F = "then";
          } else {
            let x = i;
            Pr(k, { instancePath: s + "/operations/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, Pr.errors), i = e.length);
            var h = x === i;
            I = h, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/operations", schemaPath: "#/definitions/components/properties/operations/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.parameters !== void 0) {
      let $ = r.parameters;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var u = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (u) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/parameters/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/parameters/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var u = x === i;
            I = u, F = "then";
          } else {
            let x = i;
            ar(k, { instancePath: s + "/parameters/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, ar.errors), i = e.length);
            var u = x === i;
            I = u, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/parameters", schemaPath: "#/definitions/components/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.replies !== void 0) {
      let $ = r.replies;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var d = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (d) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/replies/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/replies/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var d = x === i;
            I = d, F = "then";
          } else {
            let x = i;
            _i(k, { instancePath: s + "/replies/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, _i.errors), i = e.length);
            var d = x === i;
            I = d, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/replies", schemaPath: "#/definitions/components/properties/replies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.replyAddresses !== void 0) {
      let $ = r.replyAddresses;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var V = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (V) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/replyAddresses/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/replyAddresses/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var V = x === i;
            I = V, F = "then";
          } else {
            let x = i;
            _r(k, { instancePath: s + "/replyAddresses/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, _r.errors), i = e.length);
            var V = x === i;
            I = V, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/replyAddresses", schemaPath: "#/definitions/components/properties/replyAddresses/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.schemas !== void 0) {
      let $ = r.schemas;
      if ($ && typeof $ == "object" && !Array.isArray($)) for (let A in $) be.test(A) && (ke($[A], { instancePath: s + "/schemas/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, ke.errors), i = e.length));
      else {
        let A = { instancePath: s + "/schemas", schemaPath: "#/definitions/components/properties/schemas/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.securitySchemes !== void 0) {
      let $ = r.securitySchemes;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var v = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (v) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var v = x === i;
            I = v, F = "then";
          } else {
            let x = i, j = i, O = true, ae = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "userPassword") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var a = ae === i;
            if (i = j, e !== null && (j ? e.length = j : e = null), a) {
              let pe = i;
              ti(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, ti.errors), i = e.length);
              var a = pe === i;
              O = a;
            }
            let fe = i, ye = true, we = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "apiKey") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var P = we === i;
            if (i = fe, e !== null && (fe ? e.length = fe : e = null), P) {
              let pe = i;
              oi(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, oi.errors), i = e.length);
              var P = pe === i;
              ye = P;
            }
            let Z = i, Y = true, vi = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "X509") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var D = vi === i;
            if (i = Z, e !== null && (Z ? e.length = Z : e = null), D) {
              let pe = i;
              pi(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, pi.errors), i = e.length);
              var D = pe === i;
              Y = D;
            }
            let Re = i, se = true, J = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "symmetricEncryption") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var C = J === i;
            if (i = Re, e !== null && (Re ? e.length = Re : e = null), C) {
              let pe = i;
              li(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, li.errors), i = e.length);
              var C = pe === i;
              se = C;
            }
            let xe = i, He = true, Xe = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "asymmetricEncryption") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var T = Xe === i;
            if (i = xe, e !== null && (xe ? e.length = xe : e = null), T) {
              let pe = i;
              ai(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, ai.errors), i = e.length);
              var T = pe === i;
              He = T;
            }
            let We = i, Ge = true, Je = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "http") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var U = Je === i;
            if (i = We, e !== null && (We ? e.length = We : e = null), U) {
              let pe = i, ee = i, Ai = true, $s = i;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                let Be;
                if (k.scheme === void 0 && (Be = "scheme")) {
                  let Oe = {};
                  e === null ? e = t(Oe) : e.push(Oe), i++;
                } else if (k.scheme !== void 0 && k.scheme !== "bearer") {
                  let Oe = {};
                  e === null ? e = t(Oe) : e.push(Oe), i++;
                }
              }
              var X = $s === i;
              if (i = ee, e !== null && (ee ? e.length = ee : e = null), X) {
                let Be = i;
                fi(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, fi.errors), i = e.length);
                var X = Be === i;
                Ai = X;
              }
              let Br = i, Hn = true, Ds = i, Lr = i, xs = i;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                let Be;
                if (k.scheme === void 0 && (Be = "scheme")) {
                  let Oe = {};
                  e === null ? e = t(Oe) : e.push(Oe), i++;
                } else if (k.scheme !== void 0 && k.scheme !== "bearer") {
                  let Oe = {};
                  e === null ? e = t(Oe) : e.push(Oe), i++;
                }
              }
              var K = xs === i;
              if (K) {
                let Be = {};
                e === null ? e = t(Be) : e.push(Be), i++;
              } else i = Lr, e !== null && (Lr ? e.length = Lr : e = null);
              var te = Ds === i;
              if (i = Br, e !== null && (Br ? e.length = Br : e = null), te) {
                let Be = i;
                yi(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, yi.errors), i = e.length);
                var te = Be === i;
                Hn = te;
              }
              var U = pe === i;
              Ge = U;
            }
            let ei = i, zn = true, ie = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "httpApiKey") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var W = ie === i;
            if (i = ei, e !== null && (ei ? e.length = ei : e = null), W) {
              let pe = i;
              ci(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, ci.errors), i = e.length);
              var W = pe === i;
              zn = W;
            }
            let z = i, Ye = true, Ir = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "oauth2") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var Q = Ir === i;
            if (i = z, e !== null && (z ? e.length = z : e = null), Q) {
              let pe = i;
              di(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, di.errors), i = e.length);
              var Q = pe === i;
              Ye = Q;
            }
            let ii = i, wi = true, Cr = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "openIdConnect") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var B = Cr === i;
            if (i = ii, e !== null && (ii ? e.length = ii : e = null), B) {
              let pe = i;
              ui(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, ui.errors), i = e.length);
              var B = pe === i;
              wi = B;
            }
            let ri = i, Ar = true, js = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "plain") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var oe = js === i;
            if (i = ri, e !== null && (ri ? e.length = ri : e = null), oe) {
              let pe = i;
              mi(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, mi.errors), i = e.length);
              var oe = pe === i;
              Ar = oe;
            }
            let Ae = i, je = true, Vs = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0) {
                let ee = k.type;
                if (!(ee === "scramSha256" || ee === "scramSha512")) {
                  let Ai = {};
                  e === null ? e = t(Ai) : e.push(Ai), i++;
                }
              }
            }
            var S = Vs === i;
            if (i = Ae, e !== null && (Ae ? e.length = Ae : e = null), S) {
              let pe = i;
              hi(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, hi.errors), i = e.length);
              var S = pe === i;
              je = S;
            }
            let Nr = i, Qn = true, qs = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let pe;
              if (k.type === void 0 && (pe = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "gssapi") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var G = qs === i;
            if (i = Nr, e !== null && (Nr ? e.length = Nr : e = null), G) {
              let pe = i;
              gi(k, { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, gi.errors), i = e.length);
              var G = pe === i;
              Qn = G;
            }
            if (k && typeof k == "object" && !Array.isArray(k)) {
              if (k.type === void 0) {
                let pe = { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
                e === null ? e = t(pe) : e.push(pe), i++;
              }
              if (k.type !== void 0) {
                let pe = k.type;
                if (!(pe === "userPassword" || pe === "apiKey" || pe === "X509" || pe === "symmetricEncryption" || pe === "asymmetricEncryption" || pe === "http" || pe === "httpApiKey" || pe === "oauth2" || pe === "openIdConnect" || pe === "plain" || pe === "scramSha256" || pe === "scramSha512" || pe === "gssapi")) {
                  let ee = { instancePath: s + "/securitySchemes/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: os.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"].allOf[0].else.properties.type.enum } };
                  e === null ? e = t(ee) : e.push(ee), i++;
                }
              }
            }
            var v = x === i;
            I = v, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/securitySchemes", schemaPath: "#/definitions/components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.serverBindings !== void 0) {
      let $ = r.serverBindings;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var re = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (re) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/serverBindings/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/serverBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var re = x === i;
            I = re, F = "then";
          } else {
            let x = i;
            Pi(k, { instancePath: s + "/serverBindings/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, Pi.errors), i = e.length);
            var re = x === i;
            I = re, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/serverBindings", schemaPath: "#/definitions/components/properties/serverBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.serverVariables !== void 0) {
      let $ = r.serverVariables;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var le = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (le) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/serverVariables/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/serverVariables/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var le = x === i;
            I = le, F = "then";
          } else {
            let x = i;
            vr(k, { instancePath: s + "/serverVariables/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, vr.errors), i = e.length);
            var le = x === i;
            I = le, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/serverVariables", schemaPath: "#/definitions/components/properties/serverVariables/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.servers !== void 0) {
      let $ = r.servers;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var H = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (H) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/servers/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/servers/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var H = x === i;
            I = H, F = "then";
          } else {
            let x = i;
            wr(k, { instancePath: s + "/servers/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, wr.errors), i = e.length);
            var H = x === i;
            I = H, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/servers", schemaPath: "#/definitions/components/properties/servers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    if (r.tags !== void 0) {
      let $ = r.tags;
      if ($ && typeof $ == "object" && !Array.isArray($)) {
        for (let A in $) if (be.test(A)) {
          let k = $[A], q = i, I = true, R = i;
          if (i === R) if (k && typeof k == "object" && !Array.isArray(k)) {
            let x;
            if (k.$ref === void 0 && (x = "$ref")) {
              let j = {};
              e === null ? e = t(j) : e.push(j), i++;
            }
          } else {
            let x = {};
            e === null ? e = t(x) : e.push(x), i++;
          }
          var _ = R === i;
          i = q, e !== null && (q ? e.length = q : e = null);
          let F;
          if (_) {
            let x = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let O = { instancePath: s + "/tags/" + A.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/tags/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var _ = x === i;
            I = _, F = "then";
          } else {
            let x = i;
            me(k, { instancePath: s + "/tags/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: $, parentDataProperty: A, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var _ = x === i;
            I = _, F = "else";
          }
        }
      } else {
        let A = { instancePath: s + "/tags", schemaPath: "#/definitions/components/properties/tags/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(A) : e.push(A), i++;
      }
    }
    for (let $ in r) N.test($) && (E(r[$], { instancePath: s + "/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: $, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let $ = { instancePath: s, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t($) : e.push($), i++;
  }
  return In.errors = e, i === 0;
}
function Cn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "email" || n === "name" || n === "url" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.email !== void 0 && typeof r.email != "string") {
      let n = { instancePath: s + "/email", schemaPath: "#/definitions/contact/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/contact/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/contact/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Cn.errors = e, i === 0;
}
function Nn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "name" || n === "url" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Nn.errors = e, i === 0;
}
var gt = new RegExp("^http(s)?://(www\\.)?linkedin\\.com.*$", "u");
function Bn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (typeof r == "string") {
    if (!gt.test(r)) {
      let n = { instancePath: s, schemaPath: "#/definitions/extensions-linkedin-0_1_0-schema/pattern", keyword: "pattern", params: { pattern: "^http(s)?://(www\\.)?linkedin\\.com.*$" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/extensions-linkedin-0_1_0-schema/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Bn.errors = e, i === 0;
}
function Ln(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/extensions-x-0_1_0-schema/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ln.errors = e, i === 0;
}
function Mn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) r["x-linkedin"] !== void 0 && (Bn(r["x-linkedin"], { instancePath: s + "/x-linkedin", parentData: r, parentDataProperty: "x-linkedin", rootData: c }) || (e = b(e, Bn.errors), i = e.length)), r["x-x"] !== void 0 && (Ln(r["x-x"], { instancePath: s + "/x-x", parentData: r, parentDataProperty: "x-x", rootData: c }) || (e = b(e, Ln.errors), i = e.length));
  else {
    let n = { instancePath: s, schemaPath: "#/definitions/infoExtensions/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Mn.errors = e, i === 0;
}
function Rn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.version === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/info/allOf/0/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.title === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/info/allOf/0/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    for (let y in r) if (!(y === "title" || y === "description" || y === "contact" || y === "externalDocs" || y === "license" || y === "tags" || y === "termsOfService" || y === "version" || N.test(y))) {
      let l = { instancePath: s, schemaPath: "#/definitions/info/allOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let y = { instancePath: s + "/title", schemaPath: "#/definitions/info/allOf/0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let y = { instancePath: s + "/description", schemaPath: "#/definitions/info/allOf/0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.contact !== void 0 && (Cn(r.contact, { instancePath: s + "/contact", parentData: r, parentDataProperty: "contact", rootData: c }) || (e = b(e, Cn.errors), i = e.length)), r.externalDocs !== void 0) {
      let y = r.externalDocs, l = i, p = true, f = i;
      if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
        let w;
        if (y.$ref === void 0 && (w = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let w = {};
        e === null ? e = t(w) : e.push(w), i++;
      }
      var n = f === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let g;
      if (n) {
        let w = i;
        if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
          let h = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/info/allOf/0/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var n = w === i;
        p = n, g = "then";
      } else {
        let w = i;
        ce(y, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var n = w === i;
        p = n, g = "else";
      }
    }
    if (r.license !== void 0 && (Nn(r.license, { instancePath: s + "/license", parentData: r, parentDataProperty: "license", rootData: c }) || (e = b(e, Nn.errors), i = e.length)), r.tags !== void 0) {
      let y = r.tags;
      if (Array.isArray(y)) {
        let l = y.length;
        for (let p = 0; p < l; p++) {
          let f = y[p], g = i, w = true, m = i;
          if (i === m) if (f && typeof f == "object" && !Array.isArray(f)) {
            let u;
            if (f.$ref === void 0 && (u = "$ref")) {
              let d = {};
              e === null ? e = t(d) : e.push(d), i++;
            }
          } else {
            let u = {};
            e === null ? e = t(u) : e.push(u), i++;
          }
          var o = m === i;
          i = g, e !== null && (g ? e.length = g : e = null);
          let h;
          if (o) {
            let u = i;
            if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
              let V = { instancePath: s + "/tags/" + p + "/$ref", schemaPath: "#/definitions/info/allOf/0/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(V) : e.push(V), i++;
            }
            var o = u === i;
            w = o, h = "then";
          } else {
            let u = i;
            me(f, { instancePath: s + "/tags/" + p, parentData: y, parentDataProperty: p, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var o = u === i;
            w = o, h = "else";
          }
        }
      } else {
        let l = { instancePath: s + "/tags", schemaPath: "#/definitions/info/allOf/0/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.termsOfService !== void 0 && typeof r.termsOfService != "string") {
      let y = { instancePath: s + "/termsOfService", schemaPath: "#/definitions/info/allOf/0/properties/termsOfService/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.version !== void 0 && typeof r.version != "string") {
      let y = { instancePath: s + "/version", schemaPath: "#/definitions/info/allOf/0/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    for (let y in r) N.test(y) && (E(r[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: y, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/info/allOf/0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(y) : e.push(y), i++;
  }
  return Mn(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, Mn.errors), i = e.length), Rn.errors = e, i === 0;
}
function Fn(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let y = r[o], l = i, p = true, f = i;
    if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
      let w;
      if (y.$ref === void 0 && (w = "$ref")) {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
    } else {
      let w = {};
      e === null ? e = t(w) : e.push(w), i++;
    }
    var n = f === i;
    i = l, e !== null && (l ? e.length = l : e = null);
    let g;
    if (n) {
      let w = i;
      if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
        let h = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/operations/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      p = n, g = "then";
    } else {
      let w = i;
      Pr(y, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, Pr.errors), i = e.length);
      var n = w === i;
      p = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/operations/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Fn.errors = e, i === 0;
}
function Un(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let y = r[o], l = i, p = true, f = i;
    if (i === f) if (y && typeof y == "object" && !Array.isArray(y)) {
      let w;
      if (y.$ref === void 0 && (w = "$ref")) {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
    } else {
      let w = {};
      e === null ? e = t(w) : e.push(w), i++;
    }
    var n = f === i;
    i = l, e !== null && (l ? e.length = l : e = null);
    let g;
    if (n) {
      let w = i;
      if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
        let h = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/servers/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      p = n, g = "then";
    } else {
      let w = i;
      wr(y, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, wr.errors), i = e.length);
      var n = w === i;
      p = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/servers/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Un.errors = e, i === 0;
}
function ms(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.asyncapi === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "asyncapi" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.info === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "info" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "id" || n === "asyncapi" || n === "channels" || n === "components" || n === "defaultContentType" || n === "info" || n === "operations" || n === "servers" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.id !== void 0 && typeof r.id != "string") {
      let n = { instancePath: s + "/id", schemaPath: "#/definitions/document/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.asyncapi !== void 0) {
      let n = r.asyncapi;
      if (typeof n != "string") {
        let o = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "3.1.0") {
        let o = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/const", keyword: "const", params: { allowedValue: "3.1.0" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.channels !== void 0 && (hn(r.channels, { instancePath: s + "/channels", parentData: r, parentDataProperty: "channels", rootData: c }) || (e = b(e, hn.errors), i = e.length)), r.components !== void 0 && (In(r.components, { instancePath: s + "/components", parentData: r, parentDataProperty: "components", rootData: c }) || (e = b(e, In.errors), i = e.length)), r.defaultContentType !== void 0 && typeof r.defaultContentType != "string") {
      let n = { instancePath: s + "/defaultContentType", schemaPath: "#/definitions/document/properties/defaultContentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    r.info !== void 0 && (Rn(r.info, { instancePath: s + "/info", parentData: r, parentDataProperty: "info", rootData: c }) || (e = b(e, Rn.errors), i = e.length)), r.operations !== void 0 && (Fn(r.operations, { instancePath: s + "/operations", parentData: r, parentDataProperty: "operations", rootData: c }) || (e = b(e, Fn.errors), i = e.length)), r.servers !== void 0 && (Un(r.servers, { instancePath: s + "/servers", parentData: r, parentDataProperty: "servers", rootData: c }) || (e = b(e, Un.errors), i = e.length));
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ms.errors = e, i === 0;
}
De.schema = hs;
function hs(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let V = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: Me.type } };
    e === null ? e = t(V) : e.push(V), i++;
  }
  let n = i, o = true, y = i;
  if (i === y) if (r && typeof r == "object" && !Array.isArray(r)) {
    let V;
    if (r.$ref === void 0 && (V = "$ref")) {
      let v = {};
      e === null ? e = t(v) : e.push(v), i++;
    }
  } else {
    let V = {};
    e === null ? e = t(V) : e.push(V), i++;
  }
  var l = y === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let p;
  if (l) {
    let V = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let a = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    var l = V === i;
    o = l, p = "then";
  } else {
    let V = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let a = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: Me.else.type } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let a = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let a = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let a = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let a = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let a = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let a = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let a = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let a = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let a = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.multipleOf !== void 0) {
        let a = r.multipleOf;
        if (typeof a == "number") {
          if (a <= 0 || isNaN(a)) {
            let P = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let P = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let a = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let a = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let a = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let a = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.maxLength !== void 0 && (ge(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minLength !== void 0 && (_e(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let a = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.additionalItems !== void 0 && (ue(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: c }) || (e = b(e, ue.errors), i = e.length)), r.items !== void 0) {
        let a = r.items;
        if ((!a || typeof a != "object") && typeof a != "boolean") {
          let K = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: Me.else.properties.items.allOf[0].type } };
          e === null ? e = t(K) : e.push(K), i++;
        }
        let P = i, D = true, C = i;
        if (!(a && typeof a == "object" && !Array.isArray(a)) && typeof a != "boolean") {
          let K = {};
          e === null ? e = t(K) : e.push(K), i++;
        }
        var f = C === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), f) {
          let K = i;
          ne(a, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: c }) || (e = b(e, ne.errors), i = e.length);
          var f = K === i;
          D = f;
        }
        let T = i, U = true, X = i;
        if (!Array.isArray(a)) {
          let K = {};
          e === null ? e = t(K) : e.push(K), i++;
        }
        var g = X === i;
        if (i = T, e !== null && (T ? e.length = T : e = null), g) {
          let K = i;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let Q = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            let W = a.length;
            for (let Q = 0; Q < W; Q++) ne(a[Q], { instancePath: s + "/items/" + Q, parentData: a, parentDataProperty: Q, rootData: c }) || (e = b(e, ne.errors), i = e.length);
          } else {
            let W = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(W) : e.push(W), i++;
          }
          var g = K === i;
          U = g;
        }
      }
      if (r.maxItems !== void 0 && (ge(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minItems !== void 0 && (_e(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let a = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contains !== void 0 && (ne(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.maxProperties !== void 0 && (ge(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: c }) || (e = b(e, ge.errors), i = e.length)), r.minProperties !== void 0 && (_e(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: c }) || (e = b(e, _e.errors), i = e.length)), r.required !== void 0 && (qe(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: c }) || (e = b(e, qe.errors), i = e.length)), r.additionalProperties !== void 0 && (ne(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.definitions !== void 0) {
        let a = r.definitions;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let P in a) ue(a[P], { instancePath: s + "/definitions/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, ue.errors), i = e.length);
        else {
          let P = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.properties !== void 0) {
        let a = r.properties;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let P in a) ne(a[P], { instancePath: s + "/properties/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, ne.errors), i = e.length);
        else {
          let P = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let a = r.patternProperties;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let P in a) ne(a[P], { instancePath: s + "/patternProperties/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, ne.errors), i = e.length);
        else {
          let P = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let a = r.dependencies;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let P in a) {
          let D = a[P];
          if ((!D || typeof D != "object") && typeof D != "boolean") {
            let W = { instancePath: s + "/dependencies/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: Me.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = t(W) : e.push(W), i++;
          }
          let C = i, T = true, U = i;
          if (!(D && typeof D == "object" && !Array.isArray(D)) && typeof D != "boolean") {
            let W = {};
            e === null ? e = t(W) : e.push(W), i++;
          }
          var w = U === i;
          if (i = C, e !== null && (C ? e.length = C : e = null), w) {
            let W = i;
            ue(D, { instancePath: s + "/dependencies/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, ue.errors), i = e.length);
            var w = W === i;
            T = w;
          }
          let X = i, K = true, te = i;
          if (!Array.isArray(D)) {
            let W = {};
            e === null ? e = t(W) : e.push(W), i++;
          }
          var m = te === i;
          if (i = X, e !== null && (X ? e.length = X : e = null), m) {
            let W = i;
            qe(D, { instancePath: s + "/dependencies/" + P.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: P, rootData: c }) || (e = b(e, qe.errors), i = e.length);
            var m = W === i;
            K = m;
          }
        }
        else {
          let P = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.propertyNames !== void 0 && (ne(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.enum !== void 0) {
        let a = r.enum;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let P = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(P) : e.push(P), i++;
          }
        } else {
          let P = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.type !== void 0) {
        let a = r.type;
        if (typeof a != "string" && !Array.isArray(a)) {
          let K = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: Me.else.properties.type.allOf[0].type } };
          e === null ? e = t(K) : e.push(K), i++;
        }
        let P = i, D = true, C = i;
        if (typeof a != "string") {
          let K = {};
          e === null ? e = t(K) : e.push(K), i++;
        }
        var h = C === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), h) {
          let K = i;
          $e(a, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: c }) || (e = b(e, $e.errors), i = e.length);
          var h = K === i;
          D = h;
        }
        let T = i, U = true, X = i;
        if (!Array.isArray(a)) {
          let K = {};
          e === null ? e = t(K) : e.push(K), i++;
        }
        var u = X === i;
        if (i = T, e !== null && (T ? e.length = T : e = null), u) {
          let K = i;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let Q = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            let W = a.length;
            for (let Q = 0; Q < W; Q++) $e(a[Q], { instancePath: s + "/type/" + Q, parentData: a, parentDataProperty: Q, rootData: c }) || (e = b(e, $e.errors), i = e.length);
          } else {
            let W = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(W) : e.push(W), i++;
          }
          var u = K === i;
          U = u;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let a = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let a = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let a = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.if !== void 0 && (ue(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: c }) || (e = b(e, ue.errors), i = e.length)), r.then !== void 0 && (ue(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: c }) || (e = b(e, ue.errors), i = e.length)), r.else !== void 0 && (ue(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: c }) || (e = b(e, ue.errors), i = e.length)), r.allOf !== void 0) {
        let a = r.allOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let D = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(D) : e.push(D), i++;
          }
          let P = a.length;
          for (let D = 0; D < P; D++) ne(a[D], { instancePath: s + "/allOf/" + D, parentData: a, parentDataProperty: D, rootData: c }) || (e = b(e, ne.errors), i = e.length);
        } else {
          let P = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.anyOf !== void 0) {
        let a = r.anyOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let D = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(D) : e.push(D), i++;
          }
          let P = a.length;
          for (let D = 0; D < P; D++) ne(a[D], { instancePath: s + "/anyOf/" + D, parentData: a, parentDataProperty: D, rootData: c }) || (e = b(e, ne.errors), i = e.length);
        } else {
          let P = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.oneOf !== void 0) {
        let a = r.oneOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let D = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(D) : e.push(D), i++;
          }
          let P = a.length;
          for (let D = 0; D < P; D++) ne(a[D], { instancePath: s + "/oneOf/" + D, parentData: a, parentDataProperty: D, rootData: c }) || (e = b(e, ne.errors), i = e.length);
        } else {
          let P = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
      }
      if (r.not !== void 0 && (ne(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: c }) || (e = b(e, ne.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let a = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let a = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.externalDocs !== void 0) {
        let a = r.externalDocs, P = i, D = true, C = i;
        if (i === C) if (a && typeof a == "object" && !Array.isArray(a)) {
          let U;
          if (a.$ref === void 0 && (U = "$ref")) {
            let X = {};
            e === null ? e = t(X) : e.push(X), i++;
          }
        } else {
          let U = {};
          e === null ? e = t(U) : e.push(U), i++;
        }
        var d = C === i;
        i = P, e !== null && (P ? e.length = P : e = null);
        let T;
        if (d) {
          let U = i;
          if (a && typeof a == "object" && !Array.isArray(a) && a.$ref !== void 0 && typeof a.$ref != "string") {
            let K = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/schema/else/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(K) : e.push(K), i++;
          }
          var d = U === i;
          D = d, T = "then";
        } else {
          let U = i;
          ce(a, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
          var d = U === i;
          D = d, T = "else";
        }
      }
      for (let a in r) N.test(a) && (E(r[a], { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: c }) || (e = b(e, E.errors), i = e.length));
    }
    var l = V === i;
    o = l, p = "else";
  }
  return hs.errors = e, i === 0;
}
De.channel = gs;
function gs(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(ve.call(xr.properties, l) || N.test(l))) {
      let p = { instancePath: s, schemaPath: "#/definitions/channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let l = { instancePath: s + "/title", schemaPath: "#/definitions/channel/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/channel/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.address !== void 0) {
      let l = r.address;
      if (typeof l != "string" && l !== null) {
        let p = { instancePath: s + "/address", schemaPath: "#/definitions/channel/properties/address/type", keyword: "type", params: { type: xr.properties.address.type } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.bindings !== void 0) {
      let l = r.bindings, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/channel/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = m === i;
        f = n, w = "then";
      } else {
        let m = i;
        ni(l, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, ni.errors), i = e.length);
        var n = m === i;
        f = n, w = "else";
      }
    }
    if (r.externalDocs !== void 0) {
      let l = r.externalDocs, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var o = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (o) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/channel/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var o = m === i;
        f = o, w = "then";
      } else {
        let m = i;
        ce(l, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var o = m === i;
        f = o, w = "else";
      }
    }
    if (r.messages !== void 0 && (lr(r.messages, { instancePath: s + "/messages", parentData: r, parentDataProperty: "messages", rootData: c }) || (e = b(e, lr.errors), i = e.length)), r.parameters !== void 0 && (fr(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: c }) || (e = b(e, fr.errors), i = e.length)), r.servers !== void 0) {
      let l = r.servers;
      if (Array.isArray(l)) {
        let p = l.length;
        for (let f = 0; f < p; f++) Pe(l[f], { instancePath: s + "/servers/" + f, parentData: l, parentDataProperty: f, rootData: c }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/channel/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let l = { instancePath: s + "/summary", schemaPath: "#/definitions/channel/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.tags !== void 0) {
      let l = r.tags;
      if (Array.isArray(l)) {
        let p = l.length;
        for (let f = 0; f < p; f++) {
          let g = l[f], w = i, m = true, h = i;
          if (i === h) if (g && typeof g == "object" && !Array.isArray(g)) {
            let d;
            if (g.$ref === void 0 && (d = "$ref")) {
              let V = {};
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let d = {};
            e === null ? e = t(d) : e.push(d), i++;
          }
          var y = h === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let u;
          if (y) {
            let d = i;
            if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
              let v = { instancePath: s + "/tags/" + f + "/$ref", schemaPath: "#/definitions/channel/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
            var y = d === i;
            m = y, u = "then";
          } else {
            let d = i;
            me(g, { instancePath: s + "/tags/" + f, parentData: l, parentDataProperty: f, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var y = d === i;
            m = y, u = "else";
          }
        }
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/channel/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return gs.errors = e, i === 0;
}
De.operation = bs;
function bs(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.action === void 0) {
      let f = { instancePath: s, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.channel === void 0) {
      let f = { instancePath: s, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "channel" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    for (let f in r) if (!(ve.call(Tr.properties, f) || N.test(f))) {
      let g = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let f = { instancePath: s + "/title", schemaPath: "#/definitions/operation/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let f = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.action !== void 0) {
      let f = r.action;
      if (typeof f != "string") {
        let g = { instancePath: s + "/action", schemaPath: "#/definitions/operation/properties/action/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
      if (!(f === "send" || f === "receive")) {
        let g = { instancePath: s + "/action", schemaPath: "#/definitions/operation/properties/action/enum", keyword: "enum", params: { allowedValues: Tr.properties.action.enum } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.bindings !== void 0) {
      let f = r.bindings, g = i, w = true, m = i;
      if (i === m) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var n = m === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let h;
      if (n) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let V = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/operation/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(V) : e.push(V), i++;
        }
        var n = u === i;
        w = n, h = "then";
      } else {
        let u = i;
        Ce(f, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Ce.errors), i = e.length);
        var n = u === i;
        w = n, h = "else";
      }
    }
    if (r.channel !== void 0 && (Pe(r.channel, { instancePath: s + "/channel", parentData: r, parentDataProperty: "channel", rootData: c }) || (e = b(e, Pe.errors), i = e.length)), r.externalDocs !== void 0) {
      let f = r.externalDocs, g = i, w = true, m = i;
      if (i === m) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var o = m === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let h;
      if (o) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let V = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/operation/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(V) : e.push(V), i++;
        }
        var o = u === i;
        w = o, h = "then";
      } else {
        let u = i;
        ce(f, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var o = u === i;
        w = o, h = "else";
      }
    }
    if (r.messages !== void 0) {
      let f = r.messages;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let w = 0; w < g; w++) Pe(f[w], { instancePath: s + "/messages/" + w, parentData: f, parentDataProperty: w, rootData: c }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let g = { instancePath: s + "/messages", schemaPath: "#/definitions/operation/properties/messages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.reply !== void 0) {
      let f = r.reply, g = i, w = true, m = i;
      if (i === m) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var y = m === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let h;
      if (y) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let V = { instancePath: s + "/reply/$ref", schemaPath: "#/definitions/operation/properties/reply/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(V) : e.push(V), i++;
        }
        var y = u === i;
        w = y, h = "then";
      } else {
        let u = i;
        _i(f, { instancePath: s + "/reply", parentData: r, parentDataProperty: "reply", rootData: c }) || (e = b(e, _i.errors), i = e.length);
        var y = u === i;
        w = y, h = "else";
      }
    }
    if (r.security !== void 0 && (Ne(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: c }) || (e = b(e, Ne.errors), i = e.length)), r.summary !== void 0 && typeof r.summary != "string") {
      let f = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.tags !== void 0) {
      let f = r.tags;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let w = 0; w < g; w++) {
          let m = f[w], h = i, u = true, d = i;
          if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
            let v;
            if (m.$ref === void 0 && (v = "$ref")) {
              let a = {};
              e === null ? e = t(a) : e.push(a), i++;
            }
          } else {
            let v = {};
            e === null ? e = t(v) : e.push(v), i++;
          }
          var l = d === i;
          i = h, e !== null && (h ? e.length = h : e = null);
          let V;
          if (l) {
            let v = i;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let P = { instancePath: s + "/tags/" + w + "/$ref", schemaPath: "#/definitions/operation/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(P) : e.push(P), i++;
            }
            var l = v === i;
            u = l, V = "then";
          } else {
            let v = i;
            me(m, { instancePath: s + "/tags/" + w, parentData: f, parentDataProperty: w, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var l = v === i;
            u = l, V = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.traits !== void 0) {
      let f = r.traits;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let w = 0; w < g; w++) {
          let m = f[w], h = i, u = true, d = i;
          if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
            let v;
            if (m.$ref === void 0 && (v = "$ref")) {
              let a = {};
              e === null ? e = t(a) : e.push(a), i++;
            }
          } else {
            let v = {};
            e === null ? e = t(v) : e.push(v), i++;
          }
          var p = d === i;
          i = h, e !== null && (h ? e.length = h : e = null);
          let V;
          if (p) {
            let v = i;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let P = { instancePath: s + "/traits/" + w + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(P) : e.push(P), i++;
            }
            var p = v === i;
            u = p, V = "then";
          } else {
            let v = i;
            bi(m, { instancePath: s + "/traits/" + w, parentData: f, parentDataProperty: w, rootData: c }) || (e = b(e, bi.errors), i = e.length);
            var p = v === i;
            u = p, V = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    for (let f in r) N.test(f) && (E(r[f], { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: f, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let f = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(f) : e.push(f), i++;
  }
  return bs.errors = e, i === 0;
}
De.message = _s;
function _s(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let m in r) if (!(ve.call(Or.properties, m) || N.test(m))) {
      let h = { instancePath: s, schemaPath: "#/definitions/messageObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let m = { instancePath: s + "/title", schemaPath: "#/definitions/messageObject/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let m = { instancePath: s + "/description", schemaPath: "#/definitions/messageObject/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.examples !== void 0) {
      let m = r.examples;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let u = 0; u < h; u++) Qe(m[u], { instancePath: s + "/examples/" + u, parentData: m, parentDataProperty: u, rootData: c }) || (e = b(e, Qe.errors), i = e.length);
      } else {
        let h = { instancePath: s + "/examples", schemaPath: "#/definitions/messageObject/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let m = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageObject/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.bindings !== void 0) {
      let m = r.bindings, h = i, u = true, d = i;
      if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
        let v;
        if (m.$ref === void 0 && (v = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var n = d === i;
      i = h, e !== null && (h ? e.length = h : e = null);
      let V;
      if (n) {
        let v = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let P = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/messageObject/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var n = v === i;
        u = n, V = "then";
      } else {
        let v = i;
        Ee(m, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Ee.errors), i = e.length);
        var n = v === i;
        u = n, V = "else";
      }
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let m = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageObject/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.correlationId !== void 0) {
      let m = r.correlationId, h = i, u = true, d = i;
      if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
        let v;
        if (m.$ref === void 0 && (v = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var o = d === i;
      i = h, e !== null && (h ? e.length = h : e = null);
      let V;
      if (o) {
        let v = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let P = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageObject/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var o = v === i;
        u = o, V = "then";
      } else {
        let v = i;
        Ie(m, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: c }) || (e = b(e, Ie.errors), i = e.length);
        var o = v === i;
        u = o, V = "else";
      }
    }
    if (r.externalDocs !== void 0) {
      let m = r.externalDocs, h = i, u = true, d = i;
      if (i === d) if (m && typeof m == "object" && !Array.isArray(m)) {
        let v;
        if (m.$ref === void 0 && (v = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var y = d === i;
      i = h, e !== null && (h ? e.length = h : e = null);
      let V;
      if (y) {
        let v = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let P = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/messageObject/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var y = v === i;
        u = y, V = "then";
      } else {
        let v = i;
        ce(m, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var y = v === i;
        u = y, V = "else";
      }
    }
    if (r.headers !== void 0 && (ke(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ke.errors), i = e.length)), r.name !== void 0 && typeof r.name != "string") {
      let m = { instancePath: s + "/name", schemaPath: "#/definitions/messageObject/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.payload !== void 0 && (ke(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: c }) || (e = b(e, ke.errors), i = e.length)), r.summary !== void 0 && typeof r.summary != "string") {
      let m = { instancePath: s + "/summary", schemaPath: "#/definitions/messageObject/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.tags !== void 0) {
      let m = r.tags;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let u = 0; u < h; u++) {
          let d = m[u], V = i, v = true, a = i;
          if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
            let D;
            if (d.$ref === void 0 && (D = "$ref")) {
              let C = {};
              e === null ? e = t(C) : e.push(C), i++;
            }
          } else {
            let D = {};
            e === null ? e = t(D) : e.push(D), i++;
          }
          var l = a === i;
          i = V, e !== null && (V ? e.length = V : e = null);
          let P;
          if (l) {
            let D = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let T = { instancePath: s + "/tags/" + u + "/$ref", schemaPath: "#/definitions/messageObject/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(T) : e.push(T), i++;
            }
            var l = D === i;
            v = l, P = "then";
          } else {
            let D = i;
            me(d, { instancePath: s + "/tags/" + u, parentData: m, parentDataProperty: u, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var l = D === i;
            v = l, P = "else";
          }
        }
      } else {
        let h = { instancePath: s + "/tags", schemaPath: "#/definitions/messageObject/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
    }
    if (r.traits !== void 0) {
      let m = r.traits;
      if (Array.isArray(m)) {
        let h = m.length;
        for (let u = 0; u < h; u++) {
          let d = m[u], V = i, v = true, a = i;
          if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
            let D;
            if (d.$ref === void 0 && (D = "$ref")) {
              let C = {};
              e === null ? e = t(C) : e.push(C), i++;
            }
          } else {
            let D = {};
            e === null ? e = t(D) : e.push(D), i++;
          }
          var p = a === i;
          i = V, e !== null && (V ? e.length = V : e = null);
          let P;
          if (p) {
            let D = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let T = { instancePath: s + "/traits/" + u + "/$ref", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(T) : e.push(T), i++;
            }
            var p = D === i;
            v = p, P = "then";
          } else {
            let D = i;
            if (!d || typeof d != "object") {
              let Q = { instancePath: s + "/traits/" + u, schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/type", keyword: "type", params: { type: Or.properties.traits.items.allOf[0].else.type } };
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            let C = i, T = true, U = i;
            if (!(d && typeof d == "object" && !Array.isArray(d))) {
              let Q = {};
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            var f = U === i;
            if (i = C, e !== null && (C ? e.length = C : e = null), f) {
              let Q = i;
              Te(d, { instancePath: s + "/traits/" + u, parentData: m, parentDataProperty: u, rootData: c }) || (e = b(e, Te.errors), i = e.length);
              var f = Q === i;
              T = f;
            }
            let X = i, K = true, te = i;
            if (!Array.isArray(d)) {
              let Q = {};
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            var g = te === i;
            if (i = X, e !== null && (X ? e.length = X : e = null), g) {
              let Q = i;
              if (Array.isArray(d)) {
                let oe = d.length;
                if (oe > 0) {
                  let S = d[0], G = i, re = true, le = i;
                  if (i === le) if (S && typeof S == "object" && !Array.isArray(S)) {
                    let _;
                    if (S.$ref === void 0 && (_ = "$ref")) {
                      let $ = {};
                      e === null ? e = t($) : e.push($), i++;
                    }
                  } else {
                    let _ = {};
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                  var w = le === i;
                  i = G, e !== null && (G ? e.length = G : e = null);
                  let H;
                  if (w) {
                    let _ = i;
                    if (S && typeof S == "object" && !Array.isArray(S) && S.$ref !== void 0 && typeof S.$ref != "string") {
                      let A = { instancePath: s + "/traits/" + u + "/0/$ref", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/items/0/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(A) : e.push(A), i++;
                    }
                    var w = _ === i;
                    re = w, H = "then";
                  } else {
                    let _ = i;
                    Te(S, { instancePath: s + "/traits/" + u + "/0", parentData: d, parentDataProperty: 0, rootData: c }) || (e = b(e, Te.errors), i = e.length);
                    var w = _ === i;
                    re = w, H = "else";
                  }
                }
                if (oe > 1) {
                  let S = d[1];
                  if (!(S && typeof S == "object" && !Array.isArray(S))) {
                    let G = { instancePath: s + "/traits/" + u + "/1", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/items/1/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = t(G) : e.push(G), i++;
                  }
                }
              } else {
                let oe = { instancePath: s + "/traits/" + u, schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "array" } };
                e === null ? e = t(oe) : e.push(oe), i++;
              }
              var g = Q === i;
              K = g;
            }
            var p = D === i;
            v = p, P = "else";
          }
        }
      } else {
        let h = { instancePath: s + "/traits", schemaPath: "#/definitions/messageObject/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(h) : e.push(h), i++;
      }
    }
    for (let m in r) N.test(m) && (E(r[m], { instancePath: s + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: m, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/definitions/messageObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(m) : e.push(m), i++;
  }
  return _s.errors = e, i === 0;
}
De.parameter = Ps;
function Ps(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "description" || n === "examples" || n === "default" || n === "enum" || n === "location" || N.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.examples !== void 0) {
      let n = r.examples;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/examples/" + y, schemaPath: "#/definitions/parameter/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/parameter/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let n = { instancePath: s + "/default", schemaPath: "#/definitions/parameter/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.enum !== void 0) {
      let n = r.enum;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let y = 0; y < o; y++) if (typeof n[y] != "string") {
          let l = { instancePath: s + "/enum/" + y, schemaPath: "#/definitions/parameter/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(l) : e.push(l), i++;
        }
      } else {
        let o = { instancePath: s + "/enum", schemaPath: "#/definitions/parameter/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.location !== void 0) {
      let n = r.location;
      if (typeof n == "string") {
        if (!Er.test(n)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) N.test(n) && (E(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: c }) || (e = b(e, E.errors), i = e.length));
  }
  return Ps.errors = e, i === 0;
}
De.server = vs;
function vs(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "host" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.protocol === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    for (let l in r) if (!(ve.call(us.properties, l) || N.test(l))) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let l = { instancePath: s + "/title", schemaPath: "#/definitions/server/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.bindings !== void 0) {
      let l = r.bindings, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/server/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = m === i;
        f = n, w = "then";
      } else {
        let m = i;
        Pi(l, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Pi.errors), i = e.length);
        var n = m === i;
        f = n, w = "else";
      }
    }
    if (r.externalDocs !== void 0) {
      let l = r.externalDocs, p = i, f = true, g = i;
      if (i === g) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var o = g === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let w;
      if (o) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let u = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/server/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var o = m === i;
        f = o, w = "then";
      } else {
        let m = i;
        ce(l, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var o = m === i;
        f = o, w = "else";
      }
    }
    if (r.host !== void 0 && typeof r.host != "string") {
      let l = { instancePath: s + "/host", schemaPath: "#/definitions/server/properties/host/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.pathname !== void 0 && typeof r.pathname != "string") {
      let l = { instancePath: s + "/pathname", schemaPath: "#/definitions/server/properties/pathname/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.protocol !== void 0 && typeof r.protocol != "string") {
      let l = { instancePath: s + "/protocol", schemaPath: "#/definitions/server/properties/protocol/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.protocolVersion !== void 0 && typeof r.protocolVersion != "string") {
      let l = { instancePath: s + "/protocolVersion", schemaPath: "#/definitions/server/properties/protocolVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.security !== void 0 && (Ne(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: c }) || (e = b(e, Ne.errors), i = e.length)), r.summary !== void 0 && typeof r.summary != "string") {
      let l = { instancePath: s + "/summary", schemaPath: "#/definitions/server/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.tags !== void 0) {
      let l = r.tags;
      if (Array.isArray(l)) {
        let p = l.length;
        for (let f = 0; f < p; f++) {
          let g = l[f], w = i, m = true, h = i;
          if (i === h) if (g && typeof g == "object" && !Array.isArray(g)) {
            let d;
            if (g.$ref === void 0 && (d = "$ref")) {
              let V = {};
              e === null ? e = t(V) : e.push(V), i++;
            }
          } else {
            let d = {};
            e === null ? e = t(d) : e.push(d), i++;
          }
          var y = h === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let u;
          if (y) {
            let d = i;
            if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
              let v = { instancePath: s + "/tags/" + f + "/$ref", schemaPath: "#/definitions/server/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
            var y = d === i;
            m = y, u = "then";
          } else {
            let d = i;
            me(g, { instancePath: s + "/tags/" + f, parentData: l, parentDataProperty: f, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var y = d === i;
            m = y, u = "else";
          }
        }
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/server/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    r.variables !== void 0 && (kr(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: c }) || (e = b(e, kr.errors), i = e.length));
    for (let l in r) N.test(l) && (E(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return vs.errors = e, i === 0;
}
De.operationTrait = ks;
function ks(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "title" || o === "description" || o === "bindings" || o === "externalDocs" || o === "security" || o === "summary" || o === "tags" || N.test(o))) {
      let y = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(y) : e.push(y), i++;
    }
    if (r.title !== void 0 && (dr(r.title, { instancePath: s + "/title", parentData: r, parentDataProperty: "title", rootData: c }) || (e = b(e, dr.errors), i = e.length)), r.description !== void 0 && (ur(r.description, { instancePath: s + "/description", parentData: r, parentDataProperty: "description", rootData: c }) || (e = b(e, ur.errors), i = e.length)), r.bindings !== void 0) {
      let o = r.bindings, y = i, l = true, p = i;
      if (i === p) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let w = {};
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = p === i;
      i = y, e !== null && (y ? e.length = y : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let m = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/operationTrait/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var n = g === i;
        l = n, f = "then";
      } else {
        let g = i;
        Ce(o, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Ce.errors), i = e.length);
        var n = g === i;
        l = n, f = "else";
      }
    }
    r.externalDocs !== void 0 && (mr(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, mr.errors), i = e.length)), r.security !== void 0 && (hr(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: c }) || (e = b(e, hr.errors), i = e.length)), r.summary !== void 0 && (gr(r.summary, { instancePath: s + "/summary", parentData: r, parentDataProperty: "summary", rootData: c }) || (e = b(e, gr.errors), i = e.length)), r.tags !== void 0 && (br(r.tags, { instancePath: s + "/tags", parentData: r, parentDataProperty: "tags", rootData: c }) || (e = b(e, br.errors), i = e.length));
    for (let o in r) N.test(o) && (E(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return ks.errors = e, i === 0;
}
De.messageTrait = ws;
function ws(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(ve.call(ds.properties, p) || N.test(p))) {
      let f = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.examples !== void 0) {
      let p = r.examples;
      if (Array.isArray(p)) {
        let f = p.length;
        for (let g = 0; g < f; g++) Qe(p[g], { instancePath: s + "/examples/" + g, parentData: p, parentDataProperty: g, rootData: c }) || (e = b(e, Qe.errors), i = e.length);
      } else {
        let f = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.bindings !== void 0) {
      let p = r.bindings, f = i, g = true, w = i;
      if (i === w) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = w === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let m;
      if (n) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let d = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/messageTrait/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var n = h === i;
        g = n, m = "then";
      } else {
        let h = i;
        Ee(p, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: c }) || (e = b(e, Ee.errors), i = e.length);
        var n = h === i;
        g = n, m = "else";
      }
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let p = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.correlationId !== void 0) {
      let p = r.correlationId, f = i, g = true, w = i;
      if (i === w) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var o = w === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let m;
      if (o) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let d = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var o = h === i;
        g = o, m = "then";
      } else {
        let h = i;
        Ie(p, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: c }) || (e = b(e, Ie.errors), i = e.length);
        var o = h === i;
        g = o, m = "else";
      }
    }
    if (r.externalDocs !== void 0) {
      let p = r.externalDocs, f = i, g = true, w = i;
      if (i === w) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var y = w === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let m;
      if (y) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let d = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/messageTrait/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var y = h === i;
        g = y, m = "then";
      } else {
        let h = i;
        ce(p, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: c }) || (e = b(e, ce.errors), i = e.length);
        var y = h === i;
        g = y, m = "else";
      }
    }
    if (r.headers !== void 0 && (ke(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: c }) || (e = b(e, ke.errors), i = e.length)), r.name !== void 0 && typeof r.name != "string") {
      let p = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let f = p.length;
        for (let g = 0; g < f; g++) {
          let w = p[g], m = i, h = true, u = i;
          if (i === u) if (w && typeof w == "object" && !Array.isArray(w)) {
            let V;
            if (w.$ref === void 0 && (V = "$ref")) {
              let v = {};
              e === null ? e = t(v) : e.push(v), i++;
            }
          } else {
            let V = {};
            e === null ? e = t(V) : e.push(V), i++;
          }
          var l = u === i;
          i = m, e !== null && (m ? e.length = m : e = null);
          let d;
          if (l) {
            let V = i;
            if (w && typeof w == "object" && !Array.isArray(w) && w.$ref !== void 0 && typeof w.$ref != "string") {
              let a = { instancePath: s + "/tags/" + g + "/$ref", schemaPath: "#/definitions/messageTrait/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(a) : e.push(a), i++;
            }
            var l = V === i;
            h = l, d = "then";
          } else {
            let V = i;
            me(w, { instancePath: s + "/tags/" + g, parentData: p, parentDataProperty: g, rootData: c }) || (e = b(e, me.errors), i = e.length);
            var l = V === i;
            h = l, d = "else";
          }
        }
      } else {
        let f = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    for (let p in r) N.test(p) && (E(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: c }) || (e = b(e, E.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return ws.errors = e, i === 0;
}
De.securityScheme = As;
var bt = { definition: "SecurityScheme", allOf: [{ properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] }] };
function As(r, { instancePath: s = "", parentData: L, parentDataProperty: M, rootData: c = r } = {}) {
  let e = null, i = 0, n = i, o = true, y = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "userPassword") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var l = y === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), l) {
    let se = i;
    ti(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, ti.errors), i = e.length);
    var l = se === i;
    o = l;
  }
  let p = i, f = true, g = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "apiKey") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var w = g === i;
  if (i = p, e !== null && (p ? e.length = p : e = null), w) {
    let se = i;
    oi(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, oi.errors), i = e.length);
    var w = se === i;
    f = w;
  }
  let m = i, h = true, u = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "X509") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var d = u === i;
  if (i = m, e !== null && (m ? e.length = m : e = null), d) {
    let se = i;
    pi(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, pi.errors), i = e.length);
    var d = se === i;
    h = d;
  }
  let V = i, v = true, a = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "symmetricEncryption") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var P = a === i;
  if (i = V, e !== null && (V ? e.length = V : e = null), P) {
    let se = i;
    li(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, li.errors), i = e.length);
    var P = se === i;
    v = P;
  }
  let D = i, C = true, T = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "asymmetricEncryption") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var U = T === i;
  if (i = D, e !== null && (D ? e.length = D : e = null), U) {
    let se = i;
    ai(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, ai.errors), i = e.length);
    var U = se === i;
    C = U;
  }
  let X = i, K = true, te = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "http") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var W = te === i;
  if (i = X, e !== null && (X ? e.length = X : e = null), W) {
    let se = i, J = i, xe = true, He = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let ie;
      if (r.scheme === void 0 && (ie = "scheme")) {
        let z = {};
        e === null ? e = t(z) : e.push(z), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let z = {};
        e === null ? e = t(z) : e.push(z), i++;
      }
    }
    var Q = He === i;
    if (i = J, e !== null && (J ? e.length = J : e = null), Q) {
      let ie = i;
      fi(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, fi.errors), i = e.length);
      var Q = ie === i;
      xe = Q;
    }
    let Xe = i, We = true, Ge = i, Je = i, ei = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let ie;
      if (r.scheme === void 0 && (ie = "scheme")) {
        let z = {};
        e === null ? e = t(z) : e.push(z), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let z = {};
        e === null ? e = t(z) : e.push(z), i++;
      }
    }
    var B = ei === i;
    if (B) {
      let ie = {};
      e === null ? e = t(ie) : e.push(ie), i++;
    } else i = Je, e !== null && (Je ? e.length = Je : e = null);
    var oe = Ge === i;
    if (i = Xe, e !== null && (Xe ? e.length = Xe : e = null), oe) {
      let ie = i;
      yi(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, yi.errors), i = e.length);
      var oe = ie === i;
      We = oe;
    }
    var W = se === i;
    K = W;
  }
  let S = i, G = true, re = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "httpApiKey") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var le = re === i;
  if (i = S, e !== null && (S ? e.length = S : e = null), le) {
    let se = i;
    ci(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, ci.errors), i = e.length);
    var le = se === i;
    G = le;
  }
  let H = i, _ = true, $ = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "oauth2") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var A = $ === i;
  if (i = H, e !== null && (H ? e.length = H : e = null), A) {
    let se = i;
    di(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, di.errors), i = e.length);
    var A = se === i;
    _ = A;
  }
  let k = i, q = true, I = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "openIdConnect") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var R = I === i;
  if (i = k, e !== null && (k ? e.length = k : e = null), R) {
    let se = i;
    ui(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, ui.errors), i = e.length);
    var R = se === i;
    q = R;
  }
  let F = i, x = true, j = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "plain") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var O = j === i;
  if (i = F, e !== null && (F ? e.length = F : e = null), O) {
    let se = i;
    mi(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, mi.errors), i = e.length);
    var O = se === i;
    x = O;
  }
  let ae = i, fe = true, ye = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0) {
      let J = r.type;
      if (!(J === "scramSha256" || J === "scramSha512")) {
        let xe = {};
        e === null ? e = t(xe) : e.push(xe), i++;
      }
    }
  }
  var we = ye === i;
  if (i = ae, e !== null && (ae ? e.length = ae : e = null), we) {
    let se = i;
    hi(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, hi.errors), i = e.length);
    var we = se === i;
    fe = we;
  }
  let Z = i, Y = true, vi = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let se;
    if (r.type === void 0 && (se = "type")) {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    } else if (r.type !== void 0 && r.type !== "gssapi") {
      let J = {};
      e === null ? e = t(J) : e.push(J), i++;
    }
  }
  var Re = vi === i;
  if (i = Z, e !== null && (Z ? e.length = Z : e = null), Re) {
    let se = i;
    gi(r, { instancePath: s, parentData: L, parentDataProperty: M, rootData: c }) || (e = b(e, gi.errors), i = e.length);
    var Re = se === i;
    Y = Re;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let se = { instancePath: s, schemaPath: "#/definitions/SecurityScheme/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(se) : e.push(se), i++;
    }
    if (r.type !== void 0) {
      let se = r.type;
      if (!(se === "userPassword" || se === "apiKey" || se === "X509" || se === "symmetricEncryption" || se === "asymmetricEncryption" || se === "http" || se === "httpApiKey" || se === "oauth2" || se === "openIdConnect" || se === "plain" || se === "scramSha256" || se === "scramSha512" || se === "gssapi")) {
        let J = { instancePath: s + "/type", schemaPath: "#/definitions/SecurityScheme/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: bt.allOf[0].properties.type.enum } };
        e === null ? e = t(J) : e.push(J), i++;
      }
    }
  }
  return As.errors = e, i === 0;
}
De.keys = { "#/definitions/document": ["asyncapi", "channels", "components", "defaultContentType", "id", "info", "operations", "servers"], "#/definitions/channel": ["address", "bindings", "description", "externalDocs", "messages", "parameters", "servers", "summary", "tags", "title"], "#/definitions/channelBindingsObject": ["amqp", "amqp1", "anypointmq", "googlepubsub", "http", "ibmmq", "jms", "kafka", "mqtt", "nats", "pulsar", "redis", "sns", "solace", "sqs", "stomp", "ws"], "#/definitions/channelBindingsObject/properties/amqp/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/anypointmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/googlepubsub/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/ibmmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/jms/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/kafka/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/pulsar/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/sns/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/sqs/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/ws/allOf/0/if/not": ["bindingVersion"], "#/definitions/bindings-amqp-0_3_0-channel": ["bindingVersion", "exchange", "is", "queue"], "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/0/then/not": ["queue"], "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/1/then/not": ["exchange"], "#/definitions/bindings-anypointmq-0_0_1-channel": ["bindingVersion", "destination", "destinationType"], "#/definitions/bindings-googlepubsub-0_2_0-channel": ["bindingVersion", "labels", "messageRetentionDuration", "messageStoragePolicy", "schemaSettings"], "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy": ["allowedPersistenceRegions"], "#/definitions/bindings-ibmmq-0_1_0-channel": ["bindingVersion", "destinationType", "maxMsgLength", "queue", "topic"], "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/0/then/not": ["queue"], "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/1/then/not": ["topic"], "#/definitions/bindings-jms-0_0_1-channel": ["bindingVersion", "destination", "destinationType"], "#/definitions/bindings-kafka-0_5_0-channel": ["bindingVersion", "partitions", "replicas", "topic", "topicConfiguration"], "#/definitions/bindings-kafka-0_4_0-channel": ["bindingVersion", "partitions", "replicas", "topic", "topicConfiguration"], "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration": ["cleanup.policy", "delete.retention.ms", "max.message.bytes", "retention.bytes", "retention.ms"], "#/definitions/bindings-kafka-0_3_0-channel": ["bindingVersion", "partitions", "replicas", "topic"], "#/definitions/bindings-pulsar-0_1_0-channel": ["bindingVersion", "compaction", "deduplication", "geo-replication", "namespace", "persistence", "retention", "ttl"], "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention": ["size", "time"], "#/definitions/bindings-sns-0_1_0-channel": ["bindingVersion", "name", "ordering", "policy", "tags"], "#/definitions/bindings-sqs-0_2_0-channel": ["bindingVersion", "deadLetterQueue", "queue"], "#/definitions/bindings-websockets-0_1_0-channel": ["bindingVersion", "headers", "method", "query"], "#/definitions/externalDocs": ["description", "url"], "#/definitions/messageObject": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "payload", "summary", "tags", "title", "traits"], "#/definitions/messageExampleObject": ["headers", "name", "payload", "summary"], "#/definitions/messageBindingsObject": ["amqp", "amqp1", "anypointmq", "googlepubsub", "http", "ibmmq", "jms", "kafka", "mqtt", "nats", "redis", "sns", "solace", "sqs", "stomp", "ws"], "#/definitions/messageBindingsObject/properties/amqp/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/anypointmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/googlepubsub/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/http/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/ibmmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/jms/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/kafka/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/mqtt/allOf/0/if/not": ["bindingVersion"], "#/definitions/bindings-amqp-0_3_0-message": ["bindingVersion", "contentEncoding", "messageType"], "#/definitions/bindings-anypointmq-0_0_1-message": ["bindingVersion", "headers"], "#/definitions/bindings-googlepubsub-0_2_0-message": ["attributes", "bindingVersion", "orderingKey", "schema"], "#/definitions/bindings-http-0_3_0-message": ["bindingVersion", "headers", "statusCode"], "#/definitions/bindings-http-0_2_0-message": ["bindingVersion", "headers"], "#/definitions/bindings-ibmmq-0_1_0-message": ["bindingVersion", "description", "expiry", "headers", "type"], "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/1/then/not": ["headers"], "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/2/then/not": ["headers"], "#/definitions/bindings-jms-0_0_1-message": ["bindingVersion", "headers"], "#/definitions/bindings-kafka-0_5_0-message": ["bindingVersion", "key", "schemaIdLocation", "schemaIdPayloadEncoding", "schemaLookupStrategy"], "#/definitions/bindings-kafka-0_4_0-message": ["bindingVersion", "key", "schemaIdLocation", "schemaIdPayloadEncoding", "schemaLookupStrategy"], "#/definitions/bindings-kafka-0_3_0-message": ["bindingVersion", "key", "schemaIdLocation", "schemaIdPayloadEncoding", "schemaLookupStrategy"], "#/definitions/bindings-mqtt-0_2_0-message": ["bindingVersion", "contentType", "correlationData", "payloadFormatIndicator", "responseTopic"], "#/definitions/correlationId": ["description", "location"], "#/definitions/multiFormatSchema/else/allOf/0/if/not": ["schemaFormat"], "#/definitions/openapiSchema_3_0": ["additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml"], "#/definitions/ExternalDocumentation": ["description", "url"], "#/definitions/XML": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/tag": ["description", "externalDocs", "name"], "#/definitions/messageTrait": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "summary", "tags", "title"], "#/definitions/parameter": ["default", "description", "enum", "examples", "location"], "#/definitions/components": ["channelBindings", "channels", "correlationIds", "externalDocs", "messageBindings", "messageTraits", "messages", "operationBindings", "operationTraits", "operations", "parameters", "replies", "replyAddresses", "schemas", "securitySchemes", "serverBindings", "serverVariables", "servers", "tags"], "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/operationBindingsObject": ["amqp", "amqp1", "anypointmq", "googlepubsub", "http", "ibmmq", "jms", "kafka", "mqtt", "nats", "redis", "ros2", "sns", "solace", "sqs", "stomp", "ws"], "#/definitions/operationBindingsObject/properties/amqp/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/http/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/kafka/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/mqtt/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/nats/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/ros2/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/sns/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/solace/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/sqs/allOf/0/if/not": ["bindingVersion"], "#/definitions/bindings-amqp-0_3_0-operation": ["ack", "bcc", "bindingVersion", "cc", "deliveryMode", "expiration", "mandatory", "priority", "timestamp", "userId"], "#/definitions/bindings-http-0_3_0-operation": ["bindingVersion", "method", "query"], "#/definitions/bindings-http-0_2_0-operation": ["bindingVersion", "method", "query"], "#/definitions/bindings-kafka-0_5_0-operation": ["bindingVersion", "clientId", "groupId"], "#/definitions/bindings-kafka-0_4_0-operation": ["bindingVersion", "clientId", "groupId"], "#/definitions/bindings-kafka-0_3_0-operation": ["bindingVersion", "clientId", "groupId"], "#/definitions/bindings-mqtt-0_2_0-operation": ["bindingVersion", "messageExpiryInterval", "qos", "retain"], "#/definitions/bindings-nats-0_1_0-operation": ["bindingVersion", "queue"], "#/definitions/bindings-ros2-0_1_0-operation": ["bindingVersion", "node", "qosPolicies", "role"], "#/definitions/bindings-sns-0_1_0-operation": ["bindingVersion", "consumers", "deliveryPolicy", "topic"], "#/definitions/bindings-solace-0_4_0-operation": ["bindingVersion", "destinations", "dmqEligible", "priority", "timeToLive"], "#/definitions/bindings-solace-0_3_0-operation": ["bindingVersion", "destinations"], "#/definitions/bindings-solace-0_2_0-operation": ["bindingVersion", "destinations"], "#/definitions/bindings-sqs-0_2_0-operation": ["bindingVersion", "queues"], "#/definitions/operationTrait": ["bindings", "description", "externalDocs", "security", "summary", "tags", "title"], "#/definitions/securityRequirements/items/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/SecurityScheme/allOf/0/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/userPassword": ["description", "type"], "#/definitions/apiKey": ["description", "in", "type"], "#/definitions/X509": ["description", "type"], "#/definitions/symmetricEncryption": ["description", "type"], "#/definitions/asymmetricEncryption": ["description", "type"], "#/definitions/HTTPSecurityScheme/allOf/0/allOf/0/then/allOf/1/if/not": ["scheme"], "#/definitions/NonBearerHTTPSecurityScheme": ["description", "scheme", "type"], "#/definitions/BearerHTTPSecurityScheme": ["bearerFormat", "description", "scheme", "type"], "#/definitions/APIKeyHTTPSecurityScheme": ["description", "in", "name", "type"], "#/definitions/oauth2Flows/properties/flows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not": ["tokenUrl"], "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flow": ["authorizationUrl", "availableScopes", "refreshUrl", "tokenUrl"], "#/definitions/openIdConnect": ["description", "openIdConnectUrl", "scopes", "type"], "#/definitions/SaslPlainSecurityScheme": ["description", "type"], "#/definitions/SaslScramSecurityScheme": ["description", "type"], "#/definitions/SaslGssapiSecurityScheme": ["description", "type"], "#/definitions/operation": ["action", "bindings", "channel", "description", "externalDocs", "messages", "reply", "security", "summary", "tags", "title", "traits"], "#/definitions/operationReply": ["address", "channel", "messages"], "#/definitions/operationReplyAddress": ["description", "location"], "#/definitions/serverBindingsObject": ["amqp", "amqp1", "anypointmq", "googlepubsub", "http", "ibmmq", "jms", "kafka", "mqtt", "nats", "pulsar", "redis", "ros2", "sns", "solace", "sqs", "stomp", "ws"], "#/definitions/serverBindingsObject/properties/ibmmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/jms/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/kafka/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/mqtt/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/pulsar/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/ros2/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/solace/allOf/0/if/not": ["bindingVersion"], "#/definitions/bindings-ibmmq-0_1_0-server": ["bindingVersion", "ccdtQueueManagerName", "cipherSpec", "groupId", "heartBeatInterval", "multiEndpointServer"], "#/definitions/bindings-jms-0_0_1-server": ["bindingVersion", "clientID", "jmsConnectionFactory", "properties"], "#/definitions/bindings-kafka-0_5_0-server": ["bindingVersion", "schemaRegistryUrl", "schemaRegistryVendor"], "#/definitions/bindings-kafka-0_4_0-server": ["bindingVersion", "schemaRegistryUrl", "schemaRegistryVendor"], "#/definitions/bindings-kafka-0_3_0-server": ["bindingVersion", "schemaRegistryUrl", "schemaRegistryVendor"], "#/definitions/bindings-mqtt-0_2_0-server": ["bindingVersion", "cleanSession", "clientId", "keepAlive", "lastWill", "maximumPacketSize", "sessionExpiryInterval"], "#/definitions/bindings-pulsar-0_1_0-server": ["bindingVersion", "tenant"], "#/definitions/bindings-solace-0_4_0-server": ["bindingVersion", "clientName", "msgVpn"], "#/definitions/bindings-solace-0_3_0-server": ["bindingVersion", "msgVpn"], "#/definitions/bindings-solace-0_2_0-server": ["bindingVersion", "msvVpn"], "#/definitions/serverVariable": ["default", "description", "enum", "examples"], "#/definitions/server": ["bindings", "description", "externalDocs", "host", "pathname", "protocol", "protocolVersion", "security", "summary", "tags", "title", "variables"], "#/definitions/info/allOf/0": ["contact", "description", "externalDocs", "license", "tags", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["name", "url"] };
var wt = De;
export {
  wt as default
};
