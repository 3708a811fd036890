/** Addresses: of repositories, pages, organisations and people, by their shape alone. Nothing is fetched. */

/** Longer than any address in use. */
const longest = 2000

const absolute = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/?#]+/iu
const ofWeb = /^https?:\/\/[^\s/?#]+/iu
const control = /[\p{Cc}]/u
const brokenEscape = /%(?![0-9a-f]{2})/iu

const sound = (text: string): boolean => text.length <= longest && !control.test(text) && !brokenEscape.test(text)

/** An absolute address of any scheme, with a host. */
export const isAddress = (text: string): boolean => sound(text) && absolute.test(text)

/** An absolute address of http or https. */
export const isWebAddress = (text: string): boolean => sound(text) && ofWeb.test(text)

const urn = /^urn:[a-z0-9][a-z0-9-]{1,31}:[^\s]+$/iu

/** What identifies an organisation: an absolute address or a URN (RFC 8141, as far as its shape goes). */
export const isOrganisation = (text: string): boolean => isAddress(text) || (text.length <= longest && urn.test(text))

const anyUri = /^[a-z][a-z0-9+.-]{1,30}:[^\s]+$/iu

/** Any URI, by its shape: a scheme, a colon and no blanks. */
export const isUri = (text: string): boolean => sound(text) && anyUri.test(text)

const secureShell = /^(?:ssh:\/\/)?git@([\w.-]{1,100})[:/]([\w./-]{1,200})$/u
const bare = /^(?:www\.|github\.com\/|gitlab\.com\/|bitbucket\.org\/|codeberg\.org\/)[^\s]{1,300}$/iu

/** The address that was probably meant; null: nobody can say. */
export function addressMeant(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed !== text && isWebAddress(trimmed)) return trimmed
  const [, host, path] = secureShell.exec(trimmed) ?? []
  if (host && path) return `https://${host}/${path}`
  return bare.test(trimmed) ? `https://${trimmed}` : null
}

const mailbox =
  /^[^\s@<>()[\],;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}[\p{L}\p{N}-]{2,63}$/u

/** An e-mail address as people write it: one `@`, no blanks, a domain with a dot. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && mailbox.test(text) && !/^\.|\.\.|\.@/u.test(text)

const mediaType = /^ {0,3}[a-z0-9][a-z0-9!#$&^_-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126} {0,3}$/iu

/** A media type (RFC 6838): `application/json`. */
export const isMediaType = (text: string): boolean => mediaType.test(text)
