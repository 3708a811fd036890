import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  asWord,
  create,
  onTheWeb,
  settingsFirst,
  waiting,
  wholeTemplate
} from "./chunk-R7CPNT6W.js";
import {
  afterIntro,
  afterVerdict,
  approvedBy,
  changeLines,
  changeTitles,
  covers,
  declaredIntro,
  exempts,
  fixedTitle,
  formerly,
  lastDay,
  noApprover,
  waiverDone,
  waiverStates
} from "./chunk-WFDYSELW.js";
import {
  byReason,
  collect,
  firstSentence,
  standing
} from "./chunk-BOARLNOU.js";
import {
  aim,
  brokenLine,
  comparedLine,
  findingsLine,
  firstLook,
  forPeople,
  headings,
  leftOut,
  levelLine,
  nothingJudged,
  passedLine,
  releaseNotes,
  states,
  undeterminedLine
} from "./chunk-JLN3O7FJ.js";
import {
  artefactKinds
} from "./chunk-DQ473CYP.js";
import "./chunk-HVMROSHX.js";
import {
  andMore,
  artefactNames,
  artefactStatuses,
  capital,
  counted,
  deciders,
  isoDateIn,
  languageNames,
  languages,
  levelNames,
  listed,
  mildSeverityWords,
  severityWords,
  stageNames,
  topicNames
} from "./chunk-DWLZACDT.js";
import {
  clipped,
  html
} from "./chunk-OEWKGUIG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/html.ts
import { createHash } from "node:crypto";

