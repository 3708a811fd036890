import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  TooMuch,
  deprecationNote,
  effort
} from "./chunk-VMEBLKSD.js";
import {
  refOf
} from "./chunk-S255KAXF.js";
import {
  at,
  child,
  get,
  idOf,
  isObject,
  members,
  placeOf,
  textAt,
  textOf
} from "./chunk-6OS3I2P2.js";
import {
  inAll
} from "./chunk-DWLZACDT.js";

// src/differences/canonical.ts
var annotations = /* @__PURE__ */ new Set([
  "title",
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "$comment",
  "deprecated"
]);
var deepest = 60;
function canonical(value, plain = false, depth = 0) {
  if (depth > deepest) return "…";
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, plain, depth + 1)).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const names = Object.keys(value).filter((name) => !plain || !(annotations.has(name) || name.startsWith("x-"))).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name], plain, depth + 1)}`).join(",")}}`;
}

// src/differences/ledger.ts
var locationOf = (part) => part === null ? null : placeOf(part);
var rank = { breaking: 2, unclear: 1, compatible: 0 };
var suffix = (directions, words) => {
  const named = ["in", "out"].filter((one) => directions.has(one)).map((one) => words[one]);
  if (named.length === 0) return { fi: "", sv: "", en: "" };
  const [first, second] = named;
  if (!second) return { fi: ` (${first?.fi})`, sv: ` (${first?.sv})`, en: ` (${first?.en})` };
  return {
    fi: ` (${first?.fi} ja ${second.fi})`,
    sv: ` (${first?.sv} och ${second.sv})`,
    en: ` (${first?.en} and ${second.en})`
  };
};
function rootsOf(nodes, parents) {
  const seen = new Set(nodes);
  const roots = [];
  for (const node of seen) {
    const above = parents.get(node);
    if (!above) roots.push(node);
    for (const one of above ?? []) seen.add(one);
  }
  return roots;
}
function rootsFinder(parents) {
  const known = /* @__PURE__ */ new Map();
  return (nodes) => {
    const [only = ""] = nodes;
    if (nodes.size > 1) return rootsOf(nodes, parents);
    const roots = known.get(only) ?? rootsOf(nodes, parents);
    known.set(only, roots);
    return roots;
  };
}
var prefix = /^(?:request|response|data)-/u;
function merged(entry, met, node) {
  if (!entry) return { met, directions: /* @__PURE__ */ new Set([met.direction]), nodes: /* @__PURE__ */ new Set([node]) };
  if (rank[met.verdict] > rank[entry.met.verdict])
    return { met, directions: /* @__PURE__ */ new Set([met.direction]), nodes: /* @__PURE__ */ new Set([node]) };
  if (met.verdict === entry.met.verdict) {
    entry.directions.add(met.direction);
    entry.nodes.add(node);
  }
  return entry;
}
var byPlace = (a, b) => {
  const [one, two] = [a.after ?? a.before, b.after ?? b.before];
  return (one?.path === two?.path ? 0 : (one?.path ?? "").localeCompare(two?.path ?? "", "en")) || (one?.line ?? 0) - (two?.line ?? 0) || (one?.column ?? 0) - (two?.column ?? 0);
};
var inOrder = (changes) => [...changes].sort(byPlace);
var most = 3e6;
function ledger(count = effort(most)) {
  const parents = /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Map();
  return {
    enter(node, parent) {
      count();
      const above = parents.get(node);
      if (above) above.add(parent);
      else parents.set(node, /* @__PURE__ */ new Set([parent]));
      return above === void 0;
    },
    note(node, met) {
      count();
      const { code: code2, before, after, names } = met;
      const id = [code2.replace(prefix, ""), before ? idOf(before) : "", after ? idOf(after) : "", ...names].join("\n");
      entries.set(id, merged(entries.get(id), met, node));
    },
    changes(words) {
      const rootsIn = rootsFinder(parents);
      const told = [...entries.values()].map(({ met, directions, nodes }) => {
        const roots = rootsIn(nodes);
        const where = suffix(directions, words);
        const subject = roots[0] || null;
        return {
          verdict: met.verdict,
          code: directions.size > 1 ? met.code.replace(prefix, "") : met.code,
          subject,
          others: Math.max(0, roots.length - 1),
          what: { fi: met.what.fi + where.fi, sv: met.what.sv + where.sv, en: met.what.en + where.en },
          before: locationOf(met.before),
          after: locationOf(met.after),
          key: [met.code.replace(prefix, ""), subject ?? "", ...met.names].join(" "),
          names: met.names,
          deprecated: met.deprecated ?? null
        };
      });
      return inOrder(told);
    }
  };
}

// src/differences/pairing.ts
var unpaired = (before, after) => ({
  pairs: [],
  gone: before,
  fresh: after
});
function pairBy({ pairs, gone, fresh }, keyBefore, keyAfter = keyBefore) {
  if (gone.length === 0 || fresh.length === 0) return { pairs, gone, fresh };
  const open = grouped(fresh, keyAfter);
  const taken = /* @__PURE__ */ new Set();
  const found = [];
  const rest = gone.filter((one) => {
    const other = open.get(keyBefore(one))?.shift();
    if (other === void 0) return true;
    taken.add(other);
    found.push([one, other]);
    return false;
  });
  return { pairs: [...pairs, ...found], gone: rest, fresh: fresh.filter((one) => !taken.has(one)) };
}
function pairAlone(pairing, keyBefore, keyAfter = keyBefore) {
  const [before, after] = [grouped(pairing.gone, keyBefore), grouped(pairing.fresh, keyAfter)];
  const alone = (key) => before.get(key)?.size === 1 && after.get(key)?.size === 1 ? key : null;
  return pairBy(
    pairing,
    (one) => alone(keyBefore(one)),
    (one) => alone(keyAfter(one))
  );
}
var Queue = class {
  #all = [];
  #next = 0;
  push(one) {
    this.#all.push(one);
  }
  shift() {
    const one = this.#all[this.#next];
    this.#next += 1;
    return one;
  }
  get size() {
    return this.#all.length;
  }
};
function grouped(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key) ?? new Queue();
    groups.set(key, group);
    group.push(one);
  }
  return groups;
}

// src/differences/schema-types.ts
var members2 = {
  null: ["null"],
  boolean: ["boolean"],
  integer: ["integer"],
  number: ["integer", "fraction"],
  string: ["string"],
  array: ["array"],
  object: ["object"],
  // Swagger 2.0: a file that is sent or comes.
  file: ["string"]
};
function typesIn(type) {
  const names = [type].flat().filter((one) => typeof one === "string" && Object.hasOwn(members2, one));
  return names.length === 0 ? null : new Set(names.flatMap((name) => members2[name]));
}
function typeOfValue(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value === "boolean" || typeof value === "string" ? typeof value : "object";
}
function common(a, b) {
  if (a === null || b === null) return a ?? b;
  return new Set([...a].filter((name) => b.has(name)));
}
var withoutNull = (types) => types === null ? null : new Set([...types].filter((name) => name !== "null"));
var covers = (a, b) => a === null || b !== null && [...b].every((name) => a.has(name));
function typesText(types) {
  if (types === null) return "any";
  const names = types.has("fraction") ? [...types].filter((name) => name !== "integer") : [...types];
  return names.map((name) => name === "fraction" ? "number" : name).join(" | ");
}

