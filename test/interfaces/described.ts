import type { ApiFormat, Bundle, Validation } from '../../src/description.ts'
import { openBundle } from '../../src/interfaces/bundle.ts'
import { get } from '../../src/interfaces/parts.ts'
import { validateDescription } from '../../src/interfaces/validate.ts'
import { parseFile } from '../../src/syntax/parse-file.ts'

/** A description in files that stand in memory; the first one is the entry. */
export async function bundleOf(files: Readonly<Record<string, string>>): Promise<Bundle> {
  const [path, text] = Object.entries(files)[0] as [string, string]
  const parsed = await parseFile(path, text)
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem))
  const top = parsed.file.value
  const format: ApiFormat =
    get(top, 'asyncapi') !== undefined ? 'asyncapi' : get(top, '$schema') !== undefined ? 'json-schema' : 'openapi'
  const version = get(top, 'openapi') ?? get(top, 'swagger') ?? get(top, 'asyncapi') ?? null
  return openBundle(
    parsed.file,
    { format, formatVersion: typeof version === 'string' ? version : null },
    async (paths) => new Map(paths.filter((one) => one in files).map((one) => [one, files[one] as string])),
  )
}

export const validationOf = async (files: Readonly<Record<string, string>> | string): Promise<Validation> =>
  validateDescription(await bundleOf(typeof files === 'string' ? { 'openapi.yaml': files } : files))

/** What is wrong, one line each: `openapi.yaml:3:5 sentence`. */
export async function told(
  files: Readonly<Record<string, string>> | string,
  language: 'fi' | 'sv' | 'en' = 'en',
): Promise<readonly string[]> {
  const { faults } = await validationOf(files)
  return faults.map(({ location: { path, line, column }, message }) => `${path}:${line}:${column} ${message[language]}`)
}
