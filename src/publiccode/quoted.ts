const longestQuote = 80

/** A value of the file as a message quotes it: in backticks, on one line, cut after 80 characters. */
export function code(value: string): string {
  const plain = value.slice(0, 1000).replace(/\s+/gu, ' ').replaceAll('`', "'").trim()
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}\``
}
