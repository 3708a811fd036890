import type { ArtefactKind, Inventory } from '../artefact.ts'
import type { Gap } from '../inventory/gaps.ts'
import { type Placeholder, placeholders } from '../inventory/placeholders.ts'
import { readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code } from './phrases.ts'
import { gapsOutsideComments, publiccodeGaps } from './publiccode-gaps.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
}

/** Words that ask for something; what follows them may name a person, and names of persons enter no report. */
const asking = /^(?:TODO|TBD|TBC|FIXME|XXX)\b/u
const personal = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|\+?\d[\d ()-]{6,20}\d/gu

/** What is quoted of a placeholder: the word that asks, without mail addresses and telephone numbers. */
const shown = (text: string): string => (asking.exec(text)?.[0] ?? text).replace(personal, '…').slice(0, 80)

const leftIn = (whole: string, more: number): Text => {
  const text = shown(whole)
  const also: Text = {
    fi: more === 0 ? '' : ` Sama teksti on tiedostossa vielä ${more === 1 ? 'toisen kerran' : `${more} kertaa`}.`,
    sv: more === 0 ? '' : ` Samma text finns ${more === 1 ? 'en gång' : `${more} gånger`} till i filen.`,
    en: more === 0 ? '' : ` The same text stands in the file ${more === 1 ? 'once' : `${more} times`} more.`,
  }
  return {
    fi: `Tähän on jäänyt mallipohjan teksti ${code(text)}. Lukija tarvitsee tähän tuotteen oman tiedon.${also.fi}`,
    sv: `Här står mallens text ${code(text)} kvar. Läsaren behöver produktens egen uppgift här.${also.sv}`,
    en: `The template's text ${code(text)} is still here. A reader needs your own information in its place.${also.en}`,
  }
}

const leadsNowhere = (text: string): Text => ({
  fi: `Linkillä ${code(text)} ei ole osoitetta. Lisää osoite tai poista linkki.`,
  sv: `Länken ${code(text)} har ingen adress. Lägg till adressen eller ta bort länken.`,
  en: `The link ${code(text)} has no address. Add the address, or take the link away.`,
})

/** Its comments are notes among colleagues, not a text to read: of it only the places of our own templates count. */
const ownersFile = /(?:^|\/)codeowners$/iu

const placeIn = (path: string, { line, column, endColumn }: Placeholder): Location => ({
  path,
  line,
  column,
  endLine: line,
  endColumn,
})

/** Rests of one document, equal ones together: one thing to do, one finding. */
function problemsOf(path: string, rests: readonly Placeholder[]): readonly Problem[] {
  const byText = new Map<string, Placeholder[]>()
  for (const rest of rests) (byText.get(rest.text) ?? byText.set(rest.text, []).get(rest.text)!).push(rest)
  return [...byText].map(([text, [first, ...others]]) => ({
    message: first!.inPassing ? leadsNowhere(text) : leftIn(text, others.length),
    location: placeIn(path, first!),
    ...(others.length === 0 ? {} : { related: others.map((other) => placeIn(path, other)) }),
    key: text,
  }))
}

/** The files that are data: rests of a template by path. */
async function inData(inventory: Inventory, kinds: readonly ArtefactKind[], owners: readonly string[]) {
  const codeowners = await Promise.all(
    owners.map(async (path) => ({ path, gaps: await gapsOutsideComments(inventory, path) })),
  )
  const publiccode = kinds.includes('publiccode') ? await publiccodeGaps(inventory) : null
  return [...codeowners, ...(publiccode ? [publiccode] : [])]
}

const asRest = (gap: Gap): Placeholder => ({ ...gap, weak: false })

/** Are the documents free of rests of their templates? Weak ones ("-", "coming soon") are let pass. */
export default {
  async judge({ inventory }, { kinds }) {
    const prose = kinds.filter((kind) => kind !== 'publiccode')
    const { readings: found, unread } = await readings(inventory, prose)
    const owners = found.map(({ document }) => document.path).filter((path) => ownersFile.test(path))
    const data = await inData(inventory, kinds, [...new Set(owners)])
    if (found.length + data.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds)
    const byPath = new Map<string, Map<string, Placeholder>>()
    for (const { document, from, to } of found.filter(({ document }) => !ownersFile.test(document.path))) {
      const rests = byPath.get(document.path) ?? new Map<string, Placeholder>()
      for (const rest of placeholders(document, { from, to }))
        if (!rest.weak || rest.inPassing) rests.set(`${rest.line}:${rest.column}`, rest)
      byPath.set(document.path, rests)
    }
    for (const { path, gaps } of data) byPath.set(path, new Map(gaps.map((gap, index) => [`${index}`, asRest(gap)])))
    const problems = [...byPath].flatMap(([path, rests]) => problemsOf(path, [...rests.values()]))
    return problems.length > 0
      ? { problems }
      : {
          passed: [
            ...found.map(({ document, from }) => ({ path: document.path, line: from })),
            ...data.filter(({ path }) => !owners.includes(path)).map(({ path }) => ({ path, line: 1 })),
          ],
        }
  },
} satisfies Check<Options>
