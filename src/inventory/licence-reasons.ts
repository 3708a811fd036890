/** Why a licence could not be told, in words for the report. */
import type { Text } from '../model.ts'

const list = (words: readonly string[]) => words.slice(0, 8).join(', ')

export const emptyText = (): Text => ({
  fi: 'Lisenssitiedosto on tyhjä. Lisää siihen lisenssin koko teksti.',
  sv: 'Licensfilen är tom. Lägg in hela licenstexten i den.',
  en: 'The licence file is empty. Put the full text of the licence into it.',
})

export const unknownText = (): Text => ({
  fi: 'En tunnistanut tekstistä mitään SPDX-luettelon lisenssiä. Käytä lisenssin tekstiä muuttamattomana tai nimeä lisenssi SPDX-tunnuksella.',
  sv: 'Jag kände inte igen texten som någon licens i SPDX-listan. Använd licenstexten oförändrad eller ange licensen med dess SPDX-beteckning.',
  en: 'I did not recognise the text as a licence of the SPDX list. Use the text of the licence unchanged, or name it by its SPDX identifier.',
})

export const modifiedText = (id: string, added: readonly string[], missing: readonly string[]): Text => {
  const words = list(added)
  const gone = list(missing)
  return {
    fi: `Teksti muistuttaa lisenssiä ${id}, mutta sitä on muutettu${words && `; lisättyjä sanoja: ”${words}”`}${gone && `; pois jätettyjä sanoja: ”${gone}”`}. Muutettu teksti on eri lisenssi: palauta alkuperäinen teksti tai sovi omistajien kanssa, mikä lisenssi tuotteella on.`,
    sv: `Texten liknar licensen ${id} men har ändrats${words && `; tillagda ord: ”${words}”`}${gone && `; borttagna ord: ”${gone}”`}. En ändrad text är en annan licens: återställ originaltexten eller kom överens med ägarna om vilken licens produkten har.`,
    en: `The text resembles ${id} but has been changed${words && `; words added: “${words}”`}${gone && `; words left out: “${gone}”`}. A changed text is another licence: restore the original text, or agree which licence you use.`,
  }
}

export const sameText = (ids: readonly string[]): Text => ({
  fi: `Tekstistä ei näe, mikä näistä lisensseistä on kyseessä: ${list(ids)}. Niiden tekstit ovat samat. Kirjoita README-tiedostoon, kumpi tai mikä niistä pätee, SPDX-tunnuksella.`,
  sv: `Texten visar inte vilken av dessa licenser som avses: ${list(ids)}. Deras texter är lika. Skriv i README vilken av dem som gäller, med dess SPDX-beteckning.`,
  en: `The text does not show which of these licences is meant: ${list(ids)}. Their texts are the same. Write in the README which of them holds, by its SPDX identifier.`,
})

export const conditionBeside = (id: string, line: number): Text => ({
  fi: `Tiedostossa on lisenssin ${id} teksti muuttamattomana, mutta rivillä ${line} sanotaan käytöstä muutakin, mikä voi muuttaa lisenssin antamia oikeuksia. Jos lisenssi on pelkkä ${id}, siirrä lause toiseen tiedostoon; muuten sopikaa, mikä lisenssi tuotteella on.`,
  sv: `Filen innehåller texten för ${id} oförändrad, men rad ${line} säger också annat om användningen, och det kan ändra de rättigheter som licensen ger. Om licensen är ${id} och inget annat, flytta meningen till en annan fil; kom annars överens om vilken licens produkten har.`,
  en: `The file holds the text of ${id} unchanged, but line ${line} says more about use, and that may change what the licence permits. If the licence is ${id} and nothing else, move the sentence to another file; otherwise agree which licence the product has.`,
})

export const conditionInNotice = (id: string, line: number): Text => ({
  fi: `Tiedosto nimeää lisenssin ${id}, mutta rivillä ${line} sanotaan käytöstä muutakin, mikä voi muuttaa lisenssin antamia oikeuksia. Lisää tiedostoon lisenssin koko teksti ja siirrä muu muualle, tai sopikaa, mikä lisenssi tuotteella on.`,
  sv: `Filen nämner licensen ${id}, men rad ${line} säger också annat om användningen, och det kan ändra de rättigheter som licensen ger. Lägg in hela licenstexten i filen och flytta det övriga, eller kom överens om vilken licens produkten har.`,
  en: `The file names ${id}, but line ${line} says more about use, and that may change what the licence permits. Put the full text of the licence into the file and the rest elsewhere, or agree which licence the product has.`,
})

export const unknownLanguage = (id: string): Text => ({
  fi: `Otsikon ja kohtien perusteella teksti on ${id}, mutta en voinut verrata sitä viralliseen tekstiin: en tunne tätä kieliversiota. Kaikki EUPL:n kieliversiot ovat samanarvoisia. Kirjoita README-tiedostoon tunnus ${id} tai lisää tiedostoon myös englanninkielinen teksti.`,
  sv: `Enligt rubriken och artiklarna är texten ${id}, men jag kunde inte jämföra den med den officiella texten: jag känner inte till den här språkversionen. Alla språkversioner av EUPL är likvärdiga. Skriv beteckningen ${id} i README, eller lägg även till den engelska texten i filen.`,
  en: `By its title and articles the text is ${id}, but I could not compare it with the official text: I do not know this language version. All language versions of the EUPL are equal. Write the identifier ${id} in the README, or add the English text to the file as well.`,
})

