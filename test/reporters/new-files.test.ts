/** Links that begin a missing document in GitHub's own editor. */
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/language.ts'
import type { Report } from '../../src/report.ts'
import { checkRunOf } from '../../src/reporters/check-run.ts'
import { commentOf } from '../../src/reporters/comment.ts'
import { editorAt, encodedBytes, newFileAddress } from '../../src/reporters/editor-address.ts'
import html from '../../src/reporters/html.ts'
import { newFilesOf } from '../../src/reporters/new-files.ts'
import { beginning } from '../../src/reporters/shortened-text.ts'
import { fittingText, startersIn } from '../../src/reporters/starter-text.ts'
import summary from '../../src/reporters/summary.ts'
import {
  exampleFinding,
  exampleOptions,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
} from '../report-example.ts'

const place = { server: 'https://github.com', repository: 'example-city/day-care-queue', branch: 'main' }
const all = inOrder(['fi', 'sv', 'en'])
const kinds = ['governance', 'roadmap', 'owners', 'contributing', 'security', 'changelog', 'publiccode', 'support']

const absent = (kind: string, given: Parameters<typeof exampleRule>[1] = {}, more = {}) =>
  exampleOutcome(exampleRule(`${kind}/present`, { options: { kind }, ...given }), {
    status: 'failed',
    findings: [exampleFinding({ path: 'X.md', missing: true }, 'I found none.', more)],
  })
const reportOf = (given: Partial<Report> = {}, named: readonly string[] = kinds) =>
  exampleReport(
    named.map((kind) => absent(kind)),
    given,
  )

const query = (address: string) => new URL(address).searchParams

async function linksOf(report: Report, at = place) {
  const files = await newFilesOf(report, at)
  if (files === null) throw new Error('no links')
  return files
}

describe('the address of the editor', () => {
  it('names the file and holds the text, whatever stands in it', () => {
    const editor = editorAt(place) as string
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (path, text) => {
        const address = newFileAddress(editor, path, text)
        expect(query(address).get('filename')).toBe(path)
        expect(query(address).get('value')).toBe(text)
        expect(new URL(address).pathname).toBe('/example-city/day-care-queue/new/main')
        expect(address).toMatch(/^[\w:/?=&%.!~*-]+$/u)
      }),
    )
  })

  it.each([
    ['feature/ä#1?x=2&y', '/new/feature/%C3%A4%231%3Fx%3D2%26y'],
    ['50%', '/new/50%25'],
    ['a"b\'c', '/new/a%22b%27c'],
    ['a\nb', '/new/a%0Ab'],
    ['javascript:alert(1)', '/new/javascript%3Aalert%281%29'],
    ['a)](x', '/new/a%29%5D%28x'],
    ['\ud800', '/new/%EF%BF%BD'],
  ])('encodes the branch %j', (branch, end) => {
    expect(editorAt({ ...place, branch })).toBe(`https://github.com/example-city/day-care-queue${end}`)
  })

  it.each(['', '..', 'a/../../b', './a', 'a//b', '/a', 'a/'])('is none for %j, which is no branch', (branch) => {
    expect(editorAt({ ...place, branch })).toBeNull()
  })

  it.each([
    { server: 'javascript:alert(1)//' },
    { server: 'https://somebody:secret@github.com' },
    { server: 'file:///etc' },
    { server: '' },
    { repository: 'day-care-queue' },
    { repository: '../x' },
    { repository: 'a/b/c' },
    { repository: 'a/b?c' },
    { repository: 'a/..' },
  ])('is none for %j', (wrong) => {
    expect(editorAt({ ...place, ...wrong })).toBeNull()
  })

  it('leads to an Enterprise Server where the repository is there', () => {
    expect(editorAt({ ...place, server: 'https://git.example.org/' })).toBe(
      'https://git.example.org/example-city/day-care-queue/new/main',
    )
  })
})

