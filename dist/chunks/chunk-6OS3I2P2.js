import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/interfaces/parts.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var get = (value, name) => isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
var textOf = (value) => typeof value === "string" ? value : JSON.stringify(value) ?? "";
var textAt = (value, name) => {
  const found = get(value, name);
  return typeof found === "string" ? found : null;
};
var topOf = (file) => ({ file, steps: [], value: file.value });
function child({ file, steps, value, elsewhere }, step) {
  const found = Array.isArray(value) ? value[Number(step)] : get(value, String(step));
  if (found === void 0) return null;
  return elsewhere?.get(found) ?? { file, steps: [...steps, step], value: found, ...elsewhere ? { elsewhere } : {} };
}
var at = (part, ...steps) => steps.reduce((from, step) => from === null ? null : child(from, step), part);
function entries(part) {
  if (part === null) return [];
  if (Array.isArray(part.value)) return part.value.map((_, index) => [String(index), child(part, index)]);
  if (!isObject(part.value)) return [];
  return Object.keys(part.value).filter((name) => !name.startsWith("x-")).map((name) => [name, child(part, name)]);
}
function members(part) {
  if (part === null || !isObject(part.value)) return [];
  return Object.keys(part.value).map((name) => [name, child(part, name)]);
}
var placeOf = ({ file, steps }) => file.place(steps, "key");
var places = /* @__PURE__ */ new WeakMap();
var named = 0;
var newPlace = () => {
  named += 1;
  return { id: String(named), next: /* @__PURE__ */ new Map() };
};
function idOf({ file, steps }) {
  let place = places.get(file) ?? newPlace();
  places.set(file, place);
  for (const step of steps) {
    const next = place.next.get(String(step)) ?? newPlace();
    place.next.set(String(step), next);
    place = next;
  }
  return place.id;
}

export {
  isObject,
  get,
  textOf,
  textAt,
  topOf,
  child,
  at,
  entries,
  members,
  placeOf,
  idOf
};
