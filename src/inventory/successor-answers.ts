/** Words that tell what replaces a product, or that nothing does. Quantifiers are bounded. */

/** A word or an address after the sign: what the product was replaced by. */
const thing = String.raw`[^\p{L}\p{N}]{1,20}[\p{L}\p{N}]`
const isIt = String.raw`.{0,60}?(?:(?<!\p{L})(?:is|on|toimii|löytyy|är|heter|er|ist|heißt)(?!\p{L})|:|https?|[[(])`

/** Signs with the thing behind them. */
const followed = [
  '(?:replaced|superseded|succeeded|supplanted|obsoleted) (?:with|by|through)',
  '(?:moved?|migrated?|relocated|transferred|merged|folded|integrated|incorporated|absorbed|split|consolidated|renamed|switch|upgrade|transition)(?: over)? ?(?:in)?to|merged with|rewritten (?:as|in)|lives on (?:as|in|at)|head (?:over )?to|alternatives? (?:is|are)',
  'now (?:an? )?(?:lives?|developed|maintained|hosted|available|found|located|part|happens?|called|known|named|continues)(?: on)? ?(?:at|in|by|under|on|as|of|here)?',
  'development (?:now )?(?:takes place|happens|is done|continues)(?: at| in| on| under)?',
  'continue[sd]?(?: on)? (?:at|in|by|under|on|as)',
  'in favou?r of|instead of this',
  'moved(?: here)?[:!→–—-]|(?:new|current|latest) (?:repo|repository|home|location|address|version|project)(?: is| lives| at| can be found)?(?: here| at| in)?[:→–—-]?',
  'korva(?:ttu|ttiin|utuu|utui|utunut|a|si|nnut)',
  '(?:siirtynyt|siirretty|siirtyi|siirrettiin|siirtyy|muuttanut|yhdistetty|yhdistettiin|liitetty|sulautettu)(?! käyttämään)',
  '(?:sen|tämän|niiden|näiden) (?:tilalla|tilalle|sijaan|sijasta)|tilalle|osana|on (?:nyt )?osa',
  String.raw`kehit\p{L}{1,10} jatk(?:uu|etaan)|jatkuu|(?:käytä|käyttäkää) jatkossa|jatkossa (?:käytä|käytetään)`,
  'uusi (?:versio|koti|koodi|toteutus|repositorio|repo|koodivarasto|tietovarasto|osoite|sijainti)(?: on| löytyy|:)?',
  '(?:ersätts|ersatts|ersatt|ersattes|efterträds|efterträtts|efterträddes) (?:av|med|genom)',
  '(?:flyttat|flyttats|flyttad|flyttades|flyttar|överförts|överförd) till|(?:uppgått|införlivats) i|del av|lever vidare (?:i|som|hos)|(?:är|finns|heter) nu(?:mera)? (?:på|i|hos|under)',
  'fortsätter (?:i|på|som|hos|under)|i ?stället|ny(?:tt|a)? (?:version(?:en)?|kodförråd(?:et)?|repot?) (?:finns|är|heter)',
  '(?:erstattet|erstattes|afløst|afløses) (?:af|med)|flyttet til|fortsætter (?:i|på|som)',
  'vervangen door|(?:verhuisd|verplaatst) naar|gaat verder (?:op|in|als|onder)',
  '(?:ersetzt|abgelöst) (?:durch|von)|(?:umgezogen|verschoben) (?:nach|zu|auf)|stattdessen',
].map((sign) => `(?:${sign})${thing}`)

