import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  distance
} from "./chunk-NJF4TELH.js";
import {
  grammarOf,
  isReferrer,
  methods
} from "./chunk-EPZA7EWG.js";
import {
  anchored,
  pointed,
  refOf,
  referenceOf
} from "./chunk-S255KAXF.js";
import {
  at,
  child,
  entries,
  get,
  isObject,
  members,
  textAt,
  topOf
} from "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-Y245MMM6.js";
import {
  inAll,
  listed,
  same
} from "./chunk-DWLZACDT.js";
import "./chunk-UDFUGCBQ.js";

// src/interfaces/fault-list.ts
var mostMade = 400;
var FaultList = class {
  faults = [];
  /** How many were found beyond those that were worked out. */
  more = 0;
  add(findings) {
    for (const make of findings) {
      if (this.faults.length < mostMade) this.faults.push(make());
      else this.more += 1;
    }
  }
};

// src/interfaces/fault-phrases.ts
var longestQuote = 80;
var oneLine = (text) => text.replace(/\s+/gu, " ").replaceAll("`", "'").trim();
function code(value) {
  const plain = oneLine(value.slice(0, 4 * longestQuote));
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}\``;
}
function tail(way) {
  const plain = oneLine(way.slice(-4 * longestQuote));
  return `\`${plain.length > longestQuote ? `…${plain.slice(1 - longestQuote)}` : plain}\``;
}
function codes(words2, by) {
  const most = 15;
  const shown2 = words2.slice(0, most).map(code);
  const rest = words2.length - shown2.length;
  return inAll((language) => rest > 0 ? `${shown2.join(", ")} … (+${rest})` : listed(shown2, language, by));
}
function shown(value) {
  if (typeof value === "string") return code(value === "" ? '""' : value);
  if (Array.isArray(value)) return code(value.length === 0 ? "[]" : "[…]");
  if (typeof value === "object" && value !== null) return code(Object.keys(value).length === 0 ? "{}" : "{…}");
  return code(String(value));
}
function names(steps) {
  const [first2, second, third, ...rest] = steps;
  const inPaths = (first2 === "paths" || first2 === "webhooks") && second !== void 0;
  if (inPaths && methods.includes(String(third))) {
    const operation = code(`${String(third).toUpperCase()} ${second}`);
    return rest.length === 0 ? [operation] : [operation, tail(rest.join("."))];
  }
  if (inPaths)
    return third === void 0 ? [code(String(second))] : [code(String(second)), tail([third, ...rest].join("."))];
  return steps.length === 0 ? [] : [tail(steps.join("."))];
}
var top = { fi: "Ylin taso", sv: "Den översta nivån", en: "Top level" };
function lead(steps) {
  const words2 = names(steps);
  return words2.length === 0 ? inAll((language) => `${top[language]}: `) : same(`${words2.join(", ")}: `);
}
var types = {
  string: { fi: "teksti", sv: "en text", en: "a text" },
  integer: { fi: "kokonaisluku", sv: "ett heltal", en: "a whole number" },
  number: { fi: "luku", sv: "ett tal", en: "a number" },
  array: { fi: "luettelo", sv: "en lista", en: "a list" },
  object: { fi: "avaimia ja arvoja", sv: "nycklar med värden", en: "keys with values" },
  null: { fi: "`null`", sv: "`null`", en: "`null`" }
};
var typeWords = (expected) => inAll(
  (language) => listed(
    expected.flatMap((type) => type === "boolean" ? ["`true`", "`false`"] : [types[type]?.[language] ?? type]),
    language,
    "or"
  )
);
function hereIs(value) {
  if (value === null || value === void 0)
    return { fi: "tässä ei ole arvoa", sv: "här finns inget värde", en: "there is no value here" };
  const found = foundWords(value);
  return { fi: `tässä on ${found.fi}`, sv: `här står ${found.sv}`, en: `found ${found.en}` };
}
function foundWords(value) {
  if (Array.isArray(value)) return types.array;
  if (typeof value === "object") return types.object;
  const quoted = shown(value);
  if (typeof value === "string") return { fi: `teksti ${quoted}`, sv: `texten ${quoted}`, en: `the text ${quoted}` };
  if (typeof value === "number") return { fi: `luku ${quoted}`, sv: `talet ${quoted}`, en: `the number ${quoted}` };
  return { fi: `arvo ${quoted}`, sv: `värdet ${quoted}`, en: `the value ${quoted}` };
}
var joined = (...texts) => inAll((language) => texts.map((text) => text?.[language] ?? "").join(""));

// src/interfaces/nearest-key.ts
var longest = 60;
function nearestKey(key, known) {
  if (key.length > longest || key.length < 2) return null;
  const wanted = key.toLowerCase().replace(/[-_ ]/gu, "");
  let best = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate === key || Math.abs(candidate.length - wanted.length) >= least) continue;
    const far = distance(wanted, candidate.toLowerCase());
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

