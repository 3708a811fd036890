import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  reporters
} from "./chunks/chunk-EIYZJVZK.js";
import {
  run
} from "./chunks/chunk-A2L6HAKC.js";
import {
  openForge
} from "./chunks/chunk-TEGPKSQQ.js";
import "./chunks/chunk-KGRIH7SG.js";
import {
  mistakeLines
} from "./chunks/chunk-HGWZA3F3.js";
import {
  deliver
} from "./chunks/chunk-VTPV6KD7.js";
import {
  exitStatus
} from "./chunks/chunk-MC7KS5KH.js";
import {
  AuthorError
} from "./chunks/chunk-MWSG3VNY.js";
import "./chunks/chunk-THRSVDAC.js";

// src/action.ts
import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
var { env, stdout, stderr } = process;
var destinations = { stdout, stderr, env };
var inputs = ["path", "config", "language", "level", "fail-on", "token"];
var unknownInput = (name) => ({
  fi: `Toiminnolla ei ole syötettä ”${name}”. Syötteet: ${inputs.join(", ")}.`,
  sv: `Åtgärden har ingen indata ”${name}”. Indata: ${inputs.join(", ")}.`,
  en: `The action has no input "${name}". Inputs: ${inputs.join(", ")}.`
});
var wrongInput = (name, value, allowed) => ({
  fi: `Syötteen ${name} arvo ”${value}” ei käy. Sallitut arvot: ${allowed.join(", ")}.`,
  sv: `Värdet ”${value}” går inte att använda för ${name}. Tillåtna värden: ${allowed.join(", ")}.`,
  en: `The input ${name} cannot be "${value}". Allowed values: ${allowed.join(", ")}.`
});
var input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
function refuseUnknown() {
  const known = new Set(inputs.map((name) => `INPUT_${name.toUpperCase()}`));
  const unknown = Object.keys(env).find((name) => name.startsWith("INPUT_") && !known.has(name) && env[name]);
  if (unknown) throw new AuthorError(unknownInput(unknown.slice("INPUT_".length).toLowerCase()), null);
}
function chosen(name, allowed) {
  const value = input(name);
  if (value === "") return void 0;
  if (!allowed.includes(value)) throw new AuthorError(wrongInput(name, value, allowed), null);
  return value;
}
async function readPayload() {
  try {
    return JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? "", "utf8")) ?? {};
  } catch {
    return {};
  }
}
var requestEvents = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "pull_request_review"]);
function eventOf(name, payload) {
  const { pull_request: request, merge_group: group, before } = payload;
  if (request && requestEvents.has(name)) {
    const isMerge = /^refs\/pull\/\d+\/merge$/u.test(env.GITHUB_REF ?? "");
    const merge = isMerge ? env.GITHUB_SHA ?? null : null;
    return { kind: "pull-request", head: request.head?.sha ?? null, target: request.base?.sha ?? null, merge };
  }
  if (name === "merge_group") return { kind: "merge-group", head: null, target: group?.base_sha ?? null, merge: null };
  return name === "push" ? { kind: "push", head: null, target: before ?? null, merge: null } : null;
}
var occasionOf = (event) => event === null ? "other" : event.kind === "push" ? "push" : "pull-request";
function baseOf(event, forge) {
  if (event === null) return null;
  const repository = env.GITHUB_REPOSITORY ?? "";
  return {
    from: "event",
    event,
    server: { url: env.GITHUB_SERVER_URL || "https://github.com", token: input("token") || null },
    parted: forge ? (target, head) => forge.parted(repository, target, head) : null
  };
}
function fromWorkspace(deliveries, prefix) {
  if (prefix === "") return deliveries;
  return deliveries.map(
    (one) => one.to === "annotation" && one.location ? { ...one, location: { ...one.location, path: `${prefix}/${one.location.path}` } } : one
  );
}
var outputs = (report, file) => {
  const { conclusion, findings, levelReached, score } = report.summary;
  const values = {
    conclusion,
    findings: findings.total,
    errors: findings.errors,
    warnings: findings.warnings,
    "level-reached": levelReached,
    score,
    report: file
  };
  return Object.entries(values).map(([name, value]) => ({ to: "output", name, value: String(value) }));
};
async function told(report, changed, prefix) {
  const repository = env.GITHUB_REPOSITORY;
  const linkBase = repository && report.repository.commit ? `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}/blob/${report.repository.commit}/` : null;
  const options = { colour: false, changed, evidence: false, linkBase };
  const load = async (name, language2) => (await reporters[name]()).default(report, language2, options);
  const language = report.language[0] ?? "en";
  const file = join(env.RUNNER_TEMP ?? ".", "kuntalint-report.json");
  const json = (await load("json", language)).map(
    (one) => one.to === "stdout" ? { to: "file", path: file, text: one.text } : one
  );
  return [
    ...fromWorkspace(await load("github", language), prefix),
    ...await load("terminal", language),
    ...await load("summary", language),
    ...json,
    ...outputs(report, file)
  ];
}
async function perform() {
  refuseUnknown();
  const workspace = resolve(env.GITHUB_WORKSPACE ?? ".");
  const top = resolve(workspace, input("path") || ".");
  const [config, language, level, failOn] = [
    input("config"),
    chosen("language", ["fi", "sv", "en"]),
    chosen("level", ["1", "2", "3"]),
    chosen("fail-on", ["error", "warning", "notice", "never"])
  ];
  const token = input("token");
  const forge = token ? openForge({ apiUrl: env.GITHUB_API_URL || "https://api.github.com", token }) : null;
  const event = eventOf(env.GITHUB_EVENT_NAME ?? "", await readPayload());
  const base = baseOf(event, forge);
  const { report, changed } = await run({
    path: top,
    forge,
    occasion: occasionOf(event),
    ...base ? { base } : {},
    ...config ? { config } : {},
    ...language ? { language } : {},
    ...level ? { level: Number(level) } : {},
    ...failOn ? { failOn } : {},
    ...env.GITHUB_REPOSITORY && top === workspace ? { name: env.GITHUB_REPOSITORY } : {},
    today: /* @__PURE__ */ new Date(),
    trackedOnly: true
  });
  const prefix = relative(workspace, top).replaceAll("\\", "/");
  const diff = event?.kind === "push" ? null : changed;
  await deliver(await told(report, diff, prefix.startsWith("..") ? "" : prefix), destinations);
  return exitStatus(report);
}
async function tell(error) {
  const own = error instanceof AuthorError ? error.language : null;
  const language = ["fi", "sv", "en"].find((one) => one === input("language")) ?? own ?? "en";
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
