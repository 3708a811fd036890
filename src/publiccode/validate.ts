/** All that can be said of a parsed publiccode.yml, one function for each thing that a reader would do about it. */
import type { Fault, ParsedFile } from '../description.ts'
import { datesJudge } from './dates.ts'
import { deprecatedRemarks } from './deprecated.ts'
import { filesJudge, type Tree } from './files.ts'
import { formJudge } from './form.ts'
import { type Judged, judged } from './found.ts'
import { quotesJudge } from './quotes.ts'
import { isUpkeep, upkeepRemarks } from './upkeep.ts'
import { isReadVersion, olderVersionFault, versionFault, versionKey } from './version.ts'

const nothing: Judged = { faults: [], more: 0, whole: true }

const one = (fault: Fault | null): Judged => ({ ...nothing, faults: fault ? [fault] : [] })

/** What makes a catalogue turn the file away, but for its maintenance, its files, and keys that every file has. */
export function formFaults(file: ParsedFile): Judged {
  const version = versionFault(file)
  // Of a version that nobody reads nobody knows the keys.
  if (!isReadVersion(file)) return one(version)
  const judge = formJudge()
  return judged(file, (node) => {
    if (version && node.label === versionKey)
      return [{ ...version, node, part: 'value', message: () => version.message }]
    return isUpkeep(node) ? [] : judge(node)
  })
}

/** What is wrong with who keeps the product up. */
export function upkeepFaults(file: ParsedFile): Judged {
  const judge = formJudge()
  return judged(file, (node) => (isUpkeep(node) ? [...judge(node), ...upkeepRemarks(node)] : []))
}

/** What is going from the standard. */
export const deprecatedFaults = (file: ParsedFile): Judged => judged(file, deprecatedRemarks)

/** An older version of the standard. */
export const olderFaults = (file: ParsedFile): Judged => one(olderVersionFault(file))

/** Days that do not fit today. */
export const dateFaults = (file: ParsedFile, today: Date): Judged => judged(file, datesJudge(today))

/** Files that are not there, or that catalogues do not take. */
export const fileFaults = (file: ParsedFile, tree: Tree): Judged => judged(file, filesJudge(tree))

/** Values that lack quotation marks. `text`: that of the file. */
export const quoteFaults = (file: ParsedFile, text: string): Judged => judged(file, quotesJudge(file, text))
