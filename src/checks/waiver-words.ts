/** What the checks on waivers share: where a waiver stands, what identifies it, and what is said when there are none. */
import type { Location } from '../model.ts'
import type { Judgement, Run } from '../report.ts'
import type { Waiver } from '../settings.ts'

/** What identifies a waiver when its line, reason or date change. */
export const waiverKey = ({ rule, path, component, fingerprint }: Waiver): string =>
  [rule, path, component, fingerprint].filter(Boolean).join(' ')

/** Its line in the settings file; of an inherited one, the settings file that inherits it. */
export const waiverPlace = ({ location }: Waiver, { settings }: Run): Location =>
  location.path.startsWith('github:') ? { path: settings ?? '.github/kuntalint.yml', line: 1 } : location

export const noWaivers: Judgement = {
  notApplicable: {
    fi: 'Asetuksissa ei ole poikkeuksia.',
    sv: 'Inställningarna har inga undantag.',
    en: 'The settings hold no exceptions.',
  },
}
