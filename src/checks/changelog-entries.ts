import { type Reading, readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { changelogEdit, unreleased } from './changelog-edit.ts'
import { code } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

const entry =
  /(?<![\p{L}\d.])v?\d{1,4}\.\d{1,4}(?:\.\d{1,5}){0,2}(?![\d])|\b20\d\d-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.20\d\d\b|\b\d{1,2}\.? \p{L}{3,12} 20\d\d\b|\b(?:sprint|release|version|versio|julkaisu|utgåva)\s+v?\d/iu
/** Entries without headings: the version or date opens the line. */
const entryLine =
  /^[\s*_#=-]{0,8}\[?(?:(?:version|versio|release|julkaisu|utgåva)\s+)?(?:v?\d{1,4}\.\d{1,4}(?:\.\d{1,5}){0,2}|20\d\d-\d\d-\d\d|\d{1,2}\.\d{1,2}\.20\d\d)(?![\d.]\d)/iu

/** Lines of the entries, and of the part for what is not released yet. */
function entriesOf({ document, from, to }: Reading): { entries: readonly number[]; coming: number | null } {
  const inside = (line: number): boolean => line >= from && line <= to
  const labels = document.labels.filter(({ line }) => inside(line))
  const coming = labels.find(({ kind, text }) => kind === 'heading' && unreleased.test(text))?.line ?? null
  const titled = labels.filter(({ text }) => entry.test(text.slice(0, 200))).map(({ line }) => line)
  if (titled.length > 0) return { entries: titled, coming }
  const lines = document.visible
    .split('\n')
    .flatMap((text, index) => (inside(index + 1) && entryLine.test(text.slice(0, 200)) ? [index + 1] : []))
  return { entries: lines, coming }
}

const noEntry = (path: string): Text => ({
  fi: `En löytänyt muutoslokista ${code(path)} yhtään merkintää, jossa olisi versio tai päivämäärä.`,
  sv: `Jag hittade ingen anteckning med version eller datum i ändringsloggen ${code(path)}.`,
  en: `I did not find an entry with a version or a date in the changelog ${code(path)}.`,
})

const onlyComing = (path: string): Text => ({
  fi: `Muutoslokissa ${code(path)} on vain julkaisemattomia muutoksia. Lukija ei näe, mitä julkaistuissa versioissa on.`,
  sv: `Ändringsloggen ${code(path)} innehåller bara ändringar som inte är utgivna. Läsaren ser inte vad de utgivna versionerna innehåller.`,
  en: `The changelog ${code(path)} holds only changes that are not released. A reader cannot see what the released versions contain.`,
})

/** Has the changelog an entry with a version or a date? */
export default {
  async judge({ inventory }) {
    const { readings: found, unread } = await readings(inventory, ['changelog'])
    const logs = found.map((reading) => ({ reading, ...entriesOf(reading) }))
    const dated = logs.filter(({ entries }) => entries.length > 0)
    if (dated.length > 0)
      return {
        passed: dated.map(({ reading, entries }): Location => ({ path: reading.document.path, line: entries[0]! })),
      }
    if (unread.length > 0) return couldNotRead(unread)
    const [log] = logs
    if (!log) return nothingToRead(['changelog'])
    const { path } = log.reading.document
    const message = log.coming === null ? noEntry(path) : onlyComing(path)
    // Links lead to where the changes are told: a second list of them here would help nobody.
    const edit =
      log.coming === null && log.reading.document.links.length === 0 ? await changelogEdit(inventory, 'change') : null
    const location = { path, line: log.coming ?? log.reading.from }
    return { problems: [{ message, location, key: 'entry', ...(edit ? { edit } : {}) }] }
  },
} satisfies Check<Options>
