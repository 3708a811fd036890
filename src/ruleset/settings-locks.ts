import { listed } from '../language.ts'
import { type Severity, severityRank, type Text } from '../model.ts'
import type { Gate } from '../settings.ts'
import type { Mistake } from './mistakes.ts'
import type { RuleData } from './rule-data.ts'
import { type Layer, placeIn } from './settings-layers.ts'
import { ruleAcross, ruleSettingOf } from './settings-merge.ts'

const strength: Readonly<Record<Severity | 'off', number>> = { off: 0, ...severityRank }
const width: Readonly<Record<Gate['findings'], number>> = { none: 0, new: 1, any: 2 }

const lockedRule = (id: string, by: string, least: string | null): Text => ({
  fi: `Tiedosto ${by} on lukinnut säännön ”${id}”, joten sitä ei voi lieventää, ohittaa eikä sen valintoja muuttaa.${least ? ` Vakavuus on vähintään ${least}.` : ''} Poista tämä kohta tai sovi muutoksesta yhteisten asetusten omistajan kanssa.`,
  sv: `Filen ${by} har låst regeln ”${id}”, så den kan inte mildras eller undantas och dess val kan inte ändras.${least ? ` Allvarsgraden är minst ${least}.` : ''} Ta bort den här punkten eller kom överens om ändringen med den som äger de gemensamma inställningarna.`,
  en: `${by} has locked the rule "${id}": it cannot be softened or waived, and its options cannot be changed.${least ? ` Its severity is at least ${least}.` : ''} Remove this, or agree on the change with the owner of the shared settings.`,
})
const lockedValue = (key: string, by: string, words: Text): Text => ({
  fi: `Tiedosto ${by} on lukinnut kohdan \`${key}\`: ${words.fi}. Poista tämä kohta tai sovi muutoksesta yhteisten asetusten omistajan kanssa.`,
  sv: `Filen ${by} har låst \`${key}\`: ${words.sv}. Ta bort den här punkten eller kom överens om ändringen med den som äger de gemensamma inställningarna.`,
  en: `${by} has locked \`${key}\`: ${words.en}. Remove this, or agree on the change with the owner of the shared settings.`,
})
const atLeast = (value: string): Text => ({ fi: `vähintään ${value}`, sv: `minst ${value}`, en: `at least ${value}` })
const oneOf = (values: readonly string[]): Text => ({
  fi: `sallittuja ovat ${listed(values, 'fi')}`,
  sv: `tillåtna är ${listed(values, 'sv')}`,
  en: `allowed: ${listed(values, 'en')}`,
})

const changes = (before: unknown, after: unknown): boolean => JSON.stringify(before) !== JSON.stringify(after)

/** What of a rule's setting in a nearer layer is weaker than the layers before it, which locked it. */
function weakened(id: string, layer: Layer, before: readonly Layer[], own: Severity | undefined): string | null {
  const given = layer.written.rules?.[id]
  if (given === undefined) return null
  const locked = ruleAcross(before, id)
  const least = locked?.severity ?? own
  const { severity, options, 'not-applicable': notApplicable, locked: still } = ruleSettingOf(given)
  if (notApplicable !== undefined && locked?.notApplicable === null) return 'not-applicable'
  if (severity !== undefined) {
    if (severity === 'off' && least !== 'off') return 'severity'
    if (least && strength[severity as Severity] < strength[least]) return 'severity'
  }
  const changed = Object.entries(options ?? {}).some(([key, value]) => changes(locked?.options?.[key], value))
  return changed ? 'options' : still === false ? 'locked' : null
}

