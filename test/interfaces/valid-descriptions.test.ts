import { describe, expect, it } from 'vitest'
import { told } from './described.ts'
import { descriptions } from './right-descriptions.ts'

describe('descriptions that are right', () => {
  it.each(Object.entries(descriptions))('%s', async (_, files) => {
    expect(await told(files)).toEqual([])
  })
})
