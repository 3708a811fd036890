import type { Inventory } from '../artefact.ts'
import { type PersonMark, peopleIn } from '../facts/former-people.ts'
import { foldName } from '../inventory/body-forms.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { code } from './phrases.ts'

const kinds = ['governance', 'owners', 'readme', 'contributing', 'support'] as const
const mostTold = 20

const noFormer: Text = {
  fi: 'Asiakirjoissa ei luetella henkilöitä, jotka ovat jättäneet tehtävänsä.',
  sv: 'I dokumenten räknas inga personer upp som har lämnat sin uppgift.',
  en: 'The documents list nobody who has left their task.',
}

const noContacts: Text = {
  fi: 'Tiedostossa publiccode.yml, rajapintakuvauksissa ja hallintamallissa ei ole yhteyshenkilöä.',
  sv: 'Varken publiccode.yml, gränssnittsbeskrivningarna eller förvaltningsplanen nämner någon kontaktperson.',
  en: 'publiccode.yml, the API descriptions and the governance plan name no contact person.',
}

const hasLeft = ({ path, line }: PersonMark, left: PersonMark): Text => ({
  fi: `Tiedoston ${code(path)} rivillä ${line} oleva yhteystieto kuuluu henkilölle, joka mainitaan tiedoston ${code(left.path)} rivillä ${left.line} tehtävänsä jättäneenä. Vaihda tilalle nykyinen yhteyshenkilö tai yhteinen sähköpostiosoite.`,
  sv: `Kontaktuppgiften på rad ${line} i ${code(path)} gäller en person som på rad ${left.line} i ${code(left.path)} nämns bland dem som har lämnat sin uppgift. Byt till den nuvarande kontaktpersonen eller till en gemensam e-postadress.`,
  en: `The contact on line ${line} of ${code(path)} is a person whom line ${left.line} of ${code(left.path)} lists among those who have left. Name the present contact person or a shared mailbox instead.`,
})

const publiccodeKeys = /^maintenance\.contacts\.\d+\.(?:name|email)$/u

async function ofPubliccode(inventory: Inventory): Promise<readonly PersonMark[]> {
  const file = await inventory.publiccode()
  return [...(file?.fields ?? [])]
    .filter(([key]) => publiccodeKeys.test(key))
    .map(([, { value, line }]) => ({ mark: foldName(value), path: file!.path, line }))
}

async function ofApis(inventory: Inventory): Promise<readonly PersonMark[]> {
  return (await inventory.apis()).flatMap(({ path, fields }) =>
    ['info.contact.name', 'info.contact.email'].flatMap((key) => {
      const field = fields.get(key)
      return field ? [{ mark: foldName(field.value), path, line: field.line }] : []
    }),
  )
}

/** A name of one word, or none, tells nobody apart. */
const isTelling = ({ mark }: PersonMark): boolean => mark.includes('@') || mark.includes(' ')

/** Where somebody is named. */
const placeOf = ({ path, line }: PersonMark): Location => ({ path, line })

/** Contacts that another document lists among those who have left, each line once. */
function judged(contacts: readonly PersonMark[], former: readonly PersonMark[]): readonly Problem[] {
  const problems = new Map<string, Problem>()
  const left = new Map([...former].reverse().map((one) => [`${one.path} ${one.mark}`, one] as const))
  const paths = [...new Set(former.map(({ path }) => path))]
  for (const contact of contacts.filter(isTelling)) {
    const path = paths.find((one) => one !== contact.path && left.has(`${one} ${contact.mark}`))
    const mark = left.get(`${path} ${contact.mark}`)
    const place = `${contact.path}:${contact.line}`
    if (!mark || problems.has(place)) continue
    problems.set(place, {
      message: hasLeft(contact, mark),
      location: { path: contact.path, line: contact.line },
      related: [placeOf(mark)],
      key: `contact ${problems.size + 1} ${mark.path}`,
    })
  }
  return [...problems.values()].slice(0, mostTold)
}

/** Who stands among the present ones of the same document too has come back, or left another task. */
function gone(former: readonly PersonMark[], present: readonly PersonMark[]): readonly PersonMark[] {
  const here = new Set(present.map(({ mark }) => mark))
  return former.filter(({ mark }) => !here.has(mark))
}

const isPlan = ({ artefact }: Reading): boolean => artefact.kind === 'governance'

/** Is a contact somebody whom another document lists as former? By full name or mail address; nobody's name is told. */
export default {
  async judge({ inventory }) {
    const { readings: found } = await readings(inventory, kinds)
    const people = found.map((reading) => ({ reading, ...peopleIn(reading) }))
    if (people.every((one) => one.former.length === 0)) return { notApplicable: noFormer }
    const ofPlans = people.filter(({ reading }) => isPlan(reading)).flatMap(({ present }) => present)
    const contacts = [...(await ofPubliccode(inventory)), ...(await ofApis(inventory)), ...ofPlans]
    if (contacts.length === 0) return { notApplicable: noContacts }
    const problems = judged(
      contacts,
      people.flatMap((one) => gone(one.former, one.present)),
    )
    return problems.length > 0 ? { problems } : { passed: contacts.slice(0, 3).map(placeOf) }
  },
} satisfies Check<Record<string, never>>
