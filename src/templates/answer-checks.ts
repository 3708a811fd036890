/**
 * What somebody typed as an answer, made fit for documents: on one line, without characters that a reader cannot see. What
 * cannot be mended is refused in words that say what would do.
 */
import { standardExpression } from '../inventory/licence-expression.ts'
import { probablyMeant } from '../inventory/spdx-list.ts'
import { isTemplateMail } from '../inventory/template-address.ts'
import type { Text } from '../model.ts'
import {
  exampleAddress,
  formattingIn,
  noAddress,
  noCodeOwner,
  noLicence,
  onlySigns,
  tooLong,
  tooManyOwners,
} from './answer-words.ts'
import { ownersIn } from './owners-answer.ts'

/** An answer that holds, empty where nothing was typed; or why it cannot be taken. */
export type Checked<Value> = { value: Value } | { wrong: Text }

/** The longest name of a product or body that fits into a table; longer ones are sentences. */
const longestName = 120
const longestAddress = 254
const mostOwners = 60

/** Controls, line ends, characters without width, those that reorder text, and lone surrogates. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffc\ud800-\udfff\u{e0000}-\u{e007f}]+/gu

/** The text on one line, without characters that nobody sees. */
const cleaned = (text: string): string => text.normalize('NFC').replace(invisible, ' ').replace(/\s+/gu, ' ').trim()

/** What would be a table's border, code, a link, an element or a place to fill in. */
const formatting = /[|`<>[\]{}\\]/u

function checkedName(text: string): Checked<string> {
  const value = cleaned(text)
  const [sign] = formatting.exec(value) ?? []
  if (sign !== undefined) return { wrong: formattingIn(sign) }
  if (value.length > longestName) return { wrong: tooLong(value.length, longestName) }
  return value !== '' && !/[\p{L}\p{N}]/u.test(value) ? { wrong: onlySigns } : { value }
}

/** The name of the product. */
export const checkedProduct = (text: string): Checked<string> => checkedName(text)

/** The owners of a line, set apart by commas. */
export function checkedOwners(text: string): Checked<readonly string[]> {
  const owners = ownersIn(text.replace(/\r?\n/gu, ', ')).map(checkedName)
  const wrong = owners.find((one) => 'wrong' in one)
  if (wrong) return wrong as { wrong: Text }
  if (owners.length > mostOwners) return { wrong: tooManyOwners(mostOwners) }
  return { value: owners.flatMap((one) => ('value' in one && one.value !== '' ? [one.value] : [])) }
}

const address = /^[a-z0-9](?:[\w.+-]{0,62}\w)?@(?:[a-z0-9åäö-]{1,63}\.){1,5}[a-z]{2,24}$/iu

/** A mail address. */
export function checkedContact(text: string): Checked<string> {
  const value = cleaned(text).replace(/^mailto:/iu, '')
  if (value === '') return { value }
  if (value.length > longestAddress || !address.test(value) || value.includes('..')) return { wrong: noAddress }
  return isTemplateMail(value) ? { wrong: exampleAddress } : { value }
}

const githubOwner = /^@[a-z0-9](?:[a-z0-9-]{0,37}[a-z0-9])?(?:\/[a-z0-9_-](?:[\w.-]{0,98}[\w-])?)?$/iu

/** `@organisation/team` or `@user`; a team without its at sign gets one. */
export function checkedCodeOwner(text: string): Checked<string> {
  const written = cleaned(text)
  if (written === '') return { value: '' }
  const value = written.includes('/') && !written.startsWith('@') ? `@${written}` : written
  return githubOwner.test(value) || ('value' in checkedContact(value) && address.test(value))
    ? { value }
    : { wrong: noCodeOwner }
}

/** An expression of SPDX identifiers, in its standard form. */
export function checkedLicence(text: string): Checked<string> {
  const written = cleaned(text)
  if (written === '') return { value: '' }
  const value = written.length <= longestAddress ? standardExpression(written) : null
  return value === null ? { wrong: noLicence(probablyMeant(written)) } : { value }
}
