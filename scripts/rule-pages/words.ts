import type { Language, Text } from '../../src/model.ts'

/** The words of the pages themselves. What is said of a rule stands in its file, what a check looks at beside the checks. */
export const words = {
  rules: { fi: 'Säännöt', sv: 'Regler', en: 'Rules' },
  allRules: { fi: 'Kaikki säännöt', sv: 'Alla regler', en: 'All rules' },
  rule: { fi: 'Sääntö', sv: 'Regel', en: 'Rule' },
  aim: { fi: 'Tavoite', sv: 'Mål', en: 'Good state' },
  id: { fi: 'Tunnus', sv: 'Beteckning', en: 'Id' },
  level: { fi: 'Taso', sv: 'Nivå', en: 'Level' },
  severity: { fi: 'Vakavuus', sv: 'Allvarsgrad', en: 'Severity' },
  sureness: { fi: 'Varmuus', sv: 'Träffsäkerhet', en: 'How sure it is' },
  decides: { fi: 'Kuka yleensä päättää', sv: 'Vem som brukar besluta', en: 'Who usually decides' },
  beforeRelease: {
    fi: 'ennen ensimmäistä julkaisua',
    sv: 'före den första utgåvan',
    en: 'before a first release',
  },
  exact: {
    fi: 'tarkka. Sääntö katsoo tiedostoa, kirjoitusasua tai arvoa, joka joko on niin tai ei ole.',
    sv: 'exakt. Regeln ser på en fil, ett skrivsätt eller ett värde som antingen stämmer eller inte.',
    en: 'exact. The rule looks at a file, a spelling or a value that either is so or is not.',
  },
  recognised: {
    fi: 'tunnistettu. Sääntö etsii sanoja ja voi erehtyä. Siksi se ei ole oletuksena virhe eikä väitä, että jotakin ei ole.',
    sv: 'igenkänd. Regeln söker efter ord och kan ta miste. Därför är den inte ett fel som standard, och den påstår inte att något inte finns.',
    en: 'recognised. The rule looks for words and may err. So it is no error by default, and it never says that something does not exist.',
  },
  wholeRepository: {
    fi: 'Sääntö koskee koko koodivarastoa, ei sen osia erikseen.',
    sv: 'Regeln gäller hela kodförrådet, inte dess delar var för sig.',
    en: 'The rule is about the whole repository, not about its components one by one.',
  },
  timed: {
    fi: 'Havainto voi syntyä pelkästään ajan kuluessa. Sellainen ei estä muutosehdotusta, ellei ehdotus itse aiheuta sitä.',
    sv: 'En iakttagelse kan uppstå bara för att tiden går. En sådan hindrar inte ett ändringsförslag, om inte förslaget självt orsakar den.',
    en: 'A finding may come by the passing of time alone. Such a one does not fail a pull request, unless the pull request itself causes it.',
  },
  needsBase: {
    fi: 'Sääntö vertaa muutosta aiempaan tilaan. Ilman vertailukohtaa se jättää asian avoimeksi.',
    sv: 'Regeln jämför en ändring med läget före den. Utan något att jämföra med lämnar den saken öppen.',
    en: 'The rule compares a change with the state before it. With nothing to compare with, it leaves the matter open.',
  },
  needsRun: {
    fi: 'Sääntö koskee itse tarkistusta. Se ei vaikuta tasoon eikä pisteisiin.',
    sv: 'Regeln gäller själva granskningen. Den påverkar varken nivån eller poängen.',
    en: 'The rule is about the check itself. It counts in no level and no score.',
  },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  looksAt: { fi: 'Mitä sääntö tarkistaa', sv: 'Vad regeln kontrollerar', en: 'What it looks at' },
  options: { fi: 'Valinnat', sv: 'Alternativ', en: 'Options' },
  option: { fi: 'Valinta', sv: 'Alternativ', en: 'Option' },
  meaning: { fi: 'Mitä se tarkoittaa', sv: 'Vad det betyder', en: 'What it means' },
  ofThisRule: { fi: 'Tässä säännössä', sv: 'I den här regeln', en: 'In this rule' },
  usually: { fi: 'Oletus', sv: 'Standard', en: 'Default' },
  badExample: {
    fi: 'Esimerkki: tässä on vielä tehtävää',
    sv: 'Exempel: här finns något att göra',
    en: 'Example: something is left to do',
  },
  goodExample: { fi: 'Esimerkki: kunnossa', sv: 'Exempel: i ordning', en: 'Example: in order' },
  toldOf: { fi: 'Sääntö sanoo siitä:', sv: 'Så här säger regeln om det:', en: 'What the rule says of it:' },
  filesOf: {
    fi: 'Koodivarastossa on nämä tiedostot:',
    sv: 'Kodförrådet har de här filerna:',
    en: 'The repository has these files:',
  },
  github: {
    fi: 'GitHub kertoo koodivarastosta tämän:',
    sv: 'GitHub berättar det här om kodförrådet:',
    en: 'GitHub tells this of the repository:',
  },
  cut: { fi: 'alku muutoksesta', sv: 'början av ändringen', en: 'the beginning of the change' },
  wholeFixture: { fi: 'Koko esimerkki', sv: 'Hela exemplet', en: 'The whole example' },
  otherCases: { fi: 'Muita tapauksia', sv: 'Andra fall', en: 'Other cases' },
  alsoGood: { fi: 'Myös nämä ovat kunnossa', sv: 'Också de här är i ordning', en: 'These are in order too' },
  fix: { fi: 'Mitä tehdä', sv: 'Vad du kan göra', en: 'What to do' },
  starter: {
    fi: 'Valmis teksti, josta voi aloittaa',
    sv: 'En färdig text att börja med',
    en: 'A text to start from',
  },
  references: { fi: 'Kuka tätä suosittelee', sv: 'Vem som rekommenderar det här', en: 'Who recommends this' },
  whatElse: {
    fi: 'Mitä muuta lähteet pyytävät',
    sv: 'Vad källorna också ber om',
    en: 'What else the sources ask for',
  },
  otherwise: {
    fi: 'Jos sääntö ei sovi tuotteellenne',
    sv: 'Om regeln inte passar er produkt',
    en: 'If the rule does not fit your product',
  },
  otherwiseLead: {
    fi: 'Omistajat voivat poiketa säännöstä. Kun poikkeus ja sen syy ovat asetustiedostossa `.github/kuntalint.yml`, muutkin omistajat ymmärtävät sen.',
    sv: 'Ägarna kan avvika från regeln. När avvikelsen och skälet står i inställningsfilen `.github/kuntalint.yml` förstår också de andra ägarna den.',
    en: 'The owners may depart from the rule. When that and the reason stand in the settings file `.github/kuntalint.yml`, the other owners understand it too.',
  },
  settingsPage: { fi: 'Kaikki asetukset englanniksi', sv: 'Alla inställningar på engelska', en: 'All settings' },
  notApplicable: {
    fi: 'Sääntö ei koske tuotetta. Kertokaa, miksi:',
    sv: 'Regeln gäller inte produkten. Berätta varför:',
    en: 'The rule does not concern the product. Say why:',
  },
  softer: {
    fi: 'Sääntö on liian ankara. Tehkää siitä lievempi:',
    sv: 'Regeln är för sträng. Gör den mildare:',
    en: 'The rule is too strict. Make it milder:',
  },
  off: {
    fi: 'Sääntöä ei tarvita. Poistakaa se käytöstä:',
    sv: 'Regeln behövs inte. Stäng av den:',
    en: 'The rule is not needed. Switch it off:',
  },
  limit: {
    fi: 'Raja ei sovi. Valitkaa oma luku:',
    sv: 'Gränsen passar inte. Välj ett eget tal:',
    en: 'The limit does not fit. Choose a number of your own:',
  },
  waiver: {
    fi: 'Asia hoidetaan myöhemmin. Hyväksykää määräaikainen poikkeus:',
    sv: 'Saken sköts senare. Godkänn ett undantag för en viss tid:',
    en: 'It will be done later. Accept an exception for a time:',
  },
  reason: {
    fi: 'Miksi tämä ei koske tuotettamme',
    sv: 'Varför detta inte gäller vår produkt',
    en: 'Why this does not concern our product',
  },
  waiverReason: {
    fi: 'Miksi asia on vielä kesken',
    sv: 'Varför saken ännu är öppen',
    en: 'Why this is still open',
  },
  approvedBy: { fi: 'ohjausryhmä 3.12.2026', sv: 'styrgruppen 3.12.2026', en: 'steering group 2026-12-03' },
  ruleFile: { fi: 'Sääntötiedosto', sv: 'Regelfilen', en: 'The rule file' },
} as const satisfies Record<string, Text>

