import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import "./chunk-MHBJQ5RC.js";
import {
  bindRule,
  effective
} from "./chunk-5MJRINTJ.js";
import {
  defaultSettings
} from "./chunk-YHXLK5L5.js";
import {
  rulePage
} from "./chunk-NOPV76LF.js";
import {
  builtinRules
} from "./chunk-GHSYZ4CB.js";
import {
  checks
} from "./chunk-LBOI4YBC.js";
import "./chunk-VSM2O5GP.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import {
  unknownRule
} from "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-MYWB25UQ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import {
  nearestRule
} from "./chunk-MTW652DG.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import {
  artefactNames,
  deciders,
  levelNames,
  listed,
  severityWords
} from "./chunk-DWLZACDT.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import {
  open
} from "./chunk-TFED3IDJ.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-BZJXENXZ.js";
import "./chunk-PKA3MPQB.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-PUJKWDWB.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/ruleset/examples.ts
async function exampleOf(id) {
  const { default: examples } = await import("./examples-ZA2PNZOE.js");
  return Object.hasOwn(examples, id) ? examples[id] : null;
}

// src/ruleset/check-words-files.ts
var fileWords = {
  "folder-present": {
    fi: "Katsoo, onko koodivarastossa ainakin yksi näihin malleihin sopiva kansio.",
    sv: "Ser efter om kodförrådet har minst en mapp som passar mönstren.",
    en: "Looks whether the repository has at least one folder that matches the patterns."
  },
  "folder-absent": {
    fi: "Katsoo, ettei koodivarastossa ole näihin malleihin sopivia kansioita.",
    sv: "Ser efter att kodförrådet inte har mappar som passar mönstren.",
    en: "Looks that the repository has no folder that matches the patterns."
  },
  "content-found": {
    fi: "Etsii säännöllistä lauseketta jokaisesta tiedostosta tai, jos niin valitaan, yhdestä niistä.",
    sv: "Söker efter ett reguljärt uttryck i varje fil eller, om man väljer det, i en av dem.",
    en: "Looks for a regular expression in every one of the files or, if so chosen, in one of them."
  },
  "content-absent": {
    fi: "Katsoo, ettei mikään säännöllisistä lausekkeista löydy tiedostoista.",
    sv: "Ser efter att inget av de reguljära uttrycken finns i filerna.",
    en: "Looks that none of the regular expressions is found in the files."
  },
  "content-begins": {
    fi: "Katsoo, löytyvätkö kaikki säännölliset lausekkeet tiedostojen ensimmäisiltä riveiltä, esimerkiksi tekijänoikeusmerkintä.",
    sv: "Ser efter att alla reguljära uttryck finns på filernas första rader, till exempel en upphovsrättsnotis.",
    en: "Looks whether all regular expressions are found in the first lines of the files, such as a copyright notice."
  },
  "hash-equal": {
    fi: "Laskee tiedostojen tiivisteet ja vertaa niitä säännön tiivisteisiin.",
    sv: "Räknar filernas kontrollsummor och jämför dem med regelns.",
    en: "Computes the hashes of the files and compares them with those of the rule."
  },
  "hash-absent": {
    fi: "Katsoo, ettei minkään tiedoston tiiviste ole jokin säännön tiivisteistä.",
    sv: "Ser efter att ingen fils kontrollsumma är någon av regelns.",
    en: "Looks that no file has one of the hashes of the rule."
  },
  "size-limited": {
    fi: "Vertaa tiedostojen kokoa suurimpaan sallittuun.",
    sv: "Jämför filernas storlek med den största tillåtna.",
    en: "Compares the sizes of the files with the greatest that is allowed."
  },
  "schema-fits": {
    fi: "Lukee JSON-, YAML- tai TOML-tiedoston ja vertaa sitä JSON Schema -skeemaan. Verkosta ei haeta mitään.",
    sv: "Läser en JSON-, YAML- eller TOML-fil och jämför den med ett JSON Schema. Ingenting hämtas från nätet.",
    en: "Reads a JSON, YAML or TOML file and compares it with a JSON Schema. Nothing is fetched."
  },
  "names-fit": {
    fi: "Vertaa tiedostojen tai kansioiden nimiä sovittuun kirjoitustapaan tai lausekkeeseen.",
    sv: "Jämför filernas eller mapparnas namn med det överenskomna skrivsättet eller ett uttryck.",
    en: "Compares the names of files or folders with the agreed way of writing or an expression."
  },
  "no-binaries": {
    fi: "Etsii käännettyjä ohjelmia tiedostojen ensimmäisten tavujen ja nimen päätteen perusteella tai, jos niin valitaan, kaikkea muuta kuin tekstiä.",
    sv: "Söker efter kompilerade program utgående från filernas första byte och namnets ändelse eller, om man väljer det, allt som inte är text.",
    en: "Looks for compiled programs by the first bytes of files and the ending of their names or, if so chosen, for all that is not text."
  },
  "commit-words": {
    fi: "Lukee muutoksen commit-viestit, tai viimeisimmät, jos mihinkään ei verrata, ja etsii niistä sanoja. Kenenkään nimeä ei kerrota.",
    sv: "Läser ändringens commit-meddelanden, eller de senaste när inget jämförs, och söker efter ord i dem. Ingens namn nämns.",
    en: "Reads the commit messages of a change, or the last ones where nothing is compared, and looks for words in them. Nobody is named."
  }
};

