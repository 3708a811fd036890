import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { same } from '../../src/language.ts'
import type { Language } from '../../src/model.ts'
import type { Report, ReporterOptions } from '../../src/report.ts'
import html from '../../src/reporters/html.ts'
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
import { fullReport } from './html-example.ts'

const linkBase = 'https://github.com/example-city/day-care-queue/blob/4f1c/'
const all: readonly Language[] = ['fi', 'sv', 'en']

function page(report: Report, given: Partial<ReporterOptions> = {}, language: Language = 'fi'): string {
  const [delivery, ...more] = html(report, language, { ...exampleOptions, ...given })
  if (delivery?.to !== 'stdout' || more.length > 0) throw new Error('not one page')
  return delivery.text
}

/** What a reader of one language sees. */
function part(text: string, language: Language): string {
  const start = text.indexOf(`<section class="in-${language}"`)
  return text.slice(start, text.indexOf('</section>', start))
}

const told = (report: Report, language: Language, given: Partial<ReporterOptions> = {}) =>
  part(page(report, given), language)

/** What stands under a heading of the second level. */
function under(text: string, heading: string): string {
  const start = text.indexOf(`>${heading}</h2>`)
  if (start < 0) throw new Error(`no heading ${heading}`)
  const end = text.indexOf('<h2', start)
  return text.slice(start, end < 0 ? undefined : end)
}

const headingsOf = (text: string, level: number): string[] =>
  [...text.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, 'g'))].map(([, words]) =>
    (words ?? '').replace(/<[^>]*>/g, ''),
  )

const failing = (id: string, given: Parameters<typeof exampleRule>[1] = {}, findings = 1) =>
  exampleOutcome(exampleRule(id, given), {
    status: 'failed',
    findings: Array.from({ length: findings }, (_, index) =>
      exampleFinding({ path: 'README.md', line: index + 2 }, `Message ${index + 1} of ${id}.`),
    ),
  })