/** `rivit 3–27 / 80`: which lines of a file are shown; '' for all of them. */
export const linesShown = (first: number, last: number, total: number): Text =>
  first === 1 && last === total
    ? { fi: '', sv: '', en: '' }
    : {
        fi: `, rivit ${first}–${last} (kaikkiaan ${total})`,
        sv: `, raderna ${first}–${last} (av ${total})`,
        en: `, lines ${first}–${last} of ${total}`,
      }

/** What a change does to a file. */
export const changeOf = (path: string): Text => ({
  fi: `Mitä muutos tekee tiedostoon ${path}`,
  sv: `Vad ändringen gör med ${path}`,
  en: `What the change does to ${path}`,
})

/** Findings beside the one that is shown. */
export const moreFindings = (n: number): Text => ({
  fi: n === 1 ? 'Lisäksi yksi muu havainto.' : `Lisäksi ${n} muuta havaintoa.`,
  sv: n === 1 ? 'Dessutom en annan iakttagelse.' : `Dessutom ${n} andra iakttagelser.`,
  en: n === 1 ? 'And one other finding.' : `And ${n} other findings.`,
})

/** Files that a list leaves out. */
export const moreFiles = (n: number): Text => ({
  fi: `… ja ${n} muuta`,
  sv: `… och ${n} till`,
  en: `… and ${n} more`,
})

/** When the rule is asked: the conditions as one part of a sentence. */
export const askedWhen = (conditions: string, language: Language): string =>
  ({
    fi: `Sääntö on mukana, kun ${conditions}.`,
    sv: `Regeln är med när ${conditions}.`,
    en: `The rule is asked when ${conditions}.`,
  })[language]

/** Another rule tells that the artefact is not there; `link` is Markdown. */
export const otherwiseTold = (link: string): Text => ({
  fi: `Ellei sitä ole, siitä kertoo sääntö ${link}.`,
  sv: `Om det inte finns säger regeln ${link} till om det.`,
  en: `Where it is not there, the rule ${link} tells it.`,
})

/** The check by which a rule looks; `name` is Markdown. */
export const byCheck = (name: string): Text => ({
  fi: `Tarkistuksen ${name} valinnat.`,
  sv: `Alternativen i kontrollen ${name}.`,
  en: `The options of the check ${name}.`,
})
