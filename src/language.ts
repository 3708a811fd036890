/** Phrases of the program itself: words for severities, levels, artefacts and deciders, counting, lists and dates. */
import type { ArtefactKind, ArtefactStatus, Product, Topic } from './artefact.ts'
import type { Language, Level, Severity, Text } from './model.ts'
import type { Decider, Outcome } from './report.ts'

/** The languages of kuntalint, in the order in which they are told. */
export const languages: readonly Language[] = ['fi', 'sv', 'en']

/** Names of the languages, each in itself. */
export const languageNames: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** Given languages in the order of telling (fi, sv, en), each once; English when none is given. */
export function inOrder(chosen: readonly Language[]): readonly Language[] {
  const ordered = languages.filter((language) => chosen.includes(language))
  return ordered.length > 0 ? ordered : ['en']
}

/** The languages of a page: all that a report names when it names several, else the one that was asked for. */
export const pageLanguages = (named: readonly Language[], asked: Language): readonly Language[] =>
  named.length > 1 ? inOrder(named) : [asked]

/** A text in each of the languages, in the order of telling, with ` / ` between; equal ones once. */
export function both(text: Text, chosen: readonly Language[]): string {
  return [...new Set(inOrder(chosen).map((language) => text[language]))].join(' / ')
}

/** The same words in all languages: for names, paths and values. */
export const same = (words: string): Text => ({ fi: words, sv: words, en: words })

/** A text that is made in each language. */
export const inAll = (make: (language: Language) => string): Text => ({
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
})

/** With its first letter in upper case, but for the name of a file. */
export const capital = (words: string): string =>
  words.includes('.') ? words : words.charAt(0).toUpperCase() + words.slice(1)

/** `3 havaintoa`: the number, then the word that fits it. */
export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const conjunction: Readonly<Record<'and' | 'or', Text>> = {
  and: { fi: 'ja', sv: 'och', en: 'and' },
  or: { fi: 'tai', sv: 'eller', en: 'or' },
}

/** `a, b ja c`; an empty list gives ''. */
export function listed(words: readonly string[], language: Language, by: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction[by][language]} ${words[words.length - 1]}`
}

/** `ja 3 muuta`: what follows a list that was cut. */
export const andMore = (n: number): Text => ({
  fi: n === 1 ? 'ja 1 muu' : `ja ${n} muuta`,
  sv: n === 1 ? 'och 1 till' : `och ${n} till`,
  en: `and ${n} more`,
})

/** A date as readers of the language write it, in UTC: `23.11.2026` in Finnish and Swedish, ISO in English. */
export function dateIn(date: Date, language: Language): string {
  if (language === 'en') return date.toISOString().slice(0, 10)
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`
}

/** An ISO date (`2027-03-31`) as readers of the language write it; anything else stays as it is. */
export function isoDateIn(iso: string, language: Language): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  if (!parts || language === 'en') return iso
  return `${Number(parts[3])}.${Number(parts[2])}.${parts[1]}`
}

