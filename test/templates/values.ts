import type { Language } from '../../src/model.ts'
import { gapWords } from '../../src/templates/fill.ts'
import { templateNames, templateText } from '../../src/templates/texts.ts'

type Row = readonly [fi: string, sv: string, en: string]

const same = (text: string): Row => [text, text, text]
const oulu: Row = ['Oulun kaupunki', 'Uleåborgs stad', 'City of Oulu']
const kemi: Row = ['Kemin kaupunki', 'Kemi stad', 'City of Kemi']
const all: Row = [
  'Oulun kaupunki, Rovaniemen kaupunki ja Kemin kaupunki',
  'Uleåborgs stad, Rovaniemi stad och Kemi stad',
  'City of Oulu, City of Rovaniemi and City of Kemi',
]
const link = (path: string): Row => same(`[${path}](https://docs.esimerkki.fi/${path})`)

/** Answers to places by how they are worded in English; the first that fits counts. */
const kinds: readonly (readonly [pattern: RegExp, row: Row])[] = [
  [/^link to the functional/u, link('features')],
  [/^link to the installation/u, link('install')],
  [/^link to the (?:technical|API)/u, link('technical')],
  [/^link to the (?:data|database) /u, link('data-model')],
  [/^link to/u, link('guide')],
  [/^(?:shared )?(?:e-mail )?address|^chair or|^contact person/u, same('tuki@kirjastojono.fi')],
  [/^organisation.*(?:guardian|supervisor|quality|checks)/u, kemi],
  [/^organisations (?:with|that use|that described)|^public funders|^municipalities that/u, all],
  [/^organisations? |^who (?:wrote|prepared)|^funder|^supplier or own|^organisations that give/u, oulu],
  [/^length of/u, ['12 kuukautta', '12 månader', '12 months']],
  [
    /^supplier, own/u,
    ['omistajien valitsema toimittaja', 'en leverantör som ägarna väljer', 'a supplier that the owners choose'],
  ],
  [/^(?:who pays|the one who orders)/u, ['Omistajat yhdessä', 'Ägarna tillsammans', 'The owners together']],
  [/^how (?:money|changes|the content|a major)/u, ['yksimielisesti', 'enhälligt', 'by consensus']],
  [/^how quickly/u, ['kahden viikon kuluessa', 'inom två veckor', 'within two weeks']],
  [
    /^how long before/u,
    ['kuukautta ennen käyttöönottoa', 'en månad före ibruktagningen', 'a month before it is taken into use'],
  ],
  [/^how often/u, ['neljä kertaa vuodessa', 'fyra gånger om året', 'four times a year']],
  [
    /^who (?:convenes|chairs|switches|runs|may|adds)|^role that/u,
    ['tuotepäällikkö', 'produktchefen', 'the product manager'],
  ],
  [/^how many (?:months)/u, ['12 kuukautta', '12 månader', '12 months']],
  [/^how many days/u, ['viikkoa', 'en vecka', 'a week']],
  [/^how many votes/u, ['yksi ääni', 'en röst', 'one vote']],
  [/^how many/u, ['kaksi versiota', 'två versioner', 'two versions']],
  [
    /^(?:what (?:users|the product|the interface)|in one sentence what)/u,
    [
      'Asiakas varaa kirjaston kirjan jonosta ja saa viestin, kun kirja on noudettavissa.',
      'Kunden reserverar en bok på biblioteket och får ett meddelande när boken kan hämtas.',
      'Customers reserve a library book in the queue and get a message when it can be fetched.',
    ],
  ],
]

