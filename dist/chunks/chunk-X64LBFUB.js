import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  gapsLine
} from "./chunk-GPPGTSNR.js";
import {
  asWord,
  create,
  documentsToBegin,
  onTheWeb,
  settingsFirst,
  waiting,
  wholeTemplate
} from "./chunk-R7CPNT6W.js";
import {
  afterIntro,
  afterVerdict,
  changeLines,
  changeTitles,
  declaredIntro,
  declaredLine,
  exempts,
  fixedLine,
  formerly,
  waiverGroups,
  waiverLine,
  waiverReach
} from "./chunk-WFDYSELW.js";
import {
  fileLink,
  webLink
} from "./chunk-Q3QCF5RJ.js";
import {
  byReason,
  collect,
  firstSentence,
  nextSteps,
  standing
} from "./chunk-BOARLNOU.js";
import {
  aim,
  brokenLine,
  comparedLine,
  decidedBy,
  findingCount,
  findingsLine,
  firstLook,
  forPeople,
  headings,
  leftOut,
  levelLine,
  nothingJudged,
  passedLine,
  recommendedBy,
  releaseNotes,
  starterLabel,
  states,
  undeterminedLine
} from "./chunk-JLN3O7FJ.js";
import {
  artefactKinds
} from "./chunk-DQ473CYP.js";
import {
  andMore,
  artefactNames,
  artefactStatuses,
  capital,
  languageNames,
  mildSeverityWords,
  pageLanguages,
  severityWords,
  topicNames
} from "./chunk-DWLZACDT.js";
import {
  clipped,
  code,
  codeBlock,
  html,
  markdown
} from "./chunk-OEWKGUIG.js";

// src/reporters/new-file-links.ts
var newFileOf = (rule, language, { newFiles }) => newFiles?.documents.get(rule.id)?.[language] ?? null;
var newFileLink = ({ path, address }, language) => `[${create(code(path))[language]}](${address})`;
var templateLinks = ({ template, word }, language) => [
  ...template === null ? [] : [`[${onTheWeb[language]}](${template})`],
  ...word === null ? [] : [`[${asWord[language]}](${word})`]
].join(", ");
function newFileShort(file, language) {
  const links = templateLinks(file, language);
  const more = links === "" ? "" : ` ${markdown(wholeTemplate(file)[language])} ${links}.`;
  return `${newFileLink(file, language)}.${more}`;
}
function newFileLine(file, language) {
  const links = templateLinks(file, language);
  const more = links === "" ? "" : ` ${markdown(wholeTemplate(file)[language])} ${links}.`;
  return `${newFileLink(file, language)}. ${markdown(waiting(file)[language])}${more}`;
}

