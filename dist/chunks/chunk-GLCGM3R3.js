import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  byPlace,
  code,
  endsTooEarly,
  isTemplate,
  mostFaults,
  placesIn,
  templated,
  tooDeep,
  tooLarge,
  unexpected
} from "./chunk-FU2V5AVX.js";

// src/interfaces/graphql-schema.ts
var builtInScalars = /* @__PURE__ */ new Set(["Int", "Float", "String", "Boolean", "ID"]);
var kinds = {
  Scalar: "scalar",
  Object: "object",
  Interface: "interface",
  Union: "union",
  Enum: "enum",
  InputObject: "input"
};
var kindOf = (node) => kinds[/^(\w+)Type(?:Definition|Extension)$/u.exec(node.kind)?.[1] ?? ""] ?? null;
var defines = (node) => node.kind.endsWith("Definition");
var placeOf = (node) => ({
  path: node.loc?.source.name ?? "",
  line: node.loc?.startToken.line ?? 1,
  column: node.loc?.startToken.column ?? 1
});
function namedIn(type) {
  let inner = type;
  while (inner.kind !== "NamedType") inner = inner.type;
  return inner;
}
function written(type) {
  if (type.kind === "NamedType") return type.name.value;
  return type.kind === "ListType" ? `[${written(type.type)}]` : `${written(type.type)}!`;
}
var isRequired = (input) => input.type.kind === "NonNullType" && input.defaultValue === void 0;
var argumentsOf = (field) => field.kind === "FieldDefinition" ? field.arguments ?? [] : [];
function byName(nodes) {
  const named = /* @__PURE__ */ new Map();
  for (const node of nodes) if (!named.has(node.name.value)) named.set(node.name.value, node);
  return named;
}
function addAll(into, nodes) {
  for (const node of nodes ?? []) if (!into.has(node.name.value)) into.set(node.name.value, node);
}
var begun = (node, kind) => ({
  name: node.name.value,
  kind,
  nodes: [],
  place: node.name,
  fields: /* @__PURE__ */ new Map(),
  values: /* @__PURE__ */ new Map(),
  members: /* @__PURE__ */ new Map(),
  interfaces: /* @__PURE__ */ new Map(),
  directives: []
});
function addNode(type, node) {
  if ("fields" in node) addAll(type.fields, node.fields);
  if ("values" in node) addAll(type.values, node.values);
  if ("types" in node) addAll(type.members, node.types);
  if ("interfaces" in node) addAll(type.interfaces, node.interfaces);
  type.directives.push(...node.directives ?? []);
}
function typesOf(definitions) {
  const types = /* @__PURE__ */ new Map();
  const nodes = definitions.filter((node) => kindOf(node) !== null);
  for (const node of [...nodes.filter(defines), ...nodes.filter((one) => !defines(one))]) {
    const kind = kindOf(node);
    const type = types.get(node.name.value) ?? begun(node, kind);
    types.set(type.name, type);
    type.nodes.push(node);
    if (type.kind === kind) addNode(type, node);
  }
  return types;
}
var usualRoots = [
  ["query", "Query"],
  ["mutation", "Mutation"],
  ["subscription", "Subscription"]
];
function rootsOf(schemaNodes, types) {
  const roots = /* @__PURE__ */ new Map();
  for (const { operationTypes } of schemaNodes)
    for (const { operation, type } of operationTypes ?? [])
      if (!roots.has(operation)) roots.set(operation, type.name.value);
  if (schemaNodes.some(({ kind }) => kind === "SchemaDefinition")) return roots;
  for (const [operation, name] of usualRoots)
    if (!roots.has(operation) && types.has(name)) roots.set(operation, name);
  return roots;
}
function schemaOf(documents) {
  const definitions = documents.flatMap((document) => document.definitions).filter(({ kind }) => kind !== "OperationDefinition" && kind !== "FragmentDefinition");
  const types = typesOf(definitions);
  const schemaNodes = definitions.filter(
    (node) => node.kind === "SchemaDefinition" || node.kind === "SchemaExtension"
  );
  const directives = byName(
    definitions.filter((node) => node.kind === "DirectiveDefinition")
  );
  return { definitions, types, directives, schemaNodes, roots: rootsOf(schemaNodes, types) };
}

