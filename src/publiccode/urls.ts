/** Web addresses that the file gives its readers: of the product, its plans, its documentation, its organisation. */
import type { ParsedFile } from '../description.ts'
import { isReserved } from '../inventory/template-address.ts'
import type { Location } from '../model.ts'
import { isWebAddress } from './addresses.ts'
import { type Node, placeOf, walk } from './nodes.ts'

/** An address, and all the keys that give it. */
export interface StatedUrl {
  url: string
  /** In the order of the file. */
  keys: readonly { label: string; location: Location }[]
}

const atTop: ReadonlySet<string> = new Set(['url', 'landingURL', 'roadmap', 'organisation.uri'])
const ofLanguage: ReadonlySet<string | number> = new Set(['documentation', 'apiDocumentation'])

const isAsked = ({ label, steps, entry }: Node): boolean =>
  !entry && (atTop.has(label) || (steps.length === 3 && steps[0] === 'description' && ofLanguage.has(steps[2]!)))

/**
 * The addresses of http and https in keys that lead people on, each once. Left out is what other checks tell: what is no
 * address, and names that are reserved for examples. `whole`: all of the file was looked at.
 */
export function statedUrls(file: ParsedFile): { urls: readonly StatedUrl[]; whole: boolean } {
  const found = new Map<string, StatedUrl['keys'][number][]>()
  const whole = walk(file, (node) => {
    if (typeof node.value !== 'string' || !isAsked(node)) return
    const url = node.value.trim()
    if (!isWebAddress(url) || !URL.canParse(url) || isReserved(url)) return
    const keys = found.get(url) ?? []
    found.set(url, keys)
    keys.push({ label: node.label, location: placeOf(file, node, 'value') })
  })
  return { urls: [...found].map(([url, keys]) => ({ url, keys })), whole }
}