// src/reporters/summary-start.ts
var stepsShown = 3;
var placesShown = 3;
var referencesShown = 2;
var starterLimit = 2e4;
var textLimit = 2e3;
function productName({ report }) {
  const named = report.artefacts.find(({ kind, details: details2 }) => kind === "publiccode" && typeof details2.name === "string");
  return named?.details.name || report.repository.name;
}
function verdict({ report, collected, mild, language }) {
  const { summary: summary2, product, repository } = report;
  const gaps = gapsLine(collected.findings);
  const sentences = [
    ...collected.broken.length > 0 ? [brokenLine(collected.broken.length)] : [],
    ...collected.judged === 0 ? [nothingJudged] : [
      levelLine(summary2.levelReached, product.level),
      passedLine(collected),
      findingsLine(summary2.findings, mild),
      ...gaps ? [gaps] : []
    ],
    ...repository.base === null ? [] : [comparedLine(summary2.findings)],
    ...changeLines(report, collected),
    ...collected.undetermined.length > 0 ? [undeterminedLine(collected.undetermined.length)] : []
  ];
  return sentences.map((sentence) => markdown(sentence[language])).join(" ");
}
var title = (page) => [
  `# ${markdown(clipped(productName(page), 200))}`,
  "",
  verdict(page),
  "",
  ...page.mild ? [
    firstLook(page.report.afterMerge).map((line2) => markdown(line2[page.language])).join(" ") + settingsLink(page),
    ""
  ] : []
];
function settingsLink({ language, options }) {
  const file = options.newFiles?.settings?.[language];
  return file ? ` ${markdown(settingsFirst[language])} ${newFileLink(file, language)}.` : "";
}
function artefactPlace({ status, path, line: line2, target, from }, { options, language }) {
  if (status === "linked" && path === null && target === null) return markdown(releaseNotes[language]);
  const link = status === "inherited" ? code : (file) => fileLink(file, line2, options.linkBase);
  const where = path === null ? "" : ` ${link(path)}`;
  const leads = status === "linked" && target !== null ? ` → ${code(target)}` : "";
  const origin = status === "inherited" && from !== null ? `, ${code(from)}` : "";
  const kind = status === "present" ? "" : ` (${markdown(artefactStatuses[status][language])}${origin})`;
  return `${where}${leads}${kind}`.trim();
}
function standing2(page) {
  const { report, language } = page;
  const lines = artefactKinds.flatMap((kind) => {
    const there = standing(report, kind);
    if (there.length === 0) return [];
    const places = there.slice(0, placesShown).map((artefact) => artefactPlace(artefact, page));
    const more = there.length > placesShown ? `, ${markdown(andMore(there.length - placesShown)[language])}` : "";
    return [`- **${markdown(capital(artefactNames[kind][language]))}**: ${places.join(", ")}${more}`];
  });
  return lines.length === 0 ? [] : [`## ${headings.stands[language]}`, "", ...lines, ""];
}
function starterLines(outcome, { language }) {
  const starter = outcome.rule.starter?.[language];
  if (!starter || starter.length > starterLimit) return [];
  const block = codeBlock(starter, "markdown").replace(/\n(?=[^\n])/g, "\n   ");
  return ["", `   <details><summary>${html(starterLabel[language])}</summary>`, "", `   ${block}`, "", "   </details>"];
}
function referenceLines({ rule }, { language }) {
  if (rule.references.length === 0) return [];
  const named = rule.references.slice(0, referencesShown).map(({ document, clause, version, url }) => {
    const name = markdown(clipped([document, version, clause].filter(Boolean).join(", "), textLimit));
    return url !== void 0 && rule.source === null ? webLink(name, url) : name;
  });
  return ["", `   ${markdown(recommendedBy[language])} ${named.join("; ")}`];
}
function newFileLines({ rule }, { language, options }) {
  const file = newFileOf(rule, language, options);
  return file ? ["", `   ${newFileLine(file, language)}`] : [];
}
function stepLines(outcome, number, page, starters) {
  const { language, mild } = page;
  const { rule, severity } = outcome;
  const word = (mild ? mildSeverityWords : severityWords)[severity][language];
  return [
    `${number}. **${markdown(clipped(aim(rule.title)[language], textLimit))}** (${markdown(word)})`,
    "",
    `   ${markdown(clipped(firstSentence(rule.why[language]), textLimit))} ${markdown(decidedBy(rule.decidedBy)[language])}`,
    "",
    `   ${markdown(clipped(rule.fix[language], textLimit))}`,
    ...newFileLines(outcome, page),
    ...referenceLines(outcome, page),
    ...starters ? starterLines(outcome, page) : [],
    ""
  ];
}
var shownSteps = ({ collected }) => nextSteps(collected, stepsShown);
function nextStepLines(page, starters = true) {
  const steps = shownSteps(page);
  if (steps.length === 0) return [];
  return [
    `## ${headings.next[page.language]}`,
    "",
    ...steps.flatMap((outcome, index) => stepLines(outcome, index + 1, page, starters))
  ];
}

// src/reporters/summary-begin.ts
function nameOf(rule, { report, language }) {
  const options = report.outcomes.find((outcome) => outcome.rule.id === rule)?.rule.options;
  const kind = artefactKinds.find((one) => one === options?.kind);
  return kind ? capital(artefactNames[kind][language]) : rule;
}
function toBegin(page) {
  const { language, options } = page;
  const told = new Set(shownSteps(page).map(({ rule }) => rule.id));
  const rest = [...options.newFiles?.documents ?? []].filter(([rule]) => !told.has(rule));
  return {
    before: [`## ${documentsToBegin[language]}`, ""],
    entries: rest.map(
      ([rule, files]) => `- **${markdown(nameOf(rule, page))}**: ${newFileShort(files[language], language)}`
    ),
    after: []
  };
}

