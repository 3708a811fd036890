import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { cases, judge, judgePair, pairs } from './licence-accuracy.ts'
import { randomOf } from './licence-perturbations.ts'

const require = createRequire(import.meta.url)
const list: Readonly<Record<string, { licenseText: string }>> = require('spdx-license-list/full.js')
const deprecated: readonly string[] = require('spdx-license-ids/deprecated')
const ids = Object.keys(list).filter((id) => !deprecated.includes(id) && !id.endsWith('+') && !id.startsWith('any-OSI'))

/** A dozen texts for each change, other ones for each; bench/licences.mjs tries all of them. */
const sampled = (name: string) => {
  const random = randomOf(name)
  return Array.from({ length: 12 }, () => ids[random(ids.length)]!)
}

describe('licence texts', () => {
  for (const { kind, name, change } of cases) {
    it(`${kind}, ${name}: says nothing wrong for sure`, async () => {
      let right = 0
      let all = 0
      for (const id of new Set([...sampled(name), 'MIT', 'BSD-3-Clause', 'EUPL-1.2', 'LGPL-2.1-only'])) {
        const text = change(id, list[id]!.licenseText)
        if (text === null) continue
        const { verdict, said } = await judge(kind, id, text)
        expect(verdict, `${id}: ${said}`).not.toBe('WRONG')
        all++
        if (verdict === 'right') right++
      }
      expect(right / all).toBeGreaterThanOrEqual(kind === 'harmful' ? 1 : 0.85)
    })
  }

  it('names both of two licences in one file and chooses neither', async () => {
    const random = randomOf('pairs')
    for (let n = 0; n < 12; n++) {
      const [a, b] = pairs[random(pairs.length)]!
      expect(await judgePair(a, b), `${a} and ${b}`).toMatchObject({ verdict: 'right' })
    }
  })
})
