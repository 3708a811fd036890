/** What a change of an interface says to its owners. */
import type { ApiChange } from '../description.ts'
import { andMore, counted } from '../language.ts'
import type { Language, Text } from '../model.ts'
import { code } from './phrases.ts'

const most = 6

const lineWord = { fi: 'rivi', sv: 'rad', en: 'line' } as const
const beforeWord = { fi: 'ennen', sv: 'tidigare', en: 'before' } as const

/** ”rivi 38, ennen 42”: now and before; with the file where it is another than `home`. */
function placesOf({ before, after }: ApiChange, home: string | null, language: Language): string {
  const at = after ?? before
  if (at?.line === undefined) return ''
  const file = home === null || at.path === home ? '' : `${code(at.path)}, `
  const was = after && before?.line !== undefined && before.line !== after.line ? before.line : null
  return `${file}${lineWord[language]} ${at.line}${was === null ? '' : `, ${beforeWord[language]} ${was}`}`
}

/** Words in parentheses at the end of a text, in those that are there already. */
function enclosed(text: string, words: string): string {
  if (words === '') return text
  return text.endsWith(')') ? `${text.slice(0, -1)}, ${words})` : `${text} (${words})`
}

const others = (count: number): Text =>
  count === 0
    ? { fi: '', sv: '', en: '' }
    : {
        fi: ` ja ${counted(count, 'muu toiminto', 'muuta toimintoa')}`,
        sv: ` och ${counted(count, 'annan operation', 'andra operationer')}`,
        en: ` and ${counted(count, 'other operation', 'other operations')}`,
      }

const about = ({ subject, others: more }: ApiChange, language: Language): string =>
  subject === null ? '' : `${code(subject)}${others(more)[language]}: `

/** ”kenttä `Light.colour` on poistettu (vastaus, rivi 38, ennen 42)”. `home`: the file that is spoken of. */
const whatOf = (change: ApiChange, home: string | null, language: Language): string =>
  enclosed(change.what[language], placesOf(change, home, language))

function listOf(changes: readonly ApiChange[], language: Language): string {
  const [first] = changes
  const home = (first?.after ?? first?.before)?.path ?? null
  const abouts = changes.map((change) => about(change, language))
  // What several changes in a row are about is named once.
  const named = changes
    .slice(0, most)
    .map((change, at) => `${abouts[at] === abouts[at - 1] ? '' : abouts[at]}${whatOf(change, home, language)}`)
  return `${named.join('; ')}${changes.length > most ? `; ${andMore(changes.length - most)[language]}` : ''}`
}

/** The interface by its title, else by its file. */
const named = (title: string | null, path: string): string =>
  title ? `”${title.replace(/\s+/gu, ' ').slice(0, 80)}”` : code(path)
const quoted = (title: string | null, path: string): Text => {
  const name = named(title, path)
  return { fi: name, sv: name, en: title ? `"${name.slice(1, -1)}"` : name }
}

/** What broke, and what of what was agreed is missing. */
export function undecided(
  of: { title: string | null; path: string },
  changes: readonly ApiChange[],
  missing: readonly Text[],
): Text {
  const name = quoted(of.title, of.path)
  const list = (language: Language): string => missing.map((text) => text[language]).join('; ')
  return {
    fi: `Muutos katkaisee rajapinnan ${name.fi} yhteensopivuuden: ${listOf(changes, 'fi')}. Tarvitaan vielä: ${list('fi')}.`,
    sv: `Ändringen bryter kompatibiliteten för gränssnittet ${name.sv}: ${listOf(changes, 'sv')}. Det behövs ännu: ${list('sv')}.`,
    en: `The change breaks the compatibility of the interface ${name.en}: ${listOf(changes, 'en')}. Still needed: ${list('en')}.`,
  }
}

