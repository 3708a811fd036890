import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { saysSuccessor, successorLine, tellsSuccessor } from '../../src/inventory/successor.ts'
import { subject } from '../checks/subject.ts'

/** The line that tells it, of a README that begins with this. */
async function lineIn(text: string, readme = `# Kartta\n\n${text}\n\n## Asennus\n\nAja asennus.\n`) {
  const { inventory } = await subject({ 'README.md': readme })
  return successorLine((await inventory.document('README.md')) as Document)
}

const url = 'https://github.com/kunta/uusi-kartta'

const english = [
  `⚠️ TSLint is [deprecated](https://github.com/palantir/tslint/issues/4534). Interested in migrating to [ESLint](https://eslint.org)?`,
  `Bower is deprecated.\n\n..psst! We recommend [yarn](https://yarnpkg.com) and [Vite](https://vitejs.dev) for new projects.`,
  '..psst! While Bower is maintained, we recommend using Yarn and Webpack for front-end projects.',
  'AngularJS support has officially ended as of January 2022.\nVisit [angular.io](https://angular.io) for the actively supported Angular.',
  `RETIRED: Heapster is now retired.\n\nFor more, see the [timeline](docs/deprecation.md).\n\nUse [metrics-server](${url}).`,
  'As of Feb 11th 2020, request is fully deprecated. Read [#3142](https://github.com/request/request/issues/3142).',
  `Please use [foo](${url})`,
  'We recommend using [foo] instead.',
  `We recommend using [foo](${url}) instead.`,
  `This library is deprecated. Please use foo.`,
  `No longer maintained, see ${url}`,
  `**This project is no longer actively maintained.** Try \`foo\`.`,
  `Moved: ${url}`,
  `**MOVED** → ${url}`,
  `MOVED TO ${url}`,
  `New repo: ${url}`,
  `The new repository is ${url}`,
  `Development now happens at ${url}.`,
  `The development has moved to GitLab.`,
  `This project is now a part of Palvelukartta.`,
  'Kartta has been integrated into Palvelukartta.',
  'This package has been integrated into the service map.',
  'This project is now called Palvelukartta.',
  'Kartta is now called Palvelukartta.',
  `This repository has been moved to ${url}.`,
  'This repository has moved to kunta/uusi-kartta.',
  'The code has moved to kunta/uusi-kartta.',
  `Kartta has moved to ${url}`,
  `We have moved to [Codeberg](https://codeberg.org/kunta/kartta).`,
  'This service has been replaced by Palvelukartta.',
  'This tool will be replaced with the service map in 2027.',
  '> [!CAUTION]\n> Deprecated in favour of [b](https://github.com/a/b).',
  '**Superseded by** [b](https://github.com/a/b)',
  'This project reached end of life. Its successor is Palvelukartta.',
  'Archived. Work continues in kunta/uusi-kartta.',
  'Unmaintained.\n\n- Consider Palvelukartta\n',
  `This project has been discontinued.\n\n<a href="${url}">The new one</a>`,
  `Not maintained. See [the new one][new].\n\n[new]: ${url}`,
  'Nothing replaces it.',
  'Deprecated, and there are no plans to replace it.',
  'There are no plans to replace it.',
  'It is retired without replacement.',
  'There is no replacement for it.',
]

const finnish = [
  `Uusi versio löytyy osoitteesta ${url}`,
  'Käytä jatkossa Palvelukarttaa.',
  `Katso ${url}`,
  `Uusi repositorio: ${url}`,
  `Uusi koti: ${url}`,
  `Uusi koodivarasto on ${url}`,
  `Tämä koodivarasto on arkistoitu. Katso Palvelukartta.`,
  'Projekti on vanhentunut, käytä Palvelukarttaa.',
  'Palvelu on poistunut käytöstä 1.9.2026. Sen on korvannut Ajanvaraus.',
  'Palvelu poistetaan käytöstä vuoden lopussa. Tilalle tulee Ajanvaraus.',
  'Sovellusta ei enää ylläpidetä. Seuraaja: Palvelukartta.',
  'Tätä ei enää kehitetä, kehitys jatkuu Palvelukartassa.',
  'Tuotetta ei ylläpidetä enää.\n\nKäytä sen sijaan Palvelukarttaa.',
  'Ylläpito on päättynyt. Toiminnot ovat nyt osana Palvelukarttaa.',
  `Repositorio on siirtynyt osoitteeseen ${url}`,
  'Kehitys on siirtynyt GitLabiin.',
  `Projekti on muuttanut uuteen osoitteeseen: ${url}`,
  'Palvelu on korvattu Palvelukartalla.',
  'Palvelun korvaa Palvelukartta.',
  'Käytä Palvelukarttaa tämän sijaan.',
  'Palvelu on lakkautettu. Korvaajaa ei ole.',
  'Tuote on arkistoitu, eikä sille tule korvaavaa tuotetta.',
  'Korvaavaa palvelua ei ole.',
  'Kartalla ei ole seuraajaa.',
]

