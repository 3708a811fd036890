/**
 * Language versions of the EUPL that are not at hand. All are equal (article 13 of 1.2, 14 of 1.1), but only texts that
 * were compared can be called unchanged: of the others the title and the articles show what they claim to be.
 */

/** The EUPL has fifteen articles; a copy may have lost the numbers of some. */
const enoughArticles = 12
const shortest = 5000

/** The SPDX id of the EUPL that a text calls itself by title and articles, in whatever language; null: none. */
export function euplByStructure(text: string): string | null {
  const title = text.slice(0, 800)
  const version = /\b(?:v|ver|version|versio|versie|verze|verzija)?\.? ?1\.([012])\b/i.exec(title)?.[1]
  if (version === undefined || !/\bEUPL\b/.test(title) || text.length < shortest) return null
  const articles = new Set(
    Array.from(text.matchAll(/^[ \t>*#]{0,12}(\d{1,2})[.)]/gm), (match) => Number(match[1])).filter((n) => n <= 15),
  )
  return articles.size >= enoughArticles ? `EUPL-1.${version}` : null
}