// src/interfaces/graphql-bearers.ts
var typeLocations = {
  scalar: "SCALAR",
  object: "OBJECT",
  interface: "INTERFACE",
  union: "UNION",
  enum: "ENUM",
  input: "INPUT_OBJECT"
};
var bearer = (subject, location, node) => ({
  subject,
  location,
  name: node.name,
  directives: node.directives ?? [],
  described: (node.description?.value.trim() ?? "") !== ""
});
var ofArguments = (subject, args) => args.map((arg) => bearer(`${subject}(${arg.name.value})`, "ARGUMENT_DEFINITION", arg));
function ofType(node) {
  const type = node.name.value;
  const own = bearer(type, typeLocations[kindOf(node)], node);
  const values = "values" in node ? node.values ?? [] : [];
  const fields = "fields" in node ? node.fields ?? [] : [];
  const within = fields.flatMap((field) => {
    const place = field.kind === "FieldDefinition" ? "FIELD_DEFINITION" : "INPUT_FIELD_DEFINITION";
    const subject = `${type}.${field.name.value}`;
    return [bearer(subject, place, field), ...ofArguments(subject, argumentsOf(field))];
  });
  return [own, ...values.map((value) => bearer(`${type}.${value.name.value}`, "ENUM_VALUE", value)), ...within];
}
function bearersIn(definition) {
  if (definition.kind === "SchemaDefinition" || definition.kind === "SchemaExtension")
    return [
      { subject: "schema", location: "SCHEMA", name: null, directives: definition.directives ?? [], described: true }
    ];
  if (definition.kind === "DirectiveDefinition")
    return ofArguments(`@${definition.name.value}`, definition.arguments ?? []);
  return kindOf(definition) === null ? [] : ofType(definition);
}
function deprecation(directives) {
  const found = directives?.find(({ name }) => name.value === "deprecated");
  if (!found) return null;
  const reason = found.arguments?.find(({ name }) => name.value === "reason")?.value;
  return reason?.kind === "StringValue" ? reason.value : "";
}

