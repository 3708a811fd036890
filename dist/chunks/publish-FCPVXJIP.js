import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  checkRunOf
} from "./chunk-VLRKAUJD.js";
import "./chunk-ANFLVICV.js";
import {
  badgeEndpoint,
  badgeFiles,
  badgeSvg,
  claimOf
} from "./chunk-JOENVDPX.js";
import {
  withinBytes,
  writeCheckRun
} from "./chunk-MMI35YFS.js";
import {
  attempted,
  left,
  written
} from "./chunk-VZJC4THM.js";
import "./chunk-2OFEXQD4.js";
import {
  newFileLink,
  newFileOf
} from "./chunk-X64LBFUB.js";
import "./chunk-GPPGTSNR.js";
import "./chunk-L7NW5IOP.js";
import "./chunk-2F3MKBBU.js";
import "./chunk-R7CPNT6W.js";
import {
  changeLines
} from "./chunk-WFDYSELW.js";
import {
  fileLink
} from "./chunk-Q3QCF5RJ.js";
import {
  collect
} from "./chunk-BOARLNOU.js";
import {
  brokenLine,
  comparedLine,
  findingsLine,
  levelLine,
  seeSummary
} from "./chunk-JLN3O7FJ.js";
import "./chunk-DQ473CYP.js";
import "./chunk-EMUWVA7T.js";
import {
  foreignBranch,
  refusedWords,
  withoutToken
} from "./chunk-D2CD6TP3.js";
import "./chunk-HVMROSHX.js";
import {
  both,
  mildSeverityWords,
  pageLanguages,
  severityWords
} from "./chunk-DWLZACDT.js";
import {
  clipped,
  code,
  markdown
} from "./chunk-OEWKGUIG.js";
import {
  placeOf
} from "./chunk-6ZAVSZ2L.js";
import {
  isInDoubt,
  numberIn,
  refusalOf,
  textIn
} from "./chunk-V642IYVW.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/delivery/branch.ts
import { createHash } from "node:crypto";
var tries = 4;
var oidOf = (text) => {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
};
async function commitOf(branch, { api, owner, repo }) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
      owner,
      repo,
      ref: `heads/${branch}`
    });
    return textIn(data.object, "sha");
  } catch (error) {
    if (refusalOf(error).kind === "absent") return null;
    throw error;
  }
}
async function tipOf({ branch }, target) {
  const { api, owner, repo } = target;
  const place = { owner, repo };
  const sha = await commitOf(branch, target);
  if (sha === null) return null;
  const { data: commit } = await api.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...place,
    commit_sha: sha
  });
  const tree = textIn(commit.tree, "sha");
  const { data } = await api.request(
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    { ...place, tree_sha: tree }
  );
  return {
    commit: sha,
    tree,
    files: new Map(data.tree.flatMap(({ path, sha: oid }) => path && oid ? [[path, oid]] : []))
  };
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
var told = ({ commit: _commit, ...rest }) => JSON.stringify(rest);
var recordText = ({ record }) => `${JSON.stringify(record.value, null, 2)}
`;
async function standingOf(files, tip, target) {
  const oid = tip.files.get(files.record.path);
  if (oid === void 0) return "foreign";
  const earlier = await recordOn(oid, target);
  const equal = files.others.every(({ path, text }) => tip.files.get(path) === oidOf(text));
  return equal && told(earlier) === told(files.record.value) ? "unchanged" : null;
}
async function commitOn(tip, files, place, target) {
  const { api, owner, repo } = target;
  const here = { owner, repo };
  const { data: tree } = await api.request("POST /repos/{owner}/{repo}/git/trees", {
    ...here,
    ...tip ? { base_tree: tip.tree } : {},
    tree: [...files.others, { path: files.record.path, text: recordText(files) }].map(({ path, text }) => ({
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
  const { status, said } = refusalOf(error);
  return (status === 422 || status === 409) && /fast forward|already exists/iu.test(said);
};
var keepBranch = (files, place, target) => attempted(async () => {
  const now = await commitOf(place.source.branch, target);
  if (now !== null && now !== place.source.commit) return left("superseded");
  for (let attempt = 1; ; attempt += 1) {
    const tip = await tipOf(place, target);
    const standing = tip ? await standingOf(files, tip, target) : null;
    if (standing !== null) return left(standing);
    try {
      await commitOn(tip, files, place, target);
      return written(tip === null);
    } catch (error) {
      if (attempt === tries || !isRace(error)) throw error;
    }
  }
});

// src/delivery/comment.ts
import { createHash as createHash2 } from "node:crypto";
var bodyLimit = 65536;
var partOf = ({ part }) => encodeURIComponent(part).replace(/-/gu, "%2D");
var markOf = (place, content) => `<!-- kuntalint-comment part="${partOf(place)}" content=${content} -->`;
function contentOf(body, place) {
  const found = /^<!-- kuntalint-comment part="([^"\s]{0,900})" content=([0-9a-f]{16}) -->/u.exec(body);
  return found?.[1] === partOf(place) ? found[2] : null;
}
var query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
var mostPages = 30;
var tries2 = 3;
var isOurs = ({ viewerDidAuthor, author }, viewer) => viewerDidAuthor || author?.__typename === "Bot" && author.login === viewer.replace(/\[bot\]$/u, "");
async function find(place, { api, owner, repo }) {
  let after = null;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await api.graphql(query, { owner, repo, number: place.number, after });
    const request = answer.repository?.pullRequest;
    if (request && request.headRefOid !== place.headSha) return "moved";
    const comments = request?.comments;
    for (const node of comments?.nodes ?? []) {
      if (node === null || node.fullDatabaseId === null || !isOurs(node, answer.viewer.login)) continue;
      const content = contentOf(node.body, place);
      if (content !== null) return { id: String(node.fullDatabaseId), content };
    }
    after = comments?.pageInfo.endCursor ?? null;
    if (!comments?.pageInfo.hasNextPage || after === null) return null;
  }
  return null;
}
async function create({ place, target, body }) {
  const { api, owner, repo } = target;
  const comment = { owner, repo, issue_number: place.number, body };
  const { data } = await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", comment, {
    once: true
  });
  const id = numberIn(data, "id");
  const first = await find(place, target);
  if (first === null || first === "moved" || first.id === String(id)) return;
  await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id });
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
async function keepComment(comment, place, target) {
  const content = createHash2("sha256").update(`${comment.state} ${comment.content}`).digest("hex").slice(0, 16);
  const mark = markOf(place, content);
  const rest = `
${comment.body}${place.footer}`;
  const writing = { place, target, body: `${mark}${withinBytes(rest, bodyLimit - Buffer.byteLength(mark))}` };
  return attempted(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const earlier = await find(place, target);
      if (earlier === "moved") return left("superseded");
      if (earlier === null && comment.state === "clear") return left("unchanged");
      if (earlier !== null && earlier.content === content) return attempt === 1 ? left("unchanged") : written(true);
      try {
        await (earlier === null ? create(writing) : change(writing, earlier.id));
        return written(earlier === null);
      } catch (error) {
        if (attempt === tries2 || !isInDoubt(refusalOf(error))) throw error;
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
function badgeFilesOf(report, language) {
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
  return { others, record: { path: outcomesFile, value } };
}

// src/reporters/comment-phrases.ts
var allResolved = {
  fi: "Tässä kommentissa aiemmin kerrotut havainnot on korjattu.",
  sv: "De iakttagelser som tidigare nämndes i den här kommentaren är åtgärdade.",
  en: "What this comment told earlier is resolved."
};
var allClear = {
  fi: "Tämä muutosehdotus ei tuo uusia havaintoja. Kiitos!",
  sv: "Det här ändringsförslaget medför inga nya iakttagelser. Tack!",
  en: "This pull request brings no new findings. Thank you!"
};
var commentConfigured = (settings) => {
  const file = settings ?? ".github/kuntalint.yml";
  return {
    fi: `Tätä kommenttia päivitetään, uusia ei lisätä. Mitä tarkistetaan, sovitaan tiedostossa \`${file}\`; kommentin saa pois työnkulun syötteellä \`comment: false\`.`,
    sv: `Den här kommentaren uppdateras, inga nya läggs till. Vad som granskas avtalas i filen \`${file}\`; kommentaren stängs av med indata \`comment: false\` i arbetsflödet.`,
    en: `This comment is updated, and no others are added. What is checked is agreed in \`${file}\`; \`comment: false\` in the workflow switches the comment off.`
  };
};
var summaryOfRun = { fi: "Ajon yhteenveto", sv: "Körningens sammandrag", en: "Summary of the run" };
var runLink = ({ language: all }, language, url) => `

[${both(summaryOfRun, pageLanguages(all, language))}](${url})`;

// src/reporters/comment.ts
var room = 6e4;
var findingsShown = 20;
var textLimit = 3500;
var linkShare = 0.4;
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
function beginOf({ rule }, { language, options }, room2) {
  const file = newFileOf(rule, language, options);
  const link = file ? ` ${newFileLink(file, language)}.` : "";
  return Buffer.byteLength(link) <= room2 ? link : "";
}
function entries(list, page, bytes) {
  const lines = [];
  const explained = /* @__PURE__ */ new Set();
  let used = 0;
  let linkRoom = bytes * linkShare;
  for (const told2 of list.slice(0, findingsShown)) {
    const isFirst = !explained.has(told2.rule.id);
    const link = isFirst ? beginOf(told2, page, linkRoom) : "";
    const line = `${entryOf(told2, page, isFirst)}${link}`;
    linkRoom -= Buffer.byteLength(link);
    explained.add(told2.rule.id);
    used += Buffer.byteLength(line) + 1;
    if (used > bytes) break;
    lines.push(line);
  }
  const left2 = list.length - lines.length;
  return left2 === 0 ? lines : [...lines, "", markdown(seeSummary(left2).message[page.language])];
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
function commentOf(report, language, options) {
  const collected = collect(report, options.changed);
  const list = brought(collected, report, options.changed);
  const chosen = pageLanguages(report.language, language);
  const state = says(list, report, collected) ? "open" : "clear";
  const bytes = Math.floor(room / chosen.length) - 4e3;
  const bodyWith = (told2) => chosen.map((one) => ({ report, collected, language: one, options: told2, mild: report.soft })).map((page) => partOf2(list, state, page, bytes)).join("\n\n---\n\n");
  return { state, body: bodyWith(options), content: bodyWith({ ...options, linkBase: null, newFiles: null }) };
}

// src/publish.ts
var nameOf = ({ part }) => part === "" ? "kuntalint" : `kuntalint (${part})`;
function sendCheckRun(wanted, target, telling, to) {
  const { report, language, options } = telling;
  const run = checkRunOf(report, language, options);
  const place = { headSha: wanted.headSha, externalId: nameOf(to), detailsUrl: to.runUrl };
  const { instead } = wanted;
  const judged = instead === null ? run : { ...run, conclusion: "failure", title: instead[language] };
  return writeCheckRun({ ...judged, name: nameOf(to) }, place, target);
}
function sendComment(wanted, target, telling, to) {
  const { report, language, options } = telling;
  const footer = to.runUrl === null ? "" : runLink(report, language, to.runUrl);
  return keepComment(commentOf(report, language, options), { ...wanted, part: to.part, footer }, target);
}
async function sendSuggestions(wanted, target, telling) {
  const [{ reviewOf }, { postReview }] = await Promise.all([
    import("./suggestions-ESOA6BV2.js"),
    import("./review-NOLSS7NE.js")
  ]);
  return postReview(reviewOf(telling.report, telling.language, telling.options), wanted, target);
}
function sendBadge(wanted, target, { report, language }) {
  const message = `Level ${report.summary.levelReached}, ${report.date}`;
  return keepBranch(badgeFilesOf(report, language), { ...wanted, message }, target);
}
function sendersOf(telling, to) {
  const { checkRun, comment, suggestions, badge } = to;
  const isWhole = telling.report.summary.conclusion !== "error";
  return [
    ...checkRun ? [["check-run", (at) => sendCheckRun(checkRun, at, telling, to)]] : [],
    ...comment ? [["comment", (at) => sendComment(comment, at, telling, to)]] : [],
    ...suggestions ? [["suggestions", (at) => sendSuggestions(suggestions, at, telling)]] : [],
    ...badge && isWhole ? [["branch", (at) => sendBadge(badge, at, telling)]] : []
  ];
}
async function sent(name, send, target) {
  try {
    return { name, delivered: await send(target), fault: null };
  } catch (error) {
    const delivered = { refused: { kind: "fault", status: null, said: "" }, sent: 0 };
    return { name, delivered, fault: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}
var mendable = /* @__PURE__ */ new Set(["permission", "declined", "token", "absent", "invalid"]);
function refusalIn({ name, delivered }, to) {
  if ("refused" in delivered) {
    const helps = mendable.has(delivered.refused.kind) && !to.circumstances.readOnly;
    return [{ text: refusedWords(name, delivered, to.circumstances), mendable: helps }];
  }
  return delivered.done === "foreign" ? [{ text: foreignBranch(to.badge?.branch ?? ""), mendable: true }] : [];
}
var badgeState = (delivered) => {
  if (!delivered || "refused" in delivered || delivered.done === "foreign") return null;
  return delivered.created ? "new" : delivered.done === "superseded" ? null : "there";
};
async function publish(telling, to) {
  const { api } = to;
  const senders = sendersOf(telling, to);
  if (api === null) {
    const refused = senders.map(([name]) => ({ text: withoutToken(name), mendable: true }));
    return { annotated: false, refused, badge: null, faults: [] };
  }
  const target = { api, ...placeOf(to.repository) };
  const all = await Promise.all(senders.map(([name, send]) => sent(name, send, target)));
  const of = (wanted) => all.find(({ name }) => name === wanted)?.delivered;
  const check = of("check-run");
  return {
    annotated: check !== void 0 && "done" in check,
    refused: all.flatMap((one) => refusalIn(one, to)),
    badge: badgeState(of("branch")),
    faults: all.flatMap(({ fault }) => fault === null ? [] : [fault])
  };
}
export {
  publish
};