// src/differences/alternative-pairs.ts
var refName = (part) => refOf(part)?.split("/").at(-1) ?? null;
function markOf(view, viewer2) {
  for (const [name, schemas] of view.properties) {
    const { enumeration } = viewer2(schemas);
    if (enumeration?.values.size === 1) return `${name}=${[...enumeration.values.keys()][0]}`;
  }
  return null;
}
function wordsOf(value) {
  if (Array.isArray(value)) return value.map(wordsOf);
  if (!isObject(value)) return value;
  if (typeof value.$ref === "string") return { $ref: value.$ref.split("/").at(-1) };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, wordsOf(one)]));
}
function namesIn(view, viewer2) {
  const names = new Set(view.properties.keys());
  const [item] = view.items;
  if (!item) return names;
  const ref = refName(item);
  return /* @__PURE__ */ new Set([
    ...names,
    ...ref ? [`${ref}[]`] : [],
    ...[...viewer2([item]).properties.keys()].map((name) => `[].${name}`)
  ]);
}
function likeness(a, b) {
  const shared = [...a].filter((name) => b.has(name)).length;
  return shared / Math.max(a.size, b.size, 1);
}
var mostPairs = 2500;
function pairAlike({ pairs, gone, fresh }, walk) {
  if (gone.length * fresh.length > mostPairs) return { pairs, gone, fresh };
  const [before, after] = [
    gone.map((one) => namesIn(walk.before([one]), walk.before)),
    fresh.map((one) => namesIn(walk.after([one]), walk.after))
  ];
  const scores = before.flatMap((names, i) => after.map((others, j) => [likeness(names, others), i, j])).filter(([score]) => score >= 0.5).sort(([a], [b]) => b - a);
  const [takenBefore, takenAfter] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const found = scores.flatMap(([, i, j]) => {
    if (takenBefore.has(i) || takenAfter.has(j)) return [];
    takenBefore.add(i);
    takenAfter.add(j);
    return [[gone[i], fresh[j]]];
  });
  return {
    pairs: [...pairs, ...found],
    gone: gone.filter((_, i) => !takenBefore.has(i)),
    fresh: fresh.filter((_, j) => !takenAfter.has(j))
  };
}
function pairAlternatives(a, b, walk) {
  const both = (read) => [(part) => read(part, walk.before), (part) => read(part, walk.after)];
  const kind = (part, viewer2) => {
    const types = part ? withoutNull(viewer2([part]).types) : null;
    return types === null ? null : typesText(types);
  };
  let pairing = pairBy(unpaired(a, b), refName);
  pairing = pairBy(pairing, ...both((part, viewer2) => markOf(viewer2([part]), viewer2)));
  pairing = pairBy(pairing, (part) => textAt(part.value, "title"));
  pairing = pairBy(pairing, ...both((part, viewer2) => walk.prints([part], viewer2)));
  pairing = pairBy(pairing, (part) => canonical(wordsOf(part.value), true));
  pairing = pairAlone(pairing, ...both(kind));
  pairing = pairAlike(pairing, walk);
  const isAlone = a.length === b.length && pairing.gone.length === 1;
  const isTyped = kind(pairing.gone[0], walk.before) !== null && kind(pairing.fresh[0], walk.after) !== null;
  return isAlone && !isTyped ? pairBy(pairing, () => 0) : pairing;
}

// src/differences/schema-walk.ts
var notDeep = () => ({ depth: 0, waiting: [], isEmptying: false });
var deepest2 = 100;
function inTurn(deep, compare) {
  if (deep.depth >= deepest2) {
    deep.waiting.push(compare);
    return;
  }
  deep.depth += 1;
  compare();
  deep.depth -= 1;
  if (deep.depth > 0 || deep.isEmptying) return;
  deep.isEmptying = true;
  for (let next = deep.waiting.pop(); next; next = deep.waiting.pop()) inTurn(deep, next);
  deep.isEmptying = false;
}
var narrowing = (direction) => direction === "out" ? "compatible" : "breaking";
var widening = (direction) => direction === "in" ? "compatible" : direction === "out" ? "breaking" : "unclear";
var prefixes = { in: "request", out: "response", data: "data" };
function note({ ledger: ledger2 }, { thing, direction, node }, change) {
  const { code: code2, names, ...rest } = change;
  const last = thing.name.split(".").at(-1) ?? "";
  ledger2.note(node, {
    ...rest,
    code: `${prefixes[direction]}-${code2}`,
    direction,
    names: names ?? [last, thing.name].filter(Boolean)
  });
}

// src/differences/schema-words.ts
var longest = 80;
var unseen = /[\p{Cc}\p{Cf}]/gu;
function code(value) {
  const written2 = (typeof value === "string" ? value : JSON.stringify(value) ?? "").slice(0, longest * 10);
  const text = written2.replace(/\s+/gu, " ").replace(unseen, "").replaceAll("`", "'").trim();
  if (text === "") return '`""`';
  return `\`${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}\``;
}
var kinds = {
  property: { fi: "kenttä", sv: "fältet", en: "property" },
  parameter: { fi: "parametri", sv: "parametern", en: "parameter" },
  header: { fi: "otsake", sv: "huvudet", en: "header" },
  schema: { fi: "tietorakenne", sv: "datastrukturen", en: "schema" },
  content: { fi: "sisältö", sv: "innehållet", en: "content" }
};
var thingText = ({ kind, name }) => inAll((language) => `${kinds[kind][language]}${name === "" ? "" : ` ${code(name)}`}`);
var inside = ({ name }, property) => ({
  kind: "property",
  name: name === "" ? property : `${name}.${property}`
});
function placedThing(steps) {
  const start = steps[0] === "components" && steps[1] === "schemas" ? 2 : steps[0] === "definitions" || steps[0] === "$defs" ? 1 : 0;
  if (start === 0 || steps.length <= start) return null;
  let name = String(steps[start]);
  for (let at2 = start + 1; at2 < steps.length; at2 += 1) {
    const step = steps[at2];
    if (step === "items") name += "[]";
    else if (step === "additionalProperties") name += ".*";
    else if (step === "allOf" || step === "oneOf" || step === "anyOf") at2 += 1;
    else if (step === "properties" && at2 + 1 < steps.length) {
      at2 += 1;
      name += `.${steps[at2]}`;
    } else return null;
  }
  return { kind: steps.length === start + 1 ? "schema" : "property", name };
}
var itemOf = ({ kind, name }) => ({ kind, name: `${name}[]` });
var said = (thing, rest) => {
  const name = thingText(thing);
  return inAll((language) => `${name[language]}${rest[language]}`);
};
var removed = (thing) => said(thing, { fi: " on poistettu", sv: " har tagits bort", en: " was removed" });
var renamed = (thing, to) => said(thing, {
  fi: ` on poistettu, tilalla näyttää olevan ${code(to)}`,
  sv: ` har tagits bort, i stället verkar ${code(to)} ha kommit`,
  en: ` was removed, apparently replaced by ${code(to)}`
});
var goesNoMore = (thing, direction) => direction === "in" ? said(thing, {
  fi: " ei enää oteta vastaan (`readOnly`)",
  sv: " tas inte längre emot (`readOnly`)",
  en: " is no longer accepted (`readOnly`)"
}) : said(thing, {
  fi: " ei enää palaudu (`writeOnly`)",
  sv: " returneras inte längre (`writeOnly`)",
  en: " is no longer returned (`writeOnly`)"
});
var added = (thing) => said(thing, { fi: " on uusi", sv: " har lagts till", en: " is new" });
var addedRequired = (thing) => said(thing, { fi: " on uusi ja pakollinen", sv: " har lagts till och måste anges", en: " is new and required" });
var becameRequired = (thing) => said(thing, { fi: " on nyt pakollinen", sv: " måste nu anges", en: " is now required" });
var becameOptional = (thing) => said(thing, { fi: " ei ole enää pakollinen", sv: " behöver inte längre finnas", en: " is no longer required" });
var facetText = (facet) => facet === "type" ? { fi: "tyyppi", sv: "typ", en: "type" } : inAll(() => code(facet.keyword));
function facetChanged(thing, facet, before, after) {
  const name = facetText(facet);
  if (before !== void 0 && after !== void 0)
    return said(
      thing,
      inAll((language) => `: ${name[language]} ${code(before)} → ${code(after)}`)
    );
  if (before === void 0)
    return said(thing, {
      fi: `: uusi ehto ${name.fi} ${code(after)}`,
      sv: `: nytt villkor ${name.sv} ${code(after)}`,
      en: `: new condition ${name.en} ${code(after)}`
    });
  return said(thing, {
    fi: `: ehto ${name.fi} ${code(before)} on poistettu`,
    sv: `: villkoret ${name.sv} ${code(before)} har tagits bort`,
    en: `: condition ${name.en} ${code(before)} was removed`
  });
}
var nullAllowed = (thing) => said(thing, {
  fi: ": arvo voi nyt olla `null`",
  sv: ": värdet kan nu vara `null`",
  en: ": the value may now be `null`"
});
var nullForbidden = (thing) => said(thing, {
  fi: ": arvo ei voi enää olla `null`",
  sv: ": värdet kan inte längre vara `null`",
  en: ": the value can no longer be `null`"
});
var values = (list) => list.length > 5 ? `${list.slice(0, 5).map(code).join(", ")} …` : list.map(code).join(", ");
var valuesRemoved = (thing, list) => said(thing, {
  fi: `: sallituista arvoista on poistettu ${values(list)}`,
  sv: `: bland de tillåtna värdena har tagits bort ${values(list)}`,
  en: `: no longer among the allowed values: ${values(list)}`
});
var valuesAdded = (thing, list) => said(thing, {
  fi: `: sallittuihin arvoihin on lisätty ${values(list)}`,
  sv: `: nya tillåtna värden: ${values(list)}`,
  en: `: new among the allowed values: ${values(list)}`
});
var valuesLimited = (thing, list) => said(thing, {
  fi: `: sallitut arvot on nyt rajattu: ${values(list)}`,
  sv: `: de tillåtna värdena är nu begränsade: ${values(list)}`,
  en: `: the allowed values are now limited: ${values(list)}`
});
var valuesFree = (thing) => said(thing, {
  fi: ": sallittuja arvoja ei enää rajata",
  sv: ": de tillåtna värdena begränsas inte längre",
  en: ": the allowed values are no longer limited"
});
var closed = (thing) => said(thing, {
  fi: ": muita kenttiä ei enää sallita",
  sv: ": andra fält tillåts inte längre",
  en: ": other properties are no longer allowed"
});
var opened = (thing) => said(thing, { fi: ": muut kentät sallitaan", sv: ": andra fält tillåts", en: ": other properties are allowed" });
var alternativeRemoved = (thing, name) => said(thing, {
  fi: `: vaihtoehto ${name} on poistettu`,
  sv: `: alternativet ${name} har tagits bort`,
  en: `: the alternative ${name} was removed`
});
var alternativeAdded = (thing, name) => said(thing, {
  fi: `: uusi vaihtoehto ${name}`,
  sv: `: nytt alternativ ${name}`,
  en: `: new alternative ${name}`
});
var otherwise = (thing, keyword) => said(thing, {
  fi: `: ehto ${code(keyword)} on muuttunut`,
  sv: `: villkoret ${code(keyword)} har ändrats`,
  en: `: the condition ${code(keyword)} has changed`
});
var deprecatedNow = (thing) => said(thing, {
  fi: " on merkitty poistuvaksi (`deprecated`)",
  sv: " är märkt som utgående (`deprecated`)",
  en: " is marked as deprecated"
});

