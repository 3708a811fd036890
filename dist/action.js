import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  reporters
} from "./chunks/chunk-MASIQ4UJ.js";
import {
  otherCommit,
  otherRepository
} from "./chunks/chunk-D2CD6TP3.js";
import {
  exitStatus
} from "./chunks/chunk-HVMROSHX.js";
import "./chunks/chunk-DWLZACDT.js";
import {
  mistakeLines
} from "./chunks/chunk-Z2TTN4PI.js";
import {
  deliver
} from "./chunks/chunk-5DE6WJI3.js";
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
import {
  placeOf
} from "./chunks/chunk-6ZAVSZ2L.js";
import "./chunks/chunk-V642IYVW.js";
import "./chunks/chunk-PUJKWDWB.js";
import {
  AuthorError
} from "./chunks/chunk-U3PU34IZ.js";
import "./chunks/chunk-UDFUGCBQ.js";

// src/action.ts
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";

// src/event.ts
var requestEvents = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "pull_request_review"]);
function changeOf(name, payload, env3) {
  const { pull_request: request, merge_group: group, before } = payload;
  if (request && requestEvents.has(name)) {
    const isMerge = /^refs\/pull\/\d+\/merge$/u.test(env3.GITHUB_REF ?? "");
    const merge = isMerge ? env3.GITHUB_SHA ?? null : null;
    return { kind: "pull-request", head: request.head?.sha ?? null, target: request.base?.sha ?? null, merge };
  }
  if (name === "merge_group") return { kind: "merge-group", head: null, target: group?.base_sha ?? null, merge: null };
  return name === "push" ? { kind: "push", head: null, target: before ?? null, merge: null } : null;
}
function isReadOnly(name, { pull_request: request }, env3) {
  if (name !== "pull_request" && name !== "pull_request_review") return false;
  const from = request?.head?.repo?.full_name;
  const isFork = request?.head !== void 0 && from?.toLowerCase() !== (env3.GITHUB_REPOSITORY ?? "").toLowerCase();
  return isFork;
}
function followedRun({ workflow_run: run2 }) {
  const { id, head_sha: headSha, head_repository: repository2 } = run2 ?? {};
  if (id === void 0 || headSha === void 0 || !repository2?.full_name) return null;
  return {
    id,
    event: run2?.event ?? "",
    conclusion: run2?.conclusion ?? null,
    headSha,
    headBranch: run2?.head_branch ?? "",
    headRepository: repository2.full_name,
    url: run2?.html_url ?? ""
  };
}
var scheduledOn = (name, env3) => name === "schedule" ? /^refs\/heads\/(.+)$/u.exec(env3.GITHUB_REF ?? "")?.[1] ?? null : null;
var isOwn = ({ pull_request: request }, env3) => request?.head?.repo?.full_name?.toLowerCase() === (env3.GITHUB_REPOSITORY ?? "").toLowerCase();
function editBranchOf(name, payload, env3, defaultBranch) {
  if (requestEvents.has(name)) return isOwn(payload, env3) ? payload.pull_request?.head?.ref ?? null : defaultBranch;
  const branch = name === "merge_group" ? void 0 : /^refs\/heads\/(.+)$/u.exec(env3.GITHUB_REF ?? "")?.[1];
  return branch ?? defaultBranch;
}
var badgeEvents = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch"]);
function readEvent(name, payload, env3) {
  const change = changeOf(name, payload, env3);
  const request = change?.kind === "pull-request" ? payload.pull_request?.number ?? null : null;
  const defaultBranch = payload.repository?.default_branch ?? scheduledOn(name, env3);
  const headSha = change?.kind === "pull-request" ? change.head : payload.merge_group?.head_sha ?? env3.GITHUB_SHA ?? null;
  return {
    change,
    occasion: change === null ? "other" : change.kind === "push" ? "push" : "pull-request",
    headSha,
    request,
    readOnly: isReadOnly(name, payload, env3),
    defaultBranch,
    onDefaultBranch: badgeEvents.has(name) && defaultBranch !== null && env3.GITHUB_REF === `refs/heads/${defaultBranch}`,
    editBranch: editBranchOf(name, payload, env3, defaultBranch),
    followed: name === "workflow_run" ? followedRun(payload) : null
  };
}

