import { describe, expect, it } from 'vitest'
import badgeHonest from '../../src/checks/badge-honest.ts'
import { languages } from '../../src/language.ts'
import type { Judgement, Run } from '../../src/report.ts'
import { type BadgeClaim, badgeClaim, badgeEndpoint, badgeSvg } from '../../src/reporters/badge.ts'
import type { MemoryFile, MemoryOptions } from '../../src/repository/memory.ts'
import { exampleOutcome, exampleRule } from '../report-example.ts'
import { answer, problemsOf, subject, told } from './subject.ts'

const claim = (given: Partial<BadgeClaim> = {}): BadgeClaim => ({
  level: 1,
  date: '2026-11-20',
  undetermined: 0,
  score: 87,
  commit: null,
  ruleset: '3f9a1c20',
  ...given,
})
const svg = (given: Partial<BadgeClaim> = {}): string => badgeSvg(claim(given), 'fi')

type Given = Partial<Omit<Run, 'inventory'>> & { days?: number; repository?: MemoryOptions }

/** A run of level 1 that reaches it, on 23 November 2026. */
async function judged(files: Readonly<Record<string, MemoryFile>>, given: Given = {}): Promise<Judgement> {
  const { days = 90, repository, ...run } = given
  const { inventory } = await subject(files, repository)
  const all: Run = {
    inventory,
    outcomes: [],
    waivers: [],
    settings: null,
    level: 1,
    settingsLevel: 1,
    levelReached: 1,
    ...run,
  }
  return badgeHonest.judge(all, { days })
}

const keys = (judgement: Judgement): readonly string[] => problemsOf(judgement).map(({ key }) => key)

describe('a badge that tells what is so', () => {
  it.each(languages)('is read in the words that we write it in: %s', async (language) => {
    for (const level of [0, 1, 2, 3] as const) {
      const files = {
        'kuntalint-badge.svg': badgeSvg(claim({ level }), language),
        'docs/kuntalint-badge.json': badgeEndpoint(claim({ level }), language),
        'docs/kuntalint-claim.json': badgeClaim(claim({ level }), language),
      }
      const honest = await judged(files, { level: 3, settingsLevel: 3, levelReached: level })
      expect(honest).toEqual({ passed: Object.keys(files).map((path) => ({ path, line: expect.any(Number) })) })
      if (level > 0) {
        const lower = await judged(files, { level: 3, settingsLevel: 3, levelReached: (level - 1) as 0 | 1 | 2 })
        expect(problemsOf(lower).flatMap(({ location, related = [] }) => [location, ...related])).toHaveLength(3)
      }
    }
  })

  it('may say less than was reached', async () => {
    const all = { level: 3, settingsLevel: 3, levelReached: 3 } as const
    expect(answer(await judged({ 'kuntalint-badge.svg': svg({ level: 0 }) }, all))).toBe('passed')
  })

  it('may be exactly as old as is allowed, and be made tomorrow in another time zone', async () => {
    for (const date of ['2026-08-25', '2026-11-24'])
      expect(answer(await judged({ 'kuntalint-badge.svg': svg({ date }) })), date).toBe('passed')
  })

  it('does not age within the day', async () => {
    const repository = { today: new Date('2026-11-23T23:59:59Z') }
    expect(answer(await judged({ 'kuntalint-badge.svg': svg({ date: '2026-08-25' }) }, { repository }))).toBe('passed')
  })
})

