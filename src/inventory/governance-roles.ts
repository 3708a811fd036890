import type { Label } from '../artefact.ts'
import { type Holder, holdersIn, labelsOf, speaksOf } from './governance-holders.ts'
import { withoutAddresses } from './governance-names.ts'
import { planLines, wordsOf } from './governance-units.ts'
import type { Reading } from './reading.ts'

/** What a plan says of one role. */
export interface RoleFacts {
  holders: readonly Holder[]
  /** A row, heading or bold line of the role that says something; null without one. */
  label: { path: string; line: number } | null
  mentioned: boolean
  /** All words that stand where the role is spoken of. */
  context: ReadonlySet<string>
}

/** Everything that stands where a role is spoken of: its rows, its sections, its sentences and the lists that they lead to. */
function contextIn({ document }: Reading, role: string): readonly string[] {
  const named = labelsOf(document, role)
  const sections = named.filter(({ kind }) => kind !== 'cell')
  const texts = [
    ...named.flatMap(({ text, cells }) => [text, ...cells]),
    ...document.passages
      .filter(({ line }) => sections.some((section) => line >= section.line && line <= section.endLine))
      .map(({ text }) => text),
  ]
  const rows = new Set(
    document.passages.filter(({ kind, text }) => kind === 'cell' && speaksOf(text, role)).map(({ line }) => line),
  )
  let leads = false
  for (const { kind, text, line } of document.passages) {
    const spoken = kind === 'cell' ? rows.has(line) : speaksOf(text, role)
    if (spoken || (leads && kind !== 'paragraph')) texts.push(text)
    leads = spoken ? text.trimEnd().endsWith(':') : leads && kind !== 'paragraph'
  }
  return texts
}

const says = (label: Label): boolean =>
  label.kind === 'heading'
    ? label.depth > 1 && label.endLine > label.line
    : label.cells.some((cell) => /\p{L}{2}/u.test(cell))

function labelIn(reading: Reading, role: string): RoleFacts['label'] {
  const [from, to] = planLines(reading)
  const label = labelsOf(reading.document, role).find((one) => one.line >= from && one.line <= to && says(one))
  return label ? { path: reading.document.path, line: label.line } : null
}

/** What the documents of a plan say of a role. `all`: also those that speak another language, to find a mention. */
export function roleIn(readings: readonly Reading[], all: readonly Reading[], role: string): RoleFacts {
  const context = all.flatMap((reading) => contextIn(reading, role))
  const holders = readings.flatMap((reading) => holdersIn(reading, role))
  return {
    holders,
    label: readings.map((reading) => labelIn(reading, role)).find((label) => label !== null) ?? null,
    mentioned: context.length > 0,
    context: new Set([
      ...context.map(withoutAddresses).flatMap(wordsAndHandles),
      ...holders.flatMap(({ name }) => name),
    ]),
  }
}

const wordsAndHandles = (text: string): readonly string[] => [
  ...wordsOf(text),
  ...(text.toLowerCase().match(/@[\w-]{2,39}(?:\/[\w-]{1,100})?|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []),
]
