import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  refusalOf
} from "./chunk-V642IYVW.js";

// src/delivery/target.ts
var written = (created) => ({ done: "written", created });
var left = (done) => ({ done, created: false });
async function attempted(deliver, sent = () => 0) {
  try {
    return await deliver();
  } catch (error) {
    const refused = refusalOf(error);
    if (refused.kind === "fault") throw error;
    return { refused, sent: sent() };
  }
}

export {
  written,
  left,
  attempted
};
