import type { ArtefactKind } from '../artefact.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code } from './phrases.ts'
import { newest, statusLabel, versionRows } from './version-table.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
}

const inAnyCase = /(?<![\p{L}\p{N}_-])(?:draft|luonnos|utkast|udkast|conceptversie|entwurf)(?![\p{L}\p{N}_-])/iu
/** "concept" is Dutch for draft, and an English word for much else. */
const dutchTitle = /^CONCEPT\s*[:–-]/u
/** The status of a row of versions that is nothing more than a draft ("Luonnos 2", not "Luonnoksen kommentit"). */
const draftCell = /^(?:draft|luonnos|utkast|udkast|concept|conceptversie|entwurf)(?: \S{1,12}){0,2}$/iu
/** "Tila: luonnos" on a line of its own. */
const statusLine =
  /^[\s*_|>-]*(?:status|tila|state)[\s*_:|]+(?:draft|luonnos|utkast|udkast|concept|entwurf)(?![\p{L}])/iu
const topLines = 40

/** The newest row of the table of versions, when its status is a draft. */
function draftVersion(reading: Reading): { line: number; text: string } | null {
  const row = newest(versionRows(reading))
  const status = row?.status ?? row?.cells.find((cell) => draftCell.test(cell))
  return row && status && draftCell.test(status) ? { line: row.line, text: status } : null
}

function marker(reading: Reading): { line: number; text: string } | null {
  const { document, from, to } = reading
  for (const [key, { value, line }] of document.frontMatter) {
    if (statusLabel.test(key) && inAnyCase.test(value)) return { line, text: value }
  }
  const inside = document.labels.filter(({ line }) => line >= from && line <= to)
  const [title] = inside.filter(({ kind }) => kind === 'heading')
  if (title && (inAnyCase.test(title.text) || dutchTitle.test(title.text)))
    return { line: title.line, text: title.text }
  const row = inside.find(
    ({ text, cells }) => statusLabel.test(text.replace(/[\s:]+$/u, '')) && cells.some((cell) => inAnyCase.test(cell)),
  )
  if (row) return { line: row.line, text: `${row.text}: ${row.cells.join(' ')}` }
  const version = draftVersion(reading)
  if (version) return version
  const lines = document.visible.split('\n')
  for (let line = from; line <= Math.min(to, from + topLines); line++) {
    const text = (lines[line - 1] ?? '').slice(0, 300)
    if (statusLine.test(text)) return { line, text: text.trim() }
  }
  return null
}

const saysDraft = (text: string): Text => ({
  fi: `Asiakirja kertoo olevansa luonnos: ${code(text)}. Kun se on hyväksytty, päivitä tila ja hyväksymispäivä.`,
  sv: `Dokumentet säger att det är ett utkast: ${code(text)}. När det är godkänt, uppdatera statusen och datumet för godkännandet.`,
  en: `The document says that it is a draft: ${code(text)}. Once it is approved, update the status and the date of approval.`,
})

function problemOf(reading: Reading): readonly Problem[] {
  const found = marker(reading)
  if (!found) return []
  const location: Location = { path: reading.document.path, line: found.line }
  return [{ message: saysDraft(found.text), location, key: 'draft' }]
}

/** Does a document call itself a draft in its title or status? */
export default {
  async judge({ inventory }, { kinds }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    const problems = found.flatMap(problemOf)
    return problems.length > 0
      ? { problems }
      : { passed: found.map(({ document, from }) => ({ path: document.path, line: from })) }
  },
} satisfies Check<Options>
