import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  attempted,
  left,
  written
} from "./chunk-VZJC4THM.js";
import {
  isInDoubt,
  numberIn,
  refusalOf
} from "./chunk-V642IYVW.js";
import "./chunk-UDFUGCBQ.js";

// src/delivery/review.ts
import { createHash } from "node:crypto";

// src/edits/hunks.ts
function shownLines(patch) {
  return patch.split("\n").flatMap((line) => {
    const found = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/u.exec(line);
    if (!found) return [];
    const from = Number(found[1]);
    const count = Number(found[2] ?? 1);
    return count > 0 ? [{ from, to: from + count - 1 }] : [];
  });
}
var isShown = (hunks, { from, to }) => hunks.some((hunk) => hunk.from <= from && to <= hunk.to);

// src/edits/suggestion.ts
var mostLines = 100;
var mostCharacters = 2e4;
var unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;
function spliced(text, changes) {
  let result = "";
  let done = 0;
  for (const { start, end, text: words } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(start >= done && end >= start && end <= text.length)) return null;
    result += text.slice(done, start) + words;
    done = end;
  }
  return result + text.slice(done);
}
function common(before, after) {
  const most2 = Math.min(before.length, after.length);
  let first = 0;
  while (first < most2 && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most2 - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return { first, last };
}
function besideOthers(before, at, added) {
  const [above, below] = [before[at - 1], before[at]];
  return [
    ...below === void 0 ? [] : [{ startLine: at + 1, line: at + 1, lines: [...added, below] }],
    ...above === void 0 ? [] : [{ startLine: at, line: at, lines: [above, ...added] }]
  ];
}
function isSmall({ startLine, line, lines }) {
  const text = lines.join("\n");
  const most2 = Math.max(line - startLine + 1, lines.length);
  return most2 <= mostLines && text.length <= mostCharacters && !unseen.test(text);
}
function suggestions(text, changes) {
  const result = spliced(text, changes);
  if (result === null || result === text || result.endsWith("\n") !== text.endsWith("\n")) return [];
  const before = text.split("\n");
  const after = result.split("\n");
  const { first, last } = common(before, after);
  const lines = after.slice(first, after.length - last);
  const end = before.length - last;
  if (end > first) return [{ startLine: first + 1, line: end, lines }];
  const isAtEnd = first >= before.length - (text.endsWith("\n") ? 1 : 0);
  return isAtEnd ? [] : besideOthers(before, first, lines);
}
var suggestionOf = (text, changes, hunks) => suggestions(text, changes).find((one) => isSmall(one) && isShown(hunks, { from: one.startLine, to: one.line })) ?? null;
var longestRun = (text) => (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
function suggestionBlock({ lines }) {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return `${fence}suggestion
${lines.map((line) => `${line}
`).join("")}${fence}`;
}

// src/delivery/review.ts
var most = 20;
var mostPages = 30;
var tries = 3;
var markOf = ({ fingerprint }) => `<!-- kuntalint-suggestion ${fingerprint} -->`;
var markIn = (body) => /^<!-- kuntalint-suggestion ([0-9a-f]{16}) -->/u.exec(body)?.[1] ?? null;
var query = `query ($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } }
}`;
async function listOf(route, { number }, { api, owner, repo }) {
  const all = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await api.request(route, { owner, repo, pull_number: number, per_page: 100, page });
    all.push(...data);
    if (data.length < 100) break;
  }
  return all;
}
function oidOf(text, like) {
  const bytes = Buffer.from(text);
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function placed(change, files) {
  const file = files.get(change.path);
  if (!file?.sha || file.patch === void 0 || oidOf(change.text, file.sha) !== file.sha) return null;
  return suggestionOf(change.text, change.changes, shownLines(file.patch));
}
var touches = (one, other) => one.from <= other.to && other.from <= one.to;
var linesOf = ({ startLine, line }) => ({ from: startLine, to: line });
function placedOf(changes, files) {
  const all = [];
  for (const change of changes) {
    const suggestion = placed(change, files);
    const isFree = (other) => other.change.path !== change.path || suggestion !== null && !touches(linesOf(suggestion), linesOf(other.suggestion));
    if (suggestion && all.every(isFree)) all.push({ change, suggestion });
  }
  return all;
}
var bare = (login) => login.replace(/\[bot\]$/u, "").toLowerCase();
function isOurs({ user }, viewer) {
  if (!user?.login) return false;
  return user.type === "Bot" ? bare(user.login) === bare(viewer) : user.login.toLowerCase() === viewer.toLowerCase();
}
async function openChanges(review, place, target) {
  const { api, owner, repo } = target;
  const asked = await api.graphql(query, { owner, repo, number: place.number });
  if (asked.repository?.pullRequest?.headRefOid !== place.headSha) return null;
  const files = await listOf("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", place, target);
  const shown = placedOf(review.changes, new Map(files.map((file) => [file.filename ?? "", file])));
  if (shown.length === 0) return [];
  const comments = await listOf("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", place, target);
  const known = new Set(
    comments.flatMap((one) => isOurs(one, asked.viewer.login) ? [markIn(one.body ?? "")] : []).filter(Boolean)
  );
  return shown.filter(({ change }) => !known.has(change.fingerprint));
}
var commentOf = ({ change, suggestion }) => ({
  path: change.path,
  side: "RIGHT",
  line: suggestion.line,
  ...suggestion.startLine < suggestion.line ? { start_line: suggestion.startLine, start_side: "RIGHT" } : {},
  body: `${markOf(change)}
${change.words}

${suggestionBlock(suggestion)}`
});
async function post(open, review, place, target) {
  const { api, owner, repo } = target;
  const shown = open.slice(0, most);
  const { data } = await api.request(
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    {
      owner,
      repo,
      pull_number: place.number,
      commit_id: place.headSha,
      event: "COMMENT",
      body: review.words(shown.length, open.length - shown.length),
      comments: shown.map(commentOf)
    },
    { once: true }
  );
  numberIn(data, "id");
}
async function postReview(review, place, target) {
  if (review.changes.length === 0) return left("unchanged");
  return attempted(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const open = await openChanges(review, place, target);
      if (open === null) return left("superseded");
      if (open.length === 0) return attempt === 1 ? left("unchanged") : written(true);
      try {
        await post(open, review, place, target);
        return written(true);
      } catch (error) {
        if (attempt === tries || !isInDoubt(refusalOf(error))) throw error;
      }
    }
  });
}
export {
  postReview
};
