import type { OwnersRule } from '../artefact.ts'
import type { Text } from '../model.ts'
import { type Change, quotable, type Word } from './codeowners-line.ts'
import type { Dialect } from './codeowners-pattern.ts'

type OwnerKind = OwnersRule['owners'][number]['kind']

const githubUser = /^@[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/
const githubTeam = /^@[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]*[A-Za-z0-9_-]$/
const gitlabUser = /^@[A-Za-z0-9_][A-Za-z0-9_.-]*$/
const gitlabGroup = /^@[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)+$/
const gitlabRole = /^@@(?:developer|maintainer|owner)s?$/i
const mailName = /^[^\s@,;:<>()[\]"'/\\]+$/
const mailHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u

function isMail(text: string): boolean {
  const at = text.indexOf('@')
  return at > 0 && mailName.test(text.slice(0, at)) && mailHost.test(text.slice(at + 1))
}

/** What kind of owner these words name in this dialect; null when they name none. Whether the owner exists is not known. */
export function ownerKind(text: string, dialect: Dialect): OwnerKind | null {
  if (text.length > 320) return null
  const gitlab = dialect === 'gitlab'
  if (gitlab && gitlabRole.test(text)) return 'role'
  if ((gitlab ? gitlabGroup : githubTeam).test(text)) return 'team'
  if ((gitlab ? gitlabUser : githubUser).test(text)) return 'user'
  return isMail(text) ? 'email' : null
}

interface Reason {
  why: Text
  /** What to write instead. */
  text?: string
  safe?: boolean
}

const comma: Text = {
  fi: 'Omistajat erotetaan välilyönnillä: poista pilkku.',
  sv: 'Ägare skiljs åt med mellanslag: ta bort kommatecknet.',
  en: 'Owners are set apart by a blank: take the comma away.',
}
const noAt: Text = {
  fi: 'Omistaja alkaa merkillä @ (@käyttäjä tai @organisaatio/tiimi). Jos sana kuuluu polkuun, kirjoita polun välilyönnin eteen kenoviiva.',
  sv: 'En ägare börjar med @ (@användare eller @organisation/team). Om ordet hör till sökvägen, sätt ett omvänt snedstreck framför dess mellanslag.',
  en: 'An owner begins with @ (@user or @organisation/team). If the word belongs to the path, put a backslash before the blank in it.',
}
const gitlabOnly: Text = {
  fi: 'Muoto on GitLabin. GitHubissa omistaja on @käyttäjä, @organisaatio/tiimi tai sähköpostiosoite.',
  sv: 'Formen är GitLabs. På GitHub är en ägare @användare, @organisation/team eller en e-postadress.',
  en: 'The form is that of GitLab. At GitHub an owner is @user, @organisation/team or a mail address.',
}
const forms: Text = {
  fi: 'Omistaja on @käyttäjä, @organisaatio/tiimi tai kokonainen sähköpostiosoite. Korjaa sana.',
  sv: 'En ägare är @användare, @organisation/team eller en hel e-postadress. Rätta ordet.',
  en: 'An owner is @user, @organisation/team or a whole mail address. Correct the word.',
}

const separator = /[,;]+/

/** `@a,@b` or `@a,`: the owners between the commas, when all of them are owners. */
function withoutCommas(text: string, dialect: Dialect): string | null {
  if (!separator.test(text)) return null
  const parts = text.split(separator).filter((part) => part !== '')
  if (parts.length === 0) return ''
  return parts.every((part) => ownerKind(part, dialect)) ? parts.join(' ') : null
}

function reasonFor(text: string, dialect: Dialect): Reason {
  const parts = withoutCommas(text, dialect)
  if (parts !== null) return { why: comma, text: parts, safe: true }
  if (dialect === 'github' && ownerKind(text, 'gitlab')) return { why: gitlabOnly }
  if (text.includes('@')) return { why: forms }
  const team = text.includes('/') && ownerKind(`@${text}`, dialect) === 'team'
  return team ? { why: noAt, text: `@${text}`, safe: false } : { why: noAt }
}

/** Only what has a slash (a team, a path) is quoted: other words may be the name or address of a person. */
const shown = (text: string): string => (text.includes('/') && text.lastIndexOf('@') < 1 ? ` ”${quotable(text)}”` : '')

/** Says that a word of the line with this pattern is no owner, and how owners are written. */
export function notAnOwner(word: Word, pattern: string, dialect: Dialect): Text {
  const { why } = reasonFor(word.text, dialect)
  const column = word.start + 1
  const line = quotable(pattern)
  const quoted = shown(word.text)
  const skips = dialect === 'github'
  return {
    fi: `Sana${quoted} (sarake ${column}) ei ole omistaja, joten ${skips ? 'GitHub ohittaa koko rivin' : 'GitLab ei lue sitä omistajaksi rivillä'} ”${line}”. ${why.fi}`,
    sv: `Ordet${quoted} (kolumn ${column}) är ingen ägare, så ${skips ? 'GitHub hoppar över hela raden' : 'GitLab läser det inte som ägare på raden'} ”${line}”. ${why.sv}`,
    en: `The word${quoted.replaceAll('”', '"')} (column ${column}) is not an owner, so ${skips ? 'GitHub skips the whole line' : 'GitLab does not take it for one on the line'} "${line}". ${why.en}`,
  }
}

/** The change that makes an owner of the word (offsets within its line), or null where it is not plain. */
export function ownerChange(word: Word, dialect: Dialect): Change | null {
  const { text, safe = false } = reasonFor(word.text, dialect)
  return text === undefined ? null : { start: word.start, end: word.start + word.text.length, text, safe }
}
