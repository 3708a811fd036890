import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  severityAt
} from "./chunk-FEDJ2OKK.js";
import {
  accessRestricted,
  componentGone,
  defaultPolicy,
  isBase,
  parsedStore,
  policiesOf,
  readOwnPolicy,
  remarksOf,
  stageStays,
  takeInventories
} from "./chunk-UVKRUZAZ.js";
import {
  effective
} from "./chunk-5MJRINTJ.js";
import {
  floorOf
} from "./chunk-LVMDU4ZJ.js";
import {
  compileGlobs
} from "./chunk-LBOI4YBC.js";
import {
  languageOf
} from "./chunk-24EIH2ZN.js";
import {
  distinctFindings,
  levelReached,
  summarise
} from "./chunk-HVMROSHX.js";
import {
  artefactNames,
  inAll,
  isoDateIn,
  same,
  severityWords
} from "./chunk-DWLZACDT.js";
import {
  rulesetVersion,
  version
} from "./chunk-4R5BB5HH.js";
import {
  AuthorError,
  severityRank
} from "./chunk-U3PU34IZ.js";

// src/lint.ts
import { createHash } from "node:crypto";
var same2 = (text) => ({ fi: text, sv: text, en: text });
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
var noChange = {
  fi: "Koskee muutoksia; tässä ajossa ei verrattu mihinkään.",
  sv: "Gäller ändringar; den här körningen jämförde inte med något.",
  en: "Concerns changes; this run compared with nothing."
};
var noBase = {
  fi: "Tämä sääntö vertaa muutosta aiempaan, eikä aiempaa tilaa saatu.",
  sv: "Den här regeln jämför ändringen med det tidigare, och det gick inte att få.",
  en: "This rule compares a change with what was before, and what was before could not be had."
};
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
function fingerprinted(rule, component, problems) {
  const seen = /* @__PURE__ */ new Map();
  return problems.map((problem) => {
    const same3 = `${problem.location.path}
${problem.key}`;
    const ordinal = seen.get(same3) ?? 0;
    seen.set(same3, ordinal + 1);
    return { ...problem, state: null, waiver: null, fingerprint: fingerprint(rule, component, problem, ordinal) };
  });
}
function toVerdict(rule, component, judgement) {
  if ("passed" in judgement) return { status: "passed", evidence: judgement.passed };
  if ("notApplicable" in judgement) return { status: "notApplicable", reason: judgement.notApplicable, cause: null };
  if ("undetermined" in judgement) return { status: "undetermined", reason: judgement.undetermined };
  if (judgement.problems.length === 0) return { status: "passed", evidence: [] };
  return { status: "failed", findings: fingerprinted(rule.id, component, judgement.problems) };
}
var describeError = (error) => error instanceof Error ? error.stack ?? error.message : String(error);
async function judge(rule, subject) {
  try {
    return toVerdict(rule, subject.inventory.component, await rule.judge(subject));
  } catch (error) {
    return { status: "broken", error: describeError(error) };
  }
}
function withoutBase(rule, { base }, wanted) {
  if (rule.needs !== "base" || base) return null;
  return wanted ? { status: "undetermined", reason: noBase } : { status: "notApplicable", reason: noChange, cause: null };
}
async function verdictOf({ rule, notApplicable: notApplicable2 }, subject, outcomes, baseWanted) {
  if (notApplicable2 !== null) return { status: "notApplicable", reason: same2(notApplicable2), cause: null };
  const reason = unmet(rule, subject.inventory.product);
  if (reason) return { status: "notApplicable", reason, cause: null };
  if (rule.requires && subject.inventory.of(rule.requires).length === 0) {
    const says = outcomes.find((outcome) => outcome.rule.id === presenceRule(rule.requires ?? ""));
    const cause = says && says.status !== "notApplicable" && says.status !== "passed" ? says.rule.id : null;
    return { status: "notApplicable", reason: required(rule.requires), cause };
  }
  return withoutBase(rule, subject, baseWanted) ?? judge(rule, subject);
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
    if (outcome.rule.basis !== "recognised" || outcome === told || outcome.status !== "failed" || severityRank[told.severity] < severityRank[outcome.severity] || !outcome.findings.every(({ location }) => inGap(location, gaps)))
      return outcome;
    const { rule, component, severity } = outcome;
    return { rule, component, severity, status: "notApplicable", reason: gap, cause: told.rule.id };
  });
}
async function lint(assigned, subject, { level, scope = null, baseWanted = false }) {
  const judged = assigned.filter(
    ({ rule, off: off2 }) => rule.level <= level && !off2 && rule.needs !== "run" && (scope === null || rule.scope === scope)
  );
  const outcomes = [];
  for (const one of [...judged].sort(presenceFirst)) {
    const verdict = await verdictOf(one, subject, outcomes, baseWanted);
    outcomes.push({ rule: one.rule, component: subject.inventory.component, severity: one.severity, ...verdict });
  }
  const order = new Map(judged.map(({ rule }, index) => [rule.id, index]));
  return [...oneCause(outcomes)].sort((a, b) => (order.get(a.rule.id) ?? 0) - (order.get(b.rule.id) ?? 0));
}
async function lintRun(assigned, run) {
  const subject = { inventory: run.inventory, run };
  const outcomes = [];
  for (const one of assigned.filter(({ rule, off: off2 }) => rule.needs === "run" && !off2)) {
    const verdict = await verdictOf(one, subject, outcomes, false);
    outcomes.push({ rule: one.rule, component: null, severity: one.severity, ...verdict });
  }
  return outcomes;
}

