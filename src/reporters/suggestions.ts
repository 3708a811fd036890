/** Safe edits of findings, as suggested changes of a pull request. */
import type { Review, SuggestedChange } from '../edits/review.ts'
import { inAll, pageLanguages } from '../language.ts'
import type { Edit, Language, Text } from '../model.ts'
import type { Report, ReporterOptions } from '../report.ts'
import { collect, type Told } from './collect.ts'
import { clipped, code, markdown } from './escape.ts'

const textLimit = 3_500

type Splice = Extract<Edit['changes'][number], { start: number }>

const number = (n: number, one: Text, many: Text): Text =>
  inAll((language) => (n === 1 ? one[language] : `${n} ${many[language]}`))

const offered = (n: number): Text => {
  const changes = number(
    n,
    { fi: 'yhtä korjausta', sv: 'en rättelse', en: 'one change' },
    { fi: 'korjausta', sv: 'rättelser', en: 'changes' },
  )
  return {
    fi: `kuntalint ehdottaa ${changes.fi}. Korjauksen saa käyttöön painikkeella ”Commit suggestion”. Jos et halua sitä, merkitse keskustelu ratkaistuksi (”Resolve conversation”): samaa ei ehdoteta uudelleen.`,
    sv: `kuntalint föreslår ${changes.sv}. Du tar en rättelse i bruk med knappen ”Commit suggestion”. Om du inte vill ha den, markera diskussionen som löst (”Resolve conversation”): samma rättelse föreslås inte på nytt.`,
    en: `kuntalint suggests ${changes.en}. "Commit suggestion" takes a change over. If you do not want it, press "Resolve conversation": the same change is not suggested again.`,
  }
}

const waiting = (n: number): Text => ({
  fi: n === 1 ? 'Vielä yksi ehdotus odottaa seuraavaa ajoa.' : `Vielä ${n} ehdotusta odottaa seuraavaa ajoa.`,
  sv: n === 1 ? 'Ett förslag till väntar på nästa körning.' : `Ytterligare ${n} förslag väntar på nästa körning.`,
  en: n === 1 ? 'One more change waits for the next run.' : `${n} more changes wait for the next run.`,
})

/** The changes of an edit that changes one file, and makes or renames none. */
function splicesOf(edit: Edit | undefined): readonly Splice[] {
  if (!edit?.safe) return []
  const splices = edit.changes.filter((change): change is Splice => 'start' in change)
  const [first] = splices
  return first && splices.length === edit.changes.length && splices.every(({ path }) => path === first.path)
    ? splices
    : []
}

function changeOf(
  { rule, finding }: Told,
  languages: readonly Language[],
  texts: ReadonlyMap<string, string>,
): readonly SuggestedChange[] {
  const changes = splicesOf(finding.edit)
  const path = changes[0]?.path
  const text = path === undefined ? undefined : texts.get(path)
  if (path === undefined || text === undefined) return []
  const said = languages.map((language) => markdown(clipped(finding.message[language], textLimit)))
  const words = `**kuntalint** (${code(rule.id)}): ${said.join('\n\n')}`
  return [{ fingerprint: finding.fingerprint, path, text, changes, words }]
}

/** Safe edits of what is not known before; which of them stand in lines that the pull request shows, GitHub knows. */
export function reviewOf(report: Report, language: Language, { changed, texts = new Map() }: ReporterOptions): Review {
  const languages = pageLanguages(report.language, language)
  const findings = collect(report, changed).findings.filter(({ finding }) => finding.state !== 'existing')
  const sentences = (all: readonly Text[]): string =>
    languages.map((one) => all.map((text) => markdown(text[one])).join(' ')).join('\n\n')
  return {
    changes: findings.flatMap((told) => changeOf(told, languages, texts)),
    words: (shown, left) => sentences(left === 0 ? [offered(shown)] : [offered(shown), waiting(left)]),
  }
}
