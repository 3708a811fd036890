import { AuthorError, type Language, type Location } from '../model.ts'
import { safeLine } from './commands.ts'

const at = (location: Location | null): string =>
  location
    ? `${location.path}${location.line ? `:${location.line}${location.column ? `:${location.column}` : ''}` : ''}: `
    : ''

/** The lines that tell a user's mistakes in their language; null when the error is ours. */
export function mistakeLines(error: unknown, language: Language): readonly string[] | null {
  if (!(error instanceof AuthorError)) return null
  const all = 'all' in error && Array.isArray(error.all) ? (error.all as AuthorError[]) : [error]
  return all.map(({ location, text }) => `${at(location)}${text[language]}`)
}

/** Tells what kept the run from judging: a user's mistake by its text, a fault of ours with its stack. Gives exit status 2. */
export function tellMistakes(error: unknown, language: Language, stderr: NodeJS.WritableStream): 2 {
  const lines = mistakeLines(error, language)
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(`${safeLine(lines ? lines.map((line) => `kuntalint: ${line}`).join('\n') : `kuntalint: ${fault}`)}\n`)
  return 2
}
