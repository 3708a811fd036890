/** What `init` says when something stands in its way. */
import { inAll, listed } from '../language.ts'
import type { Text } from '../model.ts'

export const noTerminal: Text = {
  fi: 'Kysymyksiin vastataan päätteessä, mutta nyt sellaista ei ole. Aja komento päätteessä, tai anna tiedot valitsimina ja lisää --yes: kuntalint init --yes --name "Palvelun nimi" --owner Kunta. Muut valitsimet: kuntalint --help',
  sv: 'Frågorna besvaras i en terminal, men här finns ingen. Kör kommandot i en terminal, eller ge uppgifterna som väljare och lägg till --yes: kuntalint init --yes --name "Tjänstens namn" --owner Kommun. Övriga väljare: kuntalint --help',
  en: 'The questions are answered at a terminal, and there is none here. Run the command at a terminal, or give the answers as options and add --yes: kuntalint init --yes --name "Name of the service" --owner City. Other options: kuntalint --help',
}

export const interrupted: Text = {
  fi: 'Keskeytetty. Mitään ei kirjoitettu.',
  sv: 'Avbrutet. Inget skrevs.',
  en: 'Stopped. Nothing was written.',
}

/** A value that an option was given and that cannot be taken; `why` ends with what can. */
export const wrongOption = (option: string, value: string, why: Text): Text => {
  const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value
  return {
    fi: `Valitsimen --${option} arvo ”${shown}” ei käy. ${why.fi}`,
    sv: `Värdet ”${shown}” går inte att använda för --${option}. ${why.sv}`,
    en: `--${option} cannot be "${shown}". ${why.en}`,
  }
}

export const appeared = (path: string): Text => ({
  fi: `Tiedosto ${path} ilmestyi sillä aikaa, kun kuntalint oli käynnissä. Siihen ei koskettu, ja tällä kertaa kirjoitetut tiedostot poistettiin. Aja kuntalint init uudelleen.`,
  sv: `Filen ${path} dök upp medan kuntalint kördes. Den rördes inte, och de filer som hann skrivas togs bort. Kör kuntalint init på nytt.`,
  en: `The file ${path} appeared while kuntalint was running. It was not touched, and what this run had written was removed. Run kuntalint init again.`,
})

export const readmeChanged = (path: string): Text => ({
  fi: `Tiedosto ${path} muuttui sillä aikaa, kun kuntalint oli käynnissä. Siihen ei koskettu, ja tällä kertaa kirjoitetut tiedostot poistettiin. Aja kuntalint init uudelleen.`,
  sv: `Filen ${path} ändrades medan kuntalint kördes. Den rördes inte, och de filer som hann skrivas togs bort. Kör kuntalint init på nytt.`,
  en: `The file ${path} changed while kuntalint was running. It was not touched, and what this run had written was removed. Run kuntalint init again.`,
})

export const notWritten = (path: string, why: string): Text => ({
  fi: `Tiedostoa ${path} ei voinut kirjoittaa (${why}). Tällä kertaa kirjoitetut tiedostot poistettiin, joten mitään ei muuttunut. Tarkista, että kansioon saa kirjoittaa.`,
  sv: `Filen ${path} kunde inte skrivas (${why}). De filer som hann skrivas togs bort, så inget ändrades. Kontrollera att du får skriva i mappen.`,
  en: `The file ${path} could not be written (${why}). What this run had written was removed, so nothing has changed. Check that you may write to the folder.`,
})

/** Components of the settings: what is written is about the whole. */
export const aboutWhole = (components: readonly string[]): Text => {
  const shown = components.slice(0, 6)
  const rest = components.length > shown.length ? ' …' : ''
  const names = inAll((language) => listed(shown, language) + rest)
  return {
    fi: `Asetuksissa on nimetty osia (${names.fi}). Nyt kirjoitetut asiakirjat koskevat koko koodivarastoa; osan oma asiakirja tulee osan kansioon.`,
    sv: `Inställningarna nämner delar (${names.sv}). De dokument som skrivs nu gäller hela kodförrådet; ett eget dokument för en del hör hemma i delens mapp.`,
    en: `The settings name components (${names.en}). The documents written now are about the whole repository; a document of a component's own goes into its folder.`,
  }
}
