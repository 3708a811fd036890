/** What changed between the outcomes of two reports. */
import type { WrittenFinding, WrittenOutcome } from '../written-report.ts'
import type { Comparison, FindingChange, FindingMove, RuleChange } from './changes.ts'
import { keyOf, matchedBy } from './matching.ts'

type Changes = Pick<Comparison, 'findings' | 'passing' | 'waived' | 'undetermined' | 'applicable' | 'asked'> & {
  moved: readonly FindingMove[]
}
type Collecting = {
  [Part in keyof Changes]: Changes[Part] extends readonly (infer T)[]
    ? T[]
    : { -readonly [Side in keyof Changes[Part]]: Changes[Part][Side] extends readonly (infer T)[] ? T[] : never }
}

const nothing = (): Collecting => ({
  findings: { now: [], before: [] },
  passing: { now: [], before: [] },
  moved: [],
  waived: { now: [], before: [], gone: [] },
  undetermined: { now: [], before: [] },
  applicable: { now: [], before: [] },
  asked: { now: [], before: [] },
})

/** Outcomes of components that both reports have; a rule is compared with itself in the same component. */
export function comparedRules(before: readonly WrittenOutcome[], now: readonly WrittenOutcome[]): Changes {
  const changes = nothing()
  const rules = matchedBy(before, now, ({ rule, component }) => keyOf(rule, component))
  changes.asked.now.push(...rules.now.map(ruleChange))
  changes.asked.before.push(...rules.before.map(ruleChange))
  for (const [old, latest] of rules.pairs) compareRule(old, latest, changes)
  return changes
}

const unknown = ({ status }: WrittenOutcome): boolean => status === 'undetermined' || status === 'broken'
const apart = ({ status }: WrittenOutcome): boolean => status === 'notApplicable'

/** Findings say something only where the rule was determined both times. */
function compareRule(old: WrittenOutcome, now: WrittenOutcome, changes: Collecting): void {
  if (unknown(old) || unknown(now)) {
    if (!unknown(old)) changes.undetermined.now.push(ruleChange(now))
    if (!unknown(now)) changes.undetermined.before.push(ruleChange(now))
  } else if (apart(old) || apart(now)) {
    if (!apart(now)) changes.applicable.now.push(ruleChange(now))
    if (!apart(old)) changes.applicable.before.push(ruleChange(now))
  } else {
    if (old.status !== 'passed' && now.status === 'passed') changes.passing.now.push(ruleChange(now))
    if (old.status === 'passed' && now.status === 'failed') changes.passing.before.push(ruleChange(now))
    compareFindings(old, now, changes)
  }
}

function compareFindings(old: WrittenOutcome, now: WrittenOutcome, changes: Collecting): void {
  const same = matchedBy(old.findings, now.findings, ({ fingerprint }) => fingerprint)
  const alike = matchedBy(same.before, same.now, (finding) => keyOf(finding.path, sentence(finding)))
  const moved = matchedBy(alike.before, alike.now, sentence)
  for (const [was, is] of moved.pairs) changes.moved.push({ ...findingChange(now, is), from: was.path })
  for (const [was, is] of [...same.pairs, ...alike.pairs, ...moved.pairs]) {
    if (was.waiver === null && is.waiver !== null) changes.waived.now.push(findingChange(now, is))
    if (was.waiver !== null && is.waiver === null) changes.waived.before.push(findingChange(now, is))
  }
  for (const is of moved.now) {
    const list = is.waiver === null ? changes.findings.now : changes.waived.now
    list.push(findingChange(now, is))
  }
  for (const was of moved.before) {
    const list = was.waiver === null ? changes.findings.before : changes.waived.gone
    list.push(findingChange(old, was))
  }
}

/** The message without the path that it quotes: that is another one when a file has moved. */
const sentence = ({ message, path }: WrittenFinding): string => message.en.replaceAll(`\`${path}`, '`')

const findingChange = (
  { rule, component, title, severity }: WrittenOutcome,
  { path, line, message, fingerprint }: WrittenFinding,
): FindingChange => ({ rule, component, title, severity, path, line, message, fingerprint })

const ruleChange = ({ rule, component, title, status, findings, cause }: WrittenOutcome): RuleChange => ({
  rule,
  component,
  title,
  status,
  findings: findings.filter(({ waiver }) => waiver === null).length,
  cause,
})