// src/reporters/summary-change.ts
var textLimit2 = 2e3;
var said = (text) => markdown(clipped(text, textLimit2));
var section = (heading, intro, entries, end = []) => ({
  before: [`## ${heading}`, "", ...intro === null ? [] : [intro, ""]],
  entries,
  after: end
});
var better = ({ report, language }) => section(
  changeTitles.fixed[language],
  null,
  report.fixed.map((one) => {
    const part = one.component === null ? "" : ` (${code(one.component)})`;
    return `- ${said(fixedLine(one, report.outcomes)[language])}${part} ${markdown(formerly[language])} ${said(firstSentence(one.message[language]))} (${code(one.path)})`;
  })
);
function afterMerge({ report, language }) {
  const after = report.afterMerge;
  if (after === null) return section("", null, []);
  const { changes, level, summary: summary2 } = after;
  const entries = changes.map(
    ({ text, exempts: eased }) => `- ${said(text[language])}${eased ? ` **(${markdown(exempts[language])})**` : ""}`
  );
  const verdict2 = [afterVerdict, levelLine(summary2.levelReached, level), findingsLine(summary2.findings, false)];
  const end = ["", verdict2.map((text) => markdown(text[language])).join(" ")];
  return section(changeTitles.after[language], markdown(afterIntro[language]), entries, end);
}
var exceptions = ({ report, language }) => section(
  headings.waived[language],
  null,
  waiverGroups(report.waivers).map((group) => {
    const reach = group.uses.map(({ waiver }) => waiverReach(waiver).map(code).join(" "));
    return `- ${reach.join(", ")}: ${said(waiverLine(group)[language])}`;
  })
);
var topicOf = (topic, { language }) => Object.hasOwn(topicNames, topic) ? topicNames[topic][language] : topic;
var declarations = (page) => {
  const { report, language } = page;
  return section(
    changeTitles.declared[language],
    markdown(declaredIntro[language]),
    report.declared.map((one) => `- ${said(topicOf(one.topic, page))}: ${said(declaredLine(one)[language])}`)
  );
};

// src/reporters/summary-details.ts
var messageLimit = 3500;
var collapsed = (heading, entries, count = entries.length) => ({
  before: [`<details><summary>${html(heading)} (${count})</summary>`, ""],
  entries,
  after: ["", "</details>"]
});
var open = (heading, entries) => ({
  before: [`## ${heading}`, ""],
  entries,
  after: []
});
var line = ({ line: line2 }) => line2 === void 0 ? "" : `${line2}: `;
function findingEntry(told, { language, mild }, fix) {
  const { rule, components, severity, finding } = told;
  const word = (mild ? mildSeverityWords : severityWords)[severity][language];
  const state = finding.state === null ? "" : `, ${states[finding.state][language]}`;
  const then = fix ? ` → ${markdown(clipped(rule.fix[language], messageLimit))}` : "";
  const part = components.map((component) => `, ${code(component)}`).join("");
  return `- ${line(finding.location)}**${markdown(word)}** ${markdown(clipped(finding.message[language], messageLimit))} (${code(rule.id)}${part}${state})${then}`;
}
var knownFindings = (page) => collapsed(
  capital(states.existing[page.language]),
  page.collected.known.map((told) => {
    const { path, line: at } = told.finding.location;
    const where = told.finding.location.missing ? code(path) : fileLink(path, at ?? null, page.options.linkBase);
    return findingEntry(told, page, false).replace(/^- (?:\d+: )?/u, `- ${where} `);
  })
);
function findingsByFile(page) {
  return [...newFindings(page), knownFindings(page)];
}
function newFindings(page) {
  const { collected, language, options } = page;
  const heading = [
    `## ${headings.findings[language]}`,
    "",
    markdown(findingCount(collected.findings.length - collected.known.length)[language]),
    ""
  ];
  const seen = /* @__PURE__ */ new Set();
  const first = ({ rule }) => !seen.has(rule.id) && seen.add(rule.id) !== null;
  return [...collected.files].map(([path, findings], index) => {
    const shown = findings[0]?.finding.location.missing ? code(path) : fileLink(path, null, options.linkBase);
    return {
      before: [...index === 0 ? heading : [], `### ${shown}`, ""],
      entries: findings.map((told) => findingEntry(told, page, first(told))),
      after: []
    };
  });
}
var reasons = (outcomes, language) => byReason(outcomes).map((group) => {
  const ids = [...new Set(group.map(({ rule }) => rule.id))].map(code).join(", ");
  return `- ${markdown(group[0].reason[language])} (${ids})`;
});
function details(page) {
  const { report, collected, language } = page;
  return [
    open(
      headings.broken[language],
      collected.broken.map(({ rule, error }) => `- ${code(rule.id)}: ${markdown(error)}`)
    ),
    open(headings.undetermined[language], reasons(collected.undetermined, language)),
    open(
      headings.remarks[language],
      report.remarks.map((remark) => `- ${markdown(remark[language])}`)
    ),
    collapsed(
      headings.passed[language],
      collected.passed.map(({ rule }) => `- ${markdown(rule.title[language])} (${code(rule.id)})`)
    ),
    collapsed(
      headings.notApplicable[language],
      reasons(collected.notApplicable, language),
      collected.notApplicable.length
    )
  ];
}
var footer = ({ language, report }) => [
  `## ${headings.human[language]}`,
  "",
  markdown(forPeople[language]),
  "",
  `kuntalint ${code(report.tool.version)} (${code(report.tool.ruleset)})`
];

