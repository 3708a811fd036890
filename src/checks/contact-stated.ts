import type { Artefact, ArtefactKind, Passage, Topic } from '../artefact.ts'
import { placeholders } from '../inventory/placeholders.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { isTemplateMail, mails } from '../inventory/template-address.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll, joined, placeOf, some } from './phrases.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
  /** Ask for a channel that is not open to everybody. */
  private?: boolean
  topics?: readonly Topic[]
}

const mail =
  /(?<![\w.+-])(?!git@|noreply@|no-reply@)[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|[\w.+-]{1,64}\s?[[({]\s?(?:at|ät|ätt|miukumauku|snabel-a)\s?[\])}]\s?[\w-]{1,64}|[\w.+-]{1,64} (?:at|ät) [\w-]{1,64} (?:dot|piste|punkt) \w{2,}/iu
const phone = /(?<![\d/.-])(?:\+\d{1,3}[\s-]?\(?\d|0\d{1,3}[\s-])\d[\d\s-]{4,12}\d(?![\d/.])/u
const publicTracker = /\/issues(?:\/new)?(?:[/?#]|$)|\/discussions(?:[/?#]|$)|\/pulls?(?:[/?#]|$)/iu
const channel =
  /\/issues|\/discussions|slack|gitter|matrix\.(?:to|org)|discord|element\.io|mattermost|rocket\.chat|zulip|teams\.microsoft|groups\.google|forum|mailman|listserv|mailinglist|mailing-list|contact|kontakt|yhteys|palaute|feedback|support|tuki|helpdesk|servicedesk|jira|redmine|form/iu
const channelWords =
  /\b(?:open|create|submit|file|raise|post) (?:an? |your )?(?:\p{L}+ ){0,2}issues?\b|\bgithub (?:issues|discussions)\b|\bissue tracker\b|\bmailing list\b|\bcontact us\b|tikettijärjestelmä|avaa (?:uusi )?(?:issue|tiketti)|skapa (?:ett )?(?:ärende|issue)|ärendehanter/iu
const privateUrl =
  /\/security\/advisories|\/security\/policy|\/security\b|hackerone|bugcrowd|intigriti|yeswehack|openbugbounty|security\.txt|kyberturvallisuuskeskus|cert\.se|ncsc\b|cert-bund|bsi\.bund|cert\.europa|cfcs\.dk|report|vulnerab|disclosure|haavoittuv|sårbarhet/iu
const privateWords =
  /private(?:ly)? (?:vulnerability )?(?:report|disclos)|report (?:a )?vulnerability["”']? (?:button|link)|security advisor(?:y|ies)|privately report|security tab|["“”']report a vulnerability["”']|github security advisor|luottamuksellis\p{L}* (?:ilmoit|rapor)|yksityis\p{L}* (?:ilmoit|rapor)|kyberturvallisuuskeskuk|konfidentiell|privat sårbarhetsrapport/iu

/** "… are reported privately to the service desk": with an address behind it, in the words of six languages. */
const privateManner =
  /\bprivately\b|\bprivate (?:\p{L}+ ){0,2}(?:report|message|channel|disclos|e-?mail|contact|form|ticket|service)|in confidence|confidential|(?:do not|don't|please do not|never|not) (?:\p{L}+ ){0,3}(?:a |an |any )?(?:public )?(?:\p{L}+ ){0,3}(?:issues?|tickets?|publicly)|instead of (?:opening|filing|creating) (?:a |an )?(?:public )?\p{L}*\s?issue|luottamuksellis|yksityis|älä (?:\p{L}+ ){0,3}(?:julkis|issue|tiket)|konfidentiell|inte (?:\p{L}+ ){0,3}(?:offentlig|publik)|i förtroende|vertrouwelijk|fortrolig|vertraulich/iu
/** Where to write, in words. */
const writesTo =
  /\be-?mail(?:ing|ed)?\b|\b(?:service|help) ?desk\b|direct message|sähköposti|palvelupiste|asiakaspalvelu|e-post|\bmejla|servicecenter|\bmailen\b|@[\w-]{2,}/iu

const isPrivate = (destination: string): boolean =>
  (destination.startsWith('mailto:') && !isTemplateMail(destination.slice(7).replace(/\?.*$/su, ''))) ||
  (privateUrl.test(destination) && !publicTracker.test(destination))

const inside = ({ from, to }: Reading, line: number): boolean => line >= from && line <= to

/** Does a text give a mail address that somebody may answer? */
function hasMail(text: string): boolean {
  const read = text.slice(0, 4000).replace(mails, (address) => (isTemplateMail(address) ? ' ' : address))
  return mail.test(read)
}

/** A passage that asks for confidence and says where to turn: in words, or by a link that is not the public tracker. */
function asksForConfidence({ document }: Reading, { text, line, endLine }: Passage): boolean {
  if (!privateManner.test(text.slice(0, 4000))) return false
  if (writesTo.test(text.slice(0, 4000).replace(mails, ' '))) return true
  return document.links.some(
    (link) =>
      link.line >= line &&
      link.line <= endLine &&
      /^(?:https?:|mailto:)/u.test(link.destination) &&
      !publicTracker.test(link.destination) &&
      channel.test(link.destination + link.text),
  )
}

/** Front matter is data, but issue forms tell their readers in it where to write. */
function frontMatterLines({ document, from, to }: Reading): readonly number[] {
  if (!document.text.startsWith('---\n')) return []
  const lines = document.text.split('\n')
  const end = lines.indexOf('---', 1)
  return lines
    .slice(0, Math.max(end, 0))
    .flatMap((text, index) => (index + 1 >= from && index + 1 <= to && hasMail(text.slice(0, 1000)) ? [index + 1] : []))
}

/** Lines with an address or a link that only those who answer can read. */
const privateLines = (reading: Reading, confidential: boolean): readonly number[] => [
  ...frontMatterLines(reading),
  ...reading.document.passages
    .filter(
      (passage) =>
        inside(reading, passage.line) &&
        (hasMail(passage.text) ||
          privateWords.test(passage.text.slice(0, 4000)) ||
          (confidential && asksForConfidence(reading, passage))),
    )
    .map(({ line }) => line),
  ...reading.document.links
    .filter(
      ({ line, destination }) =>
        inside(reading, line) && isPrivate(destination) && /^(?:mailto:|https?:|\.\.\/)/u.test(destination),
    )
    .map(({ line }) => line),
]

const anyLines = (reading: Reading): readonly number[] => [
  ...privateLines(reading, false),
  ...reading.document.passages
    .filter(
      ({ line, text }) =>
        inside(reading, line) && (channelWords.test(text.slice(0, 4000)) || phone.test(text.slice(0, 4000))),
    )
    .map(({ line }) => line),
  ...reading.document.links
    .filter(
      ({ line, destination, text }) =>
        inside(reading, line) && destination !== '' && (channel.test(destination) || channel.test(text)),
    )
    .map(({ line }) => line),
]

const paths = (list: readonly string[]): Text => inAll((language) => some([...new Set(list)].map(code), language, 3))

const notFound = (list: Text): Text => ({
  fi: `En löytänyt yhteystietoa: sähköpostiosoitetta, lomaketta, keskustelukanavaa tai linkkiä, josta tuotteen tekijät tavoittaa. Luin: ${list.fi}.`,
  sv: `Jag hittade ingen kontaktuppgift: en e-postadress, ett formulär, en diskussionskanal eller en länk som leder till dem som gör produkten. Jag läste ${list.sv}.`,
  en: `I did not find a contact: a mail address, a form, a chat or a link by which to reach those who make the product. I read ${list.en}.`,
})

const notPrivate = (list: Text): Text => ({
  fi: `En löytänyt luottamuksellista kanavaa, jolla haavoittuvuudesta voi ilmoittaa ennen kuin se on julkinen. Yhteinen sähköpostiosoite riittää, samoin GitHubin luottamuksellinen ilmoituskanava (Private vulnerability reporting), joka ei ole nyt käytössä. Luin: ${list.fi}.`,
  sv: `Jag hittade ingen konfidentiell kanal där man kan anmäla en sårbarhet innan den är offentlig. En gemensam e-postadress räcker, liksom GitHubs konfidentiella anmälningskanal (Private vulnerability reporting), som inte är påslagen nu. Jag läste ${list.sv}.`,
  en: `I did not find a confidential channel for reporting a vulnerability before it is public. A shared mailbox is enough, and so is GitHub's private vulnerability reporting, which is not switched on now. I read ${list.en}.`,
})

const maybePrivate = (list: Text): Text => ({
  fi: `En löytänyt luottamuksellista kanavaa (luin: ${list.fi}), enkä tiedä, ottaako GitHub ilmoituksia vastaan luottamuksellisesti.`,
  sv: `Jag hittade ingen konfidentiell kanal (jag läste ${list.sv}), och jag vet inte om GitHub tar emot konfidentiella anmälningar.`,
  en: `I did not find a confidential channel (I read ${list.en}), and I do not know whether GitHub takes reports in confidence.`,
})

/** An artefact that is nothing but a link may lead to the channel itself. */
const byTarget = (artefacts: readonly Artefact[], confidential: boolean): readonly Location[] =>
  artefacts
    .filter(
      ({ status, target, kind }) =>
        status === 'linked' &&
        target !== null &&
        (confidential ? isPrivate(target) : kind === 'support' || channel.test(target)),
    )
    .map(placeOf)

/** The template's address, which the owners were to replace with their own. */
const addressOfTemplate = (found: readonly Reading[]): Location | undefined =>
  found
    .flatMap(({ document, ...range }) =>
      placeholders(document, range)
        .filter(({ text, weak }) => !weak && text.includes('@'))
        .map(({ line }) => ({ path: document.path, line })),
    )
    .at(0)

/** Does one of the documents give a way to reach its owners? */
export default {
  async judge({ inventory }, { kinds, private: confidential = false }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    const places: Location[] = found.flatMap((reading): readonly Location[] =>
      (confidential ? privateLines(reading, true) : anyLines(reading)).map((line) => ({
        path: reading.document.path,
        line,
      })),
    )
    const artefacts = kinds.flatMap((kind) => inventory.of(kind))
    places.push(...byTarget(artefacts, confidential))
    if (places.length > 0) return { passed: places.slice(0, 3) }
    const taken = inventory.repository.forge.privateReporting
    if (confidential && artefacts.length > 0 && 'known' in taken && taken.known) return { passed: [] }
    const open = unread.filter(
      ({ artefact: { target } }) => !(confidential && target !== null && publicTracker.test(target)),
    )
    if (open.length > 0) return couldNotRead(open)
    const [first] = artefacts
    if (!first) return nothingToRead(kinds)
    const list = found.length > 0 ? paths(found.map(({ document }) => document.path)) : paths([first.path ?? ''])
    if (confidential && 'undetermined' in taken)
      return { undetermined: joined([maybePrivate(list), taken.undetermined]) }
    const message = confidential ? notPrivate(list) : notFound(list)
    return {
      problems: [
        {
          message,
          location:
            addressOfTemplate(found) ??
            (found[0] ? { path: found[0].document.path, line: found[0].from } : placeOf(first)),
          key: confidential ? 'private channel' : 'contact',
        },
      ],
    }
  },
} satisfies Check<Options>
