import type { ApiDescription } from '../artefact.ts'
import { apiFormats } from '../description.ts'
import { counted } from '../language.ts'
import type { Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { ownApis } from './own-apis.ts'
import { code, distinct, joined } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

const more = (path: string, count: number): Text => ({
  fi: `Kuvauksessa ${code(path)} on vielä ${counted(count, 'virhe', 'virhettä')}, joita ei luetella.`,
  sv: `Beskrivningen ${code(path)} har ytterligare ${counted(count, 'fel', 'fel')} som inte räknas upp.`,
  en: `The description ${code(path)} has ${counted(count, 'more mistake', 'more mistakes')} that are not listed.`,
})

const isSyntax = ({ key }: { key: string }): boolean => key.startsWith('syntax:')

async function judgeOne(api: ApiDescription): Promise<readonly Problem[] | { reason: Text }> {
  const validation = await api.validation()
  if ('undetermined' in validation) return { reason: validation.undetermined }
  const { faults, more: rest } = validation
  // What cannot be read at all is the finding of another rule.
  const problems = faults.filter((fault) => !isSyntax(fault))
  if (rest === 0) return problems
  return [...problems, { message: more(api.path, rest), location: { path: api.path, line: 1 }, key: 'more' }]
}

/** Does each own API description fit the official schema of its format? */
export default {
  async judge({ inventory }): Promise<Judgement> {
    const own = await ownApis(inventory, apiFormats)
    if ('answer' in own) return own.answer
    const { apis } = own
    const judged = await Promise.all(apis.map(judgeOne))
    const problems = judged.flatMap((one) => ('reason' in one ? [] : one))
    if (problems.length > 0) return { problems }
    const reasons = judged.flatMap((one) => ('reason' in one ? [one.reason] : []))
    if (reasons.length === apis.length) return { undetermined: joined(distinct(reasons).slice(0, 3)) }
    const read = apis.filter((_, index) => !('reason' in (judged[index] as object)))
    return { passed: read.map(({ path }) => ({ path, line: 1 })) }
  },
} satisfies Check<Options>
