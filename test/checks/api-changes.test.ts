import { describe, expect, it } from 'vitest'
import apiChanges from '../../src/checks/api-changes.ts'
import { takeInventories } from '../../src/inventory/inventory.ts'
import { fingerprinted } from '../../src/lint.ts'
import type { Language, Messages, Undetermined } from '../../src/model.ts'
import type { Judgement } from '../../src/report.ts'
import { type MemoryFile, memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import type { Settings } from '../../src/settings.ts'
import { answer, problemsOf, today, told as toldOf } from './subject.ts'

type Files = Readonly<Record<string, MemoryFile>>

interface Around {
  settings?: Partial<Settings>
  /** What the commits of the change say. */
  messages?: Messages | Undetermined
  tell?: 'decided' | 'told'
}

/** Judges a pull request by the files before and after it, both by the same settings. */
async function compare(base: Files, head: Files, around: Around = {}): Promise<Judgement> {
  const settings = { ...defaultSettings, ...around.settings }
  const messages = around.messages ?? { messages: [], complete: true }
  const take = async (files: Files, commit: string) => {
    const repository = memoryRepository(files, { today, commit, name: 'oulu/hali' })
    const history = { ...repository.history, messagesSince: async () => messages }
    return (await takeInventories({ ...repository, history }, settings))[0]
  }
  const [before, after] = [await take(base, 'a'.repeat(40)), await take(head, 'b'.repeat(40))]
  return apiChanges.judge({ inventory: after, base: before }, { tell: around.tell ?? 'decided' })
}

interface Described {
  version?: string
  title?: string
  field?: string
  /** Further lines of the field. */
  about?: string
  path?: string
}

/** A description of one operation, which gives a light with one more field. */
const api = ({ version = '2.1.0', title = 'HALI', field = 'colour', about = '', path = '/lights' }: Described = {}) =>
  `openapi: 3.0.3
info:
  title: ${title}
  version: ${version}
paths:
  ${path}:
    get:
      responses:
        '200':
          description: A light
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Light'
components:
  schemas:
    Light:
      type: object
      properties:
        id:
          type: string
        ${field}:
          type: string
${about}`

const changelog = (entry = '') => `# Changelog

${entry}## 2.1.0 – 2026-01-10

- Lights can be read by their place, so that crews see the next crossing in time.
`

const files = (described: Described = {}, entry = ''): Files => ({
  'README.md': '# HALI\n\nPriority for emergency vehicles at traffic lights.\n',
  'openapi.yaml': api(described),
  'CHANGELOG.md': changelog(entry),
})

const renamed: Described = { field: 'color' }
const major: Described = { field: 'color', version: '3.0.0' }
const entry = '## 3.0.0\n\n- Breaking: `colour` is `color` now.\n\n'

/** What is still needed, as one finding says it. */
const needed = (judgement: Judgement): string =>
  problemsOf(judgement)
    .map(({ message }) => message.en.split('Still needed: ')[1] ?? '')
    .join(' | ')

const withDecisions = (folder: string | null = null): Partial<Settings> => ({ decisions: { folder, required: true } })
const withMonths = (months: number): Partial<Settings> => ({ deprecation: { months } })

describe('what a breaking change of a stable interface needs', () => {
  it('lists what broke, on its line, and all that is still needed', async () => {
    const judgement = await compare(files(), files(renamed))
    expect(toldOf(judgement)).toEqual([
      'openapi.yaml:22 The change breaks the compatibility of the interface "HALI": `GET /lights`: property `Light.colour` was removed, apparently replaced by `color` (response, line 22). Still needed: a new major version in the description, for example `3.0.0` (it still says `2.1.0`); an entry in the changelog `CHANGELOG.md` that names what has changed.',
    ])
  })

  it.each<[Language, string]>([
    [
      'fi',
      'openapi.yaml:22 Muutos katkaisee rajapinnan ”HALI” yhteensopivuuden: `GET /lights`: kenttä `Light.colour` on poistettu, tilalla näyttää olevan `color` (vastaus, rivi 22). Tarvitaan vielä: kuvaukseen uusi pääversio, esimerkiksi `3.0.0` (versio on yhä `2.1.0`); muutoslokiin `CHANGELOG.md` merkintä, jossa muuttunut kohta mainitaan.',
    ],
    [
      'sv',
      'openapi.yaml:22 Ändringen bryter kompatibiliteten för gränssnittet ”HALI”: `GET /lights`: fältet `Light.colour` har tagits bort, i stället verkar `color` ha kommit (svaret, rad 22). Det behövs ännu: en ny huvudversion i beskrivningen, till exempel `3.0.0` (versionen är ännu `2.1.0`); en anteckning i ändringsloggen `CHANGELOG.md` som nämner det som har ändrats.',
    ],
  ])('says it in %s', async (language, sentence) => {
    expect(toldOf(await compare(files(), files(renamed)), language)).toEqual([sentence])
  })

  it('is content with a major version and an entry, and shows both', async () => {
    expect(await compare(files(), files(major, entry))).toEqual({
      passed: [
        { path: 'openapi.yaml', line: 4, column: 3 },
        { path: 'CHANGELOG.md', line: 3 },
      ],
    })
  })

  it('names the one thing that is not there', async () => {
    expect(needed(await compare(files(), files(major)))).toBe(
      'an entry in the changelog `CHANGELOG.md` that names what has changed or the new version.',
    )
    expect(needed(await compare(files(), files(renamed, entry)))).toBe(
      'a new major version in the description, for example `3.0.0` (it still says `2.1.0`).',
    )
  })

  it('says nothing of a compatible change, of none, and where there was no interface before', async () => {
    const more = files({ about: '        place:\n          type: string\n' })
    expect(answer(await compare(files(), more))).toBe('passed')
    expect(answer(await compare(files(), files()))).toBe('passed')
    expect(answer(await compare({ 'README.md': '# HALI\n' }, files()))).toBe('notApplicable')
  })

  it('tells both lines of what moved, and keeps the fingerprint', async () => {
    const before = await compare(files(), files(renamed))
    const moved = await compare(files(), { ...files(), 'openapi.yaml': `# The lights\n\n${api(renamed)}` })
    expect(toldOf(moved)[0]).toContain('openapi.yaml:24')
    expect(toldOf(moved)[0]).toContain('(response, line 24, before 22)')
    const prints = (judgement: Judgement) =>
      fingerprinted('api/breaking-change-decided', null, problemsOf(judgement)).map(({ fingerprint }) => fingerprint)
    expect(prints(moved)).toEqual(prints(before))
  })

  it('names an operation once for all that broke in it, and counts what is too much to list', async () => {
    const fields = (letter: string) =>
      Array.from({ length: 8 }, (_, index) => `        ${letter}${index}: { type: string }\n`).join('')
    const [line] = toldOf(await compare(files({ about: fields('a') }), files()))
    expect(line?.match(/GET \/lights/gu)).toHaveLength(1)
    expect(line).toContain('; and 2 more')
  })
})

describe('versions', () => {
  it.each([
    ['2.1.0', '2.2.0', 'for example `3.0.0` (it says `2.2.0`, before `2.1.0`)'],
    ['2.1.0', '0.9.0', 'for example `3.0.0` (it says `0.9.0`, before `2.1.0`)'],
    ['v2', 'v2', 'for example `v3` (it still says `v2`)'],
    ["'1.4'", "'1.5'", 'for example `2.0` (it says `1.5`, before `1.4`)'],
    ['2.1.0', 'latest', 'for example `3.0.0` (it says `latest`, before `2.1.0`)'],
    ['2026.5.0', '2026.5.0', 'in the description (it still says `2026.5.0`)'],
  ])('of %s → %s asks for more', async (was, is, words) => {
    const judgement = await compare(files({ version: was }), files({ ...renamed, version: is }, entry))
    expect(needed(judgement)).toContain(words)
  })

  it.each([
    ['2.1.0', '3.0.0'],
    ['1.9', '2.0.0-rc.1'],
    ['v1', 'v2'],
    ['2026.5.0', '2026.6.0'],
    ['latest', 'latest'],
    ['2.1.0', "'2026-11-01'"],
  ])('of %s → %s is content', async (was, is) => {
    expect(answer(await compare(files({ version: was }), files({ ...renamed, version: is }, entry)))).toBe('passed')
  })
})

describe('the entry in the changelog', () => {
  const withEntry = async (text: string, described: Described = major) =>
    answer(await compare(files(), files(described, `## Unreleased\n\n${text}\n\n`)))

  it.each([
    'Breaking: the lamp has another field.',
    'The light is no longer backwards compatible.',
    'Renamed the `colour` of lights.',
    'Published version 3.0.0.',
    'Rikkova muutos: valon väri on nimetty uudelleen.',
    'Rajapinta ei ole enää taaksepäin yhteensopiva.',
    'Muutos on epäyhteensopiva vanhojen toteutusten kanssa.',
    'Muutos katkaisee yhteensopivuuden.',
    'Ändringen är inte bakåtkompatibel.',
    'Det här bryter befintliga klienter.',
    'Inkompatibel ändring av lampans färg.',
  ])('tells of it: %s', async (text) => {
    expect(await withEntry(`- ${text}`)).toBe('passed')
  })

  it.each([
    'Fixed the spelling of the documentation.',
    'Fixed line breaks in the map.',
    'Korjattu rikkoutunut linkki.',
    'Discoloured icons have gone.',
  ])('is about something else: %s', async (text) => {
    expect(await withEntry(`- ${text}`)).toBe('problems')
  })

  it('that names a version which is not new says nothing of the break', async () => {
    const judgement = await compare(files(), files(renamed, '## Unreleased\n\n- Tested against 2.1.0.\n\n'))
    expect(needed(judgement)).toContain('an entry in the changelog')
  })

  it('may run over several lines', async () => {
    expect(await withEntry('- The lights of the\n  crossing call their\n  `colour` otherwise.')).toBe('passed')
  })

  it('that was there before does not count', async () => {
    const before = { ...files({}, '- Breaking: soon.\n\n') }
    expect(answer(await compare(before, files(major, '- Breaking: soon.\n\n')))).toBe('problems')
  })

  it('counts in a README only in the part that is the changelog', async () => {
    const readme = (intro: string, log: string) => `# HALI

Priority for emergency vehicles. ${intro}

## Changelog

### 2.1.0

- Lights can be read by their place.
${log}`
    const at = (text: string, described: Described = {}): Files => ({
      'README.md': text,
      'openapi.yaml': api(described),
    })
    const before = at(readme('', ''))
    expect(answer(await compare(before, at(readme('Each light has a `colour`.', ''), major)))).toBe('problems')
    expect(answer(await compare(before, at(readme('', '- `colour` is `color`.\n'), major)))).toBe('passed')
  })

  it.each(['.changeset/tame-cows-fly.md', 'changelog.d/12.breaking.md', 'newsfragments/12.removal.rst'])(
    'may be a note for the next release: %s',
    async (path) => {
      const { 'CHANGELOG.md': _, ...rest } = files(major)
      expect(answer(await compare(files(), { ...rest, [path]: 'Rename `colour` to `color`.\n' }))).toBe('passed')
    },
  )

  it('is not asked for in a file where changes are told elsewhere', async () => {
    const away = { 'CHANGELOG.md': 'See the [releases](https://github.com/oulu/hali/releases).\n' }
    expect(answer(await compare({ ...files(), ...away }, { ...files(major), ...away }))).toBe('passed')
  })

  it('asks for a changelog where there is none', async () => {
    const { 'CHANGELOG.md': _, ...before } = files()
    const { 'CHANGELOG.md': __, ...after } = files(major)
    expect(needed(await compare(before, after))).toBe('a changelog (`CHANGELOG.md`) that tells of the change.')
  })
})

describe('the decision', () => {
  const asked = withDecisions('docs/decisions')
  const complete = files(major, entry)

  it('is asked for only where the settings ask', async () => {
    expect(answer(await compare(files(), complete))).toBe('passed')
    const named = { decisions: { folder: 'docs/decisions', required: false } }
    expect(answer(await compare(files(), complete, { settings: named }))).toBe('passed')
    expect(needed(await compare(files(), complete, { settings: asked }))).toBe(
      'a link to the decision: a new document in `docs/decisions`, a line `Decision: …` in the commit message, or a link in the changelog.',
    )
  })

  it('may be a document of the folder that is new or changed, not its list or a form', async () => {
    const judge = (path: string) => compare(files(), { ...complete, [path]: '# Decision\n' }, { settings: asked })
    expect(await judge('docs/decisions/0012-color.md')).toMatchObject({
      passed: expect.arrayContaining([{ path: 'docs/decisions/0012-color.md', line: 1 }]),
    })
    expect(answer(await judge('docs/decisions/mallinnus.md'))).toBe('passed')
    for (const path of ['docs/decisions/README.md', 'docs/decisions/malli.md', 'docs/other/0012.md'])
      expect(answer(await judge(path)), path).toBe('problems')
    const old = { 'docs/decisions/0011.md': '# Decision\n' }
    expect(answer(await compare({ ...files(), ...old }, { ...complete, ...old }, { settings: asked }))).toBe('problems')
  })

  it('may stand in a usual folder where none is named, and the folder may be a pattern', async () => {
    const adr = { ...complete, 'docs/adr/0012-color.md': '# Decision\n' }
    expect(answer(await compare(files(), adr, { settings: withDecisions() }))).toBe('passed')
    const head = { ...complete, 'docs/decisions/0012.md': '# Decision\n' }
    expect(answer(await compare(files(), head, { settings: withDecisions('docs/decisions/*.md') }))).toBe('passed')
  })

  it.each([
    'Rename colour\n\nDecision: https://example.org/minutes/12',
    'Nimeä väri uudelleen\n\nPäätös: ohjausryhmä 12.11.2026 § 4',
    'Byt namn på färgen\n\nBeslut: styrgruppen 12.11.2026 § 4',
  ])('may be a line of a commit message: %j', async (message) => {
    const judgement = await compare(files(), complete, {
      settings: asked,
      messages: { messages: ['Merge', message], complete: true },
    })
    expect(answer(judgement)).toBe('passed')
  })

  it('is no line without a decision behind it', async () => {
    const judgement = await compare(files(), complete, {
      settings: asked,
      messages: { messages: ['Rename\n\nDecision:\n', 'No decision: we wait'], complete: true },
    })
    expect(answer(judgement)).toBe('problems')
  })

  it.each([
    ['- Breaking: `colour` is `color` ([decision](https://example.org/minutes/12)).', 'passed'],
    ['- Rikkova muutos: `colour`.\n  [Ohjausryhmän pöytäkirja](https://example.org/minutes/12)', 'passed'],
    ['- Breaking: `colour`.\n\nDecided on 12 November: https://example.org/minutes/12', 'passed'],
    ['- Breaking: `colour`, see [12](docs/decisions/0012.md).', 'passed'],
    ['- Breaking: `colour` ([#12](https://github.com/oulu/hali/issues/12)).', 'problems'],
    ['- Breaking: `colour`, see [13](docs/decisions/0013.md).', 'problems'],
  ])('may be a link in the changelog: %s', async (text, verdict) => {
    const old = { 'docs/decisions/0012.md': '# Decision\n' }
    const head = { ...files(major, `## 3.0.0\n\n${text}\n\n`), ...old }
    expect(answer(await compare({ ...files(), ...old }, head, { settings: asked }))).toBe(verdict)
  })

  it('may be linked in a changelog so short that it is nearly nothing but the link', async () => {
    const short = { 'CHANGELOG.md': '# Changelog\n\n## 3.0.0\n\n- Breaking ([decision](https://example.org/12)).\n' }
    const { 'CHANGELOG.md': _, ...before } = files()
    expect(answer(await compare(before, { ...files(major), ...short }, { settings: asked }))).toBe('passed')
  })

  it('is undetermined where not all commits are there, and fails all the same for what else is to be done', async () => {
    const shallow = { messages: [], complete: false }
    const judgement = await compare(files(), complete, { settings: asked, messages: shallow })
    expect(judgement).toMatchObject({ undetermined: { en: expect.stringContaining('fetch-depth: 0') } })
    const none = { undetermined: { fi: 'ei', sv: 'nej', en: 'no' } }
    expect(answer(await compare(files(), complete, { settings: asked, messages: none }))).toBe('undetermined')
    const other = await compare(files(), files(renamed, entry), { settings: asked, messages: shallow })
    expect(needed(other)).toBe('a new major version in the description, for example `3.0.0` (it still says `2.1.0`).')
  })
})

describe('the time of transition', () => {
  const marked = (text: string): Described => ({ about: `          deprecated: true\n          ${text}\n` })
  const judge = (text: string | null, head: Described = major) =>
    compare(files(text === null ? {} : marked(text)), files(head, entry), { settings: withMonths(6) })

  it('is asked for only where the settings name it, and of what can be marked', async () => {
    expect(answer(await compare(files(), files(major, entry)))).toBe('passed')
    expect(needed(await judge(null))).toBe(
      'a transition of 6 months: `colour` was not marked as `deprecated` beforehand.',
    )
    const other = { version: '3.0.0', about: '          maxLength: 3\n' }
    const narrowed = { ...files(other, entry), 'openapi.yaml': api(other).replace('type: object', 'type: array') }
    expect(answer(await compare(files(), narrowed, { settings: withMonths(6) }))).toBe('passed')
  })

  it.each([
    'description: Deprecated since 2026-02-01. Use color.',
    'description: Deprecated since 1 February 2026',
    'description: Deprecated from February 2026',
    'description: Merkitty poistuvaksi 1.2.2026 alkaen. Käytä kenttää color.',
    'description: Merkitty poistuvaksi 1. helmikuuta 2026',
    'description: Utgående sedan den 1 februari 2026',
    'description: Utgår från och med 1.2.2026',
    'description: Poistuu käytöstä 31.10.2026',
    'description: Works until 2026-10-31',
    'description: Deprecated since 2026-02-01, works until 2026-11-30',
    "x-sunset: '2026-10-31'",
    "x-deprecated-since: '2026-03-01'",
  ])('was long enough: %s', async (text) => {
    expect(answer(await judge(text))).toBe('passed')
  })

  it.each([
    ['description: Deprecated since 2026-09-01', 'goes before that (the description says 2026-09-01)'],
    ['description: Merkitty poistuvaksi 1.9.2026', 'goes before that'],
    ['description: Do not use', 'does not show since when `colour` has been deprecated'],
    ['description: Poistuu 31.12.2027', 'works until 2027-12-31'],
    ['description: Föråldrad sedan 1.2.2026. Tas bort 1.12.2027.', 'works until 2027-12-01'],
    ["x-sunset: '2027-01-31'", 'works until 2027-01-31'],
  ])('was too short: %s', async (text, words) => {
    expect(needed(await judge(text))).toContain(words)
  })

  it('is read from the reason of a field in GraphQL', async () => {
    const schema = (field: string): Files => ({
      'schema.graphql': `type Query {\n  light: Light\n}\n\ntype Light {\n  id: ID!\n${field}}\n`,
      'CHANGELOG.md': changelog(field === '' ? '## Unreleased\n\n- `Light.colour` is gone.\n\n' : ''),
    })
    const old = schema('  colour: String @deprecated(reason: "Since 2026-02-01: use color")\n')
    expect(answer(await compare(old, schema(''), { settings: withMonths(6) }))).toBe('passed')
    expect(answer(await compare(schema('  colour: String\n'), schema(''), { settings: withMonths(6) }))).toBe(
      'problems',
    )
  })
})

describe('interfaces that are not stable', () => {
  const stages: readonly [string, Files, Partial<Settings>][] = [
    ['0.9.0', files({ version: '0.9.0' }), {}],
    ['a beta', files({ version: '1.0.0-beta.2' }), {}],
    ['development in the settings', files(), { product: { ...defaultSettings.product, stage: 'development' } }],
    [
      'development in publiccode.yml',
      { ...files(), 'publiccode.yml': 'publiccodeYmlVersion: "0.4"\nname: HALI\ndevelopmentStatus: development\n' },
      {},
    ],
  ]
  it.each(stages)('are told, not failed: %s', async (_, before, settings) => {
    const after = { ...before, 'openapi.yaml': String(before['openapi.yaml']).replaceAll('colour', 'color') }
    expect(answer(await compare(before, after, { settings }))).toBe('passed')
    expect(toldOf(await compare(before, after, { settings, tell: 'told' }))).toEqual([
      expect.stringContaining('which is not stable yet: `GET /lights`: property `Light.colour` was removed'),
    ])
  })

  it('are not those whose software has a version below 1 while the description says 2.1.0', async () => {
    const software = { 'CHANGELOG.md': '# Changelog\n\n## 0.4.0\n\n- The map is faster, and crews see more.\n' }
    expect(answer(await compare({ ...files(), ...software }, { ...files(renamed), ...software }))).toBe('problems')
  })

  it('do not become so by the change itself', async () => {
    expect(answer(await compare(files(), files({ ...renamed, version: '0.1.0' })))).toBe('problems')
  })

  it('leave stable ones to the other rule, but for what nobody can tell', async () => {
    expect(answer(await compare(files(), files(renamed), { tell: 'told' }))).toBe('passed')
    const pattern = (expression: string) => files({ about: `          pattern: '${expression}'\n` })
    expect(toldOf(await compare(pattern('^a$'), pattern('^b$'), { tell: 'told' }))).toEqual([
      expect.stringContaining('The change may affect those who use the interface "HALI"'),
    ])
    expect(answer(await compare(pattern('^a$'), pattern('^b$')))).toBe('passed')
  })
})

describe('which description is which', () => {
  const { 'openapi.yaml': _, ...rest } = files()

  it('follows one that moved, was renamed, or changed from YAML to JSON', async () => {
    expect(answer(await compare(files(), { ...rest, 'docs/api/hali.yaml': api() }))).toBe('passed')
    expect(answer(await compare(files(), { ...rest, 'docs/lights.yaml': api({ title: 'Lights' }) }))).toBe('passed')
    const [line] = toldOf(await compare(files(), { ...rest, 'docs/api/hali.yaml': api(renamed) }))
    expect(line).toContain('docs/api/hali.yaml:22')
  })

  it('sees no change in a split into files, and tells of a change in the part where it is', async () => {
    const split = (field: string): Files => ({
      ...rest,
      'openapi.yaml': api().split('components:')[0]?.replace('#/components/schemas/Light', 'light.yaml') ?? '',
      'light.yaml': `type: object\nproperties:\n  id:\n    type: string\n  ${field}:\n    type: string\n`,
    })
    expect(answer(await compare(files(), split('colour')))).toBe('passed')
    expect(toldOf(await compare(split('colour'), split('color')))[0]).toContain('light.yaml:5')
  })

  it('lets an old version stand beside the new one, and notices when it goes', async () => {
    const old: Files = { ...rest, 'api/v2.yaml': api() }
    const both: Files = { ...old, 'api/v3.yaml': api(major) }
    const { 'api/v2.yaml': __, ...alone } = both
    expect(answer(await compare(old, both))).toBe('passed')
    expect(toldOf(await compare(both, alone))).toEqual([
      'api/v2.yaml:- The change breaks the compatibility of the interface "HALI": the whole API description `api/v2.yaml` was removed. Still needed: an entry in the changelog `CHANGELOG.md` that tells of the end of the interface.',
    ])
    const told = { ...alone, 'CHANGELOG.md': changelog('## Unreleased\n\n- Rajapinnan versio 2 on poistettu.\n\n') }
    expect(answer(await compare(both, told))).toBe('passed')
    expect(needed(await compare(old, alone))).not.toContain('major')
  })

  it('judges each of several, and tells of those that broke', async () => {
    const status = (field: string) => api({ title: 'HALI status', path: '/status', field })
    const before = { ...files(), 'api/status.yaml': status('colour') }
    const after = { ...files(major, entry), 'api/status.yaml': status('state') }
    expect(toldOf(await compare(before, after))).toEqual([expect.stringContaining('the interface "HALI status"')])
  })

  it('does not let one disappear as a copy, as somebody else’s, or in a folder that does not count', async () => {
    const foreign = api({ title: 'Parking permits', ...renamed }).replace(
      'paths:',
      'servers:\n  - url: https://api.parkki.se/v1\npaths:',
    )
    expect(await compare(files(), { ...rest, 'openapi.yaml': foreign })).toMatchObject({
      undetermined: { en: expect.stringContaining('I could not compare the API description `openapi.yaml`') },
    })
    expect(answer(await compare(files(), { ...rest, 'generated/openapi.yaml': api() }))).toBe('undetermined')
  })
})

describe('what cannot be compared', () => {
  it.each(['decided', 'told'] as const)('is undetermined, never passed (%s)', async (tell) => {
    const broken = (described: Described) => ({ ...files(), 'openapi.yaml': `${api(described)}   bad: [\n` })
    const head = await compare(files(), broken(renamed), { tell })
    expect(head).toMatchObject({ undetermined: { en: expect.stringContaining('`api/readable`') } })
    const before = await compare(broken({}), files(renamed), { tell })
    expect(before).toMatchObject({ undetermined: { en: expect.stringContaining('of before cannot be read') } })
    const { 'openapi.yaml': _, ...rest } = files()
    const template = api().replace('2.1.0', '{{ version }}')
    for (const path of ['openapi.yaml', 'openapi.yaml.j2'])
      expect(answer(await compare(files(), { ...rest, [path]: template }, { tell })), path).toBe('undetermined')
    const schema = { 'schema.graphql': 'type Query {\n  light: String\n}\n' }
    const open = { 'schema.graphql': 'type Query {\n  light: String\n' }
    expect(answer(await compare(schema, open, { tell }))).toBe('undetermined')
  })

  it('does not hide what another description broke', async () => {
    const template = { 'events/asyncapi.yaml.j2': 'asyncapi: "{{ version }}"\n' }
    const judgement = await compare({ ...files(), ...template }, { ...files(renamed), ...template })
    expect(answer(judgement)).toBe('problems')
  })
})

describe('other formats', () => {
  const breaks: readonly [string, string, string, string][] = [
    ['schema.graphql', 'type Query {\n  light(id: ID!): String\n}\n', 'light(id: ID!)', 'light(id: ID!, key: Int!)'],
    [
      'lights.proto',
      'syntax = "proto3";\nservice Lights {\n  rpc Get(Light) returns (Light);\n}\nmessage Light {\n  string colour = 1;\n}\n',
      'colour = 1',
      'colour = 2',
    ],
    [
      'asyncapi.yaml',
      'asyncapi: 2.6.0\ninfo: { title: HALI events, version: 1.2.0 }\nchannels:\n  lights:\n    subscribe:\n      message:\n        payload:\n          type: object\n          properties:\n            colour: { type: string }\n',
      'colour:',
      'color:',
    ],
  ]
  it.each(breaks)('%s: what broke is told on its line', async (path, text, from, to) => {
    const line = text.slice(0, text.indexOf(from)).split('\n').length
    const [told] = toldOf(await compare({ [path]: text }, { [path]: text.replace(from, to) }))
    expect(told?.startsWith(`${path}:${line} `), told).toBe(true)
    // What has no version is asked for none.
    expect(told?.includes('a new major version')).toBe(path === 'asyncapi.yaml')
  })
})

describe('a monorepo', () => {
  const components = [
    { name: 'lights', path: 'lights' },
    { name: 'web', path: 'web' },
  ]
  const settings = { components }
  const mono = (root: Described | null, lights: Described | null, more: Files = {}): Files => ({
    'README.md': '# HALI\n\nPriority for emergency vehicles at traffic lights.\n',
    'web/README.md': '# Web\n',
    'lights/README.md': '# Lights\n',
    ...(root ? { 'openapi.yaml': api(root) } : {}),
    ...(lights ? { 'lights/openapi.yaml': api({ title: 'HALI lights', ...lights }) } : {}),
    ...more,
  })

  it('is judged once, whichever component borrows the description of the whole', async () => {
    expect(toldOf(await compare(mono({}, null), mono(renamed, null), { settings }))).toHaveLength(1)
  })

  it('is judged at the top, too, where components have descriptions of their own', async () => {
    const judgement = await compare(mono({}, {}), mono(renamed, {}), { settings })
    expect(toldOf(judgement)).toEqual([expect.stringMatching(/^openapi\.yaml:/u)])
  })

  it('asks for an entry in the changelog of the component that changed', async () => {
    const logs = (text: string) => ({ 'CHANGELOG.md': changelog(), 'lights/CHANGELOG.md': changelog(text) })
    const before = mono(null, {}, logs(''))
    expect(needed(await compare(before, mono(null, major, logs('')), { settings }))).toContain('`lights/CHANGELOG.md`')
    expect(answer(await compare(before, mono(null, major, logs(entry)), { settings }))).toBe('passed')
  })

  it('follows a description from the top into a component', async () => {
    const judgement = await compare(mono({}, null), mono(null, { title: 'HALI' }), { settings })
    expect(answer(judgement)).toBe('passed')
  })
})

describe('hostile content', () => {
  it('does not break the sentence', async () => {
    const title = '"x`](https://evil.example)  ](y) <!-- @all"'
    const [line] = toldOf(await compare(files({ title }), files({ ...renamed, title })))
    expect(line?.split('\n')).toHaveLength(1)
  })
})
