import type { Arguments } from '../arguments.ts'
import { deliver } from '../delivery/deliver.ts'
import type { Delivery, NewFiles, Report } from '../report.ts'
import { reporters } from '../reporters/index.ts'
import { run } from '../run.ts'
import { exitStatus } from '../verdict.ts'
import { type Perform, runOptions, type Surroundings } from './surroundings.ts'

const pages: ReadonlySet<string> = new Set(['summary', 'html'])

/** A page has links that begin files, where the folder is a clone of a repository on GitHub. */
async function newFilesIn(report: Report, { format, path }: Arguments): Promise<NewFiles | null> {
  if (!pages.has(format ?? '')) return null
  const [{ editorPlace }, { newFilesOf }] = await Promise.all([
    import('../repository/editor-place.ts'),
    import('../reporters/new-files.ts'),
  ])
  return newFilesOf(report, await editorPlace(path))
}

/** The report in the format that was asked for; a page goes to standard output. */
async function told(report: Report, args: Arguments, { colour }: Surroundings): Promise<readonly Delivery[]> {
  const { format, evidence } = args
  const { default: reporter } = await reporters[format ?? 'terminal']()
  const options = { colour, changed: null, evidence, linkBase: null, newFiles: await newFilesIn(report, args) }
  const deliveries = reporter(report, report.language[0] ?? 'en', options)
  return deliveries.map((one) => (one.to === 'summary' ? { to: 'stdout', text: one.markdown } : one))
}

/** The JSON report as a file. */
async function saved(report: Report, path: string): Promise<readonly Delivery[]> {
  const { default: json } = await reporters.json()
  return json(report).map((one) => (one.to === 'stdout' ? { to: 'file', path, text: one.text } : one))
}

/** `kuntalint check`: judges a repository, and tells the report. */
export const perform: Perform = async (args, surroundings) => {
  const { report } = await run(runOptions(args, surroundings))
  const file = args.report === undefined ? [] : await saved(report, args.report)
  await deliver([...file, ...(await told(report, args, surroundings))], surroundings.destinations)
  return exitStatus(report)
}
