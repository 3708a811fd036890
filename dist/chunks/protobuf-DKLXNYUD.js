import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  added,
  addedRequired,
  changed,
  deprecationChange,
  inPlaceOrder,
  paired,
  removed,
  renamed,
  requiredNow,
  typeChanged,
  unreadable
} from "./chunk-XKUB2GUG.js";
import {
  around,
  definedNames,
  parseProtobuf,
  resolved,
  scalars,
  spoken
} from "./chunk-GXTFAJ66.js";
import {
  code,
  tooDeep,
  tooLarge
} from "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-UDFUGCBQ.js";

// src/interfaces/protobuf-types.ts
function jsonNameOf(field) {
  if (field.jsonName !== null) return field.jsonName;
  return field.name.replace(/_+([^_])?/gu, (_, next) => (next ?? "").toUpperCase());
}

// src/differences/protobuf-sides.ts
function renamedBy(fullName, renames) {
  if (renames.size === 0) return fullName;
  for (const old of around(fullName)) {
    const now = renames.get(old);
    if (now !== void 0) return now + fullName.slice(old.length);
  }
  return fullName;
}
function sideOf(files, renames) {
  const defined = definedNames(files);
  const today = (fullName) => renamedBy(fullName, renames);
  const all = (list, name) => {
    const found = /* @__PURE__ */ new Map();
    for (const file of files)
      for (const one of list(file)) if (!found.has(today(name(one)))) found.set(today(name(one)), { ...one, file });
    return found;
  };
  return {
    files,
    messages: all(
      (file) => file.messages,
      ({ fullName }) => fullName
    ),
    enums: all(
      (file) => file.enums,
      ({ fullName }) => fullName
    ),
    services: all(
      (file) => file.services,
      ({ fullName }) => fullName
    ),
    extensions: all(
      (file) => file.extensions,
      ({ scope, name }) => `${scope}.${name}`
    ),
    resolve: (type, scope) => today(resolved(type, scope, defined)),
    today
  };
}
function typeText(side, field, scope) {
  const type = side.resolve(field.type, scope);
  return field.mapKey === null ? type : `map<${field.mapKey}, ${type}>`;
}
function toldTypes(from, to, before, after) {
  const short = (type, file) => type.startsWith("map<") ? type.replace(/, (.*)>$/u, (_, value) => `, ${spoken(value, file.package)}>`) : spoken(type, file.package);
  const told = [short(from, before), short(to, after)];
  return told[0] === told[1] ? [from, to] : told;
}
function holderOf(fullName, file, after) {
  const outer = after.messages.get(after.today(fullName.slice(0, Math.max(0, fullName.lastIndexOf(".")))));
  if (outer) return outer.location;
  const left = after.files.find(({ path }) => path === file.path) ?? after.files.find((one) => one.package === file.package);
  return left ? left.packagePlace ?? { path: left.path, line: 1 } : null;
}

