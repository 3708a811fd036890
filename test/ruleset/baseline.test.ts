import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWaivers, type BaselineEntry } from '../../src/ruleset/baseline.ts'
import { parseSettings } from '../../src/ruleset/settings.ts'
import { readYaml } from '../../src/ruleset/yaml.ts'
import { mistakesIn, told } from './mistakes.ts'

const path = '.github/kuntalint.yml'
const fresh: BaselineEntry = { rule: 'governance/fresh', reason: 'Known on 2026-11-23.', until: '2027-05-31' }
const roadmap: BaselineEntry = { ...fresh, rule: 'roadmap/present', approvedBy: 'ohjausryhmä 2026-11-20' }

const add = (text: string | null, entries: readonly BaselineEntry[] = [fresh]) =>
  addWaivers(path, text, entries, { language: 'en' })
const textOf = async (text: string | null, entries?: readonly BaselineEntry[]) => (await add(text, entries)).text
const readBack = async (text: string) =>
  (await readYaml(path, text))[0]?.value as Record<string, unknown> & { waivers?: readonly unknown[] | null }

const item = `  - rule: governance/fresh
    reason: "Known on 2026-11-23."
    until: 2027-05-31
`
const flow = '{ rule: governance/fresh, reason: "Known on 2026-11-23.", until: 2027-05-31 }'

describe('a repository without a settings file', () => {
  it.each([
    ['fi', '# Kuntalintin asetukset.'],
    ['sv', '# Inställningar för kuntalint.'],
    ['en', '# Settings of kuntalint.'],
  ] as const)('gets one in %s that says what the waivers are', async (language, first) => {
    const { text, added } = await addWaivers(path, null, [fresh, roadmap], { language })
    expect(text.split('\n')[0]).toBe(first)
    expect(
      text.endsWith(`waivers:\n${item}  - rule: roadmap/present
    reason: "Known on 2026-11-23."
    approved-by: "ohjausryhmä 2026-11-20"
    until: 2027-05-31
`),
    ).toBe(true)
    expect(added).toEqual(['governance/fresh', 'roadmap/present'])
    await expect(parseSettings(path, text)).resolves.toBeDefined()
  })

  it('gets none when there is nothing to write', async () => {
    expect(await add(null, [])).toEqual({ text: '', added: [], covered: [], exists: [] })
  })
})

describe('a settings file without waivers', () => {
  it.each([
    ['an empty file', '', `waivers:\n${item}`],
    ['a comment', '# nothing yet\n', `# nothing yet\n\nwaivers:\n${item}`],
    ['a document start', '---\n', `---\n\nwaivers:\n${item}`],
    ['start and end of a document', '---\n...\n', `---\n\nwaivers:\n${item}...\n`],
    ['other keys', 'product:\n  level: 2\n', `product:\n  level: 2\n\nwaivers:\n${item}`],
    ['comments at the end', 'language: fi\n# the end\n\n', `language: fi\n# the end\n\nwaivers:\n${item}`],
    ['an end marker', 'language: fi\n... # end\n# over\n', `language: fi\n\nwaivers:\n${item}... # end\n# over\n`],
    ['no last line end', 'language: fi', `language: fi\n\nwaivers:\n${item}`.trimEnd()],
    ['a block text at the end', 'x:\n  - |\n    a\n', `x:\n  - |\n    a\n\nwaivers:\n${item}`],
    ['CRLF', 'language: fi\r\n', `language: fi\n\nwaivers:\n${item}`.replaceAll('\n', '\r\n')],
    ['CRLF and no last line end', 'a: 1\r\nb: 2', `a: 1\nb: 2\n\nwaivers:\n${item}`.trimEnd().replaceAll('\n', '\r\n')],
    ['a byte order mark', '\ufefflanguage: fi\n', `\ufefflanguage: fi\n\nwaivers:\n${item}`],
    ['an indented top level', '  a: 1\n', `  a: 1\n\n  waivers:\n${item.replace(/^/gmu, '  ').trimEnd()}\n`],
    ['brackets around all', '{ language: fi }\n', `{ language: fi,\n  waivers: [${flow}] }\n`],
    ['JSON', '{\n  "language": "fi"\n}\n', `{\n  "language": "fi",\n  waivers: [${flow}]\n}\n`],
    ['empty brackets', '{}', `{waivers: [${flow}]}`],
  ])('keeps %s and gains the key', async (_, before, after) => {
    expect(await textOf(before)).toBe(after)
  })
})

