import { AuthorErrors, type Mistake } from '../../src/ruleset/mistakes.ts'

/** The mistakes that a reading throws; fails when it throws none. */
export async function mistakesIn(reading: Promise<unknown>): Promise<readonly Mistake[]> {
  try {
    await reading
  } catch (error) {
    if (error instanceof AuthorErrors) return error.all
    throw error
  }
  throw new Error('No mistake was found')
}

/** `line:column words` of each mistake, in English. */
export const told = (mistakes: readonly Mistake[]): readonly string[] =>
  mistakes.map(({ text, location }) => `${location.line}:${location.column} ${text.en}`)
