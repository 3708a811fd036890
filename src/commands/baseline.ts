import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Arguments } from '../arguments.ts'
import { deliver } from '../delivery/deliver.ts'
import { counted, isoDateIn } from '../language.ts'
import { AuthorError, type Language, type Text } from '../model.ts'
import type { Report } from '../report.ts'
import { refuseLinks } from '../repository/links.ts'
import { addWaivers, type Baseline } from '../ruleset/baseline.ts'
import { isDay, lastWaiverDay } from '../ruleset/settings-checks.ts'
import { run } from '../run.ts'
import { done, type Perform, runOptions } from './surroundings.ts'

const defaultPath = '.github/kuntalint.yml'
/** Months from today that the exceptions last when nobody says otherwise. */
const usualMonths = 6

const commonReason: Readonly<Record<Language, string>> = {
  fi: 'Havainto oli olemassa, kun kuntalint otettiin käyttöön. Korjataan vähitellen.',
  sv: 'Iakttagelsen fanns när kuntalint togs i bruk. Åtgärdas steg för steg.',
  en: 'The finding was there when kuntalint was taken into use. It is mended step by step.',
}
const wrongDate = (date: string, last: string): Text => ({
  fi: `Päivä ${date} ei käy valitsimelle --until. Anna tuleva päivä muodossa vvvv-kk-pp, viimeistään ${last}.`,
  sv: `Datumet ${date} kan inte användas för --until. Ange ett kommande datum i formen åååå-mm-dd, senast ${last}.`,
  en: `--until cannot be ${date}. Give a day to come, of the form yyyy-mm-dd, ${last} at the latest.`,
})
const emptyReason: Text = {
  fi: 'Poikkeuksella on oltava perustelu: --reason "…".',
  sv: 'Ett undantag behöver en motivering: --reason "…".',
  en: 'An exception needs a reason: --reason "…".',
}
function lastDay({ until }: Arguments, today: Date): string {
  const usual = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + usualMonths, today.getUTCDate()))
  if (until === undefined) return usual.toISOString().slice(0, 10)
  const last = lastWaiverDay(today)
  const possible = /^\d{4}-\d{2}-\d{2}$/u.test(until) && isDay(until)
  if (!possible || until < today.toISOString().slice(0, 10) || until > last)
    throw new AuthorError(wrongDate(until, last), null)
  return until
}

/** Rules with findings that nothing covers yet, by id, and those that shared settings lock; what the run says of itself cannot be waived. */
const openRules = ({ outcomes, locked }: Report): { open: ReadonlyMap<string, Text>; locked: readonly string[] } => {
  const all = new Map(
    outcomes.flatMap((outcome) =>
      outcome.status === 'failed' && outcome.rule.needs === null
        ? [[outcome.rule.id, outcome.rule.title] as const]
        : [],
    ),
  )
  const kept = [...all.keys()].filter((rule) => locked.includes(rule))
  for (const rule of kept) all.delete(rule)
  return { open: all, locked: kept }
}

/** The settings file as it stands; null when there is none. Nothing is written through a link out of the repository. */
async function settingsText(top: string, path: string): Promise<string | null> {
  refuseLinks(top, path)
  const file = join(top, path)
  return statSync(file, { throwIfNoEntry: false }) ? readFile(file, 'utf8') : null
}

