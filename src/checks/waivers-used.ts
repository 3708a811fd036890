import type { Text } from '../model.ts'
import type { RunCheck } from '../report.ts'
import type { Waiver } from '../settings.ts'
import { code } from './phrases.ts'
import { noWaivers, waiverKey, waiverPlace } from './waiver-words.ts'

const unused = ({ rule, path }: Waiver): Text => {
  const at = path === null ? '' : ` (${code(path)})`
  return {
    fi: `Säännön ${code(rule)} poikkeus${at} ei koske yhtään havaintoa. Poista se asetuksista: asia on kunnossa.${path === null ? '' : ' Jos tarkoititte toista tiedostoa, korjaa polku.'}`,
    sv: `Undantaget från regeln ${code(rule)}${at} gäller ingen iakttagelse. Ta bort det ur inställningarna: saken är i ordning.${path === null ? '' : ' Om ni avsåg en annan fil, rätta sökvägen.'}`,
    en: `The exception from ${code(rule)}${at} covers no finding. Remove it from the settings: the matter is in order.${path === null ? '' : ' If another file was meant, correct the path.'}`,
  }
}

/** Does every exception that holds cover a finding? Those whose rule gave no verdict in this run are passed over. */
export default {
  async judge(run) {
    if (run.waivers.length === 0) return noWaivers
    const idle = run.waivers.filter(({ state, findings, untried }) => state !== 'expired' && findings === 0 && !untried)
    if (idle.length === 0) return { passed: run.waivers.map(({ waiver }) => waiverPlace(waiver, run)) }
    return {
      problems: idle.map(({ waiver }) => ({
        message: unused(waiver),
        location: waiverPlace(waiver, run),
        key: waiverKey(waiver),
      })),
    }
  },
} satisfies RunCheck<Record<string, never>>
