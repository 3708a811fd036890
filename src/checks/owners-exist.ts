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

const shown = (pattern: string): string => code(quotable(pattern))

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

const notOnGitHub: Text = {
  fi: 'Koskee CODEOWNERS-tiedostoa, jota GitHub lukee; tätä lukee GitLab.',
  sv: 'Gäller den CODEOWNERS som GitHub läser; den här läses av GitLab.',
  en: 'Concerns the CODEOWNERS file that GitHub reads; this one is read by GitLab.',
}

const ofAnother: Text = {
  fi: 'Koodivarasto on haarauma (fork), jonka CODEOWNERS nimeää alkuperäisen koodivaraston omistajat: GitHub ei löydä niitä täältä.',
  sv: 'Kodförrådet är en förgrening (fork) vars CODEOWNERS nämner ägarna till det ursprungliga kodförrådet: GitHub hittar dem inte här.',
  en: 'The repository is a fork, whose CODEOWNERS names the owners of the original one: GitHub does not find them here.',
}

/** Why GitHub does not find owners of a kind. */
const reasons: Readonly<Record<'team' | 'user' | 'email', Text>> = {
  team: {
    fi: 'Tiimillä syitä voi olla kolme: tiimiä ei ole (nimi on muuttunut tai se on poistettu), tiimi on salainen, tai sillä ei ole kirjoitusoikeutta tähän koodivarastoon.',
    sv: 'För ett team finns tre möjliga orsaker: teamet finns inte (namnet har ändrats eller det har tagits bort), teamet är hemligt, eller det har inte skrivrättigheter i det här kodförrådet.',
    en: 'For a team there are three possible reasons: it does not exist (renamed or removed), it is secret and not visible, or it has no write access to this repository.',
  },
  user: {
    fi: 'Käyttäjällä syitä voi olla kaksi: sen nimistä käyttäjää ei ole, tai käyttäjällä ei ole kirjoitusoikeutta tähän koodivarastoon.',
    sv: 'För en användare finns två möjliga orsaker: det finns ingen användare med det namnet, eller så har användaren inte skrivrättigheter i det här kodförrådet.',
    en: 'For a user there are two possible reasons: there is no user of that name, or the user has no write access to this repository.',
  },
  email: {
    fi: 'Sähköpostiosoite kelpaa vain, kun se on liitetty sellaisen GitHub-käyttäjän tiliin, jolla on kirjoitusoikeus tähän koodivarastoon.',
    sv: 'En e-postadress duger bara när den hör till ett GitHub-konto som har skrivrättigheter i det här kodförrådet.',
    en: 'A mail address counts only when it belongs to the account of a GitHub user who has write access to this repository.',
  },
}

const reasonsFor = (owners: readonly UnknownOwner[]): readonly Text[] =>
  (['team', 'user', 'email'] as const)
    .filter((kind) => owners.some((owner) => owner.kind === kind))
    .map((kind) => reasons[kind])

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
    message: joined([(all ? nobodyAsked : someAsked)(shown(pattern), list, owners.length > 1), ...reasonsFor(owners)]),
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
    if (owners.dialect === 'gitlab') return { notApplicable: notOnGitHub }
    const { about } = inventory.repository.forge
    if ('known' in about && about.known.fork) return { undetermined: ofAnother }
    const unknown = unknownOwners(inventory, owners)
    if ('undetermined' in unknown) return unknown
    const problems = [...unknown.known.values()].map((line) => toProblem(owners.path, line))
    return problems.length > 0 ? { problems } : { passed: [{ path: owners.path }] }
  },
}

export default check
