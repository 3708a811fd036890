import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  attempted,
  written
} from "./chunk-VZJC4THM.js";
import {
  isInDoubt,
  numberIn,
  refusalOf
} from "./chunk-V642IYVW.js";

// src/delivery/within-bytes.ts
function withinBytes(text, limit) {
  if (Buffer.byteLength(text) <= limit) return text;
  const cut = Buffer.from(text).subarray(0, limit - 3);
  return `${cut.toString("utf8").replace(/\ufffd+$/u, "")}…`;
}

// src/delivery/check-run.ts
var batchSize = 50;
var tries = 3;
var most = 3e3;
var limits = { text: 65535, title: 255, message: 64 * 1024, details: 64 * 1024 };
var levels = { error: "failure", warning: "warning", notice: "notice" };
function annotationOf({ severity, title, message, location, details }) {
  const { path, line, endLine = line, column, endColumn } = location;
  const oneLine = endLine === line && column !== void 0;
  return {
    path,
    start_line: line,
    end_line: Math.max(line, endLine),
    ...oneLine ? { start_column: column, end_column: Math.max(column, endColumn ?? column) } : {},
    annotation_level: levels[severity],
    title: withinBytes(title, limits.title),
    message: withinBytes(message, limits.message),
    ...details === void 0 ? {} : { raw_details: withinBytes(details, limits.details) }
  };
}
function batches(list) {
  const parts = [];
  for (let at = 0; at < list.length; at += batchSize) parts.push(list.slice(at, at + batchSize));
  return parts;
}
async function create(run, place, output, annotations, target) {
  const { api, owner, repo } = target;
  const { data } = await api.request("POST /repos/{owner}/{repo}/check-runs", {
    owner,
    repo,
    name: run.name,
    head_sha: place.headSha,
    external_id: place.externalId,
    ...place.detailsUrl === null ? {} : { details_url: place.detailsUrl },
    status: "completed",
    conclusion: run.conclusion,
    output: { ...output, annotations }
  });
  return numberIn(data, "id");
}
async function countOf({ target: { api, owner, repo }, id }) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", {
    owner,
    repo,
    check_run_id: id
  });
  return numberIn(data.output, "annotations_count");
}
async function add(annotations, before, begun) {
  const { target, id, output } = begun;
  const { api, owner, repo } = target;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const changes = { owner, repo, check_run_id: id, output: { ...output, annotations } };
      await api.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", changes, { once: true });
      return;
    } catch (error) {
      if (attempt === tries || !isInDoubt(refusalOf(error))) throw error;
      if (await countOf(begun) >= before + annotations.length) return;
    }
  }
}
async function writeCheckRun(run, place, target) {
  const output = {
    title: withinBytes(run.title, limits.title),
    summary: withinBytes(run.summary, limits.text),
    text: withinBytes(run.text, limits.text)
  };
  const [first = [], ...more] = batches(run.annotations.slice(0, most).map(annotationOf));
  let sent = 0;
  return attempted(
    async () => {
      const id = await create(run, place, output, first, target);
      sent = first.length;
      for (const annotations of more) {
        await add(annotations, sent, { target, id, output });
        sent += annotations.length;
      }
      return written(true);
    },
    () => sent
  );
}

export {
  withinBytes,
  writeCheckRun
};
