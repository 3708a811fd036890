/** What kind of place the address of a server is. */

/**
 * `relative`: where the description itself is served. `local`: a machine or a network that users cannot reach. `example`: an
 * address that a template or an example has. `plain`: reachable, without encryption. `public`: the rest, also an address that
 * is not known before its variables are filled in.
 */
export type AddressKind = 'relative' | 'local' | 'example' | 'plain' | 'public'

const localName =
  /^(?:localhost|host\.docker\.internal|kubernetes\.docker\.internal)$|\.(?:localhost|local|internal|lan|localdomain|svc)$/u
const localNumber =
  /^(?:127\.\d{1,3}|10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|0\.0)\.\d{1,3}(?:\.\d{1,3})?$|^0\.0\.0\.0$/u
const localSix = /^\[(?:::1?|f[cd][0-9a-f]{2}:[0-9a-f:]*|fe80:[0-9a-f:]*)\]$/u
const examples =
  /(?:^|\.)(?:example\.(?:com|net|org)|petstore3?\.swagger\.io|yourdomain\.\w+|your-?(?:domain|server|host|company)\.\w+|mydomain\.\w+)$|voorbeeldgemeente|(?:^|\.)(?:esimerkkikunta|exempelkommun|eksempelkommune)\./u

/** The host of an address, without its port; null for an address without one. */
export function hostOf(url: string): string | null {
  const authority = /^(?:[a-z][a-z0-9+.-]{0,30}:)?\/\/([^/?#]{0,300})/iu.exec(url.slice(0, 2000))?.[1]
  if (authority === undefined || authority === '') return null
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d{0,5}$/u, '')
    .replace(/\.$/u, '')
    .toLowerCase()
}

/** A name without a dot is one inside a cluster or an office network. */
const isLocal = (host: string): boolean =>
  localName.test(host) || localNumber.test(host) || localSix.test(host) || !/[.:]/u.test(host)

/** What kind of place an address is. */
export function addressKind(url: string): AddressKind {
  const host = hostOf(url)
  if (host === null) return 'relative'
  // What stands in braces, dollars or percent signs is filled in later.
  if (/[{}$%<>]/u.test(host)) return 'public'
  if (isLocal(host)) return 'local'
  if (examples.test(host)) return 'example'
  return /^(?:http|ws):/iu.test(url) ? 'plain' : 'public'
}
