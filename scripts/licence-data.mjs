// Writes what kuntalint knows about licences, from the SPDX licence list and the texts beside this file:
//   licence-ids.json    all SPDX ids, which of them OSI has approved, which are deprecated
//   licence-hashes.json id -> hashes of its normalised text (loaded whenever there is a licence file)
//   licence-originals.json the texts of some open licences word by word, for a file to start from
//   licence-texts.json  the normalised texts themselves (loaded only when no hash is equal)
// All texts of the list are there that are not deprecated. licence-texts/ holds language versions that the list lacks:
// the EUPL 1.2 in Finnish and Swedish, as published in the Official Journal of the European Union, L 128, 19.5.2017.
// All language versions of the EUPL are equal (article 13).
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const normaliser = join(here, '../src/inventory/licence-text.ts')
const texts = join(here, 'licence-texts')
const require = createRequire(import.meta.url)

/**
 * The same text under a further id: what tells them apart stands in no text (reserved names of fonts, a choice of the
 * licensor). The id that is left out claims more than the text does.
 */
const left =
  /^(?:OFL-1\.[01]-(?:no-)?RFN|MPL-2\.0-no-copyleft-exception|CAL-1\.0-Combined-Work-Exception|LGPL-3\.0-(?:only|or-later)|GFDL-1\.[123]-(?:no-)?invariants-(?:only|or-later)|any-OSI.*)$/

const family = (id) => id.replace(/-(?:only|or-later)$/, '')
const secondLicence = '\nGNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007'

/** The stand-alone text of the LGPL 3.0: the list appends the whole GPL to it. */
function lesser(text) {
  const at = text.indexOf(secondLicence)
  if (at < 0) throw new Error('the LGPL 3.0 of the SPDX list is not what it was: look where its own text ends')
  return text.slice(0, at)
}

async function knownTexts(list, deprecated) {
  const found = new Map()
  for (const [id, { licenseText }] of Object.entries(list)) {
    if (deprecated.has(id) || left.test(id)) continue
    if (licenseText) found.set(family(id), { id: family(id), open: id !== family(id), text: licenseText })
  }
  found.set('LGPL-3.0', { id: 'LGPL-3.0', open: true, text: lesser(list['LGPL-3.0-only'].licenseText) })
  const result = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const name of (await readdir(texts)).sort()) {
    const id = name.replace(/\.[a-z]{2}\.txt$/, '')
    result.push({ id, open: false, text: await readFile(join(texts, name), 'utf8') })
  }
  return result
}

/** Licences that one file holds whole, and that public bodies choose. The LGPL 3.0 wants the text of the GPL beside it. */
const chosen =
  'EUPL-1.1 EUPL-1.2 MIT MIT-0 Apache-2.0 BSD-2-Clause BSD-3-Clause ISC 0BSD MPL-2.0 EPL-2.0 LGPL-2.1-only LGPL-2.1-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later CC0-1.0 CC-BY-4.0 CC-BY-SA-4.0 Unlicense'

/** Texts as the list has them, each once; `ids` tells which text an id has. */
function originals(list) {
  const ids = Object.fromEntries(chosen.split(' ').map((id) => [id, family(id)]))
  const pairs = Object.keys(ids).map((id) => [family(id), `${list[id].licenseText.replace(/\r\n?/g, '\n').trim()}\n`])
  return { ids, texts: Object.fromEntries(pairs) }
}

/** Stands in a known text where any name may stand; no word of a text is written so. */
const slot = '_'
const marked = 'Xslotx'
const placeholder =
  /<(?!https?:|#|\/|CODE ENDS)[^<>\n]{1,60}>|\[(?:[_ ]*|(?:the )?(?:full ?)?(?:name|year|yyyy|xxxx|nnnn|20\d\d|owner|copyright|organi[sz]ation|email|e-mail|dates?|software|insert|author|licensor|enter|jj|jahr|project|product|company|state|country|jurisdiction|complete|various|\$date)[^\][\n]{0,60})\]|_{3,}/gi

/** Words with a slot for each placeholder, and where a statement of copyright was left out. */
function withSlots(text, { licenceWords }) {
  const { words, statements } = licenceWords(text.replace(placeholder, ` ${marked} `))
  const places = new Set(statements.map(({ before }) => before))
  const result = []
  for (let at = 0; at <= words.length; at++) {
    if ((places.has(at) || words[at] === marked.toLowerCase()) && result.at(-1) !== slot) result.push(slot)
    if (at < words.length && words[at] !== marked.toLowerCase()) result.push(words[at])
  }
  return result
}

/** Lines with which no title begins. */
const notTitle =
  /^\W{0,3}(?:permission|redistribution|this|these|you|the (?:software|following|authors?|above|work|files?|program|origin)|by |we |use |using|everyone|anyone|to |in |all |any |as |if |it |for |on |copying|distribution|licensed|software|portions|preamble|terms|1[.)]|unlimited|released|feel|do whatever|no |may |i |there|is |provided|a permissive|subject|except|since|when|please|for )/i

