import type { Repository } from '../model.ts'
import type { Report } from '../report.ts'

/** Bytes of a file, and number of files: more is not shown as a change. */
const limit = 512_000
const mostFiles = 200

/** Texts of the files that safe edits of findings change, by path; files behind a symbolic link are not among them. */
export async function editedTexts(
  { outcomes }: Report,
  read: Repository['read'],
): Promise<ReadonlyMap<string, string>> {
  const paths = new Set<string>()
  for (const outcome of outcomes) {
    if (outcome.status !== 'failed') continue
    for (const { edit } of outcome.findings)
      if (edit?.safe) for (const change of edit.changes) if ('start' in change) paths.add(change.path)
  }
  if (paths.size === 0) return new Map()
  const contents = await read([...paths].slice(0, mostFiles).map((path) => ({ path, limit })))
  return new Map(
    [...contents].flatMap(([path, content]) =>
      content.kind === 'text' && content.target === undefined ? [[path, content.text] as const] : [],
    ),
  )
}
