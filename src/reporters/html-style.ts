/** The style of the HTML page: light and dark, small screens, A4 paper. No script and nothing fetched. */
import { languages } from '../language.ts'
import type { Language } from '../model.ts'

/**
 * One language at a time, without a script: the one that the address names (`#sv`, or a place within), else the first.
 * Browsers that do not know `:has` show all three, one after another.
 */
function chosen(first: Language): string {
  const others = languages.filter((language) => language !== first)
  const shown = others.map((language) => {
    const named = `:root:has(.in-${language}:target, .in-${language} :target)`
    return `  ${named} .in-${language} { display: block }\n  ${named} .in-${first} { display: none }\n`
  })
  return `@supports selector(:has(a)) {
  ${others.map((language) => `.in-${language}`).join(', ')} { display: none }
${shown.join('')}}
`
}

/** Every pair of text and ground has a contrast of 4.5 or more; borders of things that act, 3 or more. */
const colours = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --soft: #f1f5f9; --text: #1a2129; --quiet: #4a5661; --line: #c3ccd5; --strong: #14406b;
  --link: #0a4f94; --mark: #7a2e00; --mark-ground: #fff1e5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12171c; --soft: #1c242c; --text: #e9eef3; --quiet: #b4c0cb; --line: #46525e; --strong: #9ccbff;
    --link: #9ccbff; --mark: #ffc79a; --mark-ground: #3a2412;
  }
}
`

const text = `*, ::before, ::after { box-sizing: border-box }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100% }
body {
  margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 52rem; background: var(--ground); color: var(--text);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance }
h1 { font-size: 2rem; overflow-wrap: anywhere }
h2 { font-size: 1.4rem; margin: 2.75rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--strong); color: var(--strong) }
h3 { font-size: 1.15rem; margin: 1.75rem 0 0.5rem }
h4 { font-size: 1.0625rem }
p, ul, dl, table, details { margin: 0 0 0.85rem }
ul { padding-left: 1.25rem }
li { margin: 0.2rem 0 }
a { color: var(--link); text-underline-offset: 0.15em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
section:focus { outline: none }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace; font-size: 0.9em; unicode-bidi: isolate; overflow-wrap: anywhere }
summary { cursor: pointer; padding: 0.25rem 0 }
`

const parts = `.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip:focus { display: inline-block; margin: 0.5rem 0 0; padding: 0.5rem 0.75rem; background: var(--ground) }
header ul, nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem }
header nav { padding: 0.75rem 0 }
header nav a, .contents a { display: inline-block; padding: 0.25rem 0 }
header [aria-current] { color: var(--text); font-weight: 700; text-decoration: none }
hgroup { margin: 1.5rem 0 1rem }
hgroup p { margin: 0.25rem 0 0; color: var(--quiet); font-size: 1.15rem }
.verdict { padding: 1rem 1.25rem; margin: 0 0 1rem; background: var(--soft); border-left: 6px solid var(--strong) }
.verdict p { margin: 0 }
.verdict p + p { margin-top: 0.4rem }
.verdict .level { font-size: 1.3rem; font-weight: 700; line-height: 1.3 }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.25rem }
.facts dt { color: var(--quiet) }
.facts dd { margin: 0; overflow-wrap: anywhere }
.contents { padding: 0.75rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line) }
.quiet, .left-out { color: var(--quiet) }
.step { margin: 0 0 1rem; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 0.3rem }
.step p { margin: 0.35rem 0 0 }
.step ul { margin: 0.5rem 0 0 }
.tag { display: inline-block; padding: 0 0.45rem; border: 1px solid currentColor; border-radius: 0.25rem; font-size: 0.875rem }
.marked { color: var(--mark); background: var(--mark-ground); font-weight: 600 }
table { width: 100%; border-collapse: collapse; margin-bottom: 1.5rem }
caption { text-align: left; font-weight: 700; padding: 0.4rem 0 }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-bottom: 1px solid var(--line) }
thead th { border-bottom: 2px solid var(--strong); font-size: 0.9375rem; color: var(--quiet) }
tbody th { font-weight: 600; width: 40% }
.stacked tbody th, .stacked td { width: 33% }
td p, th p { margin: 0 0 0.25rem }
th p { font-weight: 400 }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem }
`

const small = `@media screen and (max-width: 40rem) {
  body { padding: 0 1rem 2rem; font-size: 1rem }
  h1 { font-size: 1.6rem }
  .contents ul { display: block }
  .facts { grid-template-columns: 1fr; gap: 0 }
  .facts dd { margin-bottom: 0.4rem }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .stacked, .stacked caption, .stacked tbody, .stacked tr, .stacked tbody th, .stacked td { display: block; width: auto }
  .stacked tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line) }
  .stacked th, .stacked td { padding: 0.2rem 0; border: 0 }
  .stacked td::before { content: attr(data-label); display: block; font-size: 0.875rem; color: var(--quiet) }
}
`

const paper = `@page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif } }
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --soft: #f3f5f7; --text: #000000; --quiet: #3d4650; --line: #9aa5b0; --strong: #14406b;
    --link: #000000; --mark: #7a2e00; --mark-ground: #ffffff;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4 }
  h1 { font-size: 20pt }
  h2 { font-size: 14pt; margin-top: 20pt; padding-top: 6pt }
  h3 { font-size: 12pt; margin-top: 12pt }
  h4 { font-size: 10.5pt }
  h2, h3, h4, caption, thead { break-after: avoid }
  .step, tr, .verdict, dt, li { break-inside: avoid }
  thead { display: table-header-group }
  p, li { orphans: 3; widows: 3 }
  a { text-decoration: none }
  header, .contents { display: none }
  hgroup { margin-top: 0 }
  details::details-content { content-visibility: visible; block-size: auto }
  summary { list-style: none }
}
`

/** The whole style sheet, for a page that shows the language `first` to begin with. */
export const style = (first: Language): string => `${colours}${text}${parts}${small}${paper}${chosen(first)}`
