import type { ArtefactKind } from '../artefact.ts'
import { datesOf, statedDate } from '../inventory/dates.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { Language, Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll, some } from './phrases.ts'
import { statusWord, type VersionRow, versionRows } from './version-table.ts'

export interface Options {
  /** Default: the governance plan. */
  kinds?: readonly ArtefactKind[]
}

/** A plan tells these of itself on its cover. */
type Part = 'version' | 'date' | 'status'
const parts: readonly Part[] = ['version', 'date', 'status']
const names: Readonly<Record<Part, Text>> = {
  version: { fi: 'versio', sv: 'version', en: 'version' },
  date: { fi: 'päiväys', sv: 'datum', en: 'date' },
  status: {
    fi: 'tila (luonnos, ehdotus tai hyväksytty)',
    sv: 'status (utkast, förslag eller godkänd)',
    en: 'status (draft, proposal or approved)',
  },
}

/** The cover is at the top: what stands further down is about other versions. */
const coverLines = 60
const keys: Readonly<Record<Part, RegExp>> = {
  version: /^(?:version|versio|version_number|plan_version)$/iu,
  date: /^(?:date|updated|last_?updated|approved|pvm|päiväys|päivitetty|hyväksytty|datum|uppdaterad|godkänd)$/iu,
  status: /^(?:status|tila|state)$/iu,
}
/** "Tila: luonnos", "**Status** – approved": the label opens the line. */
const statusLine = /^[\s*_|>#-]*(?:\p{L}+ )?(?:tila|status|state|versiotila)[\s*_]*[:|–—-]/iu
/** "Hyväksytty 12.5.2026", "Approved: 2026-05-12": the status itself does, and a date or a colon shows that it is one. */
const opensWithStatus =
  /^[\s*_|>-]*(?:luonnos|ehdotus|hyväksytty|utkast|förslag|godkänd|fastställd|draft|proposal|approved|adopted|ratified|udkast|godkendt|vastgesteld)[\s*_]*(?::|[^.]{0,60}(?<!\d)20\d\d)/iu
/** A line that is about the document and short, not a sentence of the text. */
const shortLine = 160
const version =
  /(?<![\p{L}])(?:versio|version|versie|utgåva|ver\.|v)[\s:|*]{0,8}v?\d{1,3}(?:\.\d{1,4}){0,3}(?![\p{L}\d])/iu
const versionLine = /^[\s*_|>#-]*(?:\p{L}+ )?(?:versio|version|versie|utgåva|ver\.)[\s*_]*[:|\s]/iu
/** The cover proper: title, subtitle, version. */
const titleLines = 6

const fromFrontMatter = ({ document }: Reading, part: Part): number | null => {
  for (const [key, { value, line }] of document.frontMatter)
    if (keys[part].test(key) && value.trim() !== '') return line
  return null
}

const cover = ({ document, from, to }: Reading): readonly { text: string; line: number }[] =>
  document.visible
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(
      ({ text, line }) =>
        line >= from && line <= Math.min(to, from + coverLines) && text.trim() !== '' && text.length <= shortLine,
    )

/** A row of the text's own tables ("Licence | EUPL version 1.2") tells nothing of the plan, a label or the title does. */
const isVersion = ({ text }: { text: string }, index: number): boolean =>
  version.test(text) && (versionLine.test(text) || (index < titleLines && !text.includes('|')))

const titleOf = ({ document, from, to }: Reading): number | null =>
  document.labels.find(({ kind, line }) => kind === 'heading' && line >= from && line <= to)?.line ?? null

/** The plan's status stands in its title, behind a label or the version, or opens a line: elsewhere the word is about something else. */
const isStatus =
  (title: number | null) =>
  ({ text, line }: { text: string; line: number }): boolean =>
    (statusWord.test(text) && (line === title || statusLine.test(text) || versionLine.test(text))) ||
    opensWithStatus.test(text)

const statusRow = (reading: Reading): VersionRow | undefined =>
  versionRows(reading).find(({ status, cells }) =>
    status !== null ? status !== '' : cells.some((cell) => statusWord.test(cell)),
  )

function lineOf(reading: Reading, part: Part): number | null {
  const front = fromFrontMatter(reading, part)
  if (front !== null) return front
  const row = versionRows(reading)[0]
  const lines = cover(reading)
  if (part === 'version') return row?.line ?? lines.find(isVersion)?.line ?? null
  if (part === 'status') return statusRow(reading)?.line ?? lines.find(isStatus(titleOf(reading)))?.line ?? null
  const dated = datesOf(reading.document, { from: reading.from, to: Math.min(reading.to, reading.from + coverLines) })
  return (
    statedDate(reading.document, reading)?.line ??
    dated.find(({ precision }) => precision === 'day' || precision === 'month')?.line ??
    null
  )
}

const list = (some_: readonly Part[], language: Language): string =>
  some(
    some_.map((part) => names[part][language]),
    language,
  )

function notFound(path: string, open: readonly Part[], have: readonly Part[]): Text {
  const already = inAll((language) =>
    have.length === 0
      ? ''
      : {
          fi: ` Löysin: ${list(have, 'fi')}.`,
          sv: ` Jag hittade: ${list(have, 'sv')}.`,
          en: ` I found: ${list(have, 'en')}.`,
        }[language],
  )
  return {
    fi: `En löytänyt asiakirjan ${code(path)} alusta näitä tietoja: ${list(open, 'fi')}.${already.fi} Ilman niitä lukija ei tiedä, onko asiakirja voimassa.`,
    sv: `Jag hittade inte de här uppgifterna i början av ${code(path)}: ${list(open, 'sv')}.${already.sv} Utan dem vet läsaren inte om dokumentet gäller.`,
    en: `I did not find this at the beginning of ${code(path)}: ${list(open, 'en')}.${already.en} Without it a reader cannot tell whether the plan is in force.`,
  }
}

const partOfAnother = (path: string): Text => ({
  fi: `Hallintamalli on osa tiedostoa ${code(path)}, joten sillä ei ole omaa versiota eikä tilaa.`,
  sv: `Förvaltningsplanen är en del av ${code(path)} och har därför ingen egen version eller status.`,
  en: `The governance plan is a part of ${code(path)}, so it has no version or status of its own.`,
})

/** Does the plan tell its own version, date and status? The first document of the kind is the plan. */
export default {
  async judge({ inventory }, { kinds = ['governance'] }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    const plan = found[0]
    if (!plan) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    if (plan.artefact.status === 'section') return { notApplicable: partOfAnother(plan.document.path) }
    const { path } = plan.document
    const lines = parts.map((part) => ({ part, line: lineOf(plan, part) }))
    const open = lines.filter(({ line }) => line === null).map(({ part }) => part)
    if (open.length === 0) return { passed: lines.map(({ line }): Location => ({ path, line: line! })) }
    const have = parts.filter((part) => !open.includes(part))
    return {
      problems: [
        { message: notFound(path, open, have), location: { path, line: plan.from }, key: open.join(' '), parts: open },
      ],
    }
  },
} satisfies Check<Options>
