import type { Api } from '../api/client.ts'
import { placeOf } from '../api/place.ts'
import { refusalOf } from '../api/refusal.ts'
import { AuthorError, type Location, type RemoteRepository, type Text } from '../model.ts'

/** What was asked of the server could not be had: no mistake of a file, and nothing to be passed over. */
export class ForgeError extends AuthorError {}

/** What is asked of the repository's own GitHub server. */
export interface Forge {
  /** The text of a file of another repository. Throws AuthorError, at the place that names it, when it cannot be had. */
  file(repository: RemoteRepository, path: string, named: Location): Promise<string>
  /** The paths of all files of another repository. Throws AuthorError likewise. */
  paths(repository: RemoteRepository, named: Location): Promise<readonly string[]>
  /** Where two commits of a repository (`owner/name`) parted; null when the server does not say. */
  parted(repository: string, base: string, head: string): Promise<string | null>
}

/** Characters of a settings or rule file. */
const longest = 512_000

type Request = Api['request']

const nameOf = ({ owner, repository, commit }: RemoteRepository, path: string): string =>
  `github:${owner}/${repository}/${path}@${commit.slice(0, 7)}`

const notThere = (name: string): Text => ({
  fi: `Tiedostoa ${name} ei löytynyt, tai siihen ei ole lukuoikeutta. Tarkista omistaja, koodivarasto, polku ja commit; yksityisen koodivaraston lukemiseen tarvitaan avain, jolla on siihen lukuoikeus.`,
  sv: `Filen ${name} hittades inte, eller så saknas läsrätt till den. Kontrollera ägare, kodförråd, sökväg och commit; ett privat kodförråd kräver en nyckel med läsrätt till det.`,
  en: `${name} was not found, or may not be read. Check owner, repository, path and commit; a private repository needs a token that may read it.`,
})
const noText = (name: string): Text => ({
  fi: `${name} ei ole tekstitiedosto, tai se on yli ${longest} merkkiä pitkä.`,
  sv: `${name} är ingen textfil eller är längre än ${longest} tecken.`,
  en: `${name} is not a text file, or it is longer than ${longest} characters.`,
})
const tooManyFiles = (name: string): Text => ({
  fi: `Koodivaraston ${name} tiedostoluettelo on liian pitkä. Nimeä sääntötiedostot yksitellen ilman jokerimerkkejä.`,
  sv: `Fillistan för ${name} är för lång. Nämn regelfilerna en och en utan jokertecken.`,
  en: `The list of files of ${name} is too long. Name the rule files one by one, without wildcards.`,
})
const noAnswer = (name: string, status: number | undefined): Text => {
  const said = status === undefined ? '' : ` (${status})`
  return {
    fi: `Tiedostoa ${name} ei voitu lukea: GitHub ei vastannut odotetusti${said}. Ilman yhteisiä asetuksia ei arvioida. Kokeile hetken kuluttua uudelleen tai tarkista avain ja verkkoyhteys.`,
    sv: `${name} kunde inte läsas: GitHub svarade inte som väntat${said}. Utan de gemensamma inställningarna görs ingen bedömning. Försök igen om en stund, eller kontrollera nyckeln och nätförbindelsen.`,
    en: `${name} could not be read: GitHub did not answer as expected${said}. Without the shared settings nothing is judged. Try again in a while, or check the token and the network.`,
  }
}

function asMistake(error: unknown, name: string, named: Location): Error {
  if (error instanceof AuthorError) return error
  const status = refusalOf(error).status ?? undefined
  return new ForgeError(status === 404 || status === 422 ? notThere(name) : noAnswer(name, status), named)
}

async function readFile(request: Request, remote: RemoteRepository, path: string, named: Location): Promise<string> {
  const { owner, repository: repo, commit: ref } = remote
  const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', {
    owner,
    repo,
    path,
    ref,
    mediaType: { format: 'raw' },
  })
  if (typeof data !== 'string' || data.length > longest || data.includes('\0'))
    throw new ForgeError(noText(nameOf(remote, path)), named)
  return data
}

async function listPaths(request: Request, remote: RemoteRepository, named: Location): Promise<readonly string[]> {
  const { owner, repository: repo, commit } = remote
  const { data } = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    owner,
    repo,
    tree_sha: commit,
    recursive: 'true',
  })
  const { tree = [], truncated } = data as { tree?: { path?: string; type?: string }[]; truncated?: boolean }
  if (truncated) throw new ForgeError(tooManyFiles(`${owner}/${repo}`), named)
  return tree.flatMap(({ path, type }) => (type === 'blob' && path ? [path] : []))
}

async function mergeBase(request: Request, name: string, base: string, head: string): Promise<string | null> {
  const { data } = await request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...placeOf(name),
    basehead: `${base}...${head}`,
    per_page: 1,
  })
  return (data as { merge_base_commit?: { sha?: string } }).merge_base_commit?.sha ?? null
}

/** Reads what settings extend, and where commits parted, by GitHub's API. */
export function openForge({ request }: Api): Forge {
  const asked = async <T>(ask: () => Promise<T>, name: string, named: Location): Promise<T> => {
    try {
      return await ask()
    } catch (error) {
      throw asMistake(error, name, named)
    }
  }
  return {
    file: (remote, path, named) => asked(() => readFile(request, remote, path, named), nameOf(remote, path), named),
    paths: (remote, named) => asked(() => listPaths(request, remote, named), nameOf(remote, ''), named),
    parted: (name, base, head) => mergeBase(request, name, base, head).catch(() => null),
  }
}
