import { ownerName } from '../facts/body-words.ts'
import { type Owner, type OwnerSource, sameOwner, statedOwners } from '../facts/owners.ts'
import { isOrganisation } from '../inventory/body-lists.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { couldNotRead } from './answers.ts'
import { code } from './phrases.ts'

/** So many differences are told; more of them mean that two lists are about different things. */
const mostTold = 20

const onePlace: Text = {
  fi: 'Omistajat on lueteltu vain yhdessä paikassa tai ei missään, joten verrattavaa ei ole.',
  sv: 'Ägarna räknas upp bara på ett ställe eller inte alls, så det finns inget att jämföra.',
  en: 'The owners are listed in one place only or nowhere, so there is nothing to compare.',
}

/** A name that no word shows to be one of an organisation may be somebody's: its place is told alone. */
const unknown = ({ written, path, line }: Owner): Text => {
  const isShown = isOrganisation(written)
  const fi = isShown
    ? `nimeä ${code(written)} (${code(path)}, rivi ${line})`
    : `tiedoston ${code(path)} rivillä ${line} olevaa omistajan nimeä`
  const sv = isShown
    ? `namnet ${code(written)} (${code(path)}, rad ${line})`
    : `ägarens namn på rad ${line} i ${code(path)}`
  const en = isShown
    ? `the name ${code(written)} (${code(path)}, line ${line})`
    : `the name of the owner on line ${line} of ${code(path)}`
  return {
    fi: `En voi verrata kaikkia omistajia: ${fi} ei ole Suomen julkisten organisaatioiden luettelossa, jota käytän.`,
    sv: `Jag kan inte jämföra alla ägare: ${sv} finns inte på den lista över offentliga organisationer i Finland som jag använder.`,
    en: `I cannot compare all the owners: ${en} is not on the list of Finnish public bodies that I use.`,
  }
}

const differs = ({ written, body, path, line }: Owner, other: Location): Text => {
  const { fi, sv, en } = ownerName(body, written)
  return {
    fi: `Omistajista on kaksi eri tietoa: ${fi} mainitaan omistajana tiedoston ${code(path)} rivillä ${line} mutta ei tiedoston ${code(other.path)} omistajien joukossa (rivi ${other.line}). Tarkista ohjausryhmältä, kumpi pitää paikkansa, ja korjaa toinen.`,
    sv: `Uppgifterna om ägarna går isär: ${sv} nämns som ägare på rad ${line} i ${code(path)} men inte bland ägarna i ${code(other.path)} (rad ${other.line}). Kontrollera med styrgruppen vilken uppgift som stämmer, och rätta den andra.`,
    en: `Two places differ on the owners: ${en} is named as an owner on line ${line} of ${code(path)}, but not among the owners in ${code(other.path)} (line ${other.line}). Check with the steering group which of them holds, and correct the other.`,
  }
}

const place = ({ path, line }: Owner): Location => ({ path, line })
const placeOf = ({ owners }: OwnerSource): Location => place(owners[0]!)

interface Compared {
  problems: readonly Problem[]
  /** Names of which it is not known whether they stand in the other place. */
  open: readonly Owner[]
}

/** The owners of one place that the other does not name. `at`: where the finding is told, the other place is related. */
function lacking(owners: readonly Owner[], other: OwnerSource, toldAtOther: boolean): Compared {
  const problems: Problem[] = []
  const open: Owner[] = []
  for (const owner of owners) {
    const relations = other.owners.map((one) => sameOwner(owner, one))
    if (relations.includes(true)) continue
    const unsure = owner.body === null ? owner : other.owners[relations.indexOf(null)]
    if (unsure) open.push(unsure)
    else {
      const [own, others] = [place(owner), placeOf(other)]
      const [location, related] = toldAtOther ? [others, own] : [own, others]
      const key = `${owner.body?.fi ?? owner.written} ${related.path}`
      problems.push({ message: differs(owner, others), location, related: [related], key })
    }
  }
  return { problems, open }
}

/** Two places, the more authoritative first: what differs is told at the other. */
function compare(first: OwnerSource, second: OwnerSource): Compared {
  const [more, less] = [lacking(first.owners, second, true), lacking(second.owners, first, false)]
  return { problems: [...more.problems, ...less.problems], open: [...more.open, ...less.open] }
}

/** Do all places that list the owners name the same ones? Each is compared with the most authoritative one. */
export default {
  async judge({ inventory }): Promise<Judgement> {
    const { sources, unread } = await statedOwners(inventory)
    const [first, ...others] = sources.filter(({ complete }) => complete)
    const plans = unread.filter(({ artefact }) => artefact.kind === 'governance')
    if (!first || others.length === 0) return plans.length > 0 ? couldNotRead(plans) : { notApplicable: onePlace }
    const compared = others.map((other) => compare(first, other))
    const problems = compared.flatMap((one) => one.problems)
    if (problems.length > 0) return { problems: problems.slice(0, mostTold) }
    const [open] = compared.flatMap((one) => one.open)
    return open ? { undetermined: unknown(open) } : { passed: [first, ...others].map(placeOf) }
  },
} satisfies Check<Record<string, never>>