/** A break of an interface that is not stable yet. */
export function broken(of: { title: string | null; path: string }, changes: readonly ApiChange[]): Text {
  const name = quoted(of.title, of.path)
  return {
    fi: `Muutos katkaisee vielä keskeneräisen rajapinnan ${name.fi} yhteensopivuuden: ${listOf(changes, 'fi')}. Kerro siitä niille, jotka kokeilevat rajapintaa.`,
    sv: `Ändringen bryter kompatibiliteten för gränssnittet ${name.sv}, som inte är färdigt än: ${listOf(changes, 'sv')}. Berätta om det för dem som provar gränssnittet.`,
    en: `The change breaks the compatibility of the interface ${name.en}, which is not stable yet: ${listOf(changes, 'en')}. Tell those who are trying it out.`,
  }
}

/** Changes of which no description says what they mean. */
export function unclear(of: { title: string | null; path: string }, changes: readonly ApiChange[]): Text {
  const name = quoted(of.title, of.path)
  return {
    fi: `Muutos voi vaikuttaa rajapinnan ${name.fi} käyttäjiin: ${listOf(changes, 'fi')}. Kuvauksesta ei näe, vaikuttaako se. Arvioi asia ja kerro tarvittaessa käyttäjille.`,
    sv: `Ändringen kan påverka dem som använder gränssnittet ${name.sv}: ${listOf(changes, 'sv')}. Det framgår inte av beskrivningen om den gör det. Bedöm saken och berätta vid behov för användarna.`,
    en: `The change may affect those who use the interface ${name.en}: ${listOf(changes, 'en')}. The description does not show whether it does. Judge, and tell users where needed.`,
  }
}

export const descriptionGone = (path: string): Text => ({
  fi: `koko rajapintakuvaus ${code(path)} on poistettu`,
  sv: `hela gränssnittsbeskrivningen ${code(path)} har tagits bort`,
  en: `the whole API description ${code(path)} was removed`,
})

/** `next`: the version that would do, where it follows from the old one. */
export function majorMissing(was: string, is: string | null, next: string | null): Text {
  const [fi, sv, en] = next === null ? ['', '', ''] : [', esimerkiksi ', ', till exempel ', ', for example ']
  const example = next === null ? '' : code(next)
  const now =
    is === null
      ? { fi: 'kuvauksesta on poistettu versio', sv: 'versionen har tagits bort', en: 'its version was removed' }
      : is === was
        ? { fi: `versio on yhä ${code(is)}`, sv: `versionen är ännu ${code(is)}`, en: `it still says ${code(is)}` }
        : {
            fi: `versio on nyt ${code(is)}, ennen ${code(was)}`,
            sv: `versionen är nu ${code(is)}, tidigare ${code(was)}`,
            en: `it says ${code(is)}, before ${code(was)}`,
          }
  return {
    fi: `kuvaukseen uusi pääversio${fi}${example} (${now.fi})`,
    sv: `en ny huvudversion i beskrivningen${sv}${example} (${now.sv})`,
    en: `a new major version in the description${en}${example} (${now.en})`,
  }
}

/** What an entry of the changelog may say. */
const tellings = {
  end: {
    fi: 'jossa kerrotaan, että rajapinta poistuu',
    sv: 'som berättar att gränssnittet upphör',
    en: 'that tells of the end of the interface',
  },
  part: {
    fi: 'jossa muuttunut kohta mainitaan',
    sv: 'som nämner det som har ändrats',
    en: 'that names what has changed',
  },
  version: {
    fi: 'jossa mainitaan muuttunut kohta tai uusi versio',
    sv: 'som nämner det som har ändrats eller den nya versionen',
    en: 'that names what has changed or the new version',
  },
} as const satisfies Record<string, Text>

/** `path`: the changelog; null: there is none. `telling`: the least that it has to say. */
export function changelogMissing(path: string | null, telling: keyof typeof tellings): Text {
  const { fi, sv, en } = tellings[telling]
  if (path !== null)
    return {
      fi: `muutoslokiin ${code(path)} merkintä, ${fi}`,
      sv: `en anteckning i ändringsloggen ${code(path)} ${sv}`,
      en: `an entry in the changelog ${code(path)} ${en}`,
    }
  return {
    fi: `muutosloki (${code('CHANGELOG.md')}), jossa muutoksesta kerrotaan`,
    sv: `en ändringslogg (${code('CHANGELOG.md')}) som berättar om ändringen`,
    en: `a changelog (${code('CHANGELOG.md')}) that tells of the change`,
  }
}

