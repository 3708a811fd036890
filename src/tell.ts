/** Tells a report on the page of its run: log, annotations, summary, files, outputs. */
import { join } from 'node:path'
import { deliver } from './delivery/deliver.ts'
import type { Language, Text } from './model.ts'
import type { Published } from './publish.ts'
import type { Delivery, Report } from './report.ts'
import { reporters } from './reporters/index.ts'
import type { Telling } from './telling.ts'

const { env, stdout, stderr } = process

/** The streams and files of the run. */
export const destinations = { stdout, stderr, env }

/** Annotations count paths from the workspace; the report counts them from the top of the repository. */
function fromWorkspace(deliveries: readonly Delivery[], prefix: string): readonly Delivery[] {
  if (prefix === '') return deliveries
  return deliveries.map((one) =>
    one.to === 'annotation' && one.location
      ? { ...one, location: { ...one.location, path: `${prefix}/${one.location.path}` } }
      : one,
  )
}

const reported = async (name: keyof typeof reporters, { report, language, options }: Telling) =>
  (await reporters[name]()).default(report, language, options)

/** A report for programs, in a file of the runner's own folder, and the output that names it. */
async function asFile(name: 'json' | 'sarif', telling: Telling): Promise<readonly Delivery[]> {
  const path = join(env.RUNNER_TEMP ?? '.', name === 'json' ? 'kuntalint-report.json' : 'kuntalint.sarif')
  const [text] = await reported(name, telling)
  return [
    { to: 'file', path, text: text?.to === 'stdout' ? text.text : '' },
    { to: 'output', name: name === 'json' ? 'report' : 'sarif', value: path },
  ]
}

const outputs = ({ summary }: Report): readonly Delivery[] => {
  const { conclusion, findings, levelReached, score } = summary
  const values = {
    conclusion,
    findings: findings.total,
    errors: findings.errors,
    warnings: findings.warnings,
    'level-reached': levelReached,
    score,
  }
  return Object.entries(values).map(([name, value]) => ({ to: 'output', name, value: String(value) }))
}

/** What does not depend on GitHub is there before GitHub is asked to take anything: log, files, outputs. */
export async function tellFirst(telling: Telling, sarif: boolean): Promise<void> {
  await deliver(
    [
      ...(await reported('terminal', telling)),
      ...(await asFile('json', telling)),
      ...(sarif ? await asFile('sarif', telling) : []),
      ...outputs(telling.report),
    ],
    destinations,
  )
}

/** A notice for each refusal that its reader can mend; the summary tells all of them. */
const notices = ({ refused }: Published, language: Language): readonly Delivery[] =>
  refused
    .filter(({ mendable }) => mendable)
    .map(({ text }) => ({
      to: 'annotation',
      severity: 'notice',
      title: 'kuntalint',
      message: text[language],
      location: null,
    }))

const faults = (published: Published): readonly Delivery[] =>
  published.faults.map((stack) => ({ to: 'stdout', text: `${stack}\n` }))

async function badgeLine(
  { badge }: Published,
  { language }: Telling,
  at: { url: string; branch: string } | null,
): Promise<Delivery[]> {
  if (badge === null || at === null) return []
  const { branchAdvice, branchSnippet } = await import('./reporters/badge.ts')
  const line = branchSnippet(language, at.url, at.branch)
  const told: Delivery = { to: 'stdout', text: `${branchAdvice[language]}\n\n${line}\n` }
  const shown = `\n${branchAdvice[language]}\n\n\`\`\`markdown\n${line}\n\`\`\`\n`
  return badge === 'new' ? [told, { to: 'summary', markdown: shown }] : [told]
}

const withRemarks = (report: Report, more: readonly Text[]): Report => ({
  ...report,
  remarks: [...report.remarks, ...more],
})

/** The rest, when it is known what GitHub took. `badge`: the address of the repository, and the branch of the badge. */
export async function tellRest(
  given: Telling,
  published: Published,
  badge: { url: string; branch: string } | null,
): Promise<void> {
  const { language, prefix } = given
  const told = notices(published, language)
  const telling = {
    ...given,
    report: withRemarks(
      given.report,
      published.refused.map(({ text }) => text),
    ),
    options: { ...given.options, notices: told.length },
  }
  await deliver(
    [
      ...(published.annotated ? [] : fromWorkspace(await reported('github', telling), prefix)),
      ...told,
      ...faults(published),
      ...(await reported('summary', telling)),
      ...(await badgeLine(published, telling, badge)),
    ],
    destinations,
  )
}

/** What became of a report that another run had told. */
export async function tellPosted(published: Published, language: Language): Promise<void> {
  const told = published.refused.map(({ text }): Delivery => ({ to: 'stdout', text: `${text[language]}\n` }))
  await deliver([...notices(published, language), ...told, ...faults(published)], destinations)
}
