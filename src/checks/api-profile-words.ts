/** What is said of style profiles. */
import type { StyleProfile, StyleResult } from '../description.ts'
import { counted, inAll, listed } from '../language.ts'
import type { Text } from '../model.ts'
import { code, some } from './phrases.ts'

/** What each profile is called in all languages. */
export const profileNames: Readonly<Record<StyleProfile, string>> = { adr: 'ADR', modi: 'ModI', zalando: 'Zalando' }

const longestMessage = 240
/** Mail addresses and telephone numbers: a value of the description may stand in the words. */
const personal = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|\+\d[\d ()-]{6,20}\d/gu

/**
 * The words of a profile's rule, as they are quoted: on one line, without what would format them or end the quotation,
 * without a person's addresses, and without a full stop at the end.
 */
function quotable(message: string): string {
  const plain = message
    .slice(0, 2000)
    .replaceAll('`', "'")
    .replace(/\s+/gu, ' ')
    .replace(personal, '…')
    .replace(/["”“]/gu, "'")
    .trim()
    .replace(/\.{1,3}$/u, '')
  return plain.length > longestMessage ? `${plain.slice(0, longestMessage - 1)}…` : plain
}

/** One result, in the profile's own words. */
export function styleSays(profile: StyleProfile, { rule, message }: StyleResult): Text {
  const name = profileNames[profile]
  const words = quotable(message)
  return {
    fi: `Tyyliprofiili ${name} (${code(rule)}): ”${words}”.`,
    sv: `Stilprofilen ${name} (${code(rule)}): ”${words}”.`,
    en: `Style profile ${name} (${code(rule)}): "${words}".`,
  }
}

/** How many results there are beside those that are told. */
export function styleSaysMore(profile: StyleProfile, path: string, n: number): Text {
  const name = profileNames[profile]
  return {
    fi: `Tyyliprofiililla ${name} on rajapintakuvauksesta ${code(path)} vielä ${counted(n, 'huomautus', 'huomautusta')}. Ne kaikki näkee Spectralilla.`,
    sv: `Stilprofilen ${name} har ytterligare ${counted(n, 'anmärkning', 'anmärkningar')} om gränssnittsbeskrivningen ${code(path)}. Spectral visar dem alla.`,
    en: `Style profile ${name} has ${counted(n, 'more remark', 'more remarks')} on the API description ${code(path)}. Spectral shows them all.`,
  }
}

/** Why profiles say nothing, or not everything, of descriptions, with what it is about. */
export const noAnswer = (profiles: readonly StyleProfile[], paths: readonly string[], reason: Text): Text =>
  inAll((language) => {
    const names = listed(
      profiles.map((profile) => profileNames[profile]),
      language,
    )
    return `${names} (${some(paths.map(code), language, 3)}): ${reason[language]}`
  })

export const noneChosen: Text = {
  fi: 'Asetuksissa ei ole valittu tyyliprofiilia.',
  sv: 'Ingen stilprofil är vald i inställningarna.',
  en: 'No style profile is chosen in the settings.',
}
export const noOpenapi: Text = {
  fi: 'Koodivarastossa ei ole OpenAPI-kuvausta, jollaisia tyyliprofiilit koskevat.',
  sv: 'Kodförrådet har ingen OpenAPI-beskrivning, och stilprofilerna gäller bara sådana.',
  en: 'The repository has no OpenAPI description, which is what style profiles are about.',
}
export const notHere: Text = {
  fi: 'Tyyliprofiileja ei voi tarkistaa tässä ympäristössä.',
  sv: 'Stilprofiler kan inte granskas i den här miljön.',
  en: 'Style profiles cannot be checked in these surroundings.',
}
export const notReadable = (path: string): Text => ({
  fi: `Rajapintakuvausta ${code(path)} ei voi lukea, joten sen tyyliä ei voi tarkistaa.`,
  sv: `Gränssnittsbeskrivningen ${code(path)} går inte att läsa, så dess stil kan inte granskas.`,
  en: `The API description ${code(path)} cannot be read, so its style cannot be checked.`,
})
export const notFollowed: Text = {
  fi: 'Kaikkia viittauksia ei voitu seurata, joten osa kuvauksesta jäi tarkistamatta. Koodivaraston ulkopuolelle viittauksia ei seurata.',
  sv: 'Alla hänvisningar kunde inte följas, så en del av beskrivningen blev inte granskad. Hänvisningar ut ur kodförrådet följs inte.',
  en: 'Not all references could be followed, so a part of the description was not checked. References out of the repository are not followed.',
}

/** What could not be looked at, as it is told beside what was found. */
export const notAll = (reasons: Text): Text => ({
  fi: `Kaikkea ei voitu tarkistaa. ${reasons.fi}`,
  sv: `Allt kunde inte granskas. ${reasons.sv}`,
  en: `Not everything could be checked. ${reasons.en}`,
})
