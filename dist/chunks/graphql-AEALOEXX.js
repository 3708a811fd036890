import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  added,
  addedRequired,
  changed,
  deprecationChange,
  inPlaceOrder,
  paired,
  removed,
  requiredNow,
  typeChanged,
  unreadable
} from "./chunk-XKUB2GUG.js";
import {
  argumentsOf,
  byName,
  defines,
  deprecation,
  isRequired,
  isSubgraph,
  namedIn,
  parseGraphql,
  placeOf,
  schemaOf,
  subgraph,
  undefinedNames,
  written
} from "./chunk-GLCGM3R3.js";
import {
  code
} from "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-UDFUGCBQ.js";

// src/differences/graphql-words.ts
var kinds = {
  scalar: { fi: "skalaari", sv: "skalär", en: "scalar" },
  object: { fi: "oliotyyppi", sv: "objekttyp", en: "object type" },
  interface: { fi: "rajapintatyyppi", sv: "gränssnittstyp", en: "interface type" },
  union: { fi: "unioni", sv: "union", en: "union" },
  enum: { fi: "luettelotyyppi", sv: "uppräkning", en: "enumeration" },
  input: { fi: "syötetyyppi", sv: "indatatyp", en: "input type" }
};
var kindChanged = (from, to) => ({
  fi: `oli ${kinds[from].fi} ja on nyt ${kinds[to].fi}`,
  sv: `var ${kinds[from].sv} och är nu ${kinds[to].sv}`,
  en: `was ${/^[aeiou]/u.test(kinds[from].en) ? "an" : "a"} ${kinds[from].en} and is now ${/^[aeiou]/u.test(kinds[to].en) ? "an" : "a"} ${kinds[to].en}`
});
var memberRemoved = (name) => ({
  fi: `tyyppi ${code(name)} ei kuulu enää unioniin`,
  sv: `typen ${code(name)} hör inte längre till unionen`,
  en: `type ${code(name)} removed from the union`
});
var memberAdded = (name) => ({
  fi: `unioniin kuuluu nyt myös tyyppi ${code(name)}`,
  sv: `typen ${code(name)} hör nu till unionen`,
  en: `type ${code(name)} added to the union`
});
var interfaceRemoved = (name) => ({
  fi: `ei toteuta enää rajapintaa ${code(name)}`,
  sv: `implementerar inte längre gränssnittet ${code(name)}`,
  en: `no longer implements the interface ${code(name)}`
});
var interfaceAdded = (name) => ({
  fi: `toteuttaa nyt myös rajapinnan ${code(name)}`,
  sv: `implementerar nu också gränssnittet ${code(name)}`,
  en: `now implements the interface ${code(name)} too`
});
var defaultChanged = (from, to) => ({
  fi: `oletusarvo oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `standardvärdet var ${code(from)} och är nu ${code(to)}`,
  en: `default changed from ${code(from)} to ${code(to)}`
});
var defaultSet = (to) => ({
  fi: `oletusarvoksi on asetettu ${code(to)}`,
  sv: `standardvärdet är nu ${code(to)}`,
  en: `default set to ${code(to)}`
});
var defaultDropped = (from) => ({
  fi: `oletusarvoa ${code(from)} ei enää ole`,
  sv: `standardvärdet ${code(from)} finns inte längre`,
  en: `default ${code(from)} dropped`
});
var rootRemoved = (operation) => ({
  fi: `toimintojen laji ${code(operation)} on poistettu skeemasta`,
  sv: `operationstypen ${code(operation)} är borttagen ur schemat`,
  en: `the kind of operation ${code(operation)} removed from the schema`
});
var rootAdded = (operation) => ({
  fi: `skeemassa on uusi toimintojen laji ${code(operation)}`,
  sv: `schemat har en ny operationstyp, ${code(operation)}`,
  en: `the kind of operation ${code(operation)} added to the schema`
});
var rootRenamed = (operation, from, to) => ({
  fi: `toimintojen ${code(operation)} tyyppi oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `typen för ${code(operation)} var ${code(from)} och är nu ${code(to)}`,
  en: `the type of ${code(operation)} was ${code(from)} and is now ${code(to)}`
});
var repeatableDropped = {
  fi: "direktiiviä ei saa enää toistaa samassa kohdassa",
  sv: "direktivet får inte längre upprepas på samma ställe",
  en: "directive may no longer be repeated at one place"
};
var placeDropped = (place) => ({
  fi: `direktiiviä ei voi enää käyttää kohdassa ${code(place)}`,
  sv: `direktivet kan inte längre användas på ${code(place)}`,
  en: `directive can no longer be used on ${code(place)}`
});

