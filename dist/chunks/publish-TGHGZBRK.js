import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  badgeEndpoint,
  badgeFiles,
  badgeSvg,
  claimOf
} from "./chunk-JGHK27RS.js";
import {
  summaryParts
} from "./chunk-NZ45YVFY.js";
import {
  fileLink
} from "./chunk-YXA3IFNL.js";
import {
  changeLines,
  gateLine
} from "./chunk-5QQ5TF5B.js";
import {
  annotatedOf,
  messageOf,
  titleLimit,
  titleOf
} from "./chunk-WDTRFHJP.js";
import {
  collect
} from "./chunk-L5ZUCMUW.js";
import {
  brokenLine,
  comparedLine,
  findingsLine,
  levelLine
} from "./chunk-OPUBNCI2.js";
import {
  clipped,
  code,
  markdown,
  plain
} from "./chunk-MWIYIWWR.js";
import "./chunk-DQ473CYP.js";
import {
  foreignBranch,
  refusedWords,
  withoutToken
} from "./chunk-PMZUH3EI.js";
import "./chunk-MC7KS5KH.js";
import {
  both,
  counted,
  inOrder,
  mildSeverityWords,
  severityWords
} from "./chunk-PVA4YY6U.js";
import {
  isInDoubt,
  numberIn,
  refusalOf,
  textIn
} from "./chunk-YTOP4NWD.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";

// src/delivery/branch.ts
import { createHash } from "node:crypto";

// src/delivery/target.ts
var written = (created) => ({ done: "written", created });
var left = (done) => ({ done, created: false });
async function attempted(deliver, sent = () => 0) {
  try {
    return await deliver();
  } catch (error) {
    return { refused: refusalOf(error), sent: sent() };
  }
}

// src/delivery/branch.ts
var tries = 4;
var oidOf = (text) => {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
};
async function tipOf({ branch }, { api, owner, repo }) {
  const place = { owner, repo };
  try {
    const { data: ref } = await api.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
      ...place,
      ref: `heads/${branch}`
    });
    const { data: commit } = await api.request(
      "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
      { ...place, commit_sha: ref.object.sha }
    );
    const { data } = await api.request(
      "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
      { ...place, tree_sha: commit.tree.sha }
    );
    const files = new Map(data.tree.flatMap(({ path, sha }) => path && sha ? [[path, sha]] : []));
    return { commit: ref.object.sha, tree: commit.tree.sha, files };
  } catch (error) {
    if (refusalOf(error).kind === "absent") return null;
    throw error;
  }
}
async function recordOn(oid, { api, owner, repo }) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
    owner,
    repo,
    file_sha: oid
  });
  try {
    const value = JSON.parse(Buffer.from(data.content ?? "", "base64").toString("utf8"));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
var told = ({ run: _run, commit: _commit, ...rest }) => JSON.stringify(rest);
var recordText = ({ record }, { run }) => `${JSON.stringify({ ...record.value, run }, null, 2)}
`;
async function standingOf(files, tip, place, target) {
  const oid = tip.files.get(files.record.path);
  if (oid === void 0) return "foreign";
  const earlier = await recordOn(oid, target);
  if (typeof earlier.run === "number" && earlier.run > place.run) return "superseded";
  const equal = files.others.every(({ path, text }) => tip.files.get(path) === oidOf(text));
  return equal && told(earlier) === told(files.record.value) ? "unchanged" : null;
}
async function commitOn(tip, files, place, target) {
  const { api, owner, repo } = target;
  const here = { owner, repo };
  const { data: tree } = await api.request("POST /repos/{owner}/{repo}/git/trees", {
    ...here,
    ...tip ? { base_tree: tip.tree } : {},
    tree: [...files.others, { path: files.record.path, text: recordText(files, place) }].map(({ path, text }) => ({
      path,
      mode: "100644",
      type: "blob",
      content: text
    }))
  });
  const { data: commit } = await api.request("POST /repos/{owner}/{repo}/git/commits", {
    ...here,
    message: place.message,
    tree: textIn(tree, "sha"),
    parents: tip ? [tip.commit] : []
  });
  if (tip)
    await api.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
      ...here,
      ref: `heads/${place.branch}`,
      sha: textIn(commit, "sha"),
      force: false
    });
  else
    await api.request("POST /repos/{owner}/{repo}/git/refs", {
      ...here,
      ref: `refs/heads/${place.branch}`,
      sha: textIn(commit, "sha")
    });
}
var isRace = (error) => {
  const { status } = refusalOf(error);
  return status === 422 || status === 409;
};
var keepBranch = (files, place, target) => attempted(async () => {
  for (let attempt = 1; ; attempt += 1) {
    const tip = await tipOf(place, target);
    const standing = tip ? await standingOf(files, tip, place, target) : null;
    if (standing !== null) return left(standing);
    try {
      await commitOn(tip, files, place, target);
      return written(tip === null);
    } catch (error) {
      if (attempt === tries || !isRace(error)) throw error;
    }
  }
});

