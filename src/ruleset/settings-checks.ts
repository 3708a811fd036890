import { checks, needsOf } from '../checks/index.ts'
import { isDeprecatedId, isSpdxId, probablyMeant } from '../inventory/spdx-list.ts'
import type { Location } from '../model.ts'
import type { Component, Declared } from '../settings.ts'
import type { Mistake } from './mistakes.ts'
import { nearestRule } from './nearest.ts'
import { bindOptions, type Options } from './options-binding.ts'
import type { RuleData } from './rule-data.ts'
import {
  aboutTheRun,
  badFolder,
  impossibleDate,
  notOffAndNotApplicable,
  tooFarAhead,
  twice,
  unknownComponent,
  unknownLicence,
  unknownRule,
} from './settings-words.ts'
import type { Segment, YamlDocument } from './yaml.ts'

/** The settings file as it is written: validated by rules/schema/settings.json. */
export interface WrittenSettings {
  product?: {
    kind?: string | readonly string[]
    stage?: string
    level?: number
    owners?: string | readonly string[]
    access?: string | { restricted: string }
    control?: string
    licence?: string
    locked?: boolean
  }
  language?: string | readonly string[]
  artefacts?: Readonly<Record<string, string | readonly string[]>>
  'rule-files'?: string | readonly string[]
  rules?: Readonly<Record<string, string | WrittenRuleSetting>>
  waivers?: readonly WrittenWaiver[]
  components?: readonly Component[]
  decisions?: { folder?: string; required?: boolean }
  deprecation?: { months?: number }
  'check-urls'?: boolean
  declared?: readonly Declared[]
  gate?: { findings?: string; severity?: string; locked?: boolean }
  extends?: string | readonly string[]
}

export interface WrittenWaiver {
  rule: string
  path?: string
  component?: string
  fingerprint?: string
  reason: string
  'approved-by'?: string
  until: string
}

export interface WrittenRuleSetting {
  severity?: string
  options?: Options
  'not-applicable'?: string
  locked?: boolean
}

/** Is a text of the form yyyy-mm-dd a day of the calendar? */
export function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const mapIn = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

const dateForm = /^\d{4}-\d{2}-\d{2}$/

/** Dates that are in no calendar. Here and below the settings may be ones whose form has mistakes as well. */
export function dateMistakes(settings: unknown, document: YamlDocument): readonly Mistake[] {
  const { waivers, declared } = mapIn(settings)
  const dates: [Segment[], unknown][] = [
    ...listIn(waivers).map((waiver, index): [Segment[], unknown] => [['waivers', index, 'until'], mapIn(waiver).until]),
    ...listIn(declared).map((one, index): [Segment[], unknown] => [['declared', index, 'on'], mapIn(one).on]),
  ]
  return dates.flatMap(([path, date]) => {
    if (typeof date !== 'string' || !dateForm.test(date) || isDay(date)) return []
    return [{ text: impossibleDate(date), location: document.place(path, 'value') }]
  })
}

/** A licence that is not on the SPDX list, or under a name that the list has given up. */
export function licenceMistakes(settings: unknown, document: YamlDocument): readonly Mistake[] {
  const { licence } = mapIn(mapIn(settings).product)
  if (typeof licence !== 'string' || (isSpdxId(licence) && !isDeprecatedId(licence))) return []
  const text = unknownLicence(licence, probablyMeant(licence))
  return [{ text, location: document.place(['product', 'licence'], 'value') }]
}

/** Looking for the nearest word costs time: for the ids after these it is left out. */
const mostNear = 50

/** A rule id that a settings file names, and where. */
export type NamedRule = readonly [id: string, location: Location]

/** Rule ids that no rule has. */
export function unknownRules(named: readonly NamedRule[], known: readonly string[]): readonly Mistake[] {
  const ids = new Set(known)
  return named
    .filter(([id]) => !ids.has(id))
    .map(([id, location], index) => ({
      text: unknownRule(id, index < mostNear ? nearestRule(id, known) : null),
      location,
    }))
}

const ruleForm = /^[a-z][a-z0-9-]{0,49}\/[a-z][a-z0-9-]{0,49}$/