// src/compare.ts
var isTold = (outcome) => outcome !== void 0 && (outcome.status === "failed" || outcome.status === "waived");
var keyOf = ({ rule, component }) => `${rule.id}
${component ?? ""}`;
function underTodaysNames(outcome, head, renames) {
  const moved = outcome.findings.map((finding) => {
    const path = renames.get(finding.location.path);
    return path === void 0 ? finding : { ...finding, location: { ...finding.location, path } };
  });
  const fresh = fingerprinted(head.rule.id, head.component, moved);
  return fresh.map((finding, index) => ({ ...finding, waiver: moved[index]?.waiver ?? null }));
}
var within = (head, base) => head.parts !== void 0 && base.parts !== void 0 && head.location.path === base.location.path && head.parts.every((part) => base.parts?.includes(part));
var sameElsewhere = (head, base) => head.key === base.key || head.parts !== void 0 && within({ ...head, location: base.location }, base);
var sharesParts = (head, base) => head.parts?.some((part) => base.parts?.includes(part)) ?? false;
function paired(outcome, base) {
  const left = new Set(base);
  const twins = /* @__PURE__ */ new Map();
  const take = (finding, twin) => {
    if (!twin) return;
    twins.set(finding, twin);
    left.delete(twin);
  };
  const pair = (same3) => {
    for (const finding of outcome.findings)
      if (!twins.has(finding))
        take(
          finding,
          [...left].find((one) => same3(finding, one))
        );
  };
  const byFingerprint = new Map(base.map((finding) => [finding.fingerprint, finding]));
  for (const finding of outcome.findings) take(finding, byFingerprint.get(finding.fingerprint));
  if (left.size > 0) pair(within);
  if (left.size > 0 && outcome.rule.basis === "recognised") pair(sameElsewhere);
  for (const finding of outcome.findings)
    if (!twins.has(finding))
      take(
        finding,
        base.find((one) => within(finding, one) && (finding.parts?.length ?? 0) < (one.parts?.length ?? 0))
      );
  const gone2 = [...left].filter((one) => !outcome.findings.some((finding) => sharesParts(finding, one)));
  return { twins, gone: gone2 };
}
var waiverOf = (finding, twin) => finding.waiver ?? (twin?.waiver?.fingerprint ? twin.waiver : null);
var withStates = (outcome, twins, state) => {
  const findings = outcome.findings.map((finding) => ({
    ...finding,
    state: state(finding),
    waiver: waiverOf(finding, twins.get(finding))
  }));
  return { ...outcome, status: findings.every(({ waiver }) => waiver) ? "waived" : "failed", findings };
};
var fixedOf = ({ rule, component }, gone2) => gone2.map(({ fingerprint: fingerprint2, location, message, waiver }) => ({
  rule: rule.id,
  component,
  fingerprint: fingerprint2,
  path: location.path,
  title: rule.title,
  message,
  waiver
}));
var unknownBefore = ({ rule }, base) => base?.status === "undetermined" || base?.status === "broken" || base?.status === "notApplicable" && base.cause !== null && rule.basis === "recognised";
var isOfWaivers = ({ rule }) => rule.check.startsWith("waivers-");
var isPraise = (outcome) => outcome.rule.check === "waivers-used";
function withoutNew(outcome) {
  if (!isTold(outcome)) return outcome;
  const findings = outcome.findings.filter(({ state }) => state !== "new");
  const { rule, component, severity } = outcome;
  return findings.length > 0 ? { ...outcome, findings } : { rule, component, severity, status: "passed", evidence: outcome.findings.map(({ location }) => location) };
}
var none = /* @__PURE__ */ new Map();
function compareOne(head, base, renames) {
  const before = isTold(base) ? underTodaysNames(base, head, renames) : [];
  if (!isTold(head))
    return { outcome: head, fixed: head.status === "passed" && !isOfWaivers(head) ? fixedOf(head, before) : [] };
  if (head.rule.needs === "base") return { outcome: withStates(head, none, () => "new"), fixed: [] };
  if (unknownBefore(head, base)) return { outcome: withStates(head, none, () => "existing"), fixed: [] };
  const { twins, gone: gone2 } = paired(head, before);
  const outcome = withStates(head, twins, (finding) => twins.has(finding) ? "existing" : "new");
  const hidden = head.findings.some(({ hides }) => hides);
  return {
    outcome: isPraise(head) ? withoutNew(outcome) : outcome,
    fixed: hidden || isOfWaivers(head) ? [] : fixedOf(head, gone2)
  };
}
function compareOutcomes(head, base, renames) {
  const before = new Map(base.map((outcome) => [keyOf(outcome), outcome]));
  const elsewhere2 = new Map([...base].reverse().map((outcome) => [outcome.rule.id, outcome]));
  const compared2 = head.map(
    (outcome) => compareOne(outcome, before.get(keyOf(outcome)) ?? elsewhere2.get(outcome.rule.id), renames)
  );
  return { outcomes: compared2.map(({ outcome }) => outcome), fixed: compared2.flatMap(({ fixed }) => fixed) };
}

