/** What a change of an interface says to its owners. */
import type { ApiChange } from '../description.ts'
import { andMore, counted } from '../language.ts'
import type { Language, Location, Text } from '../model.ts'
import { code, inAll } from './phrases.ts'

const most = 6

const lineWord = { fi: 'rivi', sv: 'rad', en: 'line' } as const

/** `rivi 42 → 38`: before and now. */
function linesOf({ before, after }: ApiChange, language: Language): string {
  const [was, is] = [before?.line, after?.line]
  const word = lineWord[language]
  if (was !== undefined && is !== undefined && was !== is) return ` (${word} ${was} → ${is})`
  return was === undefined && is === undefined ? '' : ` (${word} ${is ?? was})`
}

const others = (count: number): Text =>
  count === 0
    ? { fi: '', sv: '', en: '' }
    : {
        fi: ` ja ${counted(count, 'muu toiminto', 'muuta toimintoa')}`,
        sv: ` och ${counted(count, 'annan operation', 'andra operationer')}`,
        en: ` and ${counted(count, 'other operation', 'other operations')}`,
      }

/** ”`GET /lights`: kenttä `Light.colour` on poistettu (vastaus) (rivi 42 → 38)” */
export const changeLine = (change: ApiChange): Text =>
  inAll((language) => {
    const about = change.subject === null ? '' : `${code(change.subject)}${others(change.others)[language]}: `
    return `${about}${change.what[language]}${linesOf(change, language)}`
  })

const listOf = (changes: readonly ApiChange[], language: Language): string => {
  const named = changes.slice(0, most).map((change) => changeLine(change)[language])
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
    fi: `Muutos katkaisee rajapinnan ${name.fi} yhteensopivuuden: ${listOf(changes, 'fi')}. Sovitusta on vielä tekemättä: ${list('fi')}.`,
    sv: `Ändringen bryter kompatibiliteten för gränssnittet ${name.sv}: ${listOf(changes, 'sv')}. Av det överenskomna återstår: ${list('sv')}.`,
    en: `The change breaks the compatibility of the interface ${name.en}: ${listOf(changes, 'en')}. Of what is agreed this is still to be done: ${list('en')}.`,
  }
}

/** A break of an interface that is not stable yet. */
export function broken(of: { title: string | null; path: string }, changes: readonly ApiChange[]): Text {
  const name = quoted(of.title, of.path)
  return {
    fi: `Muutos katkaisee keskeneräisen rajapinnan ${name.fi} yhteensopivuuden: ${listOf(changes, 'fi')}. Kerro siitä niille, jotka kokeilevat rajapintaa.`,
    sv: `Ändringen bryter kompatibiliteten för gränssnittet ${name.sv}, som inte är färdigt än: ${listOf(changes, 'sv')}. Berätta om det för dem som provar gränssnittet.`,
    en: `The change breaks the compatibility of the interface ${name.en}, which is not stable yet: ${listOf(changes, 'en')}. Tell those who are trying it out.`,
  }
}

/** Changes of which no description says what they mean. */
export function unclear(of: { title: string | null; path: string }, changes: readonly ApiChange[]): Text {
  const name = quoted(of.title, of.path)
  return {
    fi: `Rajapinnan ${name.fi} muutos voi vaikuttaa sen käyttäjiin: ${listOf(changes, 'fi')}. Kuvauksesta ei näe, vaikuttaako se; arvioi asia itse ja kerro tarvittaessa käyttäjille.`,
    sv: `Ändringen av gränssnittet ${name.sv} kan påverka dem som använder det: ${listOf(changes, 'sv')}. Det framgår inte av beskrivningen; bedöm saken själv och berätta vid behov för användarna.`,
    en: `This change of the interface ${name.en} may affect those who use it: ${listOf(changes, 'en')}. The description does not show whether it does; judge for yourself and tell users where needed.`,
  }
}

export const descriptionGone = (title: string | null, path: string): Text => {
  const name = quoted(title, path)
  return {
    fi: `rajapintakuvaus ${name.fi} on poistettu`,
    sv: `gränssnittsbeskrivningen ${name.sv} har tagits bort`,
    en: `the API description ${name.en} was removed`,
  }
}

export const majorMissing = (was: string, is: string | null, next: number): Text => ({
  fi: `uusi pääversio (kuvauksessa ${code(is ?? '–')}, ennen ${code(was)}; odotettu ${code(`${next}.0.0`)})`,
  sv: `en ny huvudversion (i beskrivningen står ${code(is ?? '–')}, tidigare ${code(was)}; väntat ${code(`${next}.0.0`)})`,
  en: `a new major version (the description says ${code(is ?? '–')}, before ${code(was)}; expected ${code(`${next}.0.0`)})`,
})

