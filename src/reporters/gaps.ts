/** Places of our own templates that nobody has filled in yet: a to-do list rather than faults. */
import { counted } from '../language.ts'
import type { Language, Text } from '../model.ts'
import { gapWords } from '../templates/fill.ts'
import type { Told } from './collect.ts'

const place = new RegExp(`\`\\[(?:${Object.values(gapWords).join('|')}): ([^\`]{1,200})\``, 'u')

/** What a place asks for, in the words of the template; null: the finding is about something else. */
export function askedFor({ rule, finding }: Told, language: Language): string | null {
  if (rule.check !== 'no-placeholders') return null
  const words = place.exec(finding.message[language])?.[1]
  // Long words are cut in the message, and so is the bracket that closes them.
  return words === undefined ? null : words.endsWith(']') ? words.slice(0, -1) : `${words}…`
}

/** `85 places to fill in`. */
export const gapCount = (n: number): Text => ({
  fi: counted(n, 'kohta täydennettävänä', 'kohtaa täydennettävänä'),
  sv: counted(n, 'ställe att fylla i', 'ställen att fylla i'),
  en: counted(n, 'place to fill in', 'places to fill in'),
})

/** Behind a place whose words stand elsewhere in the file as well; `n`: how many times in all. */
export const timesInFile = (n: number): Text => ({
  fi: `${n} kertaa tiedostossa`,
  sv: `${n} gånger i filen`,
  en: `${n} times in the file`,
})

/** After the number of findings: how many of them are such places. Null: none, or somebody has made errors of them. */
export function gapsLine(findings: readonly Told[]): Text | null {
  const n = findings.filter((told) => told.severity !== 'error' && askedFor(told, 'en') !== null).length
  if (n === 0) return null
  const all = n === findings.length
  if (n === 1)
    return {
      fi: `${all ? 'Se' : 'Niistä yksi'} on mallipohjan kohta, joka odottaa teidän tekstiänne.`,
      sv: `${all ? 'Det' : 'En av dem'} är ett ställe i mallen som väntar på er text.`,
      en: `${all ? 'It' : 'One of them'} is a place in a template that waits for your own words.`,
    }
  return {
    fi: `${all ? 'Ne ovat' : `Niistä ${n} on`} mallipohjien kohtia, jotka odottavat teidän tekstiänne. Niitä voi täydentää vähitellen.`,
    sv: `${all ? 'De' : `${n} av dem`} är ställen i mallarna som väntar på er text. De kan fyllas i efter hand.`,
    en: `${all ? 'They' : `${n} of them`} are places in the templates that wait for your own words. They can be filled in bit by bit.`,
  }
}