// src/ruleset/check-words-interfaces.ts
var interfaceWords = {
  "api-readable": {
    fi: "Lukee jokaisen rajapintakuvauksen ja katsoo, onko se muodoltaan ehjä.",
    sv: "Läser varje gränssnittsbeskrivning och ser efter om den är rätt uppbyggd.",
    en: "Reads every API description and looks whether its form is sound."
  },
  "api-field": {
    fi: "Katsoo, onko jokaisessa rajapintakuvauksessa tämä kenttä ja sopiiko sen arvo.",
    sv: "Ser efter om varje gränssnittsbeskrivning har det här fältet och om värdet passar.",
    en: "Looks whether every API description has this field and whether its value fits."
  },
  "api-valid": {
    fi: "Vertaa rajapintakuvausta sen muodon viralliseen skeemaan ja seuraa kuvauksen viittaukset koodivaraston sisällä.",
    sv: "Jämför gränssnittsbeskrivningen med formatets officiella schema och följer hänvisningarna inom kodförrådet.",
    en: "Compares the API description with the official schema of its format, and follows its references inside the repository."
  },
  "api-changes": {
    fi: "Vertaa rajapintakuvauksia aiempaan tilaan: mikä muutos katkaisee yhteensopivuuden, ja onko sovittu sen varalta tehty.",
    sv: "Jämför gränssnittsbeskrivningarna med det tidigare läget: vad som bryter kompatibiliteten, och om det överenskomna är gjort.",
    en: "Compares API descriptions with the state before: what breaks compatibility, and whether what was agreed for that is done."
  },
  "api-profile": {
    fi: "Kysyy Spectral-ohjelmalta, noudattavatko OpenAPI-kuvaukset valittuja tyyliprofiileja. Ellei profiilia ole valittu, ei kysy mitään.",
    sv: "Frågar programmet Spectral om OpenAPI-beskrivningarna följer de valda stilprofilerna. Om ingen profil är vald frågas ingenting.",
    en: "Asks the program Spectral whether the OpenAPI descriptions follow the style profiles that were chosen. Asks nothing where none is."
  },
  "api-parts": {
    fi: "Katsoo rajapintakuvausten valittuja kohtia, esimerkiksi toimintoja tai tietokenttiä: onko niillä tämä kenttä, sopiiko sen arvo ja kuinka suurella osalla.",
    sv: "Granskar valda delar av gränssnittsbeskrivningarna, till exempel operationer eller datafält: om de har fältet, om värdet passar och hur stor del av dem.",
    en: "Looks at chosen things of the API descriptions, such as operations or properties: whether they have this field, whether its value fits, and how many of them."
  },
  "api-licence": {
    fi: "Vertaa rajapintakuvauksen lisenssiä koodivaraston lisenssiin; datalle tarkoitettu avoin lisenssi kelpaa aina.",
    sv: "Jämför gränssnittsbeskrivningens licens med kodförrådets; en öppen licens för data duger alltid.",
    en: "Compares the licence of the API description with that of the repository; an open licence for data is always good."
  },
  "api-servers": {
    fi: "Katsoo rajapintakuvauksen palvelinten osoitteet: pääsevätkö muut niihin ja onko yhteys salattu. Osoitteita ei avata.",
    sv: "Granskar serveradresserna i gränssnittsbeskrivningen: om andra når dem och om anslutningen är krypterad. Adresserna öppnas inte.",
    en: "Looks at the servers of the API description: whether others reach them and whether the connection is encrypted. No address is opened."
  },
  "api-security": {
    fi: "Katsoo, kertooko rajapintakuvaus jokaisesta tietoja muuttavasta toiminnosta, mitä tunnistautumista se vaatii.",
    sv: "Ser efter om gränssnittsbeskrivningen för varje operation som ändrar uppgifter säger vilken autentisering den kräver.",
    en: "Looks whether the API description tells of each operation that changes data which authentication it asks."
  },
  "api-deprecation": {
    fi: "Etsii poistuvien toimintojen teksteistä päivän ja tiedon siitä, mikä ne korvaa.",
    sv: "Söker i texterna om operationer som ska tas bort efter ett datum och vad som ersätter dem.",
    en: "Looks in the texts of deprecated operations for a date and for what replaces them."
  },
  "api-approved": {
    fi: "Etsii hallintamallista rajapinnan version ja hyväksymispäivän ja vertaa versiota rajapintakuvaukseen.",
    sv: "Söker i förvaltningsplanen efter gränssnittets version och datum för godkännande och jämför versionen med gränssnittsbeskrivningen.",
    en: "Looks in the plan for the version of the interface and its approval date, and compares the version with the API description."
  },
  "api-test-endpoint": {
    fi: "Etsii rajapintakuvauksesta testipalvelimen tai asiakirjoista maininnan testiympäristöstä.",
    sv: "Söker i gränssnittsbeskrivningen efter en testserver eller i dokumenten efter ett omnämnande av en testmiljö.",
    en: "Looks for a test server in the API description, or for a test environment in the documents."
  },
  implementations: {
    fi: "Etsii luettelon rajapintaa noudattavista ohjelmistoista: tiedoston, taulukon tai publiccode.yml-tiedoston avaimen usedBy.",
    sv: "Söker efter en förteckning över programvaror som följer gränssnittet: en fil, en tabell eller nyckeln usedBy i publiccode.yml.",
    en: "Looks for a register of implementations: a file, a table or the key usedBy in publiccode.yml."
  }
};

