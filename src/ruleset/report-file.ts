/** Reads a JSON report of kuntalint again. It may come from anywhere: nothing in it is taken for granted. */
import type { Text } from '../model.ts'
import type { WrittenDeclaration, WrittenReport, WrittenWaiver } from '../written-report.ts'
import { refuse } from './mistakes.ts'
import { type SchemaError, segmentsOf, type Validate } from './schema-errors.ts'
import { cited, quoted, where } from './schema-words.ts'

const version = 1

const writeAgain: Text = {
  fi: 'Raportin saa komennolla `kuntalint check --report TIEDOSTO`.',
  sv: 'En rapport får du med kommandot `kuntalint check --report FIL`.',
  en: '`kuntalint check --report FILE` writes a report.',
}

const notJson: Text = {
  fi: `Tiedosto ei ole JSON-muodossa, tai se on jäänyt kesken. ${writeAgain.fi}`,
  sv: `Filen är inte JSON, eller så är den inte hel. ${writeAgain.sv}`,
  en: `The file is not JSON, or not the whole of it. ${writeAgain.en}`,
}

const notReport: Text = {
  fi: `Tiedosto on JSON-muodossa, mutta se ei ole kuntalintin raportti. ${writeAgain.fi}`,
  sv: `Filen är JSON men inte en rapport från kuntalint. ${writeAgain.sv}`,
  en: `The file is JSON but not a report of kuntalint. ${writeAgain.en}`,
}

function otherVersion(found: unknown): Text {
  const value = typeof found === 'string' ? quoted(found) : String(found)
  const told = typeof found === 'string' ? cited(found) : String(found)
  return {
    fi: `Raportin muodon versio on ${told}, mutta tämä kuntalint lukee versiota ${version}. Päivitä kuntalint.`,
    sv: `Rapportens format har version ${told}, men den här versionen av kuntalint läser version ${version}. Uppdatera kuntalint.`,
    en: `The format of the report has version ${value}, and this kuntalint reads version ${version}. Update kuntalint.`,
  }
}

function unexpected(error: SchemaError): Text {
  const missing = error.params.missingProperty
  const at = where([...segmentsOf(error.instancePath), ...(missing === undefined ? [] : [String(missing)])])
  return {
    fi: `Raportin kohta ${at.fi} puuttuu tai ei ole odotetussa muodossa. Tee raportti uudelleen. ${writeAgain.fi}`,
    sv: `Stället ${at.sv} i rapporten saknas eller har inte den form som väntas. Gör om rapporten. ${writeAgain.sv}`,
    en: `${at.en} is missing from the report or has another form than expected. Write the report again. ${writeAgain.en}`,
  }
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A report from the text of its file. Throws `AuthorErrors` for what is not JSON, not a report of kuntalint or of a
 * version that is not known. How large a file may be is for the caller to say.
 */
export const readReport = async (path: string, text: string): Promise<WrittenReport> =>
  reportOf((await validReport(path, text)) as Valid)

/** The whole of what the schema has seen in the text of a report's file. Throws as `readReport` does. */
export async function validReport(path: string, text: string): Promise<unknown> {
  const value = parsed(path, text)
  const known = isFields(value) && isFields(value.tool) && value.tool.name === 'kuntalint'
  if (!known || !['number', 'string'].includes(typeof value.schemaVersion)) return refused(path, notReport)
  if (value.schemaVersion !== version) return refused(path, otherVersion(value.schemaVersion))
  const { report: validate }: { report: Validate } = await import('../generated/validate-report.js')
  const error = validate(value) ? undefined : validate.errors?.[0]
  if (error) return refused(path, unexpected(error))
  return value
}

function refused(path: string, text: Text, line?: number): never {
  refuse([{ text, location: line === undefined ? { path } : { path, line } }])
  throw new TypeError('A mistake was not refused')
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    const position = /at position (\d+)/u.exec((error as Error).message)?.[1]
    return refused(path, notJson, position === undefined ? undefined : lineAt(text, Number(position)))
  }
}

function lineAt(text: string, position: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** The form that the schema has seen: what was added to the format may be absent. */
type Valid = Omit<WrittenReport, 'date' | 'waivers' | 'declared'> & {
  date?: string
  waivers?: readonly (Pick<WrittenWaiver, 'rule' | 'reason' | 'until'> & Partial<WrittenWaiver> & { state: string })[]
  declared?: readonly WrittenDeclaration[]
}

/** Only what is read again; names of those who approved or declared something are not. */
function reportOf({ date, waivers, declared, ...report }: Valid): WrittenReport {
  const { tool, repository, product, artefacts, outcomes, summary } = report
  return {
    tool,
    repository,
    date: date ?? null,
    product,
    artefacts,
    outcomes,
    waivers: waivers?.map(waiver) ?? null,
    declared: declared?.map(({ topic, statement, on }) => ({ topic, statement, on })) ?? null,
    summary,
  }
}

const waiver = (written: NonNullable<Valid['waivers']>[number]): WrittenWaiver => ({
  rule: written.rule,
  path: written.path ?? null,
  component: written.component ?? null,
  fingerprint: written.fingerprint ?? null,
  reason: written.reason,
  until: written.until,
  expired: written.state === 'expired',
})
