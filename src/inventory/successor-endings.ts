/** Words that make a paragraph a notice: the product ends, moves or is replaced. Quantifiers are bounded. */

const productEn =
  '(?:repository|repo|project|product|tool|package|library|service|plugin|module|app|application|code ?base|component|extension|software|system|framework|website|site)'
/** "This project", "it" or a name as the subject, but not "the documentation of this project". */
const subjectEn = String.raw`(?<!\b(?:of|for|from|in|to|by|on|with) )(?:(?:this|the|our) (?:[\p{L}\p{N}._-]{1,30} ){0,2}?${productEn}(?: [\p{L}\p{N}._-]{1,40})?|(?<=^[^\p{L}\p{N}]{0,9}|[.!?:] )(?:it|this|everything)|(?:development|maintenance)(?: of [\p{L}\p{N}._ -]{1,40})?)`
const isEn =
  "(?:'s|,? (?:and )?(?:has|have|is|was|will|now|been|be|being|since|recently|since been|permanently|officially|moved to and)){1,4}"
const movedEn = '(?:moved|migrated|relocated|transferred|renamed)'

const english = [
  'archived|deprecat(?:ed|ion|ing)|obsoleted?|discontinu(?:ed|ing)|retired|sunset(?:ted|ting)?|unmaintained|abandoned|superseded|defunct|phased out|(?:is|are) frozen|lives on|decommissioned|this is (?:an? |the )?(?:old|legacy|outdated|former|previous)|legacy (?:repository|repo|project|version)',
  'end[- ]of[- ](?:life|support|maintenance)|eol|maintenance mode|shut(?:ting)? down',
  String.raw`no longer (?:\p{L}{1,12},? (?:and |or |nor )?){0,3}(?:maintained|supported|developed|development|active|updated|used|use|needed|necessary|available|recommended|maintain|support|develop|update|work on)`,
  String.raw`(?:not|never|isn['’]t) (?:\p{L}{1,12} ){0,2}(?:maintained|developed)|not supported any ?(?:more|longer)|any ?more maintained|no (?:further|more|new) (?:development|updates|releases|maintenance)`,
  String.raw`(?:support|development|maintenance)(?: (?:of|for) .{1,60}?)? (?:(?:has|is|was|will|have)(?: \p{L}{1,12}){0,2} )?(?:end|ended|stopped|ceased|over|stop)`,
  String.raw`(?:stopped|ceased|stopping|ending) (?:\p{L}{1,12} ){0,2}(?:maintaining|maintenance|developing|development|support|supporting)`,
  '(?:further|new|active|all|future) development (?:now )?(?:takes place|happens|continues|is (?:done|happening))',
  "while .{1,60}? is (?:still )?maintained|(?:do not|don['’]t|should not|stop) us(?:e|ing) this",
  `${subjectEn}${isEn} (?:replaced|succeeded|merged|integrated|folded|incorporated|absorbed|split|rewritten|consolidated|${movedEn})`,
  `${subjectEn}(?: is| has| was)? now (?:an? )?(?:part|lives?|called|known|named|happens?|hosted|developed|maintained|available|located|found|continues)`,
  `${subjectEn} (?:moved|continues|is continued|lives on)(?: on)? (?:at|in|to|under|as)`,
  '(?:this|the|our|source) code (?:base )?(?:has|was|is|have)(?: been)?(?: now)? moved (?:over )?to',
  String.raw`we(?:['’]ve| have)(?: now)? moved(?: over)?(?: to)?[^\p{L}\p{N}]{0,5}(?:https?|\[\p{L}{1,40}|a new (?:repo|home|place|address))`,
]

const productFi =
  '(?:koodivarasto|tietovarasto|varasto|repositorio|repository|repo|projekti|hanke|(?:lähde)?koodi|(?:jatko)?kehitys|kehitystyö|kehittäminen|ylläpito)'
const serviceFi =
  '(?:tuote|palvelu|sovellus|(?:ohjelma)?kirjasto|työkalu|ohjelmisto|ohjelma|järjestelmä|paketti|komponentti|rajapinta|lisäosa|tämä|se)'
const movedFi =
  '(?:yhdistettiin|liitettiin|siirtynyt|siirretty|siirtyi|siirrettiin|siirtyy|siirretään|muuttanut|muutti|yhdistetty|liitetty)'

