/** What a README says about the stage that a product is in. */
import type { Document } from '../artefact.ts'
import { saysEnding } from '../inventory/successor-endings.ts'

/** A stage as publiccode.yml names it, and the line that says so. */
export interface StatusAt {
  status: 'concept' | 'development' | 'beta' | 'stable' | 'obsolete'
  line: number
}

/** https://www.repostatus.org: the badge's own words. "Inactive" may mean a finished product, or one that has ended. */
const badges: Readonly<Record<string, StatusAt['status']>> = {
  concept: 'concept',
  wip: 'development',
  active: 'stable',
  unsupported: 'obsolete',
  abandoned: 'obsolete',
  moved: 'obsolete',
}

const badge = /repostatus\.org\/(?:badges\/[\w.]{1,20}\/)?#?(concept|wip|active|unsupported|abandoned|moved)\b/iu

const thisProduct =
  '(?:this|the|tämä|det här|denna|detta) (?:\\p{L}{1,20} ){0,2}(?:project|product|software|repository|repo|service|application|app|library|tool|package|projekti|tuote|ohjelmisto|palvelu|sovellus|kirjasto|koodivarasto|projektet|produkten|programmet|programvaran|tjänst|tjänsten|biblioteket|kodförrådet)'
const ended = new RegExp(
  `${thisProduct} (?:is|has been|was|on|är|har) (?:\\p{L}{1,20} ){0,3}?(?:deprecated|archived|obsolete|discontinued|retired|unmaintained|no longer (?:\\p{L}{1,12} ){0,2}(?:maintained|developed|supported)|vanhentunut|arkistoitu|lopetettu|poistettu käytöstä|arkivera(?:d|ts?)|avveckla(?:d|ts?)|föråldra\\p{L}{1,2}|nedlag[dt])`,
  'iu',
)
/** A notice in capitals or bold, alone on its line: "DEPRECATED", "**Arkistoitu**". */
const notice =
  /^[^\p{L}\p{N}]{0,12}(?:(?:deprecated|archived|obsolete|unmaintained)(?: (?:repository|project|repo))?|no longer maintained|arkistoitu|vanhentunut|ei enää ylläpidetä|arkiverad|föråldrad|underhålls inte längre)[\s*_!:.-]{0,8}$/iu

/** So many lines at the beginning may say that the product has ended. */
const beginning = 40

/** Without one of these words no pattern fits: most paragraphs are done here. */
const hint =
  /deprecat|archiv|obsolet|discontinu|retired|maintain|support|vanhentu|arkisto|lopetet|käytöst|arkiver|avveckl|föråldra|nedlag|underhålls/iu

function endedAt(document: Document): number | null {
  for (const { text, line, kind } of document.passages) {
    if (line > beginning) break
    const plain = text.slice(0, 600)
    if (!hint.test(plain)) continue
    // A table or list of other things that have ended is not about the product.
    if (kind === 'paragraph' && ((ended.test(plain) && saysEnding(plain)) || notice.test(plain))) return line
  }
  return (
    document.labels.find(({ kind, line, text }) => kind === 'heading' && line <= beginning && notice.test(text))
      ?.line ?? null
  )
}

/** The stage that a README states plainly at its beginning or with a badge; null: it does not. */
export function statusIn(document: Document): StatusAt | null {
  for (const { destination, line } of document.links) {
    const word = badge.exec(destination.slice(0, 300))?.[1]?.toLowerCase()
    if (word !== undefined) return { status: badges[word]!, line }
  }
  const line = endedAt(document)
  return line === null ? null : { status: 'obsolete', line }
}