// src/differences/protobuf-words.ts
var packageRenamed = (from, to) => ({
  fi: `paketti ${code(from)} on nyt nimeltään ${code(to)}`,
  sv: `paketet ${code(from)} heter nu ${code(to)}`,
  en: `package ${code(from)} is now called ${code(to)}`
});
var numberRemoved = (thing, number, reserved) => {
  const [fi, sv] = thing === "field" ? ["kenttä", "fältet"] : ["arvo", "värdet"];
  return reserved ? { fi: `${fi} on poistettu`, sv: `${sv} är borttaget`, en: `${thing} removed` } : {
    fi: `${fi} on poistettu eikä sen numeroa ${number} ole varattu (\`reserved\`)`,
    sv: `${sv} är borttaget och dess nummer ${number} är inte reserverat (\`reserved\`)`,
    en: `${thing} removed and its number ${number} not reserved`
  };
};
var numberChanged = (from, to) => ({
  fi: `numero oli ${from} ja on nyt ${to}`,
  sv: `numret var ${from} och är nu ${to}`,
  en: `number changed from ${from} to ${to}`
});
var numberReused = (number, from, to) => ({
  fi: `numero ${number} oli kentällä ${code(from)} ja on nyt toisella kentällä, ${code(to)}`,
  sv: `numret ${number} hörde till fältet ${code(from)} och hör nu till ett annat, ${code(to)}`,
  en: `number ${number} belonged to the field ${code(from)} and now belongs to another, ${code(to)}`
});
var manyNow = (many) => many ? {
  fi: "oli yksittäinen ja on nyt toistuva",
  sv: "var enkelt och är nu upprepat",
  en: "was single and is now repeated"
} : {
  fi: "oli toistuva ja on nyt yksittäinen",
  sv: "var upprepat och är nu enkelt",
  en: "was repeated and is now single"
};
var requiredNoMore = {
  fi: "ei ole enää pakollinen (`required`)",
  sv: "är inte längre obligatoriskt (`required`)",
  en: "is no longer required"
};
var presenceChanged = (explicit) => explicit ? {
  fi: "kentästä näkee nyt, onko sille annettu arvo (`optional`)",
  sv: "det syns nu om fältet har fått ett värde (`optional`)",
  en: "it can now be seen whether the field was set (`optional`)"
} : {
  fi: "kentästä ei enää näe, onko sille annettu arvo (`optional`)",
  sv: "det syns inte längre om fältet har fått ett värde (`optional`)",
  en: "it can no longer be seen whether the field was set (`optional`)"
};
var intoOneof = (name) => ({
  fi: `siirretty vaihtoehdoksi ryhmään ${code(name)} (\`oneof\`)`,
  sv: `flyttat in i gruppen av alternativ ${code(name)} (\`oneof\`)`,
  en: `moved into the oneof ${code(name)}`
});
var outOfOneof = (name) => ({
  fi: `ei ole enää vaihtoehtona ryhmässä ${code(name)} (\`oneof\`)`,
  sv: `hör inte längre till gruppen av alternativ ${code(name)} (\`oneof\`)`,
  en: `moved out of the oneof ${code(name)}`
});
var oneofRenamed = (from, to) => ({
  fi: `vaihtoehtojen ryhmä ${code(from)} on nyt nimeltään ${code(to)} (\`oneof\`)`,
  sv: `gruppen av alternativ ${code(from)} heter nu ${code(to)} (\`oneof\`)`,
  en: `oneof ${code(from)} is now called ${code(to)}`
});
var jsonNameChanged = (from, to) => ({
  fi: `nimi JSON-muodossa oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `namnet i JSON var ${code(from)} och är nu ${code(to)}`,
  en: `name in JSON changed from ${code(from)} to ${code(to)}`
});
var none = { fi: "ei mitään", sv: "inget", en: "none" };
var defaultChanged = (from, to) => ({
  fi: `oletusarvo oli ${from === null ? none.fi : code(from)} ja on nyt ${to === null ? none.fi : code(to)}`,
  sv: `standardvärdet var ${from === null ? none.sv : code(from)} och är nu ${to === null ? none.sv : code(to)}`,
  en: `default changed from ${from === null ? none.en : code(from)} to ${to === null ? none.en : code(to)}`
});
var roles = {
  input: { fi: "pyynnön", sv: "begäran", en: "request" },
  output: { fi: "vastauksen", sv: "svaret", en: "response" }
};
var methodTypeChanged = (role, from, to) => ({
  fi: `${roles[role].fi} tyyppi oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `typen för ${roles[role].sv} var ${code(from)} och är nu ${code(to)}`,
  en: `${roles[role].en} type changed from ${code(from)} to ${code(to)}`
});
var streamingChanged = (role, streams) => {
  const who = role === "input" ? { fi: "pyyntö", sv: "begäran", en: "request" } : { fi: "vastaus", sv: "svaret", en: "response" };
  return streams ? {
    fi: `${who.fi} oli yksi viesti ja on nyt viestien virta (\`stream\`)`,
    sv: `${who.sv} var ett meddelande och är nu en ström (\`stream\`)`,
    en: `${who.en} was one message and is now a stream`
  } : {
    fi: `${who.fi} oli viestien virta (\`stream\`) ja on nyt yksi viesti`,
    sv: `${who.sv} var en ström (\`stream\`) och är nu ett meddelande`,
    en: `${who.en} was a stream and is now one message`
  };
};

