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
  let own = domains ?? (isMunicipality ? null : [])
  return {
    kind: kind as BodyKind,
    fi,
    sv: sv ?? fi,
    en: en ?? fi,
    genitive,
    // Few runs ask for them.
    get domains() {
      own ??= [...new Set(domainsByName([fi, sv ?? fi]))]
      return own
    },
  }
}

/** Words that separate the parts of a name when it is looked up. */
export const wordsOfForm = (form: string): readonly string[] =>
  form.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+|:\p{Ll}{1,5}(?![\p{L}\p{N}]))*/gu) ?? []

const ambiguousNames: ReadonlySet<string> = new Set(data.ambiguous.map((name) => name.toLowerCase()))

/** The folded forms of a body. */
function formsOf(source: Source, body: PublicBody): readonly (readonly [string, BodyForm])[] {
  // One object for each name and case: the forms of a name differ in nothing else.
  const making = (of: string, short = false): ((name: NameCase) => BodyForm) => {
    const ambiguous = ambiguousNames.has(foldName(of))
    const make = (name: NameCase): BodyForm => ({ body, case: name, ambiguous, short })
    const made = { nominative: make('nominative'), genitive: make('genitive'), other: make('other') }
    return (name) => made[name]
  }
  const { fi, sv, en, genitive, locative, also = [], short = [], former = [] } = source
  const inflected = (forms: ReadonlyMap<string, NameCase>, of: string) => {
    const form = making(of)
    return [...forms].map(([text, name]) => [text, form(name)] as const)
  }
  const exact = (text: string, name: NameCase, isShort = false) =>
    [foldName(text), making(text, isShort)(name)] as const
  return [
    ...inflected(finnishForms(fi, genitive, locative), fi),
    ...(sv ? inflected(swedishForms(sv), sv) : []),
    ...former.flatMap((name) => [exact(name, 'nominative'), exact(`${name}n`, 'genitive')]),
    // A name that ends in n is the genitive of the one before it: "Suomen Kuntaliitto, Suomen Kuntaliiton".
    ...also.map((name) => exact(name, name.endsWith('n') ? 'genitive' : 'nominative')),
    ...(en ? [exact(en, 'nominative')] : []),
    ...short.map((name) => exact(name, 'nominative', true)),
  ]
}

const rank: Readonly<Record<NameCase, number>> = { nominative: 2, genitive: 1, other: 0 }

/** What is known so far: the forms of a body are made when a word comes up that begins like one of its names. */
interface BodyIndex {
  forms: Map<string, BodyForm>
  /** By the first word of a form, how many words the longest such form has. */
  longest: Map<string, number>
  bodies: readonly PublicBody[]
  /** Those whose forms are not made yet, by the first letters of their names. */
  waiting: Map<string, (readonly [Source, PublicBody])[]>
}

/** All forms of a name begin alike so far: "Ii", "Iin"; "Turku", "Turun". */
const firstLetters = (word: string): string => word.slice(0, 2)

function startsOf({ fi, sv, en, genitive, also = [], short = [], former = [] }: Source): ReadonlySet<string> {
  const names = [fi, genitive, ...also, ...short, ...former, ...(sv ? [sv] : []), ...(en ? [en] : [])]
  return new Set(names.map((name) => firstLetters(name).toLowerCase()))
}

function build(): BodyIndex {
  const waiting: BodyIndex['waiting'] = new Map()
  const sources: readonly (readonly [Source, boolean])[] = [
    ...(data.municipalities as Source[]).map((source) => [source, true] as const),
    ...(data.bodies as Source[]).map((source) => [source, false] as const),
  ]
  const bodies = sources.map(([source, isMunicipal]) => {
    const body = toBody(source, isMunicipal)
    for (const start of startsOf(source)) waiting.set(start, [...(waiting.get(start) ?? []), [source, body]])
    return body
  })
  return { forms: new Map(), longest: new Map(), bodies, waiting }
}

let index: BodyIndex | null = null
const bodyIndex = (): BodyIndex => {
  index ??= build()
  return index
}

function add({ forms, longest }: BodyIndex, text: string, form: BodyForm): void {
  // Nearly all forms are one word, and need not be taken apart.
  const words = /^\p{L}+$/u.test(text) ? [text] : wordsOfForm(text)
  const key = words.join(' ')
  const before = forms.get(key)
  if (before && rank[before.case] >= rank[form.case]) return
  forms.set(key, form)
  longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length))
}

/** The index with the forms of all bodies that a word may begin to name. */
function indexFor(word: string): BodyIndex {
  const known = bodyIndex()
  const start = firstLetters(word)
  const waiting = known.waiting.get(start)
  if (!waiting) return known
  known.waiting.delete(start)
  for (const [source, body] of waiting) for (const [text, form] of formsOf(source, body)) add(known, text, form)
  return known
}

/** All bodies of the list, in its order. */
export const publicBodies = (): readonly PublicBody[] => bodyIndex().bodies

/** The form that these words are, folded and with single blanks between; undefined: no body is called so. */
export const bodyForm = (words: string): BodyForm | undefined => indexFor(words).forms.get(words)

/** How many words the longest form that begins with this word has; 0: none does. */
export const longestForm = (word: string): number => indexFor(word).longest.get(word) ?? 0

/** Is it a city or another municipality? */
export const isMunicipality = ({ kind }: PublicBody): boolean => kind === 'city' || kind === 'municipality'

/** Is a host, or the host of a mail address, in a domain of this body: `edu.hel.fi`? */
export function isHostOf({ domains }: PublicBody, host: string): boolean {
  const plain = host.toLowerCase().replace(/\.$/u, '')
  return domains.some((domain) => plain === domain || plain.endsWith(`.${domain}`))
}
