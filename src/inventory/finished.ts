/** Where a text says that its product is only kept up, or developed no more: then nothing new is to be expected of it. */
import type { Document } from '../artefact.ts'
import { sentences } from './sentences.ts'

const english = [
  String.raw`\bmaintenance[- ]only\b|\bmaintenance mode\b|\b(?:is|are|now|considered) (?:now )?feature[- ]complete\b`,
  String.raw`\b(?:no longer|not) (?:being )?(?:actively )?developed\b|\bonly (?:security )?(?:fixes|maintenance)\b|\b(?:is|are) only (?:being )?maintained\b`,
  String.raw`\bno (?:further|more|new) (?:development|features?)(?: work)? (?:is|are|will be) (?:planned|expected|done|made|added)\b|\bdevelopment (?:has|is) (?:ended|stopped|ceased|finished|complete)\b`,
]
const finnish = [
  'vain ylläpi(?:to|de|tovaih)|ylläpidetään (?:enää |vain )|ylläpito(?:tila|vaihee)ss?a|pelkäs(?:sä|tään) ylläpido',
  String.raw`ei (?:aktiivisesti )?(?:enää )?(?:jatko)?kehitetä(?: enää|\.|,|$)|ei enää (?:jatko)?kehitetä|(?:jatko)?kehi(?:tys|ttäminen|tystyö) on (?:päättynyt|lopetettu|loppunut)`,
  '(?:jatkokehitystä|uusia ominaisuuksia) ei (?:enää )?(?:ole )?(?:suunnitteilla|suunnitella|tehdä|tule|kehitetä)',
]
const swedish = [
  '(?:endast|enbart|bara)(?: i)? (?:underhåll(?:s|et)?|förvaltning)(?!\\p{L})|underhålls (?:endast|enbart|bara)|underhållsläge',
  String.raw`(?:vidare)?utvecklas (?:inte|ej)(?: längre| vidare|\.|,|$)|(?:vidare)?utvecklingen (?:har|är) (?:avslutats|avslutad|upphört)|färdigutvecklad`,
  'inga nya funktioner (?:planeras|utvecklas|görs|tillkommer|är planerade|kommer att)',
]
const finished = new RegExp([...english, ...finnish, ...swedish].join('|'), 'iu')
/** "When the product is in maintenance mode …" tells of what may come; so does a denial. */
const supposed =
  /(?<!\p{L})(?:if|when|once|until|unless|before|after|should|not (?:yet )?in maintenance|jos|kun|mikäli|kunnes|ellei|om|när|ifall|tills|innan|eller inte)(?!\p{L})/iu

const longestPassage = 4000

/** Does a passage say that the product is finished? */
const saysFinished = (text: string): boolean =>
  finished.test(text) && sentences(text).some((sentence) => finished.test(sentence) && !supposed.test(sentence))

/** The line where a document says, between two lines, that its product is finished; null where it does not. */
export function finishedLine(document: Document, from: number, to: number): number | null {
  const found = document.passages.find(
    ({ text, line }) => line >= from && line <= to && saysFinished(text.slice(0, longestPassage)),
  )
  return found?.line ?? null
}
