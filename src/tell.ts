/** Tells a report on the page of its run: annotations, log, summary, files, outputs. */
import { join } from 'node:path'
import { deliver } from './delivery/deliver.ts'
import type { Language, Text } from './model.ts'
import type { Published } from './publish.ts'
import type { Delivery, Report, ReporterOptions } from './report.ts'
import { reporters } from './reporters/index.ts'

const { env, stdout, stderr } = process

/** The streams and files of the run. */
export const destinations = { stdout, stderr, env }

export const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
/** `owner/name` of the repository that the run belongs to; '' outside of GitHub. */
export const repository = env.GITHUB_REPOSITORY ?? ''

/** Annotations count paths from the workspace; the report counts them from the top of the repository. */
function fromWorkspace(deliveries: readonly Delivery[], prefix: string): readonly Delivery[] {
  if (prefix === '') return deliveries
  return deliveries.map((one) =>
    one.to === 'annotation' && one.location
      ? { ...one, location: { ...one.location, path: `${prefix}/${one.location.path}` } }
      : one,
  )
}

const outputs = (report: Report, files: Readonly<Record<string, string>>): readonly Delivery[] => {
  const { conclusion, findings, levelReached, score } = report.summary
  const values = {
    conclusion,
    findings: findings.total,
    errors: findings.errors,
    warnings: findings.warnings,
    'level-reached': levelReached,
    score,
    ...files,
  }
  return Object.entries(values).map(([name, value]) => ({ to: 'output', name, value: String(value) }))
}

/** What one run is about: the report, how it is told, and where it was checked. */
export interface Telling {
  report: Report
  language: Language
  options: ReporterOptions
  /** From the workspace to the top of the repository; '' where they are the same. */
  prefix: string
}

/** `changed`: the paths of a pull request; `commit`: the one that links lead to. */
export function tellingOf(
  report: Report,
  changed: ReadonlySet<string> | null,
  prefix: string,
  commit: string | null,
): Telling {
  const linkBase = repository && commit ? `${serverUrl}/${repository}/blob/${commit}/` : null
  const options = { colour: false, changed, evidence: false, linkBase }
  return { report, language: report.language[0] ?? 'en', options, prefix }
}

const reported = async (name: keyof typeof reporters, { report, language, options }: Telling) =>
  (await reporters[name]()).default(report, language, options)

/** A report for programs, in a file of the runner's own folder. */
async function asFile(name: 'json' | 'sarif', telling: Telling): Promise<Delivery & { to: 'file' }> {
  const path = join(env.RUNNER_TEMP ?? '.', name === 'json' ? 'kuntalint-report.json' : 'kuntalint.sarif')
  const [text] = await reported(name, telling)
  return { to: 'file', path, text: text?.to === 'stdout' ? text.text : '' }
}

/** A notice for each refusal that its reader can mend; the summary tells all of them. */
export const refusals = ({ refused }: Published, language: Language): readonly Delivery[] =>
  refused
    .filter(({ mendable }) => mendable)
    .map(({ text }) => ({
      to: 'annotation',
      severity: 'notice',
      title: 'kuntalint',
      message: text[language],
      location: null,
    }))

async function badgeLine({ badge }: Published, branch: string | null, language: Language): Promise<Delivery[]> {
  if (badge === null || branch === null) return []
  const { branchAdvice, branchSnippet } = await import('./reporters/badge.ts')
  const line = branchSnippet(language, `${serverUrl}/${repository}`, branch)
  const told: Delivery = { to: 'stdout', text: `${branchAdvice[language]}\n\n${line}\n` }
  const shown = `\n${branchAdvice[language]}\n\n\`\`\`markdown\n${line}\n\`\`\`\n`
  return badge === 'new' ? [told, { to: 'summary', markdown: shown }] : [told]
}

const withRemarks = (report: Report, more: readonly Text[]): Report => ({
  ...report,
  remarks: [...report.remarks, ...more],
})

/** What of a run is told only when its user asks for it. */
export interface Asked {
  sarif: boolean
  badgeBranch: string | null
}

/** Tells everything, in the order in which a reader of the log wants it. */
export async function tellAll(given: Telling, published: Published, asked: Asked): Promise<void> {
  const { language, prefix } = given
  const told = refusals(published, language)
  const telling = {
    ...given,
    report: withRemarks(
      given.report,
      published.refused.map(({ text }) => text),
    ),
    options: { ...given.options, notices: told.length },
  }
  const files = [await asFile('json', telling), ...(asked.sarif ? [await asFile('sarif', telling)] : [])]
  const [report, sarif] = files.map(({ path }) => path)
  await deliver(
    [
      ...(published.annotated ? [] : fromWorkspace(await reported('github', telling), prefix)),
      ...told,
      ...(await reported('terminal', telling)),
      ...(await reported('summary', telling)),
      ...files,
      ...(await badgeLine(published, asked.badgeBranch, language)),
      ...outputs(telling.report, { report: report ?? '', ...(sarif ? { sarif } : {}) }),
    ],
    destinations,
  )
}
