/** What is said of a list of supported versions. */
import type { Release } from '../inventory/released.ts'
import type { Text } from '../model.ts'
import { code, inAll, some } from './phrases.ts'

const mostRows = 6

/** "`v6.2.0`", and where it stands when that is a changelog. */
const named = ({ version, place }: Release): Text => {
  const name = code(version.written)
  if (!place) return { fi: name, sv: name, en: name }
  return {
    fi: `${name} (${code(place.path)}, rivi ${place.line})`,
    sv: `${name} (${code(place.path)}, rad ${place.line})`,
    en: `${name} (${code(place.path)}, line ${place.line})`,
  }
}

/** The newest release is in no row that counts. */
export function leftOut(path: string, release: Release, rows: readonly string[]): Text {
  const newest = named(release)
  const list = inAll((language) => some(rows.map(code), language, mostRows))
  const none = rows.length === 0
  return {
    fi: `Uusin julkaisu on ${newest.fi}, mutta tiedoston ${code(path)} mukaan ${none ? 'mitään versiota ei tueta' : `tuetaan vain ${rows.length === 1 ? 'versiota' : 'versioita'} ${list.fi}`}. Lisää uusi versio luetteloon ja kerro, mitkä vanhemmat versiot saavat vielä korjauksia.`,
    sv: `Den senaste utgåvan är ${newest.sv}, men enligt ${code(path)} ${none ? 'stöds ingen version' : `stöds bara ${rows.length === 1 ? 'versionen' : 'versionerna'} ${list.sv}`}. Lägg till den nya versionen i listan och ange vilka äldre versioner som fortfarande får rättelser.`,
    en: `The newest release is ${newest.en}, but according to ${code(path)} ${none ? 'no version is supported' : `only ${list.en} ${rows.length === 1 ? 'is' : 'are'} supported`}. Add the new version to the list, and say which older ones still get fixes.`,
  }
}

/** The table is the one that GitHub offers to begin with. */
export function isTemplate(path: string, release: Release | null): Text {
  const newest = release ? named(release) : null
  return {
    fi: `Tiedoston ${code(path)} tuettujen versioiden taulukko on GitHubin mallipohjasta (${code('5.1.x')}, ${code('5.0.x')}, ${code('4.0.x')}) eikä kerro tämän tuotteen versioista.${newest ? ` Uusin julkaisu on ${newest.fi}.` : ''} Kirjoita taulukkoon tuotteen omat versiot, tai kerro, että uusin versio saa korjaukset.`,
    sv: `Tabellen över versioner som stöds i ${code(path)} kommer från GitHubs mall (${code('5.1.x')}, ${code('5.0.x')}, ${code('4.0.x')}) och säger inget om den här produktens versioner.${newest ? ` Den senaste utgåvan är ${newest.sv}.` : ''} Skriv in produktens egna versioner i tabellen, eller ange att den senaste versionen får rättelser.`,
    en: `The table of supported versions in ${code(path)} is that of GitHub's template (${code('5.1.x')}, ${code('5.0.x')}, ${code('4.0.x')}) and says nothing about the versions of this product.${newest ? ` The newest release is ${newest.en}.` : ''} Write the versions of the product into the table, or say that the newest version gets fixes.`,
  }
}

/** A row cannot be read. */
export const unclearRow = (path: string, written: string, line: number): Text => ({
  fi: `En ymmärrä, mitä versioita tiedoston ${code(path)} rivi ${line} (${code(written)}) tarkoittaa.`,
  sv: `Jag förstår inte vilka versioner rad ${line} i ${code(path)} (${code(written)}) gäller.`,
  en: `I do not understand which versions line ${line} of ${code(path)} (${code(written)}) means.`,
})

/** The list names a later version than any release that is known. */
export const isAhead = (path: string, release: Release): Text => {
  const newest = named(release)
  return {
    fi: `Tiedoston ${code(path)} mukaan tuetaan versiota, joka on uudempi kuin uusin löytämäni julkaisu, ${newest.fi}. Kaikkia julkaisuja ei ehkä ole tässä kloonissa.`,
    sv: `Enligt ${code(path)} stöds en version som är nyare än den senaste utgåva som jag hittade, ${newest.sv}. Alla utgåvor finns kanske inte i den här klonen.`,
    en: `${code(path)} supports a version that is later than the newest release that I found, ${newest.en}. Perhaps this clone does not hold all releases.`,
  }
}

/** Nothing was released yet. */
export const nothingReleased: Text = {
  fi: 'En löytänyt julkaisuja, joihin tuettujen versioiden luetteloa voisi verrata.',
  sv: 'Jag hittade inga utgåvor att jämföra listan över versioner som stöds med.',
  en: 'I found no releases to compare the list of supported versions with.',
}

/** No document lists versions that get fixes. */
export const noList: Text = {
  fi: 'Asiakirjoissa ei ole luetteloa tuetuista versioista.',
  sv: 'Dokumenten har ingen lista över versioner som stöds.',
  en: 'The documents have no list of supported versions.',
}

/** The owners say that the product is being retired. */
export const isRetired: Text = {
  fi: 'Tuotteen elinkaaren vaihe on ”poistumassa” (obsolete), joten uusien versioiden tukea ei arvioida.',
  sv: 'Produkten är på väg ut (obsolete), så stödet för nya versioner bedöms inte.',
  en: 'The product is being retired (obsolete), so the support of new versions is not judged.',
}
