import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  artefactKinds,
  topics
} from "./chunk-DQ473CYP.js";

// src/generated/rules.json
var rules_default = [
  {
    id: "content/no-placeholders",
    family: "content",
    level: 1,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Pohjien täytettävät kohdat on täytetty",
      sv: "Mallarnas fält är ifyllda",
      en: "The gaps of templates are filled in"
    },
    why: {
      fi: "Täyttämätön kohta jättää lukijan arvailemaan juuri sitä, mitä asiakirjasta haettiin. Pienikin oma teksti on parempi kuin pohjan ohje.",
      sv: "Ett fält som inte är ifyllt låter läsaren gissa just det som söktes i dokumentet. Även en kort egen text är bättre än mallens anvisning.",
      en: "A gap that was not filled in leaves the reader guessing at just what was looked for. Even a short text of your own is better than the template's instruction."
    },
    fix: {
      fi: "Korvaa mainittu kohta omalla tekstillä, tai poista se, jos asia ei koske tuotetta.",
      sv: "Ersätt det nämnda stället med egen text, eller ta bort det om saken inte gäller produkten.",
      en: "Replace the place named above with your own text, or remove it if it does not concern the product."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "Täyttöohje: kulmasulkeissa olevat ohjeet poistetaan",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: placeholders are replaced",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "no-placeholders",
    options: {
      kinds: [
        "governance",
        "roadmap",
        "owners",
        "readme",
        "contributing",
        "code-of-conduct",
        "security",
        "changelog",
        "funding",
        "support"
      ]
    }
  },
  {
    id: "governance/owner-named",
    family: "governance",
    level: 1,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Tuotteen omistaja on nimetty",
      sv: "Produktens ägare är utsedd",
      en: "The owner of the product is named"
    },
    why: {
      fi: "Kun omistaja on nimetty, kaikki tietävät, omistaako tuotteen yksi kunta vai useampi yhdessä. Julkinen omistaja voi vaihtaa toimittajaa ja ohjata tuotteen käyttöä.",
      sv: "När ägaren är utsedd vet alla om produkten ägs av en kommun eller av flera tillsammans. En offentlig ägare kan byta leverantör och styra hur produkten används.",
      en: "When the owner is named, everyone knows whether one municipality owns the product or several own it together. A public owner can change supplier and steer how the product is used."
    },
    fix: {
      fi: 'Kirjaa hallintamallin roolitaulukkoon (`GOVERNANCE.md`) rivi "Omistaja" ja siihen kunta, kunnat tai muu julkinen organisaatio. Omistajaksi käy myös yhteisö, jonka jäsenet on lueteltu.',
      sv: 'Skriv in raden "Ägare" i förvaltningsplanens rolltabell (`GOVERNANCE.md`) och ange kommunen, kommunerna eller en annan offentlig organisation. Ägaren kan också vara en gemenskap vars medlemmar räknas upp.',
      en: 'Add the row "Owner" to the table of roles in the governance plan (`GOVERNANCE.md`) and name the municipality, municipalities or other public body. A community whose members are listed may also be the owner.'
    },
    starter: {
      fi: "## Roolit\n\n| Rooli | Organisaatio | Yhteystieto |\n|---|---|---|\n| Omistaja | [täydennä: kunta, tai kunnat jotka omistavat tuotteen yhdessä] | [täydennä: yhteinen osoite] |\n\nOmistaja vastaa siitä, että tuotteen hallinta on järjestetty, ja seuraa tuotteen käyttöä.\n",
      sv: "## Roller\n\n| Roll | Organisation | Kontakt |\n|---|---|---|\n| Ägare | [fyll i: kommunen, eller kommunerna som äger produkten tillsammans] | [fyll i: gemensam adress] |\n\nÄgaren ansvarar för att produktens förvaltning är ordnad och följer hur produkten används.\n",
      en: "## Roles\n\n| Role | Organisation | Contact |\n|---|---|---|\n| Owner | [fill in: the municipality, or the municipalities that own the product together] | [fill in: shared address] |\n\nThe owner sees to it that the product is governed and follows how it is used.\n"
    },
    decidedBy: "owner",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: omistaja",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "4 Roolit ja organisaatiot: omistajaorganisaatio",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Digital Public Goods Standard",
        clause: "Indicator 3: clear ownership",
        version: "1.1.6",
        url: "https://github.com/DPGAlliance/DPG-Standard"
      }
    ],
    check: "role-named",
    options: {
      kinds: [
        "governance",
        "readme"
      ],
      concept: "owner",
      alsoPubliccode: true
    }
  },
  {
    id: "governance/present",
    family: "governance",
    level: 1,
    severity: "error",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Hallintamalli on kirjattu",
      sv: "Förvaltningsplanen finns i skriftlig form",
      en: "The governance plan is written down"
    },
    why: {
      fi: "Hallintamallista jokainen näkee, kuka tuotteen omistaa, kuka siitä päättää ja miten se rahoitetaan. Kun tämä on sovittu, omistajat voivat ohjata käyttöä, jakaa kustannukset ja vaihtaa toimittajaa.",
      sv: "I förvaltningsplanen ser alla vem som äger produkten, vem som beslutar om den och hur den finansieras. När detta är överenskommet kan ägarna styra användningen, dela på kostnaderna och byta leverantör.",
      en: "A governance plan lets everyone see who owns the product, who decides about it and how it is paid for. Once that is agreed, the owners can steer its use, share its cost and change supplier."
    },
    fix: {
      fi: "Lisää koodivaraston juureen `GOVERNANCE.md` (tai `docs/hallintamalli.md`) ja kirjaa siihen omistaja, roolit, päätöksenteko ja rahoitus. Jos hallintamalli on jo muualla, riittää, että `README.md` linkittää siihen.",
      sv: "Lägg till `GOVERNANCE.md` (eller `docs/forvaltningsplan.md`) i kodförrådet och skriv in ägare, roller, beslutsfattande och finansiering. Om planen redan finns någon annanstans räcker det med en länk i `README.md`.",
      en: "Add `GOVERNANCE.md` to the top of the repository and write down the owner, the roles, how decisions are made and how the work is paid for. If the plan already exists elsewhere, a link to it in `README.md` is enough."
    },
    starter: {
      fi: "# Hallintamalli: [täydennä: tuotteen nimi]\n\n| Versio | Päivämäärä | Tila | Huomautukset |\n|---|---|---|---|\n| 0.1 | [täydennä: päivämäärä] | Luonnos | Ensimmäinen luonnos omistajien kommenteille |\n\n## Tarkoitus\n\n[täydennä: mitä tuote tekee ja keille]. Ohjausryhmä ylläpitää tätä hallintamallia.\n\n## Roolit\n\n| Rooli | Organisaatio ja henkilö tai yhteinen osoite |\n|---|---|\n| Omistaja | [täydennä: kunta tai kunnat] |\n| Ohjausryhmä | [täydennä: jäsenorganisaatiot] |\n| Tuotepäällikkö | [täydennä: nimi tai yhteinen osoite] |\n\n## Päätöksenteko\n\nOhjausryhmä päättää [täydennä: mistä asioista ja miten]. Tuotepäällikkö päättää [täydennä: mistä asioista].\n\n## Rahoitus\n\n[täydennä: kuka maksaa ylläpidon ja miten kustannukset jaetaan]\n",
      sv: "# Förvaltningsplan: [fyll i: produktens namn]\n\n| Version | Datum | Status | Anmärkningar |\n|---|---|---|---|\n| 0.1 | [fyll i: datum] | Utkast | Första utkastet för ägarnas kommentarer |\n\n## Syfte\n\n[fyll i: vad produkten gör och för vem]. Styrgruppen underhåller denna förvaltningsplan.\n\n## Roller\n\n| Roll | Organisation och person eller gemensam adress |\n|---|---|\n| Ägare | [fyll i: kommun eller kommuner] |\n| Styrgrupp | [fyll i: medlemsorganisationer] |\n| Produktchef | [fyll i: namn eller gemensam adress] |\n\n## Beslutsfattande\n\nStyrgruppen beslutar om [fyll i: vilka ärenden och hur]. Produktchefen beslutar om [fyll i: vilka ärenden].\n\n## Finansiering\n\n[fyll i: vem som betalar underhållet och hur kostnaderna fördelas]\n",
      en: "# Governance plan: [fill in: name of the product]\n\n| Version | Date | Status | Remarks |\n|---|---|---|---|\n| 0.1 | [fill in: date] | Draft | First draft for the owners to comment on |\n\n## Purpose\n\n[fill in: what the product does and for whom]. The steering group maintains this plan.\n\n## Roles\n\n| Role | Organisation, and a person or a shared address |\n|---|---|\n| Owner | [fill in: municipality or municipalities] |\n| Steering group | [fill in: member organisations] |\n| Product manager | [fill in: name or shared address] |\n\n## Decision-making\n\nThe steering group decides on [fill in: which matters and how]. The product manager decides on [fill in: which matters].\n\n## Funding\n\n[fill in: who pays for maintenance and how the cost is shared]\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "Koko asiakirja: kansilehti ja luvut 1–6",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "Koko asiakirja: luvut 1–7",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "4.3 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OS2 governance",
        clause: "G6",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: stewardship plan",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "governance",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "governance/product-manager",
    family: "governance",
    level: 1,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Tuotepäällikkö tai muu vastuuhenkilö on nimetty",
      sv: "En produktchef eller annan ansvarig är utsedd",
      en: "A product manager or coordinator is named"
    },
    why: {
      fi: "Tuotepäällikkö pitää työn koossa: hän kerää tarpeet, kutsuu ohjausryhmän koolle ja huolehtii siitä, että versiossa on se, mitä sovittiin. Ilman yhteystietoa moni hyvä ehdotus jää tekemättä.",
      sv: "Produktchefen håller ihop arbetet: samlar in behov, sammankallar styrgruppen och ser till att en version innehåller det som har avtalats. Utan en kontaktuppgift förblir många goda förslag ogjorda.",
      en: "The product manager holds the work together by collecting needs, convening the steering group and seeing that a release contains what was agreed. Without somebody to contact, many a good proposal is never made."
    },
    fix: {
      fi: 'Kirjaa hallintamallin roolitaulukkoon (`GOVERNANCE.md`) rivi "Tuotepäällikkö" ja siihen henkilö, rooli tai yhteinen sähköpostiosoite. Tehtävän voi hoitaa myös koordinaattori tai tuoteomistaja.',
      sv: 'Skriv in raden "Produktchef" i förvaltningsplanens rolltabell (`GOVERNANCE.md`) och ange en person, en roll eller en gemensam e-postadress. Uppgiften kan också skötas av en samordnare eller produktägare.',
      en: 'Add the row "Product manager" to the table of roles in the governance plan (`GOVERNANCE.md`) with a person, a role or a shared mailbox. A coordinator or product owner will do as well.'
    },
    starter: {
      fi: "| Rooli | Organisaatio | Yhteystieto |\n|---|---|---|\n| Tuotepäällikkö | [täydennä: organisaatio] | [täydennä: nimi, rooli tai yhteinen osoite] |\n\nTuotepäällikkö\n\n- kerää kehitystarpeet ja valmistelee ne ohjausryhmälle\n- kutsuu kokoukset koolle ja laatii muistiot\n- huolehtii siitä, että jokainen versio on testattu ja dokumentoitu.\n",
      sv: "| Roll | Organisation | Kontakt |\n|---|---|---|\n| Produktchef | [fyll i: organisation] | [fyll i: namn, roll eller gemensam adress] |\n\nProduktchefen\n\n- samlar in utvecklingsbehov och bereder dem för styrgruppen\n- sammankallar mötena och för minnesanteckningar\n- ser till att varje version är testad och dokumenterad.\n",
      en: "| Role | Organisation | Contact |\n|---|---|---|\n| Product manager | [fill in: organisation] | [fill in: name, role or shared address] |\n\nThe product manager\n\n- collects needs and prepares them for the steering group\n- convenes the meetings and keeps the minutes\n- sees to it that every release is tested and documented.\n"
    },
    decidedBy: "owner",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: tuotepäällikkö",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "4 Roolit ja organisaatiot: tuotepäällikkö tai koordinaattori",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen tuotteen hallinta: yhteenveto opeista (2015)",
        clause: "Tuotepäällikön rooli",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OS2 governance",
        clause: "G3",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      }
    ],
    check: "role-named",
    options: {
      kinds: [
        "governance"
      ],
      concept: "product_manager",
      alsoPubliccode: true
    }
  },
  {
    id: "governance/steering-group",
    family: "governance",
    level: 1,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {
      owners: "several"
    },
    title: {
      fi: "Ohjausryhmä ja sen jäsenorganisaatiot on nimetty",
      sv: "Styrgruppen och dess medlemsorganisationer är utsedda",
      en: "The steering group and its member organisations are named"
    },
    why: {
      fi: "Usean omistajan tuotteesta päätetään sujuvasti vain, kun on sovittu, ketkä päättävät. Ohjausryhmä linjaa tiekartan, seuraavan version sisällön ja roolit.",
      sv: "Besluten om en produkt med flera ägare löper smidigt när det är överenskommet vilka som beslutar. Styrgruppen drar upp linjerna för färdplanen, innehållet i nästa version och rollerna.",
      en: "Decisions about a product with several owners are quick only when it is agreed who makes them. The steering group sets the roadmap, the content of the next release and the roles."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) rivi tai otsikko "Ohjausryhmä" ja luettele siihen jäsenorganisaatiot. Henkilöiden nimiä ei tarvita.',
      sv: 'Skriv in raden eller rubriken "Styrgrupp" i förvaltningsplanen (`GOVERNANCE.md`) och räkna upp medlemsorganisationerna. Personnamn behövs inte.',
      en: 'Add a row or heading "Steering group" to the governance plan (`GOVERNANCE.md`) and list the member organisations. Names of persons are not needed.'
    },
    starter: {
      fi: "## Ohjausryhmä\n\nOhjausryhmä päättää tiekartasta, julkaistavista versioista ja tämän hallintamallin muutoksista.\n\n| Organisaatio | Edustaja (rooli riittää) | Tehtävä |\n|---|---|---|\n| [täydennä: kunta] | [täydennä: rooli] | puheenjohtaja |\n| [täydennä: kunta] | [täydennä: rooli] | jäsen |\n\nTuotepäällikkö kutsuu ohjausryhmän koolle ja laatii muistion.\n",
      sv: "## Styrgrupp\n\nStyrgruppen beslutar om färdplanen, om vilka versioner som ges ut och om ändringar i denna förvaltningsplan.\n\n| Organisation | Företrädare (roll räcker) | Uppgift |\n|---|---|---|\n| [fyll i: kommun] | [fyll i: roll] | ordförande |\n| [fyll i: kommun] | [fyll i: roll] | medlem |\n\nProduktchefen sammankallar styrgruppen och för minnesanteckningar.\n",
      en: "## Steering group\n\nThe steering group decides on the roadmap, on releases and on changes to this governance plan.\n\n| Organisation | Representative (a role will do) | Task |\n|---|---|---|\n| [fill in: municipality] | [fill in: role] | chair |\n| [fill in: municipality] | [fill in: role] | member |\n\nThe product manager convenes the steering group and keeps the minutes.\n"
    },
    decidedBy: "owner",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: kehittämisen ohjausryhmä",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "4 Roolit ja organisaatiot: johtoryhmän rakenne",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OS2 governance",
        clause: "G6",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      }
    ],
    check: "role-named",
    options: {
      kinds: [
        "governance"
      ],
      concept: "steering",
      alsoPubliccode: false
    }
  },
  {
    id: "governance/substance",
    family: "governance",
    level: 1,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Hallintamallissa on sisältöä",
      sv: "Förvaltningsplanen har ett innehåll",
      en: "The governance plan has content"
    },
    why: {
      fi: "Pelkästä otsikosta tai täyttämättömästä pohjasta kukaan ei vielä näe, miten tuotetta hallitaan. Muutama rivi omia sopimuksia on parempi kuin pitkä pohja.",
      sv: "Av en rubrik eller en mall som inte är ifylld ser ingen ännu hur produkten förvaltas. Några rader om det ni själva har kommit överens om är bättre än en lång mall.",
      en: "A heading or a form that nobody has filled in does not yet tell how the product is governed. A few lines of your own agreements are better than a long form."
    },
    fix: {
      fi: "Kirjaa hallintamalliin omin sanoin, mitä on sovittu: omistaja, kuka päättää ja miten muutoksia ehdotetaan. Jos varsinainen asiakirja on muualla, kirjoita tilalle linkki siihen.",
      sv: "Skriv in i förvaltningsplanen med egna ord vad som är överenskommet: ägaren, vem som beslutar och hur ändringar föreslås. Om den egentliga handlingen finns någon annanstans, ersätt texten med en länk dit.",
      en: "Write into the governance plan, in your own words, what has been agreed: the owner, who decides and how changes are proposed. If the actual document is elsewhere, put a link to it in its place."
    },
    starter: null,
    decidedBy: "steering-group",
    references: [
      {
        document: "Näin otat konkreettisesti käyttöön avoimen tuotteen hallintamallin organisaatiossasi (2015)",
        clause: "Mallipohjan täyttäminen: rivit sovitetaan omaan käytäntöön",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "Täyttöohje: kulmasulkeissa olevat ohjeet poistetaan",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: files are adapted",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-substance",
    options: {
      kinds: [
        "governance"
      ],
      weak: [
        "stub",
        "placeholder",
        "empty",
        "image-only"
      ]
    }
  },
  {
    id: "licence/identified",
    family: "licence",
    level: 1,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: "licence",
    when: {},
    title: {
      fi: "Lisenssi on tunnistettavissa",
      sv: "Licensen går att känna igen",
      en: "The licence can be identified"
    },
    why: {
      fi: "Kun lisenssi on tunnistettavissa, hankkija näkee hetkessä, mitä koodilla saa tehdä. Muokattu lisenssiteksti tai epäselvä GPL-versio vaatii juristin aikaa.",
      sv: "När licensen går att känna igen ser en upphandlare genast vad man får göra med koden. En ändrad licenstext eller en oklar GPL-version kräver en jurists tid.",
      en: "When the licence can be identified, a buyer sees at once what may be done with the code. A changed licence text or an unclear GPL version takes a lawyer's time."
    },
    fix: {
      fi: "Käytä `LICENSE`-tiedostossa lisenssin alkuperäistä tekstiä. GPL-perheen lisenssillä kirjoita `README.md`-tiedostoon tai `publiccode.yml`-kenttään `legal.license` SPDX-tunnus, esimerkiksi `GPL-3.0-or-later`.",
      sv: "Använd licensens ursprungliga text i `LICENSE`. För en licens i GPL-familjen, skriv SPDX-beteckningen i `README.md` eller i fältet `legal.license` i `publiccode.yml`, till exempel `GPL-3.0-or-later`.",
      en: "Use the original text of the licence in `LICENSE`. For a licence of the GPL family, write its SPDX identifier, for example `GPL-3.0-or-later`, in `README.md` or in the field `legal.license` of `publiccode.yml`."
    },
    starter: null,
    decidedBy: "openness-guardian",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: avoimuuden edunvalvoja huolehtii lisenssin avoimuudesta",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "REUSE",
        clause: "Licensing information",
        version: "3.3",
        url: "https://reuse.software/spec/"
      },
      {
        document: "Standard for Public Code",
        clause: "13.2 Publish with an open license",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "licence-identified",
    options: {}
  },
  {
    id: "licence/present",
    family: "licence",
    level: 1,
    severity: "error",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Koodivarastossa on lisenssitiedosto",
      sv: "Kodförrådet har en licensfil",
      en: "The repository has a licence file"
    },
    why: {
      fi: "Ilman lisenssiä kukaan muu ei tiedä, saako koodia käyttää, muuttaa tai jakaa. Avoin lisenssi antaa kunnille mahdollisuuden käyttää samaa työtä uudelleen ja vaihtaa toimittajaa.",
      sv: "Utan licens vet ingen annan om koden får användas, ändras eller delas. En öppen licens gör det möjligt för kommuner att återanvända samma arbete och byta leverantör.",
      en: "Without a licence nobody else knows whether the code may be used, changed or shared. An open licence lets municipalities reuse the same work and change supplier."
    },
    fix: {
      fi: "Lisää koodivaraston juureen tiedosto `LICENSE` ja siihen valitun lisenssin teksti muuttamattomana, esimerkiksi EUPL-1.2 tai MIT. Lisenssistä päättää omistaja.",
      sv: "Lägg till filen `LICENSE` i kodförrådets rot med den valda licensens text oförändrad, till exempel EUPL-1.2 eller MIT. Om licensen beslutar ägaren.",
      en: "Add the file `LICENSE` to the top of the repository with the unchanged text of the chosen licence, for example EUPL-1.2 or MIT. The owner decides on the licence."
    },
    starter: null,
    decidedBy: "owner",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: avoimuuden edunvalvoja huolehtii lisenssin avoimuudesta",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "13.3 Publish with an open license",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-LE-03.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "OS2 governance",
        clause: "F2",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "licence",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "links/relative-resolve",
    family: "links",
    level: 1,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Asiakirjojen linkit vievät perille",
      sv: "Dokumentens länkar leder rätt",
      en: "Links between the documents lead somewhere"
    },
    why: {
      fi: "Linkki kelpaa vastaukseksi vain, jos se vie perille. Rikkinäinen linkki katkaisee lukijan tien esimerkiksi lisenssiin tai tietoturvaohjeeseen.",
      sv: "En länk duger som svar bara om den leder rätt. En bruten länk stänger läsarens väg till exempelvis licensen eller säkerhetsanvisningen.",
      en: "A link counts as an answer only if it leads somewhere. A broken link cuts the reader's way to the licence or the security policy, for example."
    },
    fix: {
      fi: "Korjaa linkki vastaamaan tiedoston nykyistä paikkaa ja nimeä, tai poista linkki.",
      sv: "Rätta länken så att den motsvarar filens nuvarande plats och namn, eller ta bort länken.",
      en: "Correct the link to where the file is now and how it is called, or remove the link."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "6 Dokumentaatio: nimi ja paikka",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "12.9 Use continuous integration",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "links-resolve",
    options: {
      artefacts: [
        "governance",
        "readme",
        "contributing",
        "security",
        "roadmap",
        "code-of-conduct",
        "support"
      ],
      anchors: false
    }
  },
  {
    id: "owners/effective",
    family: "owners",
    level: 1,
    severity: "error",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "CODEOWNERS on paikassa, josta se luetaan",
      sv: "CODEOWNERS finns där den läses",
      en: "CODEOWNERS stands where it is read"
    },
    why: {
      fi: "Väärässä paikassa tai väärällä nimellä oleva CODEOWNERS näyttää olevan voimassa, mutta kukaan ei saa tarkastuspyyntöjä. GitHub lukee vain yhden tiedoston: ensin `.github/`, sitten juuren, sitten `docs/`.",
      sv: "En CODEOWNERS på fel plats eller med fel namn ser ut att gälla, men ingen får några granskningsbegäranden. GitHub läser bara en fil: först i `.github/`, sedan i roten, sedan i `docs/`.",
      en: "A CODEOWNERS file in another place or with another name looks effective, but nobody is asked to review. GitHub reads only one file: first in `.github/`, then at the top, then in `docs/`."
    },
    fix: {
      fi: "Pidä yksi tiedosto nimeltä `.github/CODEOWNERS` ilman tiedostopäätettä ja siirrä muiden sisältö siihen.",
      sv: "Behåll en enda fil med namnet `.github/CODEOWNERS`, utan filändelse, och flytta innehållet i de andra dit.",
      en: "Keep one file called `.github/CODEOWNERS`, without an extension, and move the content of the others into it."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: jakelupaikan ylläpitäjä",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "GitHub Docs: About code owners",
        clause: "CODEOWNERS file location and size",
        url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
      }
    ],
    check: "owners-effective",
    options: {
      nested: false
    }
  },
  {
    id: "owners/present",
    family: "owners",
    level: 1,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Koodivaraston vastuut on kirjattu",
      sv: "Ansvaret för kodförrådet är antecknat",
      en: "It is written down who looks after the repository"
    },
    why: {
      fi: "Omistajatiedosto CODEOWNERS ohjaa jokaisen muutosehdotuksen oikealle tarkastajalle. Muutokset eivät jää odottamaan, eikä niitä hyväksytä kenenkään huomaamatta.",
      sv: "Ägarfilen CODEOWNERS styr varje ändringsförslag till rätt granskare. Ändringarna blir inte liggande och godkänns inte utan att någon märker det.",
      en: "A CODEOWNERS file brings each proposed change to the right reviewer. Changes do not wait, and none is accepted without anybody noticing."
    },
    fix: {
      fi: "Lisää tiedosto `.github/CODEOWNERS` ja siihen rivi, joka antaa kaikille tiedostoille tiimin tai henkilön. GitLabissa paikka on koodivaraston juuri tai `.gitlab/`.",
      sv: "Lägg till filen `.github/CODEOWNERS` med en rad som ger alla filer ett team eller en person. I GitLab är platsen kodförrådets rot eller `.gitlab/`.",
      en: "Add the file `.github/CODEOWNERS` with a line that gives every file a team or a person. On GitLab its place is the top of the repository or `.gitlab/`."
    },
    starter: {
      fi: "# Kuka tarkastaa muutokset. Alempi rivi kumoaa ylemmän.\n# Tiimillä tai henkilöllä on oltava kirjoitusoikeus koodivarastoon.\n\n# Kaikki tiedostot\n* @[täydennä: organisaatio]/[täydennä: tiimi]\n\n# Hallintamalli, lisenssi ja tämä tiedosto\n/GOVERNANCE.md @[täydennä: organisaatio]/[täydennä: ohjausryhmän tiimi]\n/LICENSE @[täydennä: organisaatio]/[täydennä: ohjausryhmän tiimi]\n/.github/CODEOWNERS @[täydennä: organisaatio]/[täydennä: ohjausryhmän tiimi]\n",
      sv: "# Vem som granskar ändringar. En rad längre ner ersätter en rad högre upp.\n# Teamet eller personen ska ha skrivrättigheter i kodförrådet.\n\n# Alla filer\n* @[fyll i: organisation]/[fyll i: team]\n\n# Förvaltningsplanen, licensen och den här filen\n/GOVERNANCE.md @[fyll i: organisation]/[fyll i: styrgruppens team]\n/LICENSE @[fyll i: organisation]/[fyll i: styrgruppens team]\n/.github/CODEOWNERS @[fyll i: organisation]/[fyll i: styrgruppens team]\n",
      en: "# Who reviews changes. A lower line replaces a higher one.\n# The team or person must have write access to the repository.\n\n# All files\n* @[fill in: organisation]/[fill in: team]\n\n# The governance plan, the licence and this file\n/GOVERNANCE.md @[fill in: organisation]/[fill in: team of the steering group]\n/LICENSE @[fill in: organisation]/[fill in: team of the steering group]\n/.github/CODEOWNERS @[fill in: organisation]/[fill in: team of the steering group]\n"
    },
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: jakelupaikan ylläpitäjä",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "GitHub Docs: About code owners",
        clause: "CODEOWNERS file location",
        url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: CODEOWNERS",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "owners",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "owners/valid",
    family: "owners",
    level: 1,
    severity: "error",
    basis: "exact",
    scope: "component",
    requires: "owners",
    when: {},
    title: {
      fi: "CODEOWNERS-tiedoston rivit ovat luettavissa",
      sv: "Raderna i CODEOWNERS går att läsa",
      en: "Every line of CODEOWNERS can be read"
    },
    why: {
      fi: "Rivi, jota GitHub ei ymmärrä, ohitetaan ilmoittamatta, ja silloin tiedostot jäävät ilman tarkastajaa. Yksi kirjoitusvirhe voi siis poistaa suojan tärkeältä tiedostolta.",
      sv: "En rad som GitHub inte förstår hoppas över utan meddelande, och då blir filerna utan granskare. Ett enda skrivfel kan alltså ta bort skyddet för en viktig fil.",
      en: "A line that GitHub does not understand is skipped in silence, and its files are left without a reviewer. A single slip can leave an important file without protection."
    },
    fix: {
      fi: "Korjaa rivi muotoon `polku @organisaatio/tiimi`. CODEOWNERS ei tunne kieltomerkkiä `!`, hakasulkeita `[ ]` eikä GitHubissa GitLabin osioita.",
      sv: "Rätta raden till formen `sökväg @organisation/team`. CODEOWNERS känner inte till utropstecken `!`, hakparenteser `[ ]` eller, på GitHub, GitLabs avsnitt.",
      en: "Correct the line to the form `path @organisation/team`. CODEOWNERS knows no negation `!`, no brackets `[ ]` and, on GitHub, no GitLab sections."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: jakelupaikan ylläpitäjä",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "GitHub Docs: About code owners",
        clause: "CODEOWNERS syntax",
        url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
      }
    ],
    check: "owners-valid",
    options: {}
  },
  {
    id: "readme/present",
    family: "readme",
    level: 1,
    severity: "error",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "README-tiedosto esittelee tuotteen",
      sv: "README-filen presenterar produkten",
      en: "A README file introduces the product"
    },
    why: {
      fi: "README on ensimmäinen sivu, jonka päätöksentekijä, hankkija ja kehittäjä näkevät. Muutama rivi selvää kieltä säästää monta puhelua.",
      sv: "README är den första sidan som beslutsfattare, upphandlare och utvecklare ser. Några rader klarspråk sparar många telefonsamtal.",
      en: "The README is the first page that decision-makers, buyers and developers see. A few lines of plain language save many telephone calls."
    },
    fix: {
      fi: "Lisää koodivaraston juureen `README.md` ja kerro siinä, mikä tuote on, keille se on tehty, kuka sen omistaa ja mistä saa lisätietoa.",
      sv: "Lägg till `README.md` i kodförrådets rot och berätta vad produkten är, för vem den är gjord, vem som äger den och var man får mer information.",
      en: "Add `README.md` to the top of the repository and tell what the product is, for whom it is made, who owns it and where to ask for more."
    },
    starter: {
      fi: "# [täydennä: tuotteen nimi]\n\n[täydennä: yksi lause siitä, mitä tuote tekee ja keille].\n\n## Omistaja ja hallinta\n\nTuotteen omistaa [täydennä: kunta tai kunnat]. Päätöksenteko ja rahoitus on kuvattu hallintamallissa (GOVERNANCE.md)\nja tulevat työt tiekartassa (ROADMAP.md).\n\n## Käyttöönotto\n\n[täydennä: miten tuotteen saa käyntiin, tai linkki ohjeeseen]\n\n## Yhteystiedot\n\nKysymykset ja ehdotukset: [täydennä: yhteinen osoite tai keskustelukanava].\n\n## Lisenssi\n\n[täydennä: lisenssin SPDX-tunnus], katso LICENSE.\n",
      sv: "# [fyll i: produktens namn]\n\n[fyll i: en mening om vad produkten gör och för vem].\n\n## Ägare och förvaltning\n\nProdukten ägs av [fyll i: kommun eller kommuner]. Beslutsfattandet och finansieringen beskrivs i förvaltningsplanen\n(GOVERNANCE.md) och det kommande arbetet i färdplanen (ROADMAP.md).\n\n## Installation\n\n[fyll i: hur produkten tas i bruk, eller en länk till anvisningen]\n\n## Kontakt\n\nFrågor och förslag: [fyll i: gemensam adress eller diskussionskanal].\n\n## Licens\n\n[fyll i: licensens SPDX-beteckning], se LICENSE.\n",
      en: "# [fill in: name of the product]\n\n[fill in: one sentence on what the product does and for whom].\n\n## Owner and governance\n\nThe product is owned by [fill in: municipality or municipalities]. Decision-making and funding are described in the\ngovernance plan (GOVERNANCE.md) and coming work in the roadmap (ROADMAP.md).\n\n## Installation\n\n[fill in: how to get the product running, or a link to the guide]\n\n## Contact\n\nQuestions and proposals: [fill in: shared address or channel].\n\n## Licence\n\n[fill in: SPDX identifier of the licence], see LICENSE.\n"
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "2 Perustiedot: nimi, jakelupaikka ja yksilöivä tunniste",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: README",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      },
      {
        document: "Standard for Public Code",
        clause: "8.1 Document codebase objectives",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "readme",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "api/contact",
    family: "api",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: "api-description",
    when: {},
    title: {
      fi: "Rajapintakuvauksessa on yhteystieto",
      sv: "Gränssnittsbeskrivningen har en kontaktuppgift",
      en: "The API description gives a contact"
    },
    why: {
      fi: "Rajapinnan toteuttaja näkee kuvauksesta, keneltä kysyä ja kenelle muutostarpeesta kerrotaan. Yhteinen osoite kestää myös henkilövaihdokset.",
      sv: "Den som implementerar gränssnittet ser i beskrivningen vem man kan fråga och vem man berättar om ändringsbehov för. En gemensam adress håller också vid personbyten.",
      en: "Whoever implements the interface sees whom to ask and whom to tell about needed changes. A shared address also outlasts changes of staff."
    },
    fix: {
      fi: "Lisää kuvauksen `info`-kohtaan `contact` ja siihen `name` sekä `email` tai `url`, mieluiten yhteinen osoite.",
      sv: "Lägg till `contact` under `info` i beskrivningen, med `name` och `email` eller `url`, helst en gemensam adress.",
      en: "Add `contact` under `info` of the description, with `name` and `email` or `url`, preferably a shared address."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "4 Roolit ja organisaatiot: tuotepäällikkö tai koordinaattori",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "API Design Rules (NL)",
        clause: "/core/doc-openapi-contact",
        version: "2.1.0",
        url: "https://github.com/Logius-standaarden/API-Design-Rules"
      },
      {
        document: "ModI: api-oas-checker-rules (IT)",
        clause: "has-contact",
        version: "2.3",
        url: "https://github.com/italia/api-oas-checker-rules"
      }
    ],
    check: "api-field",
    options: {
      field: "info.contact",
      anyOf: [
        "info.contact.email",
        "info.contact.url"
      ],
      formats: [
        "openapi",
        "asyncapi"
      ]
    }
  },
  {
    id: "api/end-of-life",
    family: "api",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {
      kind: "interface",
      control: "buyer"
    },
    title: {
      fi: "Rajapinnan käytön päättäminen on sovittu",
      sv: "Det är överenskommet hur gränssnittet avvecklas",
      en: "It is agreed how the interface is retired"
    },
    why: {
      fi: "Rajapinnan lopettaminen koskee jokaista siihen liitettyä järjestelmää, joten siirtymäajasta on hyvä sopia etukäteen. Muutokset voi silloin ajoittaa ja budjetoida ajoissa.",
      sv: "När ett gränssnitt upphör berörs varje system som är anslutet till det, och därför är det bra att komma överens om övergångstiden på förhand. Då kan ändringarna tidsättas och budgeteras i god tid.",
      en: "Retiring an interface concerns every system connected to it, so it is good to agree on the period of transition beforehand. Changes can then be timed and budgeted early."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Käytön päättäminen" alle, montako versiota on voimassa yhtä aikaa, kuinka ajoissa lopettamisesta kerrotaan ja kuka siitä päättää.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Avveckling", hur många versioner som gäller samtidigt, hur lång tid i förväg avvecklingen meddelas och vem som beslutar om den.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "End of life", how many versions live side by side, how long in advance retirement is told and who decides on it.'
    },
    starter: {
      fi: "## Käytön päättäminen\n\n- Rajapinnasta on voimassa enintään [täydennä: määrä] pääversiota yhtä aikaa.\n- Version poistamisesta kerrotaan vähintään [täydennä: kuukausia] etukäteen kaikille luettelon toteuttajille.\n- Poistamisesta päättää [täydennä: kuka], ja siirtymän kustannuksista vastaa [täydennä: kuka].\n",
      sv: "## Avveckling\n\n- Av gränssnittet gäller högst [fyll i: antal] huvudversioner samtidigt.\n- Att en version avvecklas meddelas minst [fyll i: antal månader] i förväg till alla i förteckningen.\n- Om avvecklingen beslutar [fyll i: vem], och kostnaderna för övergången bärs av [fyll i: vem].\n",
      en: "## End of life\n\n- At most [fill in: number] major versions of the interface live side by side.\n- The retirement of a version is told at least [fill in: number of months] in advance to all listed implementers.\n- Retirement is decided by [fill in: whom], and the cost of the transition is borne by [fill in: whom].\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: käytön päättäminen",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "DVV: API design in public administration",
        clause: "Publish the life cycle and create versioning",
        version: "2026-05",
        url: "https://kehittajille.suomi.fi/guides/api-design/when-a-program-or-application-has-been-completed"
      },
      {
        document: "API Design Rules (NL)",
        clause: "/core/deprecation-schedule",
        version: "2.1.0",
        url: "https://github.com/Logius-standaarden/API-Design-Rules"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance",
        "readme"
      ],
      topics: [
        "lifecycle"
      ],
      least: 1
    }
  },
  {
    id: "api/implementations",
    family: "api",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {
      kind: "interface",
      owners: "several"
    },
    title: {
      fi: "Rajapintaa käyttävät ohjelmistot on lueteltu",
      sv: "Programvarorna som använder gränssnittet är uppräknade",
      en: "The software that implements the interface is listed"
    },
    why: {
      fi: "Luettelosta näkyy, mitä järjestelmiä rajapinnan muutos koskee ja kenelle siitä kerrotaan. Kunta näkee samalla, mistä tuotteista se voi valita.",
      sv: "Av förteckningen framgår vilka system en ändring i gränssnittet berör och vem som ska få veta om den. Samtidigt ser en kommun vilka produkter den kan välja mellan.",
      en: "The list shows which systems a change of the interface concerns and who needs to be told. A municipality also sees between which products it can choose."
    },
    fix: {
      fi: 'Lisää hallintamalliin otsikko "Rajapintaa noudattavat ohjelmistot" tai tiedosto `IMPLEMENTATIONS.md` ja siihen taulukko: ohjelmisto, versio ja yhteystieto.',
      sv: 'Lägg till rubriken "Programvaror som följer gränssnittet" i förvaltningsplanen, eller filen `IMPLEMENTATIONS.md`, med en tabell: programvara, version och kontakt.',
      en: 'Add the heading "Implementations" to the governance plan, or the file `IMPLEMENTATIONS.md`, with a table of software, version and contact.'
    },
    starter: {
      fi: "## Rajapintaa noudattavat ohjelmistot\n\n| Ohjelmisto ja versio | Rajapinnan versio | Käyttäjät | Yhteystieto |\n|---|---|---|---|\n| [täydennä: ohjelmisto] | [täydennä: rajapinnan versio] | [täydennä: kunnat] | [täydennä: rooli tai osoite] |\n\nUuden ohjelmiston lisää luetteloon [täydennä: rooli]. Muutoksista kerrotaan luettelon yhteystietoihin.\n",
      sv: "## Programvaror som följer gränssnittet\n\n| Programvara och version | Gränssnittets version | Användare | Kontakt |\n|---|---|---|---|\n| [fyll i: programvara] | [fyll i: gränssnittets version] | [fyll i: kommuner] | [fyll i: roll eller adress] |\n\nEn ny programvara förs in i förteckningen av [fyll i: roll]. Om ändringar meddelas kontakterna i förteckningen.\n",
      en: "## Implementations\n\n| Software and version | Version of the interface | Used by | Contact |\n|---|---|---|---|\n| [fill in: software] | [fill in: version of the interface] | [fill in: municipalities] | [fill in: role or address] |\n\nNew software is added to the list by [fill in: role]. Changes are told to the contacts in the list.\n"
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "3 Rajapintamäärityksiä noudattavat ohjelmistot",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "publiccode.yml",
        clause: "usedBy",
        version: "0.7.0",
        url: "https://yml.publiccode.tools"
      }
    ],
    check: "implementations",
    options: {}
  },
  {
    id: "api/present",
    family: "api",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {
      kind: "interface",
      control: "buyer"
    },
    title: {
      fi: "Rajapinnalla on koneluettava kuvaus",
      sv: "Gränssnittet har en maskinläsbar beskrivning",
      en: "The interface has a machine-readable description"
    },
    why: {
      fi: "Koneluettavan kuvauksen avulla mikä tahansa toimittaja voi toteuttaa rajapinnan kysymättä lupaa tai neuvoa. Yhteinen rajapinta ei silloin sido kuntia yhteen järjestelmään.",
      sv: "Med en maskinläsbar beskrivning kan vilken leverantör som helst implementera gränssnittet utan att fråga om lov eller råd. Då binder ett gemensamt gränssnitt inte kommunerna vid ett enda system.",
      en: "With a machine-readable description any supplier can implement the interface without asking for leave or advice. A shared interface then does not tie municipalities to one system."
    },
    fix: {
      fi: "Lisää rajapintakuvaus koodivarastoon, esimerkiksi `openapi.yaml` tai `asyncapi.yaml`. Jos kuvaus syntyy ohjelmasta ajon aikana, tallenna siitä myös kopio julkaisun yhteydessä.",
      sv: "Lägg till gränssnittsbeskrivningen i kodförrådet, till exempel `openapi.yaml` eller `asyncapi.yaml`. Om beskrivningen skapas när programmet körs, spara också en kopia i samband med en utgåva.",
      en: "Add the API description to the repository, for example `openapi.yaml` or `asyncapi.yaml`. If the program writes it while running, keep a copy with each release."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "7 Dokumentaatio: tekninen kuvaus",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallinta: yleiskuvaus",
        clause: "Rajapinnan tekninen määrittely",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "11.1 Use open standards",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "API Design Rules (NL)",
        clause: "/core/doc-openapi",
        version: "2.1.0",
        url: "https://github.com/Logius-standaarden/API-Design-Rules"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "api-description",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "api/readable",
    family: "api",
    level: 2,
    severity: "error",
    basis: "exact",
    scope: "component",
    requires: "api-description",
    when: {},
    title: {
      fi: "Rajapintakuvaus on luettavissa",
      sv: "Gränssnittsbeskrivningen går att läsa",
      en: "The API description can be read"
    },
    why: {
      fi: "Kuvaus, jota ohjelmat eivät osaa lukea, jättää toteuttajat arvailun varaan. Virhe kuvauksessa maksaa työtä jokaisessa liittyvässä järjestelmässä.",
      sv: "En beskrivning som program inte kan läsa låter dem som implementerar gränssnittet gissa. Ett fel i beskrivningen kostar arbete i varje system som ansluts.",
      en: "A description that programs cannot read leaves implementers to guess. A fault in it costs work in every connected system."
    },
    fix: {
      fi: "Korjaa mainittu rivi kuvauksesta ja tarkista tiedosto jollakin OpenAPI- tai AsyncAPI-työkalulla ennen julkaisua.",
      sv: "Rätta den nämnda raden i beskrivningen och kontrollera filen med ett OpenAPI- eller AsyncAPI-verktyg före utgivningen.",
      en: "Correct the line named above, and try the file with an OpenAPI or AsyncAPI tool before you publish it."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "7 Dokumentaatio: tekninen kuvaus",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "API Design Rules (NL)",
        clause: "oas3-schema",
        version: "2.1.0",
        url: "https://github.com/Logius-standaarden/API-Design-Rules"
      }
    ],
    check: "api-readable",
    options: {}
  },
  {
    id: "api/version",
    family: "api",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: "api-description",
    when: {},
    title: {
      fi: "Rajapinnan versio on muotoa 1.2.3",
      sv: "Gränssnittets version har formen 1.2.3",
      en: "The version of the interface has the form 1.2.3"
    },
    why: {
      fi: "Semanttisesta versionumerosta toteuttaja näkee heti, vaatiiko muutos työtä omassa järjestelmässä. Päätös pääversion vaihdosta on silloin myös kustannuspäätös.",
      sv: "Av ett semantiskt versionsnummer ser den som implementerar gränssnittet genast om en ändring kräver arbete i det egna systemet. Beslutet om en ny huvudversion är då också ett beslut om kostnader.",
      en: "From a semantic version number an implementer sees at once whether a change means work in their own system. The decision on a new major version is then also a decision about cost."
    },
    fix: {
      fi: "Kirjaa kuvauksen kenttään `info.version` kolmiosainen numero, esimerkiksi `2.1.0`: suuri muutos, lisäys, korjaus.",
      sv: "Skriv ett tredelat nummer i fältet `info.version`, till exempel `2.1.0`: stor ändring, tillägg, rättelse.",
      en: "Write a number of three parts into the field `info.version`, for example `2.1.0`: large change, addition, fix."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "2 Perustiedot: rajapinnan viimeisin versio",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "DVV: API design in public administration",
        clause: "Publish the life cycle and create versioning",
        version: "2026-05",
        url: "https://kehittajille.suomi.fi/guides/api-design/when-a-program-or-application-has-been-completed"
      },
      {
        document: "API Design Rules (NL)",
        clause: "/core/semver",
        version: "2.1.0",
        url: "https://github.com/Logius-standaarden/API-Design-Rules"
      },
      {
        document: "ModI: api-oas-checker-rules (IT)",
        clause: "use-semver",
        version: "2.3",
        url: "https://github.com/italia/api-oas-checker-rules"
      }
    ],
    check: "api-field",
    options: {
      field: "info.version",
      pattern: "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?",
      formats: [
        "openapi",
        "asyncapi"
      ]
    }
  },
  {
    id: "changelog/present",
    family: "changelog",
    level: 2,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Muutoksista pidetään muutoslokia",
      sv: "Ändringarna förs in i en ändringslogg",
      en: "Changes are recorded in a changelog"
    },
    why: {
      fi: "Muutoslokista käyttäjäorganisaatio näkee, mitä uudessa versiossa on ja kannattaako päivittää nyt. Myös ohjausryhmä näkee siitä, mitä rahalla on saatu.",
      sv: "I ändringsloggen ser en användarorganisation vad en ny version innehåller och om det lönar sig att uppdatera nu. Också styrgruppen ser där vad man har fått för pengarna.",
      en: "A changelog shows an organisation what a new release contains and whether to update now. The steering group can also see what the money has brought."
    },
    fix: {
      fi: "Lisää `CHANGELOG.md` ja kirjaa siihen jokaisesta versiosta numero, päivämäärä ja tärkeimmät muutokset, uusin ylimmäksi. Linkki GitHubin julkaisuihin `README.md`-tiedostosta käy myös.",
      sv: "Lägg till `CHANGELOG.md` och skriv in nummer, datum och de viktigaste ändringarna för varje version, den nyaste överst. En länk till utgåvorna i GitHub från `README.md` går också bra.",
      en: "Add `CHANGELOG.md` with the number, date and main changes of each release, the newest first. A link from `README.md` to the releases on GitHub will do as well."
    },
    starter: {
      fi: "# Muutosloki\n\nTähän kirjataan tuotteen käyttäjille näkyvät muutokset, uusin versio ensin.\n\n## [täydennä: versionumero] – [täydennä: päivämäärä]\n\n### Uutta\n\n- [täydennä: uusi ominaisuus]\n\n### Muutettu\n\n- [täydennä: muuttunut toiminta ja mitä käyttäjän on tehtävä]\n\n### Korjattu\n\n- [täydennä: korjattu virhe]\n",
      sv: "# Ändringslogg\n\nHär antecknas de ändringar som syns för dem som använder produkten, den nyaste versionen först.\n\n## [fyll i: versionsnummer] – [fyll i: datum]\n\n### Nytt\n\n- [fyll i: ny funktion]\n\n### Ändrat\n\n- [fyll i: ändrad funktion och vad användaren behöver göra]\n\n### Rättat\n\n- [fyll i: rättat fel]\n",
      en: "# Changelog\n\nChanges that users of the product can see, newest release first.\n\n## [fill in: version number] – [fill in: date]\n\n### Added\n\n- [fill in: new feature]\n\n### Changed\n\n- [fill in: what works differently and what users need to do]\n\n### Fixed\n\n- [fill in: fixed fault]\n"
    },
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: uuden version hyväksyntä ja käyttöönotto",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "16.4 Document codebase maturity",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-BR-04.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: CHANGELOG",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "changelog",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "contributing/present",
    family: "contributing",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Osallistumisohje on kirjattu",
      sv: "Det finns en anvisning för medverkan",
      en: "There is a contribution guide"
    },
    why: {
      fi: "Osallistumisohje kertoo, miten muutosta ehdotetaan, joten toisen kunnan tekemä parannus päätyy kaikkien käyttöön. Työ nopeutuu, kun jokaista ehdotusta ei tarvitse neuvoa erikseen.",
      sv: "Anvisningen berättar hur ändringar föreslås, och därför kommer en förbättring som en kommun har gjort alla till godo. Arbetet går snabbare när råd inte behöver ges särskilt för varje förslag.",
      en: "A contribution guide tells how to propose a change, so that what one municipality improves serves all. Work is faster when not every proposal needs separate advice."
    },
    fix: {
      fi: "Lisää `CONTRIBUTING.md` ja kerro siinä, minne ehdotus tehdään, mitä siinä on hyvä olla ja kuka sen käsittelee.",
      sv: "Lägg till `CONTRIBUTING.md` och berätta vart ett förslag lämnas, vad det bör innehålla och vem som behandlar det.",
      en: "Add `CONTRIBUTING.md` and tell where a proposal is made, what it should contain and who handles it."
    },
    starter: {
      fi: "# Osallistumisohje\n\nKehitykseen voi osallistua kuka tahansa: kunnat, toimittajat ja käyttäjät.\n\n## Ehdota muutosta\n\n1. Tee ehdotus koodivaraston tehtävänä (issue). Kerro, mikä tarve on ja kenellä.\n2. Tuotepäällikkö vastaa [täydennä: kuinka nopeasti] ja kertoo, miten asia etenee.\n3. Isommista muutoksista päättää [täydennä: kuka].\n\n## Lähetä koodia\n\n- Tee muutos omaan haaraan ja avaa siitä muutosehdotus (pull request).\n- Kirjoita testi ja kerro muutoksesta muutoslokissa.\n- Muutoksen tarkastaa [täydennä: kuka], ja se julkaistaan samalla lisenssillä kuin muu koodi.\n\nTietoturvahavainnot: katso SECURITY.md.\n",
      sv: "# Anvisning för medverkan\n\nVem som helst kan delta i utvecklingen: kommuner, leverantörer och användare.\n\n## Föreslå en ändring\n\n1. Lämna ändringsförslaget som ett ärende (issue) i kodförrådet. Berätta vilket behovet är och vem som har det.\n2. Produktchefen svarar [fyll i: hur snabbt] och berättar hur ärendet går vidare.\n3. Om större ändringar beslutar [fyll i: vem].\n\n## Skicka kod\n\n- Gör ändringen i en egen gren och öppna ett ändringsförslag (pull request).\n- Skriv ett test och nämn ändringen i ändringsloggen.\n- Ändringen granskas av [fyll i: vem] och ges ut med samma licens som den övriga koden.\n\nSäkerhetsiakttagelser: se SECURITY.md.\n",
      en: "# Contribution guide\n\nAnyone may take part in the development: municipalities, suppliers and users.\n\n## Propose a change\n\n1. Make the proposal as an issue in the repository. Tell what is needed and by whom.\n2. The product manager answers [fill in: how quickly] and tells how the matter proceeds.\n3. Larger changes are decided by [fill in: whom].\n\n## Send code\n\n- Make the change in a branch of your own and open a pull request.\n- Write a test and mention the change in the changelog.\n- The change is reviewed by [fill in: whom] and published under the same licence as the rest of the code.\n\nSecurity reports: see SECURITY.md.\n"
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: muutospyyntöjen esittäminen",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "4.2 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-GV-03.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: CONTRIBUTING",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "contributing",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "governance/change-process",
    family: "governance",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Muutosten ehdottaminen on kuvattu",
      sv: "Det är beskrivet hur ändringar föreslås",
      en: "It is described how changes are proposed"
    },
    why: {
      fi: "Kun muutospyynnön polku on kuvattu, ehdotus ei huku sähköpostiin ja työ etenee nopeammin. Samalla käy ilmi, kuka ehdotuksen arvioi.",
      sv: "När vägen för en ändringsbegäran är beskriven försvinner förslaget inte i e-posten och arbetet går snabbare framåt. Samtidigt framgår det vem som bedömer förslaget.",
      en: "When the path of a change request is described, proposals do not get lost in e-mail and work moves faster. It also shows who assesses a proposal."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) tai osallistumisohjeeseen (`CONTRIBUTING.md`) otsikon "Muutospyynnöt" alle, minne ehdotus tehdään, kuka sen arvioi ja kuka siitä päättää.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`) eller i `CONTRIBUTING.md`, under rubriken "Ändringsbegäran", vart ett förslag lämnas, vem som bedömer det och vem som beslutar.',
      en: 'Write into the governance plan (`GOVERNANCE.md`) or `CONTRIBUTING.md`, under the heading "Change requests", where a proposal is made, who assesses it and who decides.'
    },
    starter: {
      fi: "## Muutospyynnöt\n\n1. Muutospyyntö kirjataan koodivaraston tehtäväksi (issue). Sen voi tehdä kuka tahansa.\n2. Tuotepäällikkö arvioi pyynnön [täydennä: kuinka nopeasti] ja pyytää tarvittaessa työmääräarvion.\n3. Pienistä muutoksista päättää tuotepäällikkö, suurista [täydennä: kuka].\n4. Päätös perusteluineen kirjataan samaan tehtävään.\n",
      sv: "## Ändringsbegäran\n\n1. En ändringsbegäran registreras som ett ärende (issue) i kodförrådet. Vem som helst kan göra det.\n2. Produktchefen bedömer begäran [fyll i: hur snabbt] och ber vid behov om en uppskattning av arbetsmängden.\n3. Små ändringar beslutar produktchefen om, stora [fyll i: vem].\n4. Beslutet och motiveringen antecknas i samma ärende.\n",
      en: "## Change requests\n\n1. A change request is made as an issue in the repository. Anyone may make one.\n2. The product manager assesses it [fill in: how quickly] and asks for an estimate of the work when needed.\n3. The product manager decides on small changes, [fill in: who] on large ones.\n4. The decision and its reasons are recorded in the same issue.\n"
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: muutospyyntöjen esittäminen, analysointi ja muutospäätös",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: muutospyynnöt",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "4.2 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-GV-03.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance",
        "contributing"
      ],
      concepts: [
        "change",
        "contrib"
      ],
      least: 1
    }
  },
  {
    id: "governance/decision-making",
    family: "governance",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Päätöksenteko on kuvattu",
      sv: "Beslutsfattandet är beskrivet",
      en: "Decision-making is described"
    },
    why: {
      fi: "Kun on sovittu, kuka päättää mistäkin, työ ei jää odottamaan ja omistajat voivat ohjata tuotetta yhdessä. Yksi toimittaja ei silloin päädy päättämään kaikkien puolesta.",
      sv: "När det är överenskommet vem som beslutar om vad stannar arbetet inte upp, och ägarna kan styra produkten tillsammans. Då blir det inte en enda leverantör som beslutar för alla.",
      en: "When it is agreed who decides on what, work does not stand still and the owners can steer the product together. No single supplier then ends up deciding for everyone."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Päätöksenteko" alle, mistä ohjausryhmä päättää, mistä tuotepäällikkö voi päättää itse ja miten päätös syntyy.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Beslutsfattande", vad styrgruppen beslutar om, vad produktchefen får besluta om och hur ett beslut fattas.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "Decision-making", what the steering group decides, what the product manager may decide alone and how a decision is reached.'
    },
    starter: {
      fi: "## Päätöksenteko\n\n| Asia | Kuka päättää | Miten |\n|---|---|---|\n| Tiekartta ja seuraavan version sisältö | ohjausryhmä | [täydennä: esimerkiksi yksimielisesti] |\n| Pienet muutokset ja korjaukset | tuotepäällikkö | [täydennä: miten päätös kirjataan] |\n| Lisenssin tai hallintamallin muutos | [täydennä: kuka päättää] | [täydennä: miten] |\n\nPäätökset kirjataan ohjausryhmän muistioon, joka on saatavilla osoitteessa [täydennä: osoite].\n",
      sv: "## Beslutsfattande\n\n| Ärende | Vem beslutar | Hur |\n|---|---|---|\n| Färdplanen och innehållet i nästa version | styrgruppen | [fyll i: till exempel enhälligt] |\n| Små ändringar och rättelser | produktchefen | [fyll i: hur beslutet antecknas] |\n| Ändring av licensen eller förvaltningsplanen | [fyll i: vem som beslutar] | [fyll i: hur] |\n\nBesluten antecknas i styrgruppens minnesanteckningar, som finns på [fyll i: adress].\n",
      en: "## Decision-making\n\n| Matter | Who decides | How |\n|---|---|---|\n| Roadmap and content of the next release | the steering group | [fill in: for example by consensus] |\n| Small changes and fixes | the product manager | [fill in: how the decision is recorded] |\n| Change of licence or of this plan | [fill in: who decides] | [fill in: how] |\n\nDecisions are recorded in the minutes of the steering group, which are available at [fill in: address].\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: muutospäätös",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: johtoryhmän kokoukset ja toimivalta",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "4.3 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-GV-01.02",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance"
      ],
      topics: [
        "decision-making"
      ],
      least: 1
    }
  },
  {
    id: "governance/draft",
    family: "governance",
    level: 2,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Hallintamalli on käsitelty, ei enää luonnos",
      sv: "Förvaltningsplanen är behandlad, inte längre ett utkast",
      en: "The governance plan is no longer a draft"
    },
    why: {
      fi: "Luonnos on hyvä alku, mutta vasta yhdessä käsitelty hallintamalli sitoo omistajat samaan käytäntöön. Hyväksyntä kertoo myös kumppaneille, että sisältöön voi luottaa.",
      sv: "Ett utkast är en bra början, men först en plan som har behandlats gemensamt förenar ägarna kring samma praxis. Godkännandet visar också för samarbetsparter att de kan lita på innehållet.",
      en: "A draft is a good start, but only a plan that was dealt with together ties the owners to the same practice. Approval also shows partners that they can rely on it."
    },
    fix: {
      fi: 'Vie hallintamalli ohjausryhmän tai omistajan hyväksyttäväksi ja vaihda sen otsikkoon tai versiotaulukkoon tila "Hyväksytty" ja päivämäärä.',
      sv: 'För förvaltningsplanen till styrgruppen eller ägaren för godkännande och ändra status i rubriken eller versionstabellen till "Godkänd" med datum.',
      en: 'Take the plan to the steering group or the owner for approval, and change the status in its title or version table to "Approved" with the date.'
    },
    starter: null,
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "Kansilehti: tila luonnos, ehdotus tai hyväksytty",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Näin otat konkreettisesti käyttöön avoimen tuotteen hallintamallin organisaatiossasi (2015)",
        clause: "Vaihe 7: yhdessä hyväksytty suunnitelma",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      }
    ],
    check: "draft-marker",
    options: {
      kinds: [
        "governance"
      ]
    }
  },
  {
    id: "governance/fresh",
    family: "governance",
    level: 2,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Hallintamalli on ajan tasalla",
      sv: "Förvaltningsplanen är aktuell",
      en: "The governance plan is up to date"
    },
    why: {
      fi: "Roolit ja rahoitus muuttuvat, joten hallintamalli on hyvä käydä läpi vähintään joka toinen vuosi. Vanhentunut yhteystieto tai sopimus hidastaa päätöksiä.",
      sv: "Roller och finansiering förändras, och därför är det bra att gå igenom förvaltningsplanen minst vartannat år. En föråldrad kontaktuppgift eller överenskommelse fördröjer besluten.",
      en: "Roles and funding change, so it is good to go through the plan at least every other year. An outdated contact or agreement slows decisions down."
    },
    fix: {
      fi: "Käykää hallintamalli läpi ohjausryhmässä tai omistajan kanssa ja kirjatkaa sen versiotaulukkoon uusi päivämäärä, vaikka mikään ei muuttuisi.",
      sv: "Gå igenom förvaltningsplanen i styrgruppen eller med ägaren och anteckna det nya datumet i versionstabellen, också om ingenting ändras.",
      en: "Go through the governance plan in the steering group or with the owner and note the new date in its version table, even if nothing changes."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Näin otat konkreettisesti käyttöön avoimen tuotteen hallintamallin organisaatiossasi (2015)",
        clause: "Vaihe 9: seuranta ja jatkuva parantaminen",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "Kansilehti: versionhallinta",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OpenSSF Best Practices badge",
        clause: "documentation_current",
        version: "2026-06",
        url: "https://github.com/coreinfrastructure/best-practices-badge"
      }
    ],
    check: "fresh",
    options: {
      kinds: [
        "governance"
      ],
      months: 18
    }
  },
  {
    id: "governance/funding",
    family: "governance",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {
      owners: "several"
    },
    title: {
      fi: "Rahoituksen käytännöt on kirjattu",
      sv: "Finansieringen är överenskommen och nedskriven",
      en: "It is written down how the work is paid for"
    },
    why: {
      fi: "Kun on sovittu, kuka maksaa mistäkin, kustannukset jakautuvat reilusti eikä samaa työtä makseta kahdesti. Myös uusi kunta näkee ennen päätöstään, mitä mukaantulo maksaa.",
      sv: "När det är överenskommet vem som betalar för vad fördelas kostnaderna rättvist och samma arbete betalas inte två gånger. Också en ny kommun ser före sitt beslut vad det kostar att ansluta sig.",
      en: "When it is agreed who pays for what, costs are shared fairly and the same work is not paid for twice. A new municipality also sees what joining costs before it decides."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Rahoitus" alle, kuka maksaa ylläpidon, uudet ominaisuudet ja käyttöönoton ja miten kustannukset jaetaan. Hyvä vastaus on myös "kukin maksaa omansa" tai "ei kustannuksia".',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Finansiering", vem som betalar underhåll, nya funktioner och införande och hur kostnaderna fördelas. "Var och en betalar sitt" eller "inga kostnader" är också ett bra svar.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "Funding", who pays for maintenance, new features and adoption, and how costs are shared. "Each pays its own" or "no cost" is a good answer too.'
    },
    starter: {
      fi: "## Rahoitus\n\n| Mitä | Miten maksetaan |\n|---|---|\n| Ylläpidon rahoitus | [täydennä: kuka maksaa] |\n| Uusien ominaisuuksien kehittäminen | [täydennä: tilaaja, yhdessä vai muuten] |\n| Kustannusten jako | [täydennä: tasan, asukasluvun mukaan vai muuten] |\n| Käyttöönoton kustannukset | [täydennä: maksaako kukin omansa] |\n| Yhteisöön osallistumisen kustannukset | [täydennä: maksaako kukin omansa] |\n| Uuden organisaation mukaantulo | [täydennä: liittymismaksu tai ei maksua] |\n",
      sv: "## Finansiering\n\n| Vad | Hur det betalas |\n|---|---|\n| Finansiering av underhåll | [fyll i: vem som betalar] |\n| Nya funktioner | [fyll i: beställaren, tillsammans eller på annat sätt] |\n| Kostnadsfördelning | [fyll i: lika, enligt invånarantal eller på annat sätt] |\n| Kostnader för införande | [fyll i: om var och en betalar sitt] |\n| Kostnader för deltagande i gemenskapen | [fyll i: om var och en betalar sitt] |\n| Nya medlemmar | [fyll i: anslutningsavgift eller ingen avgift] |\n",
      en: "## Funding\n\n| What | How it is paid for |\n|---|---|\n| Running costs and maintenance | [fill in: who pays] |\n| New features | [fill in: the one who orders, together, or otherwise] |\n| Cost sharing | [fill in: equally, by population, or otherwise] |\n| Adoption cost | [fill in: whether each pays its own] |\n| Participation cost | [fill in: whether each pays its own] |\n| Joining fee of a new organisation | [fill in: fee or no fee] |\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "5 Rahoituksen käytännöt",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "6 Rahoitus",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "4.4 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OS2 governance",
        clause: "G13",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      }
    ],
    check: "parts-stated",
    options: {
      kinds: [
        "governance",
        "funding"
      ],
      parts: {
        upkeep: {
          name: {
            fi: "ylläpito",
            sv: "underhåll",
            en: "maintenance"
          },
          concepts: [
            "funding_upkeep"
          ]
        },
        features: {
          name: {
            fi: "uudet ominaisuudet",
            sv: "nya funktioner",
            en: "new features"
          },
          concepts: [
            "funding_features"
          ]
        },
        sharing: {
          name: {
            fi: "kustannusten jako",
            sv: "kostnadsfördelning",
            en: "sharing of costs"
          },
          concepts: [
            "funding_sharing"
          ]
        },
        adoption: {
          name: {
            fi: "käyttöönotto",
            sv: "införande",
            en: "adoption"
          },
          concepts: [
            "funding_adoption"
          ]
        },
        participation: {
          name: {
            fi: "osallistuminen",
            sv: "deltagande",
            en: "participation"
          },
          concepts: [
            "funding_participation"
          ]
        },
        newcomer: {
          name: {
            fi: "uuden organisaation mukaantulo",
            sv: "nya organisationer",
            en: "joining of a new organisation"
          },
          concepts: [
            "funding_newcomer"
          ]
        }
      },
      least: 3
    }
  },
  {
    id: "governance/openness-guardian",
    family: "governance",
    level: 2,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Avoimuuden edunvalvoja on nimetty",
      sv: "Ett öppenhetsombud är utsett",
      en: "An openness guardian is named"
    },
    why: {
      fi: "Avoimuuden edunvalvoja katsoo, että jokainen versio on lisenssiltään avoin ja kaikkien omistajien saatavilla. Näin tuote ei vähitellen jää yhden toimittajan varaan.",
      sv: "Öppenhetsombudet ser till att varje version har en öppen licens och är tillgänglig för alla ägare. På så sätt blir produkten inte så småningom beroende av en enda leverantör.",
      en: "The openness guardian looks after each release being openly licensed and available to all owners. That way the product does not slowly come to depend on one supplier."
    },
    fix: {
      fi: 'Kirjaa hallintamallin roolitaulukkoon (`GOVERNANCE.md`) rivi "Avoimuuden edunvalvoja"; rajapinnalla sama tehtävä on teknisen laadun valvojalla. Tehtävää voi hoitaa myös tuotepäällikkö.',
      sv: 'Skriv in raden "Öppenhetsombud" i förvaltningsplanens rolltabell (`GOVERNANCE.md`); för ett gränssnitt sköts samma uppgift av den som övervakar den tekniska kvaliteten. Uppgiften kan också skötas av produktchefen.',
      en: 'Add the row "Openness guardian" to the table of roles in the governance plan (`GOVERNANCE.md`); for an interface the quality supervisor has the same task. The product manager may also take it on.'
    },
    starter: {
      fi: "| Rooli | Organisaatio | Yhteystieto |\n|---|---|---|\n| Avoimuuden edunvalvoja | [täydennä: organisaatio] | [täydennä: rooli tai yhteinen osoite] |\n\nAvoimuuden edunvalvoja tarkistaa ennen jokaista julkaisua, että koodi on avoimella lisenssillä ja dokumentaatio\non mukana.\n",
      sv: "| Roll | Organisation | Kontakt |\n|---|---|---|\n| Öppenhetsombud | [fyll i: organisation] | [fyll i: roll eller gemensam adress] |\n\nÖppenhetsombudet kontrollerar före varje utgåva att koden har en öppen licens och att dokumentationen är med.\n",
      en: "| Role | Organisation | Contact |\n|---|---|---|\n| Openness guardian | [fill in: organisation] | [fill in: role or shared address] |\n\nBefore each release the openness guardian checks that the code is openly licensed and that the documentation is\nincluded.\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: avoimuuden edunvalvoja",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "4 Roolit ja organisaatiot: teknisen laadun ja avoimuuden valvoja",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      }
    ],
    check: "role-named",
    options: {
      kinds: [
        "governance"
      ],
      concept: "openness",
      alsoPubliccode: false
    }
  },
  {
    id: "governance/parts",
    family: "governance",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Hallintamallissa on sen pääosat",
      sv: "Förvaltningsplanen har sina huvuddelar",
      en: "The governance plan has its main parts"
    },
    why: {
      fi: "Hallintamalli vastaa neljään kysymykseen: mitä hallitaan, kuka sen tekee, miten ja millä rahalla. Kun osat ovat tutussa järjestyksessä, uusi omistaja pääsee nopeasti mukaan.",
      sv: "En förvaltningsplan svarar på fyra frågor: vad som förvaltas, vem som gör det, hur och med vilka pengar. När delarna står i en bekant ordning kommer en ny ägare snabbt med.",
      en: "A governance plan answers four questions: what is governed, by whom, how, and who pays for it. When the parts are in a familiar order, a new owner can join quickly."
    },
    fix: {
      fi: "Lisää hallintamalliin (`GOVERNANCE.md`) otsikot, joita ei vielä ole: Tarkoitus, Roolit, Päätöksenteko, Elinkaari, Rahoitus ja Dokumentaatio. Muutama lause tai linkki kunkin otsikon alle riittää.",
      sv: "Lägg till de rubriker som ännu inte finns i förvaltningsplanen (`GOVERNANCE.md`): Syfte, Roller, Beslutsfattande, Livscykel, Finansiering och Dokumentation. Några meningar eller en länk under varje rubrik räcker.",
      en: "Add to the governance plan (`GOVERNANCE.md`) the headings that are not there yet: Purpose, Roles, Decision-making, Life cycle, Funding and Documentation. A few sentences or a link under each is enough."
    },
    starter: null,
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "Luvut 1–6",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "Luvut 1–7",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "4.3 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "parts-stated",
    options: {
      kinds: [
        "governance"
      ],
      parts: {
        purpose: {
          name: {
            fi: "tarkoitus ja perustiedot",
            sv: "syfte och grunduppgifter",
            en: "purpose and basic information"
          },
          concepts: [
            "purpose",
            "basics"
          ]
        },
        roles: {
          name: {
            fi: "roolit",
            sv: "roller",
            en: "roles"
          },
          concepts: [
            "roles",
            "owner",
            "steering",
            "product_manager",
            "maintainer"
          ]
        },
        decision: {
          name: {
            fi: "päätöksenteko",
            sv: "beslutsfattande",
            en: "decision-making"
          },
          concepts: [
            "decision"
          ]
        },
        lifecycle: {
          name: {
            fi: "elinkaari ja versiot",
            sv: "livscykel och versioner",
            en: "life cycle and releases"
          },
          concepts: [
            "lifecycle",
            "version",
            "acceptance",
            "change",
            "hotfix",
            "endoflife",
            "roadmap"
          ]
        },
        funding: {
          name: {
            fi: "rahoitus",
            sv: "finansiering",
            en: "funding"
          },
          concepts: [
            "funding",
            "funder",
            "funding_upkeep",
            "funding_features",
            "funding_sharing"
          ]
        },
        docs: {
          name: {
            fi: "dokumentaatio",
            sv: "dokumentation",
            en: "documentation"
          },
          concepts: [
            "docs",
            "distribution"
          ]
        }
      },
      least: 5
    }
  },
  {
    id: "governance/status",
    family: "governance",
    level: 2,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Hallintamallin versio, päiväys ja tila näkyvät",
      sv: "Förvaltningsplanens version, datum och status syns",
      en: "The plan shows its own version, date and status"
    },
    why: {
      fi: "Lukija näkee heti, onko hallintamalli luonnos vai hyväksytty ja milloin siitä on viimeksi sovittu. Silloin kaikki omistajat toimivat saman version mukaan.",
      sv: "Läsaren ser genast om förvaltningsplanen är ett utkast eller godkänd och när man senast har kommit överens om den. Då arbetar alla ägare enligt samma version.",
      en: "A reader sees at once whether the plan is a draft or approved, and when it was last agreed on. All owners then work from the same version."
    },
    fix: {
      fi: "Lisää hallintamallin alkuun pieni taulukko, jossa on versio, päivämäärä ja tila: luonnos, ehdotus tai hyväksytty.",
      sv: "Lägg till en liten tabell i början av förvaltningsplanen med version, datum och status: utkast, förslag eller godkänd.",
      en: "Add a small table to the beginning of the governance plan with its version, date and status: draft, proposal or approved."
    },
    starter: {
      fi: "## Versionhallinta\n\n| Versio | Päivämäärä | Tila | Huomautukset |\n|---|---|---|---|\n| 1.0 | [täydennä: päivämäärä] | Hyväksytty | [täydennä: kuka hyväksyi, esimerkiksi ohjausryhmän kokous] |\n| 0.1 | [täydennä: päivämäärä] | Luonnos | Ensimmäinen luonnos |\n",
      sv: "## Versionshantering\n\n| Version | Datum | Status | Anmärkningar |\n|---|---|---|---|\n| 1.0 | [fyll i: datum] | Godkänd | [fyll i: vem som godkände, till exempel styrgruppens möte] |\n| 0.1 | [fyll i: datum] | Utkast | Första utkastet |\n",
      en: "## Version history\n\n| Version | Date | Status | Remarks |\n|---|---|---|---|\n| 1.0 | [fill in: date] | Approved | [fill in: who approved it, for example a meeting of the steering group] |\n| 0.1 | [fill in: date] | Draft | First draft |\n"
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "Kansilehti: versionhallinta",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "Kansilehti: versionhallinta",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      }
    ],
    check: "plan-status",
    options: {
      kinds: [
        "governance"
      ]
    }
  },
  {
    id: "licence/open",
    family: "licence",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: "licence",
    when: {},
    title: {
      fi: "Lisenssi on avoin",
      sv: "Licensen är öppen",
      en: "The licence is an open one"
    },
    why: {
      fi: "Avoin lisenssi antaa jokaiselle oikeuden käyttää, muuttaa ja jakaa koodia. Rajoitettu lisenssi voi estää toista kuntaa tai uutta toimittajaa jatkamasta työtä.",
      sv: "En öppen licens ger var och en rätt att använda, ändra och dela koden. En begränsad licens kan hindra en annan kommun eller en ny leverantör från att fortsätta arbetet.",
      en: "An open licence gives everyone the right to use, change and share the code. A restricted licence may keep another municipality or a new supplier from continuing the work."
    },
    fix: {
      fi: "Sopikaa omistajien kesken lisenssistä, jonka Open Source Initiative on hyväksynyt, esimerkiksi EUPL-1.2, ja vaihtakaa sen teksti `LICENSE`-tiedostoon. Jos rajoitukselle on syy, kirjatkaa se asetustiedostoon.",
      sv: "Kom överens med ägarna om en licens som Open Source Initiative har godkänt, till exempel EUPL-1.2, och byt texten i `LICENSE`. Om det finns en orsak till begränsningen, anteckna den i inställningsfilen.",
      en: "Agree among the owners on a licence that the Open Source Initiative has approved, for example EUPL-1.2, and put its text into `LICENSE`. If there is a reason for the restriction, write it into the settings file."
    },
    starter: null,
    decidedBy: "openness-guardian",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: avoimuuden edunvalvoja huolehtii lisenssin avoimuudesta",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "13.2 Publish with an open license",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-LE-02.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "OS2 governance",
        clause: "F2",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      },
      {
        document: "Digital Public Goods Standard",
        clause: "Indicator 2: approved open licence",
        version: "1.1.6",
        url: "https://github.com/DPGAlliance/DPG-Standard"
      }
    ],
    check: "licence-open",
    options: {
      allow: [
        "CC0-1.0",
        "CC-BY-4.0",
        "CC-BY-SA-4.0"
      ]
    }
  },
  {
    id: "owners/default-owner",
    family: "owners",
    level: 2,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "owners",
    when: {},
    title: {
      fi: "Jokaisella tiedostolla on tarkastaja",
      sv: "Varje fil har en granskare",
      en: "Every file has a reviewer"
    },
    why: {
      fi: "Oletusrivi takaa, että myös uusi tiedosto saa tarkastajan heti. Muuten uusi kansio jää helposti kaikkien ja ei kenenkään vastuulle.",
      sv: "En standardrad ser till att också en ny fil genast får en granskare. Annars blir en ny mapp lätt allas och ingens ansvar.",
      en: "A default line gives a reviewer to a new file at once. Otherwise a new folder easily becomes everybody's and nobody's business."
    },
    fix: {
      fi: "Lisää CODEOWNERS-tiedoston ensimmäiseksi riviksi `* @organisaatio/tiimi`.",
      sv: "Lägg till `* @organisation/team` som första rad i CODEOWNERS.",
      en: "Add `* @organisation/team` as the first line of CODEOWNERS."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: jakelupaikan ylläpitäjä",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "GitHub Docs: About code owners",
        clause: "CODEOWNERS syntax",
        url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
      },
      {
        document: "Digg: checklists for open source",
        clause: "CODEOWNERS coverage report",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "owners-cover",
    options: {
      default: true,
      artefacts: [],
      paths: []
    }
  },
  {
    id: "owners/governance-owned",
    family: "owners",
    level: 2,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "owners",
    when: {},
    title: {
      fi: "Hallinnan tiedostoilla on tarkastaja",
      sv: "Förvaltningens filer har en granskare",
      en: "The files of governance have a reviewer"
    },
    why: {
      fi: "Hallintamallin, lisenssin ja rajapintakuvauksen muutos koskee kaikkia omistajia, joten sen on hyvä kulkea sovitun tarkastajan kautta. Näin ohjausryhmän päätös näkyy myös koodivarastossa.",
      sv: "En ändring av förvaltningsplanen, licensen eller gränssnittsbeskrivningen berör alla ägare, och därför är det bra att den går via en överenskommen granskare. Så syns styrgruppens beslut också i kodförrådet.",
      en: "A change to the governance plan, the licence or the API description concerns all owners, so it is good that it passes an agreed reviewer. The decision of the steering group then shows in the repository, too."
    },
    fix: {
      fi: "Lisää CODEOWNERS-tiedoston loppuun rivi jokaiselle mainitulle tiedostolle, esimerkiksi `/GOVERNANCE.md @organisaatio/ohjausryhma`.",
      sv: "Lägg till en rad för varje nämnd fil i slutet av CODEOWNERS, till exempel `/GOVERNANCE.md @organisation/styrgrupp`.",
      en: "Add a line for each file named above to the end of CODEOWNERS, for example `/GOVERNANCE.md @organisation/steering-group`."
    },
    starter: null,
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: ohjausryhmä päättää roolitaulukon muutoksista",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-GV-01.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "Digg: checklists for open source",
        clause: "CODEOWNERS for areas of responsibility",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "owners-cover",
    options: {
      artefacts: [
        "governance",
        "licence",
        "api-description",
        "publiccode"
      ],
      paths: [
        ".github/CODEOWNERS",
        "CODEOWNERS",
        "docs/CODEOWNERS",
        ".gitlab/CODEOWNERS"
      ],
      default: false
    }
  },
  {
    id: "owners/no-shadowed",
    family: "owners",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: "owners",
    when: {},
    title: {
      fi: "Jokainen CODEOWNERS-rivi vaikuttaa",
      sv: "Varje rad i CODEOWNERS har effekt",
      en: "Every line of CODEOWNERS has an effect"
    },
    why: {
      fi: "Viimeinen sopiva rivi ratkaisee yksin, joten aiempi rivi samalle polulle ei pyydä keneltäkään tarkastusta. Kolme `*`-riviä ei siis tee kolmea tarkastajaa.",
      sv: "Den sista rad som passar avgör ensam, och därför ber en tidigare rad för samma sökväg ingen om granskning. Tre rader med `*` ger alltså inte tre granskare.",
      en: "The last matching line alone decides, so an earlier line for the same path asks nobody for a review. Three lines with `*` do not make three reviewers."
    },
    fix: {
      fi: "Yhdistä saman polun omistajat yhdelle riville, tai siirrä tarkempi rivi yleisen rivin alle.",
      sv: "Skriv ägarna till samma sökväg på en rad, eller flytta den mer exakta raden under den allmänna.",
      en: "Put the owners of one path on one line, or move the more exact line below the general one."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: jakelupaikan ylläpitäjä",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "GitHub Docs: About code owners",
        clause: "CODEOWNERS syntax",
        url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
      }
    ],
    check: "owners-shadowed",
    options: {}
  },
  {
    id: "owners/patterns-match",
    family: "owners",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: "owners",
    when: {},
    title: {
      fi: "CODEOWNERS-tiedoston polut ovat olemassa",
      sv: "Sökvägarna i CODEOWNERS finns",
      en: "Every pattern of CODEOWNERS matches a file"
    },
    why: {
      fi: "Rivi, jonka polkua ei ole, jää usein jälkeen, kun tiedosto on siirretty tai nimetty uudelleen. Tiedosto on silloin ilman sitä tarkastajaa, joka sille oli tarkoitettu.",
      sv: "En rad vars sökväg inte finns är ofta en rest från när en fil flyttades eller bytte namn. Filen är då utan den granskare som var avsedd för den.",
      en: "A line whose path does not exist is often left over from a file that was moved or renamed. That file is then without the reviewer meant for it."
    },
    fix: {
      fi: "Korjaa rivin polku CODEOWNERS-tiedostossa vastaamaan tiedoston nykyistä paikkaa tai poista rivi.",
      sv: "Rätta sökvägen på raden i CODEOWNERS så att den motsvarar filens nuvarande plats, eller ta bort raden.",
      en: "Correct the path on the line of CODEOWNERS to where the file is now, or remove the line."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: jakelupaikan ylläpitäjä",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "GitHub Docs: About code owners",
        clause: "CODEOWNERS syntax",
        url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
      }
    ],
    check: "owners-match",
    options: {}
  },
  {
    id: "publiccode/name",
    family: "publiccode",
    level: 2,
    severity: "error",
    basis: "exact",
    scope: "component",
    requires: "publiccode",
    when: {},
    title: {
      fi: "Tiedoston nimi on täsmälleen publiccode.yml",
      sv: "Filens namn är exakt publiccode.yml",
      en: "The file is called exactly publiccode.yml"
    },
    why: {
      fi: "Ohjelmistoluettelot lukevat vain tiedoston, jonka nimi on täsmälleen publiccode.yml koodivaraston juuressa. Muulla nimellä tuote ei tule hakuun.",
      sv: "Programvarukatalogerna läser bara den fil som heter exakt publiccode.yml i kodförrådets rot. Med ett annat namn syns produkten inte i sökningar.",
      en: "Software catalogues read only the file that is called exactly publiccode.yml at the top of the repository. Under another name the product does not turn up in searches."
    },
    fix: {
      fi: "Nimeä tiedosto uudelleen muotoon `publiccode.yml`, pienillä kirjaimilla ja päätteellä `.yml`, koodivaraston juureen.",
      sv: "Byt filens namn till `publiccode.yml` med små bokstäver och ändelsen `.yml`, i kodförrådets rot.",
      en: "Rename the file to `publiccode.yml`, in lower case and with the ending `.yml`, at the top of the repository."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "publiccode.yml",
        clause: "File name and place",
        version: "0.7.0",
        url: "https://yml.publiccode.tools"
      },
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "2 Perustiedot",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      }
    ],
    check: "publiccode-name",
    options: {}
  },
  {
    id: "publiccode/present",
    family: "publiccode",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Tuotteella on publiccode.yml",
      sv: "Produkten har publiccode.yml",
      en: "The product has a publiccode.yml"
    },
    why: {
      fi: "Tiedoston publiccode.yml avulla tuote löytyy julkisen hallinnon ohjelmistoluetteloista. Kun toinen kunta löytää tuotteen, samaa ei tarvitse rakentaa uudelleen.",
      sv: "Med filen publiccode.yml kan produkten hittas i den offentliga förvaltningens programvarukataloger. När en annan kommun hittar produkten behöver den inte byggas på nytt.",
      en: "With the file publiccode.yml the product can be found in the software catalogues of public administrations. When another municipality finds it, the same thing need not be built again."
    },
    fix: {
      fi: "Lisää koodivaraston juureen `publiccode.yml` ja kirjaa siihen tuotteen nimi, kuvaus, lisenssi, kehitysvaihe ja kuka tuotetta ylläpitää.",
      sv: "Lägg till `publiccode.yml` i kodförrådets rot med produktens namn, beskrivning, licens, utvecklingsstadium och vem som underhåller den.",
      en: "Add `publiccode.yml` to the top of the repository with the product's name, description, licence, stage of development and who maintains it."
    },
    starter: {
      fi: 'publiccodeYmlVersion: "0"\nname: "[täydennä: tuotteen nimi]"\nurl: "[täydennä: koodivaraston osoite]"\nplatforms: [web]\ndevelopmentStatus: stable # concept, development, beta, stable tai obsolete\nsoftwareType: standalone/web\ndescription:\n  fi:\n    shortDescription: "[täydennä: yksi lause, enintään 150 merkkiä]"\n    longDescription: "[täydennä: mitä tuote tekee, keille ja miksi, vähintään 150 merkkiä]"\n    features:\n      - "[täydennä: tärkein ominaisuus]"\nlegal:\n  license: "[täydennä: SPDX-tunnus, esimerkiksi EUPL-1.2]"\n  mainCopyrightOwner: "[täydennä: omistaja]"\nmaintenance:\n  type: internal # internal, contract, community tai none\n  contacts:\n    - name: "[täydennä: tuotepäällikön nimi tai rooli]"\n      email: "[täydennä: yhteinen osoite]"\nlocalisation:\n  localisationReady: true\n  availableLanguages: [fi, sv]\n',
      sv: 'publiccodeYmlVersion: "0"\nname: "[fyll i: produktens namn]"\nurl: "[fyll i: kodförrådets adress]"\nplatforms: [web]\ndevelopmentStatus: stable # concept, development, beta, stable eller obsolete\nsoftwareType: standalone/web\ndescription:\n  sv:\n    shortDescription: "[fyll i: en mening, högst 150 tecken]"\n    longDescription: "[fyll i: vad produkten gör, för vem och varför, minst 150 tecken]"\n    features:\n      - "[fyll i: den viktigaste funktionen]"\nlegal:\n  license: "[fyll i: SPDX-beteckning, till exempel EUPL-1.2]"\n  mainCopyrightOwner: "[fyll i: ägare]"\nmaintenance:\n  type: internal # internal, contract, community eller none\n  contacts:\n    - name: "[fyll i: produktchefens namn eller roll]"\n      email: "[fyll i: gemensam adress]"\nlocalisation:\n  localisationReady: true\n  availableLanguages: [fi, sv]\n',
      en: 'publiccodeYmlVersion: "0"\nname: "[fill in: name of the product]"\nurl: "[fill in: address of the repository]"\nplatforms: [web]\ndevelopmentStatus: stable # concept, development, beta, stable or obsolete\nsoftwareType: standalone/web\ndescription:\n  en:\n    shortDescription: "[fill in: one sentence, at most 150 characters]"\n    longDescription: "[fill in: what the product does, for whom and why, at least 150 characters]"\n    features:\n      - "[fill in: the most important feature]"\nlegal:\n  license: "[fill in: SPDX identifier, for example EUPL-1.2]"\n  mainCopyrightOwner: "[fill in: owner]"\nmaintenance:\n  type: internal # internal, contract, community or none\n  contacts:\n    - name: "[fill in: name or role of the product manager]"\n      email: "[fill in: shared address]"\nlocalisation:\n  localisationReady: true\n  availableLanguages: [fi, sv]\n'
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "2 Perustiedot",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "publiccode.yml",
        clause: "The publiccode.yml file",
        version: "0.7.0",
        url: "https://yml.publiccode.tools"
      },
      {
        document: "Standard for Public Code",
        clause: "14.8 Make the codebase findable",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: publiccode.yml",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "publiccode",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "publiccode/readable",
    family: "publiccode",
    level: 2,
    severity: "error",
    basis: "exact",
    scope: "component",
    requires: "publiccode",
    when: {},
    title: {
      fi: "publiccode.yml on luettavissa ja sen perustiedot on annettu",
      sv: "publiccode.yml går att läsa och grunduppgifterna är ifyllda",
      en: "publiccode.yml can be read and has its basic information"
    },
    why: {
      fi: "Luettelo hylkää tiedoston, jota se ei osaa lukea tai josta se ei saa perustietoja. Silloin muut kunnat eivät löydä tuotetta.",
      sv: "En katalog avvisar en fil som den inte kan läsa eller inte får grunduppgifter ur. Då hittar andra kommuner inte produkten.",
      en: "A catalogue turns away a file that it cannot read or that gives no basic information. Other municipalities then do not find the product."
    },
    fix: {
      fi: "Täydennä mainitut avaimet tiedostoon `publiccode.yml` tai korjaa rivi, jolla sen lukeminen keskeytyy.",
      sv: "Fyll i de nämnda nycklarna i `publiccode.yml`, eller rätta raden där läsningen avbryts.",
      en: "Fill in the keys named above in `publiccode.yml`, or correct the line where reading it stops."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "publiccode.yml",
        clause: "Required keys",
        version: "0.7.0",
        url: "https://yml.publiccode.tools"
      },
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "2 Perustiedot",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      }
    ],
    check: "publiccode-readable",
    options: {
      keys: [
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "developmentStatus",
        "softwareType",
        "description",
        "legal.license",
        "maintenance.type",
        "localisation.localisationReady",
        "localisation.availableLanguages"
      ]
    }
  },
  {
    id: "readme/contact",
    family: "readme",
    level: 2,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "readme",
    when: {},
    title: {
      fi: "Yhteystieto tai keskustelukanava on kerrottu",
      sv: "En kontaktuppgift eller diskussionskanal är angiven",
      en: "A contact or channel is given"
    },
    why: {
      fi: "Yhteystiedon avulla toinen kunta tai toimittaja löytää oikean keskustelukumppanin heti. Yhteinen osoite kestää myös henkilövaihdokset.",
      sv: "Med en kontaktuppgift hittar en annan kommun eller en leverantör genast rätt samtalspart. En gemensam adress håller också vid personbyten.",
      en: "With a contact, another municipality or a supplier finds the right people at once. A shared address also outlasts changes of staff."
    },
    fix: {
      fi: 'Lisää `README.md`-tiedostoon otsikko "Yhteystiedot" ja sen alle yhteinen sähköpostiosoite, keskustelukanava tai linkki tehtävälistaan.',
      sv: 'Lägg till rubriken "Kontakt" i `README.md` och under den en gemensam e-postadress, en diskussionskanal eller en länk till ärendelistan.',
      en: 'Add the heading "Contact" to `README.md` with a shared mailbox, a channel or a link to the issue tracker.'
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "2 Perustiedot: sosiaalisen median välineet ja yhteystiedot",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "5.3 Make contributing easy",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OpenSSF Best Practices badge",
        clause: "interact",
        version: "2026-06",
        url: "https://github.com/coreinfrastructure/best-practices-badge"
      }
    ],
    check: "contact-stated",
    options: {
      kinds: [
        "readme",
        "support",
        "contributing"
      ],
      private: false
    }
  },
  {
    id: "readme/purpose",
    family: "readme",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "readme",
    when: {},
    title: {
      fi: "README kertoo tuotteen tarkoituksen",
      sv: "README berättar om produktens syfte",
      en: "The README tells what the product is for"
    },
    why: {
      fi: "Kun tarkoitus on kerrottu, toinen kunta näkee nopeasti, sopiiko tuote sen tarpeeseen. Näin samaa ohjelmistoa ei rakenneta turhaan uudelleen.",
      sv: "När syftet framgår ser en annan kommun snabbt om produkten passar dess behov. Då byggs inte samma programvara i onödan på nytt.",
      en: "When the purpose is told, another municipality sees quickly whether the product suits its needs. The same software is then not built again for nothing."
    },
    fix: {
      fi: 'Kirjoita `README.md`-tiedoston alkuun kappale tai otsikko "Tarkoitus": mitä tuote tekee, keille ja mitä sillä tavoitellaan.',
      sv: 'Skriv ett stycke i början av `README.md` eller rubriken "Syfte": vad produkten gör, för vem och vad den ska åstadkomma.',
      en: 'Write a paragraph at the beginning of `README.md`, or the heading "Purpose": what the product does, for whom, and what it is meant to achieve.'
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "1 Johdanto ja 2 Perustiedot",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "8.1 Document codebase objectives",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OS2 governance",
        clause: "F5",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "readme"
      ],
      topics: [
        "purpose-scope"
      ],
      least: 1
    }
  },
  {
    id: "roadmap/fresh",
    family: "roadmap",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "roadmap",
    when: {},
    title: {
      fi: "Tiekartta katsoo eteenpäin",
      sv: "Färdplanen blickar framåt",
      en: "The roadmap looks ahead"
    },
    why: {
      fi: "Tiekartta auttaa vain, kun se kertoo tulevasta. Vanhasta tiekartasta lukija ei tiedä, kehitetäänkö tuotetta yhä ja kannattaako siihen liittyä.",
      sv: "En färdplan hjälper bara när den berättar om det som kommer. Av en gammal färdplan vet läsaren inte om produkten fortfarande utvecklas och om det lönar sig att ansluta sig.",
      en: "A roadmap helps only when it tells of what is to come. From an old one a reader cannot tell whether the product is still developed and whether it is worth joining."
    },
    fix: {
      fi: "Käykää tiekartta läpi, siirtäkää tehdyt asiat muutoslokiin ja kirjatkaa tuleva jakso ja päivityspäivä. Jos tuotetta vain ylläpidetään, kertokaa se tiekartassa yhdellä lauseella.",
      sv: "Gå igenom färdplanen, flytta det som är gjort till ändringsloggen och skriv in den kommande perioden och datum för uppdateringen. Om produkten bara underhålls, säg det i färdplanen med en mening.",
      en: "Go through the roadmap, move what is done to the changelog, and write in the coming period and the date of the update. If the product is only maintained, say so in the roadmap in one sentence."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: julkaisusuunnitelma",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OpenSSF Best Practices badge",
        clause: "documentation_roadmap",
        version: "2026-06",
        url: "https://github.com/coreinfrastructure/best-practices-badge"
      },
      {
        document: "Standard for Public Code",
        clause: "4.6 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "fresh",
    options: {
      kinds: [
        "roadmap"
      ],
      months: 12
    }
  },
  {
    id: "roadmap/present",
    family: "roadmap",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Tiekartta on julkaistu",
      sv: "Färdplanen är publicerad",
      en: "The roadmap is published"
    },
    why: {
      fi: "Tiekartasta kunnat näkevät, mitä on tulossa, ja voivat ajoittaa omat hankintansa ja kehitystyönsä. Samaa ominaisuutta ei silloin tilata kahteen kertaan.",
      sv: "I färdplanen ser kommunerna vad som är på gång och kan tidsätta sina egna upphandlingar och sitt utvecklingsarbete. Då beställs inte samma funktion två gånger.",
      en: "A roadmap shows municipalities what is coming, so that they can time their own procurement and development. The same feature is then not ordered twice."
    },
    fix: {
      fi: "Lisää `ROADMAP.md` (tai `docs/tiekartta.md`) ja kirjaa siihen seuraavat kehityskohteet ja arvioitu ajankohta. Jos tiekartta on muussa palvelussa, riittää linkki siihen `README.md`-tiedostosta tai `publiccode.yml`-kentästä `roadmap`.",
      sv: "Lägg till `ROADMAP.md` (eller `docs/fardplan.md`) och skriv in de närmaste utvecklingsobjekten och uppskattad tidpunkt. Om färdplanen finns i en annan tjänst räcker det med en länk i `README.md` eller i fältet `roadmap` i `publiccode.yml`.",
      en: "Add `ROADMAP.md` and write down the next pieces of work and roughly when they come. If the roadmap is kept in another service, a link in `README.md` or in the field `roadmap` of `publiccode.yml` is enough."
    },
    starter: {
      fi: "# Tiekartta\n\nPäivitetty [täydennä: päivämäärä]. Tiekartasta päättää [täydennä: ohjausryhmä tai omistaja].\n\n| Ajankohta | Kehityskohde | Tila | Kuka on pyytänyt |\n|---|---|---|---|\n| [täydennä: puolivuosi] | [täydennä: kehityskohde] | työn alla | [täydennä: kunta] |\n| [täydennä: puolivuosi] | [täydennä: kehityskohde] | suunnitteilla | [täydennä: kunta] |\n\n## Myöhemmin\n\n- [täydennä: asia, jota ei ole vielä aikataulutettu]\n\nEhdotuksen uudeksi kehityskohteeksi voi tehdä koodivaraston tehtävänä (issue).\n",
      sv: "# Färdplan\n\nUppdaterad [fyll i: datum]. Om färdplanen beslutar [fyll i: styrgruppen eller ägaren].\n\n| Tidpunkt | Utvecklingsobjekt | Läge | Vem har bett om det |\n|---|---|---|---|\n| [fyll i: halvår] | [fyll i: utvecklingsobjekt] | pågår | [fyll i: kommun] |\n| [fyll i: halvår] | [fyll i: utvecklingsobjekt] | planeras | [fyll i: kommun] |\n\n## Senare\n\n- [fyll i: sådant som ännu inte har en tidtabell]\n\nEtt nytt utvecklingsobjekt kan föreslås som ett ärende (issue) i kodförrådet.\n",
      en: "# Roadmap\n\nUpdated [fill in: date]. The roadmap is decided by [fill in: the steering group or the owner].\n\n| When | What | State | Asked for by |\n|---|---|---|---|\n| [fill in: half-year] | [fill in: piece of work] | in progress | [fill in: municipality] |\n| [fill in: half-year] | [fill in: piece of work] | planned | [fill in: municipality] |\n\n## Later\n\n- [fill in: what has no time yet]\n\nNew items can be proposed as an issue in the repository.\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: julkaisusuunnitelma",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: julkaisusuunnitelma",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "4.6 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: goals and roadmap",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "roadmap",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "roadmap/substance",
    family: "roadmap",
    level: 2,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "roadmap",
    when: {},
    title: {
      fi: "Tiekartassa on sisältöä",
      sv: "Färdplanen har ett innehåll",
      en: "The roadmap has content"
    },
    why: {
      fi: "Tiekartasta on hyötyä, kun siinä on edes muutama kehityskohde ja arvio ajankohdasta. Kuvasta tai pelkästä otsikosta ei voi hakea eikä siihen voi ehdottaa muutosta.",
      sv: "En färdplan är till nytta när den innehåller åtminstone några utvecklingsobjekt och en uppskattad tidpunkt. I en bild eller en rubrik kan man inte söka, och där kan ingen föreslå en ändring.",
      en: "A roadmap is useful when it names at least a few pieces of work and roughly when they come. A picture or a heading alone cannot be searched, and nobody can propose a change to it."
    },
    fix: {
      fi: "Kirjaa tiekarttaan tekstinä kolmesta viiteen seuraavaa kehityskohdetta ja niiden arvioitu ajankohta, tai korvaa sisältö linkillä sinne, missä tiekarttaa pidetään yllä.",
      sv: "Skriv in tre till fem kommande utvecklingsobjekt som text med uppskattad tidpunkt, eller ersätt innehållet med en länk dit där färdplanen underhålls.",
      en: "Write the next three to five pieces of work as text with a rough time for each, or replace the content with a link to where the roadmap is kept."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: julkaisusuunnitelma",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "4.6 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "artefact-substance",
    options: {
      kinds: [
        "roadmap"
      ],
      weak: [
        "stub",
        "placeholder",
        "empty",
        "image-only"
      ]
    }
  },
  {
    id: "security/present",
    family: "security",
    level: 2,
    severity: "warning",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Tietoturvaohje on kirjattu",
      sv: "Det finns en säkerhetsanvisning",
      en: "There is a security policy"
    },
    why: {
      fi: "Haavoittuvuuden löytäjä tarvitsee tiedon siitä, kenelle asiasta voi kertoa luottamuksellisesti. Nopea ja hallittu korjaus säästää vaivaa kaikilta tuotteen käyttäjiltä.",
      sv: "Den som hittar en sårbarhet behöver veta vem man kan berätta om den för i förtroende. En snabb och ordnad rättelse besparar alla som använder produkten besvär.",
      en: "Whoever finds a vulnerability needs to know whom to tell in confidence. A quick and orderly fix saves trouble for everybody who uses the product."
    },
    fix: {
      fi: "Lisää `SECURITY.md` ja kerro siinä, mihin haavoittuvuudesta ilmoitetaan, mitä ilmoituksessa on hyvä olla ja milloin ilmoittaja saa vastauksen.",
      sv: "Lägg till `SECURITY.md` och berätta vart en sårbarhet anmäls, vad anmälan bör innehålla och när den som anmäler får svar.",
      en: "Add `SECURITY.md` and tell where to report a vulnerability, what a report should contain and when the reporter gets an answer."
    },
    starter: {
      fi: '# Tietoturvaohje\n\n## Haavoittuvuudesta ilmoittaminen\n\nÄlä kirjoita haavoittuvuudesta julkiseen tehtävään. Ilmoita siitä osoitteeseen [täydennä: yhteinen sähköpostiosoite]\ntai GitHubin toiminnolla "Report a vulnerability".\n\nKerro, mitä versiota havainto koskee, miten sen voi toistaa ja mitä siitä voi seurata. Saat vastauksen\n[täydennä: kuinka nopeasti], ja kerromme, milloin korjaus julkaistaan.\n\n## Tuetut versiot\n\n| Versio | Saa tietoturvakorjaukset |\n|---|---|\n| [täydennä: uusin versio] | kyllä |\n| vanhemmat | ei |\n\nKiireellisen korjauksen julkaisusta päättää [täydennä: rooli].\n',
      sv: '# Säkerhetsanvisning\n\n## Att anmäla en sårbarhet\n\nSkriv inte om en sårbarhet i ett offentligt ärende. Anmäl den till [fyll i: gemensam e-postadress] eller med GitHubs\nfunktion "Report a vulnerability".\n\nBerätta vilken version det gäller, hur iakttagelsen kan upprepas och vad den kan leda till. Du får svar\n[fyll i: hur snabbt], och vi berättar när rättelsen ges ut.\n\n## Versioner som stöds\n\n| Version | Får säkerhetsrättelser |\n|---|---|\n| [fyll i: senaste version] | ja |\n| äldre | nej |\n\nOm en brådskande rättelse beslutar [fyll i: roll].\n',
      en: `# Security policy