/** A number of bytes in units of 1,000: `512 kt`, `3 Mt`. */
export function size(bytes: number, language: Language): string {
  const unit = language === 'fi' ? 't' : 'B'
  if (bytes < 1000) return language === 'fi' ? counted(bytes, 'tavu', 'tavua') : `${bytes} ${unit}`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} k${unit}`
  const millions = (Math.round(bytes / 100_000) / 10).toString()
  return `${language === 'en' ? millions : millions.replace('.', ',')} M${unit}`
}

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { fi: 'virhe', sv: 'fel', en: 'error' },
  warning: { fi: 'varoitus', sv: 'varning', en: 'warning' },
  notice: { fi: 'huomio', sv: 'notis', en: 'notice' },
}

/** The same, for repositories that have not chosen to be judged yet: how much it matters, without alarm. */
export const mildSeverityWords: Readonly<Record<Severity, Text>> = {
  error: { fi: 'tärkeä', sv: 'viktigt', en: 'important' },
  warning: { fi: 'suositus', sv: 'rekommendation', en: 'recommended' },
  notice: { fi: 'vinkki', sv: 'tips', en: 'tip' },
}

export const levelNames: Readonly<Record<Level, Text>> = {
  1: { fi: 'alussa', sv: 'i början', en: 'starting out' },
  2: { fi: 'yhdessä', sv: 'tillsammans', en: 'together' },
  3: { fi: 'esikuvana', sv: 'föregångare', en: 'exemplary' },
}

export const deciders: Readonly<Record<Decider, Text>> = {
  owner: { fi: 'omistaja', sv: 'ägaren', en: 'the owner' },
  'steering-group': { fi: 'ohjausryhmä', sv: 'styrgruppen', en: 'the steering group' },
  'product-manager': { fi: 'tuotepäällikkö', sv: 'produktchefen', en: 'the product manager' },
  'openness-guardian': { fi: 'avoimuuden edunvalvoja', sv: 'öppenhetsombudet', en: 'the openness guardian' },
  maintainers: { fi: 'ylläpitäjät', sv: 'de som underhåller koden', en: 'the maintainers' },
}

export const artefactNames: Readonly<Record<ArtefactKind, Text>> = {
  governance: { fi: 'hallintamalli', sv: 'förvaltningsplan', en: 'governance plan' },
  roadmap: { fi: 'tiekartta', sv: 'färdplan', en: 'roadmap' },
  owners: { fi: 'omistajatiedosto CODEOWNERS', sv: 'ägarfilen CODEOWNERS', en: 'CODEOWNERS file' },
  licence: { fi: 'lisenssi', sv: 'licens', en: 'licence' },
  readme: { fi: 'README', sv: 'README', en: 'README' },
  contributing: { fi: 'osallistumisohje', sv: 'anvisning för medverkan', en: 'contribution guide' },
  'code-of-conduct': { fi: 'käytössäännöt', sv: 'uppförandekod', en: 'code of conduct' },
  security: { fi: 'tietoturvaohje', sv: 'säkerhetsanvisning', en: 'security policy' },
  changelog: { fi: 'muutosloki', sv: 'ändringslogg', en: 'changelog' },
  publiccode: { fi: 'publiccode.yml', sv: 'publiccode.yml', en: 'publiccode.yml' },
  'api-description': { fi: 'rajapintakuvaus', sv: 'gränssnittsbeskrivning', en: 'API description' },
  funding: { fi: 'rahoitus', sv: 'finansiering', en: 'funding' },
  support: { fi: 'tuki', sv: 'stöd', en: 'support' },
}

export const artefactStatuses: Readonly<Record<ArtefactStatus, Text>> = {
  present: { fi: 'oma tiedosto', sv: 'egen fil', en: 'a file of its own' },
  section: { fi: 'osa toista tiedostoa', sv: 'del av en annan fil', en: 'part of another file' },
  linked: { fi: 'linkki', sv: 'länk', en: 'a link' },
  inherited: { fi: 'organisaation yhteinen', sv: 'gemensam för organisationen', en: 'shared by the organisation' },
  absent: { fi: 'ei tiedostoa', sv: 'ingen fil', en: 'no file' },
}

export const outcomeStatuses: Readonly<Record<Outcome['status'], Text>> = {
  passed: { fi: 'kunnossa', sv: 'i ordning', en: 'in order' },
  failed: { fi: 'kesken', sv: 'återstår', en: 'to do' },
  waived: { fi: 'hyväksytty poikkeus', sv: 'godkänt undantag', en: 'accepted exception' },
  notApplicable: { fi: 'ei koske tätä', sv: 'gäller inte här', en: 'does not apply' },
  undetermined: { fi: 'ei selvinnyt', sv: 'kunde inte avgöras', en: 'could not be determined' },
  broken: { fi: 'tarkistus keskeytyi', sv: 'kontrollen avbröts', en: 'the check broke off' },
}

export const topicNames: Readonly<Record<Topic, Text>> = {
  'purpose-scope': { fi: 'tarkoitus ja rajaus', sv: 'syfte och omfattning', en: 'purpose and scope' },
  roles: { fi: 'roolit', sv: 'roller', en: 'roles' },
  'owner-named': { fi: 'omistaja', sv: 'ägare', en: 'owner' },
  'decision-making': { fi: 'päätöksenteko', sv: 'beslutsfattande', en: 'decision-making' },
  'contribution-process': { fi: 'osallistuminen', sv: 'medverkan', en: 'contributing' },
  'release-versioning': { fi: 'julkaisut ja versiot', sv: 'utgåvor och versioner', en: 'releases and versions' },
  funding: { fi: 'rahoitus', sv: 'finansiering', en: 'funding' },
  'meetings-communication': {
    fi: 'kokoukset ja viestintä',
    sv: 'möten och kommunikation',
    en: 'meetings and communication',
  },
  membership: { fi: 'mukaantulo', sv: 'att ansluta sig', en: 'joining' },
  'conflict-resolution': { fi: 'erimielisyydet', sv: 'meningsskiljaktigheter', en: 'disagreements' },
  lifecycle: { fi: 'elinkaari', sv: 'livscykel', en: 'life cycle' },
  'licence-ipr': { fi: 'lisenssi ja oikeudet', sv: 'licens och rättigheter', en: 'licence and rights' },
}

export const stageNames: Readonly<Record<Product['stage'], Text>> = {
  concept: { fi: 'idea', sv: 'idé', en: 'concept' },
  development: { fi: 'kehitteillä', sv: 'under utveckling', en: 'in development' },
  beta: { fi: 'koekäytössä', sv: 'på prov', en: 'beta' },
  stable: { fi: 'käytössä', sv: 'i bruk', en: 'in use' },
  obsolete: { fi: 'poistumassa', sv: 'på väg ut', en: 'being retired' },
}
