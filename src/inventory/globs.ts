/** Globs as the settings write them, made ready once: no negation, no comments, few brace expansions. */
export async function compileGlobs(patterns: readonly string[]): Promise<readonly { match(path: string): boolean }[]> {
  const { Minimatch } = await import('minimatch')
  return patterns.map(
    (pattern) => new Minimatch(pattern, { dot: true, nonegate: true, nocomment: true, braceExpandMax: 200 }),
  )
}
