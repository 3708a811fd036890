import type { Text, UrlAnswer } from '../model.ts'
import { type StatedUrl, statedUrls } from '../publiccode/urls.ts'
import type { Check, Judgement, Problem } from '../report.ts'
import { joined } from './phrases.ts'
import { openedPubliccode, tooMuch } from './publiccode-file.ts'
import { noSuchName, notFound, notKnown, noUrls, type OpenUrl, removed, switchedOff } from './publiccode-urls-words.ts'

export type Options = Readonly<Record<string, never>>

/** What is certainly wrong with an address; null: nothing, or nobody can say. Many servers turn programs away (403, 429). */
function wrong(answer: UrlAnswer): ((label: string, url: string) => Text) | null {
  if (answer.answer === 'none') return answer.why === 'name' ? noSuchName : null
  if (answer.answer !== 'status') return null
  return answer.status === 404 ? notFound : answer.status === 410 ? removed : null
}

const isFine = (answer: UrlAnswer): boolean => answer.answer === 'status' && answer.status >= 200 && answer.status < 300

function problemOf({ url, keys }: StatedUrl, answer: UrlAnswer): readonly Problem[] {
  const message = wrong(answer)
  const [first, ...others] = keys
  if (!message || !first) return []
  const related = others.map(({ location }) => location)
  return [
    {
      message: message(first.label, url),
      location: first.location,
      key: `${first.label}:${url.slice(0, 300)}`,
      ...(related.length > 0 ? { related } : {}),
    },
  ]
}

const openOf = ({ keys }: StatedUrl, answer: UrlAnswer): readonly OpenUrl[] =>
  wrong(answer) || isFine(answer)
    ? []
    : keys.slice(0, 1).map(({ label, location }) => ({ label, line: location.line ?? 1, answer }))

/** What could not be found out may still be wrong: nothing beside it counts as mended. It is told with the last problem. */
function withOpen(problems: readonly Problem[], reasons: readonly Text[]): readonly Problem[] {
  if (reasons.length === 0) return problems
  return problems.map((problem, index) => ({
    ...problem,
    message: index === problems.length - 1 ? joined([problem.message, ...reasons]) : problem.message,
    hides: true as const,
  }))
}

function judgementOf(path: string, asked: readonly (readonly [StatedUrl, UrlAnswer])[], whole: boolean): Judgement {
  const problems = asked.flatMap(([stated, answer]) => problemOf(stated, answer))
  const open = asked.flatMap(([stated, answer]) => openOf(stated, answer))
  const reasons = [...(open.length > 0 ? [notKnown(path, open)] : []), ...(whole ? [] : [tooMuch(path)])]
  if (problems.length > 0) return { problems: withOpen(problems, reasons) }
  if (reasons.length > 0) return { undetermined: joined(reasons) }
  return { passed: asked.flatMap(([{ keys }]) => keys.map(({ location }) => location)) }
}

/** Do the addresses that lead people on answer? Asked only where the settings want it. */
export default {
  async judge({ inventory }) {
    if (!inventory.urls) return { notApplicable: switchedOff }
    const opened = await openedPubliccode(inventory)
    if ('answer' in opened) return opened.answer
    const { urls, whole } = statedUrls(opened.data)
    if (urls.length === 0)
      return whole ? { notApplicable: noUrls(opened.path) } : { undetermined: tooMuch(opened.path) }
    const answers = await inventory.urls(urls.map(({ url }) => url))
    const unasked: UrlAnswer = { answer: 'none', why: 'limit' }
    const asked = urls.map((stated) => [stated, answers.get(stated.url) ?? unasked] as const)
    return judgementOf(opened.path, asked, whole)
  },
} satisfies Check<Options>
