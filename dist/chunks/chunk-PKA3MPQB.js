import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/repository/git.ts
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
var GitError = class extends Error {
  exit;
  constructor(args, exit) {
    super(`git ${args[0] ?? ""} ended with ${exit.status}: ${exit.stderr.trim()}`);
    this.name = "GitError";
    this.exit = exit;
  }
};
function gitWords(stderr) {
  const lines = stderr.trim().split("\n");
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? "";
}
var hardened = Object.entries({
  "core.hooksPath": "/dev/null",
  "core.fsmonitor": "false",
  "core.quotePath": "false",
  "diff.relative": "false",
  "log.follow": "false",
  "log.showRoot": "true",
  "log.showSignature": "false",
  "protocol.ext.allow": "never",
  "safe.directory": "*"
}).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
var localVariables = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_EXTERNAL_DIFF",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS"
];
var secret = /^(?:INPUT_|GITHUB_TOKEN$|GH_TOKEN$|ACTIONS_\w*TOKEN$)/iu;
function environment(more) {
  const env = { ...process.env };
  for (const name of localVariables) delete env[name];
  for (const name of Object.keys(env)) if (secret.test(name)) delete env[name];
  return Object.assign(
    env,
    {
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_ALLOW_PROTOCOL: "",
      LC_ALL: "C"
    },
    more
  );
}
function gitStream(cwd, args, receive, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...hardened, ...args], {
      cwd,
      env: environment(options.env ?? {}),
      windowsHide: true,
      ...options.signal ? { signal: options.signal } : {}
    });
    let stderr = "";
    let stopped = false;
    child.on("error", (error) => {
      reject(error.code === "ENOENT" && existsSync(cwd) ? new AuthorError(noGit, null) : error);
    });
    child.stderr.on("data", (chunk) => {
      if (stderr.length < 1e4) stderr += chunk.toString();
    });
    child.stdout.on("data", (chunk) => {
      if (stopped || receive(chunk) !== false) return;
      stopped = true;
      child.kill();
    });
    child.on("close", (status) => resolve({ status: stopped ? 0 : status, stderr: stderr.slice(0, 1e4) }));
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input);
  });
}
async function git(cwd, args, options = {}) {
  const chunks = [];
  const keep = (chunk) => {
    chunks.push(chunk);
  };
  const exit = await gitStream(cwd, args, keep, options);
  if (exit.status !== 0 && !options.allowFailure) throw new GitError(args, exit);
  return Buffer.concat(chunks);
}
var noGit = {
  fi: "En löytänyt git-ohjelmaa, jolla koodivarasto luetaan. Asenna git (https://git-scm.com) ja varmista, että komento ”git --version” toimii tässä ympäristössä.",
  sv: "Jag hittade inte programmet git, som behövs för att läsa kodförrådet. Installera git (https://git-scm.com) och kontrollera att kommandot ”git --version” fungerar i den här miljön.",
  en: 'I did not find the program git, which is needed to read the repository. Install git (https://git-scm.com) and check that the command "git --version" works in this environment.'
};

// src/repository/name.ts
function forgeName(address) {
  const path = addressPath(address.trim());
  if (path === null) return null;
  const parts = path.replace(/[?#].*$/s, "").split("/").filter((part) => part !== "");
  const last = parts.pop()?.replace(/\.git$/i, "");
  if (!last || parts.length === 0) return null;
  const all = [...parts, last];
  return all.every((part) => /^[\p{L}\p{N}~_][\p{L}\p{N}._~+-]*$/u.test(part)) ? all.join("/") : null;
}
function addressPath(address) {
  const url = /^(?:https?|ssh|git|git\+ssh):\/\/[^/]+\/(.*)$/is.exec(address);
  if (url) return url[1] ?? null;
  if (address.includes("://")) return null;
  const scp = /^(?:[^/@:]+@)?[^/:@]{2,}:([^\\]+)$/s.exec(address);
  return scp?.[1] ?? null;
}
var addressed = /^(?:(?:https?|ssh|git|git\+ssh):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/|(?:[^/@:]+@)?([^/:@]{2,}):(?!\/\/))/iu;
function webAddress(address) {
  const name = forgeName(address);
  const [, ofUrl, ofScp] = addressed.exec(address.trim()) ?? [];
  const host = (ofUrl ?? ofScp ?? "").toLowerCase().replace(/^ssh\.(?=github\.com$)/u, "");
  return name === null || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) ? null : `https://${host}/${name}`;
}

export {
  GitError,
  gitWords,
  gitStream,
  git,
  forgeName,
  webAddress
};
