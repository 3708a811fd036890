/** What is said of a plan that has changed since its approval. */
import type { PartChange } from '../inventory/part-changes.ts'
import { dateIn } from '../language.ts'
import type { Text } from '../model.ts'
import { partName } from './part-name.ts'
import { code, inAll, some } from './phrases.ts'

const mostNamed = 5

const atLine: Text = { fi: 'rivi', sv: 'rad', en: 'line' }
const isGone: Text = { fi: 'poistettu', sv: 'borttaget', en: 'removed' }
const isShortened: Text = { fi: 'lyhennetty', sv: 'förkortat', en: 'shortened' }

/** "`Rahoitus` (rivi 12)": the heading, and where the first new sentence stands. */
const part = ({ title, removed, line }: PartChange): Text =>
  inAll((language) => {
    const name = partName(title)[language]
    if (line !== null) return `${name} (${atLine[language]} ${line})`
    return `${name} (${(removed ? isGone : isShortened)[language]})`
  })

/** Parts of the plan say something else than on the day of its approval. */
export function changedSince(path: string, day: Date, changes: readonly PartChange[]): Text {
  const list = inAll((language) =>
    some(
      changes.map((change) => part(change)[language]),
      language,
      mostNamed,
    ),
  )
  const isOne = changes.length === 1
  return {
    fi: `Asiakirja ${code(path)} hyväksyttiin ${dateIn(day, 'fi')}, ja sen jälkeen ${isOne ? 'on muuttunut tämä kohta' : 'ovat muuttuneet nämä kohdat'}: ${list.fi}. Kirjaa muutos versiotaulukkoon ja vie se hyväksyttäväksi, tai palauta hyväksytty teksti.`,
    sv: `${code(path)} godkändes den ${dateIn(day, 'sv')}, och sedan dess har ${isOne ? 'det här avsnittet' : 'de här avsnitten'} ändrats: ${list.sv}. Anteckna ändringen i versionstabellen och lägg fram den för godkännande, eller återställ den godkända texten.`,
    en: `${code(path)} was approved on ${dateIn(day, 'en')}, and ${isOne ? 'this part has' : 'these parts have'} changed since: ${list.en}. Note the change in the version table and take it for approval, or restore the approved text.`,
  }
}

/** The plan is a section of another document. */
export const partOfAnother = (path: string): Text => ({
  fi: `Hallintamalli on osa tiedostoa ${code(path)}, joten sillä ei ole omaa hyväksymispäivää.`,
  sv: `Förvaltningsplanen är en del av ${code(path)} och har därför inget eget datum för godkännande.`,
  en: `The governance plan is a part of ${code(path)}, so it has no approval date of its own.`,
})

/** The plan does not say when it was approved. */
export const noApproval = (path: string): Text => ({
  fi: `En löytänyt asiakirjasta ${code(path)} hyväksymispäivää.`,
  sv: `Jag hittade inget datum för godkännande i ${code(path)}.`,
  en: `I found no approval date in ${code(path)}.`,
})

/** The table of versions has a row after the approved one. */
export const notedLater = (path: string): Text => ({
  fi: `Asiakirjan ${code(path)} versiotaulukossa on hyväksyttyä versiota uudempi rivi, joten muutokset on kirjattu.`,
  sv: `Versionstabellen i ${code(path)} har en rad som är nyare än den godkända versionen, så ändringarna är antecknade.`,
  en: `The version table of ${code(path)} has a row after the approved version, so what has changed is noted.`,
})

/** The text that was approved cannot be had. */
export const notHere = (path: string, day: Date): Text => ({
  fi: `En löytänyt historiasta sitä asiakirjan ${code(path)} tekstiä, joka hyväksyttiin ${dateIn(day, 'fi')}.`,
  sv: `Jag hittade inte i historiken den text i ${code(path)} som godkändes den ${dateIn(day, 'sv')}.`,
  en: `I did not find in the history the text of ${code(path)} that was approved on ${dateIn(day, 'en')}.`,
})
