import { isoDateIn } from '../language.ts'
import type { Text } from '../model.ts'
import type { RunCheck } from '../report.ts'
import type { Waiver } from '../settings.ts'
import { code, inAll } from './phrases.ts'
import { noWaivers, waiverKey, waiverPlace } from './waiver-words.ts'

const ending = ({ rule, until, approvedBy }: Waiver): Text =>
  inAll((language) => {
    const day = isoDateIn(until, language)
    const by = approvedBy === null ? '' : ` (${approvedBy})`
    return {
      fi: `Säännön ${code(rule)} poikkeus päättyy ${day}. Korjaa asia siihen mennessä tai pyytäkää ajoissa uusi päätös${by}.`,
      sv: `Undantaget från regeln ${code(rule)} upphör ${day}. Rätta saken till dess eller be i tid om ett nytt beslut${by}.`,
      en: `The exception from ${code(rule)} ends on ${day}. Mend the matter by then, or ask for a new decision in time${by}.`,
    }[language]
  })

/** Does no exception end within 30 days? */
export default {
  async judge(run) {
    if (run.waivers.length === 0) return noWaivers
    const soon = run.waivers.filter(({ state, findings, untried }) => state === 'expiring' && (findings > 0 || untried))
    if (soon.length === 0) return { passed: run.waivers.map(({ waiver }) => waiverPlace(waiver, run)) }
    return {
      problems: soon.map(({ waiver }) => ({
        message: ending(waiver),
        location: waiverPlace(waiver, run),
        key: waiverKey(waiver),
      })),
    }
  },
} satisfies RunCheck<Record<string, never>>
