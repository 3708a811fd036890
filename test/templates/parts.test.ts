import { describe, expect, it } from 'vitest'
import { languages } from '../../src/language.ts'
import { gapWords } from '../../src/templates/fill.ts'
import { partFor } from '../../src/templates/parts.ts'

const first = (concepts: readonly string[], language: 'fi' | 'sv' | 'en'): string | undefined =>
  partFor(concepts, language)?.split('\n')[0]

describe('a part of the templates', () => {
  it('is the one whose heading names the concept', () => {
    expect(first(['decision'], 'fi')).toBe('### Päätöksenteko')
    expect(first(['change', 'contrib'], 'sv')).toBe('### Ändringsbegäran')
    expect(first(['endoflife', 'lifecycle'], 'en')).toBe('### End of life')
    expect(first(['implementations'], 'fi')).toBe('## Rajapintaa noudattavat ohjelmistot')
  })

  it('is the table of roles for those who hold them', () => {
    for (const concept of ['owner', 'product_manager', 'openness', 'steering'])
      expect(first([concept], 'fi')).toBe('## Roolit ja organisaatiot')
  })

  it('is the part about money for what is paid for, all rows of it', () => {
    const part = partFor(['funding_upkeep', 'funding_sharing', 'funding_newcomer'], 'sv') ?? ''
    expect(part.split('\n')[0]).toBe('## Finansiering')
    expect(part.split('\n').filter((line) => line.startsWith('| ')).length).toBe(9)
  })

  it('has places to fill in and no marks, in every language', () => {
    for (const language of languages)
      for (const concept of ['decision', 'roles', 'funding', 'joining', 'conflict', 'meetings', 'version', 'update']) {
        const part = partFor([concept], language)
        expect(part, `${concept} ${language}`).toContain(`[${gapWords[language]}: `)
        expect(part).not.toContain('<!--')
      }
  })

  it('is none for what the templates do not speak of', () => {
    expect(partFor(['a11y'], 'en')).toBeNull()
    expect(partFor(['__proto__'], 'en')).toBeNull()
    expect(partFor([], 'en')).toBeNull()
  })
})