// src/repository/sandbox.ts
import { Worker } from "node:worker_threads";
var timeLimit = 2e3;
var startLimit = 2e4;
var resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 };
function parseInWorker(workerPath) {
  let queue = Promise.resolve();
  return (text) => {
    const result = queue.then(() => parseOnce(workerPath, text));
    queue = result;
    return result;
  };
}
function parseOnce(workerPath, text) {
  return new Promise((resolve) => {
    const worker = startWorker(workerPath, text);
    if (!worker) return resolve("crash");
    const finish = (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    let timer = setTimeout(() => finish("timeout"), startLimit);
    worker.on("message", (message) => {
      if (message !== "ready") return finish(message ?? "crash");
      clearTimeout(timer);
      timer = setTimeout(() => finish("timeout"), timeLimit);
    });
    worker.once("messageerror", () => finish("crash"));
    worker.once("error", () => finish("crash"));
    worker.once("exit", () => finish("crash"));
  });
}
function startWorker(workerPath, text) {
  try {
    return new Worker(workerPath, {
      workerData: text,
      resourceLimits,
      stdin: false,
      stdout: true,
      stderr: true,
      env: {}
    });
  } catch {
    return null;
  }
}

// src/ruleset/policy-changes.ts
var width = { none: 0, new: 1, any: 2 };
var code = (value) => `\`${value.replaceAll("`", "'").slice(0, 200)}\``;
var identity = ({ rule, path, component, fingerprint: fingerprint2 }) => JSON.stringify([rule, path, component, fingerprint2]);
var covering = ({ rule, path }) => code(rule) + (path === null ? "" : ` (${code(path)})`);
var waiverAdded = (waiver) => inAll((language) => {
  const day = isoDateIn(waiver.until, language);
  return {
    fi: `Uusi poikkeus säännöstä ${covering(waiver)}, voimassa ${day} asti.`,
    sv: `Nytt undantag från regeln ${covering(waiver)}, till och med ${day}.`,
    en: `A new exception from ${covering(waiver)}, until ${day}.`
  }[language];
});
var waiverMoved = (waiver, before) => inAll(
  (language) => ({
    fi: `Säännön ${covering(waiver)} poikkeus: ${isoDateIn(before, "fi")} → ${isoDateIn(waiver.until, "fi")}.`,
    sv: `Undantaget från regeln ${covering(waiver)}: ${isoDateIn(before, "sv")} → ${isoDateIn(waiver.until, "sv")}.`,
    en: `The exception from ${covering(waiver)}: ${before} → ${waiver.until}.`
  })[language]
);
var waiverGone = (waiver) => ({
  fi: `Säännön ${covering(waiver)} poikkeus poistuu.`,
  sv: `Undantaget från regeln ${covering(waiver)} tas bort.`,
  en: `The exception from ${covering(waiver)} is removed.`
});
function waiverChanges(before, after) {
  const known = new Map(before.waivers.map((waiver) => [identity(waiver), waiver]));
  const kept = new Set(after.waivers.map(identity));
  return [
    ...after.waivers.flatMap((waiver) => {
      const old = known.get(identity(waiver));
      if (!old) return [{ text: waiverAdded(waiver), exempts: true }];
      if (old.until === waiver.until) return [];
      return [{ text: waiverMoved(waiver, old.until), exempts: waiver.until > old.until }];
    }),
    ...before.waivers.filter((waiver) => !kept.has(identity(waiver))).map((waiver) => ({ text: waiverGone(waiver), exempts: false }))
  ];
}
var off = { fi: "pois päältä", sv: "avstängd", en: "switched off" };
var notApplicable = { fi: "ei koske tätä", sv: "gäller inte här", en: "not applicable" };
function standing(rule, settings) {
  const effect = effective(rule, settings);
  if (effect.off) return { words: off, strength: 0 };
  if (effect.notApplicable !== null) return { words: notApplicable, strength: 0 };
  return { words: severityWords[effect.severity], strength: severityRank[effect.severity] };
}
var ruleMoved = (id, from, to) => inAll(
  (language) => ({
    fi: `Sääntö ${code(id)}: ${from.fi} → ${to.fi}.`,
    sv: `Regeln ${code(id)}: ${from.sv} → ${to.sv}.`,
    en: `The rule ${code(id)}: ${from.en} → ${to.en}.`
  })[language]
);
var optionsMoved = (id) => ({
  fi: `Säännön ${code(id)} valinnat muuttuvat.`,
  sv: `Valen för regeln ${code(id)} ändras.`,
  en: `The options of the rule ${code(id)} change.`
});
var ruleAdded = (id) => ({
  fi: `Uusi oma sääntö ${code(id)}.`,
  sv: `En ny egen regel ${code(id)}.`,
  en: `A new rule of your own, ${code(id)}.`
});
var ruleGone = (id) => ({
  fi: `Oma sääntö ${code(id)} poistuu.`,
  sv: `Den egna regeln ${code(id)} tas bort.`,
  en: `The rule of your own ${code(id)} is removed.`
});
var ruleChanged = (id) => ({
  fi: `Oma sääntö ${code(id)} muuttuu.`,
  sv: `Den egna regeln ${code(id)} ändras.`,
  en: `The rule of your own ${code(id)} changes.`
});
var asData = ({ judge: _, ...data }) => JSON.stringify(data);
function ruleChange(old, rule, before, after) {
  const [from, to] = [standing(old, before), standing(rule, after)];
  if (from.words !== to.words)
    return [{ text: ruleMoved(rule.id, from.words, to.words), exempts: to.strength < from.strength }];
  if (JSON.stringify(old.options) !== JSON.stringify(rule.options))
    return [{ text: optionsMoved(rule.id), exempts: false }];
  return asData(old) === asData(rule) ? [] : [{ text: ruleChanged(rule.id), exempts: false }];
}
function ruleChanges(before, after) {
  const known = new Map(before.rules.map((rule) => [rule.id, rule]));
  const kept = new Set(after.rules.map(({ id }) => id));
  return [
    ...after.rules.flatMap((rule) => {
      const old = known.get(rule.id);
      return old ? ruleChange(old, rule, before.settings, after.settings) : [{ text: ruleAdded(rule.id), exempts: false }];
    }),
    ...before.rules.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ text: ruleGone(id), exempts: true }))
  ];
}
var keyMoved = (key, from, to) => same(`${code(key)}: ${from.slice(0, 300)} → ${to.slice(0, 300)}`);
var ignored = (patterns) => ({
  fi: `Nämä tiedostot jäävät tarkistuksen ulkopuolelle: ${patterns.map(code).join(", ")}.`,
  sv: `De här filerna lämnas utanför granskningen: ${patterns.map(code).join(", ")}.`,
  en: `These files are left out of the check: ${patterns.map(code).join(", ")}.`
});
var shown = (value) => value === null || value === void 0 ? "–" : Array.isArray(value) ? value.join(", ") || "–" : String(value);
var younger = /* @__PURE__ */ new Set(["concept", "development"]);
var fewer = (from, to) => (to?.length ?? 0) < (from?.length ?? 0);
var placesOf = ({ components }) => components.map(({ name, path }) => `${name} (${path})`);
var namedIn = ({ artefacts }) => [...artefacts].map(([kind, paths]) => `${kind} (${paths.join(", ")})`);
var elsewhere = {
  fi: "Muita asetuksia, jotka eivät muuta säännöistä mitään.",
  sv: "Andra inställningar, som inte ändrar något i reglerna.",
  en: "Other settings, which change nothing about the rules."
};
function valueChanges(before, after) {
  const level = (from, to) => to < from;
  const pairs = [
    ["product.level", before.product.level, after.product.level, level(before.product.level, after.product.level)],
    ["product.kind", before.product.kind, after.product.kind, fewer(before.product.kind, after.product.kind)],
    ["product.stage", before.product.stage, after.product.stage, younger.has(after.product.stage)],
    ["product.owners", before.product.owners, after.product.owners, fewer(before.product.owners, after.product.owners)],
    ["product.access", before.product.access, after.product.access, after.product.access === "restricted"],
    ["product.control", before.product.control, after.product.control, after.product.control === "vendor"],
    [
      "gate.findings",
      before.gate.findings,
      after.gate.findings,
      width[after.gate.findings] < width[before.gate.findings]
    ],
    [
      "gate.severity",
      before.gate.severity,
      after.gate.severity,
      severityRank[after.gate.severity] > severityRank[before.gate.severity]
    ],
    ["check-urls", before.checkUrls, after.checkUrls, before.checkUrls],
    ["components", placesOf(before), placesOf(after), false],
    ["artefacts", namedIn(before), namedIn(after), false],
    [
      "declared",
      before.declared.map(({ statement }) => statement),
      after.declared.map(({ statement }) => statement),
      false
    ]
  ];
  const moved = pairs.filter(([, from, to]) => JSON.stringify(from) !== JSON.stringify(to)).map(([key, from, to, exempts]) => ({ text: keyMoved(key, shown(from), shown(to)), exempts }));
  const hidden = after.ignore.filter((pattern) => !before.ignore.includes(pattern));
  return hidden.length > 0 ? [...moved, { text: ignored(hidden), exempts: true }] : moved;
}
function policyChanges(before, after) {
  const all = [
    ...waiverChanges(before.settings, after.settings),
    ...ruleChanges(before, after),
    ...valueChanges(before.settings, after.settings)
  ];
  if (all.length === 0) return [{ text: elsewhere, exempts: false }];
  return [...all].sort((a, b) => Number(b.exempts) - Number(a.exempts));
}