// src/interfaces/graphql-words.ts
var things = {
  type: { fi: "Tyyppi", sv: "Typen", en: "The type" },
  field: { fi: "Kenttä", sv: "Fältet", en: "The field" },
  argument: { fi: "Argumentti", sv: "Argumentet", en: "The argument" },
  value: { fi: "Arvo", sv: "Värdet", en: "The value" },
  directive: { fi: "Direktiivi", sv: "Direktivet", en: "The directive" },
  operation: { fi: "Toimintojen laji", sv: "Operationstypen", en: "The kind of operation" },
  member: { fi: "Unionin tyyppi", sv: "Typen i unionen", en: "The type in the union" },
  interface: { fi: "Toteutettu rajapinta", sv: "Det implementerade gränssnittet", en: "The implemented interface" },
  input: { fi: "Syötteen kenttä", sv: "Fältet i indata", en: "The input field" }
};
var about = (thing, name, rest) => ({
  fi: `${things[thing].fi} ${code(name)} ${rest.fi}`,
  sv: `${things[thing].sv} ${code(name)} ${rest.sv}`,
  en: `${things[thing].en} ${code(name)} ${rest.en}`
});
var twice = (thing, name) => about(thing, name, { fi: "on määritelty kahdesti.", sv: "är definierad två gånger.", en: "is defined twice." });
var schemaTwice = {
  fi: "Skeema (`schema`) on määritelty kahdesti.",
  sv: "Schemat (`schema`) är definierat två gånger.",
  en: "The schema (`schema`) is defined twice."
};
var reservedName = (thing, name) => about(thing, name, {
  fi: "alkaa merkeillä `__`, jotka GraphQL varaa omaan käyttöönsä.",
  sv: "börjar med `__`, som GraphQL reserverar för eget bruk.",
  en: "begins with `__`, which GraphQL keeps for its own use."
});
var emptyType = (name) => about("type", name, {
  fi: "on tyhjä: siltä puuttuu sisältö (kentät, arvot tai tyypit).",
  sv: "är tom: den saknar innehåll (fält, värden eller typer).",
  en: "is empty: it has no fields, values or types."
});
var otherKind = (name) => about("type", name, {
  fi: "laajennetaan toisenlaisena kuin se on määritelty.",
  sv: "utvidgas som en typ av annat slag än den är definierad som.",
  en: "is extended as another kind of type than it is defined as."
});
var notForOutput = (subject, type) => about("field", subject, {
  fi: `ei voi olla tyyppiä ${code(type)}, joka on vain syötteitä varten.`,
  sv: `kan inte vara av typen ${code(type)}, som bara är till för indata.`,
  en: `cannot be of the type ${code(type)}, which is only for input.`
});
var notForInput = (thing, subject, type) => about(thing, subject, {
  fi: `ei voi olla tyyppiä ${code(type)}, koska se ei kelpaa syötteeksi.`,
  sv: `kan inte vara av typen ${code(type)}, eftersom den inte duger som indata.`,
  en: `cannot be of the type ${code(type)}, which is not for input.`
});
var notAnObject = (thing, name) => about(thing, name, {
  fi: "ei ole oliotyyppi (`type`), vaikka sen pitäisi olla.",
  sv: "är ingen objekttyp (`type`), fast den borde vara det.",
  en: "is no object type (`type`), though it has to be one."
});
var notAnInterface = (type, name) => about("type", type, {
  fi: `ei voi toteuttaa tyyppiä ${code(name)}, koska se ei ole rajapinta (\`interface\`).`,
  sv: `kan inte implementera ${code(name)}, som inte är ett gränssnitt (\`interface\`).`,
  en: `cannot implement ${code(name)}, which is no interface.`
});
var implementsItself = (type, name) => about("type", type, {
  fi: `toteuttaa itsensä rajapinnan ${code(name)} kautta.`,
  sv: `implementerar sig själv genom gränssnittet ${code(name)}.`,
  en: `implements itself through the interface ${code(name)}.`
});
var alsoImplement = (type, through, missing) => about("type", type, {
  fi: `toteuttaa rajapinnan ${code(through)}, joten sen on toteutettava myös ${code(missing)}.`,
  sv: `implementerar ${code(through)} och måste därför också implementera ${code(missing)}.`,
  en: `implements ${code(through)}, and so has to implement ${code(missing)} as well.`
});
var fieldNotThere = (type, field) => about("type", type, {
  fi: `ei sisällä kenttää ${code(field)}, jota sen rajapinta vaatii.`,
  sv: `saknar fältet ${code(field)}, som dess gränssnitt kräver.`,
  en: `lacks the field ${code(field)}, which its interface asks for.`
});
var fieldDiffers = (subject, of, asked) => about("field", subject, {
  fi: `ei vastaa rajapinnan kenttää ${code(of)}, jonka tyyppi on ${code(asked)}.`,
  sv: `motsvarar inte gränssnittets fält ${code(of)}, vars typ är ${code(asked)}.`,
  en: `does not fit the interface's field ${code(of)}, whose type is ${code(asked)}.`
});
var argumentDiffers = (subject, of) => about("field", subject, {
  fi: `ei ota argumenttia ${code(of)} samanlaisena kuin rajapinta.`,
  sv: `tar inte emot argumentet ${code(of)} på samma sätt som gränssnittet.`,
  en: `does not take the argument ${code(of)} as its interface does.`
});
var argumentTooMuch = (subject, of) => about("argument", subject, {
  fi: `on pakollinen, mutta rajapinnan kentällä ${code(of)} sitä ei ole.`,
  sv: `är obligatoriskt, men gränssnittets fält ${code(of)} har det inte.`,
  en: `is required, but the interface's field ${code(of)} does not have it.`
});
var requiredDeprecated = (thing, subject) => about(thing, subject, {
  fi: "on pakollinen, joten sitä ei voi merkitä vanhentuneeksi (`@deprecated`).",
  sv: "är obligatoriskt och kan därför inte märkas som föråldrat (`@deprecated`).",
  en: "is required, and so cannot be marked as deprecated (`@deprecated`)."
});
var endless = (subject) => about("input", subject, {
  fi: "on pakollinen ja viittaa takaisin omaan tyyppiinsä: sellaista syötettä ei voi koskaan antaa.",
  sv: "är obligatoriskt och leder tillbaka till sin egen typ: sådana indata kan aldrig ges.",
  en: "is required and leads back to its own type: such an input can never be given."
});
var oneOfStrict = (subject) => about("input", subject, {
  fi: "ei voi olla pakollinen eikä sillä voi olla oletusarvoa, koska tyypissä on `@oneOf`.",
  sv: "kan varken vara obligatoriskt eller ha ett standardvärde, eftersom typen har `@oneOf`.",
  en: "can neither be required nor have a default, because its type has `@oneOf`."
});
var misplaced = (name) => about("directive", `@${name}`, {
  fi: "ei ole tarkoitettu tähän kohtaan.",
  sv: "är inte avsett för det här stället.",
  en: "is not meant for this place."
});
var repeated = (name) => about("directive", `@${name}`, {
  fi: "on samassa kohdassa kahdesti, vaikka sen saa kirjoittaa vain kerran.",
  sv: "står två gånger på samma ställe, fast det bara får stå en gång.",
  en: "stands twice at the same place, though it may stand there only once."
});
var unknownArgument = (directive, name) => about("directive", `@${directive}`, {
  fi: `ei tunne argumenttia ${code(name)}.`,
  sv: `har inget argument ${code(name)}.`,
  en: `has no argument ${code(name)}.`
});
var missingArgument = (directive, name) => about("directive", `@${directive}`, {
  fi: `vaatii argumentin ${code(name)}.`,
  sv: `kräver argumentet ${code(name)}.`,
  en: `asks for the argument ${code(name)}.`
});
var subgraph = {
  fi: "Skeema on osa suurempaa kokonaisuutta (Apollo Federation), eikä sitä voi arvioida yksin.",
  sv: "Schemat är en del av en större helhet (Apollo Federation) och kan inte bedömas ensamt.",
  en: "The schema is one part of a larger whole (Apollo Federation), and cannot be judged alone."
};
var some = (names, more) => names.slice(0, 3).map(code).join(", ") + (names.length > 3 ? ` ${more}` : "");
var elsewhere = (names) => ({
  fi: `Skeeman kaikki osat eivät ole näissä tiedostoissa: ${some(names, "ja muita")} määritellään muualla.`,
  sv: `Alla delar av schemat finns inte i de här filerna: ${some(names, "med flera")} definieras någon annanstans.`,
  en: `Not all parts of the schema are in these files: ${some(names, "and others")} must be defined elsewhere.`
});
var severalFiles = (name) => ({
  fi: `Tyyppi ${code(name)} on määritelty useassa tiedostossa: ne voivat olla eri skeemoja.`,
  sv: `Typen ${code(name)} är definierad i flera filer: de kan vara olika scheman.`,
  en: `The type ${code(name)} is defined in several files: they may be different schemas.`
});
var noRoot = {
  fi: "Näissä tiedostoissa ei kerrota, mitä skeemalta voi kysyä (`Query`): ne voivat olla osa suurempaa skeemaa.",
  sv: "De här filerna säger inte vad man kan fråga av schemat (`Query`): de kan vara en del av ett större schema.",
  en: "These files do not say what the schema can be asked (`Query`): they may be part of a larger one."
};

