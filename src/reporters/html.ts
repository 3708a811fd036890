/** One self-contained page for a steering group: three languages, no script, nothing fetched, good on paper. */
import { createHash } from 'node:crypto'
import { isoDateIn, languageNames, languages } from '../language.ts'
import type { Language, Text } from '../model.ts'
import type { Delivery, Report, ReporterOptions } from '../report.ts'
import { changeTitles } from './change-phrases.ts'
import { type Collected, collect } from './collect.ts'
import { next } from './html-next.ts'
import { Markup, markup, type Page, say, webAddress } from './html-parts.ts'
import { frame, subtitle, titles } from './html-phrases.ts'
import { after, declared, exceptions, fixed, notApplicable, open } from './html-rest.ts'
import { head, productName, standing } from './html-start.ts'
import { style } from './html-style.ts'
import { technical } from './html-technical.ts'
import { forPeople, headings } from './phrases.ts'

interface Section {
  id: string
  heading: Text
  body: Markup
}

/** The sections that have something to tell, in the order of the page. */
function sections(page: Page): readonly Section[] {
  const all: [string, Text, Markup | null][] = [
    ['stands', headings.stands, standing(page)],
    ['next', titles.next, next(page)],
    ['exceptions', headings.waived, exceptions(page)],
    ['declared', changeTitles.declared, declared(page)],
    ['better', changeTitles.fixed, fixed(page)],
    ['after', changeTitles.after, after(page)],
    ['open', headings.undetermined, open(page)],
    ['not-applicable', headings.notApplicable, notApplicable(page)],
    ['technical', titles.technical, technical(page)],
    ['people', headings.human, markup`<p>${say(forPeople, page)}</p>`],
  ]
  return all.flatMap(([id, heading, body]) => (body === null ? [] : [{ id: `${page.language}-${id}`, heading, body }]))
}

function inLanguage(page: Page): Markup {
  const { language } = page
  const told = sections(page)
  const contents = told.map(({ id, heading }) => markup`<li><a href="#${id}">${heading[language]}</a></li>`)
  return markup`<section class="in-${language}" id="${language}" lang="${language}" tabindex="-1">
${head(page)}
<nav class="contents" aria-label="${frame.contents[language]}"><ul>${contents}</ul></nav>
${told.map(({ id, heading, body }) => markup`<h2 id="${id}">${heading[language]}</h2>\n${body}\n`)}</section>
`
}

/** The way past the head of the page and the choice of language, in one language. */
function switches(language: Language): Markup {
  const items = languages.map((each) => {
    const current = each === language ? markup` aria-current="true"` : null
    return markup`<li><a href="#${each}" lang="${each}" hreflang="${each}"${current}>${languageNames[each]}</a></li>`
  })
  return markup`<div class="in-${language}" lang="${language}"><a class="skip" href="#${language}">${frame.skip[language]}</a>
<nav aria-label="${frame.languages[language]}"><ul>${items}</ul></nav></div>
`
}

function footer(report: Report, language: Language): Markup {
  const { tool } = report
  return markup`<p class="in-${language}" lang="${language}">${subtitle[language]} · ${isoDateIn(report.date, language)} · ${tool.name} ${tool.version}</p>
`
}

/** Only the style sheet that is written here may act; nothing may be fetched, run or sent. */
const policy = (css: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`

type Links = Pick<Page, 'base' | 'newFiles'>

function document(report: Report, collected: Collected, first: Language, links: Links): Markup {
  const css = style(first)
  const ordered = [first, ...languages.filter((language) => language !== first)]
  const pages = ordered.map((language) => inLanguage({ report, collected, language, ...links }))
  return markup`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${productName(report)}: ${subtitle[first]} ${isoDateIn(report.date, first)}</title>
<style>${new Markup(css)}</style>
</head>
<body>
<header>
${ordered.map(switches)}</header>
<main>
${pages}</main>
<footer>
${ordered.map((language) => footer(report, language))}</footer>
</body>
</html>
`
}

/** The page opens in `language`; the other two are one link away. */
export default function html(report: Report, language: Language, options: ReporterOptions): readonly Delivery[] {
  const base = options.linkBase === null ? null : webAddress(options.linkBase)
  const links = { base, newFiles: options.newFiles ?? null }
  const page = document(report, collect(report, options.changed), language, links)
  return [{ to: 'stdout', text: page.text }]
}
