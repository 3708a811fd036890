/** Metadata of the United States' federal code.json as a draft of publiccode.yml. */
import { isSharedAddress } from '../inventory/shared-address.ts'
import { inProperCase } from '../inventory/spdx-list.ts'
import type { Language, Location, Text } from '../model.ts'
import { isEmail, isWebAddress } from '../publiccode/addresses.ts'
import { isValue, versions } from '../publiccode/standard.ts'
import { parseFile } from '../syntax/parse-file.ts'
import {
  assumed,
  fill,
  languagesOfCode,
  noPlace,
  notShared,
  severalReleases,
  unknownValue,
  wanted,
} from './code-json-words.ts'
import { isMap, own, type Values } from './layers.ts'
import { notData, tooLarge, wrongKind } from './mistakes.ts'
import type { ImportMistake } from './outcome.ts'

/** A draft, and what in it is open. */
export interface Draft {
  /** publiccode.yml. */
  text: string
  /** Keys whose value has to be filled in. */
  open: readonly string[]
  /** What of the file has no place in publiccode.yml, and why something was left out. */
  left: readonly { name: string; location: Location; note: Text }[]
}

const statuses: Readonly<Record<string, string>> = {
  ideation: 'concept',
  development: 'development',
  alpha: 'development',
  beta: 'beta',
  'release candidate': 'beta',
  production: 'stable',
  archival: 'obsolete',
}
const upkeep = new Set(['internal', 'contract', 'community', 'none'])

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? [])

/** The SPDX id that a licence is named by, or that its address ends with. */
function licenceOf(value: unknown): string | null {
  const licences = (Array.isArray(value) ? value : [value]).flatMap((one) =>
    isMap(one) ? [textOf(own(one, 'name')), textOf(own(one, 'URL'))] : [textOf(one)],
  )
  const ids = licences.flatMap((words) => {
    if (words === null) return []
    const last = words.replace(/\/+$/u, '').split('/').at(-1) ?? ''
    return inProperCase(words) ?? inProperCase(last.replace(/\.(?:html|txt)$/iu, '')) ?? []
  })
  return new Set(ids).size === 1 ? (ids[0] as string) : null
}

/** Keys of code.json that become something. */
const carried = new Set([
  'name',
  'repositoryURL',
  'homepageURL',
  'description',
  'longDescription',
  'status',
  'permissions',
  'contact',
  'organization',
  'tags',
  'languages',
  'platforms',
  'categories',
  'softwareType',
  'maintenance',
  'localisation',
  'version',
])

class Drafter {
  readonly open: string[] = []
  readonly left: { name: string; location: Location; note: Text }[] = []
  private readonly release: Values
  private readonly place: (key: string) => Location
  private readonly language: Language

  constructor(release: Values, place: Drafter['place'], language: Language) {
    this.release = release
    this.place = place
    this.language = language
  }

  private get(key: string): unknown {
    return own(this.release, key)
  }

  private leave(key: string, note: Text): void {
    this.left.push({ name: key, location: this.place(key), note })
  }

  private orOpen(value: string | null, key: string, what: keyof typeof wanted): string {
    if (value !== null) return value
    this.open.push(key)
    return fill[this.language](wanted[what])
  }

  private web(key: string): string | null {
    const value = textOf(this.get(key))
    if (value === null || isWebAddress(value)) return value
    this.leave(key, unknownValue(value))
    return null
  }

  private status(): string | null {
    const value = textOf(this.get('status'))
    if (value === null) return null
    const known = value.toLowerCase()
    if (Object.hasOwn(statuses, known)) return statuses[known] as string
    this.leave('status', unknownValue(value))
    return null
  }

  private kind(): string | null {
    const value = textOf(this.get('softwareType'))
    if (value === null || isValue('software', value)) return value
    this.leave('softwareType', unknownValue(value))
    return null
  }

  private categories(): readonly string[] {
    const known: string[] = []
    for (const key of ['categories', 'tags']) {
      const given = textsOf(this.get(key))
      const fits = given.filter((word) => isValue('categories', word.toLowerCase()))
      known.push(...fits.map((word) => word.toLowerCase()))
      const others = given.filter((word) => !fits.includes(word))
      if (others.length > 0) this.leave(key, unknownValue(others.join(', ')))
    }
    return [...new Set(known)]
  }

  private contact(): Readonly<Record<string, string>> {
    const contact = this.get('contact')
    const address = textOf(own(contact, 'email'))
    const shared = address !== null && isEmail(address) && isSharedAddress(address)
    if (address !== null && !shared) this.leave('contact', notShared)
    const unit = textOf(this.get('organization'))
    return {
      name: this.orOpen(unit, 'maintenance.contacts.0.name', 'team'),
      email: this.orOpen(shared ? address : null, 'maintenance.contacts.0.email', 'mailbox'),
    }
  }