// src/interfaces/graphql-directives.ts
var known = (locations, args = [], required = []) => ({
  locations: new Set(locations),
  repeatable: false,
  args: new Set(args),
  required
});
var builtIn = /* @__PURE__ */ new Map([
  ["skip", known(["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"], ["if"], ["if"])],
  ["include", known(["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"], ["if"], ["if"])],
  [
    "deprecated",
    known(["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"], ["reason"])
  ],
  ["specifiedBy", known(["SCALAR"], ["url"], ["url"])],
  ["oneOf", known(["INPUT_OBJECT"])]
]);
function knownDirectives(schema) {
  const all2 = new Map(builtIn);
  for (const [name, node] of schema.directives) {
    const args = node.arguments ?? [];
    all2.set(name, {
      locations: new Set(node.locations.map(({ value }) => value)),
      repeatable: node.repeatable,
      args: new Set(args.map((arg) => arg.name.value)),
      required: args.filter(isRequired).map((arg) => arg.name.value)
    });
  }
  return all2;
}
function checkArguments(report, directive, rule) {
  const name = directive.name.value;
  const given = /* @__PURE__ */ new Set();
  for (const arg of directive.arguments ?? []) {
    const key = `@${name}(${arg.name.value})`;
    if (given.has(arg.name.value)) report(arg.name, twice("argument", key), `twice:${key}`);
    else if (!rule.args.has(arg.name.value))
      report(arg.name, unknownArgument(name, arg.name.value), `argument:${key}`);
    given.add(arg.name.value);
  }
  for (const needed of rule.required)
    if (!given.has(needed)) report(directive, missingArgument(name, needed), `required:@${name}(${needed})`);
}
function checkBearer(report, all2, bearer2, seen) {
  for (const directive of bearer2.directives) {
    const name = directive.name.value;
    const rule = all2.get(name);
    if (!rule) continue;
    const key = `@${name}:${bearer2.subject}`;
    if (!rule.locations.has(bearer2.location)) report(directive, misplaced(name), `misplaced:${key}`);
    if (seen.has(key) && !rule.repeatable) report(directive, repeated(name), `repeated:${key}`);
    seen.add(key);
    checkArguments(report, directive, rule);
  }
}
function checkAllDirectives(report, schema) {
  const all2 = knownDirectives(schema);
  const seen = /* @__PURE__ */ new Set();
  for (const definition of schema.definitions)
    for (const bearer2 of bearersIn(definition)) checkBearer(report, all2, bearer2, seen);
}

