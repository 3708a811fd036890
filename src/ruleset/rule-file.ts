import { options as optionSchemas } from '../checks/options.ts'
import type { Language, Level, Severity, Text } from '../model.ts'
import type { Condition, Decider, Reference } from '../report.ts'
import { type Mistake, refuse } from './mistakes.ts'
import { bindOptions } from './options-binding.ts'
import type { RuleData } from './rule-data.ts'
import { schemaMistakes, type Validate } from './schema-errors.ts'
import { neededKey } from './schema-words.ts'
import { readYaml, type Segment, type YamlDocument } from './yaml.ts'

/** A rule that was read, and where its id stands. */
export interface ReadRule {
  data: RuleData
  location: Mistake['location']
}

/** A rule as it is written: validated by rules/schema/rule.json, defaults filled in. */
interface WrittenRule {
  id: string
  level: Level
  severity: Severity
  basis: 'exact' | 'recognised'
  scope: 'component' | 'repository'
  requires?: RuleData['requires']
  when?: Condition
  title: Partial<Text>
  why: Partial<Text>
  fix: Partial<Text>
  starter?: Partial<Text>
  'decided-by': Decider
  softened: boolean
  check: string
  options: Readonly<Record<string, unknown>>
  references: readonly Reference[]
}

/** `version: 1.10` and `clause: 4.3` are texts, whatever YAML takes them for. */
const asWritten = new Set(['version', 'clause', 'document'])
const languages: readonly Language[] = ['fi', 'sv', 'en']
/** Where a language that a rule does not speak is filled from. */
const fallbacks: readonly Language[] = ['en', 'fi', 'sv']

const recognisedError: Text = {
  fi: 'Sääntö, joka etsii sanoja (`basis: recognised`), ei voi olla vakavuudeltaan error. Valitse warning tai notice.',
  sv: 'En regel som söker efter ord (`basis: recognised`) kan inte ha allvarsgraden error. Välj warning eller notice.',
  en: 'A rule that looks for words (`basis: recognised`) cannot be an error. Choose warning or notice.',
}

const noRule: Text = {
  fi: 'Tiedostossa ei ole sääntöä. Kirjoita siihen sääntö tai poista tiedosto asetuksista (`rule-files`).',
  sv: 'Filen innehåller ingen regel. Skriv en regel i den eller ta bort filen från inställningarna (`rule-files`).',
  en: 'The file holds no rule. Write one or take the file out of the settings (`rule-files`).',
}

const isCheck = (name: string): boolean => Object.hasOwn(optionSchemas, name)

/** All three languages of a text; absent ones are filled from English, Finnish, Swedish, in this order. */
export function completed(text: Partial<Text>): Text {
  const filled = (language: Language): string =>
    text[language] ?? fallbacks.map((other) => text[other]).find((words) => words !== undefined) ?? ''
  return { fi: filled('fi'), sv: filled('sv'), en: filled('en') }
}

/** Names inside options (`parts`, `classes`) are texts as well. */
function completedOptions(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const filled = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, namedPart(part)]))
  }
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => [key, key === 'parts' || key === 'classes' ? filled(value) : value]),
  )
}

function namedPart(part: unknown): unknown {
  if (part === null || typeof part !== 'object' || !('name' in part)) return part
  const { name } = part
  return name !== null && typeof name === 'object' ? { ...part, name: completed(name as Partial<Text>) } : part
}

/** Our own rules speak all three languages. */
function languageMistakes(rule: WrittenRule, document: YamlDocument, base: readonly Segment[]): Mistake[] {
  return (['title', 'why', 'fix', 'starter'] as const).flatMap((key) => {
    const text = rule[key]
    if (text === undefined) return []
    return languages
      .filter((language) => text[language] === undefined)
      .map((language) => ({
        text: neededKey(language, [...base, key]),
        location: document.place([...base, key], 'key'),
      }))
  })
}

const toData = (rule: WrittenRule, options: RuleData['options']): RuleData => ({
  id: rule.id,
  family: rule.id.split('/')[0] ?? '',
  level: rule.level,
  severity: rule.severity,
  basis: rule.basis,
  scope: rule.scope,
  requires: rule.requires ?? null,
  when: rule.when ?? {},
  title: completed(rule.title),
  why: completed(rule.why),
  fix: completed(rule.fix),
  starter: rule.starter ? completed(rule.starter) : null,
  decidedBy: rule['decided-by'],
  references: rule.references,
  check: rule.check,
  softened: rule.softened,
  options,
})

/** Options of a rule whose form has other mistakes: told at the same time. */
async function optionMistakes(
  value: unknown,
  document: YamlDocument,
  base: readonly Segment[],
): Promise<readonly Mistake[]> {
  const { check, options } = (value ?? {}) as { check?: unknown; options?: unknown }
  if (typeof check !== 'string' || !isCheck(check)) return []
  const given = options ?? {}
  if (typeof given !== 'object' || Array.isArray(given)) return []
  return (await bindOptions(check, completedOptions(given as WrittenRule['options']), document, base)).mistakes
}

async function readRule(
  document: YamlDocument,
  base: readonly Segment[],
  value: unknown,
  builtin: boolean,
): Promise<{ rule: ReadRule | null; mistakes: readonly Mistake[] }> {
  const { rule: validate }: { rule: Validate } = await import('../generated/validate-rule.js')
  const written = structuredClone(value)
  if (!validate(written)) {
    const mistakes = schemaMistakes(validate.errors ?? [], document, base)
    return { rule: null, mistakes: [...mistakes, ...(await optionMistakes(value, document, [...base, 'options']))] }
  }
  return validRule(written as WrittenRule, document, base, builtin)
}

async function validRule(
  rule: WrittenRule,
  document: YamlDocument,
  base: readonly Segment[],
  builtin: boolean,
): Promise<{ rule: ReadRule; mistakes: readonly Mistake[] }> {
  const given = completedOptions(rule.options)
  const { options, mistakes } = await bindOptions(rule.check, given, document, [...base, 'options'])
  const place = (key: string): Mistake['location'] => document.place([...base, key], 'value')
  const loud = rule.basis === 'recognised' && rule.severity === 'error'
  return {
    rule: { data: toData(rule, options), location: place('id') },
    mistakes: [
      ...mistakes,
      ...(loud ? [{ text: recognisedError, location: place('severity') }] : []),
      ...(builtin ? languageMistakes(rule, document, base) : []),
    ],
  }
}

/** Each rule of a file: a document of its own, or an item of a list. */
function rulesIn(document: YamlDocument): [readonly Segment[], unknown][] {
  if (document.value === null) return []
  return Array.isArray(document.value) ? document.value.map((value, index) => [[index], value]) : [[[], document.value]]
}

/**
 * The rules of one rule file, options bound to their defaults. `builtin`: all three languages are required. Throws
 * `AuthorErrors` with every mistake of the file.
 */
export async function parseRules(
  path: string,
  text: string,
  { builtin = false }: { builtin?: boolean } = {},
): Promise<readonly ReadRule[]> {
  const documents = await readYaml(path, text, asWritten)
  const parts = documents.flatMap((document) => rulesIn(document).map(([base, value]) => ({ document, base, value })))
  if (parts.length === 0) refuse([{ text: noRule, location: { path, line: 1, column: 1 } }])
  const read = []
  for (const { document, base, value } of parts) read.push(await readRule(document, base, value, builtin))
  refuse(read.flatMap(({ mistakes }) => mistakes))
  return read.flatMap(({ rule }) => (rule === null ? [] : [rule]))
}
