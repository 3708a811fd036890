/** Every relative link and anchor of the documentation leads somewhere, and every page is linked from somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import { describe, expect, it } from 'vitest'
import { resolveLink } from '../src/inventory/links.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** What stood there before the rules had a page each: they lead on for those who come by an old link. */
const left = ['docs/rules/en.md', 'docs/rules/fi.md', 'docs/rules/sv.md']
const entrances = ['README.md', 'README.fi.md', 'README.sv.md']

/** Markdown files below a folder, from the top of the project; none where there is no such folder. */
const below = (folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.md'))
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .sort()
    : []

const docs = below('docs')
const examples = below('examples')
const top = readdirSync(root).filter((name) => name.endsWith('.md'))

interface Page {
  links: readonly string[]
  anchors: ReadonlySet<string>
}

function read(path: string): Page {
  const links: string[] = []
  const anchors = new Set<string>()
  const slugger = new GithubSlugger()
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url)
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)))
    if (node.type === 'html') for (const [, name] of node.value.matchAll(/\bid="([^"]{1,100})"/gu)) anchors.add(name!)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(remark.parse(readFileSync(join(root, path), 'utf8')))
  return { links, anchors }
}

const pages = new Map([...top, ...docs, ...examples].map((path) => [path, read(path)]))
const exists = (path: string): boolean => existsSync(join(root, path))

/** What is wrong with the links of a page. */
function broken(path: string, { links }: Page): readonly string[] {
  return links.flatMap((link) => {
    const target = resolveLink(path, link, exists)
    if (target.kind === 'outside') return [`${path}: ${link} leads out of the project`]
    if (target.kind === 'file' && !target.found) return [`${path}: ${link} leads nowhere`]
    if (target.kind !== 'file' && target.kind !== 'anchor') return []
    const anchors = pages.get(target.path)?.anchors
    const lost = target.anchor !== null && anchors !== undefined && !anchors.has(target.anchor)
    return lost ? [`${path}: ${link} names no heading`] : []
  })
}

/** Pages that can be reached from others, by their links. */
function reached(from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [...from]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    for (const link of pages.get(path)?.links ?? []) {
      const target = resolveLink(path, link, exists)
      if (target.kind !== 'file' || !target.found) continue
      // A link to a folder of an example shows what lies in it.
      const listed = [...pages.keys()].filter((page) => page.startsWith('examples/') && dirname(page) === target.path)
      open.push(target.path, `${target.path}/README.md`, ...listed)
    }
  }
  return seen
}

describe('the documentation', () => {
  it('has a page for each language and rule, and more than 350 pages', () => {
    expect(docs.length).toBeGreaterThan(350)
  })

  it('has only links and anchors that lead somewhere', () => {
    expect([...pages].flatMap(([path, page]) => broken(path, page))).toEqual([])
  })

  it('can be reached from the READMEs, page by page', () => {
    const seen = reached(entrances)
    expect([...docs, ...examples].filter((path) => !seen.has(path) && !left.includes(path))).toEqual([])
  })

  it('reaches every rule page of a language from the README of that language', () => {
    for (const [entrance, language] of [
      ['README.fi.md', 'fi'],
      ['README.sv.md', 'sv'],
      ['README.md', 'en'],
    ] as const) {
      const seen = reached([entrance])
      const own = docs.filter((path) => path.startsWith(`docs/rules/${language}/`))
      expect(own.filter((path) => !seen.has(path))).toEqual([])
      expect(own.length).toBeGreaterThan(100)
    }
  })
})

describe('the templates', () => {
  const templates = below('templates')

  it('link only within themselves, to what is written beside them, or to what GitHub has of a repository', () => {
    const outside = templates.flatMap((path) =>
      read(path)
        .links.filter((link) => /^(?:\.\.\/)*templates\/|^\.\.\/\.\.\/(?!issues|actions\/|GOVERNANCE\.md$)/u.test(link))
        .map((link) => `${path}: ${link}`),
    )
    expect(outside).toEqual([])
    expect(templates.length).toBeGreaterThan(20)
  })

  it('name only headings of their own', () => {
    const lost = templates.flatMap((path) => {
      const { links, anchors } = read(path)
      return links.filter((link) => link.startsWith('#') && !anchors.has(decodeURIComponent(link.slice(1))))
    })
    expect(lost).toEqual([])
  })
})