// src/differences/discriminators.ts
function wordsOf2({ discriminator, unions }) {
  const found = /* @__PURE__ */ new Map();
  for (const [word, { value }] of members(discriminator?.mapping ?? null)) {
    const name = textOf(value).split("/").at(-1);
    found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(word));
  }
  for (const name of unions.flatMap(({ alternatives }) => alternatives.flatMap((part) => refName(part) ?? [])))
    if (!found.has(name)) found.set(name, /* @__PURE__ */ new Set([name]));
  return found;
}
var placeOf2 = ({ discriminator }, word) => (discriminator?.mapping && word !== void 0 ? child(discriminator.mapping, word) : null) ?? discriminator?.mapping ?? discriminator?.part ?? null;
function compareWords(a, b, pairs, walk, pair) {
  if (!a.discriminator || !b.discriminator) return;
  const [before, after] = [wordsOf2(a), wordsOf2(b)];
  const renamed2 = new Map(pairs.map(([one, other]) => [refName(one), refName(other)]));
  for (const [name, was] of before) {
    const is = after.get(renamed2.get(name) ?? name);
    if (!is) continue;
    const gone = [...was].filter((word) => !is.has(word));
    const fresh = [...is].filter((word) => !was.has(word));
    const places = { before: placeOf2(a, gone[0]), after: placeOf2(b, fresh[0]) };
    if (gone.length > 0) {
      const what = facetChanged(pair.thing, { keyword: "discriminator" }, gone[0], fresh[0]);
      note(walk, pair, { ...places, verdict: "breaking", code: "discriminator-changed", what, names: gone });
    } else if (fresh.length > 0) {
      const what = valuesAdded(pair.thing, fresh);
      const verdict = widening(pair.direction);
      note(walk, pair, { ...places, verdict, code: "discriminator-value-added", what, names: fresh });
    }
  }
}
function compareDiscriminators(a, b, walk, pair) {
  const [was, is] = [a.discriminator, b.discriminator];
  if (!was || !is || was.value === is.value) return;
  const what = facetChanged(pair.thing, { keyword: "discriminator" }, was.value, is.value);
  note(walk, pair, { verdict: "breaking", code: "discriminator-changed", what, before: was.part, after: is.part });
}

// src/differences/schema-alternatives.ts
var firstOfAll = (part) => {
  const first = at(part, "allOf", 0);
  return first && refName(first);
};
var nameOf = (part, view) => code(
  refName(part) ?? textAt(part.value, "title") ?? firstOfAll(part) ?? ([...view.types ?? []].join(" | ") || `#${part.steps.at(-1)}`)
);
var alternativesOf = (view) => view.unions[0]?.alternatives ?? view.schemas;
function compareUnions(a, b, walk, pair) {
  compareDiscriminators(a, b, walk, pair);
  const [one, other] = [a.unions[0], b.unions[0]];
  if (!one && !other) {
    compareWords(a, b, [], walk, pair);
    return;
  }
  if (one && other && one.kind !== other.kind) noteKind(one, other, walk, pair);
  if (a.unions.length > 1 || b.unions.length > 1) compareMany(a, b, walk, pair);
  else if (!(one && other) && !saysNothing(one ? a : b)) noteWhole(a, b, "unclear", walk, pair);
  else if (a.unions.length === 0 && saysNothing(a)) noteWhole(a, b, narrowing(pair.direction), walk, pair);
  else if (b.unions.length === 0 && saysNothing(b)) noteWhole(a, b, widening(pair.direction), walk, pair);
  else compareOne(a, b, walk, pair);
}
function holder({ unions, schemas }) {
  const [schema = null] = schemas;
  return unions[0]?.part ?? (schema && (child(schema, "oneOf") ?? child(schema, "anyOf"))) ?? schema;
}
function coverOf(one, others, lacks, walk, pair, named) {
  const { isCovered } = walk;
  const matters = lacks === "after" ? pair.direction !== "out" : pair.direction !== "in";
  if (!isCovered || !matters || named || others.length > mostCovering) return false;
  return others.some(
    (other) => lacks === "after" ? isCovered(one, other, pair.direction, walk) : isCovered(other, one, pair.direction, walk)
  );
}
var mostCovering = 50;
function compareOne(a, b, walk, pair) {
  const [was, is] = [alternativesOf(a), alternativesOf(b)];
  const { pairs, gone, fresh } = pairAlternatives(was, is, walk);
  const places = { before: holder(a), after: holder(b) };
  const named = a.discriminator !== null || b.discriminator !== null;
  compareWords(a, b, pairs, walk, pair);
  for (const [one, other] of pairs) walk.compare([one], [other], walk, { ...pair, nullTold: true });
  for (const one of gone) {
    const name = nameOf(one, walk.before([one]));
    note(walk, pair, {
      ...places,
      before: one,
      verdict: coverOf(one, is, "after", walk, pair, named) ? "compatible" : narrowing(pair.direction),
      code: "alternative-removed",
      what: alternativeRemoved(pair.thing, name),
      names: [name.replaceAll("`", "")]
    });
  }
  for (const one of fresh) {
    const name = nameOf(one, walk.after([one]));
    note(walk, pair, {
      ...places,
      after: one,
      verdict: coverOf(one, was, "before", walk, pair, named) ? "compatible" : widening(pair.direction),
      code: "alternative-added",
      what: alternativeAdded(pair.thing, name),
      names: [name.replaceAll("`", "")]
    });
  }
}
var saysNothing = (view) => view.types === null && view.enumeration === null && view.properties.size === 0 && view.facets.size === 0;
function noteWhole(a, b, verdict, walk, pair) {
  const what = otherwise(pair.thing, "oneOf");
  note(walk, pair, {
    verdict,
    code: "alternatives-changed",
    what,
    before: a.unions[0]?.part ?? a.schemas[0] ?? null,
    after: b.unions[0]?.part ?? b.schemas[0] ?? null
  });
}
function compareMany(a, b, walk, pair) {
  if (a.unions.length !== b.unions.length) noteWhole(a, b, "unclear", walk, pair);
  else
    a.unions.forEach((union, index) => {
      const other = b.unions[index];
      if (!other) return;
      const only = (view, one) => ({ ...view, unions: [one], discriminator: null });
      compareUnions(only(a, union), only(b, other), walk, pair);
    });
}
function noteKind(one, other, walk, pair) {
  const wider2 = other.kind === "anyOf";
  const verdict = wider2 === (pair.direction === "in") ? "compatible" : "unclear";
  const what = facetChanged(pair.thing, "type", one.kind, other.kind);
  note(walk, pair, { verdict, code: "alternatives-changed", what, before: one.part, after: other.part });
}

