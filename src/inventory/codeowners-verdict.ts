import type { Owners, OwnersRule } from '../artefact.ts'
import { indexPatterns } from './codeowners-index.ts'
import { compilePattern, type Dialect } from './codeowners-pattern.ts'

interface Weighed {
  paths: readonly string[]
  assigned: Int32Array
  usage: readonly { matched: number; decided: number }[]
}

/** Rules with the same pattern share one number; of those in one section only the last can decide. */
interface Shared {
  patterns: string[]
  /** By pattern: the rules that can decide, one a section. */
  deciders: number[][]
  /** By rule: the number of its pattern. */
  patternOf: number[]
}

const isExclusion = (rule: OwnersRule, dialect: Dialect): boolean =>
  dialect === 'gitlab' && rule.pattern.startsWith('!')

/** Number of each rule's section; GitLab joins sections of the same name, whatever the case of its letters. */
function sectionsOf(rules: readonly OwnersRule[], dialect: Dialect): number[] {
  const numbers = new Map<string | null, number>()
  return rules.map((rule) => {
    const name = dialect === 'gitlab' ? (rule.section?.toLowerCase() ?? null) : null
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

function share(rules: readonly OwnersRule[], sections: readonly number[], dialect: Dialect): Shared {
  const numbers = new Map<string, number>()
  const lastBySection: Map<number, number>[] = []
  const patternOf = rules.map((rule, i) => {
    const number = numbers.get(rule.pattern) ?? numbers.size
    if (number === numbers.size) {
      numbers.set(rule.pattern, number)
      lastBySection.push(new Map())
    }
    lastBySection[number]?.set(sections[i] as number, i)
    return number
  })
  const patterns = [...numbers.keys()].map((pattern) => (dialect === 'gitlab' ? pattern.replace(/^!/, '') : pattern))
  return { patterns, patternOf, deciders: lastBySection.map((last) => [...last.values()]) }
}

/**
 * How rules bear on paths: the last rule that matches decides. GitLab decides so in each section by itself, and a file
 * that a section excludes stays excluded there; `assign` then gives the decision of the last section that names owners.
 * One pass over the paths answers both questions; the answer for the latest list is kept.
 */
export function weighRules(rules: readonly OwnersRule[], dialect: Dialect): Pick<Owners, 'assign' | 'usage'> {
  const sections = sectionsOf(rules, dialect)
  const { patterns, patternOf, deciders } = share(rules, sections, dialect)
  const excluding = rules.map((rule) => isExclusion(rule, dialect))
  const outranks = (rule: number, best: number): boolean =>
    excluding[rule] === excluding[best] ? rule > best : excluding[rule] === true
  const withOwners = (rule: number): boolean => (rules[rule]?.owners.length ?? 0) > 0
  let latest: Weighed | null = null

  function weigh(paths: readonly string[]): Weighed {
    const find = indexPatterns(patterns.map((pattern) => compilePattern(pattern, dialect)))
    const matched = new Int32Array(patterns.length)
    const decided = new Int32Array(rules.length)
    const assigned = new Int32Array(paths.length).fill(-1)
    const best = new Map<number, number>()
    paths.forEach((path, p) => {
      best.clear()
      for (const pattern of find(path)) {
        matched[pattern] = (matched[pattern] as number) + 1
        for (const rule of deciders[pattern] as number[]) {
          const section = sections[rule] as number
          const current = best.get(section)
          if (current === undefined || outranks(rule, current)) best.set(section, rule)
        }
      }
      let chosen = -1
      for (const rule of best.values()) {
        decided[rule] = (decided[rule] as number) + 1
        const better = withOwners(rule) === withOwners(chosen) ? rule > chosen : withOwners(rule)
        if (chosen < 0 || better) chosen = rule
      }
      assigned[p] = chosen
    })
    const usage = rules.map((_, i) => ({
      matched: matched[patternOf[i] as number] as number,
      decided: decided[i] as number,
    }))
    return { paths, assigned, usage }
  }

  const weighed = (paths: readonly string[]): Weighed => {
    if (latest?.paths !== paths) latest = weigh(paths)
    return latest
  }
  return {
    assign: (paths) => weighed(paths).assigned.slice(),
    usage: (paths) => weighed(paths).usage,
  }
}
