#!/usr/bin/env node
import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  version
} from "./chunks/chunk-NIK4TM5U.js";
import {
  tellMistakes
} from "./chunks/chunk-LYCSIUBE.js";
import {
  deliver
} from "./chunks/chunk-PCBOTESG.js";
import {
  AuthorError
} from "./chunks/chunk-U3PU34IZ.js";
import "./chunks/chunk-UDFUGCBQ.js";

// src/cli.ts
import * as nodeModule from "node:module";
import { pathToFileURL } from "node:url";

// src/arguments.ts
import { parseArgs } from "node:util";
var commands = [
  "check",
  "changes",
  "facts",
  "compare",
  "baseline",
  "badge",
  "config",
  "rules",
  "explain"
];
var options = {
  ref: { type: "string" },
  base: { type: "string" },
  config: { type: "string" },
  format: { type: "string" },
  language: { type: "string" },
  level: { type: "string" },
  "fail-on": { type: "string" },
  rules: { type: "string", multiple: true },
  evidence: { type: "boolean" },
  report: { type: "string" },
  out: { type: "string" },
  reason: { type: "string" },
  until: { type: "string" },
  "approved-by": { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
var judging = ["ref", "config", "language", "level", "rules"];
var anywhere = ["language", "help", "version"];
var taken = {
  check: [...judging, "base", "format", "fail-on", "evidence", "report"],
  changes: ["ref", "base", "config", "rules", "format", "language"],
  facts: ["ref", "config", "rules", "format", "language"],
  compare: ["format"],
  baseline: ["config", "level", "rules", "reason", "until", "approved-by", "dry-run"],
  badge: [...judging, "out"],
  config: ["ref", "config", "rules", "format"],
  rules: [],
  explain: []
};
var formats = {
  check: ["terminal", "json", "github", "summary", "html", "sarif"],
  changes: ["terminal", "json"],
  facts: ["terminal", "json"],
  compare: ["terminal", "json"],
  config: ["terminal", "json"],
  baseline: [],
  badge: [],
  rules: [],
  explain: []
};
var allowed = {
  language: ["fi", "sv", "en"],
  level: ["1", "2", "3"],
  "fail-on": ["error", "warning", "notice", "never"]
};
var wrongValue = (name, value, values) => ({
  fi: `Valitsimen --${name} arvo ”${value}” ei käy. Sallitut arvot: ${values.join(", ")}.`,
  sv: `Värdet ”${value}” går inte att använda för --${name}. Tillåtna värden: ${values.join(", ")}.`,
  en: `--${name} cannot be "${value}". Allowed values: ${values.join(", ")}.`
});
var unknownOption = (detail) => ({
  fi: `Komentoriviä ei voi tulkita (${detail}). Ohje: kuntalint --help`,
  sv: `Kommandoraden går inte att tolka (${detail}). Hjälp: kuntalint --help`,
  en: `The command line cannot be understood (${detail}). Help: kuntalint --help`
});
var notTaken = (option, command, instead) => ({
  fi: `Komento ${command} ei käytä valitsinta --${option}. Sitä käyttävät: ${instead.join(", ")}.`,
  sv: `Kommandot ${command} använder inte --${option}. Det används av: ${instead.join(", ")}.`,
  en: `The command ${command} does not take --${option}. It is taken by: ${instead.join(", ")}.`
});
var unknownCommand = (word) => ({
  fi: `Komentoa ”${word}” ei ole. Komennot: ${commands.join(", ")}. Kansion tarkistat näin: kuntalint check ${word}`,
  sv: `Kommandot ”${word}” finns inte. Kommandona är ${commands.join(", ")}. En mapp kontrolleras så här: kuntalint check ${word}`,
  en: `There is no command "${word}". The commands are ${commands.join(", ")}. To check a folder: kuntalint check ${word}`
});
var emptyCommit = (option) => ({
  fi: `Valitsimelle --${option} on annettava commit, haara tai tagi.`,
  sv: `--${option} behöver en commit, en gren eller en tagg.`,
  en: `--${option} needs a commit, a branch or a tag.`
});
var whichRule = {
  fi: "Kerro, mikä sääntö selitetään. Esimerkiksi: kuntalint explain governance/funding",
  sv: "Ange vilken regel som ska förklaras. Till exempel: kuntalint explain governance/funding",
  en: "Say which rule to explain, for example: kuntalint explain governance/funding"
};
var whichReports = {
  fi: "Anna kaksi raporttia, vanhempi ensin: kuntalint compare vanha.json uusi.json. Raportin tallentaa kuntalint check . --report uusi.json.",
  sv: "Ange två rapporter, den äldre först: kuntalint compare gammal.json ny.json. En rapport sparas med kuntalint check . --report ny.json.",
  en: "Give two reports, the older one first: kuntalint compare old.json new.json. A report is saved by kuntalint check . --report new.json."
};
function parsed(args) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new AuthorError(
      unknownOption(error instanceof Error ? error.message.split(". ")[0] : String(error)),
      null
    );
  }
}
function refuseValue(values, name, list) {
  const value = values[name];
  if (typeof value === "string" && !list.includes(value)) throw new AuthorError(wrongValue(name, value, list), null);
}
function refuseNotTaken(values, command) {
  const wrong = Object.keys(values).find(
    (name) => !taken[command].includes(name) && !anywhere.includes(name)
  );
  if (!wrong) return;
  throw new AuthorError(
    notTaken(
      wrong,
      command,
      commands.filter((one) => taken[one].includes(wrong))
    ),
    null
  );
}
var text = (values, name) => values[name];
function given(values) {
  const level = text(values, "level");
  const all = {
    ref: text(values, "ref"),
    base: text(values, "base"),
    config: text(values, "config"),
    language: text(values, "language"),
    level: level === void 0 ? void 0 : Number(level),
    failOn: text(values, "fail-on"),
    report: text(values, "report"),
    out: text(values, "out"),
    reason: text(values, "reason"),
    until: text(values, "until"),
    approvedBy: text(values, "approved-by")
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== void 0));
}
function placed(command, rest) {
  const none = { path: ".", rule: null, reports: null };
  const most = command === "compare" ? 2 : 1;
  if (rest.length > most) throw new AuthorError(unknownOption(rest.slice(most).join(" ")), null);
  if (command === "explain") {
    if (!rest[0]) throw new AuthorError(whichRule, null);
    return { ...none, rule: rest[0] };
  }
  if (command === "compare") {
    if (!rest[0] || !rest[1]) throw new AuthorError(whichReports, null);
    return { ...none, reports: [rest[0], rest[1]] };
  }
  return { ...none, path: rest[0] ?? "." };
}
var isCommand = (word) => commands.includes(word);
function readArguments(args) {
  const { values, positionals } = parsed(args);
  for (const [name, list] of Object.entries(allowed)) refuseValue(values, name, list);
  const [word = "check", ...rest] = positionals;
  const command = isCommand(word) ? word : null;
  if (command && formats[command].length > 0) refuseValue(values, "format", formats[command]);
  for (const name of ["ref", "base"]) if (values[name] === "") throw new AuthorError(emptyCommit(name), null);
  const common = {
    path: ".",
    rule: null,
    reports: null,
    format: values.format ?? null,
    rules: values.rules ?? [],
    evidence: values.evidence === true,
    dryRun: values["dry-run"] === true,
    ...given(values)
  };
  if (values.help || args.length === 0 || word === "help") return { ...common, command: "help" };
  if (values.version) return { ...common, command: "version" };
  if (!command) throw new AuthorError(unknownCommand(word), null);
  refuseNotTaken(values, command);
  return { ...common, ...placed(command, rest), command };
}

