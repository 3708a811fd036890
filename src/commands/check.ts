import type { Arguments } from '../arguments.ts'
import { deliver } from '../delivery/deliver.ts'
import type { Delivery, Report } from '../report.ts'
import { reporters } from '../reporters/index.ts'
import { run } from '../run.ts'
import { exitStatus } from '../verdict.ts'
import { type Perform, runOptions, type Surroundings } from './surroundings.ts'

/** The report in the format that was asked for; a page goes to standard output. */
async function told(
  report: Report,
  { format, evidence }: Arguments,
  { colour }: Surroundings,
): Promise<readonly Delivery[]> {
  const { default: reporter } = await reporters[format ?? 'terminal']()
  const deliveries = reporter(report, report.language[0] ?? 'en', { colour, changed: null, evidence, linkBase: null })
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
