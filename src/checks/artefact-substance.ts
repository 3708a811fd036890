import type { Artefact, ArtefactKind, Substance } from '../artefact.ts'
import { readings } from '../inventory/reading.ts'
import type { Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll, placeOf } from './phrases.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
  /** What is too little. Default: stub, placeholder, empty, image-only. */
  weak?: readonly Substance[]
}

/** What is there, in the words that follow "the file …". */
const said: Readonly<Record<Substance, Text>> = {
  empty: {
    fi: 'on tyhjä tai siinä on vain otsikoita.',
    sv: 'är tom eller innehåller bara rubriker.',
    en: 'is empty or holds nothing but headings.',
  },
  stub: {
    fi: 'kertoo asiasta vain lauseen tai kaksi; lukija ei vielä saa siitä vastausta.',
    sv: 'säger bara någon mening om saken; läsaren får ännu inget svar.',
    en: 'says only a sentence or two about the matter; a reader does not get an answer from it yet.',
  },
  placeholder: {
    fi: 'on suurelta osin vielä täyttämätöntä mallipohjaa.',
    sv: 'är till stor del en mall som ännu inte är ifylld.',
    en: 'is for the most part a template that is not filled in yet.',
  },
  'image-only': {
    fi: 'koostuu pelkästä kuvasta, jota kaikki lukijat eivät näe eikä haku löydä.',
    sv: 'består bara av en bild, som inte alla läsare ser och som sökningar inte hittar.',
    en: 'consists of nothing but an image, which not every reader sees and no search finds.',
  },
  pointer: {
    fi: 'sisältää vain linkin muualle.',
    sv: 'innehåller bara en länk till ett annat ställe.',
    en: 'holds nothing but a link to another place.',
  },
  full: { fi: 'sisältää tekstiä.', sv: 'innehåller text.', en: 'holds text.' },
}

function weakText(artefact: Artefact, substance: Substance): Text {
  const path = code(artefact.path ?? '')
  const subject: Text =
    artefact.status === 'section'
      ? { fi: `Tämä osa tiedostoa ${path}`, sv: `Den här delen av filen ${path}`, en: `This part of ${path}` }
      : { fi: `Tiedosto ${path}`, sv: `Filen ${path}`, en: `The file ${path}` }
  return inAll((language) => `${subject[language]} ${said[substance][language]}`)
}

const defaults: readonly Substance[] = ['stub', 'placeholder', 'empty', 'image-only']

/** Does what is there say something? One problem for each artefact that says too little. */
export default {
  async judge({ inventory }, { kinds, weak = defaults }) {
    const all = kinds.flatMap((kind) => inventory.of(kind))
    const own = all.filter(({ status }) => status === 'present' || status === 'section')
    if (own.length === 0 && all.some(({ status }) => status === 'inherited'))
      return couldNotRead((await readings(inventory, kinds)).unread)
    if (own.length === 0) return nothingToRead(kinds)
    const problems = own.flatMap((artefact) =>
      artefact.substance !== null && weak.includes(artefact.substance)
        ? [{ message: weakText(artefact, artefact.substance), location: placeOf(artefact), key: artefact.substance }]
        : [],
    )
    return problems.length > 0 ? { problems } : { passed: own.map((artefact) => placeOf(artefact)) }
  },
} satisfies Check<Options>
