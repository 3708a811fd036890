import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPubliccode } from '../../src/inventory/publiccode.ts'
import { subject } from '../checks/subject.ts'

const whole = `publiccodeYmlVersion: '0.7'
name: Kirjastojono
url: https://example.fi/kirjastojono
legal:
  license: EUPL-1.2
maintenance:
  type: community
  contacts:
    - name: Kirjastojonon tiimi
      email: kirjastojono@example.fi
localisation:
  localisationReady: true
  availableLanguages: [fi, sv]
empty:
`
const read = (text: string) => readPubliccode('publiccode.yml', text)

describe('publiccode.yml', () => {
  it('gives its fields by dotted path, each with its place', async () => {
    const { fields, problem } = await read(whole)
    expect(problem).toBeNull()
    expect(fields.get('legal.license')).toEqual({ value: 'EUPL-1.2', line: 5, column: 3 })
    expect(fields.get('maintenance.contacts.0.email')).toMatchObject({ value: 'kirjastojono@example.fi', line: 10 })
    expect(fields.get('localisation.localisationReady')?.value).toBe('true')
    expect(fields.get('publiccodeYmlVersion')?.value).toBe('0.7')
  })

  it('tells keys that hold something from keys that do not', async () => {
    const { keys, fields } = await read(whole)
    for (const key of ['legal', 'legal.license', 'maintenance.contacts', 'localisation.availableLanguages'])
      expect(keys.has(key), key).toBe(true)
    expect(keys.has('empty')).toBe(false)
    expect(fields.get('empty')).toMatchObject({ value: '', line: 14 })
  })

  it('is read the same with CRLF line ends and a byte order mark', async () => {
    const { fields } = await read(whole)
    expect([...(await read(whole.replaceAll('\n', '\r\n'))).fields]).toEqual([...fields])
    expect((await read(`\ufeff${whole}`)).fields.get('name')?.value).toBe('Kirjastojono')
  })

  it.each([
    ['a mistake of syntax', 'name: [Kartta\n', /syntax/],
    ['a key that stands twice', 'name: Kartta\nurl: https://example.fi\nname: Karta\n', /"name" stands twice/],
    ['a second document', 'name: Kartta\n---\nname: Karta\n', /several YAML documents/],
    ['nesting without end', `a: ${'['.repeat(5000)}`, /nested so deeply/],
  ])('tells %s, with its line', async (_, text, message) => {
    const { problem } = await read(text)
    expect(problem?.message.en).toMatch(message)
    expect(problem?.line).toBeGreaterThan(0)
  })

  it('keeps keys such as __proto__ to themselves', async () => {
    const { fields } = await read('__proto__:\n  polluted: yes\nconstructor: x\n')
    expect(fields.get('__proto__.polluted')?.value).toBe('yes')
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it('never makes reading throw, whatever it holds', async () => {
    const piece = fc.constantFrom(
      'name',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '!!str',
      '#',
      '\t',
      '1',
      '---\n',
      '? ',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
        ),
        async (text) => {
          const { problem, fields } = await read(text)
          if (problem) expect(problem.line).toBeGreaterThan(0)
          for (const { line } of fields.values()) expect(line).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('counts only at the top of the repository', async () => {
    const { inventory } = await subject({ 'services/map/publiccode.yml': whole, 'README.md': '# Kartta' })
    expect(await inventory.publiccode()).toBeNull()
    const { inventory: other } = await subject({ 'publiccode.yml': whole })
    expect((await other.publiccode())?.fields.get('name')?.value).toBe('Kirjastojono')
  })
})
