import type { Inventory } from '../artefact.ts'
import {
  type FileInformation,
  followsReuse,
  type LicencePlace,
  type Reuse,
  type ReuseFile,
  reuseOf,
} from '../inventory/reuse.ts'
import { isSpdxId } from '../inventory/spdx-list.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { incomplete } from './answers.ts'
import { joined } from './phrases.ts'
import { faultWords } from './reuse-fault-words.ts'
import { nameProblems, productPlaces, textProblems, type Uses, usesOf } from './reuse-uses.ts'
import { bothTables, filesSilent, headersUnread, notReuse, tooMany, unreadTable } from './reuse-words.ts'

export type Options = Readonly<Record<string, never>>

/** Heads of more files are not read for this: it would take longer than all the rest. */
const mostHeads = 5000
/** Findings of one kind: a reader needs no more to know what to do. */
const most = 50

const faultProblems = ({ path, faults }: ReuseFile): readonly Problem[] =>
  faults.slice(0, most).map((fault) => ({
    message: faultWords(path, fault),
    location: { path, line: fault.line },
    key: 'value' in fault ? `${fault.kind} ${fault.value}` : fault.kind,
    ...(fault.kind === 'syntax' ? { hides: true as const } : {}),
  }))

const tablesOf = ({ tomls, dep5 }: Reuse): readonly ReuseFile[] => (dep5 === null ? tomls : [...tomls, dep5])

function tableProblems(reuse: Reuse): readonly Problem[] {
  const { tomls, dep5 } = reuse
  const [toml] = tomls
  if (dep5 === null || toml === undefined) return tablesOf(reuse).flatMap(faultProblems)
  const both = { message: bothTables(toml.path), location: { path: dep5.path, line: 1 }, key: 'dep5 beside REUSE.toml' }
  return [both, ...tablesOf(reuse).flatMap(faultProblems)]
}

interface Used {
  uses: Uses
  /** The heads of all files were read. */
  all: boolean
  /** Most files name their licence. */
  told: boolean
  exhausted: boolean
}

/** Licences that are used, by what was read; `all`: the heads of all files were among it. */
async function used(reuse: Reuse, inventory: Inventory): Promise<Used> {
  const all = reuse.covered.length <= mostHeads
  const { files, exhausted } = await (all ? reuse.information() : reuse.stated())
  // A table that counts only where the file is silent may not count at all: it is no proof that a text must be there.
  const sure = files.flatMap((file): readonly LicencePlace[] => (file.open ? [] : file.licences))
  const doubtful = files.flatMap((file) => (file.open ? file.licences.map(({ text }) => text) : []))
  const faulty = tablesOf(reuse).flatMap(({ faults }) => faults.flatMap((one) => ('value' in one ? one.value : [])))
  const places = [...productPlaces(await inventory.licence()), ...sure]
  return { uses: usesOf(places, [...doubtful, ...faulty]), all, told: isTold(files), exhausted }
}

/** Texts are told to be unused only where most files name their licence: a text may belong to those that do not. */
const isTold = (files: readonly FileInformation[]): boolean =>
  files.filter(({ licences }) => licences.length > 0).length * 2 >= files.length

const evidence = (reuse: Reuse): readonly Location[] =>
  [...tablesOf(reuse).map(({ path }) => path), ...reuse.texts].slice(0, 3).map((path) => ({ path, line: 1 }))

async function judge(reuse: Reuse, inventory: Inventory): Promise<Judgement> {
  const files = tablesOf(reuse)
  const open: Text[] = files.filter(({ unread }) => unread).map(({ path }) => unreadTable(path))
  const broken = files.some(({ unread, faults }) => unread || faults.some(({ kind }) => kind === 'syntax'))
  const { uses, all, told, exhausted } = await used(reuse, inventory)
  const { missing, unused, names } = textProblems(reuse.texts, uses)
  const problems = [...tableProblems(reuse), ...names, ...nameProblems(uses, reuse.texts), ...missing]
  // What an unreadable table says may be what a text is there for.
  if (all && told && !broken && !exhausted) problems.push(...unused.map(({ problem }) => problem))
  if (problems.length > 0) return { problems: problems.slice(0, 4 * most) }
  if (exhausted) open.push(tooMany)
  const texts = unused.map(({ path }) => path)
  if (texts.length > 0 && !all) open.push(headersUnread(texts, reuse.covered.length, mostHeads))
  else if (texts.length > 0 && !told) open.push(filesSilent(texts))
  return open.length > 0 ? { undetermined: joined(open.slice(0, 3)) } : { passed: evidence(reuse) }
}

/** Where a repository follows REUSE 3.3: are its tables valid, and the licence texts complete, used and named right? */
export default {
  async judge({ inventory }) {
    const reuse = await reuseOf(inventory)
    if (followsReuse(reuse, isSpdxId)) return judge(reuse, inventory)
    return inventory.repository.complete ? { notApplicable: notReuse } : incomplete
  },
} satisfies Check<Options>