// src/ruleset/wishes.ts
var levelLocked = (by, least) => ({
  fi: `Tiedosto ${by} on lukinnut tason: vähintään ${least}. Pyydä ylempää tasoa tai jätä taso pois.`,
  sv: `Filen ${by} har låst nivån: minst ${least}. Be om en högre nivå eller lämna bort den.`,
  en: `${by} has locked the level: at least ${least}. Ask for a higher one, or leave it out.`
});
var gateLocked = (by) => ({
  fi: `Tiedosto ${by} on lukinnut sen, mitkä havainnot keskeyttävät ajon. Sitä ei voi lieventää; jätä fail-on pois.`,
  sv: `Filen ${by} har låst vilka iakttagelser som gör att körningen misslyckas. Det kan inte mildras; lämna bort fail-on.`,
  en: `${by} has locked which findings fail a run. It cannot be softened; leave fail-on out.`
});
function levelOf({ product }, layers, { level }) {
  const locked = floorOf(layers).level;
  if (locked && level !== void 0 && level < locked.least)
    throw new AuthorError(levelLocked(locked.by, locked.least), null);
  return level ?? product.level;
}
function gateOf({ gate }, layers, { failOn }) {
  if (failOn === void 0) return gate;
  const locked = floorOf(layers).gate;
  const weaker = locked && (failOn === "never" || severityRank[failOn] > severityRank[locked.severity]);
  if (weaker) throw new AuthorError(gateLocked(locked.by), null);
  if (failOn === "never") return { ...gate, findings: "none" };
  return { findings: gate.findings === "none" ? "new" : gate.findings, severity: failOn };
}
var lockedRules = (layers) => layers.slice(0, -1).flatMap(
  ({ written }) => Object.entries(written.rules ?? {}).flatMap(
    ([id, given]) => typeof given === "object" && given.locked === true ? [id] : []
  )
);

