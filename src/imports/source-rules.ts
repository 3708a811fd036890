/** The rules of a repolinter configuration, of its second format and of its first, in one form. */
import type { Steps } from '../description.ts'
import { isMap, type Layered, own, type Values } from './layers.ts'
import { needed, unknownWord, wrongKind } from './mistakes.ts'
import type { ImportMistake } from './outcome.ts'

/** The types of rules that repolinter 0.12 has. */
const ruleTypes = [
  'apache-notice',
  'best-practices-badge-present',
  'directory-existence',
  'file-contents',
  'file-existence',
  'file-hash',
  'file-hashes-not-exist',
  'file-no-broken-links',
  'file-not-contents',
  'file-not-exists',
  'file-starts-with',
  'file-type-exclusion',
  'git-grep-commits',
  'git-grep-log',
  'git-list-tree',
  'git-working-tree',
  'json-schema-passes',
  'large-file',
  'license-detectable-by-licensee',
] as const
export type RuleType = (typeof ruleTypes)[number]

/** The conditions that repolinter 0.12 has. */
const axiomNames = ['linguist', 'licensee', 'packagers', 'contributor-count'] as const
type AxiomName = (typeof axiomNames)[number]

export interface SourceRule {
  name: string
  /** Where it stands. */
  steps: Steps
  level: 'error' | 'warning' | 'off'
  where: readonly string[]
  type: RuleType
  options: Values
  fix: { type: string; options: Values } | null
  policyInfo: string | null
  policyUrl: string | null
}

/** What a condition calls an axiom: `language` → `linguist`. */
export type Axioms = ReadonlyMap<string, AxiomName>

export interface Source {
  rules: readonly SourceRule[]
  axioms: Axioms
  mistakes: readonly ImportMistake[]
  /** Keys at the top that repolinter itself, or nobody, knows. */
  other: readonly string[]
}

const levels = ['error', 'warning', 'off'] as const
const topKeys = new Set(['$schema', 'version', 'extends', 'axioms', 'rules'])
/** More rules than anybody writes. */
const mostRules = 1000

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
const optionsOf = (value: unknown): Values => (isMap(value) ? value : {})

class Reader {
  readonly rules: SourceRule[] = []
  readonly mistakes: ImportMistake[] = []
  private readonly source: Layered

  constructor(source: Layered) {
    this.source = source
  }

  private refuse(text: ImportMistake['text'], steps: Steps, part: 'key' | 'value' = 'value'): null {
    this.mistakes.push({ text, location: this.source.place(steps, part) })
    return null
  }

  private word<Word extends string>(value: unknown, known: readonly Word[], name: string, steps: Steps): Word | null {
    if (typeof value !== 'string') return this.refuse(wrongKind(name, 'text'), steps)
    return known.find((word) => word === value) ?? this.refuse(unknownWord(name, value, known), steps)
  }

  /** `{ level, where, rule: { type, options }, fix, policyInfo, policyUrl }` */
  second(name: string, value: unknown): void {
    const steps = ['rules', name]
    if (!isMap(value)) return void this.refuse(wrongKind(name, 'map'), steps)
    const rule = own(value, 'rule')
    if (!isMap(rule)) return void this.refuse(needed(name, ['rule']), steps, 'key')
    const level = this.word(own(value, 'level'), levels, `${name}.level`, [...steps, 'level'])
    const type = this.word(own(rule, 'type'), ruleTypes, `${name}.rule.type`, [...steps, 'rule', 'type'])
    const where = own(value, 'where') ?? []
    if (!Array.isArray(where)) return void this.refuse(wrongKind(`${name}.where`, 'list'), [...steps, 'where'])
    if (level === null || type === null) return
    const fix = own(value, 'fix')
    this.rules.push({
      name,
      steps,
      level,
      type,
      where: where.map(String),
      options: optionsOf(own(rule, 'options')),
      fix: isMap(fix) ? { type: String(own(fix, 'type')), options: optionsOf(own(fix, 'options')) } : null,
      policyInfo: textOf(own(value, 'policyInfo')),
      policyUrl: textOf(own(value, 'policyUrl')),
    })
  }

  /** `"name:type": ["error", { options }]` below a condition or `all`. */
  first(condition: string, written: string, value: unknown): void {
    const steps = ['rules', condition, written]
    const [name = written, given] = written.split(':', 2)
    if (!Array.isArray(value)) return void this.refuse(wrongKind(written, 'list'), steps)
    const level = this.word(value[0], levels, written, [...steps, 0])
    const type = this.word(given ?? name, ruleTypes, written, steps)
    if (level === null || type === null) return
    const where = condition === 'all' ? [] : [condition]
    const options = optionsOf(value[1])
    this.rules.push({ name, steps, level, where, type, options, fix: null, policyInfo: null, policyUrl: null })
  }

  axioms(): Axioms {
    const { value } = this.source
    const axioms = own(value, 'axioms') ?? {}
    if (!isMap(axioms)) {
      this.refuse(wrongKind('axioms', 'map'), ['axioms'])
      return new Map()
    }
    return new Map(
      Object.entries(axioms).flatMap(([axiom, name]) => {
        const known = axiomNames.find((one) => one === axiom)
        if (!known) this.refuse(unknownWord('axioms', axiom, axiomNames), ['axioms', axiom], 'key')
        return known && typeof name === 'string' ? [[name.trim(), known] as const] : []
      }),
    )
  }

  all(): void {
    const { value } = this.source
    const rules = own(value, 'rules')
    if (!isMap(rules)) return void this.refuse(needed('rules', ['rules']), [], 'key')
    const isSecond = own(value, 'version') === 2
    for (const [name, one] of Object.entries(rules).slice(0, mostRules)) {
      if (isSecond) this.second(name, one)
      else if (isMap(one)) for (const [written, rule] of Object.entries(one)) this.first(name, written, rule)
      else this.refuse(wrongKind(name, 'map'), ['rules', name])
    }
  }
}

/** Reads the rules and conditions of a configuration, with every mistake in them. */
export function sourceRules(source: Layered): Source {
  const reader = new Reader(source)
  const axioms = reader.axioms()
  reader.all()
  const other = isMap(source.value) ? Object.keys(source.value).filter((key) => !topKeys.has(key)) : []
  return { rules: reader.rules, axioms, mistakes: reader.mistakes, other }
}