describe('what the HTML page tells', () => {
  it('has one heading of the first level a language, and the sections in the order of a meeting', () => {
    const text = page(fullReport())
    expect(all.map((language) => headingsOf(part(text, language), 1))).toEqual(all.map(() => ['Päivähoitojono']))
    expect(headingsOf(part(text, 'fi'), 2)).toEqual([
      'Mitä on jo olemassa',
      'Mitä seuraavaksi ja kuka päättää',
      'Poikkeukset',
      'Mitä omistajat ilmoittavat',
      'Mitä tämä muutos paransi',
      'Mitä muuttuu, kun muutosehdotus on hyväksytty',
      'Mikä ei selvinnyt',
      'Säännöt, jotka eivät koske tätä',
      'Tekniset tiedot',
      'Mitä kone ei voi arvioida',
    ])
    for (const language of all) expect(headingsOf(part(text, language), 2)).toHaveLength(10)
  })

  it('leaves out the sections that have nothing to tell', () => {
    const text = told(exampleReport([failing('a/one')]), 'en')
    expect(headingsOf(text, 2)).toEqual([
      'What already stands',
      'What to agree next, and who decides',
      'Technical details',
      'What no machine can judge',
    ])
    expect(text).toContain('No governance documents were found yet.')
  })

  it('says first how far the product is, on which day, and that this is no certificate', () => {
    const first = told(fullReport(), 'fi').split('<nav')[0] as string
    expect(first).toContain('Hallinnan tilannekatsaus 23.11.2026')
    expect(first).toContain('Tasoa 1 (alussa) ei ole vielä saavutettu.')
    expect(first).toContain('omistajien oma tarkistus, ei todistus')
    expect(first).toContain('<dd><code>4f1c2d3e4f</code></dd>')
    expect(first).toContain('<span lang="">Espoo ja Turku</span>')
    expect(first).toContain('1 tarkistus keskeytyi kuntalintin omaan vikaan')
  })

  it('tells the score in the technical details only, and what it is a share of', () => {
    const report = fullReport()
    const text = told({ ...report, summary: { ...report.summary, score: 37 } }, 'en')
    expect(text.match(/\b37\b/g)).toHaveLength(1)
    expect(under(text, 'Technical details')).toContain('37/100: the share of rules in order')
  })

  it('shows where documents and the evidence of passed rules are', () => {
    const text = told(fullReport(), 'fi', { linkBase })
    expect(text).toContain(`href="${linkBase}docs/hallintamalli.md"`)
    expect(text).toContain(`href="${linkBase}README.md?plain=1#L14" rel="noreferrer"><code>README.md:14</code></a> → `)
    expect(text).toContain('href="https://example.org/roadmap"')
    expect(text).toContain('(vielä lyhyt)')
    expect(text).toContain('<th scope="row">Sääntö present</th>')
    expect(told(fullReport(), 'fi')).toContain('<td><code>docs/hallintamalli.md</code></td>')
  })

  it('groups what is open by who decides, the lowest level and the most severe first', () => {
    const outcomes = [
      failing('a/third', { level: 3, severity: 'error' }),
      failing('a/notice', { severity: 'notice' }),
      failing('a/error', { severity: 'error' }),
      failing('b/maintainers', { decidedBy: 'maintainers' }),
      failing('b/owner', { decidedBy: 'owner', level: 2 }),
    ]
    const text = told(exampleReport(outcomes), 'sv')
    expect(headingsOf(text, 3)).toEqual([
      'Ägaren (1 punkt)',
      'Styrgruppen (3 punkter)',
      'De som underhåller koden (1 punkt)',
    ])
    expect(headingsOf(text, 4).map((title) => title.replace('Mål: Regeln ', ''))).toEqual([
      'owner',
      'error',
      'notice',
      'third',
      'maintainers',
    ])
  })

  it('says of each why, what to do, and where with the message', () => {
    const text = under(told(wholeReport(), 'fi', { linkBase }), 'Mitä seuraavaksi ja kuka päättää')
    expect(text).toContain(
      '<h4>Tavoite: Päätöksenteko on kuvattu</h4>\n<p class="quiet">Taso 2 (yhdessä) · suositus</p>',
    )
    expect(text).toContain('<p>Näin muutkin kunnat voivat luottaa tuotteeseen.</p>')
    expect(text).toContain('<strong>Mitä tehdä:</strong> Lisää hallintamalliin otsikko <code>Päätöksenteko</code> ja')
    expect(text).toContain(`href="${linkBase}docs/hallintamalli.md?plain=1#L3"`)
    expect(text).toContain('En löytänyt tiedostosta <code>docs/hallintamalli.md</code>, kuka päättää muutoksista')
    // A file that is not there has no address.
    expect(text).toContain('<li><code>.github/CODEOWNERS</code><br>')
  })

  it('tells a rule that fails in two parts of the repository once, with both parts', () => {
    const one = { ...failing('a/one'), component: 'service' }
    const two = { ...failing('a/one'), component: 'frontend' }
    const text = told(exampleReport([one, two]), 'en')
    expect(headingsOf(text, 4)).toHaveLength(1)
    expect(text).toContain('(Part: <code>service</code>, <code>frontend</code>)')
  })

  it('marks what is new, when there is something to compare with', () => {
    const report = fullReport()
    expect(told(report, 'sv').match(/<strong class="tag marked">ny<\/strong>/g)).toHaveLength(1)
    const alone = { ...report, repository: { ...report.repository, base: null } }
    expect(told(alone, 'sv')).not.toContain('>ny</strong>')
  })

  it('leaves waived findings to the exceptions, with reason, approval, last day and state', () => {
    const text = told(fullReport(), 'fi')
    expect(under(text, 'Mitä seuraavaksi ja kuka päättää')).not.toContain('The description names no contact.')
    const exceptions = under(text, 'Poikkeukset')
    expect(exceptions).toContain('Vanha rajapinta poistuu vuonna 2027.')
    expect(exceptions).toContain('Hyväksyjä: <span lang="">ohjausryhmä 2026-10-01</span>')
    expect(exceptions).toContain('Hyväksyjää ei ole kirjattu.')
    expect(exceptions).toContain('31.3.2027 asti')
    for (const state of ['voimassa', 'päättyy 30 päivän kuluessa', 'on päättynyt'])
      expect(exceptions).toContain(`>${state}</span>`)
    expect(exceptions).toContain('Koskee 3 havaintoa.')
    expect(exceptions).toContain('Tätä ei voitu arvioida tässä tarkistuksessa.')
  })

  it('says that what is declared was not checked', () => {
    const text = under(told(fullReport(), 'sv'), 'Det här uppger ägarna')
    expect(text).toContain('De är inte kontrollerade och påverkar varken nivån eller poängen.')
    expect(text).toContain('<th scope="row">finansiering</th>')
    expect(text).toContain('<span lang="">ohjausryhmä</span>, 12.5.2026')
  })

  it('tells what a change made better and what holds once it is merged', () => {
    const text = told(fullReport(), 'en')
    expect(under(text, 'What this change made better')).toContain('The agreed exception is no longer needed.')
    const after = under(text, 'What changes once this pull request is merged')
    expect(after).toContain('is no longer judged. <strong class="tag marked">asks for less</strong>')
    expect(after).toContain('Level 1 (starting out) is reached. Aim: level 2. 4 findings.')
  })

  it('tells what could not be determined and what broke off, without lines of the program', () => {
    const text = told(fullReport(), 'fi')
    const open = under(text, 'Mikä ei selvinnyt')
    expect(open).toContain('Tiekartta on PDF-tiedosto, jota en osaa lukea.')
    expect(open).toContain('<code>TypeError: not a heading</code>')
    expect(open).toContain('<code>data/iso.json</code>')
    expect(text).not.toContain('somewhere')
    expect(under(text, 'Säännöt, jotka eivät koske tätä')).toContain('<details><summary>1 sääntö ja syyt</summary>')
  })

  it('does not call it good when nothing was judged', () => {
    const text = told(exampleReport([]), 'fi')
    expect(text).toContain('Mitään ei arvioitu')
    expect(text).not.toMatch(/saavutettu|sovittavaa|\/100/)
  })

  it('says that nothing is open when every rule passed', () => {
    const text = told(exampleReport([exampleOutcome(exampleRule('a/one'), { status: 'passed', evidence: [] })]), 'fi')
    expect(text).toContain('Arvioiduista säännöistä ei jäänyt mitään sovittavaa.')
    expect(text).toContain('koko koodivarastosta')
  })
})