/** The ids that a settings file names, with their places. */
export function namedRules(settings: unknown, document: YamlDocument): readonly NamedRule[] {
  const { rules, waivers } = mapIn(settings)
  const inRules = Object.keys(mapIn(rules)).map((id): NamedRule => [id, document.place(['rules', id], 'key')])
  const inWaivers = listIn(waivers).map(
    (waiver, index): NamedRule => [String(mapIn(waiver).rule), document.place(['waivers', index, 'rule'], 'value')],
  )
  return [...inRules, ...inWaivers].filter(([id]) => ruleForm.test(id))
}

/** Options that a known rule's check does not take, and settings that contradict themselves. */
export async function ruleSettingMistakes(
  settings: unknown,
  document: YamlDocument,
  rules: readonly RuleData[],
): Promise<readonly Mistake[]> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const mistakes: Mistake[] = []
  for (const [id, given] of Object.entries(mapIn(mapIn(settings).rules))) {
    const setting = mapIn(given)
    if (setting.severity === 'off' && setting['not-applicable'] !== undefined)
      mistakes.push({ text: notOffAndNotApplicable, location: document.place(['rules', id, 'not-applicable'], 'key') })
    const rule = byId.get(id)
    const options = mapIn(setting.options)
    if (rule === undefined || Object.keys(options).length === 0) continue
    const bound = await bindOptions(rule.check, { ...rule.options, ...options }, document, ['rules', id, 'options'])
    mistakes.push(...bound.mistakes)
  }
  return mistakes
}

/** Months that a waiver may reach ahead. */
const longestWaiver = 18

/** The last day that a waiver may name, ISO. */
export function lastWaiverDay(today: Date): string {
  const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + longestWaiver, today.getUTCDate()))
  return day.toISOString().slice(0, 10)
}

/** Waivers that reach too far ahead, that waive what the run says of itself, or that name a component nobody knows. */
export function waiverMistakes(
  settings: unknown,
  document: YamlDocument,
  rules: readonly RuleData[],
  today: Date | null,
): readonly Mistake[] {
  const { waivers, components, extends: inherited } = mapIn(settings)
  const aboutRun = new Set(rules.filter(({ check }) => isAboutRun(check)).map(({ id }) => id))
  const names = listIn(components).map((one) => String(mapIn(one).name))
  const last = today && lastWaiverDay(today)
  return listIn(waivers).flatMap((given, index): Mistake[] => {
    const { rule, until, component } = mapIn(given)
    const at = (key: string): Location => document.place(['waivers', index, key], 'value')
    return [
      ...(typeof until === 'string' && dateForm.test(until) && isDay(until) && last && until > last
        ? [{ text: tooFarAhead(until, last), location: at('until') }]
        : []),
      ...(aboutRun.has(String(rule)) ? [{ text: aboutTheRun(String(rule)), location: at('rule') }] : []),
      ...(typeof component === 'string' && inherited === undefined && !names.includes(component)
        ? [{ text: unknownComponent(component, names), location: at('component') }]
        : []),
    ]
  })
}

const isAboutRun = (check: string): boolean =>
  Object.hasOwn(checks, check) && needsOf(check as keyof typeof checks) === 'run'

/** Components that stand twice, or whose folder is none of the repository's. */
export function componentMistakes(settings: unknown, document: YamlDocument): readonly Mistake[] {
  const seen = { name: new Set<string>(), path: new Set<string>() }
  return listIn(mapIn(settings).components).flatMap((given, index): Mistake[] => {
    const { name, path } = mapIn(given)
    const at = (key: string): Location => document.place(['components', index, key], 'value')
    const folder = typeof path === 'string' ? path.replace(/^(?:\.\/)+|\/+$/gu, '') : ''
    const bad = folder === '' || folder === '.' || /^\/|(?:^|\/)\.\.(?:\/|$)|[*?[\]{}\\]/u.test(folder)
    const mistakes = [
      ...(typeof path === 'string' && bad ? [{ text: badFolder(path), location: at('path') }] : []),
      ...(typeof name === 'string' && seen.name.has(name) ? [{ text: twice(name), location: at('name') }] : []),
      ...(!bad && seen.path.has(folder) ? [{ text: twice(folder), location: at('path') }] : []),
    ]
    seen.name.add(String(name))
    seen.path.add(folder)
    return mistakes
  })
}
