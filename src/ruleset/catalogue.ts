import { type CheckName, checks, isTimed, needsOf } from '../checks/index.ts'
import type { Severity } from '../model.ts'
import type { Check, Rule, RunCheck } from '../report.ts'
import type { Settings } from '../settings.ts'
import { builtinRules } from './builtin.ts'
import { type Mistake, refuse } from './mistakes.ts'
import type { RuleData } from './rule-data.ts'
import type { NamedRule } from './settings-checks.ts'
import type { RuleFile, UserRule } from './user-rules.ts'
import type { YamlDocument } from './yaml.ts'

export { builtinRules } from './builtin.ts'
export type { BuiltRuleData } from './rule-data.ts'

/** A rule that can judge: its check is loaded when it judges for the first time. `source`: a user's rule file, or null. */
export function bindRule(data: RuleData, source: string | null): Rule {
  const needs = needsOf(data.check as CheckName)
  return {
    ...data,
    source,
    needs,
    timed: isTimed(data.check as CheckName),
    async judge(subject) {
      const { default: check } = await checks[data.check as CheckName].load()
      const given = data.starter ? { ...subject, starter: data.starter } : subject
      if (needs !== 'run') return (check as Check<never>).judge(given, data.options as never)
      if (!subject.run) throw new TypeError(`${data.id} judges a run, and there is none`)
      return (check as RunCheck<never>).judge(subject.run, data.options as never)
    },
  }
}

/** What the settings make of a rule. `severity` is the rule's own when it is switched off. */
export interface Effect {
  severity: Severity
  off: boolean
  /** The owners' reason why it does not apply to their product, or null. */
  notApplicable: string | null
}

/** The severity that holds for a rule, whether it is switched off, and whether the owners say it does not apply. */
export function effective(rule: Pick<Rule, 'id' | 'severity'>, settings: Settings): Effect {
  const setting = settings.rules.get(rule.id)
  const severity = setting?.severity ?? rule.severity
  return {
    severity: severity === 'off' ? rule.severity : severity,
    off: severity === 'off',
    notApplicable: setting?.notApplicable ?? null,
  }
}

/** Only the line of a rule's setting is known here: it stands for the document that was read before. */
const onLine = (path: string, line: number): YamlDocument => ({ path, value: null, place: () => ({ path, line }) })

async function withOptions(
  rule: RuleData,
  settings: Settings,
): Promise<{ rule: RuleData; mistakes: readonly Mistake[] }> {
  const setting = settings.rules.get(rule.id)
  if (!setting?.options) return { rule, mistakes: [] }
  const { bindOptions } = await import('./options-binding.ts')
  const place = onLine(setting.path, setting.line)
  const given = { ...rule.options, ...setting.options }
  const { options, mistakes } = await bindOptions(rule.check, given, place, ['rules', rule.id, 'options'])
  return { rule: { ...rule, options }, mistakes }
}

async function userRules(files: readonly RuleFile[]): Promise<readonly UserRule[]> {
  if (files.length === 0) return []
  const { parseUserRules } = await import('./user-rules.ts')
  return parseUserRules(files)
}

async function unknown(settings: Settings, known: readonly string[]): Promise<readonly Mistake[]> {
  if (settings.rules.size === 0) return []
  const { unknownRules } = await import('./settings-checks.ts')
  return unknownRules(
    [...settings.rules].map(([id, { path, line }]): NamedRule => [id, { path, line }]),
    known,
  )
}

/**
 * Our rules and the user's, with the options that the settings give them; ours first, by level and id. Rules that are
 * switched off or not applicable are there too: see `effective`. Throws `AuthorErrors` for mistakes in the rule files,
 * for ids in the settings that no rule has, and for options that a rule does not take.
 */
export async function loadRules({
  settings,
  userFiles,
}: {
  settings: Settings
  userFiles: readonly RuleFile[]
}): Promise<readonly Rule[]> {
  const ours = builtinRules().map((data) => ({ data, source: null }))
  const all = [...ours, ...(await userRules(userFiles))]
  const bound = await Promise.all(all.map(({ data }) => withOptions(data, settings)))
  const ids = all.map(({ data }) => data.id)
  refuse([...(await unknown(settings, ids)), ...bound.flatMap(({ mistakes }) => mistakes)])
  return bound.map(({ rule }, index) => bindRule(rule, all[index]?.source ?? null))
}
