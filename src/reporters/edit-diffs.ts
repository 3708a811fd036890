/** What safe edits of findings do, as unified diffs. */
import { diffOfEdit } from '../edits/one-edit.ts'
import type { Text } from '../model.ts'
import type { Finding, ReporterOptions } from '../report.ts'
import type { Told } from './collect.ts'
import { clipped, code, codeBlock, html, visible } from './escape.ts'
import type { Page, Section } from './summary-details.ts'

/** Characters of a diff: GitHub takes 64 KB beside an annotation. */
const limit = 20_000
const sectionLimit = 4_000

const heading: Text = {
  fi: 'Korjaukset, jotka kuntalint osaa tehdä',
  sv: 'Rättelser som kuntalint kan göra',
  en: 'Changes that kuntalint can make',
}

/** What the edit of a finding does; null: it has no safe one, or the files are not known. */
export function diffOf({ finding }: Told, { texts }: ReporterOptions): string | null {
  const { edit } = finding
  const diff = edit?.safe && texts ? diffOfEdit(edit, texts) : null
  return diff === null || diff === '' ? null : clipped(visible(diff), limit)
}

/** Diffs of findings that no annotation shows. */
export function proposed({ collected, language, options }: Page, annotated: ReadonlySet<Finding>): Section {
  const entries = collected.findings
    .filter(({ finding }) => finding.state !== 'existing' && !annotated.has(finding))
    .flatMap((told) => {
      const diff = diffOf(told, options)
      const block = diff === null ? null : codeBlock(clipped(diff, sectionLimit), 'diff')
      return block === null ? [] : [`${code(told.finding.location.path)} (${code(told.rule.id)})\n\n${block}\n`]
    })
  return {
    before: [`<details><summary>${html(heading[language])} (${entries.length})</summary>`, ''],
    entries,
    after: ['</details>'],
  }
}
