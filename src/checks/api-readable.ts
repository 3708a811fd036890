import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code, some } from './phrases.ts'

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

/** Does each own API description parse? */
export default {
  async judge({ inventory }) {
    const apis = await inventory.apis()
    if (apis.length === 0) return nothingToRead(['api-description'])
    const problems = apis.flatMap(({ path, valid, problem }) => {
      if (valid !== false) return []
      const { message, ...location } = problem ?? { message: unreadable(path), path, line: 1 }
      return [{ message, location, key: 'syntax' }]
    })
    if (problems.length > 0) return { problems }
    const read = apis.filter(({ valid }) => valid === true)
    if (read.length > 0) return { passed: read.map(({ path }) => ({ path, line: 1 })) }
    return { undetermined: unknown(apis.map(({ path }) => path)) }
  },
} satisfies Check<Options>
