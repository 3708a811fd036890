import { inAll, isoDateIn, same, severityWords } from '../language.ts'
import { type Level, severityRank, type Text } from '../model.ts'
import type { AfterMerge, Rule } from '../report.ts'
import type { Settings, Waiver } from '../settings.ts'
import { effective } from './catalogue.ts'

type Change = AfterMerge['changes'][number]

/** Settings and rules as they are judged by. */
export interface Judging {
  settings: Settings
  rules: readonly Rule[]
}

const width: Readonly<Record<Settings['gate']['findings'], number>> = { none: 0, new: 1, any: 2 }

const code = (value: string): string => `\`${value.replaceAll('`', "'").slice(0, 200)}\``

/** What identifies a waiver while its date and reason change. */
const identity = ({ rule, path, component, fingerprint }: Waiver): string =>
  JSON.stringify([rule, path, component, fingerprint])

const covering = ({ rule, path }: Waiver): string => code(rule) + (path === null ? '' : ` (${code(path)})`)

const waiverAdded = (waiver: Waiver): Text =>
  inAll((language) => {
    const day = isoDateIn(waiver.until, language)
    return {
      fi: `Uusi poikkeus säännöstä ${covering(waiver)}, voimassa ${day} asti.`,
      sv: `Nytt undantag från regeln ${covering(waiver)}, till och med ${day}.`,
      en: `A new exception from ${covering(waiver)}, until ${day}.`,
    }[language]
  })
const waiverMoved = (waiver: Waiver, before: string): Text =>
  inAll(
    (language) =>
      ({
        fi: `Säännön ${covering(waiver)} poikkeus: ${isoDateIn(before, 'fi')} → ${isoDateIn(waiver.until, 'fi')}.`,
        sv: `Undantaget från regeln ${covering(waiver)}: ${isoDateIn(before, 'sv')} → ${isoDateIn(waiver.until, 'sv')}.`,
        en: `The exception from ${covering(waiver)}: ${before} → ${waiver.until}.`,
      })[language],
  )
const waiverGone = (waiver: Waiver): Text => ({
  fi: `Säännön ${covering(waiver)} poikkeus poistuu.`,
  sv: `Undantaget från regeln ${covering(waiver)} tas bort.`,
  en: `The exception from ${covering(waiver)} is removed.`,
})

function waiverChanges(before: Settings, after: Settings): readonly Change[] {
  const known = new Map(before.waivers.map((waiver) => [identity(waiver), waiver]))
  const kept = new Set(after.waivers.map(identity))
  return [
    ...after.waivers.flatMap((waiver): Change[] => {
      const old = known.get(identity(waiver))
      if (!old) return [{ text: waiverAdded(waiver), exempts: true }]
      if (old.until === waiver.until) return []
      return [{ text: waiverMoved(waiver, old.until), exempts: waiver.until > old.until }]
    }),
    ...before.waivers
      .filter((waiver) => !kept.has(identity(waiver)))
      .map((waiver) => ({ text: waiverGone(waiver), exempts: false })),
  ]
}

const off: Text = { fi: 'pois päältä', sv: 'avstängd', en: 'switched off' }
const notApplicable: Text = { fi: 'ei koske tätä', sv: 'gäller inte här', en: 'not applicable' }

interface Standing {
  words: Text
  strength: number
}

function standing(rule: Rule, settings: Settings): Standing {
  const effect = effective(rule, settings)
  if (effect.off) return { words: off, strength: 0 }
  if (effect.notApplicable !== null) return { words: notApplicable, strength: 0 }
  return { words: severityWords[effect.severity], strength: severityRank[effect.severity] }
}

const ruleMoved = (id: string, from: Text, to: Text): Text =>
  inAll(
    (language) =>
      ({
        fi: `Sääntö ${code(id)}: ${from.fi} → ${to.fi}.`,
        sv: `Regeln ${code(id)}: ${from.sv} → ${to.sv}.`,
        en: `The rule ${code(id)}: ${from.en} → ${to.en}.`,
      })[language],
  )
const optionsMoved = (id: string): Text => ({
  fi: `Säännön ${code(id)} valinnat muuttuvat.`,
  sv: `Valen för regeln ${code(id)} ändras.`,
  en: `The options of the rule ${code(id)} change.`,
})
const ruleAdded = (id: string): Text => ({
  fi: `Uusi oma sääntö ${code(id)}.`,
  sv: `En ny egen regel ${code(id)}.`,
  en: `A new rule of your own, ${code(id)}.`,
})
const ruleGone = (id: string): Text => ({
  fi: `Oma sääntö ${code(id)} poistuu.`,
  sv: `Den egna regeln ${code(id)} tas bort.`,
  en: `The rule of your own ${code(id)} is removed.`,
})
const ruleChanged = (id: string): Text => ({
  fi: `Oma sääntö ${code(id)} muuttuu.`,
  sv: `Den egna regeln ${code(id)} ändras.`,
  en: `The rule of your own ${code(id)} changes.`,
})