describe('the text to start from', () => {
  const line = 'Ääkköset ja [täydennä: ääni].'
  const table = '| Rooli | Organisaatio |\n|---|---|\n| Omistaja | [täydennä: kunta] |\n'
  const long = `# Malli\n\n${line}\n\n## Roolit\n\n${table}\n## Rahoitus\n\n${`${line}\n\n`.repeat(80)}## Loppu\n\n${line}\n`

  it('is cut where a section begins or at the end of a line, and keeps within its room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), (room) => {
        const text = beginning(long, room, 'markdown')
        expect(encodedBytes(text)).toBeLessThanOrEqual(room)
        expect(long.startsWith(text)).toBe(true)
        const last = text.trimEnd().split('\n').at(-1) ?? ''
        expect(long.split('\n')).toContain(last)
        expect(last).not.toMatch(/^#|^\|---|^\| Rooli/u)
      }),
    )
  })

  it('is whole when it fits', () => {
    expect(beginning(long, encodedBytes(long), 'markdown')).toBe(long)
  })

  it('is cut before a key at the top of YAML', () => {
    const yaml = 'name: A\ndescription:\n  fi:\n    text: ä\n  sv:\n    text: ö\nlegal:\n  licence: EUPL-1.2\n'
    const room = encodedBytes(yaml) - 5
    expect(beginning(yaml, room, 'yaml')).toBe('name: A\ndescription:\n  fi:\n    text: ä\n  sv:\n    text: ö\n')
  })

  it('is the short one where the whole is too long, and the beginning where there is no short one', () => {
    const end = '\n<!-- Koko malli: https://example.org -->\n'
    const choices = { whole: long, short: '# Malli\n', end, layout: 'markdown' } as const
    expect(fittingText(choices, 1_000)).toEqual({ text: `# Malli\n${end}`, shortened: true })
    expect(fittingText(choices, 100_000)).toEqual({ text: long, shortened: false })
    const { text, shortened } = fittingText({ ...choices, short: null }, 1_000)
    expect(shortened).toBe(true)
    expect(text).toMatch(/^# Malli\n\nÄäkköset.+<!-- Koko malli: https:\/\/example\.org -->\n$/su)
    expect(encodedBytes(text)).toBeLessThanOrEqual(1_000)
    expect(encodedBytes(fittingText({ ...choices, short: long }, 1_000).text)).toBeLessThanOrEqual(1_000)
  })

  it('of a user\u2019s own rule stands before ours', () => {
    const starter = { fi: '# Oma\n', sv: '# Egen\n', en: '# Own\n' }
    const rule = exampleRule('governance/present', { starter, source: 'rules/own.yml' })
    const begin = startersIn('sv', reportOf(), 'https://github.com/example-city/day-care-queue')
    expect(begin({ kind: 'governance', rule, roomFor: () => 5_000 })).toMatchObject({
      text: '# Egen\n',
      shortened: false,
    })
  })
})

