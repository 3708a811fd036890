/** Hashes of files, over their bytes as they are committed. */
import { createHash } from 'node:crypto'
import type { Inventory } from '../artefact.ts'
import type { Text } from '../model.ts'
import { type Chosen, readFiles } from './chosen-files.ts'

export interface HashOptions extends Chosen {
  /** Hexadecimal digits. */
  hashes: readonly string[]
  algorithm?: 'sha256' | 'sha1' | 'sha512' | 'sha384' | 'sha224' | 'md5'
}

/** Bytes; what is hashed is read whole. */
const limit = 30_000_000

/** Is the hash of each file one of those that are named? */
export async function compareHashes(
  inventory: Inventory,
  paths: readonly string[],
  { hashes, algorithm = 'sha256' }: HashOptions,
): Promise<{ files: readonly { path: string; equal: boolean }[]; unread: readonly Text[] }> {
  const known = new Set(hashes.map((hash) => hash.trim().toLowerCase()))
  const files: { path: string; equal: boolean }[] = []
  const unread: Text[] = []
  for await (const file of readFiles(inventory, paths, { limit, bytes: true })) {
    if ('unread' in file) unread.push(file.unread)
    else {
      const hash = createHash(algorithm)
        .update(file.content.bytes ?? new Uint8Array())
        .digest('hex')
      files.push({ path: file.path, equal: known.has(hash) })
    }
  }
  return { files, unread }
}