// src/interfaces/reference-faults.ts
function firstHop(ref, from, bundle) {
  const reference = referenceOf(ref, from.file.path);
  if (reference === "outside") return null;
  const { path, pointer: pointer2, anchor } = reference;
  const file = path === null ? from.file : bundle.files.find((one) => one.path === path);
  if (!file) return null;
  return pointer2 ? pointed(topOf(file), pointer2) : anchored(topOf(file), anchor ?? "");
}
var noFile = (path) => ({
  fi: `viittaus vie tiedostoon ${code(path)}, jota ei ole. Korjaa polku tai lisää tiedosto.`,
  sv: `hänvisningen leder till filen ${code(path)} som inte finns. Rätta sökvägen eller lägg till filen.`,
  en: `the reference leads to the file ${code(path)}, which does not exist. Correct the path or add the file.`
});
var noPlace = (ref, near) => ({
  fi: `viittaus ${code(ref)} ei vie mihinkään. ${near ? `Tarkoititko ${code(near)}?` : "Korjaa se tai lisää kohta, johon se viittaa."}`,
  sv: `hänvisningen ${code(ref)} leder ingenstans. ${near ? `Menade du ${code(near)}?` : "Rätta den eller lägg till det som den hänvisar till."}`,
  en: `the reference ${code(ref)} leads nowhere. ${near ? `Did you mean ${code(near)}?` : "Correct it or add what it refers to."}`
});
var loop = (ref) => ({
  fi: `viittaus ${code(ref)} palaa itseensä. Kirjoita jossakin kohdassa, mitä viittaus tarkoittaa.`,
  sv: `hänvisningen ${code(ref)} leder tillbaka till sig själv. Skriv någonstans vad den betyder.`,
  en: `the reference ${code(ref)} leads back to itself. Write somewhere what it means.`
});
var moved = [
  ["#/components/schemas/", "#/definitions/"],
  ["#/components/", "#/"]
];
function asElsewhere(ref, from, bundle) {
  for (const [later, earlier] of moved) {
    for (const [a, b] of [
      [later, earlier],
      [earlier, later]
    ]) {
      if (ref.startsWith(a) && firstHop(b + ref.slice(a.length), from, bundle)) return b + ref.slice(a.length);
    }
  }
  return null;
}
function corrected(ref, { path, pointer: pointer2 }, from, bundle) {
  const file = path === null ? from.file : bundle.files.find((one) => one.path === path);
  if (!file || !pointer2) return null;
  let at2 = topOf(file);
  for (const [index, step] of pointer2.entries()) {
    const next = pointed(at2, [step]);
    if (next) {
      at2 = next;
      continue;
    }
    const near = isObject(at2.value) ? nearestKey(String(step), Object.keys(at2.value).slice(0, 2e3)) : null;
    if (near === null) return null;
    const right2 = [...pointer2.slice(0, index), near, ...pointer2.slice(index + 1)];
    if (!pointed(topOf(file), right2)) return null;
    return `${ref.split("#")[0]}#${right2.map((one) => `/${String(one).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
  }
  return null;
}
function wordsOf(ref, why, from, bundle) {
  const reference = referenceOf(ref, from.file.path);
  if (reference === "outside") return noPlace(ref, null);
  if (why === "missing" && reference.path !== null) return noFile(reference.path);
  return noPlace(ref, asElsewhere(ref, from, bundle) ?? corrected(ref, reference, from, bundle));
}
function fault(from, message, kind) {
  const steps = [...from.steps, "$ref"];
  return {
    location: from.file.place(steps, "value"),
    message: joined(lead(from.steps), message),
    key: `${steps.join("/")} ${kind}`
  };
}
function referenceFault(ref, from, bundle, based) {
  const why = bundle.resolve(ref, from.file);
  if (based || why !== "missing" && why !== "nothing") return null;
  return () => fault(from, wordsOf(ref, why, from, bundle), why);
}
var Loops = class {
  followed = /* @__PURE__ */ new Set();
  bundle;
  constructor(bundle) {
    this.bundle = bundle;
  }
  /** The fault of the loop that a part with a reference belongs to; of each loop once, and null when it is in none. */
  faultOf(from) {
    const chain = /* @__PURE__ */ new Set();
    for (let at2 = from; at2 !== null; ) {
      const ref = refOf(at2);
      if (ref === null || this.followed.has(at2.value)) break;
      if (chain.has(at2.value)) {
        for (const value of chain) this.followed.add(value);
        return () => fault(from, loop(refOf(from)), "loop");
      }
      chain.add(at2.value);
      at2 = firstHop(ref, at2, this.bundle);
    }
    for (const value of chain) this.followed.add(value);
    return null;
  }
};

// src/interfaces/schema-mistakes.ts
var definitionOf = ({ schemaPath }) => schemaPath.split("/")[2] ?? "";
function stepsOf(pointer2, value) {
  const steps = [];
  let at2 = value;
  for (const segment of pointer2.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(at2) ? Number(name) : name;
    steps.push(step);
    at2 = Array.isArray(at2) ? at2[Number(name)] : get(at2, name);
  }
  return steps;
}
var valueAt = (value, steps) => steps.reduce((at2, step) => Array.isArray(at2) ? at2[Number(step)] : get(at2, String(step)), value);
function choice(error, errors, value) {
  const steps = stepsOf(error.instancePath, value);
  if (!isObject(valueAt(value, steps))) return null;
  const own = errors.filter(({ schemaPath }) => schemaPath.startsWith(`${error.schemaPath}/`));
  const keys2 = [...new Set(own.map(({ params }) => String(params.missingProperty)))];
  const definition = definitionOf(error);
  if (Array.isArray(error.params.passingSchemas))
    return { what: "together", keys: alternatives(error), steps, definition };
  return { what: "missing", keys: keys2, steps, definition };
}
var alternatives = ({ schemaPath }) => /\/link\//iu.test(schemaPath) ? ["operationRef", "operationId"] : ["schema", "content"];
var limits = {
  minItems: "few",
  minProperties: "few",
  minLength: "few",
  maxItems: "many",
  maxProperties: "many",
  maxLength: "many",
  minimum: "low",
  exclusiveMinimum: "low",
  maximum: "high",
  exclusiveMaximum: "high"
};
var above = (schemaPath) => schemaPath.slice(0, schemaPath.lastIndexOf("/"));
function mistakeOf(error, value, keys2) {
  const { keyword, params, schemaPath } = error;
  const steps = stepsOf(error.instancePath, value);
  const definition = definitionOf(error);
  const at2 = { steps, definition, value: valueAt(value, steps) };
  if (error.propertyName !== void 0)
    return { what: "name", key: error.propertyName, steps: [...steps, error.propertyName], definition };
  if (Object.hasOwn(limits, keyword)) return { what: limits[keyword], limit: Number(params.limit), ...at2 };
  switch (keyword) {
    case "required":
    case "dependentRequired":
    case "dependencies":
      if (params.missingProperty === "default" && definition === "responses") return { what: "few", limit: 1, ...at2 };
      return { what: "missing", keys: [String(params.missingProperty)], steps, definition };
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      return { what: "unknown", key, known: keys2[above(schemaPath)] ?? [], steps: [...steps, key], definition };
    }
    case "type":
      return { what: "type", expected: [params.type].flat(), ...at2 };
    case "enum":
      return { what: "value", allowed: params.allowedValues, ...at2 };
    case "const":
      return { what: "value", allowed: [params.allowedValue], ...at2 };
    case "pattern":
      return { what: "pattern", pattern: String(params.pattern), ...at2 };
    case "not":
      if (keys2[schemaPath] && !isObject(at2.value)) return null;
      return keys2[schemaPath] ? { what: "together", keys: keys2[schemaPath], steps, definition } : { what: "unfit", ...at2 };
    case "uniqueItems":
      return {
        what: "twice",
        ...at2,
        value: at2.value[Number(params.i)],
        steps: [...steps, Number(params.i)]
      };
    default:
      return { what: "unfit", ...at2 };
  }
}
var structural = /* @__PURE__ */ new Set(["if", "propertyNames", "allOf"]);
function isIdle(error, keys2) {
  if (error.keyword !== "unevaluatedProperties") return false;
  return (keys2[above(error.schemaPath)] ?? []).includes(String(error.params.unevaluatedProperty));
}
var rank = {
  name: 0,
  unknown: 0,
  missing: 0,
  together: 1,
  type: 2,
  value: 3,
  pattern: 4,
  twice: 4,
  few: 5,
  many: 5,
  low: 5,
  high: 5,
  unfit: 6
};
var identity = (mistake) => JSON.stringify([mistake.steps, mistake.what === "missing" ? mistake.keys : "", mistake.what === "together"]);
var weight = (mistake) => mistake.what === "value" && isScalar(mistake.value) ? 1.5 : rank[mistake.what];
var isScalar = (value) => typeof value !== "object" || value === null;
function once(mistakes) {
  const best = /* @__PURE__ */ new Map();
  for (const mistake of mistakes) {
    const key = identity(mistake);
    const other = best.get(key);
    if (other === void 0 || weight(mistake) < weight(other)) best.set(key, mistake);
  }
  return [...best.values()];
}
var pointer = (steps) => JSON.stringify(steps);
function meantKeys(mistakes) {
  const meant = /* @__PURE__ */ new Map();
  for (const mistake of mistakes) {
    if (mistake.what !== "unknown") continue;
    const at2 = pointer(mistake.steps.slice(0, -1));
    const keys2 = meant.get(at2) ?? /* @__PURE__ */ new Set();
    meant.set(at2, keys2.add(nearestKey(mistake.key, mistake.known)));
    if (mistake.key === "schema") keys2.add("type");
  }
  return meant;
}
function withoutConsequences(mistakes) {
  const meant = meantKeys(mistakes);
  return mistakes.filter((mistake) => {
    const keys2 = meant.get(pointer(mistake.steps));
    if (keys2 === void 0) return true;
    return mistake.what === "missing" ? !mistake.keys.some((key) => keys2.has(key)) : mistake.what !== "few";
  });
}
function schemaMistakes(validate, value, keys2, ignored) {
  if (validate(value)) return { mistakes: [], more: 0 };
  const all = validate.errors;
  const errors = all.list.filter((error) => !ignored(error));
  validate.errors = null;
  const choices = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  const within = ({ schemaPath }) => /\/(?:oneOf|anyOf)\/\d+\//u.test(schemaPath) && choices.some((one) => schemaPath.startsWith(`${one.schemaPath}/`));
  const mistakes = errors.flatMap((error) => {
    if (structural.has(error.keyword) || isIdle(error, keys2) || within(error)) return [];
    const isChoice = error.keyword === "oneOf" || error.keyword === "anyOf";
    const found = isChoice ? choice(error, errors, value) : mistakeOf(error, value, keys2);
    return found === null ? [] : [found];
  });
  return { mistakes: withoutConsequences(once(mistakes)), more: all.length - all.list.length };
}

