/**
 * What stands beside a licence text and may tie what it permits. Nobody can say in general what a sentence does to a
 * licence: where one speaks of use and says "only", "not" or "unless", the licence is not called settled.
 */
import { plainSentence } from './licence-names.ts'

/** A line of a text, from 1. */
export interface Line {
  line: number
  text: string
}

// Tried on text in lower case (see plainSentence); repetitions are bounded. Word lists are data: they may grow.
const ties =
  /(?<![\p{L}-])(?:may|must|shall|not|cannot|no longer|only|solely|exclusively|except|excepting|exceptions?|exclud\p{L}{1,6}|restrict\p{L}{0,8}|prohibit\p{L}{0,6}|forbid\p{L}{0,6}|permission|consent|approval|agreement|unless|without|requires?|required|limited to|provided that|conditions?|fees?|royalt\p{L}{1,4}|payments?|commercial\p{L}{0,4}|non-commercial|terminat\p{L}{1,5}|revo[ck]\p{L}{1,7}|subject to|as long as|ei|eivät|vain|ainoastaan|paitsi|ilman|lupa|lupaa|luvan|luvalla|kiell\p{L}{1,12}|edellyt\p{L}{1,12}|ehdo[lnt]\p{L}{0,8}|suostumu\p{L}{1,10}|maksu\p{L}{0,10}|rajoit\p{L}{1,10}|inte|icke|ej|endast|enbart|bara|utom|utan|tillstånd|samtycke|förbud\p{L}{0,6}|förbju\p{L}{1,6}|kräv\p{L}{1,6}|villkor\p{L}{0,4}|måste|ska|skall|undanta\p{L}{1,6}|avgift\p{L}{0,4}|begräns\p{L}{1,8})(?!\p{L})/gu
const subjects =
  /(?<!\p{L})(?:us(?:e[drs]?|ing|age)|(?:re)?distribut|cop(?:y|ies|ied)|modif|sell|sold|sale|licen[cs]|software|program|code|grant|rights?|permit|product|deploy|käyt|luovut|levit|ohjelm|lisenss|koodi|kopioi|muokka|myy|myyd|oikeu|teos|hyödyn|använd|licens|kod|kopier|sprid|ändra|sälj|rätt|verk|nyttj|utnyttj)/u

/** Phrases of the notices that licences tell people to write, and of other sentences that tie nothing. */
const harmless =
  /[^.?!]{0,200}\?|(?:even|also|including) (?:for )?commercial(?:ly| purposes| use)|unless (?:otherwise|explicitly) (?:noted|stated|specified|indicated|mentioned)|(?:you may not|may not) use (?:this|the) (?:file|work|software|project|code)s? except in compliance with the license|you may obtain a copy of the license|unless required by applicable law or agreed to in writing, (?:the )?(?:software|work|material)|without warrant(?:y|ies) (?:or conditions )?of any kind|without any warranty|without even the implied warranty|limitations under the license|in the hope that it will be useful|see the [\p{L}\d. ]{3,60} for more details|if a copy of the mpl was not distributed|if not, (?:see|write)|everyone is permitted to copy and distribute verbatim copies|but changing it is not allowed|permission notice|without restriction|all rights reserved|subject to receipt of any required approvals|without asking permission|unless expressly stated otherwise|you should not imply endorsement by|in no way are the patent or trademark rights|rights that other persons may have in the work|(?:version|v\.?|gpl|eupl|gplv|-) ?[\d.]{1,5} only|vain (?:tämän )?lisenssin mukaisesti|ilman minkäänlaisia (?:[\p{L}]{1,20} ){0,4}takuita(?: tai ehtoja)?|endast i enlighet med licensen|om inte annat (?:krävs|anges|följer)|utan (?:några )?garantier(?: eller villkor)?(?: av något slag)?|ellei (?:toisin|muuta) (?:mainita|sovita|ilmoiteta)/gu

/** Does a text in lower case hold a word that may tie a permission? No name does. */
export const mayTie = (text: string): boolean => text.search(ties) >= 0

/** How many characters before and after a word that ties are read for what it ties. */
const near = 120

/** Paragraphs of the lines as one plain text each, with the place where each line begins. */
function paragraphsOf(lines: readonly Line[]): readonly { plain: string; starts: readonly [number, number][] }[] {
  const result: { plain: string; starts: [number, number][] }[] = []
  let open: { plain: string; starts: [number, number][] } | null = null
  for (const { line, text } of lines) {
    const plain = plainSentence(text.slice(0, 4000)).trim()
    if (plain === '') open = null
    else {
      if (open === null) {
        open = { plain: '', starts: [] }
        result.push(open)
      }
      open.starts.push([open.plain.length, line])
      open.plain += `${plain} `
    }
  }
  return result
}

/** Line of the first word that may tie the permission, where the same paragraph speaks of use near it; else null. */
export function tyingLine(lines: readonly Line[]): number | null {
  for (const { plain, starts } of paragraphsOf(lines)) {
    const rest = plain.replace(harmless, (phrase) => '~'.repeat(phrase.length))
    for (const { index } of rest.matchAll(ties)) {
      if (!subjects.test(rest.slice(Math.max(0, index - near), index + near))) continue
      return starts.findLast(([at]) => at <= index)![1]
    }
  }
  return null
}
