import type { Artefact, ArtefactKind, Topic } from '../artefact.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll, placeOf, some } from './phrases.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
  /** Ask for a channel that is not open to everybody. */
  private?: boolean
  topics?: readonly Topic[]
}

const mail =
  /(?<![\w.+-])(?!git@|noreply@|no-reply@)[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|[\w.+-]{1,64}\s?[[({](?:at|ät|ätt|miukumauku|snabel-a)[\])}]\s?[\w-]{1,64}/iu
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

const isPrivate = (destination: string): boolean =>
  destination.startsWith('mailto:') || (privateUrl.test(destination) && !publicTracker.test(destination))

const inside = ({ from, to }: Reading, line: number): boolean => line >= from && line <= to

/** Front matter is data, but issue forms tell their readers in it where to write. */
function frontMatterLines({ document, from, to }: Reading): readonly number[] {
  if (!document.text.startsWith('---\n')) return []
  const lines = document.text.split('\n')
  const end = lines.indexOf('---', 1)
  return lines
    .slice(0, Math.max(end, 0))
    .flatMap((text, index) =>
      index + 1 >= from && index + 1 <= to && mail.test(text.slice(0, 1000)) ? [index + 1] : [],
    )
}

/** Lines with an address or a link that only those who answer can read. */
const privateLines = (reading: Reading): readonly number[] => [
  ...frontMatterLines(reading),
  ...reading.document.passages
    .filter(
      ({ line, text }) =>
        inside(reading, line) && (mail.test(text.slice(0, 4000)) || privateWords.test(text.slice(0, 4000))),
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
  ...privateLines(reading),
  ...reading.document.passages
    .filter(
      ({ line, text }) =>
        inside(reading, line) && (channelWords.test(text.slice(0, 4000)) || phone.test(text.slice(0, 4000))),
    )
    .map(({ line }) => line),
  ...reading.document.links
    .filter(({ line, destination, text }) => inside(reading, line) && (channel.test(destination) || channel.test(text)))
    .map(({ line }) => line),
]

const paths = (list: readonly string[]): Text => inAll((language) => some([...new Set(list)].map(code), language, 3))

const notFound = (list: Text): Text => ({
  fi: `En löytänyt yhteystietoa: sähköpostiosoitetta, lomaketta, keskustelukanavaa tai linkkiä, josta tuotteen tekijät tavoittaa. Luin: ${list.fi}.`,
  sv: `Jag hittade ingen kontaktuppgift: en e-postadress, ett formulär, en diskussionskanal eller en länk där man når dem som gör produkten. Jag läste ${list.sv}.`,
  en: `I did not find a contact: a mail address, a form, a chat or a link by which to reach those who make the product. I read ${list.en}.`,
})

const notPrivate = (list: Text): Text => ({
  fi: `En löytänyt luottamuksellista kanavaa, jolla haavoittuvuudesta voi ilmoittaa ennen kuin se on julkinen. Yhteinen sähköpostiosoite tai GitHubin yksityinen haavoittuvuusilmoitus riittää. Luin: ${list.fi}.`,
  sv: `Jag hittade ingen konfidentiell kanal där man kan anmäla en sårbarhet innan den är offentlig. En gemensam e-postadress eller GitHubs privata sårbarhetsrapportering räcker. Jag läste ${list.sv}.`,
  en: `I did not find a confidential channel for reporting a vulnerability before it is public. A shared mailbox or GitHub's private vulnerability reporting is enough. I read ${list.en}.`,
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

/** Does one of the documents give a way to reach its owners? */
export default {
  async judge({ inventory }, { kinds, private: confidential = false }) {
    const { readings: found, unread } = await readings(inventory, kinds)
    const places: Location[] = found.flatMap((reading): readonly Location[] =>
      (confidential ? privateLines(reading) : anyLines(reading)).map((line) => ({ path: reading.document.path, line })),
    )
    const artefacts = kinds.flatMap((kind) => inventory.of(kind))
    places.push(...byTarget(artefacts, confidential))
    if (places.length > 0) return { passed: places.slice(0, 3) }
    const open = unread.filter(
      ({ artefact: { target } }) => !(confidential && target !== null && publicTracker.test(target)),
    )
    if (open.length > 0) return couldNotRead(open)
    const [first] = artefacts
    if (!first) return nothingToRead(kinds)
    const list = found.length > 0 ? paths(found.map(({ document }) => document.path)) : paths([first.path ?? ''])
    const message = confidential ? notPrivate(list) : notFound(list)
    return {
      problems: [
        {
          message,
          location: found[0] ? { path: found[0].document.path, line: found[0].from } : placeOf(first),
          key: confidential ? 'private channel' : 'contact',
        },
      ],
    }
  },
} satisfies Check<Options>