// src/interfaces/other-versions.ts
var first = /^openapi 3/u;
var swagger = /^openapi 2/u;
var to30 = /^openapi [23]\.0/u;
var async3 = /^asyncapi 3/u;
var async2 = /^asyncapi 2/u;
var keys = {
  servers: [{ here: swagger, of: "OpenAPI 3", instead: "host" }],
  components: [{ here: swagger, of: "OpenAPI 3", instead: "definitions" }],
  requestBody: [{ here: swagger, of: "OpenAPI 3", instead: "in: body" }],
  content: [{ here: swagger, of: "OpenAPI 3", instead: "schema" }],
  schema: [{ here: swagger, of: "OpenAPI 3", instead: "type" }],
  callbacks: [{ here: swagger, of: "OpenAPI 3", instead: null }],
  links: [{ here: swagger, of: "OpenAPI 3", instead: null }],
  nullable: [{ here: swagger, of: "OpenAPI 3.0", instead: "x-nullable" }],
  oneOf: [{ here: swagger, of: "OpenAPI 3", instead: null }],
  anyOf: [{ here: swagger, of: "OpenAPI 3", instead: null }],
  not: [{ here: swagger, of: "OpenAPI 3", instead: null }],
  writeOnly: [{ here: swagger, of: "OpenAPI 3", instead: null }],
  host: [
    { here: first, of: "OpenAPI 2.0", instead: "servers" },
    { here: async2, of: "AsyncAPI 3", instead: "url" }
  ],
  basePath: [{ here: first, of: "OpenAPI 2.0", instead: "servers" }],
  schemes: [{ here: first, of: "OpenAPI 2.0", instead: "servers" }],
  consumes: [{ here: first, of: "OpenAPI 2.0", instead: "requestBody.content" }],
  produces: [{ here: first, of: "OpenAPI 2.0", instead: "responses.….content" }],
  definitions: [{ here: first, of: "OpenAPI 2.0", instead: "components.schemas" }],
  securityDefinitions: [{ here: first, of: "OpenAPI 2.0", instead: "components.securitySchemes" }],
  collectionFormat: [{ here: first, of: "OpenAPI 2.0", instead: "style" }],
  flow: [{ here: first, of: "OpenAPI 2.0", instead: "flows" }],
  webhooks: [{ here: to30, of: "OpenAPI 3.1", instead: null }],
  jsonSchemaDialect: [{ here: to30, of: "OpenAPI 3.1", instead: null }],
  pathItems: [{ here: to30, of: "OpenAPI 3.1", instead: null }],
  identifier: [{ here: to30, of: "OpenAPI 3.1", instead: "url" }],
  const: [{ here: to30, of: "OpenAPI 3.1", instead: "enum" }],
  examples: [{ here: to30, of: "OpenAPI 3.1", instead: "example" }],
  if: [{ here: to30, of: "OpenAPI 3.1", instead: null }],
  else: [{ here: to30, of: "OpenAPI 3.1", instead: null }],
  patternProperties: [{ here: to30, of: "OpenAPI 3.1", instead: "additionalProperties" }],
  propertyNames: [{ here: to30, of: "OpenAPI 3.1", instead: null }],
  prefixItems: [{ here: to30, of: "OpenAPI 3.1", instead: "items" }],
  contentEncoding: [{ here: to30, of: "OpenAPI 3.1", instead: "format" }],
  contentMediaType: [{ here: to30, of: "OpenAPI 3.1", instead: null }],
  publish: [{ here: async3, of: "AsyncAPI 2", instead: "operations" }],
  subscribe: [{ here: async3, of: "AsyncAPI 2", instead: "operations" }],
  operations: [{ here: async2, of: "AsyncAPI 3", instead: "publish" }],
  address: [{ here: async2, of: "AsyncAPI 3", instead: null }],
  messages: [{ here: async2, of: "AsyncAPI 3", instead: "message" }],
  url: [{ here: async3, of: "AsyncAPI 2", instead: "host" }]
};
var elsewhere = /(?:^|\b)(?:info|contact|licen[cs]e|externaldocs?|tag|xml)$/iu;
function otherVersion(key, definition, version) {
  if (elsewhere.test(definition) && key !== "identifier") return null;
  const found = Object.hasOwn(keys, key) ? keys[key]?.find(({ here }) => here.test(version)) : void 0;
  if (found === void 0) return null;
  const { of, instead } = found;
  const write = instead === null ? null : code(instead);
  return {
    fi: `avain ${code(key)} on versiosta ${of}.${write ? ` Tässä versiossa sen paikalla on ${write}.` : " Tässä versiossa sitä ei ole."}`,
    sv: `nyckeln ${code(key)} hör till ${of}.${write ? ` I den här versionen motsvaras den av ${write}.` : " Den finns inte i den här versionen."}`,
    en: `the key ${code(key)} belongs to ${of}.${write ? ` In this version ${write} stands for it.` : " This version does not have it."}`
  };
}
var nullInstead = {
  fi: " Tässä versiossa kirjoitetaan `type` ja `nullable: true`.",
  sv: " I den här versionen skriver man `type` och `nullable: true`.",
  en: " In this version write `type` and `nullable: true`."
};
var boundInstead = {
  fi: " Tässä versiossa avaimen arvo on itse raja, luku.",
  sv: " I den här versionen är nyckelns värde själva gränsen, ett tal.",
  en: " In this version the value of the key is the bound itself, a number."
};
var oldBoundInstead = {
  fi: " Tässä versiossa raja on avaimessa `minimum` tai `maximum`.",
  sv: " I den här versionen står gränsen i `minimum` eller `maximum`.",
  en: " In this version the bound stands in `minimum` or `maximum`."
};
var requiredInstead = {
  fi: " Pakolliset ominaisuudet luetellaan niiden yläpuolella, `properties`-avaimen rinnalla: `required: [nimi]`.",
  sv: " Obligatoriska egenskaper räknas upp en nivå högre, bredvid `properties`: `required: [namn]`.",
  en: " Required properties are listed one level up, beside `properties`: `required: [name]`."
};
function otherForm(mistake, version) {
  const key = mistake.steps.at(-1);
  const { value } = mistake;
  if (key === "type" && to30.test(version) && (Array.isArray(value) ? value.includes("null") : value === "null"))
    return version.endsWith("3.0") ? nullInstead : null;
  if (key === "exclusiveMinimum" || key === "exclusiveMaximum") {
    if (typeof value === "boolean") return boundInstead;
    return typeof value === "number" ? oldBoundInstead : null;
  }
  return key === "required" && typeof value === "boolean" && mistake.what === "type" ? requiredInstead : null;
}

