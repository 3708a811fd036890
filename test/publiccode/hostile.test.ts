import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/description.ts'
import { readPubliccode } from '../../src/inventory/publiccode.ts'
import { openKeys } from '../../src/publiccode/keys.ts'
import { basicKeys } from '../../src/publiccode/standard.ts'
import {
  dateFaults,
  deprecatedFaults,
  fileFaults,
  formFaults,
  olderFaults,
  quoteFaults,
  upkeepFaults,
} from '../../src/publiccode/validate.ts'
import { whole, written } from './file.ts'

const tree = { exists: () => false, inOtherCase: () => null, isUnknown: () => false, folder: '' }

/** All faults of a text by all judges. */
async function faultsIn(text: string): Promise<readonly Fault[]> {
  const { data } = await readPubliccode('publiccode.yml', text)
  if (!data) return []
  openKeys(data.value, basicKeys)
  return [
    formFaults(data),
    upkeepFaults(data),
    deprecatedFaults(data),
    olderFaults(data),
    dateFaults(data, new Date('2026-11-24T00:00:00Z')),
    fileFaults(data, tree),
    quoteFaults(data, text),
  ].flatMap(({ faults }) => faults)
}

function expectInside(text: string, faults: readonly Fault[]): void {
  const lines = text.split(/\r\n|\r|\n/u)
  for (const { location, message, key } of faults) {
    const { line = 0, column = 0 } = location
    expect(line, key).toBeGreaterThan(0)
    expect(line, key).toBeLessThanOrEqual(lines.length)
    expect(column, key).toBeGreaterThan(0)
    expect(column, key).toBeLessThanOrEqual(lines[line - 1]!.length + 2)
    for (const words of Object.values(message)) expect(words).not.toMatch(/\n|undefined|\[object/u)
  }
}

const words = [
  ...basicKeys.flatMap((key) => key.split('.')),
  'contacts',
  'contractors',
  'until',
  'categories',
  'IT',
  'it',
  '__proto__',
  'supports',
  'id',
  'fi',
  'no',
  'dependsOn',
  'open',
  'logo',
  'releaseDate',
]
const scalar = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('internal', 'contract', '0', '0.4', 'yes', 'alias:gdpr', '2026-01-01', '01-01-2021', '/a.png', 'fi'),
)
const { tree: value } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string()), tie('tree'), { maxKeys: 6 }),
  ),
}))

describe('any text', () => {
  it('is judged without an exception, and every fault lies in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expectInside(text, await faultsIn(text))
      }),
      { numRuns: 300 },
    )
  })

  it('of the keys of the standard with any values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...words), value, { minKeys: 1 }), async (map) => {
        const text = JSON.stringify(map, null, 1)
        expectInside(text, await faultsIn(text))
      }),
      { numRuns: 500 },
    )
  })

  it('that is a whole file with a part cut out or put in', async () => {
    const change = fc.tuple(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 12 }))
    await fc.assert(
      fc.asyncProperty(change, async ([at, length, more]) => {
        const text = whole.slice(0, at) + more + whole.slice(at + length)
        expectInside(text, await faultsIn(text))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a hostile file', () => {
  const quick = async (text: string): Promise<readonly Fault[]> => {
    const faults = await faultsIn(text)
    expectInside(text, faults)
    return faults
  }
  const many = (count: number, line: (n: number) => string): string =>
    Array.from({ length: count }, (_, n) => line(n)).join('')

  it('of 60,000 unknown keys tells 20', async () => {
    const { data } = await readPubliccode(
      'publiccode.yml',
      written(
        [],
        many(60_000, (n) => `avain${n}: 1\n`),
      ),
    )
    const { faults, more } = formFaults(data!)
    expect([faults.length, more]).toEqual([20, 59_980])
  })

  it('of huge lists', async () => {
    await quick(written([], `categories:\n${many(100_000, (n) => `  - kategoria-${n}\n`)}`))
    await quick(
      written([['    features:', `    screenshots:\n${many(50_000, (n) => `      - /k${n}.png\n`)}    features:`]]),
    )
  })

  it('of aliases that stand for much', async () => {
    const text = `a: &a [${'x,'.repeat(300)}x]\nb: &b [${'*a,'.repeat(300)}*a]\nc: &c [${'*b,'.repeat(300)}*b]\n`
    expect((await readPubliccode('publiccode.yml', written([], text))).problem?.message.en).toMatch(/references/)
    await quick(
      written([], `fundedBy: [${'&o {name: '.concat('x'.repeat(100_000))}, k: 1}${', *o'.repeat(100_000)}]\n`),
    )
    await quick(
      `description:\n  x0: &d {longDescription: ${'e\u0301'.repeat(40_000)}}\n${many(20_000, (n) => `  x${n + 1}: *d\n`)}`,
    )
  })

  it('of circles, depth and prototype keys', async () => {
    await quick('description: &d\n  fi: *d\n')
    await quick(`description: ${'['.repeat(5000)}`)
    await quick(`${many(90, (n) => `${' '.repeat(n)}a:\n`)}`)
    await quick(
      '__proto__:\n  license: MIT\nlegal:\n  __proto__: {license: MIT}\ndescription:\n  __proto__: {}\n  toString: {}\n',
    )
  })

  it('of long words', async () => {
    const long = 'a'.repeat(400_000)
    for (const line of ['url', 'landingURL', 'releaseDate', 'logo', 'developmentStatus', long])
      await quick(written([], `x${line}: 1\n${line === 'url' ? 'roadmap' : `y${line.slice(0, 20)}`}: ${long}\n`))
    await quick(written([['EUPL-1.2', `${'('.repeat(200_000)}MIT`]]))
    await quick(written([['kirjastojono@ouka.fi', `${'a.'.repeat(100_000)}@${'b.'.repeat(100_000)}`]]))
    await quick(written([['[fi, sv]', `[${'a-'.repeat(100_000)}]`]]))
  })
})

describe('people', () => {
  it('are never repeated', async () => {
    const text = written([
      ['Kirjastojonon tuotepäällikkö', '[Maija Meikäläinen]'],
      [
        'kirjastojono@ouka.fi',
        'maija.meikalainen(at)ouka.fi\n      phone: 0401234567\n      affiliation: [Meikäläinen]\n      Maija Meikäläinen: 1',
      ],
      ['https://github.com/oulu-kirjastot/jono', 'maija.meikalainen@ouka.fi'],
      ['  license:', '  mainCopyrightOwner: {Maija: Meikäläinen}\n  license:'],
    ])
    const faults = await faultsIn(text)
    expect(faults.length).toBeGreaterThan(5)
    expect(JSON.stringify(faults)).not.toMatch(/maija|meikäl|meikal|401234567/iu)
  })
})
