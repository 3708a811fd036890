import type { LicenceEvidence, LicenceFacts } from '../artefact.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { nothingToRead } from './answers.ts'
import { code, inAll, placeOf, some } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

const eitherOr = (family: string): Text => ({
  fi: `Lisenssitekstistä tunnistin lisenssin ${code(family)}, mutta en löytänyt tietoa, koskeeko lupa vain tätä versiota (${code(`${family}-only`)}) vai myös uudempia (${code(`${family}-or-later`)}).`,
  sv: `Jag kände igen licensen ${code(family)}, men jag hittade ingen uppgift om huruvida bara den här versionen gäller (${code(`${family}-only`)}) eller också senare (${code(`${family}-or-later`)}).`,
  en: `From the licence text I recognised ${code(family)}, but I did not find whether it is this version only (${code(`${family}-only`)}) or also later ones (${code(`${family}-or-later`)}).`,
})

const modified = ({ expression, added }: LicenceEvidence): Text => {
  const words = inAll((language) => some(added.map(code), language, 5))
  return {
    fi: `Lisenssiteksti muistuttaa lisenssiä ${code(expression)}, mutta siihen on lisätty ehtoja (${words.fi}). Muutettu teksti ei ole enää tuo lisenssi, eikä lukija tiedä, mitä saa tehdä.`,
    sv: `Licenstexten liknar licensen ${code(expression)}, men villkor har lagts till (${words.sv}). Med en ändrad text är det inte längre samma licens, och läsaren vet inte vad som är tillåtet.`,
    en: `The licence text resembles ${code(expression)}, but terms were added (${words.en}). A changed text is no longer that licence, and a reader does not know what is allowed.`,
  }
}

const unknown: Text = {
  fi: 'Lisenssitiedosto on olemassa, mutta en tunnistanut siitä lisenssiä.',
  sv: 'Det finns en licensfil, men jag kände inte igen någon licens i den.',
  en: 'There is a licence file, but I did not recognise a licence in it.',
}

const at = ({ path, line }: Location | LicenceEvidence): Location => ({ path, ...(line === undefined ? {} : { line }) })

function problemOf(facts: LicenceFacts, place: Location): Problem | null {
  const changed = facts.evidence.find(({ source, added }) => source === 'text' && added.length > 0)
  if (changed) return { message: modified(changed), location: at(changed), key: `modified ${changed.expression}` }
  if (facts.family === null) return null
  const text = facts.evidence.find(({ source }) => source === 'text' || source === 'notice')
  return { message: eitherOr(facts.family), location: text ? at(text) : place, key: facts.family }
}

/** Is the licence of the repository as a whole known, down to "only" or "or later"? */
export default {
  async judge({ inventory }) {
    const [file] = inventory.of('licence')
    if (!file) return nothingToRead(['licence'])
    const facts = await inventory.licence()
    if (facts.expression !== null)
      return { passed: facts.evidence.length > 0 ? facts.evidence.slice(0, 3).map(at) : [placeOf(file)] }
    const problem = problemOf(facts, placeOf(file))
    if (problem) return { problems: [problem] }
    return { undetermined: facts.reason ?? unknown }
  },
} satisfies Check<Options>