// src/interfaces/schema-words.ts
var advice = {
  responses: {
    fi: ' Kerro siinä ainakin yksi vastaus, esimerkiksi `"200"`.',
    sv: ' Beskriv minst ett svar där, till exempel `"200"`.',
    en: ' Describe at least one response there, for example `"200"`.'
  },
  info: {
    fi: " Siihen kuuluvat `title` ja `version`.",
    sv: " Till den hör `title` och `version`.",
    en: " It holds `title` and `version`."
  },
  paths: {
    fi: " Jos polkuja ei ole, kirjoita `paths: {}`.",
    sv: " Om det inte finns några sökvägar, skriv `paths: {}`.",
    en: " If there are no paths, write `paths: {}`."
  },
  required: {
    fi: " Polun parametri on aina pakollinen: kirjoita `required: true`.",
    sv: " En parameter i sökvägen är alltid obligatorisk: skriv `required: true`.",
    en: " A path parameter is always required: write `required: true`."
  }
};
function missing({ keys: keys2, definition }) {
  const [key = ""] = keys2;
  if (keys2.length > 1) {
    const any = codes(keys2, "or");
    return {
      fi: `tästä puuttuu jokin näistä avaimista: ${any.fi}. Lisää se.`,
      sv: `här saknas någon av nycklarna ${any.sv}. Lägg till den.`,
      en: `one of the keys ${any.en} is missing here. Add it.`
    };
  }
  const more = key === "required" && !/param|location/iu.test(definition) ? null : advice[key] ?? null;
  return joined(
    {
      fi: `tästä puuttuu avain ${code(key)}. Lisää se.`,
      sv: `här saknas nyckeln ${code(key)}. Lägg till den.`,
      en: `the key ${code(key)} is missing here. Add it.`
    },
    more
  );
}
var ownNames = {
  fi: " Poista se. Jos se on oma lisäyksesi, anna sille nimi, joka alkaa `x-`.",
  sv: " Ta bort den. Om den är ett eget tillägg, ge den ett namn som börjar med `x-`.",
  en: " Remove it. If it is an addition of your own, give it a name that begins with `x-`."
};
function unknown(mistake, version) {
  const { key, known, definition } = mistake;
  const special = specialKey(key, definition);
  if (special) return special;
  const other = otherVersion(key, definition, version);
  if (other) return other;
  const near = nearestKey(key, known);
  const meant = near === null ? null : code(near);
  return {
    fi: `avain ${code(key)} ei kuulu tähän.${meant ? ` Tarkoititko ${meant}?` : ownNames.fi}`,
    sv: `nyckeln ${code(key)} hör inte hit.${meant ? ` Menade du ${meant}?` : ownNames.sv}`,
    en: `the key ${code(key)} does not belong here.${meant ? ` Did you mean ${meant}?` : ownNames.en}`
  };
}
function specialKey(key, definition) {
  if (key === "$ref")
    return {
      fi: "tähän ei voi kirjoittaa viittausta `$ref`. Viittaa yksittäiseen osaan tämän sisällä.",
      sv: "här kan ingen hänvisning `$ref` stå. Hänvisa från en enskild del inom den här.",
      en: "a reference `$ref` cannot stand here. Refer from a single part inside this one."
    };
  if (/^paths$/iu.test(definition))
    return {
      fi: `polku ${code(key)} ei ala vinoviivalla. Kirjoita ${code(`/${key}`)}.`,
      sv: `sökvägen ${code(key)} börjar inte med ett snedstreck. Skriv ${code(`/${key}`)}.`,
      en: `the path ${code(key)} does not begin with a slash. Write ${code(`/${key}`)}.`
    };
  if (/^responses$/iu.test(definition))
    return {
      fi: `vastauksen avain ${code(key)} ei kelpaa. Kirjoita kolminumeroinen koodi, esimerkiksi \`"200"\`, tai \`default\`.`,
      sv: `svarets nyckel ${code(key)} är inte giltig. Skriv en tresiffrig kod, till exempel \`"200"\`, eller \`default\`.`,
      en: `the key ${code(key)} of a response is not valid. Write a code of three digits, for example \`"200"\`, or \`default\`.`
    };
  return null;
}
var quotes = {
  fi: " Kirjoita arvo lainausmerkkeihin.",
  sv: " Skriv värdet inom citattecken.",
  en: " Put the value in quotes."
};
function wrongType(mistake, version) {
  const { expected, value } = mistake;
  const here = hereIs(value);
  const wanted = typeWords(expected);
  const scalar = typeof value === "number" || typeof value === "boolean";
  const more = otherForm(mistake, version) ?? (scalar && expected.includes("string") ? quotes : null);
  return joined(
    {
      fi: `${here.fi}, mutta tähän kuuluu ${wanted.fi}.`,
      sv: `${here.sv}, men hit hör ${wanted.sv}.`,
      en: `${here.en}, expected ${wanted.en}.`
    },
    more
  );
}
function wrongValue(mistake, version) {
  const { allowed, value } = mistake;
  const words2 = allowed.map(String);
  const text = typeof value === "object" && value !== null ? "" : String(value);
  const near = typeof value === "string" ? words2.find((word) => word === text.trim()) ?? nearestKey(text, words2) : null;
  const [only] = words2;
  const right2 = allowed.length === 1 ? code(only) : codes(words2, "or").en;
  const list = codes(words2, "or");
  const inQuotes = value !== null && typeof value !== "string" && words2.includes(text) ? quotes : null;
  const more = otherForm(mistake, version) ?? inQuotes;
  const meant = near === null ? null : code(near);
  return joined(
    {
      fi: `arvo ${shown(value)} ei kelpaa. ${meant ? `Tarkoititko ${meant}?` : allowed.length === 1 ? `Kirjoita ${right2}.` : `Kirjoita jokin näistä: ${list.fi}.`}`,
      sv: `värdet ${shown(value)} är inte giltigt. ${meant ? `Menade du ${meant}?` : allowed.length === 1 ? `Skriv ${right2}.` : `Skriv något av följande: ${list.sv}.`}`,
      en: `the value ${shown(value)} is not valid. ${meant ? `Did you mean ${meant}?` : allowed.length === 1 ? `Write ${right2}.` : `Write one of these: ${list.en}.`}`
    },
    more
  );
}
var forms = {
  "^/": {
    fi: "vinoviivalla alkava polku",
    sv: "en sökväg som börjar med ett snedstreck",
    en: "a path that begins with a slash"
  },
  "^[^{}/ :\\\\]+(?::\\d+)?$": {
    fi: "pelkkä palvelimen nimi, esimerkiksi `api.example.fi`, ilman osoitteen alkua `https://` ja polkua",
    sv: "bara serverns namn, till exempel `api.example.fi`, utan `https://` och sökväg",
    en: "the name of the server alone, for example `api.example.fi`, without `https://` and path"
  },
  "^[^{}]+$": { fi: "nimi ilman aaltosulkeita", sv: "ett namn utan klammerparenteser", en: "a name without braces" }
};
function wrongForm({ pattern, value }) {
  const form = Object.hasOwn(forms, pattern) ? forms[pattern] : void 0;
  const wanted = form ?? {
    fi: `arvo, joka sopii kaavaan ${code(pattern)}`,
    sv: `ett värde som passar mönstret ${code(pattern)}`,
    en: `a value that fits the pattern ${code(pattern)}`
  };
  return {
    fi: `arvo ${shown(value)} ei kelpaa. Tähän kuuluu ${wanted.fi}.`,
    sv: `värdet ${shown(value)} är inte giltigt. Hit hör ${wanted.sv}.`,
    en: `the value ${shown(value)} is not valid. Expected is ${wanted.en}.`
  };
}
var wrongName = ({ key }) => ({
  fi: `nimi ${code(key)} ei kelpaa. Käytä vain kirjaimia A–Z, numeroita ja merkkejä \`.\`, \`-\` ja \`_\`.`,
  sv: `namnet ${code(key)} är inte giltigt. Använd bara bokstäverna A–Z, siffror och tecknen \`.\`, \`-\` och \`_\`.`,
  en: `the name ${code(key)} is not valid. Use only the letters A–Z, digits and the characters \`.\`, \`-\` and \`_\`.`
});
function together({ keys: keys2, definition }) {
  if (/^responses$/iu.test(definition)) return tooFew(1);
  const both = codes(keys2, "and");
  return {
    fi: `avaimet ${both.fi} eivät voi olla tässä yhtä aikaa. Poista toinen.`,
    sv: `nycklarna ${both.sv} kan inte stå här samtidigt. Ta bort den ena.`,
    en: `the keys ${both.en} cannot stand here together. Remove one of them.`
  };
}
var tooFew = (limit) => ({
  fi: limit === 1 ? "tämä on tyhjä. Lisää ainakin yksi kohta tai poista avain." : `tähän kuuluu vähintään ${limit} kohtaa.`,
  sv: limit === 1 ? "det här är tomt. Lägg till minst en punkt eller ta bort nyckeln." : `hit hör minst ${limit} punkter.`,
  en: limit === 1 ? "this is empty. Add at least one entry or remove the key." : `at least ${limit} entries are expected here.`
});
var tooMany = (limit) => ({
  fi: `tässä on liikaa kohtia: enintään ${limit}.`,
  sv: `här finns för många punkter: högst ${limit}.`,
  en: `there are too many entries here: at most ${limit}.`
});
var outOfRange = ({ what, limit, value }) => ({
  fi: `arvo ${shown(value)} ei kelpaa. ${what === "low" ? "Pienin" : "Suurin"} sallittu arvo on ${limit}.`,
  sv: `värdet ${shown(value)} är inte giltigt. Det ${what === "low" ? "minsta" : "största"} tillåtna värdet är ${limit}.`,
  en: `the value ${shown(value)} is not valid. The ${what === "low" ? "smallest" : "largest"} allowed value is ${limit}.`
});
var twice = ({ value }) => ({
  fi: `${shown(value)} on luettelossa kahdesti. Poista toinen.`,
  sv: `${shown(value)} finns två gånger i listan. Ta bort den ena.`,
  en: `${shown(value)} stands twice in the list. Remove one of them.`
});
var unfit = ({ value }) => ({
  fi: `${shown(value)} ei sovi tähän.`,
  sv: `${shown(value)} passar inte här.`,
  en: `${shown(value)} does not fit here.`
});
function words(mistake, version) {
  switch (mistake.what) {
    case "missing":
      return missing(mistake);
    case "unknown":
      return unknown(mistake, version);
    case "name":
      return wrongName(mistake);
    case "type":
      return wrongType(mistake, version);
    case "value":
      return wrongValue(mistake, version);
    case "pattern":
      return wrongForm(mistake);
    case "together":
      return together(mistake);
    case "few":
      return tooFew(mistake.limit);
    case "many":
      return tooMany(mistake.limit);
    case "twice":
      return twice(mistake);
    case "unfit":
      return unfit(mistake);
    default:
      return outOfRange(mistake);
  }
}
var aboutKey = /* @__PURE__ */ new Set(["unknown", "name"]);
function schemaWords(mistake, steps, version) {
  const before = aboutKey.has(mistake.what) ? steps.slice(0, -1) : steps;
  const from = lead(before);
  const said = words(mistake, version);
  return inAll((language) => `${from[language]}${said[language]}`);
}

