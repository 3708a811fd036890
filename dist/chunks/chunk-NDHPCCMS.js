import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/arguments.ts
import { parseArgs } from "node:util";

// src/arguments-words.ts
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
var unknownCommand = (word, commands2) => ({
  fi: `Komentoa ”${word}” ei ole. Komennot: ${commands2.join(", ")}. Kansion tarkistat näin: kuntalint check ${word}`,
  sv: `Kommandot ”${word}” finns inte. Kommandona är ${commands2.join(", ")}. En mapp kontrolleras så här: kuntalint check ${word}`,
  en: `There is no command "${word}". The commands are ${commands2.join(", ")}. To check a folder: kuntalint check ${word}`
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
var whichSource = (importSources2) => ({
  fi: `Kerro, mistä siirrytään ja mistä tiedostosta: kuntalint import repolinter repolint.json. Lähteet: ${importSources2.join(", ")}.`,
  sv: `Ange varifrån inställningarna flyttas och i vilken fil de finns: kuntalint import repolinter repolint.json. Källor: ${importSources2.join(", ")}.`,
  en: `Say what to move over from, and its file: kuntalint import repolinter repolint.json. Sources: ${importSources2.join(", ")}.`
});

// src/arguments.ts
var commands = [
  "init",
  "check",
  "fix",
  "changes",
  "facts",
  "compare",
  "baseline",
  "badge",
  "config",
  "import",
  "rules",
  "explain"
];
var importSources = ["repolinter", "clomonitor", "code-json"];
var documentLanguages = ["fi", "sv", "en", "fi+sv", "sv+fi"];
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
  yes: { type: "boolean", short: "y" },
  name: { type: "string" },
  kind: { type: "string" },
  owner: { type: "string", multiple: true },
  stage: { type: "string" },
  documents: { type: "string" },
  contact: { type: "string" },
  "code-owner": { type: "string" },
  licence: { type: "string" },
  unsafe: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
var judging = ["ref", "config", "language", "level", "rules"];
var anywhere = ["language", "help", "version"];
var taken = {
  init: ["yes", "name", "kind", "owner", "stage", "documents", "contact", "code-owner", "licence", "level", "dry-run"],
  fix: ["config", "level", "rules", "unsafe", "dry-run"],
  check: [...judging, "base", "format", "fail-on", "evidence", "report"],
  changes: ["ref", "base", "config", "rules", "format", "language"],
  facts: ["ref", "config", "rules", "format", "language"],
  compare: ["format"],
  baseline: ["config", "level", "rules", "reason", "until", "approved-by", "dry-run"],
  badge: [...judging, "out"],
  config: ["ref", "config", "rules", "format"],
  import: ["out", "dry-run"],
  rules: ["config", "rules"],
  explain: ["config", "rules"]
};
var formats = {
  check: ["terminal", "json", "github", "summary", "html", "sarif", "gitlab", "junit"],
  changes: ["terminal", "json"],
  facts: ["terminal", "json"],
  compare: ["terminal", "json"],
  config: ["terminal", "json"],
  init: [],
  fix: [],
  import: [],
  baseline: [],
  badge: [],
  rules: [],
  explain: []
};
var allowed = {
  language: ["fi", "sv", "en"],
  level: ["1", "2", "3"],
  "fail-on": ["error", "warning", "notice", "never"],
  kind: ["software", "interface", "both"],
  stage: ["concept", "development", "beta", "stable", "obsolete"],
  documents: documentLanguages
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
  const none = { path: ".", rule: null, reports: null, source: null };
  const most = command === "compare" || command === "import" ? 2 : 1;
  if (rest.length > most) throw new AuthorError(unknownOption(rest.slice(most).join(" ")), null);
  if (command === "explain") {
    if (!rest[0]) throw new AuthorError(whichRule, null);
    return { ...none, rule: rest[0] };
  }
  if (command === "compare") {
    if (!rest[0] || !rest[1]) throw new AuthorError(whichReports, null);
    return { ...none, reports: [rest[0], rest[1]] };
  }
  if (command === "import") {
    const from = importSources.find((source) => source === rest[0]);
    if (!from || !rest[1]) throw new AuthorError(whichSource(importSources), null);
    return { ...none, source: { from, file: rest[1] } };
  }
  return { ...none, path: rest[0] ?? "." };
}
function initArguments(values) {
  const all = {
    name: text(values, "name"),
    kind: text(values, "kind"),
    stage: text(values, "stage"),
    documents: text(values, "documents"),
    contact: text(values, "contact"),
    codeOwner: text(values, "code-owner"),
    licence: text(values, "licence")
  };
  const given2 = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== void 0));
  return { yes: values.yes === true, owners: values.owner ?? [], ...given2 };
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
    source: null,
    init: initArguments(values),
    unsafe: values.unsafe === true,
    format: values.format ?? null,
    rules: values.rules ?? [],
    evidence: values.evidence === true,
    dryRun: values["dry-run"] === true,
    ...given(values)
  };
  if (values.help || args.length === 0 || word === "help") return { ...common, command: "help" };
  if (values.version) return { ...common, command: "version" };
  if (!command) throw new AuthorError(unknownCommand(word, commands), null);
  refuseNotTaken(values, command);
  return { ...common, ...placed(command, rest), command };
}

export {
  documentLanguages,
  readArguments
};
