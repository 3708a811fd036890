/** What a contribution guide or a template of pull requests says of the licence that contributions are given under. */
import { licencesIn, plainSentence, versionlessIn } from './licence-names.ts'
import { isStatement, sentencesOf, withMit } from './licence-sentence.ts'

export interface ContributionLicence {
  path: string
  /** Of the paragraph, from 1. */
  line: number
  /** SPDX ids, and names without a version ("EUPL"), in the order named. */
  names: readonly string[]
}

// All patterns are tried on one sentence in lower case (see plainSentence); repetitions are bounded.
const contribution =
  /\bcontribut(?:ions?|ing|ed?|ors?)\b|\b(?:pull|merge) requests?\b|\bsubmi(?:t|ts|tted|tting|ssions?)\b|kontribuut|\bkontribuo|\bosallistu|muutosehdotu|\bmuutoks|\bpanok|\bbidra|\bändringsförslag|\bbijdrag/
const under = /\bunder\b|\bonder\b|lisenssi(?:n|ll)|lisensoi|\benligt\b/
/** Only parts, other people's code, other agreements, or a list of what is allowed. */
const beside =
  /\b(?:documentation|docs|images?|icons?|fonts?|logos?|photos?|translations?|datasets?|content|texts?|code of conduct|covenant|third[- ]part(?:y|ies)|dependenc\w{1,4}|librar(?:y|ies)|compatib\w{1,6}|except|unless it|original(?:ly)?|formerly|previously|example|template)\b|dokumentaatio|dokumentation|kuvat\b|kuvien|bilder|fontit|kolmannen osapuol|riippuvuu|yhteensopi|kompatib|esimerk|exempel|beroende|tredje ?part|käännö|översätt|\?$/

const maxLines = 5000

interface Paragraph {
  line: number
  text: string
}

/** Paragraphs and list items outside of code. */
function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = []
  let open: Paragraph | null = null
  let fence = false
  text.split('\n', maxLines).forEach((raw, index) => {
    const line = raw.slice(0, 1000)
    if (/^\s{0,3}(?:```|~~~|----)/.test(line)) fence = !fence && !line.trim().startsWith('----')
    const isNew = /^\s{0,8}(?:[-*+]|\d{1,3}[.)])\s|^\s{0,3}(?:#|=|>|<!--)/.test(line)
    if (fence || line.trim() === '') open = null
    else if (open === null || isNew) {
      open = { line: index + 1, text: line }
      found.push(open)
    } else if (open.text.length < 3000) open.text += ` ${line.trim()}`
  })
  return found
}

function namesIn(sentence: string): readonly string[] {
  const plain = plainSentence(withMit(sentence.slice(0, 600)))
  if (!contribution.test(plain) || beside.test(plain) || !(isStatement(plain) || under.test(plain))) return []
  return [...new Set([...licencesIn(plain), ...versionlessIn(plain)].map(({ id }) => id))]
}

const most = 20

/** The sentences that say under which licence contributions are given, with the licences that they name; at most 20. */
export function contributionLicences(path: string, text: string): readonly ContributionLicence[] {
  const found: ContributionLicence[] = []
  for (const { line, text: own } of paragraphs(text))
    for (const sentence of sentencesOf(own)) {
      const names = namesIn(sentence)
      if (names.length > 0) found.push({ path, line, names })
      if (found.length === most) return found
    }
  return found
}

/** A template that a pull request begins with, wherever GitHub looks for it. */
export const isPullRequestTemplate = (path: string): boolean =>
  /^(?:\.github\/|docs\/)?pull_request_template(?:\.(?:md|txt)|\/[^/]{1,100}\.(?:md|txt))$/i.test(path)