/** What of a rule is data: all but the function that judges. */
const asData = ({ judge: _, ...data }: Rule): string => JSON.stringify(data)

function ruleChange(old: Rule, rule: Rule, before: Settings, after: Settings): readonly Change[] {
  const [from, to] = [standing(old, before), standing(rule, after)]
  if (from.words !== to.words)
    return [{ text: ruleMoved(rule.id, from.words, to.words), exempts: to.strength < from.strength }]
  if (JSON.stringify(old.options) !== JSON.stringify(rule.options))
    return [{ text: optionsMoved(rule.id), exempts: false }]
  return asData(old) === asData(rule) ? [] : [{ text: ruleChanged(rule.id), exempts: false }]
}

function ruleChanges(before: Judging, after: Judging): readonly Change[] {
  const known = new Map(before.rules.map((rule) => [rule.id, rule]))
  const kept = new Set(after.rules.map(({ id }) => id))
  return [
    ...after.rules.flatMap((rule) => {
      const old = known.get(rule.id)
      return old
        ? ruleChange(old, rule, before.settings, after.settings)
        : [{ text: ruleAdded(rule.id), exempts: false }]
    }),
    ...before.rules.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ text: ruleGone(id), exempts: true })),
  ]
}

const keyMoved = (key: string, from: string, to: string): Text =>
  same(`${code(key)}: ${from.slice(0, 300)} → ${to.slice(0, 300)}`)
const ignored = (patterns: readonly string[]): Text => ({
  fi: `Nämä tiedostot jäävät tarkistuksen ulkopuolelle: ${patterns.map(code).join(', ')}.`,
  sv: `De här filerna lämnas utanför granskningen: ${patterns.map(code).join(', ')}.`,
  en: `These files are left out of the check: ${patterns.map(code).join(', ')}.`,
})

const shown = (value: unknown): string =>
  value === null || value === undefined ? '–' : Array.isArray(value) ? value.join(', ') || '–' : String(value)

/** Stages at which severities soften. */
const younger: ReadonlySet<unknown> = new Set(['concept', 'development'])
const fewer = (from: readonly string[] | null, to: readonly string[] | null): boolean =>
  (to?.length ?? 0) < (from?.length ?? 0)
const placesOf = ({ components }: Settings): readonly string[] =>
  components.map(({ name, path }) => `${name} (${path})`)
const namedIn = ({ artefacts }: Settings): readonly string[] =>
  [...artefacts].map(([kind, paths]) => `${kind} (${paths.join(', ')})`)

const elsewhere: Text = {
  fi: 'Muita asetuksia, jotka eivät muuta säännöistä mitään.',
  sv: 'Andra inställningar, som inte ändrar något i reglerna.',
  en: 'Other settings, which change nothing about the rules.',
}

function valueChanges(before: Settings, after: Settings): readonly Change[] {
  const level = (from: Level, to: Level): boolean => to < from
  const pairs: readonly (readonly [string, unknown, unknown, boolean])[] = [
    ['product.level', before.product.level, after.product.level, level(before.product.level, after.product.level)],
    ['product.kind', before.product.kind, after.product.kind, fewer(before.product.kind, after.product.kind)],
    ['product.stage', before.product.stage, after.product.stage, younger.has(after.product.stage)],
    ['product.owners', before.product.owners, after.product.owners, fewer(before.product.owners, after.product.owners)],
    ['product.access', before.product.access, after.product.access, after.product.access === 'restricted'],
    ['product.control', before.product.control, after.product.control, after.product.control === 'vendor'],
    [
      'gate.findings',
      before.gate.findings,
      after.gate.findings,
      width[after.gate.findings] < width[before.gate.findings],
    ],
    [
      'gate.severity',
      before.gate.severity,
      after.gate.severity,
      severityRank[after.gate.severity] > severityRank[before.gate.severity],
    ],
    ['check-urls', before.checkUrls, after.checkUrls, before.checkUrls],
    ['components', placesOf(before), placesOf(after), false],
    ['artefacts', namedIn(before), namedIn(after), false],
    [
      'declared',
      before.declared.map(({ statement }) => statement),
      after.declared.map(({ statement }) => statement),
      false,
    ],
  ]
  const moved = pairs
    .filter(([, from, to]) => JSON.stringify(from) !== JSON.stringify(to))
    .map(([key, from, to, exempts]) => ({ text: keyMoved(key, shown(from), shown(to)), exempts }))
  const hidden = after.ignore.filter((pattern) => !before.ignore.includes(pattern))
  return hidden.length > 0 ? [...moved, { text: ignored(hidden), exempts: true }] : moved
}

/** What a change of settings, waivers or rule files alters, in words: what it exempts from first. */
export function policyChanges(before: Judging, after: Judging): readonly Change[] {
  const all = [
    ...waiverChanges(before.settings, after.settings),
    ...ruleChanges(before, after),
    ...valueChanges(before.settings, after.settings),
  ]
  if (all.length === 0) return [{ text: elsewhere, exempts: false }]
  return [...all].sort((a, b) => Number(b.exempts) - Number(a.exempts))
}