describe('a badge that claims a higher level', () => {
  it('is told at its line, with what was reached and what to do', async () => {
    const judgement = await judged(
      { 'docs/kuntalint-badge.svg': `<?xml version="1.0"?>\n${svg()}` },
      { levelReached: 0 },
    )
    expect(told(judgement, 'fi')).toEqual([
      'docs/kuntalint-badge.svg:2 Merkissä (`docs/kuntalint-badge.svg`) on taso 1, mutta tässä ajossa ei saavutettu vielä yhtään tasoa. Tee merkki uudelleen komennolla `kuntalint badge`.',
    ])
    expect(keys(judgement)).toEqual(['level'])
  })

  it.each([
    ['its text', (text: string) => text.replace('>taso 1,', '>taso 3,')],
    ['its text in other words', (text: string) => text.replace('>taso 1,', '>Nivå&#160;3,')],
    ['its title', (text: string) => text.replace('tasolla 1', 'tasolla 3')],
    ['what a screen reader says', (text: string) => text.replace('omatarkistus, taso 1', 'omatarkistus, taso 3')],
    ['its attribute', (text: string) => text.replace('level="1"', "level = '3'")],
    [
      'its text, all attributes gone',
      (text: string) => text.replace(/ data-[a-z-]+="[^"]*"/gu, '').replace('>taso 1,', '>taso 3,'),
    ],
  ])('by an edit of %s is told', async (_, edit) => {
    const run = { level: 3, settingsLevel: 3, levelReached: 2 } as const
    const judgement = await judged({ 'kuntalint-badge.svg': edit(svg()) }, run)
    expect(told(judgement)).toEqual([expect.stringContaining('says level 3, but this run reached level 2.')])
  })

  it('is told when the settings ask for less', async () => {
    const judgement = await judged({ 'kuntalint-badge.svg': svg({ level: 2 }) })
    expect(told(judgement)).toEqual([expect.stringContaining('by the settings the level of the product is 1')])
  })

  it('is told once for files that say the same', async () => {
    const files = {
      'docs/kuntalint-badge.svg': svg(),
      'docs/kuntalint-badge.json': badgeEndpoint(claim(), 'fi'),
      'kuntalint-badge.svg': svg({ date: '2026-11-01' }),
    }
    const judgement = await judged(files, { levelReached: 0 })
    expect(problemsOf(judgement)).toHaveLength(1)
    expect(problemsOf(judgement)[0]).toMatchObject({
      location: { path: 'docs/kuntalint-badge.svg', line: 1 },
      related: [{ path: 'docs/kuntalint-badge.json', line: 4 }, { path: 'kuntalint-badge.svg' }],
    })
  })

  it('cannot be judged by a run that asked for less than the settings', async () => {
    const judgement = await judged({ 'kuntalint-badge.svg': svg({ level: 2 }) }, { settingsLevel: 3 })
    expect(judgement).toEqual({
      undetermined: expect.objectContaining({ en: expect.stringContaining('Run the check with `--level 2`') }),
    })
  })

  it('is told even by such a run when a lower level is not reached', async () => {
    const run = { settingsLevel: 3, levelReached: 0 } as const
    expect(keys(await judged({ 'kuntalint-badge.svg': svg({ level: 2 }) }, run))).toEqual(['level'])
  })

  it('is not told when a fault of ours lowered what was reached', async () => {
    const outcomes = [exampleOutcome(exampleRule('api/contact'), { status: 'broken', error: 'TypeError' })]
    expect(answer(await judged({ 'kuntalint-badge.svg': svg() }, { levelReached: 0, outcomes }))).toBe('undetermined')
  })
})

describe('the day of a badge', () => {
  it('may not be longer ago than is allowed', async () => {
    const judgement = await judged({ 'kuntalint-badge.svg': svg({ date: '2026-08-24' }) })
    expect(told(judgement)).toEqual([
      'kuntalint-badge.svg:1 The date of the badge (`kuntalint-badge.svg`) is 2026-08-24, more than 90 days ago. Make the badge again with the command `kuntalint badge`.',
    ])
    expect(keys(judgement)).toEqual(['age'])
    expect(answer(await judged({ 'kuntalint-badge.svg': svg({ date: '2026-08-24' }) }, { days: 91 }))).toBe('passed')
  })

  it('is the oldest that it says: renewing the text alone does not make it young', async () => {
    const edited = svg({ date: '2026-01-15' }).replace('>taso 1, 2026-01-15', '>taso 1, 2026-11-20')
    expect(keys(await judged({ 'kuntalint-badge.svg': edited }))).toEqual(['age'])
  })

  it('may not be in the future', async () => {
    expect(keys(await judged({ 'kuntalint-badge.svg': svg({ date: '2026-11-25' }) }))).toEqual(['future'])
  })

  it('is told even where the level cannot be compared', async () => {
    const files = { 'kuntalint-badge.svg': svg({ level: 2, date: '2026-01-15' }) }
    expect(keys(await judged(files, { settingsLevel: 3 }))).toEqual(['age'])
  })
})

