import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  deliver,
  mistakeLines,
  reporters,
  run
} from "./chunks/chunk-QTTUZN67.js";
import {
  exitStatus
} from "./chunks/chunk-GFF66BOC.js";
import "./chunks/chunk-MQYFWTVY.js";
import {
  git
} from "./chunks/chunk-L5Y4SZ7U.js";
import {
  AuthorError
} from "./chunks/chunk-ECPFTWXR.js";
import "./chunks/chunk-THRSVDAC.js";

// src/action.ts
import { readFile } from "node:fs/promises";
import { join as join2, relative, resolve } from "node:path";

// src/repository/changes.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var fetchSeconds = 20;
var patience = {
  GIT_HTTP_LOW_SPEED_LIMIT: "1000",
  GIT_HTTP_LOW_SPEED_TIME: "15",
  GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=15"
};
var lines = (output) => output.toString("utf8").split("\0").filter(Boolean);
async function firstParent(top) {
  const text = (await git(top, ["cat-file", "commit", "HEAD"], { allowFailure: true })).toString("utf8");
  const parents = [...(text.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gmu)].map(
    ([, id]) => id
  );
  return parents.length === 2 ? parents[0] : null;
}
var has = async (top, commit) => (await git(top, ["cat-file", "--batch-check"], { input: `${commit}^{tree}
`, allowFailure: true })).toString("utf8").includes(" tree ");
var difference = async (folder, base, head, env2 = {}) => lines(
  await git(folder, ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--end-of-options", base, head], {
    env: env2
  })
);
function credentials({ server, token }) {
  if (!token) return {};
  const value = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${server.replace(/\/$/u, "")}/.extraheader`,
    GIT_CONFIG_VALUE_0: value
  };
}
function onServer(origin, server) {
  const host = /^(?:https?|ssh):\/\/(?:[^@/]{0,200}@)?([^/:]{1,255})/u.exec(origin)?.[1] ?? /^(?:[\w.-]{1,64}@)([\w.-]{1,255}):/u.exec(origin)?.[1];
  return host === void 0 || host.toLowerCase() === new URL(server).hostname.toLowerCase();
}
async function fetched(top, base, head, request) {
  const origin = (await git(top, ["remote", "get-url", "origin"])).toString("utf8").trim();
  const objects = (await git(top, ["rev-parse", "--path-format=absolute", "--git-path", "objects"])).toString("utf8").trim();
  if (!onServer(origin, request.server)) throw new Error("the origin is another server");
  const scratch = await mkdtemp(join(tmpdir(), "kuntalint-"));
  try {
    await git(scratch, ["init", "-q", "--bare", "."]);
    const env2 = {
      ...credentials(request),
      ...patience,
      GIT_ALLOW_PROTOCOL: "https:http:ssh:file"
    };
    await git(
      scratch,
      ["fetch", "-q", "--no-tags", "--depth=1", "--filter=blob:none", "--end-of-options", origin, base],
      {
        env: env2,
        signal: AbortSignal.timeout(fetchSeconds * 1e3)
      }
    );
    return await difference(scratch, base, head, { GIT_ALTERNATE_OBJECT_DIRECTORIES: objects });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
async function changedPaths(top, request) {
  try {
    const head = (await git(top, ["rev-parse", "HEAD"])).toString("utf8").trim();
    const base = await firstParent(top) ?? request.base;
    if (!base || !/^[0-9a-f]{40,64}$/u.test(base)) return null;
    if (await has(top, base)) return new Set(await difference(top, base, head));
    return request.token === null ? null : new Set(await fetched(top, base, head, request));
  } catch {
    return null;
  }
}

// src/action.ts
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
async function readEvent() {
  try {
    return JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? "", "utf8")) ?? {};
  } catch {
    return {};
  }
}
async function changedIn(top) {
  if (!env.GITHUB_EVENT_NAME?.startsWith("pull_request")) return null;
  const base = (await readEvent()).pull_request?.base?.sha ?? null;
  return changedPaths(top, {
    base,
    server: env.GITHUB_SERVER_URL ?? "https://github.com",
    token: input("token") || null
  });
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
  const file = join2(env.RUNNER_TEMP ?? ".", "kuntalint-report.json");
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
  const report = await run({
    path: top,
    ...config ? { config } : {},
    ...language ? { language } : {},
    ...level ? { level: Number(level) } : {},
    ...failOn ? { failOn } : {},
    ...env.GITHUB_REPOSITORY && top === workspace ? { name: env.GITHUB_REPOSITORY } : {},
    today: /* @__PURE__ */ new Date(),
    trackedOnly: true
  });
  const prefix = relative(workspace, top).replaceAll("\\", "/");
  await deliver(await told(report, await changedIn(top), prefix.startsWith("..") ? "" : prefix), destinations);
  return exitStatus(report);
}
async function tell(error) {
  const language = ["fi", "sv", "en"].find((one) => one === input("language")) ?? "en";
  const lines2 = mistakeLines(error, language);
  const message = lines2?.join("\n") ?? (error instanceof Error ? error.stack ?? error.message : String(error));
  const location = error instanceof AuthorError ? error.location : null;
  await deliver([{ to: "annotation", severity: "error", title: "kuntalint", message, location }], destinations);
  return 2;
}
try {
  process.exitCode = await perform();
} catch (error) {
  process.exitCode = await tell(error);
}