// src/reporters/summary.ts
var cap = 9e5;
var bytes = (text) => Buffer.byteLength(text) + 1;
function filled(entries, room) {
  let used = 0;
  const kept = [];
  for (const entry of entries) {
    if (used + bytes(entry) > room) break;
    used += bytes(entry);
    kept.push(entry);
  }
  return { kept, left: entries.length - kept.length, used };
}
function fitted(sections2, room, language) {
  const lines = [];
  let left = 0;
  for (const { before, entries, after } of sections2) {
    if (entries.length === 0) continue;
    const frame = bytes([...before, ...after].join("\n"));
    const part = filled(entries, room - frame);
    left += part.left;
    if (part.kept.length === 0) continue;
    room -= frame + part.used;
    lines.push(...before, ...part.kept, ...after, "");
  }
  return left === 0 ? lines : [...lines, markdown(leftOut(left)[language]), ""];
}
var sections = (page) => [
  toBegin(page),
  better(page),
  afterMerge(page),
  ...findingsByFile(page),
  ...details(page),
  exceptions(page),
  declarations(page)
];
var pageIn = ({ report, collected, options }, language) => ({
  report,
  collected,
  language,
  options,
  mild: report.soft
});
function inLanguage(telling, language, room) {
  const page = pageIn(telling, language);
  const start = [...title(page), ...standing2(page), ...nextStepLines(page)];
  const end = footer(page);
  const rest = room - bytes([...start, ...end].join("\n")) - 1e3;
  return [...start, ...fitted(sections(page), rest, language), ...end].join("\n");
}
var joined = (pages) => `${pages.join("\n\n---\n\n")}
`;
function startWithin(page, room) {
  const unlinked = { ...page, options: { ...page.options, newFiles: null } };
  const first = (from) => [...title(from), ...standing2(from)];
  const tries = [
    [...first(page), ...nextStepLines(page)],
    [...first(page), ...nextStepLines(page, false)],
    [...first(unlinked), ...nextStepLines(unlinked, false)],
    first(unlinked),
    title(unlinked)
  ];
  return (tries.find((lines) => bytes(lines.join("\n")) <= room) ?? title(unlinked)).join("\n");
}
function summaryParts(report, language, options, { room, more }) {
  const telling = { report, collected: collect(report, options.changed), options };
  const languages = pageLanguages(report.language, language);
  const each = Math.floor(room / languages.length) - 20;
  const pages = languages.map((one) => pageIn(telling, one));
  const unlinked = pages.map((page) => ({ ...page, options: { ...options, newFiles: null } }));
  return {
    start: joined(pages.map((page) => startWithin(page, each))),
    rest: joined(
      unlinked.map((page) => {
        const end = footer(page);
        return [
          ...fitted([...sections(page), more(page)], each - bytes(end.join("\n")) - 1e3, page.language),
          ...end
        ].join("\n");
      })
    )
  };
}
function summary(report, language, options) {
  const telling = { report, collected: collect(report, options.changed), options };
  const languages = pageLanguages(report.language, language);
  const pages = languages.map((each) => inLanguage(telling, each, Math.floor(cap / languages.length)));
  const contents = languages.length > 1 ? `${languages.map((each) => languageNames[each]).join(" · ")}

` : "";
  return [{ to: "summary", markdown: `${contents}${joined(pages)}` }];
}

export {
  newFileOf,
  newFileLink,
  summaryParts,
  summary
};
