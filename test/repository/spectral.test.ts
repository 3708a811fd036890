import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { StyleReading } from '../../src/description.ts'
import type { Undetermined } from '../../src/model.ts'
import { openSpectral, type SpectralLimits } from '../../src/repository/spectral.ts'
import { findSpectral, published, rulesetOf } from '../../src/repository/spectral-place.ts'
import { readResults } from '../../src/repository/spectral-results.ts'

/** A program that plays Spectral: the first line of the description says what it does. */
const fake = `#!${process.execPath}
const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const text = readFileSync(0, 'utf8')
const play = /^# (\\S+)(?: (.*))?/.exec(text) ?? []
const args = process.argv.slice(2)
const after = (name) => args[args.indexOf(name) + 1]
const source = after('--stdin-filepath')
const at = (line, character) => ({ line, character })
const result = (more) => ({
  code: 'nlgov:semver', path: ['info', 'version'], message: 'Version 1 is not in semver format.', severity: 0,
  range: { start: at(3, 11), end: at(3, 14) }, source, ...more,
})
const plays = {
  says: () => [result({})],
  nothing: () => [],
  tells: () => [result({ message: JSON.stringify({ args, env: process.env, cwd: process.cwd(), text }) })],
  other: () => [result({ source: join(process.cwd(), 'files', play[2]), path: ['Light'] })],
  unfollowed: () => [
    result({ code: 'invalid-ref', path: ['paths', '/lights', '$ref'], message: 'ENOENT' }),
    result({ code: 'missing', path: ['paths', '/lights'] }),
    result({ code: 'missing', path: ['paths', '/lights', 'get'] }),
    result({ code: 'missing', path: ['paths', '/lights-out'] }),
    result({ code: 'parser', path: [] }),
    result({ code: 'unrecognized-format', path: [] }),
  ],
}
if (play[1] === 'hangs') setInterval(() => {}, 1000)
else if (play[1] === 'floods') { const more = () => { while (process.stdout.write('x'.repeat(65536))); process.stdout.once('drain', more) }; more() }
else if (play[1] === 'garbage') process.stdout.write(play[2])
else if (play[1] === 'fails') { process.stderr.write('Error running Spectral!\\n\\u001b[31mError #1: request to https://rules.example failed\\u001b[39m\\n'); process.exitCode = 2 }
else if (play[1] === 'dies') process.kill(process.pid, 'SIGKILL')
else { const results = plays[play[1]](); process.stdout.write(JSON.stringify(results)); process.exitCode = results.length > 0 ? 1 : 0 }
`

let place = ''
let top = ''
let tools = ''
const limits: SpectralLimits = { once: 10_000, all: 30_000, bytes: 200_000 }

const program = (folder: string): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'spectral'), fake)
  chmodSync(join(folder, 'spectral'), 0o755)
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'spectral-test-'))
  top = join(place, 'repository')
  tools = join(place, 'tools')
  mkdirSync(top)
  program(tools)
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const env = (more: Readonly<Record<string, string>> = {}) => ({ PATH: tools, ...more })
const ask = (text: string, more: Partial<SpectralLimits> = {}, variables = env()) =>
  openSpectral(top, variables, { ...limits, ...more })(new Map([['api/openapi.yaml', text]]), 'api/openapi.yaml', 'adr')
const reading = (answer: StyleReading | Undetermined): StyleReading => {
  if ('undetermined' in answer) throw new Error(answer.undetermined.en)
  return answer
}
const reason = (answer: StyleReading | Undetermined): string =>
  'undetermined' in answer ? answer.undetermined.en : JSON.stringify(answer)