/** Signs that name the thing before or after them, with a word between. */
const joined = [
  String.raw`(?:us(?:e|ing)|see|try|switch to|migrate to|refer to|visit|check out|consider|recommend) .{1,200}? instead(?!\p{L})(?! of (?!this|the old))`,
  'instead,? (?:please |we |you ){0,3}(?:should |can |recommend )?(?:us(?:e|ing)|see|visit|try|consider)',
  String.raw`please (?:use|see|visit|try|consider|check out|refer to|go to|head (?:over )?to|look at|find)(?! (?:it|this|at|with|caution|the (?:issue|licen)\p{L}{0,8}|licen\p{L}{1,4}))${thing}`,
  `(?:(?:we|i|is|are) )?(?:recommend(?:ed)?|suggest|encourage)(?: that you| you| everyone| users| to| using| switching to| migrating to){1,3}(?! (?:not|fork))${thing}`,
  String.raw`(?:deprecated|archived|obsolete|maintained|supported|discontinued|retired)[^\p{L}\p{N}]{1,6}(?:please )?use (?!(?:at|it|this|with|caution|the|an?|as|in|for|only)(?!\p{L}))\p{L}`,
  String.raw`(?:kindly )?refer (?:to )?this|takes its place|vaihda|hoitaa nyt|vi hänvisar till|slagits ihop med|(?:ny|nya) (?:tjänst|app|adress)\p{L}{0,3}${thing}|(?:uusi|uuden) (?:palvelu|sovellus|tuote)${thing}|suosittelemme (?:siirtym|käyttäm|vaihtam)\p{L}{2,8}${thing}|vi rekommenderar(?: att)?${thing}`,
  `(?:successor|replacement)s?${isIt}`,
  String.raw`(?:\p{L}{2,30} )(?:sijaan|sijasta|asemesta|tilalla) (?:käytä|käytetään|suosit|on|tulee)`,
  '(?:käytä|käyttäkää|katso|siirry|suosittelemme) .{1,200}? (?:sijaan|sijasta|asemesta|tilalla)',
  String.raw`(?:seuraaja|korvaava|korvaaja)\p{L}{0,6}${isIt}`,
  '(?:använd|se|välj|gå över till) .{1,200}? i ?stället',
  String.raw`(?:ersättare|efterträdare|efterföljare)\p{L}{0,3}${isIt}`,
  String.raw`brug .{1,200}? i stedet|efterfølger\p{L}{0,3}${isIt}`,
  `gebruik .{1,200}? in plaats|opvolger${isIt}`,
  String.raw`nachfolger\p{L}{0,4}${isIt}`,
]

/** "There is no successor" is an answer that needs no other words. */
const nothing = [
  String.raw`no (?:\p{L}{2,12} ){0,2}(?:replacement|successor)s?(?! (?:for|of) (?!it|this|the (?:project|product|service|tool)))`,
  String.raw`nothing (?:\p{L}{2,12} )?(?:replaces|replacing|supersedes|succeeds)|no plans? (?:to|for) (?:a |be )?(?:replac|succe)\p{L}{1,8}`,
  String.raw`(?:korvaav\p{L}{1,6} \p{L}{2,20}|korvaaja{1,2}|seuraaja{1,2}|jatkaja{1,2}) ei (?:ole|tule)`,
  String.raw`(?:ei|eikä) (?:\p{L}{2,14} ){0,3}(?:korvaavaa|korvaajaa|korvaajia|seuraajaa|jatkajaa)`,
  String.raw`(?:ingen|inga|saknar) (?:\p{L}{2,14} ){0,2}(?:ersättare|ersättning|efterträdare|efterföljare)|(?:ersättare|efterträdare) saknas|(?:inget|ingenting) (?:\p{L}{2,14} ){0,2}ersätter`,
  String.raw`ingen (?:erstatning|efterfølger|afløser)|geen (?:vervang\p{L}{1,6}|opvolger)|kein\p{L}{0,2} (?:\p{L}{2,14} ){0,2}(?:ersatz|nachfolger)`,
]

/** The same in words that say something else where nothing ends: "sampling without replacement". */
const nothingHere = [
  String.raw`(?:without(?: an?| any)?|have an?|has no|have no) (?:\p{L}{2,12} ){0,2}(?:replacement|successor|alternative)|no (?:\p{L}{2,12} ){0,2}(?:alternative|replacement)`,
  '(?:not|never) (?:be |been |being )?(?:replaced|succeeded)',
  String.raw`(?:ei|eikä|ilman|vailla) (?:\p{L}{2,14} ){0,3}(?:korva\p{L}{1,10}|seuraaj\p{L}{1,8}|jatkaj\p{L}{1,8})`,
  String.raw`(?:ersätts|ersatts?|ersättas) (?:inte|ej)|(?:ingen|inget|inga|inte|utan) (?:\p{L}{2,14} ){0,3}(?:ersätt\p{L}{1,8}|ersatt\p{L}{0,4}|efterträd\p{L}{1,8}|alternativ)`,
  String.raw`(?:ohne|geen|zonder|uden) (?:\p{L}{2,14} ){0,2}(?:ersatz|nachfolger|alternatief|vervanging|opvolger|erstatning)`,
]

const either = (signs: readonly string[]) => new RegExp(String.raw`(?<!\p{L})(?:${signs.join('|')})`, 'iu')
const none = either(nothing)
const answer = either([...nothingHere, ...followed, ...joined])

