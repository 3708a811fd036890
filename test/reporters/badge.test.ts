import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/language.ts'
import type { Language } from '../../src/model.ts'
import type { Report } from '../../src/report.ts'
import badge, {
  type BadgeClaim,
  badgeClaim,
  badgeEndpoint,
  badgeSnippet,
  badgeSvg,
  claimOf,
} from '../../src/reporters/badge.ts'
import { exampleReport, wholeReport } from '../report-example.ts'

const claim = (given: Partial<BadgeClaim> = {}): BadgeClaim => ({
  level: 2,
  date: '2026-11-23',
  undetermined: 0,
  score: 87,
  commit: '4f1c2d3e4f1c2d3e4f1c2d3e4f1c2d3e4f1c2d3e',
  ruleset: '3f9a1c20',
  ...given,
})
const levels = [0, 1, 2, 3] as const
const everyBadge = languages.flatMap((language) => levels.map((level) => ({ language, level })))

const titleOf = (svg: string): string => /<title>([^<]*)<\/title>/u.exec(svg)?.[1] ?? ''
const textsOf = (svg: string): readonly string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text]) => text!)

describe('the claim of a badge', () => {
  it('is what the report found, and of which state', () => {
    const report = wholeReport()
    const given: Report = { ...report, summary: { ...report.summary, levelReached: 2, score: 87 } }
    expect(claimOf(given)).toEqual(claim({ undetermined: 1 }))
  })
})

describe('the picture', () => {
  it.each([
    ['fi', ['hallintamalli: omatarkistus', 'taso 2, 2026-11-23']],
    ['sv', ['styrning: självkontroll', 'nivå 2, 2026-11-23']],
    ['en', ['governance: self-check', 'level 2, 2026-11-23']],
  ] as const)('says in %s that it is a self-check, which level and when', (language, texts) => {
    expect(textsOf(badgeSvg(claim(), language))).toEqual(texts)
  })

  it.each([
    ['fi', 'Omistajien oma tarkistus 23.11.2026, ei todistus: hallintamalli on tasolla 2 (yhdessä).'],
    ['sv', 'Ägarnas självkontroll 23.11.2026, inget intyg: styrningen är på nivå 2 (tillsammans).'],
    ['en', 'The owners&#39; own check on 2026-11-23, no certificate: governance is at level 2 (together).'],
  ] as const)('has a title in %s that calls it no certificate', (language, title) => {
    expect(titleOf(badgeSvg(claim(), language))).toBe(title)
  })

  it('tells in its title how many rules were left open', () => {
    expect(titleOf(badgeSvg(claim({ undetermined: 1 }), 'fi'))).toContain(', ja 1 sääntö jäi selvittämättä.')
    expect(titleOf(badgeSvg(claim({ undetermined: 3 }), 'sv'))).toContain(', och 3 regler kunde inte avgöras.')
    expect(titleOf(badgeSvg(claim({ undetermined: 3 }), 'en'))).toContain(', and 3 rules could not be determined.')
  })

  it.each([
    ['fi', 'ei vielä tasoa', 'hallintamallilla ei ole vielä tasoa'],
    ['sv', 'ingen nivå ännu', 'styrningen har ingen nivå ännu'],
    ['en', 'no level yet', 'governance has no level yet'],
  ] as const)('says in %s that there is no level yet', (language, words, sentence) => {
    const svg = badgeSvg(claim({ level: 0 }), language)
    expect(textsOf(svg)[1]).toBe(`${words}, 2026-11-23`)
    expect(titleOf(svg)).toContain(sentence)
  })

  it('is the same on every day and shows no score', () => {
    expect(badgeSvg(claim({ score: 87 }), 'fi')).toBe(badgeSvg(claim({ score: 12 }), 'fi'))
  })

  it.each(everyBadge)(
    'holds the claim for programs and loads nothing: $language, level $level',
    ({ language, level }) => {
      const svg = badgeSvg(claim({ level }), language)
      expect(svg).toMatch(
        new RegExp(`^<svg [^>]*data-kuntalint-level="${level}" data-kuntalint-date="2026-11-23">\n<title>`),
      )
      expect(svg).toMatch(/^<svg [^>]*role="img" lang="\w\w" aria-label="[^"]+"/u)
      expect(svg).not.toMatch(/<script|foreignObject|href|url\(|style|@import|\son\w+=/iu)
    },
  )

  it.each(everyBadge)('has room for its texts side by side: $language, level $level', ({ language, level }) => {
    const svg = badgeSvg(claim({ level }), language)
    const width = Number(/viewBox="0 0 (\d+) 20"/u.exec(svg)![1])
    const edge = Number(/<path d="M(\d+) /u.exec(svg)![1])
    const [left, right] = [...svg.matchAll(/<text x="(\d+)" y="14" textLength="(\d+)"/gu)].map(([, x, length]) => ({
      from: Number(x),
      to: Number(x) + Number(length),
    })) as [{ from: number; to: number }, { from: number; to: number }]
    expect(left.from).toBeGreaterThan(4)
    expect(left.to).toBeLessThan(edge - 4)
    expect(right.from).toBeGreaterThan(edge + 4)
    expect(right.to).toBeLessThan(width - 4)
    // Verdana's letters are 5 to 7 units wide on the average: narrower, and they would be squeezed.
    for (const [index, text] of textsOf(svg).entries())
      expect(([left, right][index]!.to - [left, right][index]!.from) / text.length).toBeGreaterThan(5)
  })

  it('is readable: white on its colours has a contrast of at least 4.5, and none is red', () => {
    const light = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    const fills = levels.flatMap((level) => badgeSvg(claim({ level }), 'fi').match(/#[\da-f]{6}/gu)!)
    expect(new Set(fills).size).toBe(5)
    for (const fill of fills) {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255) as [
        number,
        number,
        number,
      ]
      const luminance = 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)
      expect(1.05 / (luminance + 0.05), fill).toBeGreaterThanOrEqual(4.5)
      expect(red, fill).toBeLessThan(blue)
    }
  })

  it('stays one harmless picture whatever the date says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('"><script>', '</text><a href="x">', '&lt;', '\u202e', 'a'.repeat(5000)),
        ),
        fc.constantFrom<Language>(...languages),
        (date, language) => {
          const svg = badgeSvg(claim({ date }), language)
          expect(svg.length).toBeLessThan(4000)
          expect(svg.match(/<\/?[a-z]+/giu)).toEqual(badgeSvg(claim(), language).match(/<\/?[a-z]+/giu))
          expect(svg).not.toMatch(/&(?!#\d+;)/u)
        },
      ),
    )
  })
})

