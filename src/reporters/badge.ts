/**
 * The badge: a picture that tells the owners' own check, what shields.io draws such a picture from, and the claim for
 * programs. It reads as a self-check and as no certificate.
 */
import type { Language, Level, Text } from '../model.ts'
import type { Delivery, Report } from '../report.ts'
import { type BadgeClaim, badgeLabel, badgeMessage, badgeTitle, claimOf } from './badge-claim.ts'
import { clipped, html } from './escape.ts'
import { encoded } from './link.ts'

export { type BadgeClaim, claimOf } from './badge-claim.ts'

/** Names of the files of a badge, in the folder where it is kept. */
export const badgeFiles = {
  picture: 'kuntalint-badge.svg',
  endpoint: 'kuntalint-badge.json',
  claim: 'kuntalint-claim.json',
} as const

/** One family of blues, deeper by level, each with a contrast of more than 4.5 to white; no red, for nothing is wrong. */
const colours: Readonly<Record<0 | Level, string>> = { 0: '#596775', 1: '#3d6f96', 2: '#22609a', 3: '#0b4c8c' }
const labelColour = '#2d3641'

/** Widths in thousandths of the letter size: of Verdana or DejaVu Sans, whichever is wider. */
const widths: readonly (readonly [characters: string, width: number])[] = [
  ["'ijl", 278],
  [' f', 352],
  ['.,t', 394],
  ['r', 427],
  [':;-/()I', 454],
  ['csz', 550],
  ['kvxy', 592],
  ['aeoåäö', 615],
  ['bdghnpqu0123456789', 636],
  ['w', 818],
  ['mMW', 989],
]
const widthOf = new Map(widths.flatMap(([characters, width]) => [...characters].map((each) => [each, width] as const)))
const fontSize = 11

const textWidth = (text: string): number =>
  Math.ceil(([...text].reduce((sum, each) => sum + (widthOf.get(each) ?? 790), 0) * fontSize) / 1000)

const shortText = 64
const longText = 300
/** Text as it may stand in the picture: at most so long, and harmless in XML. */
const xml = (text: string, limit = shortText): string => html(clipped(text, limit))

/** `textLength` makes the text fit where another font is wider than the table says. */
const written = (text: string, x: number, width: number): string =>
  `<text x="${x}" y="14" textLength="${width}">${xml(text)}</text>`

const padding = 7

/** The badge as a picture: no script, no style sheet, nothing loaded from elsewhere. */
export function badgeSvg(claim: BadgeClaim, language: Language): string {
  const texts = [badgeLabel[language], badgeMessage(claim, language)] as const
  const [left, right] = texts.map((text) => textWidth(clipped(text, shortText))) as [number, number]
  const edge = left + 2 * padding
  const width = edge + right + 2 * padding
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" lang="${language}" aria-label="${xml(texts.join(', '), longText)}" data-kuntalint-level="${claim.level}" data-kuntalint-date="${xml(claim.date)}">
<title>${xml(badgeTitle(claim, language), longText)}</title>
<rect width="${width}" height="20" rx="3" fill="${labelColour}"/>
<path d="M${edge} 0h${width - edge - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${edge}z" fill="${colours[claim.level]}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${fontSize}">
${written(texts[0], padding, left)}
${written(texts[1], edge + padding, right)}
</g>
</svg>
`
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What shields.io's endpoint badge reads. It refuses a file with any key that it does not know: ours go elsewhere. */
export const badgeEndpoint = (claim: BadgeClaim, language: Language): string =>
  json({
    schemaVersion: 1,
    label: badgeLabel[language],
    message: badgeMessage(claim, language),
    color: colours[claim.level],
    labelColor: labelColour,
  })

/** The claim for programs, with the score, which no picture shows. */
export const badgeClaim = ({ level, date, score, commit, ruleset, undetermined }: BadgeClaim, language: Language) =>
  json({ kuntalint: { level, date, score, commit, ruleset, undetermined, language } })

/** It names no level: the words of a README would stay when the badge changes. */
const alternative: Text = {
  fi: 'Hallintamallin omatarkistus, ei todistus',
  sv: 'Egen kontroll av styrningen, inget intyg',
  en: 'Self-check of governance, no certificate',
}

/** The line of Markdown that shows the picture at this path of the repository. */
export const badgeSnippet = (language: Language, path: string): string =>
  `![${alternative[language]}](${encoded(path)})`

/** The same for a picture that the server keeps on a branch: `https://github.com/owner/name/raw/<branch>/…`. */
export const branchSnippet = (language: Language, repositoryUrl: string, branch: string): string =>
  `![${alternative[language]}](${repositoryUrl}/raw/${encoded(branch)}/${encoded(badgeFiles.picture)})`

/** What to do with the line for a badge that is kept on a branch. */
export const branchAdvice: Text = {
  fi: 'Hallintamallin merkki on nyt julkaistu omassa haarassaan, ja se päivittyy itsestään. Näytä se lisäämällä README-tiedostoon tämä rivi:',
  sv: 'Märket för styrningen är nu publicerat på en egen gren och uppdateras av sig självt. Visa det genom att lägga till den här raden i README:',
  en: 'The governance badge is now published on a branch of its own, and keeps itself up to date. To show it, add this line to the README:',
}

/** What to do with the line of Markdown that follows. */
export const badgeAdvice: Text = {
  fi: 'Lisää alla oleva rivi README-tiedostoon, ja tee merkki uudelleen komennolla `kuntalint badge`, kun hallintamalli muuttuu, kuitenkin vähintään kolmen kuukauden välein.',
  sv: 'Lägg till raden nedan i README, och gör märket på nytt med kommandot `kuntalint badge` när förvaltningsplanen ändras, dock minst var tredje månad.',
  en: 'Add the line below to the README, and make the badge again with `kuntalint badge` when the governance plan changes, at least every three months.',
}

/** The files of the badge, named without a folder, and on standard output the line for the README. */
export default function badge(report: Report, language: Language): readonly Delivery[] {
  const claim = claimOf(report)
  return [
    { to: 'file', path: badgeFiles.picture, text: badgeSvg(claim, language) },
    { to: 'file', path: badgeFiles.endpoint, text: badgeEndpoint(claim, language) },
    { to: 'file', path: badgeFiles.claim, text: badgeClaim(claim, language) },
    { to: 'stdout', text: `${badgeAdvice[language]}\n\n${badgeSnippet(language, badgeFiles.picture)}\n` },
  ]
}
