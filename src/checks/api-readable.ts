import type { ApiDescription } from '../artefact.ts'
import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code, distinct, joined, some } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

const unknown = (paths: readonly string[]): Text => ({
  fi: `En voinut tarkistaa näitä rajapintakuvauksia: ne ovat liian suuria tai mallipohjia, jotka täytetään vasta, kun ohjelmisto kootaan (${some(paths.map(code), 'fi')}).`,
  sv: `Jag kunde inte kontrollera de här gränssnittsbeskrivningarna: de är för stora eller mallar som fylls i först när programvaran byggs (${some(paths.map(code), 'sv')}).`,
  en: `I could not check these API descriptions: they are too large, or templates that are filled in when the product is built (${some(paths.map(code), 'en')}).`,
})

const unreadable = (path: string): Text => ({
  fi: `Rajapintakuvausta ${code(path)} ei voi lukea.`,
  sv: `Gränssnittsbeskrivningen ${code(path)} går inte att läsa.`,
  en: `The API description ${code(path)} cannot be read.`,
})

/** A mistake of syntax: of YAML and JSON when it was read, of the other formats when it is parsed. */
async function syntaxOf(api: ApiDescription): Promise<readonly Problem[]> {
  const { path, valid, problem } = api
  if (valid === false) {
    const { message, ...location } = problem ?? { message: unreadable(path), path, line: 1 }
    return [{ message, location, key: 'syntax' }]
  }
  if (valid === true || api.unread) return []
  const validation = await api.validation()
  if ('undetermined' in validation) return []
  return validation.faults
    .filter(({ key }) => key.startsWith('syntax:'))
    .slice(0, 1)
    .map((fault) => ({ ...fault, key: 'syntax' }))
}

/** Does each own API description parse? */
export default {
  async judge({ inventory }) {
    const all = await inventory.apis()
    if (all.length === 0) return nothingToRead(['api-description'])
    const apis = all.filter(({ doubt }) => doubt === null)
    if (apis.length === 0) return { undetermined: joined(distinct(all.flatMap(({ doubt }) => doubt ?? []))) }
    const problems = (await Promise.all(apis.map(syntaxOf))).flat()
    if (problems.length > 0) return { problems }
    const read = apis.filter(({ unread }) => unread === null)
    if (read.length > 0) return { passed: read.map(({ path }) => ({ path, line: 1 })) }
    return { undetermined: unknown(apis.map(({ path }) => path)) }
  },
} satisfies Check<Options>
