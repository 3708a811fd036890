/** Words of the HTML page for a steering group. */
import type { Substance } from '../artefact.ts'
import { counted, levelNames, severityWords } from '../language.ts'
import type { Level, Text } from '../model.ts'
import type { Summary } from '../report.ts'
import type { Gate } from '../settings.ts'

export const subtitle: Text = {
  fi: 'Hallinnan tilannekatsaus',
  sv: 'Lägesöversikt över styrningen',
  en: 'Governance overview',
}

export const ownCheck: Text = {
  fi: 'Tämä katsaus on omistajien oma tarkistus, ei todistus. Ohjelma on lukenut koodivaraston tiedostot; asioista päättävät ihmiset.',
  sv: 'Den här översikten är ägarnas egen kontroll, inget intyg. Ett program har läst filerna i kodförrådet; besluten fattas av människor.',
  en: "This is the owners' own check, not a certificate. A program has read the files of the repository; people make the decisions.",
}

export const frame = {
  skip: { fi: 'Siirry sisältöön', sv: 'Gå till innehållet', en: 'Skip to the content' },
  languages: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  contents: { fi: 'Sisällys', sv: 'Innehåll', en: 'Contents' },
} as const satisfies Record<string, Text>

export const facts = {
  owner: { fi: 'Omistaja', sv: 'Ägare', en: 'Owner' },
  owners: { fi: 'Omistajat', sv: 'Ägare', en: 'Owners' },
  date: { fi: 'Tarkistettu', sv: 'Kontrollerad', en: 'Checked on' },
  stage: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  licence: { fi: 'Lisenssi', sv: 'Licens', en: 'Licence' },
  repository: { fi: 'Koodivarasto', sv: 'Kodförråd', en: 'Repository' },
  commit: { fi: 'Koodin versio', sv: 'Kodens version', en: 'Version of the code' },
} as const satisfies Record<string, Text>

/** Headings that only this page has. */
export const titles = {
  next: {
    fi: 'Mitä seuraavaksi ja kuka päättää',
    sv: 'Nästa steg och vem som beslutar',
    en: 'What to agree next, and who decides',
  },
  technical: { fi: 'Tekniset tiedot', sv: 'Tekniska uppgifter', en: 'Technical details' },
} as const satisfies Record<string, Text>

export const captions = {
  artefacts: {
    fi: 'Asiakirjat ja tiedostot, jotka löytyivät',
    sv: 'Dokument och filer som hittades',
    en: 'Documents and files that were found',
  },
  passed: { fi: 'Asiat, jotka ovat kunnossa', sv: 'Saker som är i ordning', en: 'Things that are in order' },
  waivers: {
    fi: 'Poikkeukset, perustelut ja määräajat',
    sv: 'Undantag, motiveringar och tidsfrister',
    en: 'Exceptions, reasons and last days',
  },
  declared: {
    fi: 'Ilmoitetut asiat; niitä ei ole tarkistettu',
    sv: 'Uppgifter som inte har kontrollerats',
    en: 'Declared, not checked',
  },
  technical: {
    fi: 'Mitä tarkistettiin ja millä ohjelmalla',
    sv: 'Vad som kontrollerades och med vilket program',
    en: 'What was checked, and with which program',
  },
} as const satisfies Record<string, Text>

export const columns = {
  document: { fi: 'Asiakirja', sv: 'Dokument', en: 'Document' },
  where: { fi: 'Missä se on', sv: 'Var det finns', en: 'Where it is' },
  inOrder: { fi: 'Kunnossa', sv: 'I ordning', en: 'In order' },
  shows: { fi: 'Mistä se näkyy', sv: 'Var det syns', en: 'Where it shows' },
  exception: { fi: 'Mistä poiketaan', sv: 'Vad undantaget gäller', en: 'What it is about' },
  reason: { fi: 'Perustelu ja hyväksyjä', sv: 'Motivering och godkännande', en: 'Reason and approval' },
  until: { fi: 'Voimassaolo', sv: 'Giltighet', en: 'How long' },
  topic: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  statement: { fi: 'Ilmoitus', sv: 'Uppgift', en: 'Statement' },
  by: { fi: 'Ilmoittaja ja päivä', sv: 'Uppgiftslämnare och datum', en: 'By whom and when' },
} as const satisfies Record<string, Text>

export const nothingStands: Text = {
  fi: 'Hallinnan asiakirjoja ei vielä löytynyt.',
  sv: 'Inga förvaltningsdokument hittades ännu.',
  en: 'No governance documents were found yet.',
}

export const wholeRepository: Text = {
  fi: 'koko koodivarastosta',
  sv: 'i hela kodförrådet',
  en: 'in the repository as a whole',
}

export const substances: Readonly<Record<Exclude<Substance, 'full' | 'pointer'>, Text>> = {
  stub: { fi: 'vielä lyhyt', sv: 'ännu kort', en: 'still short' },
  placeholder: { fi: 'vielä mallipohjan tekstiä', sv: 'ännu mallens text', en: 'still the text of a template' },
  empty: { fi: 'vielä tyhjä', sv: 'ännu tom', en: 'still empty' },
  'image-only': { fi: 'vain kuvia', sv: 'endast bilder', en: 'images only' },
}

