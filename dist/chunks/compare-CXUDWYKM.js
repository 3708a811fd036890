import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done
} from "./chunk-6GZJ6LF2.js";
import {
  readReport
} from "./chunk-IVEHYOA3.js";
import {
  paintWith,
  wrapped
} from "./chunk-7WT6CEOX.js";
import {
  aim,
  releaseNotes
} from "./chunk-JLN3O7FJ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-7FV6KOLZ.js";
import "./chunk-MTW652DG.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-NJF4TELH.js";
import {
  andMore,
  artefactNames,
  artefactStatuses,
  counted,
  inAll,
  isoDateIn,
  levelNames,
  outcomeStatuses,
  severityWords
} from "./chunk-DWLZACDT.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import {
  clipped,
  harmless,
  plain
} from "./chunk-OEWKGUIG.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/compare.ts
import { readFile, stat } from "node:fs/promises";

// src/reporters/matching.ts
function matchedBy(before, now, key) {
  const waiting2 = /* @__PURE__ */ new Map();
  for (const item of [...before].reverse()) {
    const list2 = waiting2.get(key(item));
    if (list2) list2.push(item);
    else waiting2.set(key(item), [item]);
  }
  const pairs = [];
  const left = [];
  for (const item of now) {
    const other = waiting2.get(key(item))?.pop();
    if (other) pairs.push([other, item]);
    else left.push(item);
  }
  const taken = new Set(pairs.map(([other]) => other));
  return { pairs, before: before.filter((item) => !taken.has(item)), now: left };
}
var keyOf = (...words2) => JSON.stringify(words2);

// src/reporters/compare-lists.ts
var placeOf = ({ path, target, from, status }) => ({
  // A file of another repository may be called like one of this.
  place: status === "inherited" && path !== null && from !== null ? `${from}: ${path}` : path ?? from ?? target,
  status
});
var artefactChange = (artefact) => ({
  kind: artefact.kind,
  component: artefact.component,
  ...placeOf(artefact)
});
var baseName = ({ path }) => path?.slice(path.lastIndexOf("/") + 1) ?? "";
function comparedArtefacts(before, now) {
  const [old, latest] = [before, now].map((list2) => list2.filter(({ status }) => status !== "absent"));
  const kind = (artefact) => keyOf(artefact.kind, artefact.component);
  const there = matchedBy(old, latest, (artefact) => keyOf(kind(artefact), placeOf(artefact).place));
  const named = matchedBy(there.before, there.now, (artefact) => keyOf(kind(artefact), baseName(artefact)));
  const single = onlyOnes(old, latest, named, kind);
  const changed = there.pairs.filter(([was, is]) => was.status !== is.status);
  return {
    artefacts: { now: single.now.map(artefactChange), before: single.before.map(artefactChange) },
    moved: [...changed, ...named.pairs, ...single.pairs].map(([from, to]) => ({
      kind: to.kind,
      component: to.component,
      from: placeOf(from),
      to: placeOf(to)
    }))
  };
}
function onlyOnes(before, now, left, kind) {
  const [was, is] = [before, now].map((list2) => {
    const counts = /* @__PURE__ */ new Map();
    for (const artefact of list2) counts.set(kind(artefact), (counts.get(kind(artefact)) ?? 0) + 1);
    return counts;
  });
  const single = (artefact) => was.get(kind(artefact)) === 1 && is.get(kind(artefact)) === 1;
  const pairs = matchedBy(left.before.filter(single), left.now.filter(single), kind);
  const rest2 = (artefact) => !single(artefact);
  return { pairs: pairs.pairs, before: left.before.filter(rest2), now: left.now.filter(rest2) };
}
var waiverChange = ({ rule, path, component, reason, until: until2 }) => ({
  rule,
  path,
  component,
  reason,
  until: until2
});
function comparedWaivers(before, now) {
  if (before.waivers === null || now.waivers === null) return null;
  const place = ({ rule, path, component, fingerprint }) => keyOf(rule, path, component, fingerprint);
  const same = matchedBy(before.waivers, now.waivers, (waiver) => keyOf(place(waiver), waiver.until));
  const other = matchedBy(same.before, same.now, place);
  const expired = [...same.pairs, ...other.pairs].filter(([was, is]) => !was.expired && is.expired);
  return {
    added: other.now.map(waiverChange),
    ended: [
      ...other.before.map((waiver) => ({ ...waiverChange(waiver), how: "removed" })),
      ...expired.map(([, waiver]) => ({ ...waiverChange(waiver), how: "expired" }))
    ],
    changed: other.pairs.filter(([, is]) => !is.expired).map(([was, is]) => ({ ...waiverChange(is), from: was.until }))
  };
}
function comparedDeclarations(before, now) {
  if (before.declared === null || now.declared === null) return null;
  const whole = ({ topic, statement, on }) => keyOf(topic, statement, on);
  const same = matchedBy(before.declared, now.declared, whole);
  const topics = matchedBy(same.before, same.now, ({ topic }) => topic);
  return { now: topics.now, before: topics.before, renewed: topics.pairs.map(([, is]) => is) };
}