const months = (count: number): Text => ({
  fi: counted(count, 'kuukausi', 'kuukautta'),
  sv: counted(count, 'månad', 'månader'),
  en: counted(count, 'month', 'months'),
})

export const notDeprecated = (name: string, count: number): Text => ({
  fi: `siirtymäaika ${months(count).fi}: kohtaa ${name} ei ole ennalta merkitty poistuvaksi (${code('deprecated')})`,
  sv: `en övergångstid på ${months(count).sv}: ${name} har inte på förhand märkts som utgående (${code('deprecated')})`,
  en: `a transition of ${months(count).en}: ${name} was not marked as ${code('deprecated')} beforehand`,
})

export const deprecatedTooShort = (name: string, date: Text, count: number): Text => ({
  fi: `siirtymäaika ${months(count).fi}: kohta ${name} poistuu sitä ennen (kuvauksessa on päivä ${date.fi})`,
  sv: `en övergångstid på ${months(count).sv}: ${name} tas bort före det (i beskrivningen står ${date.sv})`,
  en: `a transition of ${months(count).en}: ${name} goes before that (the description says ${date.en})`,
})

export const goesBeforePromised = (name: string, date: Text): Text => ({
  fi: `luvattu siirtymäaika: kuvauksen mukaan ${name} on käytössä ${date.fi} asti`,
  sv: `den utlovade övergångstiden: enligt beskrivningen är ${name} i bruk till ${date.sv}`,
  en: `the promised transition: by the description ${name} works until ${date.en}`,
})

export const deprecationUndated = (name: string, count: number): Text => ({
  fi: `siirtymäaika ${months(count).fi}: kuvauksesta ei näy, milloin ${name} merkittiin poistuvaksi`,
  sv: `en övergångstid på ${months(count).sv}: det framgår inte av beskrivningen när ${name} märktes som utgående`,
  en: `a transition of ${months(count).en}: the description does not show since when ${name} has been deprecated`,
})

export const decisionMissing = (folder: string | null): Text => {
  const [fi, sv, en] =
    folder === null
      ? ['', '', '']
      : [
          `uusi asiakirja kansioon ${code(folder)}, `,
          `ett nytt dokument i mappen ${code(folder)}, `,
          `a new document in ${code(folder)}, `,
        ]
  return {
    fi: `linkki päätökseen: ${fi}rivi ${code('Päätös: …')} commitin viestiin tai linkki muutoslokiin`,
    sv: `en länk till beslutet: ${sv}en rad ${code('Beslut: …')} i incheckningens meddelande eller en länk i ändringsloggen`,
    en: `a link to the decision: ${en}a line ${code('Decision: …')} in the commit message, or a link in the changelog`,
  }
}

export const messagesUnknown: Text = {
  fi: 'En saanut luettua kaikkia muutoksen committeja, joten en tiedä, viittaako jokin niistä päätökseen. Hae koko historia (actions/checkout, fetch-depth: 0) tai linkitä päätös muutoslokiin.',
  sv: 'Jag kunde inte läsa alla ändringens incheckningar och vet därför inte om någon av dem hänvisar till ett beslut. Hämta hela historiken (actions/checkout, fetch-depth: 0) eller länka till beslutet i ändringsloggen.',
  en: 'I could not read all commits of the change, so I do not know whether one refers to a decision. Fetch the whole history (actions/checkout, fetch-depth: 0), or link to the decision in the changelog.',
}

export const noApi: Text = {
  fi: 'Ennen muutosta ei ollut omaa rajapintakuvausta, jota olisi voinut rikkoa.',
  sv: 'Före ändringen fanns ingen egen gränssnittsbeskrivning som kunde brytas.',
  en: 'There was no API description of its own before the change that could break.',
}
export const notCompared = (path: string, reason: Text): Text => ({
  fi: `En voinut verrata rajapintakuvausta ${code(path)} aiempaan. ${reason.fi}`,
  sv: `Jag kunde inte jämföra gränssnittsbeskrivningen ${code(path)} med den tidigare. ${reason.sv}`,
  en: `I could not compare the API description ${code(path)} with what it was. ${reason.en}`,
})
