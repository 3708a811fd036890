import type { ArtefactKind, Document, Inventory } from '../artefact.ts'
import { type LanguageVersion, languageVersions } from '../inventory/language-versions.ts'
import { languageOf } from '../inventory/natural-language.ts'
import { type Section, sectionsOf, withoutCounterpart } from '../inventory/section-pairs.ts'
import type { Location } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { incomplete } from './answers.ts'
import * as words from './language-versions-words.ts'
import { partName } from './part-name.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
}

interface Version {
  document: Document
  language: string | null
  sections: readonly Section[]
}

const mostGroups = 20
const mostRelated = 10
/** A heading with fewer words under it says nothing yet. */
const leastWords = 6
/** Below this many words nobody can tell the language of a text. */
const tellingWords = 60
/** Of so many words the language of a part can be told. */
const leastOfPart = 15
const topLines = 25
const summary =
  /(?<!\p{L})(?:tiivistel\p{L}+|yhteenve\p{L}+|lyhyesti|lyhennel\p{L}+|pähkinänkuoressa|sammanfatt\p{L}+|i korthet|kortfatta\p{L}+|förkort\p{L}+|summar\p{L}+|in short|in brief|at a glance|abridged|samenvatting|kort om|zusammenfassung|resumé)(?!\p{L})|(?:full|complete|whole|longer|more detailed|original) (?:text|version|document|readme|documentation)|(?:koko|laajempi|täydellinen|alkuperäinen) (?:teksti|versio|asiakirja|dokumentaatio)|(?:hela|fullständig\p{L}*|originalet|längre) ?(?:texten|text|version\p{L}*|dokument\p{L}*)?(?: finns)?(?: bara| endast)? på (?:engelska|finska|svenska)|only (?:available )?in (?:english|finnish|swedish)|(?:vain|löytyy|saatavilla) (?:englanniksi|suomeksi|ruotsiksi)/iu

/** Says a document at its beginning that it is a summary, or where the whole text is? */
const isSummary = ({ document }: Version): boolean =>
  summary.test(document.visible.split('\n').slice(0, topLines).join(' ').slice(0, 5000))

/** A name that says one language over a text in another is no language version; too short a text may be any. */
function fits(document: Document, language: string | null): boolean {
  if (document.words < tellingWords) return true
  const found = languageOf(document.visible)
  if (language === null) return found !== null
  // Norwegian and Danish are too near to be told apart.
  return found === language || (['da', 'nb'].includes(language) && ['da', 'nb'].includes(found ?? ''))
}

/** A document that holds several languages itself has more sections than any translation of it. */
function speaksAlso({ document, language }: Version, languages: ReadonlySet<string | null>): boolean {
  const lines = document.visible.split('\n')
  return document.labels
    .filter(({ kind, depth }) => kind === 'heading' && depth <= 2)
    .map(({ line, endLine }) => lines.slice(line, endLine).join(' '))
    .filter((text) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= leastOfPart)
    .map(languageOf)
    .some((found) => found !== null && found !== language && languages.has(found))
}

async function versionsOf(inventory: Inventory, group: readonly LanguageVersion[]): Promise<readonly Version[] | null> {
  const versions: Version[] = []
  const spoken = new Set<string | null>()
  for (const { path, language } of group) {
    const document = await inventory.document(path)
    if ('unread' in document || !fits(document, language)) return null
    const found = language ?? languageOf(document.visible)
    if (spoken.has(found)) return null
    spoken.add(found)
    versions.push({ document, language: found, sections: sectionsOf(document) })
  }
  return versions.some((one) => speaksAlso(one, spoken)) ? null : versions
}

const headings = ({ labels }: Document): number => labels.filter(({ kind }) => kind === 'heading').length

/** Is a version so much shorter that it must be a summary, whichever sections it leaves out? */
const isMuchShorter = (longer: Version, shorter: Version): boolean =>
  longer.sections.length - shorter.sections.length >= 3 &&
  shorter.sections.length * 2 <= longer.sections.length &&
  headings(shorter.document) * 2 <= headings(longer.document) &&
  shorter.document.words * 2 < longer.document.words

function compared(longer: Version, shorter: Version): readonly Problem[] {
  const [more, fewer] = [longer.sections.length, shorter.sections.length]
  // One extra heading, or sections that are only cut in another way, say nothing.
  if (more <= fewer || headings(longer.document) - headings(shorter.document) < 1 || isSummary(shorter)) return []
  const labels = shorter.document.labels.map(({ text }) => text)
  const missing = withoutCounterpart(longer.sections, shorter.sections, labels)
    .filter(({ size }) => size >= leastWords)
    .slice(0, more - fewer)
  const [path, other] = [shorter.document.path, longer.document.path]
  const location: Location = { path, line: shorter.document.labels[0]?.line ?? 1 }
  if (missing.length > 0) {
    const related = missing.slice(0, mostRelated).map(({ line }) => ({ path: other, line }))
    const parts = missing.map(({ title }) => partName(title).en)
    return [{ message: words.noCounterpart(path, other, missing), location, related, key: other, parts }]
  }
  if (!isMuchShorter(longer, shorter)) return []
  const related = [{ path: other, line: longer.document.labels[0]?.line ?? 1 }]
  return [
    {
      message: words.isShorter({ path, sections: fewer }, { path: other, sections: more }),
      location,
      related,
      key: other,
    },
  ]
}

/** Each version is compared with the one that has the most sections. */
function problemsOf(versions: readonly Version[]): readonly Problem[] {
  const longest = versions.reduce((most, one) => (one.sections.length > most.sections.length ? one : most))
  return versions.flatMap((one) => (one === longest ? [] : compared(longest, one)))
}

/** Have the versions of a document in several languages the same sections? */
export default {
  async judge({ inventory }, { kinds }) {
    const artefacts = new Set(kinds.flatMap((kind) => inventory.of(kind)).map(({ path }) => path))
    const groups = languageVersions(inventory.repository.files.map(({ path }) => path))
      .filter((group) => group.some(({ path }) => artefacts.has(path)))
      .slice(0, mostGroups)
    if (groups.length === 0) return inventory.repository.complete ? { notApplicable: words.oneLanguage } : incomplete
    const read: (readonly Version[])[] = []
    for (const group of groups) {
      const versions = await versionsOf(inventory, group)
      if (versions) read.push(versions)
    }
    if (read.length === 0) return { undetermined: words.otherLanguage }
    const problems = read.flatMap(problemsOf)
    if (problems.length > 0) return { problems }
    return { passed: read.flat().map(({ document }) => ({ path: document.path, line: 1 })) }
  },
} satisfies Check<Options>