/** Answers to places of exactly these words in English. */
const exact: Readonly<Record<string, Row>> = {
  'name of the product': ['Kirjastojono', 'Bibliotekskö', 'Library queue'],
  'the places in square brackets. Remove rows that do not concern you, and finally this line': same(''),
  'owner organisations': all,
  'owner organisation': oulu,
  'SPDX identifier of the licence': same('EUPL-1.2'),
  'GitHub team': same('@kirjastojono/yllapito'),
  'address of the repository': same('https://github.com/example/library-queue'),
  date: ['1.9.2026', '1.9.2026', '2026-09-01'],
  'date of approval': ['24.11.2026', '24.11.2026', '2026-11-24'],
  'approved, once it is decided': ['Hyväksytty', 'Godkänd', 'Approved'],
  'who approved it and in which meeting': [
    'Ohjausryhmä hyväksyi kokouksessaan',
    'Styrgruppen godkände på sitt möte',
    'The steering group approved it in its meeting',
  ],
  'stage of the product': same('development'),
  'version of the interface': same('1.0.0'),
  'date on which the interface was approved': ['12.10.2026', '12.10.2026', '2026-10-12'],
  'the software and its version': same('Kirjasto 3.2'),
  'version of the interface in the software': same('1.0.0'),
  'newest major version': same('1.0'),
  'previous major version, or remove the row': same('0.9'),
  'day until which it is supported': ['31.12.2027', '31.12.2027', '2027-12-31'],
  'what is missing or coming': ['Peruutus tulossa', 'Avbokning kommer', 'Cancelling is coming'],
  'search word or identifier that leads to the interface': same('library-queue'),
  'search word or identifier that leads to the product': same('library-queue'),
  'website, discussion channel or mailing list': same('https://kirjastojono.fi'),
  'where and how often': ['kuukausittain verkossa', 'varje månad på nätet', 'every month in an online meeting'],
  'where the minutes are': same('https://kirjastojono.fi/muistiot'),
  'how large a change the product manager may decide': [
    'enintään viiden työpäivän muutokset',
    'ändringar på högst fem arbetsdagar',
    'changes of at most five working days',
  ],
  'for example a vote or the management of the owners': [
    'omistajien johto yhdessä',
    'av ägarnas ledning tillsammans',
    'the management of the owners together',
  ],
  'how and with whose permission': [
    'tuotepäällikön luvalla',
    'med produktchefens tillstånd',
    'with the permission of the product manager',
  ],
  'who accepts it and on what grounds': [
    'ohjausryhmä, kun testit on tehty',
    'styrgruppen, när testerna är gjorda',
    'the steering group, once tests are done',
  ],
  'who is told': ['kaikille omistajille', 'alla ägare', 'all owners'],
  'response time aimed at': ['alle sekunti', 'under en sekund', 'below a second'],
  'availability aimed at': same('99,5 %'),
  'what replaces the interface, or how that is found out': ['uusi rajapinta', 'ett nytt gränssnitt', 'a new interface'],
  'what replaces the product, or how that is found out': ['uusi palvelu', 'en ny tjänst', 'a new service'],
  'equally, by population or by use': ['Asukasluvun mukaan', 'Enligt invånarantal', 'By population'],
  'a fee, or no fee': ['Ei liittymismaksua', 'Ingen anslutningsavgift', 'No joining fee'],
  'for example every municipality and wellbeing services county': [
    'jokainen kunta',
    'alla kommuner',
    'every municipality',
  ],
  'an agreement or other document': ['yhteistyösopimus', 'ett samarbetsavtal', 'an agreement'],
  'on what terms': ['puolen vuoden irtisanomisajalla', 'med ett halvt års uppsägningstid', 'at half a year of notice'],
  'platform, for example web': same('web'),
  'type of software, for example standalone/web': same('standalone/web'),
  'description in one sentence, at most 150 characters': [
    'Kirjaston kirjojen varausjono kuntien yhteiseen käyttöön',
    'Reservationskö för bibliotekets böcker, gemensam för kommunerna',
    'A queue for reserving library books, shared by municipalities',
  ],
  'longer description, at least 150 characters': [
    'Asiakas varaa kirjaston kirjan jonosta ja saa viestin, kun kirja on noudettavissa. Kirjaston henkilökunta näkee varaukset yhdestä näkymästä. Palvelu on kuntien yhteinen, ja jokainen kunta voi ottaa sen käyttöön.',
    'Kunden reserverar en bok på biblioteket och får ett meddelande när boken kan hämtas. Personalen ser alla reservationer i en och samma vy. Tjänsten är gemensam för kommunerna, och alla kommuner kan ta den i bruk.',
    'Customers reserve a library book in the queue and get a message when it can be fetched. Staff see all reservations in one view. The service is shared by municipalities, and every municipality can take it into use.',
  ],
  'most important feature': ['Varaus verkossa', 'Reservation på nätet', 'Reservation online'],
  'product manager, role or name': ['Tuotepäällikkö', 'Produktchef', 'Product manager'],
  'languages of the documents': same('fi'),
  'kind of the product': same('software'),
  'level aimed at': same('3'),
  'how to try the product and take it into use, or a link to the guide': [
    'Palvelu asennetaan konttina. Ohje: https://docs.kirjastojono.fi/asennus',
    'Tjänsten installeras som en container. Anvisning: https://docs.kirjastojono.fi/installation',
    'The service is installed as a container. Guide: https://docs.kirjastojono.fi/install',
  ],
  'what is being worked on': ['Varauksen peruuttaminen', 'Avbokning av en reservation', 'Cancelling a reservation'],
  'what comes next': ['Ilmoitukset tekstiviestillä', 'Meddelanden som sms', 'Messages by SMS'],
  'quarter and year, for example Q1/2027': same('Q1/2027'),
  'quarter and year of what comes next': same('Q3/2027'),
  'an idea that has not been decided on': [
    'Varaus suoraan kirjaston sovelluksesta',
    'Reservation direkt i bibliotekets app',
    'Reservation in the app of the library',
  ],
  'no, or until when yes': ['ei', 'nej', 'no'],
  'change that comes with the next release': [
    'Varauksen voi perua.',
    'En reservation kan avbokas.',
    'Reservations can be cancelled.',
  ],
  'day on which the first version was released': same('2026-09-01'),
  'what the first version holds': ['Varaus ja ilmoitus', 'Reservation och meddelande', 'Reserving and messages'],
  'name of the main branch': same('`main`'),
  'path of the API description': same('/api/'),
  'command or guide for testing a change': same('`npm test`'),
  'for example a container image, a package or a service': ['Konttikuva', 'Containeravbild', 'Container image'],
  'name of the project': ['Kirjasto verkossa 2025', 'Biblioteket på nätet 2025', 'Library online 2025'],
  'when the first version was or will be ready': ['Syyskuu 2026', 'September 2026', 'September 2026'],
  'private funders, or that there are none': [
    'Ei yksityisiä rahoittajia',
    'Inga privata finansiärer',
    'There are none',
  ],
  'core developers, developers of the owners and others': [
    'kolme ydinkehittäjää ja omistajien kehittäjät',
    'tre kärnutvecklare och ägarnas utvecklare',
    'three core developers and the developers of the owners',
  ],
  'in which channel and when': [
    'sähköpostilistalla ennen julkaisua',
    'på e-postlistan före utgåvan',
    'on the mailing list before a release',
  ],
  'in which month': ['elokuussa', 'i augusti', 'in August'],
  'in which month the roadmap is reviewed': ['helmikuussa', 'i februari', 'in February'],
  'what is not published and why, or none': ['ei ole', 'inga', 'none'],
  'where data is moved': ['omistajien arkistoon', 'till ägarnas arkiv', 'to the archive of the owners'],
  'in which languages': ['suomeksi ja ruotsiksi', 'på finska och svenska', 'in Finnish and Swedish'],
  'suppliers, or that none are known yet': ['niitä ei vielä tunneta', 'ännu inga', 'none are known yet'],
}