// src/ruleset/check-words-metadata.ts
var metadataWords = {
  "facts-agree": {
    fi: "Vertaa samaa tietoa eri tiedostoissa, esimerkiksi lisenssiä, versiota tai nimeä, ja kertoo molemmat paikat, jos tiedot eroavat.",
    sv: "Jämför samma uppgift i olika filer, till exempel licensen, versionen eller namnet, och anger båda ställena om uppgifterna går isär.",
    en: "Compares one fact as different files state it, such as the licence, the version or the name, and tells both places when they differ."
  },
  "licence-identified": {
    fi: "Vertaa lisenssitekstiä tunnettuihin lisensseihin.",
    sv: "Jämför licenstexten med kända licenser.",
    en: "Compares the licence text with the known licences."
  },
  "licence-reuse": {
    fi: "Lukee REUSE.toml- tai .reuse/dep5-tiedoston ja kansion LICENSES/ ja katsoo, ovatko taulukot kunnossa ja onko jokaisen käytetyn lisenssin teksti mukana.",
    sv: "Läser REUSE.toml eller .reuse/dep5 och mappen LICENSES/ och ser efter om tabellerna är i ordning och om texten till varje licens som används finns med.",
    en: "Reads REUSE.toml or .reuse/dep5 and the folder LICENSES/, and looks whether the tables are in order and each licence that is used has its text."
  },
  "licence-file-headers": {
    fi: "Laskee tiedostot, joiden tekijänoikeuden haltija ja lisenssi eivät käy ilmi tiedoston alusta (8 kt), .license-tiedostosta tai REUSE-taulukosta.",
    sv: "Räknar filer där varken början av filen (8 kB), en .license-fil eller en REUSE-tabell anger upphovsrätt och licens.",
    en: "Counts files for which neither their beginning (8 kB) nor a .license file nor a REUSE table states copyright and licence."
  },
  "licence-agreed": {
    fi: "Vertaa tuotteen lisenssiä luetteloon lisensseistä, joista omistajat ovat sopineet.",
    sv: "Jämför produktens licens med listan över licenser som ägarna har kommit överens om.",
    en: "Compares the licence of the product with the list of licences that the owners have agreed on."
  },
  "licence-compatible": {
    fi: "Vertaa muutosehdotusten ja yksittäisten tiedostojen lisenssejä tuotteen lisenssiin julkaistujen taulukoiden mukaan.",
    sv: "Jämför licenserna för bidrag och för enskilda filer med produktens licens enligt publicerade tabeller.",
    en: "Compares the licences of contributions and of single files with that of the product, by published tables."
  },
  "licence-open": {
    fi: "Vertaa tunnistettua lisenssiä OSI:n hyväksymien avoimien lisenssien luetteloon.",
    sv: "Jämför den identifierade licensen med OSI:s lista över godkända öppna licenser.",
    en: "Compares the licence that was identified with the list of open licences approved by the OSI."
  },
  "publiccode-name": {
    fi: "Katsoo, onko tiedoston nimi täsmälleen publiccode.yml ja onko se koodivaraston ylimmässä kansiossa.",
    sv: "Ser efter om filen heter exakt publiccode.yml och ligger i kodförrådets översta mapp.",
    en: "Looks whether the file is called exactly publiccode.yml and stands at the top of the repository."
  },
  "publiccode-readable": {
    fi: "Lukee tiedoston publiccode.yml ja katsoo, onko tarvittavilla avaimilla arvo.",
    sv: "Läser filen publiccode.yml och ser efter om de nycklar som behövs har ett värde.",
    en: "Reads publiccode.yml and looks whether the keys that are needed hold something."
  },
  "publiccode-valid": {
    fi: "Katsoo, ovatko tiedoston publiccode.yml avaimet ja arvot standardin mukaisia. Verkko-osoitteita ei avata.",
    sv: "Ser efter om nycklarna och värdena i publiccode.yml följer standarden. Webbadresser öppnas inte.",
    en: "Looks whether the keys and values of publiccode.yml are such as the standard asks for. Web addresses are not opened."
  },
  "publiccode-maintenance": {
    fi: "Katsoo, onko tiedostossa publiccode.yml ylläpidon tyypin mukaiset yhteyshenkilöt tai sopimuskumppanit.",
    sv: "Ser efter om publiccode.yml har de kontaktpersoner eller avtalsparter som hör till underhållstypen.",
    en: "Looks whether publiccode.yml names the contacts or contractors that belong to its type of maintenance."
  },
  "publiccode-deprecated": {
    fi: "Etsii tiedostosta publiccode.yml avaimia ja tunnuksia, jotka ovat poistumassa standardista.",
    sv: "Söker i publiccode.yml efter nycklar och koder som är på väg bort ur standarden.",
    en: "Looks in publiccode.yml for keys and codes that are being dropped from the standard."
  },
  "publiccode-version": {
    fi: "Katsoo, mitä standardin versiota publiccode.yml noudattaa.",
    sv: "Ser efter vilken version av standarden publiccode.yml följer.",
    en: "Looks which version of the standard publiccode.yml follows."
  },
  "publiccode-dates": {
    fi: "Vertaa tiedoston publiccode.yml päiväyksiä tähän päivään: ylläpitosopimusten päättymistä ja julkaisupäivää.",
    sv: "Jämför datumen i publiccode.yml med dagens datum: underhållsavtalens slut och utgivningsdatumet.",
    en: "Compares the dates of publiccode.yml with today: the ends of maintenance contracts and the release date."
  },
  "publiccode-quotes": {
    fi: "Etsii tiedostosta publiccode.yml arvoja, jotka luetaan ilman lainausmerkkejä joksikin muuksi kuin on tarkoitettu.",
    sv: "Söker i publiccode.yml efter värden som utan citattecken läses som något annat än det som är avsett.",
    en: "Looks in publiccode.yml for values that are read as something else without quotation marks."
  },
  "publiccode-files": {
    fi: "Katsoo, ovatko kuvat ja tiedostot, joihin publiccode.yml viittaa, koodivarastossa. Verkko-osoitteita ei avata.",
    sv: "Ser efter om de bilder och filer som publiccode.yml hänvisar till finns i kodförrådet. Webbadresser öppnas inte.",
    en: "Looks whether the pictures and files that publiccode.yml refers to are in the repository. Web addresses are not opened."
  },
  "publiccode-urls": {
    fi: "Kysyy palvelimilta, ovatko tiedoston publiccode.yml verkko-osoitteet olemassa. Kysyy vain, jos asetuksissa on check-urls: true.",
    sv: "Frågar servrarna om webbadresserna i publiccode.yml finns. Frågar bara om inställningarna har check-urls: true.",
    en: "Asks the servers whether the web addresses of publiccode.yml are there. Asks only where the settings have check-urls: true."
  },
  "owners-agree": {
    fi: "Vertaa toisiinsa paikkoja, joissa tuotteen omistajat luetellaan: asetukset, hallintamalli ja README. Suomen kunnat ja muut julkiset organisaatiot tunnistetaan suomeksi, ruotsiksi ja taivutettuina.",
    sv: "Jämför de ställen där produktens ägare räknas upp: inställningarna, förvaltningsplanen och README. Kommuner och andra offentliga organisationer i Finland känns igen på finska och svenska och i böjda former.",
    en: "Compares the places where the owners of the product are listed: settings, plan and README. Finnish municipalities and other public bodies are recognised in Finnish, Swedish and inflected forms."
  },
  "owner-contacts": {
    fi: "Etsii hallintamallista, README-tiedostosta, publiccode.yml-tiedostosta sekä ylläpitoa, tukea ja osallistumista koskevista ohjeista jokaisen omistajaorganisaation yhteystietoja.",
    sv: "Söker i förvaltningsplanen, README, publiccode.yml och anvisningarna om underhåll, stöd och medverkan efter en kontaktuppgift till varje organisation som äger produkten.",
    en: "Looks in the plan, README, publiccode.yml and the files on maintainers, support and contributing for a contact of each organisation that owns the product."
  },
  "former-contact": {
    fi: "Katsoo, mainitaanko yhteyshenkilö toisessa asiakirjassa tehtävänsä jättäneenä. Vertaa vain kokonaisia nimiä ja sähköpostiosoitteita.",
    sv: "Ser efter om en kontaktperson i ett annat dokument nämns bland dem som har lämnat sin uppgift. Bara hela namn och e-postadresser jämförs.",
    en: "Looks whether another document lists a contact person among those who have left. Only full names and mail addresses are compared."
  }
};

