import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sameVersion } from '../../src/checks/api-approvals.ts'
import apiApproved from '../../src/checks/api-approved.ts'
import apiDeprecation from '../../src/checks/api-deprecation.ts'
import apiField from '../../src/checks/api-field.ts'
import apiLicence from '../../src/checks/api-licence.ts'
import apiParts from '../../src/checks/api-parts.ts'
import apiSecurity from '../../src/checks/api-security.ts'
import apiServers from '../../src/checks/api-servers.ts'
import apiTestEndpoint from '../../src/checks/api-test-endpoint.ts'
import ownersCover from '../../src/checks/owners-cover.ts'
import topicsStated from '../../src/checks/topics-stated.ts'
import { shortLicences } from '../../src/inventory/licence-short.ts'
import { answer, judge, problemsOf, told } from './subject.ts'

const spec = (rest: string, info = ''): string =>
  `openapi: 3.1.0\ninfo:\n  title: Jono\n  version: 2.1.0\n${info}${rest}${rest.includes('paths:') ? '' : 'paths: {}\n'}`
const readme = { 'README.md': '# Jono\n\nJono on palvelu.\n' }
const files = (rest: string, info = '') => ({ ...readme, 'openapi.yaml': spec(rest, info) })
const operations = (count: number, more = ''): string =>
  `paths:\n${Array.from({ length: count }, (_, index) => `  /a${index}:\n    post:\n      responses: {}\n${more}`).join('')}`

describe('the own descriptions', () => {
  const field = { field: 'info.contact.email' }
  const foreign = {
    'README.md': '# Jono\n',
    'openapi.yaml':
      'openapi: 3.0.0\ninfo: {title: Weather, version: "1"}\nservers: [{url: "https://api.weather.io"}]\npaths: {}\n',
  }

  it('are judged beside those of others, which are not', async () => {
    const judgement = await judge(apiField, field, {
      ...foreign,
      'jono.yaml': spec('', '  contact: {email: a@kunta.fi}\n'),
    })
    expect(judgement).toEqual({ passed: [expect.objectContaining({ path: 'jono.yaml' })] })
  })

  it('are told not to be there where all are those of others', async () => {
    const judgement = await judge(apiField, field, foreign)
    expect('notApplicable' in judgement && judgement.notApplicable.en).toContain("are not the product's own")
  })

  it('are undetermined where none can be read', async () => {
    const judgement = await judge(apiField, field, {
      'openapi.yaml': 'openapi: 3.0.0\n{% if a %}\ninfo: {title: Jono}\n{% endif %}\npaths: {}\n',
    })
    expect(answer(judgement)).toBe('undetermined')
  })

  it('are not asked in a format that the rule is not about', async () => {
    const judgement = await judge(apiField, field, { 'schema.graphql': 'type Query { a: Int }\n' })
    expect(answer(judgement)).toBe('notApplicable')
  })
})

