/** Files in memory while edits are made: what they say now, and what they said and were called before. */

/** A text file as it stands: with its byte order mark and its own line ends. */
export interface TextFile {
  text: string
  /** git object id of what stands in the repository; null: it has none, or the text is no longer that one. */
  oid: string | null
}

/** A file of a draft. `origin`: its path and text before the first edit; null: an edit made the file. */
export interface DraftFile extends TextFile {
  origin: { path: string; text: string } | null
}

/** Files by their present path: those that an edit asked for. All others are as they were. */
export type Draft = ReadonlyMap<string, DraftFile>

/** What became of one file. Texts are whole; `from` null: the file is new. */
export interface FileChange {
  from: string | null
  to: string
  before: string
  after: string
}

/** A file that no edit has changed yet. */
export const untouched = (path: string, { text, oid }: TextFile): DraftFile => ({ text, oid, origin: { path, text } })

/** The files that are no longer as they were, in the order of their paths. */
export const changesOf = (draft: Draft): readonly FileChange[] =>
  [...draft]
    .map(([to, { text, origin }]) => ({ from: origin?.path ?? null, to, before: origin?.text ?? '', after: text }))
    .filter(({ from, to, before, after }) => from !== to || before !== after)
    .sort((a, b) => (a.to < b.to ? -1 : 1))
