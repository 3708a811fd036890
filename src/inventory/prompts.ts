/** Passages that are nothing but what a template asks of its user, in the words of the templates seen in the field. */

/** "Luku odottaa sisältöä", "nog aan te vullen": the text says of itself that it is not written. */
const notWritten =
  /^(?:(?:\p{L}+ ){0,2}odottaa sisältöä|sisältö (?:puuttuu|tulossa)|sisältöä ei vielä ole|(?:tämä )?(?:\p{L}+ )?täydentyy(?: myöhemmin)?|innehåll(?:et)? saknas|innehåll (?:kommer|följer)(?: senare)?|kompletteras(?: senare)?|(?:nog|nader|later) (?:aan te vullen|in te vullen|te bepalen|uit te werken)|(?:dit )?(?:wordt|moet) (?:nog|later) (?:aangevuld|ingevuld)(?: worden)?|(?:skal |mangler at blive )?udfyldes(?: senere)?|ikke udfyldt|content to (?:be added|follow))[.!…]*$/iu

/** "Link til kommissorium", "fx link til referat", "indsæt link": what should have been a link. */
const wantsLink =
  /^(?:(?:(?:fx|f\.\s?eks\.|evt\.|e\.g\.|esim\.|t\.\s?ex\.|bijv\.|indsæt|infoga|lisää) )(?:links?|linkki|länk)(?: (?:til|till|to|naar) [^.!?]{2,60})?|(?:link (?:til|to|naar)|länk till) [^.!?]{2,60}|linkki [^.!?\s]{2,30}(?:een|iin|aan|ään|oon|öön|uun|yyn))$/iu
/** "Hvem? evt. link til beskrivelse", "Hvordan?": the question itself. */
const asks =
  /^(?:hvem|hvordan|hvornår|hvilke(?:n|t)?|hvad|hvor|kuka|ketkä|miten|milloin|vem|vilka|hur|när|who|how|when|wie|hoe|wanneer)\?(?:\s?(?:fx|f\.\s?eks\.|evt\.|e\.g\.|esim\.|t\.\s?ex\.)\s[^.?!]{2,80})?$/iu
/** "Indsæt navn", "Lisää nimi tähän". */
const wantsField =
  /^(?:indsæt|infoga)(?: (?!og |och )[^\s.!?]{2,30}){0,2} (?:navn|navnet|dato|adresse|mail|e-mail|namn|namnet|datum|adress|e-post)[.!…]*$|^(?:indsæt|udfyld|infoga|fyll i)(?: [^\s.!?]{2,30}){0,3} (?:her|här)[.!…]*$|^(?:lisää|kirjoita|täydennä|nimeä)(?: [^\s.!?]{2,30}){0,3} (?:tähän|tästä)[.!…]*$|^insert(?: [^\s.!?]{2,30}){1,4} here[.!…]*$/iu
/** "INDSÆT NAVNET PÅ PRODUKTET", "INSERT PROJECT NAME". */
const shouts =
  /^(?:INDSÆT|INSERT|INFOGA|LISÄÄ|TÄYDENNÄ|UDFYLD|FYLL I|VUL|REPLACE)(?! INTO\b)(?: [\p{Lu}\p{N}'’/-]{2,30}){1,7}[.:…]*$/u

const longest = 120
const bare = (text: string): string =>
  text
    .replace(/^[\s*_>|]+|[\s*_|]+$/gu, '')
    .replace(/^[[(<](.{1,110})[\])>]$/u, '$1')
    .trim()

/** What kind of prompt a whole passage is: a label of a table may read as the first two do. */
export function promptKind(text: string): 'question' | 'link' | 'text' | null {
  if (text.length > longest) return null
  const core = bare(text)
  if (asks.test(core)) return 'question'
  if (wantsLink.test(core)) return 'link'
  return notWritten.test(core) || wantsField.test(core) || shouts.test(core) ? 'text' : null
}

/** Does a heading shout for what should stand there? */
export const isShout = (text: string): boolean => text.length <= longest && shouts.test(bare(text))

/**
 * Is a whole cell, item or paragraph (plain text, and not a link's) nothing but a template's prompt: "Indsæt link",
 * "Hvem? evt. link …", "Luku odottaa sisältöä", "nader in te vullen"? A header of a table may read the same.
 */
export const isPrompt = (text: string): boolean => promptKind(text) !== null
