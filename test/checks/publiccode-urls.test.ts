import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimed } from '../../src/checks/index.ts'
import check from '../../src/checks/publiccode-urls.ts'
import { takeInventory } from '../../src/inventory/inventory.ts'
import type { UrlAnswer } from '../../src/model.ts'
import { statedUrls } from '../../src/publiccode/urls.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import { parsed, whole, written } from '../publiccode/file.ts'
import { today, told } from './subject.ts'

const fine: UrlAnswer = { answer: 'status', status: 200 }

/** What the check says of a file, and which addresses it asked. */
async function judged(text: string, answers: Readonly<Record<string, UrlAnswer>> = {}, checkUrls = true) {
  const asked: string[] = []
  const ask = async (urls: readonly string[]) => {
    asked.push(...urls)
    return new Map(urls.map((url) => [url, answers[url] ?? fine]))
  }
  const repository = memoryRepository({ 'publiccode.yml': text }, { today })
  const settings = { ...defaultSettings, checkUrls }
  const inventory = await takeInventory(repository, settings, undefined, undefined, undefined, ask)
  return { judgement: await check.judge({ inventory }), asked }
}

const url = 'https://github.com/oulu-kirjastot/jono'
const none = (why: 'name' | 'network' | 'time' | 'connection'): UrlAnswer => ({ answer: 'none', why })

describe('addresses of publiccode.yml', () => {
  it('are not asked unless the settings want it, and it is told how to switch it on', async () => {
    const { judgement, asked } = await judged(whole, {}, false)
    expect(asked).toEqual([])
    expect(judgement).toMatchObject({ notApplicable: { en: expect.stringContaining('`check-urls: true`') } })
  })

  it('are those that lead people on, each once, and no others', async () => {
    const text = written(
      [
        [
          '    features:',
          '    documentation: https://docs.ouka.fi/jono\n    apiDocumentation: https://www.ouka.fi/jono\n    features:',
        ],
        ['  license:', '  mainCopyrightOwner: https://www.ouka.fi/omistaja\n  license:'],
      ],
      `landingURL: https://www.ouka.fi/jono
roadmap: ROADMAP.md
isBasedOn: https://github.com/toinen/jono
logo: https://www.ouka.fi/logo.svg
organisation: { uri: urn:x-italian-pa:c_a123 }
fundedBy: [{ uri: https://www.rahoittaja.fi }]
applicationSuite: https://www.ouka.fi/ohjelmistot
`,
    )
    const { judgement, asked } = await judged(text)
    expect(asked).toEqual([url, 'https://docs.ouka.fi/jono', 'https://www.ouka.fi/jono'])
    expect(judgement).toHaveProperty('passed')
  })

  it.each([
    'git@github.com:oulu/jono.git',
    'ssh://git@github.com/oulu/jono.git',
    'https://jono.example.org',
    'https://jono.example',
    'https://[',
    'mailto:jono@ouka.fi',
  ])('leave out %s, which others tell', async (other) => {
    const { judgement, asked } = await judged(written([[`url: ${url}`, `url: "${other}"`]]))
    expect(asked).toEqual([])
    expect(judgement).toHaveProperty('notApplicable')
  })

  it.each([
    [404, /does not have \(answer 404\)/u],
    [410, /removed for good from `github\.com` \(answer 410\)/u],
  ])('are told with %d', async (status, words) => {
    const { judgement } = await judged(whole, { [url]: { answer: 'status', status } })
    expect(told(judgement)).toEqual([expect.stringMatching(words)])
    expect(told(judgement)[0]).toMatch(/^publiccode\.yml:3 The address of `url`/u)
  })

  it('are told where the name does not exist, as people write it', async () => {
    const accents = 'https://jyväskylä-jono.fi/x'
    const { judgement } = await judged(written([[url, accents]]), { [accents]: none('name') })
    expect(JSON.stringify(judgement)).toContain('`jyväskylä-jono.fi`')
  })

  it.each([400, 401, 403, 405, 418, 429, 451, 500, 503, 302])('are not judged by %d', async (status) => {
    const { judgement } = await judged(whole, { [url]: { answer: 'status', status } })
    expect(judgement).toMatchObject({ undetermined: { en: expect.stringContaining(`(line 3: answer ${status})`) } })
  })

  it.each(['network', 'time', 'connection'] as const)('are not judged where there is no answer (%s)', async (why) => {
    expect((await judged(whole, { [url]: none(why) })).judgement).toHaveProperty('undetermined')
  })

  it('are told in one sentence where there seems to be no network', async () => {
    const landing = 'https://www.ouka.fi/jono'
    const answers = { [url]: none('network'), [landing]: none('network') }
    const { judgement } = await judged(`${whole}landingURL: ${landing}\n`, answers)
    expect(judgement).toMatchObject({
      undetermined: { en: expect.stringMatching(/^The addresses of .* no network\.$/u) },
    })
  })

  it('do not hide what nobody could find out', async () => {
    const text = `${whole}landingURL: https://www.ouka.fi/jono\n`
    const { judgement } = await judged(text, {
      [url]: { answer: 'status', status: 404 },
      'https://www.ouka.fi/jono': { answer: 'refused', why: 'private' },
    })
    expect(judgement).toMatchObject({ problems: [{ hides: true }] })
    expect(told(judgement)[0]).toContain('it leads into a private network')
  })

  it('enter no message with a name and password', async () => {
    const secret = 'https://matti:salaisuus@www.ouka.fi/matti'
    for (const answer of [
      { answer: 'refused', why: 'credentials' },
      { answer: 'status', status: 404 },
    ] as const)
      expect(JSON.stringify((await judged(written([[url, secret]]), { [secret]: answer })).judgement)).not.toMatch(
        /"(?:fi|sv|en)":"[^"]*(?:matti|salaisuus)/u,
      )
  })

  it('name every key that holds the same address', async () => {
    const text = `${whole}landingURL: ${url}\n`
    const { judgement, asked } = await judged(text, { [url]: { answer: 'status', status: 404 } })
    expect(asked).toEqual([url])
    expect(judgement).toMatchObject({ problems: [{ location: { line: 3 }, related: [{ line: 24 }] }] })
  })

  it('may stop working by time alone', () => {
    expect(isTimed('publiccode-urls')).toBe(true)
  })
})

describe('addresses that a file states', () => {
  it('are found in any file, and are addresses of the web', async () => {
    const value = fc.oneof(fc.webUrl(), fc.string(), fc.constantFrom('__proto__', '', 'http://', 'https://\u0000'))
    const key = fc.constantFrom('url', 'landingURL', 'roadmap', '__proto__', 'constructor')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, value)), fc.string(), value, async (pairs, language, text) => {
        const file = { ...Object.fromEntries(pairs), description: { [language]: { documentation: text } } }
        const { urls } = statedUrls(await parsed(JSON.stringify(file)))
        expect(new Set(urls.map((one) => one.url)).size).toBe(urls.length)
        for (const one of urls) expect(['http:', 'https:']).toContain(new URL(one.url).protocol)
      }),
      { numRuns: 50 },
    )
  })
})