const languages: readonly Language[] = ['fi', 'sv', 'en']
const places = (text: string): readonly string[] =>
  [...text.matchAll(/\[(?:täydennä|fyll i|fill in): ([^[\]\n]{1,120})\]/gu)].map((match) => match[1]!)

/** Places of each language by their words, as they are worded in English: templates have them in the same order. */
const inEnglish = new Map(
  templateNames.flatMap((name) => {
    const english = places(templateText(name, 'en'))
    return languages.flatMap((language) =>
      places(templateText(name, language)).map((words, index) => [`${language} ${words}`, english[index]!] as const),
    )
  }),
)

function valueFor(words: string, language: Language): string {
  const english = inEnglish.get(`${language} ${words}`) ?? ''
  const row = exact[english] ?? kinds.find(([pattern]) => pattern.test(english))?.[1]
  if (!row) throw new Error(`no value for "${words}" (${language}): "${english}"`)
  return row[languages.indexOf(language)]!
}

/** A text as people fill it in: every place has a value, and the line that asks for that is gone. */
export const filledByPeople = (text: string, language: Language): string =>
  text
    .replace(new RegExp(`\\[${gapWords[language]}: ([^[\\]\\n]{1,120})\\]`, 'gu'), (_, words: string) =>
      valueFor(words, language),
    )
    .replace(/\n{3,}/gu, '\n\n')
