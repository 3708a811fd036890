/** What a component of a monorepo has of its own, and what it shares with the rest of the repository. */
import {
  type Artefact,
  type ArtefactKind,
  artefactKinds,
  type LicenceEvidence,
  type LicenceFacts,
} from '../artefact.ts'
import { familyOf, idsOf } from './licence-expression.ts'
import { resolveLink } from './links.ts'

/** Is it a CODEOWNERS file? Forges read only the one for the whole repository. */
export const isCodeowners = ({ kind, status, path }: Artefact): boolean =>
  kind === 'owners' && status === 'present' && /(?:^|\/)codeowners?[^/]*$/iu.test(path ?? '')

function leadsTo(artefact: Artefact, paths: ReadonlySet<string>, exists: (path: string) => boolean): boolean {
  if (artefact.status !== 'linked' || artefact.path === null || artefact.target === null) return false
  const link = resolveLink(artefact.path, artefact.target, exists)
  return link.kind === 'file' && link.found && paths.has(link.path)
}

/**
 * The entries of one kind. A file of the component's own stands alone. A section or a link of its own does not hide the
 * file that the whole repository has: a README that says "see the plan of the project" has no other plan.
 */
function ofKind(
  own: readonly Artefact[],
  shared: readonly Artefact[],
  exists: (path: string) => boolean,
): readonly Artefact[] {
  if (own.some(({ status }) => status === 'present')) return own
  const there = shared.filter(({ status }) => status !== 'absent')
  const places = own.filter(({ status }) => status !== 'absent')
  if (places.length === 0) return there.length > 0 ? there : own
  const files = there.filter(({ status }) => status === 'present')
  const paths = new Set(files.flatMap(({ path }) => (path === null ? [] : [path])))
  return [...places.filter((place) => !leadsTo(place, paths, exists)), ...files]
}

/** The artefacts of a component, in the order of the kinds: its own, else those of the whole repository. */
export function shareArtefacts(
  component: string,
  own: readonly Artefact[],
  shared: readonly Artefact[],
  exists: (path: string) => boolean,
): readonly Artefact[] {
  const of = (list: readonly Artefact[], kind: ArtefactKind) => list.filter((artefact) => artefact.kind === kind)
  return artefactKinds
    .flatMap((kind) => ofKind(of(own, kind), of(shared, kind), exists))
    .map((artefact) => ({ ...artefact, component }))
}

/** Does a statement say what the shared text says, perhaps more exactly (`GPL-3.0-only` of `GPL-3.0`) or less? */
const agrees = (stated: string, { expression, family }: LicenceFacts): boolean =>
  expression === null ? familyOf(stated) === family : stated === expression || stated === familyOf(expression)

/** Where the shared text leaves `-only` or `-or-later` open, the component's own statements settle it if they say one thing. */
function settled(both: LicenceFacts, stated: readonly LicenceEvidence[]): LicenceFacts {
  const exact = new Set(stated.map(({ expression }) => expression).filter((one) => one !== both.family))
  const [expression = null] = exact
  return both.expression !== null || exact.size !== 1 ? both : { ...both, expression, family: expression, reason: null }
}

const isText = ({ source }: LicenceEvidence): boolean =>
  source === 'text' || source === 'notice' || source === 'expression' || source === 'file-name'

/**
 * The licence of a component without a text of its own. The text of the whole repository decides; of several texts the
 * one that the component's manifest names. A manifest that names a licence whose text is nowhere leaves it open.
 */
export function shareLicence(own: LicenceFacts, shared: LicenceFacts): LicenceFacts {
  const stated = own.evidence
  if (stated.length === 0) return shared
  const both = { ...shared, evidence: [...shared.evidence, ...stated] }
  const agreeing = stated.filter(({ expression }) => agrees(expression, shared))
  if (agreeing.length > 0) return settled(both, agreeing)
  const texts = shared.evidence.filter(isText)
  if (texts.length === 0) return own
  const declared = stated.find(({ source }) => source !== 'readme')
  if (!declared) return both
  const { expression } = declared
  if (idsOf(expression).every((id) => texts.some((text) => text.expression === id)))
    return { expression, family: expression, reason: null, evidence: [...stated, ...shared.evidence] }
  return shared.family === null ? both : own
}