// src/differences/schema-bounds.ts
var sizes = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
function edge(part, name, exclusive) {
  const plain = child(part, name);
  const other = child(part, exclusive);
  const all = [];
  if (plain && typeof plain.value === "number")
    all.push({ value: plain.value, exclusive: other?.value === true, part: other?.value === true ? other : plain });
  if (other && typeof other.value === "number") all.push({ value: other.value, exclusive: true, part: other });
  const [first, second] = all;
  if (!first) return [];
  return [[name, second ? tighter(name, first, second) : first]];
}
function bounds(part) {
  const named = sizes.flatMap((name) => {
    const value = get(part.value, name);
    if (typeof value !== "number" || name.startsWith("min") && value <= 0) return [];
    return [[name, { value, exclusive: false, part: child(part, name) }]];
  });
  return [...edge(part, "minimum", "exclusiveMinimum"), ...edge(part, "maximum", "exclusiveMaximum"), ...named];
}
var isLower = (name) => name.startsWith("min");
function isTighter(name, a, b) {
  if (a.value === b.value) return b.exclusive && !a.exclusive;
  return isLower(name) ? b.value > a.value : b.value < a.value;
}
var tighter = (name, a, b) => isTighter(name, a, b) ? b : a;
function limitText(name, { value, exclusive }) {
  if (name === "minimum") return `${exclusive ? ">" : "≥"} ${value}`;
  if (name === "maximum") return `${exclusive ? "<" : "≤"} ${value}`;
  return String(value);
}

// src/differences/schema-limits.ts
function limitOf(view, name) {
  const limit = view.bounds.get(name);
  const isWhole = view.types !== null && !view.types.has("fraction") && Number.isInteger(limit?.value);
  if (!limit?.exclusive || !isWhole) return limit;
  return { ...limit, exclusive: false, value: limit.value + (name === "minimum" ? 1 : -1) };
}

