import type { Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Front matter between `---` or `+++`. */
const kinds: ('yaml' | 'toml')[] = ['yaml', 'toml']

/**
 * The Markdown parser: CommonMark, GitHub's tables and front matter. The rest of GitHub's dialect costs more time
 * than everything else together and tells nothing about governance. A module of its own, so that the bundle holds in
 * one lazy chunk just what parsing takes, and nothing of what writes Markdown.
 */
export function makeParser(): (text: string) => Root {
  const processor = unified()
    .data({
      micromarkExtensions: [gfmTable(), frontmatter(kinds)],
      fromMarkdownExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(kinds)],
    })
    .use(remarkParse)
  return (text) => processor.parse(text)
}
