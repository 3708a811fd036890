import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  added,
  changed,
  inPlaceOrder,
  paired,
  removed,
  unreadable
} from "./chunk-XKUB2GUG.js";
import {
  fullName,
  readWsdl,
  xmlSchema
} from "./chunk-HBX5Q6A4.js";
import "./chunk-CECF3AKD.js";
import {
  code
} from "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-UDFUGCBQ.js";

// src/differences/wsdl-words.ts
var plain = (type) => type.replace(/^(?:element|type) \{[^}]*\}/u, "");
var toldParts = (from, to) => plain(from) === plain(to) ? [from, to] : [plain(from), plain(to)];
var partType = (name, from, to) => {
  const [was, is] = toldParts(from, to);
  return {
    fi: `viestin osa ${code(name)} oli tyyppiä ${code(was)} ja on nyt ${code(is)}`,
    sv: `meddelandedelen ${code(name)} var av typen ${code(was)} och är nu ${code(is)}`,
    en: `message part ${code(name)} changed from ${code(was)} to ${code(is)}`
  };
};
var roles = {
  input: { fi: "pyyntö", sv: "begäran", en: "request" },
  output: { fi: "vastaus", sv: "svaret", en: "response" }
};
var roleRemoved = (role) => ({
  fi: `${roles[role].fi} on poistettu operaatiosta`,
  sv: `${roles[role].sv} är borttaget ur operationen`.replace("begäran är borttaget", "begäran är borttagen"),
  en: `${roles[role].en} removed from the operation`
});
var roleAdded = (role) => ({
  fi: `operaatiolla on nyt ${roles[role].fi}`,
  sv: role === "input" ? "operationen har nu en begäran" : "operationen har nu ett svar",
  en: `operation now has a ${roles[role].en}`
});
var addressChanged = (from, to) => ({
  fi: `osoite oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `adressen var ${code(from)} och är nu ${code(to)}`,
  en: `address changed from ${code(from)} to ${code(to)}`
});
var styleChanged = (from, to) => ({
  fi: `SOAP-viestien muoto oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `formen på SOAP-meddelandena var ${code(from)} och är nu ${code(to)}`,
  en: `style of the SOAP messages changed from ${code(from)} to ${code(to)}`
});
var actionChanged = (from, to) => ({
  fi: `tunniste \`SOAPAction\` oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `\`SOAPAction\` var ${code(from)} och är nu ${code(to)}`,
  en: `\`SOAPAction\` changed from ${code(from)} to ${code(to)}`
});
var namespaceChanged = (from, to) => ({
  fi: `nimiavaruus oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `namnrymden var ${code(from)} och är nu ${code(to)}`,
  en: `namespace changed from ${code(from)} to ${code(to)}`
});
var schemaChanged = (name) => ({
  fi: `tietotyypin ${code(name)} määrittely on muuttunut: mitä se merkitsee käyttäjille, on katsottava erikseen`,
  sv: `definitionen av datatypen ${code(name)} har ändrats: vad det betyder för användarna måste ses efter särskilt`,
  en: `definition of the data type ${code(name)} changed: what that means to users has to be looked at`
});
var schemaRemoved = (name) => ({
  fi: `tietotyyppi ${code(name)} on poistettu`,
  sv: `datatypen ${code(name)} är borttagen`,
  en: `data type ${code(name)} removed`
});
var schemaAdded = (name) => ({
  fi: `uusi tietotyyppi ${code(name)}`,
  sv: `datatypen ${code(name)} har tillkommit`,
  en: `data type ${code(name)} added`
});

// src/differences/wsdl-operations.ts
function carriedBy(side, role) {
  const message = role.message === "" ? void 0 : side.messages.get(side.renamed(role.message));
  const parts = message?.parts ?? role.parts;
  return {
    parts: new Map(parts.map((part) => [part.name, part])),
    location: message?.location ?? role.location,
    unknown: role.message !== "" && message === void 0
  };
}
var sayAbout = (subject, names2) => (verdict, code2, what, before, after, detail) => changed({ verdict, code: code2, subject, what, before, after, names: [...names2, detail.replace(/^\w+\./u, "")], detail });
function partChanges(sides, role, old, now, say) {
  const [was, is] = [carriedBy(sides[0], old), carriedBy(sides[1], now)];
  if (was.unknown || is.unknown) return [];
  const pairs = paired(was.parts, is.parts);
  const newVerdict = role === "input" ? "breaking" : "compatible";
  return [
    ...pairs.removed.map(
      ([part, name]) => say("breaking", "part-removed", removed("part", name), part.location, is.location, `${role}.${name}`)
    ),
    ...pairs.added.map(
      ([part, name]) => say(newVerdict, "part-added", added("part", name), null, part.location, `${role}.${name}`)
    ),
    ...pairs.both.flatMap(([before, after, name]) => {
      const from = sides[0].renamed(before.type);
      if (from === after.type) return [];
      return [
        say(
          "breaking",
          "part-type-changed",
          partType(name, from, after.type),
          before.location,
          after.location,
          `${role}.${name}`
        )
      ];
    })
  ];
}
function roleChanges(sides, role, old, now, say) {
  const [was, is] = [old[role], now[role]];
  if (was && is) return partChanges(sides, role, was, is, say);
  if (was) return [say("breaking", `${role}-removed`, roleRemoved(role), was.location, now.location, role)];
  if (is)
    return [say(role === "input" ? "breaking" : "unclear", `${role}-added`, roleAdded(role), null, is.location, role)];
  return [];
}
function faultChanges(old, now, say) {
  const pairs = paired(old.faults, now.faults);
  return [
    ...pairs.removed.map(
      ([role, name]) => say("unclear", "fault-removed", removed("fault", name), role.location, now.location, `fault.${name}`)
    ),
    ...pairs.added.map(
      ([role, name]) => say("compatible", "fault-added", added("fault", name), null, role.location, `fault.${name}`)
    )
  ];
}
function named(operations, renamed) {
  const counts = /* @__PURE__ */ new Map();
  for (const { name } of operations) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    operations.map((one) => [
      (counts.get(one.name) ?? 0) > 1 ? `${one.name} ${renamed(one.input?.message ?? "")}` : one.name,
      one
    ])
  );
}
function changesOfPortType(sides, was, is) {
  const pairs = paired(named(was.operations, sides[0].renamed), named(is.operations, sides[1].renamed));
  const told = (name) => ({ subject: `${is.name}.${name}`, names: [name, `${is.name}.${name}`] });
  return [
    ...pairs.removed.map(
      ([one, detail]) => changed({
        ...told(one.name),
        verdict: "breaking",
        code: "operation-removed",
        what: removed("operation"),
        before: one.location,
        after: is.location,
        detail
      })
    ),
    ...pairs.added.map(
      ([one, detail]) => changed({
        ...told(one.name),
        verdict: "compatible",
        code: "operation-added",
        what: added("operation"),
        before: null,
        after: one.location,
        detail
      })
    ),
    ...pairs.both.flatMap(([old, now]) => {
      const { subject, names: names2 } = told(now.name);
      const say = sayAbout(subject, names2);
      return [
        ...roleChanges(sides, "input", old, now, say),
        ...roleChanges(sides, "output", old, now, say),
        ...faultChanges(old, now, say)
      ];
    })
  ];
}

// src/differences/wsdl-schemas.ts
var names = /* @__PURE__ */ new Set(["type", "base", "ref", "itemType", "memberTypes", "substitutionGroup", "refer", "arrayType"]);
var silent = /* @__PURE__ */ new Set(["id"]);
var value = (element, name, written) => names.has(name.replace(/^.*:/u, "")) ? written.split(/\s+/u).map((one) => fullName(element, one)).join(" ") : written.replace(/\s+/gu, " ");
function canonical(element) {
  const attributes = Object.entries(element.attributes).filter(([name]) => !silent.has(name) && name !== "xmlns" && !name.startsWith("xmlns:")).map(([name, written]) => `${name}=${JSON.stringify(value(element, name, written))}`).sort();
  const children = element.children.filter(({ name, namespace }) => !(name === "annotation" && namespace === xmlSchema)).map(canonical);
  return `<{${element.namespace}}${element.name} ${attributes.join(" ")}>${element.text}${children.join("")}</>`;
}
function componentsOf(schemas) {
  const found = /* @__PURE__ */ new Map();
  for (const schema of schemas) {
    const { targetNamespace = "", elementFormDefault = "", attributeFormDefault = "" } = schema.attributes;
    for (const child of schema.children) {
      const { name } = child.attributes;
      if (name === void 0) continue;
      const text = `${elementFormDefault} ${attributeFormDefault} ${canonical(child)}`;
      const key = `${child.name} {${targetNamespace}}${name}`;
      if (!found.has(key)) found.set(key, { name, text, location: child.location });
    }
  }
  return found;
}
function schemaChanges(before, after, renamed, holder) {
  const old = new Map([...before].map(([key, one]) => [renamed(key), one]));
  const pairs = paired(old, after);
  return [
    ...pairs.removed.map(
      ([{ name, location }, detail]) => changed({
        verdict: "unclear",
        code: "schema-type-removed",
        subject: null,
        what: schemaRemoved(name),
        before: location,
        after: holder,
        names: [name],
        detail
      })
    ),
    ...pairs.added.map(
      ([{ name, location }, detail]) => changed({
        verdict: "compatible",
        code: "schema-type-added",
        subject: null,
        what: schemaAdded(name),
        before: null,
        after: location,
        names: [name],
        detail
      })
    ),
    ...pairs.both.filter(([was, is]) => renamed(was.text) !== is.text).map(
      ([was, is, detail]) => changed({
        verdict: "unclear",
        code: "schema-type-changed",
        subject: null,
        what: schemaChanged(is.name),
        before: was.location,
        after: is.location,
        names: [is.name],
        detail
      })
    )
  ];
}

// src/differences/wsdl.ts
var asItIs = (text) => text;
function wholeOf(reading, renamed) {
  const { files } = reading;
  const all = (list) => {
    const found = /* @__PURE__ */ new Map();
    for (const file of files)
      for (const [name, one] of list(file)) if (!found.has(renamed(name))) found.set(renamed(name), one);
    return found;
  };
  return {
    reading,
    files,
    renamed,
    portTypes: all(({ portTypes }) => portTypes),
    messages: all(({ messages }) => messages),
    bindings: all(({ bindings }) => bindings),
    services: all(({ services }) => services.map((service) => [service.name, service]))
  };
}
var topOf = ({ files }) => {
  const [file] = files;
  return file ? { path: file.path, line: 1 } : null;
};
function newNamespace(before, after) {
  const [from, to] = [before.files[0]?.namespace, after.files[0]?.namespace];
  return from && to && from !== to ? [from, to] : null;
}
function wentAndCame(thing, lists, holder, subjectOf = ({ name }) => name) {
  const pairs = paired(...lists);
  return [
    ...pairs.removed.map(
      ([one, detail]) => changed({
        verdict: "breaking",
        code: `${thing}-removed`,
        subject: subjectOf(one),
        what: removed(thing),
        before: one.location,
        after: holder,
        names: [one.name],
        detail
      })
    ),
    ...pairs.added.map(
      ([one, detail]) => changed({
        verdict: "compatible",
        code: `${thing}-added`,
        subject: subjectOf(one),
        what: added(thing),
        before: null,
        after: one.location,
        names: [one.name],
        detail
      })
    )
  ];
}
var standsIn = (address) => /^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|REPLACE_WITH_ACTUAL_URL|[^/]{0,200}example\.(?:com|org))(?:[:/]|$)/iu.test(
  address
);
function endpointChanges(service, was, is) {
  const [from, to] = [was.address, is.address];
  if (from === to || from === null || to === null || standsIn(from)) return [];
  return [
    changed({
      verdict: "unclear",
      code: "address-changed",
      subject: `${service.name}.${is.name}`,
      what: addressChanged(from, to),
      before: was.location,
      after: is.location,
      names: [is.name, service.name]
    })
  ];
}
var byName = (things) => new Map(things.map((thing) => [thing.name, thing]));
function serviceChanges(old, now) {
  const within = paired(old.services, now.services).both.flatMap(([was, is]) => {
    const lists = [byName(was.endpoints), byName(is.endpoints)];
    return [
      ...wentAndCame("endpoint", lists, is.location, ({ name }) => `${is.name}.${name}`),
      ...paired(...lists).both.flatMap(([before, after]) => endpointChanges(is, before, after))
    ];
  });
  return [...wentAndCame("service", [old.services, now.services], topOf(now)), ...within];
}
function bindingChanges(old, now) {
  return paired(old.bindings, now.bindings).both.flatMap(([was, is]) => {
    const portType = is.portType.replace(/^\{[^}]*\}/u, "");
    const say = (verdict, code2, subject, what) => changed({
      verdict,
      code: code2,
      subject,
      what,
      before: was.location,
      after: is.location,
      names: [subject],
      detail: is.fullName
    });
    const [from, to] = [was.style ?? "document", is.style ?? "document"];
    const styles = from === to ? [] : [say("breaking", "style-changed", portType, styleChanged(from, to))];
    const actions = paired(was.actions, is.actions).both.flatMap(
      ([old2, now2, name]) => old2 === now2 ? [] : [say("unclear", "action-changed", `${portType}.${name}`, actionChanged(old2, now2))]
    );
    return [...styles, ...actions];
  });
}
async function readSide(texts, side) {
  const reading = await readWsdl(texts);
  if (reading.undetermined !== null) return { undetermined: reading.undetermined };
  return reading.version === null ? { undetermined: unreadable[side] } : reading;
}
function namespaceChanges(old, now, names2) {
  if (names2 === null) return [];
  const what = namespaceChanged(...names2);
  return [
    changed({
      verdict: "unclear",
      code: "namespace-changed",
      subject: null,
      what,
      before: topOf(old),
      after: topOf(now),
      names: names2
    })
  ];
}
async function wsdlChanges(before, after) {
  const was = await readSide(before, "before");
  if (!("files" in was)) return was;
  const is = await readSide(after, "after");
  if (!("files" in is)) return is;
  const names2 = newNamespace(was, is);
  const renamed = names2 === null ? asItIs : (text) => text.replaceAll(`{${names2[0]}}`, `{${names2[1]}}`);
  const [old, now] = [wholeOf(was, renamed), wholeOf(is, asItIs)];
  const schemasOf = ({ files, schemas }) => componentsOf([...files.flatMap((file) => file.schemas), ...schemas]);
  return inPlaceOrder([
    ...namespaceChanges(old, now, names2),
    ...wentAndCame("port-type", [old.portTypes, now.portTypes], topOf(now)),
    ...paired(old.portTypes, now.portTypes).both.flatMap(([one, other]) => changesOfPortType([old, now], one, other)),
    ...serviceChanges(old, now),
    ...bindingChanges(old, now),
    ...schemaChanges(schemasOf(was), schemasOf(is), renamed, topOf(now))
  ]);
}
export {
  wsdlChanges
};
