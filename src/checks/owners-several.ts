import type { OwnersRule } from '../artefact.ts'
import { quotable } from '../inventory/codeowners-line.ts'
import { usableOwners } from '../inventory/codeowners-usable.ts'
import { counted } from '../language.ts'
import type { Text } from '../model.ts'
import type { Check } from '../report.ts'

interface Options {
  /** How many persons a line needs when it names no team. Default 2. */
  least?: number
}

const tooFew = (pattern: string, lines: number, least: number): Text => {
  const few = least === 2
  return {
    fi: `Polun ”${pattern}” omistajana on ${few ? 'vain yksi henkilö' : `alle ${least} henkilöä`} eikä yhtään tiimiä (tällaisia rivejä: ${lines}). Tarkastus ei jää yhden ihmisen varaan, kun rivillä on tiimi (@organisaatio/tiimi) tai ainakin ${least} henkilöä.`,
    sv: `Sökvägen ”${pattern}” har ${few ? 'bara en person' : `färre än ${least} personer`} som ägare och inget team (${counted(lines, 'sådan rad', 'sådana rader')}). Granskningen hänger inte på en enda person när raden har ett team (@organisation/team) eller minst ${least} personer.`,
    en: `The path "${pattern}" has ${few ? 'only one person' : `fewer than ${least} persons`} as owner and no team (${counted(lines, 'such line', 'such lines')}). Reviews do not depend on one person when the line names a team (@organisation/team) or at least ${least} persons.`,
  }
}

const perhapsGroups: Text = {
  fi: 'GitLabissa @nimi voi olla henkilö tai ryhmä, eikä tiedostosta näe kumpi.',
  sv: 'På GitLab kan @namn vara en person eller en grupp, och filen visar inte vilket.',
  en: 'At GitLab @name may be a person or a group, and the file does not show which.',
}

const isPerson = (owner: OwnersRule['owners'][number]): boolean => owner.kind === 'user' || owner.kind === 'email'

/** No line of CODEOWNERS depends on one person alone. */
const check: Check<Options> = {
  async judge({ inventory }, { least = 2 }) {
    const usable = await usableOwners(inventory)
    if (!('owners' in usable)) return usable
    const { owners } = usable
    const named = owners.rules.filter((rule) => rule.owners.length > 0)
    const lonely = named.filter((rule) => rule.owners.length < least && rule.owners.every(isPerson))
    const [first] = lonely
    if (!first) return { passed: named.slice(0, 1).map((rule) => ({ path: owners.path, line: rule.line })) }
    if (owners.dialect === 'gitlab' && lonely.some((rule) => rule.owners.some((owner) => owner.kind === 'user')))
      return { undetermined: perhapsGroups }
    return {
      problems: [
        {
          message: tooFew(quotable(first.pattern), lonely.length, least),
          location: { path: owners.path, line: first.line, column: first.patternColumn },
          related: lonely.slice(1).map((rule) => ({ path: owners.path, line: rule.line })),
          key: 'one person',
        },
      ],
    }
  },
}

export default check