describe('a settings file with a key for waivers', () => {
  it.each([
    ['no value', 'waivers:\n', `waivers:\n${item}`],
    ['no value and no line end', 'waivers:', `waivers:\n${item}`.trimEnd()],
    ['no value in the middle', 'a: 1\nwaivers: # none\nb: 2\n', `a: 1\nwaivers: # none\n${item}b: 2\n`],
    [
      'comments below it',
      'waivers:\n  # - rule: a/b\n\n  #   until: later\n\n# b\nb: 2\n',
      `waivers:\n  # - rule: a/b\n\n  #   until: later\n${item}\n# b\nb: 2\n`,
    ],
    ['null', 'waivers: null # none\nb: 2\n', `waivers: # none\n${item}b: 2\n`],
    ['~', 'waivers: ~\n', `waivers:\n${item}`],
    ['[]', 'waivers: []\nb: 2\n', `waivers:\n${item}b: 2\n`],
    ['[] and a comment', 'waivers: [ ]  # none\n', `waivers:  # none\n${item}`],
    ['a comment in brackets', 'waivers: [\n  # none\n]\n', `waivers: [\n  # none\n  ${flow}\n]\n`],
    ['null inside brackets', '{ waivers: null, a: 1 }\n', `{ waivers: [${flow}], a: 1 }\n`],
  ])('takes them where it holds %s', async (_, before, after) => {
    expect(await textOf(before)).toBe(after)
  })

  const old = 'rule: api/contact\n    reason: "Ends"\n    until: 2027-01-01'
  it.each([
    ['an indented list', `waivers:\n  - ${old}\n`, `waivers:\n  - ${old}\n${item}`],
    ['a list without a last line end', `waivers:\n  - ${old}`, `waivers:\n  - ${old}\n${item}`.trimEnd()],
    [
      'a list at the column of its key',
      'waivers:\n- rule: api/contact\n  until: 2027-01-01\n# next\nb: 2\n',
      `waivers:\n- rule: api/contact\n  until: 2027-01-01\n${item.replace(/^ {2}/gmu, '')}# next\nb: 2\n`,
    ],
    [
      'a wide dash',
      'waivers:\n    -   rule: api/contact\n        until: 2027-01-01\n',
      'waivers:\n    -   rule: api/contact\n        until: 2027-01-01\n    -   rule: governance/fresh\n        reason: "Known on 2026-11-23."\n        until: 2027-05-31\n',
    ],
    [
      'comments after the last item, and those of the next key',
      `waivers:\n  - ${old} # soon\n    # see the minutes\n\n  # - rule: a/b\n\n# b\nb: 2\n`,
      `waivers:\n  - ${old} # soon\n    # see the minutes\n\n  # - rule: a/b\n${item}\n# b\nb: 2\n`,
    ],
    [
      'items in brackets',
      'waivers:\n  - { rule: api/contact, reason: "Ends", until: 2027-01-01 }\n',
      `waivers:\n  - { rule: api/contact, reason: "Ends", until: 2027-01-01 }\n${item}`,
    ],
    [
      'a block text in the last item',
      'waivers:\n  - rule: api/contact\n    reason: |+\n      # not a comment\n\n\nb: 2\n',
      `waivers:\n  - rule: api/contact\n    reason: |+\n      # not a comment\n\n\n${item}b: 2\n`,
    ],
    [
      'a value that is missing',
      'waivers:\n  - rule: a/b\n    until:\nb: 2\n',
      `waivers:\n  - rule: a/b\n    until:\n${item}b: 2\n`,
    ],
    ['a dash on its own line', 'waivers:\n  -\n    rule: a/b\n', `waivers:\n  -\n    rule: a/b\n${item}`],
    [
      'CRLF',
      `waivers:\r\n  - rule: a/b\r\nb: 2\r\n`,
      `waivers:\n  - rule: a/b\n${item}b: 2\n`.replaceAll('\n', '\r\n'),
    ],
    ['a quoted key', `"waivers":\n  - ${old}\n`, `"waivers":\n  - ${old}\n${item}`],
    ['one line', 'waivers: [{ rule: a/b }]\n', `waivers: [{ rule: a/b },\n  ${flow}]\n`],
    [
      'one line with blanks and a comma',
      'waivers: [ { rule: a/b }, ] # x\n',
      `waivers: [ { rule: a/b },\n  ${flow} ] # x\n`,
    ],
    [
      'brackets over several lines, with comments',
      'waivers: [\n  { rule: a/b }, # one, first\n  { rule: a/c }  # two, last\n]\nb: 2\n',
      `waivers: [\n  { rule: a/b }, # one, first\n  { rule: a/c },  # two, last\n  ${flow}\n]\nb: 2\n`,
    ],
    [
      'brackets over several lines with a last comma',
      'waivers: [\n  { rule: a/b }, # x\n  ]\n',
      `waivers: [\n  { rule: a/b }, # x\n  ${flow},\n  ]\n`,
    ],
    ['JSON', '{"waivers": [{"rule": "a/b"}], "b": 2}', `{"waivers": [{"rule": "a/b"},\n  ${flow}], "b": 2}`],
  ])('adds to %s and leaves the rest as it is', async (_, before, after) => {
    expect(await textOf(before)).toBe(after)
  })

  it('keeps rules and reasons apart, whatever stands in them', async () => {
    const reason = 'He said: "no" # not yet\n\t- {a: [b]}, %@`\u202e 🏛️ \\ \u0085 '
    for (const before of ['', 'waivers: []', 'waivers: [{ rule: a/b }]']) {
      const text = await textOf(before, [{ ...fresh, reason, approvedBy: 'no' }])
      expect((await readBack(text)).waivers?.at(-1)).toEqual({
        rule: 'governance/fresh',
        reason,
        'approved-by': 'no',
        until: '2027-05-31',
      })
      expect(text).not.toContain('\u202e')
    }
  })
})

