import type { Rule } from '../report.ts'

/** A rule as data: everything of it but the function that judges. Options have their defaults filled in. */
export type RuleData = Omit<Rule, 'judge' | 'source' | 'needs' | 'timed'>

/** The form in which our own rules stand in `src/generated/rules.json`. */
export type BuiltRuleData = RuleData