// src/ruleset/check-words.ts
var checkWords = {
  ...fileWords,
  ...interfaceWords,
  ...metadataWords,
  "artefact-present": {
    fi: "Katsoo, onko koodivarastossa tällainen tiedosto, osio tai linkki tunnetulla nimellä ja paikalla.",
    sv: "Ser efter om kodförrådet har en sådan fil, ett sådant avsnitt eller en länk under ett känt namn på en känd plats.",
    en: "Looks whether the repository has such a file, section or link under a known name in a known place."
  },
  "artefact-substance": {
    fi: "Katsoo, onko tiedostossa sisältöä vai onko se tyhjä, pelkkä otsikko, täyttämätön pohja tai pelkkä kuva.",
    sv: "Ser efter om filen har innehåll eller om den är tom, bara en rubrik, en oifylld mall eller bara en bild.",
    en: "Looks whether the file says something: whether it is empty, a mere heading, an unfilled template or only an image."
  },
  "no-placeholders": {
    fi: "Etsii asiakirjoista mallipohjan täyttämättä jääneitä kohtia.",
    sv: "Söker i dokumenten efter ställen i en mall som inte har fyllts i.",
    en: "Looks for places of a template that were left unfilled."
  },
  "links-resolve": {
    fi: "Seuraa asiakirjojen linkit koodivaraston sisällä. Verkko-osoitteita ei avata.",
    sv: "Följer dokumentens länkar inom kodförrådet. Webbadresser öppnas inte.",
    en: "Follows the links of the documents inside the repository. Web addresses are not opened."
  },
  "topics-stated": {
    fi: "Etsii asiakirjoista otsikoita, taulukon rivejä ja lauseita, jotka kertovat aiheesta.",
    sv: "Söker i dokumenten efter rubriker, tabellrader och meningar som berättar om ämnet.",
    en: "Looks in the documents for headings, table rows and sentences that tell about the subject."
  },
  "parts-stated": {
    fi: "Etsii asiakirjoista nimetyt osat: otsikon, taulukon rivin tai lauseen, joka kertoo kustakin.",
    sv: "Söker i dokumenten efter de namngivna delarna: en rubrik, tabellrad eller mening om var och en.",
    en: "Looks in the documents for the named parts: a heading, table row or sentence about each."
  },
  "role-named": {
    fi: "Etsii asiakirjoista roolin ja sen, kuka tai mikä sitä hoitaa. Nimeä ei toisteta missään.",
    sv: "Söker i dokumenten efter rollen och vem eller vad som sköter den. Namnet återges ingenstans.",
    en: "Looks in the documents for the role and who or what fills it. The name is repeated nowhere."
  },
  fresh: {
    fi: "Vertaa asiakirjan päiväystä tai viimeisintä sanojen muutosta tähän päivään. Pelkkä ulkoasun muutos ei ole tarkistus.",
    sv: "Jämför dokumentets datering, eller dagen då orden senast ändrades, med dagens datum. En ändring av bara utformningen är ingen översyn.",
    en: "Compares the date of the document, or the last change of its words, with today. A change of form alone is no review."
  },
  "plan-status": {
    fi: "Etsii hallintamallista version, päiväyksen ja tilan (luonnos, ehdotus, hyväksytty).",
    sv: "Söker i förvaltningsplanen efter version, datum och status (utkast, förslag, godkänd).",
    en: "Looks in the plan for a version, a date and a status (draft, proposal, approved)."
  },
  "draft-marker": {
    fi: "Katsoo, onko otsikossa tai tilassa merkintä luonnoksesta.",
    sv: "Ser efter om rubriken eller statusen säger att det är ett utkast.",
    en: "Looks whether the title or the status says that it is a draft."
  },
  "links-to": {
    fi: "Katsoo, johtaako asiakirjasta linkki muihin hallintaa koskeviin asiakirjoihin.",
    sv: "Ser efter om dokumentet länkar till de övriga dokumenten om styrningen.",
    en: "Looks whether the document links to the other documents of governance."
  },
  "contact-stated": {
    fi: "Etsii asiakirjoista yhteydenottotavan: sähköpostin, lomakkeen, keskustelukanavan tai tehtävälistan. Jos sääntö niin vaatii, vain luottamuksellinen kanava kelpaa.",
    sv: "Söker i dokumenten efter ett kontaktsätt: e-post, ett formulär, en diskussionskanal eller en ärendelista. Om regeln kräver det duger bara en konfidentiell kanal.",
    en: "Looks in the documents for a way to get in touch: mail, a form, a chat or an issue tracker. If the rule says so, only a confidential channel counts."
  },
  "issue-forms": {
    fi: "Katsoo, onko muutospyynnöille lomakepohja, jossa on tarvittavat kentät.",
    sv: "Ser efter om det finns ett formulär för ändringsbegäranden med de fält som behövs.",
    en: "Looks for a form for change requests that has the fields it needs."
  },
  "changelog-entries": {
    fi: "Katsoo, onko muutoslokissa merkintä, jossa on versio tai päivämäärä.",
    sv: "Ser efter om ändringsloggen har en post med version eller datum.",
    en: "Looks whether the changelog has an entry with a version or a date."
  },
  "documents-linked": {
    fi: "Katsoo, mihin dokumentaation lajeihin README tai hallintamalli johtaa otsikoillaan ja linkeillään.",
    sv: "Ser efter vilka slags dokumentation som README eller förvaltningsplanen leder till med rubriker och länkar.",
    en: "Looks which kinds of documentation the README or the plan leads to by headings and links."
  },
  "owners-effective": {
    fi: "Katsoo, onko omistajatiedostolla CODEOWNERS paikka ja nimi, josta palvelu (GitHub tai GitLab) sen lukee.",
    sv: "Ser efter om ägarfilen CODEOWNERS har en plats och ett namn där tjänsten (GitHub eller GitLab) läser den.",
    en: "Looks whether CODEOWNERS has the place and the name that the forge reads."
  },
  "owners-valid": {
    fi: "Lukee omistajatiedoston CODEOWNERS rivit palvelun (GitHubin tai GitLabin) omien sääntöjen mukaan.",
    sv: "Läser raderna i ägarfilen CODEOWNERS enligt tjänstens (GitHubs eller GitLabs) egna regler.",
    en: "Reads the lines of CODEOWNERS by the rules of the forge itself."
  },
  "owners-match": {
    fi: "Katsoo, osuuko omistajatiedoston jokainen polku johonkin tiedostoon.",
    sv: "Ser efter om varje sökväg i ägarfilen motsvarar någon fil.",
    en: "Looks whether every path of CODEOWNERS matches a file."
  },
  "owners-shadowed": {
    fi: "Katsoo, jääkö jokin omistajatiedoston rivi myöhempien rivien alle.",
    sv: "Ser efter om någon rad i ägarfilen ersätts helt av senare rader.",
    en: "Looks whether a line of CODEOWNERS is overridden altogether by later lines."
  },
  "owners-cover": {
    fi: "Katsoo, onko näillä tiedostoilla omistaja omistajatiedostossa CODEOWNERS.",
    sv: "Ser efter om de här filerna har en ägare i ägarfilen CODEOWNERS.",
    en: "Looks whether these files have an owner in CODEOWNERS."
  },
  "owners-exist": {
    fi: "Kysyy GitHubilta, löytääkö se omistajatiedoston omistajat.",
    sv: "Frågar GitHub om det hittar ägarna i ägarfilen.",
    en: "Asks GitHub whether it finds the owners in CODEOWNERS."
  },
  "owners-several": {
    fi: "Katsoo, onko jonkin rivin ainoa omistaja yksi henkilö.",
    sv: "Ser efter om en rads enda ägare är en enskild person.",
    en: "Looks whether the only owner of a line is one person."
  },
  "file-present": {
    fi: "Katsoo, onko koodivarastossa ainakin yksi näihin malleihin sopiva tiedosto.",
    sv: "Ser efter om kodförrådet har minst en fil som passar mönstren.",
    en: "Looks whether the repository has at least one file that matches the patterns."
  },
  "file-absent": {
    fi: "Katsoo, ettei koodivarastossa ole näihin malleihin sopivia tiedostoja.",
    sv: "Ser efter att kodförrådet inte har filer som passar mönstren.",
    en: "Looks that the repository has no file that matches the patterns."
  },
  "text-stated": {
    fi: "Etsii säännöllistä lauseketta tiedostojen näkyvästä tekstistä rivi riviltä.",
    sv: "Söker efter ett reguljärt uttryck i filernas synliga text, rad för rad.",
    en: "Looks for a regular expression in the visible text of the files, line by line."
  },
  "governance-decided": {
    fi: "Vertaa muutosta aiempaan: muuttuvatko hallintamallin roolit, päätöksenteko tai rahoitus, lisenssi tai omistajat.",
    sv: "Jämför ändringen med det tidigare: ändras rollerna, beslutsfattandet eller finansieringen i planen, licensen eller ägarna.",
    en: "Compares a change with what was before: are roles, decisions or funding in the plan, the licence or the owners changed?"
  },
  "review-required": {
    fi: "Kysyy GitHubilta, tarvitseeko muutos oletushaaraan jonkun hyväksynnän tai, jos niin valitaan, CODEOWNERS-tiedostossa nimetyn omistajan hyväksynnän.",
    sv: "Frågar GitHub om en ändring i standardgrenen behöver någons godkännande eller, om man väljer det, godkännande av en ägare som nämns i CODEOWNERS.",
    en: "Asks GitHub whether a change to the default branch needs somebody's approval or, if so chosen, that of an owner named in CODEOWNERS."
  },
  "successor-named": {
    fi: "Etsii README-tiedoston alusta, kuvauksista ja otsikoista tiedon siitä, mikä korvaa arkistoidun tai poistuvan tuotteen.",
    sv: "Söker i början av README, i beskrivningarna och under rubriker efter vad som ersätter en produkt som är arkiverad eller avvecklas.",
    en: "Looks at the beginning of the README, in descriptions and under headings for what replaces a product that is archived or being retired."
  },
  "review-due": {
    fi: "Etsii asiakirjasta merkinnän seuraavasta tarkistuksesta ja vertaa sitä tähän päivään.",
    sv: "Söker i dokumentet efter när det ska ses över nästa gång och jämför det med dagens datum.",
    en: "Looks in the document for when it is to be reviewed next, and compares that with today."
  },
  "changed-since-approval": {
    fi: "Vertaa hallintamallin tekstiä siihen, joka koodivaraston historian mukaan hyväksyttiin. Ulkoasun muutokset ja korjatut kirjoitusvirheet eivät näy.",
    sv: "Jämför förvaltningsplanens text med den som enligt kodförrådets historik godkändes. Ändringar av utformningen och rättade skrivfel räknas inte.",
    en: "Compares the text of the plan with the one that was approved, by the history of the repository. Changes of form and corrected slips do not count."
  },
  "supported-versions": {
    fi: "Vertaa tuettujen versioiden luetteloa uusimpaan julkaisuun (tagit, GitHubin julkaisut, muutosloki).",
    sv: "Jämför listan över versioner som stöds med den senaste utgåvan (taggar, utgåvor på GitHub, ändringsloggen).",
    en: "Compares the list of supported versions with the newest release (tags, releases on GitHub, the changelog)."
  },
  "language-versions": {
    fi: "Vertaa saman asiakirjan kieliversioiden otsikoita toisiinsa. Tiivistelmäksi itseään kutsuva asiakirja saa olla lyhyempi.",
    sv: "Jämför rubrikerna i språkversionerna av samma dokument. Ett dokument som kallar sig sammanfattning får vara kortare.",
    en: "Compares the headings of the language versions of one document. A document that calls itself a summary may be shorter."
  },
  "waivers-expired": {
    fi: "Katsoo, onko asetuksissa poikkeuksia, joiden päivä on ohi.",
    sv: "Ser efter om inställningarna har undantag vars datum har passerat.",
    en: "Looks whether the settings hold exceptions whose day has passed."
  },
  "waivers-expiring": {
    fi: "Katsoo, päättyykö jokin poikkeus 30 päivän kuluessa.",
    sv: "Ser efter om något undantag upphör inom 30 dagar.",
    en: "Looks whether an exception ends within 30 days."
  },
  "waivers-used": {
    fi: "Katsoo, koskeeko jokainen asetuksiin kirjattu poikkeus jotakin havaintoa.",
    sv: "Ser efter om varje undantag i inställningarna gäller någon iakttagelse.",
    en: "Looks whether every exception in the settings covers a finding."
  },
  "badge-honest": {
    fi: "Lukee koodivarastoon tallennetun kuntalint-merkin ja vertaa sen tasoa ja päivää tähän ajoon.",
    sv: "Läser det kuntalint-märke som finns i kodförrådet och jämför dess nivå och datum med den här körningen.",
    en: "Reads the kuntalint badge that is kept in the repository and compares its level and date with this run."
  }
};

