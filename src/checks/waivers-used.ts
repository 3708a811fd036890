import type { Text } from '../model.ts'
import type { RunCheck } from '../report.ts'
import type { WaiverUse } from '../settings.ts'
import { code } from './phrases.ts'
import { judgeWaivers } from './waiver-words.ts'

const unused = ({ waiver: { rule, path } }: WaiverUse): Text => {
  const at = path === null ? '' : ` (${code(path)})`
  const perhaps: Text =
    path === null
      ? { fi: 'Asia on kunnossa.', sv: 'Saken är i ordning.', en: 'The matter is in order.' }
      : {
          fi: 'Asia on kunnossa, tai polku tarkoittaa muuta tiedostoa.',
          sv: 'Saken är i ordning, eller så avser sökvägen en annan fil.',
          en: 'The matter is in order, or the path means another file.',
        }
  return {
    fi: `Säännön ${code(rule)} poikkeus${at} ei koske yhtään havaintoa. ${perhaps.fi}`,
    sv: `Undantaget från regeln ${code(rule)}${at} gäller ingen iakttagelse. ${perhaps.sv}`,
    en: `The exception from ${code(rule)}${at} covers no finding. ${perhaps.en}`,
  }
}

/** Does every exception that holds cover a finding? Those whose rule gave no verdict in this run are passed over. */
export default {
  judge: async (run) =>
    judgeWaivers(run, ({ state, findings, untried }) => state !== 'expired' && findings === 0 && !untried, unused),
} satisfies RunCheck<Record<string, never>>