// src/differences/protobuf-fields.ts
var noteOf = ({ deprecated, comment }) => deprecated ? comment : null;
function presence(side, message, field) {
  if (field.label === "repeated" || field.mapKey !== null) return null;
  if (field.oneof !== null) return "explicit";
  const { syntax, features } = message.file;
  if (syntax === "proto2") return field.label === "required" ? "required" : "explicit";
  const type = side.resolve(field.type, message.fullName);
  const isValue = scalars.has(type) || side.enums.has(type);
  if (syntax === "proto3") return isValue && field.label !== "optional" ? "implicit" : "explicit";
  const feature = [field.features, message.features, features].flatMap(
    (one) => one.get("features.field_presence") ?? []
  )[0];
  if (feature === "LEGACY_REQUIRED") return "required";
  return feature === "IMPLICIT" && isValue ? "implicit" : "explicit";
}
var fieldNames = (pair, ...names) => [
  ...names.flatMap((name) => [name, `${pair.subject}.${name}`]),
  pair.subject
];
var tell = (pair, before, after) => (verdict, code2, what) => changed({
  verdict,
  code: code2,
  // Users know it by its old name.
  subject: `${pair.subject}.${before.name}`,
  what,
  before: before.location,
  after: after.location,
  names: fieldNames(pair, before.name, after.name),
  note: noteOf(before)
});
var membersOf = (message, oneof) => message.fields.filter((field) => field.oneof === oneof).map(({ name }) => name);
function oneofChanges({ before, after }, old, now, say) {
  if (old.oneof === now.oneof) return [];
  const [were, are] = [old.oneof, now.oneof].map(
    (name, index) => name === null ? [] : membersOf(index === 0 ? before : after, name)
  );
  if (old.oneof !== null && now.oneof !== null) {
    const left = were.filter((name) => are.includes(name));
    if (left.length === Math.min(were.length, are.length))
      return left[0] === now.name ? [say("unclear", "oneof-renamed", oneofRenamed(old.oneof, now.oneof))] : [];
    return [say("breaking", "field-moved-into-oneof", intoOneof(now.oneof))];
  }
  if (now.oneof !== null)
    return [say(are.length > 1 ? "breaking" : "unclear", "field-moved-into-oneof", intoOneof(now.oneof))];
  const verdict = were.length > 1 ? "breaking" : "unclear";
  return [say(verdict, "field-moved-out-of-oneof", outOfOneof(old.oneof))];
}
function presenceChanges(pair, old, now, say) {
  const [was, is] = [presence(pair.old, pair.before, old), presence(pair.now, pair.after, now)];
  if (was === is || was === null || is === null || old.oneof !== now.oneof) return [];
  if (is === "required") return [say("breaking", "field-required", requiredNow)];
  if (was === "required") return [say("unclear", "field-not-required", requiredNoMore)];
  return [say("unclear", "field-presence-changed", presenceChanged(is === "explicit"))];
}
function typeChanges(pair, old, now, say) {
  const [from, to] = [typeText(pair.old, old, pair.before.fullName), typeText(pair.now, now, pair.after.fullName)];
  if (from !== to) {
    const told = toldTypes(from, to, pair.before.file, pair.after.file);
    return [say("breaking", "field-type-changed", typeChanged(...told))];
  }
  const [were, are] = [old.label === "repeated", now.label === "repeated"];
  return were === are ? [] : [say("breaking", "field-cardinality-changed", manyNow(are))];
}
function changesOfField(pair, old, now) {
  const say = tell(pair, old, now);
  const subject = `${pair.subject}.${old.name}`;
  const [wasJson, isJson] = [jsonNameOf(old), jsonNameOf(now)];
  const defaults = old.defaultValue !== now.defaultValue;
  return [
    ...old.name === now.name ? [] : [say("breaking", "field-renamed", renamed("field", old.name, now.name))],
    ...old.number === now.number ? [] : [say("breaking", "field-number-changed", numberChanged(old.number, now.number))],
    ...typeChanges(pair, old, now, say),
    ...oneofChanges(pair, old, now, say),
    ...presenceChanges(pair, old, now, say),
    ...old.name === now.name && wasJson !== isJson ? [say("unclear", "json-name-changed", jsonNameChanged(wasJson, isJson))] : [],
    ...defaults ? [say("unclear", "default-changed", defaultChanged(old.defaultValue, now.defaultValue))] : [],
    ...deprecationChange(
      subject,
      fieldNames(pair, old.name, now.name),
      { note: noteOf(old), at: old.location },
      { note: noteOf(now), at: now.location }
    )
  ];
}
var byNumber = (fields) => new Map(fields.map((field) => [field.number, field]));
var byName = (fields) => new Map(fields.map((field) => [field.name, field]));
function successorOf(pair, old, oldNames, numbers) {
  const now = numbers.get(old.number);
  if (!now || oldNames.has(now.name)) return null;
  const same = typeText(pair.old, old, pair.before.fullName) === typeText(pair.now, now, pair.after.fullName);
  return { now, same: same && old.label === "repeated" === (now.label === "repeated") };
}
var isReserved = ({ reservedNumbers }, number) => reservedNumbers.some(({ from, to }) => from <= number && number <= to);
function removedField(pair, old) {
  return changed({
    verdict: "breaking",
    code: "field-removed",
    subject: `${pair.subject}.${old.name}`,
    what: numberRemoved("field", old.number, isReserved(pair.after, old.number)),
    before: old.location,
    after: pair.after.location,
    names: fieldNames(pair, old.name),
    note: noteOf(old)
  });
}
function addedField(pair, now) {
  const must = presence(pair.now, pair.after, now) === "required";
  return changed({
    verdict: must ? "breaking" : "compatible",
    code: must ? "required-field-added" : "field-added",
    subject: `${pair.subject}.${now.name}`,
    what: must ? addedRequired("field") : added("field"),
    before: null,
    after: now.location,
    names: fieldNames(pair, now.name)
  });
}
function changesOfFields(old, now, before, after) {
  const pair = { old, now, before, after, subject: spoken(after.fullName, after.file.package) };
  const [oldNames, newNames, newNumbers] = [byName(before.fields), byName(after.fields), byNumber(after.fields)];
  const followed = /* @__PURE__ */ new Set();
  const found = [...oldNames.values()].flatMap((field) => {
    const same = newNames.get(field.name);
    if (same) return changesOfField(pair, field, same);
    const successor = successorOf(pair, field, oldNames, newNumbers);
    if (!successor) return [removedField(pair, field)];
    followed.add(successor.now.name);
    if (successor.same) return changesOfField(pair, field, successor.now);
    const reused = numberReused(field.number, field.name, successor.now.name);
    return [tell(pair, field, successor.now)("breaking", "field-number-reused", reused)];
  });
  const fresh = [...newNames.values()].filter(({ name }) => !oldNames.has(name) && !followed.has(name));
  return [...found, ...fresh.map((field) => addedField(pair, field))];
}