// src/ruleset/option-words.ts
var fileOptions = {
  ignoreCase: {
    fi: "ovatko isot ja pienet kirjaimet samanarvoisia",
    sv: "om stora och små bokstäver är lika",
    en: "whether upper and lower case are equal"
  },
  hidden: {
    fi: "sopiiko `*` myös nimeen, joka alkaa pisteellä",
    sv: "om `*` också passar namn som börjar med en punkt",
    en: "whether `*` also matches names that begin with a dot"
  },
  none: {
    fi: "mitä vastataan, kun tällaisia tiedostoja ei ole",
    sv: "vad svaret är när det inte finns sådana filer",
    en: "what the answer is when there is no such file"
  },
  in: {
    fi: "`text`: tiedosto sellaisenaan; `visible`: lukijan näkemä teksti",
    sv: "`text`: filen som den är; `visible`: det som en läsare ser",
    en: "`text`: the file as it is; `visible`: what a reader sees"
  },
  by: {
    fi: "`line`: rivi kerrallaan; `file`: koko teksti kerralla",
    sv: "`line`: en rad i taget; `file`: hela texten på en gång",
    en: "`line`: line by line; `file`: the whole text at once"
  },
  of: { fi: "mitä katsotaan", sv: "vad som granskas", en: "what is looked at" },
  "content-found.of": {
    fi: "`every`: jokaisessa tiedostossa; `one`: yksi riittää",
    sv: "`every`: i varje fil; `one`: en räcker",
    en: "`every`: in each of the files; `one`: one is enough"
  },
  "schema-fits.of": {
    fi: "`every`: jokainen tiedosto; `first`: vain ensimmäinen",
    sv: "`every`: varje fil; `first`: bara den första",
    en: "`every`: each of the files; `first`: only the first one"
  },
  patterns: { fi: "säännölliset lausekkeet (RE2)", sv: "reguljära uttryck (RE2)", en: "regular expressions (RE2)" },
  forbidden: {
    fi: "säännölliset lausekkeet (RE2), joihin mikään polku ei saa sopia",
    sv: "reguljära uttryck (RE2) som ingen sökväg får passa",
    en: "regular expressions (RE2) that no path may match"
  },
  style: {
    fi: "nimen kirjoitustapa ensimmäiseen pisteeseen asti",
    sv: "namnets skrivsätt fram till den första punkten",
    en: "how the name is written, up to its first dot"
  },
  lines: { fi: "montako ensimmäistä riviä", sv: "hur många av de första raderna", en: "how many of the first lines" },
  hashes: {
    fi: "tiivisteet heksalukuina",
    sv: "kontrollsummor i hexadecimal form",
    en: "hashes in hexadecimal digits"
  },
  algorithm: { fi: "tiivistefunktio", sv: "kontrollsummans algoritm", en: "hash function" },
  most: { fi: "suurin sallittu koko tavuina", sv: "största tillåtna storlek i byte", en: "greatest size in bytes" },
  schema: { fi: "JSON Schema", sv: "JSON Schema", en: "JSON Schema" },
  schemaFile: {
    fi: "skeeman polku koodivarastossa, jos skeema ei ole säännössä",
    sv: "schemats sökväg i kodförrådet, om schemat inte står i regeln",
    en: "path of the schema in the repository, if it does not stand in the rule"
  },
  "commit-words.words": {
    fi: "säännölliset lausekkeet (RE2), joita viesteissä ei pitäisi olla",
    sv: "reguljära uttryck (RE2) som inte ska finnas i meddelandena",
    en: "regular expressions (RE2) that should not be in messages"
  },
  commits: {
    fi: "montako viimeisintä viestiä luetaan, kun mihinkään ei verrata",
    sv: "hur många av de senaste meddelandena som läses när inget jämförs",
    en: "how many of the last messages are read where nothing is compared"
  }
};
var words = {
  ...fileOptions,
  kind: { fi: "asiakirjan laji", sv: "slag av dokument", en: "kind of artefact" },
  kinds: { fi: "asiakirjat, joista katsotaan", sv: "dokument som granskas", en: "artefacts that are looked at" },
  artefacts: {
    fi: "asiakirjat, joita tarkistus koskee",
    sv: "dokument som kontrollen gäller",
    en: "artefacts that the check is about"
  },
  statuses: { fi: "missä muodossa se riittää", sv: "i vilken form den räcker", en: "in which form it is enough" },
  weak: { fi: "millainen sisältö ei riitä", sv: "vilket innehåll som inte räcker", en: "what substance is not enough" },
  anchors: {
    fi: "tarkistetaanko myös otsikoihin vievät linkit",
    sv: "granskas också länkar till rubriker",
    en: "whether anchors of headings are followed too"
  },
  topics: { fi: "aiheet", sv: "ämnen", en: "topics" },
  concepts: { fi: "sanaston käsitteet", sv: "begrepp i ordlistan", en: "concepts of the vocabulary" },
  concept: { fi: "sanaston käsite", sv: "begrepp i ordlistan", en: "concept of the vocabulary" },
  words: {
    fi: "omat sanat tai sanojen alut kielittäin",
    sv: "egna ord eller början av ord, per språk",
    en: "own words by language, from the start of a word"
  },
  fact: { fi: "tieto, jota verrataan", sv: "uppgift som jämförs", en: "fact that is compared" },
  sources: {
    fi: "lähteet, joiden tietoja verrataan; ilman tätä kaikkien",
    sv: "källor vars uppgifter jämförs; utan detta alla",
    en: "sources whose statements are compared; without it all of them"
  },
  least: { fi: "kuinka moni vähintään", sv: "hur många minst", en: "how many at least" },
  days: { fi: "enimmäisikä päivinä", sv: "högsta ålder i dagar", en: "greatest age in days" },
  parts: { fi: "nimetyt osat", sv: "namngivna delar", en: "named parts" },
  classes: { fi: "dokumentaation lajit", sv: "slag av dokumentation", en: "kinds of documentation" },
  codeOwners: {
    fi: "vaaditaanko niiden hyväksyntä, jotka CODEOWNERS nimeää",
    sv: "om godkännande krävs av dem som CODEOWNERS nämner",
    en: "ask for the approval of those whom CODEOWNERS names"
  },
  alsoPubliccode: {
    fi: "kelpaako myös publiccode.yml",
    sv: "duger också publiccode.yml",
    en: "whether publiccode.yml counts too"
  },
  months: {
    fi: "kuinka monta kuukautta vanha päiväys vielä kelpaa",
    sv: "hur många månader gammalt datumet högst får vara",
    en: "age in months that is still enough"
  },
  from: {
    fi: "asiakirja, jossa linkkien kuuluu olla",
    sv: "dokument där länkarna ska finnas",
    en: "artefact that should hold the links"
  },
  private: {
    fi: "etsitäänkö kanavaa, joka ei ole julkinen",
    sv: "söks en kanal som inte är offentlig",
    en: "whether a channel is asked that is not public"
  },
  licences: {
    fi: "lisenssit (SPDX-tunnukset), joista omistajat ovat sopineet",
    sv: "licenser (SPDX-beteckningar) som ägarna har kommit överens om",
    en: "licences (SPDX identifiers) that the owners have agreed on"
  },
  allow: {
    fi: "muut hyväksytyt SPDX-tunnukset",
    sv: "övriga godtagna SPDX-beteckningar",
    en: "other SPDX ids that are accepted"
  },
  keys: {
    fi: "avaimet, joilla kuuluu olla arvo",
    sv: "nycklar som ska ha ett värde",
    en: "keys that should hold something"
  },
  field: { fi: "kenttä", sv: "fält", en: "field" },
  anyOf: {
    fi: "mallit, joista yhden kuuluu sopia",
    sv: "mönster av vilka ett ska passa",
    en: "patterns of which one should match"
  },
  "api-field.anyOf": {
    fi: "alikentät, joista yksi riittää",
    sv: "delfält av vilka ett räcker",
    en: "fields below it of which one is enough"
  },
  not: { fi: "mallit, joihin sopivia ei lasketa", sv: "mönster som inte räknas", en: "patterns that do not count" },
  pattern: { fi: "säännöllinen lauseke (RE2)", sv: "reguljärt uttryck (RE2)", en: "regular expression (RE2)" },
  "api-parts.anyOf": {
    fi: "kentät, joista yksi riittää",
    sv: "fält av vilka ett räcker",
    en: "fields of which one is enough"
  },
  "api-parts.not": {
    fi: "säännöllinen lauseke (RE2); arvoa, josta se löytyy, ei lasketa",
    sv: "reguljärt uttryck (RE2); ett värde som det finns i räknas inte",
    en: "regular expression (RE2); a value in which it is found does not count"
  },
  select: {
    fi: "mitä kohtia kuvauksesta katsotaan; oletus: kuvausta kokonaisuutena",
    sv: "vilka delar av beskrivningen som granskas; annars beskrivningen som helhet",
    en: "which things of the description are looked at; default: the description as a whole"
  },
  at: {
    fi: "polku niistä eteenpäin, pisteillä erotettuna; `*` on mikä tahansa askel",
    sv: "sökväg vidare från dem, med punkter emellan; `*` är vilket steg som helst",
    en: "path on from there, with dots between; `*` is any one step"
  },
  share: {
    fi: "kuinka suuri osuus riittää, prosentteina",
    sv: "hur stor andel som räcker, i procent",
    en: "share that is enough, in per cent"
  },
  descriptions: {
    fi: "luetaanko myös rajapintakuvausten tekstit",
    sv: "läses också texterna i gränssnittsbeskrivningarna",
    en: "whether the texts of the API descriptions are read too"
  },
  "topics-stated.files": {
    fi: "muut tiedostot, joista katsotaan",
    sv: "övriga filer som granskas",
    en: "other files that are looked at"
  },
  formats: { fi: "kuvausten muodot", sv: "beskrivningarnas format", en: "formats of the descriptions" },
  tell: {
    fi: "`decided`: vakiintuneen rajapinnan rikkovat muutokset ja mitä niistä puuttuu; `told`: muu, mistä käyttäjille kerrotaan",
    sv: "`decided`: ändringar som bryter ett stabilt gränssnitt och vad som saknas; `told`: annat som användarna bör få veta",
    en: "`decided`: breaks of stable interfaces and what is missing; `told`: all else that users should know"
  },
  profiles: { fi: "tyyliprofiilit", sv: "stilprofiler", en: "style profiles" },
  nested: {
    fi: "katsotaanko myös alikansiot",
    sv: "granskas också undermappar",
    en: "whether folders below are looked at too"
  },
  paths: { fi: "muut polut", sv: "övriga sökvägar", en: "other paths" },
  default: {
    fi: "pitääkö kaikilla tiedostoilla olla omistaja",
    sv: "ska alla filer ha en ägare",
    en: "whether an owner of all files is asked"
  },
  files: { fi: "tiedostot, joista etsitään", sv: "filer som genomsöks", en: "files that are searched" }
};
var optionWords = (check, option) => words[`${check}.${option}`] ?? words[option] ?? null;