// src/interfaces/walk.ts
var Covered = class {
  seen = /* @__PURE__ */ new Map();
  /** Is it new? From now on it is not. */
  add(kind, value) {
    const known = this.seen.get(kind) ?? /* @__PURE__ */ new WeakSet();
    this.seen.set(kind, known);
    if (known.has(value)) return false;
    known.add(value);
    return true;
  }
  has(kind, value) {
    return typeof value === "object" && value !== null && this.seen.get(kind)?.has(value) === true;
  }
};
var readable = /vnd\.aai\.asyncapi|schema\+(?:json|yaml)/u;
var foreign = (value) => {
  const format = get(value, "schemaFormat");
  return typeof format === "string" && !readable.test(format);
};
var isOnlyReference = (value, kind, { format, line }) => typeof get(value, "$ref") === "string" && isReferrer(kind, format) && kind !== "pathItem" && kind !== "channel" && !(kind === "schema" && (line === "3.1" || line === "3.2" || line.startsWith("20")));
function specOf(kind, key, value, { grammar }) {
  const children = grammar[kind];
  if (children === void 0) return null;
  if (key === "payload" && foreign(value)) return null;
  if (key === "schema" && kind === "multiFormat" && foreign(value)) return null;
  if (Object.hasOwn(children, key)) return children[key];
  return !key.startsWith("x-") && Object.hasOwn(children, "*") ? children["*"] : null;
}
var kindAt = (kind, value, { format, line }) => kind === "schema" && format === "asyncapi" && line.startsWith("3") && isObject(get(value, "schema")) ? "multiFormat" : kind;
function below({ part, kind, based }, language) {
  const found = [];
  const add = (from, step, spec) => {
    const next = child(from, step);
    if (next === null || typeof next.value !== "object" || next.value === null) return;
    if (Array.isArray(next.value)) for (const index of next.value.keys()) add(next, index, spec);
    else if (spec.endsWith("{}")) for (const name of Object.keys(next.value)) add(next, name, spec.slice(0, -2));
    else found.push({ part: next, kind: kindAt(spec, next.value, language), based: based || hasBase(next.value) });
  };
  for (const key of Object.keys(part.value)) {
    const spec = specOf(kind, key, part.value, language);
    if (spec !== null) add(part, key, spec);
  }
  return found;
}
var hasBase = (value) => /^[^#]/u.test(textAt(value, "$id") ?? textAt(value, "$self") ?? "");
function sightings(root, language, covered) {
  const all = [];
  const open = [
    { ...root, kind: kindAt(root.kind, root.part.value, language), based: hasBase(root.part.file.value) }
  ];
  while (open.length > 0) {
    const sighting = open.pop();
    const { value } = sighting.part;
    if (!isObject(value) || !covered.add(sighting.kind, value)) continue;
    all.push(sighting);
    if (isOnlyReference(value, sighting.kind, language)) continue;
    for (const next of below(sighting, language).reverse()) open.push(next);
  }
  return all;
}

// src/interfaces/form-faults.ts
var mostRoots = 5e3;
var knownDialect = /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.\d\/dialect\/|json-schema\.org\/draft\/2020-12\/)/u;
function ignoredBy(bundle) {
  const dialect2 = get(bundle.entry.value, "jsonSchemaDialect");
  const other = typeof dialect2 === "string" && !knownDialect.test(dialect2);
  return ({ instancePath, schemaPath }) => /^\/(?:openapi|swagger|asyncapi)$/u.test(instancePath) || other && schemaPath.startsWith("#/definitions/dialect");
}
function isForeign({ file }, { bundle, language }) {
  if (file === bundle.entry) return false;
  if (get(file.value, "$schema") !== void 0 && language.format !== "json-schema") return true;
  for (const key of ["openapi", "swagger", "asyncapi"]) {
    const version = get(file.value, key);
    if (version !== void 0 && !(key === language.format && typeof version === "string" && version.startsWith(language.line)))
      return true;
  }
  return false;
}
function toFault(mistake, root, { language }) {
  const steps = [...root.steps, ...mistake.steps];
  const atKey = mistake.what === "unknown" || mistake.what === "name" || mistake.what === "missing";
  const said = mistake.what === "missing" ? ` ${mistake.keys.join(" ")}` : "";
  return {
    location: root.file.place(steps, atKey ? "key" : "value"),
    message: schemaWords(mistake, steps, `${language.format} ${language.line}`),
    key: `${steps.join("/")} ${mistake.what}${said}`
  };
}
function addSchemaFaults(root, run, list) {
  const validate = run.validators[root.kind];
  if (validate === void 0 || isForeign(root.part, run)) return;
  const { mistakes, more } = schemaMistakes(validate, root.part.value, run.validators.keys, ignoredBy(run.bundle));
  list.add(mistakes.map((mistake) => () => toFault(mistake, root.part, run)));
  list.more += more;
}
var References = class {
  findings = [];
  targets = [];
  loops;
  run;
  constructor(run) {
    this.run = run;
    this.loops = new Loops(run.bundle);
  }
  add({ part, kind, based }) {
    const { bundle, language } = this.run;
    const ref = refOf(part);
    if (ref === null || !isReferrer(kind, language.format)) return;
    const target = firstHop(ref, part, bundle);
    if (target && isObject(target.value)) this.targets.push({ part: target, kind });
    const finding = target ? this.loops.faultOf(part) : referenceFault(ref, part, bundle, based);
    if (finding) this.findings.push(finding);
  }
};
function addFormFaults(run, list) {
  const covered = new Covered();
  const references = new References(run);
  const roots = [{ part: topOf(run.bundle.entry), kind: "document" }];
  for (let next = 0; next < roots.length && next < mostRoots; next += 1) {
    const root = roots[next];
    if (covered.has(root.kind, root.part.value)) continue;
    addSchemaFaults(root, run, list);
    for (const sighting of sightings(root, run.language, covered)) references.add(sighting);
    for (const target of references.targets.splice(0)) {
      if (!covered.has(target.kind, target.part.value)) roots.push(target);
    }
  }
  list.add(references.findings);
}

