/** At most `limit` bytes of UTF-8; no character is cut in two. */
export function withinBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text
  const cut = Buffer.from(text).subarray(0, limit - 3)
  return `${cut.toString('utf8').replace(/\ufffd+$/u, '')}…`
}
