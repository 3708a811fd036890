import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  filesOfRequest
} from "./chunk-WEJFLLJC.js";
import {
  placeOf
} from "./chunk-6ZAVSZ2L.js";
import {
  refusalOf
} from "./chunk-V642IYVW.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/post.ts
import { lstat, readFile } from "node:fs/promises";
import { resolve } from "node:path";
var limit = 1e7;
var noRun = {
  fi: "Syöte `report` on tarkoitettu työnkululle, joka käynnistyy tapahtumasta `workflow_run`: katso https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (englanniksi).",
  sv: "Indata `report` är avsedda för ett arbetsflöde som startas av `workflow_run`: se https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (på engelska).",
  en: "The input `report` is for a workflow that runs on `workflow_run`: see https://github.com/kuntalint/kuntalint/blob/main/docs/github.md."
};
var noReport = (path) => ({
  fi: `Raporttia ${path} ei ole. Tarkistusajo jäi ehkä kesken, tai sen työnkulku ei tallentanut raporttia: katso https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (englanniksi).`,
  sv: `Det finns ingen rapport ${path}. Kontrollen blev kanske inte klar, eller så sparade dess arbetsflöde inte rapporten: se https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (på engelska).`,
  en: `There is no report ${path}. The run of the check may have broken off, or its workflow did not save the report: see https://github.com/kuntalint/kuntalint/blob/main/docs/github.md.`
});
var tooLarge = (path) => ({
  fi: `Raportti ${path} on yli ${limit / 1e6} Mt, joten sitä ei luettu.`,
  sv: `Rapporten ${path} är större än ${limit / 1e6} MB och lästes inte.`,
  en: `The report ${path} is larger than ${limit / 1e6} MB, and was not read.`
});
var notAboutRequest = {
  fi: "Tarkistusajo ei koskenut muutosehdotusta: mitään ei lisätty.",
  sv: "Kontrollen gällde inget ändringsförslag: inget lades till.",
  en: "The run was not about a pull request: nothing was posted."
};
var requestGone = {
  fi: "Muutosehdotukseen on tullut uutta, tai se on suljettu: kommenttia ei lisätty.",
  sv: "Ändringsförslaget har fått nya ändringar eller är stängt: ingen kommentar lades till.",
  en: "The pull request has moved on, or is closed: no comment was posted."
};
function followedOr(followed) {
  if (followed === null) throw new AuthorError(noRun, null);
  return followed;
}
async function readPosted(workspace, path) {
  const file = resolve(workspace, path);
  const entry = await lstat(file).catch(() => null);
  if (!entry?.isFile()) throw new AuthorError(noReport(path), null);
  if (entry.size > limit) throw new AuthorError(tooLarge(path), null);
  const { readWholeReport } = await import("./report-whole-YFCLZBFU.js");
  return readWholeReport(path, await readFile(file, "utf8"));
}
var none = /* @__PURE__ */ new Set();
async function requestOf(api, repository, run) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
      ...placeOf(repository),
      state: "open",
      head: `${placeOf(run.headRepository).owner}:${run.headBranch}`,
      per_page: 100
    });
    const found = data.find(({ head }) => head?.sha === run.headSha);
    if (!found) return null;
    return { number: found.number, changed: await filesOfRequest(api, repository, found.number).catch(() => none) };
  } catch (error) {
    throw new AuthorError(notAsked(refusalOf(error)), null);
  }
}
var checkRights = {
  fi: "Tarkista, että työnkululla on oikeus `pull-requests: write`.",
  sv: "Kontrollera att arbetsflödet har rättigheten `pull-requests: write`.",
  en: "Check that the workflow has `pull-requests: write`."
};
var laterAgain = {
  fi: "Käynnistä ajo myöhemmin uudelleen (Re-run jobs).",
  sv: "Starta körningen på nytt senare (Re-run jobs).",
  en: "Start the run again later (Re-run jobs)."
};
function notAsked({ kind, status }) {
  const code = status === null ? "" : ` (${status})`;
  const then = kind === "permission" || kind === "token" || kind === "absent" ? checkRights : laterAgain;
  return {
    fi: `GitHub ei kertonut, mitä muutosehdotusta ajo koski${code}. ${then.fi}`,
    sv: `GitHub berättade inte vilket ändringsförslag körningen gällde${code}. ${then.sv}`,
    en: `GitHub did not say which pull request the run was about${code}. ${then.en}`
  };
}
var notPassed = ({ conclusion }) => ({
  fi: `GitHubin mukaan tarkistusajo ei onnistunut (${conclusion ?? "–"}), vaikka raportissa ei ole estäviä havaintoja.`,
  sv: `Enligt GitHub lyckades inte granskningskörningen (${conclusion ?? "–"}), fast rapporten inte har några hindrande iakttagelser.`,
  en: `By GitHub's word the run of the check did not succeed (${conclusion ?? "–"}), though the report has no findings that fail it.`
});
async function readPost({ followed: given, repository, workspace, path, api }) {
  const followed = followedOr(given);
  if (followed.event !== "pull_request") return { nothing: notAboutRequest };
  const report = await readPosted(workspace, path);
  const request = api && await requestOf(api, repository, followed);
  const passed = followed.conclusion === "success" || report.summary.conclusion !== "success";
  return {
    report,
    headSha: followed.headSha,
    request,
    instead: passed ? null : notPassed(followed),
    notice: api && !request ? requestGone : null
  };
}
export {
  readPost
};