describe('a badge of ours that says no level or no day', () => {
  it.each([
    ['a day that is none', 'kuntalint-badge.svg', svg({ date: '2026-13-45' })],
    ['a level that is no number', 'kuntalint-badge.svg', svg().replace('level="1"', 'level="gold"')],
    ['no day at all', 'kuntalint-badge.json', badgeEndpoint(claim({ date: 'today' }), 'sv')],
    ['a claim without a level', 'kuntalint-claim.json', badgeClaim(claim(), 'fi').replace('"level"', '"levels"')],
    ['a level beside our name', 'kuntalint.json', '{"schemaVersion": 1, "label": "kuntalint", "message": "level 3"}'],
  ])('is told: %s', async (_, path, text) => {
    expect(keys(await judged({ [path]: text }))).toEqual(['unreadable'])
  })
})

describe('files that are no badge of ours', () => {
  it.each([
    ['a logo', 'docs/kuntalint-logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><title>kuntalint</title></svg>'],
    ['a drawing of the levels', 'kuntalint-levels.svg', '<svg><text>taso 1</text><text>taso 3</text></svg>'],
    [
      'a report',
      'kuntalint.json',
      '{"schemaVersion": 1, "tool": {"name": "kuntalint"}, "summary": {"levelReached": 3}}',
    ],
    ['somebody’s own badge', 'kuntalint.json', '{"schemaVersion": 1, "label": "kuntalint", "message": "in use"}'],
    ['a file that is cut off', 'kuntalint-badge.json', '{"schemaVersion": 1, "label": "governance: self-check"'],
    ['an empty file', 'kuntalint-badge.svg', ''],
    ['a list', 'kuntalint-badge.json', '[1]'],
    ['a badge in another file', 'docs/badge.svg', svg({ level: 3 })],
    ['a badge in a folder of examples', 'examples/kuntalint-badge.svg', svg({ level: 3 })],
    ['a file that is far too large', 'kuntalint-badge.svg', svg({ level: 3 }) + ' '.repeat(64_000)],
    ['bytes', 'kuntalint-badge.svg', new Uint8Array([0, 1, 2, 0])],
    ['a symbolic link', 'kuntalint-badge.svg', { symlink: 'docs/badge.svg' }],
  ])('are left alone: %s', async (_, path, file) => {
    expect(await judged({ 'README.md': '# Kirjasto\n', 'docs/badge.svg': svg({ level: 3 }), [path]: file })).toEqual({
      notApplicable: expect.objectContaining({ fi: 'Koodivarastossa ei ole kuntalint-merkkiä.' }),
    })
  })

  it('cannot be told from a badge that is not seen when the list of files is not whole', async () => {
    expect(answer(await judged({ 'README.md': '# Kirjasto\n' }, { repository: { complete: false } }))).toBe(
      'undetermined',
    )
  })
})

describe('hostile files', () => {
  it.each([
    ['open tags', `<svg data-kuntalint-level="1">${'<'.repeat(60_000)}`],
    ['roots', '<svg '.repeat(12_000)],
    ['attributes', `<svg ${"data-kuntalint-level ='".repeat(2_500)}>`],
    [
      'levels',
      `<svg data-kuntalint-level="1" data-kuntalint-date="2026-11-20"><text>${'taso 1 '.repeat(8_500)}</text></svg>`,
    ],
    ['entities', `<svg data-kuntalint-level="1">${'&#1114112;&#xfffff;&#0;'.repeat(2_700)}</svg>`],
  ])('are answered: %s', async (_, text) => {
    expect(['passed', 'problems', 'notApplicable']).toContain(answer(await judged({ 'kuntalint-badge.svg': text })))
  })

  it('are read ten at most', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`docs/kuntalint-badge-${i}.svg`, svg()]))
    const judgement = await judged(files)
    expect('passed' in judgement && judgement.passed).toHaveLength(10)
  })
})
