/** What is wrong with a REUSE.toml or .reuse/dep5, in words. */
import type { ReuseFault } from '../inventory/reuse.ts'
import { probablyMeant } from '../inventory/spdx-list.ts'
import type { Text } from '../model.ts'
import { code, either, inAll } from './phrases.ts'

/** The wrong value, or the name of the key or field. */
type Value = { value: string }

const syntax = (path: string, { line, column }: { line: number; column: number }): Text => ({
  fi: `Tiedostoa ${code(path)} ei voi lukea: TOML-virhe rivillä ${line}, merkin ${column} kohdalla. Korjaa rivi; sitä ennen mikään tiedoston taulukko ei ole voimassa.`,
  sv: `${code(path)} går inte att läsa: ett TOML-fel på rad ${line}, tecken ${column}. Rätta raden; innan dess gäller ingen av filens tabeller.`,
  en: `${code(path)} cannot be read: there is a TOML error on line ${line}, character ${column}. Correct the line; until then none of its tables applies.`,
})

const versionMissing = (path: string): Text => ({
  fi: `Tiedoston ${code(path)} alusta puuttuu versio. Kirjoita ensimmäiseksi ${code('version = 1')}.`,
  sv: `I början av ${code(path)} saknas versionen. Skriv ${code('version = 1')} först i filen.`,
  en: `The version at the beginning of ${code(path)} is missing. Write ${code('version = 1')} first.`,
})

const version = (path: string, { value }: Value): Text => ({
  fi: `Tiedoston ${code(path)} versio on ${code(value)}, mutta REUSE tuntee vain luvun 1. Kirjoita ${code('version = 1')}.`,
  sv: `${code(path)} har versionen ${code(value)}, men REUSE känner bara till talet 1. Skriv ${code('version = 1')}.`,
  en: `The version of ${code(path)} is ${code(value)}, but REUSE knows only the number 1. Write ${code('version = 1')}.`,
})

const annotations = (path: string): Text => ({
  fi: `Tiedoston ${code(path)} avaimen ${code('annotations')} pitää olla luettelo taulukoita. Aloita jokainen taulukko rivillä ${code('[[annotations]]')}.`,
  sv: `Nyckeln ${code('annotations')} i ${code(path)} ska vara en lista med tabeller. Börja varje tabell med raden ${code('[[annotations]]')}.`,
  en: `The key ${code('annotations')} of ${code(path)} must be a list of tables. Begin each with the line ${code('[[annotations]]')}.`,
})

const pathMissing = (path: string): Text => ({
  fi: `Tiedoston ${code(path)} taulukosta puuttuu ${code('path')}, joten se ei koske mitään tiedostoa. Kirjoita, mitä tiedostoja taulukko koskee, esimerkiksi ${code('path = "docs/**"')}.`,
  sv: `En tabell i ${code(path)} saknar ${code('path')} och gäller därför inga filer. Skriv vilka filer den gäller, till exempel ${code('path = "docs/**"')}.`,
  en: `${code('path')} is missing in a table of ${code(path)}, so it covers no file. Write which files it covers, for example ${code('path = "docs/**"')}.`,
})

const wrongPath = (path: string): Text => ({
  fi: `Tiedoston ${code(path)} taulukossa ${code('path')} ei ole teksti eikä luettelo tekstejä. Kirjoita polut lainausmerkkeihin, esimerkiksi ${code('path = ["docs/**", "README.md"]')}.`,
  sv: `I en tabell i ${code(path)} är ${code('path')} varken en text eller en lista med texter. Skriv sökvägarna inom citattecken, till exempel ${code('path = ["docs/**", "README.md"]')}.`,
  en: `In a table of ${code(path)}, ${code('path')} is neither a text nor a list of texts. Write the paths in quotation marks, for example ${code('path = ["docs/**", "README.md"]')}.`,
})

const pathOutside = (path: string, { value }: Value): Text => ({
  fi: `Polku ${code(value)} johtaa pois kansiosta, jossa ${code(path)} on. Siirrä taulukko ylempään REUSE.toml-tiedostoon tai korjaa polku.`,
  sv: `Sökvägen ${code(value)} leder ut ur mappen där ${code(path)} finns. Flytta tabellen till en REUSE.toml högre upp eller rätta sökvägen.`,
  en: `The path ${code(value)} leads out of the folder of ${code(path)}. Move the table to a REUSE.toml further up, or correct the path.`,
})