// src/differences/graphql-inputs.ts
function isSafeInput(before, after) {
  if (before.kind === "ListType") return after.kind === "ListType" && isSafeInput(before.type, after.type);
  if (before.kind === "NonNullType")
    return after.kind === "NonNullType" ? isSafeInput(before.type, after.type) : isSafeInput(before.type, after);
  return after.kind === "NamedType" && before.name.value === after.name.value;
}
function valueText(value, type) {
  const expected = type?.kind === "NonNullType" ? type.type : type;
  if (expected?.kind === "ListType" && value.kind !== "ListValue" && value.kind !== "NullValue")
    return `[${valueText(value, expected.type)}]`;
  if (value.kind === "ListValue") {
    const inner = expected?.kind === "ListType" ? expected.type : void 0;
    return `[${value.values.map((one) => valueText(one, inner)).join(", ")}]`;
  }
  if (value.kind === "ObjectValue") {
    const fields = value.fields.map((field) => `${field.name.value}: ${valueText(field.value)}`);
    return `{${fields.sort().join(", ")}}`;
  }
  if (value.kind === "NullValue") return "null";
  if (value.kind === "StringValue") return JSON.stringify(value.value);
  if (expected?.kind === "NamedType" && expected.name.value === "ID") return JSON.stringify(String(value.value));
  return value.kind === "FloatValue" ? String(Number(value.value)) : String(value.value);
}
function defaultChanges(before, after, base) {
  const from = before.defaultValue && valueText(before.defaultValue, before.type);
  const to = after.defaultValue && valueText(after.defaultValue, after.type);
  if (from === to) return [];
  if (from === void 0) {
    if (isRequired(before)) return [];
    return [changed({ ...base, verdict: "unclear", code: "default-set", what: defaultSet(to) })];
  }
  if (to === void 0)
    return isRequired(after) ? [] : [changed({ ...base, verdict: "unclear", code: "default-dropped", what: defaultDropped(from) })];
  return [changed({ ...base, verdict: "breaking", code: "default-changed", what: defaultChanged(from, to) })];
}
function inputTypeChanges(what, before, after, base) {
  const [from, to] = [written(before.type), written(after.type)];
  const safe = isSafeInput(before.type, after.type);
  const verdict = safe ? "compatible" : "breaking";
  const must = safe && isRequired(after) && !isRequired(before);
  return [
    ...from === to ? [] : [changed({ ...base, verdict, code: `${what}-type-changed`, what: typeChanged(from, to) })],
    ...must ? [changed({ ...base, verdict: "breaking", code: `${what}-required`, what: requiredNow })] : []
  ];
}
function inputChanges(what, subject, names, before, after) {
  const at = { before: placeOf(before.name), after: placeOf(after.name) };
  const base = { subject, names, ...at, note: deprecation(before.directives) };
  const ofType = inputTypeChanges(what, before, after, base);
  return [
    ...ofType,
    // The default follows a type that is another one.
    ...ofType.some(({ verdict }) => verdict === "breaking") ? [] : defaultChanges(before, after, base),
    ...deprecationChange(
      subject,
      names,
      { note: base.note, at: at.before },
      { note: deprecation(after.directives), at: at.after }
    )
  ];
}
function changesOfInputs({ what, subject, names, before, after }) {
  const pairs = paired(before.inputs, after.inputs);
  const named = (name) => [name, subject(name), ...names];
  return [
    ...pairs.removed.map(
      ([node, name]) => changed({
        verdict: "breaking",
        code: `${what}-removed`,
        subject: subject(name),
        what: removed(what),
        before: placeOf(node.name),
        after: after.at,
        names: named(name),
        note: deprecation(node.directives)
      })
    ),
    ...pairs.added.map(
      ([node, name]) => changed({
        verdict: isRequired(node) ? "breaking" : "compatible",
        code: isRequired(node) ? `required-${what}-added` : `${what}-added`,
        subject: subject(name),
        what: isRequired(node) ? addedRequired(what) : added(what),
        before: null,
        after: placeOf(node.name),
        names: named(name)
      })
    ),
    ...pairs.both.flatMap(([old, now, name]) => inputChanges(what, subject(name), named(name), old, now))
  ];
}