const finnish = [
  String.raw`arkistoi(?:tu|daan|tiin)|jäädyt(?:etty|etään|ettiin)|vanhentunut|vanhentuneeksi|lakkaut(?:ettu|etaan|ettiin)|lopet(?:ettu|etaan|ettiin)|käytöstä (?:poistu|poiste)\p{L}{1,8}`,
  String.raw`(?:poistu|poiste|poistet)\p{L}{1,8} (?:\p{L}{1,20} ){0,2}käytöstä|elinkaaren(?:sa)? (?:loppu|lopussa|päässä|päätt)\p{L}{0,8}`,
  String.raw`ei(?:kä)? (?:ole |sitä |tätä |sille |sen )?(?:\p{L}{1,15} )?enää (?:\p{L}{1,15} ){0,2}(?:ylläpid\p{L}{1,8}|kehite\p{L}{1,8}|käyte\p{L}{1,8}|käyt(?:össä|össa)|tue\p{L}{0,8}|päivit\p{L}{1,8}|aktiivi\p{L}{1,8}|tehdä)`,
  '(?:ylläpidetä|kehitetä|käytetä|tueta|päivitetä) enää|poistettu sovelluskaupoista|(?:ylläpito|kehitys|kehittäminen|tuki)(?: on)? (?:päättynyt|päättyy|päättyi|loppunut|loppuu|loppui)',
  String.raw`${productFi}(?: [\p{L}\p{N}._-]{1,40}){0,2}? (?:on )?(?:nyt )?${movedFi}`,
  String.raw`${serviceFi}(?: [\p{L}\p{N}._-]{1,40}){0,2}? (?:on )?(?:nyt )?${movedFi} (?:osoit|uu[dt]|toise|osaksi|koodivarasto|repo|github|gitlab|https?|\[)`,
  String.raw`(?:${productFi}|${serviceFi}) on nyt osa(?:na)?|korvattu(?! (?:omal|omil|merkil))|korvautu\p{L}{1,5}`,
  '(?:tuotteen|palvelun|projektin|sovelluksen|kirjaston|työkalun|ohjelmiston|järjestelmän|koodivaraston|repositorion|paketin|komponentin|rajapinnan|tämän|sen) (?:on )?korva(?:a|si|nnut|avat|avaa)',
  String.raw`uusi (?:versio|koti|repositorio|repo|koodivarasto|tietovarasto|osoite|sijainti)(?! 20\d\d)(?! (?:julkais|ilmesty|on (?:testattu|julkaistu|tulossa|valmis)))[^.!?]{0,60}?(?: on|löytyy|:|→|https?)|(?:käytä|käyttäkää) jatkossa|jatkossa (?:käytä|käytetään)`,
]

const productSv =
  '(?:kodförråd(?:et)?|repot?|repositor(?:y|iet)|projekt(?:et)?|produkt(?:en)?|tjänst(?:en)?|verktyg(?:et)?|bibliotek(?:et)?|app(?:en)?|applikation(?:en)?|program(?:met|varan)?|system(?:et)?|komponent(?:en)?|paket(?:et)?|gränssnitt(?:et)?|(?:käll)?kod(?:en)?|(?:vidare)?utveckling(?:en)?|arbetet|förvaltning(?:en)?)'
const subjectSv = String.raw`(?<!\p{L})(?:${productSv}(?: [\p{L}\p{N}._-]{1,40})?|(?<=^[^\p{L}\p{N}]{0,9}|[.!?:] |och )(?:den|det|detta))`

