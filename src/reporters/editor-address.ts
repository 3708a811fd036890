/** Addresses of GitHub's own editor, with a new file begun in it. */

/** Where new files go. All of it is foreign text. */
export interface EditorPlace {
  /** Address of the GitHub server: `https://github.com`. */
  server: string
  /** `owner/name`. */
  repository: string
  branch: string
}

/** Bytes of an address: servers and mail programs cut longer ones. */
export const addressLimit = 6_000

/** Percent-encodes what stands between slashes or behind `=`; lone surrogates become U+FFFD. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(
    /['()]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  )

/** The server without path, name or password; null for what is no web address. */
function originOf(server: string): string | null {
  if (!URL.canParse(server)) return null
  const { protocol, username, password, origin } = new URL(server)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? origin : null
}

const isRepository = (name: string): boolean => /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/u.test(name)

/** A segment that is empty or leads upwards would make another address of it. */
const isBranch = (name: string): boolean => name.split('/').every((part) => !['', '.', '..'].includes(part))

/**
 * What begins every address of the editor at a place: `https://github.com/owner/name/new/main`. Null: it is no place
 * of a GitHub repository.
 */
export function editorAt({ server, repository, branch }: EditorPlace): string | null {
  const origin = originOf(server)
  if (origin === null || !isRepository(repository) || !isBranch(branch)) return null
  return `${origin}/${repository}/new/${branch.split('/').map(encoded).join('/')}`
}

/** The address of the editor with a new file in it. `editor`: as `editorAt` gives it. */
export const newFileAddress = (editor: string, path: string, text: string): string =>
  `${editor}?filename=${encoded(path)}&value=${encoded(text)}`

/** Bytes that a text takes in an address. */
export const encodedBytes = (text: string): number => encoded(text).length
