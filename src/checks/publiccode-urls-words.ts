import { domainToUnicode } from 'node:url'
import type { Text, UrlAnswer } from '../model.ts'
import { code, inAll, some } from './phrases.ts'

/** The host of an address as people write it. An address itself is not repeated: it may hold a name or a key. */
const hostOf = (url: string): string => {
  const { hostname } = new URL(url)
  return domainToUnicode(hostname) || hostname
}

const turn = code('check-urls: true')

/** Nothing is asked, since nobody wants it. */
export const switchedOff: Text = {
  fi: `Verkko-osoitteita ei kokeilla, ellei asetuksissa ole ${turn}. Muutosehdotuksessa ratkaisevat kohdehaaran asetukset.`,
  sv: `Webbadresser prövas inte om inställningarna inte har ${turn}. I ett ändringsförslag avgör målgrenens inställningar.`,
  en: `Web addresses are not tried unless the settings have ${turn}. Of a pull request the settings of the target branch decide.`,
}

/** The file gives no address that could be asked. */
export const noUrls = (path: string): Text => ({
  fi: `Tiedostossa ${code(path)} ei ole verkko-osoitetta, jota voisi kokeilla.`,
  sv: `I ${code(path)} finns ingen webbadress att pröva.`,
  en: `${code(path)} has no web address that could be tried.`,
})

/** The server has no such page (404). */
export const notFound = (label: string, url: string): Text => ({
  fi: `Avaimen ${code(label)} osoite vie sivulle, jota palvelimella ${code(hostOf(url))} ei ole (vastaus 404). Korjaa osoite. Jos sivu näkyy vain kirjautuneille, avaa se kaikille.`,
  sv: `Adressen i ${code(label)} leder till en sida som inte finns på ${code(hostOf(url))} (svar 404). Rätta adressen. Om sidan bara syns för inloggade, öppna den för alla.`,
  en: `The address of ${code(label)} leads to a page that ${code(hostOf(url))} does not have (answer 404). Correct the address. If only those who log in can see the page, open it to everyone.`,
})

/** The page was removed for good (410). */
export const removed = (label: string, url: string): Text => ({
  fi: `Avaimen ${code(label)} osoite vie sivulle, joka on poistettu pysyvästi palvelimelta ${code(hostOf(url))} (vastaus 410). Kirjoita uusi osoite.`,
  sv: `Adressen i ${code(label)} leder till en sida som har tagits bort för gott från ${code(hostOf(url))} (svar 410). Skriv den nya adressen.`,
  en: `The address of ${code(label)} leads to a page that was removed for good from ${code(hostOf(url))} (answer 410). Write the new address.`,
})

/** The name of the server does not exist. */
export const noSuchName = (label: string, url: string): Text => ({
  fi: `Avaimen ${code(label)} osoitteessa on palvelimen nimi ${code(hostOf(url))}, jota internetin nimipalvelu ei tunne. Korjaa osoite.`,
  sv: `Adressen i ${code(label)} har servernamnet ${code(hostOf(url))}, som internets namntjänst inte känner till. Rätta adressen.`,
  en: `The address of ${code(label)} has the server name ${code(hostOf(url))}, which the name service of the internet does not know. Correct the address.`,
})

const reasons = {
  private: {
    fi: 'osoite vie sisäverkkoon',
    sv: 'adressen leder till ett internt nät',
    en: 'it leads into a private network',
  },
  credentials: {
    fi: 'osoitteessa on käyttäjätunnus',
    sv: 'adressen innehåller ett användarnamn',
    en: 'it has a user name in it',
  },
  port: {
    fi: 'osoitteen portti ei ole 80 tai 443',
    sv: 'adressens port är inte 80 eller 443',
    en: 'its port is not 80 or 443',
  },
  scheme: { fi: 'osoite ei ala http', sv: 'adressen börjar inte med http', en: 'it does not begin with http' },
  name: { fi: 'nimeä ei löytynyt', sv: 'namnet hittades inte', en: 'the name was not found' },
  network: {
    fi: 'mitään nimeä ei löytynyt, joten verkkoyhteyttä ei ehkä ole',
    sv: 'inget namn alls hittades, så nätförbindelse saknas kanske',
    en: 'no name at all was found, so there may be no network',
  },
  time: {
    fi: 'palvelin ei vastannut ajoissa',
    sv: 'servern svarade inte i tid',
    en: 'the server did not answer in time',
  },
  connection: {
    fi: 'palvelimeen ei saatu kunnollista yhteyttä',
    sv: 'ingen ordentlig förbindelse med servern',
    en: 'no sound connection to the server',
  },
  redirects: {
    fi: 'osoite ohjaa liian monta kertaa eteenpäin',
    sv: 'adressen skickar vidare för många gånger',
    en: 'it sends on too many times',
  },
  limit: {
    fi: 'yhdellä kertaa kokeillaan enintään 50 osoitetta',
    sv: 'högst 50 adresser prövas på en gång',
    en: 'at most 50 addresses are tried in one run',
  },
} as const satisfies Record<Exclude<UrlAnswer, { answer: 'status' }>['why'], Text>

const why = (answer: UrlAnswer): Text =>
  answer.answer === 'status'
    ? { fi: `vastaus ${answer.status}`, sv: `svar ${answer.status}`, en: `answer ${answer.status}` }
    : reasons[answer.why]

/** An address of which nobody can say whether it works. `line`: counts from 1. */
export interface OpenUrl {
  label: string
  line: number
  answer: UrlAnswer
}

const noNetwork = (path: string): Text => ({
  fi: `Tiedoston ${code(path)} osoitteita ei voitu kokeilla: mitään palvelimen nimeä ei löytynyt, joten koneella ei ehkä ole verkkoyhteyttä.`,
  sv: `Adresserna i ${code(path)} kunde inte prövas: inget servernamn alls hittades, så datorn har kanske ingen nätförbindelse.`,
  en: `The addresses of ${code(path)} could not be tried: no name of a server was found at all, so the machine may have no network.`,
})

/** Addresses of which nobody can say whether they work, each with the reason. */
export const notKnown = (path: string, open: readonly OpenUrl[]): Text => {
  if (open.every(({ answer }) => answer.answer === 'none' && answer.why === 'network')) return noNetwork(path)
  const listed = inAll((language) =>
    some(
      open.map(({ label, line, answer }) => {
        const at = { fi: 'rivi', sv: 'rad', en: 'line' }[language]
        return `${code(label)} (${at} ${line}: ${why(answer)[language]})`
      }),
      language,
    ),
  )
  return {
    fi: `En saanut selville, toimivatko nämä tiedoston ${code(path)} osoitteet: ${listed.fi}. Kokeile niitä selaimella.`,
    sv: `Jag kunde inte ta reda på om de här adresserna i ${code(path)} fungerar: ${listed.sv}. Pröva dem i en webbläsare.`,
    en: `I could not find out whether these addresses of ${code(path)} work: ${listed.en}. Try them in a browser.`,
  }
}
