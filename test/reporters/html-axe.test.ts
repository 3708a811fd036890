import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import html from '../../src/reporters/html.ts'
import { exampleOptions } from '../report-example.ts'
import { fullReport } from './html-example.ts'

/** Chromium, by the environment or by one of the names that it is installed under; null: there is none. */
function chromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const named = process.env.CHROMIUM ? [process.env.CHROMIUM] : []
  const paths = [...named, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))]
  return paths.find((path) => existsSync(path)) ?? null
}

function axeSource(): string | null {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  } catch {
    return null
  }
}

const browser = chromium()
const axe = axeSource()
const missing = [...(browser === null ? ['Chromium'] : []), ...(axe === null ? ['axe-core'] : [])]

/** What axe says of one language, and what the page looked like then. */
interface Judged {
  language: string
  shown: string[]
  dark: boolean
  overflows: boolean
  passes: string[]
  violations: string[]
}

/** Runs in the page: shows one language after another and lets axe judge each. */
const script = `
  const judged = []
  const shown = () => [...document.querySelectorAll('main > section')].filter((each) => each.getClientRects().length > 0)
  async function judge(language) {
    location.hash = language
    await new Promise((done) => setTimeout(done, 50))
    for (const details of document.querySelectorAll('details')) details.open = true
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { passes, violations, incomplete } = await axe.run({ runOnly })
    judged.push({
      language,
      shown: shown().map((section) => section.lang),
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      passes: passes.map(({ id }) => id),
      // What axe cannot decide counts as found: the page is simple enough to be decided.
      violations: [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)),
    })
  }
  async function all() {
    for (const language of ['fi', 'sv', 'en']) await judge(language)
  }
  all().catch((error) => judged.push(String(error))).finally(() => {
    document.documentElement.setAttribute('data-judged', encodeURIComponent(JSON.stringify(judged)))
  })
`

describe.skipIf(missing.length > 0)(
  `the HTML page, judged by axe in Chromium${missing.length > 0 ? ` (skipped: no ${missing.join(', no ')} here)` : ''}`,
  () => {
    let folder: string
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'kuntalint-axe-'))
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    function judge(scheme: 'light' | 'dark', width: number): readonly Judged[] {
      const linkBase = 'https://github.com/example-city/day-care-queue/blob/4f1c/'
      const [delivery] = html(fullReport(), 'fi', { ...exampleOptions, linkBase })
      if (delivery?.to !== 'stdout') throw new Error('no page')
      // The page's own policy forbids the script that judges it.
      const open = delivery.text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      const page = join(folder, `${scheme}-${width}.html`)
      writeFileSync(
        page,
        open.replace('</body>', () => `<script>${axe}</script><script>${script}</script></body>`),
      )
      const dom = execFileSync(
        browser as string,
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          `--user-data-dir=${join(folder, `${scheme}-${width}`)}`,
          `--window-size=${width},1000`,
          `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
          '--virtual-time-budget=60000',
          '--dump-dom',
          pathToFileURL(page).href,
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 50_000_000 },
      )
      const result = /data-judged="([^"]*)"/.exec(dom)?.[1]
      if (result === undefined) throw new Error('axe gave no answer')
      return JSON.parse(decodeURIComponent(result))
    }

    it.each([
      { scheme: 'light', width: 1200 },
      { scheme: 'dark', width: 500 },
    ] as const)('finds nothing in any language, $scheme, $width pixels wide', ({ scheme, width }) => {
      const judged = judge(scheme, width)
      expect(judged.map(({ language, shown, dark }) => ({ language, shown, dark }))).toEqual(
        ['fi', 'sv', 'en'].map((language) => ({ language, shown: [language], dark: scheme === 'dark' })),
      )
      for (const { violations, passes, overflows } of judged) {
        expect(violations).toEqual([])
        expect(passes).toEqual(
          expect.arrayContaining(['color-contrast', 'page-has-heading-one', 'region', 'target-size', 'valid-lang']),
        )
        expect(overflows).toBe(false)
      }
    })
  },
)