// src/reporters/html-parts.ts
var textLimit = 2e3;
var pathLimit = 500;
var Markup = class {
  text;
  constructor(text2) {
    this.text = text2;
  }
};
function written(value) {
  if (value === null) return "";
  if (value instanceof Markup) return value.text;
  return typeof value === "object" ? value.map(({ text: text2 }) => text2).join("") : html(String(value));
}
var markup = (strings, ...values) => new Markup(strings.map((string, index) => `${string}${written(values[index] ?? null)}`).join(""));
var joined = (parts2, between) => parts2.flatMap((part2, index) => index === 0 ? [part2] : [markup`${between}`, part2]);
function prose(text2) {
  const parts2 = clipped(text2, textLimit).split("`");
  if (parts2.length % 2 === 0) {
    const end = parts2.pop();
    parts2[parts2.length - 1] += `\`${end}`;
  }
  return markup`${parts2.map((part2, index) => index % 2 === 1 ? code(part2) : markup`${part2}`)}`;
}
var code = (text2) => markup`<code>${clipped(text2, pathLimit) || "?"}</code>`;
var own = (text2) => markup`<span lang="">${clipped(text2, textLimit)}</span>`;
var say = (text2, { language }) => prose(text2[language]);
function webAddress(url) {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "" ? href : null;
}
var encoded = (path) => path.replace(/[\ud800-\udfff]/gu, "�").split("/").map((part2) => encodeURIComponent(part2)).join("/");
var rendered = /\.(md|markdown|mdx|rst|adoc|asciidoc)$/i;
var link = (address, words) => markup`<a href="${address}" rel="noreferrer"><code>${clipped(words, pathLimit)}</code></a>`;
function place({ path, line, missing }, { base }) {
  const exact = line !== void 0 && line > 1;
  const shown = exact ? `${path}:${line}` : path;
  if (base === null || missing || path === "") return code(shown);
  return link(`${base}${encoded(path)}${exact ? `${rendered.test(path) ? "?plain=1" : ""}#L${line}` : ""}`, shown);
}
var leftLine = (left, page) => left > 0 ? markup`<p class="left-out">${leftOut(left)[page.language]}</p>` : markup``;
function bounded(entries, limit, page, write) {
  return markup`${write(entries.slice(0, limit))}${leftLine(entries.length - limit, page)}`;
}
var list = (items) => markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
function table(caption, head2, rows2) {
  const stacked = head2.length > 2;
  const label = (index) => stacked ? markup` data-label="${head2[index] ?? ""}"` : null;
  const names = markup`<thead><tr>${head2.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>\n`;
  const row = ([first, ...rest]) => markup`<tr><th scope="row">${first ?? null}</th>${rest.map((cell, index) => markup`<td${label(index + 1)}>${cell}</td>`)}</tr>\n`;
  return markup`<table${stacked ? markup` class="stacked"` : null}>
<caption>${caption}</caption>
${head2.length > 0 ? names : null}<tbody>${rows2.map(row)}</tbody>
</table>
`;
}

// src/reporters/html-begin.ts
var opened = (address, words) => markup`<a href="${address}" rel="noreferrer">${words}</a>`;
var creation = ({ path, address }, { language }) => opened(address, prose(create(`\`${path}\``)[language]));
function templates(file, page) {
  const { template, word } = file;
  const links = [
    ...template === null ? [] : [opened(template, say(onTheWeb, page))],
    ...word === null ? [] : [opened(word, say(asWord, page))]
  ];
  return links.length === 0 ? markup`` : markup` ${say(wholeTemplate(file), page)} ${joined(links, ", ")}.`;
}
function beginLine(files, page) {
  const file = files?.[page.language];
  return file ? markup`<p>${creation(file, page)}. ${say(waiting(file), page)}${templates(file, page)}</p>\n` : markup``;
}
function settingsLine(page) {
  const file = page.newFiles?.settings?.[page.language];
  return file ? markup`<p>${say(settingsFirst, page)} ${creation(file, page)}.</p>\n` : markup``;
}

// src/reporters/html-phrases.ts
var subtitle = {
  fi: "Hallinnan tilannekatsaus",
  sv: "Lägesöversikt över styrningen",
  en: "Governance overview"
};
var ownCheck = {
  fi: "Tämä katsaus on omistajien oma tarkistus, ei todistus. Ohjelma on lukenut koodivaraston tiedostot; asioista päättävät ihmiset.",
  sv: "Den här översikten är ägarnas egen kontroll, inget intyg. Ett program har läst filerna i kodförrådet; besluten fattas av människor.",
  en: "This is the owners' own check, not a certificate. A program has read the files of the repository; people make the decisions."
};
var frame = {
  skip: { fi: "Siirry sisältöön", sv: "Gå till innehållet", en: "Skip to the content" },
  languages: { fi: "Kieli", sv: "Språk", en: "Language" },
  contents: { fi: "Sisällys", sv: "Innehåll", en: "Contents" }
};
var facts = {
  owner: { fi: "Omistaja", sv: "Ägare", en: "Owner" },
  owners: { fi: "Omistajat", sv: "Ägare", en: "Owners" },
  date: { fi: "Tarkistettu", sv: "Kontrollerad", en: "Checked on" },
  stage: { fi: "Vaihe", sv: "Skede", en: "Stage" },
  licence: { fi: "Lisenssi", sv: "Licens", en: "Licence" },
  repository: { fi: "Koodivarasto", sv: "Kodförråd", en: "Repository" },
  commit: { fi: "Koodin versio", sv: "Kodens version", en: "Version of the code" }
};
var titles = {
  next: {
    fi: "Mitä seuraavaksi ja kuka päättää",
    sv: "Nästa steg och vem som beslutar",
    en: "What to agree next, and who decides"
  },
  technical: { fi: "Tekniset tiedot", sv: "Tekniska uppgifter", en: "Technical details" }
};
var captions = {
  artefacts: {
    fi: "Asiakirjat ja tiedostot, jotka löytyivät",
    sv: "Dokument och filer som hittades",
    en: "Documents and files that were found"
  },
  passed: { fi: "Asiat, jotka ovat kunnossa", sv: "Saker som är i ordning", en: "Things that are in order" },
  waivers: {
    fi: "Poikkeukset, perustelut ja määräajat",
    sv: "Undantag, motiveringar och tidsfrister",
    en: "Exceptions, reasons and last days"
  },
  declared: {
    fi: "Ilmoitetut asiat; niitä ei ole tarkistettu",
    sv: "Uppgifter som inte har kontrollerats",
    en: "Declared, not checked"
  },
  technical: {
    fi: "Mitä tarkistettiin ja millä ohjelmalla",
    sv: "Vad som kontrollerades och med vilket program",
    en: "What was checked, and with which program"
  }
};
var columns = {
  document: { fi: "Asiakirja", sv: "Dokument", en: "Document" },
  where: { fi: "Missä se on", sv: "Var det finns", en: "Where it is" },
  inOrder: { fi: "Kunnossa", sv: "I ordning", en: "In order" },
  shows: { fi: "Mistä se näkyy", sv: "Var det syns", en: "Where it shows" },
  exception: { fi: "Mistä poiketaan", sv: "Vad undantaget gäller", en: "What it is about" },
  reason: { fi: "Perustelu ja hyväksyjä", sv: "Motivering och godkännande", en: "Reason and approval" },
  until: { fi: "Voimassaolo", sv: "Giltighet", en: "How long" },
  topic: { fi: "Aihe", sv: "Ämne", en: "Topic" },
  statement: { fi: "Ilmoitus", sv: "Uppgift", en: "Statement" },
  by: { fi: "Ilmoittaja ja päivä", sv: "Uppgiftslämnare och datum", en: "By whom and when" }
};
var nothingStands = {
  fi: "Hallinnan asiakirjoja ei vielä löytynyt.",
  sv: "Inga förvaltningsdokument hittades ännu.",
  en: "No governance documents were found yet."
};
var wholeRepository = {
  fi: "koko koodivarastosta",
  sv: "i hela kodförrådet",
  en: "in the repository as a whole"
};
var substances = {
  stub: { fi: "vielä lyhyt", sv: "ännu kort", en: "still short" },
  placeholder: { fi: "vielä mallipohjan tekstiä", sv: "ännu mallens text", en: "still the text of a template" },
  empty: { fi: "vielä tyhjä", sv: "ännu tom", en: "still empty" },
  "image-only": { fi: "vain kuvia", sv: "endast bilder", en: "images only" }
};
var nextIntro = {
  fi: "Asiat on ryhmitelty sen mukaan, kuka niistä yleensä päättää. Kussakin ryhmässä alimman tason asiat ovat ensin.",
  sv: "Punkterna är grupperade efter vem som vanligen beslutar om dem. Den lägsta nivån kommer först i varje grupp.",
  en: "Grouped by who usually decides. In each group the lowest level comes first."
};
var nothingOpen = {
  fi: "Arvioiduista säännöistä ei jäänyt mitään sovittavaa.",
  sv: "De bedömda reglerna lämnar ingenting att komma överens om.",
  en: "The rules that were judged leave nothing to agree on."
};
var stepCount = (n) => ({
  fi: counted(n, "asia", "asiaa"),
  sv: counted(n, "punkt", "punkter"),
  en: counted(n, "item", "items")
});
var levelTag = (level) => ({
  fi: `Taso ${level} (${levelNames[level].fi})`,
  sv: `Nivå ${level} (${levelNames[level].sv})`,
  en: `Level ${level} (${levelNames[level].en})`
});
var whatToDo = { fi: "Mitä tehdä:", sv: "Gör så här:", en: "What to do:" };
var part = { fi: "Osa:", sv: "Del:", en: "Part:" };
var limitedTo = { fi: "Vain tässä:", sv: "Endast här:", en: "Only here:" };
var rulesAndReasons = (n) => ({
  fi: `${counted(n, "sääntö", "sääntöä")} ja syyt`,
  sv: `${counted(n, "regel", "regler")} och skälen`,
  en: `${counted(n, "rule", "rules")}, with reasons`
});
var technical = {
  tool: { fi: "Ohjelma", sv: "Program", en: "Program" },
  ruleset: { fi: "Sääntöjen versio", sv: "Reglernas version", en: "Version of the rules" },
  commit: { fi: "Koodin versio (commit)", sv: "Kodens version (commit)", en: "Version of the code (commit)" },
  base: { fi: "Verrattiin versioon", sv: "Jämfördes med versionen", en: "Compared with version" },
  settings: { fi: "Asetustiedosto", sv: "Inställningsfil", en: "Settings file" },
  components: { fi: "Erikseen arvioidut osat", sv: "Delar som bedömdes för sig", en: "Parts judged for themselves" },
  files: { fi: "Tiedostoja", sv: "Antal filer", en: "Files" },
  gate: {
    fi: "Milloin tarkistus ei mene läpi",
    sv: "När kontrollen inte går igenom",
    en: "When the check does not pass"
  },
  result: { fi: "Tulos", sv: "Resultat", en: "Result" },
  score: { fi: "Pisteet", sv: "Poäng", en: "Score" }
};
var noCommit = { fi: "ei vielä tallennettua versiota", sv: "ingen sparad version ännu", en: "none yet" };
var noBase = { fi: "ei verrattu aiempaan", sv: "ingen jämförelse gjordes", en: "not compared" };
var noSettings = {
  fi: "ei ole; käytettiin oletuksia",
  sv: "finns inte; standardinställningarna användes",
  en: "none; the defaults were used"
};
function gateLine({ findings, severity }) {
  if (findings === "none")
    return {
      fi: "Havainnot eivät estä tarkistusta menemästä läpi.",
      sv: "Iakttagelserna hindrar inte kontrollen från att gå igenom.",
      en: "Findings do not keep the check from passing."
    };
  const { fi, sv, en } = severityWords[severity];
  return {
    fi: `Kun löytyy ${findings === "new" ? "uusi havainto" : "havainto"}, jonka vakavuus on vähintään ”${fi}”.`,
    sv: `När det finns en ${findings === "new" ? "ny " : ""}iakttagelse av graden ”${sv}” eller allvarligare.`,
    en: `When there is a ${findings === "new" ? "new " : ""}finding of severity "${en}" or worse.`
  };
}
var results = {
  success: { fi: "Tarkistus meni läpi.", sv: "Kontrollen gick igenom.", en: "The check passed." },
  failure: { fi: "Tarkistus ei mennyt läpi.", sv: "Kontrollen gick inte igenom.", en: "The check did not pass." },
  error: { fi: "Tarkistus jäi kesken.", sv: "Kontrollen blev inte färdig.", en: "The check was not finished." }
};
var scoreLine = (score) => ({
  fi: `${score}/100: kunnossa olevien osuus säännöistä, jotka koskevat tuotetta ja joihin saatiin vastaus; puuttuvaa asiakirjaa odottavat säännöt lasketaan mukaan.`,
  sv: `${score}/100: andelen som är i ordning av de regler som gäller produkten och kunde avgöras; regler som väntar på ett dokument som saknas räknas med.`,
  en: `${score}/100: the share of rules in order, among those that apply to the product and could be determined; rules that wait for a missing document count.`
});

// src/reporters/html-next.ts
var stepsShown = 200;
var placesShown = 20;
var findingsShown = 500;
var weight = { error: 0, warning: 1, notice: 2 };
var bodies = Object.keys(deciders);
var byLevel = (a, b) => a.rule.level - b.rule.level || weight[a.severity] - weight[b.severity];
function failedRules({ collected }) {
  const seen = /* @__PURE__ */ new Set();
  const once = [...collected.failed].sort(byLevel).filter(({ rule }) => !seen.has(rule.id) && seen.add(rule.id));
  return bodies.flatMap((body) => once.filter(({ rule }) => rule.decidedBy === body));
}
function byRule(findings) {
  const rules = /* @__PURE__ */ new Map();
  for (const told of findings) {
    const others = rules.get(told.rule.id);
    if (others) others.push(told);
    else rules.set(told.rule.id, [told]);
  }
  return rules;
}
function steps(page) {
  const failed = failedRules(page);
  const findingsOf = byRule(page.collected.findings);
  let room = findingsShown;
  const fitting = failed.slice(0, stepsShown).map(({ rule, severity }) => {
    const findings = findingsOf.get(rule.id) ?? [];
    const shown = findings.slice(0, Math.min(placesShown, room));
    room -= shown.length;
    return { rule, severity, findings, shown };
  });
  const told = fitting.reduce((sum, { shown }) => sum + shown.length, 0);
  return { steps: fitting, left: page.collected.findings.length - told + failed.length - fitting.length };
}
function findingItem({ finding, components }, page) {
  const isNew = finding.state === "new" && page.report.repository.base !== null;
  const mark = isNew ? markup` <strong class="tag marked">${say(states.new, page)}</strong>` : null;
  const where = components.length === 0 ? null : markup` (${say(part, page)} ${joined(components.map(code), ", ")})`;
  return markup`${place(finding.location, page)}${where}${mark}<br>${say(finding.message, page)}`;
}
function places({ findings, shown }, page) {
  const more = findings.length - shown.length;
  const items = shown.map((told) => findingItem(told, page));
  return list(more > 0 ? [...items, say(andMore(more), page)] : items);
}
function stepMarkup(step, page) {
  const { rule, severity, findings } = step;
  const { language } = page;
  return markup`<div class="step"><h4>${say(aim(rule.title), page)}</h4>
<p class="quiet">${say(levelTag(rule.level), page)} · ${say(mildSeverityWords[severity], page)}</p>
<p>${prose(firstSentence(rule.why[language]))}</p>
<p><strong>${say(whatToDo, page)}</strong> ${say(rule.fix, page)}</p>
${beginLine(page.newFiles?.documents.get(rule.id), page)}${findings.length > 0 ? places(step, page) : null}</div>
`;
}
function bodyMarkup(body, own2, page) {
  const { language } = page;
  return markup`<h3>${capital(deciders[body][language])} <span class="quiet">(${say(stepCount(own2.length), page)})</span></h3>
${own2.map((step) => stepMarkup(step, page))}`;
}
function next(page) {
  if (page.collected.judged === 0) return null;
  const { steps: all, left } = steps(page);
  if (all.length === 0) return markup`<p>${say(nothingOpen, page)}</p>`;
  const groups = bodies.flatMap((body) => {
    const own2 = all.filter(({ rule }) => rule.decidedBy === body);
    return own2.length > 0 ? [bodyMarkup(body, own2, page)] : [];
  });
  return markup`<p>${say(nextIntro, page)}</p>
${groups}${leftLine(left, page)}`;
}

// src/reporters/html-start.ts
var placesShown2 = 3;
var rowsShown = 200;
function productName({ artefacts, repository }) {
  const named = artefacts.find(({ kind, details }) => kind === "publiccode" && typeof details.name === "string");
  return clipped(named?.details.name || repository.name, 200);
}
function verdictLines({ report, collected }) {
  const { summary, repository } = report;
  return [
    ...collected.judged === 0 ? [] : [passedLine(collected)],
    ...repository.base === null ? [] : [comparedLine(summary.findings)],
    ...changeLines(report, collected),
    ...collected.undetermined.length > 0 ? [undeterminedLine(collected.undetermined.length)] : [],
    ...collected.broken.length > 0 ? [brokenLine(collected.broken.length)] : []
  ];
}
function factRows(page) {
  const { report, language } = page;
  const { repository, product, date } = report;
  const owners = (product.owners ?? []).slice(0, 50);
  const rows2 = [
    [owners.length === 1 ? facts.owner : facts.owners, owners.length > 0 ? own(listed(owners, language)) : null],
    [facts.date, markup`${isoDateIn(date, language)}`],
    [facts.stage, say(stageNames[product.stage], page)],
    [facts.licence, product.licence === null ? null : markup`${product.licence}`],
    [facts.repository, markup`${clipped(repository.name, 200)}`],
    [facts.commit, repository.commit === null ? null : code(repository.commit.slice(0, 10))]
  ];
  return rows2.filter((row) => row[1] !== null);
}
function head(page) {
  const { report, collected, language } = page;
  const level = collected.judged === 0 ? nothingJudged : levelLine(report.summary.levelReached, report.product.level);
  return markup`<hgroup><h1>${productName(report)}</h1><p>${subtitle[language]} ${isoDateIn(report.date, language)}</p></hgroup>
<div class="verdict"><p class="level">${say(level, page)}</p>
${verdictLines(page).map((line) => markup`<p>${say(line, page)}</p>`)}</div>
<p>${(report.soft ? firstLook(report.afterMerge) : []).map((line) => markup`${say(line, page)} `)}${say(ownCheck, page)}</p>
${report.soft ? settingsLine(page) : null}<dl class="facts">
${factRows(page).map(([name, value]) => markup`<dt>${name[language]}</dt><dd>${value}</dd>\n`)}</dl>
`;
}
function target({ status, target: target2 }) {
  if (status !== "linked" || target2 === null) return null;
  const address = webAddress(target2);
  return markup` → ${address === null ? code(target2) : link(address, target2)}`;
}
function artefactPlace(artefact, page) {
  const { status, path, line, from, substance, component } = artefact;
  if (status === "linked" && path === null && artefact.target === null) return say(releaseNotes, page);
  const isOwn = status !== "inherited";
  const where = path === null ? null : isOwn ? place({ path, ...line === null ? {} : { line } }, page) : code(path);
  const notes = [
    ...status === "present" ? [] : [markup`${artefactStatuses[status][page.language]}`],
    ...isOwn || from === null ? [] : [code(from)],
    ...substance === null || substance === "full" || substance === "pointer" ? [] : [markup`${substances[substance][page.language]}`]
  ];
  const part2 = component === null ? null : markup` ${code(component)}`;
  return markup`${where}${target(artefact)}${part2}${notes.length > 0 ? markup` (${joined(notes, ", ")})` : null}`;
}
function few(places2, { language }) {
  const more = places2.length - placesShown2;
  return markup`${joined(places2.slice(0, placesShown2), ", ")}${more > 0 ? ` ${andMore(more)[language]}` : null}`;
}
function artefactTable(page) {
  const { report, language } = page;
  const rows2 = artefactKinds.flatMap((kind) => {
    const there = standing(report, kind);
    if (there.length === 0) return [];
    const places2 = there.slice(0, placesShown2 + 1).map((artefact) => artefactPlace(artefact, page));
    const more = there.length - places2.length;
    return [[markup`${capital(artefactNames[kind][language])}`, few([...places2, ...Array(more).fill(markup``)], page)]];
  });
  if (rows2.length === 0) return markup`<p>${say(nothingStands, page)}</p>`;
  return table(captions.artefacts[language], [columns.document[language], columns.where[language]], rows2);
}
var evidence = (places2, page) => places2.length === 0 ? markup`<span class="quiet">${say(wholeRepository, page)}</span>` : few(
  places2.map((each) => place(each, page)),
  page
);
function passedTable(page) {
  const { collected, language } = page;
  if (collected.passed.length === 0) return markup``;
  return bounded(
    collected.passed,
    rowsShown,
    page,
    (kept) => table(
      captions.passed[language],
      [columns.inOrder[language], columns.shows[language]],
      kept.map((outcome) => [ruleName(outcome, page), evidence(outcome.evidence, page)])
    )
  );
}
var ruleName = ({ rule, component }, page) => markup`${say(rule.title, page)}${component === null ? null : markup` (${code(component)})`}`;
var standing2 = (page) => markup`${artefactTable(page)}${passedTable(page)}`;

// src/reporters/html-rest.ts
var rowsShown2 = 200;
var errorLimit = 300;
var dated = (iso) => ({ fi: isoDateIn(iso, "fi"), sv: isoDateIn(iso, "sv"), en: isoDateIn(iso, "en") });
function waiverRow(use, rules, page) {
  const { waiver, state } = use;
  const rule = rules.get(waiver.rule);
  const limits = [waiver.path, waiver.component].filter((limit) => limit !== null);
  const name = rule ? say(rule.rule.title, page) : code(waiver.rule);
  const reach = limits.length === 0 ? null : markup`<p>${say(limitedTo, page)} ${joined(limits.map(code), ", ")}</p>`;
  const who = waiver.approvedBy === null ? say(noApprover, page) : markup`${say(approvedBy, page)} ${own(waiver.approvedBy)}`;
  return [
    markup`<strong>${name}</strong>${reach}<p>${say(covers(use), page)}</p>`,
    markup`<p>${own(waiver.reason)}</p><p>${who}</p><p class="quiet">${place(waiver.location, page)}</p>`,
    markup`<p>${say(lastDay(dated(waiver.until)), page)}</p><p><span class="tag${state === "active" ? "" : " marked"}">${say(waiverStates[state], page)}</span></p>`
  ];
}
function exceptions(page) {
  const { report, language } = page;
  if (report.waivers.length === 0) return null;
  const rules = new Map(report.outcomes.map((outcome) => [outcome.rule.id, outcome]));
  const head2 = [columns.exception[language], columns.reason[language], columns.until[language]];
  return bounded(
    report.waivers,
    rowsShown2,
    page,
    (kept) => table(
      captions.waivers[language],
      head2,
      kept.map((use) => waiverRow(use, rules, page))
    )
  );
}
var topic = (name, page) => Object.hasOwn(topicNames, name) ? say(topicNames[name], page) : own(name);
var declaredRow = ({ topic: name, statement, by, on }, page) => [
  topic(name, page),
  own(statement),
  markup`${own(by)}, ${isoDateIn(on, page.language)}`
];
function declared(page) {
  const { report, language } = page;
  if (report.declared.length === 0) return null;
  const head2 = [columns.topic[language], columns.statement[language], columns.by[language]];
  const rows2 = bounded(
    report.declared,
    rowsShown2,
    page,
    (kept) => table(
      captions.declared[language],
      head2,
      kept.map((one) => declaredRow(one, page))
    )
  );
  return markup`<p>${say(declaredIntro, page)}</p>${rows2}`;
}
function fixedItem(one, page) {
  const { message, path, component, waiver } = one;
  const part2 = component === null ? null : markup` (${code(component)})`;
  const done = waiver === null ? null : markup` ${say(waiverDone, page)}`;
  return markup`<strong>${say(fixedTitle(one, page.report.outcomes), page)}</strong>${part2}<br>${say(formerly, page)} ${prose(firstSentence(message[page.language]))} (${code(path)})${done}`;
}
function fixed(page) {
  if (page.report.fixed.length === 0) return null;
  return bounded(page.report.fixed, rowsShown2, page, (kept) => list(kept.map((one) => fixedItem(one, page))));
}
function after(page) {
  const { afterMerge } = page.report;
  if (afterMerge === null) return null;
  const { changes, summary, level } = afterMerge;
  const item = ({ text: text2, exempts: eased }) => markup`${say(text2, page)}${eased ? markup` <strong class="tag marked">${say(exempts, page)}</strong>` : null}`;
  return markup`<p>${say(afterIntro, page)}</p>
${bounded(changes, rowsShown2, page, (kept) => list(kept.map(item)))}
<p>${say(afterVerdict, page)} ${say(levelLine(summary.levelReached, level), page)} ${say(findingsLine(summary.findings, true), page)}</p>
`;
}
function reasons(outcomes, page) {
  return bounded(
    byReason(outcomes),
    rowsShown2,
    page,
    (kept) => list(
      kept.map((group) => {
        const names = group.slice(0, rowsShown2).map((outcome) => ruleName(outcome, page));
        return markup`<strong>${joined(names, "; ")}</strong><br>${say(group[0].reason, page)}`;
      })
    )
  );
}
var firstLine = (error) => (error.split("\n", 1)[0] ?? "").slice(0, errorLimit);
function open(page) {
  const { undetermined, broken } = page.collected;
  const { remarks } = page.report;
  if (undetermined.length + broken.length + remarks.length === 0) return null;
  const stopped = broken.slice(0, rowsShown2).map((outcome) => markup`<strong>${ruleName(outcome, page)}</strong>: ${code(firstLine(outcome.error))}`);
  return markup`${undetermined.length > 0 ? reasons(undetermined, page) : null}
${stopped.length > 0 ? markup`<h3>${say(headings.broken, page)}</h3>${list(stopped)}` : null}
${remarks.length > 0 ? markup`<h3>${say(headings.remarks, page)}</h3>${bounded(remarks, rowsShown2, page, (kept) => list(kept.map((remark) => say(remark, page))))}` : null}`;
}
function notApplicable(page) {
  const { notApplicable: outcomes } = page.collected;
  if (outcomes.length === 0) return null;
  return markup`<details><summary>${say(rulesAndReasons(outcomes.length), page)}</summary>${reasons(outcomes, page)}</details>`;
}

// src/reporters/html-style.ts
function chosen(first) {
  const others = languages.filter((language) => language !== first);
  const shown = others.map((language) => {
    const named = `:root:has(.in-${language}:target, .in-${language} :target)`;
    return `  ${named} .in-${language} { display: block }
  ${named} .in-${first} { display: none }
`;
  });
  return `@supports selector(:has(a)) {
  ${others.map((language) => `.in-${language}`).join(", ")} { display: none }
${shown.join("")}}
`;
}
var colours = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --soft: #f1f5f9; --text: #1a2129; --quiet: #4a5661; --line: #c3ccd5; --strong: #14406b;
  --link: #0a4f94; --mark: #7a2e00; --mark-ground: #fff1e5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12171c; --soft: #1c242c; --text: #e9eef3; --quiet: #b4c0cb; --line: #46525e; --strong: #9ccbff;
    --link: #9ccbff; --mark: #ffc79a; --mark-ground: #3a2412;
  }
}
`;
var text = `*, ::before, ::after { box-sizing: border-box }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100% }
body {
  margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 52rem; background: var(--ground); color: var(--text);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance }
h1 { font-size: 2rem; overflow-wrap: anywhere }
h2 { font-size: 1.4rem; margin: 2.75rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--strong); color: var(--strong) }
h3 { font-size: 1.15rem; margin: 1.75rem 0 0.5rem }
h4 { font-size: 1.0625rem }
p, ul, dl, table, details { margin: 0 0 0.85rem }
ul { padding-left: 1.25rem }
li { margin: 0.2rem 0 }
a { color: var(--link); text-underline-offset: 0.15em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
section:focus { outline: none }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; font-size: 0.9em; unicode-bidi: isolate; overflow-wrap: anywhere }
summary { cursor: pointer; padding: 0.25rem 0 }
`;
var parts = `.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip:focus { display: inline-block; margin: 0.5rem 0 0; padding: 0.5rem 0.75rem; background: var(--ground) }
header ul, nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem }
header nav { padding: 0.75rem 0 }
header nav a, .contents a { display: inline-block; padding: 0.25rem 0 }
header [aria-current] { color: var(--text); font-weight: 700; text-decoration: none }
hgroup { margin: 1.5rem 0 1rem }
hgroup p { margin: 0.25rem 0 0; color: var(--quiet); font-size: 1.15rem }
.verdict { padding: 1rem 1.25rem; margin: 0 0 1rem; background: var(--soft); border-left: 6px solid var(--strong) }
.verdict p { margin: 0 }
.verdict p + p { margin-top: 0.4rem }
.verdict .level { font-size: 1.3rem; font-weight: 700; line-height: 1.3 }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.25rem }
.facts dt { color: var(--quiet) }
.facts dd { margin: 0; overflow-wrap: anywhere }
.contents { padding: 0.75rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line) }
.quiet, .left-out { color: var(--quiet) }
.step { margin: 0 0 1rem; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 0.3rem }
.step p { margin: 0.35rem 0 0 }
.step ul { margin: 0.5rem 0 0 }
.tag { display: inline-block; padding: 0 0.45rem; border: 1px solid currentColor; border-radius: 0.25rem; font-size: 0.875rem }
.marked { color: var(--mark); background: var(--mark-ground); font-weight: 600 }
table { width: 100%; border-collapse: collapse; margin-bottom: 1.5rem }
caption { text-align: left; font-weight: 700; padding: 0.4rem 0 }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-bottom: 1px solid var(--line) }
thead th { border-bottom: 2px solid var(--strong); font-size: 0.9375rem; color: var(--quiet) }
tbody th { font-weight: 600; width: 40% }
.stacked tbody th, .stacked td { width: 33% }
td p, th p { margin: 0 0 0.25rem }
th p { font-weight: 400 }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem }
`;
var small = `@media screen and (max-width: 40rem) {
  body { padding: 0 1rem 2rem; font-size: 1rem }
  h1 { font-size: 1.6rem }
  .contents ul { display: block }
  .facts { grid-template-columns: 1fr; gap: 0 }
  .facts dd { margin-bottom: 0.4rem }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .stacked, .stacked caption, .stacked tbody, .stacked tr, .stacked tbody th, .stacked td { display: block; width: auto }
  .stacked tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line) }
  .stacked th, .stacked td { padding: 0.2rem 0; border: 0 }
  .stacked td::before { content: attr(data-label); display: block; font-size: 0.875rem; color: var(--quiet) }
}
`;
var paper = `@page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif } }
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --soft: #f3f5f7; --text: #000000; --quiet: #3d4650; --line: #9aa5b0; --strong: #14406b;
    --link: #000000; --mark: #7a2e00; --mark-ground: #ffffff;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4 }
  h1 { font-size: 20pt }
  h2 { font-size: 14pt; margin-top: 20pt; padding-top: 6pt }
  h3 { font-size: 12pt; margin-top: 12pt }
  h4 { font-size: 10.5pt }
  h2, h3, h4, caption, thead { break-after: avoid }
  .step, tr, .verdict, dt, li { break-inside: avoid }
  thead { display: table-header-group }
  p, li { orphans: 3; widows: 3 }
  a { text-decoration: none }
  header, .contents { display: none }
  hgroup { margin-top: 0 }
  details::details-content { content-visibility: visible; block-size: auto }
  summary { list-style: none }
}
`;
var style = (first) => `${colours}${text}${parts}${small}${paper}${chosen(first)}`;

// src/reporters/html-technical.ts
var partsShown = 100;
var either = (value, none, page) => value === null ? say(none, page) : code(value);
function rows(page) {
  const { tool, repository, settings, components, gate, summary } = page.report;
  return [
    [technical.tool, markup`${tool.name} ${tool.version}`],
    [technical.ruleset, code(tool.ruleset)],
    [technical.commit, either(repository.commit, noCommit, page)],
    [technical.base, either(repository.base, noBase, page)],
    [technical.settings, either(settings, noSettings, page)],
    [
      technical.components,
      components.length > 0 ? bounded(components, partsShown, page, (kept) => markup`${joined(kept.map(code), ", ")}`) : null
    ],
    [technical.files, markup`${repository.files}`],
    [technical.gate, say(gateLine(gate), page)],
    [technical.result, say(results[summary.conclusion], page)],
    [technical.score, page.collected.judged > 0 ? say(scoreLine(summary.score), page) : null]
  ];
}
var technical2 = (page) => table(
  captions.technical[page.language],
  [],
  rows(page).flatMap(([name, value]) => value === null ? [] : [[markup`${name[page.language]}`, value]])
);

// src/reporters/html.ts
function sections(page) {
  const all = [
    ["stands", headings.stands, standing2(page)],
    ["next", titles.next, next(page)],
    ["exceptions", headings.waived, exceptions(page)],
    ["declared", changeTitles.declared, declared(page)],
    ["better", changeTitles.fixed, fixed(page)],
    ["after", changeTitles.after, after(page)],
    ["open", headings.undetermined, open(page)],
    ["not-applicable", headings.notApplicable, notApplicable(page)],
    ["technical", titles.technical, technical2(page)],
    ["people", headings.human, markup`<p>${say(forPeople, page)}</p>`]
  ];
  return all.flatMap(([id, heading, body]) => body === null ? [] : [{ id: `${page.language}-${id}`, heading, body }]);
}
function inLanguage(page) {
  const { language } = page;
  const told = sections(page);
  const contents = told.map(({ id, heading }) => markup`<li><a href="#${id}">${heading[language]}</a></li>`);
  return markup`<section class="in-${language}" id="${language}" lang="${language}" tabindex="-1">
