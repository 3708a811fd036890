import type { Document, Link } from '../artefact.ts'
import { conceptsIn } from './concepts.ts'
import { at, type Placeholder, place } from './placeholder-places.ts'
import { isTemplateMail, mails } from './template-address.ts'

/** Documents in which an address is there to be written to. */
const forContact = /(?:^|\/)[^/]*(?:security|conduct|governance|support|maintainers|hallinta)[^/]*$/iu
const asksToWrite =
  /\b(?:contact|write to|reach|report|e-?mail us|mail us|send)|yhteyttä|lähet|ilmoita|kontakt|skriv till|anmäl|skicka|skriv til|melden/iu
const account =
  /\b(?:user|username|login|log in|sign in|password|credential|superuser|account|fixture|for example|e\.g\.|esim|t\.ex|f\.eks)|salasana|käyttäjä|kirjau|lösenord|användar|bruger|adgangskode|gebruiker|wachtwoord/iu
const accountName = /^(?:admin|test|user|demo|root|superuser|alice|bob)[^@]{0,20}@/iu

/** Mail addresses that a template asks to replace, or that nobody can have, where the reader is told to write. */
export function addresses(document: Document, lines: readonly string[]): readonly Placeholder[] {
  const isFor = forContact.test(document.path)
  const isGap = (mail: string, text: string): boolean =>
    /^insert[-_.]/iu.test(mail) ||
    (isTemplateMail(mail) && (isFor || asksToWrite.test(text)) && !account.test(text) && !accountName.test(mail))
  const written = document.passages
    .filter(({ text }) => text.includes('@'))
    .flatMap(({ text, line, endLine }) =>
      [...new Set(text.slice(0, 4000).match(mails) ?? [])]
        .filter((mail) => isGap(mail, text))
        .map((mail) => ({ mail, ...place(lines, line, endLine, mail) })),
    )
    .map(({ mail, line, column }) => at(line, column, mail, false))
  const linked = document.links.flatMap(({ destination, text, line, column }: Link) => {
    const mail = destination.startsWith('mailto:') ? destination.slice(7).replace(/\?.*$/su, '') : ''
    return mail !== '' && !text.includes('@') && isGap(mail, text) ? [at(line, column, mail, false)] : []
  })
  return [...written, ...linked]
}

/** Names that stand for nobody, alone beside a role: a row of a table or an item under its heading. */
const nobodysName =
  /^(?:john|jane) doe$|^(?:matti|maija|teppo) (?:meikäläinen|testaaja)$|^(?:anna|erik|sven) (?:exempel|exempelsson)$/iu
const rolesNamed: readonly string[] = [
  'roles',
  'owner',
  'product_manager',
  'steering',
  'openness',
  'maintainer',
  'security',
]
const namesRole = (label: string): boolean => {
  const named = conceptsIn(label)
  return rolesNamed.some((role) => named.has(role))
}

/** Items and cells that name nobody beside a role. */
export const nobodies = ({ labels, passages }: Document, lines: readonly string[]): readonly Placeholder[] =>
  passages
    .filter(({ kind, text }) => kind !== 'paragraph' && nobodysName.test(text.trim()))
    .filter(({ kind, line }) => {
      const row = labels.filter((label) => label.kind === 'cell' && label.line === line)
      const over = labels.filter((label) => label.kind !== 'cell' && label.line < line && line <= label.endLine).at(-1)
      return kind === 'cell' ? row.some(({ text }) => namesRole(text)) : over !== undefined && namesRole(over.text)
    })
    .map(({ text, line, endLine }) => {
      const spot = place(lines, line, endLine, text.trim())
      return at(spot.line, spot.column, text.trim(), false)
    })
