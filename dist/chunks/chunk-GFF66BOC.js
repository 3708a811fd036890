import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  artefactNames
} from "./chunk-MQYFWTVY.js";

// src/lint.ts
import { createHash } from "node:crypto";
var same = (text) => ({ fi: text, sv: text, en: text });
var notInterface = {
  fi: "Koskee rajapintoja; en löytänyt rajapintakuvausta, eikä asetuksissa sanota, että tuote on rajapinta.",
  sv: "Gäller gränssnitt; jag hittade ingen gränssnittsbeskrivning, och inställningarna säger inte att produkten är ett gränssnitt.",
  en: "Concerns interfaces; no API description was found here, and the settings do not say that the product is an interface."
};
var notSoftware = {
  fi: "Koskee ohjelmistoja; asetusten mukaan tuote on rajapinta.",
  sv: "Gäller programvara; enligt inställningarna är produkten ett gränssnitt.",
  en: "Concerns software; by the settings the product is an interface."
};
var oneOwner = {
  fi: "Koskee yhdessä omistettuja tuotteita; tällä on yksi omistaja.",
  sv: "Gäller produkter som ägs gemensamt; den här har en ägare.",
  en: "Concerns products owned together; this one has one owner."
};
var ownersUnknown = {
  fi: "Koskee yhdessä omistettuja tuotteita; en tiedä, omistaako tämän useampi. Kerro omistajat hallintamallissa tai asetuksissa (product.owners).",
  sv: "Gäller produkter som ägs gemensamt; jag vet inte om den här har flera ägare. Nämn ägarna i förvaltningsplanen eller i inställningarna (product.owners).",
  en: "Concerns products owned together; I do not know whether this one has several owners. Name them in the governance plan or in the settings (product.owners)."
};
var restricted = {
  fi: "Koskee avoimia tuotteita; asetusten mukaan käyttö on rajattu.",
  sv: "Gäller öppna produkter; enligt inställningarna är användningen begränsad.",
  en: "Concerns open products; by the settings access is restricted."
};
var vendors = {
  fi: "Koskee tilaajan hallitsemia rajapintoja; asetusten mukaan tätä hallitsee toimittaja.",
  sv: "Gäller gränssnitt som beställaren styr; enligt inställningarna styrs det här av leverantören.",
  en: "Concerns interfaces that the buyer controls; by the settings a vendor controls this one."
};
var required = (kind) => ({
  fi: `Arvioidaan vasta, kun tämä on olemassa: ${artefactNames[kind].fi}.`,
  sv: `Bedöms först när det här finns: ${artefactNames[kind].sv}.`,
  en: `Waits until this is there first: ${artefactNames[kind].en}.`
});
function unmet({ when }, product) {
  if (when.kind && !product.kind.includes(when.kind)) return when.kind === "interface" ? notInterface : notSoftware;
  if (when.owners === "several" && (product.owners?.length ?? 0) < 2) return product.owners ? oneOwner : ownersUnknown;
  if (when.access === "open" && product.access !== "open") return restricted;
  return when.control === "buyer" && product.control !== "buyer" ? vendors : null;
}
var presenceRule = (kind) => `${kind === "api-description" ? "api" : kind}/present`;
function fingerprint(rule, component, problem, ordinal) {
  const parts = JSON.stringify([rule, component ?? "", problem.location.path, problem.key, ordinal]);
  return createHash("sha256").update(parts).digest("hex").slice(0, 16);
}
function toFindings(rule, component, problems) {
  const seen = /* @__PURE__ */ new Map();
  return problems.map((problem) => {
    const same2 = `${problem.location.path}
${problem.key}`;
    const ordinal = seen.get(same2) ?? 0;
    seen.set(same2, ordinal + 1);
    return { ...problem, state: null, waiver: null, fingerprint: fingerprint(rule, component, problem, ordinal) };
  });
}
function toVerdict(rule, component, judgement) {
  if ("passed" in judgement) return { status: "passed", evidence: judgement.passed };
  if ("notApplicable" in judgement) return { status: "notApplicable", reason: judgement.notApplicable, cause: null };
  if ("undetermined" in judgement) return { status: "undetermined", reason: judgement.undetermined };
  if (judgement.problems.length === 0) return { status: "passed", evidence: [] };
  return { status: "failed", findings: toFindings(rule.id, component, judgement.problems) };
}
var describeError = (error) => error instanceof Error ? error.stack ?? error.message : String(error);
async function judge(rule, subject) {
  try {
    return toVerdict(rule, subject.inventory.component, await rule.judge(subject));
  } catch (error) {
    return { status: "broken", error: describeError(error) };
  }
}
async function verdictOf({ rule, notApplicable }, subject, outcomes) {
  if (notApplicable !== null) return { status: "notApplicable", reason: same(notApplicable), cause: null };
  const reason = unmet(rule, subject.inventory.product);
  if (reason) return { status: "notApplicable", reason, cause: null };
  if (rule.requires && subject.inventory.of(rule.requires).length === 0) {
    const says = outcomes.find((outcome) => outcome.rule.id === presenceRule(rule.requires ?? ""));
    const cause = says && says.status !== "notApplicable" && says.status !== "passed" ? says.rule.id : null;
    return { status: "notApplicable", reason: required(rule.requires), cause };
  }
  return judge(rule, subject);
}
var presenceFirst = (a, b) => Number(b.rule.check === "artefact-present") - Number(a.rule.check === "artefact-present");
var gap = {
  fi: "Kohdassa on vielä mallipohjan teksti; siitä kertoo toinen havainto.",
  sv: "Där står ännu mallens text; en annan iakttagelse berättar om den.",
  en: "The template's text still stands there; another finding tells of it."
};
var placeKey = ({ path, line }) => `${path}
${line}`;
var inGap = (location, gaps) => (location.line ?? 1) > 1 && gaps.has(placeKey(location));
function oneCause(outcomes) {
  const told = outcomes.find(({ rule, status }) => rule.check === "no-placeholders" && status === "failed");
  if (told?.status !== "failed") return outcomes;
  const gaps = new Set(told.findings.flatMap(({ location, related = [] }) => [location, ...related].map(placeKey)));
  return outcomes.map((outcome) => {
    if (outcome.rule.basis !== "recognised" || outcome === told || outcome.status !== "failed" || !outcome.findings.every(({ location }) => inGap(location, gaps)))
      return outcome;
    const { rule, component, severity } = outcome;
    return { rule, component, severity, status: "notApplicable", reason: gap, cause: told.rule.id };
  });
}
async function lint(assigned, subject, level) {
  const judged = assigned.filter(({ rule, off }) => rule.level <= level && !off);
  const outcomes = [];
  for (const one of [...judged].sort(presenceFirst)) {
    const verdict = await verdictOf(one, subject, outcomes);
    outcomes.push({ rule: one.rule, component: subject.inventory.component, severity: one.severity, ...verdict });
  }
  const order = new Map(judged.map(({ rule }, index) => [rule.id, index]));
  return [...oneCause(outcomes)].sort((a, b) => (order.get(a.rule.id) ?? 0) - (order.get(b.rule.id) ?? 0));
}
var weight = { notice: 1, warning: 2, error: 3 };
var openFindings = (outcome) => outcome.status === "failed" ? outcome.findings.filter(({ waiver }) => !waiver) : [];
var reaches = (outcome) => outcome.status === "passed" || outcome.status === "undetermined" || outcome.status === "notApplicable" && outcome.cause === null;
function levelReached(outcomes, off, level) {
  const missed = [
    ...outcomes.filter((outcome) => outcome.rule.severity !== "notice" && !reaches(outcome)).map(({ rule }) => rule.level),
    ...off.filter((rule) => rule.severity !== "notice").map((rule) => rule.level)
  ];
  return Math.min(level, ...missed.map((one) => one - 1));
}
function score(outcomes) {
  const counted = outcomes.filter(
    (outcome) => outcome.status !== "undetermined" && !(outcome.status === "notApplicable" && outcome.cause === null)
  );
  const passed = counted.filter(({ status }) => status === "passed").length;
  return counted.length === 0 ? 0 : Math.round(100 * passed / counted.length);
}
function summarise(outcomes, off, level, failOn) {
  const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
  const open = outcomes.flatMap((outcome) => openFindings(outcome).map(() => outcome.severity));
  const waived = outcomes.flatMap(
    (outcome) => outcome.status === "failed" || outcome.status === "waived" ? outcome.findings.filter(({ waiver }) => waiver) : []
  );
  const broken = count("broken");
  const fails = failOn !== "never" && open.some((severity) => weight[severity] >= weight[failOn]);
  const of = (severity) => open.filter((one) => one === severity).length;
  return {
    conclusion: broken > 0 ? "error" : fails ? "failure" : "success",
    failed: count("failed"),
    passed: count("passed"),
    waived: count("waived"),
    notApplicable: count("notApplicable"),
    undetermined: count("undetermined"),
    broken,
    findings: {
      new: 0,
      existing: 0,
      fixed: 0,
      waived: waived.length,
      total: open.length,
      errors: of("error"),
      warnings: of("warning"),
      notices: of("notice")
    },
    levelReached: levelReached(outcomes, off, level),
    score: score(outcomes)
  };
}
var exitStatus = ({ summary }) => summary.conclusion === "success" ? 0 : summary.conclusion === "failure" ? 1 : 2;

export {
  lint,
  summarise,
  exitStatus
};