describe('parts of descriptions', () => {
  it('are told one by one where they are few', async () => {
    const options = { select: 'operations', anyOf: ['summary', 'description'] } as const
    expect(told(await judge(apiParts, options, files(operations(2))))).toEqual([
      'openapi.yaml:7 `POST /a0` has no value for `summary` or `description`.',
      'openapi.yaml:10 `POST /a1` has no value for `summary` or `description`.',
    ])
  })

  it('are counted where they are many, with the first of them', async () => {
    const options = { select: 'operations', field: 'summary' } as const
    const [problem, ...more] = problemsOf(await judge(apiParts, options, files(operations(11))))
    expect(more).toEqual([])
    expect(problem!.message.fi).toBe(
      'Rajapintakuvauksen `openapi.yaml` 11 toiminnosta 0 kertoo tiedon `summary` (0 %). Sääntö pyytää, että osuus on vähintään 100 %. Ilman sitä ovat esimerkiksi `POST /a0`, `POST /a1`, `POST /a2`, `POST /a3`, `POST /a4` ja 6 muuta.',
    )
    expect(problem!.parts).toHaveLength(11)
    expect(problem!.related).toHaveLength(10)
  })

  it('hold where the share is enough', async () => {
    const options = { select: 'operations', field: 'summary', share: 50 } as const
    expect(
      answer(
        await judge(
          apiParts,
          options,
          files(operations(1) + operations(1, '      summary: B\n').slice(7).replace('a0', 'b')),
        ),
      ),
    ).toBe('passed')
  })

  it('have values of a form, and none that do not count', async () => {
    const options = { field: 'info.contact.email', pattern: '@kunta\\.fi$', not: '(?i)^noreply' }
    const mail = (address: string) => files('', `  contact: {email: ${address}}\n`)
    expect(answer(await judge(apiParts, options, mail('jono@kunta.fi')))).toBe('passed')
    expect(told(await judge(apiParts, options, mail('jono@kaupunki.fi')))).toEqual([
      'openapi.yaml:5 The value of `info.contact.email` is `jono@kaupunki.fi`. It has not the form that the rule asks for.',
    ])
    expect(told(await judge(apiParts, options, mail('noreply@kunta.fi')), 'sv')).toEqual([
      'openapi.yaml:5 Fältet `info.contact.email` har värdet `noreply@kunta.fi`, som inte räknas: det kommer från en mall, är ett exempel eller något annat som regeln utesluter.',
    ])
  })

  it('are reached by a path, also in JSON Schema', async () => {
    const schema =
      '{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Jono", "type": "object", "properties": {"a": {"type": "string"}}}'
    const options = { select: 'properties', field: 'description', formats: ['json-schema'] } as const
    const judgement = await judge(apiParts, options, { 'schemas/jono.schema.json': schema, 'README.md': '# Jono\n' })
    expect(answer(judgement)).toMatch(/problems|notApplicable/u)
    const tags = { at: 'tags.*', field: 'description' }
    expect(told(await judge(apiParts, tags, files('tags: [{name: a}]\n')))).toEqual([
      'openapi.yaml:5 `tags.0` has no value for `description`.',
    ])
  })

  it('are not asked where there are none', async () => {
    expect(answer(await judge(apiParts, { select: 'channels', field: 'description' }, files('')))).toBe('notApplicable')
  })
})

describe('servers', () => {
  const servers = (list: string) => files(`servers: [${list}]\n`)
  it.each([
    ['none at all', ''],
    ['a path', '{url: /v1}'],
    ['a choice of schemes', '{url: "{s}://jono.kunta.fi", variables: {s: {enum: [http, https], default: http}}}'],
    [
      'one for development beside',
      '{url: "https://jono.kunta.fi"}, {url: "http://localhost", description: Lokal utveckling}',
    ],
  ])('may be %s', async (_, list) => {
    expect(answer(await judge(apiServers, {}, servers(list)))).toBe('passed')
  })

  it('of OpenAPI 2.0 are as good as the best of their schemes', async () => {
    const old = (schemes: string) => ({
      ...readme,
      'swagger.yaml': `swagger: "2.0"\ninfo: {title: Jono, version: 1.0.0}\nhost: jono.kunta.fi\nschemes: ${schemes}\npaths: {}\n`,
    })
    expect(answer(await judge(apiServers, {}, old('[http, https]')))).toBe('passed')
    expect(answer(await judge(apiServers, {}, old('[http]')))).toBe('problems')
  })

  it('for testing are told by address, words or documents', async () => {
    for (const list of ['{url: "https://test.jono.kunta.fi"}', '{url: /proov, description: Sandbox}'])
      expect(answer(await judge(apiTestEndpoint, {}, servers(list)))).toBe('passed')
    const written = { 'README.md': '# Jono\n\nTestiympäristö on osoitteessa https://testi.kunta.fi.\n' }
    expect(answer(await judge(apiTestEndpoint, {}, { ...servers('{url: /}'), ...written }))).toBe('passed')
    for (const list of ['{url: "http://localhost", description: Test}', '{url: "https://contest.kunta.fi"}'])
      expect(answer(await judge(apiTestEndpoint, {}, servers(list)))).toBe('problems')
  })
})