describe('the files for programs', () => {
  it('give shields.io the keys that it knows and no others, for it refuses the rest', () => {
    const endpoint = JSON.parse(badgeEndpoint(claim(), 'fi'))
    expect(endpoint).toEqual({
      schemaVersion: 1,
      label: 'hallintamalli: omatarkistus',
      message: 'taso 2, 2026-11-23',
      color: expect.stringMatching(/^#[\da-f]{6}$/u),
      labelColor: expect.stringMatching(/^#[\da-f]{6}$/u),
    })
  })

  it('hold the claim with score, commit and rules', () => {
    expect(JSON.parse(badgeClaim(claim({ undetermined: 2 }), 'sv'))).toEqual({
      kuntalint: { ...claim({ undetermined: 2 }), language: 'sv' },
    })
  })
})

describe('the line for the README', () => {
  it('shows the picture with a text that says what it is, and not the level of the day', () => {
    expect(badgeSnippet('fi', 'docs/kuntalint-badge.svg')).toBe(
      '![Hallintamallin omatarkistus, ei todistus](docs/kuntalint-badge.svg)',
    )
    for (const language of languages) expect(badgeSnippet(language, 'a.svg')).not.toMatch(/\d/u)
  })

  it('keeps a link whole whatever the folder is called', () => {
    expect(badgeSnippet('en', 'Åbo (docs)/a b.svg')).toBe(
      '![Self-check of governance, no certificate](%C3%85bo%20%28docs%29/a%20b.svg)',
    )
  })
})

describe('the reporter', () => {
  it('delivers the files without a folder, and on standard output what to do with them', () => {
    const deliveries = badge(exampleReport([]), 'fi')
    expect(deliveries.map((each) => (each.to === 'file' ? each.path : each.to))).toEqual([
      'kuntalint-badge.svg',
      'kuntalint-badge.json',
      'kuntalint-claim.json',
      'stdout',
    ])
    expect(deliveries.at(-1)).toEqual({
      to: 'stdout',
      text: 'Lisää alla oleva rivi README-tiedostoon, ja tee merkki uudelleen komennolla `kuntalint badge`, kun hallintamalli muuttuu, kuitenkin vähintään kolmen kuukauden välein.\n\n![Hallintamallin omatarkistus, ei todistus](kuntalint-badge.svg)\n',
    })
  })
})
