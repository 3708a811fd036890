import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/delivery/deliver.ts
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

// src/delivery/commands.ts
var hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
var colours = /\u001b\[\d+m/g;
var isReadForCommands = (env) => env.GITHUB_ACTIONS === "true" || Boolean(env.TF_BUILD) || Boolean(env.TEAMCITY_VERSION);
var unread = (line) => line.replace(/^(\s*)::/u, "$1\\::").replaceAll("##[", "##[\\").replace(/##(?=[a-z]{1,20}\[)/giu, "##\\").replace(hidden, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
var safeLine = (text) => text.split(/\r\n|[\r\n]/).map(unread).join("\n");
var safeLog = (text) => safeLine(text.replace(colours, ""));
function annotationProperties({ title, location }) {
  const properties = { title: title.trim() };
  if (location === null) return properties;
  properties.file = location.path;
  if (location.line !== void 0) properties.startLine = location.line;
  if (location.endLine !== void 0) properties.endLine = location.endLine;
  if (location.column !== void 0) properties.startColumn = location.column;
  if (location.endColumn !== void 0) properties.endColumn = location.endColumn;
  return properties;
}

// src/delivery/deliver.ts
var summaryLimit = 1048576;
var guarded = /* @__PURE__ */ new WeakSet();
function guard(stream) {
  if (guarded.has(stream)) return;
  guarded.add(stream);
  stream.on("error", () => {
  });
}
function written(stream, text) {
  guard(stream);
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && error.code !== "EPIPE") reject(error);
      else resolve();
    });
  });
}
var reason = (error) => error instanceof Error ? error.message : String(error);
var notWritten = (path, why) => ({
  fi: `En voinut kirjoittaa tiedostoa ${path}: ${why}. Tarkista, että kansio on olemassa ja että siihen saa kirjoittaa.`,
  sv: `Jag kunde inte skriva filen ${path}: ${why}. Kontrollera att mappen finns och att du får skriva i den.`,
  en: `I could not write the file ${path}: ${why}. Check that the folder is there and that you may write to it.`
});
async function toFile(path, text) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new AuthorError(notWritten(path, reason(error)), { path });
  }
}
var tooLarge = (bytes) => `The job summary was not written: with what is on the page already it would take ${bytes} bytes, and GitHub drops a page above ${summaryLimit}.`;
async function toSummary(markdown, path, to, actions) {
  try {
    const bytes = (await stat(path)).size + Buffer.byteLength(markdown);
    if (bytes > summaryLimit) await written(to.stderr, `${safeLine(tooLarge(bytes))}
`);
    else await actions.summary.addRaw(markdown).write();
  } catch (error) {
    await written(to.stderr, `${safeLine(`The job summary was not written: ${reason(error)}`)}
`);
  }
}
async function deliverOne(delivery, to, actions) {
  const log = (text) => written(to.stdout, isReadForCommands(to.env) ? safeLog(text) : text);
  switch (delivery.to) {
    case "stdout":
      return log(delivery.text);
    case "annotation": {
      guard(to.stdout);
      return (await actions())[delivery.severity](delivery.message, annotationProperties(delivery));
    }
    case "summary": {
      const path = to.env.GITHUB_STEP_SUMMARY;
      return path ? toSummary(delivery.markdown, path, to, await actions()) : log(delivery.markdown);
    }
    case "output":
      return to.env.GITHUB_OUTPUT ? (await actions()).setOutput(delivery.name, delivery.value) : void 0;
    case "file":
      return toFile(delivery.path, delivery.text);
  }
}
async function deliver(deliveries, to) {
  const actions = to.actions ?? (() => import("./core-VGRERLER.js"));
  for (const delivery of deliveries) await deliverOne(delivery, to, actions);
  await written(to.stdout, "");
}

export {
  safeLine,
  deliver
};