describe('security', () => {
  const schemes = 'components: {securitySchemes: {key: {type: http, scheme: bearer}}}\n'
  it.each([
    ['only reads', 'paths: {/a: {get: {responses: {}}}}\n', 'notApplicable'],
    [
      'signs in, asks, or takes a key as a parameter',
      'paths: {/login: {post: {responses: {}}}, /a/search: {post: {responses: {}}}, /b: {put: {parameters: [{name: X-Api-Key, in: header}], responses: {}}}}\n',
      'passed',
    ],
    ['declares that nothing is asked', 'security: [{}]\npaths: {/a: {post: {responses: {}}}}\n', 'passed'],
    ['says nothing', 'paths: {/a: {post: {responses: {}}}}\n', 'problems'],
    ['declares schemes and applies none', `paths: {/a: {post: {responses: {}}}}\n${schemes}`, 'problems'],
  ])('of an interface that %s', async (_, rest, expected) => {
    expect(answer(await judge(apiSecurity, {}, files(rest)))).toBe(expected)
  })

  it('is one finding where many operations are open', async () => {
    const problems = problemsOf(await judge(apiSecurity, {}, files(operations(12) + schemes)))
    expect(problems).toHaveLength(1)
    expect(problems[0]!.parts).toHaveLength(12)
  })
})

describe('deprecated operations', () => {
  const get = (text: string, info = '') =>
    files(
      `paths:\n  /a:\n    get:\n      deprecated: true\n      ${text}\n      responses: {}\n  /b:\n    get: {operationId: listAll, responses: {}}\n`,
      info,
    )
  it.each([
    'description: Poistuu 1.6.2027, korvaa listAll',
    'description: Tas bort 2027-06-01. Ersätts av listAll.',
    'description: Vervalt 2027-06-01, vervangen door /b',
    'description: See listAll; removed in 2027-06',
  ])('tell enough: %s', async (text) => {
    expect(answer(await judge(apiDeprecation, {}, get(text)))).toBe('passed')
  })

  it('may be told of by the description as a whole', async () => {
    const info = '  description: All of version 1 is deprecated and goes on 2027-06-01. Use version 2 instead.\n'
    expect(answer(await judge(apiDeprecation, {}, get('summary: Old', info)))).toBe('passed')
  })

  it.each([
    ['description: Use this to list', 'when it goes and what replaces it'],
    ['description: Removed on 2027-06-01', 'does not tell what replaces it'],
    ['description: Use listAll', 'does not tell when it goes'],
  ])('are told what they do not tell: %s', async (text, words) => {
    expect(told(await judge(apiDeprecation, {}, get(text)))).toEqual([expect.stringContaining(words)])
  })
})

describe('the licence of a description', () => {
  it.each([
    ['MIT License', 'MIT'],
    ['EUPL 1.2', 'EUPL-1.2'],
    ['Apache 2.0', 'Apache-2.0'],
    ['AGPL-3.0-or-later', 'AGPL-3.0-or-later'],
    ['EUPL-1.2-or-later', 'EUPL-1.2'],
    ['PDDL', 'PDDL-1.0'],
    ['NLOD 2.0', 'NLOD-2.0'],
    ['https://opensource.org/licenses/MIT', 'MIT'],
    ['https://www.apache.org/licenses/LICENSE-2.0.html', 'Apache-2.0'],
    ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12', 'EUPL-1.2'],
  ])('%s is %s', (text, id) => {
    expect(shortLicences(text)).toContain(id)
  })

  const mit = readFileSync(join(import.meta.dirname, '../../fixtures/api/licence/valid/LICENSE'), 'utf8')
  const licensed = (licence: string) => files('', `  ${licence}\n`)
  it.each([
    ['license: {name: The MIT License (MIT)}', 'passed'],
    ['license: {name: Licence, url: "https://github.com/kunta/jono/blob/main/LICENSE"}', 'passed'],
    ['license: {name: ODbL}', 'passed'],
    ['termsOfService: https://kunta.fi/ehdot', 'passed'],
    ['license: {name: EUPL}', 'problems'],
    ['license: {name: UNLICENSED}', 'problems'],
    ['summary: Jono', 'problems'],
  ])('%s', async (licence, expected) => {
    expect(answer(await judge(apiLicence, {}, { ...licensed(licence), LICENSE: mit }))).toBe(expected)
  })

  it('is not compared with one that is not known', async () => {
    expect(answer(await judge(apiLicence, {}, licensed('license: {name: MIT}')))).toBe('undetermined')
  })
})

