import type { ArtefactKind } from '../artefact.ts'
import { licenceSentence } from './licence-names.ts'

/** How a kind is recognised inside other documents. */
export interface Signs {
  /** Concepts of a heading that stands for the artefact. */
  concepts?: readonly string[]
  /** Further concepts that tell in a governance plan. */
  planConcepts?: readonly string[]
  /** A heading that says so in other words. */
  heading?: RegExp
  /** Headings that look so and are another thing. */
  notHeading?: RegExp
  /** A heading that counts only where its section states at least two topics of governance. */
  headingWithTopics?: RegExp
  /** What the section must say. */
  says?: RegExp
  /** Text or destination of a link that leads to the artefact. */
  link?: RegExp
  /** Addresses that say by themselves what they lead to. */
  destination?: RegExp
  /** Sentences that state it. */
  sentence?: RegExp | { test(sentence: string): boolean }
  notSentence?: RegExp
  /** Documents that are looked at; default: README. */
  sources?: readonly ArtefactKind[]
  /** A key of publiccode.yml that states it or leads to it. */
  key?: string
}

/** The signs by kind; a kind that is not here stands in files of its own only. */
export const signs: Partial<Record<ArtefactKind, Signs>> = {
  governance: {
    heading:
      /\bgovernance\b|(?<!projektin)hallintamalli|hallinnointi|yhteishallinta|\bstyrning\b|styrmodell|projektorganisation|who is behind|\bgov\b.{0,20}open source/iu,
    notHeading: /data governance|central governance|information governance/iu,
    headingWithTopics:
      /^(?:organisation(?:en)?|organization|organisaatio|organisering|organisatie|rollen|roller|roolit|roles?(?: (?:and|&) responsibilities)?|project team|samarbete|samverkan|yhteistyö|samenwerking(?:sverband)?|beslut\S*(?: .{0,40})?|besluitvorming|päätöksenteko|decision[- ]making|steering (?:group|committee)|core team|ohjausryhmä|styrgrupp(?:en)?|stuurgroep|samenwerkende partijen|deelnemende partijen|who (?:we are|maintains this))$/iu,
    sentence:
      /\b(?:drivs|förvaltas|ägs) (?:gemensamt )?av (?:flera|ett antal|\d+)?\s?(?:organisationer|kommuner|myndigheter|regioner)|\bkommunalt ejet og styret|\b(?:samenwerkende|deelnemende) gemeenten|\b(?:governed|steered)\b(?:,? (?:and )?[\w-]+){0,5} by\b|(?:hallinnoi|omistavat yhdessä|kehittävät yhdessä|ohjausryhmä päättää|förvaltas gemensamt|ägs gemensamt)/iu,
    notSentence: /conduct|licen[cs]e|licens|lisenss|covenant|terms|\blaws?\b|community guidelines|policy|regulation/iu,
    link: /^(?:project |our )?governance(?: model| document)?$|(?<!projektin)hallintamalli|tuotteenhallintasuunnitelma|rajapinnan hallintasuunnitelma|styrmodell|förvaltningsplan/iu,
    sources: ['readme'],
  },
  roadmap: {
    concepts: ['roadmap'],
    notHeading: /\bapi roadmap of\b/iu,
    link: /^(?:(?:our|the|project|product|public|feature|development|view|see|technical) ){0,3}road-?map(?:s|\b.{0,12})$|^(?:\S+ )?tiekart\S*$|^kehityspol\S*$|^(?:\S+ )?färdplan\S*$|^vägkart\S*$|^udviklingsplan\S*$/iu,
    key: 'roadmap',
  },
  owners: {
    heading:
      /maintainers?\b|ylläpitäjät|ylläpitovastuu|underhållsansvar|underhållare|förvaltare\b|code ?owners?|^(?:core )?team$|^tech leads?$|^roll(?:en|er)$|^roolit$|^beheerders?$/iu,
    says: /(?:^|[\s(|])@[\w-]{2,}|[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}|\p{Lu}\p{Ll}{1,40} \p{Lu}\p{Ll}/u,
    sources: ['contributing', 'readme'],
  },
  licence: {
    concepts: ['licence'],
    sentence: { test: licenceSentence },
    says: /\b(?:MIT|EUPL|GPL|AGPL|LGPL|MPL|Apache|BSD|CC0|CC[- ]BY|ISC|Unlicense)\b|Mozilla Public|General Public|European Union Public|public domain/u,
  },
  contributing: {
    concepts: ['contrib'],
    planConcepts: ['change'],
    notHeading: /^contributors?\b|\bcontributors\b(?! guide)|contribution statistics/iu,
    sentence:
      /\bwelcome (?:all |any |new |your )?contributions\b|\bcontributions (?:are|is) (?:very |always |most )?welcome|\bpull requests? (?:are )?(?:always |very )?welcome|\bpull request\S*.{0,30}\b(?:toimitta|tehd|lähet)|\b(?:toimitta|tehd|lähet)\S*.{0,40}\bpull request|\bbidrag (?:är|tas).{0,20}(?:välkom|emot)|\bbijdragen zijn (?:van harte )?welkom/iu,
    link: /^(?:.{0,20}\b)?(?:contributing|contribution guide(?:lines)?|how to contribute|contribute)\b.{0,30}$|osallistumisohje|bidragsguide|^osallistu\b/iu,
    sources: ['readme', 'governance'],
  },
  'code-of-conduct': {
    heading: /code of conduct|käytössäännöt|uppförandekod|gedragscode|verhaltenskodex/iu,
    link: /code of conduct|käytössäännöt|uppförandekod|gedragscode|verhaltenskodex/iu,
    sources: ['readme', 'contributing', 'governance'],
  },
  security: {
    concepts: ['security'],
    notHeading: /security rating|bug fixes/iu,
    says: /(?:report|disclos|vulnerab|ilmoita|haavoittuv|rapporter|anmäl|sårbar|meld).{0,600}(?:@|https?:|mail|advisor|contact|osoite|epost|e-post|sähköposti)|(?:@|https?:|mail|advisor|contact).{0,600}(?:report|disclos|vulnerab|ilmoita|haavoittuv|rapporter|sårbar)/isu,
    sentence:
      /\b(?:do not|don't|never|must not|please avoid)\b.{0,60}\b(?:issues?|publicly|public)\b.{0,120}(?:security|vulnerab)|\b(?:do not|don't|never|must not)\b.{0,80}(?:security|vulnerab).{0,160}(?:e-?mail|mail|contact|@|\[at\])|(?:security|vulnerab)\w*.{0,60}\b(?:issues?|problems?|bugs?|reports?)\b.{0,120}(?:e-?mail|@|\[at\])|(?:tietoturva|haavoittuv)\S*.{0,120}(?:ilmoita|lähetä|@)|(?:säkerhets|sårbarhet)\S*.{0,120}(?:anmäl|rapporter|mejla|@)/iu,
    link: /^(?:security policy|report (?:a )?(?:security|vulnerabilit)[\w ]*|vulnerability disclosure[\w ]*|tietoturvailmoitus|säkerhetspolicy)$/iu,
    sources: ['readme', 'contributing'],
  },
  changelog: {
    concepts: ['changelog'],
    link: /^(?:.{0,20}\b)?(?:change ?log|release notes)\b.{0,20}$|muutosloki|versiohistoria|ändringslogg/iu,
  },
  funding: {
    concepts: ['funding'],
    notHeading: /built with|used by/iu,
    sentence:
      /\b(?:funded|financed|co-funded)\b(?:,? (?:and )?[\w-]+){0,5} by\b|\brahoitta(?:a|vat)\b|\bfinansieras av\b|\bfinansieres af\b|\bgefinancierd door\b/iu,
    sources: ['readme', 'governance'],
    key: 'fundedBy',
  },
  support: {
    concepts: ['support', 'comms'],
    heading:
      /^(?:feedback|issue tracking|issue reporting|get(?:ting)? in touch|need help|palaute|ota yhteyttä|apua|återkoppling)|\b(?:report(?:ing)? (?:issues|bugs|problems)|bug reports?|have a question|questions|kysymykset|frågor|vragen|fragen|spørgsmål)\b/iu,
    sentence:
      /\b(?:get in touch|contact us|reach out)\b.{0,80}(?:@|slack|mail|forum|chat|issue)|\bcontact op\w* (?:via|met)|\btag fat i\b|\bota\S* yhteyttä\b|\bkontakta oss\b|\bquestions?\b.{0,40}\b(?:file|open|create|contact|ask|mail|e-mail|post|join)\b|\bkysymy(?:s|ksi)\S*.{0,60}(?:sähköposti|osoit|ota yhteyttä)|\bfrågor\b.{0,60}(?:kontakta|e-post|mejla)/iu,
    link: /^(?:community|chat(?: with us)?|discuss(?:ions?)?(?: with .{1,20})?|contact(?: us)?|forum|mailing list|slack|ask a question|get help)!?$/iu,
    destination:
      /^https?:\/\/(?:matrix\.to|app\.gitter\.im|gitter\.im|discord\.(?:gg|com\/invite)|t\.me|[\w-]+\.slack\.com|slack\.[\w.-]+|groups\.google\.com|[\w.]*discourse\.)|\/discussions\/?$/iu,
    notHeading:
      /\bfaq\b|frequently asked|support(?:ed|ing|s)\b|browser|communication between|long[- ]term support|version support|platform/iu,
    sources: ['readme', 'contributing'],
  },
}
