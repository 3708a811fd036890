import type { Text } from '../model.ts'

/** Options of the checks about files of any kind. */
const fileOptions: Readonly<Record<string, Text>> = {
  ignoreCase: {
    fi: 'ovatko isot ja pienet kirjaimet samanarvoisia',
    sv: 'om stora och små bokstäver är lika',
    en: 'whether upper and lower case are equal',
  },
  hidden: {
    fi: 'sopiiko `*` myös nimeen, joka alkaa pisteellä',
    sv: 'om `*` också passar namn som börjar med en punkt',
    en: 'whether `*` also matches names that begin with a dot',
  },
  none: {
    fi: 'mitä vastataan, kun tällaisia tiedostoja ei ole',
    sv: 'vad svaret är när det inte finns sådana filer',
    en: 'what the answer is when there is no such file',
  },
  in: {
    fi: '`text`: tiedosto sellaisenaan; `visible`: lukijan näkemä teksti',
    sv: '`text`: filen som den är; `visible`: det som en läsare ser',
    en: '`text`: the file as it is; `visible`: what a reader sees',
  },
  by: {
    fi: '`line`: rivi kerrallaan; `file`: koko teksti kerralla',
    sv: '`line`: en rad i taget; `file`: hela texten på en gång',
    en: '`line`: line by line; `file`: the whole text at once',
  },
  of: { fi: 'mitä katsotaan', sv: 'vad som granskas', en: 'what is looked at' },
  'content-found.of': {
    fi: '`every`: jokaisessa tiedostossa; `one`: yksi riittää',
    sv: '`every`: i varje fil; `one`: en räcker',
    en: '`every`: in each of the files; `one`: one is enough',
  },
  'schema-fits.of': {
    fi: '`every`: jokainen tiedosto; `first`: vain ensimmäinen',
    sv: '`every`: varje fil; `first`: bara den första',
    en: '`every`: each of the files; `first`: only the first one',
  },
  patterns: { fi: 'säännölliset lausekkeet (RE2)', sv: 'reguljära uttryck (RE2)', en: 'regular expressions (RE2)' },
  forbidden: {
    fi: 'säännölliset lausekkeet (RE2), joihin mikään polku ei saa sopia',
    sv: 'reguljära uttryck (RE2) som ingen sökväg får passa',
    en: 'regular expressions (RE2) that no path may match',
  },
  style: {
    fi: 'nimen kirjoitustapa ensimmäiseen pisteeseen asti',
    sv: 'namnets skrivsätt fram till den första punkten',
    en: 'how the name is written, up to its first dot',
  },
  lines: { fi: 'montako ensimmäistä riviä', sv: 'hur många av de första raderna', en: 'how many of the first lines' },
  hashes: {
    fi: 'tiivisteet heksalukuina',
    sv: 'kontrollsummor i hexadecimal form',
    en: 'hashes in hexadecimal digits',
  },
  algorithm: { fi: 'tiivistefunktio', sv: 'kontrollsummans algoritm', en: 'hash function' },
  most: { fi: 'suurin sallittu koko tavuina', sv: 'största tillåtna storlek i byte', en: 'greatest size in bytes' },
  schema: { fi: 'JSON Schema', sv: 'JSON Schema', en: 'JSON Schema' },
  schemaFile: {
    fi: 'skeeman polku koodivarastossa, jos skeema ei ole säännössä',
    sv: 'schemats sökväg i kodförrådet, om schemat inte står i regeln',
    en: 'path of the schema in the repository, if it does not stand in the rule',
  },
  'commit-words.words': {
    fi: 'säännölliset lausekkeet (RE2), joita viesteissä ei pitäisi olla',
    sv: 'reguljära uttryck (RE2) som inte ska finnas i meddelandena',
    en: 'regular expressions (RE2) that should not be in messages',
  },
  commits: {
    fi: 'montako viimeisintä viestiä luetaan, kun mihinkään ei verrata',
    sv: 'hur många av de senaste meddelandena som läses när inget jämförs',
    en: 'how many of the last messages are read where nothing is compared',
  },
}

