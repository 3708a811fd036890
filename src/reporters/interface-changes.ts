/** Changes of interfaces as text for the terminal. */
import type { ApiChange, ChangeVerdict } from '../description.ts'
import { andMore, counted } from '../language.ts'
import type { Language, Text } from '../model.ts'
import { plain } from './escape.ts'
import { paintWith, wrapped } from './terminal-lines.ts'

/** What is told of one description. */
export interface Told {
  before: { path: string; title: string | null; version: string | null }
  after: { path: string; title: string | null; version: string | null } | null
  changes: readonly ApiChange[]
  undetermined: Text | null
}

const headings: Readonly<Record<ChangeVerdict, Text>> = {
  breaking: { fi: 'Katkaisee yhteensopivuuden', sv: 'Bryter kompatibiliteten', en: 'Breaking' },
  unclear: { fi: 'Riippuu käytöstä', sv: 'Beror på användningen', en: 'Depends on the use' },
  compatible: { fi: 'Yhteensopivat muutokset', sv: 'Kompatibla ändringar', en: 'Compatible' },
}
const none: Text = {
  fi: 'Ei muutoksia, jotka näkyvät käyttäjille.',
  sv: 'Inga ändringar som syns för användarna.',
  en: 'No change that users see.',
}
const gone: Text = {
  fi: 'Kuvaus on poistettu.',
  sv: 'Beskrivningen har tagits bort.',
  en: 'The description was removed.',
}
const nothing: Text = {
  fi: 'Vertailukohdassa ei ole omaa rajapintakuvausta.',
  sv: 'Jämförelsepunkten har ingen egen gränssnittsbeskrivning.',
  en: 'The base has no API description of its own.',
}
const more = (count: number, language: Language): string =>
  ({
    fi: ` ja ${counted(count, 'muu toiminto', 'muuta toimintoa')}`,
    sv: ` och ${counted(count, 'annan operation', 'andra operationer')}`,
    en: ` and ${counted(count, 'other operation', 'other operations')}`,
  })[language]

/** So many changes of a verdict are told; JSON has all. */
const most = 200

function linesOf({ before, after, subject, others, what }: ApiChange, language: Language): readonly string[] {
  const place = [before?.line ?? '–', after?.line ?? '–'].join(' → ')
  const about = subject === null ? '' : `${subject}${others === 0 ? '' : more(others, language)}: `
  return wrapped(`${place}  ${about}${what[language]}`, '    ', '        ')
}

function group(verdict: ChangeVerdict, changes: readonly ApiChange[], language: Language): readonly string[] {
  const own = changes.filter((one) => one.verdict === verdict)
  if (own.length === 0) return []
  const lines = own.slice(0, most).flatMap((one) => linesOf(one, language))
  const rest = own.length > most ? [`    … ${andMore(own.length - most)[language]}`] : []
  return [`  ${headings[verdict][language]} (${own.length})`, ...lines, ...rest]
}

function nameOf({ before, after }: Told): string {
  const now = after ?? before
  const path = after && after.path !== before.path ? `${before.path} → ${after.path}` : now.path
  const version =
    after && after.version !== before.version
      ? `${before.version ?? '–'} → ${after.version ?? '–'}`
      : (now.version ?? '')
  return plain(`${path}: ${[now.title, version].filter(Boolean).join(' ')}`.replace(/: $/u, ''))
}

function lines(one: Told, language: Language): readonly string[] {
  if (one.undetermined) return [`  ${plain(one.undetermined[language])}`]
  if (one.after === null) return [`  ${gone[language]}`]
  const groups = (['breaking', 'unclear', 'compatible'] as const).flatMap((verdict) =>
    group(verdict, one.changes, language),
  )
  return groups.length > 0 ? groups : [`  ${none[language]}`]
}

/** All descriptions with their changes, the gravest first. */
export function interfaceChangesText(all: readonly Told[], language: Language, colour: boolean): string {
  const paint = paintWith(colour)
  if (all.length === 0) return `${nothing[language]}\n`
  return `${all.map((one) => [paint('bold', nameOf(one)), ...lines(one, language)].join('\n')).join('\n\n')}\n`
}
