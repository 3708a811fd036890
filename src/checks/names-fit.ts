import type { Inventory } from '../artefact.ts'
import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { incomplete } from './answers.ts'
import { answered } from './chosen-files.ts'
import { finderOf } from './expressions.ts'
import { foldersMatching, type GlobReading, pathsMatching } from './globs.ts'
import { code } from './phrases.ts'

/** Ways to write a name of several words. */
export type NameStyle = 'kebab-case' | 'snake_case' | 'camelCase' | 'PascalCase' | 'UPPER_CASE' | 'lower-case'

export interface Options extends GlobReading {
  /** Globs of files or folders whose names are looked at. Default: all. */
  files?: readonly string[]
  of?: 'files' | 'folders' | 'both'
  /** How the name is written, up to its first dot. A dot at its beginning does not count. */
  style?: NameStyle
  /** RE2 that is found in the name, ending included. */
  pattern?: string
  /** RE2 that none of the paths may match. */
  forbidden?: readonly string[]
}

const styles: Readonly<Record<NameStyle, RegExp>> = {
  'kebab-case': /^[\p{Ll}\p{Lo}\d]+(?:-[\p{Ll}\p{Lo}\d]+)*$/u,
  snake_case: /^[\p{Ll}\p{Lo}\d]+(?:_[\p{Ll}\p{Lo}\d]+)*$/u,
  camelCase: /^[\p{Ll}\p{Lo}][\p{L}\d]*$/u,
  PascalCase: /^[\p{Lu}\p{Lo}][\p{L}\d]*$/u,
  UPPER_CASE: /^[\p{Lu}\p{Lo}\d]+(?:_[\p{Lu}\p{Lo}\d]+)*$/u,
  'lower-case': /^[^\p{Lu}]+$/u,
}

const otherStyle = (path: string, style: string): Text => ({
  fi: `Nimeä ${code(path)} ei ole kirjoitettu tavalla ${code(style)}, josta säännössä on sovittu. Nimeä se uudelleen ja korjaa viittaukset siihen.`,
  sv: `Namnet ${code(path)} är inte skrivet på sättet ${code(style)}, som regeln anger. Byt namn och rätta hänvisningarna dit.`,
  en: `The name ${code(path)} is not written in ${code(style)}, as the rule asks. Rename it, and correct what refers to it.`,
})
const otherPattern = (path: string, pattern: string): Text => ({
  fi: `Nimi ${code(path)} ei sovi kaavaan ${code(pattern)}. Nimeä se uudelleen ja korjaa viittaukset siihen.`,
  sv: `Namnet ${code(path)} passar inte mönstret ${code(pattern)}. Byt namn och rätta hänvisningarna dit.`,
  en: `The name ${code(path)} does not fit the pattern ${code(pattern)}. Rename it, and correct what refers to it.`,
})
const forbiddenPath = (path: string, pattern: string): Text => ({
  fi: `Polku ${code(path)} on sellainen, jota koodivarastossa ei pitäisi olla (${code(pattern)}). Poista tai nimeä uudelleen.`,
  sv: `Sökvägen ${code(path)} är sådan som inte ska finnas i kodförrådet (${code(pattern)}). Ta bort den eller byt namn.`,
  en: `The path ${code(path)} is one that should not be in the repository (${code(pattern)}). Remove it or rename it.`,
})

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
/** What of a name is written in a style: `.editorconfig` → `editorconfig`, `own-rules.test.ts` → `own-rules`. */
const stemOf = (path: string): string => nameOf(path).replace(/^\.+/u, '').split('.', 1)[0] ?? ''

type Judge = (path: string) => Text | null

async function judgesOf({ style, pattern, forbidden = [] }: Options): Promise<readonly Judge[]> {
  const judges: Judge[] = []
  if (style) judges.push((path) => (styles[style].test(stemOf(path)) ? null : otherStyle(path, style)))
  if (pattern) {
    const find = await finderOf(pattern)
    judges.push((path) => (find(nameOf(path)) === null ? otherPattern(path, pattern) : null))
  }
  for (const one of forbidden) {
    const find = await finderOf(one)
    judges.push((path) => (find(path) === null ? null : forbiddenPath(path, one)))
  }
  return judges
}

async function namedIn(inventory: Inventory, options: Options): Promise<readonly string[]> {
  const { files = ['**'], of = 'files' } = options
  const paths = of === 'folders' ? [] : await pathsMatching(inventory, files, options)
  return of === 'files' ? paths : [...paths, ...(await foldersMatching(inventory, files, options))]
}

/** Are files or folders named as was agreed? */
export default {
  async judge({ inventory }, options) {
    const paths = await namedIn(inventory, options)
    const judges = await judgesOf(options)
    const problems = paths.flatMap((path): Problem[] => {
      const message = judges.map((judge) => judge(path)).find((text) => text !== null)
      return message ? [{ message, location: { path }, key: 'name' }] : []
    })
    if (problems.length === 0 && !inventory.repository.complete) return incomplete
    return answered(problems, [], paths)
  },
} satisfies Check<Options>
