import data from '../generated/public-bodies.json' with { type: 'json' }
import { finnishForms, foldName, type NameCase, swedishForms } from './body-forms.ts'

export type BodyKind = 'city' | 'municipality' | 'wellbeing' | 'region' | 'joint' | 'state' | 'association'

/** A Finnish public body of the list `rules/public-bodies.yml`. */
export interface PublicBody {
  kind: BodyKind
  /** Its names; `sv` is the Finnish one where there is no other. */
  fi: string
  sv: string
  en: string
  /** Of the Finnish name: "Turun". */
  genitive: string
  /** Domains of its mail and web addresses, lower case: `espoo.fi`. */
  domains: readonly string[]
}

/** A written form in the index. */
export interface BodyForm {
  body: PublicBody
  case: NameCase
  /** It is also an ordinary word or somebody's name. */
  ambiguous: boolean
  /** An abbreviation: it counts in capital letters only. */
  short: boolean
}

/** All written forms, folded, and for the first word of each how many words the longest form has. */
export interface BodyIndex {
  forms: ReadonlyMap<string, BodyForm>
  longest: ReadonlyMap<string, number>
  bodies: readonly PublicBody[]
}

interface Source {
  fi: string
  sv?: string
  en?: string
  genitive: string
  kind: string
  locative?: string
  also?: string[]
  short?: string[]
  former?: string[]
  domains?: string[]
}

const plainLetters = (name: string): string => name.replace(/å|ä/gu, 'a').replaceAll('ö', 'o')

/** `espoo.fi`, `esbo.fi`: names of letters and hyphens only. */
const domainsByName = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => plainLetters(foldName(name)))
    .filter((name) => /^[a-z-]+$/u.test(name))
    .map((name) => `${name}.fi`)

function toBody({ fi, sv, en, genitive, kind, domains }: Source, isMunicipality: boolean): PublicBody {
  const own = domains ?? (isMunicipality ? [...new Set(domainsByName([fi, sv ?? fi]))] : [])
  return { kind: kind as BodyKind, fi, sv: sv ?? fi, en: en ?? fi, genitive, domains: own }
}

/** Words that separate the parts of a name when it is looked up. */
export const wordsOfForm = (form: string): readonly string[] =>
  form.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+|:\p{Ll}{1,5}(?![\p{L}\p{N}]))*/gu) ?? []

const ambiguousNames: ReadonlySet<string> = new Set(data.ambiguous.map(foldName))

function formsOf(source: Source, body: PublicBody): readonly (readonly [string, BodyForm])[] {
  const form = (name: NameCase, of: string, short = false): BodyForm => ({
    body,
    case: name,
    ambiguous: ambiguousNames.has(foldName(of)),
    short,
  })
  const { fi, sv, en, genitive, locative, also = [], short = [], former = [] } = source
  const listed = [...finnishForms(fi, genitive, locative)].map(([text, name]) => [text, form(name, fi)] as const)
  const swedish = sv ? [...swedishForms(sv)].map(([text, name]) => [text, form(name, sv)] as const) : []
  const past = former.flatMap(
    (name) =>
      [
        [name, form('nominative', name)],
        [`${name}n`, form('genitive', name)],
      ] as const,
  )
  // A name that ends in n is the genitive of the one before it: "Suomen Kuntaliitto, Suomen Kuntaliiton".
  const others = also.map((name) => [name, form(/n$/u.test(name) ? 'genitive' : 'nominative', name)] as const)
  return [
    ...listed,
    ...swedish,
    ...past,
    ...others,
    ...(en ? [[en, form('nominative', en)] as const] : []),
    ...short.map((name) => [name, form('nominative', name, true)] as const),
  ]
}

const rank: Readonly<Record<NameCase, number>> = { nominative: 2, genitive: 1, other: 0 }

function build(): BodyIndex {
  const forms = new Map<string, BodyForm>()
  const longest = new Map<string, number>()
  const bodies: PublicBody[] = []
  const add = (text: string, form: BodyForm): void => {
    const words = wordsOfForm(foldName(text))
    const key = words.join(' ')
    const before = forms.get(key)
    if (before && rank[before.case] >= rank[form.case]) return
    forms.set(key, form)
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length))
  }
  const sources: readonly (readonly [Source, boolean])[] = [
    ...(data.municipalities as Source[]).map((source) => [source, true] as const),
    ...(data.bodies as Source[]).map((source) => [source, false] as const),
  ]
  for (const [source, isMunicipality] of sources) {
    const body = toBody(source, isMunicipality)
    bodies.push(body)
    for (const [text, form] of formsOf(source, body)) add(text, form)
  }
  return { forms, longest, bodies }
}

let index: BodyIndex | null = null

/** The index of all written forms, made when it is first asked for. */
export const bodyIndex = (): BodyIndex => {
  index ??= build()
  return index
}

/** Is it a city or another municipality? */
export const isMunicipality = ({ kind }: PublicBody): boolean => kind === 'city' || kind === 'municipality'

/** Is a host, or the host of a mail address, in a domain of this body: `edu.hel.fi`? */
export function isHostOf({ domains }: PublicBody, host: string): boolean {
  const plain = host.toLowerCase().replace(/\.$/u, '')
  return domains.some((domain) => plain === domain || plain.endsWith(`.${domain}`))
}
