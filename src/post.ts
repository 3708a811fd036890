/**
 * Posts the report of another run, as a workflow on `workflow_run` does for pull requests of forks. The report comes from
 * the fork: it is data, its form is checked, and what it belongs to is asked of the server.
 */
import { lstat, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Api } from './api/client.ts'
import { placeOf } from './api/place.ts'
import { type Refusal, refusalOf } from './api/refusal.ts'
import type { FollowedRun } from './event.ts'
import { AuthorError, type Text } from './model.ts'
import type { Report } from './report.ts'
import { filesOfRequest } from './repository/request-files.ts'

/** Bytes of a report. */
const limit = 10_000_000

const noRun: Text = {
  fi: 'Syöte `report` on tarkoitettu työnkululle, joka käynnistyy tapahtumasta `workflow_run`: katso https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (englanniksi).',
  sv: 'Indata `report` är avsedda för ett arbetsflöde som startas av `workflow_run`: se https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (på engelska).',
  en: 'The input `report` is for a workflow that runs on `workflow_run`: see https://github.com/kuntalint/kuntalint/blob/main/docs/github.md.',
}
const noReport = (path: string): Text => ({
  fi: `Raporttia ${path} ei ole. Tarkistusajo jäi ehkä kesken, tai sen työnkulku ei tallentanut raporttia: katso https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (englanniksi).`,
  sv: `Det finns ingen rapport ${path}. Kontrollen blev kanske inte klar, eller så sparade dess arbetsflöde inte rapporten: se https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (på engelska).`,
  en: `There is no report ${path}. The run of the check may have broken off, or its workflow did not save the report: see https://github.com/kuntalint/kuntalint/blob/main/docs/github.md.`,
})
const tooLarge = (path: string): Text => ({
  fi: `Raportti ${path} on yli ${limit / 1_000_000} Mt, joten sitä ei luettu.`,
  sv: `Rapporten ${path} är större än ${limit / 1_000_000} MB och lästes inte.`,
  en: `The report ${path} is larger than ${limit / 1_000_000} MB, and was not read.`,
})
/** Nothing is posted, and nothing is wrong. */
const notAboutRequest: Text = {
  fi: 'Tarkistusajo ei koskenut muutosehdotusta: mitään ei lisätty.',
  sv: 'Kontrollen gällde inget ändringsförslag: inget lades till.',
  en: 'The run was not about a pull request: nothing was posted.',
}
const requestGone: Text = {
  fi: 'Muutosehdotukseen on tullut uutta, tai se on suljettu: kommenttia ei lisätty.',
  sv: 'Ändringsförslaget har fått nya ändringar eller är stängt: ingen kommentar lades till.',
  en: 'The pull request has moved on, or is closed: no comment was posted.',
}

/** The run that this one follows. Throws AuthorError where there is none. */
function followedOr(followed: FollowedRun | null): FollowedRun {
  if (followed === null) throw new AuthorError(noRun, null)
  return followed
}

/** Reads the report of a run. Throws AuthorError for what is no report; a link in its place is not followed. */
async function readPosted(workspace: string, path: string): Promise<Report> {
  const file = resolve(workspace, path)
  const entry = await lstat(file).catch(() => null)
  if (!entry?.isFile()) throw new AuthorError(noReport(path), null)
  if (entry.size > limit) throw new AuthorError(tooLarge(path), null)
  const { readWholeReport } = await import('./ruleset/report-whole.ts')
  return readWholeReport(path, await readFile(file, 'utf8'))
}

interface Request {
  number: number
  head?: { sha?: string }
}

/** A pull request and the paths that it changes; none where they are not known: nothing is then shown at a line. */
interface Requested {
  number: number
  changed: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

/**
 * The pull request that a run was about, as the server has it now: open, from that repository and branch, and at that
 * very commit. Null: there is none. Throws AuthorError when the server cannot be asked.
 */
async function requestOf(api: Api, repository: string, run: FollowedRun): Promise<Requested | null> {
  try {
    const { data } = await api.request<readonly Request[]>('GET /repos/{owner}/{repo}/pulls', {
      ...placeOf(repository),
      state: 'open',
      head: `${placeOf(run.headRepository).owner}:${run.headBranch}`,
      per_page: 100,
    })
    const found = data.find(({ head }) => head?.sha === run.headSha)
    if (!found) return null
    return { number: found.number, changed: await filesOfRequest(api, repository, found.number).catch(() => none) }
  } catch (error) {
    throw new AuthorError(notAsked(refusalOf(error)), null)
  }
}

const checkRights: Text = {
  fi: 'Tarkista, että työnkululla on oikeus `pull-requests: write`.',
  sv: 'Kontrollera att arbetsflödet har rättigheten `pull-requests: write`.',
  en: 'Check that the workflow has `pull-requests: write`.',
}
const laterAgain: Text = {
  fi: 'Käynnistä ajo myöhemmin uudelleen (Re-run jobs).',
  sv: 'Starta körningen på nytt senare (Re-run jobs).',
  en: 'Start the run again later (Re-run jobs).',
}

function notAsked({ kind, status }: Refusal): Text {
  const code = status === null ? '' : ` (${status})`
  const then = kind === 'permission' || kind === 'token' || kind === 'absent' ? checkRights : laterAgain
  return {
    fi: `GitHub ei kertonut, mitä muutosehdotusta ajo koski${code}. ${then.fi}`,
    sv: `GitHub berättade inte vilket ändringsförslag körningen gällde${code}. ${then.sv}`,
    en: `GitHub did not say which pull request the run was about${code}. ${then.en}`,
  }
}

/** The server's word on the whole run of a fork counts more than the fork's report. */
const notPassed = ({ conclusion }: FollowedRun): Text => ({
  fi: `GitHubin mukaan tarkistusajo ei onnistunut (${conclusion ?? '–'}), vaikka raportissa ei ole estäviä havaintoja.`,
  sv: `Enligt GitHub lyckades inte granskningskörningen (${conclusion ?? '–'}), fast rapporten inte har några hindrande iakttagelser.`,
  en: `By GitHub's word the run of the check did not succeed (${conclusion ?? '–'}), though the report has no findings that fail it.`,
})

/** What a run that posts is given. */
export interface PostRequest {
  followed: FollowedRun | null
  /** `owner/name` of the repository that both runs belong to. */
  repository: string
  workspace: string
  /** Path of the report, from the workspace. */
  path: string
  /** Null: no request may be made. */
  api: Api | null
}

/** What is to be posted, and where; or why nothing is. `notice`: what its reader should know. */
export type Post =
  | { nothing: Text }
  | {
      report: Report
      headSha: string
      request: Requested | null
      /** Why the check run does not pass, though the report does. */
      instead: Text | null
      notice: Text | null
    }

/** Reads the report, and asks the server what it is about. Throws AuthorError for what is no report, or no such run. */
export async function readPost({ followed: given, repository, workspace, path, api }: PostRequest): Promise<Post> {
  const followed = followedOr(given)
  if (followed.event !== 'pull_request') return { nothing: notAboutRequest }
  const report = await readPosted(workspace, path)
  const request = api && (await requestOf(api, repository, followed))
  const passed = followed.conclusion === 'success' || report.summary.conclusion !== 'success'
  return {
    report,
    headSha: followed.headSha,
    request,
    instead: passed ? null : notPassed(followed),
    notice: api && !request ? requestGone : null,
  }
}
