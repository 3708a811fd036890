import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/help.ts
var help = {
  fi: `kuntalint – julkisten tuotteiden hallinnan tarkistaja

  kuntalint check [kansio]        tarkistaa git-koodivaraston (oletus: tämä kansio)
  kuntalint changes --base COMMIT kertoo rajapintojen muutokset ja mikä katkaisee yhteensopivuuden
  kuntalint facts [kansio]        näyttää, mitä tiedostot kertovat tuotteesta ja missä ne eroavat
  kuntalint compare VANHA UUSI    kertoo, mitä kahden JSON-raportin välillä muuttui
  kuntalint baseline [kansio]     kirjaa nykyiset havainnot poikkeuksiksi asetuksiin
  kuntalint badge [kansio]        tekee merkin, joka kertoo saavutetun tason
  kuntalint config [kansio]       näyttää voimassa olevat asetukset ja mistä ne tulevat
  kuntalint rules                 luettelee säännöt
  kuntalint explain SÄÄNTÖ        selittää säännön ja sen, miten havainto korjataan

Tarkistus
  --base COMMIT                   vertaa commitiin: mikä on uutta, mikä korjattu
  --ref COMMIT                    tarkistaa commitin työkansion sijasta
  --format terminal|json|github|summary|html|sarif
  --report TIEDOSTO               tallentaa myös JSON-raportin
  --language fi|sv|en             viestien kieli
  --level 1|2|3                   1 alussa, 2 yhdessä, 3 esikuvana
  --fail-on error|warning|notice|never
  --config TIEDOSTO               asetustiedosto koodivarastossa
  --rules TIEDOSTO                omia sääntöjä (voi toistaa)
  --evidence                      näyttää, mistä näkee, että sääntö on kunnossa

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

  kuntalint check [mapp]          granskar ett git-kodförråd (standard: den här mappen)
  kuntalint changes --base COMMIT visar gränssnittens ändringar och vad som bryter kompatibiliteten
  kuntalint facts [mapp]          visar vad filerna säger om produkten och var de går isär
  kuntalint compare GAMMAL NY     visar vad som ändrats mellan två JSON-rapporter
  kuntalint baseline [mapp]       skriver dagens iakttagelser som undantag i inställningarna
  kuntalint badge [mapp]          gör ett märke som visar den uppnådda nivån
  kuntalint config [mapp]         visar gällande inställningar och varifrån de kommer
  kuntalint rules                 räknar upp reglerna
  kuntalint explain REGEL         förklarar en regel och hur en iakttagelse åtgärdas

Granskning
  --base COMMIT                   jämför med en commit: vad är nytt, vad är åtgärdat
  --ref COMMIT                    granskar en commit i stället för arbetsmappen
  --format terminal|json|github|summary|html|sarif
  --report FIL                    sparar också rapporten som JSON
  --language fi|sv|en             språk för meddelandena
  --level 1|2|3                   1 i början, 2 tillsammans, 3 föregångare
  --fail-on error|warning|notice|never
  --config FIL                    inställningsfil i kodförrådet
  --rules FIL                     egna regler (kan upprepas)
  --evidence                      visar var det framgår att en regel är i ordning

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

  kuntalint check [folder]        checks a git repository (default: this folder)
  kuntalint changes --base COMMIT tells what changed in the interfaces, and what breaks
  kuntalint facts [folder]        shows what the files say about the product, and where they differ
  kuntalint compare OLD NEW       tells what changed between two JSON reports
  kuntalint baseline [folder]     writes today's findings into the settings as exceptions
  kuntalint badge [folder]        makes a badge that shows the level reached
  kuntalint config [folder]       shows the settings in force, and where each comes from
  kuntalint rules                 lists the rules
  kuntalint explain RULE          explains a rule and how to mend a finding

Checking
  --base COMMIT                   compares with a commit: what is new, what is fixed
  --ref COMMIT                    checks a commit instead of the working tree
  --format terminal|json|github|summary|html|sarif
  --report FILE                   saves the report as JSON as well
  --language fi|sv|en             language of the messages
  --level 1|2|3                   1 starting out, 2 together, 3 exemplary
  --fail-on error|warning|notice|never
  --config FILE                   settings file in the repository
  --rules FILE                    rules of your own (may be repeated)
  --evidence                      shows what passed rules rest on

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
