/**
 * What people do to licence texts. `harmless`: the licence stays what it is; `harmful`: the text is no longer that
 * licence. Everything is seeded by the text's own id, so every run sees the same texts. Shared by the sample in the suite
 * and by bench/licences.mjs, which tries all texts of the SPDX list.
 */

export type Change = (text: string, random: (below: number) => number, id: string) => string | null

/** Numbers from 0 to below `below`, the same for the same seed (mulberry32). */
export function randomOf(seed: string): (below: number) => number {
  let state = 0
  for (const character of seed) state = (Math.imul(state, 31) + character.codePointAt(0)!) | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** Paragraphs filled anew, as an editor does it. */
export const rewrapped = (text: string, width: number): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = ['']
      for (const word of paragraph.trim().split(/\s+/)) {
        if (lines.at(-1)!.length + word.length > width) lines.push(word)
        else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
      }
      return lines.join('\n')
    })
    .join('\n\n')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '”': '&rdquo;',
  '“': '&ldquo;',
  '’': '&rsquo;',
  "'": '&#39;',
  '©': '&copy;',
  '—': '&mdash;',
}

const inHtml = (text: string): string =>
  text
    .replace(/[&<>"”“’'©—]/g, (sign) => entities[sign]!)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')

const inMarkdown = (text: string): string =>
  text
    .replace(/^[ \t]+/gm, '')
    .replace(/^(\d{1,2})\.[ \t]+([^\n]{3,60})$/gm, '## $1. $2')
    .replace(/^([A-Z][A-Z ]{5,60})$/gm, '## $1')
    .replace(/"([A-Z][\w ]{2,30})"/g, '**"$1"**')
    .replace(/\b(Licensor|Licensee|Contributor|Software|Work)\b/g, '*$1*')
    .replace(/(https?:\/\/[^\s<>)"']+[\w/])/g, '<$1>')

const inList = (text: string): string =>
  text.replace(/^[ \t]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[*•-])[ \t]+/gm, '- ')

/** Names in the places where the SPDX matching guidelines let names stand. */
const withNames = (text: string): string =>
  text
    .replace(/[<[](?:year|yyyy|YEAR|Year|20\d\d|xxxx|dates? of[^>\]]{0,30}|various years)[>\]]/g, '2024')
    .replace(
      /[<[](?:name of (?:the )?(?:copyright )?(?:owner|holder|author)s?|copyright holders?|owner|organization|author|holders?)[>\]]/gi,
      'Espoon kaupunki',
    )
    .replace(
      /^([ \t*#]*(?:Copyright|COPYRIGHT) ?(?:\([cC]\)|©)?)[ \t]+(?:\d{4}|<year>)[^\n]{0,80}$/gm,
      '$1 2019-2026 Espoon kaupunki ja Helsingin seudun ympäristöpalvelut -kuntayhtymä',
    )
    .replace(/Neither the (names?) of [\s\S]{3,120}? nor/g, 'Neither the $1 of Espoon kaupunki nor')
    .replace(
      /IS PROVIDED BY (?:THE )?[A-Z ,.]{3,80}? (``AS IS''|"AS IS"|“AS IS”|'AS IS')/g,
      'IS PROVIDED BY ESPOON KAUPUNKI AND CONTRIBUTORS $1',
    )
    .replace(/IN NO EVENT SHALL (?:THE )?[A-Z ,.]{3,80}? BE LIABLE/g, 'IN NO EVENT SHALL ESPOON KAUPUNKI BE LIABLE')

const preambles: readonly string[] = [
  'Copyright (c) 2024 Espoon kaupunki\n\n',
  'Copyright 2019-2026 Espoon kaupunki, Vantaan kaupunki ja Kauniaisten kaupunki\n\nTämä ohjelmisto on tehty kuuden kaupungin yhteistyönä, ja sitä kehitetään avoimesti. Lisätietoja saa kaupunkien tietohallinnosta.\n\n',
  'Programvaran ägs gemensamt av Esbo, Helsingfors och Grankulla. Utvecklingen har finansierats av Finansministeriet.\n\n',
  'The day-care queue\n==================\n\nThis software was financed by the Ministry of Finance and is developed by six cities together.\n\nThis is the licence of the software:\n\n',
]
const appendices: readonly string[] = [
  '\n\nThis software was financed by the European Regional Development Fund. Contact: kirjaamo@example.org\n',
  '\n\nYhteystiedot: Espoon kaupunki, tietohallinto, PL 1, 02070 Espoon kaupunki\n',
]

/** Everything after which the text is still the same licence. */
export const harmless: Readonly<Record<string, Change>> = {
  'as it is': (text) => text,
  'lines of 60': (text) => rewrapped(text, 60),
  'lines of 100': (text) => rewrapped(text, 100),
  'one line a paragraph': (text) => rewrapped(text, 1_000_000),
  'CRLF and BOM': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  Markdown: inMarkdown,
  'Markdown list': inList,
  'Markdown quote': (text) => text.replace(/^/gm, '> '),
  'code fence under a heading': (text) => `# Lisenssi\n\n\`\`\`\n${text}\n\`\`\`\n`,
  HTML: inHtml,
  indented: (text) => text.replace(/^/gm, '\t    '),
  'in a comment': (text) => `/*\n${text.replaceAll('*/', '* /').replace(/^/gm, ' * ')}\n */\n`,
  typography: (text) =>
    text
      .replace(/"([^"]*)"/g, '”$1”')
      .replaceAll("'", '’')
      .replaceAll(' - ', ' – '),
  'other names': withNames,
  'other names, lines of 72': (text) => rewrapped(withNames(text), 72),
  'a preamble': (text, random) => preambles[random(preambles.length)]! + text,
  'an appendix': (text, random) => text + appendices[random(appendices.length)]!,
  'preamble, names, lines of 80, appendix': (text, random) =>
    preambles[random(preambles.length)]! + rewrapped(withNames(text), 80) + appendices[random(appendices.length)]!,
}

const restrictions: readonly string[] = [
  'For non-commercial use only.',
  'Käyttö vain ei-kaupallisiin tarkoituksiin.',
  'Programmet får inte användas kommersiellt.',
  'Additional restriction: the software may not be used by private companies.',
  'Ohjelmistoa ei saa luovuttaa eteenpäin ilman kaupungin lupaa.',
  'Programvaran får endast användas av kommuner.',
  'Any use by a supplier requires a written agreement with the city.',
  'Municipalities outside of Finland are excluded from this grant.',
]

/** The part of a text that holds its terms: neither its head with names and years nor the advice after them. */
function termsOf(text: string): readonly [number, number] {
  const advice = text.search(/END OF TERMS AND CONDITIONS|How to Apply These Terms|APPENDIX:|ADDENDUM: How/i)
  const end = advice < 0 || advice < text.length * 0.4 ? text.length : advice
  const names = [
    ...text.slice(0, end * 0.6).matchAll(/^.*(?:\(c\)|©|copyright|<year>|written by|author:).*\n(?:.+\n)?/gim),
  ].at(-1)
  const head = names === undefined ? 0 : names.index + names[0].length
  return [Math.max(head, Math.floor(end * 0.12)), Math.floor(end * 0.95)]
}

/** Before a place where the licence lets any name stand: a word there changes nothing. */
const namePlace =
  /no\s+event\s+(?:(?:shall|will)\s[^.]{0,40})?$|names? of\s[^.]{0,40}$|provided by\s[^.]{0,40}$|copyright[^.\n]{0,60}$|copyright[^.]{0,30}$/i

/** One of the places in the terms that a pattern fits, changed; null: there is none. */
function oneChanged(
  text: string,
  pattern: RegExp,
  random: (below: number) => number,
  by: (found: string) => string,
): string | null {
  const [from, to] = termsOf(text)
  const places = [...text.matchAll(pattern)].filter(
    ({ index }) => index >= from && index < to && !namePlace.test(text.slice(Math.max(0, index - 80), index)),
  )
  const place = places[random(Math.max(1, places.length))]
  if (place === undefined) return null
  return text.slice(0, place.index) + by(place[0]) + text.slice(place.index + place[0].length)
}

const others = [
  'municipality',
  'revenue',
  'customers',
  'annually',
  'server',
  'approval',
  'rarely',
  'excluded',
  'Finland',
]

/** Everything after which the text is another licence, or none. Null: nothing to change. */
export const harmful: Readonly<Record<string, Change>> = {
  'cut at 60 %': (text) => text.slice(0, Math.floor(termsOf(text)[0] * 0.4 + termsOf(text)[1] * 0.6)),
  'the first 40 % gone': (text) => text.slice(Math.floor(termsOf(text)[0] * 0.6 + termsOf(text)[1] * 0.4)),
  'restriction at the end': (text, random) => `${text}\n\n${restrictions[random(restrictions.length)]}\n`,
  'restriction at the top': (text, random) => `${restrictions[random(restrictions.length)]}\n\n${text}`,
  'restriction inside': (text, random) =>
    oneChanged(text, /\.\s/g, random, () => `. ${restrictions[random(restrictions.length)]} `),
  'a permission gone': (text, random) =>
    oneChanged(text, /\b(?:use|copy|modify|distribute|sublicense|sell|publish|reproduce),/gi, random, () => ''),
  'may → may not': (text, random) =>
    oneChanged(text, /\b(?:may|shall|must|are|is)\b(?! not)/g, random, (w) => `${w} not`),
  'not gone': (text, random) => oneChanged(text, /\bnot /g, random, () => ''),
  'another number of days': (text, random) =>
    oneChanged(text, /\b\d{1,3}(?= (?:days|months|years|percent))/g, random, (n) => String(Number(n) * 2 + 1)),
  'another word': (text, random) =>
    oneChanged(text, /(?<= )[a-z]{5,}(?= [a-z])/g, random, () => others[random(others.length)]!),
  'a word more': (text, random) =>
    oneChanged(text, /(?<= )[a-z]{5,}(?= [a-z])/g, random, (word) => `${word} ${others[random(others.length)]}`),
  'a sentence gone': (text, random) => oneChanged(text, /(?<=\.\s)[A-Z][^.]{40,400}\.\s/g, random, () => ''),
}
