/** Files that nest too deep are not parsed; files that only speak of brackets are. */
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/syntax/parse-file.ts'

const problemOf = async (path: string, text: string): Promise<string> => {
  const parsed = await parseFile(path, text)
  return 'problem' in parsed ? parsed.problem.what : 'none'
}

describe('a file', () => {
  it.each([
    [
      'JSON on one line with blanks after colons',
      'a.json',
      `{${Array.from({ length: 300 }, (_, n) => `"k${n}": ${n}`).join(', ')}}`,
    ],
    ['JSON with intervals in texts', 'a.json', `{"a": [${Array(300).fill('"0 <= x, [0, 1) {"').join(',')}]}`],
    [
      'YAML with intervals in texts',
      'a.yaml',
      Array.from({ length: 300 }, (_, n) => `k${n}:\n  d: from [0, 1) {or\n  e: |\n    [0, 1)\n`).join(''),
    ],
    [
      'YAML with JSON on one line',
      'a.yaml',
      `example: '${JSON.stringify(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [n, n]))).replaceAll(':', ': ')}'`,
    ],
  ])('is read: %s', async (_, path, text) => {
    expect(await problemOf(path, text)).toBe('none')
  })

  it.each([
    ['JSON', 'a.json', `{"a": ${'["]",'.repeat(5000)}1${']'.repeat(5000)}}`],
    ['JSON that is broken', 'a.json', `{"a": ${'["]",'.repeat(50_000)}`],
    ['JSON behind a text that does not end', 'a.json', `{"a": "\n${'['.repeat(50_000)}`],
    ['brackets in YAML', 'a.yaml', `a: ${'[ '.repeat(5000)}`],
    ['brackets in YAML behind quoted ones', 'a.yaml', `a: ${'[ "]", '.repeat(20_000)}`],
    ['brackets in YAML behind commented ones', 'a.yaml', `a:\n${' [ #]\n'.repeat(20_000)}`],
    ['lists in YAML', 'a.yaml', `a:\n${'- '.repeat(20_000)}`],
    ['keys in YAML', 'a.yaml', `a:\n${'? '.repeat(20_000)}`],
    ['lists of maps in YAML', 'a.yaml', `a:\n${'- a: '.repeat(20_000)}`],
  ])('is not read: %s', async (_, path, text) => {
    expect(await problemOf(path, text)).toBe('deep')
  })
})
