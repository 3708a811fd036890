/** A number with its unit, in a form that does not depend on the language: `days 14`, `percent 50`. */
export interface Amount {
  kind: 'money' | 'percent' | 'fraction' | 'days' | 'months' | 'count'
  value: string
}

/** Number words from two to ten and a few more, in fi, sv and en; "one" is an article too often. */
const spelled: readonly (readonly [number, string])[] = [
  [2, 'kaksi|kahden|kahta|kahdesta|kahdella|kahdelle|två|two|twee'],
  [3, 'kolme|kolmen|kolmea|kolmesta|kolmella|tre|three|drie'],
  [4, 'neljä|neljän|neljää|neljästä|fyra|four|vier'],
  [5, 'viisi|viiden|viittä|viidestä|fem|five|vijf'],
  [6, 'kuusi|kuuden|kuutta|sex|six|zes|seks'],
  [7, 'seitsemän|seitsemää|sju|seven|zeven|syv'],
  [8, 'kahdeksan|kahdeksaa|åtta|eight|acht|otte'],
  [9, 'yhdeksän|yhdeksää|nio|nine|negen'],
  [10, 'kymmenen|kymmentä|tio|ten'],
  [12, 'kaksitoista|kahdentoista|tolv|twelve'],
  [14, 'neljätoista|neljäntoista|fjorton|fourteen'],
  [15, 'viisitoista|viidentoista|femton|fifteen'],
  [20, 'kaksikymmentä|tjugo|twenty'],
  [30, 'kolmekymmentä|kolmenkymmenen|trettio|thirty'],
]
const numberOf = new Map(spelled.flatMap(([number, words]) => words.split('|').map((word) => [word, number] as const)))

const withDigits = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (numberOf.has(word) ? String(numberOf.get(word)) : word))

/** No part of a longer number, of a date or of a version. */
const number = String.raw`(?<![\p{L}\d.,/:])(\d{1,3}(?:[ .,\u00a0]\d{3}){1,3}|\d{1,7}(?:[.,]\d{1,2})?)(?![\d/]|[.,]\d)`
const scale = String.raw`(?:(k|m|milj\p{L}{0,6}|million\p{L}{0,2}|miljon\p{L}{0,2}|mn|tuhatta|tusen|thousand)\.?\s?)?`
const behind = (units: string, gap = ''): RegExp => new RegExp(`${number}[\\s-]?${gap}(?:${units})(?!\\p{L})`, 'gu')

const currency = String.raw`€|euro\p{L}{0,6}|eur|sek|kronor|kr|dkk|nok|usd|\$`
const moneyAfter = new RegExp(`${number}\\s?${scale}(?:${currency})(?!\\p{L})`, 'gu')
const moneyBefore = new RegExp(`(?:€|\\$|(?<!\\p{L})eur)\\s?${number.replace('(?<![\\p{L}\\d.,/:])', '')}`, 'gu')
const percent = behind(String.raw`%|prosen\p{L}{1,8}|procent\p{L}{0,4}|percent|per cent`)
const fraction = /(?<![\d/.,])([1-9])\s?\/\s?([2-9])(?![\d/])/gu
const part = behind(
  String.raw`(thirds|kolmaso\p{L}{1,6}|kolmanne\p{L}{1,6}|tredjedel\p{L}{0,3})|(?:quarters|fourths|neljäso\p{L}{1,6}|neljänne\p{L}{1,6}|fjärdedel\p{L}{0,3})`,
)
const days = behind(
  String.raw`(hours?|tunti\p{L}{0,3}|tunnin|timm\p{L}{2,4})|(weeks?|viiko\p{L}{1,4}|viikk\p{L}{1,4}|veck\p{L}{1,4}|weken|uger)|(?:calendar |kalenteri|kalender)?(?:days?|päiv\p{L}{1,6}|dag\p{L}{0,4}|vrk|vuorokau\p{L}{1,5})|((?:working |business |work)days?|(?:arki|työ)päiv\p{L}{1,6}|(?:arbets|var)dag\p{L}{0,4})`,
)
const months = behind(
  String.raw`(years?|vuotta|vuoden|vuosi|års?|jaar)|(?:months?|kuukau\p{L}{1,6}|kk|månad\p{L}{0,3}|maanden|måneder)`,
)
const count = behind(
  String.raw`\+?(?:members?|representatives?|owners?|maintainers?|persons?|people|votes?|approvals?|reviewers?|municipalit\p{L}{1,3}|parties|jäsen\p{L}{0,5}|edustaja\p{L}{0,4}|omistaja\p{L}{0,4}|ylläpitäjä\p{L}{0,4}|henkilö\p{L}{0,4}|ääni|ääntä|äänen|hyväksyn\p{L}{1,5}|kunta\p{L}{0,3}|kunnan|kaupun\p{L}{1,5}|medlem\p{L}{0,6}|representant\p{L}{0,4}|ägare|ledamö\p{L}{1,5}|röst\p{L}{0,4}|godkännande\p{L}{0,2}|person\p{L}{0,3}|kommun\p{L}{0,4})`,
  String.raw`(?!thirds|kolmas|kolman|tredj|quart|fourth|neljä|fjärde)(?:\p{L}{2,20}\s){0,2}`,
)

const numeric = (source: string): number => {
  const grouped = /^\d{1,3}(?:[ .,\u00a0]\d{3})+$/u.test(source)
  return Number(grouped ? source.replace(/\D/gu, '') : source.replace(',', '.'))
}
const factorOf = (word: string | undefined): number =>
  word === undefined ? 1 : /^(?:k|tuhat|tusen|thous)/u.test(word) ? 1000 : 1_000_000
const daysIn = (match: RegExpMatchArray): string => {
  const factor = match[2] ? 1 / 24 : match[3] ? 7 : 1
  return `${numeric(match[1]!) * factor}${match[4] ? ' working' : ''}`
}

/** The amounts of money, shares, periods and counts that a text states, once each. Dates and versions are none. */
export function amountsIn(source: string): readonly Amount[] {
  const text = withDigits(source.slice(0, 2000).normalize('NFC').toLowerCase())
  // Every amount has a digit by now; to look for them costs a thousand times as much as to see that there is none.
  if (!/\d/u.test(text)) return []
  const all = (pattern: RegExp, kind: Amount['kind'], value: (match: RegExpMatchArray) => string): Amount[] =>
    [...text.matchAll(pattern)].map((match) => ({ kind, value: value(match) }))
  const found = [
    ...all(moneyAfter, 'money', ([, amount, word]) => String(numeric(amount!) * factorOf(word))),
    ...all(moneyBefore, 'money', ([, amount]) => String(numeric(amount!))),
    ...all(percent, 'percent', ([, amount]) => String(numeric(amount!))),
    ...all(fraction, 'fraction', ([, above, below]) => `${above}/${below}`),
    ...all(part, 'fraction', ([, above, third]) => `${above}/${third ? 3 : 4}`),
    ...all(days, 'days', daysIn),
    ...all(months, 'months', ([, amount, year]) => String(numeric(amount!) * (year ? 12 : 1))),
    ...all(count, 'count', ([, amount]) => String(numeric(amount!))),
  ]
  return [...new Map(found.map((amount) => [`${amount.kind} ${amount.value}`, amount])).values()]
}
