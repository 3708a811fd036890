import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

const wanted = 'publiccode.yml'

const otherName = (path: string): Text => ({
  fi: `Tiedoston nimi on ${code(path)}. Luettelot lukevat vain ylimmässä kansiossa olevan tiedoston ${code(wanted)}, täsmälleen näin kirjoitettuna.`,
  sv: `Filen heter ${code(path)}. Katalogerna läser bara filen ${code(wanted)} i den översta mappen, och namnet ska vara skrivet exakt så.`,
  en: `The file is called ${code(path)}. Catalogues read only a file called exactly ${code(wanted)} at the top of the repository.`,
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
          edit: { safe: true, changes: [{ rename: path, to: wanted }] },
        },
      ],
    }
  },
} satisfies Check<Options>
