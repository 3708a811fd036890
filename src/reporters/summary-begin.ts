/** Section of the job summary: documents that are not there and can be begun in GitHub's own editor. */
import { artefactKinds } from '../artefact.ts'
import { artefactNames, capital } from '../language.ts'
import { markdown } from './escape.ts'
import { newFileShort } from './new-file-links.ts'
import { documentsToBegin } from './new-file-words.ts'
import type { Page, Section } from './summary-details.ts'
import { shownSteps } from './summary-start.ts'

/** The document that a rule asks for, in the words of the page. */
function nameOf(rule: string, { report, language }: Page): string {
  const options = report.outcomes.find((outcome) => outcome.rule.id === rule)?.rule.options
  const kind = artefactKinds.find((one) => one === options?.kind)
  return kind ? capital(artefactNames[kind][language]) : rule
}

/** All but those that the next steps begin already. */
export function toBegin(page: Page): Section {
  const { language, options } = page
  const told = new Set(shownSteps(page).map(({ rule }) => rule.id))
  const rest = [...(options.newFiles?.documents ?? [])].filter(([rule]) => !told.has(rule))
  return {
    before: [`## ${documentsToBegin[language]}`, ''],
    entries: rest.map(
      ([rule, files]) => `- **${markdown(nameOf(rule, page))}**: ${newFileShort(files[language], language)}`,
    ),
    after: [],
  }
}
