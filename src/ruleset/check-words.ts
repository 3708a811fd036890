import type { CheckName } from '../checks/index.ts'
import type { Text } from '../model.ts'
import { fileWords } from './check-words-files.ts'
import { interfaceWords } from './check-words-interfaces.ts'
import { metadataWords } from './check-words-metadata.ts'

/** What each check looks at, for people who read about a rule. */
export const checkWords: Readonly<Record<CheckName, Text>> = {
  ...fileWords,
  ...interfaceWords,
  ...metadataWords,
  'artefact-present': {
    fi: 'Katsoo, onko koodivarastossa tällainen tiedosto, osio tai linkki tunnetulla nimellä ja paikalla.',
    sv: 'Ser efter om kodförrådet har en sådan fil, ett sådant avsnitt eller en länk under ett känt namn på en känd plats.',
    en: 'Looks whether the repository has such a file, section or link under a known name in a known place.',
  },
  'artefact-substance': {
    fi: 'Katsoo, onko tiedostossa sisältöä vai onko se tyhjä, pelkkä otsikko, täyttämätön pohja tai pelkkä kuva.',
    sv: 'Ser efter om filen har innehåll eller om den är tom, bara en rubrik, en oifylld mall eller bara en bild.',
    en: 'Looks whether the file says something: whether it is empty, a mere heading, an unfilled template or only an image.',
  },
  'no-placeholders': {
    fi: 'Etsii asiakirjoista mallipohjan täyttämättä jääneitä kohtia.',
    sv: 'Söker i dokumenten efter ställen i en mall som inte har fyllts i.',
    en: 'Looks for places of a template that were left unfilled.',
  },
  'links-resolve': {
    fi: 'Seuraa asiakirjojen linkit koodivaraston sisällä. Verkko-osoitteita ei avata.',
    sv: 'Följer dokumentens länkar inom kodförrådet. Webbadresser öppnas inte.',
    en: 'Follows the links of the documents inside the repository. Web addresses are not opened.',
  },
  'topics-stated': {
    fi: 'Etsii asiakirjoista otsikoita, taulukon rivejä ja lauseita, jotka kertovat aiheesta.',
    sv: 'Söker i dokumenten efter rubriker, tabellrader och meningar som berättar om ämnet.',
    en: 'Looks in the documents for headings, table rows and sentences that tell about the subject.',
  },
  'parts-stated': {
    fi: 'Etsii asiakirjoista nimetyt osat: otsikon, taulukon rivin tai lauseen, joka kertoo kustakin.',
    sv: 'Söker i dokumenten efter de namngivna delarna: en rubrik, tabellrad eller mening om var och en.',
    en: 'Looks in the documents for the named parts: a heading, table row or sentence about each.',
  },
  'role-named': {
    fi: 'Etsii asiakirjoista roolin ja sen, kuka tai mikä sitä hoitaa. Nimeä ei toisteta missään.',
    sv: 'Söker i dokumenten efter rollen och vem eller vad som sköter den. Namnet återges ingenstans.',
    en: 'Looks in the documents for the role and who or what fills it. The name is repeated nowhere.',
  },
  fresh: {
    fi: 'Vertaa asiakirjan päiväystä tai viimeisintä sanojen muutosta tähän päivään. Pelkkä ulkoasun muutos ei ole tarkistus.',
    sv: 'Jämför dokumentets datering, eller dagen då orden senast ändrades, med dagens datum. En ändring av bara utformningen är ingen översyn.',
    en: 'Compares the date of the document, or the last change of its words, with today. A change of form alone is no review.',
  },
  'plan-status': {
    fi: 'Etsii hallintamallista version, päiväyksen ja tilan (luonnos, ehdotus, hyväksytty).',
    sv: 'Söker i förvaltningsplanen efter version, datum och status (utkast, förslag, godkänd).',
    en: 'Looks in the plan for a version, a date and a status (draft, proposal, approved).',
  },
  'draft-marker': {
    fi: 'Katsoo, onko otsikossa tai tilassa merkintä luonnoksesta.',
    sv: 'Ser efter om rubriken eller statusen säger att det är ett utkast.',
    en: 'Looks whether the title or the status says that it is a draft.',
  },
  'links-to': {
    fi: 'Katsoo, johtaako asiakirjasta linkki muihin hallintaa koskeviin asiakirjoihin.',
    sv: 'Ser efter om dokumentet länkar till de övriga dokumenten om styrningen.',
    en: 'Looks whether the document links to the other documents of governance.',
  },
  'contact-stated': {
    fi: 'Etsii asiakirjoista yhteydenottotavan: sähköpostin, lomakkeen, keskustelukanavan tai tehtävälistan. Jos sääntö niin vaatii, vain luottamuksellinen kanava kelpaa.',
    sv: 'Söker i dokumenten efter ett kontaktsätt: e-post, ett formulär, en diskussionskanal eller en ärendelista. Om regeln kräver det duger bara en konfidentiell kanal.',
    en: 'Looks in the documents for a way to get in touch: mail, a form, a chat or an issue tracker. If the rule says so, only a confidential channel counts.',
  },
  'issue-forms': {
    fi: 'Katsoo, onko muutospyynnöille lomakepohja, jossa on tarvittavat kentät.',
    sv: 'Ser efter om det finns ett formulär för ändringsbegäranden med de fält som behövs.',
    en: 'Looks for a form for change requests that has the fields it needs.',
  },
  'changelog-entries': {
    fi: 'Katsoo, onko muutoslokissa merkintä, jossa on versio tai päivämäärä.',
    sv: 'Ser efter om ändringsloggen har en post med version eller datum.',
    en: 'Looks whether the changelog has an entry with a version or a date.',
  },
  'documents-linked': {
    fi: 'Katsoo, mihin dokumentaation lajeihin README tai hallintamalli johtaa otsikoillaan ja linkeillään.',
    sv: 'Ser efter vilka slags dokumentation som README eller förvaltningsplanen leder till med rubriker och länkar.',
    en: 'Looks which kinds of documentation the README or the plan leads to by headings and links.',
  },
  'owners-effective': {
    fi: 'Katsoo, onko omistajatiedostolla CODEOWNERS paikka ja nimi, josta palvelu (GitHub tai GitLab) sen lukee.',
    sv: 'Ser efter om ägarfilen CODEOWNERS har en plats och ett namn där tjänsten (GitHub eller GitLab) läser den.',
    en: 'Looks whether CODEOWNERS has the place and the name that the forge reads.',
  },
  'owners-valid': {
    fi: 'Lukee omistajatiedoston CODEOWNERS rivit palvelun (GitHubin tai GitLabin) omien sääntöjen mukaan.',
    sv: 'Läser raderna i ägarfilen CODEOWNERS enligt tjänstens (GitHubs eller GitLabs) egna regler.',
    en: 'Reads the lines of CODEOWNERS by the rules of the forge itself.',
  },
  'owners-match': {
    fi: 'Katsoo, osuuko omistajatiedoston jokainen polku johonkin tiedostoon.',
    sv: 'Ser efter om varje sökväg i ägarfilen motsvarar någon fil.',
    en: 'Looks whether every path of CODEOWNERS matches a file.',
  },
  'owners-shadowed': {
    fi: 'Katsoo, jääkö jokin omistajatiedoston rivi myöhempien rivien alle.',
    sv: 'Ser efter om någon rad i ägarfilen ersätts helt av senare rader.',
    en: 'Looks whether a line of CODEOWNERS is overridden altogether by later lines.',
  },
  'owners-cover': {
    fi: 'Katsoo, onko näillä tiedostoilla omistaja omistajatiedostossa CODEOWNERS.',
    sv: 'Ser efter om de här filerna har en ägare i ägarfilen CODEOWNERS.',
    en: 'Looks whether these files have an owner in CODEOWNERS.',
  },
  'owners-exist': {
    fi: 'Kysyy GitHubilta, löytääkö se omistajatiedoston omistajat.',
    sv: 'Frågar GitHub om det hittar ägarna i ägarfilen.',
    en: 'Asks GitHub whether it finds the owners in CODEOWNERS.',
  },
  'owners-several': {
    fi: 'Katsoo, onko jonkin rivin ainoa omistaja yksi henkilö.',
    sv: 'Ser efter om en rads enda ägare är en enskild person.',
    en: 'Looks whether the only owner of a line is one person.',
  },
  'file-present': {
    fi: 'Katsoo, onko koodivarastossa ainakin yksi näihin malleihin sopiva tiedosto.',
    sv: 'Ser efter om kodförrådet har minst en fil som passar mönstren.',
    en: 'Looks whether the repository has at least one file that matches the patterns.',
  },
  'file-absent': {
    fi: 'Katsoo, ettei koodivarastossa ole näihin malleihin sopivia tiedostoja.',
    sv: 'Ser efter att kodförrådet inte har filer som passar mönstren.',
    en: 'Looks that the repository has no file that matches the patterns.',
  },
  'text-stated': {
    fi: 'Etsii säännöllistä lauseketta tiedostojen näkyvästä tekstistä rivi riviltä.',
    sv: 'Söker efter ett reguljärt uttryck i filernas synliga text, rad för rad.',
    en: 'Looks for a regular expression in the visible text of the files, line by line.',
  },
  'governance-decided': {
    fi: 'Vertaa muutosta aiempaan: muuttuvatko hallintamallin roolit, päätöksenteko tai rahoitus, lisenssi tai omistajat.',
    sv: 'Jämför ändringen med det tidigare: ändras rollerna, beslutsfattandet eller finansieringen i planen, licensen eller ägarna.',
    en: 'Compares a change with what was before: are roles, decisions or funding in the plan, the licence or the owners changed?',
  },
  'review-required': {
    fi: 'Kysyy GitHubilta, tarvitseeko muutos oletushaaraan jonkun hyväksynnän tai, jos niin valitaan, CODEOWNERS-tiedostossa nimetyn omistajan hyväksynnän.',
    sv: 'Frågar GitHub om en ändring i standardgrenen behöver någons godkännande eller, om man väljer det, godkännande av en ägare som nämns i CODEOWNERS.',
    en: "Asks GitHub whether a change to the default branch needs somebody's approval or, if so chosen, that of an owner named in CODEOWNERS.",
  },
  'successor-named': {
    fi: 'Etsii README-tiedoston alusta, kuvauksista ja otsikoista tiedon siitä, mikä korvaa arkistoidun tai poistuvan tuotteen.',
    sv: 'Söker i början av README, i beskrivningarna och under rubriker efter vad som ersätter en produkt som är arkiverad eller avvecklas.',
    en: 'Looks at the beginning of the README, in descriptions and under headings for what replaces a product that is archived or being retired.',
  },
  'review-due': {
    fi: 'Etsii asiakirjasta merkinnän seuraavasta tarkistuksesta ja vertaa sitä tähän päivään.',
    sv: 'Söker i dokumentet efter när det ska ses över nästa gång och jämför det med dagens datum.',
    en: 'Looks in the document for when it is to be reviewed next, and compares that with today.',
  },
  'changed-since-approval': {
    fi: 'Vertaa hallintamallin tekstiä siihen, joka koodivaraston historian mukaan hyväksyttiin. Ulkoasun muutokset ja korjatut kirjoitusvirheet eivät näy.',
    sv: 'Jämför förvaltningsplanens text med den som enligt kodförrådets historik godkändes. Ändringar av utformningen och rättade skrivfel räknas inte.',
    en: 'Compares the text of the plan with the one that was approved, by the history of the repository. Changes of form and corrected slips do not count.',
  },
  'supported-versions': {
    fi: 'Vertaa tuettujen versioiden luetteloa uusimpaan julkaisuun (tagit, GitHubin julkaisut, muutosloki).',
    sv: 'Jämför listan över versioner som stöds med den senaste utgåvan (taggar, utgåvor på GitHub, ändringsloggen).',
    en: 'Compares the list of supported versions with the newest release (tags, releases on GitHub, the changelog).',
  },
  'language-versions': {
    fi: 'Vertaa saman asiakirjan kieliversioiden otsikoita toisiinsa. Tiivistelmäksi itseään kutsuva asiakirja saa olla lyhyempi.',
    sv: 'Jämför rubrikerna i språkversionerna av samma dokument. Ett dokument som kallar sig sammanfattning får vara kortare.',
    en: 'Compares the headings of the language versions of one document. A document that calls itself a summary may be shorter.',
  },
  'waivers-expired': {
    fi: 'Katsoo, onko asetuksissa poikkeuksia, joiden päivä on ohi.',
    sv: 'Ser efter om inställningarna har undantag vars datum har passerat.',
    en: 'Looks whether the settings hold exceptions whose day has passed.',
  },
  'waivers-expiring': {
    fi: 'Katsoo, päättyykö jokin poikkeus 30 päivän kuluessa.',
    sv: 'Ser efter om något undantag upphör inom 30 dagar.',
    en: 'Looks whether an exception ends within 30 days.',
  },
  'waivers-used': {
    fi: 'Katsoo, koskeeko jokainen asetuksiin kirjattu poikkeus jotakin havaintoa.',
    sv: 'Ser efter om varje undantag i inställningarna gäller någon iakttagelse.',
    en: 'Looks whether every exception in the settings covers a finding.',
  },
  'badge-honest': {
    fi: 'Lukee koodivarastoon tallennetun kuntalint-merkin ja vertaa sen tasoa ja päivää tähän ajoon.',
    sv: 'Läser det kuntalint-märke som finns i kodförrådet och jämför dess nivå och datum med den här körningen.',
    en: 'Reads the kuntalint badge that is kept in the repository and compares its level and date with this run.',
  },
}
