/** What API descriptions and other files say in words, to be read like documents. */

import type { Artefact, Inventory } from '../artefact.ts'
import { apiFormats } from '../description.ts'
import { at, textAt, topOf } from '../interfaces/parts.ts'
import { readMarkdown } from '../inventory/markdown.ts'
import type { Reading } from '../inventory/reading.ts'
import type { Location } from '../model.ts'
import { pathsMatching } from './globs.ts'
import { openedApis } from './own-apis.ts'

/** The text of a description as a document. Its lines are those of the text: `place` is where it stands in the file. */
export interface DescriptionText {
  reading: Reading
  place: Location
}

const artefactAt = (kind: Artefact['kind'], path: string): Artefact => ({
  kind,
  component: null,
  status: 'present',
  path,
  line: 1,
  endLine: null,
  substance: 'full',
  target: null,
  from: null,
  details: {},
  evidence: null,
})

/** So much of the text of one description is read. */
const longest = 200_000

/** The texts under `info` and `externalDocs` of the product's own descriptions; none where there is nothing to read. */
export async function descriptionTexts(inventory: Inventory): Promise<readonly DescriptionText[]> {
  const own = await openedApis(inventory, ['openapi', 'asyncapi'])
  if ('answer' in own) return []
  return Promise.all(
    own.apis.map(async ({ api: { path }, bundle }) => {
      const top = topOf(bundle.entry)
      const written = at(top, 'info')
      const info = written && bundle.followed(written).value
      const docs = at(top, 'externalDocs')?.value
      const link = textAt(docs, 'url')
      const parts = [
        textAt(info, 'summary'),
        textAt(info, 'description'),
        link === null ? null : `[${textAt(docs, 'description') ?? link}](${link})`,
      ]
      const text = parts.filter((part) => part !== null).join('\n\n')
      const document = await readMarkdown(path, text.slice(0, longest))
      const reading = { artefact: artefactAt('api-description', path), document, from: 1, to: document.lines }
      return { reading, place: bundle.entry.place(['info', 'description'], 'key') }
    }),
  )
}

/** So many files are read beside the artefacts. */
const mostFiles = 20

/** Documents that match these patterns. */
export async function fileReadings(inventory: Inventory, globs: readonly string[]): Promise<readonly Reading[]> {
  if (globs.length === 0) return []
  const paths = (await pathsMatching(inventory, globs)).slice(0, mostFiles)
  const documents = await Promise.all(paths.map((path) => inventory.document(path)))
  return documents.flatMap((document) =>
    'unread' in document
      ? []
      : [{ artefact: artefactAt('support', document.path), document, from: 1, to: document.lines }],
  )
}

/** All files of the product's own descriptions: those that they refer to or are made of, too. */
export async function descriptionFiles(inventory: Inventory): Promise<readonly string[]> {
  const own = (await inventory.apis()).filter(({ doubt, format }) => doubt === null && apiFormats.includes(format))
  const files = await Promise.all(
    own.map(async (api) => {
      const bundle = await api.bundle()
      return [api.path, ...(bundle?.files.map(({ path }) => path) ?? []), ...(await api.texts()).keys()]
    }),
  )
  return [...new Set(files.flat())]
}
