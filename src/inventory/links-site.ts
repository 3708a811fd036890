import type { File } from '../model.ts'

/** A folder whose documents a site generator turns into pages, and the folders it may take for the top of the site. */
export interface Site {
  folder: string
  roots: readonly string[]
}

/** Files by which a site generator is known, and the folder of its pages beside that file. */
const marks: readonly { name: RegExp; pages: readonly string[] }[] = [
  { name: /(?:^|\/)mkdocs\.ya?ml$/, pages: ['docs'] },
  {
    name: /(?:^|\/)(?:docusaurus|gatsby|astro)[.-]config\.[cm]?[jt]s$/,
    pages: ['docs', 'blog', 'src', 'content', 'versioned_docs'],
  },
  { name: /(?:^|\/)book\.toml$/, pages: ['src'] },
  { name: /(?:^|\/)\.vitepress\/config\.[cm]?[jt]s$/, pages: [''] },
  {
    name: /(?:^|\/)(?:_config\.ya?ml|_sidebar\.md|SUMMARY\.md|antora\.yml|hugo\.(?:toml|ya?ml)|_quarto\.yml|\.eleventy\.js)$/,
    pages: [''],
  },
  { name: /(?:^|\/)conf\.py$/, pages: [''] },
]

const tops = ['', 'docs', 'static', 'public', 'src', 'source', 'content', 'assets']

const join = (folder: string, name: string): string => [folder, name].filter((part) => part !== '').join('/')

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The sites of a repository, deepest folder first. */
export function findSites(files: readonly File[]): Site[] {
  const paths = new Set(files.map((file) => file.path))
  const sites: Site[] = []
  for (const path of paths) {
    const mark = marks.find((one) => one.name.test(path))
    if (!mark) continue
    const own = folderOf(path)
    // Sphinx's conf.py has many namesakes; only one beside an index is Sphinx's.
    if (path.endsWith('conf.py') && !paths.has(join(own, 'index.rst')) && !paths.has(join(own, 'index.md'))) continue
    const folder = path.includes('.vitepress/') ? folderOf(own) : own
    const roots = tops.map((top) => join(folder, top))
    for (const pages of mark.pages) sites.push({ folder: join(folder, pages), roots })
  }
  return sites.sort((a, b) => b.folder.length - a.folder.length)
}

/** The site that shows a document; null when only the forge does. A Markdown file with code (`.mdx`) is always of a site. */
export function siteOf(path: string, sites: readonly Site[]): Site | null {
  const site = sites.find(({ folder }) => folder === '' || path.startsWith(`${folder}/`))
  return site ?? (path.toLowerCase().endsWith('.mdx') ? { folder: '', roots: tops } : null)
}
