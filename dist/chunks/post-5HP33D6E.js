import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  refusalOf
} from "./chunk-YTOP4NWD.js";
import {
  AuthorError
} from "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";

// src/post.ts
import { lstat, readFile } from "node:fs/promises";
import { resolve } from "node:path";
var limit = 2e7;
var noRun = {
  fi: "Syöte `report` on tarkoitettu työnkululle, joka käynnistyy tapahtumasta `workflow_run`: katso docs/github.md.",
  sv: "Indata `report` är avsedd för ett arbetsflöde som startas av `workflow_run`: se docs/github.md.",
  en: "The input `report` is for a workflow that runs on `workflow_run`: see docs/github.md."
};
var noReport = (path) => ({
  fi: `Raporttia ${path} ei ole. Tarkistusajo jäi ehkä kesken, tai sen työnkulku ei tallentanut raporttia: katso docs/github.md.`,
  sv: `Det finns ingen rapport ${path}. Kontrollen blev kanske inte klar, eller så sparade dess arbetsflöde inte rapporten: se docs/github.md.`,
  en: `There is no report ${path}. The run of the check may have broken off, or its workflow did not save the report: see docs/github.md.`
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
  const { readWholeReport } = await import("./report-whole-CZ3GDBVR.js");
  return readWholeReport(path, await readFile(file, "utf8"));
}
var filesAPage = 100;
var mostPages = 10;
async function changedBy(api, owner, repo, number) {
  const paths = /* @__PURE__ */ new Set();
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await api.request(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
      { owner, repo, pull_number: number, per_page: filesAPage, page }
    );
    for (const { filename } of data) if (filename) paths.add(filename);
    if (data.length < filesAPage) return paths;
  }
  return paths;
}
async function requestOf(api, repository, run) {
  const [owner = "", repo = ""] = repository.split("/");
  const [headOwner = ""] = run.headRepository.split("/");
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
      owner,
      repo,
      state: "open",
      head: `${headOwner}:${run.headBranch}`,
      per_page: 100
    });
    const found = data.find(({ head }) => head?.sha === run.headSha);
    if (!found) return null;
    return { number: found.number, changed: await changedBy(api, owner, repo, found.number).catch(() => null) };
  } catch (error) {
    throw new AuthorError(notAsked(refusalOf(error).status), null);
  }
}
var notAsked = (status) => {
  const code = status === null ? "" : ` (${status})`;
  return {
    fi: `GitHub ei kertonut, mitä muutosehdotusta ajo koski${code}. Työnkulku tarvitsee oikeuden \`pull-requests: write\`.`,
    sv: `GitHub berättade inte vilket ändringsförslag körningen gällde${code}. Arbetsflödet behöver rättigheten \`pull-requests: write\`.`,
    en: `GitHub did not say which pull request the run was about${code}. The workflow needs \`pull-requests: write\`.`
  };
};
function concluded(report, { conclusion }) {
  if (conclusion === "success" || report.summary.conclusion !== "success") return report;
  return { ...report, summary: { ...report.summary, conclusion: "failure" } };
}
export {
  concluded,
  followedOr,
  notAboutRequest,
  readPosted,
  requestGone,
  requestOf
};