// src/differences/schema-print.ts
var deepest3 = 4;
var most2 = 1e6;
function hash(text) {
  let [high, low] = [3735928559, 1103547991];
  for (let at2 = 0; at2 < text.length; at2 += 1) {
    const code2 = text.charCodeAt(at2);
    high = Math.imul(high ^ code2, 2654435761);
    low = Math.imul(low ^ code2, 1597334677);
  }
  high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
  low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
var byName = (map, print) => [...map].map(([name, value]) => [name, print(value)]).sort(([a], [b]) => a < b ? -1 : 1);
var plainOf = (view) => [
  view.impossible,
  view.types && [...withoutNull(view.types) ?? []].sort(),
  view.enumeration && [...view.enumeration.values.keys()].sort(),
  view.extensible && canonical(view.extensible.value),
  byName(view.facets, ({ value }) => canonical(value)),
  [...view.bounds.keys()].sort().map((name) => [name, limitText(name, limitOf(view, name))]),
  [...view.required.keys()].sort(),
  view.discriminator?.value,
  view.default && canonical(view.default.value),
  view.readOnly,
  view.writeOnly,
  byName(view.opaque, ({ value }) => value)
];
var innerOf = (view, inner) => [
  byName(view.properties, inner),
  view.additional.allowed,
  view.additional.schemas.length > 0 && inner(view.additional.schemas),
  view.items.length > 0 && inner(view.items),
  view.prefix.map(inner),
  view.unions.map(({ kind, alternatives }) => [kind, alternatives.map((one) => inner([one])).sort()])
];
function printsOf(idOf2) {
  const count = effort(most2);
  const known = /* @__PURE__ */ new Map();
  const print = (written2, viewer2, depth) => {
    const schemas = written2.map(viewer2.follow);
    const here = known.get(viewer2) ?? /* @__PURE__ */ new Map();
    known.set(viewer2, here);
    const key = `${depth} ${idOf2(schemas)}`;
    const found = here.get(key);
    if (found !== void 0) return found;
    count();
    const view = viewer2(schemas);
    const inner = (one) => depth === 0 ? 0 : print(one, viewer2, depth - 1);
    const isNull = depth < deepest3 && view.nullable;
    const number = hash(JSON.stringify([isNull, plainOf(view), innerOf(view, inner)]));
    here.set(key, number);
    return number;
  };
  return (schemas, viewer2) => print(schemas, viewer2, deepest3);
}

// src/differences/schema-view.ts
var empty = (schemas) => ({
  schemas,
  impossible: false,
  types: null,
  typePart: null,
  nullable: false,
  nullPart: null,
  enumeration: null,
  extensible: null,
  facets: /* @__PURE__ */ new Map(),
  bounds: /* @__PURE__ */ new Map(),
  properties: /* @__PURE__ */ new Map(),
  propertiesPart: null,
  required: /* @__PURE__ */ new Map(),
  requiredPart: null,
  additional: { allowed: true, schemas: [], part: null },
  items: [],
  prefix: [],
  unions: [],
  discriminator: null,
  default: null,
  readOnly: false,
  writeOnly: false,
  deprecated: null,
  opaque: /* @__PURE__ */ new Map(),
  forcedNull: false,
  listedNull: true
});
var standing = ({ schemas }) => schemas[0] ?? null;
var isAnything = ({ types, unions, enumeration, impossible }) => types === null && unions.length === 0 && enumeration === null && !impossible;

// src/differences/schema-properties.ts
var goes = (view, direction) => direction === "in" ? !view.readOnly : direction === "out" ? !view.writeOnly : true;
function goingOf(view, direction, read) {
  return new Map([...view.properties].filter(([, schemas]) => goes(read(schemas), direction)));
}
var standing2 = ({ propertiesPart, schemas }) => propertiesPart ?? schemas[0] ?? null;
function newNameOf(gone, fresh, a, walk) {
  const [was, is] = [gone[0], fresh[0]];
  if (gone.length !== 1 || fresh.length !== 1 || was === void 0 || is === void 0) return null;
  const [one, other] = [a.before.get(was), a.after.get(is)];
  return walk.prints(one, walk.before) === walk.prints(other, walk.after) ? is : null;
}
var thingIn = ({ thing }, name, schemas) => (schemas?.[0] && placedThing(schemas[0].steps)) ?? inside(thing, name);
function compareProperties(a, b, walk, pair) {
  if (a.types && b.types && a.types.has("object") !== b.types.has("object")) return;
  const sides = {
    before: goingOf(a, pair.direction, walk.before),
    after: goingOf(b, pair.direction, walk.after)
  };
  const gone = [...sides.before.keys()].filter((name) => !sides.after.has(name));
  const fresh = [...sides.after.keys()].filter((name) => !sides.before.has(name));
  const newName = newNameOf(gone, fresh, sides, walk);
  for (const name of gone) noteGone(name, newName, { a, b, sides }, walk, pair);
  for (const name of fresh.filter((one) => one !== newName)) noteFresh(name, { a, b, sides }, walk, pair);
  for (const [name, schemas] of sides.before) {
    const now = sides.after.get(name);
    if (!now) continue;
    compareRequired(name, { a, b, sides }, walk, pair);
    walk.compare(schemas, now, walk, { ...pair, thing: thingIn(pair, name, now) });
  }
  compareNamesAlone(a, b, walk, pair);
  compareAdditional(a, b, walk, pair);
}
function compareNamesAlone(a, b, walk, pair) {
  const isAlone = (name) => !a.properties.has(name) && !b.properties.has(name);
  for (const name of new Set([...a.required.keys(), ...b.required.keys()].filter(isAlone))) {
    const [was, is] = [a.required.get(name), b.required.get(name)];
    if (was === void 0 === (is === void 0)) continue;
    const thing = inside(pair.thing, name);
    note(
      walk,
      { ...pair, thing },
      {
        verdict: is ? narrowing(pair.direction) : widening(pair.direction),
        code: is ? "property-became-required" : "property-became-optional",
        what: is ? becameRequired(thing) : becameOptional(thing),
        before: was ?? a.requiredPart ?? standing2(a),
        after: is ?? b.requiredPart ?? standing2(b)
      }
    );
  }
}
function noteGone(name, newName, { a, b, sides }, walk, pair) {
  const [before] = sides.before.get(name);
  const thing = thingIn(pair, name, sides.before.get(name));
  const [still] = b.properties.get(name) ?? [];
  const next = newName === null ? null : sides.after.get(newName)?.[0] ?? null;
  const after = still ? markOf2(still, walk.after, pair) ?? still : next ?? standing2(b);
  const renamed2 = still === void 0 && newName !== null;
  note(
    walk,
    { ...pair, thing },
    {
      verdict: "breaking",
      code: renamed2 ? "property-renamed" : "property-removed",
      what: still ? goesNoMore(thing, pair.direction) : renamed2 ? renamed(thing, newName) : removed(thing),
      before: before ?? standing2(a),
      after,
      names: newName === null ? [name, thing.name] : [name, thing.name, newName],
      deprecated: walk.before(sides.before.get(name)).deprecated
    }
  );
}
var markOf2 = (part, viewer2, { direction }) => part ? child(viewer2.follow(part), direction === "in" ? "readOnly" : "writeOnly") : null;
function noteFresh(name, { a, b, sides }, walk, pair) {
  const thing = thingIn(pair, name, sides.after.get(name));
  const required = b.required.has(name);
  const [after] = sides.after.get(name);
  const { direction } = pair;
  const asked = required && direction !== "out";
  const unexpected = direction === "out" && !a.additional.allowed;
  note(
    walk,
    { ...pair, thing },
    {
      verdict: asked ? "breaking" : unexpected ? "unclear" : "compatible",
      code: required ? "required-property-added" : "property-added",
      what: required ? addedRequired(thing) : added(thing),
      before: markOf2(a.properties.get(name)?.[0], walk.before, pair) ?? standing2(a),
      after: after ?? standing2(b),
      names: [name, thing.name]
    }
  );
}
function compareRequired(name, { a, b, sides }, walk, pair) {
  const [was, is] = [a.required.get(name), b.required.get(name)];
  if (was === void 0 === (is === void 0)) return;
  const thing = thingIn(pair, name, sides.after.get(name));
  const [before] = sides.before.get(name);
  const [after] = sides.after.get(name);
  note(
    walk,
    { ...pair, thing },
    {
      verdict: is ? narrowing(pair.direction) : widening(pair.direction),
      code: is ? "property-became-required" : "property-became-optional",
      what: is ? becameRequired(thing) : becameOptional(thing),
      before: was ?? a.requiredPart ?? before ?? null,
      after: is ?? b.requiredPart ?? after ?? null
    }
  );
}
function compareAdditional(a, b, walk, pair) {
  const places = { before: a.additional.part ?? a.schemas[0] ?? null, after: b.additional.part ?? b.schemas[0] ?? null };
  if (a.additional.allowed !== b.additional.allowed) {
    const isOpen = b.additional.allowed;
    const wider2 = pair.direction === "in" ? "compatible" : "unclear";
    const verdict = isOpen ? wider2 : narrowing(pair.direction);
    const what = isOpen ? opened(pair.thing) : closed(pair.thing);
    note(walk, pair, { ...places, verdict, code: isOpen ? "properties-opened" : "properties-closed", what });
    return;
  }
  const said2 = (schemas, viewer2) => schemas.length > 0 && !isAnything(viewer2(schemas)) ? schemas : [];
  const [was, is] = [said2(a.additional.schemas, walk.before), said2(b.additional.schemas, walk.after)];
  if (was.length > 0 && is.length > 0)
    walk.compare(was, is, walk, { ...pair, thing: { kind: "property", name: `${pair.thing.name}.*` } });
  else if (was.length > 0 || is.length > 0) {
    const verdict = is.length > 0 ? narrowing(pair.direction) : pair.direction === "out" ? "unclear" : widening(pair.direction);
    note(walk, pair, {
      ...places,
      verdict,
      code: "additional-properties-changed",
      what: otherwise(pair.thing, "additionalProperties")
    });
  }
}

// src/differences/schema-keywords.ts
var facetNames = ["format", "pattern", "multipleOf", "uniqueItems"];
var opaqueNames = [
  "not",
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependentRequired",
  "dependencies",
  "contains",
  "minContains",
  "maxContains",
  "propertyNames",
  "unevaluatedItems",
  "contentMediaType",
  "contentEncoding",
  "contentSchema",
  "patternProperties",
  "xml"
];
var saysNullable = (value) => get(value, "nullable") === true || get(value, "x-nullable") === true;
function impliedTypes(value) {
  const has = (...names) => names.some((name) => get(value, name) !== void 0);
  if (has("properties", "required") && !has("items"))
    return Array.isArray(get(value, "required")) || has("properties") ? /* @__PURE__ */ new Set(["object"]) : null;
  return has("items", "prefixItems") ? /* @__PURE__ */ new Set(["array"]) : null;
}
function listed(part, name) {
  const list = child(part, name);
  if (list === null || !Array.isArray(list.value)) return [];
  return list.value.map((_, index) => [String(index), child(list, index)]);
}
var listedIn = (part) => Array.isArray(part.value) ? part.value.map((_, index) => child(part, index)) : [part];
function narrowEnum(draft, values2, part) {
  const found = new Map(values2.filter((value) => value !== null).map((value) => [canonical(value), value]));
  draft.listedNull &&= values2.includes(null);
  if (found.size === 0 && values2.length > 0) {
    draft.types = common(draft.types, /* @__PURE__ */ new Set(["null"]));
    draft.typePart ??= part;
    return;
  }
  const before = draft.enumeration?.values;
  const both = before ? new Map([...before].filter(([key]) => found.has(key))) : found;
  const places = new Map(listedIn(part).map((one) => [canonical(one.value), one]));
  draft.enumeration = { values: both, part, places };
}
function own(part, draft, knowsNullable, writtenOut2) {
  const { value } = part;
  ownTypes(part, draft, knowsNullable);
  const list = get(value, "const") === void 0 ? get(value, "enum") : [get(value, "const")];
  if (Array.isArray(list)) narrowEnum(draft, list, child(part, "enum") ?? child(part, "const"));
  const extensible = child(part, "x-extensible-enum");
  if (extensible)
    draft.extensible ??= { value: Array.isArray(extensible.value) ? extensible.value : [], part: extensible };
  for (const name of facetNames) {
    const facet = child(part, name);
    if (facet && facet.value !== false && !draft.facets.has(name))
      draft.facets.set(name, { value: facet.value, part: facet });
  }
  if (get(value, "type") === "file") draft.facets.set("format", { value: "binary", part });
  for (const [name, limit] of bounds(part)) {
    const before = draft.bounds.get(name);
    draft.bounds.set(name, before ? tighter(name, before, limit) : limit);
  }
  ownObject(part, draft);
  ownArray(part, draft);
  ownNotes(part, draft);
  for (const name of opaqueNames) {
    const one = child(part, name);
    if (one)
      draft.opaque.set(name, {
        value: `${draft.opaque.get(name)?.value ?? ""}${writtenOut2(one)}`,
        part: one
      });
  }
}
function ownTypes(part, draft, knowsNullable) {
  const { value } = part;
  const said2 = typesIn(get(value, "type"));
  const types = said2 ?? impliedTypes(value);
  const nullable = knowsNullable && saysNullable(value);
  const whole = nullable && types ? /* @__PURE__ */ new Set([...types, "null"]) : types;
  draft.types = common(draft.types, whole);
  if (said2) draft.typePart ??= child(part, "type");
  if (nullable && !said2) draft.forcedNull = true;
  if (nullable) draft.nullPart ??= child(part, "nullable") ?? child(part, "x-nullable");
}
function ownObject(part, draft) {
  const properties = child(part, "properties");
  if (properties) draft.propertiesPart ??= properties;
  for (const [name2, one] of members(properties))
    draft.properties.set(name2, [...draft.properties.get(name2) ?? [], one]);
  if (Array.isArray(get(part.value, "required"))) draft.requiredPart ??= child(part, "required");
  for (const [, one] of listed(part, "required")) if (typeof one.value === "string") draft.required.set(one.value, one);
  const additional = child(part, "additionalProperties") ?? child(part, "unevaluatedProperties");
  if (additional?.value === false) draft.additional = { ...draft.additional, allowed: false, part: additional };
  else if (isObject(additional?.value))
    draft.additional = { ...draft.additional, schemas: [...draft.additional.schemas, additional], part: additional };
  const name = at(part, "discriminator", "propertyName") ?? child(part, "discriminator");
  if (name && typeof name.value === "string")
    draft.discriminator ??= { value: name.value, part: name, mapping: at(part, "discriminator", "mapping") };
}
function ownArray(part, draft) {
  const items = child(part, "items");
  const prefix2 = listed(part, Array.isArray(items?.value) ? "items" : "prefixItems").map(([, one]) => [one]);
  if (prefix2.length > 0) draft.prefix = prefix2;
  if (items && !Array.isArray(items.value)) draft.items = [...draft.items, items];
}
function ownNotes(part, draft) {
  const { value } = part;
  const fallback = child(part, "default");
  if (fallback) draft.default ??= { value: fallback.value, part: fallback };
  if (get(value, "readOnly") === true) draft.readOnly = true;
  if (get(value, "writeOnly") === true) draft.writeOnly = true;
  if (get(value, "deprecated") === true) draft.deprecated ??= { note: deprecationNote(part) };
}

// src/differences/schema-unions.ts
var notes = /* @__PURE__ */ new Set(["title", "description", "example", "examples", "$comment", "deprecated", "externalDocs"]);
var namesIn2 = (value) => isObject(value) ? Object.keys(value).filter((name) => !notes.has(name) && !name.startsWith("x-")) : ["?"];
function isNullSchema(value) {
  const names = namesIn2(value);
  if (names.length === 0 || names.some((name) => !["type", "enum", "const"].includes(name))) return false;
  const { type, enum: list, const: constant } = value;
  if (type === "null") return true;
  if (constant === null && names.includes("const")) return true;
  return Array.isArray(list) && list.length === 1 && list[0] === null;
}
function foldable(alternatives) {
  if (alternatives.length < 2) return null;
  const all = alternatives.map(({ value }) => value);
  if (all.every((value) => namesIn2(value).join() === "type" && typesIn(get(value, "type")) !== null))
    return { types: new Set(all.flatMap((value) => [...typesIn(get(value, "type")) ?? []])) };
  const isValue = (value) => {
    const names = namesIn2(value);
    return names.some((name) => name === "const" || name === "enum") && names.every((name) => ["const", "enum", "type"].includes(name));
  };
  if (!all.every(isValue)) return null;
  return {
    values: all.flatMap(
      (value) => get(value, "const") === void 0 ? get(value, "enum") : [get(value, "const")]
    )
  };
}

// src/differences/written-out.ts
var deepest4 = 4;
var most3 = 2e3;
function writtenOut(top, bundle) {
  let left = most3;
  const of = (part, depth) => {
    left -= 1;
    const ref = refOf(part);
    if (ref !== null) {
      const target = bundle.followed(part);
      const isEnd = target === part || depth >= deepest4 || left < 0;
      return isEnd ? JSON.stringify(ref.split("/").at(-1)) : of(target, depth + 1);
    }
    const { value } = part;
    if (left < 0) return canonical(value, true);
    if (Array.isArray(value)) return `[${value.map((_, index) => of(child(part, index), depth)).join(",")}]`;
    if (!isObject(value)) return canonical(value);
    const names = Object.keys(value).filter((name) => !(annotations.has(name) || name.startsWith("x-")));
    return `{${names.sort().map((name) => `${JSON.stringify(name)}:${of(child(part, name), depth)}`).join(",")}}`;
  };
  return of(top, 0);
}

// src/differences/schema-read.ts
var deepest5 = 300;
var most4 = 3e6;
var siblingsCount = ({ format, formatVersion }) => format === "openapi" ? /^3\.[1-9]/u.test(formatVersion ?? "") : format !== "asyncapi";
function viewer(bundle) {
  const known = /* @__PURE__ */ new Map();
  const withSiblings = siblingsCount(bundle);
  const knowsNullable = !(bundle.format === "openapi" && withSiblings);
  const collect = (part, draft, seen) => {
    const id = idOf(part);
    if (seen.ids.has(id) || seen.depth > deepest5) return;
    seen.ids.add(id);
    const inside2 = { ids: seen.ids, depth: seen.depth + 1 };
    if (part.value === false) draft.impossible = true;
    if (!isObject(part.value)) return;
    const ref = refOf(part);
    if (ref !== null) {
      const target = bundle.resolve(ref, part.file);
      if (typeof target === "string") draft.opaque.set("$ref", { value: ref, part });
      else collect(target, draft, inside2);
      if (!withSiblings) return;
    }
    for (const [, one] of listed(part, "allOf")) collect(one, draft, inside2);
    own(part, draft, knowsNullable, (one) => writtenOut(one, bundle));
    for (const name of ["oneOf", "anyOf"]) union(part, name, draft, inside2);
  };
  const union = (part, name, draft, seen) => {
    const all = listed(part, name).map(([, one]) => one);
    if (all.length === 0) return;
    const rest = all.filter((one) => !isNullSchema(bundle.followed(one).value));
    if (rest.length < all.length) draft.forcedNull = true;
    const folded = foldable(rest.map((one) => bundle.followed(one)));
    if (folded?.types) draft.types = common(draft.types, folded.types);
    if (folded?.types) draft.typePart ??= child(part, name);
    if (folded?.values) narrowEnum(draft, folded.values, child(part, name));
    if (folded) return;
    if (rest.length === 1) collect(rest[0], draft, seen);
    else if (rest.length > 1)
      draft.unions = [...draft.unions, { kind: name, part: child(part, name), alternatives: rest }];
  };
  const follow = (part) => {
    const isMere = refOf(part) !== null && (!withSiblings || Object.keys(part.value).length === 1);
    if (!isMere) return part;
    const target = bundle.followed(part);
    return target === part ? part : target;
  };
  const count = effort(most4);
  const view = (written2) => {
    const schemas = written2.map(follow);
    const key = schemas.map(idOf).join(" ");
    const found = known.get(key);
    if (found) return found;
    const made = finished(schemas, collect);
    count(1 + made.properties.size);
    known.set(key, made);
    return made;
  };
  return Object.assign(view, { follow });
}
function finished(schemas, collect) {
  const draft = empty(schemas);
  const seen = { ids: /* @__PURE__ */ new Set(), depth: 0 };
  for (const part of schemas) collect(part, draft, seen);
  const { forcedNull, listedNull, ...view } = draft;
  typesOfValues(view, listedNull);
  wholeNumbers(view);
  const anything = view.types === null && view.unions.length === 0 && view.enumeration === null;
  return { ...view, nullable: forcedNull || anything || (view.types?.has("null") ?? false) };
}
function typesOfValues(view, listedNull) {
  const { enumeration, types } = view;
  if (enumeration === null) return;
  const values2 = [...enumeration.values.values()];
  if (types === null) view.types = /* @__PURE__ */ new Set([...values2.map(typeOfValue), ...listedNull ? ["null"] : []]);
  if (types === null || withoutNull(types)?.size !== 1 || !types.has("string")) return;
  const texts = (one) => typeof one === "number" || typeof one === "boolean" ? String(one) : one;
  view.enumeration = {
    part: enumeration.part,
    values: new Map(values2.map((value) => [canonical(texts(value)), texts(value)])),
    places: new Map([...enumeration.places].map(([, part]) => [canonical(texts(part.value)), part]))
  };
}
function wholeNumbers(view) {
  const step = view.facets.get("multipleOf")?.value;
  if (typeof step !== "number" || !Number.isInteger(step) || view.types === null) return;
  view.types = new Set([...view.types].filter((name) => name !== "fraction"));
}

// src/differences/schema-values.ts
function compareExtensible(a, b, walk, pair) {
  const [was, is] = [a.extensible, b.extensible];
  if (!was || !is || a.enumeration || b.enumeration) return;
  const lacking = (list, from) => {
    const there = new Set(list.map((one) => canonical(one)));
    return from.filter((value) => !there.has(canonical(value)));
  };
  const [gone, fresh] = [lacking(is.value, was.value), lacking(was.value, is.value)];
  const placed = (facet, value) => child(facet.part, facet.value.indexOf(value)) ?? facet.part;
  const places = {
    before: gone.length > 0 ? placed(was, gone[0]) : was.part,
    after: fresh.length > 0 ? placed(is, fresh[0]) : is.part
  };
  const verdict = pair.direction === "out" ? "compatible" : "unclear";
  if (gone.length > 0)
    note(walk, pair, {
      ...places,
      verdict,
      code: "enum-value-removed",
      what: valuesRemoved(pair.thing, gone),
      names: gone.map(textOf)
    });
  if (fresh.length > 0)
    note(walk, pair, {
      ...places,
      verdict: "compatible",
      code: "enum-value-added",
      what: valuesAdded(pair.thing, fresh),
      names: fresh.map(textOf)
    });
}
function compareEnumerations(a, b, walk, pair) {
  compareExtensible(a, b, walk, pair);
  const [was, is] = [a.enumeration, b.enumeration];
  const { direction, thing } = pair;
  if (was && is) {
    const gone = [...was.values].filter(([key]) => !is.values.has(key)).map(([, value]) => value);
    const fresh = [...is.values].filter(([key]) => !was.values.has(key)).map(([, value]) => value);
    const names = (list) => list.map(textOf);
    if (gone.length > 0)
      note(walk, pair, {
        before: was.places.get(canonical(gone[0])) ?? was.part,
        after: is.part,
        verdict: narrowing(direction),
        code: "enum-value-removed",
        what: valuesRemoved(thing, gone),
        names: names(gone)
      });
    const expected = direction !== "in" && (a.extensible || b.extensible);
    if (fresh.length > 0)
      note(walk, pair, {
        before: was.part,
        after: is.places.get(canonical(fresh[0])) ?? is.part,
        verdict: expected ? "compatible" : widening(direction),
        code: "enum-value-added",
        what: valuesAdded(thing, fresh),
        names: names(fresh)
      });
  } else if (is) {
    const what = valuesLimited(thing, [...is.values.values()]);
    note(walk, pair, { verdict: narrowing(direction), code: "enum-set", what, before: standing(a), after: is.part });
  } else if (was)
    note(walk, pair, {
      verdict: widening(direction),
      code: "enum-dropped",
      what: valuesFree(thing),
      before: was.part,
      after: standing(b)
    });
}
var widest = /* @__PURE__ */ new Set(["int64", "double"]);
var wider = { int32: "int64", float: "double" };
function facetVerdict(name, was, is, direction) {
  if (name === "format" && widest.has(was ?? is) && (was === void 0 || is === void 0)) return "compatible";
  if (was === void 0) return narrowing(direction);
  if (is === void 0) return widening(direction);
  if (name === "pattern") return "unclear";
  if (name === "format") {
    if (wider[textOf(was)] === is) return widening(direction);
    return wider[textOf(is)] === was ? narrowing(direction) : "breaking";
  }
  if (name === "multipleOf" && typeof was === "number" && typeof is === "number") {
    if (Number.isInteger(is / was)) return narrowing(direction);
    if (Number.isInteger(was / is)) return widening(direction);
  }
  return "breaking";
}
var goesWithoutSaying = (name, was, is) => name === "multipleOf" && (was ?? is) === 1 && (was === void 0 || is === void 0);
function compareFacets(a, b, walk, pair) {
  for (const name of /* @__PURE__ */ new Set([...a.facets.keys(), ...b.facets.keys()])) {
    const [was, is] = [a.facets.get(name), b.facets.get(name)];
    if (canonical(was?.value) === canonical(is?.value)) continue;
    if (goesWithoutSaying(name, was?.value, is?.value)) continue;
    if (!typesMeet(a, b)) continue;
    const verdict = facetVerdict(name, was?.value, is?.value, pair.direction);
    const what = facetChanged(pair.thing, { keyword: name }, was?.value, is?.value);
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)];
    note(walk, pair, { verdict, code: `${name}-changed`, what, before, after });
  }
}
function typesMeet(a, b) {
  const [was, is] = [withoutNull(a.types), withoutNull(b.types)];
  return was === null || is === null || [...was].some((name) => is.has(name));
}
function compareBounds(a, b, walk, pair) {
  if (!typesMeet(a, b)) return;
  for (const name of /* @__PURE__ */ new Set([...a.bounds.keys(), ...b.bounds.keys()])) {
    const [was, is] = [limitOf(a, name), limitOf(b, name)];
    if (was && is && was.value === is.value && was.exclusive === is.exclusive) continue;
    const tightens = was === void 0 || is !== void 0 && isTighter(name, was, is);
    const verdict = tightens ? narrowing(pair.direction) : widening(pair.direction);
    const what = facetChanged(
      pair.thing,
      { keyword: name },
      was && limitText(name, was),
      is && limitText(name, is)
    );
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)];
    note(walk, pair, { verdict, code: `${name}-changed`, what, before, after });
  }
}

