/** What is wrong with a description, of whatever format. */
import type { ApiFormat, Bundle, Validation } from '../description.ts'
import type { Text, Undetermined } from '../model.ts'
import type { TextReading } from './text-parts.ts'

/** A description that is to be validated. */
export interface Validated {
  format: ApiFormat
  /** Null: the format is no YAML or JSON. */
  bundle: Bundle | null
  texts: ReadonlyMap<string, string>
}

const most = 20

const unknownVersion = (version: string | null): Text => ({
  fi: `En tunne kuvauksen muodon versiota ${version ?? '–'}, joten en voi tarkistaa sitä.`,
  sv: `Jag känner inte till versionen ${version ?? '–'} av formatet och kan därför inte kontrollera beskrivningen.`,
  en: `I do not know the version ${version ?? '–'} of the format, so I cannot check the description.`,
})

const readers = {
  graphql: async (texts: ReadonlyMap<string, string>) => (await import('./graphql.ts')).readGraphql(texts),
  protobuf: async (texts: ReadonlyMap<string, string>) => (await import('./protobuf.ts')).readProtobuf(texts),
  wsdl: async (texts: ReadonlyMap<string, string>) => (await import('./wsdl.ts')).readWsdl(texts),
} as const satisfies Partial<Record<ApiFormat, (texts: ReadonlyMap<string, string>) => Promise<TextReading>>>

const isText = (format: ApiFormat): format is keyof typeof readers => Object.hasOwn(readers, format)

/** All faults of a description, or why it cannot be validated. Loads only what its format needs. */
export async function validationOf({ format, bundle, texts }: Validated): Promise<Validation | Undetermined> {
  if (isText(format)) {
    const { faults, undetermined } = await readers[format](texts)
    if (undetermined) return { undetermined }
    return { faults: faults.slice(0, most), more: Math.max(0, faults.length - most) }
  }
  if (bundle === null) return { faults: [], more: 0 }
  const { canValidate, validateDescription } = await import('./validate.ts')
  return canValidate(bundle) ? validateDescription(bundle) : { undetermined: unknownVersion(bundle.formatVersion) }
}