// src/inputs.ts
var names = [
  "path",
  "config",
  "language",
  "level",
  "fail-on",
  "token",
  "check-run",
  "comment",
  "suggestions",
  "sarif",
  "badge-branch",
  "report"
];
var unknownInput = (name) => ({
  fi: `Toiminnolla ei ole syötettä ”${name}”. Syötteet: ${names.join(", ")}.`,
  sv: `Åtgärden har inga indata med namnet ”${name}”. Tillåtna namn: ${names.join(", ")}.`,
  en: `The action has no input "${name}". Inputs: ${names.join(", ")}.`
});
var wrongInput = (name, value, allowed) => ({
  fi: `Syötteen ${name} arvo ”${value}” ei käy. Sallitut arvot: ${allowed.join(", ")}.`,
  sv: `Värdet ”${value}” går inte att använda för ${name}. Tillåtna värden: ${allowed.join(", ")}.`,
  en: `The input ${name} cannot be "${value}". Allowed values: ${allowed.join(", ")}.`
});
var wrongBranch = (value) => ({
  fi: `Syötteen badge-branch arvo ”${value}” ei käy haaran nimeksi. Anna esimerkiksi kuntalint-badge.`,
  sv: `Värdet ”${value}” för badge-branch går inte att använda som namn på en gren. Ange till exempel kuntalint-badge.`,
  en: `The input badge-branch cannot be "${value}": that is no name of a branch. Give, for example, kuntalint-badge.`
});
var badgeOnDefault = (branch) => ({
  fi: `Syötteen badge-branch arvo ”${branch}” on oletushaara. Merkki julkaistaan omassa haarassaan: anna esimerkiksi kuntalint-badge.`,
  sv: `Värdet ”${branch}” för badge-branch är standardgrenen. Märket publiceras på en egen gren: ange till exempel kuntalint-badge.`,
  en: `The input badge-branch cannot be "${branch}": that is the default branch. The badge goes to a branch of its own: give, for example, kuntalint-badge.`
});
var inputOf = (env3, name) => (env3[`INPUT_${name.toUpperCase()}`] ?? "").trim();
function refuseUnknown(env3) {
  const known = new Set(names.map((name) => `INPUT_${name.toUpperCase()}`));
  const unknown = Object.keys(env3).find((name) => name.startsWith("INPUT_") && !known.has(name) && env3[name]);
  if (unknown) throw new AuthorError(unknownInput(unknown.slice("INPUT_".length).toLowerCase()), null);
}
function chosen(env3, name, allowed) {
  const value = inputOf(env3, name);
  if (value === "") return null;
  if (!allowed.includes(value)) throw new AuthorError(wrongInput(name, value, allowed), null);
  return value;
}
var isOn = (env3, name) => chosen(env3, name, ["true", "false"]) === "true";
var branchName = /^(?![-./])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[\p{L}\p{N}._/+@-]{1,200}(?<![./])$/u;
function branchOf(env3) {
  const value = inputOf(env3, "badge-branch");
  if (value === "") return null;
  if (!branchName.test(value)) throw new AuthorError(wrongBranch(value), null);
  return value;
}
var languageAsked = (env3) => ["fi", "sv", "en"].find((one) => one === inputOf(env3, "language")) ?? null;
function readInputs(env3) {
  refuseUnknown(env3);
  const level = chosen(env3, "level", ["1", "2", "3"]);
  return {
    path: inputOf(env3, "path") || ".",
    config: inputOf(env3, "config") || null,
    language: chosen(env3, "language", ["fi", "sv", "en"]),
    level: level === null ? null : Number(level),
    failOn: chosen(env3, "fail-on", ["error", "warning", "notice", "never"]),
    token: inputOf(env3, "token") || null,
    checkRun: isOn(env3, "check-run"),
    comment: isOn(env3, "comment"),
    suggestions: isOn(env3, "suggestions"),
    sarif: isOn(env3, "sarif"),
    badgeBranch: branchOf(env3),
    report: inputOf(env3, "report") || null
  };
}

