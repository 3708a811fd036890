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

/** Null where nothing tells; a manifest that was never released (0.0.0) does not. */
function stageOf(publiccode: Publiccode | null, versions: readonly string[]): Product['stage'] | null {
  const declared = publiccode?.fields.get('developmentStatus')?.value
  if (declared && stages.has(declared)) return declared as Product['stage']
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
  const described = artefacts.some((artefact) => artefact.kind === 'api-description' && artefact.status === 'present')
  const stated = plans.map(({ document, from, to }) => ownersIn(document, from, to)).find((list) => list.length > 0)
  return {
    kind: kind ?? (described ? ['software', 'interface'] : ['software']),
    stage: stage ?? stageOf(publiccode, texts) ?? whole?.stage ?? 'stable',
    level,
    owners: owners ?? stated ?? whole?.owners ?? null,
    access,
    control,
  }
}
