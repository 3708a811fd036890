/** What changed from one description of an interface to another, of whatever format. */
import type { ApiChange, ApiFormat, Bundle } from '../description.ts'
import { TooMuch } from '../interfaces/effort.ts'
import type { Text, Undetermined } from '../model.ts'

/** One side of a comparison. */
export interface DescribedSide {
  format: ApiFormat
  /** Why it could not be read; null: it could. */
  unread: Text | null
  bundle(): Promise<Bundle | null>
  texts(): Promise<ReadonlyMap<string, string>>
}

export type Changes = readonly ApiChange[] | Undetermined

type Compare<Side> = (before: Side, after: Side) => Promise<Changes>

const inData: Partial<Record<ApiFormat, Compare<Bundle>>> = {
  openapi: async (a, b) => (await import('./http.ts')).httpChanges(a, b),
  asyncapi: async (a, b) => (await import('./asyncapi.ts')).asyncChanges(a, b),
  'json-schema': async (a, b) => (await import('./json-schema.ts')).schemaChanges(a, b),
}

const inText: Partial<Record<ApiFormat, Compare<ReadonlyMap<string, string>>>> = {
  graphql: async (a, b) => (await import('./graphql.ts')).graphqlChanges(a, b),
  protobuf: async (a, b) => (await import('./protobuf.ts')).protobufChanges(a, b),
  wsdl: async (a, b) => (await import('./wsdl.ts')).wsdlChanges(a, b),
}

const unreadable = {
  before: {
    fi: 'Kuvauksen aiempaa versiota ei voi lukea.',
    sv: 'Beskrivningens tidigare version går inte att läsa.',
    en: 'The description of before cannot be read.',
  },
  after: {
    fi: 'Kuvausta ei voi lukea. Sääntö `api/readable` kertoo, missä virhe on.',
    sv: 'Beskrivningen går inte att läsa. Regeln `api/readable` berättar var felet är.',
    en: 'The description cannot be read. The rule `api/readable` tells where the mistake is.',
  },
} as const satisfies Record<string, Text>

const unreadFile: Text = {
  fi: 'Kuvaus viittaa tiedostoon, jota ei voi lukea.',
  sv: 'Beskrivningen hänvisar till en fil som inte går att läsa.',
  en: 'The description refers to a file that cannot be read.',
}

/** Files that lack on both sides say nothing of a change; those that lack on one would look like one. */
const unreadIn = ({ unread }: Bundle): string => JSON.stringify([...unread].sort())

/** Files that were parsed once and are the same on both sides hold no change. */
const areSame = (a: Bundle, b: Bundle): boolean =>
  a.files.length === b.files.length && a.files.every((file, index) => file === b.files[index])

const sameTexts = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text)

const tooMuch: Text = {
  fi: 'Kuvaus on liian laaja vertailtavaksi.',
  sv: 'Beskrivningen är för omfattande för att jämföras.',
  en: 'The description is too large to be compared.',
}

async function inTime(compare: () => Promise<Changes>): Promise<Changes> {
  try {
    return await compare()
  } catch (error) {
    if (error instanceof TooMuch) return { undetermined: tooMuch }
    throw error
  }
}

/** All changes, in the order of the files; undetermined where a side cannot be read. */
export async function interfaceChanges(before: DescribedSide, after: DescribedSide): Promise<Changes> {
  const unread = before.unread ?? after.unread
  if (unread) return { undetermined: unread }
  const data = inData[after.format]
  if (data) {
    const [a, b] = [await before.bundle(), await after.bundle()]
    if (!a || !b) return { undetermined: a ? unreadable.after : unreadable.before }
    if (unreadIn(a) !== unreadIn(b)) return { undetermined: unreadFile }
    return areSame(a, b) ? [] : inTime(() => data(a, b))
  }
  const text = inText[after.format]
  if (!text) return []
  const [a, b] = [await before.texts(), await after.texts()]
  return sameTexts(a, b) ? [] : text(a, b)
}
