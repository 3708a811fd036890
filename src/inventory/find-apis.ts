import type { ApiDescription, Artefact } from '../artefact.ts'
import type { ReadRequest } from '../model.ts'
import { apiLimit, headBytes, type Recognised, readApi, recogniseApi, unreadApi } from './api-description.ts'
import { absent } from './locate.ts'
import type { ParsedStore } from './parsed.ts'
import type { Reader } from './reader.ts'

/** A file that is an API description by its beginning. */
export interface FoundApi {
  path: string
  recognised: Recognised
}

/** What is read of a file that may be an API description: its beginning. */
export const headOf = (path: string): ReadRequest => ({ path, limit: apiLimit, head: headBytes })

/** The whole of a description. */
export const wholeOf = ({ path }: FoundApi): ReadRequest => ({ path, limit: apiLimit })

/** Which of the files are API descriptions. `product`: the repository's name. */
export async function findApis(
  reader: Reader,
  paths: readonly string[],
  product: string,
): Promise<readonly FoundApi[]> {
  const heads = await reader.read(paths.map(headOf))
  return [...heads].flatMap(([path, content]) => {
    const recognised = content.kind === 'text' ? recogniseApi(path, content.text, product) : null
    return recognised ? [{ path, recognised }] : []
  })
}

/** Reads the descriptions, in the same order. */
export async function readApis(
  reader: Reader,
  found: readonly FoundApi[],
  parsed: ParsedStore,
): Promise<readonly ApiDescription[]> {
  const contents = await reader.read(found.map(wholeOf))
  const list: ApiDescription[] = []
  for (const { path, recognised } of found) {
    const content = contents.get(path)
    list.push(
      content?.kind === 'text'
        ? await parsed.apis(path, content.text, () => readApi(path, content.text, recognised))
        : unreadApi(path, recognised),
    )
  }
  return list
}

/** The artefact that a description is. */
export const apiArtefact = ({ path, recognised }: FoundApi): Artefact => ({
  ...absent('api-description'),
  status: 'present',
  path,
  line: recognised.line,
  substance: 'full',
  details: { format: recognised.format, version: recognised.formatVersion },
})
