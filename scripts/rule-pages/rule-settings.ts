import { type CheckName, checks, needsOf } from '../../src/checks/index.ts'
import type { OptionsSchema } from '../../src/checks/options.ts'
import type { Language, Severity } from '../../src/model.ts'
import { codeBlock } from '../../src/reporters/escape.ts'
import type { RuleData } from '../../src/ruleset/rule-data.ts'
import { words } from './words.ts'

const milder: Readonly<Record<Severity, Severity | 'off'>> = { error: 'warning', warning: 'notice', notice: 'off' }

/** An option that is a number is the one that people change most, where the rule has chosen it. */
function limit({ id, check, options }: RuleData, language: Language): readonly string[] {
  const schema: OptionsSchema = checks[check as CheckName].options
  const chosen = ([name, given]: readonly [string, unknown]) =>
    typeof given === 'number' && given !== schema.properties?.[name]?.default
  const [name, value] = Object.entries(options).find(chosen) ?? []
  if (name === undefined) return []
  return [words.limit[language], codeBlock(`rules:\n  ${id}: { options: { ${name}: ${String(value)} } }`, 'yaml')]
}

function softer({ id, severity }: RuleData, language: Language): readonly string[] {
  const word = milder[severity]
  const lead = word === 'off' ? words.off : words.softer
  return [lead[language], codeBlock(`rules:\n  ${id}: ${word}`, 'yaml')]
}

/** No exception covers a rule about the run itself: it is told when all others have been judged. */
function waiver({ id, check }: RuleData, language: Language): readonly string[] {
  if (needsOf(check as CheckName) === 'run') return []
  const lines = [
    'waivers:',
    `  - rule: ${id}`,
    `    reason: "${words.waiverReason[language]}"`,
    `    approved-by: "${words.approvedBy[language]}"`,
    '    until: 2027-06-30',
  ]
  return [words.waiver[language], codeBlock(lines.join('\n'), 'yaml')]
}

/** How owners depart from a rule so that others understand it: each way with what to write into the settings file. */
export function departures(rule: RuleData, language: Language): readonly string[] {
  const reason = `rules:\n  ${rule.id}: { not-applicable: "${words.reason[language]}" }`
  return [
    words.notApplicable[language],
    codeBlock(reason, 'yaml'),
    ...limit(rule, language),
    ...softer(rule, language),
    ...waiver(rule, language),
  ]
}
