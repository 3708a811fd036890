import { counted, isoDateIn } from '../language.ts'
import type { Text } from '../model.ts'
import type { RunCheck } from '../report.ts'
import type { WaiverUse } from '../settings.ts'
import { code, inAll } from './phrases.ts'
import { noWaivers, waiverKey, waiverPlace } from './waiver-words.ts'

const covered = (n: number): Text =>
  n === 0
    ? {
        fi: 'Poikkeusta ei enää tarvita: poista se asetuksista.',
        sv: 'Undantaget behövs inte längre: ta bort det ur inställningarna.',
        en: 'It is not needed any more: remove it from the settings.',
      }
    : {
        fi: `Sen alla ${n === 1 ? 'on' : 'on edelleen'} ${counted(n, 'havainto, joka on', 'havaintoa, jotka ovat')} taas voimassa.`,
        sv: `Under det finns ${counted(n, 'iakttagelse som åter gäller', 'iakttagelser som åter gäller')}.`,
        en: `${counted(n, 'finding that it covered counts', 'findings that it covered count')} again.`,
      }

const askAgain = (approvedBy: string | null): Text =>
  approvedBy === null
    ? {
        fi: 'Korjaa asia tai sopikaa uudesta päivästä.',
        sv: 'Rätta saken eller kom överens om ett nytt datum.',
        en: 'Mend the matter, or agree on a new date.',
      }
    : {
        fi: `Korjaa asia tai pyytäkää uusi päivä siltä, joka poikkeuksen hyväksyi (${approvedBy}).`,
        sv: `Rätta saken eller be om ett nytt datum av den som godkände undantaget (${approvedBy}).`,
        en: `Mend the matter, or ask for a new date from the one who accepted it (${approvedBy}).`,
      }

const ended = ({ waiver, findings }: WaiverUse): Text =>
  inAll((language) => {
    const day = isoDateIn(waiver.until, language)
    const start = {
      fi: `Säännön ${code(waiver.rule)} poikkeus päättyi ${day}.`,
      sv: `Undantaget från regeln ${code(waiver.rule)} upphörde ${day}.`,
      en: `The exception from ${code(waiver.rule)} ended on ${day}.`,
    }[language]
    const rest = findings === 0 ? '' : ` ${askAgain(waiver.approvedBy)[language]}`
    return `${start} ${covered(findings)[language]}${rest}`
  })

/** Has no exception ended? The day that it names is its last one. */
export default {
  async judge(run) {
    if (run.waivers.length === 0) return noWaivers
    const past = run.waivers.filter(({ state }) => state === 'expired')
    if (past.length === 0) return { passed: run.waivers.map(({ waiver }) => waiverPlace(waiver, run)) }
    return {
      problems: past.map((use) => ({
        message: ended(use),
        location: waiverPlace(use.waiver, run),
        key: waiverKey(use.waiver),
      })),
    }
  },
} satisfies RunCheck<Record<string, never>>