// src/differences/schema.ts
function thingOf(schemas, thing) {
  const steps = schemas[0]?.steps ?? [];
  const isNamed = schemas.length === 1 && (steps.at(-2) === "schemas" || steps.at(-2) === "definitions" || steps.at(-2) === "$defs");
  return isNamed ? { kind: "schema", name: String(steps.at(-1)) } : thing;
}
function compareSchemas(first, second, walk, pair) {
  const [before, after] = [first.map(walk.before.follow), second.map(walk.after.follow)];
  const [a, b] = [walk.before(before), walk.after(after)];
  const kind = pair.nullTold ? `${pair.direction} but null` : pair.direction;
  const node = `${kind} ${idsOf(before)} → ${idsOf(after)}`;
  if (!walk.ledger.enter(node, pair.node)) return;
  const here = { ...pair, node, thing: thingOf(after, pair.thing) };
  inTurn(walk.deep, () => {
    if (isCut(a, b)) compareOpaque(a, b, walk, here);
    else if (a.impossible || b.impossible) compareImpossible(a, b, walk, here);
    else compareViews(a, b, walk, here);
  });
}
var idsOf = (schemas) => schemas.map(idOf).join(" ");
var mostSteps = 300;
var mostStepsOfAll = 1e5;
function coverage() {
  const known = /* @__PURE__ */ new Map();
  let left = mostStepsOfAll;
  return (before, after, direction, walk) => {
    const key = `${direction} ${idOf(before)} → ${idOf(after)}`;
    const answer = known.get(key);
    if (answer !== void 0) return answer;
    const steps = effort(Math.min(left, mostSteps));
    const thing = { kind: "content", name: "" };
    let covered = true;
    const trial = ledger((amount) => {
      left -= 1;
      steps(amount);
    });
    const noting = {
      ...trial,
      note(_, { verdict }) {
        if (verdict !== "compatible") throw new TooMuch();
      }
    };
    try {
      const pair = { thing, direction, node: "", nullTold: true };
      compareSchemas([before], [after], { ...walk, ledger: noting, deep: notDeep(), isCovered: null }, pair);
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      covered = false;
    }
    known.set(key, covered);
    return covered;
  };
}
var isOneAgainstMany = (a, b) => a.unions.length === 0 !== (b.unions.length === 0) && saysNothing(a.unions.length > 0 ? a : b);
function compareViews(a, b, walk, here) {
  if (!here.nullTold) compareNull(a, b, walk, here);
  const inner = { ...here };
  delete inner.nullTold;
  if (isOneAgainstMany(a, b)) compareUnions(a, b, walk, inner);
  else compareAll(a, b, walk, inner);
}
var isCut = (a, b) => a.opaque.get("$ref")?.value !== b.opaque.get("$ref")?.value;
function compareAll(a, b, walk, here) {
  compareTypes(a, b, walk, here);
  compareEnumerations(a, b, walk, here);
  compareFacets(a, b, walk, here);
  compareBounds(a, b, walk, here);
  compareProperties(a, b, walk, here);
  compareItems(a, b, walk, here);
  compareUnions(a, b, walk, here);
  compareNotes(a, b, walk, here);
  compareOpaque(a, b, walk, here);
}
function compareImpossible(a, b, walk, pair) {
  if (a.impossible === b.impossible) return;
  const verdict = b.impossible ? narrowing(pair.direction) : widening(pair.direction);
  const what = facetChanged(pair.thing, "type", a.impossible ? "false" : "any", b.impossible ? "false" : "any");
  note(walk, pair, { verdict, code: "type-changed", what, before: standing(a), after: standing(b) });
}
function compareTypes(a, b, walk, pair) {
  const [was, is] = [withoutNull(a.types), withoutNull(b.types)];
  const [narrower, wider2] = [covers(was, is), covers(is, was)];
  if (narrower && wider2) return;
  if (a.enumeration && b.enumeration && !(a.typePart && b.typePart)) return;
  if (was === null && a.unions.length > 0 || is === null && b.unions.length > 0) return;
  const asText = isWrittenAlike(a, b, pair);
  const verdict = asText || wider2 && !narrower ? widening(pair.direction) : narrower ? narrowing(pair.direction) : "breaking";
  const kind = narrower ? "narrowed" : wider2 ? "widened" : "changed";
  const what = facetChanged(pair.thing, "type", typesText(was), typesText(is));
  const [before, after] = [a.typePart ?? standing(a), b.typePart ?? standing(b)];
  note(walk, pair, { verdict, code: `type-${kind}`, what, before, after });
}
var written = /* @__PURE__ */ new Set(["integer", "fraction", "boolean", "string"]);
function isWrittenAlike(a, b, { thing, direction }) {
  if (thing.kind !== "parameter" || direction !== "in") return false;
  const isPlain = b.facets.size === 0 && b.bounds.size === 0 && b.enumeration === null;
  return isPlain && (b.types?.has("string") ?? false) && [...a.types ?? []].every((name) => written.has(name));
}
function nullIn(view, viewer2, depth = 0) {
  if (view.nullable) return { part: view.nullPart ?? view.typePart ?? standing(view) };
  if (view.types !== null || view.unions.length === 0 || depth > 3) return null;
  const found = view.unions.map(({ alternatives }) => {
    for (const one of alternatives) {
      const inner = nullIn(viewer2([one]), viewer2, depth + 1);
      if (inner) return inner;
    }
    return null;
  });
  return found.includes(null) ? null : found[0] ?? null;
}
function compareNull(a, b, walk, pair) {
  if (pair.thing.kind === "parameter") return;
  const [was, is] = [nullIn(a, walk.before), nullIn(b, walk.after)];
  if (was === null === (is === null)) return;
  if (a.types === null || b.types === null) {
    if (a.unions.length === 0 && b.unions.length === 0) return;
  }
  const verdict = is ? widening(pair.direction) : narrowing(pair.direction);
  const what = is ? nullAllowed(pair.thing) : nullForbidden(pair.thing);
  const place = (view) => view.nullPart ?? view.typePart ?? standing(view);
  const [before, after] = [was?.part ?? place(a), is?.part ?? place(b)];
  note(walk, pair, { verdict, code: is ? "null-allowed" : "null-forbidden", what, before, after });
}
function compareItems(a, b, walk, pair) {
  const inner = { ...pair, thing: itemOf(pair.thing) };
  if (a.items.length > 0 || b.items.length > 0) compareMissing(a.items, b.items, walk, inner, a, b);
  for (let index = 0; index < Math.max(a.prefix.length, b.prefix.length); index += 1)
    compareMissing(a.prefix[index] ?? [], b.prefix[index] ?? [], walk, inner, a, b);
}
function compareMissing(before, after, walk, pair, a, b) {
  if (before.length > 0 && after.length > 0) compareSchemas(before, after, walk, pair);
  if (before.length > 0 === after.length > 0 || !typesMeet(a, b)) return;
  const view = before.length > 0 ? walk.before(before) : walk.after(after);
  if (isAnything(view)) return;
  const text = typesText(view.types);
  const verdict = before.length > 0 ? widening(pair.direction) : narrowing(pair.direction);
  const what = facetChanged(
    pair.thing,
    "type",
    before.length > 0 ? text : "any",
    before.length > 0 ? "any" : text
  );
  note(walk, pair, {
    verdict,
    code: "items-changed",
    what,
    before: before[0] ?? standing(a),
    after: after[0] ?? standing(b)
  });
}
var asWritten = (value) => typeof value === "string" ? value : value === void 0 || value === null ? null : canonical(value);
function compareNotes(a, b, walk, pair) {
  const [was, is] = [a.default, b.default];
  if (pair.direction === "in" && asWritten(was?.value) !== asWritten(is?.value)) {
    const verdict = asWritten(was?.value) !== null && asWritten(is?.value) !== null ? "breaking" : "unclear";
    const what = facetChanged(pair.thing, { keyword: "default" }, was?.value, is?.value);
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)];
    note(walk, pair, { verdict, code: "default-changed", what, before, after });
  }
  if (!a.deprecated && b.deprecated)
    note(walk, pair, {
      verdict: "compatible",
      code: "deprecated",
      what: deprecatedNow(pair.thing),
      before: standing(a),
      after: standing(b)
    });
}
function compareOpaque(a, b, walk, pair) {
  for (const name of /* @__PURE__ */ new Set([...a.opaque.keys(), ...b.opaque.keys()])) {
    const [was, is] = [a.opaque.get(name), b.opaque.get(name)];
    if (was?.value === is?.value) continue;
    const [before, after] = [was?.part ?? standing(a), is?.part ?? standing(b)];
    note(walk, pair, {
      verdict: "unclear",
      code: `${name}-changed`,
      what: otherwise(pair.thing, name),
      before,
      after
    });
  }
}
var walkOf = (before, after, into) => ({
  before: viewer(before),
  after: viewer(after),
  ledger: into,
  compare: compareSchemas,
  prints: printsOf(idsOf),
  deep: notDeep(),
  isCovered: coverage()
});

export {
  canonical,
  code,
  narrowing,
  widening,
  inOrder,
  ledger,
  unpaired,
  pairBy,
  walkOf
};