const saysLicence = /licen[cs]e|lizenz|contrat|version|agreement|public domain|许可证|條款|^[^a-z]{3,60}$/i

/** The lines of a text before its body: short, without a full stop. Their number of words. */
function titleOf(text, { licenceWords }) {
  const lines = text.split('\n')
  const { words, lines: numbers } = licenceWords(text.replace(placeholder, ' '))
  const count = (n) => numbers.filter((each) => each === n + 1).length
  const isTitle = (n) => {
    const line = lines[n].trim()
    return count(n) <= 12 && !notTitle.test(line) && (!/[.,;]$/.test(line) || /\d\.?$/.test(line))
  }
  let last = 0
  for (let n = 0; n < Math.min(lines.length, 12); n++) {
    if (count(n) === 0) continue
    let end = n
    while (end + 1 < lines.length && lines[end + 1].trim() !== '' && isTitle(end)) end++
    // Lines that run on into the body are a title only where they speak as one.
    if (!isTitle(n) || (!isTitle(end) && !(saysLicence.test(lines[n]) && count(n) <= 8))) break
    last = n + 1
  }
  const title = numbers.filter((each) => each <= last).length
  return title > 30 || title > words.length * 0.5 ? 0 : title
}

/** Of the licences of Creative Commons: what stands before and after the licence, and says that it is no part of it. */
const frame = {
  before: [
    'by exercising the licensed rights',
    'license the work as defined below is provided',
    'statement of purpose',
  ],
  after: ['creative commons is not party', 'creative commons notice creative commons is not party'],
}

/** Words at the head and at the tail that a copy may leave out. */
function optionalOf(entry, words, tools) {
  const joined = words.filter((word) => word !== slot)
  const title = titleOf(entry.text, tools)
  if (!/^CC0?-/.test(entry.id)) return { title, tail: 0 }
  const at = (phrase) => ` ${joined.join(' ')} `.indexOf(` ${phrase} `)
  const wordsBefore = (place) => joined.join(' ').slice(0, place).split(' ').filter(Boolean).length
  const first = frame.before.map(at).filter((place) => place >= 0 && wordsBefore(place) < 700)
  const last = frame.after.map(at).filter((place) => place >= 0)
  return {
    title: first.length > 0 ? wordsBefore(Math.min(...first)) : title,
    tail: last.length > 0 ? joined.length - wordsBefore(Math.min(...last)) : 0,
  }
}

// The 46 most frequent words take one character, the next 42 × 92 two, the rest three: half the size of numbers. A run of
// words that stood before takes seven: its sign, its place (four) and its length (two).
const alphabet = [...Array(94).keys()].map((n) => String.fromCharCode(33 + n)).filter((c) => c !== '"' && c !== '\\')
const ofBase = (n, digits) =>
  [...Array(digits).keys()].map((d) => alphabet[Math.floor(n / 92 ** (digits - 1 - d)) % 92]).join('')
function code(n) {
  if (n < 46) return alphabet[n]
  const second = n - 46
  if (second < 42 * 92) return alphabet[46 + Math.floor(second / 92)] + alphabet[second % 92]
  const third = second - 42 * 92
  if (third >= 3 * 8464) throw new Error('more words than three characters can tell')
  return ofBase(88 * 8464 + third, 3)
}
const copied = alphabet[91]
const shortestCopy = 6
const longestCopy = 92 * 92 - 1

