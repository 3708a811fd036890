/** Edits of YAML that change the letters of one key or value and nothing around them. */
import type { Inventory } from '../artefact.ts'
import type { Fault, Instead } from '../description.ts'
import type { Edit, Location } from '../model.ts'

/** With anchors and merge keys one place of the text stands for several of the data. */
const shares = /(?:^|\s)<<\s{0,20}:|[:-][ \t]{1,20}[*&][\w-]/mu

const afterKey = /^["']?[ \t]{0,100}:(?:\s|$)/u
/** A plain scalar without blanks. */
const plainScalar = /^(?:[^\s,[\]{}"'#:&*!|>%@`]|:(?=[^\s,[\]{}]))+(?=$|[\s,\]}:])/u

function offsetOf(text: string, { line = 1, column = 1 }: Location): number {
  const before = text.split('\n', line).slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}

/** Where a key stands at this place: behind a quotation mark where it has one; null: something else stands there. */
function keyAt(text: string, start: number, key: string): number | null {
  const at = /["']/u.test(text[start] ?? '') ? start + 1 : start
  return text.startsWith(key, at) && afterKey.test(text.slice(at + key.length, at + key.length + 110)) ? at : null
}

/** Quotation marks around the scalar at this place: two insertions, so that its words are in no report. */
function quotationMarks(path: string, oid: string | null, text: string, start: number): Edit | null {
  const length = plainScalar.exec(text.slice(start, start + 200))?.[0].length ?? 0
  const mark = { path, oid, text: '"' }
  const [from, to] = [start, start + length]
  return length === 0
    ? null
    : {
        safe: true,
        changes: [
          { ...mark, start: from, end: from },
          { ...mark, start: to, end: to },
        ],
      }
}

/** Gives the edits of one YAML file. Null for each place where the file does not say what was read there. */
async function yamlEdits(
  inventory: Inventory,
  path: string,
): Promise<(location: Location, instead: Instead | 'quoted') => Edit | null> {
  const file = inventory.repository.files.find((one) => one.path === path)
  const content = file && file.mode !== '120000' ? await inventory.content(path) : null
  if (!file || content?.kind !== 'text' || content.encoding !== 'utf-8' || shares.test(content.text)) return () => null
  const { text } = content
  return (location, instead) => {
    const place = offsetOf(text, location)
    if (instead === 'quoted') return quotationMarks(path, file.oid, text, place)
    const { of, is, sure } = instead
    const start = keyAt(text, place, of)
    return start === null
      ? null
      : { safe: sure, changes: [{ path, oid: file.oid, start, end: start + of.length, text: is }] }
  }
}

/** Faults with the edits that mend them. */
export async function withEdits<T extends { faults: readonly Fault[] }>(
  inventory: Inventory,
  path: string,
  judged: T,
): Promise<T> {
  if (!judged.faults.some(({ instead }) => instead)) return judged
  const edit = await yamlEdits(inventory, path)
  const faults = judged.faults.map(({ instead, ...fault }) => {
    const made = instead ? edit(fault.location, instead) : null
    return made ? { ...fault, edit: made } : fault
  })
  return { ...judged, faults }
}