// src/differences/protobuf-enums.ts
var isClosed = ({ file, features }) => file.syntax === "proto2" || file.syntax !== "proto3" && (features.get("features.enum_type") ?? file.features.get("features.enum_type")) === "CLOSED";
var named = (values) => new Map(values.map((value) => [value.name, value]));
function removedValue(subject, old, after) {
  const reserved = after.reservedNumbers.some(({ from, to }) => from <= old.number && old.number <= to);
  const taken = after.values.some(({ number }) => number === old.number);
  return changed({
    verdict: "breaking",
    code: "value-removed",
    subject: `${subject}.${old.name}`,
    what: numberRemoved("value", old.number, reserved || taken),
    before: old.location,
    after: after.location,
    names: [old.name, `${subject}.${old.name}`, subject],
    note: noteOf(old)
  });
}
function changesOfValue(subject, old, now) {
  const names = [old.name, now.name, `${subject}.${now.name}`, subject];
  const told = {
    subject: `${subject}.${old.name}`,
    before: old.location,
    after: now.location,
    names,
    note: noteOf(old)
  };
  return [
    ...old.name === now.name ? [] : [changed({ ...told, verdict: "breaking", code: "value-renamed", what: renamed("value", old.name, now.name) })],
    ...old.number === now.number ? [] : [
      changed({
        ...told,
        verdict: "breaking",
        code: "value-number-changed",
        what: numberChanged(old.number, now.number)
      })
    ],
    ...deprecationChange(
      told.subject,
      names,
      { note: noteOf(old), at: old.location },
      { note: noteOf(now), at: now.location }
    )
  ];
}
function changesOfEnum(before, after) {
  const subject = spoken(after.fullName, after.file.package);
  const pairs = paired(named(before.values), named(after.values));
  const fresh = new Map(pairs.added.map(([value]) => [value.number, value]));
  const followed = /* @__PURE__ */ new Set();
  const gone = pairs.removed.flatMap(([old]) => {
    const now = fresh.get(old.number);
    if (!now || followed.has(now.name)) return [removedValue(subject, old, after)];
    followed.add(now.name);
    return changesOfValue(subject, old, now);
  });
  const came = pairs.added.filter(([, name]) => !followed.has(name)).map(
    ([value]) => changed({
      verdict: isClosed(after) ? "unclear" : "compatible",
      code: "value-added",
      subject: `${subject}.${value.name}`,
      what: added("value"),
      before: null,
      after: value.location,
      names: [value.name, `${subject}.${value.name}`, subject]
    })
  );
  return [...gone, ...pairs.both.flatMap(([old, now]) => changesOfValue(subject, old, now)), ...came];
}