// src/repository/edited-texts.ts
var limit = 512e3;
var mostFiles = 200;
async function editedTexts({ outcomes }, read) {
  const paths = /* @__PURE__ */ new Set();
  for (const outcome of outcomes) {
    if (outcome.status !== "failed") continue;
    for (const { edit } of outcome.findings)
      if (edit?.safe) {
        for (const change of edit.changes) if ("start" in change) paths.add(change.path);
      }
  }
  if (paths.size === 0) return /* @__PURE__ */ new Map();
  const contents = await read([...paths].slice(0, mostFiles).map((path) => ({ path, limit })));
  return new Map(
    [...contents].flatMap(
      ([path, content]) => content.kind === "text" && content.target === void 0 ? [[path, content.text]] : []
    )
  );
}

// src/tell.ts
import { join } from "node:path";
var { env, stdout, stderr } = process;
var destinations = { stdout, stderr, env };
function fromWorkspace(deliveries, prefix) {
  if (prefix === "") return deliveries;
  return deliveries.map(
    (one) => one.to === "annotation" && one.location ? { ...one, location: { ...one.location, path: `${prefix}/${one.location.path}` } } : one
  );
}
var reported = async (name, { report, language, options }) => (await reporters[name]()).default(report, language, options);
async function asFile(name, telling) {
  const path = join(env.RUNNER_TEMP ?? ".", name === "json" ? "kuntalint-report.json" : "kuntalint.sarif");
  const [text] = await reported(name, telling);
  return [
    { to: "file", path, text: text?.to === "stdout" ? text.text : "" },
    { to: "output", name: name === "json" ? "report" : "sarif", value: path }
  ];
}
var outputs = ({ summary }) => {
  const { conclusion, findings, levelReached, score } = summary;
  const values = {
    conclusion,
    findings: findings.total,
    errors: findings.errors,
    warnings: findings.warnings,
    "level-reached": levelReached,
    score
  };
  return Object.entries(values).map(([name, value]) => ({ to: "output", name, value: String(value) }));
};
async function tellFirst(telling, sarif) {
  await deliver(
    [
      ...await reported("terminal", telling),
      ...await asFile("json", telling),
      ...sarif ? await asFile("sarif", telling) : [],
      ...outputs(telling.report)
    ],
    destinations
  );
}
var notices = ({ refused }, language) => refused.filter(({ mendable }) => mendable).map(({ text }) => ({
  to: "annotation",
  severity: "notice",
  title: "kuntalint",
  message: text[language],
  location: null
}));
var faults = (published) => published.faults.map((stack) => ({ to: "stdout", text: `${stack}
` }));
async function badgeLine({ badge }, { language }, at) {
  if (badge === null || at === null) return [];
  const { branchAdvice, branchSnippet } = await import("./chunks/badge-EXGSFY46.js");
  const line = branchSnippet(language, at.url, at.branch);
  const told = { to: "stdout", text: `${branchAdvice[language]}

${line}
` };
  const shown = `
${branchAdvice[language]}

\`\`\`markdown
${line}
\`\`\`
`;
  return badge === "new" ? [told, { to: "summary", markdown: shown }] : [told];
}
var withRemarks = (report, more) => ({
  ...report,
  remarks: [...report.remarks, ...more]
});
async function tellRest(given, published, badge) {
  const { language, prefix } = given;
  const told = notices(published, language);
  const telling = {
    ...given,
    report: withRemarks(
      given.report,
      published.refused.map(({ text }) => text)
    ),
    options: { ...given.options, notices: told.length }
  };
  await deliver(
    [
      ...published.annotated ? [] : fromWorkspace(await reported("github", telling), prefix),
      ...told,
      ...faults(published),
      ...await reported("summary", telling),
      ...await badgeLine(published, telling, badge)
    ],
    destinations
  );
}
async function tellPosted(published, language) {
  const told = published.refused.map(({ text }) => ({ to: "stdout", text: `${text[language]}
` }));
  await deliver([...notices(published, language), ...told, ...faults(published)], destinations);
}

