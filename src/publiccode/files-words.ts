/** What is said of files that the file names. */
import { inAll, listed } from '../language.ts'
import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** A path from the top of a disk, or an address of one. */
export const notRelative = (label: string, value: string): Text => ({
  fi: `Avaimen ${code(label)} arvo ${code(value)} ei vie koodivarastoon. Kirjoita polku koodivaraston ylimmästä kansiosta alkaen ilman kauttaviivaa alussa, tai verkko-osoite.`,
  sv: `Värdet ${code(value)} för ${code(label)} leder inte till kodförrådet. Skriv sökvägen från kodförrådets översta mapp utan snedstreck i början, eller en webbadress.`,
  en: `The value ${code(value)} of ${code(label)} does not lead into the repository. Write the path from the top of the repository without a slash at its start, or a web address.`,
})

/** There is no such file. `near`: one whose name differs in upper and lower case only. */
export const noSuchFile = (label: string, value: string, near: string | null): Text =>
  near === null
    ? {
        fi: `Avain ${code(label)} viittaa tiedostoon ${code(value)}, jota koodivarastossa ei ole. Lisää tiedosto tai korjaa polku.`,
        sv: `Nyckeln ${code(label)} hänvisar till filen ${code(value)}, som inte finns i kodförrådet. Lägg till filen eller rätta sökvägen.`,
        en: `The key ${code(label)} refers to the file ${code(value)}, which is not in the repository. Add the file, or correct the path.`,
      }
    : {
        fi: `Avain ${code(label)} viittaa tiedostoon ${code(value)}, mutta tiedoston nimi on ${code(near)}. Kirjoita nimi täsmälleen samoin kirjaimin.`,
        sv: `Nyckeln ${code(label)} hänvisar till filen ${code(value)}, men filen heter ${code(near)}. Skriv namnet exakt så.`,
        en: `The key ${code(label)} refers to the file ${code(value)}, but the file is called ${code(near)}. Write the name exactly so.`,
      }

/** A picture of another kind than catalogues show. `endings`: those that they do. */
export const wrongEnding = (label: string, value: string, endings: readonly string[], jpeg: boolean): Text => {
  const allowed = inAll((language) => listed(endings.map(code), language, 'or'))
  return {
    fi: `Avaimen ${code(label)} kuvan ${code(value)} tiedostopääte ei kelpaa luetteloille; kelpaa ${allowed.fi}.${jpeg ? ` Vaihda päätteeksi ${code('.jpg')}.` : ''}`,
    sv: `Katalogerna godtar inte filändelsen för bilden ${code(value)} i ${code(label)}; den ska vara ${allowed.sv}.${jpeg ? ` Byt ändelsen till ${code('.jpg')}.` : ''}`,
    en: `Catalogues do not take the file ending of the picture ${code(value)} in ${code(label)}; it should be ${allowed.en}.${jpeg ? ` Rename it to end in ${code('.jpg')}.` : ''}`,
  }
}
