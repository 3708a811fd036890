import { type FileInformation, type Reuse, reuseOf } from '../inventory/reuse.ts'
import { listed } from '../language.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { incomplete } from './answers.ts'
import { code, inAll } from './phrases.ts'
import { tooMany } from './reuse-words.ts'

export type Options = Readonly<Record<string, never>>

/** Files and folders that are named. */
const mostNamed = 10
const mostFolders = 5
/** Paths by which a comparison knows what is new; with more of them folders must do. */
const mostParts = 1000

const lacks = ({ copyright, licences }: FileInformation): boolean => !copyright || licences.length === 0

interface Lacking {
  files: readonly FileInformation[]
  of: number
}

/** The folder by which files are grouped: two levels are enough to find them. */
function folderOf(path: string): string {
  const parts = path.split('/').slice(0, -1).slice(0, 2)
  return parts.length === 0 ? './' : `${parts.join('/')}/`
}

/** Folders with how many of the files lie in them, the fullest first. */
function folders(files: readonly FileInformation[]): readonly (readonly [string, number])[] {
  const counted = new Map<string, number>()
  for (const { path } of files) counted.set(folderOf(path), (counted.get(folderOf(path)) ?? 0) + 1)
  return [...counted].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
}

/** Which of the two is not stated; nothing where it is both in every file. */
function kinds(files: readonly FileInformation[]): Text {
  const licence = files.filter((file) => file.licences.length === 0).length
  const copyright = files.filter((file) => !file.copyright).length
  if (copyright === 0)
    return { fi: ' Niistä puuttuu vain lisenssi.', sv: ' Bara licensen saknas.', en: ' Only the licence is missing.' }
  if (licence === 0)
    return {
      fi: ' Niistä puuttuu vain tekijänoikeusmerkintä.',
      sv: ' Bara uppgiften om upphovsrätt saknas.',
      en: ' Only the copyright notice is missing.',
    }
  if (licence === files.length && copyright === files.length) return { fi: '', sv: '', en: '' }
  return {
    fi: ` Lisenssi puuttuu ${licence} tiedostosta ja tekijänoikeusmerkintä ${copyright} tiedostosta.`,
    sv: ` Licensen saknas i ${licence} av dem och uppgiften om upphovsrätt i ${copyright}.`,
    en: ` The licence is missing in ${licence} of them, the copyright notice in ${copyright}.`,
  }
}

const where = (files: readonly FileInformation[]): Text => {
  if (files.length <= mostNamed) {
    const names = files.map(({ path }) => code(path))
    const isOne = names.length === 1
    return {
      fi: `${isOne ? 'Tiedosto on' : 'Tiedostot ovat'} ${listed(names, 'fi')}.`,
      sv: `${isOne ? 'Filen är' : 'Filerna är'} ${listed(names, 'sv')}.`,
      en: `${isOne ? 'The file is' : 'The files are'} ${listed(names, 'en')}.`,
    }
  }
  const most = folders(files).slice(0, mostFolders)
  const names = most.map(([folder, count]) => `${code(folder)} (${count})`)
  return {
    fi: `Eniten niitä on kansioissa ${listed(names, 'fi')}.`,
    sv: `De flesta finns i ${listed(names, 'sv')}.`,
    en: `Most of them are in ${listed(names, 'en')}.`,
  }
}

const advice: Text = {
  fi: `Kirjoita tiedoston alkuun kommentti, jossa ovat ${code('SPDX-FileCopyrightText')} ja ${code('SPDX-License-Identifier')}, tai merkitse koko kansion tiedot kerralla tiedostoon ${code('REUSE.toml')}.`,
  sv: `Skriv en kommentar med ${code('SPDX-FileCopyrightText')} och ${code('SPDX-License-Identifier')} överst i filen, eller ange uppgifterna för en hel mapp på en gång i ${code('REUSE.toml')}.`,
  en: `Write a comment with ${code('SPDX-FileCopyrightText')} and ${code('SPDX-License-Identifier')} at the top of the file, or state it for a whole folder at once in ${code('REUSE.toml')}.`,
}

const counts = ({ files, of }: Lacking): Text => {
  const n = files.length
  return {
    fi: `Tekijänoikeuden haltija tai lisenssi ei käy ilmi ${n} tiedostosta (kaikkiaan ${of}).`,
    sv: `I ${n} av ${of} filer framgår inte vem som har upphovsrätten eller vilken licens filen har.`,
    en: `${n} of ${of} files ${n === 1 ? 'does' : 'do'} not say who holds the copyright or which licence the file has.`,
  }
}

const noneAtAll = (of: number): Text => ({
  fi: `Mistään koodivaraston tiedostosta (kaikkiaan ${of}) ei vielä käy ilmi, kenellä on tekijänoikeus ja mikä tiedoston lisenssi on. Kun tiedosto kopioidaan muualle, tieto ei kulje mukana.`,
  sv: `Ingen av kodförrådets filer (sammanlagt ${of}) anger ännu vem som har upphovsrätten och vilken licens filen har. När en fil kopieras någon annanstans följer uppgiften inte med.`,
  en: `No file of the repository (${of} in all) says yet who holds the copyright and which licence the file has. When a file is copied elsewhere, the information does not go with it.`,
})

function message(lacking: Lacking): Text {
  const { files, of } = lacking
  if (files.length === of) return inAll((language) => `${noneAtAll(of)[language]} ${advice[language]}`)
  const [kind, places] = [kinds(files), where(files)]
  return inAll((language) => `${counts(lacking)[language]}${kind[language]} ${places[language]} ${advice[language]}`)
}

function problemOf(lacking: Lacking, { tomls, dep5 }: Reuse): Problem {
  const { files } = lacking
  const [table] = [...tomls, ...(dep5 ? [dep5] : [])]
  const location: Location = table ? { path: table.path, line: 1 } : { path: 'REUSE.toml', missing: true }
  const paths = files.map(({ path }) => path)
  return {
    message: message(lacking),
    location,
    related: paths.slice(0, mostNamed).map((path) => ({ path, line: 1 })),
    key: `without information: ${files.length}`,
    parts: paths.length <= mostParts ? paths : folders(files).map(([folder]) => folder),
  }
}

async function judge(reuse: Reuse): Promise<Judgement> {
  const { files, exhausted } = await reuse.information()
  if (exhausted) return { undetermined: tooMany }
  const lacking = files.filter(lacks)
  if (lacking.length > 0) return { problems: [problemOf({ files: lacking, of: files.length }, reuse)] }
  return { passed: files.slice(0, 3).map(({ path }) => ({ path, line: 1 })) }
}

/** Does every file say who holds its copyright and which licence it has: itself, beside it or in a table (REUSE 3.3)? */
export default {
  async judge({ inventory }) {
    return inventory.repository.complete ? judge(await reuseOf(inventory)) : incomplete
  },
} satisfies Check<Options>
