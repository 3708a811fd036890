import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  reportDocument
} from "./chunks/chunk-53OKEQGW.js";
import "./chunks/chunk-OEWKGUIG.js";
import {
  run
} from "./chunks/chunk-TFED3IDJ.js";
import {
  openApi
} from "./chunks/chunk-YJROWYS4.js";
import {
  openForge
} from "./chunks/chunk-QPUBKGTS.js";
import "./chunks/chunk-BZJXENXZ.js";
import "./chunks/chunk-PKA3MPQB.js";
import "./chunks/chunk-6ZAVSZ2L.js";
import "./chunks/chunk-V642IYVW.js";
import "./chunks/chunk-PUJKWDWB.js";
import {
  AuthorError
} from "./chunks/chunk-U3PU34IZ.js";
import "./chunks/chunk-UDFUGCBQ.js";

// src/library.ts
import { resolve } from "node:path";

// src/library-words.ts
var unknownOption = (name, known) => ({
  fi: `Funktiolla lint ei ole valitsinta ”${name}”. Valitsimet: ${known.join(", ")}.`,
  sv: `Funktionen lint har inget alternativ ”${name}”. Alternativen är ${known.join(", ")}.`,
  en: `lint has no option "${name}". The options are ${known.join(", ")}.`
});
var wrongValue = (name, value, wanted) => ({
  fi: `Funktion lint valitsimen ${name} arvo ”${value}” ei käy. Sallittu: ${wanted}.`,
  sv: `Värdet ”${value}” går inte att använda för alternativet ${name} i lint. Tillåtet: ${wanted}.`,
  en: `The option ${name} of lint cannot be "${value}". Allowed: ${wanted}.`
});

// src/library.ts
var isText = (value) => typeof value === "string" && value !== "";
var oneOf = (...values) => (value) => values.includes(value);
var options = {
  path: [isText, "string"],
  ref: [isText, "string"],
  base: [isText, "string"],
  level: [oneOf(1, 2, 3), "1 | 2 | 3"],
  language: [oneOf("fi", "sv", "en"), "'fi' | 'sv' | 'en'"],
  config: [isText, "string"],
  rules: [(value) => Array.isArray(value) && value.every(isText), "string[]"],
  today: [(value) => value instanceof Date && !Number.isNaN(value.getTime()), "Date"],
  failOn: [oneOf("error", "warning", "notice", "never"), "'error' | 'warning' | 'notice' | 'never'"],
  token: [(value) => value === null || typeof value === "string", "string | null"]
};
var isOption = (name) => Object.hasOwn(options, name);
function refuse(given) {
  if (!isText(given?.path)) throw new AuthorError(wrongValue("path", String(given?.path), options.path[1]), null);
  for (const [name, value] of Object.entries(given)) {
    if (!isOption(name)) throw new AuthorError(unknownOption(name, Object.keys(options)), null);
    const [allows, wanted] = options[name];
    if (value !== void 0 && !allows(value)) throw new AuthorError(wrongValue(name, String(value), wanted), null);
  }
}
var apiUrl = "https://api.github.com";
var runOptions = ({
  path,
  ref,
  base,
  level,
  language,
  config,
  rules,
  today,
  failOn,
  token
}) => ({
  path: resolve(path),
  ...ref === void 0 ? {} : { ref },
  ...base === void 0 ? {} : { base: { from: "commit", ref: base } },
  ...level === void 0 ? {} : { level },
  ...language === void 0 ? {} : { language },
  ...config === void 0 ? {} : { config },
  ...failOn === void 0 ? {} : { failOn },
  rules: (rules ?? []).map((file) => resolve(file)),
  ...token === null ? {} : { forge: openForge(openApi({ apiUrl, token: token || null })) },
  today: new Date(today ?? Date.now()),
  trackedOnly: false
});
var lint = async (given) => {
  refuse(given);
  const { report } = await run(runOptions(given));
  const document = reportDocument(report);
  return JSON.parse(JSON.stringify(document));
};
var reportSchemaVersion = 1;
var AuthorError2 = AuthorError;
export {
  AuthorError2 as AuthorError,
  lint,
  reportSchemaVersion
};