describe('the links of a report', () => {
  it('are at most 6,000 bytes, and name the file, the text and the whole template in the reader\u2019s language', async () => {
    const { documents } = await linksOf(reportOf())
    expect([...documents.keys()]).toEqual(kinds.map((kind) => `${kind}/present`))
    for (const files of documents.values())
      for (const language of all) {
        const { address, path, template, word } = files[language]
        expect(Buffer.byteLength(address)).toBeLessThanOrEqual(6_000)
        expect(query(address).get('filename')).toBe(path)
        expect(query(address).get('value')).not.toBe('')
        expect(template).toMatch(
          new RegExp(`^https://github\\.com/kuntalint/kuntalint/blob/main/templates/${language}/[\\w.-]+$`, 'u'),
        )
        expect(word === null || word.endsWith('.docx')).toBe(true)
      }
  })

  it('begin the plan of software, or of an interface where there is no software', async () => {
    const [software, both, own] = await Promise.all(
      ([['software'], ['software', 'interface'], ['interface']] as const).map(async (kind) => {
        const report = reportOf()
        const { documents } = await linksOf({ ...report, product: { ...report.product, kind } })
        return documents.get('governance/present')?.fi.template
      }),
    )
    expect(software).toMatch(/software-plan\.md$/u)
    expect(both).toBe(software)
    expect(own).toMatch(/interface-plan\.md$/u)
  })

  it('are none for what stands elsewhere in another form, is accepted, or has no template', async () => {
    const elsewhere = exampleOutcome(exampleRule('roadmap/present', { options: { kind: 'roadmap' } }), {
      status: 'failed',
      findings: [exampleFinding({ path: 'README.md', line: 3 }, 'Only a link.')],
    })
    const waived = absent('security', {}, { waiver: exampleWaiver('security/present') })
    const licence = absent('licence')
    const strange = absent('__proto__')
    const report = exampleReport([elsewhere, waived, licence, strange], { settings: '.github/kuntalint.yml' })
    expect(await newFilesOf(report, place)).toBeNull()
  })

  it('begin the settings file where there is none', async () => {
    const { settings } = await linksOf(exampleReport([], { settings: null }))
    expect(query(settings?.sv.address ?? '').get('filename')).toBe('.github/kuntalint.yml')
    expect((await linksOf(reportOf({ settings: 'kuntalint.yml' }))).settings).toBeNull()
  })

  it('are none without a place on a GitHub server', async () => {
    expect(await newFilesOf(reportOf(), null)).toBeNull()
    expect(await newFilesOf(reportOf(), { ...place, repository: 'kansio' })).toBeNull()
  })

  it('name the right repository where one is called `new`', async () => {
    const files = await newFilesOf(reportOf(), { ...place, repository: 'new/new' })
    const address = files?.documents.get('publiccode/present')?.en.address ?? ''
    expect(decodeURIComponent(address)).toContain('url: "https://github.com/new/new"')
  })

  it('fill in what is known of the product, but nothing that could break a document', async () => {
    const at = (name: string) => ({ kind: 'publiccode' as const, details: { name } })
    const textFor = async (name: string) => {
      const report = reportOf()
      const artefacts = report.artefacts.map((one) => (one.kind === 'publiccode' ? { ...one, ...at(name) } : one))
      const { documents } = await linksOf({ ...report, artefacts })
      return query(documents.get('roadmap/present')?.fi.address ?? '').get('value') ?? ''
    }
    expect(await textFor('Päivähoitojono')).toContain('Päivähoitojono')
    for (const name of ['a | b', '# x', 'a\nb', '<script>', 'x'.repeat(200), '{{x}}', '[a](javascript:b)'])
      expect(await textFor(name)).not.toContain(name)
  })
})

describe.each(all)('a reader (%s)', (language) => {
  const told = async (report: Report) => ({ ...exampleOptions, newFiles: await linksOf(report) })
  const textIn = (deliveries: readonly object[]): string => JSON.stringify(deliveries)

  it('finds every missing document once in the summary, with its link and the whole template', async () => {
    const report = reportOf({ settings: null, language: [language] })
    const options = await told(report)
    const [page] = summary(report, language, options)
    const text = page?.to === 'summary' ? page.markdown : ''
    for (const files of options.newFiles.documents.values()) {
      expect(text.split(`](${files[language].address})`)).toHaveLength(2)
      expect(text).toContain(`](${files[language].template})`)
    }
    expect(JSON.stringify(unified().use(remarkParse).parse(text))).toContain('"type":"link"')
  })

  it('finds them on the page for a steering group', async () => {
    const report = reportOf()
    const options = await told(report)
    const text = textIn(html(report, language, options))
    for (const files of options.newFiles.documents.values())
      expect(text).toContain(files[language].address.replaceAll('&', '&#38;'))
  })

  it('finds in a check run and a comment as many as GitHub\u2019s limits leave room for', async () => {
    const report = reportOf({ language: [language] })
    const long = '# Malli\n\n[täydennä: ä].\n'.repeat(1_000)
    const { documents } = await linksOf(report)
    const file = documents.get('governance/present')![language]
    const longest = { ...file, address: newFileAddress(editorAt(place)!, 'GOVERNANCE.md', long).slice(0, 6_000) }
    const every = { fi: longest, sv: longest, en: longest }
    const newFiles = { settings: every, documents: new Map(kinds.map((kind) => [`${kind}/present`, every])) }
    const options = { ...exampleOptions, newFiles }
    const run = checkRunOf(report, language, options)
    for (const page of [run.summary, run.text]) expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_535)
    expect(run.summary).toContain(longest.address)
    expect(run.text).not.toContain(longest.address)
    const comment = commentOf(report, language, options)
    expect(Buffer.byteLength(comment.body)).toBeLessThanOrEqual(60_000)
    expect(comment.body).toContain(longest.address)
    for (const kind of kinds) expect(comment.body).toContain(`\`${kind}/present\``)
    expect(comment.content).not.toContain(longest.address)
  })
})