// src/ruleset/reference-layout.ts
var width = 96;
function wrapped(text, indent = "") {
  const lines = [];
  for (const paragraph of text.trimEnd().split("\n")) {
    let line = "";
    for (const word of paragraph.split(/ +/u).filter(Boolean)) {
      if (line !== "" && [...indent, ...line].length + 1 + [...word].length > width) {
        lines.push(indent + line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line === "" ? "" : indent + line);
  }
  return lines.join("\n");
}
function columns(rows) {
  const widths = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
  }
  const padded = (cell, index) => cell + " ".repeat((widths[index] ?? 0) - [...cell].length);
  return rows.map((row) => row.map((cell, index) => index === row.length - 1 ? cell : padded(cell, index)).join("  ")).join("\n");
}
var section = (heading, body) => body === "" ? "" : `${heading}
${body}
`;

// src/ruleset/rule-words.ts
var conditionWords = {
  software: { fi: "tuote on ohjelmisto", sv: "produkten är en programvara", en: "the product is software" },
  interface: { fi: "tuote on rajapinta", sv: "produkten är ett gränssnitt", en: "the product is an interface" },
  several: {
    fi: "omistajia on kaksi tai useampia",
    sv: "ägarna är två eller fler",
    en: "there are two or more owners"
  },
  open: { fi: "tuote on avoin", sv: "produkten är öppen", en: "the product is open" },
  buyer: {
    fi: "rajapinnasta päättää tilaaja",
    sv: "beställaren beslutar om gränssnittet",
    en: "the buyer decides about the interface"
  }
};
var requires = (kind) => ({
  fi: `koodivarastossa on ${artefactNames[kind].fi}`,
  sv: `${artefactNames[kind].sv} finns i kodförrådet`,
  en: `the repository has this artefact: ${artefactNames[kind].en}`
});
var oneOfFiles = (globs) => ({
  fi: `koodivarastossa on tiedosto ${listed(globs, "fi", "or")}`,
  sv: `filen ${listed(globs, "sv", "or")} finns i kodförrådet`,
  en: `the repository has the file ${listed(globs, "en", "or")}`
});
var oneOfLicences = (ids) => ({
  fi: `tuotteen lisenssi on ${listed(ids, "fi", "or")}`,
  sv: `produktens licens är ${listed(ids, "sv", "or")}`,
  en: `the licence of the product is ${listed(ids, "en", "or")}`
});
function conditionsOf({ requires: kind, when }, language) {
  const named = [when.kind, when.owners, when.access, when.control].flatMap(
    (word) => word ? [conditionWords[word]] : []
  );
  const here = [
    ...when.files ? [oneOfFiles(when.files)] : [],
    ...when.licences ? [oneOfLicences(when.licences)] : []
  ];
  return [...kind ? [requires(kind)] : [], ...named, ...here].map((text) => text?.[language] ?? "");
}
function shown(value) {
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (value !== null && typeof value === "object") return `{ ${Object.keys(value).join(", ")} }`;
  return String(value);
}

// src/ruleset/reference.ts
var heads = {
  rule: { fi: "sääntö", sv: "regel", en: "rule" },
  level: { fi: "taso", sv: "nivå", en: "level" },
  severity: { fi: "vakavuus", sv: "allvarsgrad", en: "severity" },
  title: { fi: "tavoite", sv: "mål", en: "aim" },
  why: { fi: "Miksi", sv: "Varför", en: "Why" },
  looksAt: { fi: "Mitä sääntö tarkistaa", sv: "Vad regeln kontrollerar", en: "What it looks at" },
  when: { fi: "Milloin sääntö on mukana", sv: "När regeln är med", en: "When it is asked" },
  example: {
    fi: "Esimerkki siitä, mitä sääntö sanoo",
    sv: "Exempel på vad regeln säger",
    en: "An example of what it says"
  },
  page: { fi: "Esimerkit kokonaan", sv: "Exemplen i sin helhet", en: "The whole examples" },
  ruleFile: { fi: "Sääntötiedosto", sv: "Regelfil", en: "Rule file" },
  fix: { fi: "Mitä tehdä", sv: "Vad du kan göra", en: "What to do" },
  starter: { fi: "Valmis teksti, josta voi aloittaa", sv: "En färdig text att börja med", en: "A text to start from" },
  options: { fi: "Valinnat", sv: "Alternativ", en: "Options" },
  references: { fi: "Suosituksen lähteet", sv: "Rekommenderas av", en: "Recommended by" },
  settings: {
    fi: "Asetustiedostossa (.github/kuntalint.yml)",
    sv: "I inställningsfilen (.github/kuntalint.yml)",
    en: "In the settings file (.github/kuntalint.yml)"
  }
};
var off = { fi: "pois", sv: "av", en: "off" };
var notHere = { fi: "ei koske", sv: "gäller inte", en: "not here" };
var usually = { fi: "oletus", sv: "standard", en: "default" };
var severityOf = (rule, settings, language) => {
  const effect = effective(rule, settings);
  if (effect.off) return off[language];
  return effect.notApplicable === null ? severityWords[effect.severity][language] : notHere[language];
};
var ours = () => ({ rules: builtinRules().map((data) => bindRule(data, null)), settings: defaultSettings });
function listRules(language, { rules, settings } = ours()) {
  const head = [heads.rule, heads.level, heads.severity, heads.title].map((text) => text[language]);
  const rows = rules.map((rule) => [
    rule.id,
    String(rule.level),
    severityOf(rule, settings, language),
    rule.title[language]
  ]);
  return `${columns([head, ...rows])}
`;
}
function conditions(rule, language) {
  const all = conditionsOf(rule, language);
  return all.length === 0 ? "" : wrapped(listed(all, language), "  ");
}
function optionLines(rule, language) {
  const schema = checks[rule.check].options;
  return Object.entries(schema.properties ?? {}).map(([name, option]) => {
    const value = rule.options[name];
    const words2 = optionWords(rule.check, name)?.[language] ?? "";
    const fallback = option.default === void 0 ? "" : ` (${usually[language]}: ${shown(option.default)})`;
    const line = wrapped(`${name}: ${value === void 0 ? "–" : shown(value)}`, "  ");
    return `${line}
${wrapped(`${words2}${fallback}`, "      ")}`;
  }).join("\n");
}
function referenceLines({ references }) {
  const documents = /* @__PURE__ */ new Map();
  for (const { document, clause, version, url } of references) {
    const name = `${document}${version ? ` ${version}` : ""}`;
    const known = documents.get(name) ?? { url: url ?? "", clauses: [] };
    documents.set(name, { ...known, clauses: [...known.clauses, clause] });
  }
  return [...documents].map(([name, { url, clauses }]) => {
    const line = wrapped(`${name}: ${clauses.join("; ")}`, "  ");
    return url === "" ? line : `${line}
      ${url}`;
  }).join("\n");
}
var comments = {
  reason: {
    fi: "Miksi tämä ei koske tuotettamme",
    sv: "Varför detta inte gäller vår produkt",
    en: "Why this does not concern our product"
  },
  softer: {
    fi: "lievemmäksi tai pois: off, notice, warning, error",
    sv: "mildare eller av: off, notice, warning, error",
    en: "softer, or switched off: off, notice, warning, error"
  }
};
function optionExample(rule) {
  const [name, value] = Object.entries(rule.options).find(([, given]) => typeof given === "number") ?? [];
  return name === void 0 ? [] : [`    # ${rule.id}: { options: { ${name}: ${String(value)} } }`];
}
function settingLines(rule, language) {
  return [
    "  rules:",
    `    ${rule.id}: { not-applicable: "${comments.reason[language]}" }`,
    `    # ${comments.softer[language]}`,
    `    # ${rule.id}: notice`,
    ...optionExample(rule)
  ].join("\n");
}
var indented = (text) => text.trimEnd().split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
function exampleLines(example, language) {
  if (example === null) return "";
  const { path, line, message } = example;
  return `  ${line === null ? path : `${path}:${line}`}
${wrapped(message[language], "    ")}`;
}
var moreLines = ({ id, source }, language) => source === null ? section(heads.page[language], `  ${rulePage(id, language)}`) : section(heads.ruleFile[language], `  ${source}`);
function explained(rule, example, settings, language) {
  const level = `${heads.level[language]} ${rule.level} (${levelNames[rule.level][language]})`;
  const facts = [level, severityOf(rule, settings, language), deciders[rule.decidedBy][language]];
  const body = (text) => wrapped(text[language], "  ");
  return [
    `${rule.id}
${rule.title[language]}
${facts.join(" · ")}
`,
    section(heads.why[language], body(rule.why)),
    section(heads.looksAt[language], body(checkWords[rule.check])),
    section(heads.when[language], conditions(rule, language)),
    section(heads.example[language], exampleLines(example, language)),
    section(heads.fix[language], body(rule.fix)),
    section(heads.starter[language], rule.starter ? indented(rule.starter[language]) : ""),
    section(`${heads.options[language]} (${rule.check})`, optionLines(rule, language)),
    section(heads.references[language], referenceLines(rule)),
    section(heads.settings[language], settingLines(rule, language)),
    moreLines(rule, language)
  ].filter((part) => part !== "").join("\n");
}
function explainRule(id, language, { rules, settings } = ours(), example = null) {
  const rule = rules.find((one) => one.id === id);
  if (rule !== void 0) return explained(rule, example, settings, language);
  const ids = rules.map((one) => one.id);
  throw new AuthorError(unknownRule(id, nearestRule(id, ids)), null);
}

// src/commands/explain.ts
var settingsUnread = {
  fi: "Asetuksia ei voitu lukea, joten säännöt ovat tässä oletusten mukaan. Syyn kertoo komento kuntalint config.",
  sv: "Inställningarna kunde inte läsas, så reglerna visas här enligt standardvärdena. Orsaken visar kommandot kuntalint config.",
  en: "The settings could not be read, so the rules are shown here by the defaults. kuntalint config tells the reason."
};
async function around(args, surroundings) {
  try {
    return await open(runOptions(args, surroundings));
  } catch (error) {
    if (error instanceof AuthorError && args.config === void 0) return null;
    throw error;
  }
}
async function catalogueOf(args, surroundings) {
  const needed = args.command === "explain" && !builtinRules().some(({ id }) => id === args.rule);
  const given = args.config !== void 0 || args.rules.length > 0;
  const options = runOptions(args, surroundings);
  try {
    const { rulesInForce } = await import("./judge-LXMDO4UH.js");
    return await rulesInForce(await around(args, surroundings), needed ? options : { ...options, forge: null });
  } catch (error) {
    if (error instanceof AuthorError && !needed && !given) return null;
    throw error;
  }
}
var perform = async (args, surroundings) => {
  const { destinations, language } = surroundings;
  const catalogue = await catalogueOf(args, surroundings);
  if (catalogue === null) destinations.stderr.write(`kuntalint: ${settingsUnread[language]}
`);
  const id = args.rule ?? "";
  const text = args.command === "rules" ? listRules(language, catalogue ?? void 0) : explainRule(id, language, catalogue ?? void 0, await exampleOf(id));
  await deliver([{ to: "stdout", text }], destinations);
  return done;
};
export {
  perform
};
