#!/usr/bin/env node
import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  version
} from "./chunks/chunk-7H5XYNIP.js";
import {
  deliver,
  reporters,
  run,
  tellMistakes
} from "./chunks/chunk-QTTUZN67.js";
import {
  exitStatus
} from "./chunks/chunk-GFF66BOC.js";
import "./chunks/chunk-MQYFWTVY.js";
import "./chunks/chunk-L5Y4SZ7U.js";
import {
  AuthorError
} from "./chunks/chunk-ECPFTWXR.js";
import "./chunks/chunk-THRSVDAC.js";

// src/cli.ts
import * as nodeModule from "node:module";
import { pathToFileURL } from "node:url";

// src/arguments.ts
import { parseArgs } from "node:util";
var options = {
  ref: { type: "string" },
  config: { type: "string" },
  format: { type: "string" },
  language: { type: "string" },
  level: { type: "string" },
  "fail-on": { type: "string" },
  rules: { type: "string", multiple: true },
  evidence: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
var allowed = {
  format: ["terminal", "json", "github", "summary"],
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
var unknownCommand = (word) => ({
  fi: `Komentoa ”${word}” ei ole. Komennot: check, rules, explain. Kansion tarkistat näin: kuntalint check ${word}`,
  sv: `Kommandot ”${word}” finns inte. Kommandona är check, rules och explain. En mapp kontrolleras så här: kuntalint check ${word}`,
  en: `There is no command "${word}". The commands are check, rules and explain. To check a folder: kuntalint check ${word}`
});
var emptyRef = {
  fi: "Valitsimelle --ref on annettava commit, haara tai tagi.",
  sv: "--ref behöver en commit, en gren eller en tagg.",
  en: "--ref needs a commit, a branch or a tag."
};
var whichRule = {
  fi: "Kerro, mikä sääntö selitetään. Esimerkiksi: kuntalint explain governance/funding",
  sv: "Ange vilken regel som ska förklaras. Till exempel: kuntalint explain governance/funding",
  en: "Say which rule to explain, for example: kuntalint explain governance/funding"
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
function readArguments(args) {
  const { values, positionals } = parsed(args);
  for (const [name, list] of Object.entries(allowed)) {
    const value = values[name];
    if (value !== void 0 && !list.includes(value)) throw new AuthorError(wrongValue(name, value, list), null);
  }
  const common = {
    path: ".",
    rule: null,
    format: values.format ?? null,
    rules: values.rules ?? [],
    evidence: values.evidence === true,
    ...values.ref === void 0 ? {} : { ref: values.ref },
    ...values.config === void 0 ? {} : { config: values.config },
    ...values.language === void 0 ? {} : { language: values.language },
    ...values.level === void 0 ? {} : { level: Number(values.level) },
    ...values["fail-on"] === void 0 ? {} : { failOn: values["fail-on"] }
  };
  if (values.ref === "") throw new AuthorError(emptyRef, null);
  if (values.help || args.length === 0) return { ...common, command: "help" };
  if (values.version) return { ...common, command: "version" };
  const [command = "check", ...rest] = positionals;
  if (command === "help") return { ...common, command };
  if (command === "check") {
    if (rest.length > 1) throw new AuthorError(unknownOption(rest.slice(1).join(" ")), null);
    return { ...common, command, path: rest[0] ?? "." };
  }
  if (command === "rules") return { ...common, command };
  if (command !== "explain") throw new AuthorError(unknownCommand(command), null);
  if (!rest[0]) throw new AuthorError(whichRule, null);
  return { ...common, command, rule: rest[0] };
}
var help = {
  fi: `kuntalint – julkisten tuotteiden hallinnan tarkistaja

  kuntalint check [kansio]        tarkistaa git-koodivaraston (oletus: tämä kansio)
  kuntalint rules                 luettelee säännöt
  kuntalint explain SÄÄNTÖ        selittää säännön ja sen, miten havainto korjataan

  --ref COMMIT                    tarkistaa commitin työkansion sijasta
  --format terminal|json|github|summary
  --language fi|sv|en             viestien kieli
  --level 1|2|3                   1 alussa, 2 yhdessä, 3 esikuvana
  --fail-on error|warning|notice|never
  --config TIEDOSTO               asetustiedosto koodivarastossa
  --rules TIEDOSTO                omia sääntöjä (voi toistaa)
  --evidence                      näyttää, mistä näkee, että sääntö on kunnossa
  --version, --help

Paluuarvo: 0 = kunnossa; 1 = havaintoja, joiden vuoksi ajo epäonnistuu;
           2 = ei voitu tarkistaa.
`,
  sv: `kuntalint – granskar styrningen av offentliga produkter

  kuntalint check [mapp]          granskar ett git-kodförråd (standard: den här mappen)
  kuntalint rules                 räknar upp reglerna
  kuntalint explain REGEL         förklarar en regel och hur en iakttagelse åtgärdas

  --ref COMMIT                    granskar en commit i stället för arbetsmappen
  --format terminal|json|github|summary
  --language fi|sv|en             språk för meddelandena
  --level 1|2|3                   1 i början, 2 tillsammans, 3 föregångare
  --fail-on error|warning|notice|never
  --config FIL                    inställningsfil i kodförrådet
  --rules FIL                     egna regler (kan upprepas)
  --evidence                      visar var det framgår att en regel är i ordning
  --version, --help

Returvärde: 0 = i ordning; 1 = iakttagelser som gör att körningen misslyckas;
            2 = kunde inte granskas.
`,
  en: `kuntalint — checks the governance of public products

  kuntalint check [folder]        checks a git repository (default: this folder)
  kuntalint rules                 lists the rules
  kuntalint explain RULE          explains a rule and how to mend a finding

  --ref COMMIT                    checks a commit instead of the working tree
  --format terminal|json|github|summary
  --language fi|sv|en             language of the messages
  --level 1|2|3                   1 starting out, 2 together, 3 exemplary
  --fail-on error|warning|notice|never
  --config FILE                   settings file in the repository
  --rules FILE                    rules of your own (may be repeated)
  --evidence                      shows what passed rules rest on
  --version, --help

Exit status: 0 clean, 1 findings that fail, 2 could not judge.
`
};

// src/cli.ts
var { env, stdout, stderr } = process;
if ("enableCompileCache" in nodeModule) nodeModule.enableCompileCache();
var destinations = { stdout, stderr, env };
function languageOfTerminal() {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return name.startsWith("fi") ? "fi" : name.startsWith("sv") ? "sv" : "en";
}
var say = (text) => deliver([{ to: "stdout", text }], destinations);
async function check(args) {
  const { path, ref, config, language, level, failOn, rules, evidence } = args;
  const report = await run({
    path,
    ...ref === void 0 ? {} : { ref },
    ...config === void 0 ? {} : { config },
    ...language === void 0 ? {} : { language },
    ...level === void 0 ? {} : { level },
    ...failOn === void 0 ? {} : { failOn },
    rules,
    today: /* @__PURE__ */ new Date(),
    trackedOnly: false
  });
  await deliver(await told(report, args, evidence), destinations);
  return exitStatus(report);
}
async function told(report, { format }, evidence) {
  const { default: reporter } = await reporters[format ?? "terminal"]();
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  const deliveries = reporter(report, report.language[0] ?? "en", {
    colour: colour || Boolean(env.FORCE_COLOR),
    changed: null,
    evidence,
    linkBase: null
  });
  return format === "summary" ? deliveries.map((one) => one.to === "summary" ? { to: "stdout", text: one.markdown } : one) : deliveries;
}
async function perform(args) {
  const language = args.language ?? languageOfTerminal();
  if (args.command === "help") await say(help[language]);
  else if (args.command === "version") await say(`${version}
`);
  else if (args.command === "check") return check(args);
  else {
    const { explainRule, listRules } = await import("./chunks/reference-AMSZ5X5V.js");
    await say(args.command === "rules" ? listRules(language) : explainRule(args.rule ?? "", language));
  }
  return 0;
}
async function main(args) {
  let language = languageOfTerminal();
  try {
    const read = readArguments(args);
    language = read.language ?? language;
    return await perform(read);
  } catch (error) {
    return tellMistakes(error, language, stderr);
  }
}
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2));
export {
  main
};
