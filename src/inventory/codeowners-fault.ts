import type { OwnersProblem } from '../artefact.ts'
import type { Text } from '../model.ts'
import { type Fault, quotable, type Word } from './codeowners-line.ts'

type Kind = OwnersProblem['kind']
/** A fault of a pattern; offsets count within the pattern. */
export type PatternFault = Fault & { kind: Kind }

const negation = (pattern: string): Text => ({
  fi: `GitHub ei tunne huutomerkkiä ja ohittaa rivin ”${pattern}”. Jos näillä tiedostoilla ei ole omistajaa, kirjoita polku ilman huutomerkkiä ja ilman omistajia yleisemmän rivin alapuolelle: ${pattern.slice(1)}`,
  sv: `GitHub känner inte till utropstecknet och hoppar över raden ”${pattern}”. Om filerna ska vara utan ägare, skriv sökvägen utan utropstecken och utan ägare nedanför den mer allmänna raden: ${pattern.slice(1)}`,
  en: `GitHub does not know "!" and skips the line "${pattern}". To leave these files without an owner, write the path without "!" and without owners below the wider line: ${pattern.slice(1)}`,
})

const characterClass = (pattern: string): Text => ({
  fi: `GitHub ei tue hakasulkeita ja ohittaa rivin ”${pattern}”. Jos sulkeet kuuluvat nimeen, kirjoita kummankin tilalle ?; muuten kirjoita jokainen nimi omalle rivilleen.`,
  sv: `GitHub stöder inte hakparenteser och hoppar över raden ”${pattern}”. Om parenteserna hör till namnet, skriv ? i stället för var och en; skriv annars varje namn på en egen rad.`,
  en: `GitHub does not support square brackets and skips the line "${pattern}". If the brackets belong to a name, write ? in place of each; otherwise write each name on a line of its own.`,
})

const escapedHash = (pattern: string): Text => ({
  fi: `GitHub ei lue rivin alussa olevaa merkintää \\# osaksi polkua, joten rivi ”${pattern}” ei vaikuta mihinkään. Kirjoita #-merkin tilalle ?.`,
  sv: `GitHub läser inte \\# i början av raden som en del av sökvägen, så raden ”${pattern}” har ingen verkan. Skriv ? i stället för #.`,
  en: `GitHub does not read \\# at the beginning of a line as part of a path, so the line "${pattern}" has no effect. Write ? in place of #.`,
})

const tripleStar = (pattern: string): Text => ({
  fi: `Polussa ”${pattern}” on kolme tähteä peräkkäin, joten GitHub ohittaa rivin. Kirjoita kaksi tähteä (**), jos tarkoitat mitä tahansa kansioita.`,
  sv: `Sökvägen ”${pattern}” har tre stjärnor i rad, så GitHub hoppar över raden. Skriv två stjärnor (**) om du menar vilka mappar som helst.`,
  en: `The path "${pattern}" has three stars in a row, so GitHub skips the line. Write two stars (**) if you mean any folders.`,
})

const bareSlash: Text = {
  fi: 'Pelkkä / ei tarkoita mitään tiedostoa. Kirjoita * (kaikki tiedostot) tai kansio, esimerkiksi /docs/.',
  sv: 'Enbart / betyder ingen fil alls. Skriv * (alla filer) eller en mapp, till exempel /docs/.',
  en: 'A bare / means no file at all. Write * (all files) or a folder, for example /docs/.',
}

const loneBackslash = (pattern: string): Text => ({
  fi: `Polku ”${pattern}” päättyy kenoviivaan, jonka jälkeen ei ole merkkiä. Poista kenoviiva; kansion perään tulee vinoviiva /.`,
  sv: `Sökvägen ”${pattern}” slutar med ett omvänt snedstreck utan tecken efter. Ta bort det; efter en mapp står snedstrecket /.`,
  en: `The path "${pattern}" ends with a backslash and nothing after it. Take it away; a folder ends with the slash /.`,
})

const strangeBlank: Text = {
  fi: 'Polun ja omistajan välissä on sitova tai muu erikoinen välilyönti, joten omistaja luetaan osaksi polkua. Kirjoita tilalle tavallinen välilyönti.',
  sv: 'Mellan sökvägen och ägaren står ett hårt eller annat ovanligt mellanslag, så ägaren läses som en del av sökvägen. Skriv ett vanligt mellanslag i stället.',
  en: 'Between the path and the owner stands a non-breaking or other unusual blank, so the owner is read as part of the path. Write an ordinary blank instead.',
}

