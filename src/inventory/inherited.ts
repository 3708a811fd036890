/** Files of the owner's `.github` repository that GitHub shows for all its repositories. */
import type { Artefact, ArtefactKind } from '../artefact.ts'
import type { Repository, Text } from '../model.ts'
import { absent } from './locate.ts'

const document = (name: string): RegExp => new RegExp(`^(?:\\.github/|docs/)?${name}(?:\\.(?:md|txt|rst|adoc))?$`, 'iu')

/** What GitHub inherits, by its own names. Never a licence, a README or CODEOWNERS. */
const names: Partial<Readonly<Record<ArtefactKind, RegExp>>> = {
  governance: document('GOVERNANCE'),
  contributing: document('CONTRIBUTING'),
  'code-of-conduct': document('CODE_OF_CONDUCT'),
  security: document('SECURITY'),
  funding: /^(?:\.github\/)?FUNDING\.yml$/iu,
  support: document('SUPPORT'),
}

/** GitHub's order: `.github/`, the top, `docs/`. */
const placeOf = (path: string): number => (path.startsWith('.github/') ? 0 : path.includes('/') ? 2 : 1)

const inOrder = (a: string, b: string): number => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)

/** The repository whose files of this kind the others of the same owner inherit; null: none, or not known. */
function sharedFor({ forge, name }: Repository, kind: ArtefactKind) {
  const pattern = names[kind]
  if (!pattern || 'undetermined' in forge.shared) return null
  const { from, paths } = forge.shared.known
  return name.toLowerCase() === from.toLowerCase() ? null : { from, paths, pattern }
}

/** Why it is not known whether GitHub has something of this kind; null: it is known, or GitHub was not asked. */
export function maybeBeyond({ forge }: Repository, kind: ArtefactKind): Text | null {
  const fact = kind === 'changelog' ? forge.latestRelease : names[kind] ? forge.shared : null
  return forge.asked && fact !== null && 'undetermined' in fact ? fact.undetermined : null
}

/** The place to name when it is told where was looked for a kind: the owner's `.github` repository. */
export function searchedBeyond(repository: Repository, kind: ArtefactKind): readonly string[] {
  const shared = sharedFor(repository, kind)
  return shared ? [shared.from] : []
}

/** The file that a repository inherits. One of its own under GitHub's name, were it empty, keeps it from inheriting. */
export function inherited(repository: Repository, kind: ArtefactKind): Artefact | null {
  const shared = sharedFor(repository, kind)
  if (!shared || !repository.complete) return null
  const { from, paths, pattern } = shared
  if (repository.files.some(({ path }) => pattern.test(path))) return null
  const [path] = paths.filter((one) => pattern.test(one)).sort(inOrder)
  if (path === undefined) return null
  const evidence = {
    fi: `Organisaation yhteinen tiedosto koodivarastossa ${from}: ${path}`,
    sv: `Organisationens gemensamma fil i kodförrådet ${from}: ${path}`,
    en: `File that the organisation shares in the repository ${from}: ${path}`,
  }
  return { ...absent(kind), status: 'inherited', path, line: 1, from, evidence }
}
