/**
 * Posts the report of another run, as a workflow on `workflow_run` does for pull requests of forks. The report comes from
 * the fork: it is data, its form is checked, and what it belongs to is asked of the server.
 */
import { lstat, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Api } from './api/client.ts'
import { type Refusal, refusalOf } from './api/refusal.ts'
import type { FollowedRun } from './event.ts'
import { AuthorError, type Text } from './model.ts'
import type { Report } from './report.ts'

/** Bytes of a report. */
const limit = 20_000_000

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
export const notAboutRequest: Text = {
  fi: 'Tarkistusajo ei koskenut muutosehdotusta: mitään ei lisätty.',
  sv: 'Kontrollen gällde inget ändringsförslag: inget lades till.',
  en: 'The run was not about a pull request: nothing was posted.',
}
export const requestGone: Text = {
  fi: 'Muutosehdotukseen on tullut uutta, tai se on suljettu: kommenttia ei lisätty.',
  sv: 'Ändringsförslaget har fått nya ändringar eller är stängt: ingen kommentar lades till.',
  en: 'The pull request has moved on, or is closed: no comment was posted.',
}

/** The run that this one follows. Throws AuthorError where there is none. */
export function followedOr(followed: FollowedRun | null): FollowedRun {
  if (followed === null) throw new AuthorError(noRun, null)
  return followed
}

/** Reads the report of a run. Throws AuthorError for what is no report; a link in its place is not followed. */
export async function readPosted(workspace: string, path: string): Promise<Report> {
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
  base?: { repo?: { full_name?: string } }
}

/** A pull request and the paths that it changes; null: not known. */
export interface Requested {
  number: number
  changed: ReadonlySet<string> | null
}

const filesAPage = 100
const mostPages = 10

async function changedBy(api: Api, owner: string, repo: string, number: number): Promise<ReadonlySet<string> | null> {
  const paths = new Set<string>()
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await api.request<readonly { filename?: string }[]>(
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      { owner, repo, pull_number: number, per_page: filesAPage, page },
    )
    for (const { filename } of data) if (filename) paths.add(filename)
    if (data.length < filesAPage) return paths
  }
  return paths
}

/**
 * The pull request that a run was about, as the server has it now: open, from that repository and branch, and at that
 * very commit. Null: there is none. Throws AuthorError when the server cannot be asked.
 */
export async function requestOf(api: Api, repository: string, run: FollowedRun): Promise<Requested | null> {
  const [owner = '', repo = ''] = repository.split('/')
  const [headOwner = ''] = run.headRepository.split('/')
  try {
    const { data } = await api.request<readonly Request[]>('GET /repos/{owner}/{repo}/pulls', {
      owner,
      repo,
      state: 'open',
      head: `${headOwner}:${run.headBranch}`,
      per_page: 100,
    })
    const found = data.find(({ head }) => head?.sha === run.headSha)
    if (!found) return null
    return { number: found.number, changed: await changedBy(api, owner, repo, found.number).catch(() => null) }
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

/** Of a fork's report and the server's word on its run the graver one counts. */
export function concluded(report: Report, { conclusion }: FollowedRun): Report {
  if (conclusion === 'success' || report.summary.conclusion !== 'success') return report
  return { ...report, summary: { ...report.summary, conclusion: 'failure' } }
}
