/** What a badge claims, and in which words. */
import { counted, isoDateIn, levelNames } from '../language.ts'
import type { Language, Level, Text } from '../model.ts'
import type { Report } from '../report.ts'

/** What a badge claims: the level that the owners' own check reached, and of which state of the repository. */
export interface BadgeClaim {
  level: 0 | Level
  /** ISO date of the check. */
  date: string
  /** Rules that the check could not determine. */
  undetermined: number
  score: number
  commit: string | null
  ruleset: string
}

/** What a badge may claim of this report. */
export const claimOf = ({ summary, date, repository, tool }: Report): BadgeClaim => ({
  level: summary.levelReached,
  date,
  undetermined: summary.undetermined,
  score: summary.score,
  commit: repository.commit,
  ruleset: tool.ruleset,
})

// `badge-honest` knows a badge by these labels and by how the messages begin: change them in both places.
/** Left half of the badge. */
export const badgeLabel: Text = {
  fi: 'hallintamalli: omatarkistus',
  sv: 'styrning: självkontroll',
  en: 'governance: self-check',
}

const levelWords = (level: 0 | Level): Text =>
  level === 0
    ? { fi: 'ei vielä tasoa', sv: 'ingen nivå ännu', en: 'no level yet' }
    : { fi: `taso ${level}`, sv: `nivå ${level}`, en: `level ${level}` }

/** Right half of the badge. Its date is ISO in every language: programs read it, too. */
export const badgeMessage = ({ level, date }: BadgeClaim, language: Language): string =>
  `${levelWords(level)[language]}, ${date}`

const standing = (level: 0 | Level): Text =>
  level === 0
    ? {
        fi: 'hallintamallilla ei ole vielä tasoa',
        sv: 'styrningen har ingen nivå ännu',
        en: 'governance has no level yet',
      }
    : {
        fi: `hallintamalli on tasolla ${level} (${levelNames[level].fi})`,
        sv: `styrningen är på nivå ${level} (${levelNames[level].sv})`,
        en: `governance is at level ${level} (${levelNames[level].en})`,
      }

const leftOpen = (n: number): Text => ({
  fi: n === 0 ? '' : `, ja ${counted(n, 'sääntö', 'sääntöä')} jäi selvittämättä`,
  sv: n === 0 ? '' : `, och ${counted(n, 'regel', 'regler')} kunde inte avgöras`,
  en: n === 0 ? '' : `, and ${counted(n, 'rule', 'rules')} could not be determined`,
})

/** What the badge says to a screen reader or a mouse that rests on it. */
export function badgeTitle({ level, date, undetermined }: BadgeClaim, language: Language): string {
  const [where, open, day] = [standing(level)[language], leftOpen(undetermined)[language], isoDateIn(date, language)]
  return {
    fi: `Omistajien oma tarkistus ${day}, ei todistus: ${where}${open}.`,
    sv: `Ägarnas självkontroll ${day}, inget intyg: ${where}${open}.`,
    en: `The owners' own check on ${day}, no certificate: ${where}${open}.`,
  }[language]
}
