import { artefactKinds, topics } from '../artefact.ts'
import { selections, styleProfiles } from '../description.ts'
import { factSources } from '../fact.ts'
import { comparable } from '../facts/comparable.ts'

/** A JSON Schema (draft 2020-12), as far as the options of checks need it. */
export interface OptionsSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, OptionsSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | OptionsSchema
  readonly anyOf?: readonly OptionsSchema[]
  readonly items?: OptionsSchema
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly minItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minProperties?: number
}

const statuses = ['present', 'section', 'linked', 'inherited', 'absent']
const substances = ['full', 'stub', 'placeholder', 'empty', 'pointer', 'image-only']
const apiFormats = ['openapi', 'asyncapi', 'graphql', 'wsdl', 'protobuf']
/** Those that are read as data. */
const dataFormats = ['openapi', 'asyncapi', 'json-schema']

const word: OptionsSchema = { type: 'string', minLength: 1, maxLength: 200 }
const glob: OptionsSchema = { type: 'string', minLength: 1, maxLength: 300 }
const pattern: OptionsSchema = { type: 'string', minLength: 1, maxLength: 500 }
const kind: OptionsSchema = { type: 'string', enum: artefactKinds }
const kinds: OptionsSchema = { type: 'array', items: kind, minItems: 1 }
const concepts: OptionsSchema = { type: 'array', items: word, minItems: 1 }
const globs: OptionsSchema = { type: 'array', items: glob, minItems: 1 }
const listOf = (values: readonly string[]): OptionsSchema => ({
  type: 'array',
  items: { type: 'string', enum: values },
  minItems: 1,
})
const flag: OptionsSchema = { type: 'boolean', default: false }
const count = (fallback?: number): OptionsSchema => ({
  type: 'integer',
  minimum: 1,
  maximum: 100,
  ...(fallback === undefined ? {} : { default: fallback }),
})
const object = (
  properties: Readonly<Record<string, OptionsSchema>>,
  required: readonly string[] = [],
): OptionsSchema => ({ type: 'object', properties, required, additionalProperties: false })

/** Names in one language at least: a rule file is completed before its options are checked. */
const text: OptionsSchema = { ...object({ fi: word, sv: word, en: word }), minProperties: 1 }
const wordList: OptionsSchema = { type: 'array', items: word, default: [] }
const words: OptionsSchema = { ...object({ fi: wordList, sv: wordList, en: wordList }), minProperties: 1 }
const named = (key: string, schema: OptionsSchema): OptionsSchema => ({
  type: 'object',
  minProperties: 1,
  additionalProperties: object({ name: text, [key]: schema }, ['name', key]),
})

const optional: OptionsSchema = { type: 'array', items: glob, default: [] }
const patterns: OptionsSchema = { type: 'array', items: pattern, minItems: 1 }
/** How globs are read. */
const reading = { not: optional, ignoreCase: { type: 'boolean' }, hidden: { type: 'boolean' } } as const
/** Files that a check of contents looks at. */
const chosen = {
  files: globs,
  ...reading,
  none: { type: 'string', enum: ['passed', 'failed', 'not-applicable'], default: 'not-applicable' },
} as const
const looked = {
  in: { type: 'string', enum: ['text', 'visible'], default: 'text' },
  by: { type: 'string', enum: ['line', 'file'], default: 'line' },
} as const
const digests = {
  hashes: { type: 'array', items: { type: 'string', minLength: 32, maxLength: 128 }, minItems: 1 },
  algorithm: { type: 'string', enum: ['sha256', 'sha1', 'sha512', 'sha384', 'sha224', 'md5'], default: 'sha256' },
} as const

const nameStyles = ['kebab-case', 'snake_case', 'camelCase', 'PascalCase', 'UPPER_CASE', 'lower-case']
const first: OptionsSchema = { type: 'string', enum: ['every', 'first'], default: 'every' }

const publiccodeKeys = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'developmentStatus',
  'softwareType',
  'description',
  'legal.license',
  'maintenance.type',
  'localisation.localisationReady',
  'localisation.availableLanguages',
]