function ruleMistakes(layers: readonly Layer[], rules: readonly RuleData[]): readonly Mistake[] {
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]))
  return layers.flatMap((layer, index) => {
    const before = layers.slice(0, index)
    const lockedBy = (id: string): Layer | undefined =>
      before.find(({ written }) => {
        const given = written.rules?.[id]
        return typeof given === 'object' && given.locked === true
      })
    const words = (id: string, by: Layer): Text => {
      const severity = ruleAcross(before, id)?.severity ?? severities.get(id) ?? null
      return lockedRule(id, by.name, severity === 'off' ? null : severity)
    }
    const settings = Object.keys(layer.written.rules ?? {}).flatMap((id): Mistake[] => {
      const by = lockedBy(id)
      const key = by && weakened(id, layer, before, severities.get(id))
      if (!by || !key) return []
      const short = typeof layer.written.rules?.[id] === 'string'
      return [{ text: words(id, by), location: placeIn(layer, short ? ['rules', id] : ['rules', id, key]) }]
    })
    const waivers = (layer.written.waivers ?? []).flatMap(({ rule }, position): Mistake[] => {
      const by = lockedBy(rule)
      return by ? [{ text: words(rule, by), location: placeIn(layer, ['waivers', position, 'rule'], 'value') }] : []
    })
    return [...settings, ...waivers]
  })
}

/** The last value that the layers give to a key. */
const last = <T>(layers: readonly Layer[], read: (layer: Layer) => T | undefined): T | undefined =>
  layers.reduce<T | undefined>((value, layer) => read(layer) ?? value, undefined)

function valueMistakes(layers: readonly Layer[]): readonly Mistake[] {
  return layers.flatMap((layer, index) => {
    const before = layers.slice(0, index)
    const { product, gate } = layer.written
    const mistakes: Mistake[] = []
    const byProduct = before.find(({ written }) => written.product?.locked === true)
    const level = last(before, ({ written }) => written.product?.level) ?? 1
    if (byProduct && (product?.level ?? level) < level)
      mistakes.push({
        text: lockedValue('product.level', byProduct.name, atLeast(String(level))),
        location: placeIn(layer, ['product', 'level'], 'value'),
      })
    const byGate = before.find(({ written }) => written.gate?.locked === true)
    if (!byGate) return mistakes
    const findings = (last(before, ({ written }) => written.gate?.findings) ?? 'new') as Gate['findings']
    const severity = (last(before, ({ written }) => written.gate?.severity) ?? 'error') as Severity
    if (gate?.findings && width[gate.findings as Gate['findings']] < width[findings])
      mistakes.push({
        text: lockedValue(
          'gate.findings',
          byGate.name,
          oneOf((['new', 'any'] as const).filter((one) => width[one] >= width[findings])),
        ),
        location: placeIn(layer, ['gate', 'findings'], 'value'),
      })
    if (gate?.severity && strength[gate.severity as Severity] > strength[severity])
      mistakes.push({
        text: lockedValue(
          'gate.severity',
          byGate.name,
          oneOf((['notice', 'warning', 'error'] as const).filter((one) => strength[one] <= strength[severity])),
        ),
        location: placeIn(layer, ['gate', 'severity'], 'value'),
      })
    return mistakes
  })
}

/** What is weaker in a layer than what a layer before it has locked. */
export const lockMistakes = (layers: readonly Layer[], rules: readonly RuleData[]): readonly Mistake[] =>
  layers.length < 2 ? [] : [...ruleMistakes(layers, rules), ...valueMistakes(layers)]

/** What inherited settings lock: a user's wish on the command line may not go below it. Null: nothing is locked. */
export function floorOf(layers: readonly Layer[]): {
  level: { least: number; by: string } | null
  gate: { findings: Gate['findings']; severity: Severity; by: string } | null
} {
  const inherited = layers.slice(0, -1)
  const product = inherited.find(({ written }) => written.product?.locked === true)
  const gate = inherited.find(({ written }) => written.gate?.locked === true)
  return {
    level: product ? { least: last(layers, ({ written }) => written.product?.level) ?? 1, by: product.name } : null,
    gate: gate
      ? {
          findings: (last(layers, ({ written }) => written.gate?.findings) ?? 'new') as Gate['findings'],
          severity: (last(layers, ({ written }) => written.gate?.severity) ?? 'error') as Severity,
          by: gate.name,
        }
      : null,
  }
}