const swedish = [
  `Se istället ${url}`,
  'Använd i stället Servicekartan.',
  'Använd Servicekartan i stället.',
  `Ny version finns på ${url}`,
  `Nytt kodförråd: ${url}`,
  'Projektet är arkiverat. Se Servicekartan.',
  'Tjänsten avvecklas, använd Servicekartan.',
  'Tjänsten har ersatts av Servicekartan.',
  'Tjänsten ersätts av Servicekartan.',
  'Den ersätts av Servicekartan från 2027.',
  'Koden har flyttats till kunta/karta.',
  `Projektet har flyttat till ${url}`,
  'Underhålls inte längre. Efterträdare: Servicekartan.',
  'Föråldrad. Arbetet fortsätter i Servicekartan.',
  'Nedlagd; är nu del av Servicekartan.',
  'Det finns ingen ersättare.',
  'Verktyget är nedlagt och ersätts inte.',
  'Appen är avvecklad. Inget ersätter den.',
]

const others = [
  `Siehe ${url}`,
  'Archiviert, nicht mehr gepflegt. Nachfolger: Servicekarte.',
  `Dieses Projekt wird nicht mehr weiterentwickelt. ${url}`,
  'Das Projekt wurde eingestellt. Kein Nachfolger.',
  `Dit project gaat verder op ${url}`,
  `Deze repository is verhuisd naar ${url}`,
  'Gearchiveerd. Vervangen door de kaart.',
  'Projektet vedligeholdes ikke længere. Brug Servicekortet.',
  'Kodelageret er arkiveret og erstattet af kortet.',
]

const unrelated = [
  'In 2019 we moved to Python 3.',
  'The documentation has moved to docs/.',
  'The documentation has moved to [docs/](docs/).',
  'The documentation of this project has moved to docs/.',
  'Documentation has moved to https://docs.kartta.example.',
  '**Korvaa** <SALASANA> omallasi.',
  'Korvaa `<SALASANA>` omallasi.',
  '`<TOKEN>` is replaced by your own token.',
  '`<TOKEN>` ersätts av din egen nyckel.',
  'Ersätt <LÖSENORD> med ditt eget.',
  'Use port 8080 instead.',
  'If the port is taken, use port 8080 instead.',
  'Använd port 8080 i stället.',
  'Sovellus on siirtynyt käyttämään Dockeria.',
  'Palvelu on siirtynyt Pythoniin.',
  'Projekti on siirtynyt käyttämään Reactia.',
  'Dokumentaatio on siirretty kansioon docs.',
  'Käytä npm:n sijaan yarnia.',
  'Use Docker instead of Vagrant.',
  'The API is now available at https://api.kartta.example.',
  'The code is now hosted on GitHub.',
  'This project has moved to TypeScript.',
  'Projektet har flyttats till Docker.',
  'Dokumentationen har flyttats till docs.',
  'Please see [the documentation](https://docs.kartta.example) first.',
  'Katso ohjeet: https://docs.kartta.example',
  'A map of the playgrounds, built with [Leaflet](https://leafletjs.com).',
  'Samples are drawn without replacement.',
  'We are looking for a successor.',
]

