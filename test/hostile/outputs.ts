/** What must hold of everything that is written out, whatever the repository holds. */
import type { Node, Parent } from 'mdast'
import { remark } from 'remark'
import { expect } from 'vitest'
import { languages } from '../../src/language.ts'
import { builtinRules } from '../../src/ruleset/builtin.ts'
import type { ActionResult } from '../runner.ts'

/** Titles that annotations of ours may bear. */
const titles = new Set([
  'kuntalint',
  'Lisää havaintoja',
  'Fler iakttagelser',
  'More findings',
  ...builtinRules().flatMap(({ title }) => languages.map((language) => title[language])),
])

function nodes(node: Node): readonly Node[] {
  return [node, ...((node as Parent).children ?? []).flatMap(nodes)]
}
const textOf = (node: Node): string => ('value' in node ? String(node.value) : '')

/** Nothing of the repository became a command of the runner, and every annotation is one of ours. */
export function expectNoForeignCommand(result: ActionResult): void {
  expect(result.masks).toEqual([])
  expect(result.stopped).toBeNull()
  expect(result.commands).toEqual([])
  expect(result.dropped).toEqual({ error: 0, warning: 0, notice: 0 })
  for (const issue of result.issues) expect(titles, JSON.stringify(issue)).toContain(issue.title)
  expect(result.log.join('\n')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u)
}

/** Our own HTML, the hidden mark of a comment among it. */
const ownHtml =
  /^(?:<\/?(?:details|summary|sub)>|<details><summary>[^<>]*<\/summary>|<!-- kuntalint-comment part="[\w%.]*" content=[0-9a-f]{16} -->|\s)+$/u

/** Files of the repository, the run, the editor of a new file with one of our names, and our templates. */
const ownLink = [
  /^https:\/\/github\.com\/example-city\/map-service\/(?:blob\/|actions\/runs\/\d+$)/u,
  /^https:\/\/github\.com\/example-city\/map-service\/new\/(?:main|change)\?filename=(?:\.github%2F)?[\w.]+&value=[^&#]+$/u,
  /^https:\/\/github\.com\/kuntalint\/kuntalint\/(?:blob|raw)\/main\/templates\/(?:fi|sv|en)\/[\w-]+\.\w+$/u,
]

/** Nothing of the repository became HTML, an image, a link to elsewhere or a mention on a page of Markdown. */
export function expectCleanPage(page: string): void {
  const all = nodes(remark().parse(page))
  const html = all.filter(({ type }) => type === 'html').map(textOf)
  for (const one of html) expect(one).toMatch(ownHtml)
  expect(all.filter(({ type }) => type === 'image' || type === 'imageReference')).toEqual([])
  const ours = new Set(
    builtinRules().flatMap(({ references }) => references.map(({ url }) => (url ? new URL(url).href : ''))),
  )
  for (const node of all.filter(({ type }) => type === 'link')) {
    const { url } = node as Node & { url: string }
    const { href } = new URL(url)
    expect(ownLink.some((form) => form.test(href)) || ours.has(url), url).toBe(true)
  }
  const text = all
    .filter(({ type }) => type === 'text')
    .map(textOf)
    .join('\n')
  expect(text).not.toMatch(/(?:^|[^\w`])@[a-z\d]/iu)
  expect(text).not.toMatch(/(?:^|[^\w&])#\d|\bgh-\d/iu)
  expect(text).not.toMatch(/https?:\/\/|\bwww\.\w/iu)
  expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u)
}
