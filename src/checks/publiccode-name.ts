import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

const wanted = 'publiccode.yml'

const otherName = (path: string): Text => ({
  fi: `Tiedoston nimi on ${code(path)}. Luettelot lukevat vain tiedoston, jonka nimi on täsmälleen ${code(wanted)} ja joka on ylimmässä kansiossa. Anna tiedostolle se nimi.`,
  sv: `Filen heter ${code(path)}. Katalogerna läser bara en fil som heter exakt ${code(wanted)} och ligger i den översta mappen. Ge filen det namnet.`,
  en: `The file is called ${code(path)}. Catalogues read only a file called exactly ${code(wanted)} at the top of the repository. Give it that name.`,
})

/** Is the file called exactly `publiccode.yml`, at the top? */
export default {
  async judge({ inventory }) {
    const files = inventory.of('publiccode').filter(({ status, path }) => status === 'present' && path !== null)
    if (files.length === 0) return nothingToRead(['publiccode'])
    if (files.some(({ path }) => path === wanted)) return { passed: [{ path: wanted }] }
    const path = files[0]!.path!
    return {
      problems: [
        {
          message: otherName(path),
          location: { path },
          key: 'name',
          // What raises the version at a release, or checks the file, may call it by the old name.
          edit: { safe: false, changes: [{ rename: path, to: wanted }] },
        },
      ],
    }
  },
} satisfies Check<Options>
