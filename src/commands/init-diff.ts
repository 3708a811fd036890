/** What `init` would write, as a unified diff that `git apply` takes. */
import { visible } from '../reporters/escape.ts'
import { paintWith, type Style } from '../reporters/terminal-lines.ts'
import type { Plan } from './init-plan.ts'

function styleOf(line: string): Style | null {
  if (/^(?:diff |new file |--- |\+\+\+ )/u.test(line)) return 'bold'
  if (line.startsWith('@@')) return 'cyan'
  return line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : null
}

function coloured(diff: string): string {
  const paint = paintWith(true)
  const painted = (line: string): string => {
    const style = styleOf(line)
    return style ? paint(style, line) : line
  }
  return diff.split('\n').map(painted).join('\n')
}

/**
 * The whole plan as one diff; '' where there is nothing to write. On a terminal, what a README holds of control characters is
 * made visible.
 */
export async function planDiff(
  { write, badge }: Plan,
  { colour, terminal }: { colour: boolean; terminal: boolean },
): Promise<string> {
  const { unifiedDiff } = await import('../edits/unified-diff.ts')
  const created = write.map(({ path, text }) => ({ from: null, to: path, before: '', after: text }))
  const changed = badge
    ? [{ from: badge.path, to: badge.path, before: badge.before.toString('utf8'), after: badge.after.toString('utf8') }]
    : []
  const diff = unifiedDiff([...created, ...changed])
  const shown = terminal ? visible(diff) : diff
  return colour ? coloured(shown) : shown
}
