import { deliver } from '../delivery/deliver.ts'
import { changesOf, type Draft, type TextFile } from '../edits/draft.ts'
import { asRead } from '../edits/line-ends.ts'
import { type Mended, mended, type Surface } from '../edits/rounds.ts'
import { judge } from '../judge.ts'
import type { Repository } from '../model.ts'
import { visible } from '../reporters/escape.ts'
import { overlay } from '../repository/overlay.ts'
import { open, type RunOptions } from '../run.ts'
import { fixWords } from './fix-words.ts'
import { done, type Perform, runOptions } from './surroundings.ts'
import { isOccupied, textOnDisk, writeFiles } from './working-files.ts'

/** No larger file is judged by any rule whose findings are edited. */
const largestRead = 4_000_000

/** The repository with a draft laid over it. */
const laidOver = (repository: Repository, draft: Draft): Repository =>
  overlay(repository, new Map(changesOf(draft).map(({ from, to, after }) => [to, { text: after, from }])))

/** A file as it stands on the disk, when that is also what was judged. */
async function editable(repository: Repository, top: string, path: string): Promise<TextFile | null> {
  const file = repository.files.find((one) => one.path === path)
  if (!file || (file.mode !== '100644' && file.mode !== '100755')) return null
  const text = await textOnDisk(top, path)
  const content = (await repository.read([{ path, limit: largestRead }])).get(path)
  return text !== null && content?.kind === 'text' && asRead(text) === content.text ? { text, oid: file.oid } : null
}

/** The working tree to edit. Neither web addresses nor style profiles are asked: no edit comes of them. */
async function surfaceOf(options: RunOptions): Promise<Surface> {
  const repository = await open(options)
  return {
    judge: (draft) => judge(laidOver(repository, draft), options),
    read: (path) => editable(repository, options.path, path),
    paths: new Set(repository.files.map(({ path }) => path)),
    occupied: (path) => isOccupied(options.path, path),
  }
}

/** The changes for `git apply`; on a terminal with controls made visible. */
async function diffOf({ draft }: Mended, isTerminal: boolean): Promise<string> {
  const { unifiedDiff } = await import('../edits/unified-diff.ts')
  const diff = unifiedDiff(changesOf(draft))
  return isTerminal ? visible(diff) : diff
}

/**
 * `kuntalint fix`: makes the edits that findings come with, in memory and judged anew until none is left, then writes each
 * file at once. With `--dry-run` the diff alone goes to standard output, and what there is to say to standard error.
 */
export const perform: Perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings)
  const outcome = await mended(await surfaceOf(options), { unsafe: args.unsafe })
  const words = fixWords(outcome, args.language ?? outcome.report.language[0] ?? 'en', args.dryRun)
  const { stdout, stderr } = surroundings.destinations
  if (args.dryRun) {
    const isTerminal = 'isTTY' in stdout && stdout.isTTY === true
    await deliver([{ to: 'stdout', text: await diffOf(outcome, isTerminal) }], surroundings.destinations)
    stderr.write(words)
    return done
  }
  await writeFiles(args.path, changesOf(outcome.draft))
  await deliver([{ to: 'stdout', text: words }], surroundings.destinations)
  return done
}