// src/differences/protobuf-renames.ts
function packagesOf(files) {
  const packages = /* @__PURE__ */ new Map();
  for (const file of files) if (!packages.has(file.package)) packages.set(file.package, file);
  return packages;
}
var namesIn = (files, name) => new Set(
  files.filter((file) => file.package === name).flatMap(
    ({ messages, enums, services }) => [...messages, ...enums, ...services].map(({ fullName }) => spoken(fullName, name))
  )
);
var most = 20;
function renamedPackages(before, after) {
  const { removed: removed2, added: added2 } = paired(packagesOf(before), packagesOf(after));
  const renames = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const candidates = added2.map(([, name]) => ({ name, names: namesIn(after, name) }));
  for (const [, old] of removed2.slice(0, most)) {
    const names = namesIn(before, old);
    const found = candidates.slice(0, most).find(({ name, names: now }) => {
      const kept = [...names].filter((one) => now.has(one)).length;
      return !taken.has(name) && kept > 0 && kept * 2 >= names.size;
    });
    if (!found || old === "") continue;
    renames.set(old, found.name);
    taken.add(found.name);
  }
  return renames;
}
function packageChanges(before, after, renames) {
  const [old, now] = [packagesOf(before), packagesOf(after)];
  return [...renames].map(
    ([from, to]) => changed({
      verdict: "breaking",
      code: "package-renamed",
      subject: null,
      what: packageRenamed(from, to),
      before: old.get(from)?.packagePlace ?? null,
      after: now.get(to)?.packagePlace ?? null,
      names: [from, to],
      detail: from
    })
  );
}
function messageShape(side, name) {
  const message = side.messages.get(name);
  if (!message || message.fields.length === 0) return "";
  const own = (type) => type === name || type.startsWith(`${name}.`) ? type.slice(name.length) : type;
  return message.fields.map((field) => `${field.number} ${field.name} ${field.label} ${own(typeText(side, field, message.fullName))}`).sort().join("\n");
}
var enumShape = (side, name) => (side.enums.get(name)?.values ?? []).map(({ name: value, number }) => `${number} ${value}`).sort().join("\n");
function sameShapes(gone, came, shape) {
  const shapes = /* @__PURE__ */ new Map();
  for (const name of came) {
    const text = shape.after(name);
    const alike = shapes.get(text);
    if (alike) alike.push(name);
    else if (text !== "") shapes.set(text, [name]);
  }
  const old = /* @__PURE__ */ new Map();
  for (const name of gone) old.set(shape.before(name), (old.get(shape.before(name)) ?? 0) + 1);
  return new Map(
    gone.flatMap((name) => {
      const found = shapes.get(shape.before(name)) ?? [];
      return found.length === 1 && old.get(shape.before(name)) === 1 ? [[name, found[0]]] : [];
    })
  );
}
function renamedTypes(files, packages, after) {
  const without = (side, other) => [...side.keys()].filter((name) => !other.has(name));
  const first = sideOf(files, packages);
  const enums = sameShapes(without(first.enums, after.enums), without(after.enums, first.enums), {
    before: (name) => enumShape(first, name),
    after: (name) => enumShape(after, name)
  });
  const renames = new Map([...packages, ...original(first.enums, enums)]);
  const second = sideOf(files, renames);
  const messages = sameShapes(without(second.messages, after.messages), without(after.messages, second.messages), {
    before: (name) => messageShape(second, name),
    after: (name) => messageShape(after, name)
  });
  return new Map([...renames, ...original(second.messages, messages)]);
}
var original = (side, renames) => [...renames].flatMap(([name, now]) => {
  const held = side.get(name);
  return held ? [[held.fullName, now]] : [];
});
function renameChanges(old, now, renames, packages) {
  return [...renames].flatMap(([from, to]) => {
    const outer = from.slice(0, Math.max(0, from.lastIndexOf(".")));
    if (packages.has(from) || renames.has(outer) && renamedBy(outer, renames) === to.slice(0, to.lastIndexOf(".")))
      return [];
    const [was, is] = [
      old.messages.get(to) ?? old.enums.get(to),
      now.messages.get(to) ?? now.enums.get(to)
    ];
    if (!was || !is) return [];
    const short = [spoken(from, was.file.package), spoken(to, is.file.package)];
    const told = short[0] === short[1] ? [from, to] : short;
    return [
      changed({
        verdict: "breaking",
        code: now.messages.has(to) ? "message-renamed" : "enumeration-renamed",
        subject: short[0],
        what: renamed(now.messages.has(to) ? "message" : "enumeration", ...told),
        before: was.location,
        after: is.location,
        names: [short[0], short[1]],
        note: was.deprecated ? was.comment : null
      })
    ];
  });
}

