import rules from '../generated/rules.json' with { type: 'json' }
import type { BuiltRuleData } from './rule-data.ts'

/** The rules that come with kuntalint, by level and id; compiled from rules/**\/*.yml by scripts/generate.mjs. */
export const builtinRules = (): readonly BuiltRuleData[] => rules as unknown as readonly BuiltRuleData[]