// src/interfaces/graphql-names.ts
function checkNames(report, thing, nodes, subject) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name } of nodes) {
    const full = subject(name.value);
    if (seen.has(name.value)) report(name, twice(thing, full), `twice:${full}`);
    else if (thing !== "member" && thing !== "interface" && name.value.startsWith("__"))
      report(name, reservedName(thing, full), `reserved:${full}`);
    seen.add(name.value);
  }
}
var all = (type, list) => type.nodes.flatMap((node) => node[list] ?? []);
var contents = {
  scalar: null,
  object: "fields",
  interface: "fields",
  input: "fields",
  enum: "values",
  union: "types"
};
function checkType(report, type) {
  const within = (name) => `${type.name}.${name}`;
  const [first, ...others] = type.nodes.filter(defines);
  for (const node of first ? others : []) report(node.name, twice("type", type.name), `twice:${type.name}`);
  for (const node of type.nodes)
    if (kindOf(node) !== type.kind && !defines(node)) report(node.name, otherKind(type.name), `kind:${type.name}`);
  if (type.name.startsWith("__")) report(type.place, reservedName("type", type.name), `reserved:${type.name}`);
  const content = contents[type.kind];
  if (content !== null && all(type, content).length === 0)
    report(type.place, emptyType(type.name), `empty:${type.name}`);
  checkNames(report, "value", all(type, "values"), within);
  checkNames(report, "member", all(type, "types"), within);
  checkNames(report, "interface", all(type, "interfaces"), (name) => name);
  checkNames(report, type.kind === "input" ? "input" : "field", all(type, "fields"), within);
  for (const field of type.kind === "input" ? [] : type.fields.values())
    checkNames(report, "argument", argumentsOf(field), (name) => `${type.name}.${field.name.value}(${name})`);
}
function checkSchemaNodes(report, { schemaNodes }) {
  const [, ...others] = schemaNodes.filter(({ kind }) => kind === "SchemaDefinition");
  for (const node of others) report(node, schemaTwice, "twice:schema");
  const seen = /* @__PURE__ */ new Set();
  for (const node of schemaNodes.flatMap(({ operationTypes }) => operationTypes ?? [])) {
    if (seen.has(node.operation)) report(node, twice("operation", node.operation), `twice:schema.${node.operation}`);
    seen.add(node.operation);
  }
}
function checkAllNames(report, schema) {
  checkSchemaNodes(report, schema);
  for (const type of schema.types.values()) checkType(report, type);
  const directives = schema.definitions.filter((node) => node.kind === "DirectiveDefinition");
  checkNames(report, "directive", directives, (name) => `@${name}`);
  for (const { name, arguments: args } of directives)
    checkNames(report, "argument", args ?? [], (arg) => `@${name.value}(${arg})`);
}

