/** Which API descriptions a check judges: the product's own that could be read, or the judgement to give instead. */

import type { ApiDescription, Inventory } from '../artefact.ts'
import type { ApiFormat, Bundle, Part } from '../description.ts'
import type { Location, Text } from '../model.ts'
import type { Judgement } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code, distinct, inAll, joined, some } from './phrases.ts'

const notOwn = (paths: readonly string[]): Text => {
  const list = inAll((language) => some(paths.map(code), language, 3))
  return {
    fi: `Löytämäni rajapintakuvaukset eivät ole tämän tuotteen omia (${list.fi}). Jos jokin niistä on, nimeä se asetuksissa (artefacts: api-description).`,
    sv: `De gränssnittsbeskrivningar som jag hittade är inte produktens egna (${list.sv}). Om någon av dem är det, nämn den i inställningarna (artefacts: api-description).`,
    en: `The API descriptions that I found are not the product's own (${list.en}). If one of them is, name it in the settings (artefacts: api-description).`,
  }
}

const otherFormats = (paths: readonly string[]): Text => {
  const list = inAll((language) => some(paths.map(code), language, 3))
  return {
    fi: `Sääntö ei koske näiden rajapintakuvausten muotoa: ${list.fi}.`,
    sv: `Regeln gäller inte formatet på de här gränssnittsbeskrivningarna: ${list.sv}.`,
    en: `The rule is not about the format of these API descriptions: ${list.en}.`,
  }
}

const unreadable = (path: string): Text => ({
  fi: `Rajapintakuvausta ${code(path)} ei voi lukea.`,
  sv: `Gränssnittsbeskrivningen ${code(path)} går inte att läsa.`,
  en: `The API description ${code(path)} cannot be read.`,
})

/** Why nothing is said of a description; null: it can be judged. */
const reasonOf = ({ path, valid, problem, doubt, unread }: ApiDescription): Text | null =>
  doubt ?? unread ?? (valid === false ? (problem?.message ?? unreadable(path)) : null)

/**
 * The product's own descriptions of these formats that could be read. Where there are none, the judgement that says why: none
 * at all, none of its own, none of these formats, or only such as nobody can say whose they are or what they say.
 */
export async function ownApis(
  inventory: Inventory,
  formats: readonly ApiFormat[],
): Promise<{ apis: readonly ApiDescription[] } | { answer: Judgement }> {
  const all = await inventory.apis()
  if (all.length === 0) {
    const paths = inventory.leftOut.map(({ path }) => path)
    return { answer: paths.length > 0 ? { notApplicable: notOwn(paths) } : nothingToRead(['api-description']) }
  }
  const asked = all.filter(({ format }) => formats.includes(format))
  if (asked.length === 0) return { answer: { notApplicable: otherFormats(all.map(({ path }) => path)) } }
  const apis = asked.filter((api) => reasonOf(api) === null)
  if (apis.length > 0) return { apis }
  return { answer: { undetermined: joined(distinct(asked.flatMap((api) => reasonOf(api) ?? [])).slice(0, 3)) } }
}

/** A description as data, with the files that it refers to. */
export interface OpenedApi {
  api: ApiDescription
  bundle: Bundle
}

/** The same with the data of each; those that are no data are left out. */
export async function openedApis(
  inventory: Inventory,
  formats: readonly ApiFormat[],
): Promise<{ apis: readonly OpenedApi[] } | { answer: Judgement }> {
  const own = await ownApis(inventory, formats)
  if ('answer' in own) return own
  const opened = await Promise.all(own.apis.map(async (api) => ({ api, bundle: await api.bundle() })))
  const apis = opened.flatMap(({ api, bundle }) => (bundle === null ? [] : [{ api, bundle }]))
  return apis.length > 0 ? { apis } : { answer: { notApplicable: otherFormats(own.apis.map(({ path }) => path)) } }
}

/** So many other places are told with one finding about many things. */
const mostRelated = 10

/**
 * Where one finding about many parts of a description stands: at the first of them in its own file, so that the path stays
 * the same while some of them are mended; else at its beginning. `place`: where a part stands, asked of a few only.
 */
export function placesOfMany(
  { api: { path } }: OpenedApi,
  parts: readonly Part[],
  place: (part: Part) => Location,
): { location: Location; related: readonly Location[] } {
  const first = parts.find(({ file }) => file.path === path)
  const others = parts.slice(0, mostRelated + 1).filter((part) => part !== first)
  return { location: first ? place(first) : { path, line: 1 }, related: others.slice(0, mostRelated).map(place) }
}
