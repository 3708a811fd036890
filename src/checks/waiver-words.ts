/** What the checks on waivers share: which of them are told, where they stand, and what identifies them. */
import type { Location, Text } from '../model.ts'
import type { Judgement, Run } from '../report.ts'
import type { Waiver, WaiverUse } from '../settings.ts'

/** What identifies a waiver when its line, reason or date change. */
const waiverKey = ({ rule, path, component, fingerprint }: Waiver): string =>
  [rule, path, component, fingerprint].filter(Boolean).join(' ')

/** Its line in the settings file; of an inherited one, the settings file that inherits it. */
const waiverPlace = ({ location }: Waiver, { settings }: Run): Location =>
  location.path.startsWith('github:') ? { path: settings ?? '.github/kuntalint.yml', line: 1 } : location

const noWaivers: Judgement = {
  notApplicable: {
    fi: 'Asetuksissa ei ole poikkeuksia.',
    sv: 'Inställningarna har inga undantag.',
    en: 'The settings hold no exceptions.',
  },
}

/** `, jonka hyväksyi: ohjausryhmä`; nothing where nobody is named. */
export const acceptedBy = (body: string | null): Text =>
  body === null
    ? { fi: '', sv: '', en: '' }
    : { fi: ` (hyväksyjä: ${body})`, sv: ` (godkänt av: ${body})`, en: ` (accepted by: ${body})` }

/** A problem for each waiver that is `told`, in its own words. */
export function judgeWaivers(run: Run, told: (use: WaiverUse) => boolean, words: (use: WaiverUse) => Text): Judgement {
  if (run.waivers.length === 0) return noWaivers
  const uses = run.waivers.filter(told)
  if (uses.length === 0) return { passed: run.waivers.map(({ waiver }) => waiverPlace(waiver, run)) }
  return {
    problems: uses.map((use) => ({
      message: words(use),
      location: waiverPlace(use.waiver, run),
      key: waiverKey(use.waiver),
    })),
  }
}