describe('Spectral', () => {
  it('is asked, and its places count from 1 in files of the repository', async () => {
    expect(await ask('# says')).toEqual({
      results: [
        {
          rule: 'nlgov:semver',
          message: 'Version 1 is not in semver format.',
          severity: 0,
          steps: ['info', 'version'],
          location: { path: 'api/openapi.yaml', line: 4, column: 12, endLine: 4, endColumn: 15 },
        },
      ],
      whole: true,
    })
    expect(await ask('# nothing')).toEqual({ results: [], whole: true })
  })

  it('is given the files, the published rules and no variable that may hold a token', async () => {
    const secrets = {
      GITHUB_TOKEN: 'ghs_1',
      INPUT_TOKEN: 'ghs_2',
      ACTIONS_RUNTIME_TOKEN: 'x',
      NODE_PATH: '/x',
      HOME: '/home/x',
    }
    const [told] = reading(await ask('# tells ä', {}, env({ ...secrets, https_proxy: 'http://proxy.example' }))).results
    const { args, env: seen, cwd, text } = JSON.parse(told?.message ?? '')
    expect(text).toBe('# tells ä')
    expect(args).toEqual([
      'lint',
      '--format',
      'json',
      '--quiet',
      '--resolver',
      join(cwd, 'resolver.cjs'),
      '--ruleset',
      published.adr,
      '--stdin-filepath',
      join(cwd, 'files/api/openapi.yaml'),
    ])
    expect(Object.keys(seen).sort()).toEqual(['HOME', 'NODE_OPTIONS', 'NO_COLOR', 'PATH', 'https_proxy'].sort())
    expect(seen.PATH).toBe(tools)
    expect(existsSync(cwd)).toBe(false)
  })

  it('may tell of another file of the description, but of no other file', async () => {
    const files = new Map([
      ['openapi.yaml', '# other parts/light.yaml'],
      ['parts/light.yaml', 'Light: {}'],
    ])
    const spectral = openSpectral(top, env(), limits)
    const [told] = reading(await spectral(files, 'openapi.yaml', 'modi')).results
    expect(told?.location).toMatchObject({ path: 'parts/light.yaml', line: 4 })
    expect(await ask('# other ../../passwd')).toEqual({ results: [], whole: true })
  })

  it('says nothing of parts that a reference hides, and of what only its reading is about', async () => {
    const { results, whole } = reading(await ask('# unfollowed'))
    expect(results.map(({ steps }) => steps)).toEqual([['paths', '/lights-out']])
    expect(whole).toBe(false)
  })

  it('is ended when it hangs, and what was written is removed', async () => {
    const temporary = join(place, 'temporary')
    mkdirSync(temporary)
    vi.stubEnv('TMPDIR', temporary)
    expect(reason(await ask('# hangs', { once: 700 }))).toContain('did not answer')
    expect(readdirSync(temporary)).toEqual([])
    vi.unstubAllEnvs()
  })

  it('has one time for all descriptions', async () => {
    const spectral = openSpectral(top, env(), { ...limits, once: 400, all: 700 })
    const one = () => spectral(new Map([['a.yaml', '# hangs']]), 'a.yaml', 'adr')
    const answers = await Promise.all([one(), one(), one()])
    expect(answers.map(reason).map((words) => words.split('.')[0])).toEqual([
      'Spectral did not answer within its time (60 seconds), and was ended',
      'Spectral did not answer within its time (60 seconds), and was ended',
      'The time for Spectral (5 minutes) was over before this description',
    ])
  })

  it('is ended when it prints without end', async () => {
    expect(reason(await ask('# floods'))).toContain('more than 10 MB')
  })

  it.each([
    '',
    'No results',
    '{}',
    '[1]',
    '[{"code":"x"}]',
    '[{"code":"x","message":"m","path":{},"severity":0,"range":{}}]',
  ])('is not believed when it prints %s', async (printed) => {
    expect(reason(await ask(`# garbage ${printed}`))).toContain('had not the form')
  })

  it('says why when it breaks off', async () => {
    const words = reason(await ask('# fails'))
    expect(words).toContain('exit status 2): `request to https://rules.example failed`')
    expect(words).toContain('KUNTALINT_SPECTRAL_RULESETS')
    expect(reason(await ask('# dies'))).toContain('Spectral broke off')
  })

  it('does not write out of its folder', async () => {
    const spectral = openSpectral(top, env(), limits)
    const files = new Map([
      ['a.yaml', '# says'],
      ['../../../escaped.yaml', 'x'],
    ])
    expect(reason(await spectral(files, 'a.yaml', 'adr'))).toContain('could not be run')
  })
})

describe('the program', () => {
  it('is looked for in PATH, and said to be missing', () => {
    expect(findSpectral({ PATH: tools }, top)).toEqual({ program: join(tools, 'spectral'), path: tools })
    const missing = findSpectral({ PATH: join(place, 'nowhere') }, top)
    expect(reason(missing as Undetermined)).toContain('npm install --global @stoplight/spectral-cli')
    expect('undetermined' in findSpectral({}, top)).toBe(true)
  })

  it('is never that of the judged repository, by whichever way', () => {
    program(join(top, 'node_modules/.bin'))
    const linked = join(place, 'linked')
    mkdirSync(linked)
    symlinkSync(join(top, 'node_modules/.bin/spectral'), join(linked, 'spectral'))
    symlinkSync(join(top, 'node_modules/.bin'), join(place, 'bin'))
    const own = [join(top, 'node_modules/.bin'), 'node_modules/.bin', '.', '', linked, join(place, 'bin')]
    expect('undetermined' in findSpectral({ PATH: own.join(delimiter) }, top)).toBe(true)
    expect(findSpectral({ PATH: [...own, tools].join(delimiter) }, top)).toMatchObject({
      program: join(tools, 'spectral'),
    })
    expect(findSpectral({ PATH: [...own, tools].join(delimiter) }, top)).toMatchObject({
      path: [linked, tools].join(delimiter),
    })
  })

  it('is not run through a shell on Windows', () => {
    const folder = join(place, 'windows')
    mkdirSync(folder)
    writeFileSync(join(folder, 'spectral.cmd'), '', { mode: 0o755 })
    expect(reason(findSpectral({ Path: folder }, top, 'win32') as Undetermined)).toContain('needs a shell')
    writeFileSync(join(folder, 'spectral.exe'), '', { mode: 0o755 })
    expect(findSpectral({ Path: folder }, top, 'win32')).toMatchObject({ program: join(folder, 'spectral.exe') })
  })
})

