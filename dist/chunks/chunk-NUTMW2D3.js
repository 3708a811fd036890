import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// node_modules/devlop/lib/default.js
function ok() {
}

export {
  ok
};