export const otherTextBeside = (id: string): Text => ({
  fi: `Tiedostossa on lisenssin ${id} teksti ja sen lisäksi paljon muuta tekstiä, jota en tunnistanut. Siirrä muu teksti toiseen tiedostoon tai nimeä koko koodivaraston lisenssi SPDX-tunnuksella.`,
  sv: `Filen innehåller licenstexten för ${id} och dessutom mycket annan text som jag inte kände igen. Flytta den övriga texten till en annan fil eller ange hela kodförrådets licens med en SPDX-beteckning.`,
  en: `The file holds the text of ${id} and much other text that I did not recognise. Move the other text to a file of its own, or name the licence of the whole repository by its SPDX identifier.`,
})

export const severalTexts = (ids: readonly string[]): Text => ({
  fi: `Lisenssitekstejä on useita (${list(ids)}), enkä löytänyt mainintaa siitä, mikä niistä koskee koko koodivarastoa. Kirjoita README-tiedostoon SPDX-lauseke, esimerkiksi ”${ids.slice(0, 2).join(' OR ')}”.`,
  sv: `Det finns flera licenstexter (${list(ids)}), och jag hittade inget om vilken av dem som gäller hela kodförrådet. Skriv ett SPDX-uttryck i README, till exempel ”${ids.slice(0, 2).join(' OR ')}”.`,
  en: `There are several licence texts (${list(ids)}), and I did not find which of them holds for the whole repository. Write an SPDX expression in the README, for example “${ids.slice(0, 2).join(' OR ')}”.`,
})

export const openVersion = (family: string): Text => ({
  fi: `Teksti on ${family}, mutta pelkästä tekstistä ei näe, saako käyttää myös uudempia versioita. Kirjoita README-tiedostoon jompikumpi tunnus: ${family}-only tai ${family}-or-later.`,
  sv: `Texten är ${family}, men texten ensam visar inte om också senare versioner får användas. Skriv den ena av beteckningarna i README: ${family}-only eller ${family}-or-later.`,
  en: `The text is ${family}, but the text alone does not tell whether later versions may be used too. Write one of the two identifiers in the README: ${family}-only or ${family}-or-later.`,
})

export const contradictoryVersion = (family: string, paths: readonly string[]): Text => ({
  fi: `Teksti on ${family}, mutta tiedostot ${list(paths)} sanovat eri asian siitä, saako käyttää myös uudempia versioita. Sovi omistajien kanssa, kumpi pätee (${family}-only vai ${family}-or-later), ja korjaa toinen.`,
  sv: `Texten är ${family}, men filerna ${list(paths)} ger olika besked om huruvida också senare versioner får användas. Kom överens med ägarna om vilket som gäller (${family}-only eller ${family}-or-later) och rätta det andra.`,
  en: `The text is ${family}, but ${list(paths)} say different things about later versions. Agree which holds (${family}-only or ${family}-or-later) and correct the other.`,
})

export const onlyDeclared = (path: string, expression: string): Text => ({
  fi: `Lisenssi ”${expression}” mainitaan vain tiedostossa ${path}; lisenssitiedosto puuttuu. Lisää ylimpään kansioon LICENSE-tiedosto, jossa on lisenssin koko teksti.`,
  sv: `Licensen ”${expression}” nämns bara i ${path}; licensfilen saknas. Lägg till filen LICENSE i den översta mappen, med hela licenstexten.`,
  en: `The licence “${expression}” is stated only in ${path}; the licence file is missing. Add a file LICENSE with the full text of the licence to the root.`,
})

export const unclearChoice = (path: string, names: readonly string[]): Text => ({
  fi: `Tiedosto ${path} nimeää useita lisenssejä (${list(names)}), enkä saanut selvää, saako käyttäjä valita niistä. Kirjoita se SPDX-lausekkeena, esimerkiksi ”MIT OR EUPL-1.2”.`,
  sv: `Filen ${path} nämner flera licenser (${list(names)}), och det framgår inte om användaren får välja mellan dem. Skriv det som ett SPDX-uttryck, till exempel ”MIT OR EUPL-1.2”.`,
  en: `${path} names several licences (${list(names)}), and I did not find whether users may choose between them. Write it as an SPDX expression, for example “MIT OR EUPL-1.2”.`,
})

export const noLicence = (): Text => ({
  fi: 'Lisenssitiedosto puuttuu, enkä löytänyt mainintaa lisenssistä README-tiedostosta tai pakettitiedostoista. Lisää ylimpään kansioon LICENSE-tiedosto.',
  sv: 'Licensfilen saknas, och jag hittade ingen uppgift om licensen i README eller paketfilerna. Lägg till filen LICENSE i den översta mappen.',
  en: 'The licence file is missing, and I did not find a statement of the licence in the README or the package manifests. Add a file LICENSE to the root.',
})

export const unreadText = (path: string): Text => ({
  fi: `Lisenssitiedostoa ${path} ei voitu lukea tekstinä. Tallenna lisenssi tekstitiedostona (UTF-8).`,
  sv: `Licensfilen ${path} kunde inte läsas som text. Spara licensen som en textfil (UTF-8).`,
  en: `The licence file ${path} could not be read as text. Save the licence as a text file (UTF-8).`,
})

export const pointerUnclear = (path: string): Text => ({
  fi: `Tiedosto ${path} vain viittaa muualle, enkä löytänyt yksiselitteistä mainintaa koko koodivaraston lisenssistä. Kirjoita se README-tiedostoon SPDX-tunnuksella.`,
  sv: `Filen ${path} hänvisar bara vidare, och jag hittade ingen entydig uppgift om hela kodförrådets licens. Skriv den i README med dess SPDX-beteckning.`,
  en: `The file ${path} only points elsewhere, and I did not find one clear statement of the licence of the whole repository. Write it in the README by its SPDX identifier.`,
})
