import type { Artefact } from '../artefact.ts'
import type { File } from '../model.ts'
import { documentLimit, type Reader } from './reader.ts'

const folder =
  /^(?:\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:md|ya?ml)|\.github\/ISSUE_TEMPLATE\.md|\.gitlab\/issue_templates\/[^/]+\.md)$/iu

/** Issue forms and templates of a repository. */
export const issueForms = (files: readonly File[]): readonly string[] =>
  files.filter(({ path }) => folder.test(path)).map(({ path }) => path)

const reportElsewhere = /(?:security|vulnerab|tietoturva|haavoittuv|säkerhet|sårbar)/iu
const address = /[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}|https?:\/\/|security\/policy|advisories/iu

/** A line of an issue form that sends security reports to another channel. */
export async function securityInIssueForms(
  files: readonly File[],
  reader: Reader,
): Promise<Pick<Artefact, 'status' | 'path' | 'line' | 'endLine' | 'substance' | 'target'> | null> {
  const forms = issueForms(files).slice(0, 20)
  const contents = await reader.read(forms.map((path) => ({ path, limit: documentLimit })))
  for (const [path, content] of contents) {
    if (content.kind !== 'text') continue
    const index = content.text
      .split('\n')
      .findIndex((line) => reportElsewhere.test(line.slice(0, 2000)) && address.test(line.slice(0, 2000)))
    if (index >= 0)
      return { status: 'section', path, line: index + 1, endLine: index + 1, substance: 'full', target: null }
  }
  return null
}
