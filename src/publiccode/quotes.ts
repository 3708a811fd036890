/** Texts without quotation marks that readers of YAML take for something else, and not all for the same. */
import type { ParsedFile } from '../description.ts'
import type { Location } from '../model.ts'
import type { Remark } from './found.ts'
import { under } from './keys.ts'
import { mapOf, type Node } from './nodes.ts'
import { numberForText, numberOfSomebody, otherInYaml11 } from './quotes-words.ts'

/** Words that are true or false in YAML 1.1 and texts in 1.2. */
const truthWord = /^(?:yes|no|on|off)$/iu
/** Numbers of YAML 1.1 that are texts in 1.2: base 60 (`1:30`) and underscores (`1_000`). */
const numberWord = /^[-+]?(?:[1-9]\d{0,9}(?::[0-5]?\d){1,4}|\d{1,10}(?:_\d{1,10}){1,4})$/u

/** Asks of a file with this text which values lack quotation marks. */
export function quotesJudge(file: ParsedFile, text: string): (node: Node) => Iterable<Remark> {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  const at = ({ line = 1, column = 1 }: Location): string => (lines[line - 1] ?? '').slice(column - 1, column + 199)
  return (node) => [...valueRemarks(node, file, at), ...keyRemarks(node, file, at)]
}

type At = (location: Location) => string

/** A scalar as it is written, where it has no quotation marks and stands here itself. */
const plainAt = (file: ParsedFile, { steps }: Node, at: At): string | null =>
  /^[^\s'"&*!|>,[\]{}#][^\s,\]}]{0,100}/u.exec(at(file.place(steps, 'value')))?.[0] ?? null

function* valueRemarks(node: Node, file: ParsedFile, at: At): Iterable<Remark> {
  const { rule, value, label } = node
  if (rule.type !== 'text' || rule.form === 'version') return
  if (typeof value === 'number') {
    const written = plainAt(file, node, at)
    if (written === null || written === String(value)) return
    const message = (line: number) =>
      rule.person ? numberOfSomebody(label, line) : numberForText(label, written, String(value))
    yield { node, part: 'value', key: `number:${label}`, message, instead: 'quoted' }
  }
  if (typeof value !== 'string' || !(truthWord.test(value) || numberWord.test(value))) return
  if (plainAt(file, node, at) !== value || rule.person) return
  const truth = truthWord.test(value)
  const message = () => otherInYaml11(value, truth)
  yield { node, part: 'value', key: `plain:${label}:${value}`, message, instead: 'quoted' }
}

/** The language Norwegian is `no`. */
function* keyRemarks(node: Node, file: ParsedFile, at: At): Iterable<Remark> {
  const map = node.rule.type === 'languages' ? mapOf(node.value) : null
  for (const name of Object.keys(map ?? {})) {
    const key = under(node, name)
    if (truthWord.test(name) && at(file.place(key.steps, 'key')).startsWith(name))
      yield {
        node: key,
        key: `plain:${node.label}:${name}`,
        message: () => otherInYaml11(name, true),
        instead: 'quoted',
      }
  }
}
