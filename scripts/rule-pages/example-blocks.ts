import { listed, severityWords } from '../../src/language.ts'
import type { Language } from '../../src/model.ts'
import type { Finding } from '../../src/report.ts'
import { code, codeBlock, markdown, visible } from '../../src/reporters/escape.ts'
import type { Examples } from './examples.ts'
import type { Shown } from './excerpt.ts'
import { linkTo, pageOf, section } from './markdown.ts'
import { changeOf, linesShown, moreFiles, moreFindings, words } from './words.ts'

/** Names by which GitHub colours what stands in a fence. */
const fenceNames: Readonly<Record<string, string>> = {
  md: 'markdown',
  yml: 'yaml',
  yaml: 'yaml',
  json: 'json',
  ts: 'ts',
  js: 'js',
  py: 'python',
  toml: 'toml',
  graphql: 'graphql',
  proto: 'protobuf',
  xml: 'xml',
  wsdl: 'xml',
}
const fenceName = (path: string): string => fenceNames[path.split('.').at(-1) ?? ''] ?? 'text'

function blocksOf(shown: Shown, language: Language): readonly string[] {
  if (shown.kind === 'github') return [words.github[language], codeBlock(shown.text, 'json')]
  if (shown.kind === 'change') {
    const cut = shown.cut ? ` (${words.cut[language]})` : ''
    return [`${changeOf(code(shown.path))[language]}${cut}:`, codeBlock(shown.text, 'diff')]
  }
  if (shown.kind === 'files') {
    const more = shown.more > 0 ? [moreFiles(shown.more)[language]] : []
    return [words.filesOf[language], codeBlock([...shown.paths, ...more].join('\n'), 'text')]
  }
  const lines = linesShown(shown.first, shown.last, shown.total)[language]
  return [`${code(shown.path)}${lines}:`, codeBlock(visible(shown.text), fenceName(shown.path))]
}

const placeOf = ({ location: { path, line } }: Finding): string => code(line === undefined ? path : `${path}:${line}`)

/** What the rule says, as a quotation. */
function quotation(findings: readonly Finding[], severity: string, language: Language): string {
  const [first, ...more] = findings
  if (!first) return ''
  const rest = more.length > 0 ? `\n>\n> ${moreFindings(more.length)[language]}` : ''
  return `> **${severity}** ${placeOf(first)}\n>\n> ${markdown(first.message[language])}${rest}`
}

const fixtureOf = (id: string, name: string): string => `fixtures/${id}/${name}`

const fixtureLink = (id: string, name: string, language: Language): string =>
  linkTo(pageOf(id, language), fixtureOf(id, name), code(fixtureOf(id, name)))

const wholeOf = (id: string, name: string, language: Language): string =>
  `${words.wholeFixture[language]}: ${fixtureLink(id, name, language)}`

function otherCases(id: string, { others }: Examples, language: Language): string {
  return others
    .map(({ name, findings }) => {
      const link = linkTo(pageOf(id, language), fixtureOf(id, name), code(name))
      const first = findings[0]
      return `- ${link}: ${first ? markdown(first.message[language]) : ''}`
    })
    .join('\n')
}

/** The two examples of a rule: what is left to do, with what the rule says of it, and what is in order. */
export function exampleBlocks(id: string, examples: Examples, language: Language): readonly string[] {
  const { bad, good, alsoGood } = examples
  const links = alsoGood.map((name) => linkTo(pageOf(id, language), fixtureOf(id, name), code(name)))
  return [
    `## ${words.badExample[language]}`,
    ...bad.shown.flatMap((shown) => blocksOf(shown, language)),
    words.toldOf[language],
    quotation(bad.findings, severityWords[bad.severity][language], language),
    wholeOf(id, bad.name, language),
    ...section(`### ${words.otherCases[language]}`, [otherCases(id, examples, language)]),
    `## ${words.goodExample[language]}`,
    ...good.shown.flatMap((shown) => blocksOf(shown, language)),
    wholeOf(id, good.name, language),
    links.length > 0 ? `${words.alsoGood[language]}: ${listed(links, language)}` : '',
  ]
}
