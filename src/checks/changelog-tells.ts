/** Does an entry of the changelog tell of a change that breaks an interface? */
import type { ApiChange } from '../description.ts'
import type { AddedEntry } from './changelog-added.ts'

/** Words that say in themselves that something is not compatible, in the three languages. */
const breaks =
  /\bbreaking(?! down)\b|\bbreaks? (?:\S{1,20} ){0,3}(?:compatib|clients?\b|consumers?\b|apis?\b|interface|contract|integration|implement)|\bbc[- ]break|\bincompatib|\b(?:not|no longer) (?:backwards? |fully )?compatib|(?:epä|ei (?:ole |enää ){0,2}(?:taakse- |taaksepäin |alaspäin ){0,2})yhteensop|yhteensopima[ts]|rikko[ov]|katkais|\bbryt(?:er|ande|s)\b|inkompatib|\b(?:inte|ej|icke)[- ](?:längre |är ){0,2}(?:bakåt)?kompatib/iu

/** Words for the end of something, which tell only together with what ends. */
const ends =
  /remov|retire|no longer|discontinu|sunset|decommission|poist|lopete|päätty|päätet|ei enää|käytöstä|ta(?:s|gits) bort|bort(?:tag|agn)|avveckl|upphör|utgår|inte längre|stäng/iu
const interfaces = /\bapis?\b|interface|rajapin|gränssnitt|version|versio|\bv\d/iu

const letter = /[\p{L}\p{N}_]/u
/** So long a name may be inflected: `colour`, `coloursin`. */
const inflected = 5

/** Does the text name it as a word of its own? Linear in the text. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + name.length] ?? '']
    const opens = !letter.test(before) || !letter.test(name[0] ?? '')
    const closes = !letter.test(after) || !letter.test(name.at(-1) ?? '')
    if (opens && (closes || (name.length >= inflected && /\p{L}/u.test(after)))) return true
  }
  return false
}

/** `version`: the new version of the description; null where it is still the old one, or has none. */
export function tellsOf({ text }: AddedEntry, changes: readonly ApiChange[], version: string | null): boolean {
  if (breaks.test(text)) return true
  const plain = text.toLowerCase()
  if (version !== null && version !== '' && names(plain, version.toLowerCase())) return true
  if (changes.some(({ code }) => code === 'description-removed') && ends.test(text) && interfaces.test(text))
    return true
  return changes.some((change) =>
    change.names.some((name) => name.trim().length >= 2 && names(plain, name.trim().toLowerCase())),
  )
}