/** What the options of the checks mean. The same name means the same in every check, unless `check.option` stands here too. */
const words: Readonly<Record<string, Text>> = {
  ...fileOptions,
  kind: { fi: 'asiakirjan laji', sv: 'slag av dokument', en: 'kind of artefact' },
  kinds: { fi: 'asiakirjat, joista katsotaan', sv: 'dokument som granskas', en: 'artefacts that are looked at' },
  artefacts: {
    fi: 'asiakirjat, joita tarkistus koskee',
    sv: 'dokument som kontrollen gäller',
    en: 'artefacts that the check is about',
  },
  statuses: { fi: 'missä muodossa se riittää', sv: 'i vilken form den räcker', en: 'in which form it is enough' },
  weak: { fi: 'millainen sisältö ei riitä', sv: 'vilket innehåll som inte räcker', en: 'what substance is not enough' },
  anchors: {
    fi: 'tarkistetaanko myös otsikoihin vievät linkit',
    sv: 'granskas också länkar till rubriker',
    en: 'whether anchors of headings are followed too',
  },
  topics: { fi: 'aiheet', sv: 'ämnen', en: 'topics' },
  concepts: { fi: 'sanaston käsitteet', sv: 'begrepp i ordlistan', en: 'concepts of the vocabulary' },
  concept: { fi: 'sanaston käsite', sv: 'begrepp i ordlistan', en: 'concept of the vocabulary' },
  words: {
    fi: 'omat sanat tai sanojen alut kielittäin',
    sv: 'egna ord eller början av ord, per språk',
    en: 'own words by language, from the start of a word',
  },
  fact: { fi: 'tieto, jota verrataan', sv: 'uppgift som jämförs', en: 'fact that is compared' },
  sources: {
    fi: 'lähteet, joiden tietoja verrataan; ilman tätä kaikkien',
    sv: 'källor vars uppgifter jämförs; utan detta alla',
    en: 'sources whose statements are compared; without it all of them',
  },
  least: { fi: 'kuinka moni vähintään', sv: 'hur många minst', en: 'how many at least' },
  days: { fi: 'enimmäisikä päivinä', sv: 'högsta ålder i dagar', en: 'greatest age in days' },
  parts: { fi: 'nimetyt osat', sv: 'namngivna delar', en: 'named parts' },
  classes: { fi: 'dokumentaation lajit', sv: 'slag av dokumentation', en: 'kinds of documentation' },
  codeOwners: {
    fi: 'vaaditaanko niiden hyväksyntä, jotka CODEOWNERS nimeää',
    sv: 'om godkännande krävs av dem som CODEOWNERS nämner',
    en: 'ask for the approval of those whom CODEOWNERS names',
  },
  alsoPubliccode: {
    fi: 'kelpaako myös publiccode.yml',
    sv: 'duger också publiccode.yml',
    en: 'whether publiccode.yml counts too',
  },
  months: {
    fi: 'kuinka monta kuukautta vanha päiväys vielä kelpaa',
    sv: 'hur många månader gammalt datumet högst får vara',
    en: 'age in months that is still enough',
  },
  from: {
    fi: 'asiakirja, jossa linkkien kuuluu olla',
    sv: 'dokument där länkarna ska finnas',
    en: 'artefact that should hold the links',
  },
  private: {
    fi: 'etsitäänkö kanavaa, joka ei ole julkinen',
    sv: 'söks en kanal som inte är offentlig',
    en: 'whether a channel is asked that is not public',
  },
  licences: {
    fi: 'lisenssit (SPDX-tunnukset), joista omistajat ovat sopineet',
    sv: 'licenser (SPDX-beteckningar) som ägarna har kommit överens om',
    en: 'licences (SPDX identifiers) that the owners have agreed on',
  },
  allow: {
    fi: 'muut hyväksytyt SPDX-tunnukset',
    sv: 'övriga godtagna SPDX-beteckningar',
    en: 'other SPDX ids that are accepted',
  },
  keys: {
    fi: 'avaimet, joilla kuuluu olla arvo',
    sv: 'nycklar som ska ha ett värde',
    en: 'keys that should hold something',
  },
  field: { fi: 'kenttä', sv: 'fält', en: 'field' },
  anyOf: {
    fi: 'mallit, joista yhden kuuluu sopia',
    sv: 'mönster av vilka ett ska passa',
    en: 'patterns of which one should match',
  },
  'api-field.anyOf': {
    fi: 'alikentät, joista yksi riittää',
    sv: 'delfält av vilka ett räcker',
    en: 'fields below it of which one is enough',
  },
  not: { fi: 'mallit, joihin sopivia ei lasketa', sv: 'mönster som inte räknas', en: 'patterns that do not count' },
  pattern: { fi: 'säännöllinen lauseke (RE2)', sv: 'reguljärt uttryck (RE2)', en: 'regular expression (RE2)' },
  'api-parts.anyOf': {
    fi: 'kentät, joista yksi riittää',
    sv: 'fält av vilka ett räcker',
    en: 'fields of which one is enough',
  },
  'api-parts.not': {
    fi: 'säännöllinen lauseke (RE2); arvoa, josta se löytyy, ei lasketa',
    sv: 'reguljärt uttryck (RE2); ett värde som det finns i räknas inte',
    en: 'regular expression (RE2); a value in which it is found does not count',
  },
  select: {
    fi: 'mitä kohtia kuvauksesta katsotaan; oletus: kuvausta kokonaisuutena',
    sv: 'vilka delar av beskrivningen som granskas; annars beskrivningen som helhet',
    en: 'which things of the description are looked at; default: the description as a whole',
  },
  at: {
    fi: 'polku niistä eteenpäin, pisteillä erotettuna; `*` on mikä tahansa askel',
    sv: 'sökväg vidare från dem, med punkter emellan; `*` är vilket steg som helst',
    en: 'path on from there, with dots between; `*` is any one step',
  },
  share: {
    fi: 'kuinka suuri osuus riittää, prosentteina',
    sv: 'hur stor andel som räcker, i procent',
    en: 'share that is enough, in per cent',
  },
  descriptions: {
    fi: 'luetaanko myös rajapintakuvausten tekstit',
    sv: 'läses också texterna i gränssnittsbeskrivningarna',
    en: 'whether the texts of the API descriptions are read too',
  },
  'topics-stated.files': {
    fi: 'muut tiedostot, joista katsotaan',
    sv: 'övriga filer som granskas',
    en: 'other files that are looked at',
  },
  formats: { fi: 'kuvausten muodot', sv: 'beskrivningarnas format', en: 'formats of the descriptions' },
  tell: {
    fi: '`decided`: vakiintuneen rajapinnan rikkovat muutokset ja mitä niistä puuttuu; `told`: muu, mistä käyttäjille kerrotaan',
    sv: '`decided`: ändringar som bryter ett stabilt gränssnitt och vad som saknas; `told`: annat som användarna bör få veta',
    en: '`decided`: breaks of stable interfaces and what is missing; `told`: all else that users should know',
  },
  profiles: { fi: 'tyyliprofiilit', sv: 'stilprofiler', en: 'style profiles' },
  nested: {
    fi: 'katsotaanko myös alikansiot',
    sv: 'granskas också undermappar',
    en: 'whether folders below are looked at too',
  },
  paths: { fi: 'muut polut', sv: 'övriga sökvägar', en: 'other paths' },
  default: {
    fi: 'pitääkö kaikilla tiedostoilla olla omistaja',
    sv: 'ska alla filer ha en ägare',
    en: 'whether an owner of all files is asked',
  },
  files: { fi: 'tiedostot, joista etsitään', sv: 'filer som genomsöks', en: 'files that are searched' },
}

/** What an option of a check means, or null when nobody has written it down (a test looks for that). */
export const optionWords = (check: string, option: string): Text | null =>
  words[`${check}.${option}`] ?? words[option] ?? null
