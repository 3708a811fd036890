/** What is said of the version of the standard that a file follows. */
import { listed } from '../language.ts'
import type { Language, Text } from '../model.ts'
import { code } from './quoted.ts'

/** Not one of the versions that are read. */
export const unknownVersion = (version: string, accepted: readonly string[], advised: string): Text => {
  const known = (language: Language): string => listed(accepted.map(code), language)
  return {
    fi: `Luettelot eivät lue standardin versiota ${code(version)}. Kirjoita ${code(`publiccodeYmlVersion: "${advised}"`)}. Luettavat versiot ovat ${known('fi')}.`,
    sv: `Katalogerna läser inte version ${code(version)} av standarden. Skriv ${code(`publiccodeYmlVersion: "${advised}"`)}. De läser versionerna ${known('sv')}.`,
    en: `Catalogues do not read version ${code(version)} of the standard. Write ${code(`publiccodeYmlVersion: "${advised}"`)}. They read the versions ${known('en')}.`,
  }
}

/** A number, where the version has to be a text. */
export const unquotedVersion = (version: string): Text => ({
  fi: `Version kuuluu olla lainausmerkeissä, muuten se luetaan lukuna. Kirjoita ${code(`publiccodeYmlVersion: "${version}"`)}.`,
  sv: `Versionen ska stå inom citattecken, annars läses den som ett tal. Skriv ${code(`publiccodeYmlVersion: "${version}"`)}.`,
  en: `The version has to stand in quotation marks, or it is read as a number. Write ${code(`publiccodeYmlVersion: "${version}"`)}.`,
})

/** An older version is read as the newest one. `later`: what the file already has of later versions, as `key (0.5)`. */
export function olderVersion(version: string, newest: string, advised: string, later: readonly string[]): Text {
  const write = code(`publiccodeYmlVersion: "${advised}"`)
  const has = (words: string): string => (later.length === 0 ? '' : words)
  return {
    fi: `Tiedosto noudattaa standardin versiota ${code(version)}; uusin on ${newest}.${has(` Siinä on jo myöhempien versioiden tietoja: ${listed(later, 'fi')}.`)} Kirjoita ${write}: se tarkoittaa aina uusinta 0-versiota.`,
    sv: `Filen följer standardens version ${code(version)}; den nyaste är ${newest}.${has(` Den har redan uppgifter ur senare versioner: ${listed(later, 'sv')}.`)} Skriv ${write}: det betyder alltid den nyaste 0-versionen.`,
    en: `The file follows version ${code(version)} of the standard; the newest is ${newest}.${has(` It already has keys of later versions: ${listed(later, 'en')}.`)} Write ${write}, which always stands for the newest 0 version.`,
  }
}

/** The file lacks what its own version asked for, and later ones do not. */
export const askedThen = (version: string, lacks: readonly string[]): Text => ({
  fi: ` Versio ${version} edellyttää lisäksi tietoja, joita tiedostossa ei ole: ${listed(lacks.map(code), 'fi')}.`,
  sv: ` Version ${version} förutsätter dessutom uppgifter som filen saknar: ${listed(lacks.map(code), 'sv')}.`,
  en: ` Version ${version} also asks for keys that the file does not have: ${listed(lacks.map(code), 'en')}.`,
})