export const changelogMissing = (path: string | null): Text =>
  path === null
    ? {
        fi: `merkintä muutoslokissa (${code('CHANGELOG.md')}), jossa tästä muutoksesta kerrotaan`,
        sv: `en anteckning i ändringsloggen (${code('CHANGELOG.md')}) som berättar om den brytande ändringen`,
        en: `an entry in the changelog (${code('CHANGELOG.md')}) that tells of the breaking change`,
      }
    : {
        fi: `uusi merkintä muutoslokissa ${code(path)}, jossa mainitaan muuttunut kohta tai uusi versio`,
        sv: `en ny anteckning i ändringsloggen ${code(path)} som nämner det ändrade eller den nya versionen`,
        en: `a new entry in the changelog ${code(path)} that names what changed or the new version`,
      }

const months = (count: number): Text => ({
  fi: counted(count, 'kuukausi', 'kuukautta'),
  sv: counted(count, 'månad', 'månader'),
  en: counted(count, 'month', 'months'),
})

export const notDeprecated = (names: string, count: number): Text => ({
  fi: `poistumisaika: ${names} ei ollut ennalta merkitty poistuvaksi (${code('deprecated')}), vaikka siihen on sovittu ${months(count).fi}`,
  sv: `övergångstid: ${names} var inte på förhand märkt som utgående (${code('deprecated')}), fast ${months(count).sv} är överenskommet`,
  en: `time of deprecation: ${names} was not marked as ${code('deprecated')} before, though ${months(count).en} are agreed`,
})

export const deprecatedTooShort = (names: string, until: string, count: number): Text => ({
  fi: `poistumisaika: ${names} poistuu ennen sovittua aikaa (${months(count).fi}, kuvauksen mukaan ${until})`,
  sv: `övergångstid: ${names} tas bort före överenskommen tid (${months(count).sv}, enligt beskrivningen ${until})`,
  en: `time of deprecation: ${names} goes before the agreed time (${months(count).en}; the description says ${until})`,
})

export const deprecationUndated = (names: string, count: number): Text => ({
  fi: `poistumisaika: mistään ei näy, milloin ${names} merkittiin poistuvaksi (sovittu ${months(count).fi})`,
  sv: `övergångstid: det framgår inte när ${names} märktes som utgående (överenskommet ${months(count).sv})`,
  en: `time of deprecation: nothing shows since when ${names} has been deprecated (agreed: ${months(count).en})`,
})

export const decisionMissing = (folder: string | null): Text => {
  const place =
    folder === null
      ? { fi: '', sv: '', en: '' }
      : {
          fi: `uusi asiakirja kansiossa ${code(folder)}, `,
          sv: `ett nytt dokument i mappen ${code(folder)}, `,
          en: `a new document in ${code(folder)}, `,
        }
  return {
    fi: `linkki päätökseen (${place.fi}rivi ${code('Decision: …')} commitin viestissä tai linkki muutoslokin merkinnässä)`,
    sv: `en länk till beslutet (${place.sv}raden ${code('Decision: …')} i incheckningens meddelande eller en länk i ändringsloggens anteckning)`,
    en: `a link to the decision (${place.en}a line ${code('Decision: …')} in the commit message, or a link in the entry of the changelog)`,
  }
}

export const messagesUnknown: Text = {
  fi: 'En saanut luettua kaikkia muutoksen committeja, joten en tiedä, viittaako jokin niistä päätökseen. Hae koko historia (actions/checkout, fetch-depth: 0) tai linkitä päätös muutoslokiin.',
  sv: 'Jag kunde inte läsa alla ändringens incheckningar och vet därför inte om någon av dem hänvisar till ett beslut. Hämta hela historiken (actions/checkout, fetch-depth: 0) eller länka till beslutet i ändringsloggen.',
  en: 'I could not read all commits of the change, so I do not know whether one refers to a decision. Fetch the whole history (actions/checkout, fetch-depth: 0), or link to the decision in the changelog.',
}

export const noApi: Text = {
  fi: 'Kummassakaan tilassa ei ole omaa rajapintakuvausta.',
  sv: 'Ingen av versionerna har en egen gränssnittsbeskrivning.',
  en: 'Neither state has an API description of its own.',
}
export const notCompared = (path: string, reason: Text): Text => ({
  fi: `Rajapintakuvauksen ${code(path)} muutoksia ei voitu verrata: ${reason.fi}`,
  sv: `Ändringarna i gränssnittsbeskrivningen ${code(path)} kunde inte jämföras: ${reason.sv}`,
  en: `The changes of the API description ${code(path)} could not be compared: ${reason.en}`,
})

/** Where the places are told, for related places. */
export const placesOf = (changes: readonly ApiChange[]): readonly Location[] =>
  changes.flatMap(({ after }) => after ?? [])
