/** Descriptions that stand in single files, compared. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiChange, ApiFormat, ChangeVerdict } from '../../src/description.ts'
import { type DescribedSide, interfaceChanges } from '../../src/differences/interface.ts'
import { openBundle } from '../../src/interfaces/bundle.ts'
import { get } from '../../src/interfaces/parts.ts'
import { parseFile } from '../../src/syntax/parse-file.ts'

/** A description out of its text. */
export function sideOfText(format: ApiFormat, name: string, text: string): DescribedSide {
  return {
    format,
    unread: null,
    async bundle() {
      const parsed = await parseFile(name, text)
      if ('problem' in parsed) throw new Error(`${name}: ${parsed.problem.what}`)
      const { value } = parsed.file
      const written = get(value, 'openapi') ?? get(value, 'swagger') ?? get(value, 'asyncapi') ?? null
      return openBundle(
        parsed.file,
        { format, formatVersion: written === null ? null : String(written) },
        async () => new Map(),
      )
    },
    texts: async () => new Map([[name, text]]),
  }
}

/** One of the two states in the folder of a case. */
export function sideIn(format: ApiFormat, folder: string, which: 'before' | 'after'): DescribedSide {
  const name = readdirSync(folder).find((one) => one.startsWith(`${which}.`)) as string
  return sideOfText(format, name, readFileSync(join(folder, name), 'utf8'))
}

/** All changes; throws where they cannot be told. */
export async function changesOf(from: DescribedSide, to: DescribedSide): Promise<readonly ApiChange[]> {
  const changes = await interfaceChanges(from, to)
  if ('undetermined' in changes) throw new Error(changes.undetermined.en)
  return changes
}

const rank = { none: 0, compatible: 1, unclear: 2, breaking: 3 } as const

/** The gravest verdict of some changes; `none` where there is no change. */
export const worst = (changes: readonly ApiChange[]): ChangeVerdict | 'none' =>
  changes.reduce<ChangeVerdict | 'none'>(
    (found, { verdict }) => (rank[verdict] > rank[found] ? verdict : found),
    'none',
  )

/** The verdict on the two states in the folder of a case. */
export const verdictOfFiles = async (format: ApiFormat, folder: string): Promise<ChangeVerdict | 'none'> =>
  worst(await changesOf(sideIn(format, folder, 'before'), sideIn(format, folder, 'after')))