/** What each check may be told: one JSON Schema a check, by its name. Defaults are filled when a rule is bound. */
export const options = {
  'artefact-present': object(
    { kind, statuses: { ...listOf(statuses), default: ['present', 'section', 'linked', 'inherited'] } },
    ['kind'],
  ),
  'artefact-substance': object(
    { kinds, weak: { ...listOf(substances), default: ['stub', 'placeholder', 'empty', 'image-only'] } },
    ['kinds'],
  ),
  'no-placeholders': object({ kinds }, ['kinds']),
  'links-resolve': object({ artefacts: kinds, anchors: flag }, ['artefacts']),
  'topics-stated': {
    ...object(
      {
        kinds,
        topics: listOf(topics),
        concepts,
        words,
        least: count(1),
        files: { type: 'array', items: glob, default: [] },
        descriptions: flag,
      },
      ['kinds'],
    ),
    anyOf: [{ required: ['topics'] }, { required: ['concepts'] }, { required: ['words'] }],
  },
  'parts-stated': object({ kinds, parts: named('concepts', concepts), least: count() }, ['kinds', 'parts', 'least']),
  'role-named': object({ kinds, concept: word, alsoPubliccode: flag }, ['kinds', 'concept']),
  fresh: object({ kinds, months: { type: 'integer', minimum: 1, maximum: 240 } }, ['kinds', 'months']),
  'plan-status': object({ kinds: { ...kinds, default: ['governance'] } }),
  'draft-marker': object({ kinds }, ['kinds']),
  'links-to': object({ from: kind, kinds }, ['from', 'kinds']),
  'contact-stated': object({ kinds, private: flag, topics: listOf(topics) }, ['kinds']),
  'issue-forms': object({}),
  'changelog-entries': object({}),
  'licence-identified': object({}),
  'licence-reuse': object({}),
  'licence-file-headers': object({}),
  'licence-agreed': object({ licences: { type: 'array', items: word, default: [] } }),
  'licence-compatible': object({}),
  'licence-open': object({ allow: { type: 'array', items: word, default: [] } }),
  'publiccode-name': object({}),
  'publiccode-readable': object({ keys: { type: 'array', items: word, minItems: 1, default: publiccodeKeys } }),
  'publiccode-valid': object({}),
  'publiccode-maintenance': object({}),
  'publiccode-deprecated': object({}),
  'publiccode-version': object({}),
  'publiccode-dates': object({}),
  'publiccode-quotes': object({}),
  'publiccode-files': object({}),
  'publiccode-urls': object({}),
  'api-readable': object({}),
  'api-field': object(
    {
      field: word,
      anyOf: { type: 'array', items: word, minItems: 1 },
      pattern,
      formats: { ...listOf(apiFormats), default: ['openapi', 'asyncapi'] },
    },
    ['field'],
  ),
  'api-valid': object({}),
  'api-changes': object({ tell: { type: 'string', enum: ['decided', 'told'], default: 'decided' } }),
  'api-profile': object({ profiles: { type: 'array', items: { type: 'string', enum: styleProfiles }, default: [] } }),
  'api-parts': {
    ...object({
      select: { type: 'string', enum: selections },
      at: word,
      field: word,
      anyOf: { type: 'array', items: word, minItems: 1 },
      pattern,
      not: pattern,
      share: { type: 'integer', minimum: 1, maximum: 100, default: 100 },
      formats: { ...listOf(dataFormats), default: ['openapi', 'asyncapi'] },
    }),
    anyOf: [{ required: ['field'] }, { required: ['anyOf'] }],
  },
  'api-licence': object({}),
  'api-servers': object({}),
  'api-security': object({}),
  'api-deprecation': object({}),
  'api-approved': object({}),
  'api-test-endpoint': object({}),
  implementations: object({}),
  'facts-agree': object({ fact: { type: 'string', enum: comparable }, sources: listOf(factSources) }, ['fact']),
  'documents-linked': object({ classes: named('words', words), least: count() }, ['classes', 'least']),
  'owners-effective': object({ nested: flag }),
  'owners-valid': object({}),
  'owners-match': object({}),
  'owners-shadowed': object({}),
  'owners-cover': object({
    artefacts: { type: 'array', items: kind, default: [] },
    paths: { type: 'array', items: glob, default: [] },
    default: flag,
  }),
  'owners-exist': object({}),
  'owners-several': object({ least: count(2) }),
  'file-present': object({ anyOf: globs, ...reading }, ['anyOf']),
  'file-absent': object({ anyOf: globs, ...reading }, ['anyOf']),
  'folder-present': object({ anyOf: globs, ...reading }, ['anyOf']),
  'folder-absent': object({ anyOf: globs, ...reading }, ['anyOf']),
  'content-found': object(
    { ...chosen, ...looked, pattern, of: { type: 'string', enum: ['every', 'one'], default: 'every' } },
    ['files', 'pattern'],
  ),
  'content-absent': object({ ...chosen, ...looked, patterns }, ['files', 'patterns']),
  'content-begins': object({ ...chosen, lines: count(), patterns }, ['files', 'lines', 'patterns']),
  'hash-equal': object({ ...chosen, ...digests }, ['files', 'hashes']),
  'hash-absent': object({ ...chosen, ...digests }, ['files', 'hashes']),
  'size-limited': object({ ...chosen, most: { type: 'integer', minimum: 0, maximum: 1_000_000_000_000 } }, [
    'files',
    'most',
  ]),
  'schema-fits': {
    ...object(
      { ...chosen, schema: { type: 'object', additionalProperties: true }, schemaFile: { ...glob }, of: first },
      ['files'],
    ),
    anyOf: [{ required: ['schema'] }, { required: ['schemaFile'] }],
  },
  'names-fit': {
    ...object({
      files: { ...globs, default: ['**'] },
      ...reading,
      of: { type: 'string', enum: ['files', 'folders', 'both'], default: 'files' },
      style: { type: 'string', enum: nameStyles },
      pattern,
      forbidden: { ...patterns },
    }),
    anyOf: [{ required: ['style'] }, { required: ['pattern'] }, { required: ['forbidden'] }],
  },
  'no-binaries': object({
    files: { ...globs, default: ['**'] },
    ...reading,
    of: { type: 'string', enum: ['programs', 'all'], default: 'programs' },
  }),
  'commit-words': object(
    {
      words: { type: 'array', items: pattern, minItems: 1 },
      ignoreCase: flag,
      commits: { ...count(100), maximum: 1000 },
    },
    ['words'],
  ),
  'text-stated': object({ files: globs, pattern }, ['files', 'pattern']),
  'governance-decided': object({}),
  'review-required': object({ codeOwners: flag }),
  'successor-named': object({}),
  'owners-agree': object({}),
  'owner-contacts': object({}),
  'former-contact': object({}),
  'review-due': object({ kinds }, ['kinds']),
  'changed-since-approval': object({ kinds: { ...kinds, default: ['governance'] } }),
  'supported-versions': object({ kinds: { ...kinds, default: ['security', 'support', 'readme'] } }),
  'language-versions': object({ kinds }, ['kinds']),
  'waivers-expired': object({}),
  'waivers-expiring': object({}),
  'waivers-used': object({}),
  'badge-honest': object({ days: { type: 'integer', minimum: 1, maximum: 400, default: 90 } }),
} as const satisfies Record<string, OptionsSchema>
