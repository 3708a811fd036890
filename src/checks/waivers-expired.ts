import { counted, isoDateIn } from '../language.ts'
import type { Text } from '../model.ts'
import type { RunCheck } from '../report.ts'
import type { WaiverUse } from '../settings.ts'
import { code, inAll } from './phrases.ts'
import { acceptedBy, judgeWaivers } from './waiver-words.ts'

/** What is to be said of the findings that a waiver covered; nothing where its rule gave no verdict. */
function covered({ findings, untried }: WaiverUse): Text {
  if (untried)
    return {
      fi: 'Sääntöä ei arvioitu tässä ajossa.',
      sv: 'Regeln bedömdes inte i den här körningen.',
      en: 'The rule was not judged in this run.',
    }
  if (findings === 0)
    return {
      fi: 'Poikkeusta ei enää tarvita.',
      sv: 'Undantaget behövs inte längre.',
      en: 'It is not needed any more.',
    }
  return {
    fi: `Sen kattamat havainnot (${findings}) ovat taas voimassa.`,
    sv:
      findings === 1
        ? 'Den iakttagelse som det omfattade gäller åter.'
        : `De ${findings} iakttagelser som det omfattade gäller åter.`,
    en: `${counted(findings, 'finding that it covered counts', 'findings that it covered count')} again.`,
  }
}

const ended = (use: WaiverUse): Text =>
  inAll((language) => {
    const { rule, until, approvedBy } = use.waiver
    const day = isoDateIn(until, language)
    const start = {
      fi: `Säännön ${code(rule)} poikkeus päättyi ${day}${acceptedBy(approvedBy).fi}.`,
      sv: `Undantaget från regeln ${code(rule)} upphörde ${day}${acceptedBy(approvedBy).sv}.`,
      en: `The exception from ${code(rule)} ended on ${day}${acceptedBy(approvedBy).en}.`,
    }[language]
    return `${start} ${covered(use)[language]}`
  })

/** Has no exception ended? The day that it names is its last one. */
export default {
  judge: async (run) => judgeWaivers(run, ({ state }) => state === 'expired', ended),
} satisfies RunCheck<Record<string, never>>