// src/differences/protobuf-services.ts
function changesOfMethod(old, now, [was, is], before, after) {
  const subject = `${spoken(is.fullName, is.file.package)}.${after.name}`;
  const names = [after.name, subject];
  const at = { before: before.location, after: after.location };
  const say = (code2, what, detail) => changed({ verdict: "breaking", code: code2, subject, what, ...at, names, note: noteOf(before), detail });
  const types = ["input", "output"].flatMap((role) => {
    const [from, to] = [old.resolve(before[role], was.fullName), now.resolve(after[role], is.fullName)];
    if (from === to) return [];
    return [say("method-type-changed", methodTypeChanged(role, ...toldTypes(from, to, was.file, is.file)), role)];
  });
  const streams = ["input", "output"].flatMap((role) => {
    const key = role === "input" ? "streamsInput" : "streamsOutput";
    return before[key] === after[key] ? [] : [say("method-streaming-changed", streamingChanged(role, after[key]), role)];
  });
  const deprecation = deprecationChange(
    subject,
    names,
    { note: noteOf(before), at: at.before },
    { note: noteOf(after), at: at.after }
  );
  return [...types, ...streams, ...deprecation];
}
var named2 = (methods) => new Map(methods.map((method) => [method.name, method]));
function changesOfService(old, now, services) {
  const [was, is] = services;
  const subject = spoken(is.fullName, is.file.package);
  const pairs = paired(named2(was.methods), named2(is.methods));
  const told = (verdict, name) => ({
    verdict,
    subject: `${subject}.${name}`,
    names: [name, `${subject}.${name}`, subject]
  });
  return [
    ...pairs.removed.map(
      ([method, name]) => changed({
        ...told("breaking", name),
        code: "method-removed",
        what: removed("method"),
        before: method.location,
        after: is.location,
        note: noteOf(method)
      })
    ),
    ...pairs.added.map(
      ([method, name]) => changed({
        ...told("compatible", name),
        code: "method-added",
        what: added("method"),
        before: null,
        after: method.location
      })
    ),
    ...pairs.both.flatMap(([before, after]) => changesOfMethod(old, now, services, before, after))
  ];
}

