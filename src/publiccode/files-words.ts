/** What is said of files that the file names. */
import { inAll, listed } from '../language.ts'
import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** A path from the top of a disk, or an address of one. */
export const notRelative = (label: string, value: string): Text => ({
  fi: `Avaimen ${code(label)} arvo ${code(value)} ei osoita koodivaraston tiedostoon. Kirjoita polku koodivaraston ylimmästä kansiosta alkaen ja ilman kauttaviivaa alussa, tai anna verkko-osoite.`,
  sv: `Värdet ${code(value)} för ${code(label)} leder inte till någon fil i kodförrådet. Skriv sökvägen från kodförrådets översta mapp och utan snedstreck i början, eller ange en webbadress.`,
  en: `The value ${code(value)} of ${code(label)} does not lead to a file of the repository. Write the path from the top of the repository without a slash at its start, or give a web address.`,
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
        fi: `Avain ${code(label)} viittaa tiedostoon ${code(value)}, mutta tiedoston nimi on ${code(near)}. Kirjoita nimi täsmälleen samoin, myös isot ja pienet kirjaimet.`,
        sv: `Nyckeln ${code(label)} hänvisar till filen ${code(value)}, men filen heter ${code(near)}. Skriv namnet exakt likadant, också stora och små bokstäver.`,
        en: `The key ${code(label)} refers to the file ${code(value)}, but the file is called ${code(near)}. Write the name in exactly the same letters, upper and lower case.`,
      }

/** A picture of another kind than catalogues show. `endings`: those that they do. */
export const wrongEnding = (label: string, value: string, endings: readonly string[], jpeg: boolean): Text => {
  const allowed = inAll((language) => listed(endings.map(code), language, 'or'))
  return {
    fi: `Luettelot eivät hyväksy avaimen ${code(label)} kuvan ${code(value)} tiedostopäätettä. ${jpeg ? `Vaihda päätteeksi ${code('.jpg')}.` : `Tallenna kuva muodossa, jonka tiedostopääte on ${allowed.fi}.`}`,
    sv: `Katalogerna godtar inte filändelsen för bilden ${code(value)} i ${code(label)}. ${jpeg ? `Byt ändelsen till ${code('.jpg')}.` : `Spara bilden i ett format med ändelsen ${allowed.sv}.`}`,
    en: `Catalogues do not accept the file ending of the picture ${code(value)} in ${code(label)}. ${jpeg ? `Rename it to end in ${code('.jpg')}.` : `Save the picture in a format that ends in ${allowed.en}.`}`,
  }
}