// src/waivers.ts
var warnedAhead = 30;
var millisecondsADay = 864e5;
var isoDay = (date) => date.toISOString().slice(0, 10);
function midnight(day) {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || isoDay(new Date(time)) !== day ? Number.NaN : time;
}
var daysLeft = (until, today) => (midnight(until) - midnight(isoDay(today))) / millisecondsADay;
function stateOf({ until }, today) {
  const left = daysLeft(until, today);
  if (Number.isNaN(left) || left < 0) return "expired";
  return left <= warnedAhead ? "expiring" : "active";
}
async function coverOf({ rule, component, path, fingerprint: fingerprint2 }) {
  const [glob] = path === null ? [] : await compileGlobs([path]);
  return (outcome, { location, fingerprint: own }) => outcome.rule.id === rule && (component === null || outcome.component === component) && (fingerprint2 === null || own === fingerprint2) && (path === null || location.path === path || glob?.match(location.path) === true);
}
var coveredIn = (outcome, covers) => outcome.status === "failed" || outcome.status === "waived" ? [{ ...outcome, findings: outcome.findings.filter((finding) => covers(outcome, finding)) }] : [];
function waived(outcome, waivers) {
  if (outcome.status !== "failed" && outcome.status !== "waived") return outcome;
  const findings = outcome.findings.map((finding) => {
    const by = waivers.find(({ state, covers }) => state !== "expired" && covers(outcome, finding));
    return { ...finding, waiver: by?.waiver ?? null };
  });
  return { ...outcome, status: findings.every(({ waiver }) => waiver) ? "waived" : "failed", findings };
}
var gaveVerdict = ({ status }) => status === "passed" || status === "failed" || status === "waived";
function isUntried({ rule, component }, outcomes) {
  const own = outcomes.filter(
    (outcome) => outcome.rule.id === rule && (component === null || outcome.component === component)
  );
  return !own.some(gaveVerdict);
}
async function applyWaivers(outcomes, waivers, today) {
  if (waivers.length === 0) return { outcomes, uses: [] };
  const applied = await Promise.all(
    waivers.map(async (waiver) => ({ waiver, state: stateOf(waiver, today), covers: await coverOf(waiver) }))
  );
  const uses = applied.map(({ waiver, state, covers }) => {
    const covered = outcomes.flatMap((outcome) => coveredIn(outcome, covers));
    return { waiver, state, findings: distinctFindings(covered).length, untried: isUntried(waiver, outcomes) };
  });
  return { outcomes: outcomes.map((outcome) => waived(outcome, applied)), uses };
}
async function expiredCover(waivers) {
  const covers = await Promise.all(
    waivers.filter(({ state }) => state === "expired").map(({ waiver }) => coverOf(waiver))
  );
  return (outcome, finding) => covers.some((cover) => cover(outcome, finding));
}

