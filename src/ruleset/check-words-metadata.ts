import type { Text } from '../model.ts'

/** What the checks about licences, publiccode.yml and facts that agree look at. */
export const metadataWords = {
  'facts-agree': {
    fi: 'Vertaa samaa tietoa eri tiedostoissa, esimerkiksi lisenssiä, versiota tai nimeä, ja kertoo molemmat paikat, jos tiedot eroavat.',
    sv: 'Jämför samma uppgift i olika filer, till exempel licensen, versionen eller namnet, och anger båda ställena om uppgifterna går isär.',
    en: 'Compares one fact as different files state it, such as the licence, the version or the name, and tells both places when they differ.',
  },
  'licence-identified': {
    fi: 'Vertaa lisenssitekstiä tunnettuihin lisensseihin.',
    sv: 'Jämför licenstexten med kända licenser.',
    en: 'Compares the licence text with the known licences.',
  },
  'licence-reuse': {
    fi: 'Lukee REUSE.toml- tai .reuse/dep5-tiedoston ja kansion LICENSES/ ja katsoo, ovatko taulukot kunnossa ja onko jokaisen käytetyn lisenssin teksti mukana.',
    sv: 'Läser REUSE.toml eller .reuse/dep5 och mappen LICENSES/ och ser efter om tabellerna är i ordning och om texten till varje licens som används finns med.',
    en: 'Reads REUSE.toml or .reuse/dep5 and the folder LICENSES/, and looks whether the tables are in order and each licence that is used has its text.',
  },
  'licence-file-headers': {
    fi: 'Laskee tiedostot, joiden tekijänoikeuden haltija ja lisenssi eivät käy ilmi tiedoston alusta (8 kt), .license-tiedostosta tai REUSE-taulukosta.',
    sv: 'Räknar filer där varken början av filen (8 kB), en .license-fil eller en REUSE-tabell anger upphovsrätt och licens.',
    en: 'Counts files for which neither their beginning (8 kB) nor a .license file nor a REUSE table states copyright and licence.',
  },
  'licence-agreed': {
    fi: 'Vertaa tuotteen lisenssiä luetteloon lisensseistä, joista omistajat ovat sopineet.',
    sv: 'Jämför produktens licens med listan över licenser som ägarna har kommit överens om.',
    en: 'Compares the licence of the product with the list of licences that the owners have agreed on.',
  },
  'licence-compatible': {
    fi: 'Vertaa muutosehdotusten ja yksittäisten tiedostojen lisenssejä tuotteen lisenssiin julkaistujen taulukoiden mukaan.',
    sv: 'Jämför licenserna för bidrag och för enskilda filer med produktens licens enligt publicerade tabeller.',
    en: 'Compares the licences of contributions and of single files with that of the product, by published tables.',
  },
  'licence-open': {
    fi: 'Vertaa tunnistettua lisenssiä OSI:n hyväksymien avoimien lisenssien luetteloon.',
    sv: 'Jämför den identifierade licensen med OSI:s lista över godkända öppna licenser.',
    en: 'Compares the licence that was identified with the list of open licences approved by the OSI.',
  },
  'publiccode-name': {
    fi: 'Katsoo, onko tiedoston nimi täsmälleen publiccode.yml ja onko se koodivaraston ylimmässä kansiossa.',
    sv: 'Ser efter om filen heter exakt publiccode.yml och ligger i kodförrådets översta mapp.',
    en: 'Looks whether the file is called exactly publiccode.yml and stands at the top of the repository.',
  },
  'publiccode-readable': {
    fi: 'Lukee tiedoston publiccode.yml ja katsoo, onko tarvittavilla avaimilla arvo.',
    sv: 'Läser filen publiccode.yml och ser efter om de nycklar som behövs har ett värde.',
    en: 'Reads publiccode.yml and looks whether the keys that are needed hold something.',
  },
  'publiccode-valid': {
    fi: 'Katsoo, ovatko tiedoston publiccode.yml avaimet ja arvot standardin mukaisia. Verkko-osoitteita ei avata.',
    sv: 'Ser efter om nycklarna och värdena i publiccode.yml följer standarden. Webbadresser öppnas inte.',
    en: 'Looks whether the keys and values of publiccode.yml are such as the standard asks for. Web addresses are not opened.',
  },
  'publiccode-maintenance': {
    fi: 'Katsoo, onko tiedostossa publiccode.yml ylläpidon tyypin mukaiset yhteyshenkilöt tai sopimuskumppanit.',
    sv: 'Ser efter om publiccode.yml har de kontaktpersoner eller avtalsparter som hör till underhållstypen.',
    en: 'Looks whether publiccode.yml names the contacts or contractors that belong to its type of maintenance.',
  },
  'publiccode-deprecated': {
    fi: 'Etsii tiedostosta publiccode.yml avaimia ja tunnuksia, jotka ovat poistumassa standardista.',
    sv: 'Söker i publiccode.yml efter nycklar och koder som är på väg bort ur standarden.',
    en: 'Looks in publiccode.yml for keys and codes that are being dropped from the standard.',
  },
  'publiccode-version': {
    fi: 'Katsoo, mitä standardin versiota publiccode.yml noudattaa.',
    sv: 'Ser efter vilken version av standarden publiccode.yml följer.',
    en: 'Looks which version of the standard publiccode.yml follows.',
  },
  'publiccode-dates': {
    fi: 'Vertaa tiedoston publiccode.yml päiväyksiä tähän päivään: ylläpitosopimusten päättymistä ja julkaisupäivää.',
    sv: 'Jämför datumen i publiccode.yml med dagens datum: underhållsavtalens slut och utgivningsdatumet.',
    en: 'Compares the dates of publiccode.yml with today: the ends of maintenance contracts and the release date.',
  },
  'publiccode-quotes': {
    fi: 'Etsii tiedostosta publiccode.yml arvoja, jotka luetaan ilman lainausmerkkejä joksikin muuksi kuin on tarkoitettu.',
    sv: 'Söker i publiccode.yml efter värden som utan citattecken läses som något annat än det som är avsett.',
    en: 'Looks in publiccode.yml for values that are read as something else without quotation marks.',
  },
  'publiccode-files': {
    fi: 'Katsoo, ovatko kuvat ja tiedostot, joihin publiccode.yml viittaa, koodivarastossa. Verkko-osoitteita ei avata.',
    sv: 'Ser efter om de bilder och filer som publiccode.yml hänvisar till finns i kodförrådet. Webbadresser öppnas inte.',
    en: 'Looks whether the pictures and files that publiccode.yml refers to are in the repository. Web addresses are not opened.',
  },
  'publiccode-urls': {
    fi: 'Kysyy palvelimilta, ovatko tiedoston publiccode.yml verkko-osoitteet olemassa. Kysyy vain, jos asetuksissa on check-urls: true.',
    sv: 'Frågar servrarna om webbadresserna i publiccode.yml finns. Frågar bara om inställningarna har check-urls: true.',
    en: 'Asks the servers whether the web addresses of publiccode.yml are there. Asks only where the settings have check-urls: true.',
  },
  'owners-agree': {
    fi: 'Vertaa toisiinsa paikkoja, joissa tuotteen omistajat luetellaan: asetukset, hallintamalli ja README. Suomen kunnat ja muut julkiset organisaatiot tunnistetaan suomeksi, ruotsiksi ja taivutettuina.',
    sv: 'Jämför de ställen där produktens ägare räknas upp: inställningarna, förvaltningsplanen och README. Kommuner och andra offentliga organisationer i Finland känns igen på finska och svenska och i böjda former.',
    en: 'Compares the places where the owners of the product are listed: settings, plan and README. Finnish municipalities and other public bodies are recognised in Finnish, Swedish and inflected forms.',
  },
  'owner-contacts': {
    fi: 'Etsii hallintamallista, README-tiedostosta, publiccode.yml-tiedostosta sekä ylläpitoa, tukea ja osallistumista koskevista ohjeista jokaisen omistajaorganisaation yhteystietoja.',
    sv: 'Söker i förvaltningsplanen, README, publiccode.yml och anvisningarna om underhåll, stöd och medverkan efter en kontaktuppgift till varje organisation som äger produkten.',
    en: 'Looks in the plan, README, publiccode.yml and the files on maintainers, support and contributing for a contact of each organisation that owns the product.',
  },
  'former-contact': {
    fi: 'Katsoo, mainitaanko yhteyshenkilö toisessa asiakirjassa tehtävänsä jättäneenä. Vertaa vain kokonaisia nimiä ja sähköpostiosoitteita.',
    sv: 'Ser efter om en kontaktperson i ett annat dokument nämns bland dem som har lämnat sin uppgift. Bara hela namn och e-postadresser jämförs.',
    en: 'Looks whether another document lists a contact person among those who have left. Only full names and mail addresses are compared.',
  },
} as const satisfies Readonly<Record<string, Text>>
