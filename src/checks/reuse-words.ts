/** What is told of licence texts and licence names in a repository that follows REUSE. */
import type { Text } from '../model.ts'
import { code, either, inAll, some } from './phrases.ts'

const others = (count: number): Text => ({
  fi: count === 0 ? '' : count === 1 ? ' ja yhdessä muussa paikassa' : ` ja ${count} muussa paikassa`,
  sv: count === 0 ? '' : count === 1 ? ' och på ett ställe till' : ` och på ${count} andra ställen`,
  en: count === 0 ? '' : count === 1 ? ' and in one other place' : ` and in ${count} other places`,
})

/** A licence that is used, whose text is not in LICENSES/. `more`: in how many other places it is used. */
export const missingText = (id: string, place: string, more: number): Text => ({
  fi: `Lisenssiä ${code(id)} käytetään (${code(place)}${others(more).fi}), mutta sen teksti ${code(`LICENSES/${id}.txt`)} puuttuu. Lisää lisenssin teksti muuttamattomana.`,
  sv: `Licensen ${code(id)} används (${code(place)}${others(more).sv}), men dess text ${code(`LICENSES/${id}.txt`)} saknas. Lägg till licenstexten oförändrad.`,
  en: `The licence ${code(id)} is used (${code(place)}${others(more).en}), but its text ${code(`LICENSES/${id}.txt`)} is missing. Add the unchanged text of the licence.`,
})

/** A text in LICENSES/ whose licence no file, table or header names. */
export const unusedText = (path: string, id: string): Text => ({
  fi: `Lisenssitekstiä ${code(path)} ei tarvita: minkään tiedoston lisenssi ei ole ${code(id)}. Poista teksti, tai merkitse lisenssi niihin tiedostoihin, joita se koskee.`,
  sv: `Licenstexten ${code(path)} behövs inte: ingen fil har licensen ${code(id)}. Ta bort texten, eller ange licensen i de filer som den gäller.`,
  en: `The licence text ${code(path)} is not used: no file is under ${code(id)}. Remove the text, or state the licence in the files that it applies to.`,
})

const meant = (names: readonly string[]): Text => {
  if (names.length === 0) return { fi: '', sv: '', en: '' }
  const list = inAll((language) => either(names.map(code), language))
  return { fi: ` Tarkoititko ${list.fi}?`, sv: ` Menade du ${list.sv}?`, en: ` Did you mean ${list.en}?` }
}

/** A licence name that the SPDX list does not have. */
export function unknownId(id: string, place: string, more: number, names: readonly string[]): Text {
  const near = meant(names)
  return {
    fi: `Tunnusta ${code(id)} (${code(place)}${others(more).fi}) ei ole SPDX-luettelossa.${near.fi} Jos lisenssi on oma, anna sille nimi, jonka alussa on ${code('LicenseRef-')}.`,
    sv: `Beteckningen ${code(id)} (${code(place)}${others(more).sv}) finns inte på SPDX-listan.${near.sv} Är det en egen licens, ge den ett namn som börjar med ${code('LicenseRef-')}.`,
    en: `The identifier ${code(id)} (${code(place)}${others(more).en}) is not on the SPDX list.${near.en} If the licence is one of your own, give it a name that begins with ${code('LicenseRef-')}.`,
  }
}

/** A licence name that the SPDX list has replaced. */
export function deprecatedId(id: string, place: string, more: number, names: readonly string[]): Text {
  const list = inAll((language) => either(names.map(code), language))
  const instead: Text =
    names.length === 0
      ? {
          fi: 'Katso nykyinen tunnus SPDX-luettelosta (https://spdx.org/licenses).',
          sv: 'Sök den nuvarande beteckningen på SPDX-listan (https://spdx.org/licenses).',
          en: 'Look up the present identifier on the SPDX list (https://spdx.org/licenses).',
        }
      : { fi: `Kirjoita ${list.fi}.`, sv: `Skriv ${list.sv}.`, en: `Write ${list.en}.` }
  return {
    fi: `Tunnus ${code(id)} (${code(place)}${others(more).fi}) on SPDX-luettelon mukaan vanhentunut. ${instead.fi}`,
    sv: `Beteckningen ${code(id)} (${code(place)}${others(more).sv}) är föråldrad enligt SPDX-listan. ${instead.sv}`,
    en: `The identifier ${code(id)} (${code(place)}${others(more).en}) is deprecated on the SPDX list. ${instead.en}`,
  }
}

/** A file of LICENSES/ whose name is no licence's. */
export function unknownText(path: string, names: readonly string[]): Text {
  const near = meant(names)
  return {
    fi: `Tiedoston ${code(path)} nimi ei ole SPDX-tunnus.${near.fi} Anna tekstille lisenssin SPDX-tunnus nimeksi, tai oman lisenssin tekstille nimi, jonka alussa on ${code('LicenseRef-')}; siirrä muut tiedostot pois kansiosta ${code('LICENSES/')}.`,
    sv: `Namnet på ${code(path)} är ingen SPDX-beteckning.${near.sv} Ge texten licensens SPDX-beteckning som namn, eller för en egen licens ett namn som börjar med ${code('LicenseRef-')}; flytta andra filer ut ur mappen ${code('LICENSES/')}.`,
    en: `The name of ${code(path)} is no SPDX identifier.${near.en} Name the text by the SPDX identifier of the licence, or for a licence of your own by a name that begins with ${code('LicenseRef-')}; move other files out of ${code('LICENSES/')}.`,
  }
}