// src/differences/protobuf.ts
function changesOf(thing, after, lists, within) {
  const pairs = paired(lists.before, lists.after);
  const subjectOf = ({ fullName, file }) => spoken(fullName, file.package);
  return [
    ...pairs.removed.map(
      ([old]) => changed({
        verdict: "breaking",
        code: `${thing}-removed`,
        subject: subjectOf(old),
        what: removed(thing),
        before: old.location,
        after: holderOf(old.fullName, old.file, after),
        names: [old.name, subjectOf(old)],
        note: noteOf(old)
      })
    ),
    ...pairs.added.map(
      ([now]) => changed({
        verdict: "compatible",
        code: `${thing}-added`,
        subject: subjectOf(now),
        what: added(thing),
        before: null,
        after: now.location,
        names: [now.name, subjectOf(now)]
      })
    ),
    ...pairs.both.flatMap(([old, now]) => [
      ...deprecationChange(
        subjectOf(now),
        [now.name, subjectOf(now)],
        { note: noteOf(old), at: old.location },
        { note: noteOf(now), at: now.location }
      ),
      ...within(old, now)
    ])
  ];
}
var ofUsers = (side) => new Map(
  [...side.extensions].filter(([, { extendee, scope }]) => !side.resolve(extendee ?? "", scope).startsWith("google.protobuf.")).map(([name, extension]) => [name, { ...extension, fullName: name.replace(/^\./u, "") }])
);
function changesOfExtension(old, now, was, is) {
  const subject = spoken(is.fullName, is.file.package);
  const told = {
    verdict: "breaking",
    subject,
    before: was.location,
    after: is.location,
    names: [is.name, subject]
  };
  const [from, to] = [typeText(old, was, was.scope), typeText(now, is, is.scope)];
  return [
    ...was.number === is.number ? [] : [changed({ ...told, code: "field-number-changed", what: numberChanged(was.number, is.number) })],
    ...from === to ? [] : [
      changed({
        ...told,
        code: "field-type-changed",
        what: typeChanged(...toldTypes(from, to, was.file, is.file))
      })
    ]
  ];
}
function readSide(texts, side) {
  const files = [...texts].map(([path, text]) => parseProtobuf(path, text));
  const unread = files.find((file) => file.unread !== null)?.unread;
  if (unread) return { undetermined: unread === "deep" ? tooDeep : tooLarge };
  return files.some(({ faults }) => faults.length > 0) ? { undetermined: unreadable[side] } : files;
}
async function protobufChanges(before, after) {
  const oldFiles = readSide(before, "before");
  if ("undetermined" in oldFiles) return oldFiles;
  const newFiles = readSide(after, "after");
  if ("undetermined" in newFiles) return newFiles;
  const packages = renamedPackages(oldFiles, newFiles);
  const now = sideOf(newFiles, /* @__PURE__ */ new Map());
  const renames = renamedTypes(oldFiles, packages, now);
  const old = sideOf(oldFiles, renames);
  return inPlaceOrder([
    ...packageChanges(oldFiles, newFiles, packages),
    ...renameChanges(old, now, renames, packages),
    ...changesOf(
      "message",
      now,
      { before: old.messages, after: now.messages },
      (was, is) => changesOfFields(old, now, was, is)
    ),
    ...changesOf("enumeration", now, { before: old.enums, after: now.enums }, changesOfEnum),
    ...changesOf(
      "service",
      now,
      { before: old.services, after: now.services },
      (was, is) => changesOfService(old, now, [was, is])
    ),
    ...changesOf(
      "extension",
      now,
      { before: ofUsers(old), after: ofUsers(now) },
      (was, is) => changesOfExtension(old, now, was, is)
    )
  ]);
}
export {
  protobufChanges
};
