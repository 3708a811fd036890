import { quotable } from '../inventory/codeowners-line.ts'
import { type UnknownLine, type UnknownOwner, unknownOwners } from '../inventory/codeowners-unknown.ts'
import { withoutOwners } from '../inventory/codeowners-usable.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { code, inAll, joined, some } from './phrases.ts'

const columns: Text = { fi: 'sarake', sv: 'kolumn', en: 'column' }

/** A team by its name, anybody else by the place: people are not data. */
const named = ({ team, column }: UnknownOwner): Text =>
  inAll((language) => (team === null ? `${columns[language]} ${column}` : code(team)))

/** A line without a path begins with an owner, who may be a person. */
const shown = (pattern: string): string => code(/^@[^/]*$/u.test(pattern) ? '@…' : quotable(pattern))

const nobodyAsked = (path: string, list: Text, several: boolean): Text => ({
  fi: `GitHub ei löydä rivin ${path} ${several ? 'omistajia' : 'omistajaa'} (${list.fi}), joten rivin tiedostoille ei pyydetä tarkastajaksi ketään.`,
  sv: `GitHub hittar inte ${several ? 'ägarna' : 'ägaren'} på raden ${path} (${list.sv}), så ingen ombeds granska radens filer.`,
  en: `GitHub does not find the ${several ? 'owners' : 'owner'} on the line ${path} (${list.en}), so nobody is asked to review the files of that line.`,
})

const someAsked = (path: string, list: Text, several: boolean): Text => ({
  fi: `GitHub ei löydä kaikkia rivin ${path} omistajia (${list.fi}), joten ${several ? 'näitä omistajia' : 'tätä omistajaa'} ei pyydetä ${several ? 'tarkastajiksi' : 'tarkastajaksi'}.`,
  sv: `GitHub hittar inte alla ägare på raden ${path} (${list.sv}), så ${several ? 'de här ägarna' : 'den här ägaren'} ombeds inte granska.`,
  en: `GitHub does not find every owner on the line ${path} (${list.en}), so ${several ? 'these owners are' : 'this owner is'} not asked to review.`,
})

const reasons: Text = {
  fi: 'Syitä voi olla kolme: tiimiä tai käyttäjää ei ole (nimi on muuttunut tai se on poistettu), tiimi on salainen, tai sillä ei ole kirjoitusoikeutta tähän koodivarastoon.',
  sv: 'Det finns tre möjliga orsaker: teamet eller användaren finns inte (namnet har ändrats eller det har tagits bort), teamet är hemligt, eller det har inte skrivrättigheter i det här kodförrådet.',
  en: 'There are three possible reasons: the team or user does not exist (renamed or removed), the team is secret and not visible, or it has no write access to this repository.',
}

const placeOf = (path: string, line: number, { column, endColumn }: UnknownOwner): Location => ({
  path,
  line,
  column,
  endLine: line,
  endColumn,
})

/** What is open on a line: its teams by name, others by number, so that nobody's name identifies a finding. */
function partsOf(owners: readonly UnknownOwner[]): readonly string[] {
  const teams = owners.flatMap(({ team }) => team ?? [])
  const others = owners.filter(({ team }) => team === null)
  return [...teams.sort(), ...others.map((_, index) => `other ${index + 1}`)]
}

function toProblem(path: string, { line, pattern, owners, all }: UnknownLine): Problem {
  const list = inAll((language) =>
    some(
      owners.map((owner) => named(owner)[language]),
      language,
    ),
  )
  const [first, ...rest] = owners.map((owner) => placeOf(path, line, owner))
  const parts = partsOf(owners).map((part) => `${shown(pattern)} ${part}`)
  return {
    message: joined([(all ? nobodyAsked : someAsked)(shown(pattern), list, owners.length > 1), reasons]),
    location: first ?? { path, line },
    related: rest,
    key: parts.join(' '),
    parts,
  }
}

/** GitHub finds every owner that CODEOWNERS names. */
const check: Check<Record<never, never>> = {
  async judge({ inventory }) {
    const owners = await inventory.owners()
    if (!owners) return withoutOwners(inventory)
    const unknown = unknownOwners(inventory, owners)
    if ('undetermined' in unknown) return unknown
    const problems = [...unknown.known.values()].map((line) => toProblem(owners.path, line))
    return problems.length > 0 ? { problems } : { passed: [{ path: owners.path }] }
  },
}

export default check
