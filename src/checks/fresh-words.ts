/** What is said of the age of documents. */
import type { StatedDate } from '../inventory/dates.ts'
import { dateIn } from '../language.ts'
import type { Text } from '../model.ts'
import { code, joined } from './phrases.ts'

const monthsIn = (months: number): Text => ({
  fi: months === 1 ? 'kuukausi' : `${months} kuukautta`,
  sv: months === 1 ? 'en månad' : `${months} månader`,
  en: months === 1 ? 'one month' : `${months} months`,
})

/** The newest date of a document, or its last change, is too long ago. */
export const old = (path: string, date: Date, months: number, from: 'text' | 'history'): Text => {
  const span = monthsIn(months)
  const when: Text =
    from === 'text'
      ? {
          fi: `Asiakirjan ${code(path)} uusin päiväys on ${dateIn(date, 'fi')}, yli ${span.fi} sitten.`,
          sv: `Det nyaste datumet i ${code(path)} är ${dateIn(date, 'sv')}, för mer än ${span.sv} sedan.`,
          en: `The newest date in ${code(path)} is ${dateIn(date, 'en')}, more than ${span.en} ago.`,
        }
      : {
          fi: `Tiedostoa ${code(path)} on viimeksi muutettu ${dateIn(date, 'fi')}, yli ${span.fi} sitten.`,
          sv: `Filen ${code(path)} ändrades senast ${dateIn(date, 'sv')}, för mer än ${span.sv} sedan.`,
          en: `${code(path)} was last changed on ${dateIn(date, 'en')}, more than ${span.en} ago.`,
        }
  return joined([
    when,
    {
      fi: 'Jos sisältö pitää yhä paikkansa, päiväyksen uusiminen riittää.',
      sv: 'Om innehållet fortfarande stämmer räcker det att uppdatera datumet.',
      en: 'If the content still holds, renewing the date is enough.',
    },
  ])
}

/** For too long only the layout has changed. */
export const onlyForm = (path: string, date: Date, months: number): Text => {
  const span = monthsIn(months)
  return {
    fi: `Tiedostosta ${code(path)} on muutettu vain ulkoasua yli ${months === 1 ? 'kuukauden' : `${months} kuukauden`} ajan (viimeksi ${dateIn(date, 'fi')}); sanat ovat ennallaan. Jos sisältö pitää yhä paikkansa, kirjaa asiakirjaan päivä, jona se on tarkistettu.`,
    sv: `I mer än ${span.sv} har bara utformningen av ${code(path)} ändrats (senast ${dateIn(date, 'sv')}); orden är desamma. Om innehållet fortfarande stämmer, skriv i dokumentet vilken dag det har granskats.`,
    en: `For more than ${span.en} only the form of ${code(path)} has changed (last on ${dateIn(date, 'en')}); its words are the same. If the content still holds, note in the document on which day it was reviewed.`,
  }
}

/** The last period of a roadmap is over. */
export const past = (path: string, { text }: StatedDate): Text => ({
  fi: `Viimeinen ajankohta, jonka löysin tiekartasta ${code(path)}, on ${code(text)}, ja se on jo mennyt. Lukija ei näe, mitä tuotteeseen on tulossa.`,
  sv: `Den sista tidpunkt som jag hittade i färdplanen ${code(path)} är ${code(text)}, och den har redan passerat. Läsaren ser inte vad som är på gång.`,
  en: `The last period that I found in the roadmap ${code(path)} is ${code(text)}, and it has passed. A reader cannot see what comes next.`,
})

/** Neither text nor history tells a date. */
export const noDate = (path: string): Text => ({
  fi: `En löytänyt tiedostosta ${code(path)} päiväystä enkä tietoa sen viimeisestä muutoksesta.`,
  sv: `Jag hittade inget datum i filen ${code(path)} och ingen uppgift om när den senast ändrades.`,
  en: `I found no date in ${code(path)} and nothing about when it was last changed.`,
})

/** There is too little to judge. */
export const littleSaid = (path: string): Text => ({
  fi: `Asiakirjassa ${code(path)} on vielä niin vähän sisältöä, ettei sen ajantasaisuutta voi arvioida.`,
  sv: `I ${code(path)} finns ännu så lite innehåll att det inte går att bedöma om det är aktuellt.`,
  en: `There is still so little in ${code(path)} that whether it is up to date cannot be judged.`,
})

/** The product says itself that nothing new is to come. */
export const isFinished = (path: string, line: number): Text => ({
  fi: `Tiedosto ${code(path)} kertoo rivillä ${line}, että tuotetta enää vain ylläpidetään tai ettei sitä enää kehitetä.`,
  sv: `${code(path)} säger på rad ${line} att produkten bara underhålls eller inte utvecklas längre.`,
  en: `${code(path)} says on line ${line} that the product is only maintained, or no longer developed.`,
})

/** The owners say that the product is being retired. */
export const isRetired: Text = {
  fi: 'Tuotteen elinkaaren vaihe on ”poistumassa” (obsolete), joten asiakirjojen ikää ei arvioida.',
  sv: 'Produkten är på väg ut (obsolete), så dokumentens ålder bedöms inte.',
  en: 'The product is being retired (obsolete), so the age of its documents is not judged.',
}
