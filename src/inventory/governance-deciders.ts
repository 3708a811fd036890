import { names } from './concepts.ts'
import { mentions } from './governance-names.ts'

/** Bodies that may decide, as concepts of the vocabulary. */
export const bodies = ['steering', 'owner', 'product_manager', 'maintainer', 'community', 'integrator', 'openness']

const decides =
  /^(?:päättä(?!m)|pääte|päätö|hyväks|vahvist|ratkais|beslut|godkänn|godkend|fastställ|avgör|decid|decis|approv|ratif|beslis|besluit|goedkeur)/u
const breaks = /[,;:.!?()]|^(?:että|jotka|joka|mutta|that|which|who|but|unless|att|men|som|dat|die)$/u
/** Who writes a decision down or carries it out does not make it. */
const serves =
  /^(?:valmist|esitt|esit[te]l|kirja|tiedot|toimeenp|pane|bered|förbered|föreslå|informer|verkställ|prepar|propos|record|implement|communicat|announc|document|inform|publish|julkais|advis|consult|kuul)/u
/** Finnish cases of somebody who is told, asked or spoken of. */
const notTheSubject = /(?:lle|lta|ltä|sta|stä|ssa|ssä|lla|llä)$/u
const agent = /^(?:by|of|from|av|door|van|af)$/u
const reachBack = 4
const reachOn = 5

const bodyAt = (words: readonly string[], at: number): string | undefined => {
  const word = words[at]!
  if (notTheSubject.test(word)) return undefined
  return bodies.find(
    (body) =>
      names(word, body) ||
      (at + 1 < words.length && names(`${word} ${words[at + 1]}`, body) && !names(words[at + 1]!, body)),
  )
}

function before(words: readonly string[], verb: number): readonly string[] {
  const found: string[] = []
  for (let at = verb - 1; at >= Math.max(0, verb - reachBack); at--) {
    if (breaks.test(words[at]!) || serves.test(words[at]!)) break
    const body = bodyAt(words, at)
    if (body) found.push(body)
  }
  return found
}

/** "Approved by the steering group", "päättää ohjausryhmä", "beslutar styrgruppen": English needs a word between. */
function behind(words: readonly string[], verb: number): readonly string[] {
  const english = /^(?:decid|decis|approv|ratif)/u.test(words[verb]!)
  let led = !english
  for (let at = verb + 1; at <= Math.min(words.length - 1, verb + reachOn); at++) {
    if (breaks.test(words[at]!) || serves.test(words[at]!)) break
    led ||= agent.test(words[at]!)
    const body = led ? bodyAt(words, at) : undefined
    if (body) return [body]
  }
  return []
}

/** The bodies that a sentence names as deciding: "muutoksista päättää ohjausryhmä", "approved by the steering group". */
export function decidersIn(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, 1000)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+|[,;:.!?()]/gu) ?? []
  const found = new Set<string>()
  words.forEach((word, at) => {
    if (!decides.test(word)) return
    const ahead = before(words, at)
    for (const body of ahead.length > 0 ? ahead : behind(words, at)) found.add(body)
  })
  return found
}

/** Does a text speak of deciding at all? */
export const speaksOfDeciding = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => decides.test(word))

/** The bodies that a text names at all. */
export const bodiesIn = (text: string): ReadonlySet<string> => new Set(bodies.filter((body) => mentions(text, body)))