/** Further sentences; of those that a first version met unseen, 30 of 60 and 30 of 39 were right. */
const written = [
  'This repo is frozen. Head over to https://github.com/x/y.',
  'Development stopped in 2021; users should migrate to Foo.',
  'This client is being phased out; Foo takes its place.',
  'Not supported any more. An alternative is Foo.',
  'The project lives on as Foo.',
  'ARKISTOITU. Korvaava palvelu: Suomi.fi',
  'Tuki päättyi 2024. Vaihda Palvelukarttaan.',
  'Projekti yhdistettiin Palvelukarttaan.',
  'Utvecklingen är nedlagd, vi hänvisar till Servicekartan.',
  'Tjänsten togs ur bruk 2024. Ny tjänst: https://x.se',
  'Koden har slagits ihop med Servicekartan.',
  'This repository is no longer maintained. Please see https://github.com/x/y for the current version.',
  '**Note: This repository has been archived. Please use the [Digital Service Platform](https://x.fi) from now on.**',
  'The project was merged into Foobar.',
  'This repo has been merged with kunta/foo.',
  '# THIS REPO HAS MOVED\n\nhttps://gitlab.com/x/y',
  'This plugin has been deprecated in favor of `eslint-plugin-foo`.',
  'DEPRECATED - use foo-bar',
  'This package is deprecated - see foo/bar',
  'This project has been succeeded by Foo.',
  'Foo has been superseded by Bar.',
  'Development of this project continues at https://x.y.',
  'This is the old version. The new version lives at https://x.y.',
  'This is a legacy repository; the current version is at [x/y](https://github.com/x/y).',
  'All further development takes place in [x/y](https://github.com/x/y).',
  'This library is now maintained by the community at https://x.y',
  'Go to https://github.com/x/y for the new version',
  'Read-only mirror; development moved to https://gitlab.com/x/y',
  'This repository has been split into x/a and x/b.',
  'Tämä repo on vanhentunut. Uusi toteutus on osoitteessa https://x.fi',
  'Tämä projekti ei ole enää aktiivinen. Kts. https://x.fi',
  'Projektin kehitys jatkuu täällä: https://x.fi',
  'Palvelu on suljettu, ja sen tilalla on Oma asiointi.',
  'Palvelun kehitys on lopetettu. Suosittelemme siirtymistä Oma asiointi -palveluun.',
  'Tämä varasto on siirretty: https://x.fi',
  'Siirretty osoitteeseen https://x.fi',
  'Koodivarasto on jäädytetty. Uusi koodi: https://x.fi',
  'Tämän kirjaston on korvannut foo.',
  'Ohjelmaa ei enää kehitetä eikä korvaavaa ohjelmaa ole.',
  'Toiminnallisuus on siirretty osaksi Palvelukarttaa.',
  'VANHENTUNUT: käytä uutta rajapintaa osoitteessa https://x.fi',
  'Denna repository är arkiverad, se https://x.se för den nya.',
  'Projektet är avslutat. Vi rekommenderar Foo.',
  'Det här projektet har lagts ned. Använd Foo i stället.',
  'Vi har flyttat till https://x.se',
  'Koden finns numera på https://x.se',
  'Projektet lever vidare som Foo.',
  'Appen har slutat utvecklas och ersättare saknas.',
  'Systemet har ersatts med Foo.',
  'Utgått. Ersatt av Foo.',
  'Flyttad till https://x.se',
  'There will be no successor.',
  'No alternative is planned. This project is discontinued.',
  'This project is not being replaced; it is retired.',
]
const writtenOfOthers = [
  'Meetings have moved to Tuesdays.',
  'Kokoukset on siirretty tiistaille.',
  'Kuvat on siirretty kansioon public.',
  'Uusi versio on testattu Chromella.',
  'Mötena har flyttats till tisdagar.',
  'Issues have moved to Jira.',
  'We use Vite instead of Webpack.',
  'Passwords are replaced by asterisks.',
  'Variables in the template are replaced by values from [the registry](https://x.y).',
  'Uses Redis instead of memory.',
  'Lomake korvaa paperisen hakemuksen.',
  'Järjestelmä korvaa paperiset lomakkeet.',
  'Palvelu korvaa vanhan Lupapisteen.',
  'Tjänsten ersätter pappersblanketter.',
  'This service replaces the old paper forms.',
  'It replaced the old queue system in 2018.',
  'This project is the successor of Foo.',
  'The successor of Foo, written in Go.',
  'Kartta on Vanhan kartan seuraaja.',
  'Uusi versio julkaistaan kuukausittain: katso [julkaisut](https://github.com/a/b/releases).',
  'A new version is released monthly.',
  'See [the demo](https://demo.x.fi).',
  'Use [Docker](https://docker.com) to run it.',
  'Data is moved to the archive nightly.',
  'Files are moved to S3.',
  'Ny version släpps varje månad.',
  'Se [dokumentationen](https://docs.x.se).',
  'Project has moved to monthly releases.',
  'Det är en del av Suomi.fi.',
  'Tämä on osa Palvelukarttaa.',
  'This repository is part of the [City SDK](https://x.fi).',
]