// src/cli.ts
var { env, stdout, stderr } = process;
if ("enableCompileCache" in nodeModule) nodeModule.enableCompileCache();
var destinations = { stdout, stderr, env };
function languageOfTerminal() {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return name.startsWith("fi") ? "fi" : name.startsWith("sv") ? "sv" : "en";
}
function languageOn(args) {
  const at = args.indexOf("--language");
  const word = at < 0 ? args.find((one) => one.startsWith("--language="))?.slice("--language=".length) : args[at + 1];
  return word === "fi" || word === "sv" || word === "en" ? word : null;
}
var say = (text2) => deliver([{ to: "stdout", text: text2 }], destinations);
var performers = {
  check: () => import("./chunks/check-MLOTQ4RN.js"),
  changes: () => import("./chunks/changes-MUVCKEBF.js"),
  facts: () => import("./chunks/facts-Q5W5FMPT.js"),
  compare: () => import("./chunks/compare-TU5I6V6K.js"),
  baseline: () => import("./chunks/baseline-7EJRY26J.js"),
  badge: () => import("./chunks/badge-D3DIP246.js"),
  config: () => import("./chunks/config-3KQTGFIX.js")
};
var surroundings = (language) => ({
  destinations,
  language,
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb" || Boolean(env.FORCE_COLOR),
  today: /* @__PURE__ */ new Date(),
  forge: {
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    token: env.GITHUB_TOKEN || env.GH_TOKEN || null
  }
});
async function perform(args, language) {
  const { command } = args;
  if (command === "help") await say((await import("./chunks/help-O36WLEXT.js")).help[language]);
  else if (command === "version") await say(`${version}
`);
  else if (command === "rules" || command === "explain") {
    const { explainRule, listRules } = await import("./chunks/reference-JJPCJ6YP.js");
    await say(command === "rules" ? listRules(language) : explainRule(args.rule ?? "", language));
  } else return (await performers[command]()).perform(args, surroundings(language));
  return 0;
}
async function main(args) {
  let language = languageOn(args) ?? languageOfTerminal();
  try {
    const read = readArguments(args);
    language = read.language ?? language;
    return await perform(read, language);
  } catch (error) {
    const own = error instanceof AuthorError ? error.language : null;
    return tellMistakes(error, languageOn(args) ?? own ?? language, stderr);
  }
}
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2));
export {
  main
};
