import type { Root } from 'mdast'

/** Parses Markdown where neither time nor stack can hurt the caller: in a worker that is ended when it takes too long. */
export type SafeParse = (text: string) => Promise<Root | 'timeout' | 'crash'>

/** Is this a tree and not the reason why there is none? */
export const isTree = (result: Root | 'timeout' | 'crash'): result is Root => typeof result === 'object'

let loaded: Promise<(text: string) => Root> | undefined

/**
 * The Markdown parser: CommonMark, GitHub's tables and front matter. The rest of GitHub's dialect costs more time
 * than everything else together and tells nothing about governance. Loaded when first asked for.
 */
export function loadParser(): Promise<(text: string) => Root> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<(text: string) => Root> {
  const [{ unified }, { default: remarkParse }, table, tableTree, front, frontTree] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('micromark-extension-gfm-table'),
    import('mdast-util-gfm-table'),
    import('micromark-extension-frontmatter'),
    import('mdast-util-frontmatter'),
  ])
  const kinds: ('yaml' | 'toml')[] = ['yaml', 'toml']
  const processor = unified()
    .data({
      micromarkExtensions: [table.gfmTable(), front.frontmatter(kinds)],
      fromMarkdownExtensions: [tableTree.gfmTableFromMarkdown(), frontTree.frontmatterFromMarkdown(kinds)],
    })
    .use(remarkParse)
  return (text) => processor.parse(text)
}