// src/interfaces/validators.ts
var modules = {
  "openapi 2.0": () => import("./interface-openapi-2.0-SZAQBNPQ.js"),
  "openapi 3.0": () => import("./interface-openapi-3.0-O3NQHZSO.js"),
  "openapi 3.1": () => import("./interface-openapi-3.1-EGRUCV5T.js"),
  "openapi 3.2": () => import("./interface-openapi-3.2-2RS54Q2E.js"),
  "asyncapi 2.0": () => import("./interface-asyncapi-2.0.0-BAIV4AHR.js"),
  "asyncapi 2.1": () => import("./interface-asyncapi-2.1.0-LEXZ55L2.js"),
  "asyncapi 2.2": () => import("./interface-asyncapi-2.2.0-KFQFXU75.js"),
  "asyncapi 2.3": () => import("./interface-asyncapi-2.3.0-TTEEHUGS.js"),
  "asyncapi 2.4": () => import("./interface-asyncapi-2.4.0-3BYTCE2U.js"),
  "asyncapi 2.5": () => import("./interface-asyncapi-2.5.0-HQKAUBKF.js"),
  "asyncapi 2.6": () => import("./interface-asyncapi-2.6.0-B4KFS5AR.js"),
  "asyncapi 3.0": () => import("./interface-asyncapi-3.0.0-BPCYNYUI.js"),
  "asyncapi 3.1": () => import("./interface-asyncapi-3.1.0-ZK2GCKKT.js"),
  "json-schema draft-04": () => import("./interface-json-schema-04-OO7F5B7T.js"),
  "json-schema draft-06": () => import("./interface-json-schema-06-JYOJPMNT.js"),
  "json-schema draft-07": () => import("./interface-json-schema-07-HYLMB6AZ.js"),
  "json-schema 2019-09": () => import("./interface-json-schema-2019-09-XWXX6F4M.js"),
  "json-schema 2020-12": () => import("./interface-json-schema-2020-12-VZTDAPAF.js")
};
var hasValidators = (format, version) => Object.hasOwn(modules, `${format} ${version}`);
async function validatorsOf(format, version) {
  if (!hasValidators(format, version)) return null;
  return (await modules[`${format} ${version}`]()).default;
}