## Reporting a vulnerability

Please do not write about a vulnerability in a public issue. Report it to [fill in: shared mailbox] or with GitHub's
"Report a vulnerability".

Tell which version it concerns, how it can be repeated and what may follow from it. You get an answer
[fill in: how quickly], and we tell when the fix is published.

## Supported versions

| Version | Gets security fixes |
|---|---|
| [fill in: newest version] | yes |
| older | no |

An urgent fix is decided by [fill in: role].
`
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: kiireellinen korjaus",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "5.5 Make contributing easy",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-VM-02.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: SECURITY",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "security",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "security/private-channel",
    family: "security",
    level: 2,
    severity: "warning",
    basis: "recognised",
    scope: "component",
    requires: "security",
    when: {},
    title: {
      fi: "Haavoittuvuudesta voi ilmoittaa luottamuksellisesti",
      sv: "En sårbarhet kan anmälas i förtroende",
      en: "A vulnerability can be reported in confidence"
    },
    why: {
      fi: "Haavoittuvuus kannattaa korjata ennen kuin siitä kerrotaan julkisesti. Siksi ilmoittaja tarvitsee kanavan, jota muut eivät lue.",
      sv: "En sårbarhet bör rättas innan den blir offentlig. Därför behöver den som anmäler en kanal som andra inte läser.",
      en: "A vulnerability is best fixed before it becomes public. The reporter therefore needs a channel that others do not read."
    },
    fix: {
      fi: "Lisää `SECURITY.md`-tiedostoon yhteinen sähköpostiosoite, lomake tai linkki GitHubin yksityiseen haavoittuvuusilmoitukseen.",
      sv: "Lägg till en gemensam e-postadress, ett formulär eller en länk till GitHubs privata sårbarhetsanmälan i `SECURITY.md`.",
      en: "Add a shared mailbox, a form or a link to GitHub's private vulnerability reporting to `SECURITY.md`."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: kiireellinen korjaus",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "5.4 Make contributing easy",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-VM-03.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "OpenSSF Best Practices badge",
        clause: "vulnerability_report_private",
        version: "2026-06",
        url: "https://github.com/coreinfrastructure/best-practices-badge"
      }
    ],
    check: "contact-stated",
    options: {
      kinds: [
        "security"
      ],
      private: true
    }
  },
  {
    id: "api/licence",
    family: "api",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "api-description",
    when: {},
    title: {
      fi: "Rajapintakuvauksessa on lisenssi tai käyttöehdot",
      sv: "Gränssnittsbeskrivningen har en licens eller användarvillkor",
      en: "The API description gives a licence or terms of use"
    },
    why: {
      fi: "Kuvauksesta näkyy, saako sitä käyttää omassa tuotteessa ja millä ehdoilla rajapintaa saa kutsua. Toteuttajan ei tarvitse pyytää lupaa erikseen.",
      sv: "Av beskrivningen framgår om den får användas i den egna produkten och på vilka villkor gränssnittet får anropas. Den som implementerar det behöver inte be särskilt om lov.",
      en: "The description shows whether it may be used in one's own product and on what terms the interface may be called. Implementers need not ask for leave."
    },
    fix: {
      fi: "Lisää kuvauksen `info`-kohtaan `license` (nimi ja osoite tai SPDX-tunnus) tai `termsOfService`.",
      sv: "Lägg till `license` (namn och adress eller SPDX-beteckning) eller `termsOfService` under `info` i beskrivningen.",
      en: "Add `license` (a name and an address or SPDX identifier) or `termsOfService` under `info` of the description."
    },
    starter: null,
    decidedBy: "openness-guardian",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "4 Roolit ja organisaatiot: teknisen laadun ja avoimuuden valvoja",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "ModI: api-oas-checker-rules (IT)",
        clause: "has-termsOfService",
        version: "2.3",
        url: "https://github.com/italia/api-oas-checker-rules"
      }
    ],
    check: "api-field",
    options: {
      field: "info.license",
      anyOf: [
        "info.license.name",
        "info.license.identifier",
        "info.license.url",
        "info.termsOfService"
      ],
      formats: [
        "openapi",
        "asyncapi"
      ]
    }
  },
  {
    id: "changelog/entries",
    family: "changelog",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "changelog",
    when: {},
    title: {
      fi: "Muutoslokissa on versiot ja päivämäärät",
      sv: "Ändringsloggen har versioner och datum",
      en: "The changelog has versions and dates"
    },
    why: {
      fi: 'Versionumerosta ja päivämäärästä jokainen tietää, koskeeko muutos omaa asennusta. Pelkkä "julkaisematon" ei kerro, milloin muutos on käytettävissä.',
      sv: 'Av versionsnumret och datumet vet alla om en ändring gäller den egna installationen. Enbart "ej utgivet" säger inte när ändringen kan användas.',
      en: 'From a version number and a date everyone knows whether a change concerns their own installation. "Unreleased" alone does not tell when a change can be used.'
    },
    fix: {
      fi: "Kirjaa `CHANGELOG.md`-tiedostoon jokaisen julkaisun otsikoksi versio ja päivämäärä, esimerkiksi `## 1.4.0 – 12.5.2026`.",
      sv: "Skriv versionen och datumet som rubrik för varje utgåva i `CHANGELOG.md`, till exempel `## 1.4.0 – 12.5.2026`.",
      en: "Head each release in `CHANGELOG.md` with its version and date, for example `## 1.4.0 – 2026-05-12`."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: versionhallinta",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "16.4 Document codebase maturity",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-BR-04.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      }
    ],
    check: "changelog-entries",
    options: {}
  },
  {
    id: "code-of-conduct/present",
    family: "code-of-conduct",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Käytössäännöt on kirjattu",
      sv: "Uppförandekoden finns i skriftlig form",
      en: "A code of conduct is written down"
    },
    why: {
      fi: "Käytössäännöt kertovat, että mukaan on turvallista tulla ja kenen puoleen voi kääntyä. Kunnan tai organisaation yhteiset säännöt riittävät.",
      sv: "Uppförandekoden visar att det är tryggt att delta och vem man kan vända sig till. Kommunens eller organisationens gemensamma regler räcker.",
      en: "A code of conduct shows that it is safe to take part and whom to turn to. The common rules of a municipality or organisation are enough."
    },
    fix: {
      fi: "Lisää `CODE_OF_CONDUCT.md` tai linkitä `README.md`-tiedostosta organisaation yhteisiin sääntöihin. Nimeä osoite, johon voi ottaa yhteyttä.",
      sv: "Lägg till `CODE_OF_CONDUCT.md`, eller länka i `README.md` till organisationens gemensamma regler. Ange en adress dit man kan vända sig.",
      en: "Add `CODE_OF_CONDUCT.md`, or link in `README.md` to the common rules of your organisation. Name an address to turn to."
    },
    starter: {
      fi: "# Käytössäännöt\n\nKehitämme tuotetta yhdessä, ja jokainen on tervetullut mukaan.\n\n- Puhumme toisillemme ystävällisesti ja oletamme toisten tarkoittavan hyvää.\n- Arvioimme ehdotuksia, emme ihmisiä.\n- Emme hyväksy häirintää, syrjintää tai toisen yksityisten tietojen julkaisemista.\n\nJos koet tai näet epäasiallista käytöstä, kerro siitä osoitteeseen [täydennä: yhteinen osoite]. Asian käsittelee\n[täydennä: rooli] luottamuksellisesti, ja saat vastauksen [täydennä: kuinka nopeasti].\n",
      sv: "# Uppförandekod\n\nVi utvecklar produkten tillsammans, och alla är välkomna att delta.\n\n- Vi talar vänligt till varandra och utgår från att andra menar väl.\n- Vi bedömer förslag, inte människor.\n- Vi godtar inte trakasserier, diskriminering eller att någons privata uppgifter läggs ut.\n\nOm du upplever eller ser osakligt uppträdande, berätta om det till [fyll i: gemensam adress]. Ärendet behandlas\nförtroligt av [fyll i: roll], och du får svar [fyll i: hur snabbt].\n",
      en: "# Code of conduct\n\nWe develop the product together, and everyone is welcome to take part.\n\n- We speak kindly to each other and assume that others mean well.\n- We judge proposals, not people.\n- We do not accept harassment, discrimination or the publishing of anybody's private information.\n\nIf you meet or see improper conduct, please tell [fill in: shared address]. The matter is handled in confidence by\n[fill in: role], and you get an answer [fill in: how quickly].\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Standard for Public Code",
        clause: "4.8 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "Digital Public Goods Standard",
        clause: "Indicator 9c: protection from harassment",
        version: "1.1.6",
        url: "https://github.com/DPGAlliance/DPG-Standard"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: CODE_OF_CONDUCT",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "code-of-conduct",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  },
  {
    id: "code-of-conduct/substance",
    family: "code-of-conduct",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "code-of-conduct",
    when: {},
    title: {
      fi: "Käytössäännöissä on sisältöä",
      sv: "Uppförandekoden har ett innehåll",
      en: "The code of conduct has content"
    },
    why: {
      fi: "Käytössäännöt auttavat, kun niistä näkee, mitä odotetaan ja kenelle epäasiallisesta käytöksestä kerrotaan. Pelkkä otsikko ei vielä anna kumpaakaan.",
      sv: "Uppförandekoden hjälper när man av den ser vad som förväntas och vem man berättar om osakligt uppträdande för. Enbart en rubrik ger ännu ingetdera.",
      en: "A code of conduct helps when it shows what is expected and whom to tell about improper conduct. A heading alone does not give either yet."
    },
    fix: {
      fi: "Kirjaa `CODE_OF_CONDUCT.md`-tiedostoon muutama sääntö ja yhteydenotto-osoite, tai korvaa sisältö linkillä organisaation yhteisiin sääntöihin.",
      sv: "Skriv in några regler och en kontaktadress i `CODE_OF_CONDUCT.md`, eller ersätt innehållet med en länk till organisationens gemensamma regler.",
      en: "Write a few rules and an address to turn to into `CODE_OF_CONDUCT.md`, or replace the content with a link to the common rules of your organisation."
    },
    starter: null,
    decidedBy: "steering-group",
    references: [
      {
        document: "Standard for Public Code",
        clause: "4.8 Welcome contributors",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: files are adapted",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-substance",
    options: {
      kinds: [
        "code-of-conduct"
      ],
      weak: [
        "stub",
        "placeholder",
        "empty",
        "image-only"
      ]
    }
  },
  {
    id: "contributing/change-requests",
    family: "contributing",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Muutospyynnölle on lomake",
      sv: "Det finns ett formulär för ändringsbegäran",
      en: "There is a form for change requests"
    },
    why: {
      fi: "Lomake kysyy tarpeen, hyödyn ja kiireellisyyden samalla tavalla kaikilta, joten pyynnöt ovat vertailukelpoisia. Myös muu kuin ohjelmoija osaa silloin tehdä pyynnön.",
      sv: "Ett formulär frågar alla om behov, nytta och brådska på samma sätt, så att det går att jämföra önskemålen. Då kan också andra än programmerare göra en begäran.",
      en: "A form asks everybody for the need, the benefit and the urgency in the same way, so that requests can be compared. People who do not write code can then make a request, too."
    },
    fix: {
      fi: "Lisää kansioon `.github/ISSUE_TEMPLATE/` lomake muutospyynnölle, esimerkiksi `muutospyynto.yml`, jossa on `name` ja `description`. Jos pyynnöt otetaan vastaan muualla, linkitä paikka `README.md`-tiedostosta.",
      sv: "Lägg till ett formulär för ändringsbegäran i mappen `.github/ISSUE_TEMPLATE/`, till exempel `andringsbegaran.yml` med `name` och `description`. Om begäran tas emot någon annanstans, länka dit i `README.md`.",
      en: "Add a form for change requests to the folder `.github/ISSUE_TEMPLATE/`, for example `change-request.yml` with `name` and `description`. If requests are received elsewhere, link to that place in `README.md`."
    },
    starter: {
      fi: 'name: Muutospyyntö\ndescription: Ehdota uutta ominaisuutta tai muutosta\nbody:\n  - type: textarea\n    id: tarve\n    attributes:\n      label: Mikä tarve on, ja kenellä se on?\n    validations:\n      required: true\n  - type: input\n    id: organisaatio\n    attributes:\n      label: Organisaatio\n      placeholder: "[täydennä: esimerkiksi oman kunnan nimi]"\n  - type: dropdown\n    id: kiireellisyys\n    attributes:\n      label: Kuinka kiireellinen asia on?\n      options: [Ei kiirettä, Tänä vuonna, Mahdollisimman pian]\n',
      sv: 'name: Ändringsbegäran\ndescription: Föreslå en ny funktion eller en ändring\nbody:\n  - type: textarea\n    id: behov\n    attributes:\n      label: Vilket är behovet, och vem har det?\n    validations:\n      required: true\n  - type: input\n    id: organisation\n    attributes:\n      label: Organisation\n      placeholder: "[fyll i: till exempel den egna kommunens namn]"\n  - type: dropdown\n    id: bradska\n    attributes:\n      label: Hur brådskande är ärendet?\n      options: [Ingen brådska, I år, Så snart som möjligt]\n',
      en: 'name: Change request\ndescription: Propose a new feature or a change\nbody:\n  - type: textarea\n    id: need\n    attributes:\n      label: What is needed, and by whom?\n    validations:\n      required: true\n  - type: input\n    id: organisation\n    attributes:\n      label: Organisation\n      placeholder: "[fill in: for example the name of your municipality]"\n  - type: dropdown\n    id: urgency\n    attributes:\n      label: How urgent is it?\n      options: [No hurry, This year, As soon as possible]\n'
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: muutospyyntöjen esittäminen",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: muutospyynnöt",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "GitHub Docs: community health files and templates",
        clause: "Issue forms and templates",
        url: "https://docs.github.com/en/communities"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-DO-02.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      }
    ],
    check: "issue-forms",
    options: {}
  },
  {
    id: "contributing/substance",
    family: "contributing",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "contributing",
    when: {},
    title: {
      fi: "Osallistumisohjeessa on sisältöä",
      sv: "Anvisningen för medverkan har ett innehåll",
      en: "The contribution guide has content"
    },
    why: {
      fi: "Osallistumisohje auttaa, kun siitä selviää, minne ehdotus tehdään ja kuka sen käsittelee. Täyttämätön pohja ei vielä vastaa kumpaankaan.",
      sv: "Anvisningen hjälper när det framgår vart ett förslag lämnas och vem som behandlar det. En mall som inte är ifylld svarar ännu inte på någotdera.",
      en: "A contribution guide helps when it tells where a proposal is made and who handles it. A form that is not filled in answers neither yet."
    },
    fix: {
      fi: "Kirjaa `CONTRIBUTING.md`-tiedostoon vaiheet ehdotuksesta julkaisuun omin sanoin, tai linkitä ohjeeseen, joka on muualla.",
      sv: "Skriv in stegen från förslag till utgåva med egna ord i `CONTRIBUTING.md`, eller länka till en anvisning som finns någon annanstans.",
      en: "Write the steps from proposal to release into `CONTRIBUTING.md` in your own words, or link to a guide that is elsewhere."
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: muutospyyntöjen esittäminen",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-GV-03.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release preparation: files are adapted",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "artefact-substance",
    options: {
      kinds: [
        "contributing"
      ],
      weak: [
        "stub",
        "placeholder",
        "empty",
        "image-only"
      ]
    }
  },
  {
    id: "governance/community",
    family: "governance",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Yhteisö ja sen toimintatapa on kuvattu",
      sv: "Gemenskapen och dess arbetssätt är beskrivna",
      en: "The community and its way of working are described"
    },
    why: {
      fi: "Yhteisö kokoaa käyttäjät ja kehittäjät, jotka jakavat tietoa ja ideoita keskenään. Kun sen toimintatapa on kuvattu, myös pieni kunta tietää, mistä kysyä.",
      sv: "Gemenskapen samlar användare och utvecklare som delar kunskap och idéer med varandra. När arbetssättet är beskrivet vet också en liten kommun var den kan fråga.",
      en: "The community brings together users and developers who share knowledge and ideas. When its way of working is described, even a small municipality knows where to ask."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Yhteisö" alle verkoston nimi, ketkä siihen kuuluvat ja missä se keskustelee.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Gemenskap", nätverkets namn, vilka som hör till det och var det diskuterar.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "Community", what the network is called, who belongs to it and where it talks.'
    },
    starter: {
      fi: "## Yhteisö\n\nTuotteen ympärillä toimii [täydennä: verkoston nimi]. Mukaan ovat tervetulleita käyttäjät, kehittäjät ja toimittajat.\n\n- Keskustelukanava: [täydennä: osoite]\n- Tapaamiset: [täydennä: kuinka usein]\n",
      sv: "## Gemenskap\n\nKring produkten verkar [fyll i: nätverkets namn]. Användare, utvecklare och leverantörer är välkomna med.\n\n- Diskussionskanal: [fyll i: adress]\n- Träffar: [fyll i: hur ofta]\n",
      en: "## Community\n\nThe community around the product is [fill in: name of the network]. Users, developers and suppliers are welcome.\n\n- Channel: [fill in: address]\n- Gatherings: [fill in: how often]\n"
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: kehittäjäyhteisö",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Näin otat konkreettisesti käyttöön avoimen tuotteen hallintamallin organisaatiossasi (2015)",
        clause: "Sovittavia asioita: kuka voi liittyä yhteisöön",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OS2 governance",
        clause: "G14",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance",
        "contributing"
      ],
      concepts: [
        "community"
      ],
      least: 1
    }
  },
  {
    id: "governance/conflict-resolution",
    family: "governance",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {
      owners: "several"
    },
    title: {
      fi: "Erimielisyyksien ratkaiseminen on sovittu",
      sv: "Det är överenskommet hur oenigheter löses",
      en: "It is agreed how disagreements are settled"
    },
    why: {
      fi: "Erimielisyys ratkeaa helpommin, kun menettelystä on sovittu ennen kuin siitä on kyse. Työ ei silloin pysähdy, vaikka omistajien tarpeet eroaisivat.",
      sv: "En oenighet är lättare att lösa när man har kommit överens om hur det görs innan den uppstår. Då stannar arbetet inte upp även om ägarnas behov skiljer sig åt.",
      en: "A disagreement is easier to settle when the way to do it was agreed beforehand. Work then goes on even if the needs of the owners differ."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Erimielisyydet" alle, kenelle asia viedään, jos ohjausryhmä ei pääse yksimielisyyteen, ja kuka lopulta ratkaisee.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Meningsskiljaktigheter", vart ärendet förs om styrgruppen inte blir enig och vem som slutligen avgör.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "Disagreements", where a matter goes when the steering group does not agree, and who finally settles it.'
    },
    starter: {
      fi: "## Erimielisyydet\n\n1. Asiasta keskustellaan ensin ohjausryhmässä, ja eri kannat kirjataan muistioon.\n2. Jos yhteistä ratkaisua ei löydy, asian ratkaisee [täydennä: esimerkiksi äänestys tai omistajien johto].\n3. Ratkaisu kirjataan, ja siihen voi palata [täydennä: milloin].\n",
      sv: "## Meningsskiljaktigheter\n\n1. Ärendet diskuteras först i styrgruppen, och de olika ståndpunkterna antecknas.\n2. Om ingen gemensam lösning hittas avgörs ärendet [fyll i: till exempel genom omröstning eller av ägarnas ledning].\n3. Avgörandet antecknas, och man kan återkomma till det [fyll i: när].\n",
      en: "## Disagreements\n\n1. The matter is first discussed in the steering group, and the different views are recorded.\n2. If no common solution is found, it is settled by [fill in: for example a vote or the management of the owners].\n3. The outcome is recorded and may be taken up again [fill in: when].\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Näin otat konkreettisesti käyttöön avoimen tuotteen hallintamallin organisaatiossasi (2015)",
        clause: "Sovittavia asioita: äänivalta ohjausryhmässä",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Digital Public Goods Standard",
        clause: "governance.md: appeals",
        version: "1.1.6",
        url: "https://github.com/DPGAlliance/DPG-Standard"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance"
      ],
      topics: [
        "conflict-resolution"
      ],
      least: 1
    }
  },
  {
    id: "governance/documents",
    family: "governance",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Tuotteen asiakirjat ja niiden paikat on lueteltu",
      sv: "Produktens dokument och var de finns är uppräknade",
      en: "The product's documents and their places are listed"
    },
    why: {
      fi: "Kun kuvaukset ja ohjeet löytyvät yhdestä luettelosta, toimittajan voi vaihtaa ja uusi kunta pääsee alkuun ilman erillistä perehdytystä. Samalla näkyy, mistä kuvausta ei vielä ole.",
      sv: "När beskrivningar och anvisningar finns i en och samma förteckning går det att byta leverantör, och en ny kommun kommer i gång utan särskild introduktion. Samtidigt syns det vad som ännu inte är beskrivet.",
      en: "When descriptions and guides are found in one list, the supplier can be changed and a new municipality can start without special introduction. The list also shows what is not described yet."
    },
    fix: {
      fi: 'Lisää `README.md`-tiedostoon tai hallintamalliin otsikko "Dokumentaatio" ja sen alle linkit: toiminnallinen kuvaus, käyttöohje, asennusohje, tekninen kuvaus ja tietosisältö.',
      sv: 'Lägg till rubriken "Dokumentation" i `README.md` eller i förvaltningsplanen, med länkar till funktionsbeskrivning, användarhandledning, installationsanvisning, teknisk beskrivning och databeskrivning.',
      en: 'Add the heading "Documentation" to `README.md` or to the governance plan, with links to the functional description, user guide, installation guide, technical description and data description.'
    },
    starter: {
      fi: "## Dokumentaatio\n\n| Asiakirja | Paikka | Kuka ylläpitää |\n|---|---|---|\n| Toiminnallinen kuvaus | [täydennä: linkki] | [täydennä: rooli] |\n| Käyttöohje ja pääkäyttäjän ohje | [täydennä: linkki] | [täydennä: rooli] |\n| Asennusohje | [täydennä: linkki] | [täydennä: rooli] |\n| Tekninen kuvaus ja kehittäjän opas | [täydennä: linkki] | [täydennä: rooli] |\n| Tietosisältö ja tietokannan kuvaus | [täydennä: linkki] | [täydennä: rooli] |\n",
      sv: "## Dokumentation\n\n| Dokument | Plats | Vem underhåller |\n|---|---|---|\n| Funktionsbeskrivning | [fyll i: länk] | [fyll i: roll] |\n| Användarhandledning och administratörsguide | [fyll i: länk] | [fyll i: roll] |\n| Installationsanvisning | [fyll i: länk] | [fyll i: roll] |\n| Teknisk beskrivning och utvecklarguide | [fyll i: länk] | [fyll i: roll] |\n| Databeskrivning och databasbeskrivning | [fyll i: länk] | [fyll i: roll] |\n",
      en: "## Documentation\n\n| Document | Place | Who maintains it |\n|---|---|---|\n| Functional description | [fill in: link] | [fill in: role] |\n| User guide and administrator guide | [fill in: link] | [fill in: role] |\n| Installation guide | [fill in: link] | [fill in: role] |\n| Technical description and developer guide | [fill in: link] | [fill in: role] |\n| Data model and database description | [fill in: link] | [fill in: role] |\n"
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "6 Dokumentaatio",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "7 Dokumentaatio",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "9.2 Document the code",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "Digital Public Goods Standard",
        clause: "Indicator 5: documentation",
        version: "1.1.6",
        url: "https://github.com/DPGAlliance/DPG-Standard"
      }
    ],
    check: "documents-linked",
    options: {
      classes: {
        functional: {
          name: {
            fi: "toiminnallinen kuvaus",
            sv: "funktionsbeskrivning",
            en: "functional description"
          },
          words: {
            fi: [
              "toiminnallinen",
              "toimintokuvaus",
              "ominaisuudet",
              "käyttötapau"
            ],
            sv: [
              "funktionsbeskrivning",
              "funktionell",
              "funktioner",
              "användningsfall"
            ],
            en: [
              "functional",
              "features",
              "use case",
              "requirements"
            ]
          }
        },
        guide: {
          name: {
            fi: "käyttöohje",
            sv: "användarhandledning",
            en: "user or administrator guide"
          },
          words: {
            fi: [
              "käyttöohje",
              "käyttäjän opas",
              "käyttöopas",
              "pääkäyttäj",
              "ylläpito-ohje",
              "ylläpidon ohje"
            ],
            sv: [
              "användarhandledning",
              "användarguide",
              "bruksanvisning",
              "administratörsguide",
              "administratörshandbok"
            ],
            en: [
              "user guide",
              "user manual",
              "user documentation",
              "administrator guide",
              "admin guide",
              "manual",
              "handbook"
            ]
          }
        },
        install: {
          name: {
            fi: "asennusohje",
            sv: "installationsanvisning",
            en: "installation guide"
          },
          words: {
            fi: [
              "asennus",
              "käyttöönotto-ohje",
              "käyttöönoton ohje"
            ],
            sv: [
              "installation",
              "driftsättning",
              "komma igång"
            ],
            en: [
              "install",
              "deployment",
              "deploying",
              "getting started",
              "setup"
            ]
          }
        },
        technical: {
          name: {
            fi: "tekninen kuvaus",
            sv: "teknisk beskrivning",
            en: "technical description"
          },
          words: {
            fi: [
              "tekninen",
              "arkkitehtuur",
              "kehittäjän opas",
              "kehitysohje",
              "rajapintakuvaus"
            ],
            sv: [
              "teknisk",
              "arkitektur",
              "utvecklarguide",
              "gränssnittsbeskrivning"
            ],
            en: [
              "technical",
              "architecture",
              "developer guide",
              "developer documentation",
              "api documentation",
              "api reference"
            ]
          }
        },
        data: {
          name: {
            fi: "tietosisällön kuvaus",
            sv: "databeskrivning",
            en: "data description"
          },
          words: {
            fi: [
              "tietosisältö",
              "tietosisällön",
              "tietomalli",
              "tietokan"
            ],
            sv: [
              "databeskrivning",
              "datamodell",
              "databas",
              "informationsmodell",
              "datainnehåll"
            ],
            en: [
              "data model",
              "data description",
              "database",
              "schema",
              "data dictionary"
            ]
          }
        }
      },
      least: 3
    }
  },
  {
    id: "governance/end-of-life",
    family: "governance",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Käytön päättäminen on mietitty",
      sv: "Avvecklingen är genomtänkt",
      en: "The end of the product's life is thought through"
    },
    why: {
      fi: "Kun on mietitty, miten tuotteen käyttö aikanaan päättyy, kukaan ei jää yksin vanhan version varaan. Omistajat voivat varautua ajoissa siihen, mitä tulee tilalle.",
      sv: "När det är genomtänkt hur produkten en gång avvecklas blir ingen ensam kvar med en gammal version. Ägarna kan i god tid förbereda sig på vad som kommer i stället.",
      en: "When it is thought through how the product will one day be retired, nobody is left alone with an old version. The owners can prepare in time for what replaces it."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Elinkaari ja käytön päättäminen" alle, kuka päättää käytön lopettamisesta ja kuinka ajoissa siitä kerrotaan.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Livscykel och avveckling", vem som beslutar om avveckling och hur lång tid i förväg det meddelas.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "Life cycle and end of life", who decides to retire the product and how long in advance this is told.'
    },
    starter: {
      fi: "## Elinkaari ja käytön päättäminen\n\n- Käytön päättämisestä päättää [täydennä: kuka].\n- Päätöksestä kerrotaan käyttäjille vähintään [täydennä: kuukausia] ennen ylläpidon loppumista.\n- Tiedot siirretään [täydennä: minne], ja koodivarasto arkistoidaan julkisena.\n",
      sv: "## Livscykel och avveckling\n\n- Om avveckling av produkten beslutar [fyll i: vem].\n- Användarna får veta om beslutet minst [fyll i: antal månader] innan underhållet upphör.\n- Uppgifterna flyttas [fyll i: vart], och kodförrådet arkiveras offentligt.\n",
      en: "## Life cycle and end of life\n\n- The decision to retire the product is made by [fill in: whom].\n- Users are told at least [fill in: number of months] before maintenance ends.\n- Data is moved to [fill in: where], and the repository is archived in public.\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Näin otat konkreettisesti käyttöön avoimen tuotteen hallintamallin organisaatiossasi (2015)",
        clause: "Elinkaaren päättymisen suunnittelu",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: käytön päättäminen",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-DO-05.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance",
        "readme"
      ],
      topics: [
        "lifecycle"
      ],
      least: 1
    }
  },
  {
    id: "governance/joining",
    family: "governance",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {
      owners: "several"
    },
    title: {
      fi: "Mukaan tuleminen on kuvattu",
      sv: "Det är beskrivet hur man ansluter sig",
      en: "It is described how to join"
    },
    why: {
      fi: "Kun mukaan tulemisen ehdot ovat näkyvissä, uusi kunta voi päättää nopeasti ja kustannuksille tulee lisää jakajia. Lyhyt kuvaus riittää, sopimukseen voi viitata.",
      sv: "När villkoren för att ansluta sig är synliga kan en ny kommun besluta snabbt, och fler delar på kostnaderna. En kort beskrivning räcker, och den kan hänvisa till avtalet.",
      en: "When the terms of joining can be seen, a new municipality can decide quickly and there are more to share the cost. A short description is enough, and it may refer to the agreement."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Mukaantulo" alle, ketkä voivat liittyä, kuka hyväksyy uuden jäsenen, mitä siitä maksetaan ja miten yhteistyöstä voi lähteä.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Anslutning", vilka som kan ansluta sig, vem som godkänner en ny medlem, vad det kostar och hur man kan lämna samarbetet.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "Joining", who may join, who accepts a new member, what it costs and how a member can leave.'
    },
    starter: {
      fi: "## Mukaantulo\n\n- Mukaan voi tulla [täydennä: esimerkiksi jokainen kunta ja hyvinvointialue].\n- Uuden jäsenen hyväksyy [täydennä: kuka] ja yhteistyöstä tehdään [täydennä: sopimus tai muu asiakirja].\n- Liittymismaksu: [täydennä: summa tai ei maksua].\n- Jäsen voi lähteä [täydennä: millä ehdoilla].\n",
      sv: "## Anslutning\n\n- Med kan komma [fyll i: till exempel alla kommuner och välfärdsområden].\n- En ny medlem godkänns av [fyll i: vem] och om samarbetet görs [fyll i: avtal eller annan handling].\n- Anslutningsavgift: [fyll i: belopp eller ingen avgift].\n- En medlem kan lämna samarbetet [fyll i: på vilka villkor].\n",
      en: "## Joining\n\n- Membership is open to [fill in: for example every municipality and wellbeing services county].\n- New members are accepted by [fill in: whom], and [fill in: an agreement or other document] is signed.\n- Joining fee: [fill in: amount or no fee].\n- A member may leave [fill in: on what terms].\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "5 Rahoituksen käytännöt: uuden organisaation mukaantulo",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "6 Rahoitus: uuden organisaation mukaantulo",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Näin otat konkreettisesti käyttöön avoimen tuotteen hallintamallin organisaatiossasi (2015)",
        clause: "Sovittavia asioita: yhteisön avoimuus",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OS2 governance",
        clause: "G10",
        version: "1.1.0",
        url: "https://governance.os2.eu"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance",
        "contributing"
      ],
      topics: [
        "membership"
      ],
      least: 1
    }
  },
  {
    id: "governance/meetings",
    family: "governance",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {
      owners: "several"
    },
    title: {
      fi: "Kokoukset ja viestintä on sovittu",
      sv: "Möten och kommunikation är överenskomna",
      en: "Meetings and communication are agreed"
    },
    why: {
      fi: "Sovittu kokousrytmi pitää yhteisen työn käynnissä silloinkin, kun arki on kiireistä. Kun muistiot ovat esillä, myös uusi omistaja pääsee kärryille.",
      sv: "En överenskommen mötesrytm håller det gemensamma arbetet i gång också när vardagen är hektisk. När minnesanteckningarna är framme kan också en ny ägare sätta sig in i arbetet.",
      en: "An agreed rhythm of meetings keeps joint work going even when everyday work is busy. When minutes can be read, a new owner can catch up as well."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Kokoukset" alle, kuka kutsuu ohjausryhmän koolle, kuinka usein ja mistä muistiot löytyvät.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Möten", vem som sammankallar styrgruppen, hur ofta och var minnesanteckningarna finns.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "Meetings", who convenes the steering group, how often, and where the minutes are.'
    },
    starter: {
      fi: "## Kokoukset\n\n- Ohjausryhmä kokoontuu [täydennä: kuinka usein]. Tuotepäällikkö kutsuu kokouksen koolle.\n- Asialistalla ovat aina tiekartta, muutospyynnöt ja rahoitus.\n- Muistiot ovat osoitteessa [täydennä: osoite].\n- Muutoksista kerrotaan käyttäjille [täydennä: missä kanavassa].\n",
      sv: "## Möten\n\n- Styrgruppen sammanträder [fyll i: hur ofta]. Produktchefen sammankallar mötet.\n- På föredragningslistan finns alltid färdplanen, nya ändringsbegäranden och finansieringen.\n- Minnesanteckningarna finns på [fyll i: adress].\n- Användarna får veta om ändringar [fyll i: i vilken kanal].\n",
      en: "## Meetings\n\n- The steering group meets [fill in: how often]. The product manager convenes it.\n- The roadmap, change requests and funding are always on the agenda.\n- Minutes are at [fill in: address].\n- Users are told of changes [fill in: in which channel].\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: ohjausryhmän toiminta",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: johtoryhmän kokoukset",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Oskarin tuotteenhallintasuunnitelma (2015)",
        clause: "Elinkaarenhallinta: kokousrytmi, viestintä ja vuosikello",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance"
      ],
      topics: [
        "meetings-communication"
      ],
      least: 1
    }
  },
  {
    id: "governance/release-acceptance",
    family: "governance",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Versiointi ja version hyväksyminen on kuvattu",
      sv: "Det är beskrivet hur versioner görs och godkänns",
      en: "It is described how releases are made and accepted"
    },
    why: {
      fi: "Käyttäjäorganisaatiot tietävät, milloin uusi versio tulee ja kuka on todennut sen valmiiksi. Myös kiireellisen korjauksen voi silloin julkaista viipymättä.",
      sv: "Användarorganisationerna vet när en ny version kommer och vem som har konstaterat att den är färdig. Också en brådskande rättelse kan då ges ut utan dröjsmål.",
      en: "Organisations that use the product know when a new release comes and who has found it ready. An urgent fix can then be released without delay, too."
    },
    fix: {
      fi: 'Kirjaa hallintamalliin (`GOVERNANCE.md`) otsikon "Versionhallinta ja julkaisut" alle, miten versiot numeroidaan, kuka hyväksyy version ja kuka saa julkaista kiireellisen korjauksen.',
      sv: 'Skriv in i förvaltningsplanen (`GOVERNANCE.md`), under rubriken "Versionshantering och utgåvor", hur versioner numreras, vem som godkänner en version och vem som får ge ut en brådskande rättelse.',
      en: 'Write into the governance plan (`GOVERNANCE.md`), under the heading "Versioning and releases", how versions are numbered, who accepts a release and who may release an urgent fix.'
    },
    starter: {
      fi: "## Versionhallinta ja julkaisut\n\nVersiot numeroidaan semanttisesti (pääversio.lisäversio.korjaus), ja muutokset kirjataan muutoslokiin.\n\n- Uusi versio julkaistaan [täydennä: kuinka usein].\n- Version hyväksyminen: [täydennä: kuka hyväksyy ja millä perusteella].\n- Kiireellinen korjaus: [täydennä: kuka saa julkaista sen ja kenelle siitä kerrotaan].\n",
      sv: "## Versionshantering och utgåvor\n\nVersioner numreras enligt semantisk versionering (huvudversion.delversion.rättelse) och ändringarna antecknas i\nändringsloggen.\n\n- En ny version ges ut [fyll i: hur ofta].\n- Godkännande av version: [fyll i: vem som godkänner och på vilka grunder].\n- Brådskande rättelse: [fyll i: vem som får ge ut den och vem som underrättas].\n",
      en: "## Versioning and releases\n\nReleases follow semantic versioning (major.minor.patch), and changes are recorded in the changelog.\n\n- A new release is published [fill in: how often].\n- Release acceptance: [fill in: who accepts a release and on what grounds].\n- Urgent fix: [fill in: who may release it and who is told].\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "4 Elinkaarenhallinta: uuden version hyväksyntä ja käyttöönotto, kiireellinen korjaus",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: versiointi, hyväksyntä ja tiedottaminen",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "16.5 Document codebase maturity",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance",
        "contributing"
      ],
      topics: [
        "release-versioning"
      ],
      least: 1
    }
  },
  {
    id: "governance/update-process",
    family: "governance",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "governance",
    when: {},
    title: {
      fi: "Hallintamallin päivittäminen on sovittu",
      sv: "Det är överenskommet hur förvaltningsplanen uppdateras",
      en: "It is agreed how the governance plan itself is changed"
    },
    why: {
      fi: "Hallintamalli pysyy ajan tasalla, kun on sovittu, kuka sitä ylläpitää ja kuka sen muutokset hyväksyy. Muutoin se jää helposti projektinaikaiseen muotoonsa.",
      sv: "Förvaltningsplanen hålls aktuell när det är överenskommet vem som underhåller den och vem som godkänner ändringar i den. Annars blir den lätt kvar i den form den hade under projektet.",
      en: "A plan stays up to date when it is agreed who maintains it and who approves changes to it. Otherwise it easily stays as it was during the project."
    },
    fix: {
      fi: 'Kirjaa hallintamallin (`GOVERNANCE.md`) loppuun otsikko "Hallintamallin päivittäminen": kuka suunnitelmaa ylläpitää, kuinka usein se käydään läpi ja kuka muutokset hyväksyy.',
      sv: 'Skriv in rubriken "Uppdatering av planen" i slutet av förvaltningsplanen (`GOVERNANCE.md`): vem som underhåller planen, hur ofta den gås igenom och vem som godkänner ändringarna.',
      en: 'Add the heading "Changes to this document" to the end of the governance plan (`GOVERNANCE.md`): who maintains the plan, how often it is gone through and who approves changes.'
    },
    starter: {
      fi: "## Hallintamallin päivittäminen\n\n- Tuotepäällikkö ylläpitää tätä hallintamallia.\n- Se käydään läpi [täydennä: kuinka usein].\n- Muutokset hyväksyy [täydennä: kuka], ja jokaisesta tulee rivi asiakirjan alun versiotaulukkoon.\n",
      sv: "## Uppdatering av planen\n\n- Produktchefen underhåller denna förvaltningsplan.\n- Den gås igenom [fyll i: hur ofta].\n- Ändringarna godkänns av [fyll i: vem], och varje ändring får en rad i versionstabellen i början av dokumentet.\n",
      en: "## Changes to this document\n\n- The product manager maintains this plan.\n- It is gone through [fill in: how often].\n- Changes are approved by [fill in: whom], and each gets a row in the version table at the beginning.\n"
    },
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "1 Johdanto: suunnitelman päivittäminen",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Oskarin tuotteenhallintasuunnitelma (2015)",
        clause: "Johdanto: ohjausryhmä päättää ja ylläpitää",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "governance"
      ],
      concepts: [
        "update"
      ],
      least: 1
    }
  },
  {
    id: "links/anchors-resolve",
    family: "links",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Linkit vievät oikean otsikon kohdalle",
      sv: "Länkarna leder till rätt rubrik",
      en: "Links lead to the right heading"
    },
    why: {
      fi: "Otsikkoon vievä linkki lakkaa toimimasta, kun otsikko muuttuu. Lukija päätyy silloin pitkän sivun alkuun ja etsii kohdan itse.",
      sv: "En länk till en rubrik slutar fungera när rubriken ändras. Läsaren hamnar då i början av en lång sida och får leta själv.",
      en: "A link to a heading stops working when the heading changes. The reader then lands at the top of a long page and has to search."
    },
    fix: {
      fi: "Korjaa linkin loppuosa (`#…`) vastaamaan nykyistä otsikkoa.",
      sv: "Rätta slutet av länken (`#…`) så att det motsvarar den nuvarande rubriken.",
      en: "Correct the end of the link (`#…`) to the heading as it is now."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "6 Dokumentaatio: nimi ja paikka",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "12.9 Use continuous integration",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "links-resolve",
    options: {
      artefacts: [
        "governance",
        "readme",
        "contributing",
        "security",
        "roadmap",
        "code-of-conduct",
        "support"
      ],
      anchors: true
    }
  },
  {
    id: "owners/more-than-one",
    family: "owners",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "owners",
    when: {},
    title: {
      fi: "Tarkastajia on useampi kuin yksi",
      sv: "Granskarna är fler än en",
      en: "There is more than one reviewer"
    },
    why: {
      fi: "Kun tarkastaja ei ole yksi ainoa ihminen, työ jatkuu lomien ja työpaikan vaihtojen yli. Tuote ei silloin jää yhden henkilön tai toimittajan varaan.",
      sv: "När granskaren inte är en enda människa fortsätter arbetet över semestrar och byten av arbetsplats. Då blir produkten inte beroende av en enda person eller leverantör.",
      en: "When the reviewer is not a single human being, work goes on over holidays and changes of job. The product does not then depend on one person or supplier."
    },
    fix: {
      fi: "Lisää CODEOWNERS-tiedoston riveille toinen henkilö tai käytä tiimiä, jossa on vähintään kaksi jäsentä.",
      sv: "Lägg till en andra person på raderna i CODEOWNERS, eller använd ett team med minst två medlemmar.",
      en: "Add a second person to the lines of CODEOWNERS, or use a team that has at least two members."
    },
    starter: null,
    decidedBy: "steering-group",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: kehittäjäyhteisö",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OpenSSF Best Practices badge",
        clause: "bus_factor",
        version: "2026-06",
        url: "https://github.com/coreinfrastructure/best-practices-badge"
      }
    ],
    check: "owners-several",
    options: {
      least: 2
    }
  },
  {
    id: "readme/governance-links",
    family: "readme",
    level: 3,
    severity: "notice",
    basis: "exact",
    scope: "component",
    requires: "readme",
    when: {},
    title: {
      fi: "README johdattaa hallinnan asiakirjoihin",
      sv: "README leder till förvaltningens dokument",
      en: "The README leads to the documents of governance"
    },
    why: {
      fi: "Hyväkään hallintamalli ei auta, jos sitä ei löydä. README on paikka, josta virkamies ja toimittaja aloittavat.",
      sv: "Inte ens en bra förvaltningsplan hjälper om den inte hittas. README är den plats där tjänstemän och leverantörer börjar.",
      en: "Even a good governance plan is of no help when nobody finds it. The README is where officials and suppliers begin."
    },
    fix: {
      fi: "Lisää `README.md`-tiedostoon linkit hallintamalliin, osallistumisohjeeseen, tietoturvaohjeeseen ja tiekarttaan niiltä osin kuin ne ovat olemassa.",
      sv: "Lägg till länkar i `README.md` till förvaltningsplanen, anvisningen för medverkan, säkerhetsanvisningen och färdplanen, i den mån de finns.",
      en: "Add links to `README.md` to the governance plan, the contribution guide, the security policy and the roadmap, as far as they exist."
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "2 Perustiedot: jakelupaikka ja kuvaukset",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "5.2 Make contributing easy",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "links-to",
    options: {
      from: "readme",
      kinds: [
        "governance",
        "contributing",
        "security",
        "roadmap"
      ]
    }
  },
  {
    id: "readme/install",
    family: "readme",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "readme",
    when: {},
    title: {
      fi: "Käyttöönotto on ohjeistettu",
      sv: "Ibruktagandet är beskrivet",
      en: "It is told how to install and run the product"
    },
    why: {
      fi: "Kun käyttöönoton voi tehdä ohjeen avulla, sen voi ostaa keneltä tahansa osaavalta toimittajalta. Kokeilu onnistuu silloin ilman hankintaa.",
      sv: "När produkten kan tas i bruk med hjälp av en anvisning kan arbetet köpas av vilken kunnig leverantör som helst. Då går det att pröva produkten utan upphandling.",
      en: "When the product can be taken into use by following a guide, the work can be bought from any able supplier. It can then be tried out without procurement."
    },
    fix: {
      fi: 'Lisää `README.md`-tiedostoon otsikko "Asennus" tai "Käyttöönotto" ja sen alle ohje tai linkki siihen.',
      sv: 'Lägg till rubriken "Installation" eller "Kom igång" i `README.md` med en anvisning eller en länk till den.',
      en: 'Add the heading "Installation" or "Getting started" to `README.md` with instructions or a link to them.'
    },
    starter: null,
    decidedBy: "maintainers",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "6 Dokumentaatio: asennusohje ja ympäristö",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "9.2 Document the code",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-DO-01.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "readme"
      ],
      concepts: [
        "install",
        "docs"
      ],
      least: 1
    }
  },
  {
    id: "readme/licence-named",
    family: "readme",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "readme",
    when: {},
    title: {
      fi: "README kertoo lisenssin",
      sv: "README anger licensen",
      en: "The README names the licence"
    },
    why: {
      fi: "Lukija näkee heti, että koodia saa käyttää ja millä ehdoilla. Asiakirjoilla ja koodilla voi olla eri lisenssi, ja sen voi kertoa samassa kohdassa.",
      sv: "Läsaren ser genast att koden får användas och på vilka villkor. Dokument och kod kan ha olika licenser, och det kan berättas på samma ställe.",
      en: "A reader sees at once that the code may be used and on what terms. Documents and code may have different licences, and this is the place to tell it."
    },
    fix: {
      fi: 'Lisää `README.md`-tiedoston loppuun otsikko "Lisenssi", sen alle lisenssin SPDX-tunnus ja linkki `LICENSE`-tiedostoon.',
      sv: 'Lägg till rubriken "Licens" i slutet av `README.md`, med licensens SPDX-beteckning och en länk till `LICENSE`.',
      en: 'Add the heading "Licence" to the end of `README.md`, with the SPDX identifier of the licence and a link to `LICENSE`.'
    },
    starter: null,
    decidedBy: "openness-guardian",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: avoimuuden edunvalvoja huolehtii lisenssin avoimuudesta",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "Standard for Public Code",
        clause: "13.1 Publish with an open license",
        version: "0.8.1",
        url: "https://www.standardforpubliccode.org/"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "readme"
      ],
      concepts: [
        "licence"
      ],
      least: 1
    }
  },
  {
    id: "security/supported-versions",
    family: "security",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: "security",
    when: {},
    title: {
      fi: "Tuetut versiot on kerrottu",
      sv: "Det framgår vilka versioner som stöds",
      en: "Supported versions are told"
    },
    why: {
      fi: "Käyttäjäorganisaatio tietää, mihin versioihin se saa korjauksia ja milloin päivitys on edessä. Silloin päivitykseen voi varata ajan ja rahan ajoissa.",
      sv: "En användarorganisation vet vilka versioner den får rättelser till och när en uppdatering är aktuell. Då går det att reservera tid och pengar i god tid.",
      en: "An organisation that uses the product knows which versions get fixes and when an update is due. Time and money can then be set aside early."
    },
    fix: {
      fi: 'Lisää `SECURITY.md`-tiedostoon otsikko "Tuetut versiot" ja taulukko, josta näkee, mitkä versiot saavat korjauksia ja mihin asti.',
      sv: 'Lägg till rubriken "Versioner som stöds" i `SECURITY.md` och en tabell som visar vilka versioner som får rättelser och hur länge.',
      en: 'Add the heading "Supported versions" to `SECURITY.md` with a table of which versions get fixes, and until when.'
    },
    starter: null,
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen rajapinnan hallintasuunnitelma: mallipohja (2015)",
        clause: "5 Elinkaarenhallinta: versiointi, rinnakkaiset versiot",
        version: "1.0",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-DO-04.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      },
      {
        document: "Digg: checklists for open source",
        clause: "Release 1.0: support window",
        version: "2026-08",
        url: "https://github.com/diggsweden/opensource-docs"
      }
    ],
    check: "topics-stated",
    options: {
      kinds: [
        "security",
        "support",
        "readme"
      ],
      concepts: [
        "versions"
      ],
      words: {
        fi: [
          "tuetut versio",
          "tuettu versio",
          "tuettuja versio",
          "korjauksia saa"
        ],
        sv: [
          "versioner som stöds",
          "version som stöds",
          "versioner med stöd",
          "versioner som får"
        ],
        en: [
          "supported version",
          "support window",
          "supported release",
          "only the latest",
          "latest release is supported"
        ]
      },
      least: 1
    }
  },
  {
    id: "support/present",
    family: "support",
    level: 3,
    severity: "notice",
    basis: "recognised",
    scope: "component",
    requires: null,
    when: {},
    title: {
      fi: "Tuen saaminen on kerrottu",
      sv: "Det framgår hur man får stöd",
      en: "It is told how to get support"
    },
    why: {
      fi: "Käyttöönottoa harkitseva kunta haluaa tietää, kuka auttaa ja mitä apu maksaa. Kun tuen tarjoajia on useita, ne voi kaikki luetella.",
      sv: "En kommun som överväger att ta produkten i bruk vill veta vem som hjälper och vad hjälpen kostar. Om det finns flera som ger stöd kan alla räknas upp.",
      en: "A municipality that thinks of adopting the product wants to know who helps and what help costs. If several suppliers give support, all of them can be listed."
    },
    fix: {
      fi: 'Lisää `SUPPORT.md` tai `README.md`-tiedostoon otsikko "Tuki": mistä apua saa, kuka sitä antaa ja mistä kerrotaan virheestä.',
      sv: 'Lägg till `SUPPORT.md`, eller rubriken "Stöd" i `README.md`: var man får hjälp, vem som ger den och var man berättar om ett fel.',
      en: 'Add `SUPPORT.md`, or the heading "Support" to `README.md`: where to get help, who gives it and where to report a fault.'
    },
    starter: {
      fi: "# Tuki\n\n- Kysymykset: [täydennä: yhteinen osoite tai keskustelukanava]\n- Virheilmoitukset: koodivaraston tehtävälista (issues)\n- Tietoturvahavainnot: katso SECURITY.md\n\n## Käyttöönoton tuki\n\n| Organisaatio | Mitä se tekee | Yhteystieto |\n|---|---|---|\n| [täydennä: organisaatio] | [täydennä: käyttöönotto, räätälöinti, koulutus] | [täydennä: osoite] |\n",
      sv: "# Stöd\n\n- Frågor: [fyll i: gemensam adress eller diskussionskanal]\n- Felanmälan: kodförrådets ärendelista (issues)\n- Säkerhetsiakttagelser: se SECURITY.md\n\n## Stöd vid ibruktagande\n\n| Organisation | Vad den gör | Kontakt |\n|---|---|---|\n| [fyll i: organisation] | [fyll i: ibruktagande, anpassning, utbildning] | [fyll i: adress] |\n",
      en: "# Support\n\n- Questions: [fill in: shared address or channel]\n- Faults: the issue tracker of the repository\n- Security reports: see SECURITY.md\n\n## Help with adoption\n\n| Organisation | What it does | Contact |\n|---|---|---|\n| [fill in: organisation] | [fill in: adoption, tailoring, training] | [fill in: address] |\n"
    },
    decidedBy: "product-manager",
    references: [
      {
        document: "Avoimen tuotteen hallinta: tuotteenhallintasuunnitelman malli (2014)",
        clause: "3 Roolit ja organisaatiot: käyttöönoton tukea antava organisaatio",
        version: "0.1",
        url: "https://github.com/CSC-IT-Center-for-Science/julkictlab-best-practices"
      },
      {
        document: "OSPS Baseline",
        clause: "OSPS-DO-02.01",
        version: "2026.02.19",
        url: "https://baseline.openssf.org"
      }
    ],
    check: "artefact-present",
    options: {
      kind: "support",
      statuses: [
        "present",
        "section",
        "linked",
        "inherited"
      ]
    }
  }
];