/** A licence text whose name is spelled in other letters than the id. */
export const renamedText = (path: string, right: string): Text => ({
  fi: `Tiedoston ${code(path)} nimessä isot ja pienet kirjaimet poikkeavat SPDX-tunnuksesta. Vaihda nimeksi ${code(`LICENSES/${right}.txt`)}.`,
  sv: `Stora och små bokstäver i filnamnet ${code(path)} avviker från SPDX-beteckningen. Byt namnet till ${code(`LICENSES/${right}.txt`)}.`,
  en: `Upper and lower case in the name ${code(path)} are not as in the SPDX identifier. Rename it to ${code(`LICENSES/${right}.txt`)}.`,
})

/** A licence text without a file extension. */
export const noExtension = (path: string): Text => ({
  fi: `Lisenssitekstin ${code(path)} nimestä puuttuu pääte. Vaihda nimeksi ${code(`${path}.txt`)}.`,
  sv: `Licenstexten ${code(path)} saknar filändelse. Byt namnet till ${code(`${path}.txt`)}.`,
  en: `The extension of the licence text ${code(path)} is missing. Rename it to ${code(`${path}.txt`)}.`,
})

/** .reuse/dep5 beside a REUSE.toml. */
export const bothTables = (toml: string): Text => ({
  fi: `Koodivarastossa on sekä ${code('.reuse/dep5')} että ${code(toml)}. REUSE sallii vain toisen: siirrä tiedot REUSE.toml-tiedostoon (${code('reuse convert-dep5')}) ja poista ${code('.reuse/dep5')}.`,
  sv: `Kodförrådet har både ${code('.reuse/dep5')} och ${code(toml)}. REUSE tillåter bara en av dem: flytta uppgifterna till REUSE.toml (${code('reuse convert-dep5')}) och ta bort ${code('.reuse/dep5')}.`,
  en: `The repository has both ${code('.reuse/dep5')} and ${code(toml)}. REUSE allows only one of them: move the information to REUSE.toml (${code('reuse convert-dep5')}) and remove ${code('.reuse/dep5')}.`,
})

export const notReuse: Text = {
  fi: 'Koskee koodivarastoja, joissa noudatetaan REUSE-määritystä; täällä ei ole tiedostoa REUSE.toml eikä .reuse/dep5 eikä SPDX-tunnuksella nimettyjä lisenssitekstejä kansiossa LICENSES/.',
  sv: 'Gäller kodförråd som följer REUSE; här finns varken REUSE.toml, .reuse/dep5 eller licenstexter med en SPDX-beteckning som namn i mappen LICENSES/.',
  en: 'Concerns repositories that follow REUSE; there is no REUSE.toml, no .reuse/dep5 and no licence text named by its SPDX identifier in LICENSES/ here.',
}

/** So many files that their headers were not read: whether these texts are used is not known. */
export const headersUnread = (texts: readonly string[], files: number, most: number): Text => {
  const list = inAll((language) => some(texts.map(code), language))
  return {
    fi: `En tiedä, käyttääkö jokin tiedosto näitä lisenssitekstejä: ${list.fi}. Taulukot eivät mainitse niitä, ja tiedostojen alut luetaan tässä vain, kun tiedostoja on enintään ${most} (nyt ${files}). Tarkista komennolla ${code('reuse lint')}.`,
    sv: `Jag vet inte om någon fil använder de här licenstexterna: ${list.sv}. Tabellerna nämner dem inte, och början av filerna läses här bara när filerna är högst ${most} (nu ${files}). Kontrollera med ${code('reuse lint')}.`,
    en: `I do not know whether a file uses these licence texts: ${list.en}. No table names them, and the beginnings of files are read here only where there are at most ${most} files (here ${files}). Check with ${code('reuse lint')}.`,
  }
}

/** Most files do not say which licence they have: whether these texts are theirs is not known. */
export const filesSilent = (texts: readonly string[]): Text => {
  const list = inAll((language) => some(texts.map(code), language))
  return {
    fi: `En tiedä, käyttääkö jokin tiedosto näitä lisenssitekstejä: ${list.fi}. Useimmista tiedostoista ei käy ilmi, mikä niiden lisenssi on.`,
    sv: `Jag vet inte om någon fil använder de här licenstexterna: ${list.sv}. De flesta filer anger inte vilken licens de har.`,
    en: `I do not know whether a file uses these licence texts: ${list.en}. Most files do not say which licence they have.`,
  }
}

/** A table file that could not be read as text. */
export const unreadTable = (path: string): Text => ({
  fi: `Tiedostoa ${code(path)} ei voitu lukea tekstinä (enintään 512 kt), joten sen taulukoista ei voi sanoa mitään. Tallenna se UTF-8-tekstinä.`,
  sv: `${code(path)} kunde inte läsas som text (högst 512 kB), så det går inte att säga något om dess tabeller. Spara filen som UTF-8-text.`,
  en: `${code(path)} could not be read as text (up to 512 kB), so nothing can be said about its tables. Save it as UTF-8 text.`,
})

export const tooMany: Text = {
  fi: 'REUSE-taulukoissa on niin monta polkua ja koodivarastossa niin monta tiedostoa, etten ehtinyt verrata niitä kaikkia. Yhdistä polkuja, esimerkiksi kansio kerrallaan.',
  sv: 'REUSE-tabellerna har så många sökvägar och kodförrådet så många filer att jag inte hann jämföra alla. Slå ihop sökvägar, till exempel en mapp i taget.',
  en: 'The REUSE tables have so many paths and the repository so many files that I could not compare them all. Put paths together, for example a folder at a time.',
}
