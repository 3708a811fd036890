import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeOf
} from "./chunk-6ZAVSZ2L.js";
import {
  refusalOf
} from "./chunk-V642IYVW.js";
import {
  notTold
} from "./chunk-PUJKWDWB.js";
import {
  codeownersPlaces
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/repository/facts.ts
function ownersFileIn(files) {
  const paths = new Set(files.map(({ path }) => path));
  return codeownersPlaces.find((path) => paths.has(path)) ?? null;
}
async function fact(asked, absent) {
  try {
    return { known: await asked };
  } catch (error) {
    const refusal = refusalOf(error);
    const isAbsent = refusal.kind === "absent" || refusal.status === 409;
    return isAbsent && absent !== void 0 ? { known: absent } : { undetermined: notTold(refusal) };
  }
}
async function about(api, place) {
  const { data } = await api.request("GET /repos/{owner}/{repo}", { ...place });
  const text = (name) => typeof data[name] === "string" ? data[name] : "";
  if (text("default_branch") === "") throw new TypeError("GitHub did not name the default branch");
  return {
    archived: data.archived === true,
    fork: data.fork === true,
    defaultBranch: text("default_branch"),
    description: text("description"),
    homepage: text("homepage")
  };
}
var isPlace = (value) => Number.isSafeInteger(value) && Number(value) >= 1;
var errorOf = (one) => typeof one.kind === "string" && isPlace(one.line) && typeof one.path === "string" ? [
  {
    path: one.path,
    line: one.line,
    column: isPlace(one.column) ? one.column : 1,
    kind: one.kind,
    source: typeof one.source === "string" ? one.source : ""
  }
] : [];
async function ownersErrors(api, place, ref) {
  const { data } = await api.request(
    "GET /repos/{owner}/{repo}/codeowners/errors",
    { ...place, ref }
  );
  if (!Array.isArray(data.errors)) throw new TypeError("GitHub did not list the errors");
  return data.errors.flatMap(errorOf);
}
async function shared(api, { owner }) {
  const { data } = await api.request(
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    { owner, repo: ".github", tree_sha: "HEAD", recursive: "true" }
  );
  return (data.tree ?? []).flatMap(
    ({ path, type, size }) => type === "blob" && typeof path === "string" && path !== "" && size !== 0 ? [path] : []
  );
}
async function privateReporting(api, place) {
  const { data } = await api.request(
    "GET /repos/{owner}/{repo}/private-vulnerability-reporting",
    {
      ...place
    }
  );
  if (typeof data.enabled !== "boolean") throw new TypeError("GitHub did not say whether reports are taken");
  return data.enabled;
}
async function latestRelease(api, place) {
  const { data } = await api.request(
    "GET /repos/{owner}/{repo}/releases/latest",
    { ...place }
  );
  return { tag: data.tag_name ?? "", notes: (data.body ?? "").trim() !== "" };
}
function approvalsOf({ parameters }) {
  const count = parameters?.required_approving_review_count ?? 0;
  if (!Number.isSafeInteger(count)) throw new TypeError("GitHub did not say how many approvals are asked for");
  return count;
}
async function defaultBranch(api, place, branch) {
  const [{ data: rules }, { data: protection }] = await Promise.all([
    api.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
      ...place,
      branch,
      per_page: 100
    }),
    api.request(
      "GET /repos/{owner}/{repo}/branches/{branch}",
      { ...place, branch }
    )
  ]);
  if (!Array.isArray(rules)) throw new TypeError("GitHub did not list the rules");
  const asked = rules.filter(({ type }) => type === "pull_request");
  return {
    branch,
    approvals: Math.max(0, ...asked.map(approvalsOf)),
    codeOwners: asked.some(({ parameters }) => parameters?.require_code_owner_review === true),
    // `protected` is true by rules alone, too; what they ask for is known.
    protected: protection.protection?.enabled ?? (protection.protected === true && rules.length === 0)
  };
}
async function readOwnersErrors(api, { name, commit, files }) {
  if (ownersFileIn(files) === null) return { known: [] };
  return fact(ownersErrors(api, placeOf(name), commit ?? ""));
}
async function readFacts(api, request) {
  const place = placeOf(request.name);
  const [repository, errors, files, reports, release] = await Promise.all([
    fact(about(api, place)),
    readOwnersErrors(api, request),
    fact(shared(api, place), []),
    fact(privateReporting(api, place)),
    fact(latestRelease(api, place), null)
  ]);
  return {
    asked: true,
    about: repository,
    ownersErrors: errors,
    shared: "known" in files ? { known: { from: `${place.owner}/.github`, paths: files.known } } : files,
    defaultBranch: "known" in repository ? await fact(defaultBranch(api, place, repository.known.defaultBranch)) : repository,
    privateReporting: reports,
    latestRelease: release
  };
}
export {
  ownersFileIn,
  readFacts,
  readOwnersErrors
};
