import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/api/place.ts
function placeOf(name) {
  const [owner = "", repo = ""] = name.split("/");
  return { owner, repo };
}

export {
  placeOf
};