describe('the rules of a profile', () => {
  const variable = (folder: string) => ({ KUNTALINT_SPECTRAL_RULESETS: folder })

  it('are those that are published, or a copy', () => {
    const folder = join(place, 'rulesets')
    mkdirSync(folder)
    writeFileSync(join(folder, 'modi.yml'), 'rules: {}')
    expect(rulesetOf('modi', {}, top)).toEqual({ ruleset: published.modi })
    expect(rulesetOf('modi', variable(folder), top)).toEqual({ ruleset: join(folder, 'modi.yml') })
    expect(reason(rulesetOf('adr', variable(folder), top) as Undetermined)).toContain('has no file `adr.yaml`')
  })

  it('are never taken from the judged repository', () => {
    const inside = join(top, 'rulesets')
    const outside = join(place, 'links')
    mkdirSync(inside)
    mkdirSync(outside)
    writeFileSync(join(inside, 'adr.yaml'), 'rules: {}')
    symlinkSync(join(inside, 'adr.yaml'), join(outside, 'adr.yaml'))
    for (const folder of [inside, outside])
      expect(reason(rulesetOf('adr', variable(folder), top) as Undetermined)).toContain('lies in the repository')
  })
})

describe('what Spectral prints', () => {
  const result = { code: 'a', path: ['info'], message: 'm', severity: 1, source: 'a.yaml' }
  const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 2 } }
  const read = (results: readonly unknown[]) => readResults(JSON.stringify(results), (source) => source)

  it('is told once where many references lead to one place, at its first line, in order', () => {
    const later = { ...result, range: { start: { line: 9, character: 3 }, end: { line: 9, character: 4 } } }
    const { results } = read([later, { ...result, range }, { ...result, range }]) as StyleReading
    expect(results.map(({ location }) => location)).toEqual([
      { path: 'a.yaml', line: 1, column: 1 },
      { path: 'a.yaml', line: 10, column: 4, endLine: 10, endColumn: 5 },
    ])
  })

  it('is refused when a value is not what it should be', () => {
    for (const wrong of [
      { severity: 4 },
      { message: 1 },
      { path: [{}] },
      { code: null },
      { range: { start: {}, end: {} } },
    ])
      expect(read([{ ...result, range, ...wrong }])).toBe(null)
    expect(read([{ ...result, range, source: null }])).toEqual({ results: [], whole: true })
  })
})

/** Runs where SPECTRAL names the folder of a real Spectral. */
describe.skipIf(!process.env.SPECTRAL)('the real Spectral', () => {
  const rules =
    'rules:\n  titled: { given: $.paths.*, severity: warn, then: { field: get.summary, function: truthy }, message: "{{value}} {{error}}" }\n'

  it('reads the files of a description and nothing else', async () => {
    const folder = join(place, 'real')
    mkdirSync(folder)
    writeFileSync(join(folder, 'adr.yaml'), rules)
    writeFileSync(join(place, 'secret.yaml'), 'get: { description: secret }')
    const real = { PATH: `${process.env.SPECTRAL}${delimiter}${process.env.PATH}`, KUNTALINT_SPECTRAL_RULESETS: folder }
    const outside = [
      'file:///etc/passwd',
      join(place, 'secret.yaml'),
      '../../secret.yaml',
      'http://127.0.0.1:1/x.yaml',
      '//127.0.0.1/x',
      'ftp://127.0.0.1/x',
      'urn:x:y',
      'http://127.0.0.1:1/x.yaml',
      'http://127.0.0.1:1/x.yaml#/y',
      'parts/missing.yaml',
      'parts/missing.yaml',
      '#/nothing',
      '#/nothing',
    ]
    const files = new Map([
      [
        'api [1]/öpen api.yaml',
        [
          'openapi: 3.0.3',
          'paths:',
          '  /own: { $ref: "./parts/own%20path.yaml#/one" }',
          ...outside.map((ref, index) => `  /p${index}: { $ref: "${ref}" }`),
        ].join('\n'),
      ],
      ['api [1]/parts/own path.yaml', 'one:\n  get:\n    description: no summary\n'],
    ])
    const answer = reading(await openSpectral(top, real)(files, 'api [1]/öpen api.yaml', 'adr'))
    expect(answer.whole).toBe(false)
    expect(answer.results.map(({ location }) => location.path)).toEqual(['api [1]/parts/own path.yaml'])
  })
})
