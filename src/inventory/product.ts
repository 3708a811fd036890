import type { Artefact, Document, Product, Publiccode } from '../artefact.ts'
import type { Settings } from '../report.ts'
import type { Reading } from './reading.ts'
import { statements } from './statements.ts'

const stages = new Set(['concept', 'development', 'beta', 'stable', 'obsolete'])

/** A body that can own a product: a municipality by one word, or a name that says what it is. */
const body =
  /^(?:the )?(?:(?:cities|city|municipality|municipalities) of )?\p{Lu}[\p{L}’'-]{2,}$|kunta|kaupunki|kuntayhtymä|hyvinvointialue|maakunta|virasto|ministeriö|laitos\b|liitto|\bstad\b|kommun|välfärdsområde|samkommun|\bregion|\bverket\b|myndighet|city|municipality|county|council|gemeente|agency|ministry|national|association|\boy\b|\bab\b/iu
const notBody =
  /^(?:the|a|an|we|its|this|these|each|kukin|kunnat|kunta|kaupungit|kommunerna|owners?|project|members?|organisations?)$/iu

/** The public bodies that a statement about owners lists: "Espoo, Oulu ja Tampere". */
export function bodiesIn(text: string): readonly string[] {
  const list = text
    .replace(/\((?:[^()]{0,80})\)/gu, ' ')
    .split(/,|;|\bja\b|\bsekä\b|\boch\b|\bsamt\b|\band\b|\bog\b|\ben\b|&|\n|(?<=\.)\s/u)
  return list
    .map((part) => part.trim().replace(/[.:]+$/u, ''))
    .filter((part) => part.length <= 60 && body.test(part) && !notBody.test(part))
}

const afterVerb =
  /\b(?:owned|governed|steered)\b(?:,? (?:and )?[\w-]+){0,5} by (.{3,200})|\b(?:omistajat|omistajia|ägare|ägarna)\b (?:ovat|är) (.{3,200})|^(.{3,200}?) (?:omistavat|äger)\b|\bägs(?: gemensamt)? av (.{3,200})/iu

function ownersIn(document: Document, from: number, to: number): readonly string[] {
  const said = statements(document, ['owner'], { from, to }).filter(({ substance }) => substance === 'said')
  for (const { via, text } of said) {
    const bodies = via === 'sentence' ? [] : bodiesIn(text)
    if (bodies.length > 0) return bodies
  }
  for (const passage of document.passages) {
    if (passage.line < from || passage.line > to) continue
    const match = afterVerb.exec(passage.text)
    const bodies = match ? bodiesIn((match.slice(1).find(Boolean) ?? '').split(/(?<=\.)\s/u)[0] as string) : []
    if (bodies.length > 0) return bodies
  }
  return []
}

/** The version a manifest or changelog states: 0.x is development, 1.0 or more is stable. */
const versionIn = (text: string): string | null =>
  /^\s*"version"\s*:\s*"(\d+\.\d+[^"]{0,20})"/mu.exec(text)?.[1] ??
  /^version\s*=\s*["'](\d+\.\d+[^"']{0,20})["']/mu.exec(text)?.[1] ??
  /^#{1,3}\s*\[?v?(\d+\.\d+\.\d+)/mu.exec(text)?.[1] ??
  null

function stageOf(publiccode: Publiccode | null, versions: readonly string[]): Product['stage'] {
  const declared = publiccode?.fields.get('developmentStatus')?.value
  if (declared && stages.has(declared)) return declared as Product['stage']
  const version = versions.map(versionIn).find((found) => found !== null)
  return version?.startsWith('0.') && version !== '0.0.0' ? 'development' : 'stable'
}

/** What the settings and the repository say of the product. `texts`: root manifests and changelog, in order of weight. */
export function productOf(
  settings: Settings,
  artefacts: readonly Artefact[],
  plans: readonly Reading[],
  publiccode: Publiccode | null,
  texts: readonly string[],
): Product {
  const { kind, stage, level, owners, access, control } = settings.product
  const described = artefacts.some((artefact) => artefact.kind === 'api-description' && artefact.status === 'present')
  const stated = plans.map(({ document, from, to }) => ownersIn(document, from, to)).find((list) => list.length > 0)
  return {
    kind: kind ?? (described ? ['software', 'interface'] : ['software']),
    stage: stage ?? stageOf(publiccode, texts),
    level,
    owners: owners ?? stated ?? null,
    access,
    control,
  }
}
