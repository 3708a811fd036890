import { structuredPatch } from 'diff'
import type { MemoryFile } from '../../src/repository/memory.ts'
import type { Files } from './judged-fixture.ts'

/** What a page shows of a fixture: a part of a file, the names of files, or what a change did. Lines count from 1. */
export type Shown =
  | { kind: 'file'; path: string; first: number; last: number; total: number; text: string }
  | { kind: 'files'; paths: readonly string[]; more: number }
  | { kind: 'change'; path: string; text: string; cut: boolean }
  | { kind: 'github'; text: string }

/** Lines that one excerpt has at most. */
const mostLines = 25
/** Lines of each excerpt where several stand side by side. */
const fewerLines = 12
const linesBefore = 8
const longestLine = 200

const clippedLine = (line: string): string => (line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line)

/** The text of a file; null: it is binary or a link. */
export function textOf(file: MemoryFile | undefined): string | null {
  if (file === undefined || (typeof file === 'object' && 'symlink' in file)) return null
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file)
  return text.includes('\0')
    ? null
    : text
        .replace(/^\ufeff/u, '')
        .replace(/\r\n?/gu, '\n')
        .replace(/\n+$/u, '')
}

/** A part of a file around a line; without one its beginning. `several`: it stands beside others. Null: it is no text. */
export function excerpt(files: Files, path: string, line: number | undefined, several = false): Shown | null {
  const text = textOf(files[path])
  if (text === null) return null
  const lines = text.split('\n')
  const most = several ? fewerLines : mostLines
  const first = Math.max(1, Math.min((line ?? 1) - (several ? 3 : linesBefore), lines.length - most + 1))
  const part = lines.slice(first - 1, first - 1 + most)
  return {
    kind: 'file',
    path,
    first,
    last: first + part.length - 1,
    total: lines.length,
    text: part.map(clippedLine).join('\n'),
  }
}

/** The names of the files of a repository. */
export function fileList(files: Files): Shown {
  const paths = Object.keys(files).sort()
  return { kind: 'files', paths: paths.slice(0, mostLines), more: Math.max(0, paths.length - mostLines) }
}

/** What a change did to a file, as lines that were taken away and added. Null: nothing that can be shown. */
export function change(before: Files, after: Files, path: string): Shown | null {
  const [old, young] = [before[path], after[path]].map((file) => (file === undefined ? '' : textOf(file)))
  if (old === undefined || young === undefined || old === null || young === null || old === young) return null
  const { hunks } = structuredPatch(path, path, `${old}\n`, `${young}\n`, undefined, undefined, { context: 2 })
  const lines = hunks.flatMap((hunk, index) => [...(index > 0 ? ['…'] : []), ...hunk.lines])
  return {
    kind: 'change',
    path,
    text: lines.slice(0, mostLines).map(clippedLine).join('\n'),
    cut: lines.length > mostLines,
  }
}

/** The first line of a text that another text does not have in the same place; undefined: there is none. */
export function firstDifference(text: string | null, other: string | null): number | undefined {
  if (text === null || other === null) return undefined
  const others = other.split('\n')
  const at = text.split('\n').findIndex((line, index) => line !== others[index])
  return at < 0 ? undefined : at + 1
}