// src/delivery/check-run.ts
var batchSize = 50;
var most = 3e3;
var limits = { text: 65535, title: 255, message: 64 * 1024 };
var levels = { error: "failure", warning: "warning", notice: "notice" };
function withinBytes(text, limit) {
  if (Buffer.byteLength(text) <= limit) return text;
  const cut = Buffer.from(text).subarray(0, limit - 3);
  return `${cut.toString("utf8").replace(/\ufffd+$/u, "")}…`;
}
function annotationOf({ severity, title, message, location }) {
  const { path, line, endLine = line, column, endColumn } = location;
  const oneLine = endLine === line && column !== void 0;
  return {
    path,
    start_line: line,
    end_line: Math.max(line, endLine),
    ...oneLine ? { start_column: column, end_column: Math.max(column, endColumn ?? column) } : {},
    annotation_level: levels[severity],
    title: withinBytes(title, limits.title),
    message: withinBytes(message, limits.message)
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
      if (attempt === tries2 || !isInDoubt(refusalOf(error))) throw error;
      if (await countOf(begun) >= before + annotations.length) return;
    }
  }
}
var tries2 = 3;
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

// src/delivery/comment.ts
import { createHash as createHash2 } from "node:crypto";
var bodyLimit = 65536;
var partOf = ({ part }) => encodeURIComponent(part).replace(/-/gu, "%2D");
var markOf = (place, content) => `<!-- kuntalint-comment part="${partOf(place)}" run=${place.run} content=${content} -->`;
function readMark(body, place) {
  const found = /^<!-- kuntalint-comment part="([^"\s]{0,900})" run=(\d{1,15}) content=([0-9a-f]{16}) -->/u.exec(body);
  if (found?.[1] !== partOf(place)) return null;
  return { run: Number(found[2]), content: found[3] };
}
var query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
var mostPages = 30;
async function find(place, { api, owner, repo }) {
  let after = null;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await api.graphql(query, { owner, repo, number: place.number, after });
    const comments = answer.repository?.pullRequest?.comments;
    for (const node of comments?.nodes ?? []) {
      const mark = node?.viewerDidAuthor && node.fullDatabaseId !== null ? readMark(node.body, place) : null;
      if (node && mark) return { ...mark, id: String(node.fullDatabaseId) };
    }
    after = comments?.pageInfo.endCursor ?? null;
    if (!comments?.pageInfo.hasNextPage || after === null) return null;
  }
  return null;
}
async function create2({ place, target: { api, owner, repo }, body }) {
  const comment2 = { owner, repo, issue_number: place.number, body };
  const { data } = await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", comment2, {
    once: true
  });
  numberIn(data, "id");
}
async function change({ target: { api, owner, repo }, body }, id) {
  const { data } = await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    owner,
    repo,
    comment_id: id,
    body
  });
  numberIn(data, "id");
}
var tries3 = 3;
async function keepComment(comment2, place, target) {
  const content = createHash2("sha256").update(`${comment2.state} ${comment2.content}`).digest("hex").slice(0, 16);
  const mark = markOf(place, content);
  const rest = `
${comment2.body}${place.footer}`;
  const writing = { place, target, body: `${mark}${withinBytes(rest, bodyLimit - Buffer.byteLength(mark))}` };
  return attempted(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const earlier = await find(place, target);
      if (earlier === null && comment2.state === "clear") return left("unchanged");
      if (earlier !== null && earlier.run > place.run) return left("superseded");
      if (earlier !== null && earlier.content === content) return attempt === 1 ? left("unchanged") : written(true);
      try {
        await (earlier === null ? create2(writing) : change(writing, earlier.id));
        return written(earlier === null);
      } catch (error) {
        if (attempt === tries3 || !isInDoubt(refusalOf(error))) throw error;
      }
    }
  });
}

