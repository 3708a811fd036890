import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/edits/line-ends.ts
var mark = "\uFEFF";
function asRead(text) {
  const bare = text.startsWith(mark) ? text.slice(1) : text;
  return bare.includes("\r") ? bare.replace(/\r\n?/g, "\n") : bare;
}
function smallerThan(sorted, limit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
function offsetsIn(text) {
  const skipped = text.startsWith(mark) ? 1 : 0;
  if (!text.includes("\r\n")) return (offset) => offset + skipped;
  const pairs = [];
  for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2))
    pairs.push(at - skipped - pairs.length);
  return (offset) => offset + skipped + smallerThan(pairs, offset);
}
var count = (text, pattern) => text.match(pattern)?.length ?? 0;
function lineEndOf(text) {
  if (!text.includes("\r")) return "\n";
  const pairs = count(text, /\r\n/g);
  const feeds = count(text, /\n/g) - pairs;
  const returns = count(text, /\r/g) - pairs;
  if (pairs >= feeds && pairs >= returns) return "\r\n";
  return feeds >= returns ? "\n" : "\r";
}
var withLineEnd = (words, end) => end === "\n" ? words : words.replaceAll("\n", end);

// src/edits/draft.ts
var untouched = (path, { text, oid }) => ({ text, oid, origin: { path, text } });
var changesOf = (draft) => [...draft].map(([to, { text, origin }]) => ({ from: origin?.path ?? null, to, before: origin?.text ?? "", after: text })).filter(({ from, to, before, after }) => from !== to || before !== after).sort((a, b) => a.to < b.to ? -1 : 1);

// src/edits/apply.ts
var isInside = (path) => path.length < 4096 && !/(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)|[\\\0]/iu.test(path);
var isSame = (one, other) => one.start === other.start && one.end === other.end && one.text === other.text;
var touches = (one, other) => one.start === one.end || other.start === other.end ? one.start <= other.end && other.start <= one.end : one.start < other.end && other.start < one.end;
var overlaps = (one, other) => one !== other && one.start < other.end && other.start < one.end && one.end > one.start && other.end > other.start;
var isSplice = (change) => "start" in change;
function isTaken(change, round) {
  if (isSplice(change)) return (round.splices.get(change.path) ?? []).some((other) => isSame(change, other));
  if ("create" in change) return round.created.get(change.create) === change.text;
  return round.renamed.get(change.rename) === change.to;
}
function splicePossible(change, { splices, renamed }, draft) {
  const file = draft.get(change.path);
  if (!file || file.oid !== change.oid || renamed.has(change.path)) return false;
  const { start, end } = change;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end)) return false;
  return end <= asRead(file.text).length && !(splices.get(change.path) ?? []).some((other) => touches(change, other));
}
var isFree = (path, { created, renamed }, draft, others) => isInside(path) && !draft.has(path) && !others.has(path) && !created.has(path) && ![...renamed.values()].includes(path);
function isPossible(change, round, draft, others) {
  if (isSplice(change)) return splicePossible(change, round, draft);
  if ("create" in change) return isFree(change.create, round, draft, others);
  const { rename, to } = change;
  return draft.has(rename) && !round.splices.has(rename) && !round.renamed.has(rename) && isFree(to, round, draft, others);
}
function take(changes, { splices, created, renamed }) {
  for (const change of changes) {
    if (isSplice(change)) splices.set(change.path, [...splices.get(change.path) ?? [], change]);
    else if ("create" in change) created.set(change.create, change.text);
    else renamed.set(change.rename, change.to);
  }
}
function takes({ changes }, round, draft, others) {
  const open = changes.filter((change) => !isTaken(change, round));
  const splices = changes.filter(isSplice);
  const possible = open.every((change) => isPossible(change, round, draft, others)) && !splices.some((one) => splices.some((other) => one.path === other.path && overlaps(one, other)));
  if (possible) take(open, round);
  return possible;
}
function spliced(text, splices) {
  const at = offsetsIn(text);
  const end = lineEndOf(text);
  let result = "";
  let done = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, at(splice.start)) + withLineEnd(splice.text, end);
    done = at(splice.end);
  }
  return result + text.slice(done);
}
function changed(path, file, { splices, renamed }) {
  const own = splices.get(path);
  const after = own ? { ...file, text: spliced(file.text, own), oid: null } : file;
  return [renamed.get(path) ?? path, after];
}
function applyEdits(draft, edits, others = /* @__PURE__ */ new Set()) {
  const round = { splices: /* @__PURE__ */ new Map(), created: /* @__PURE__ */ new Map(), renamed: /* @__PURE__ */ new Map() };
  const taken = [];
  const left = [];
  for (const edit of edits) (takes(edit, round, draft, others) ? taken : left).push(edit);
  const files = [...draft].map(([path, file]) => changed(path, file, round));
  const made = [...round.created].map(([path, text]) => [path, { text, oid: null, origin: null }]);
  return { draft: new Map([...files, ...made]), taken, left };
}

export {
  asRead,
  applyEdits,
  untouched,
  changesOf
};
