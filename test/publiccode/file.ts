import type { ParsedFile } from '../../src/description.ts'
import { readPubliccode } from '../../src/inventory/publiccode.ts'
import type { Judged } from '../../src/publiccode/found.ts'

/** A file of which nothing is to be said. */
export const whole = `publiccodeYmlVersion: "0"
name: Kirjastojono
url: https://github.com/oulu-kirjastot/jono
platforms:
  - web
developmentStatus: stable
softwareType: standalone/web
description:
  fi:
    shortDescription: Näyttää asiakkaalle hänen paikkansa varausjonossa
    longDescription: ${'Kirjastojono näyttää, monentenako asiakas on jonossa. '.repeat(4).trim()}
    features:
      - Paikka varausjonossa
legal:
  license: EUPL-1.2
maintenance:
  type: internal
  contacts:
    - name: Kirjastojonon tuotepäällikkö
      email: kirjastojono@ouka.fi
localisation:
  localisationReady: true
  availableLanguages: [fi, sv]
`

/** The whole file with some of its text replaced, and more lines at its end. */
export function written(changes: readonly (readonly [string, string])[], more = ''): string {
  let text = whole
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the file has no ${from}`)
    text = text.replace(from, () => to)
  }
  return text + more
}

/** A text as data; a text that cannot be read is a mistake of the test. */
export async function parsed(text: string): Promise<ParsedFile> {
  const { data, problem } = await readPubliccode('publiccode.yml', text)
  if (!data) throw new Error(problem?.message.en)
  return data
}

/** `line:column key` of each fault. */
export const placesOf = ({ faults }: Judged): readonly string[] =>
  faults.map(({ location: { line, column }, key }) => `${line}:${column} ${key}`)
