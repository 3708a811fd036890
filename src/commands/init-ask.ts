/** Which questions `init` asks, and in which order. */
import { type DocumentLanguages, documentLanguages } from '../arguments.ts'
import type { Product } from '../artefact.ts'
import { capital, levelNames, stageNames } from '../language.ts'
import type { Language, Level, Text } from '../model.ts'
import type { Known, KnownAnswers } from '../starting-point.ts'
import { adviceOnCodeOwner, adviceOnContact } from '../templates/answer-advice.ts'
import {
  type Checked,
  checkedCodeOwner,
  checkedContact,
  checkedLicence,
  checkedOwners,
  checkedProduct,
} from '../templates/answer-checks.ts'
import { ownerMeant } from '../templates/owners-answer.ts'
import { type Draft, documentsIn, kinds, languagesOf, usualLevel, usualStage } from './init-answers.ts'
import type { Choice, Dialogue } from './init-dialogue.ts'
import {
  didYouMean,
  documentNames,
  kindNames,
  levelHints,
  no,
  noKeep,
  type Question,
  questions,
  shallWrite,
  stageHints,
  yes,
  yesMeant,
} from './init-questions.ts'

const choicesOf = <Value extends string>(
  values: readonly Value[],
  label: (value: Value) => Text,
  hint?: (value: Value) => Text,
): readonly Choice<Value>[] =>
  values.map((value) => ({ value, label: label(value), ...(hint ? { hint: hint(value) } : {}) }))

const capitalised = ({ fi, sv, en }: Text): Text => ({ fi: capital(fi), sv: capital(sv), en: capital(en) })

async function askKind(dialogue: Dialogue, known: KnownAnswers['kind']): Promise<Product['kind']> {
  const initial = known ? (known.value.length > 1 ? 'both' : (known.value[0] ?? 'software')) : 'software'
  const choices = choicesOf(['software', 'interface', 'both'] as const, (one) => kindNames[one])
  return kinds[await dialogue.choose(questions.kind, known, choices, initial)]
}

/** Names that look misspelt are asked about, one by one. */
async function askOwners(dialogue: Dialogue, known: KnownAnswers['owners']): Promise<readonly string[]> {
  const line = known && { value: known.value.join(', '), path: known.path }
  const checked = checkedOwners(await dialogue.text(questions.owners, line, checkedOwners))
  const owners: string[] = []
  for (const name of 'value' in checked ? checked.value : []) {
    const meant = ownerMeant(name)
    const change =
      meant !== null && (await dialogue.agree(didYouMean(name, meant), { yes: yesMeant(meant), no: noKeep(name) }))
    owners.push(change && meant !== null ? meant : name)
  }
  return owners
}

const stages = ['concept', 'development', 'beta', 'stable', 'obsolete'] as const

async function askStage(dialogue: Dialogue, known: KnownAnswers['stage']): Promise<Product['stage']> {
  const choices = choicesOf(
    stages,
    (one) => capitalised(stageNames[one]),
    (one) => stageHints[one],
  )
  return dialogue.choose(questions.stage, known, choices, known?.value ?? usualStage)
}

async function askDocuments(
  dialogue: Dialogue,
  known: KnownAnswers['languages'],
  language: Language,
): Promise<readonly Language[]> {
  const choices = choicesOf(documentLanguages, (one: DocumentLanguages) => documentNames[one])
  return languagesOf(
    await dialogue.choose(questions.documents, known, choices, documentsIn(known?.value ?? []) ?? language),
  )
}

async function askLevel(dialogue: Dialogue): Promise<Level> {
  const choices = choicesOf(
    ['1', '2', '3'] as const,
    (one) => {
      const { fi, sv, en } = levelNames[Number(one) as Level]
      return { fi: `${one} – ${fi}`, sv: `${one} – ${sv}`, en: `${one} – ${en}` }
    },
    (one) => levelHints[Number(one) as Level],
  )
  return Number(await dialogue.choose(questions.level, null, choices, `${usualLevel}`)) as Level
}

async function askText(
  dialogue: Dialogue,
  question: Question,
  known: Known<string> | null,
  check: (text: string) => Checked<string>,
  suggested = '',
): Promise<string | null> {
  const checked = check(await dialogue.text(question, known, check, suggested))
  return 'value' in checked && checked.value !== '' ? checked.value : null
}

async function askContact(dialogue: Dialogue, known: KnownAnswers['contact']): Promise<string | null> {
  const value = await askText(dialogue, questions.contact, known, checkedContact)
  const advice = value === null ? null : adviceOnContact(value)
  if (advice) dialogue.remind(advice)
  return value
}

async function askCodeOwner(dialogue: Dialogue, known: KnownAnswers['codeOwner']): Promise<string | null> {
  const value = await askText(dialogue, questions.codeOwner, known, checkedCodeOwner)
  const advice = value === null ? null : adviceOnCodeOwner(value)
  if (advice) dialogue.remind(advice)
  return value
}

/** Something to suggest where the repository says nothing. */
export interface Suggestions {
  name: string
  language: Language
}

/** Asks for what is not answered yet, nine questions at most. Throws Stopped when somebody ends the dialogue. */
export async function askRest(
  dialogue: Dialogue,
  given: Draft,
  known: KnownAnswers,
  suggested: Suggestions,
): Promise<Draft> {
  // In this order, one after another.
  return {
    kind: given.kind ?? (await askKind(dialogue, known.kind)),
    name:
      given.name === undefined
        ? await askText(dialogue, questions.name, known.name, checkedProduct, suggested.name)
        : given.name,
    owners: given.owners ?? (await askOwners(dialogue, known.owners)),
    stage: given.stage ?? (await askStage(dialogue, known.stage)),
    documents: given.documents ?? (await askDocuments(dialogue, known.languages, suggested.language)),
    contact: given.contact === undefined ? await askContact(dialogue, known.contact) : given.contact,
    codeOwner: given.codeOwner === undefined ? await askCodeOwner(dialogue, known.codeOwner) : given.codeOwner,
    licence:
      given.licence === undefined
        ? await askText(dialogue, questions.licence, known.licence, checkedLicence)
        : given.licence,
    level: given.level ?? (await askLevel(dialogue)),
  }
}

/** The last question: shall it be written? */
export const askToWrite = (dialogue: Dialogue): Promise<boolean> => dialogue.agree(shallWrite, { yes, no })
