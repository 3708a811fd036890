import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  forgeName,
  git
} from "./chunk-PKA3MPQB.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/repository/editor-place.ts
function hostOf(address) {
  const url = /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^/@]*@)?([^/:@]+)(?::\d+)?\//iu.exec(address);
  return (url ?? /^(?:[^/@:]+@)?([^/:@]{2,}):(?!\/\/)/u.exec(address))?.[1]?.toLowerCase() ?? null;
}
function serverOf(host, named) {
  if (named !== void 0 && URL.canParse(named) && new URL(named).hostname === host) return new URL(named).origin;
  return host === "github.com" || host.endsWith(".ghe.com") ? `https://${host}` : null;
}
async function line(path, args) {
  const output = await git(path, args, { allowFailure: true }).catch(() => null);
  return output?.toString("utf8").trim() ?? "";
}
async function branchOf(path) {
  const [upstream, head] = await Promise.all([
    line(path, ["rev-parse", "--symbolic-full-name", "@{upstream}"]),
    line(path, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"])
  ]);
  const found = [upstream, head].map((ref) => /^refs\/remotes\/origin\/(.+)$/u.exec(ref)?.[1]);
  return found.find((branch) => branch !== void 0) ?? null;
}
async function editorPlace(path) {
  const [address, branch] = await Promise.all([line(path, ["config", "--get", "remote.origin.url"]), branchOf(path)]);
  const repository = forgeName(address);
  const host = hostOf(address);
  const server = host && serverOf(host, process.env.GITHUB_SERVER_URL);
  return repository && server && branch ? { server, repository, branch } : null;
}
export {
  editorPlace
};
