/** Plans as municipalities write them, for tests: one of a Finnish product, one of a Swedish one, one of an interface. */

/** Tuotteenhallintasuunnitelma of a library queue that three towns own. Every topic of governance is stated. */
export const finnishPlan = `# Kirjastojonon tuotteenhallintasuunnitelma

| Versio | Päiväys | Tila |
|---|---|---|
| 1.2 | 12.3.2026 | hyväksytty |

## 1 Johdanto

Tämä suunnitelma kuvaa, miten Kirjastojono-tuotetta hallitaan yhdessä. Kirjastojonolla asiakas varaa aineistoa ja
seuraa paikkaansa varausjonossa. Tavoitteena on välttää toimittajalukko ja jakaa kustannuksia.

## 2 Organisointi

### 2.1 Roolit ja vastuut

| Rooli | Kuka |
|---|---|
| Omistajat | Espoo, Oulu ja Tampere |
| Ohjausryhmä | Omistajien kirjastotoimen johtajat, puheenjohtajana Oulu |
| Tuotepäällikkö | Oulun kaupunki, kirjastojono@ouka.fi |
| Avoimuuden edunvalvoja | Tampereen kaupunki, tietohallinto |

### 2.2 Päätöksenteko

Ohjausryhmä päättää tiekartasta, budjetista ja version hyväksymisestä yksimielisesti. Pienet korjaukset hyväksyy
tuotepäällikkö.

### 2.3 Erimielisyydet

Erimielisyydet ratkaisee omistajien johtoryhmä kuukauden kuluessa siitä, kun asia on viety sen käsittelyyn.

### 2.4 Kokoontuminen ja viestintä

Ohjausryhmä kokoontuu neljä kertaa vuodessa. Muistiot julkaistaan koodivaraston wikissä viikon kuluessa kokouksesta.

## 3 Muutosten hallinta

### 3.1 Muutospyynnöt

Muutospyynnöt jätetään koodivaraston lomakkeella. Tuotepäällikkö vastaa kahden viikon kuluessa ja vie isot asiat
ohjausryhmälle.

### 3.2 Versionhallinta ja julkaisut

Uusi versio julkaistaan neljännesvuosittain. Versionumerointi noudattaa semanttista versiointia, ja tuotepäällikkö
hyväksyy julkaisun testauksen jälkeen.

## 4 Rahoitus

Ylläpidon kustannukset jaetaan asukasluvun suhteessa. Uuden ominaisuuden maksaa sen tilaaja, ellei ohjausryhmä päätä
toisin.

## 5 Mukaantulo

Uusi kunta voi liittyä mukaan hyväksymällä tämän suunnitelman ja maksamalla liittymismaksun, josta ohjausryhmä päättää.

## 6 Elinkaari ja käytön päättäminen

Kun tuotteesta luovutaan, siitä kerrotaan vuotta aiemmin ja koodivarasto jää luettavaksi. Vanhaa versiota tuetaan kuusi
kuukautta uuden julkaisusta.

## 7 Lisenssi

Ohjelmiston lisenssi on EUPL 1.2. Tekijänoikeudet jäävät tekijöille, ja jokainen osallistuja antaa muutoksensa samalla
lisenssillä.
`

/** Förvaltningsplan of a day-care queue that two towns own. Every topic of governance is stated. */
export const swedishPlan = `# Förvaltningsplan för Dagvårdskön

Version 2.0, godkänd 4.2.2026

## Inledning

Syftet med planen är att komma överens om hur Dagvårdskön utvecklas och underhålls. Familjer ansöker om dagvårdsplats
med tjänsten, och kommunen ger platserna i turordning.

## Roller och ansvar

| Roll | Vem |
| --- | --- |
| Ägare | Vasa stad och Korsholms kommun |
| Styrgrupp | Direktörerna för småbarnspedagogiken i ägarkommunerna |
| Produktchef | Vasa stad, dagvardskon@vasa.fi |
| Öppenhetsombud | Korsholms kommun, dataförvaltningen |

## Beslutsfattande

Styrgruppen beslutar om färdplanen och budgeten. Beslut fattas enhälligt; kan man inte enas avgör direktörerna saken.

## Meningsskiljaktigheter

Konflikter mellan ägarna löses i första hand i styrgruppen och därefter av kommundirektörerna.

## Möten och kommunikation

Styrgruppen sammanträder fyra gånger om året. Protokollen publiceras i kodförrådet inom två veckor.

## Ändringsbegäran

Ändringsförslag lämnas med formuläret i kodförrådet. Produktchefen svarar inom två veckor och för större frågor till
styrgruppen.

## Versionshantering

En ny version släpps varje kvartal och godkänns av produktchefen när den har testats.

## Finansiering

Kostnaderna för underhållet fördelas enligt invånarantal. Var och en betalar kostnaderna för sitt eget införande.

## Anslutning

Nya kommuner är välkomna och ansluter sig genom att godkänna planen och betala en anslutningsavgift.

## Avveckling

När tjänsten avvecklas meddelar styrgruppen det ett år i förväg, och kodförrådet arkiveras öppet för läsning.

## Licens

Programvarans licens är EUPL 1.2. Upphovsrätten stannar hos dem som har skrivit koden.
`

/** Rajapinnan hallintasuunnitelma of an interface for traffic lights. */
export const interfacePlan = `# Liikennevalorajapinnan hallintasuunnitelma

## Perustiedot

Rajapinnan kautta reittioppaat saavat liikennevalojen tilan ja ennusteen seuraavasta vaihdosta.

## Omistajuus ja ohjaus

Rajapinnan omistajat ovat Helsinki, Turku ja Vantaa. Ohjausryhmä hyväksyy rajapinnan muutokset enemmistöllä.

## Rajapintaa noudattavat ohjelmistot

| Ohjelmisto | Ylläpitäjä |
|---|---|
| Valo-ohjain | Helsingin kaupunki |
| Risteys | Turun kaupunki |

## Kustannukset

Kukin omistaja maksaa oman toteutuksensa; yhteiset kustannukset jaetaan tasan.

## Elinkaaren hallinta

Vanhaa rajapintaversiota tuetaan 12 kuukautta. Käytöstä poistamisesta päättää ohjausryhmä.
`

/** The headings of a plan, with nothing under them. */
export const skeletonOf = (plan: string): string =>
  plan
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .join('\n\n')

/** A plan whose role table and sections hold only what a form holds. */
export const emptyForm = `# [Tuotteen nimi] tuotteenhallintasuunnitelma

## Johdanto

[täydennä: mihin tuotetta käytetään]

## Roolit

| Rooli | Kuka |
|---|---|
| Omistajat | [täydennä: omistavat kunnat] |
| Ohjausryhmä | |
| Tuotepäällikkö | - |

## Päätöksenteko

TODO

## Rahoitus

Täydennetään myöhemmin
`