/** The end is told, and not what comes after it. */
const silent = [
  'This repository is archived.',
  'This project is no longer maintained. Use at your own risk.',
  'Deprecated. See LICENSE for the licence, and [how to contribute](CONTRIBUTING.md).',
  'This repository has moved.',
  '[![Build](https://travis-ci.org/a/b.svg)](https://travis-ci.org/a/b)\n\nUnmaintained.',
  'Discontinued.\n\nLicensed under [EUPL](https://eupl.eu/1.2/en/). Questions: [mail](mailto:kartta@kunta.example).',
  'Tämä koodivarasto on arkistoitu.',
  'Palvelu on poistunut käytöstä.',
  'Utvecklingen har avslutats.',
  'Projektet underhålls inte längre.',
  '**This product is no longer in use.**\n\nIt is replaced by [fill in: name and address of the product].',
  'This project is obsolete.\n\n## Installing\n\nUse [Node](https://nodejs.org).',
]

const positives = [...english, ...finnish, ...swedish, ...others, ...written]

describe('the beginning of a README', () => {
  it.each(positives)('tells what replaces the product: %j', async (text) => {
    expect(await lineIn(text)).not.toBeNull()
  })

  it.each([...unrelated, ...writtenOfOthers, ...silent])('tells nothing of it: %j', async (text) => {
    expect(await lineIn(text)).toBeNull()
  })

  it('tells it in the title, before the title and under headings that say so', async () => {
    expect(await lineIn('', `# [DEPRECATED] Kartta\n\nKartta.\n\nUse [b](${url}).\n`)).toBe(1)
    expect(await lineIn('', `**Archived**\n\n# Kartta\n\nUse [b](${url}).\n`)).toBe(1)
    expect(await lineIn('', `Kartta\n======\n\nDeprecated\n----------\n\nUse [b](${url}).\n`)).toBe(4)
    expect(await lineIn('', '# Kartta\n\n## Seuraaja\n\nPalvelukartta\n')).toBe(3)
  })

  it('is all that is read, with sections about it', async () => {
    const far = `# Kartta\n\n## A\n\n## B\n${'\nKartta.\n'.repeat(80)}`
    expect(await lineIn('', `${far}\n## Kuvat\n\nDeprecated, use [b](${url}).\n`)).toBeNull()
    expect(await lineIn('', `${far}\n## Tila\n\nArkistoitu, katso [b](${url}).\n`)).toBe(169)
  })
})

describe('a description', () => {
  it.each([
    'Superseded by the service map, see the link',
    `Kartta. ${url}`,
    'Use kunta/uusi-kartta',
    '[ARCHIVED] Korvaaja on Palvelukartta',
    'Servicekartan ersätter; ingen ersättare',
    '[DEPRECATED] please use Palvelukartta',
  ])('is a notice as a whole: %j', (text) => {
    expect(saysSuccessor(text)).toBe(true)
  })

  it('needs more than the address of the product', () => {
    expect(saysSuccessor('A map of the playgrounds', 'https://kartta.example')).toBe(false)
    expect(saysSuccessor('Moved to', 'https://kartta.example')).toBe(true)
  })

  it('of several paragraphs is read as a README', () => {
    expect(tellsSuccessor('Kartta puistoista.\n\nPalvelu on lakkautettu.\n\nKäytä Palvelukarttaa.')).toBe(true)
    expect(tellsSuccessor('Kartta puistoista, katso Leaflet: https://leafletjs.com.')).toBe(false)
  })
})

describe('hostile text', () => {
  const runs = [
    'use ',
    'ei aa ',
    'this project ',
    'the a ',
    '[',
    '[a](',
    '![',
    '[![',
    '<a ',
    '<img ',
    'deprecated ',
    'Aa is ',
    '. ',
    'a',
    'image:',
    '(',
    '[a]: ',
    '- ',
    '> ',
    '<!-- ',
    'we recommend ',
    'projekti ',
    'tjänsten a ',
  ]
  it.each(runs)('is read in linear time: %j', (run) => {
    const text = run.repeat(Math.ceil(500_000 / run.length))
    const lines = `${`${run.repeat(Math.ceil(1_900 / run.length))}\n\n`.repeat(300)}`
    for (const one of [text, lines]) {
      expect(typeof saysSuccessor(one)).toBe('boolean')
      expect(typeof tellsSuccessor(one)).toBe('boolean')
    }
  })
})
