import type { Root } from 'mdast'

/** Parses Markdown where neither time nor stack can hurt the caller: in a worker that is ended when it takes too long. */
export type SafeParse = (text: string) => Promise<Root | 'timeout' | 'crash'>

/** Is this a tree and not the reason why there is none? */
export const isTree = (result: Root | 'timeout' | 'crash'): result is Root => typeof result === 'object'

let loaded: Promise<(text: string) => Root> | undefined

/** The Markdown parser, loaded when first asked for. */
export function loadParser(): Promise<(text: string) => Root> {
  loaded ??= import('./markdown-engine.ts').then(({ makeParser }) => makeParser())
  return loaded
}
