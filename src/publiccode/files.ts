/** Files that the file names: logo, screenshots, list of authors. */
import { noSuchFile, notRelative, wrongEnding } from './files-words.ts'
import type { Remark } from './found.ts'
import type { Node } from './nodes.ts'
import type { Form } from './standard.ts'

/** What is known of the repository's files. */
export interface Tree {
  /** Is a file or folder at this path, from the top of the repository? */
  exists(path: string): boolean
  /** The path of a file that differs in upper and lower case only; null: there is none. */
  inOtherCase(path: string): string | null
  /** May there be files that are not known: in a submodule, or where the list of files is not whole? */
  isUnknown(path: string): boolean
  /** The folder of the file itself; '' is the top. */
  folder: string
}

/** Endings that catalogues show; of `file` any. `.jpeg` is not among them, though it is the same picture. */
const endings: Readonly<Partial<Record<Form, readonly string[]>>> = {
  logo: ['.svg', '.svgz', '.png'],
  screenshot: ['.png', '.jpg'],
}

const fileForms: ReadonlySet<Form | undefined> = new Set(['logo', 'screenshot', 'file'])

/** Asks whether the files that a node names are there. */
export function filesJudge(tree: Tree): (node: Node) => Iterable<Remark> {
  return function* (node) {
    const { rule, value, label } = node
    if (!fileForms.has(rule.form) || typeof value !== 'string' || value === '') return
    const key = `${label}:${value.slice(0, 300)}`
    const at = { node, part: 'value' as const }
    const written = value.trim()
    const isWeb = /^https?:\/\//iu.test(written)
    if (!isWeb && /^(?:[\\/]|file:|[a-z]:[\\/])/iu.test(written)) {
      yield { ...at, key: `absolute:${key}`, message: () => notRelative(label, value) }
      return
    }
    const allowed = endings[rule.form as Form]
    const ending = endingOf(isWeb ? pathOf(written) : written)
    if (allowed && !allowed.includes(ending))
      yield {
        ...at,
        key: `ending:${key}`,
        message: () => wrongEnding(label, value, allowed, isJpeg(rule.form, ending)),
      }
    const missing = isWeb ? null : missingIn(tree, written)
    if (missing !== null) yield { ...at, key: `missing:${key}`, message: () => noSuchFile(label, value, missing.near) }
  }
}

const isJpeg = (form: Form | undefined, ending: string): boolean => form === 'screenshot' && ending === '.jpeg'

/** The path of a web address, without question and anchor. */
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/?#]*/iu, '').split(/[?#]/u, 1)[0] ?? ''

const endingOf = (path: string): string => /\.[a-z0-9]{1,10}$/iu.exec(path)?.[0].toLowerCase() ?? ''

/** A path from the top, without `.` and `..`; null: it leads out of the repository. */
function fromTop(folder: string, path: string): string | null {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** Paths count from the top; of a part of a repository catalogues take them from the folder of the file. */
function missingIn(tree: Tree, path: string): { near: string | null } | null {
  const places = [fromTop('', path), fromTop(tree.folder, path)].filter((place) => place !== null && place !== '')
  if (places.some((place) => tree.exists(place!) || tree.isUnknown(place!))) return null
  return { near: places.map((place) => tree.inOtherCase(place!)).find((near) => near !== null) ?? null }
}
