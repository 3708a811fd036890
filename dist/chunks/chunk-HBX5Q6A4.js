import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseXmlFile,
  split
} from "./chunk-CECF3AKD.js";
import {
  byPlace,
  code,
  mostFaults
} from "./chunk-FU2V5AVX.js";

// src/interfaces/wsdl-model.ts
var wsdl11 = "http://schemas.xmlsoap.org/wsdl/";
var wsdl20 = "http://www.w3.org/ns/wsdl";
var xmlSchema = "http://www.w3.org/2001/XMLSchema";
function fullName(element, written) {
  if (written === void 0) return "";
  const [prefix, local] = split(written.trim());
  const namespace = element.namespaceOf(prefix);
  return namespace === null ? `{?${prefix}}${local}` : `{${namespace}}${local}`;
}
var childrenOf = (element, ...names) => element.children.filter(
  ({ name, namespace }) => names.includes(name) && (namespace === wsdl11 || namespace === wsdl20)
);
var isDocumented = (element) => childrenOf(element, "documentation").some(({ text, children }) => text !== "" || children.length > 0);
function partOf(element, name) {
  const { element: asElement, type } = element.attributes;
  const what = asElement === void 0 ? `type ${fullName(element, type)}` : `element ${fullName(element, asElement)}`;
  return { name, type: what, location: element.location };
}
var roleOf = (element) => element ? {
  message: fullName(element, element.attributes.message),
  // WSDL 2.0 names the element itself; words such as `#none` are no names.
  parts: element.attributes.element === void 0 ? [] : [
    element.attributes.element.startsWith("#") ? { name: "body", type: element.attributes.element, location: element.location } : partOf(element, "body")
  ],
  location: element.location
} : null;
function operationOf(element) {
  const faults = childrenOf(element, "fault", "outfault", "infault");
  return {
    name: element.attributes.name ?? "",
    input: roleOf(childrenOf(element, "input")[0]),
    output: roleOf(childrenOf(element, "output")[0]),
    faults: new Map(
      faults.map((fault) => [fault.attributes.name ?? fault.attributes.ref ?? "", roleOf(fault)])
    ),
    documented: isDocumented(element),
    location: element.location
  };
}
var addressOf = (element) => element.attributes.address ?? element.children.find(({ name }) => name === "address")?.attributes.location ?? null;
function serviceOf(element) {
  return {
    name: element.attributes.name ?? "",
    endpoints: childrenOf(element, "port", "endpoint").map((port) => ({
      name: port.attributes.name ?? "",
      binding: fullName(port, port.attributes.binding),
      address: addressOf(port),
      location: port.location
    })),
    location: element.location
  };
}
function bindingOf(element, namespace) {
  const ofProtocol = (one, name) => one.children.find((child) => child.name === name && child.namespace.includes("soap"));
  const actions = childrenOf(element, "operation").flatMap((operation) => {
    const action = ofProtocol(operation, "operation")?.attributes.soapAction;
    return action === void 0 ? [] : [[operation.attributes.name ?? "", action]];
  });
  return {
    fullName: `{${namespace}}${element.attributes.name ?? ""}`,
    portType: fullName(element, element.attributes.type ?? element.attributes.interface),
    style: ofProtocol(element, "binding")?.attributes.style ?? null,
    actions: new Map(actions),
    location: element.location
  };
}
function named(elements, namespace, make, twice2) {
  const found = /* @__PURE__ */ new Map();
  for (const element of elements) {
    const name = element.attributes.name ?? "";
    if (found.has(`{${namespace}}${name}`)) twice2.push({ name, location: element.location });
    else found.set(`{${namespace}}${name}`, make(element));
  }
  return found;
}
function wsdlOf(path, root) {
  const is11 = root.name === "definitions" && root.namespace === wsdl11;
  if (!is11 && !(root.name === "description" && root.namespace === wsdl20)) return null;
  const namespace = root.attributes.targetNamespace ?? "";
  const twice2 = [];
  const messageOf = (element) => ({
    name: element.attributes.name ?? "",
    parts: childrenOf(element, "part").map((part) => partOf(part, part.attributes.name ?? "")),
    location: element.location
  });
  const portTypeOf = (element) => ({
    name: element.attributes.name ?? "",
    fullName: `{${namespace}}${element.attributes.name ?? ""}`,
    operations: childrenOf(element, "operation").map(operationOf),
    extends: (element.attributes.extends ?? "").split(/\s+/u).filter(Boolean).map((name) => fullName(element, name)),
    location: element.location
  });
  return {
    path,
    version: is11 ? "1.1" : "2.0",
    name: root.attributes.name ?? null,
    namespace,
    documentation: childrenOf(root, "documentation").map(({ text }) => text).join(" ").trim(),
    imports: childrenOf(root, "import", "include").length > 0,
    messages: named(childrenOf(root, "message"), namespace, messageOf, twice2),
    portTypes: named(childrenOf(root, "portType", "interface"), namespace, portTypeOf, twice2),
    bindings: named(childrenOf(root, "binding"), namespace, (one) => bindingOf(one, namespace), twice2),
    services: childrenOf(root, "service").map(serviceOf),
    schemas: childrenOf(root, "types").flatMap(
      ({ children }) => children.filter((child) => child.name === "schema" && child.namespace === xmlSchema)
    ),
    twice: twice2
  };
}

