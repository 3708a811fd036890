/** Contacts that several documents give: compared in memory, told by their lines. */
import type { Agreement, StatedFact } from '../fact.ts'
import { isHostOf, publicBodies } from '../inventory/public-bodies.ts'

const nothing: Agreement = { compared: [], disagreements: [], unknown: [] }

const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** Two mailboxes of one body in its two languages, `tietoturva@espoo.fi` and `datasakerhet@esbo.fi`, are probably one. */
function isTranslated(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)]
  return a !== b && publicBodies().some((body) => isHostOf(body, a) && isHostOf(body, b))
}

/** Two addresses, where one document gives one and the other another: where one is in both, nothing is wrong. */
function securityContacts(facts: readonly StatedFact[]): Agreement {
  const of = (source: StatedFact['source']) =>
    facts.filter((fact) => fact.name === 'security-contact' && fact.source === source)
  const [policy, readme] = [of('security'), of('readme')]
  if (policy.length === 0 || readme.length === 0) return nothing
  const agree = readme.some(({ value }) =>
    policy.some((other) => other.value === value || isTranslated(value, other.value)),
  )
  return {
    compared: [...policy, ...readme],
    disagreements: agree ? [] : [{ fact: readme[0]!, against: policy[0]! }],
    unknown: [],
  }
}

/** Words of organisations and roles: what holds one is no person's name. */
const organisation =
  /kaupun|kunta|kunna|yhtymä|virasto|laitos|ministeri|liitto|hyvinvointi|yliopisto|stad|kommun|förbund|verket|myndighet|region|city|municipal|agency|council|ministry|association|university|authority|gemeente|kommune|team|tiimi|ryhmä|grupp|group|board|office|toimisto|palvelu|service|support|survey|land|maanmittaus|consult|solution|software|open|source|core|devs?(?!\p{L})|developer|maintainer|admin|info(?!\p{L})|help|desk|tuki(?!\p{L})|ylläpito|kehitys|digital|data|tech|\boy\b|\bab\b|\bltd\b|\binc\b|\bas\b/iu

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}'’-]{2,}/gu) ?? []

/** Two or three words, none of which belongs to an organisation. */
function isPerson(name: string): boolean {
  const count = words(name).length
  return count >= 2 && count <= 3 && !organisation.test(name)
}

const folded = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/** Has somebody of this name this name or address? One name in common is enough: people marry and shorten names. */
function isSomebody(person: string, contact: string): boolean {
  const names = words(person).map(folded)
  const own = folded(contact)
  return names.some((name) => name.length > 2 && own.includes(name))
}

/** The product manager of the plan among the contacts that publiccode.yml publishes; only names of people are compared. */
function productManagers(facts: readonly StatedFact[]): Agreement {
  const managers = facts.filter(({ name }) => name === 'product-manager')
  const contacts = facts.filter(({ name, source }) => name === 'contact' && source === 'publiccode')
  const named = contacts.filter(({ value }) => !value.includes('@') && isPerson(value))
  const people = managers.filter(({ value }) => isPerson(value))
  if (people.length === 0 || named.length === 0) return nothing
  const known = people.some(({ value }) => contacts.some((contact) => isSomebody(value, contact.value)))
  return {
    compared: [...people, ...named],
    disagreements: known ? [] : [{ fact: named[0]!, against: people[0]! }],
    unknown: [],
  }
}

/** Security contacts of README and policy, or the product manager of the plan and the contacts of publiccode.yml. */
export const peopleAgree = (name: 'security-contact' | 'product-manager', facts: readonly StatedFact[]): Agreement =>
  name === 'security-contact' ? securityContacts(facts) : productManagers(facts)
