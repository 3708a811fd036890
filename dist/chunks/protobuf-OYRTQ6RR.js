import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  definedNames,
  largestNumber,
  parseProtobuf,
  resolved,
  scalars,
  spoken
} from "./chunk-GXTFAJ66.js";
import {
  byPlace,
  code,
  isTemplate,
  mostFaults,
  templated,
  tooDeep,
  tooLarge
} from "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-UDFUGCBQ.js";

// src/interfaces/protobuf-words.ts
var kinds = {
  field: { fi: "Kenttä", sv: "Fältet", en: "The field" },
  value: { fi: "Arvo", sv: "Värdet", en: "The value" },
  method: { fi: "Metodi", sv: "Metoden", en: "The method" },
  type: { fi: "Tyyppi", sv: "Typen", en: "The type" }
};
var about = (thing, name, rest) => ({
  fi: `${kinds[thing].fi} ${code(name)} ${rest.fi}`,
  sv: `${kinds[thing].sv} ${code(name)} ${rest.sv}`,
  en: `${kinds[thing].en} ${code(name)} ${rest.en}`
});
var twice = (thing, name) => about(thing, name, { fi: "on määritelty kahdesti.", sv: "är definierad två gånger.", en: "is defined twice." });
var sameNumber = (thing, name, number, other) => about(thing, name, {
  fi: `käyttää numeroa ${number}, joka on jo käytössä: ${code(other)}.`,
  sv: `använder numret ${number}, som redan används av ${code(other)}.`,
  en: `uses the number ${number}, which ${code(other)} already has.`
});
var reservedNumber = (thing, name, number) => about(thing, name, {
  fi: `käyttää numeroa ${number}, joka on varattu (\`reserved\`).`,
  sv: `använder numret ${number}, som är reserverat (\`reserved\`).`,
  en: `uses the number ${number}, which is reserved.`
});
var reservedName = (thing, name) => about(thing, name, {
  fi: "käyttää nimeä, joka on varattu (`reserved`).",
  sv: "använder ett namn som är reserverat (`reserved`).",
  en: "uses a name that is reserved."
});
var impossibleNumber = (name, number) => about("field", name, {
  fi: `ei voi käyttää numeroa ${number}: sallittuja ovat 1–18999 ja 20000–536870911.`,
  sv: `kan inte använda numret ${number}: tillåtna är 1–18999 och 20000–536870911.`,
  en: `cannot use the number ${number}: 1–18999 and 20000–536870911 are allowed.`
});
var firstNotZero = (name) => about("value", name, {
  fi: "on ensimmäinen, joten sen numeron pitää olla 0 (proto3).",
  sv: "är det första, så dess nummer måste vara 0 (proto3).",
  en: "is the first one, so its number has to be 0 (proto3)."
});
var notInProto3 = (name) => about("field", name, {
  fi: "ei voi olla `required`: sitä ei ole proto3:ssa.",
  sv: "kan inte vara `required`: det finns inte i proto3.",
  en: "cannot be `required`: proto3 does not have it."
});
var unknownType = (name, type) => about("field", name, {
  fi: `viittaa tyyppiin ${code(type)}, jota tiedosto ei määrittele eikä tuo muualta.`,
  sv: `hänvisar till typen ${code(type)}, som filen varken definierar eller importerar.`,
  en: `refers to the type ${code(type)}, which the file neither defines nor imports.`
});

