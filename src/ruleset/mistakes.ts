import { AuthorError, type Location, type Text } from '../model.ts'

/** One mistake in a file that somebody wrote for kuntalint. */
export interface Mistake {
  text: Text
  location: Location
}

/** More than this many mistakes of one run are counted, not listed. */
const most = 50

const others = (n: number): Text => ({
  fi: `Lisäksi ${n} muuta kohtaa odottaa korjausta. Korjaa ensin nämä ja aja kuntalint uudelleen.`,
  sv: `Dessutom behöver ${n} andra ställen rättas. Rätta först de här och kör kuntalint på nytt.`,
  en: `${n} more places need a correction. Correct these first and run kuntalint again.`,
})

/** All mistakes of a settings file or of rule files, in the order of their places. `text` and `location` are the first one's. */
export class AuthorErrors extends AuthorError {
  readonly all: readonly Mistake[]
  constructor(all: readonly Mistake[]) {
    const [first] = all
    if (first === undefined) throw new TypeError('AuthorErrors needs a mistake')
    super(first.text, first.location)
    this.name = 'AuthorErrors'
    this.message = all.map(({ text, location }) => `${placeOf(location)}: ${text.en}`).join('\n')
    this.all = all
  }
}

const placeOf = ({ path, line, column }: Location): string =>
  [path, line, column].filter((part) => part !== undefined).join(':')

const byPlace = (a: Mistake, b: Mistake): number => {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1
  return (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0)
}

/** Does nothing when there is no mistake; else throws them all as one `AuthorErrors`. */
export function refuse(mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return
  const sorted = [...mistakes].sort(byPlace)
  const told = sorted.slice(0, most)
  const last = told[told.length - 1]!
  const rest = sorted.length - told.length
  throw new AuthorErrors(rest > 0 ? [...told, { text: others(rest), location: last.location }] : told)
}

/** The mistakes of an error that `refuse` threw; any other error is thrown on. */
export function mistakesOf(error: unknown): readonly Mistake[] {
  if (error instanceof AuthorErrors) return error.all
  throw error
}