describe('the three languages of the HTML page', () => {
  it.each(all)('opens in %s, and has the others one link away', (language) => {
    const text = page(fullReport(), {}, language)
    expect(text).toContain(`<html lang="${language}">`)
    expect(text.match(/<section class="in-\w+" id="(\w+)" lang="\1"/g)).toHaveLength(3)
    expect(text.indexOf(`id="${language}"`)).toBe(text.search(/id="(fi|sv|en)"/))
    const hidden = all.filter((other) => other !== language).map((other) => `.in-${other}`)
    expect(text).toContain(`${hidden.join(', ')} { display: none }`)
    for (const other of all) expect(text).toContain(`<a href="#${other}" lang="${other}" hreflang="${other}"`)
    expect(part(text, 'sv')).toBe(part(page(fullReport(), {}, 'sv'), 'sv'))
  })

  it('never mixes the languages of messages', () => {
    const text = page(wholeReport())
    const words = {
      fi: /En löytänyt|puuttuu|Kirjoita/,
      sv: /Jag hittade|saknas|Skriv det/,
      en: /I did not|is missing|Write it/,
    }
    for (const language of all)
      for (const other of all)
        if (other === language) expect(part(text, language)).toMatch(words[other])
        else expect(part(text, language)).not.toMatch(words[other])
  })

  it('has every id once, and every link within the page leads somewhere', () => {
    const text = page(fullReport())
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of text.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })
})