const tiedOwner: Text = {
  fi: 'Polun lopussa oleva kenoviiva sitoo omistajan osaksi polkua, joten rivillä ei ole omistajaa. Kansioiden väliin ja kansion perään kirjoitetaan vinoviiva /.',
  sv: 'Det omvända snedstrecket i slutet av sökvägen gör ägaren till en del av den, så raden har ingen ägare. Mellan mappar och efter en mapp skrivs snedstrecket /.',
  en: 'The backslash at the end of the path makes the owner a part of it, so the line has no owner. Between folders and after a folder stands the slash /.',
}

/** Offset of the first `[` that has a `]` after it, neither escaped; -1 when there is none. */
function bracketIn(pattern: string): number {
  let open = -1
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]
    if (character === '\\') i++
    else if (character === '[' && open < 0) open = i
    else if (character === ']' && open >= 0) return open
  }
  return -1
}

const rangeLike = /\[[!^]|\[[^\]]?\]|\[[^\]-]-[^\]]/

function characterClassFault(pattern: string, at: number): PatternFault {
  const end = pattern.length
  const named = !rangeLike.test(pattern) && !pattern.includes('\\')
  const change = named && { start: 0, end, text: pattern.replaceAll(/[[\]]/g, '?'), safe: false }
  const close = pattern.indexOf(']', at) + 1
  const message = characterClass(quotable(pattern))
  return { kind: 'character-class', start: at, end: close, message, ...(change ? { change } : {}) }
}

/** Does the backslash at the end escape nothing? */
function endsWithBackslash(pattern: string): boolean {
  let count = 0
  while (pattern[pattern.length - 1 - count] === '\\') count++
  return count % 2 === 1
}

const unusualBlank = /[\u00a0\u2000-\u200b\u202f\u3000]@/

function blankFault(pattern: string): PatternFault | null {
  const found = unusualBlank.exec(pattern)
  if (!found) return null
  const start = found.index
  const end = start + 1
  const change = { start, end, text: ' ', safe: true }
  return { kind: 'invalid-pattern', start, end, message: strangeBlank, change }
}

const blankBeforeOwner = /\\[ \t](?=@|[^\s\\/@]+@)/

/** `src\main\ @team`: written as on Windows, so that the blank before the owner is escaped. */
function tiedFault(pattern: string): PatternFault | null {
  const found = blankBeforeOwner.exec(pattern)
  if (!found) return null
  const end = found.index + 1
  const change = { start: 0, end, text: pattern.slice(0, end).replaceAll('\\', '/'), safe: false }
  return { kind: 'invalid-pattern', start: found.index, end, message: tiedOwner, change }
}

/** What GitHub cannot read in a pattern, or null. `alone`: no owners follow. */
export function patternFault({ text }: Word, alone: boolean): PatternFault | null {
  const whole = { start: 0, end: text.length }
  const quoted = quotable(text)
  if (text.startsWith('!')) {
    const change = alone && { start: 0, end: 1, text: '', safe: false }
    return { kind: 'negation', ...whole, message: negation(quoted), ...(change ? { change } : {}) }
  }
  if (text.startsWith('\\#'))
    return {
      kind: 'escaped-hash',
      start: 0,
      end: 2,
      message: escapedHash(quoted),
      change: { start: 0, end: 2, text: '?', safe: false },
    }
  if (text === '/')
    return { kind: 'bare-slash', ...whole, message: bareSlash, change: { ...whole, text: '*', safe: false } }
  const stars = /\*{3,}/.exec(text)
  if (stars) {
    const place = { start: stars.index, end: stars.index + stars[0].length }
    const change = { ...place, text: '**', safe: false }
    return { kind: 'triple-star', ...place, message: tripleStar(quoted), change }
  }
  const bracket = bracketIn(text)
  if (bracket >= 0) return characterClassFault(text, bracket)
  if (endsWithBackslash(text)) {
    const place = { start: text.length - 1, end: text.length }
    return { kind: 'invalid-pattern', ...place, message: loneBackslash(quoted) }
  }
  return (alone ? tiedFault(text) : null) ?? blankFault(text)
}