const precedence = (path: string, { value }: Value): Text => ({
  fi: `Tiedoston ${code(path)} taulukossa avaimen ${code('precedence')} arvo on ${code(value)}. Valitse ${code('closest')}, ${code('aggregate')} tai ${code('override')}.`,
  sv: `I en tabell i ${code(path)} har ${code('precedence')} värdet ${code(value)}. Välj ${code('closest')}, ${code('aggregate')} eller ${code('override')}.`,
  en: `In a table of ${code(path)}, ${code('precedence')} is ${code(value)}. Choose ${code('closest')}, ${code('aggregate')} or ${code('override')}.`,
})

const text = (path: string, { value }: Value): Text => ({
  fi: `Tiedoston ${code(path)} taulukossa ${code(value)} ei ole teksti eikä luettelo tekstejä. Kirjoita arvo lainausmerkkeihin.`,
  sv: `I en tabell i ${code(path)} är ${code(value)} varken en text eller en lista med texter. Skriv värdet inom citattecken.`,
  en: `In a table of ${code(path)}, ${code(value)} is neither a text nor a list of texts. Write the value in quotation marks.`,
})

/** An expression that cannot be read as one, with what was probably meant. */
export function malformed(path: string, value: string): Text {
  const names = probablyMeant(value)
  const list = inAll((language) => either((names.length > 0 ? names : ['EUPL-1.2']).map(code), language))
  const isGuess = names.length > 0
  return {
    fi: `Tiedostossa ${code(path)} lisenssiksi on kirjoitettu ${code(value)}, mutta se ei ole SPDX-lauseke. ${isGuess ? `Tarkoititko ${list.fi}?` : `Kirjoita SPDX-tunnus, esimerkiksi ${list.fi}.`} Useita lisenssejä merkitään näin: ${code('MIT OR EUPL-1.2')}.`,
    sv: `I ${code(path)} anges licensen som ${code(value)}, men det är inget SPDX-uttryck. ${isGuess ? `Menade du ${list.sv}?` : `Skriv en SPDX-beteckning, till exempel ${list.sv}.`} Flera licenser skrivs så här: ${code('MIT OR EUPL-1.2')}.`,
    en: `${code(path)} states the licence as ${code(value)}, which is no SPDX expression. ${isGuess ? `Did you mean ${list.en}?` : `Write an SPDX identifier, for example ${list.en}.`} Several licences are written like this: ${code('MIT OR EUPL-1.2')}.`,
  }
}

const fieldMissing = (path: string, { value }: Value): Text => ({
  fi: `Tiedoston ${code(path)} kappaleesta puuttuu ${code(`${value}:`)}. Lisää se, sillä muuten näiden tiedostojen ${value === 'License' ? 'lisenssiä' : 'tekijänoikeuksien haltijaa'} ei tiedetä.`,
  sv: `Ett stycke i ${code(path)} saknar ${code(`${value}:`)}. Lägg till det, annars vet ingen ${value === 'License' ? 'vilken licens filerna har' : 'vem som har upphovsrätten till filerna'}.`,
  en: `${code(`${value}:`)} is missing in a paragraph of ${code(path)}. Add it: without it nobody knows ${value === 'License' ? 'the licence of these files' : 'who holds the copyright of these files'}.`,
})

/** One mistake of a table file, with what to do about it. */
export function faultWords(path: string, fault: ReuseFault): Text {
  switch (fault.kind) {
    case 'syntax':
      return syntax(path, fault)
    case 'version-missing':
      return versionMissing(path)
    case 'version':
      return version(path, fault)
    case 'annotations':
      return annotations(path)
    case 'path-missing':
      return pathMissing(path)
    case 'path':
      return wrongPath(path)
    case 'path-outside':
      return pathOutside(path, fault)
    case 'precedence':
      return precedence(path, fault)
    case 'text':
      return text(path, fault)
    case 'expression':
      return malformed(path, fault.value)
    case 'field-missing':
      return fieldMissing(path, fault)
  }
}