describe('the HTML page as a file', () => {
  it('fetches nothing, runs nothing, and allows only its own style sheet', () => {
    const text = page(fullReport(), { linkBase })
    expect(text).not.toMatch(
      /<(script|link|img|iframe|object|embed|form|base|svg)\b|\bsrc=|url\(|@import|\bstyle="|\son\w+=/i,
    )
    const css = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? ''
    const hash = createHash('sha256').update(css).digest('base64')
    expect(text.replaceAll('&#39;', "'")).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    )
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<style>'))
  })

  it('is the same each time', () => {
    expect(page(fullReport())).toBe(page(fullReport()))
  })

  it('gives every table a caption and every name cell a scope', () => {
    const text = page(fullReport())
    expect(text.match(/<table/g)?.length).toBe(text.match(/<table[^>]*>\s*<caption>[^<]+<\/caption>/g)?.length)
    expect(text).not.toMatch(/<th>|<th (?!scope="(row|col)">)/)
  })

  it('links only http addresses', () => {
    const linked = (target: string) => {
      const roadmap = exampleArtefact('roadmap', { status: 'linked', path: 'README.md', line: 3, target })
      return told(wholeReport({ artefacts: [roadmap] }), 'en')
    }
    expect(linked('https://example.org/a?b="c')).toContain('href="https://example.org/a?b=%22c"')
    for (const target of [
      'javascript:alert(1)',
      'data:text/html,x',
      'docs/roadmap.md',
      'https://user:word@example.org/',
    ])
      expect(linked(target)).not.toMatch(/<a href="(?!#)/)
    expect(told(wholeReport(), 'en', { linkBase: 'javascript:alert(1)//' })).not.toContain('href="javascript')
  })

  it('writes paths into addresses so that they stay paths', () => {
    const path = 'docs/a "b"#c?d/<e>&f.md'
    const text = told(wholeReport({ artefacts: [exampleArtefact('readme', { path })] }), 'en', { linkBase })
    expect(text).toContain(`href="${linkBase}docs/a%20%22b%22%23c%3Fd/%3Ce%3E%26f.md"`)
  })

  it('shows the first places of a rule with very many, and says how many there are', () => {
    const text = told(exampleReport([failing('a/many', {}, 25)]), 'fi')
    expect(text).toContain('Message 20 of a/many.')
    expect(text).not.toContain('Message 21 of a/many.')
    expect(text).toContain('<li>ja 5 muuta</li>')
    expect(text).toContain('5 riviä jätettiin pois')
  })

  it('stays bounded, and says what it left out', () => {
    const outcomes = Array.from({ length: 300 }, (_, index) => failing(`a/rule-${index}`, {}, 100))
    const long = exampleWaiver('a/rule-1', { reason: 'x'.repeat(100_000) })
    const waivers = Array.from({ length: 1_000 }, () => ({
      waiver: long,
      state: 'active' as const,
      findings: 1,
      untried: false,
    }))
    const text = page(exampleReport(outcomes, { waivers }))
    expect(text.length).toBeLessThan(3_000_000)
    expect(part(text, 'en').match(/Message \d+ of/g)).toHaveLength(500)
    // 30,000 findings and 300 rules, of which 500 and 200 are told; then the exceptions.
    expect(part(text, 'en')).toContain('29600 lines were left out')
    expect(part(text, 'en')).toContain('800 lines were left out')
  })
})

describe('foreign text on the HTML page', () => {
  /** A report with the text in every place where a repository or its settings may put one. */
  function withText(text: string): Report {
    const rule = exampleRule('a/one', { title: same(text), why: same(text), fix: same(text), source: 'rules/own.yml' })
    const location = { path: `docs/${text}`, line: 3 }
    const waiver = exampleWaiver(text, { reason: text, approvedBy: text, path: text, component: text, until: text })
    const report = fullReport()
    return {
      ...report,
      tool: { ...report.tool, ruleset: text },
      repository: { ...report.repository, name: text, commit: text },
      product: { ...report.product, owners: [text], licence: text },
      settings: text,
      components: [text],
      artefacts: [exampleArtefact('readme', { path: `a${text}`, component: text, evidence: same(text) })],
      outcomes: [
        { ...exampleOutcome(rule, { status: 'failed', findings: [exampleFinding(location, text)] }), component: text },
        exampleOutcome(rule, { status: 'passed', evidence: [location] }),
        exampleOutcome(rule, { status: 'notApplicable', reason: same(text), cause: null }),
        exampleOutcome(rule, { status: 'undetermined', reason: same(text) }),
        exampleOutcome(rule, { status: 'broken', error: text }),
      ],
      waivers: [{ waiver, state: 'active', findings: 1, untried: false }],
      declared: [{ topic: text, statement: text, by: text, on: text }],
      fixed: [
        { rule: text, component: text, fingerprint: text, path: text, title: same(text), message: same(text), waiver },
      ],
      remarks: [same(text)],
    }
  }

  /** The tags of a page, names and attribute names only: what foreign text must not change. */
  const tags = (text: string): string =>
    (text.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')).join('')
  const plainTags = tags(page(withText('word'), { linkBase }))

  it.each([
    '<img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    ']]><!--',
    '&lt;script&gt;',
    '-->',
  ])('shows %s as text', (text) => {
    const written = page(withText(text), { linkBase })
    expect(tags(written)).toBe(plainTags)
    expect(written.match(/<\/style>/g)).toHaveLength(1)
  })

  it('keeps its structure whatever the text is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 }).filter((each) => !each.includes('`'))
    fc.assert(
      fc.property(text, (each) => tags(page(withText(each), { linkBase })) === plainTags),
      { numRuns: 60 },
    )
  })

  it('shows characters that hide or reorder text', () => {
    const text = page(withText('a\u202eb\u0000c\ud800d\ufeff'))
    expect(text).toContain('a\\u202eb\\u0000c\\ud800d\\ufeff')
    expect(text).not.toMatch(/[\u0000\u202e\ufeff\ud800-\udfff]/u)
  })

  it('shows quoted values as code, and a single backtick as it is', () => {
    const message = (text: string) =>
      told(
        exampleReport([
          exampleOutcome(exampleRule('a/one'), { status: 'failed', findings: [exampleFinding({ path: 'a' }, text)] }),
        ]),
        'en',
      )
    expect(message('Not `<b>` but `c`.')).toContain('Not <code>&#60;b&#62;</code> but <code>c</code>.')
    expect(message('One ` only')).toContain('One ` only')
    expect(message('`a` and ` b')).toContain('<code>a</code> and ` b')
  })
})