// src/interfaces/graphql-parse.ts
var mostTokens = 5e5;
var deepest = 100;
function behindText(text, at) {
  const end = (mark, from) => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };
  if (text[at] === "#") return end("\n", at);
  if (text.startsWith('"""', at)) return end('"""', at + 3);
  if (text[at] !== '"') return at;
  let next = at + 1;
  while (next < text.length && text[next] !== '"' && text[next] !== "\n") next += text[next] === "\\" ? 2 : 1;
  return next + 1;
}
function nestsTooDeep(text) {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"' || sign === "#") at = behindText(text, at) - 1;
    else if (sign === "{" || sign === "[" || sign === "(") open += 1;
    else if (sign === "}" || sign === "]" || sign === ")") open = Math.max(0, open - 1);
    if (open > deepest) return true;
  }
  return false;
}
var foundAt = (text, offset) => {
  const rest = text.slice(offset, offset + 100);
  return /^[\w$@]+/u.exec(rest)?.[0] ?? /^\S/u.exec(rest)?.[0] ?? "";
};
function syntaxFault(path, text, offset) {
  const found = foundAt(text, offset);
  const location = placesIn(path, text)(Math.min(offset, text.length));
  return { location, message: found === "" ? endsTooEarly : unexpected(found), key: `syntax:${found}` };
}
var isLimit = (error) => error.message.includes("Parsing aborted");
function isBlank(text) {
  let at = 0;
  while (at < text.length && (text[at] === "#" || /[\s,\uFEFF]/u.test(text[at])))
    at = text[at] === "#" ? behindText(text, at) : at + 1;
  return at >= text.length;
}
async function parseGraphql(files) {
  const { parse } = await import("./parser-TAWC2J27.js");
  const { Source } = await import("./source-KXDH67PT.js");
  const documents = [];
  const faults = [];
  let left = mostTokens;
  for (const [path, text] of files) {
    if (nestsTooDeep(text)) return { undetermined: tooDeep };
    if (isBlank(text)) continue;
    try {
      const document = parse(new Source(text, path || "schema"), { maxTokens: left });
      left -= document.tokenCount ?? 0;
      documents.push(document);
    } catch (error) {
      if (error instanceof RangeError) return { undetermined: tooDeep };
      if (!(error instanceof Error) || isLimit(error)) return { undetermined: tooLarge };
      if (isTemplate(text)) return { undetermined: templated };
      faults.push(syntaxFault(path, text, error.positions?.[0] ?? 0));
    }
  }
  return faults.length > 0 ? { faults } : { documents };
}

