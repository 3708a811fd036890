import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/help.ts
var help = {
  fi: `kuntalint – julkisten tuotteiden hallinnan tarkistaja

  kuntalint init [kansio]         kyselee ja kirjoittaa asiakirjat, joista voi aloittaa
  kuntalint check [kansio]        tarkistaa git-koodivaraston (oletus: tämä kansio)
  kuntalint fix [kansio]          tekee korjaukset, jotka voi tehdä turvallisesti
  kuntalint changes --base COMMIT kertoo rajapintojen muutokset ja mikä katkaisee yhteensopivuuden
  kuntalint facts [kansio]        näyttää, mitä tiedostot kertovat tuotteesta ja missä ne eroavat
  kuntalint compare VANHA UUSI    kertoo, mitä kahden JSON-raportin välillä muuttui
  kuntalint baseline [kansio]     kirjaa nykyiset havainnot poikkeuksiksi asetuksiin
  kuntalint badge [kansio]        tekee merkin, joka kertoo saavutetun tason
  kuntalint config [kansio]       näyttää voimassa olevat asetukset ja mistä ne tulevat
  kuntalint import LÄHDE TIEDOSTO tuo asetukset toisesta tarkistajasta (repolinter, clomonitor, code-json)
  kuntalint rules                 luettelee säännöt
  kuntalint explain SÄÄNTÖ        selittää säännön ja sen, miten havainto korjataan

Tarkistus
  --base COMMIT                   vertaa commitiin: mikä on uutta, mikä korjattu
  --ref COMMIT                    tarkistaa commitin työkansion sijasta
  --format terminal|json|github|summary|html|sarif|gitlab|junit
  --report TIEDOSTO               tallentaa myös JSON-raportin
  --language fi|sv|en             viestien kieli
  --level 1|2|3                   1 alussa, 2 yhdessä, 3 esikuvana
  --fail-on error|warning|notice|never
  --config TIEDOSTO               asetustiedosto koodivarastossa
  --rules TIEDOSTO                omia sääntöjä (voi toistaa)
  --evidence                      näyttää, mistä näkee, että sääntö on kunnossa

Aloitus (init) ja korjaus (fix)
  --yes                           ei kysy mitään: loput tiedot täydennetään asiakirjoihin
  --name, --kind software|interface|both, --owner KUNTA (voi toistaa), --stage, --contact,
  --code-owner @ORGANISAATIO/TIIMI, --licence SPDX
  --documents fi|sv|en|fi+sv      asiakirjojen kieli; fi+sv: suomi ja ruotsi rinnakkain
  --unsafe                        tekee myös korjaukset, jotka jonkun on katsottava
  --dry-run                       näyttää muutokset kirjoittamatta mitään

Poikkeukset (baseline) ja merkki (badge)
  --reason TEKSTI                 poikkeusten yhteinen perustelu
  --until VVVV-KK-PP              niiden viimeinen päivä (oletus: puoli vuotta)
  --approved-by KUKA              kuka poikkeukset hyväksyi ja milloin
  --dry-run                       näyttää asetustiedoston kirjoittamatta sitä
  --out KANSIO                    kansio, johon merkki tallennetaan
  --version, --help

Paluuarvo: 0 = kunnossa; 1 = havaintoja, joiden vuoksi ajo epäonnistuu;
           2 = ei voitu tarkistaa.
`,
  sv: `kuntalint – granskar styrningen av offentliga produkter

  kuntalint init [mapp]           frågar och skriver dokument att börja med
  kuntalint check [mapp]          granskar ett git-kodförråd (standard: den här mappen)
  kuntalint fix [mapp]            gör de rättelser som tryggt kan göras
  kuntalint changes --base COMMIT visar gränssnittens ändringar och vad som bryter kompatibiliteten
  kuntalint facts [mapp]          visar vad filerna säger om produkten och var de går isär
  kuntalint compare GAMMAL NY     visar vad som ändrats mellan två JSON-rapporter
  kuntalint baseline [mapp]       skriver dagens iakttagelser som undantag i inställningarna
  kuntalint badge [mapp]          gör ett märke som visar den uppnådda nivån
  kuntalint config [mapp]         visar gällande inställningar och varifrån de kommer
  kuntalint import KÄLLA FIL      hämtar inställningar från ett annat verktyg (repolinter, clomonitor, code-json)
  kuntalint rules                 räknar upp reglerna
  kuntalint explain REGEL         förklarar en regel och hur en iakttagelse åtgärdas

Granskning
  --base COMMIT                   jämför med en commit: vad är nytt, vad är åtgärdat
  --ref COMMIT                    granskar en commit i stället för arbetsmappen
  --format terminal|json|github|summary|html|sarif|gitlab|junit
  --report FIL                    sparar också rapporten som JSON
  --language fi|sv|en             språk för meddelandena
  --level 1|2|3                   1 i början, 2 tillsammans, 3 föregångare
  --fail-on error|warning|notice|never
  --config FIL                    inställningsfil i kodförrådet
  --rules FIL                     egna regler (kan upprepas)
  --evidence                      visar var det framgår att en regel är i ordning

Start (init) och rättelser (fix)
  --yes                           frågar inget: resten av uppgifterna fyller ni i senare
  --name, --kind software|interface|both, --owner KOMMUN (kan upprepas), --stage, --contact,
  --code-owner @ORGANISATION/TEAM, --licence SPDX
  --documents fi|sv|en|fi+sv      dokumentens språk; fi+sv: finska och svenska sida vid sida
  --unsafe                        gör också rättelser som någon behöver se över
  --dry-run                       visar ändringarna utan att skriva något

Undantag (baseline) och märke (badge)
  --reason TEXT                   gemensam motivering för undantagen
  --until ÅÅÅÅ-MM-DD              deras sista dag (standard: ett halvt år)
  --approved-by VEM               vem som godkände undantagen och när
  --dry-run                       visar inställningsfilen utan att skriva den
  --out MAPP                      mappen som märket sparas i
  --version, --help

Returvärde: 0 = i ordning; 1 = iakttagelser som gör att körningen misslyckas;
            2 = kunde inte granskas.
`,
  en: `kuntalint — checks the governance of public products

  kuntalint init [folder]         asks, and writes the documents to start from
  kuntalint check [folder]        checks a git repository (default: this folder)
  kuntalint fix [folder]          makes the edits that are safe to make
  kuntalint changes --base COMMIT tells what changed in the interfaces, and what breaks
  kuntalint facts [folder]        shows what the files say about the product, and where they differ
  kuntalint compare OLD NEW       tells what changed between two JSON reports
  kuntalint baseline [folder]     writes today's findings into the settings as exceptions
  kuntalint badge [folder]        makes a badge that shows the level reached
  kuntalint config [folder]       shows the settings in force, and where each comes from
  kuntalint import SOURCE FILE    moves settings over (repolinter, clomonitor, code-json)
  kuntalint rules                 lists the rules
  kuntalint explain RULE          explains a rule and how to mend a finding

Checking
  --base COMMIT                   compares with a commit: what is new, what is fixed
  --ref COMMIT                    checks a commit instead of the working tree
  --format terminal|json|github|summary|html|sarif|gitlab|junit
  --report FILE                   saves the report as JSON as well
  --language fi|sv|en             language of the messages
  --level 1|2|3                   1 starting out, 2 together, 3 exemplary
  --fail-on error|warning|notice|never
  --config FILE                   settings file in the repository
  --rules FILE                    rules of your own (may be repeated)
  --evidence                      shows what passed rules rest on

Starting (init) and mending (fix)
  --yes                           asks nothing: what is not given stays to be filled in
  --name, --kind software|interface|both, --owner BODY (may be repeated), --stage, --contact,
  --code-owner @ORGANISATION/TEAM, --licence SPDX
  --documents fi|sv|en|fi+sv      language of the documents; fi+sv: Finnish and Swedish side by side
  --unsafe                        also makes edits that somebody has to look at
  --dry-run                       shows the changes without writing anything

Exceptions (baseline) and badge
  --reason TEXT                   common reason of the exceptions
  --until YYYY-MM-DD              their last day (default: half a year from now)
  --approved-by WHO               who accepted them, and when
  --dry-run                       shows the settings file without writing it
  --out FOLDER                    folder that the badge is saved in
  --version, --help

Exit status: 0 clean, 1 findings that fail, 2 could not judge.
`
};
export {
  help
};
