import type { Artefact, ArtefactKind, ArtefactStatus, Inventory } from '../artefact.ts'
import { maybeBeyond } from '../inventory/inherited.ts'
import type { Edit, Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { incomplete } from './answers.ts'
import { code, inAll, joined, placesOf, some } from './phrases.ts'

export interface Options {
  kind: ArtefactKind
  /** In which forms it counts. Default: a file, a section, a link, or one that the organisation shares. */
  statuses?: readonly ArtefactStatus[]
}

/** Where a file of each kind is usually put. */
const canonicalPaths: Readonly<Record<ArtefactKind, string>> = {
  governance: 'GOVERNANCE.md',
  roadmap: 'ROADMAP.md',
  owners: '.github/CODEOWNERS',
  licence: 'LICENSE',
  readme: 'README.md',
  contributing: 'CONTRIBUTING.md',
  'code-of-conduct': 'CODE_OF_CONDUCT.md',
  security: 'SECURITY.md',
  changelog: 'CHANGELOG.md',
  publiccode: 'publiccode.yml',
  'api-description': 'openapi.yaml',
  funding: 'FUNDING.md',
  support: 'SUPPORT.md',
}

/** What was not found, as a whole sentence. */
const notFound: Readonly<Record<ArtefactKind, Text>> = {
  governance: {
    fi: 'En löytänyt hallintamallia: asiakirjaa, joka kertoo, kuka tuotteen omistaa, kuka siitä päättää ja miten se rahoitetaan.',
    sv: 'Jag hittade ingen förvaltningsplan: ett dokument som berättar vem som äger produkten, vem som beslutar om den och hur den finansieras.',
    en: 'I found no governance plan: a document that tells who owns the product, who decides about it and how it is paid for.',
  },
  roadmap: {
    fi: 'En löytänyt tiekarttaa, joka kertoo, mitä tuotteeseen on tulossa ja milloin.',
    sv: 'Jag hittade ingen färdplan som berättar vad som är på gång i produkten och när.',
    en: 'I found no roadmap that tells what is planned for the product and when.',
  },
  owners: {
    fi: 'En löytänyt omistajatiedostoa CODEOWNERS, joka kertoo, kuka hyväksyy muutokset koodivaraston eri osiin.',
    sv: 'Jag hittade ingen ägarfil CODEOWNERS som berättar vem som godkänner ändringar i kodförrådets olika delar.',
    en: 'I found no CODEOWNERS file that tells who approves changes to which part.',
  },
  licence: {
    fi: 'En löytänyt lisenssitiedostoa, joka kertoo, millä ehdoilla muut saavat käyttää tuotetta.',
    sv: 'Jag hittade ingen licensfil som berättar på vilka villkor andra får använda produkten.',
    en: 'I found no licence file that tells on which terms others may use the product.',
  },
  readme: {
    fi: 'En löytänyt README-tiedostoa, joka kertoo, mikä tuote on ja kenelle se on tehty.',
    sv: 'Jag hittade ingen README-fil som berättar vad produkten är och för vem den är gjord.',
    en: 'I found no README that tells what the product is and for whom it is made.',
  },
  contributing: {
    fi: 'En löytänyt osallistumisohjetta, joka kertoo, miten muutoksia ehdotetaan ja kuka ne käsittelee.',
    sv: 'Jag hittade ingen anvisning för medverkan som berättar hur ändringar föreslås och vem som behandlar dem.',
    en: 'I found no contribution guide that tells how to propose changes and who handles them.',
  },
  'code-of-conduct': {
    fi: 'En löytänyt käytössääntöjä, jotka kertovat, miten yhteistyössä toimitaan ja kenelle ongelmista kerrotaan.',
    sv: 'Jag hittade ingen uppförandekod som berättar hur man samarbetar och till vem man vänder sig vid problem.',
    en: 'I found no code of conduct that tells how people work together and whom to turn to with a problem.',
  },
  security: {
    fi: 'En löytänyt tietoturvaohjetta, joka kertoo, miten haavoittuvuudesta ilmoitetaan luottamuksellisesti.',
    sv: 'Jag hittade ingen säkerhetsanvisning som berättar hur man anmäler en sårbarhet konfidentiellt.',
    en: 'I found no security policy that tells how to report a vulnerability in confidence.',
  },
  changelog: {
    fi: 'En löytänyt muutoslokia, joka kertoo, mitä kussakin versiossa on muuttunut.',
    sv: 'Jag hittade ingen ändringslogg som berättar vad som har ändrats i varje version.',
    en: 'I found no changelog that tells what changed in which version.',
  },
  publiccode: {
    fi: 'En löytänyt tiedostoa publiccode.yml, josta luettelot lukevat tuotteen tiedot.',
    sv: 'Jag hittade ingen fil publiccode.yml som katalogerna läser produktens uppgifter ur.',
    en: 'I found no publiccode.yml from which catalogues read about the product.',
  },
  'api-description': {
    fi: 'En löytänyt rajapintakuvausta, jonka mukaan muut voivat liittyä rajapintaan.',
    sv: 'Jag hittade ingen gränssnittsbeskrivning som andra kan ansluta sig enligt.',
    en: 'I found no API description that others could connect by.',
  },
  funding: {
    fi: 'En löytänyt asiakirjaa, joka kertoo, miten tuote rahoitetaan.',
    sv: 'Jag hittade inget dokument som berättar hur produkten finansieras.',
    en: 'I found no document that tells how the product is paid for.',
  },
  support: {
    fi: 'En löytänyt kohtaa, joka kertoo, mistä käyttäjä saa apua.',
    sv: 'Jag hittade inget ställe som berättar var användaren får hjälp.',
    en: 'I found no place that tells where a user gets help.',
  },
}

const lookedFor = (places: readonly string[]): Text =>
  places.length === 0
    ? inAll(() => '')
    : {
        fi: ` Etsin muun muassa: ${some(places.map(code), 'fi')}.`,
        sv: ` Jag sökte bland annat efter: ${some(places.map(code), 'sv')}.`,
        en: ` I looked for, among others: ${some(places.map(code), 'en')}.`,
      }

/** Others read these only in their own place: there is nothing to tell in the settings. */
const fixedPlace: ReadonlySet<ArtefactKind> = new Set(['owners', 'licence', 'readme', 'publiccode'])

const elsewhere: Text = {
  fi: ' Jos tieto on muualla tai toisella nimellä, kerro paikka asetustiedoston kohdassa `artefacts`.',
  sv: ' Om uppgifterna finns någon annanstans eller under ett annat namn, ange platsen under `artefacts` i inställningsfilen.',
  en: ' If it stands elsewhere or under another name, tell the place under `artefacts` in the settings file.',
}

const forms: Readonly<Record<ArtefactStatus, Text>> = {
  present: { fi: 'oma tiedosto', sv: 'en egen fil', en: 'a file of its own' },
  section: { fi: 'osa toista tiedostoa', sv: 'en del av en annan fil', en: 'a part of another file' },
  linked: { fi: 'pelkkä linkki', sv: 'bara en länk', en: 'only a link' },
  inherited: {
    fi: 'organisaation yhteinen tiedosto',
    sv: 'organisationens gemensamma fil',
    en: 'a file that the organisation shares',
  },
  absent: { fi: 'ei mitään', sv: 'ingenting', en: 'nothing' },
}

const otherForm = (artefact: Artefact, wanted: readonly ArtefactStatus[]): Text => {
  const asked = inAll((language) =>
    some(
      wanted.map((status) => forms[status][language]),
      language,
    ),
  )
  const is = forms[artefact.status]
  return {
    fi: `Löysin: ${is.fi}. Sääntö pyytää: ${asked.fi}.`,
    sv: `Jag hittade: ${is.sv}. Regeln ber om: ${asked.sv}.`,
    en: `Of this there is ${is.en}. Asked for here: ${asked.en}.`,
  }
}

const defaults: readonly ArtefactStatus[] = ['present', 'section', 'linked', 'inherited']

const notInFiles: Text = {
  fi: 'Koodivarastossa tätä ei ole, mutta se voi olla GitHubissa.',
  sv: 'Kodförrådet har inte det här, men det kan finnas på GitHub.',
  en: 'The repository does not have it, but it may stand on GitHub.',
}

const textMissing = (id: string): Text => ({
  fi: `Asetusten mukaan lisenssi on ${code(id)}, mutta lisenssin tekstiä ei ole koodivarastossa. Koodin käyttäjä tarvitsee tekstin.`,
  sv: `Enligt inställningarna är licensen ${code(id)}, men licensens text finns inte i kodförrådet. Den som använder koden behöver texten.`,
  en: `The settings name the licence ${code(id)}, but its text is not in the repository. Whoever uses the code needs the text.`,
})

/** The text of the licence that the settings name, as a file. Somebody must look: it grants rights to everybody. */
async function licenceFile({ agreements, component }: Inventory): Promise<Edit | null> {
  if (agreements.licence === null || component !== null) return null
  const { default: data } = await import('../generated/licence-originals.json', { with: { type: 'json' } })
  const ids: Readonly<Record<string, string>> = data.ids
  const texts: Readonly<Record<string, string>> = data.texts
  const text = Object.hasOwn(ids, agreements.licence) ? texts[ids[agreements.licence] ?? ''] : undefined
  return text === undefined ? null : { safe: false, changes: [{ create: canonicalPaths.licence, text }] }
}

/**
 * Owners who name a licence in the settings have chosen it: a sentence about it does not stand for its text. Null: the text is
 * there, or nobody asks for it.
 */
async function licenceWithoutText(inventory: Inventory, found: readonly Artefact[]): Promise<Problem | null> {
  const { agreements, repository } = inventory
  if (agreements.licence === null || !repository.complete || found.some(({ status }) => status !== 'section'))
    return null
  const edit = await licenceFile(inventory)
  const location: Location = { path: canonicalPaths.licence, missing: true }
  return edit && { message: textMissing(agreements.licence), location, key: 'licence', edit }
}

/** Is the artefact there, in one of the forms that count? */
export default {
  async judge({ inventory }, { kind, statuses = defaults }) {
    const all = inventory.of(kind)
    const counting = all.filter(({ status }) => statuses.includes(status))
    if (counting.length > 0) {
      const missing = kind === 'licence' ? await licenceWithoutText(inventory, counting) : null
      return missing ? { problems: [missing] } : { passed: placesOf(counting) }
    }
    const [other] = all
    const should: Location = { path: canonicalPaths[kind], missing: true }
    if (other) {
      const [location = should] = placesOf([other])
      return { problems: [{ message: otherForm(other, statuses), location, key: kind }] }
    }
    if (!inventory.repository.complete) return incomplete
    const unknown = maybeBeyond(inventory.repository, kind)
    if (unknown) return { undetermined: joined([notInFiles, unknown]) }
    const places = inventory.searched(kind)
    const message = inAll(
      (language) =>
        notFound[kind][language] + lookedFor(places)[language] + (fixedPlace.has(kind) ? '' : elsewhere[language]),
    )
    const edit = kind === 'licence' ? await licenceFile(inventory) : null
    return { problems: [{ message, location: should, key: kind, ...(edit ? { edit } : {}) }] }
  },
} satisfies Check<Options>