describe('a plan and a description that were approved together', () => {
  const plan = (text: string) => ({
    ...files(''),
    'GOVERNANCE.md': `# Hallintamalli\n\nRajapinnan omistavat Oulu ja Vaasa.\n\n${text}\n`,
  })
  it.each([
    ['| Rajapinnan versio | Hyväksytty |\n|---|---|\n| 1.4 | 3.2.2025 |\n| 2.1 | 12.5.2026 |', 'passed'],
    ['| API-versio ja hyväksymispäivä | 2.1.3, 12.5.2026 |\n|---|---|\n| a | b |', 'passed'],
    ['- Gränssnittets version: 2.1.0, godkänd 12.5.2026', 'passed'],
    ['Rajapinnan versio noudattaa OpenAPI 3.1.0 -määritystä ja SemVer 2.0.0 -numerointia.', 'problems'],
    ['Hallintasuunnitelman versio 2.1, hyväksytty 12.5.2026, koskee rajapintaa.', 'problems'],
    ['| Ohjelmisto | Rajapinnan versio | Yhteystieto |\n|---|---|---|\n| Sampo 2.1 | 2.1 | 12.5.2026 |', 'problems'],
  ])('%s', async (text, expected) => {
    expect(answer(await judge(apiApproved, {}, plan(text)))).toBe(expected)
  })

  it('may leave open which of several descriptions is meant', async () => {
    const two = {
      ...plan('Rajapinnan versio 3.0 hyväksyttiin 12.5.2026.'),
      'b.yaml': spec('').replace('Jono', 'Kartta'),
    }
    expect(answer(await judge(apiApproved, {}, two))).toBe('undetermined')
  })

  it.each([
    ['2.1', '2.1.0', true],
    ['v2', '2.1.0', true],
    ['2.1.0', '2.10.0', false],
    ['x', '2.1', false],
  ])('%s and %s are one version: %s', (a, b, same) => {
    expect(sameVersion(a, b)).toBe(same)
  })
})

describe('documents about the interface', () => {
  it('are the text of the description and other files, too', async () => {
    const options = { kinds: ['readme'], concepts: ['service_level'], descriptions: true, files: ['SLA.md'] } as const
    const inText = files('', '  description: |\n    ## Palvelutaso\n\n    Vasteaika on alle sekunti.\n')
    expect(await judge(topicsStated, options, { ...readme, ...inText })).toEqual({
      passed: [expect.objectContaining({ path: 'openapi.yaml', line: 5 })],
    })
    expect(
      answer(
        await judge(topicsStated, options, { ...readme, 'SLA.md': 'Uptime is 99.5 % a month, says the agreement.\n' }),
      ),
    ).toBe('passed')
    expect(answer(await judge(topicsStated, options, readme))).toBe('problems')
  })

  it('are owned with all their files, and none that are of others', async () => {
    const split = {
      'api/openapi.yaml': 'openapi: 3.0.0\ninfo: {title: Jono, version: 1.0.0}\npaths: {/a: {$ref: a.yaml}}\n',
      'api/a.yaml': 'get: {responses: {}}\n',
      CODEOWNERS: '/api/openapi.yaml @kunta/jono\n',
    }
    const [problem] = problemsOf(await judge(ownersCover, { artefacts: ['api-description'] }, split))
    expect(problem!.message.en).toContain('api/a.yaml')
  })
})
