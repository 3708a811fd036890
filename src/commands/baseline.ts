import { lstatSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Arguments } from '../arguments.ts'
import { deliver } from '../delivery/deliver.ts'
import { counted, isoDateIn } from '../language.ts'
import { AuthorError, type Language, type Text } from '../model.ts'
import type { Report } from '../report.ts'
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
const isLink = (path: string): Text => ({
  fi: `${path} on symbolinen linkki. En kirjoita linkin kautta; korvaa se tavallisella tiedostolla.`,
  sv: `${path} är en symbolisk länk. Jag skriver inte genom en länk; ersätt den med en vanlig fil.`,
  en: `${path} is a symbolic link. I do not write through a link; replace it by an ordinary file.`,
})

function lastDay({ until }: Arguments, today: Date): string {
  const usual = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + usualMonths, today.getUTCDate()))
  if (until === undefined) return usual.toISOString().slice(0, 10)
  const last = lastWaiverDay(today)
  const possible = /^\d{4}-\d{2}-\d{2}$/u.test(until) && isDay(until)
  if (!possible || until < today.toISOString().slice(0, 10) || until > last)
    throw new AuthorError(wrongDate(until, last), null)
  return until
}

/** Rules with findings that nothing covers yet; what the run says of itself cannot be waived. */
const openRules = ({ outcomes }: Report): readonly string[] => [
  ...new Set(
    outcomes.flatMap((outcome) =>
      outcome.status === 'failed' && outcome.rule.needs === null ? [outcome.rule.id] : [],
    ),
  ),
]

/** The settings file as it stands; null when there is none. Nothing is written through a link out of the repository. */
async function settingsText(file: string, path: string): Promise<string | null> {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  if (stats?.isSymbolicLink()) throw new AuthorError(isLink(path), { path })
  return stats ? readFile(file, 'utf8') : null
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
const added = (rules: readonly string[], path: string, until: string): Text => {
  const n = rules.length
  const list = rules.map((rule) => `  ${rule}`).join('\n')
  return {
    fi: `${counted(n, 'poikkeus', 'poikkeusta')} kirjattu tiedostoon ${path}, voimassa ${isoDateIn(until, 'fi')} asti:\n${list}\nNe näkyvät jokaisessa raportissa, ja niiden päättymisestä kerrotaan 30 päivää etukäteen. Vie tiedosto versionhallintaan (git add, git commit).`,
    sv: `${counted(n, 'undantag', 'undantag')} skrevs i ${path} och gäller till och med ${isoDateIn(until, 'sv')}:\n${list}\nDe syns i varje rapport, och 30 dagar i förväg påminns om att de upphör. Lägg filen i versionshanteringen (git add, git commit).`,
    en: `${counted(n, 'exception was', 'exceptions were')} written to ${path}, until ${until}:\n${list}\nThey show in every report, and 30 days before their end there is a reminder. Put the file under version control (git add, git commit).`,
  }
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
  const entries = openRules(report).map((rule) => ({ rule, reason, until, approvedBy }))
  const baseline = await addWaivers(path, await settingsText(file, path), entries, { language })
  const say = (text: Text | null): readonly { to: 'stdout'; text: string }[] =>
    text ? [{ to: 'stdout', text: `${text[language]}\n` }] : []
  if (args.dryRun) await deliver([{ to: 'stdout', text: baseline.text }], surroundings.destinations)
  else if (baseline.added.length === 0)
    await deliver([...say(leftAlone(baseline) ?? nothingTo(report))], surroundings.destinations)
  else {
    const words = [...say(added(baseline.added, path, until)), ...say(leftAlone(baseline))]
    await deliver([{ to: 'file', path: file, text: baseline.text }, ...words], surroundings.destinations)
  }
  return done
}
