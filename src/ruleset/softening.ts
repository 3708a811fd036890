import type { Product } from '../artefact.ts'
import type { Severity } from '../model.ts'
import type { Rule } from '../report.ts'
import type { Settings } from '../settings.ts'
import { effective } from './catalogue.ts'

const milder: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' }

/**
 * The severity of a rule at a stage of the product's life. Before a first release (`development`) the rules that say so
 * are one step milder, and of a concept every rule is a notice. What the settings write or lock holds as it is.
 */
export function severityAt(
  rule: Pick<Rule, 'id' | 'severity' | 'softened' | 'needs'>,
  settings: Settings,
  stage: Product['stage'],
): Severity {
  const { severity } = effective(rule, settings)
  const setting = settings.rules.get(rule.id)
  if (rule.needs === 'run' || setting?.locked || (setting && setting.severity !== null)) return severity
  if (stage === 'concept') return 'notice'
  return stage === 'development' && rule.softened ? milder[severity] : severity
}