/** A name that follows a verb: an address, a link, code, a word with a capital, or `owner/name`. */
const name = String.raw`[^\p{L}\p{N}[\x60@]{0,4}(?:the |our |new |uutta |uuden |den nya ){0,2}(?:https?:|\[|\x60|@?[\p{L}\p{N}._-]{1,40}/[\p{L}\p{N}]|(?!(?:LICEN|README|CHANGELOG|CONTRIBUTING|HISTORY|Licen|Lisens|Issues?\b|Installa|Asennus|Usage))\p{Lu})`
const pointing = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Uu]s(?:e|ing)|USE|[Ss]ee|SEE|[Vv]isit|[Tt]ry|[Cc]onsider|[Cc]heck out|[Rr]ecommend|[Gg]o to|[Rr]efer to|[Kk]äytä|[Kk]äyttäkää|[Kk]atso|[Kk]s\.?|[Ss]iirry|[Ss]uosittelemme|[Aa]nvänd|[Ss]e|[Bb]esök|[Ss]iehe|[Nn]utze|[Bb]rug|[Zz]ie|[Gg]ebruik)(?: även| myös| also| nyt| now| nu)?[: ]{1,3})${name}`,
  'u',
)

/** In the first words of a README these say by themselves what to use: an address is all that the paragraph has. */
const opening = [
  String.raw`(?:please )(?:use|see|visit|go to|switch to|try|check out)[^\p{L}\p{N}[]{1,4}(?:the |our |new ){0,2}(?:https?:|\[)`,
  String.raw`(?:use|using|see|try|recommend)[^\p{L}\p{N}[]{1,4}(?:the |our |new ){0,2}(?:https?:|\[).{1,200}? instead(?! of)`,
  String.raw`(?:katso|ks\.?|käytä|see|se|se även|siehe|zie|visit|go to)[^\p{L}\p{N}[]{1,4}(?:https?:|\[)`,
  String.raw`(?:se|använd|välj)[^\p{L}\p{N}]{1,4}(?:nu )?i ?stället${thing}`,
]
const start = String.raw`^[^\p{L}\p{N}[]{0,20}(?:(?:note|notice|important|warning|huom|obs)\p{L}{0,3}[^\p{L}\p{N}]{1,6})?(?:we |i |you (?:should |can )?|recommend ){0,2}`
const openingSign = new RegExp(`${start}(?:${opening.join('|')})`, 'iu')
const openingName =
  /^[^\p{L}\p{N}]{0,20}(?:(?:Använd|Käytä|Use|Please use) \p{Lu}[\p{L}\p{N}._-]{1,40}(?: \p{L}{1,20})? (?:i ?stället|instead)[^\p{L}\p{N}]{0,5}$)/u
/** … but for reading on about this product. */
const readingOn =
  /(?:\bdemo|documentation|\bdocs\b|more info|details|instruction|example|guide|dokumenta|ohje|lisätie|dokumentation|mer info|instruktion|anvisning|dokumentatie|handbuch|weitere info|licen[cs]|lisenss)/iu
/** What says both in one: who comes after this, what is instead of this. */
const both = either([
  `successor (?:of|to) (?:this|the) .{1,60}?(?:is|:|→)${thing}|(?:its|the) (?:official )?successor (?:is|:)${thing}`,
  `(?:tämän|sen) (?:projektin |tuotteen |palvelun )?(?:sijaan|sijasta|tilalla|tilalle)(?: on| tulee| käytä)?${thing}|käytä .{1,100}? tämän (?:sijaan|sijasta|tilalla)`,
  `(?:seuraaja|korvaaja)(?:nsa|mme)? on${thing}|(?:efterträdare|efterträdaren|ersättare|ersättaren) (?:är|heter)${thing}|nachfolger(?:in)? ist${thing}`,
  `kehity(?:s|styö) jatkuu${thing}|utvecklingen fortsätter${thing}|development (?:continues|now happens|takes place) (?:at|in|on|under)${thing}`,
  `gaat verder (?:op|in|als|onder)${thing}|(?:opvolger is|efterfølger(?:en)? er)${thing}`,
])

/** Does a text say that nothing replaces the product, or name what does? Asked of notices only: the words are common ones. */
export const saysAnswer = (text: string): boolean => none.test(text) || answer.test(text) || pointing.test(text)

/** Does a sentence say it so that no other word of an end is needed? */
export const saysBoth = (text: string): boolean => none.test(text) || both.test(text)

/** Is a paragraph at the very beginning of a README nothing but a pointer to what to use? */
export const pointsElsewhere = (text: string): boolean =>
  text.length <= 300 &&
  (openingName.test(text) || (openingSign.test(text) && !readingOn.test(text.replace(/https?:[^\s)]{1,500}/giu, ''))))