// src/reporters/badge-branch.ts
var outcomesFile = "kuntalint-outcomes.json";
var openCount = (outcome) => outcome.status === "failed" ? outcome.findings.filter(({ waiver }) => waiver === null).length : 0;
var outcomeOf = (outcome) => ({
  rule: outcome.rule.id,
  component: outcome.component,
  level: outcome.rule.level,
  severity: outcome.severity,
  status: outcome.status,
  findings: openCount(outcome)
});
function badgeBranch(report, language) {
  const claim = claimOf(report);
  const others = [
    { path: badgeFiles.picture, text: badgeSvg(claim, language) },
    { path: badgeFiles.endpoint, text: badgeEndpoint(claim, language) }
  ];
  const value = {
    schemaVersion: 1,
    ...claim,
    tool: report.tool.version,
    outcomes: report.outcomes.map(outcomeOf)
  };
  return [{ to: "branch", files: { others, record: { path: outcomesFile, value } } }];
}

// src/reporters/check-run.ts
var room = 65e3;
function annotationOf2(placed, language) {
  const { at, told: told2 } = placed;
  if (at === null || at.line === void 0) return [];
  const location = { ...at, line: at.line };
  return [{ severity: told2.severity, title: titleOf(told2, language), message: messageOf(placed, language), location }];
}
function titleLine(report, { broken }, language) {
  const { summary, repository, soft } = report;
  const gate = gateLine(summary, repository.base !== null);
  const texts = [
    ...broken.length > 0 ? [brokenLine(broken.length)] : [],
    ...gate ? [gate] : [],
    repository.base === null ? findingsLine(summary.findings, soft) : comparedLine(summary.findings)
  ];
  const languages = report.language.length > 1 ? report.language : [language];
  return clipped(plain(texts.map((text) => both(text, languages)).join(" ")).trim(), titleLimit);
}
function checkRun(report, language, options) {
  const { collected, placed } = annotatedOf(report, options.changed);
  const { start, rest } = summaryParts(report, language, options, room);
  const run = {
    name: "kuntalint",
    conclusion: report.summary.conclusion === "success" ? "success" : "failure",
    title: titleLine(report, collected, language),
    summary: start,
    text: rest,
    annotations: placed.flatMap((one) => annotationOf2(one, language))
  };
  return [{ to: "check-run", run }];
}