// src/reporters/compare-rules.ts
var nothing = () => ({
  findings: { now: [], before: [] },
  passing: { now: [], before: [] },
  moved: [],
  waived: { now: [], before: [], gone: [] },
  undetermined: { now: [], before: [] },
  applicable: { now: [], before: [] },
  asked: { now: [], before: [] }
});
function comparedRules(before, now) {
  const changes = nothing();
  const rules = matchedBy(before, now, ({ rule, component }) => keyOf(rule, component));
  changes.asked.now.push(...rules.now.map(ruleChange));
  changes.asked.before.push(...rules.before.map(ruleChange));
  for (const [old, latest] of rules.pairs) compareRule(old, latest, changes);
  return changes;
}
var unknown = ({ status }) => status === "undetermined" || status === "broken";
var apart = ({ status }) => status === "notApplicable";
function compareRule(old, now, changes) {
  if (unknown(old) || unknown(now)) {
    if (!unknown(old)) changes.undetermined.now.push(ruleChange(now));
    if (!unknown(now)) changes.undetermined.before.push(ruleChange(now));
  } else if (apart(old) || apart(now)) {
    if (!apart(now)) changes.applicable.now.push(ruleChange(now));
    if (!apart(old)) changes.applicable.before.push(ruleChange(now));
  } else {
    if (old.status !== "passed" && now.status === "passed") changes.passing.now.push(ruleChange(now));
    if (old.status === "passed" && now.status === "failed") changes.passing.before.push(ruleChange(now));
    compareFindings(old, now, changes);
  }
}
function compareFindings(old, now, changes) {
  const same = matchedBy(old.findings, now.findings, ({ fingerprint }) => fingerprint);
  const alike = matchedBy(same.before, same.now, (finding) => keyOf(finding.path, sentence(finding)));
  const moved = matchedBy(alike.before, alike.now, sentence);
  for (const [was, is] of moved.pairs) changes.moved.push({ ...findingChange(now, is), from: was.path });
  for (const [was, is] of [...same.pairs, ...alike.pairs, ...moved.pairs]) {
    if (was.waiver === null && is.waiver !== null) changes.waived.now.push(findingChange(now, is));
    if (was.waiver !== null && is.waiver === null) changes.waived.before.push(findingChange(now, is));
  }
  for (const is of moved.now) {
    const list2 = is.waiver === null ? changes.findings.now : changes.waived.now;
    list2.push(findingChange(now, is));
  }
  for (const was of moved.before) {
    const list2 = was.waiver === null ? changes.findings.before : changes.waived.gone;
    list2.push(findingChange(old, was));
  }
}
var sentence = ({ message, path }) => message.en.replaceAll(`\`${path}`, "`");
var findingChange = ({ rule, component, title, severity }, { path, line, message, fingerprint }) => ({ rule, component, title, severity, path, line, message, fingerprint });
var ruleChange = ({ rule, component, title, status, findings, cause }) => ({
  rule,
  component,
  title,
  status,
  findings: findings.filter(({ waiver }) => waiver === null).length,
  cause
});