${head(page)}
<nav class="contents" aria-label="${frame.contents[language]}"><ul>${contents}</ul></nav>
${told.map(({ id, heading, body }) => markup`<h2 id="${id}">${heading[language]}</h2>\n${body}\n`)}</section>
`;
}
function switches(language) {
  const items = languages.map((each) => {
    const current = each === language ? markup` aria-current="true"` : null;
    return markup`<li><a href="#${each}" lang="${each}" hreflang="${each}"${current}>${languageNames[each]}</a></li>`;
  });
  return markup`<div class="in-${language}" lang="${language}"><a class="skip" href="#${language}">${frame.skip[language]}</a>
<nav aria-label="${frame.languages[language]}"><ul>${items}</ul></nav></div>
`;
}
function footer(report, language) {
  const { tool } = report;
  return markup`<p class="in-${language}" lang="${language}">${subtitle[language]} · ${isoDateIn(report.date, language)} · ${tool.name} ${tool.version}</p>
`;
}
var policy = (css) => `default-src 'none'; style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'; base-uri 'none'; form-action 'none'`;
function document(report, collected, first, links) {
  const css = style(first);
  const ordered = [first, ...languages.filter((language) => language !== first)];
  const pages = ordered.map((language) => inLanguage({ report, collected, language, ...links }));
  return markup`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${productName(report)}: ${subtitle[first]} ${isoDateIn(report.date, first)}</title>
<style>${new Markup(css)}</style>
</head>
<body>
<header>
${ordered.map(switches)}</header>
<main>
${pages}</main>
<footer>
${ordered.map((language) => footer(report, language))}</footer>
</body>
</html>
`;
}
function html2(report, language, options) {
  const base = options.linkBase === null ? null : webAddress(options.linkBase);
  const links = { base, newFiles: options.newFiles ?? null };
  const page = document(report, collect(report, options.changed), language, links);
  return [{ to: "stdout", text: page.text }];
}
export {
  html2 as default
};