// src/differences/graphql-types.ts
function isSafeOutput(before, after) {
  if (before.kind === "NonNullType") return after.kind === "NonNullType" && isSafeOutput(before.type, after.type);
  if (after.kind === "NonNullType") return isSafeOutput(before, after.type);
  if (before.kind === "ListType") return after.kind === "ListType" && isSafeOutput(before.type, after.type);
  return after.kind === "NamedType" && before.name.value === after.name.value;
}
function changesOfField(type, before, after) {
  const name = after.name.value;
  const subject = `${type}.${name}`;
  const names = [name, subject, type];
  const [from, to] = [written(before.type), written(after.type)];
  const at = { before: placeOf(before.name), after: placeOf(after.name) };
  const note = deprecation(before.directives);
  const safe = isSafeOutput(before.type, after.type);
  const verdict = safe ? "compatible" : "breaking";
  const what = typeChanged(from, to);
  return [
    ...from === to ? [] : [changed({ verdict, code: "field-type-changed", subject, what, ...at, names, note })],
    ...deprecationChange(
      subject,
      names,
      { note, at: at.before },
      { note: deprecation(after.directives), at: at.after }
    ),
    ...changesOfInputs({
      what: "argument",
      subject: (arg) => `${subject}(${arg})`,
      names: [name, subject],
      before: { inputs: byName(argumentsOf(before)), at: at.before },
      after: { inputs: byName(argumentsOf(after)), at: at.after }
    })
  ];
}
function removedOrAdded(thing, before, after, lists, addedVerdict) {
  const pairs = paired(lists.before, lists.after);
  const told = (name) => ({
    subject: `${after.name}.${name}`,
    names: [name, `${before.name}.${name}`, before.name]
  });
  return [
    ...pairs.removed.map(
      ([node, name]) => changed({
        ...told(name),
        verdict: "breaking",
        code: `${thing}-removed`,
        what: removed(thing),
        before: placeOf(node.name),
        after: placeOf(after.place),
        note: deprecation(node.directives)
      })
    ),
    ...pairs.added.map(
      ([node, name]) => changed({
        ...told(name),
        verdict: addedVerdict,
        code: `${thing}-added`,
        what: added(thing),
        before: null,
        after: placeOf(node.name)
      })
    )
  ];
}
function changesOfFields(before, after) {
  const lists = { before: before.fields, after: after.fields };
  return [
    ...removedOrAdded("field", before, after, lists, "compatible"),
    ...paired(before.fields, after.fields).both.flatMap(
      ([old, now]) => old.kind === "FieldDefinition" && now.kind === "FieldDefinition" ? changesOfField(after.name, old, now) : []
    )
  ];
}
function changesOfValues(before, after, comesOut) {
  const lists = { before: before.values, after: after.values };
  return [
    ...removedOrAdded("value", before, after, lists, comesOut ? "unclear" : "compatible"),
    ...paired(before.values, after.values).both.flatMap(
      ([old, now, name]) => deprecationChange(
        `${after.name}.${name}`,
        [name, `${after.name}.${name}`, after.name],
        { note: deprecation(old.directives), at: placeOf(old.name) },
        { note: deprecation(now.directives), at: placeOf(now.name) }
      )
    )
  ];
}
function changesOfLinks(before, after, list, words, addedVerdict) {
  const pairs = paired(before[list], after[list]);
  const subject = after.name;
  return [
    ...pairs.removed.map(
      ([node, detail]) => changed({
        verdict: "breaking",
        code: `${words.code}-removed`,
        subject,
        what: words.removed(detail),
        before: placeOf(node),
        after: placeOf(after.place),
        names: [subject, detail],
        detail
      })
    ),
    ...pairs.added.map(
      ([node, detail]) => changed({
        verdict: addedVerdict,
        code: `${words.code}-added`,
        subject,
        what: words.added(detail),
        before: null,
        after: placeOf(node),
        names: [subject, detail],
        detail
      })
    )
  ];
}
var memberWords = { code: "union-member", removed: memberRemoved, added: memberAdded };
var interfaceWords = { code: "interface", removed: interfaceRemoved, added: interfaceAdded };
function changesOfType(before, after, comesOut) {
  if (before.kind !== after.kind)
    return [
      changed({
        verdict: "breaking",
        code: "type-kind-changed",
        subject: after.name,
        what: kindChanged(before.kind, after.kind),
        before: placeOf(before.place),
        after: placeOf(after.place),
        names: [before.name]
      })
    ];
  if (after.kind === "enum") return changesOfValues(before, after, comesOut);
  if (after.kind === "union")
    return changesOfLinks(before, after, "members", memberWords, comesOut ? "unclear" : "compatible");
  if (after.kind === "input")
    return changesOfInputs({
      what: "input-field",
      subject: (name) => `${after.name}.${name}`,
      names: [after.name],
      before: { inputs: inputsOf(before), at: placeOf(before.place) },
      after: { inputs: inputsOf(after), at: placeOf(after.place) }
    });
  return [...changesOfFields(before, after), ...changesOfLinks(before, after, "interfaces", interfaceWords, "unclear")];
}
var inputsOf = (type) => new Map([...type.fields].flatMap(([name, node]) => node.kind === "InputValueDefinition" ? [[name, node]] : []));
var executable = /* @__PURE__ */ new Set([
  "QUERY",
  "MUTATION",
  "SUBSCRIPTION",
  "FIELD",
  "FRAGMENT_DEFINITION",
  "FRAGMENT_SPREAD",
  "INLINE_FRAGMENT",
  "VARIABLE_DEFINITION"
]);
var usersPlaces = (directive) => directive.locations.map(({ value }) => value).filter((value) => executable.has(value));
function changesOfDirective(before, after) {
  const subject = `@${after.name.value}`;
  const at = { before: placeOf(before.name), after: placeOf(after.name) };
  const base = { verdict: "breaking", subject, ...at, names: [subject, after.name.value] };
  const left = new Set(usersPlaces(after));
  return [
    ...usersPlaces(before).filter((place) => !left.has(place)).map((place) => changed({ ...base, code: "directive-place-removed", what: placeDropped(place), detail: place })),
    ...before.repeatable && !after.repeatable ? [changed({ ...base, code: "directive-not-repeatable", what: repeatableDropped })] : [],
    ...changesOfInputs({
      what: "argument",
      subject: (name) => `${subject}(${name})`,
      names: [subject],
      before: { inputs: byName(before.arguments ?? []), at: at.before },
      after: { inputs: byName(after.arguments ?? []), at: at.after }
    })
  ];
}