// src/reporters/comparison.ts
function compareReports(before, now) {
  const components = comparedComponents(before, now);
  const [old, latest] = [before, now].map((report) => inBoth(report, components));
  const rules = comparedRules(old.outcomes, latest.outcomes);
  const artefacts = comparedArtefacts(old.artefacts, latest.artefacts);
  const { moved: movedFindings, ...changes } = rules;
  const told = {
    ...changes,
    artefacts: artefacts.artefacts,
    moved: { findings: movedFindings, artefacts: artefacts.moved },
    waivers: comparedWaivers(before, now),
    declared: comparedDeclarations(before, now),
    components
  };
  const [first, second] = [reportOf(before), reportOf(now)];
  const unchanged = allEmpty(told) && first.level.reached === second.level.reached && first.score === second.score;
  return { old: first, new: second, cautions: cautionsOf(first, second), unchanged, ...told };
}
var reportOf = ({ repository, date, tool, product, summary }) => ({
  name: repository.name,
  commit: repository.commit,
  date,
  version: tool.version,
  ruleset: tool.ruleset,
  level: { asked: product.level, reached: summary.levelReached },
  score: Math.round(summary.score)
});
var cautionsOf = (old, now) => ({
  repository: !sameName(old.name, now.name),
  ruleset: old.ruleset !== now.ruleset,
  level: old.level.asked !== now.level.asked,
  order: old.date !== null && now.date !== null && old.date > now.date
});
function sameName(one, other) {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const short2 = (name) => name.slice(name.lastIndexOf("/") + 1);
  return a === b || (!a.includes("/") || !b.includes("/")) && short2(a) === short2(b);
}
var componentsOf = ({ outcomes, artefacts }) => new Set([...outcomes, ...artefacts].flatMap(({ component }) => component === null ? [] : [component]));
function comparedComponents(before, now) {
  const [old, latest] = [componentsOf(before), componentsOf(now)];
  return { now: [...latest].filter((name) => !old.has(name)), before: [...old].filter((name) => !latest.has(name)) };
}
function inBoth({ outcomes, artefacts }, { now, before }) {
  const single = /* @__PURE__ */ new Set([...now, ...before]);
  const common = ({ component }) => component === null || !single.has(component);
  return { outcomes: outcomes.filter(common), artefacts: artefacts.filter(common) };
}
var allEmpty = (value) => value === null || (Array.isArray(value) ? value.length === 0 : Object.values(value).every(allEmpty));

