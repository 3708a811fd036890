import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { same } from '../../src/language.ts'
import type { Language } from '../../src/model.ts'
import type { Report, ReporterOptions } from '../../src/report.ts'
import summary from '../../src/reporters/summary.ts'
import type { Waiver, WaiverUse } from '../../src/settings.ts'
import {
  exampleArtefact,
  exampleFinding,
  exampleOptions,
  exampleOutcome,
  exampleReport,
  exampleRule,
  exampleWaiver,
  wholeReport,
} from '../report-example.ts'

function page(report: Report, given: Partial<ReporterOptions> = {}, language: Language = 'fi'): string {
  const [delivery, ...more] = summary(report, language, { ...exampleOptions, ...given })
  if (delivery?.to !== 'summary' || more.length > 0) throw new Error('not one page')
  return delivery.markdown
}

const linkBase = 'https://github.com/example-city/day-care-queue/blob/4f1c/'
const headingsOf = (markdown: string) => markdown.split('\n').filter((line) => /^##? /.test(line))
const failing = (id: string, given: Parameters<typeof exampleRule>[1] = {}, path = 'README.md') =>
  exampleOutcome(exampleRule(id, given), {
    status: 'failed',
    findings: [exampleFinding({ path, line: 1 }, `Message of ${id}.`)],
  })

describe('the job summary', () => {
  it('begins with the name, what already stands and the next steps, and ends with what no machine can judge', () => {
    expect(headingsOf(page(wholeReport()))).toEqual([
      '# example-city/day-care-queue',
      '## Mitä on jo olemassa',
      '## Mistä kannattaa jatkaa',
      '## Havainnot',
      '## Mikä ei selvinnyt',
      '## Poikkeukset',
      '## Mitä kone ei voi arvioida',
    ])
  })

  it('uses the name that publiccode.yml gives the product', () => {
    const artefacts = [exampleArtefact('publiccode', { path: 'publiccode.yml', details: { name: 'Päivähoitojono' } })]
    expect(page(wholeReport({ artefacts }))).toContain('# Päivähoitojono\n')
  })

  it('links what stands to its file at the judged commit, or names the path when no address is known', () => {
    const linked = page(wholeReport(), { linkBase })
    expect(linked).toContain(`- **Hallintamalli**: [\`docs/hallintamalli.md\`](${linkBase}docs/hallintamalli.md)`)
    expect(linked).toContain(
      `[\`README.md:14\`](${linkBase}README.md?plain=1#L14) → \`https://example.org/roadmap\` (linkki)`,
    )
    expect(page(wholeReport())).toContain('- **Lisenssi**: `LICENSE`\n')
  })

  it('says of a next step why, who usually decides, what to do, and gives a text to start from', () => {
    const markdown = page(wholeReport())
    expect(markdown).toContain('2. **Tavoite: Päätöksenteko on kuvattu** (varoitus)')
    expect(markdown).toContain('Näin muutkin kunnat voivat luottaa tuotteeseen. Tästä päättää yleensä ohjausryhmä.')
    expect(markdown).toContain('Tästä päättävät yleensä ylläpitäjät.')
    expect(markdown).not.toContain('Se säästää aikaa.')
    const block = unified().use(remarkParse).parse(markdown)
    const values: string[] = []
    const visit = (node: Nodes): void => {
      if (node.type === 'code') values.push(node.value)
      if ('children' in node) for (const child of node.children) visit(child as Nodes)
    }
    visit(block)
    expect(values).toEqual(['## Päätöksenteko\n\nMuutoksista päättää [täydennä: ohjausryhmä].'])
  })

  it('names the documents that recommend a step, and links them in our own rules only', () => {
    const references = [
      { document: 'Standard for Public Code', clause: '4.3', url: 'https://standard.publiccode.net/' },
    ]
    const own = page(exampleReport([failing('a/own', { references })]), {}, 'en')
    expect(own).toContain('Recommended by: [Standard for Public Code, 4.3](https://standard.publiccode.net/)')
    const users = page(exampleReport([failing('a/users', { references, source: 'rules/own.yml' })]), {}, 'en')
    expect(users).toContain('Recommended by: Standard for Public Code, 4.3\n')
  })

  it('gives at most three next steps: lowest level first, then the most severe', () => {
    const outcomes = [
      failing('a/third-level', { level: 3, severity: 'error' }),
      failing('a/notice', { level: 1, severity: 'notice' }),
      failing('a/error', { level: 1, severity: 'error' }),
      failing('a/second-level', { level: 2, severity: 'error' }),
    ]
    const steps = page(exampleReport(outcomes), {}, 'en').match(/^\d\. .*/gm)
    expect(steps?.map((step) => step.replace(/.*The rule ([a-z-]+).*/, '$1'))).toEqual([
      'error',
      'notice',
      'second-level',
    ])
  })

  it('shows nothing red and no word of error before there are settings', () => {
    const markdown = page(wholeReport({ soft: true }), {}, 'en')
    expect(markdown).not.toMatch(/error|warning|❌|🔴|⚠/)
    expect(markdown).toContain('(important)')
    expect(markdown).toContain(
      'This is a first look, and what follows are suggestions. When the owners want to go on, add',
    )
    expect(page(wholeReport(), {}, 'en')).toContain('(error)')
  })

  it('tells both languages one after the other, Finnish first', () => {
    const markdown = page(wholeReport({ language: ['sv', 'fi'] }), {}, 'sv')
    expect(markdown.indexOf('## Havainnot')).toBeGreaterThan(0)
    expect(markdown.indexOf('## Iakttagelser')).toBeGreaterThan(markdown.indexOf('## Mitä kone ei voi arvioida'))
    expect(page(wholeReport({ language: ['fi'] }), {}, 'sv')).not.toContain('Havainnot')
  })

  it('says of a change what is new, known and fixed, and whether anything stands in its way', () => {
    const repository = { name: 'queue', commit: null, base: 'a'.repeat(40), anchor: null, files: 1 }
    const known = exampleFinding({ path: 'a.md', line: 1 }, 'Old.', { state: 'existing' })
    const fresh = exampleFinding({ path: 'b.md', line: 1 }, 'Fresh.', { state: 'new' })
    const failed = exampleOutcome(exampleRule('owners/valid', { severity: 'error' }), {
      status: 'failed',
      findings: [known, fresh],
    })
    const report = exampleReport([failed], { repository })
    const harmless = { ...report.summary, conclusion: 'success' as const }
    const markdown = page({ ...report, summary: harmless }, {}, 'en')
    expect(markdown).toContain('<details><summary>Known before (1)</summary>')
    expect(markdown.indexOf('Fresh.')).toBeLessThan(markdown.indexOf('Known before'))
    expect(markdown.indexOf('Old.')).toBeGreaterThan(markdown.indexOf('Known before'))
    expect(markdown).toContain('1 new, 1 known before, 0 fixed. No finding stands in the way of the change.')
    const failing = { ...report.summary, findings: { ...report.summary.findings, failing: 1 } }
    expect(page({ ...report, summary: failing }, {}, 'fi')).toContain(
      'Tarkistus ei mene läpi: 1 uusi havainto on korjattava ensin.',
    )
  })

  it('praises what a change mended, and names the exception that it makes needless', () => {
    const fixed = [
      {
        rule: 'roadmap/present',
        component: null,
        fingerprint: 'f',
        path: 'ROADMAP.md',
        title: same('Tiekartta on julkaistu'),
        message: same('En löytänyt tiekarttaa.'),
        waiver: exampleWaiver('roadmap/present'),
      },
    ]
    const markdown = page(wholeReport({ fixed }))
    expect(markdown).toContain('## Mitä tämä muutos paransi')
    expect(markdown).toContain(
      '- Tiekartta on julkaistu. Sovittua poikkeusta ei enää tarvita: poista se asetuksista (`.github/kuntalint.yml:12`).',
    )
  })

  it('says that a change cannot exempt itself, and what will hold after merging', () => {
    const report = wholeReport()
    const afterMerge = {
      settings: '.github/kuntalint.yml',
      level: 2 as const,
      changes: [{ text: same('Uusi poikkeus säännöstä `roadmap/present`.'), exempts: true }],
      summary: { ...report.summary, levelReached: 1 as const },
    }
    const markdown = page({ ...report, afterMerge })
    expect(markdown).toContain('Tämä muutosehdotus lieventää myös omaa tarkistustaan.')
    expect(markdown).toContain('- Uusi poikkeus säännöstä `roadmap/present`. **(vaatimus kevenee)**')
    expect(markdown).toContain('Tilanne sen jälkeen: Taso 1 (alussa) on saavutettu. Tavoite: taso 2.')
  })

  it('tells every exception with reason, day and approval; those accepted together, together', () => {
    const use = (rule: string, given: Partial<WaiverUse> = {}, waiver: Partial<Waiver> = {}): WaiverUse => ({
      waiver: exampleWaiver(rule, waiver),
      state: 'active',
      findings: 1,
      untried: false,
      ...given,
    })
    const waivers = [
      use('roadmap/present'),
      use('security/present', { findings: 0 }),
      use(
        'api/contact',
        { state: 'expired' },
        { until: '2026-10-31', reason: '@team <b>soon</b>', path: 'api/*.yaml' },
      ),
    ]
    const markdown = page(wholeReport({ waivers }))
    expect(markdown).toContain(
      '- `roadmap/present`, `security/present`: 31\\.3.2027 asti. The old interface ends in 2027. Hyväksyjä: ohjausryhmä 2026-10-01. Koskee 1 havaintoa. Ei enää tarvita: security/present.',
    )
    expect(markdown).toContain('- `api/contact` `api/*.yaml`: 31\\.10.2026 asti (on päättynyt).')
    expect(markdown).not.toContain('@team')
    expect(markdown).not.toContain('<b>')
  })

  it('shows what is declared as declared, apart from what was checked', () => {
    const declared = [
      { topic: 'funding', statement: 'Kulut jaetaan asukasluvun mukaan.', by: 'ohjausryhmä', on: '2026-05-12' },
    ]
    const markdown = page(wholeReport({ declared }))
    expect(markdown).toContain('## Mitä omistajat ilmoittavat')
    expect(markdown).toContain('Niitä ei ole tarkistettu')
    expect(markdown).toContain('- rahoitus: Kulut jaetaan asukasluvun mukaan. (ohjausryhmä, 12.5.2026)')
  })

  it('does not look like success when nothing was judged', () => {
    expect(page(exampleReport([]), {}, 'en')).toContain('Nothing was judged')
  })

  it('stays under 900,000 bytes and tells how much was left out', () => {
    const findings = Array.from({ length: 20_000 }, (_, i) =>
      exampleFinding({ path: `docs/${i % 50}.md`, line: i + 1 }, `Ääkkösiä rivillä ${i}: ${'ö'.repeat(100)}`),
    )
    const outcome = exampleOutcome(exampleRule('content/no-placeholders'), { status: 'failed', findings })
    for (const language of [['fi'], ['fi', 'sv']] as const) {
      const markdown = page(exampleReport([outcome], { language }))
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(900_000)
      const left = Number(/(\d+) riviä jätettiin pois/.exec(markdown)?.[1])
      const told = markdown.split('\n## ')[2]?.match(/^- \d+: /gm)?.length ?? 0
      expect(told + left).toBe(20_000)
      expect(markdown).toContain('## Mitä kone ei voi arvioida')
    }
  })

  it('lets no text of a repository or rule link, mention, or open a tag', () => {
    const bad = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</details>',
        '`<img src=x>`',
        '@espoo',
        '[x](javascript:y)',
        '\n# h\n',
        '```',
        '<!-- ',
        '![x](http://y)',
        '| a |\n|---|',
      ),
    )
    const text = fc.array(bad, { maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (path, message) => {
        const words = { fi: message, sv: message, en: message }
        const rule = exampleRule('a/b', { title: words, why: words, fix: words, starter: words })
        const outcome = exampleOutcome(rule, {
          status: 'failed',
          findings: [exampleFinding({ path, line: 1 }, message)],
        })
        const undetermined = exampleOutcome(exampleRule('c/d'), { status: 'undetermined', reason: words })
        const artefacts = [exampleArtefact('governance', { path, status: 'linked', target: message })]
        const report = exampleReport([outcome, undetermined], { artefacts })
        const seen = { links: 0, html: new Set<string>(), headings: 0, other: new Set<string>() }
        const visit = (node: Nodes): void => {
          if (node.type === 'link') {
            seen.links += 1
            expect(node.url.startsWith(linkBase)).toBe(true)
          } else if (node.type === 'html') seen.html.add(node.value.replace(/\n.*/s, ''))
          else if (node.type === 'heading') seen.headings += 1
          else if (node.type === 'image' || node.type === 'definition' || node.type === 'blockquote')
            seen.other.add(node.type)
          if ('children' in node) for (const child of node.children) visit(child as Nodes)
        }
        visit(
          unified()
            .use(remarkParse)
            .parse(page(report, { linkBase }, 'en')),
        )
        expect(
          [...seen.html].every((tag) => /^<\/details>$|^<details><summary>A text to start from<\/summary>$/.test(tag)),
        ).toBe(true)
        expect(seen.links).toBe(2)
        expect(seen.headings).toBe(7)
        expect([...seen.other]).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