// src/action.ts
var { env: env2 } = process;
var serverUrl = env2.GITHUB_SERVER_URL || "https://github.com";
var repository = env2.GITHUB_REPOSITORY ?? "";
var workspace = resolve(env2.GITHUB_WORKSPACE ?? ".");
var seconds = { reading: 10, all: 20 };
var openFor = (token, time) => token === null ? null : openApi({ apiUrl: env2.GITHUB_API_URL || "https://api.github.com", token, seconds: time });
async function readPayload() {
  try {
    return JSON.parse(await readFile(env2.GITHUB_EVENT_PATH ?? "", "utf8")) ?? {};
  } catch {
    return {};
  }
}
function baseOf({ change }, { token }, api) {
  if (change === null) return null;
  const parted = api ? openForge(api).parted : null;
  return {
    from: "event",
    event: change,
    server: { url: serverUrl, token },
    parted: parted ? (target, head) => parted(repository, target, head) : null
  };
}
async function shownPaths(event, changed, api) {
  if (event.occasion !== "pull-request") return null;
  if (changed !== null) return changed;
  if (api === null || event.request === null) return /* @__PURE__ */ new Set();
  const { filesOfRequest } = await import("./chunks/request-files-GUQZR6WL.js");
  return filesOfRequest(api, repository, event.request).catch(() => /* @__PURE__ */ new Set());
}
function tellingOf(report, changed, prefix, commit) {
  const linkBase = repository && commit ? `${serverUrl}/${repository}/blob/${commit}/` : null;
  const options = { colour: false, changed, evidence: false, linkBase };
  return { report, language: report.language[0] ?? "en", options, prefix };
}
async function newFilesIn(report, { editBranch }) {
  const isHere = report.repository.name.toLowerCase() === repository.toLowerCase();
  if (editBranch === null || !isHere) return null;
  const { newFilesOf } = await import("./chunks/new-files-XDCFMBDU.js");
  return newFilesOf(report, { server: serverUrl, repository, branch: editBranch });
}
function placesOf(inputs, event, instead) {
  const { headSha, request, onDefaultBranch, defaultBranch } = event;
  const { badgeBranch: branch } = inputs;
  if (headSha === null) return { checkRun: null, comment: null, suggestions: null, badge: null };
  const isOwn2 = inputs.report === null;
  const source = onDefaultBranch && defaultBranch !== null ? { branch: defaultBranch, commit: headSha } : null;
  return {
    checkRun: inputs.checkRun ? { headSha, instead } : null,
    comment: inputs.comment && request !== null ? { number: request, headSha } : null,
    suggestions: inputs.suggestions && isOwn2 && request !== null ? { number: request, headSha } : null,
    badge: branch !== null && source ? { branch, source } : null
  };
}
function notOf({ change, headSha }, { repository: { name, commit } }) {
  const isSeen = commit === null || change?.kind !== "pull-request" || commit === headSha || commit === change.merge;
  if (!isSeen) return otherCommit;
  return name.toLowerCase() === repository.toLowerCase() ? null : otherRepository;
}
var nothing = { annotated: false, refused: [], badge: null, faults: [] };
async function publishAs(inputs, event, telling, { spent = 0, instead = null }) {
  const to = {
    api: openFor(inputs.token, seconds.all - spent),
    repository,
    part: telling.prefix,
    runUrl: repository && env2.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env2.GITHUB_RUN_ID}` : null,
    ...placesOf(inputs, event, instead),
    circumstances: { readOnly: event.readOnly, posted: inputs.report !== null }
  };
  if ([to.checkRun, to.comment, to.suggestions, to.badge].every((place) => place === null)) return nothing;
  const foreign = inputs.report === null ? notOf(event, telling.report) : null;
  if (foreign) return { ...nothing, refused: [{ text: foreign, mendable: true }] };
  const { publish } = await import("./chunks/publish-FCPVXJIP.js");
  return publish(telling, to);
}
async function check(inputs, event) {
  const top = resolve(workspace, inputs.path);
  const { token, config, language, level, failOn, badgeBranch } = inputs;
  const api = openFor(token, seconds.reading);
  const base = baseOf(event, inputs, api);
  const { report, changed, read } = await run({
    path: top,
    forge: api && openForge(api),
    occasion: event.occasion,
    ...api && repository ? { facts: { api, name: repository } } : {},
    ...base ? { base } : {},
    ...config ? { config } : {},
    ...language ? { language } : {},
    ...level ? { level } : {},
    ...failOn ? { failOn } : {},
    ...repository && top === workspace ? { name: repository } : {},
    today: /* @__PURE__ */ new Date(),
    trackedOnly: true
  });
  const prefix = relative(workspace, top).replaceAll("\\", "/");
  const shown = await shownPaths(event, changed, api);
  const plain = tellingOf(report, shown, prefix.startsWith("..") ? "" : prefix, report.repository.commit);
  const newFiles = await newFilesIn(report, event);
  const texts = inputs.checkRun || inputs.suggestions ? { texts: await editedTexts(report, read) } : {};
  const telling = { ...plain, options: { ...plain.options, newFiles, ...texts } };
  await tellFirst(telling, inputs.sarif);
  const published = await publishAs(inputs, event, telling, { spent: api?.spent() });
  await tellRest(telling, published, badgeBranch ? { url: `${serverUrl}/${repository}`, branch: badgeBranch } : null);
  return exitStatus(report);
}
async function post(inputs, event, path) {
  const { readPost } = await import("./chunks/post-ENTW2MPG.js");
  const api = openFor(inputs.token, seconds.reading);
  const language = inputs.language ?? "en";
  const say = (text) => deliver([{ to: "stdout", text: `${text[language]}
` }], destinations);
  const read = await readPost({ followed: event.followed, repository, workspace, path, api });
  if ("nothing" in read) {
    await say(read.nothing);
    return 0;
  }
  const { report, headSha, request, instead, notice } = read;
  if (notice) await say(notice);
  const telling = tellingOf(report, request?.changed ?? /* @__PURE__ */ new Set(), "", headSha);
  const posting = { ...event, headSha, request: request?.number ?? null, onDefaultBranch: false };
  await tellPosted(await publishAs(inputs, posting, telling, { spent: api?.spent(), instead }), language);
  return 0;
}
var started = null;
async function perform() {
  const inputs = readInputs(env2);
  const event = readEvent(env2.GITHUB_EVENT_NAME ?? "", await readPayload(), env2);
  started = { inputs, event };
  if (inputs.badgeBranch !== null && inputs.badgeBranch === event.defaultBranch)
    throw new AuthorError(badgeOnDefault(inputs.badgeBranch), null);
  return inputs.report === null ? check(inputs, event) : post(inputs, event, inputs.report);
}
async function tellCheckRun(message) {
  if (started === null || !started.inputs.checkRun || started.inputs.report !== null) return;
  const { inputs, event } = started;
  const api = openFor(inputs.token, seconds.reading);
  if (api === null || event.headSha === null) return;
  const { brokenOff } = await import("./chunks/check-run-X2UH7NOH.js");
  const { writeCheckRun } = await import("./chunks/check-run-E5B3OTFK.js");
  const place = { headSha: event.headSha, externalId: "kuntalint", detailsUrl: null };
  await writeCheckRun(brokenOff(message), place, { api, ...placeOf(repository) });
}
async function tell(error) {
  const own = error instanceof AuthorError ? error.language : null;
  const language = languageAsked(env2) ?? own ?? "en";
  const lines = mistakeLines(error, language);
  const message = lines?.join("\n") ?? (error instanceof Error ? error.stack ?? error.message : String(error));
  const location = error instanceof AuthorError ? error.location : null;
  await deliver([{ to: "annotation", severity: "error", title: "kuntalint", message, location }], destinations);
  await tellCheckRun(message);
  return 2;
}
try {
  process.exitCode = await perform();
} catch (error) {
  process.exitCode = await tell(error);
}
