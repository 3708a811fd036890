import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  otherRepository
} from "./chunks/chunk-PMZUH3EI.js";
import {
  reporters
} from "./chunks/chunk-JDRLSYZO.js";
import {
  run
} from "./chunks/chunk-4UU67X6G.js";
import {
  openApi
} from "./chunks/chunk-LKL6HSDK.js";
import {
  openForge
} from "./chunks/chunk-VZDGNUWV.js";
import {
  exitStatus
} from "./chunks/chunk-MC7KS5KH.js";
import "./chunks/chunk-PVA4YY6U.js";
import "./chunks/chunk-KGRIH7SG.js";
import "./chunks/chunk-YTOP4NWD.js";
import "./chunks/chunk-5EKDPKZB.js";
import {
  mistakeLines
} from "./chunks/chunk-FCRDXJF3.js";
import {
  deliver
} from "./chunks/chunk-XGKWXRWC.js";
import {
  AuthorError
} from "./chunks/chunk-MWSG3VNY.js";
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
  return isFork || env3.GITHUB_ACTOR === "dependabot[bot]";
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
var badgeEvents = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch"]);
function readEvent(name, payload, env3) {
  const change = changeOf(name, payload, env3);
  const request = change?.kind === "pull-request" ? payload.pull_request?.number ?? null : null;
  const defaultBranch = payload.repository?.default_branch ?? null;
  const headSha = change?.kind === "pull-request" ? change.head : payload.merge_group?.head_sha ?? env3.GITHUB_SHA ?? null;
  return {
    change,
    occasion: change === null ? "other" : change.kind === "push" ? "push" : "pull-request",
    headSha,
    request,
    readOnly: isReadOnly(name, payload, env3),
    defaultBranch,
    onDefaultBranch: badgeEvents.has(name) && defaultBranch !== null && env3.GITHUB_REF === `refs/heads/${defaultBranch}`,
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
  "sarif",
  "badge-branch",
  "report"
];
var unknownInput = (name) => ({
  fi: `Toiminnolla ei ole syötettä ”${name}”. Syötteet: ${names.join(", ")}.`,
  sv: `Åtgärden har ingen indata ”${name}”. Indata: ${names.join(", ")}.`,
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
    sarif: isOn(env3, "sarif"),
    badgeBranch: branchOf(env3),
    report: inputOf(env3, "report") || null
  };
}

// src/tell.ts
import { join } from "node:path";
var { env, stdout, stderr } = process;
var destinations = { stdout, stderr, env };
var serverUrl = env.GITHUB_SERVER_URL || "https://github.com";
var repository = env.GITHUB_REPOSITORY ?? "";
function fromWorkspace(deliveries, prefix) {
  if (prefix === "") return deliveries;
  return deliveries.map(
    (one) => one.to === "annotation" && one.location ? { ...one, location: { ...one.location, path: `${prefix}/${one.location.path}` } } : one
  );
}
var outputs = (report, files) => {
  const { conclusion, findings, levelReached, score } = report.summary;
  const values = {
    conclusion,
    findings: findings.total,
    errors: findings.errors,
    warnings: findings.warnings,
    "level-reached": levelReached,
    score,
    ...files
  };
  return Object.entries(values).map(([name, value]) => ({ to: "output", name, value: String(value) }));
};
function tellingOf(report, changed, prefix, commit) {
  const linkBase = repository && commit ? `${serverUrl}/${repository}/blob/${commit}/` : null;
  const options = { colour: false, changed, evidence: false, linkBase };
  return { report, language: report.language[0] ?? "en", options, prefix };
}
var reported = async (name, { report, language, options }) => (await reporters[name]()).default(report, language, options);
async function asFile(name, telling) {
  const path = join(env.RUNNER_TEMP ?? ".", name === "json" ? "kuntalint-report.json" : "kuntalint.sarif");
  const [text] = await reported(name, telling);
  return { to: "file", path, text: text?.to === "stdout" ? text.text : "" };
}
var refusals = ({ refused }, language) => refused.filter(({ mendable }) => mendable).map(({ text }) => ({
  to: "annotation",
  severity: "notice",
  title: "kuntalint",
  message: text[language],
  location: null
}));
async function badgeLine({ badge }, branch, language) {
  if (badge === null || branch === null) return [];
  const { branchAdvice, branchSnippet } = await import("./chunks/badge-UJLHSZMZ.js");
  const line = branchSnippet(language, `${serverUrl}/${repository}`, branch);
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
async function tellAll(given, published, asked) {
  const { language, prefix } = given;
  const told = refusals(published, language);
  const telling = {
    ...given,
    report: withRemarks(
      given.report,
      published.refused.map(({ text }) => text)
    ),
    options: { ...given.options, notices: told.length }
  };
  const files = [await asFile("json", telling), ...asked.sarif ? [await asFile("sarif", telling)] : []];
  const [report, sarif] = files.map(({ path }) => path);
  await deliver(
    [
      ...published.annotated ? [] : fromWorkspace(await reported("github", telling), prefix),
      ...told,
      ...await reported("terminal", telling),
      ...await reported("summary", telling),
      ...files,
      ...await badgeLine(published, asked.badgeBranch, language),
      ...outputs(telling.report, { report: report ?? "", ...sarif ? { sarif } : {} })
    ],
    destinations
  );
}

// src/action.ts
var { env: env2 } = process;
var seconds = { reading: 10, all: 20 };
var openFor = (token, time) => openApi({ apiUrl: env2.GITHUB_API_URL || "https://api.github.com", token, seconds: time });
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
var nothingPublished = { annotated: false, refused: [], badge: null };
async function publishAs(inputs, event, telling, spent) {
  const { checkRun, comment, badgeBranch, token } = inputs;
  const branch = event.onDefaultBranch && badgeBranch !== event.defaultBranch ? badgeBranch : null;
  const to = {
    api: token === null ? null : openFor(token, seconds.all - spent),
    repository,
    part: telling.prefix,
    run: Number(env2.GITHUB_RUN_ID) || 0,
    runUrl: repository && env2.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env2.GITHUB_RUN_ID}` : null,
    checkRun: checkRun && event.headSha !== null ? { headSha: event.headSha } : null,
    comment: comment && event.request !== null ? { number: event.request } : null,
    branch,
    readOnly: event.readOnly
  };
  if (to.checkRun === null && to.comment === null && branch === null) return nothingPublished;
  const isOwn = telling.report.repository.name.toLowerCase() === repository.toLowerCase();
  if (inputs.report === null && !isOwn)
    return { ...nothingPublished, refused: [{ text: otherRepository, mendable: true }] };
  const { publish } = await import("./chunks/publish-TGHGZBRK.js");
  return publish(telling, to);
}
async function check(inputs, event) {
  const workspace = resolve(env2.GITHUB_WORKSPACE ?? ".");
  const top = resolve(workspace, inputs.path);
  const { token, config, language, level, failOn } = inputs;
  const api = token === null ? null : openFor(token, seconds.reading);
  const base = baseOf(event, inputs, api);
  const { report, changed } = await run({
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
  const diff = event.occasion === "push" ? null : changed;
  const telling = tellingOf(report, diff, prefix.startsWith("..") ? "" : prefix, report.repository.commit);
  await tellAll(telling, await publishAs(inputs, event, telling, api?.spent() ?? 0), inputs);
  return exitStatus(report);
}
async function post(inputs, event, path) {
  const { concluded, followedOr, notAboutRequest, readPosted, requestGone, requestOf } = await import("./chunks/post-5HP33D6E.js");
  const followed = followedOr(event.followed);
  const language = inputs.language ?? "en";
  const say = (text) => deliver([{ to: "stdout", text: `${text[language]}
` }], destinations);
  if (followed.event !== "pull_request") {
    await say(notAboutRequest);
    return 0;
  }
  const report = concluded(await readPosted(resolve(env2.GITHUB_WORKSPACE ?? "."), path), followed);
  const api = inputs.token === null ? null : openFor(inputs.token, seconds.reading);
  const request = api && await requestOf(api, repository, followed);
  if (!request) await say(requestGone);
  const telling = tellingOf(report, request?.changed ?? null, "", followed.headSha);
  const posting = { ...event, headSha: followed.headSha, request: request?.number ?? null };
  const published = await publishAs({ ...inputs, badgeBranch: null }, posting, telling, api?.spent() ?? 0);
  const told = published.refused.map(({ text }) => ({ to: "stdout", text: `${text[language]}
` }));
  await deliver([...refusals(published, language), ...told], destinations);
  return 0;
}
async function perform() {
  const inputs = readInputs(env2);
  const event = readEvent(env2.GITHUB_EVENT_NAME ?? "", await readPayload(), env2);
  if (inputs.badgeBranch !== null && inputs.badgeBranch === event.defaultBranch)
    throw new AuthorError(badgeOnDefault(inputs.badgeBranch), null);
  return inputs.report === null ? check(inputs, event) : post(inputs, event, inputs.report);
}
async function tell(error) {
  const own = error instanceof AuthorError ? error.language : null;
  const language = languageAsked(env2) ?? own ?? "en";
  const lines = mistakeLines(error, language);
  const message = lines?.join("\n") ?? (error instanceof Error ? error.stack ?? error.message : String(error));
  const location = error instanceof AuthorError ? error.location : null;
  await deliver([{ to: "annotation", severity: "error", title: "kuntalint", message, location }], destinations);
  return 2;
}
try {
  process.exitCode = await perform();
} catch (error) {
  process.exitCode = await tell(error);
}