// src/ruleset/builtin.ts
var builtinRules = () => rules_default;

// src/checks/options.ts
var statuses = ["present", "section", "linked", "inherited", "absent"];
var substances = ["full", "stub", "placeholder", "empty", "pointer", "image-only"];
var apiFormats = ["openapi", "asyncapi", "graphql", "wsdl", "protobuf"];
var word = { type: "string", minLength: 1, maxLength: 200 };
var glob = { type: "string", minLength: 1, maxLength: 300 };
var pattern = { type: "string", minLength: 1, maxLength: 500 };
var kind = { type: "string", enum: artefactKinds };
var kinds = { type: "array", items: kind, minItems: 1 };
var concepts = { type: "array", items: word, minItems: 1 };
var globs = { type: "array", items: glob, minItems: 1 };
var listOf = (values) => ({
  type: "array",
  items: { type: "string", enum: values },
  minItems: 1
});
var flag = { type: "boolean", default: false };
var count = (fallback) => ({
  type: "integer",
  minimum: 1,
  maximum: 100,
  ...fallback === void 0 ? {} : { default: fallback }
});
var object = (properties, required = []) => ({ type: "object", properties, required, additionalProperties: false });
var text = { ...object({ fi: word, sv: word, en: word }), minProperties: 1 };
var wordList = { type: "array", items: word, default: [] };
var words = { ...object({ fi: wordList, sv: wordList, en: wordList }), minProperties: 1 };
var named = (key, schema) => ({
  type: "object",
  minProperties: 1,
  additionalProperties: object({ name: text, [key]: schema }, ["name", key])
});
var publiccodeKeys = [
  "publiccodeYmlVersion",
  "name",
  "url",
  "platforms",
  "developmentStatus",
  "softwareType",
  "description",
  "legal.license",
  "maintenance.type",
  "localisation.localisationReady",
  "localisation.availableLanguages"
];
var options = {
  "artefact-present": object(
    { kind, statuses: { ...listOf(statuses), default: ["present", "section", "linked", "inherited"] } },
    ["kind"]
  ),
  "artefact-substance": object(
    { kinds, weak: { ...listOf(substances), default: ["stub", "placeholder", "empty", "image-only"] } },
    ["kinds"]
  ),
  "no-placeholders": object({ kinds }, ["kinds"]),
  "links-resolve": object({ artefacts: kinds, anchors: flag }, ["artefacts"]),
  "topics-stated": {
    ...object({ kinds, topics: listOf(topics), concepts, words, least: count(1) }, ["kinds"]),
    anyOf: [{ required: ["topics"] }, { required: ["concepts"] }, { required: ["words"] }]
  },
  "parts-stated": object({ kinds, parts: named("concepts", concepts), least: count() }, ["kinds", "parts", "least"]),
  "role-named": object({ kinds, concept: word, alsoPubliccode: flag }, ["kinds", "concept"]),
  fresh: object({ kinds, months: { type: "integer", minimum: 1, maximum: 240 } }, ["kinds", "months"]),
  "plan-status": object({ kinds: { ...kinds, default: ["governance"] } }),
  "draft-marker": object({ kinds }, ["kinds"]),
  "links-to": object({ from: kind, kinds }, ["from", "kinds"]),
  "contact-stated": object({ kinds, private: flag, topics: listOf(topics) }, ["kinds"]),
  "issue-forms": object({}),
  "changelog-entries": object({}),
  "licence-identified": object({}),
  "licence-open": object({ allow: { type: "array", items: word, default: [] } }),
  "publiccode-name": object({}),
  "publiccode-readable": object({ keys: { type: "array", items: word, minItems: 1, default: publiccodeKeys } }),
  "api-readable": object({}),
  "api-field": object(
    {
      field: word,
      anyOf: { type: "array", items: word, minItems: 1 },
      pattern,
      formats: { ...listOf(apiFormats), default: ["openapi", "asyncapi"] }
    },
    ["field"]
  ),
  implementations: object({}),
  "documents-linked": object({ classes: named("words", words), least: count() }, ["classes", "least"]),
  "owners-effective": object({ nested: flag }),
  "owners-valid": object({}),
  "owners-match": object({}),
  "owners-shadowed": object({}),
  "owners-cover": object({
    artefacts: { type: "array", items: kind, default: [] },
    paths: { type: "array", items: glob, default: [] },
    default: flag
  }),
  "owners-several": object({ least: count(2) }),
  "file-present": object({ anyOf: globs, not: { type: "array", items: glob, default: [] } }, ["anyOf"]),
  "file-absent": object({ anyOf: globs }, ["anyOf"]),
  "text-stated": object({ files: globs, pattern }, ["files", "pattern"])
};

export {
  options,
  builtinRules
};
