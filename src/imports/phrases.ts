import type { Text } from '../model.ts'

const longest = 80

/** A foreign value as it is quoted in a message: in backticks, on one line, cut after 80 characters. */
export function code(value: string): string {
  const plain = value
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ')
    .replaceAll('`', "'")
    .trim()
  return `\`${plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain}\``
}

/** Several texts as one, with a blank between. */
export const joined = (texts: readonly Text[]): Text => ({
  fi: texts.map(({ fi }) => fi).join(' '),
  sv: texts.map(({ sv }) => sv).join(' '),
  en: texts.map(({ en }) => en).join(' '),
})
