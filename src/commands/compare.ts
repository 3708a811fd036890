import { readFile, stat } from 'node:fs/promises'
import { deliver } from '../delivery/deliver.ts'
import { AuthorError, type Text } from '../model.ts'
import { compareReports } from '../reporters/comparison.ts'
import { comparisonText } from '../reporters/comparison-text.ts'
import { harmless } from '../reporters/escape.ts'
import { readReport } from '../ruleset/report-file.ts'
import type { WrittenReport } from '../written-report.ts'
import { done, type Perform } from './surroundings.ts'

/** Bytes of a report. */
const largest = 50_000_000

const notThere = (path: string): Text => ({
  fi: `Raporttia ${path} ei ole. Raportin tallentaa kuntalint check . --report ${path}.`,
  sv: `Rapporten ${path} finns inte. En rapport sparas med kuntalint check . --report ${path}.`,
  en: `There is no report ${path}. A report is saved by kuntalint check . --report ${path}.`,
})
const tooLarge = (path: string): Text => ({
  fi: `Tiedosto ${path} on liian suuri raportiksi (yli 50 Mt).`,
  sv: `Filen ${path} är för stor för en rapport (över 50 MB).`,
  en: `${path} is too large for a report (over 50 MB).`,
})

async function reportAt(path: string): Promise<WrittenReport> {
  const stats = await stat(path).catch(() => null)
  if (!stats?.isFile()) throw new AuthorError(notThere(path), null)
  if (stats.size > largest) throw new AuthorError(tooLarge(path), null)
  return readReport(path, await readFile(path, 'utf8'))
}

/** `kuntalint compare OLD NEW`: what changed between two reports, in words or as JSON. */
export const perform: Perform = async (args, { destinations, language, colour }) => {
  const [before, after] = args.reports as readonly [string, string]
  const comparison = compareReports(await reportAt(before), await reportAt(after))
  const text =
    args.format === 'json'
      ? `${harmless(JSON.stringify(comparison, null, 2))}\n`
      : comparisonText(comparison, language, { colour })
  await deliver([{ to: 'stdout', text }], destinations)
  return done
}
