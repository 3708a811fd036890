import type { Artefact, Product, Publiccode } from '../artefact.ts'
import type { Settings } from '../settings.ts'
import { ownersIn } from './owning-bodies.ts'
import type { Reading } from './reading.ts'

const stages = new Set(['concept', 'development', 'beta', 'stable', 'obsolete'])

/** The version a manifest or changelog states: 0.x is development, 1.0 or more is stable. */
const versionIn = (text: string): string | null =>
  /^[ \t]{0,20}"version"[ \t]{0,5}:[ \t]{0,5}"(\d+\.\d+[^"]{0,20})"/mu.exec(text)?.[1] ??
  /^version[ \t]{0,5}=[ \t]{0,5}["'](\d+\.\d+[^"']{0,20})["']/mu.exec(text)?.[1] ??
  /^#{1,3}[ \t]{0,5}\[?v?(\d+\.\d+\.\d+)/mu.exec(text)?.[1] ??
  null

const declaredIn = (publiccode: Publiccode | null): Product['stage'] | null => {
  const declared = publiccode?.fields.get('developmentStatus')?.value
  return declared && stages.has(declared) ? (declared as Product['stage']) : null
}

/** Null where nothing tells; a manifest that was never released (0.0.0) does not. */
function stageIn(versions: readonly string[]): Product['stage'] | null {
  const version = versions.map(versionIn).find((found) => found !== null) ?? null
  if (version === null || version === '0.0.0') return null
  return version.startsWith('0.') ? 'development' : 'stable'
}

/** What a repository or component says of itself. `texts`: its manifests and changelog, in order of weight. */
export interface Statements {
  artefacts: readonly Artefact[]
  plans: readonly Reading[]
  publiccode: Publiccode | null
  texts: readonly string[]
}

/** What the settings and the repository say of the product. `whole`: the repository that a component is part of. */
export function productOf(
  settings: Settings,
  { artefacts, plans, publiccode, texts }: Statements,
  whole: Product | null,
): Product {
  const { kind, stage, level, owners, access, control } = settings.product
  const declared = stage ?? declaredIn(publiccode)
  const ofVersion = stageIn(texts)
  const described = artefacts.some((artefact) => artefact.kind === 'api-description' && artefact.status === 'present')
  const stated = plans.map(({ document, from, to }) => ownersIn(document, from, to)).find((list) => list.length > 0)
  return {
    kind: kind ?? (described ? ['software', 'interface'] : ['software']),
    stage: declared ?? ofVersion ?? whole?.stage ?? 'stable',
    stageDeclared: declared !== null || (ofVersion === null && whole?.stageDeclared === true),
    level,
    owners: owners ?? stated ?? whole?.owners ?? null,
    access,
    control,
  }
}
