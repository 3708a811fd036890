/** Which files `init` writes, which it leaves and why, and what it does to a README that is there. */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { File } from '../model.ts'
import type { Present, StartingPoint } from '../starting-point.ts'
import type { Answers } from '../templates/answers.ts'
import { badgeLine, hasBadge, withBadge } from '../templates/badge-line.ts'
import { type StartingFile, startingFiles } from '../templates/files.ts'
import { relinked, reowned } from '../templates/relinked.ts'
import { type InTheWay, inTheWay } from './init-places.ts'

/** A kind of document that is not written. */
export interface Left {
  kind: StartingFile['kind']
  /** Where it would have been written. */
  path: string
  /** It is there already, under whatever name. */
  present: Present | null
  /** Something else stands where it would be. */
  way: InTheWay | null
}

/** The badge in a README that is there. */
export interface BadgeEdit {
  path: string
  before: Buffer
  after: Buffer
}

export interface Plan {
  write: readonly StartingFile[]
  left: readonly Left[]
  badge: BadgeEdit | null
  /** The line of the badge, where somebody has to put it into the README; null: it is there, or the README takes none. */
  badgeByHand: string | null
  /** The repository lies at another forge: what only GitHub reads is not written. */
  otherForge: boolean
}

/** Where a plan is made. */
export interface Place {
  top: string
  files: readonly File[]
  point: StartingPoint
}

const elsewhere = /^https:\/\/[^/]*(?:gitlab|bitbucket|codeberg|gitea|forgejo|sourcehut|sr\.ht|azure|visualstudio)/iu
const onlyOnGithub: readonly StartingFile['kind'][] = ['workflow', 'issue-form']

/** What the README becomes; null: it stays, and the line is told where somebody can put it in. */
function badgeEdit({ top, files, point: { readme } }: Place, line: string): BadgeEdit | null {
  const file = files.find(({ path }) => path === readme?.path)
  if (!readme || !file || (file.mode !== '100644' && file.mode !== '100755')) return null
  if (inTheWay(top, readme.path, [])?.path !== readme.path) return null
  const before = readFileSync(join(top, readme.path))
  const text = before.toString('utf8')
  const after = isUtf8(before) && !text.includes('\0') ? withBadge(text, readme.titleLine, line) : null
  return after === null ? null : { path: readme.path, before, after: Buffer.from(after) }
}

/** What stands instead of a file that is not written; null: nothing that a link could lead to. */
function insteadOf({ present, way }: Omit<Left, 'kind' | 'path'>): string | null {
  if (way?.why === 'exists') return way.path
  if (present?.status === 'linked' && present.target !== null) {
    if (/^https:\/\/[^\s()<>]{1,300}$/u.test(present.target)) return present.target
    const file = posix.join(posix.dirname(present.path ?? ''), present.target.split('#')[0] ?? '')
    return /^[a-z][a-z0-9+.-]*:|^\.\./iu.test(file) ? present.path : file
  }
  return present?.path ?? null
}

/** Decides what becomes of each starting file. Reads the disk, and writes nothing. */
export function makePlan(answers: Answers, place: Place): Plan {
  const { top, files, point } = place
  const { repository } = answers
  const otherForge = repository !== null && elsewhere.test(repository)
  const write: StartingFile[] = []
  const left = new Map<StartingFile['kind'], Left>()
  const instead = new Map<string, string>()
  for (const file of startingFiles(answers)) {
    const { kind, path } = file
    if (otherForge && onlyOnGithub.includes(kind)) continue
    const present = point.present.find((one) => one.kind === kind) ?? null
    const way = present ? null : inTheWay(top, path, files)
    if (!present && !way) {
      write.push(file)
      continue
    }
    if (!left.has(kind)) left.set(kind, { kind, path, present, way })
    const there = insteadOf({ present, way })
    if (there !== null && there !== path) instead.set(path, there)
  }
  const hasWorkflow = [...write, ...point.present].some(({ kind }) => kind === 'workflow')
  const canShow = point.readme !== null && !hasBadge(point.readme.text)
  const wanted = repository !== null && hasWorkflow && !otherForge && canShow && left.has('readme')
  const badge = wanted ? badgeEdit(place, badgeLine(repository)) : null
  return {
    write: write.map((file) => {
      if (file.kind === 'owners') return { ...file, text: reowned(file.text, instead) }
      return file.path.endsWith('.md') ? { ...file, text: relinked(file.text, file.path, instead) } : file
    }),
    left: [...left.values()],
    badge,
    badgeByHand: wanted && badge === null ? badgeLine(repository) : null,
    otherForge,
  }
}