// src/differences/graphql.ts
var comingOut = ({ types }) => new Set(
  [...types.values()].flatMap(
    ({ fields }) => [...fields.values()].flatMap(
      (field) => field.kind === "FieldDefinition" ? [namedIn(field.type).name.value] : []
    )
  )
);
function schemaPlace(schema) {
  const type = schema.types.get(schema.roots.get("query") ?? "") ?? [...schema.types.values()][0];
  return type ? placeOf(type.place) : null;
}
function renamedRoots(before, after) {
  const names = /* @__PURE__ */ new Map();
  for (const [operation, from] of before.roots) {
    const to = after.roots.get(operation);
    if (to !== void 0 && to !== from && !after.types.has(from) && !before.types.has(to)) names.set(from, to);
  }
  return names;
}
function rootChanges(before, after) {
  const at = (schema, name) => {
    const type = schema.types.get(name);
    return type ? placeOf(type.place) : schemaPlace(schema);
  };
  const pairs = paired(before.roots, after.roots);
  const base = { subject: null };
  return [
    // Where the type itself went or came, that says it all.
    ...pairs.removed.filter(([name]) => after.types.has(name)).map(
      ([name, detail]) => changed({
        ...base,
        verdict: "breaking",
        code: "root-removed",
        what: rootRemoved(detail),
        before: at(before, name),
        after: schemaPlace(after),
        names: [detail, name],
        detail
      })
    ),
    ...pairs.added.filter(([name]) => before.types.has(name)).map(
      ([name, detail]) => changed({
        ...base,
        verdict: "compatible",
        code: "root-added",
        what: rootAdded(detail),
        before: null,
        after: at(after, name),
        names: [detail, name],
        detail
      })
    ),
    ...pairs.both.filter(([from, to]) => from !== to).map(
      ([from, to, detail]) => changed({
        ...base,
        verdict: "unclear",
        code: "root-type-changed",
        what: rootRenamed(detail, from, to),
        before: at(before, from),
        after: at(after, to),
        names: [from, to],
        detail
      })
    )
  ];
}
function typeChanges(before, after) {
  const names = renamedRoots(before, after);
  const old = new Map([...before.types].map(([name, type]) => [names.get(name) ?? name, type]));
  const pairs = paired(old, after.types);
  const out = comingOut(after);
  const elsewhere = new Set(undefinedNames(after));
  return [
    ...pairs.removed.filter(([, name]) => !elsewhere.has(name)).map(
      ([type, name]) => changed({
        verdict: "breaking",
        code: "type-removed",
        subject: name,
        what: removed("type"),
        before: placeOf(type.place),
        after: schemaPlace(after),
        names: [name]
      })
    ),
    ...pairs.added.filter(([type]) => type.nodes.some(defines)).map(
      ([type, name]) => changed({
        verdict: "compatible",
        code: "type-added",
        subject: name,
        what: added("type"),
        before: null,
        after: placeOf(type.place),
        names: [name]
      })
    ),
    ...pairs.both.flatMap(([was, is, name]) => changesOfType(was, is, out.has(name)))
  ];
}
function directiveChanges(before, after) {
  const pairs = paired(before.directives, after.directives);
  return [
    ...pairs.removed.filter(([node]) => usersPlaces(node).length > 0).map(
      ([node, name]) => changed({
        verdict: "breaking",
        code: "directive-removed",
        subject: `@${name}`,
        what: removed("directive"),
        before: placeOf(node.name),
        after: schemaPlace(after),
        names: [`@${name}`, name]
      })
    ),
    ...pairs.added.filter(([node]) => usersPlaces(node).length > 0).map(
      ([node, name]) => changed({
        verdict: "compatible",
        code: "directive-added",
        subject: `@${name}`,
        what: added("directive"),
        before: null,
        after: placeOf(node.name),
        names: [`@${name}`, name]
      })
    ),
    ...pairs.both.flatMap(([was, is]) => usersPlaces(was).length > 0 ? changesOfDirective(was, is) : [])
  ];
}
async function readSide(files, side) {
  const parsed = await parseGraphql(files);
  if ("undetermined" in parsed) return parsed;
  if ("faults" in parsed) return { undetermined: unreadable[side] };
  const schema = schemaOf(parsed.documents);
  return isSubgraph(schema) ? { undetermined: subgraph } : schema;
}
async function graphqlChanges(before, after) {
  const old = await readSide(before, "before");
  if ("undetermined" in old) return old;
  const now = await readSide(after, "after");
  if ("undetermined" in now) return now;
  return inPlaceOrder([...rootChanges(old, now), ...typeChanges(old, now), ...directiveChanges(old, now)]);
}
export {
  graphqlChanges
};