// src/reporters/comment-phrases.ts
var allResolved = {
  fi: "Aiemmat havainnot on korjattu.",
  sv: "De tidigare iakttagelserna är åtgärdade.",
  en: "What was found earlier is resolved."
};
var allClear = {
  fi: "Tämä muutosehdotus ei tuo uusia havaintoja. Kiitos!",
  sv: "Det här ändringsförslaget medför inga nya iakttagelser. Tack!",
  en: "This pull request brings no new findings. Thank you!"
};
var moreInSummary = (n) => ({
  fi: `${counted(n, "havainto", "havaintoa")} lisää: kaikki ovat ajon yhteenvedossa.`,
  sv: `${counted(n, "iakttagelse", "iakttagelser")} till: alla finns i körningens sammandrag.`,
  en: `${counted(n, "more finding", "more findings")}: all are on the summary page of the run.`
});
var commentConfigured = (settings) => {
  const file = settings ?? ".github/kuntalint.yml";
  return {
    fi: `Tätä kommenttia päivitetään, uusia ei lisätä. Mitä tarkistetaan, sovitaan tiedostossa \`${file}\`; kommentin saa pois työnkulun syötteellä \`comment: false\`.`,
    sv: `Den här kommentaren uppdateras, inga nya läggs till. Vad som granskas anges i filen \`${file}\`; kommentaren stängs av med indata \`comment: false\` i arbetsflödet.`,
    en: `This comment is updated, and no others are added. What is checked is agreed in \`${file}\`; \`comment: false\` in the workflow switches the comment off.`
  };
};
var summaryOfRun = { fi: "Ajon yhteenveto", sv: "Körningens sammandrag", en: "Summary of the run" };
var runLink = ({ language: all }, language, url) => `

[${both(summaryOfRun, all.length > 1 ? all : [language])}](${url})`;

// src/reporters/comment.ts
var room2 = 6e4;
var findingsShown = 20;
var textLimit = 3500;
function brought({ findings }, { repository }, changed) {
  if (repository.base !== null) return findings.filter(({ finding }) => finding.state === "new");
  return changed === null ? findings : findings.filter(({ finding }) => changed.has(finding.location.path));
}
function entryOf({ rule, components, severity, finding }, { language, mild, options }, fix) {
  const { path, line, missing } = finding.location;
  const place = missing ? code(path) || "`?`" : fileLink(path, line ?? null, options.linkBase);
  const word = (mild ? mildSeverityWords : severityWords)[severity][language];
  const part = components.map((component) => `, ${code(component)}`).join("");
  const message = markdown(clipped(finding.message[language], textLimit));
  const then = fix ? `
  → ${markdown(clipped(rule.fix[language], textLimit))}` : "";
  return `- ${place} **${markdown(word)}**: ${message} (${code(rule.id)}${part})${then}`;
}
function entries(list, page, bytes) {
  const lines = [];
  const explained = /* @__PURE__ */ new Set();
  let used = 0;
  for (const told2 of list.slice(0, findingsShown)) {
    const line = entryOf(told2, page, !explained.has(told2.rule.id));
    explained.add(told2.rule.id);
    used += Buffer.byteLength(line) + 1;
    if (used > bytes) break;
    lines.push(line);
  }
  const left2 = list.length - lines.length;
  return left2 === 0 ? lines : [...lines, "", markdown(moreInSummary(left2)[page.language])];
}
function verdict(report, collected, language) {
  const { summary, product, repository } = report;
  const texts = [
    ...collected.broken.length > 0 ? [brokenLine(collected.broken.length)] : [],
    ...changeLines(report, collected),
    ...repository.base === null ? [findingsLine(summary.findings, report.soft)] : [comparedLine(summary.findings)],
    levelLine(summary.levelReached, product.level)
  ];
  return texts.map((text) => markdown(text[language])).join(" ");
}
var says = (list, report, { broken }) => list.length > 0 || broken.length > 0 || (report.afterMerge?.changes.some(({ exempts }) => exempts) ?? false);
function partOf2(list, state, page, bytes) {
  const { report, collected, language } = page;
  const end = ["", `<sub>${markdown(commentConfigured(report.settings)[language])}</sub>`];
  const lines = state === "clear" ? [`**kuntalint**: ${markdown(allResolved[language])} ${markdown(allClear[language])}`] : [`**kuntalint**: ${verdict(report, collected, language)}`, "", ...entries(list, page, bytes)];
  return [...lines, ...end].join("\n");
}
function comment(report, language, options) {
  const collected = collect(report, options.changed);
  const list = brought(collected, report, options.changed);
  const chosen = report.language.length > 1 ? inOrder(report.language) : [language];
  const state = says(list, report, collected) ? "open" : "clear";
  const bytes = Math.floor(room2 / chosen.length) - 4e3;
  const bodyWith = (linkBase) => chosen.map((one) => ({ report, collected, language: one, options: { ...options, linkBase }, mild: report.soft })).map((page) => partOf2(list, state, page, bytes)).join("\n\n---\n\n");
  return [{ to: "comment", comment: { state, body: bodyWith(options.linkBase), content: bodyWith(null) } }];
}

