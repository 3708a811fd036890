import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/syntax/distance.ts
function distance(a, b) {
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(swapped ? Math.min(cost, before[j - 2] + 1) : cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length];
}

export {
  distance
};