// src/interfaces/graphql-types.ts
var kindNamed = (schema, name) => schema.types.get(name)?.kind ?? (builtInScalars.has(name) ? "scalar" : null);
var onlyOutput = /* @__PURE__ */ new Set(["object", "interface", "union"]);
function checkInput(report, schema, thing, subject, node) {
  const named = namedIn(node.type).name.value;
  if (onlyOutput.has(kindNamed(schema, named)))
    report(node.type, notForInput(thing, subject, named), `input:${subject}`);
  if (isRequired(node) && deprecation(node.directives) !== null)
    report(node.name, requiredDeprecated(thing, subject), `required-deprecated:${subject}`);
}
function checkField(report, schema, type, field) {
  const subject = `${type.name}.${field.name.value}`;
  if (field.kind === "InputValueDefinition") {
    checkInput(report, schema, "input", subject, field);
    const oneOf = type.directives.some(({ name }) => name.value === "oneOf");
    if (oneOf && (field.type.kind === "NonNullType" || field.defaultValue !== void 0))
      report(field.name, oneOfStrict(subject), `one-of:${subject}`);
    return;
  }
  const named = namedIn(field.type).name.value;
  if (kindNamed(schema, named) === "input") report(field.type, notForOutput(subject, named), `output:${subject}`);
  for (const arg of argumentsOf(field)) checkInput(report, schema, "argument", `${subject}(${arg.name.value})`, arg);
}
function fits(schema, type, asked) {
  if (asked.kind === "NonNullType") return type.kind === "NonNullType" && fits(schema, type.type, asked.type);
  if (type.kind === "NonNullType") return fits(schema, type.type, asked);
  if (asked.kind === "ListType") return type.kind === "ListType" && fits(schema, type.type, asked.type);
  if (type.kind === "ListType") return false;
  if (type.name.value === asked.name.value) return true;
  const special = schema.types.get(type.name.value);
  if (special?.kind !== "object" && special?.kind !== "interface") return false;
  const general = schema.types.get(asked.name.value);
  return general?.kind === "union" ? special.kind === "object" && general.members.has(special.name) : general?.kind === "interface" && special.interfaces.has(general.name);
}
function checkArguments2(report, type, own, general, asked) {
  const subject = `${type.name}.${own.name.value}`;
  const ownArguments = byName(argumentsOf(own));
  const askedArguments = byName(argumentsOf(asked));
  for (const [name, arg] of askedArguments) {
    const found = ownArguments.get(name);
    if (!found || written(found.type) !== written(arg.type))
      report(found?.name ?? own.name, argumentDiffers(subject, name), `interface-argument:${subject}(${name})`);
  }
  for (const [name, arg] of ownArguments) {
    const full = `${subject}(${name})`;
    if (!askedArguments.has(name) && isRequired(arg))
      report(arg.name, argumentTooMuch(full, `${general}.${own.name.value}`), `interface-argument:${full}`);
  }
}
function checkImplements(report, schema, type, general) {
  const at = type.interfaces.get(general.name) ?? type.place;
  for (const through of general.interfaces.keys())
    if (through === type.name) report(at, implementsItself(type.name, general.name), `itself:${type.name}`);
    else if (!type.interfaces.has(through))
      report(at, alsoImplement(type.name, general.name, through), `interface:${type.name}:${through}`);
  for (const [name, asked] of general.fields) {
    const own = type.fields.get(name);
    const wanted = `${general.name}.${name}`;
    if (!own) report(type.place, fieldNotThere(type.name, wanted), `interface-field:${type.name}.${name}`);
    else {
      if (!fits(schema, own.type, asked.type)) {
        const differs = fieldDiffers(`${type.name}.${name}`, wanted, written(asked.type));
        report(own.type, differs, `interface-type:${type.name}.${name}`);
      }
      checkArguments2(report, type, own, general.name, asked);
    }
  }
}
var mostCompared = 2e6;
function checkInterfaces(report, schema) {
  let compared = 0;
  for (const type of schema.types.values())
    for (const [name, node] of type.interfaces) {
      const general = schema.types.get(name);
      compared += 1 + (general?.fields.size ?? 0) + (general?.interfaces.size ?? 0);
      if (compared > mostCompared) return;
      if (general?.kind !== "interface")
        report(node, notAnInterface(type.name, name), `no-interface:${type.name}:${name}`);
      else if (general === type) report(node, implementsItself(name, name), `itself:${name}`);
      else checkImplements(report, schema, type, general);
    }
}
var requiredInputs = (schema, type) => [...type.fields.values()].flatMap((field) => {
  const inner = field.type.kind === "NonNullType" ? field.type.type : null;
  const next = inner?.kind === "NamedType" ? schema.types.get(inner.name.value) : void 0;
  return next?.kind === "input" ? [[field, next]] : [];
});
function checkEndless(report, schema) {
  const state = /* @__PURE__ */ new Map();
  for (const start of schema.types.values()) {
    if (start.kind !== "input" || state.has(start)) continue;
    const trail = [{ type: start, left: [...requiredInputs(schema, start)] }];
    state.set(start, "open");
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const step = top.left.pop();
      if (!step) {
        state.set(top.type, "done");
        trail.pop();
        continue;
      }
      const [field, next] = step;
      const subject = `${top.type.name}.${field.name.value}`;
      if (state.get(next) === "open") report(field.name, endless(subject), `endless:${subject}`);
      else if (!state.has(next)) {
        state.set(next, "open");
        trail.push({ type: next, left: [...requiredInputs(schema, next)] });
      }
    }
  }
}
function checkAllTypes(report, schema) {
  for (const type of schema.types.values()) {
    for (const field of type.fields.values()) checkField(report, schema, type, field);
    for (const [name, node] of type.members)
      if (schema.types.get(name)?.kind !== "object")
        report(node, notAnObject("member", `${type.name}.${name}`), `member:${type.name}.${name}`);
  }
  for (const directive of schema.directives.values())
    for (const arg of directive.arguments ?? [])
      checkInput(report, schema, "argument", `@${directive.name.value}(${arg.name.value})`, arg);
  for (const name of schema.roots.values()) {
    const root = schema.types.get(name);
    if (root && root.kind !== "object") report(root.place, notAnObject("type", name), `root:${name}`);
  }
  checkInterfaces(report, schema);
  checkEndless(report, schema);
}