// src/publish.ts
var nameOf = ({ part }) => part === "" ? "kuntalint" : `kuntalint (${part})`;
function targetOf(api, { repository }) {
  const [owner = "", repo = ""] = repository.split("/");
  return { api, owner, repo };
}
function sendCheckRun(target, { report, language, options }, to) {
  const [delivery] = checkRun(report, language, options);
  const run = delivery.run;
  const headSha = to.checkRun?.headSha ?? "";
  const place = { headSha, externalId: nameOf(to), detailsUrl: to.runUrl };
  return writeCheckRun({ ...run, name: nameOf(to) }, place, target);
}
function sendComment(target, { report, language, options }, to) {
  const [delivery] = comment(report, language, options);
  if (delivery?.to !== "comment") throw new TypeError("The reporter gave no comment");
  const footer = to.runUrl === null ? "" : runLink(report, language, to.runUrl);
  const place = { number: to.comment?.number ?? 0, part: to.part, run: to.run, footer };
  return keepComment(delivery.comment, place, target);
}
function sendBadge(target, { report, language }, to) {
  const [delivery] = badgeBranch(report, language);
  if (delivery?.to !== "branch") throw new TypeError("The reporter gave no branch");
  const message = `Level ${report.summary.levelReached}, ${report.date}`;
  return keepBranch(delivery.files, { branch: to.branch ?? "", message, run: to.run }, target);
}
var senders = { "check-run": sendCheckRun, comment: sendComment, branch: sendBadge };
var wanted = ({ checkRun: check, comment: talk, branch }) => [
  ...check ? ["check-run"] : [],
  ...talk ? ["comment"] : [],
  ...branch === null ? [] : ["branch"]
];
var mendable = /* @__PURE__ */ new Set(["permission", "token", "absent", "invalid"]);
function refusalIn(name, delivered, to) {
  if ("refused" in delivered) {
    const helps = mendable.has(delivered.refused.kind) && !to.readOnly;
    return [{ text: refusedWords(name, delivered, to.readOnly), mendable: helps }];
  }
  return delivered.done === "foreign" ? [{ text: foreignBranch(to.branch ?? ""), mendable: true }] : [];
}
var badgeState = (delivered) => {
  if (!delivered || "refused" in delivered || delivered.done === "foreign") return null;
  return delivered.created ? "new" : "there";
};
async function publish(telling, to) {
  const names = wanted(to).filter((name) => name !== "branch" || telling.report.summary.conclusion !== "error");
  const { api } = to;
  if (api === null)
    return {
      annotated: false,
      refused: names.map((name) => ({ text: withoutToken(name), mendable: true })),
      badge: null
    };
  const target = targetOf(api, to);
  const all = await Promise.all(names.map(async (name) => [name, await senders[name](target, telling, to)]));
  const check = all.find(([name]) => name === "check-run")?.[1];
  return {
    annotated: check !== void 0 && "done" in check,
    refused: all.flatMap(([name, delivered]) => refusalIn(name, delivered, to)),
    badge: badgeState(all.find(([name]) => name === "branch")?.[1])
  };
}
export {
  publish
};