describe('a rule that has a waiver already', () => {
  const file = (until: string, more = '') =>
    `waivers:\n  - rule: governance/fresh\n    reason: Ours\n    until: ${until}\n${more}`

  it('adds nothing when it runs twice', async () => {
    const first = await add('language: fi\n', [fresh, roadmap])
    const second = await add(first.text, [fresh, roadmap])
    expect(second).toEqual({
      text: first.text,
      added: [],
      covered: ['governance/fresh', 'roadmap/present'],
      exists: [],
    })
  })

  it('never changes one that ends earlier, and tells where it is', async () => {
    const { text, added, exists } = await add(file('2026-01-01'), [fresh, roadmap])
    expect(text.startsWith(file('2026-01-01'))).toBe(true)
    expect(added).toEqual(['roadmap/present'])
    expect(exists).toMatchObject([{ rule: 'governance/fresh', until: '2026-01-01', location: { path, line: 2 } }])
  })

  it('goes by the longest of several', async () => {
    const two = `${file('2028-01-01')}${file('2026-01-01').slice('waivers:\n'.length)}`
    expect(await add(two)).toMatchObject({ covered: ['governance/fresh'], exists: [] })
  })

  it.each(['path: docs/plan.md', 'component: service', 'fingerprint: abc'])(
    'adds one beside a waiver for a %s',
    async (key) => {
      const { added } = await add(file('2028-01-01', `    ${key}\n`))
      expect(added).toEqual(['governance/fresh'])
    },
  )

  it('writes one entry a rule, the first that is given', async () => {
    const { text, added } = await add('', [fresh, roadmap, { ...fresh, reason: 'Another' }])
    expect(added).toEqual(['governance/fresh', 'roadmap/present'])
    expect(text).not.toContain('Another')
  })
})