// src/reporters/comparison-words.ts
var labels = {
  title: { fi: "Mikä muuttui", sv: "Vad som har ändrats", en: "What changed" },
  old: { fi: "ennen", sv: "förut", en: "before" },
  now: { fi: "nyt", sv: "nu", en: "now" },
  note: { fi: "Huomaa", sv: "Observera", en: "Note" }
};
var heads = {
  fixed: { fi: "Korjatut havainnot", sv: "Åtgärdade iakttagelser", en: "Findings fixed" },
  appeared: { fi: "Uudet asiakirjat ja tiedostot", sv: "Nya dokument och filer", en: "Now there" },
  passing: {
    fi: "Säännöt, jotka tulivat kuntoon",
    sv: "Regler som nu är i ordning",
    en: "Rules that are now in order"
  },
  added: { fi: "Uudet havainnot", sv: "Nya iakttagelser", en: "New findings" },
  disappeared: { fi: "Poistuneet asiakirjat ja tiedostot", sv: "Borttagna dokument och filer", en: "No longer there" },
  failing: {
    fi: "Säännöt, jotka eivät ole enää kunnossa",
    sv: "Regler som inte längre är i ordning",
    en: "Rules that are no longer in order"
  },
  movedArtefacts: {
    fi: "Siirtynyttä tai uuden muodon saanutta",
    sv: "Material som har flyttats eller fått ny form",
    en: "Moved, or in another form"
  },
  movedFindings: {
    fi: "Samat havainnot toisessa paikassa",
    sv: "Samma iakttagelser på ett annat ställe",
    en: "The same findings in another place"
  },
  waivedNow: {
    fi: "Havainnot, joille on nyt poikkeus",
    sv: "Iakttagelser som nu har ett undantag",
    en: "Findings that now have an exception"
  },
  waivedBefore: {
    fi: "Havainnot, joiden poikkeus ei ole enää voimassa",
    sv: "Iakttagelser vars undantag inte längre gäller",
    en: "Findings whose exception holds no more"
  },
  waivedGone: {
    fi: "Havainnot, jotka poistuivat poikkeuksen aikana",
    sv: "Iakttagelser som försvann medan undantaget gällde",
    en: "Findings that went while they had an exception"
  },
  waiversAdded: { fi: "Uudet poikkeukset", sv: "Nya undantag", en: "New exceptions" },
  waiversEnded: { fi: "Päättyneet poikkeukset", sv: "Undantag som har upphört", en: "Exceptions that ended" },
  waiversChanged: {
    fi: "Poikkeukset, joiden viimeinen päivä muuttui",
    sv: "Undantag vars sista dag har ändrats",
    en: "Exceptions with another last day"
  },
  declaredNow: { fi: "Uudet ilmoitukset", sv: "Nya uppgifter från ägarna", en: "New declarations" },
  declaredBefore: { fi: "Perutut ilmoitukset", sv: "Återtagna uppgifter", en: "Withdrawn declarations" },
  declaredRenewed: { fi: "Uudistetut ilmoitukset", sv: "Förnyade uppgifter", en: "Renewed declarations" },
  undeterminedNow: {
    fi: "Säännöt, jotka eivät tällä kertaa selvinneet",
    sv: "Regler som inte kunde avgöras den här gången",
    en: "Rules that could not be determined this time"
  },
  undeterminedBefore: {
    fi: "Säännöt, jotka selvisivät tällä kertaa",
    sv: "Regler som kunde avgöras den här gången",
    en: "Rules that could be determined this time"
  },
  applicableNow: {
    fi: "Säännöt, jotka koskevat tätä nyt mutta eivät ennen",
    sv: "Regler som gäller nu men inte förut",
    en: "Rules that apply now and did not before"
  },
  applicableBefore: {
    fi: "Säännöt, jotka eivät koske tätä enää",
    sv: "Regler som inte längre gäller",
    en: "Rules that no longer apply"
  },
  askedNow: {
    fi: "Säännöt, joita ennen ei kysytty",
    sv: "Regler som inte var med förut",
    en: "Rules that were not asked before"
  },
  askedBefore: {
    fi: "Säännöt, joita ei enää kysytä",
    sv: "Regler som inte längre är med",
    en: "Rules that are no longer asked"
  },
  componentsNow: {
    fi: "Osat, joita ennen ei arvioitu",
    sv: "Delar som inte bedömdes förut",
    en: "Parts not judged before"
  },
  componentsBefore: {
    fi: "Osat, joita ei enää arvioida",
    sv: "Delar som inte längre bedöms",
    en: "Parts no longer judged"
  }
};
var nothingChanged = {
  fi: "Mikään ei ole muuttunut.",
  sv: "Ingenting har ändrats.",
  en: "Nothing has changed."
};
function cautionLines({ old, new: now, cautions }) {
  const told = [];
  if (cautions.repository) told.push(otherRepository);
  if (cautions.order) told.push(otherOrder);
  if (cautions.ruleset) told.push(otherRules(old.version, now.version));
  if (cautions.level) told.push(otherLevel(old.level.asked, now.level.asked));
  return told;
}
var otherRepository = {
  fi: "Raportit ovat eri koodivarastoista: alla on niiden ero, ei muutos.",
  sv: "Rapporterna gäller olika kodförråd: nedan står hur de skiljer sig, inte vad som har ändrats.",
  en: "The reports are of different repositories: what follows is how they differ, not what changed."
};
var otherOrder = {
  fi: "Ensimmäinen raportti on uudempi kuin toinen. Anna vanhempi ensin, jos järjestys vaihtui vahingossa.",
  sv: "Den första rapporten är nyare än den andra. Ge den äldre först, om ordningen blev fel.",
  en: "The first report is newer than the second. Give the older one first if they were swapped."
};
function otherRules(old, now) {
  const versions = (word) => old === now ? "" : ` (kuntalint ${old} ${word} ${now})`;
  return {
    fi: `Säännöt eivät olleet samat${versions("ja")}: uudet havainnot voivat johtua säännöistä eivätkä koodivarastosta.`,
    sv: `Reglerna var inte desamma${versions("och")}: nya iakttagelser kan bero på reglerna och inte på kodförrådet.`,
    en: `The rules were not the same${versions("and")}: new findings may come from the rules and not from the repository.`
  };
}
var otherLevel = (old, now) => ({
  fi: `Ennen arvioitiin tason ${old} säännöt, nyt tason ${now}: prosentit eivät ole vertailukelpoisia.`,
  sv: `Förut bedömdes reglerna på nivå ${old}, nu på nivå ${now}: procenttalen kan inte jämföras.`,
  en: `The rules of level ${old} were judged before, now those of level ${now}: the percentages do not compare.`
});
var levelName = (level, language) => `${level} (${levelNames[level][language]})`;
function levelChange(old, now) {
  const [was, is] = [old.level.reached, now.level.reached];
  if (was === is) return is === 0 ? noLevel : inAll((language) => sameLevel(is, language));
  return inAll((language) => {
    const none = { fi: "ei vielä mikään", sv: "ingen ännu", en: "none yet" }[language];
    const [from, to] = [was, is].map((level) => level === 0 ? none : levelName(level, language));
    return {
      fi: `Saavutettu taso: ennen ${from}, nyt ${to}.`,
      sv: `Uppnådd nivå: förut ${from}, nu ${to}.`,
      en: `Level reached: before ${from}, now ${to}.`
    }[language];
  });
}
var noLevel = {
  fi: "Mitään tasoa ei ole vielä saavutettu.",
  sv: "Ingen nivå är uppnådd ännu.",
  en: "No level is reached yet."
};
var sameLevel = (level, language) => ({
  fi: `Saavutettu taso on edelleen ${levelName(level, "fi")}.`,
  sv: `Uppnådd nivå är fortfarande ${levelName(level, "sv")}.`,
  en: `The level reached is still ${levelName(level, "en")}.`
})[language];
var scoreChange = (old, now) => old === now ? {
  fi: `Pisteet ${now}/100, kuten ennenkin.`,
  sv: `Poäng ${now}/100, liksom förut.`,
  en: `Score ${now}/100, as before.`
} : {
  fi: `Pisteet olivat ${old}/100, nyt ${now}/100.`,
  sv: `Poängen var ${old}/100, nu ${now}/100.`,
  en: `The score was ${old}/100, and is now ${now}/100.`
};
var findingChange2 = (fixed, added) => ({
  fi: `${counted(fixed, "havainto", "havaintoa")} korjattu, ${counted(added, "uusi havainto", "uutta havaintoa")}.`,
  sv: `${counted(fixed, "iakttagelse åtgärdad", "iakttagelser åtgärdade")}, ${counted(added, "ny iakttagelse", "nya iakttagelser")}.`,
  en: `${counted(fixed, "finding", "findings")} fixed, ${counted(added, "new finding", "new findings")}.`
});
var findingsOfRule = (n) => ({
  fi: counted(n, "havainto", "havaintoa"),
  sv: counted(n, "iakttagelse", "iakttagelser"),
  en: counted(n, "finding", "findings")
});
var waiting = (n, cause) => ({
  fi: `${counted(n, "sääntö", "sääntöä")} arvioidaan vasta, kun ${cause} on kunnossa`,
  sv: `${counted(n, "regel", "regler")} bedöms först när ${cause} är i ordning`,
  en: `${counted(n, "rule waits", "rules wait")} for the rule ${cause} to be in order`
});
var until = (day2) => ({ fi: `${day2} asti`, sv: `till och med ${day2}`, en: `until ${day2}` });
var term = (from, to) => ({
  fi: `ennen ${from} asti, nyt ${to} asti`,
  sv: `förut till och med ${from}, nu till och med ${to}`,
  en: `before until ${from}, now until ${to}`
});
var ended = {
  removed: { fi: "poistettu", sv: "borttaget", en: "removed" },
  expired: { fi: "määräpäivä meni", sv: "tiden har gått ut", en: "its last day has passed" }
};