// src/interfaces/format-version.ts
var newest = {
  "openapi 3.0": "3.0.4",
  "openapi 3.1": "3.1.2",
  "openapi 3.2": "3.2.0"
};
var right = (format, line) => newest[`${format} ${line}`] ?? `${line}.0`;
var numbered = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:-[\w.+-]{1,40})?$/u;
var short = /^(\d{1,3})(?:\.(\d{1,3}))?$/u;
function threeNumbers(format, key, value) {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  const full = typeof value === "string" ? numbered.exec(text) : null;
  if (full) {
    const line2 = `${full[1]}.${full[2]}`;
    return { line: hasValidators(format, line2) ? line2 : null, wrong: null };
  }
  const [, major, minor] = short.exec(text) ?? [];
  const line = `${major}.${minor}`;
  if (minor === void 0 && hasValidators(format, `${major}.0`))
    return { line: null, wrong: { key, value, right: right(format, `${major}.0`) } };
  if (hasValidators(format, line)) return { line, wrong: { key, value, right: right(format, line) } };
  if (major !== void 0 && typeof value === "string") return { line: null, wrong: null };
  return { line: null, wrong: { key, value, right: format === "openapi" ? "3.0.4" : "3.0.0" } };
}
function swagger2(value) {
  if (value === "2.0") return { line: "2.0", wrong: null };
  if (value === 2 || value === "2" || value === "2.0.0")
    return { line: "2.0", wrong: { key: "swagger", value, right: "2.0" } };
  if (value === "1.0" || value === "1.1" || value === "1.2") return { line: null, wrong: null };
  return { line: null, wrong: { key: "swagger", value, right: "2.0" } };
}
var dialect = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0[467]|2019-09|2020-12)\/schema#?$/u;
function formatVersionOf(format, top2) {
  if (format === "json-schema") {
    const line = dialect.exec(textAt(top2, "$schema") ?? "")?.[1];
    return { line: line ?? null, wrong: null };
  }
  if (format === "asyncapi") return threeNumbers("asyncapi", "asyncapi", get(top2, "asyncapi"));
  if (format !== "openapi") return { line: null, wrong: null };
  const named = get(top2, "openapi") === void 0 && get(top2, "swagger") !== void 0;
  return named ? swagger2(get(top2, "swagger")) : threeNumbers("openapi", "openapi", get(top2, "openapi"));
}