describe('a file that cannot be edited', () => {
  it.each([
    ['waivers:\n  - rule: [\n', '3:1 A quotation mark or bracket'],
    ['a: 1\n---\nb: 2\n', '3:1 The line `---` begins a second document'],
    ['- a\n', '1:1 The top level of the file: found a list, expected keys with values'],
    ['waivers: soon\n', '1:10 `waivers`: found the text "soon", expected a list'],
    ['other: &x []\nwaivers: *x\n', '2:1 I cannot add the exceptions to this file'],
    ['~\n', '1:1 I cannot add the exceptions to this file'],
    ['? waivers\nb: 2\n', '1:3 I cannot add the exceptions to this file'],
  ])('is left alone, and the author hears why: %j', async (text, words) => {
    const [first] = told(await mistakesIn(add(text)))
    expect(first).toContain(words)
  })
})

const comment = fc.constantFrom(
  '# note',
  '  # indented',
  '      # deep',
  '',
  '#',
  '# - rule: a/b',
  '    # until: 2027-01-01',
)
const comments = fc.array(comment, { maxLength: 3 })
const other = fc.constantFrom(
  ['language: fi'],
  ['product:', '  level: 2   # two', '  owners: [\'Espoo\', "Turku"]'],
  ['rules:', '  roadmap/fresh: off', '  governance/fresh: { severity: notice }'],
  [
    'declared:',
    '- topic: funding-agreed',
    '  statement: >-',
    '    shared by',
    '    population',
    '  by: owners',
    '  on: 2026-05-12',
  ],
)
const waiver = fc
  .tuple(fc.constantFrom('api/contact', 'owners/valid'), fc.boolean(), comments)
  .map(([rule, brackets, between]) => ({ rule, brackets, between }))
const waivers = fc
  .tuple(fc.array(waiver, { maxLength: 3 }), fc.constantFrom('', '  ', '    '), fc.boolean())
  .map(([list, indent, empty]) => {
    if (list.length === 0) return empty ? ['waivers:'] : []
    const items = list.flatMap(({ rule, brackets, between }) => [
      ...(brackets
        ? [`${indent}- { rule: ${rule}, path: a.md, reason: "x # y", until: 2027-01-01 }  # why`]
        : [
            `${indent}- rule: ${rule}`,
            `${indent}  path: a.md`,
            `${indent}  reason: x`,
            `${indent}  until: 2027-01-01`,
          ]),
      ...between,
    ])
    return ['waivers:', ...items]
  })
const settings = fc
  .tuple(
    comments,
    fc.uniqueArray(other, { selector: ([key]) => key, maxLength: 4 }),
    waivers,
    fc.nat(4),
    comments,
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([head, others, own, place, between, eol, ended]) => {
    const blocks = [...others.slice(0, place), own, ...others.slice(place)]
    return [...head, ...blocks.flatMap((block) => [...block, ...between])].join(eol) + (ended ? eol : '')
  })
const entry = fc.record({
  rule: fc.constantFrom('governance/fresh', 'roadmap/present', 'licence/open'),
  reason: fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => words.trim() === words && words !== ''),
  until: fc.constantFrom('2027-05-31', '2028-02-29'),
})

describe('any settings file', () => {
  it('keeps every line in order, and holds its old waivers and then the new ones', async () => {
    await fc.assert(
      fc.asyncProperty(
        settings,
        fc.uniqueArray(entry, { selector: ({ rule }) => rule, minLength: 1 }),
        async (text, entries) => {
          const { waivers: before, ...rest } = (await readBack(text)) ?? {}
          const { text: result, added } = await add(text, entries)
          const { waivers: after, ...others } = await readBack(result)
          expect(added).toEqual(entries.map(({ rule }) => rule))
          expect(others).toEqual(rest)
          expect(after).toEqual([...(before ?? []), ...entries])
          expect(isKeptIn(text, result)).toBe(true)
          expect((await add(result, entries)).text).toBe(result)
          await expect(parseSettings(path, result)).resolves.toBeDefined()
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** Is the text one piece before and one piece after what was put in? */
function isKeptIn(text: string, result: string): boolean {
  let head = 0
  while (head < text.length && text[head] === result[head]) head += 1
  return result.endsWith(text.slice(head))
}
