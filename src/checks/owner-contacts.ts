import type { Inventory } from '../artefact.ts'
import {
  type ContactPlace,
  contactIn,
  contactInOwners,
  contactInPubliccode,
  contactPlace,
} from '../facts/body-contacts.ts'
import { bodyGenitive, bodyName } from '../facts/body-words.ts'
import { type Owner, statedOwners } from '../facts/owners.ts'
import { isOrganisation } from '../inventory/body-lists.ts'
import { bodyNamed } from '../inventory/public-bodies.ts'
import { type Reading, readings, type Unreadable } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { couldNotRead, incomplete } from './answers.ts'
import { code, inAll, some } from './phrases.ts'

const kinds = ['governance', 'readme', 'owners', 'support', 'contributing'] as const
/** More owners than these are not asked about one by one. */
const mostOwners = 40

const nobodyStated: Text = {
  fi: 'En löytänyt paikkaa, jossa omistajat luetellaan.',
  sv: 'Jag hittade inget ställe där ägarna räknas upp.',
  en: 'I did not find a place where the owners are listed.',
}

/** What was not found, as the middle of a sentence: "Turun kaupungin yhteystietoja". */
const contactOf = ({ body, written, path, line }: Owner): Text => {
  if (body)
    return {
      fi: `${bodyGenitive(body)} yhteystietoja`,
      sv: `ingen kontaktuppgift till ${bodyName(body, written).sv}`,
      en: `no contact for ${bodyName(body, written).en}`,
    }
  // What no word shows to be an organisation may be somebody's name.
  if (!isOrganisation(written))
    return {
      fi: `tiedoston ${code(path)} rivillä ${line} nimetyn omistajan yhteystietoja`,
      sv: `ingen kontaktuppgift till ägaren på rad ${line} i ${code(path)}`,
      en: `no contact for the owner on line ${line} of ${code(path)}`,
    }
  return {
    fi: `omistajan ${code(written)} yhteystietoja`,
    sv: `ingen kontaktuppgift till ägaren ${code(written)}`,
    en: `no contact for the owner ${code(written)}`,
  }
}

const notFound = (owner: Owner, read: Text): Text => {
  const { fi, sv, en } = contactOf(owner)
  return {
    fi: `En löytänyt ${fi}. Luin: ${read.fi}. Lisää esimerkiksi hallintamalliin rivi, jossa on organisaation nimi ja yhteinen sähköpostiosoite, tiimi tai yhteyshenkilö.`,
    sv: `Jag hittade ${sv}. Jag läste ${read.sv}. Lägg exempelvis till en rad i förvaltningsplanen med organisationens namn och en gemensam e-postadress, ett team eller en kontaktperson.`,
    en: `I found ${en}. I read ${read.en}. Add, for example, a row to the governance plan with the name of the organisation and a shared mailbox, a team or a contact person.`,
  }
}

const isCodeowners = ({ document }: Reading): boolean => /(?:^|\/)CODEOWNERS$/u.test(document.path)

/** Every document once; CODEOWNERS is no prose. */
function documentsOf(found: readonly Reading[]): readonly Reading[] {
  const paths = found.map(({ document }) => document.path)
  return found.filter((reading, index) => paths.indexOf(paths[index]!) === index && !isCodeowners(reading))
}

async function placeOfContact(
  owner: Owner,
  places: readonly ContactPlace[],
  inventory: Inventory,
): Promise<Location | null> {
  for (const place of places) {
    const found = contactIn(owner, place)
    if (found) return found
  }
  return (await contactInPubliccode(owner, inventory)) ?? (await contactInOwners(owner, inventory))
}

/** A plan or list of contacts that cannot be read may hold what was not found. */
const mayHold = (unread: readonly Unreadable[]): readonly Unreadable[] =>
  unread.filter(({ artefact: { kind } }) => kind === 'governance' || kind === 'owners' || kind === 'support')

/** Owners by the settings, the plan or the README: the first that names any; else those of settings shared by several. */
async function ownersOf(inventory: Inventory): Promise<readonly Owner[]> {
  const { sources } = await statedOwners(inventory)
  const stated = sources.find(({ place }) => place !== 'publiccode')?.owners
  if (stated) return stated
  const path = inventory.of('governance')[0]?.path ?? inventory.of('readme')[0]?.path ?? null
  const names = path === null ? [] : (inventory.product.owners ?? [])
  return names.map((written) => ({ written, body: bodyNamed(written, { listed: true }), path: path ?? '', line: 1 }))
}

/** Has each organisation that owns the product somebody to turn to in the documents? */
export default {
  async judge({ inventory }) {
    const owners = await ownersOf(inventory)
    if (owners.length === 0) return { undetermined: nobodyStated }
    const { readings: found, unread } = await readings(inventory, kinds)
    const places = documentsOf(found).map(contactPlace)
    const publiccode = await inventory.publiccode()
    const paths = [...places.map(({ reading }) => reading.document.path), ...(publiccode ? [publiccode.path] : [])]
    const read = inAll((language) => some(paths.map(code), language, 5))
    const passed: Location[] = []
    const problems: Problem[] = []
    for (const owner of owners.slice(0, mostOwners)) {
      const contact = await placeOfContact(owner, places, inventory)
      const { path, line, body, written } = owner
      if (contact) passed.push(contact)
      else problems.push({ message: notFound(owner, read), location: { path, line }, key: body?.fi ?? written })
    }
    if (problems.length === 0) return { passed }
    if (mayHold(unread).length > 0) return couldNotRead(mayHold(unread))
    return inventory.repository.complete ? { problems } : incomplete
  },
} satisfies Check<Record<string, never>>
