/** What `init` would write, as a unified diff that `git apply` takes. */
import { paintWith } from '../reporters/terminal-lines.ts'
import type { Plan } from './init-plan.ts'

const style = (line: string): 'bold' | 'green' | 'red' | 'cyan' | null => {
  if (/^(?:diff |new file |index |--- |\+\+\+ )/u.test(line)) return 'bold'
  if (line.startsWith('@@')) return 'cyan'
  return line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : null
}

function coloured(diff: string): string {
  const paint = paintWith(true)
  return diff
    .split('\n')
    .map((line) => {
      const found = style(line)
      return found ? paint(found, line) : line
    })
    .join('\n')
}

/** Paths with other than plain characters are quoted as git quotes them. */
function quoted(path: string): string {
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/u.test(path)) return path
  const bytes = [...Buffer.from(path)].map((byte) =>
    byte === 0x22 || byte === 0x5c
      ? `\\${String.fromCharCode(byte)}`
      : byte < 0x20 || byte > 0x7e
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte),
  )
  return `"${bytes.join('')}"`
}

/** The whole plan as one diff; '' where there is nothing to write. */
export async function planDiff({ write, badge }: Plan, colour: boolean): Promise<string> {
  const { formatPatch, structuredPatch, FILE_HEADERS_ONLY } = await import('diff')
  const one = (path: string, before: string | null, after: string): string => {
    const [old, now] = [quoted(`a/${path}`), quoted(`b/${path}`)]
    const patch = structuredPatch(before === null ? '/dev/null' : old, now, before ?? '', after, undefined, undefined, {
      context: 3,
    })
    const head = `diff --git ${old} ${now}\n${before === null ? 'new file mode 100644\n' : ''}`
    return `${head}${formatPatch(patch, FILE_HEADERS_ONLY)}`
  }
  const created = write.map(({ path, text }) => one(path, null, text))
  const changed = badge ? [one(badge.path, badge.before.toString('utf8'), badge.after.toString('utf8'))] : []
  const diff = [...created, ...changed].join('')
  return colour ? coloured(diff) : diff
}