// src/reporters/comparison-items.ts
var longest = 300;
var longestMessage = 600;
var short = (text) => clipped(text, longest);
var inPart = (component) => component === null ? "" : ` (${clipped(component, 60)})`;
function titleLines({ rule, component, title }, { language, paint }) {
  const from = plain(`${clipped(rule, 100)}${inPart(component)}`);
  return [...wrapped(short(aim(title)[language]), "  ", "    "), `    ${paint("dim", from)}`];
}
function findingLines(finding, { language }, messages) {
  const place = short(finding.path);
  if ("from" in finding) return wrapped(`${short(finding.from)} → ${place}`, "    ", "      ");
  if (!messages) return wrapped(place, "    ", "      ");
  const where = finding.line === null ? place : `${place}:${finding.line}`;
  return [
    ...wrapped(`${where} (${severityWords[finding.severity][language]})`, "    ", "      "),
    ...wrapped(clipped(finding.message[language], longestMessage), "      ", "      ")
  ];
}
function statusLines(rule, page) {
  const { language } = page;
  const found = rule.findings > 0 ? `, ${findingsOfRule(rule.findings)[language]}` : "";
  return [...titleLines(rule, page), ...wrapped(`${outcomeStatuses[rule.status][language]}${found}`, "    ", "    ")];
}
function placeWords({ place, status }, language) {
  if (place === null) return status === "linked" ? releaseNotes[language] : `(${artefactStatuses[status][language]})`;
  return status === "present" ? short(place) : `${short(place)} (${artefactStatuses[status][language]})`;
}
var artefactLines = (artefact, { language }) => wrapped(
  `${artefactNames[artefact.kind][language]}${inPart(artefact.component)}: ${placeWords(artefact, language)}`,
  "  ",
  "    "
);
var moveLines = ({ kind, component, from, to }, { language }) => wrapped(
  `${artefactNames[kind][language]}${inPart(component)}: ${placeWords(from, language)} → ${placeWords(to, language)}`,
  "  ",
  "    "
);
var words = ({ rule, path, component }) => `${clipped(rule, 100)}${path === null ? "" : ` ${short(path)}`}${inPart(component)}`;
var waiverLines = (waiver, when, { paint }) => [
  ...wrapped(`${words(waiver)}: ${when}`, "  ", "    "),
  ...wrapped(short(waiver.reason), "    ", "    ").map((line) => paint("dim", line))
];
var day = (date, language) => isoDateIn(clipped(date, 20), language);
var lastDay = (waiver, language) => until(day(waiver.until, language))[language];
var addedWaiver = (waiver, page) => waiverLines(waiver, lastDay(waiver, page.language), page);
var endedWaiver = (waiver, page) => waiverLines(waiver, `${lastDay(waiver, page.language)}, ${ended[waiver.how][page.language]}`, page);
var changedWaiver = (waiver, page) => {
  const [from, to] = [waiver.from, waiver.until].map((date) => day(date, page.language));
  return waiverLines(waiver, term(from, to)[page.language], page);
};
var declarationLines = ({ topic, statement, on }, { language }) => wrapped(`${clipped(topic, 100)}: ${short(statement)} (${day(on, language)})`, "  ", "    ");

