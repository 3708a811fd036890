import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { readDocument } from '../../src/inventory/document.ts'
import { isRisky } from '../../src/inventory/markdown-risk.ts'
import { parseInWorker } from '../../src/repository/sandbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'kuntalint-'))
const worker = join(folder, 'worker.mjs')
const source = fileURLToPath(new URL('../../src/worker.ts', import.meta.url))

beforeAll(async () => {
  await build({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile: worker })
})
afterAll(() => rmSync(folder, { recursive: true }))

const nested = Array.from({ length: 400 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n')
const hostile: [string, string][] = [
  ['7 kB of quote marks', '>'.repeat(7_000)],
  ['60 kB of unclosed bold', '**a'.repeat(20_000)],
  ['400 nested lists', nested],
  ['1 MB of brackets', '['.repeat(1_000_000)],
  ['500 kB of backticks', '`'.repeat(500_000)],
  ['100,000 table columns', `${'|a'.repeat(100_000)}|\n${'|-'.repeat(100_000)}|\n`],
  ['10,000 underlined headings', 'a\n===\n'.repeat(10_000)],
  ['4,000 unclosed comments', 'a <!--'.repeat(4_000)],
]

describe('a Markdown document made to hurt', () => {
  it.each(hostile)('%s: is read by lines when there is no sandbox', async (_, text) => {
    const document = (await readDocument('README.md', `# Plan\n\n${text}`)) as Document
    expect(document.labels[0]).toMatchObject({ text: 'Plan', line: 1 })
    expect(document.links).toEqual([])
  })

  it.each(hostile)('%s: is given to the sandbox, which ends', async (_, text) => {
    const document = (await readDocument('README.md', `# Plan\n\n${text}`, parseInWorker(worker))) as Document
    expect(document.labels[0]).toMatchObject({ text: 'Plan', line: 1 })
  })

  it('is never parsed in the main thread', () => {
    for (const [name, text] of hostile)
      expect([name, name.includes('backticks') || isRisky(text)]).toEqual([name, true])
  })

  it('keeps its sections when the sandbox gives up', async () => {
    const text = `---\nstatus: draft\n---\n# Plan\n\n${'**a'.repeat(20_000)}\n\n## Owners\n\n- Espoo\n\n\`\`\`\n# no\n\`\`\`\n`
    for (const outcome of ['timeout', 'crash'] as const) {
      const document = (await readDocument('README.md', text, async () => outcome)) as Document
      expect(document.labels.map(({ text, line }) => [text, line])).toEqual([
        ['Plan', 4],
        ['Owners', 8],
      ])
      expect(document.passages.at(-1)).toMatchObject({ kind: 'item', text: 'Espoo', line: 10 })
      expect(document.frontMatter.get('status')).toEqual({ value: 'draft', line: 2 })
      expect(document.visible).not.toContain('# no')
    }
  })

  it('is read whole when the sandbox manages', async () => {
    const text = `${' '.repeat(201)}a\n\n[the plan](plan.md)\n`
    const document = (await readDocument('README.md', text, parseInWorker(worker))) as Document
    expect(document.links.map((link) => link.destination)).toEqual(['plan.md'])
  })

  it('is called a crash when there is no worker to be had', async () => {
    expect(await parseInWorker(join(folder, 'nowhere.mjs'))('# Plan')).toBe('crash')
  })
})

describe('isRisky', () => {
  it('lets long but ordinary documents through', () => {
    const row = '| [Espoo](https://espoo.fi) | **owner** | `code` |\n'
    const entry = '- **Fixed** [#123](https://a.fi/123): `code` and _more_\n'
    const prose = `${'The *steering group* of [the service](plan.md) decides on changes. '.repeat(20)}\n\n`
    expect(isRisky(`| a | b | c |\n|---|---|---|\n${row.repeat(3_000)}`)).toBe(false)
    expect(isRisky(`# Changes\n\n${entry.repeat(3_000)}`)).toBe(false)
    expect(isRisky(prose.repeat(300))).toBe(false)
  })
})
