/** What was made of texts, handed from one inventory to the next: most files of two commits are the same. */
import type { ApiReading, Document, Owners, Publiccode, Unread } from '../artefact.ts'
import type { ParsedFile, StyleReading, Validation } from '../description.ts'
import type { Undetermined } from '../model.ts'
import type { Parsed } from '../syntax/parse-file.ts'
import type { Identified } from './licence-identify.ts'

/** Gives what was made of a text under this key before, or makes it now and remembers it. */
export type Shelf<Made> = (key: string, text: string, make: () => Promise<Made>) => Promise<Made>

/** Remembered while key and text are equal. The key is the path; of a licence text, which is often a copy, the text alone. */
export interface ParsedStore {
  documents: Shelf<Document | Unread>
  apis: Shelf<ApiReading>
  /** Files that descriptions refer to. */
  files: Shelf<Parsed>
  publiccode: Shelf<Publiccode>
  owners: Shelf<Owners>
  licences: Shelf<Identified>
  styles: Shelf<StyleReading | Undetermined>
  /** What was found wrong with the same files before, or is found now: files are those of `files`, or their texts. */
  validated: Remembered
  /** Called once a run: lets go of what neither this run nor the one before has asked for. */
  begin(): void
}

type Validated = Validation | Undetermined
type Remembered = (
  files: readonly ParsedFile[] | null,
  texts: ReadonlyMap<string, string>,
  make: () => Promise<Validated>,
) => Promise<Validated>

/** Validations by the first file of a description, which is one object on both sides where it is the same. */
function validations(): Remembered {
  const byFile = new WeakMap<ParsedFile, { files: readonly ParsedFile[]; made: Promise<Validated> }>()
  const byTexts = shelf<Validated>()
  return (files, texts, make) => {
    const [first] = files ?? []
    if (!files || !first) return byTexts.take([...texts.keys()].join('\n'), [...texts.values()].join('\0'), make)
    const known = byFile.get(first)
    const isSame = known?.files.length === files.length && known.files.every((file, index) => file === files[index])
    const made = known && isSame ? known.made : make()
    byFile.set(first, { files, made })
    return made
  }
}

interface Entry<Made> {
  text: string
  made: Promise<Made>
}

function shelf<Made>(): { take: Shelf<Made>; turn: () => void } {
  let current = new Map<string, Entry<Made>>()
  let before = new Map<string, Entry<Made>>()
  const take: Shelf<Made> = (key, text, make) => {
    const known = current.get(key) ?? before.get(key)
    const entry = known?.text === text ? known : { text, made: make() }
    current.set(key, entry)
    return entry.made
  }
  const turn = (): void => {
    before = current
    current = new Map()
  }
  return { take, turn }
}

/** An empty store. One is enough for all commits of a repository that are judged in a row. */
export function parsedStore(): ParsedStore {
  const documents = shelf<Document | Unread>()
  const apis = shelf<ApiReading>()
  const files = shelf<Parsed>()
  const publiccode = shelf<Publiccode>()
  const owners = shelf<Owners>()
  const licences = shelf<Identified>()
  const styles = shelf<StyleReading | Undetermined>()
  return {
    documents: documents.take,
    apis: apis.take,
    files: files.take,
    publiccode: publiccode.take,
    owners: owners.take,
    licences: licences.take,
    styles: styles.take,
    validated: validations(),
    begin: () => {
      for (const { turn } of [documents, apis, files, publiccode, owners, licences, styles]) turn()
    },
  }
}
