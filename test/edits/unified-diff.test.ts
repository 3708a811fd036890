import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileChange } from '../../src/edits/draft.ts'
import { quotedPath } from '../../src/edits/quoted-path.ts'
import { unifiedDiff } from '../../src/edits/unified-diff.ts'
import { newFolder, newRepository, run, write } from '../repository/sandbox.ts'

/** What `git apply` makes of the changes. */
function applied(changes: readonly FileChange[]): (string | null)[] {
  const folder = newRepository()
  write(folder, Object.fromEntries(changes.flatMap(({ from, before }) => (from === null ? [] : [[from, before]]))))
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: unifiedDiff(changes) })
  for (const { from, to } of changes)
    if (from !== null && from !== to) expect(existsSync(join(folder, from))).toBe(false)
  return changes.map(({ to }) => readFileSync(join(folder, to), 'utf8'))
}

const odd = [
  'a.md',
  'with space.md',
  'Ääkköset ö.md',
  'a"b.md',
  'a\\b.md',
  'tab\tname.md',
  '__proto__',
  'docs/x y/z.md',
  '-p',
]

describe('a unified diff', () => {
  it('gives the same texts when git applies it', () => {
    const piece = fc.constantFrom(
      'kunta\n',
      'ä\n',
      'x\r\n',
      '\n',
      'loppu',
      '\ufeff',
      '# a\n',
      '+++ b\n',
      '-- \n',
      'a\n'.repeat(9),
    )
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...odd),
        fc.constantFrom(...odd),
        fc.boolean(),
        (before, after, from, to, isNew) => {
          fc.pre(isNew || from !== to || before !== after)
          const change = isNew ? { from: null, to, before: '', after } : { from, to, before, after }
          expect(applied([change])).toEqual([after])
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('is what git itself would print', () => {
    const before = 'yksi\nkaksi\nkolme\nneljä\nviisi\n'
    const after = 'yksi\nkaksi\nkolme\nneljä\nviisi\nkuusi'
    expect(
      unifiedDiff([{ from: 'ö k.md', to: 'ö k.md', before, after }]),
    ).toBe(`diff --git "a/\\303\\266 k.md" "b/\\303\\266 k.md"
--- "a/\\303\\266 k.md"
+++ "b/\\303\\266 k.md"
@@ -3,3 +3,4 @@
 kolme
 neljä
 viisi
+kuusi
\\ No newline at end of file
`)
    expect(unifiedDiff([{ from: null, to: 'UUSI.md', before: '', after: 'a\n' }])).toBe(
      'diff --git a/UUSI.md b/UUSI.md\nnew file mode 100644\n--- /dev/null\n+++ b/UUSI.md\n@@ -0,0 +1 @@\n+a\n',
    )
    expect(unifiedDiff([{ from: 'Codeowners', to: 'CODEOWNERS', before: 'a\n', after: 'a\n' }])).toBe(
      'diff --git a/Codeowners b/CODEOWNERS\nrename from Codeowners\nrename to CODEOWNERS\n',
    )
    expect(unifiedDiff([])).toBe('')
  })

  it('quotes paths as git does', () => {
    const folder = newRepository({})
    for (const path of odd.filter((one) => !one.startsWith('-'))) {
      write(folder, { [path]: 'a' })
      run(folder, 'add', '--all')
      const [printed] = run(folder, 'ls-files', '--', path).split('\n')
      expect(quotedPath(path)).toBe(printed)
      run(folder, 'rm', '-q', '-f', '--cached', '.', '-r')
      execFileSync('rm', ['-rf', '--', path], { cwd: folder })
    }
    expect(newFolder()).not.toBe(folder)
  })
})
