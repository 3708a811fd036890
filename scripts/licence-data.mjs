// Writes what kuntalint knows about licences, from the SPDX licence list and the texts beside this file:
//   licence-ids.json    all SPDX ids, which of them OSI has approved, which are deprecated
//   licence-hashes.json hash of a normalised text -> id (loaded whenever there is a licence file)
//   licence-texts.json  the normalised texts themselves (loaded only when no hash is equal)
// licence-texts/ holds language versions that the SPDX list lacks: the EUPL 1.2 in Finnish and Swedish, as published in
// the Official Journal of the European Union, L 128, 19.5.2017. All language versions of the EUPL are equal (article 13).
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

/** Licences that are not approved by OSI but that public bodies use, or must be recognised as what they are. */
const more =
  /^(?:CC0-1\.0|CC-BY(?:-SA)?-[1234]\.[05]|CC-BY(?:-NC|-ND|-NC-SA|-NC-ND)-[34]\.0|CC-PDDC|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0|OGL-UK-[123]\.0|OGL-Canada-2\.0|etalab-2\.0|DL-DE-(?:BY|ZERO)-2\.0|NLOD-[12]\.0|CECILL-(?:2\.0|B|C)|EUPL-1\.0|WTFPL|BUSL-1\.1|SSPL-1\.0|Elastic-2\.0|PolyForm-(?:Noncommercial|Small-Business)-1\.0\.0|FSL-1\.1-(?:MIT|ALv2)|Hippocratic-2\.1|JSON|X11|Beerware|GFDL-1\.[123]-only|A?GPL-1\.0-only|BSD-4-Clause(?:-UC)?|BSD-3-Clause-Clear|FSFAP|curl|bzip2-1\.0\.6|OpenSSL|Vim|Ruby)$/
/** Texts that stand in another licence's entry of the list as well, or differ in nothing but a number. */
const left =
  /^(?:OFL-1\.[01]-(?:no-)?RFN|GPL-3\.0-with-GCC-exception|MPL-2\.0-no-copyleft-exception|W3C-20150513|LGPL-3\.0-only|PHP-3\.0|CAL-1\.0-Combined-Work-Exception|Artistic-1\.0-Perl)$/

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
  for (const [id, { osiApproved, licenseText }] of Object.entries(list)) {
    if ((!osiApproved && !more.test(id)) || deprecated.has(id) || left.test(id)) continue
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

// The 46 most frequent words take one character, the next 42 × 92 two, the rest three: half the size of numbers.
const alphabet = [...Array(94).keys()].map((n) => String.fromCharCode(33 + n)).filter((c) => c !== '"' && c !== '\\')
function code(n) {
  if (n < 46) return alphabet[n]
  const second = n - 46
  if (second < 42 * 92) return alphabet[46 + Math.floor(second / 92)] + alphabet[second % 92]
  const third = second - 42 * 92
  return alphabet[88 + Math.floor(third / 8464)] + alphabet[Math.floor(third / 92) % 92] + alphabet[third % 92]
}

function encode(entries) {
  const counts = new Map()
  for (const { words } of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vocabulary = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1))
  const numbers = new Map(vocabulary.map((word, n) => [word, n]))
  const licences = entries.map(({ id, name, open, words }) => ({
    id,
    name,
    open,
    words: words.map((word) => code(numbers.get(word))).join(''),
  }))
  return { vocabulary: vocabulary.join(' '), licences }
}

/** Two ids with the same text: neither may be stated, so the hash is left out and the matcher sees a tie. */
function hashTable(entries, hashesOf) {
  const table = new Map()
  for (const entry of entries) {
    for (const { hash } of hashesOf(entry.normal)) {
      const other = table.get(hash)
      table.set(hash, other === undefined || other === entry.id ? entry.id : null)
    }
  }
  return Object.fromEntries([...table].filter(([, id]) => id !== null))
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
  const { licenceWords, licenceHashes, endOfTerms } = await import(
    `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
  )
  const entries = (await knownTexts(list, new Set(deprecated))).map((entry) => {
    const normal = licenceWords(entry.text)
    const words = normal.words.slice(0, endOfTerms(normal.words))
    return { ...entry, name: list[entry.id]?.name ?? list[`${entry.id}-only`]?.name ?? entry.id, normal, words }
  })
  const osi = Object.keys(list).filter((id) => list[id].osiApproved)
  const known = [...new Set([...current, ...deprecated, ...Object.keys(list)])].sort()
  await mkdir(outDir, { recursive: true })
  await writeFile(join(outDir, 'licence-texts.json'), JSON.stringify(encode(entries)))
  const open = entries.filter((entry) => entry.open).map((entry) => entry.id)
  const hashes = { open, hashes: hashTable(entries, licenceHashes) }
  await writeFile(join(outDir, 'licence-hashes.json'), JSON.stringify(hashes))
  await writeFile(
    idsFile,
    JSON.stringify({ stamp, osi: osi.sort(), known, deprecated: [...new Set(deprecated)].sort() }),
  )
}