const swedish = [
  'arkivera(?:d|t|ts|s|des)|föråldra(?:d|t|s)|avveckla(?:d|t|s|ts|des)|utfasa(?:d|t|s|ts)|fasa(?:s|ts) ut|nedlag(?:d|t)|lägg[st] ne[rd]|lagts ne[rd]|lever vidare|t(?:as|ogs|agits) ur bruk|(?:utvecklingen|tjänsten) är nedlagd|avslut(?:ad|at|ats|as)|slutat (?:underhållas|utvecklas)|utgången|inte längre|upphör(?:t|de)?',
  String.raw`(?:underhålls|utvecklas|uppdateras|stöds|förvaltas) (?:inte|ej)|(?:utvecklingen|underhållet|supporten|stödet) (?:är|har) (?:avslut\p{L}{1,4}|upphört|slutat)`,
  `${subjectSv} (?:har |är |blir )?(?:nu )?(?:flyttat?s?|flyttad|flyttades|flyttar|överförts|slagits ihop|uppgått|införlivats)(?: till| i| med)?`,
  String.raw`${subjectSv} (?:har |är |blir |kommer att )?(?:nu )?(?:ersätts|ersätt(?:as|es)|ersatts?|ersattes|efterträ\p{L}{2,6})|${subjectSv} (?:är|finns|heter) nu(?:mera)? (?:en del|på|i|hos|under)`,
  String.raw`(?<=^[^\p{L}\p{N}]{0,9}|[.!?:] )(?:ersätts av|ersatt av|ersatts av)|(?:ny(?:a)? version(?:en)?|nytt kodförråd|nya kodförrådet|nytt repo|nya repot|ny adress)[^.!?]{0,60}?(?: finns| är|:|→|https?)|utvecklingen fortsätter`,
]

const others = [
  'arkiveret|forældet|udfaset|nedlagt|vedligeholdes ikke|ikke længere|ikke lenger|flyttet til|erstattet|afløst',
  'gearchiveerd|verouderd|verhuisd|niet (?:meer|langer)|stopgezet|vervangen door|uitgefaseerd|gaat verder (?:op|in|als|onder)',
  'archiviert|veraltet|eingestellt|nicht mehr|nicht (?:weiter|länger) (?:gepflegt|entwickelt)|umgezogen|abgekündigt|abgelöst|(?:wurde|wird|ist) durch .{1,80}? (?:ersetzt|weitergeführt)|ersetzt durch',
]

/** A word stands at the beginning of the paragraph, by itself. */
const alone = String.raw`^[^\p{L}\p{N}]{0,20}(?:(?:note|notice|important|warning|huom|obs)\p{L}{0,3}[^\p{L}\p{N}]{1,6})?(?:moved|siirretty|siirtynyt|flyttat|flyttad|verhuisd|umgezogen|(?:the )?new (?:repo|repository|home|location|address|version)(?: (?:is|at|can be found))?)(?:[^\p{L}\p{N}]{0,9}$|[^\p{L}\p{N} ]|[^\p{L}\p{N}]{1,9}(?:(?:to|at|in|till|naar|nach|here)[^\p{L}\p{N}]{1,9})?(?:https?|new|a new)|(?: to)? \[| osoitteeseen)`

const ending = new RegExp(
  String.raw`(?<!\p{L})(?:${[...english, ...finnish, ...swedish, ...others].join('|')})(?!\p{L})|${alone}`,
  'iu',
)
/** "Kartta has moved to …": a name as the subject, which begins the sentence. */
const namedSubject =
  /(?<=^[^\p{L}\p{N}]{0,9}|[.!?:] )(?!(?:The|We|In|You|They|Docs?|Documentation|Wiki|Issues?|Support|Discussions?|Examples?|Tests?|Dokument\p{L}{1,10}|Ohje\p{L}{0,6}|Passwords?|Salasana|Lösenord\p{L}{0,3})\b)\p{Lu}[\p{L}\p{N}._-]{1,40} (?:(?:has|was)(?: been)?(?: now)? (?:(?:replaced|superseded|integrated|merged|folded|consolidated|split)(?: in)?(?:to| by| with)|(?:moved|migrated|renamed)(?: over)? (?:to|at) (?=https?:|\[|an? new|the new|\p{Lu}|[\w.-]{1,40}\/\w))|is now (?:an? )?(?:part of|called|known as|named)|(?:now )?lives (?:on )?(?:at|in)|on (?:siirtynyt|siirretty|muuttanut)(?= osoitteeseen| osaksi| https?:| \[)|on nyt osa(?:na)?|har (?:flyttats? till (?=https?:|\[)|ersatts av)|ersätts av|är nu en del av|(?:is|wordt) vervangen door)/u

/** Does a paragraph say that the product ends, moves or is replaced? */
export const saysEnding = (text: string): boolean => ending.test(text) || namedSubject.test(text)
