import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  counted,
  deciders,
  levelNames,
  listed
} from "./chunk-SLGIEJ32.js";
import {
  distinctFindings
} from "./chunk-OAC23ATD.js";

// src/reporters/collect.ts
var weight = { error: 0, warning: 1, notice: 2 };
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byPlace = (a, b) => byText(a.finding.location.path, b.finding.location.path) || (a.finding.location.line ?? 0) - (b.finding.location.line ?? 0) || (a.finding.location.column ?? 0) - (b.finding.location.column ?? 0) || byText(a.rule.id, b.rule.id);
var byImportance = (changed) => (a, b) => weight[a.severity] - weight[b.severity] || Number(changed?.has(b.finding.location.path) ?? false) - Number(changed?.has(a.finding.location.path) ?? false) || Number(a.finding.state === "existing") - Number(b.finding.state === "existing") || byPlace(a, b);
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const told of findings) {
    const path = told.finding.location.path;
    const file = files.get(path);
    if (file) file.push(told);
    else files.set(path, [told]);
  }
  for (const file of files.values()) file.sort(byPlace);
  return files;
}
var withStatus = (report, status) => report.outcomes.filter((outcome) => outcome.status === status);
function collect(report, changed) {
  const told = distinctFindings(report.outcomes).map(({ outcome, finding, components }) => ({
    rule: outcome.rule,
    components,
    severity: outcome.severity,
    finding
  }));
  told.sort(byImportance(changed));
  const findings = told.filter(({ finding }) => finding.waiver === null);
  const failed = withStatus(report, "failed");
  const passed = withStatus(report, "passed");
  return {
    findings,
    waived: told.filter(({ finding }) => finding.waiver !== null),
    known: findings.filter(({ finding }) => finding.state === "existing"),
    files: byFile(findings.filter(({ finding }) => finding.state !== "existing")),
    failed,
    passed,
    undetermined: withStatus(report, "undetermined"),
    notApplicable: withStatus(report, "notApplicable"),
    broken: withStatus(report, "broken"),
    judged: failed.length + passed.length + withStatus(report, "waived").length
  };
}
function standing({ artefacts }, kind) {
  const places = /* @__PURE__ */ new Map();
  for (const artefact of artefacts) {
    if (artefact.kind !== kind || artefact.status === "absent") continue;
    const { path, line, status, target, from } = artefact;
    const place = JSON.stringify([path, line, status, target, from]);
    if (!places.has(place)) places.set(place, artefact);
  }
  return [...places.values()];
}
function byReason(outcomes) {
  const groups = /* @__PURE__ */ new Map();
  for (const outcome of outcomes) {
    const group = groups.get(outcome.reason.en);
    if (group) group.push(outcome);
    else groups.set(outcome.reason.en, [outcome]);
  }
  return [...groups.values()];
}
function nextSteps(collected, limit) {
  const order = (a, b) => a.rule.level - b.rule.level || weight[a.severity] - weight[b.severity];
  const seen = /* @__PURE__ */ new Set();
  const once = [...collected.failed].sort(order).filter(({ rule }) => !seen.has(rule.id) && seen.add(rule.id));
  return once.slice(0, limit);
}
function firstSentence(text) {
  for (const match of text.matchAll(/[.!?](?=\s)/g)) {
    const end = match.index + 1;
    const word = text.slice(text.lastIndexOf(" ", match.index) + 1, match.index);
    const next = text.slice(end).trimStart()[0] ?? "";
    if (word.length > 1 && next !== next.toLowerCase()) return text.slice(0, end);
  }
  return text;
}