/** Words of one licence, with runs of six words and more that stood before told by their place. */
function packed(stream, from, places) {
  let result = ''
  for (let at = from; at < stream.length; ) {
    let [best, length] = [-1, 0]
    for (const place of places.get(stream.slice(at, at + shortestCopy).join(' ')) ?? []) {
      let n = 0
      while (n < longestCopy && at + n < stream.length && place + n < from && stream[place + n] === stream[at + n]) n++
      if (n > length) [best, length] = [place, n]
    }
    if (length >= shortestCopy) result += copied + ofBase(best, 4) + ofBase(length, 2)
    else result += code(stream[at])
    at += Math.max(1, length >= shortestCopy ? length : 1)
  }
  for (let at = from; at + shortestCopy <= stream.length; at++) {
    const key = stream.slice(at, at + shortestCopy).join(' ')
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else if (known.length < 16) known.push(at)
  }
  return result
}

function encode(entries) {
  const counts = new Map()
  for (const { words } of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  counts.set(slot, Infinity)
  const vocabulary = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1))
  const numbers = new Map(vocabulary.map((word, n) => [word, n]))
  const stream = []
  const places = new Map()
  const licences = entries.map(({ id, name, open, title, tail, words }) => {
    const from = stream.length
    for (const word of words) stream.push(numbers.get(word))
    return { id, name, open, title, tail, words: packed(stream, from, places) }
  })
  return { vocabulary: vocabulary.join(' '), count: stream.length, licences }
}

/** Two ids with the same text: neither may be stated, so the hash is left out and the matcher sees a tie. */
function hashTable(entries, hashOf) {
  const table = new Map()
  for (const { id, normal, title } of entries) {
    for (const from of new Set([0, title])) {
      const hash = hashOf(normal.slice(from))
      const other = table.get(hash)
      table.set(hash, other === undefined || other === id ? id : null)
    }
  }
  const byId = new Map()
  for (const [hash, id] of table) if (id !== null) byId.set(id, (byId.get(id) ?? '') + hash)
  return Object.fromEntries(byId)
}

async function stampOf() {
  const parts = [await readFile(normaliser), await readFile(fileURLToPath(import.meta.url))]
  for (const name of (await readdir(texts)).sort()) parts.push(await readFile(join(texts, name)))
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  for (const name of ['spdx-license-list', 'spdx-license-ids']) {
    hash.update(require(`${name}/package.json`).version)
  }
  return hash.digest('hex').slice(0, 16)
}

/** Writes the three files into `outDir`; nothing is done when they are up to date. */
export async function writeLicenceData(outDir) {
  const idsFile = join(outDir, 'licence-ids.json')
  const stamp = await stampOf()
  const old = await readFile(idsFile, 'utf8').catch(() => '{}')
  if (JSON.parse(old).stamp === stamp) return
  const list = require('spdx-license-list/full.js')
  const current = require('spdx-license-ids')
  // The package leaves the ids with a plus (GPL-2.0+) out.
  const deprecated = [...require('spdx-license-ids/deprecated'), ...Object.keys(list).filter((id) => id.endsWith('+'))]
  const { code: source } = await transform(await readFile(normaliser, 'utf8'), { loader: 'ts', format: 'esm' })
  const tools = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)
  const { licenceWords, endOfTerms, hashOf } = tools
  const cut = (words) => words.slice(0, endOfTerms(words))
  const entries = (await knownTexts(list, new Set(deprecated))).map((entry) => {
    const normal = cut(licenceWords(entry.text).words)
    const words = cut(withSlots(entry.text, tools))
    const name = list[entry.id]?.name ?? list[`${entry.id}-only`]?.name ?? entry.id
    return { ...entry, ...optionalOf(entry, words, tools), name, normal, words }
  })
  const osi = Object.keys(list).filter((id) => list[id].osiApproved)
  const known = [...new Set([...current, ...deprecated, ...Object.keys(list)])].sort()
  await mkdir(outDir, { recursive: true })
  await writeFile(join(outDir, 'licence-texts.json'), JSON.stringify(encode(entries)))
  await writeFile(join(outDir, 'licence-originals.json'), JSON.stringify(originals(list)))
  const open = entries.filter((entry) => entry.open).map((entry) => entry.id)
  const hashes = { open, hashes: hashTable(entries, hashOf) }
  await writeFile(join(outDir, 'licence-hashes.json'), JSON.stringify(hashes))
  await writeFile(
    idsFile,
    JSON.stringify({ stamp, osi: osi.sort(), known, deprecated: [...new Set(deprecated)].sort() }),
  )
}
