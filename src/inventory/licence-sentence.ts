/** Sentences that state the licence of the product, and sentences that only speak of licences. Word lists are data. */

/** Sentences of running text; "v. 1.2" ends none. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)

/** `MIT` in capitals is the licence; in lower case it is a German word. */
export const withMit = (sentence: string): string =>
  sentence.replace(/\bMIT\b(?!-[\p{L}\d]| ?licen[cs]e\b| ?\/ ?(?:expat|x11)| x11| no)/giu, (word) =>
    word === 'MIT' ? 'MIT license' : word,
  )

// All patterns are tried on one sentence in lower case (see plainSentence); repetitions are bounded.
const english =
  /\blicensed\b|\b(?:released|published|distributed|available|provided|offered|covered|shared|open sources?d?) .{0,80}\bunder\b|\bunder (?:the |a |an )?.{0,60}\blicense\b|\blicense ?:|\blicense (?:is|used|for th\w{1,3} \w{1,20} is)\b|\buse[sd]? (?:the |an? )?.{0,40}\blicense\b|\bsubject to the terms of\b|\bunder (?:the )?terms of\b/
const nordic =
  /lisen[st]oi(?:tu|daan|mme)|lisenssill[äa]|lisenssin (?:alla|alais|mukai|ehdo)|lisens(?:si|sin[äa]|simme|siehdot|sinsä) ?(?::|on\b)|lisenssiä (?:käyt|sovel|nouda)|(?:käyttää|käytämme|noudattaa|sovelletaan) .{0,60}lisenssiä|licensiera[drst]|licens(?:en|form|formen)? ?(?::|.{0,40} (?:är|bygger))|\b(?:under|med|enligt) .{0,60}licens|(?:publicera[drst]|släpp[st]|utgiven|tillgängliggör[st]|tillgänglig) .{0,40}\bunder\b|licensere[drt]|(?:udgive[trs]|frigive[trs]|tilgængelig|offentliggjort) .{0,40}\bunder\b|licens(?:en)? er\b|lisensier[et]|lisens(?:en)? (?:er\b|:)|\bunder .{0,60}lisens/
const continental =
  /gelicen[st]i?eerd|\b(?:onder|volgens) .{0,60}(?:licentie|eupl|gpl)|licentie ?(?::|is\b)|(?:gepubliceerd|uitgebracht|beschikbaar|vrijgegeven) .{0,40}\bonder\b|lizenziert|\b(?:unter|steht) .{0,60}lizenz|lizenz ?(?::|ist\b)|(?:veröffentlicht|verfügbar|freigegeben|bereitgestellt) .{0,40}\bunter\b|\bunter .{0,60}(?:veröffentlicht|verfügbar|freigegeben|bereitgestellt)/

/** Advice, comparisons, other people's code. */
const beside =
  /\b(?:not|never|nor) (?:be |been )?(?:licensed|released|published|under)\b|third[- ]part|dependenc|bundled|vendored|compatib|kompatib|yhteensopi|\bshould\b|\bmust\b|\brecommend|\bsuch as\b|\be\.g\.|\bfor example\b|\bchoose an?\b|\bencourag|\brequire[sd]\b|\bdo not\b|\bdon t\b|\bkuten\b|pyritään|\bsåsom\b|\bzoals\b|\bcontributions?\b|\bby (?:submitting|contributing)\b|\b(?:which|that) (?:is|are|was|were) .{0,20}licensed|\b(?:previously|formerly|used to be)\b|\?$|esimerkiksi|\besim\.|suosit|\btulee\b|\bpitää\b|\btäytyy\b|kolmannen osapuol|riippuvuu|\bjoka on\b|till exempel|\bt\.ex\.|\bska\b|\bbör\b|tredje ?part|beroende|rekommender|\bsom är\b|bijvoorbeeld|\bmoet|aanbevolen|\bderden\b|\bz\. ?b\.|zum beispiel|\bsollte|empfehl|empfohlen|drittanbiet|\bfor eksempel\b|\bbør\b|\bskal\b|afhængighed/
const borrowed =
  /\b(?:uses|using|includes?|incorporates?|bundles?|derived from|based on|depends on|relies on)\b(?! (?:the |an? )?(?:\S{1,30} ){0,4}license\b)/
const part =
  /\b(?:documentation|docs|images?|icons?|fonts?|typefaces?|logos?|photos?|artwork|illustrations?|extensions|plug-?ins|datasets?|translations|examples|(?:these|those|some|certain|other|following) (?:components|packages|modules|libraries|files|parts)|parts of|portions of)\b|dokumentaatio|kuvat\b|kuvien|fontit|fontin|laajennukset|osat\b|\bosia\b|dokumentation|bilder|ikoner|typsnitt|tillägg|delar av|documentatie|afbeeldingen|lettertype|billeder|schriftart/
const whole =
  /\b(?:code|codebase|software|projects?|repository|program|everything|application|all)\b|koodi|ohjelmisto|sovellus|projekti|hanke|repositorio|\bkoden|källkod|programvara|kodförråd|projekte|broncode|programmatuur|kode|quelltext|quellcode/

/** Does a sentence with a licence's name say that something is under it? */
export const isStatement = (plain: string): boolean =>
  english.test(plain) || nordic.test(plain) || continental.test(plain)

/** Does a sentence that names licences speak of something else than the product as a whole? */
export const isBeside = (plain: string): boolean =>
  beside.test(plain) || borrowed.test(plain) || (part.test(plain) && !whole.test(plain))