// src/reporters/phrases.ts
var each = (phrase) => ({
  fi: phrase("fi"),
  sv: phrase("sv"),
  en: phrase("en")
});
var headings = {
  stands: { fi: "Mitä on jo olemassa", sv: "Det här finns redan", en: "What already stands" },
  next: { fi: "Mistä kannattaa jatkaa", sv: "Nästa steg", en: "Next steps" },
  findings: { fi: "Havainnot", sv: "Iakttagelser", en: "Findings" },
  undetermined: { fi: "Mikä ei selvinnyt", sv: "Det som inte kunde avgöras", en: "What could not be determined" },
  remarks: { fi: "Huomioita tästä ajosta", sv: "Att notera om den här körningen", en: "Notes on this run" },
  notApplicable: {
    fi: "Säännöt, jotka eivät koske tätä",
    sv: "Regler som inte gäller här",
    en: "Rules that do not apply"
  },
  waived: { fi: "Hyväksytyt poikkeukset", sv: "Godkända undantag", en: "Accepted exceptions" },
  broken: { fi: "Keskeytyneet tarkistukset", sv: "Avbrutna kontroller", en: "Checks that broke off" },
  passed: { fi: "Kunnossa", sv: "I ordning", en: "In order" },
  human: { fi: "Mitä kone ei voi arvioida", sv: "Det som en maskin inte kan bedöma", en: "What no machine can judge" }
};
var forPeople = {
  fi: "Ihmisten arvioitavaksi jää, onko kokoukset pidetty, onko rahoituksesta sovittu, ovatko omistajat sitoutuneet ja ovatko päätökset lainmukaisia.",
  sv: "Människor får bedöma om mötena har hållits, om finansieringen är överenskommen, om ägarna har förbundit sig och om besluten är lagliga.",
  en: "It is for people to judge whether meetings were held, money was agreed on, the owners are committed and the decisions are lawful."
};
var forPeopleShort = {
  fi: "Kone ei arvioi kokouksia, rahasta sopimista, sitoutumista eikä päätöksiä.",
  sv: "En maskin bedömer inte möten, finansiering, engagemang eller beslut.",
  en: "No machine judges meetings, agreements on money, commitment or decisions."
};
var aim = (title) => ({
  fi: `Tavoite: ${title.fi}`,
  sv: `Mål: ${title.sv}`,
  en: `Aim: ${title.en}`
});
var nothingJudged = {
  fi: "Mitään ei arvioitu: yksikään sääntö ei antanut tulosta. Tämä ei tarkoita, että kaikki on kunnossa.",
  sv: "Ingenting bedömdes: ingen regel gav ett resultat. Det betyder inte att allt är i ordning.",
  en: "Nothing was judged: no rule gave a result. That does not mean that all is in order."
};
var noFindings = { fi: "Ei havaintoja.", sv: "Inga iakttagelser.", en: "No findings." };
var severityCounts = {
  error: (n, language) => ({ fi: counted(n, "virhe", "virhettä"), sv: `${n} fel`, en: counted(n, "error", "errors") })[language],
  warning: (n, language) => ({
    fi: counted(n, "varoitus", "varoitusta"),
    sv: counted(n, "varning", "varningar"),
    en: counted(n, "warning", "warnings")
  })[language],
  notice: (n, language) => ({ fi: counted(n, "huomio", "huomiota"), sv: counted(n, "notis", "notiser"), en: counted(n, "notice", "notices") })[language]
};
var findingsWord = (n, language) => ({
  fi: counted(n, "havainto", "havaintoa"),
  sv: counted(n, "iakttagelse", "iakttagelser"),
  en: counted(n, "finding", "findings")
})[language];
var findingCount = (n) => each((language) => findingsWord(n, language));
function findingsLine(findings, mild) {
  if (findings.total === 0) return noFindings;
  const numbers = { error: findings.errors, warning: findings.warnings, notice: findings.notices };
  return each((language) => {
    const parts = ["error", "warning", "notice"].filter((severity) => numbers[severity] > 0).map((severity) => severityCounts[severity](numbers[severity], language));
    const detail = mild ? "" : `: ${listed(parts, language)}`;
    return `${findingsWord(findings.total, language)}${detail}.`;
  });
}
var passedLine = (passed, judged) => ({
  fi: `Arvioituja sääntöjä on ${judged}; niistä kunnossa on ${passed}.`,
  sv: `${counted(judged, "regel bedömdes", "regler bedömdes")}, ${passed} av dem i ordning.`,
  en: `${counted(judged, "rule was", "rules were")} judged, ${passed} of them in order.`
});
function levelLine(reached, asked) {
  return each((language) => {
    const level = reached === 0 ? 1 : reached;
    const name = `${level} (${levelNames[level][language]})`;
    if (reached === 0)
      return {
        fi: `Tasoa ${name} ei ole vielä saavutettu.`,
        sv: `Nivå ${name} är inte uppnådd ännu.`,
        en: `Level ${name} is not reached yet.`
      }[language];
    const next = reached < asked ? { fi: ` Tavoite: taso ${asked}.`, sv: ` Mål: nivå ${asked}.`, en: ` Aim: level ${asked}.` } : null;
    const done = { fi: `Taso ${name} on saavutettu.`, sv: `Nivå ${name} är uppnådd.`, en: `Level ${name} is reached.` };
    return `${done[language]}${next?.[language] ?? ""}`;
  });
}
var comparedLine = (findings) => ({
  fi: `Uusia havaintoja ${findings.new}, ennestään tiedossa ${findings.existing}, korjattuja ${findings.fixed}.`,
  sv: `Nya iakttagelser: ${findings.new}, kända sedan tidigare: ${findings.existing}, åtgärdade: ${findings.fixed}.`,
  en: `${findings.new} new, ${findings.existing} known before, ${findings.fixed} fixed.`
});
var undeterminedLine = (n) => ({
  fi: counted(n, "sääntö jäi selvittämättä.", "sääntöä jäi selvittämättä."),
  sv: counted(n, "regel kunde inte avgöras.", "regler kunde inte avgöras."),
  en: counted(n, "rule could not be determined.", "rules could not be determined.")
});
var brokenLine = (n) => ({
  fi: `Arviointi jäi osittain tekemättä: ${counted(n, "tarkistus", "tarkistusta")} keskeytyi kuntalintin omaan vikaan.`,
  sv: `Bedömningen är inte fullständig: ${counted(n, "kontroll", "kontroller")} avbröts på grund av ett fel i kuntalint.`,
  en: `The judgement is not complete: ${counted(n, "check", "checks")} broke off by a fault in kuntalint itself.`
});
var decidedBy = (decider) => ({
  fi: `Tästä ${decider === "maintainers" ? "päättävät" : "päättää"} yleensä ${deciders[decider].fi}.`,
  sv: `Om det här beslutar vanligen ${deciders[decider].sv}.`,
  en: `This is usually decided by ${deciders[decider].en}.`
});
var recommendedBy = { fi: "Suosituksen lähteet:", sv: "Rekommenderas av:", en: "Recommended by:" };
var starterLabel = {
  fi: "Valmis teksti, josta voi aloittaa",
  sv: "En färdig text att börja med",
  en: "A text to start from"
};
var noSettingsLine = {
  fi: "Tämä on ensimmäinen katsaus: asetustiedostoa ei vielä ole. Havainnot ovat ehdotuksia.",
  sv: "Det här är en första översikt: det finns ännu ingen inställningsfil. Iakttagelserna är förslag.",
  en: "This is a first look: there is no settings file yet. What follows are suggestions."
};
var placeNamed = (path) => ({
  fi: `Paikka: ${path}.`,
  sv: `Plats: ${path}.`,
  en: `Place: ${path}.`
});
var seeSummary = (n) => ({
  title: { fi: "Lisää havaintoja", sv: "Fler iakttagelser", en: "More findings" },
  message: {
    fi: `${counted(n, "havainto", "havaintoa")} lisää: kaikki ovat ajon yhteenvedossa.`,
    sv: `${counted(n, "iakttagelse", "iakttagelser")} till: alla finns i körningens sammandrag.`,
    en: `${counted(n, "more finding", "more findings")}: all are on the summary page of the run.`
  }
});
var leftOut = (n) => ({
  fi: `${counted(n, "rivi", "riviä")} jätettiin pois, koska sivun koko on rajattu. Koko luettelon saa komennolla kuntalint check --format json.`,
  sv: `${counted(n, "rad", "rader")} lämnades bort eftersom sidans storlek är begränsad. Hela listan får du med kommandot kuntalint check --format json.`,
  en: `${counted(n, "line was", "lines were")} left out because the size of the page is limited. kuntalint check --format json gives the whole list.`
});
var states = {
  new: { fi: "uusi", sv: "ny", en: "new" },
  existing: { fi: "ennestään tiedossa", sv: "känd sedan tidigare", en: "known before" }
};

export {
  collect,
  standing,
  byReason,
  nextSteps,
  firstSentence,
  headings,
  forPeople,
  forPeopleShort,
  aim,
  nothingJudged,
  findingCount,
  findingsLine,
  passedLine,
  levelLine,
  comparedLine,
  undeterminedLine,
  brokenLine,
  decidedBy,
  recommendedBy,
  starterLabel,
  noSettingsLine,
  placeNamed,
  seeSummary,
  leftOut,
  states
};