// src/side.ts
var softened = (severity, soft) => soft && severity === "error" ? "warning" : severity;
function assign({ rules, settings, soft }, { product }) {
  return rules.map((rule) => {
    const { off: off2, notApplicable: notApplicable2 } = effective(rule, settings);
    return { rule, severity: softened(severityAt(rule, settings, product.stage), soft), off: off2, notApplicable: notApplicable2 };
  });
}
var switchedOff = ({ rules, settings, level }) => rules.filter((rule) => rule.level <= level && effective(rule, settings).off);
var scopeOf = (index, all) => all.length === 1 ? null : index === 0 ? "repository" : "component";
async function judgeSide(inventories, judging, base) {
  const { level, settings } = judging;
  const found = [];
  for (const [index, inventory] of inventories.entries()) {
    const before = base?.find(({ component }) => component === inventory.component);
    const subject = before ? { inventory, base: before } : { inventory };
    const options = { level, scope: scopeOf(index, inventories), baseWanted: judging.baseWanted };
    found.push(...await lint(assign(judging, inventory), subject, options));
  }
  const [whole] = inventories;
  const { outcomes, uses } = await applyWaivers(found, settings.waivers, whole.repository.today);
  const reached = levelReached(outcomes, switchedOff(judging), level);
  const run = {
    inventory: whole,
    settings: settings.path,
    outcomes,
    waivers: uses,
    level,
    settingsLevel: judging.settingsLevel,
    levelReached: reached
  };
  const ofRun = await lintRun(assign(judging, whole), run);
  return { inventories, outcomes: [...outcomes, ...ofRun], waivers: uses };
}
var below = (folder) => `${folder}/`;
function movedTo(folder, renames) {
  const counts = /* @__PURE__ */ new Map();
  for (const [from, to] of renames) {
    if (!from.startsWith(below(folder))) continue;
    const rest = from.slice(folder.length);
    const place = to.endsWith(rest) ? to.slice(0, -rest.length) : "";
    if (place !== "") counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
function componentsToday(components, files, renames) {
  const isThere = (folder) => files.some(({ path }) => path.startsWith(below(folder)));
  return components.flatMap(({ name, path }) => {
    if (isThere(path)) return [{ name, path }];
    const moved = movedTo(path, renames);
    return moved !== null && isThere(moved) ? [{ name, path: moved }] : [];
  });
}
function underTodaysNames2(settings, files, renames) {
  const today = (path) => renames.get(path) ?? path;
  return {
    ...settings,
    artefacts: new Map([...settings.artefacts].map(([kind, paths]) => [kind, paths.map(today)])),
    waivers: settings.waivers.map(
      (waiver) => waiver.path === null ? waiver : { ...waiver, path: today(waiver.path) }
    ),
    components: componentsToday(settings.components, files, renames)
  };
}
var stages = ["concept", "development"];
var rankOf = ({ stage }) => stages.includes(stage) ? stages.indexOf(stage) : stages.length;
function strictest(head, base) {
  const more = (head.owners?.length ?? 0) >= (base.owners?.length ?? 0) ? head : base;
  return {
    ...head,
    kind: ["software", "interface"].filter((kind) => head.kind.includes(kind) || base.kind.includes(kind)),
    stage: rankOf(head) >= rankOf(base) ? head.stage : base.stage,
    stageDeclared: head.stageDeclared === true && base.stageDeclared === true,
    owners: more.owners
  };
}

// src/judge.ts
var supported = (language) => language === "fi" || language === "sv" || language === "en" ? language : null;
async function languageOfProduct(inventory) {
  for (const kind of ["governance", "readme"]) {
    for (const { path, status } of inventory.of(kind).slice(0, 2)) {
      const document = path && status !== "linked" ? await inventory.document(path) : null;
      if (!document || "unread" in document) continue;
      const language = supported(languageOf(document.passages.map(({ text }) => text).join("\n")));
      if (language) return language;
    }
  }
  return "en";
}
var anchorOf = ({ path }, inventory) => path !== null && inventory.exists(path) ? path : inventory.of("readme").find(({ status }) => status === "present")?.path ?? null;
function judgingBy({ settings, rules, layers }, chosen, { options, baseWanted }) {
  const level = levelOf(settings, layers, options);
  return {
    settings: { ...settings, product: { ...settings.product, level } },
    rules,
    level,
    settingsLevel: settings.product.level,
    soft: !chosen && options.failOn === void 0,
    baseWanted
  };
}
var inventoriesOf = async (repository, settings, { store, options, askUrls }) => await takeInventories(
  repository,
  settings,
  parseInWorker(new URL("./worker.js", import.meta.url)),
  store,
  options.askStyle,
  askUrls
);
function judgedAsStrictest(head, before) {
  const remarks = [];
  for (const inventory of head) {
    const twin = before.find(({ component }) => component === inventory.component);
    if (!twin) continue;
    const product = strictest(inventory.product, twin.product);
    if (inventory === head[0] && product.stage !== inventory.product.stage)
      remarks.push(stageStays(product.stage, inventory.product.stage));
    inventory.product = product;
    twin.product = product;
  }
  return remarks;
}
var gone = (before, today) => {
  const kept = new Set(today.components.map(({ name }) => name));
  return before.components.filter(({ name }) => !kept.has(name)).map(({ name }) => componentGone(name));
};
async function readable(fixed, head) {
  const contents = await Promise.all(fixed.map(({ path }) => head.exists(path) ? head.content(path) : null));
  return fixed.filter((_, index) => contents[index] === null || contents[index]?.kind === "text");
}
function withNeeded(fixed, uses) {
  const placed = ({ location: { path, line } }) => `${path}:${line}`;
  const needed = new Set(uses.filter(({ findings }) => findings > 0).map(({ waiver }) => placed(waiver)));
  return fixed.map((one) => one.waiver && needed.has(placed(one.waiver)) ? { ...one, waiver: null } : one);
}
function urlsAsked(given, { policy }, options) {
  const judgesItself = given !== null && !isBase(given) && options.occasion === "pull-request";
  return policy.settings.checkUrls && !judgesItself && options.askUrls ? { askUrls: options.askUrls } : {};
}
async function compared(repository, base, judging, court) {
  const settings = base ? underTodaysNames2(judging.settings, repository.files, base.renames) : judging.settings;
  const [head, before] = await Promise.all([
    inventoriesOf(repository, settings, court),
    base ? inventoriesOf(base.repository, judging.settings, court) : null
  ]);
  const product = productOf(head);
  if (!base || !before) {
    const side2 = await judgeSide(head, judging, null);
    return { side: side2, outcomes: side2.outcomes, fixed: [], product, remarks: [] };
  }
  const remarks = [...gone(judging.settings, settings), ...judgedAsStrictest(head, before)];
  const beforeSide = await judgeSide(before, { ...judging, baseWanted: false }, null);
  const side = await judgeSide(head, { ...judging, settings }, before);
  const { outcomes, fixed } = compareOutcomes(side.outcomes, beforeSide.outcomes, base.renames);
  return { side, outcomes, fixed: withNeeded(await readable(fixed, head[0]), side.waivers), product, remarks };
}
async function afterMerge(repository, { policy: base, own: head }, court) {
  if (base.sources === head.sources) return null;
  const judging = judgingBy(head, head.settings.path !== null, { ...court, baseWanted: false });
  const side = await judgeSide(await inventoriesOf(repository, judging.settings, court), judging, null);
  const gating = {
    gate: gateOf(head.settings, head.layers, court.options),
    occasion: "push",
    lapsed: await expiredCover(side.waivers)
  };
  const summary = summarise(side.outcomes, switchedOff(judging), judging.level, gating);
  return { settings: head.settings.path, changes: policyChanges(base, head), level: judging.level, summary };
}
var productOf = ([whole, ...components]) => {
  const kinds = new Set([whole, ...components].flatMap(({ product }) => product.kind));
  return { ...whole.product, kind: ["software", "interface"].filter((kind) => kinds.has(kind)) };
};
async function remarksOn(given, policies, judged) {
  const { settings } = policies.policy;
  const { accessReason } = settings.product;
  return [
    ...given === null ? [] : isBase(given) ? given.remarks : [given.reason],
    ...policies.remarks,
    ...judged.remarks,
    ...accessReason === null ? [] : [accessRestricted(accessReason)],
    ...await remarksOf(judged.side.inventories)
  ];
}
var languagesOf = async (options, own, whole) => options.language ? [options.language] : own.language ?? [await languageOfProduct(whole)];
async function subjectOf(repository, base, own, judged, level) {
  const { inventories } = judged.side;
  const [whole] = inventories;
  const { name, commit, files } = repository;
  const { expression } = await whole.licence();
  return {
    repository: { name, commit, base: base?.commit ?? null, anchor: anchorOf(own, whole), files: files.length },
    product: { ...judged.product, level, licence: expression },
    artefacts: inventories.flatMap(({ artefacts }) => artefacts),
    leftOut: [...new Map(inventories.flatMap(({ leftOut }) => leftOut).map((one) => [one.path, one])).values()],
    date: repository.today.toISOString().slice(0, 10)
  };
}
async function judge2(repository, options, given = null) {
  const base = isBase(given) ? given : null;
  const occasion = options.occasion ?? "other";
  const policies = await policiesOf(repository, given, occasion, { ...options, forge: options.forge ?? null });
  const { settings, layers } = policies.policy;
  const asked = urlsAsked(given, policies, options);
  const court = { options, store: parsedStore(), baseWanted: given !== null, ...asked };
  const judging = judgingBy(policies.policy, policies.chosen, court);
  const gate = gateOf(settings, layers, options);
  const judged = await compared(repository, base, judging, court);
  const { outcomes, fixed, side } = judged;
  const gating = { gate, occasion, lapsed: await expiredCover(side.waivers) };
  return {
    tool: { name: "kuntalint", version, ruleset: rulesetVersion },
    ...await subjectOf(repository, base, policies.own.settings, judged, judging.level),
    language: await languagesOf(options, policies.own.settings, side.inventories[0]),
    settings: settings.path,
    components: settings.components.map(({ name }) => name),
    gate,
    soft: judging.soft,
    locked: lockedRules(layers),
    outcomes,
    fixed,
    waivers: side.waivers,
    declared: settings.declared,
    // What a base that went its own way has otherwise is not this change's doing.
    afterMerge: base && !base.parted ? await afterMerge(repository, policies, court) : null,
    remarks: await remarksOn(given, policies, judged),
    summary: summarise(outcomes, switchedOff(judging), judging.level, gating, fixed.length)
  };
}
async function configuration(repository, options) {
  const policy = await readOwnPolicy(repository, { ...options, forge: options.forge ?? null });
  const { settings, origins, layers, rules } = policy;
  const court = { options, store: parsedStore(), baseWanted: false };
  const [whole] = await inventoriesOf(repository, settings, court);
  const language = settings.language ?? [await languageOfProduct(whole)];
  return { settings, origins, layers: layers.map(({ name }) => name), rules, product: whole.product, language };
}
async function rulesInForce(repository, options) {
  const asked = { ...options, forge: options.forge ?? null };
  const { rules, settings } = await (repository ? readOwnPolicy(repository, asked) : defaultPolicy(asked));
  return { rules, settings };
}

export {
  judge2 as judge,
  configuration,
  rulesInForce
};
