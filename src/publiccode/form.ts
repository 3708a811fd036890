/** Is what stands in the file what the standard wants there: keys, types, lengths, words and forms? */

import type { Text } from '../model.ts'
import type { Remark } from './found.ts'
import {
  countrySection,
  formerKey,
  italyTwice,
  missingInLanguage,
  missingKey,
  notLanguageKey,
  notList,
  notTruth,
  noValue,
  outsideLanguage,
  unknownKey,
  wrongType,
} from './key-words.ts'
import { insteadOf, isOpenBasic, keyMeant, under, unknownIn } from './keys.ts'
import { isCountry, isLanguage, languageMeant } from './languages.ts'
import { holds, mapOf, type Node } from './nodes.ts'
import { keyOf, nowCalled } from './standard.ts'
import { shown, textRemarks } from './text.ts'

type Values = Readonly<Record<string, unknown>>

/** So many unknown names are compared with known ones: that takes time, and a real file has a few. */
const mostCompared = 30

const plainName = /^[a-z][\w-]{0,60}$/iu

/** The name of an unknown key; among people it may be a name of theirs. */
const nameShown = ({ label, rule }: Node, name: string): string =>
  rule.keys && Object.values(rule.keys).some(({ person }) => person) && !plainName.test(name)
    ? '…'
    : label === ''
      ? name
      : `${label}.${name}`

/** What is wrong with the form of a node. One judge for one walk: it knows what other languages hold. */
export function formJudge(): (node: Node) => Iterable<Remark> {
  let compared = 0
  let inLanguages: ReadonlySet<string> = new Set()
  return (node) => {
    const { rule, value } = node
    if (value === null || value === undefined) return []
    // What stands under something that is no language is told there.
    if (node.language !== null && !isLanguage(node.language) && !mapOf(value)) return []
    const wrong = typeRemark(node)
    if (wrong) return [wrong]
    if (rule.type === 'text') return textRemarks(node)
    const map = mapOf(value)
    if (!map) return []
    if (rule.type === 'languages') {
      inLanguages = heldInSome(map)
      return languageRemarks(node, map)
    }
    const near = (name: string): string | null => (++compared > mostCompared ? null : keyMeant(rule, map, name))
    return [...unknownRemarks(node, map, near), ...missingRemarks(node, map, inLanguages), ...italyRemarks(node, map)]
  }
}

const heldInSome = (map: Values): ReadonlySet<string> =>
  new Set(
    Object.values(map)
      .slice(0, 200)
      .flatMap((one) => Object.entries(mapOf(one) ?? {}).flatMap(([key, value]) => (holds(value) ? [key] : []))),
  )

function typeRemark(node: Node): Remark | null {
  const { rule, value, label, entry } = node
  const scalar = typeof value !== 'object'
  if (rule.type === 'text' ? scalar : rule.type === 'boolean' ? typeof value === 'boolean' : fitsType(node)) return null
  const key = `type:${label}`
  const meant = rule.type === 'boolean' ? truthMeant(value) : null
  if (meant !== null) return { node, part: 'value', key, message: () => notTruth(label, String(value), meant) }
  const { of } = rule
  if (rule.type === 'list' && scalar && of?.type === 'text' && !of.person) {
    const written = `${label.slice(label.lastIndexOf('.') + 1)}: [${shown({ ...node, rule: of }, String(value))}]`
    return { node, part: 'value', key, message: () => notList(label, written) }
  }
  return { node, part: 'value', key, message: () => wrongType(label, rule.type, value, entry) }
}

const fitsType = ({ rule, value }: Node): boolean =>
  rule.type === 'list'
    ? Array.isArray(value) || (rule.lone === true && typeof value !== 'object')
    : mapOf(value) !== null

function truthMeant(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const word = value.trim().toLowerCase()
  if (['yes', 'y', 'on', 'true', 'kyllä', 'ja'].includes(word)) return 'true'
  return ['no', 'n', 'off', 'false', 'ei', 'nej'].includes(word) ? 'false' : null
}

function* unknownRemarks(node: Node, map: Values, near: (name: string) => string | null): Iterable<Remark> {
  const { label } = node
  for (const name of unknownIn(node.rule, map)) {
    const meant = near(name)
    // Its misspelling is told where the key is missed.
    if (meant !== null && isOpenBasic(label, map, meant)) continue
    const full = nameShown(node, name)
    const message = () => unknownWords(node, name, full, meant)
    const instead = meant === null || full === '…' ? {} : { instead: insteadOf(name, meant) }
    yield { node: under(node, name), key: `unknown:${full}`, message, ...instead }
  }
}

function unknownWords({ rule, label }: Node, name: string, full: string, meant: string | null): Text {
  const now = nowCalled(name)
  if (now === null || (now !== undefined && keyOf(rule, now))) return formerKey(full, now)
  return label === '' && meant === null && isCountry(name) ? countrySection(name) : unknownKey(full, meant)
}

function* missingRemarks(node: Node, map: Values, inLanguages: ReadonlySet<string>): Iterable<Remark> {
  const { rule, label, entry, language } = node
  for (const name of Object.keys(rule.keys ?? {})) {
    const wanted = keyOf(rule, name)!
    if (!wanted.required || holds(map[name]) || isOpenBasic(label, map, name)) continue
    const key = `missing:${label}.${name}`
    const there = Object.hasOwn(map, name)
    const elsewhere = wanted.once === true && language !== null && inLanguages.has(name)
    if (there && !elsewhere) yield { node: under(node, name), key, message: () => noValue(`${label}.${name}`) }
    else
      yield { node, key, message: () => (elsewhere ? missingInLanguage(label, name) : missingKey(label, name, entry)) }
  }
}

function* italyRemarks(node: Node, map: Values): Iterable<Remark> {
  if (node.label === '' && holds(map.IT) && holds(map.it))
    yield { node: under(node, 'it'), key: 'italy', message: () => italyTwice }
}

function* languageRemarks(node: Node, map: Values): Iterable<Remark> {
  const { label } = node
  for (const name of Object.keys(map).filter((one) => !isLanguage(one)))
    yield {
      node: under(node, name),
      key: `language:${name.slice(0, 100)}`,
      message: () =>
        keyOf(node.rule, name) ? outsideLanguage(label, name) : notLanguageKey(label, name, languageMeant(name)),
    }
}
