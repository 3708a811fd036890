/** A configuration of repolinter as settings and rules of ours. */
import type { Severity, Text } from '../model.ts'
import { conditionsOf } from './conditions.ts'
import { builtIn } from './equals.ts'
import { layered, type ReadSource, type Values } from './layers.ts'
import * as notes from './notes.ts'
import type { Entry, Imported, ImportMistake, OwnRule, RuleSetting } from './outcome.ts'
import { why } from './rule-words.ts'
import { type Axioms, type SourceRule, sourceRules } from './source-rules.ts'
import { translators } from './translate.ts'
import type { Translation } from './translation.ts'

const family = 'repolinter'

/** `README Exists!` → `readme-exists`, at most 80 characters; each id once. */
class Ids {
  private readonly taken = new Set<string>()

  next(name: string): string {
    const plain = name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^[^a-z]+|-+$/gu, '')
      .slice(0, 40)
    const start = plain.replace(/-+$/u, '') || 'rule'
    let id = start
    for (let n = 2; this.taken.has(id); n += 1) id = `${start}-${n}`
    this.taken.add(id)
    return `${family}/${id}`
  }
}

/** Characters that one text of a rule may have. */
const mostText = 4000
const cut = (text: string): string => (text.length > mostText ? `${text.slice(0, mostText)}…` : text)

const webAddress = /^https?:\/\/\S{1,490}$/u

/** The text of a fix that creates a file: something to start from. */
function starterOf({ fix }: SourceRule): string | null {
  const text = fix?.type === 'file-create' ? fix.options.text : null
  return typeof text === 'string' && text.trim() !== '' ? cut(text) : null
}

function ownRule(
  id: string,
  rule: SourceRule,
  { check, options, words }: Translation,
  { source, severity, axioms }: { source: string; severity: Severity; axioms: Axioms },
): OwnRule {
  const { when, requires } = conditionsOf(rule.where, axioms)
  const message = rule.options['fail-message']
  const said = typeof message === 'string' && message.trim() !== '' ? ` ${cut(message.trim())}` : ''
  const starter = starterOf(rule)
  const { policyInfo, policyUrl } = rule
  return {
    id,
    level: 1,
    severity,
    basis: 'exact',
    ...(requires === undefined ? {} : { requires }),
    ...(when === undefined ? {} : { when }),
    title: words.title,
    why: policyInfo === null ? why(source) : { en: cut(policyInfo) },
    fix: { fi: words.fix.fi + said, sv: words.fix.sv + said, en: words.fix.en + said },
    ...(starter === null ? {} : { starter: { en: starter } }),
    check,
    options,
    ...(policyUrl !== null && webAddress.test(policyUrl)
      ? { references: [{ document: source, clause: rule.name, url: policyUrl }] }
      : {}),
  }
}

function notesOf(rule: SourceRule): readonly Text[] {
  const { fix, policyUrl } = rule
  const all: Text[] = []
  if (fix) all.push(starterOf(rule) === null ? notes.fixLeft(fix.type) : notes.fixText)
  if (policyUrl !== null && !webAddress.test(policyUrl)) all.push(notes.badPolicy(policyUrl))
  return all
}

/** What the rule of ours is set to: nothing when it is as severe already. */
function builtInSetting(
  equal: string,
  level: SourceRule['level'],
): { setting: Severity | null; notes: readonly Text[] } {
  const ours = builtIn(equal)
  if (level === 'off') return { setting: null, notes: [notes.wasOffOursAsks(equal)] }
  if (level === 'error' && ours?.recognised) return { setting: 'warning', notes: [notes.milder(equal)] }
  return { setting: ours?.severity === level ? null : level, notes: [] }
}

class Importer {
  readonly entries: Entry[] = []
  readonly rules: OwnRule[] = []
  readonly settings = new Map<string, RuleSetting>()
  readonly mistakes: ImportMistake[] = []
  private readonly ids = new Ids()
  private readonly source: string
  private readonly axioms: Axioms
  private readonly place: (steps: SourceRule['steps'], part?: 'key' | 'value') => Entry['location']

  constructor(source: string, axioms: Axioms, place: Importer['place']) {
    this.source = source
    this.axioms = axioms
    this.place = place
  }

  async add(rule: SourceRule): Promise<void> {
    const translated = await translators[rule.type](rule.options as Values)
    const location = this.place(rule.steps, 'key')
    if ('mistake' in translated)
      return void this.mistakes.push({ text: translated.mistake(`${rule.name}.options`), location })
    if ('none' in translated)
      return void this.entries.push({
        name: rule.name,
        location,
        became: 'none',
        to: null,
        off: rule.level === 'off',
        notes: [translated.none],
      })
    const ours = translated.equal ? builtIn(translated.equal) : null
    if (translated.equal && ours?.level === 1 && rule.where.length === 0)
      return this.equal(rule, translated.equal, translated.notes, location)
    this.own(rule, translated, location)
  }

  private equal(rule: SourceRule, equal: string, more: readonly Text[], location: Entry['location']): void {
    const { setting, notes: said } = builtInSetting(equal, rule.level)
    if (setting !== null) this.settings.set(equal, setting)
    const all = [...said, ...more, ...notesOf(rule)]
    this.entries.push({
      name: rule.name,
      location,
      became: 'built-in',
      to: equal,
      off: rule.level === 'off',
      notes: all,
    })
  }

  private own(rule: SourceRule, translated: Translation, location: Entry['location']): void {
    const id = this.ids.next(rule.name)
    const { off: cannot, notes: conditions } = conditionsOf(rule.where, this.axioms)
    const off = rule.level === 'off' || cannot || translated.off === true
    const severity = rule.level === 'warning' ? 'warning' : 'error'
    this.rules.push(ownRule(id, rule, translated, { source: this.source, severity, axioms: this.axioms }))
    if (off) this.settings.set(id, 'off')
    const said = rule.level === 'off' ? [notes.wasOff] : []
    const all = [...said, ...conditions, ...translated.notes, ...notesOf(rule)]
    this.entries.push({ name: rule.name, location, became: 'own', to: id, off, notes: all })
  }
}

/**
 * Imports a configuration of repolinter (JSON or YAML, its second format or its first). `read` gives files that it extends;
 * what is on the web is not fetched. Either everything is in the result, as a rule, a setting or with the reason why it has no
 * equal, or there are mistakes.
 */
export async function importRepolinter(
  path: string,
  text: string,
  read: ReadSource,
): Promise<{ imported: Imported; mistakes: readonly ImportMistake[] }> {
  const config = await layered(path, text, read)
  const empty = { source: path, entries: [], rules: [], settings: new Map(), remarks: config.remarks }
  if (config.mistakes.length > 0) return { imported: empty, mistakes: config.mistakes }
  const source = sourceRules(config)
  const importer = new Importer(path, source.axioms, (steps, part) => config.place(steps, part))
  for (const rule of source.rules) await importer.add(rule)
  const { entries, rules, settings } = importer
  const remarks = [...config.remarks, ...(source.other.length > 0 ? [notes.topLevel(source.other)] : [])]
  return {
    imported: { source: path, entries, rules, settings, remarks },
    mistakes: [...source.mistakes, ...importer.mistakes],
  }
}