// src/interfaces/protobuf-rules.ts
var isWithin = (ranges, number) => ranges.some(({ from, to }) => from <= number && number <= to);
var mostRanges = 1e3;
function checkNumbers(report, thing, owner, items, reserved, sameAllowed) {
  const names = /* @__PURE__ */ new Set();
  const numbers = /* @__PURE__ */ new Map();
  const ranges = reserved.numbers.slice(0, mostRanges);
  for (const { name, number, location } of items) {
    const full = `${owner}.${name}`;
    const other = numbers.get(number);
    if (names.has(name)) report(location, twice(thing, full), `twice:${full}`);
    else if (other !== void 0 && !sameAllowed)
      report(location, sameNumber(thing, full, number, other), `number:${full}`);
    if (isWithin(ranges, number)) report(location, reservedNumber(thing, full, number), `reserved-number:${full}`);
    if (reserved.names.has(name)) report(location, reservedName(thing, full), `reserved-name:${full}`);
    names.add(name);
    if (other === void 0) numbers.set(number, name);
  }
}
var impossible = (number) => number < 1 || number > largestNumber || number >= 19e3 && number <= 19999;
function checkMessage(report, file, message) {
  const owner = spoken(message.fullName, file.package);
  const reserved = { numbers: message.reservedNumbers, names: message.reservedNames };
  checkNumbers(report, "field", owner, message.fields, reserved, false);
  const set = message.features.get("message_set_wire_format") === "true";
  for (const { name, number, label, location } of message.fields) {
    const full = `${owner}.${name}`;
    if (impossible(number) && !set) report(location, impossibleNumber(full, number), `impossible:${full}`);
    if (label === "required" && file.syntax === "proto3") report(location, notInProto3(full), `required:${full}`);
  }
}
function checkTypes(report, file) {
  if (file.imports.length > 0) return;
  const defined = definedNames([file]);
  const isKnown = (type, scope) => scalars.has(type) || defined.has(resolved(type, scope, defined));
  for (const { fullName, fields } of file.messages)
    for (const { name, type, location } of fields)
      if (!isKnown(type, fullName)) {
        const full = `${spoken(fullName, file.package)}.${name}`;
        report(location, unknownType(full, type), `type:${full}`);
      }
}
function checkFile(report, file) {
  for (const message of file.messages) checkMessage(report, file, message);
  for (const one of file.enums) {
    const owner = spoken(one.fullName, file.package);
    const reserved = { numbers: one.reservedNumbers, names: one.reservedNames };
    checkNumbers(report, "value", owner, one.values, reserved, one.allowAlias);
    const [first] = one.values;
    if (first && first.number !== 0 && file.syntax === "proto3")
      report(first.location, firstNotZero(`${owner}.${first.name}`), `first:${owner}`);
  }
  for (const { fullName, methods } of file.services) {
    const seen = /* @__PURE__ */ new Set();
    for (const { name, location } of methods) {
      const full = `${spoken(fullName, file.package)}.${name}`;
      if (seen.has(name)) report(location, twice("method", full), `twice:${full}`);
      seen.add(name);
    }
  }
  const types = /* @__PURE__ */ new Set();
  for (const { fullName, location } of [...file.messages, ...file.enums, ...file.services]) {
    if (types.has(fullName)) report(location, twice("type", spoken(fullName, file.package)), `twice:${fullName}`);
    types.add(fullName);
  }
  checkTypes(report, file);
}
function protobufFaults(files) {
  const faults = [];
  const report = (location, message, key) => {
    if (faults.length < mostFaults) faults.push({ location, message, key });
  };
  for (const file of files) checkFile(report, file);
  return faults;
}

// src/interfaces/protobuf.ts
var described = (subject, { location, comment }) => ({
  subject,
  location,
  described: comment !== ""
});
function namedIn(file) {
  const owned = (fullName, things) => things.map((thing) => ({ subject: `${spoken(fullName, file.package)}.${thing.name}`, thing }));
  const own = [...file.messages, ...file.enums, ...file.services].map((thing) => ({
    subject: spoken(thing.fullName, file.package),
    thing
  }));
  const within = [
    ...file.messages.flatMap(({ fullName, fields }) => owned(fullName, fields)),
    ...file.enums.flatMap(({ fullName, values }) => owned(fullName, values)),
    ...file.services.flatMap(({ fullName, methods }) => owned(fullName, methods))
  ];
  return [...own, ...within].sort((a, b) => byPlace(a.thing.location, b.thing.location));
}
async function readProtobuf(texts) {
  const files = [...texts].map(([path, text]) => parseProtobuf(path, text));
  const nothing = { faults: [], undetermined: null, files, operations: [], fields: [], deprecated: [] };
  const unread = files.find((file) => file.unread !== null)?.unread;
  if (unread) return { ...nothing, undetermined: unread === "deep" ? tooDeep : tooLarge };
  const broken = files.filter(({ faults }) => faults.length > 0);
  if (broken.some(({ path }) => isTemplate(texts.get(path) ?? ""))) return { ...nothing, undetermined: templated };
  if (broken.length > 0) return { ...nothing, faults: broken.flatMap(({ faults }) => faults) };
  return {
    ...nothing,
    faults: files.flatMap((file) => [...protobufFaults([file])].sort((a, b) => byPlace(a.location, b.location))),
    operations: files.flatMap(
      ({ services, package: name }) => services.flatMap(
        ({ fullName, methods }) => methods.map((method) => described(`${spoken(fullName, name)}.${method.name}`, method))
      )
    ),
    fields: files.flatMap(
      ({ messages, package: name }) => messages.flatMap(
        ({ fullName, fields }) => fields.map((field) => described(`${spoken(fullName, name)}.${field.name}`, field))
      )
    ),
    deprecated: files.flatMap(
      (file) => namedIn(file).flatMap(
        ({ subject, thing }) => thing.deprecated ? [{ subject, location: thing.location, note: thing.comment }] : []
      )
    )
  };
}
export {
  readProtobuf
};
