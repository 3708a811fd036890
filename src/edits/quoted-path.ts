const named: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`

/**
 * A path as git writes it in a diff (`core.quotePath`, quote.c of git): between quotation marks, with escapes, where it has
 * quotation marks, backslashes, controls or letters beyond ASCII; else as it is.
 */
export function quotedPath(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path)) return path
  const bytes = [...Buffer.from(path, 'utf8')]
  const written = bytes.map((byte) => {
    const char = String.fromCharCode(byte)
    return named[char] ?? (byte < 0x20 || byte >= 0x7f ? octal(byte) : char)
  })
  return `"${written.join('')}"`
}