const nothingOpen: Text = {
  fi: 'Havaintoja ei ole, joten poikkeuksia ei tarvita. Mitään ei kirjoitettu.',
  sv: 'Det finns inga iakttagelser, så undantag behövs inte. Ingenting skrevs.',
  en: 'There are no findings, so no exceptions are needed. Nothing was written.',
}
const allCovered = (n: number): Text => ({
  fi: `Kaikilla havainnoilla (${counted(n, 'sääntö', 'sääntöä')}) on jo voimassa oleva poikkeus. Mitään ei kirjoitettu.`,
  sv: `Alla iakttagelser (${counted(n, 'regel', 'regler')}) har redan ett gällande undantag. Ingenting skrevs.`,
  en: `All findings (${counted(n, 'rule', 'rules')}) have an exception in force already. Nothing was written.`,
})
const added = (rules: readonly string[], titles: ReadonlyMap<string, Text>, path: string, until: string): Text => {
  const n = rules.length
  const lines = (language: Language): string =>
    rules.map((rule) => `  ${titles.get(rule)?.[language] ?? ''} (${rule})`).join('\n')
  const list: Text = { fi: lines('fi'), sv: lines('sv'), en: lines('en') }
  return {
    fi: `${counted(n, 'poikkeus', 'poikkeusta')} kirjattu tiedostoon ${path}, voimassa ${isoDateIn(until, 'fi')} asti:\n${list.fi}\nNe näkyvät jokaisessa raportissa, ja niiden päättymisestä kerrotaan 30 päivää etukäteen. Vie tiedosto versionhallintaan (git add, git commit).`,
    sv: `${counted(n, 'undantag', 'undantag')} skrevs i ${path} och gäller till och med ${isoDateIn(until, 'sv')}:\n${list.sv}\nDe syns i varje rapport, och 30 dagar i förväg påminns om att de upphör. Lägg filen i versionshanteringen (git add, git commit).`,
    en: `${counted(n, 'exception was', 'exceptions were')} written to ${path}, until ${until}:\n${list.en}\nThey show in every report, and 30 days before their end there is a reminder. Put the file under version control (git add, git commit).`,
  }
}
const nobodyNamed: Text = {
  fi: 'Kirjatkaa vielä, mikä elin poikkeukset hyväksyi (approved-by), tai antakaa se komennolle: --approved-by "ohjausryhmä 24.11.2026".',
  sv: 'Anteckna också vilket organ som godkände undantagen (approved-by), eller ge det till kommandot: --approved-by "styrgruppen 24.11.2026".',
  en: 'Write down as well which body accepted them (approved-by), or give it to the command: --approved-by "steering group 2026-11-24".',
}
const leftAlone = ({ exists }: Baseline): Text | null => {
  if (exists.length === 0) return null
  const list = exists.map(({ rule, until }) => `  ${rule} (${until})`).join('\n')
  return {
    fi: `Näillä on jo itse kirjattu poikkeus, jota ei muutettu. Jatka päivää itse, jos niin on sovittu:\n${list}`,
    sv: `De här har redan ett eget undantag som inte ändrades. Förläng datumet själv, om det är överenskommet:\n${list}`,
    en: `These have an exception of their own already, which was left as it is. Prolong it yourself if that was agreed on:\n${list}`,
  }
}

const lockedOnes = (rules: readonly string[]): Text | null =>
  rules.length === 0
    ? null
    : {
        fi: `Yhteiset asetukset eivät salli poikkeusta näistä säännöistä. Korjatkaa asia, tai sopikaa muutoksesta yhteisten asetusten omistajan kanssa: ${rules.join(', ')}.`,
        sv: `De gemensamma inställningarna tillåter inget undantag från de här reglerna. Åtgärda saken, eller kom överens om en ändring med ägaren av de gemensamma inställningarna: ${rules.join(', ')}.`,
        en: `The shared settings allow no exception from these rules. Mend the matter, or agree on a change with the owner of the shared settings: ${rules.join(', ')}.`,
      }

/** Nothing to write: because there is nothing to accept, or because it has been. */
const nothingTo = ({ outcomes }: Report): Text => {
  const waived = outcomes.filter(({ status }) => status === 'waived').length
  return waived > 0 ? allCovered(waived) : nothingOpen
}

/** `kuntalint baseline`: writes an exception for each rule that finds something today into the settings file. */
export const perform: Perform = async (args, surroundings) => {
  const until = lastDay(args, surroundings.today)
  if (args.reason !== undefined && args.reason.trim() === '') throw new AuthorError(emptyReason, null)
  const { report } = await run(runOptions(args, surroundings))
  const language = report.language[0] ?? 'en'
  const path = args.config ?? report.settings ?? defaultPath
  const file = join(args.path, path)
  const reason = args.reason ?? commonReason[language]
  const { approvedBy = null } = args
  const { open: rules, locked } = openRules(report)
  const entries = [...rules.keys()].map((rule) => ({ rule, reason, until, approvedBy }))
  const baseline = await addWaivers(path, await settingsText(args.path, path), entries, { language })
  const say = (text: Text | null): readonly { to: 'stdout'; text: string }[] =>
    text ? [{ to: 'stdout', text: `${text[language]}\n` }] : []
  if (args.dryRun) await deliver([{ to: 'stdout', text: baseline.text }], surroundings.destinations)
  else if (baseline.added.length === 0)
    await deliver([...say(lockedOnes(locked) ?? leftAlone(baseline) ?? nothingTo(report))], surroundings.destinations)
  else {
    const words = [
      ...say(added(baseline.added, rules, path, until)),
      ...say(approvedBy === null ? nobodyNamed : null),
      ...say(leftAlone(baseline)),
      ...say(lockedOnes(locked)),
    ]
    await deliver([{ to: 'file', path: file, text: baseline.text }, ...words], surroundings.destinations)
  }
  return done
}
