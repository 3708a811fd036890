/** Small words that tell languages apart. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  fi: new Set(
    'ja on ei että se sekä tai ovat joka jotka kun mukaan sen myös voi tämä tämän kunnan kuntien vastaa päättää'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och att det som är för med av till en ett inte den kan ska på om eller från har också kommun'.split(' '),
  ),
  en: new Set('the and of to is in for that are with this be or as by on it you we our can from'.split(' ')),
  da: new Set(
    'af ikke og at det er til af ikke en et med på der kan skal for som den fra har også eller løsningen'.split(' '),
  ),
  nb: new Set(
    'og ikke er på til som med av en et å hvis eller vi kan du det den fra også må skal når bruker'.split(' '),
  ),
  nl: new Set('de het een en van is dat voor met op te zijn niet aan door wordt ook kan naar deze'.split(' ')),
  de: new Set('der die das und ist von zu mit für nicht ein eine den des im auf wird werden kann sich'.split(' ')),
  fr: new Set('le la les de des et est un une pour dans que qui sur par ce cette avec du au'.split(' ')),
}

/** Letters that only one of the near languages has. */
const tellingLetters: readonly [RegExp, string, number][] = [
  [/[æø]/gu, 'da', 2],
  [/å/gu, 'sv', 1],
  [/(?:ää|öö|yy|ii|uu|[aä]n\b|ss[aä]\b|st[aä]\b|ksi\b|nen\b)/gu, 'fi', 0.3],
]

/** The language of a text as a two-letter code, or null when too little of it tells. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000).toLowerCase()
  const scores = new Map<string, number>()
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    for (const [language, words] of Object.entries(smallWords))
      if (words.has(word)) scores.set(language, (scores.get(language) ?? 0) + 1)
  }
  for (const [letters, language, weight] of tellingLetters) {
    scores.set(language, (scores.get(language) ?? 0) + (sample.match(letters)?.length ?? 0) * weight)
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 2 && best[1] > (second?.[1] ?? 0) * 1.15 ? best[0] : null
}