// src/interfaces/wsdl.ts
var undefinedThing = (what, name) => ({
  fi: `${what.fi} ${code(name)} ei ole tiedostossa, vaikka siihen viitataan.`,
  sv: `${what.sv} ${code(name)} finns inte i filen, fast det hänvisas till ${what.sv === "Meddelandet" ? "det" : "den"}.`,
  en: `${what.en} ${code(name)} is referred to, but the file does not define it.`
});
var things = {
  message: { fi: "Viestiä", sv: "Meddelandet", en: "The message" },
  portType: { fi: "Porttityyppiä", sv: "Porttypen", en: "The port type" },
  binding: { fi: "Sidontaa", sv: "Bindningen", en: "The binding" }
};
var twice = (name) => ({
  fi: `Nimi ${code(name)} on määritelty kahdesti.`,
  sv: `Namnet ${code(name)} är definierat två gånger.`,
  en: `The name ${code(name)} is defined twice.`
});
var noWsdl = {
  fi: "Tiedosto on XML:ää mutta ei WSDL-kuvaus (`definitions` tai `description`).",
  sv: "Filen är XML men ingen WSDL-beskrivning (`definitions` eller `description`).",
  en: "The file is XML, but no WSDL description (`definitions` or `description`)."
};
function checkReferences(report, file) {
  if (file.imports || file.namespace === "") return;
  const own = `{${file.namespace}}`;
  const check = (what, name, known, location) => {
    if (!name.startsWith(own) || known.has(name)) return;
    const local = name.slice(own.length);
    report(location, undefinedThing(things[what], local), `undefined:${what}:${local}`);
  };
  for (const { operations } of file.portTypes.values())
    for (const { input, output, faults } of operations)
      for (const role of [input, output, ...faults.values()])
        if (role && file.version === "1.1") check("message", role.message, file.messages, role.location);
  for (const { portType, location } of file.bindings.values()) check("portType", portType, file.portTypes, location);
  for (const { endpoints } of file.services)
    for (const { binding, location } of endpoints) check("binding", binding, file.bindings, location);
}
function faultsOf(file) {
  const faults = [];
  const report = (location, message, key) => {
    if (faults.length < mostFaults) faults.push({ location, message, key });
  };
  for (const { name, location } of file.twice) report(location, twice(name), `twice:${name}`);
  checkReferences(report, file);
  return [...faults].sort((a, b) => byPlace(a.location, b.location));
}
var operationsOf = ({ portTypes }) => [...portTypes.values()].flatMap(
  ({ name, operations }) => operations.map((one) => ({ subject: `${name}.${one.name}`, location: one.location, described: one.documented }))
);
async function readWsdl(texts) {
  const nothing = { faults: [], version: null, name: null, documentation: "", files: [], schemas: [], operations: [] };
  const files = [];
  const schemas = [];
  const faults = [];
  for (const [path, text] of texts) {
    const parsed = await parseXmlFile(path, text);
    if ("undetermined" in parsed) return { ...nothing, undetermined: parsed.undetermined };
    if ("fault" in parsed) faults.push(parsed.fault);
    else {
      const file = wsdlOf(path, parsed.root);
      if (file) files.push(file);
      else if (parsed.root.name === "schema" && parsed.root.namespace === xmlSchema) schemas.push(parsed.root);
    }
  }
  if (faults.length > 0) return { ...nothing, faults, undetermined: null };
  const [first] = files;
  if (!first) return { ...nothing, schemas, undetermined: noWsdl };
  const { version, name, documentation } = first;
  const found = files.flatMap(faultsOf);
  return {
    undetermined: null,
    faults: found,
    version,
    name,
    documentation,
    files,
    schemas,
    operations: files.flatMap(operationsOf)
  };
}

export {
  xmlSchema,
  fullName,
  readWsdl
};
