/** Finnish and Swedish cases of the names of bodies. */

/** In which case a name is written: "Espoo", "Espoon", or another one ("Espoossa", "Espoota"). */
export type NameCase = 'nominative' | 'genitive' | 'other'

/** A name as it is compared: NFC, lower case, one kind of apostrophe and dash, single blanks. */
export const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’´]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()

/** Endings that follow the stem of the genitive; which of a and ä fits is not asked. */
const weakEndings = ['ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi']

const vowelAtEnd = (stem: string): string => /[aeiouyäö]$/u.exec(stem)?.[0] ?? ''

/** "Turkuun", "Espooseen", "Joensuuhun", "Rovaniemeen", "Nurmekseen": what fits one name does no harm to another. */
function illatives(base: string, weak: string): readonly string[] {
  const stems = [base, weak, ...(base.endsWith('i') ? [`${base.slice(0, -1)}e`] : [])]
  return stems.flatMap((stem) => {
    const vowel = vowelAtEnd(stem)
    return vowel === '' ? [] : [`${stem}${vowel}n`, `${stem}h${vowel}n`, `${stem}seen`]
  })
}

/** Names in -nen go through the cases in the plural, those with a genitive in -sten: "Kauniainen", "Kauniaisissa". */
function stemOf(base: string, genitive: string): string {
  if (base.endsWith('nen') && genitive.endsWith('sten')) return `${base.slice(0, -3)}si`
  return genitive.slice(0, -1)
}

/**
 * The written forms of a Finnish name, folded, with their case. `genitive` ends in n; `locative` is given where it does not
 * follow from the genitive ("Virroilla"). Only the last word of a name of several words is inflected.
 */
export function finnishForms(name: string, genitive: string, locative?: string): ReadonlyMap<string, NameCase> {
  const [base, of] = [foldName(name), foldName(genitive)]
  const weak = stemOf(base, of)
  const stems = [weak, ...(locative ? [foldName(locative).replace(/(?:ss|ll)[aä]$/u, '')] : [])]
  const others = [
    ...stems.flatMap((stem) => weakEndings.map((ending) => stem + ending)),
    ...illatives(base, weak),
    ...['a', 'ä', 'ta', 'tä', 'tta', 'ttä', 'na', 'nä'].map((ending) => base + ending),
    ...(weak.endsWith('si') ? [`${weak}a`, `${weak}ä`, `${weak}in`] : []),
  ]
  return new Map([...others.map((form) => [form, 'other'] as const), [of, 'genitive'], [base, 'nominative']])
}

/** The written forms of a Swedish name, folded: "Esbo", "Esbos"; "välfärdsområde" also with its article. */
export function swedishForms(name: string): ReadonlyMap<string, NameCase> {
  const base = foldName(name)
  const definite = base.endsWith('område') || base.endsWith('förbund') ? definiteForms(base) : []
  return new Map([[`${base}s`, 'genitive'], ...definite, [base, 'nominative']])
}

const definiteForms = (base: string): readonly (readonly [string, NameCase])[] => {
  const article = base.endsWith('e') ? `${base}t` : `${base}et`
  return [
    [article, 'nominative'],
    [`${article}s`, 'genitive'],
  ]
}
