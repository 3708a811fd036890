/** A change of one file that the reader of a pull request can take over. */
export interface SuggestedChange {
  /** The finding that it mends: it is suggested once. */
  fingerprint: string
  path: string
  /** The whole file as it was judged. */
  text: string
  changes: readonly { start: number; end: number; text: string }[]
  /** What was found, Markdown. */
  words: string
}

/** Suggested changes of a pull request, the most important first. */
export interface Review {
  changes: readonly SuggestedChange[]
  /** Markdown, above the changes. `shown`: how many there are; `left`: how many wait for the next run. */
  words(shown: number, left: number): string
}