export const nextIntro: Text = {
  fi: 'Asiat on ryhmitelty sen mukaan, kuka niistä yleensä päättää. Kussakin ryhmässä alimman tason asiat ovat ensin.',
  sv: 'Punkterna är grupperade efter vem som vanligen beslutar om dem. Den lägsta nivån kommer först i varje grupp.',
  en: 'Grouped by who usually decides. In each group the lowest level comes first.',
}

export const nothingOpen: Text = {
  fi: 'Arvioiduista säännöistä ei jäänyt mitään sovittavaa.',
  sv: 'De bedömda reglerna lämnar ingenting att komma överens om.',
  en: 'The rules that were judged leave nothing to agree on.',
}

/** `3 asiaa` */
export const stepCount = (n: number): Text => ({
  fi: counted(n, 'asia', 'asiaa'),
  sv: counted(n, 'punkt', 'punkter'),
  en: counted(n, 'item', 'items'),
})

/** `Taso 2 (yhdessä)` */
export const levelTag = (level: Level): Text => ({
  fi: `Taso ${level} (${levelNames[level].fi})`,
  sv: `Nivå ${level} (${levelNames[level].sv})`,
  en: `Level ${level} (${levelNames[level].en})`,
})

export const whatToDo: Text = { fi: 'Mitä tehdä:', sv: 'Gör så här:', en: 'What to do:' }
export const part: Text = { fi: 'Osa:', sv: 'Del:', en: 'Part:' }

export const limitedTo: Text = { fi: 'Vain tässä:', sv: 'Endast här:', en: 'Only here:' }

/** `5 sääntöä ja syyt` */
export const rulesAndReasons = (n: number): Text => ({
  fi: `${counted(n, 'sääntö', 'sääntöä')} ja syyt`,
  sv: `${counted(n, 'regel', 'regler')} och skälen`,
  en: `${counted(n, 'rule', 'rules')}, with reasons`,
})

export const technical = {
  tool: { fi: 'Ohjelma', sv: 'Program', en: 'Program' },
  ruleset: { fi: 'Sääntöjen versio', sv: 'Reglernas version', en: 'Version of the rules' },
  commit: { fi: 'Koodin versio (commit)', sv: 'Kodens version (commit)', en: 'Version of the code (commit)' },
  base: { fi: 'Verrattiin versioon', sv: 'Jämfördes med versionen', en: 'Compared with version' },
  settings: { fi: 'Asetustiedosto', sv: 'Inställningsfil', en: 'Settings file' },
  components: { fi: 'Erikseen arvioidut osat', sv: 'Delar som bedömdes för sig', en: 'Parts judged for themselves' },
  files: { fi: 'Tiedostoja', sv: 'Antal filer', en: 'Files' },
  gate: {
    fi: 'Milloin tarkistus ei mene läpi',
    sv: 'När kontrollen inte går igenom',
    en: 'When the check does not pass',
  },
  result: { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  score: { fi: 'Pisteet', sv: 'Poäng', en: 'Score' },
} as const satisfies Record<string, Text>

export const noCommit: Text = { fi: 'ei vielä tallennettua versiota', sv: 'ingen sparad version ännu', en: 'none yet' }
export const noBase: Text = { fi: 'ei verrattu aiempaan', sv: 'ingen jämförelse gjordes', en: 'not compared' }
export const noSettings: Text = {
  fi: 'ei ole; käytettiin oletuksia',
  sv: 'finns inte; standardinställningarna användes',
  en: 'none; the defaults were used',
}

/** Which findings keep the check from passing. */
export function gateLine({ findings, severity }: Gate): Text {
  if (findings === 'none')
    return {
      fi: 'Havainnot eivät estä tarkistusta menemästä läpi.',
      sv: 'Iakttagelserna hindrar inte kontrollen från att gå igenom.',
      en: 'Findings do not keep the check from passing.',
    }
  const { fi, sv, en } = severityWords[severity]
  return {
    fi: `Kun löytyy ${findings === 'new' ? 'uusi havainto' : 'havainto'}, jonka vakavuus on vähintään ”${fi}”.`,
    sv: `När det finns en ${findings === 'new' ? 'ny ' : ''}iakttagelse av graden ”${sv}” eller allvarligare.`,
    en: `When there is a ${findings === 'new' ? 'new ' : ''}finding of severity "${en}" or worse.`,
  }
}

export const results: Readonly<Record<Summary['conclusion'], Text>> = {
  success: { fi: 'Tarkistus meni läpi.', sv: 'Kontrollen gick igenom.', en: 'The check passed.' },
  failure: { fi: 'Tarkistus ei mennyt läpi.', sv: 'Kontrollen gick inte igenom.', en: 'The check did not pass.' },
  error: { fi: 'Tarkistus jäi kesken.', sv: 'Kontrollen blev inte färdig.', en: 'The check was not finished.' },
}

/** What the score is a share of, in one sentence. */
export const scoreLine = (score: number): Text => ({
  fi: `${score}/100: kunnossa olevien osuus säännöistä, jotka koskevat tuotetta ja joihin saatiin vastaus; puuttuvaa asiakirjaa odottavat säännöt lasketaan mukaan.`,
  sv: `${score}/100: andelen som är i ordning av de regler som gäller produkten och kunde avgöras; regler som väntar på ett dokument som saknas räknas med.`,
  en: `${score}/100: the share of rules in order, among those that apply to the product and could be determined; rules that wait for a missing document count.`,
})