// src/interfaces/operation-faults.ts
var fault2 = (part, spot, message, kind) => () => ({
  location: part.file.place(part.steps, spot),
  message: joined(
    lead(part.steps.slice(0, spot === "key" || typeof part.value !== "object" ? -1 : void 0)),
    message
  ),
  key: `${part.steps.join("/")} ${kind}`
});
var sameId = (id, line) => ({
  fi: `tunnus ${code(id)} on jo toisella operaatiolla (rivi ${line}). Anna jokaiselle oma \`operationId\`.`,
  sv: `en annan operation har redan namnet ${code(id)} (rad ${line}). Ge varje operation ett eget \`operationId\`.`,
  en: `another operation has the name ${code(id)} already (line ${line}). Give each its own \`operationId\`.`
});
function sameIds(operations) {
  const first2 = /* @__PURE__ */ new Map();
  return operations.flatMap((operation) => {
    const id = textAt(operation.value, "operationId");
    if (id === null) return [];
    const other = first2.get(id);
    if (other === void 0) first2.set(id, operation);
    if (other === void 0 || other.value === operation.value) return [];
    const part = child(operation, "operationId");
    return [
      () => {
        const { line } = other.file.place([...other.steps, "operationId"], "key");
        return fault2(part, "value", sameId(id, String(line ?? 1)), "operationId")();
      }
    ];
  });
}
var pathsOf = (bundle) => entries(at(topOf(bundle.entry), "paths")).map(([template, key]) => ({ template, key, item: bundle.followed(key) }));
var operationsOf = (item) => methods.flatMap((method) => {
  const operation = child(item, method);
  return operation && isObject(operation.value) ? [[method, operation]] : [];
});
var samePath = (path, other) => ({
  fi: `polku ${code(path)} on sama kuin ${code(other)}: vain parametrin nimi on toinen. Yhdistä ne.`,
  sv: `sökvägen ${code(path)} är densamma som ${code(other)}: bara parametern heter annorlunda. Slå ihop dem.`,
  en: `the path ${code(path)} is the same as ${code(other)}: only the parameter has another name. Join them.`
});
function samePaths(paths) {
  const first2 = /* @__PURE__ */ new Map();
  return paths.flatMap(({ template, key }) => {
    const plain = template.replace(/\{[^{}]*\}/gu, "{}");
    const other = first2.get(plain);
    if (other === void 0) first2.set(plain, template);
    return other === void 0 ? [] : [fault2(key, "key", samePath(template, other), "same-path")];
  });
}
var parametersOf = (of, bundle) => entries(child(of, "parameters")).map(([, entry]) => {
  const target = bundle.followed(entry);
  return { entry, target, name: textAt(target.value, "name"), place: textAt(target.value, "in") };
});
var sameParameter = (name, place) => ({
  fi: `parametri ${code(name)} (${code(place)}) on luettelossa kahdesti. Poista toinen.`,
  sv: `parametern ${code(name)} (${code(place)}) finns två gånger i listan. Ta bort den ena.`,
  en: `the parameter ${code(name)} (${code(place)}) stands twice in the list. Remove one of them.`
});
function sameParameters(parameters) {
  const seen = /* @__PURE__ */ new Set();
  return parameters.flatMap(({ entry, name, place }) => {
    if (name === null || place === null) return [];
    const id = `${place} ${name}`;
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst ? [] : [fault2(entry, "value", sameParameter(name, place), "same-parameter")];
  });
}
var namesIn = (template) => [...template.matchAll(/\{([^{}]{1,200})\}/gu)].map(([, name]) => name);
var bare = (name) => name.replace(/^[+#./;?&*]+|(?:\*+|[=:].*)$/gu, "");
var undeclared = (name) => ({
  fi: `polun parametria ${code(name)} ei ole kuvattu. Lisää se luetteloon \`parameters\` (\`in: path\`, \`required: true\`).`,
  sv: `parametern ${code(name)} i sökvägen är inte beskriven. Lägg till den i \`parameters\` (\`in: path\`, \`required: true\`).`,
  en: `the path parameter ${code(name)} is not described. Add it to \`parameters\` (\`in: path\`, \`required: true\`).`
});
var unnamed = (name, template) => ({
  fi: `parametri ${code(name)} on merkitty polun osaksi (\`in: path\`), mutta polussa ${code(template)} ei ole kohtaa ${code(`{${name}}`)}.`,
  sv: `parametern ${code(name)} anges som en del av sökvägen (\`in: path\`), men ${code(`{${name}}`)} finns inte i ${code(template)}.`,
  en: `the parameter ${code(name)} is said to be part of the path (\`in: path\`), but ${code(template)} has no ${code(`{${name}}`)}.`
});
var lost = ({ name, place }) => name === null || place === null;
var inPath = ({ place }) => place === "path";
function undescribed(path, method, operation, all) {
  if (all.some(lost)) return [];
  const described = new Set(all.filter(inPath).flatMap(({ name }) => [name, bare(name ?? "")]));
  return namesIn(path.template.split(/[?#]/u)[0]).filter((name) => !described.has(name) && !described.has(bare(name))).map(
    (name) => () => ({
      location: operation.file.place(operation.steps, "key"),
      message: joined(same(`${code(`${method.toUpperCase()} ${path.template}`)}: `), undeclared(name, "")),
      key: `${operation.steps.join("/")} undescribed ${name}`
    })
  );
}
function superfluous({ template }, parameters) {
  const names2 = new Set(namesIn(template).flatMap((name) => [name, bare(name)]));
  return parameters.flatMap(({ entry, target, name, place }) => {
    if (place !== "path" || name === null || names2.has(name) || names2.has(bare(name))) return [];
    const named = entry.value === target.value ? child(entry, "name") : entry;
    return [fault2(named, "value", unnamed(name, template), "superfluous")];
  });
}
function ofPath(path, bundle) {
  const shared = parametersOf(path.item, bundle);
  const each = operationsOf(path.item).flatMap(([method, operation]) => {
    const own = parametersOf(operation, bundle);
    return [
      ...sameParameters(own),
      ...superfluous(path, own),
      ...undescribed(path, method, operation, [...shared, ...own])
    ];
  });
  return [...sameParameters(shared), ...superfluous(path, shared), ...each];
}
function openapiFaults(bundle) {
  const paths = pathsOf(bundle);
  const webhooks = entries(at(topOf(bundle.entry), "webhooks")).map(([, hook]) => bundle.followed(hook));
  const items = [...paths.map(({ item }) => item), ...webhooks];
  const operations = items.flatMap((item) => operationsOf(item).map(([, operation]) => operation));
  return [...sameIds(operations), ...samePaths(paths), ...paths.flatMap((path) => ofPath(path, bundle))];
}
function asyncapiFaults(bundle) {
  const channels = members(at(topOf(bundle.entry), "channels")).map(([, channel]) => bundle.followed(channel));
  return sameIds(
    channels.flatMap(
      (channel) => ["publish", "subscribe"].flatMap((action) => {
        const operation = child(channel, action);
        return operation ? [operation] : [];
      })
    )
  );
}

// src/interfaces/validate.ts
var mostTold = 20;
var canValidate = ({ format, entry }) => {
  const { line, wrong } = formatVersionOf(format, entry.value);
  return line !== null || wrong !== null;
};
function versionFault(bundle, { wrong }) {
  if (wrong === null) return [];
  const { key, value, right: right2 } = wrong;
  const written = code(`${key}: "${right2}"`);
  const is = value === void 0 ? null : code(typeof value === "string" ? `"${value}"` : JSON.stringify(value));
  return [
    {
      location: bundle.entry.place([key], "value"),
      message: {
        fi: is ? `Muodon versio ${is} ei kelpaa. Kirjoita se kokonaan ja lainausmerkeissä, esimerkiksi ${written}.` : `Kuvauksesta puuttuu muodon versio. Kirjoita sen alkuun esimerkiksi ${written}.`,
        sv: is ? `Formatets version ${is} är inte giltig. Skriv den i sin helhet och inom citattecken, till exempel ${written}.` : `Formatets version saknas. Skriv den i början, till exempel ${written}.`,
        en: is ? `The version ${is} of the format is not valid. Write it in full and in quotes, for example ${written}.` : `The version of the format is missing. Write it at the beginning, for example ${written}.`
      },
      key: `${key} version`
    }
  ];
}
function ordered(faults, { entry, files }) {
  const rank2 = new Map([entry, ...files.filter((file) => file !== entry)].map(({ path }, index) => [path, index]));
  const by = ({ location }) => [
    rank2.get(location.path) ?? rank2.size,
    location.line ?? 0,
    location.column ?? 0
  ];
  return [...faults].sort((a, b) => {
    const [left, right2] = [by(a), by(b)];
    const differs = left.findIndex((value, index) => value !== right2[index]);
    return differs < 0 ? 0 : left[differs] - right2[differs];
  });
}
var distinct = (faults) => [
  ...new Map(
    faults.map(
      (fault3) => [JSON.stringify([fault3.location, fault3.message.en.replace(/^[^:]*: /u, "")]), fault3]
    )
  ).values()
];
async function addFaults(bundle, line, list) {
  const { format } = bundle;
  const validators = await validatorsOf(format, line);
  if (validators === null) return;
  addFormFaults({ bundle, language: { format, line, grammar: grammarOf(format, line) }, validators }, list);
  if (format === "openapi") list.add(openapiFaults(bundle));
  if (format === "asyncapi" && line.startsWith("2")) list.add(asyncapiFaults(bundle));
}
async function validateDescription(bundle) {
  const version = formatVersionOf(bundle.format, bundle.entry.value);
  const list = new FaultList();
  list.add(versionFault(bundle, version).map((fault3) => () => fault3));
  if (version.line !== null) await addFaults(bundle, version.line, list);
  const all = ordered(distinct(list.faults), bundle);
  return { faults: all.slice(0, mostTold), more: Math.max(0, all.length - mostTold) + list.more };
}
export {
  canValidate,
  validateDescription
};