// src/reporters/comparison-text.ts
var mostShown = 20;
function comparisonText(comparison, language, { colour }) {
  const page = { language, paint: paintWith(colour) };
  const { old, new: now } = comparison;
  const lines = [
    page.paint("bold", labels.title[language]),
    ...reportLine(old, labels.old, page),
    ...reportLine(now, labels.now, page),
    ...cautionLines(comparison).flatMap(
      (text) => wrapped(`${labels.note[language]}: ${short(text[language])}`, "", "").map((line) => page.paint("yellow", line))
    ),
    "",
    ...wrapped(verdict(comparison, language), "", ""),
    ...sections(comparison, page)
  ];
  return `${lines.join("\n")}
`;
}
function reportLine({ name, commit, date }, label, { language }) {
  const parts = [clipped(name, 100), commit?.slice(0, 7), date === null ? void 0 : isoDateIn(date, language)];
  const start = `  ${label[language].padEnd(Math.max(labels.old[language].length, labels.now[language].length))}  `;
  return wrapped(parts.filter((part) => part !== void 0).join(", "), start, " ".repeat(start.length));
}
function verdict(comparison, language) {
  const { old, new: now, findings } = comparison;
  const sentences = comparison.unchanged ? [nothingChanged] : [
    levelChange(old, now),
    scoreChange(old.score, now.score),
    findingChange2(findings.before.length, findings.now.length)
  ];
  return sentences.map((sentence2) => sentence2[language]).join(" ");
}
function sections(comparison, page) {
  const { findings, artefacts, passing, moved, waived, waivers, declared } = comparison;
  const { undetermined, applicable, asked, components } = comparison;
  const part = (name) => wrapped(clipped(name, 60), "  ", "    ");
  return [
    ...findingList(heads.fixed, findings.before, page, "green"),
    ...list(heads.appeared, artefacts.now, page, "green", artefactLines),
    ...list(heads.passing, passing.now, page, "green", titleLines),
    ...findingList(heads.added, findings.now, page, "yellow", true),
    ...list(heads.disappeared, artefacts.before, page, "yellow", artefactLines),
    ...list(heads.failing, passing.before, page, "yellow", titleLines),
    ...list(heads.movedArtefacts, moved.artefacts, page, "bold", moveLines),
    ...findingList(heads.movedFindings, moved.findings, page, "bold"),
    ...findingList(heads.waivedBefore, waived.before, page, "yellow", true),
    ...findingList(heads.waivedNow, waived.now, page, "bold"),
    ...findingList(heads.waivedGone, waived.gone, page, "bold"),
    ...list(heads.waiversAdded, waivers?.added ?? [], page, "bold", addedWaiver),
    ...list(heads.waiversEnded, waivers?.ended ?? [], page, "bold", endedWaiver),
    ...list(heads.waiversChanged, waivers?.changed ?? [], page, "bold", changedWaiver),
    ...list(heads.declaredNow, declared?.now ?? [], page, "bold", declarationLines),
    ...list(heads.declaredRenewed, declared?.renewed ?? [], page, "bold", declarationLines),
    ...list(heads.declaredBefore, declared?.before ?? [], page, "bold", declarationLines),
    ...list(heads.undeterminedNow, undetermined.now, page, "bold", titleLines),
    ...list(heads.undeterminedBefore, undetermined.before, page, "bold", statusLines),
    ...list(heads.applicableNow, applicable.now, page, "bold", statusLines),
    ...noLongerApplicable(applicable.before, page),
    ...list(heads.askedNow, asked.now, page, "bold", statusLines),
    ...list(heads.askedBefore, asked.before, page, "bold", titleLines),
    ...list(heads.componentsNow, components.now, page, "bold", part),
    ...list(heads.componentsBefore, components.before, page, "bold", part)
  ];
}
var heading = (head, count, { language, paint }, style) => [
  "",
  paint(style, `${head[language]} (${count})`)
];
function list(head, items, page, style, told) {
  if (items.length === 0) return [];
  const shown = items.slice(0, mostShown).flatMap((item) => told(item, page));
  return [...heading(head, items.length, page, style), ...shown, ...rest(items.length, page)];
}
var rest = (count, { language, paint }) => count > mostShown ? [paint("dim", `  ${andMore(count - mostShown)[language]}`)] : [];
function findingList(head, findings, page, style, messages = false) {
  if (findings.length === 0) return [];
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings.slice(0, mostShown)) {
    const key = JSON.stringify([finding.rule, finding.component]);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  const shown = [...groups.values()].flatMap((group) => [
    ...titleLines(group[0], page),
    ...group.flatMap((finding) => findingLines(finding, page, messages))
  ]);
  return [...heading(head, findings.length, page, style), ...shown, ...rest(findings.length, page)];
}
function noLongerApplicable(rules, page) {
  const counts = /* @__PURE__ */ new Map();
  for (const { cause } of rules) if (cause !== null) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const own = rules.filter(({ cause }) => cause === null).slice(0, mostShown);
  const causes = [...counts].slice(0, mostShown);
  if (rules.length === 0) return [];
  return [
    ...heading(heads.applicableBefore, rules.length, page, "bold"),
    ...own.flatMap((rule) => titleLines(rule, page)),
    ...causes.flatMap(([cause, n]) => wrapped(waiting(n, clipped(cause, 100))[page.language], "  ", "    "))
  ];
}

