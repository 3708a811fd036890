import { isoDateIn } from '../language.ts'
import type { Text } from '../model.ts'
import type { RunCheck } from '../report.ts'
import type { WaiverUse } from '../settings.ts'
import { code, inAll } from './phrases.ts'
import { acceptedBy, judgeWaivers } from './waiver-words.ts'

const ending = ({ waiver: { rule, until, approvedBy } }: WaiverUse): Text =>
  inAll((language) => {
    const day = isoDateIn(until, language)
    return {
      fi: `Säännön ${code(rule)} poikkeus on voimassa enää ${day} asti${acceptedBy(approvedBy).fi}.`,
      sv: `Undantaget från regeln ${code(rule)} gäller bara till och med ${day}${acceptedBy(approvedBy).sv}.`,
      en: `The exception from ${code(rule)} holds only until ${day}${acceptedBy(approvedBy).en}.`,
    }[language]
  })

/** Does no exception end within 30 days? One that covers nothing is told by another rule. */
export default {
  judge: async (run) =>
    judgeWaivers(run, ({ state, findings, untried }) => state === 'expiring' && (findings > 0 || untried), ending),
} satisfies RunCheck<Record<string, never>>