// src/interfaces/graphql.ts
var federation = /* @__PURE__ */ new Set([
  "link",
  "key",
  "external",
  "requires",
  "provides",
  "extends",
  "shareable",
  "composeDirective"
]);
var isSubgraph = (schema) => schema.definitions.some(
  (definition) => bearersIn(definition).some(({ directives }) => directives.some(({ name }) => federation.has(name.value)))
);
function namesIn(type) {
  const inFields = [...type.fields.values()].flatMap((field) => [
    namedIn(field.type).name.value,
    ...argumentsOf(field).map((arg) => namedIn(arg.type).name.value)
  ]);
  return [...type.interfaces.keys(), ...type.members.keys(), ...inFields];
}
function undefinedNames(schema) {
  const defined = (name) => builtInScalars.has(name) || (schema.types.get(name)?.nodes.some(defines) ?? false);
  const directiveTypes = [...schema.directives.values()].flatMap(
    ({ arguments: args }) => (args ?? []).map((arg) => namedIn(arg.type).name.value)
  );
  const used = [...schema.types.values()].flatMap(namesIn);
  const types = [...schema.types.keys(), ...schema.roots.values(), ...used, ...directiveTypes];
  const known2 = knownDirectives(schema);
  const directives = schema.definitions.flatMap(bearersIn).flatMap((bearer2) => bearer2.directives.map(({ name }) => name.value));
  return [
    .../* @__PURE__ */ new Set([
      ...types.filter((name) => !defined(name)),
      ...directives.filter((name) => !known2.has(name)).map((name) => `@${name}`)
    ])
  ];
}
function definedInSeveral(schema) {
  for (const { name, nodes } of schema.types.values()) {
    const files = new Set(nodes.filter(defines).map((node) => placeOf(node).path));
    if (files.size > 1) return name;
  }
  return null;
}
function whyNotWhole(schema) {
  if (isSubgraph(schema)) return subgraph;
  const several = definedInSeveral(schema);
  if (several !== null) return severalFiles(several);
  const missing = undefinedNames(schema);
  if (missing.length > 0) return elsewhere(missing);
  return schema.roots.has("query") ? null : noRoot;
}
function faultsOf(schema) {
  const faults = [];
  const report = (node, message, key) => {
    if (faults.length < mostFaults) faults.push({ location: placeOf(node), message, key });
  };
  checkAllNames(report, schema);
  checkAllDirectives(report, schema);
  checkAllTypes(report, schema);
  return faults;
}
function describedParts(schema) {
  const roots = new Set(schema.roots.values());
  const bearers = schema.definitions.flatMap(bearersIn);
  const parts = bearers.flatMap(
    ({ subject, location, name, described }) => name && (location === "FIELD_DEFINITION" || location === "INPUT_FIELD_DEFINITION") ? [{ subject, location: placeOf(name), described }] : []
  );
  const isOperation = ({ subject }) => roots.has(subject.split(".")[0]);
  return {
    operations: parts.filter(isOperation),
    fields: parts.filter((part) => !isOperation(part)),
    deprecated: bearers.flatMap(({ subject, name, directives }) => {
      const note = deprecation(directives);
      return name && note !== null ? [{ subject, location: placeOf(name), note }] : [];
    })
  };
}
function inFileOrder(faults, files) {
  const order = new Map([...files.keys()].map((path, index) => [path, index]));
  const rank = ({ location }) => order.get(location.path) ?? 0;
  return [...faults].sort((a, b) => rank(a) - rank(b) || byPlace(a.location, b.location));
}
async function readGraphql(files) {
  const nothing = { faults: [], undetermined: null, operations: [], fields: [], deprecated: [] };
  const parsed = await parseGraphql(files);
  if ("undetermined" in parsed) return { ...nothing, undetermined: parsed.undetermined };
  if ("faults" in parsed) return { ...nothing, faults: parsed.faults };
  const schema = schemaOf(parsed.documents);
  const undetermined = whyNotWhole(schema);
  const faults = undetermined === null ? inFileOrder(faultsOf(schema), files) : [];
  return { faults, undetermined, ...describedParts(schema) };
}

export {
  defines,
  placeOf,
  namedIn,
  written,
  isRequired,
  argumentsOf,
  byName,
  schemaOf,
  deprecation,
  subgraph,
  parseGraphql,
  isSubgraph,
  undefinedNames,
  readGraphql
};