// src/commands/compare.ts
var largest = 5e7;
var notThere = (path) => ({
  fi: `Raporttia ${path} ei ole. Raportin tallentaa kuntalint check . --report ${path}.`,
  sv: `Rapporten ${path} finns inte. En rapport sparas med kuntalint check . --report ${path}.`,
  en: `There is no report ${path}. A report is saved by kuntalint check . --report ${path}.`
});
var tooLarge = (path) => ({
  fi: `Tiedosto ${path} on liian suuri raportiksi (yli 50 Mt).`,
  sv: `Filen ${path} är för stor för en rapport (över 50 MB).`,
  en: `${path} is too large for a report (over 50 MB).`
});
async function reportAt(path) {
  const stats = await stat(path).catch(() => null);
  if (!stats?.isFile()) throw new AuthorError(notThere(path), null);
  if (stats.size > largest) throw new AuthorError(tooLarge(path), null);
  return readReport(path, await readFile(path, "utf8"));
}
var perform = async (args, { destinations, language, colour }) => {
  const [before, after] = args.reports;
  const comparison = compareReports(await reportAt(before), await reportAt(after));
  const text = args.format === "json" ? `${harmless(JSON.stringify(comparison, null, 2))}
` : comparisonText(comparison, language, { colour });
  await deliver([{ to: "stdout", text }], destinations);
  return done;
};
export {
  perform
};
