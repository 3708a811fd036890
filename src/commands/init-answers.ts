/** The answers of `init` from its options and from what the repository says; the dialogue asks for the rest. */
import { type Arguments, type DocumentLanguages, documentLanguages } from '../arguments.ts'
import type { Product } from '../artefact.ts'
import { AuthorError, type Language, type Level } from '../model.ts'
import type { KnownAnswers } from '../starting-point.ts'
import {
  type Checked,
  checkedCodeOwner,
  checkedContact,
  checkedLicence,
  checkedOwners,
  checkedProduct,
} from '../templates/answer-checks.ts'
import type { Answers } from '../templates/answers.ts'
import { wrongOption } from './init-words.ts'

/** What is answered; a key that is not there was not asked yet, null is left to be filled in. */
export interface Draft {
  kind?: Product['kind']
  name?: string | null
  owners?: readonly string[]
  stage?: Product['stage']
  documents?: readonly Language[]
  contact?: string | null
  codeOwner?: string | null
  licence?: string | null
  level?: Level
}

export const kinds: Readonly<Record<'software' | 'interface' | 'both', Product['kind']>> = {
  software: ['software'],
  interface: ['interface'],
  both: ['software', 'interface'],
}

/** `fi+sv` is Finnish and Swedish side by side, the main language first. */
export const languagesOf = (documents: DocumentLanguages): readonly Language[] => documents.split('+') as Language[]

/** The choice of document languages that a list comes nearest to. */
export const documentsIn = (list: readonly Language[]): DocumentLanguages | null =>
  documentLanguages.find((one) => one === list.slice(0, 2).join('+')) ??
  documentLanguages.find((one) => one === list[0]) ??
  null

function taken<Value>(option: string, typed: string, checked: Checked<Value>): Value {
  if ('wrong' in checked) throw new AuthorError(wrongOption(option, typed, checked.wrong), null)
  return checked.value
}

/** Without the keys that nobody gave. */
const given = (draft: { [Key in keyof Draft]: Draft[Key] | undefined }): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Draft

/** What the options say. An empty one leaves its place to be filled in. Throws AuthorError that names option, value and remedy. */
export function fromOptions({ init, level }: Arguments): Draft {
  const text = (option: string, typed: string | undefined, check: (text: string) => Checked<string>) =>
    typed === undefined ? undefined : taken(option, typed, check(typed)) || null
  const line = init.owners.join(', ')
  return given({
    kind: init.kind && kinds[init.kind],
    name: text('name', init.name, checkedProduct),
    owners: init.owners.length > 0 ? taken('owner', line, checkedOwners(line)) : undefined,
    stage: init.stage,
    documents: init.documents && languagesOf(init.documents),
    contact: text('contact', init.contact, checkedContact),
    codeOwner: text('code-owner', init.codeOwner, checkedCodeOwner),
    licence: text('licence', init.licence, checkedLicence),
    level,
  })
}

/** What the settings file says: its owners have answered that, and nobody is asked again. */
export function fromSettings(known: KnownAnswers, settings: string | null): Draft {
  if (settings === null) return {}
  const said = <Value>(one: { value: Value; path: string | null } | null): Value | undefined =>
    one?.path === settings ? one.value : undefined
  const documents = documentsIn(said(known.languages) ?? [])
  return given({
    kind: said(known.kind),
    owners: said(known.owners),
    stage: said(known.stage),
    level: said(known.level),
    licence: said(known.licence),
    documents: documents === null ? undefined : languagesOf(documents),
  })
}

/** What no answer of a person says. */
export interface Circumstances {
  /** Language of the terminal, for documents of which nobody says the language. */
  language: Language
  today: Date
  /** Web address of the repository. */
  repository: string | null
  /** The last part of that address. */
  repositoryName: string | null
}

/** A product of which nobody says the stage has not been released. */
export const usualStage: Product['stage'] = 'development'
export const usualLevel: Level = 1

/** All answers: as given, else as the repository says; what nobody says stays to be filled in. */
export function complete(draft: Draft, known: KnownAnswers, around: Circumstances): Answers {
  const or = <Value>(answer: Value | undefined, said: { value: Value } | null): Value | null =>
    answer !== undefined ? answer : (said?.value ?? null)
  const documents = documentsIn(known.languages?.value ?? []) ?? around.language
  return {
    name: draft.name !== undefined ? draft.name : (known.name?.value ?? around.repositoryName),
    kind: or(draft.kind, known.kind) ?? kinds.software,
    stage: or(draft.stage, known.stage) ?? usualStage,
    owners: or(draft.owners, known.owners) ?? [],
    level: or(draft.level, known.level) ?? usualLevel,
    languages: draft.documents ?? languagesOf(documents),
    repository: around.repository ?? known.repository?.value ?? null,
    contact: or<string | null>(draft.contact, known.contact),
    codeOwner: or<string | null>(draft.codeOwner, known.codeOwner),
    licence: or<string | null>(draft.licence, known.licence),
    today: around.today.toISOString().slice(0, 10),
    ...(known.apiDescriptions.length > 0 ? { apiDescriptions: known.apiDescriptions } : {}),
  }
}
