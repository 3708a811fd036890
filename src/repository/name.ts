/**
 * `owner/name` out of a remote's address (https, ssh, git or `git@host:owner/name.git`; subgroups stay), or null
 * when it is no forge's address. User names and passwords in the address never come along.
 */
export function forgeName(address: string): string | null {
  const path = addressPath(address.trim())
  if (path === null) return null
  const parts = path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((part) => part !== '')
  const last = parts.pop()?.replace(/\.git$/i, '')
  if (!last || parts.length === 0) return null
  const all = [...parts, last]
  return all.every((part) => /^[\p{L}\p{N}~_][\p{L}\p{N}._~+-]*$/u.test(part)) ? all.join('/') : null
}

function addressPath(address: string): string | null {
  const url = /^(?:https?|ssh|git|git\+ssh):\/\/[^/]+\/(.*)$/is.exec(address)
  if (url) return url[1] ?? null
  if (address.includes('://')) return null
  // The scp form; a single letter before the colon is a Windows drive.
  const scp = /^(?:[^/@:]+@)?[^/:@]{2,}:([^\\]+)$/s.exec(address)
  return scp?.[1] ?? null
}

const addressed =
  /^(?:(?:https?|ssh|git|git\+ssh):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/|(?:[^/@:]+@)?([^/:@]{2,}):(?!\/\/))/iu

/**
 * The web address of the repository that a remote's address leads to: `https://github.com/owner/name`. Null when it is no
 * forge's address, or the host is only a name of this machine (`github-work:owner/name`).
 */
export function webAddress(address: string): string | null {
  const name = forgeName(address)
  const [, ofUrl, ofScp] = addressed.exec(address.trim()) ?? []
  const host = (ofUrl ?? ofScp ?? '').toLowerCase().replace(/^ssh\.(?=github\.com$)/u, '')
  return name === null || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) ? null : `https://${host}/${name}`
}