  private description(): Readonly<Record<string, unknown>> {
    const short = textOf(this.get('description'))
    const long = textOf(this.get('longDescription')) ?? short
    const fitsShort = short !== null && [...short].length <= 150
    const fitsLong = long !== null && [...long].length >= 150
    return {
      shortDescription: this.orOpen(fitsShort ? short : null, 'description.en.shortDescription', 'short'),
      longDescription: this.orOpen(fitsLong ? long : null, 'description.en.longDescription', 'long'),
      features: [this.orOpen(null, 'description.en.features', 'feature')],
    }
  }

  private upkeep(): string {
    const value = textOf(this.get('maintenance'))
    const known = value !== null && upkeep.has(value.toLowerCase()) ? value.toLowerCase() : null
    if (value !== null && known === null) this.leave('maintenance', unknownValue(value))
    return this.orOpen(known, 'maintenance.type', 'upkeep')
  }

  private localisation(): Readonly<Record<string, unknown>> {
    if (textsOf(this.get('languages')).length > 0) this.leave('languages', languagesOfCode)
    const ready = this.get('localisation')
    this.leave(typeof ready === 'boolean' ? 'localisation.availableLanguages' : 'localisation', assumed)
    return { localisationReady: ready === true, availableLanguages: ['en'] }
  }

  /** The draft as data, its keys in the order of the standard. */
  data(): Readonly<Record<string, unknown>> {
    const landing = this.web('homepageURL')
    const categories = this.categories()
    const platforms = textsOf(this.get('platforms')).map((one) => one.toLowerCase())
    const version = textOf(this.get('version'))
    const permissions = this.get('permissions')
    const licence = licenceOf(own(permissions, 'licenses') ?? own(permissions, 'license'))
    for (const key of Object.keys(this.release)) if (!carried.has(key)) this.leave(key, noPlace)
    return {
      publiccodeYmlVersion: versions.newest,
      name: this.orOpen(textOf(this.get('name')), 'name', 'name'),
      url: this.orOpen(this.web('repositoryURL'), 'url', 'url'),
      ...(landing === null ? {} : { landingURL: landing }),
      ...(version === null ? {} : { softwareVersion: version }),
      platforms: platforms.length > 0 ? platforms : [this.orOpen(null, 'platforms', 'platform')],
      ...(categories.length === 0 ? {} : { categories }),
      developmentStatus: this.orOpen(this.status(), 'developmentStatus', 'status'),
      softwareType: this.orOpen(this.kind(), 'softwareType', 'kind'),
      description: { en: this.description() },
      legal: { license: this.orOpen(licence, 'legal.license', 'licence') },
      maintenance: { type: this.upkeep(), contacts: [this.contact()] },
      localisation: this.localisation(),
    }
  }
}

const largest = 500_000

/** The one product of a file: the file itself, or the only one of its `releases`. */
function releaseIn(value: Values): { release: Values; at: readonly (string | number)[] } | readonly string[] {
  const releases = own(value, 'releases')
  if (!Array.isArray(releases)) return { release: value, at: [] }
  const [first] = releases
  if (releases.length === 1 && isMap(first)) return { release: first, at: ['releases', 0] }
  return releases.map((one) => String(own(one, 'name') ?? '–'))
}

/** Imports a code.json (of code.gov, or the later one of a single repository). `language`: of the places to fill in. */
export async function importCodeJson(
  path: string,
  text: string,
  language: Language,
): Promise<{ draft: Draft | null; mistakes: readonly ImportMistake[] }> {
  const refuse = (words: Text, location: Location) => ({ draft: null, mistakes: [{ text: words, location }] })
  if (text.length > largest) return refuse(tooLarge(largest), { path, line: 1, column: 1 })
  const parsed = await parseFile(path, text)
  if ('problem' in parsed) {
    const { line, column } = parsed.problem
    return refuse(notData(parsed.problem), { path, line, column })
  }
  const { file } = parsed
  if (!isMap(file.value)) return refuse(wrongKind(path, 'map'), { path, line: 1, column: 1 })
  const found = releaseIn(file.value)
  if (!('release' in found)) return refuse(severalReleases(found), file.place(['releases'], 'key'))
  const drafter = new Drafter(found.release, (key) => file.place([...found.at, key], 'key'), language)
  const data = drafter.data()
  const { Document } = await import('yaml')
  const yaml = new Document(data, { aliasDuplicateObjects: false }).toString({ lineWidth: 100 })
  return { draft: { text: yaml, open: drafter.open, left: drafter.left }, mistakes: [] }
}
