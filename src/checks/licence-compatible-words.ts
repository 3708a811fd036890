/** What is told of licences that do not go together. Every message says that it is no legal advice. */
import type { Obstacle } from '../inventory/licence-compatibility.ts'
import type { Text } from '../model.ts'
import { code, either, inAll } from './phrases.ts'

const noAdvice: Text = {
  fi: 'Tämä ei ole oikeudellinen neuvo.',
  sv: 'Detta är inte juridisk rådgivning.',
  en: 'This is not legal advice.',
}

const because = ({ because: reason, inbound, outbound, source }: Obstacle): Text => {
  const named = `${source.name}, ${source.clause}`
  if (reason === 'whole')
    return {
      fi: `Lähteen mukaan (${named}) koko teos, johon sisältyy tällaista koodia, jaetaan lisenssin ${code(inbound)} ehdoilla.`,
      sv: `Enligt källan (${named}) distribueras hela det verk som innehåller sådan kod på villkoren i licensen ${code(inbound)}.`,
      en: `According to the source (${named}), the whole work that holds such code is distributed under the terms of ${code(inbound)}.`,
    }
  return {
    fi: `Lähteen mukaan (${named}) lisenssien ${code(inbound)} ja ${code(outbound)} ehtoja ei voi noudattaa samassa teoksessa.`,
    sv: `Enligt källan (${named}) går villkoren i licenserna ${code(inbound)} och ${code(outbound)} inte att förena i samma verk.`,
    en: `According to the source (${named}), the terms of ${code(inbound)} and ${code(outbound)} cannot be met in the same work.`,
  }
}

/** The EUPL names licences that the whole may go under instead. */
const wayOut = ({ way, inbound }: Obstacle): Text =>
  way === null
    ? { fi: '', sv: '', en: '' }
    : {
        fi: ` Yhteisen teoksen saa julkaista lisenssillä ${code(inbound)} (${way.name}, ${way.clause}).`,
        sv: ` Det gemensamma verket får ges ut under licensen ${code(inbound)} (${way.name}, ${way.clause}).`,
        en: ` The joint work may be published under ${code(inbound)} (${way.name}, ${way.clause}).`,
      }

/** Files under a licence that cannot go into the product. `count`: how many; `stated`: where their licence stands. */
export function incompatibleFiles(
  product: { expression: string; place: string },
  files: { first: string; count: number; expression: string; stated: string },
  obstacle: Obstacle,
): Text {
  const [why, way] = [because(obstacle), wayOut(obstacle)]
  const reason = inAll((language) => `${why[language]}${way[language]}`)
  const { first, count, expression, stated } = files
  const rest: Text = {
    fi:
      count === 1
        ? `tiedoston ${code(first)}`
        : `tiedoston ${code(first)} ja ${count === 2 ? 'yhden' : count - 1} muun tiedoston`,
    sv: count === 1 ? `filen ${code(first)}` : `filen ${code(first)} och ${count === 2 ? 'en' : count - 1} till`,
    en: count === 1 ? `the file ${code(first)}` : `the file ${code(first)} and ${count === 2 ? 'one' : count - 1} more`,
  }
  return {
    fi: `Tuotteen lisenssi on ${code(product.expression)} (${code(product.place)}), mutta ${rest.fi} lisenssi on ${code(expression)} (${code(stated)}). ${reason.fi} Kysy lisensseistä päättävältä, korvataanko koodi vai vaihdetaanko lisenssiä. ${noAdvice.fi}`,
    sv: `Produktens licens är ${code(product.expression)} (${code(product.place)}), men ${rest.sv} har licensen ${code(expression)} (${code(stated)}). ${reason.sv} Fråga den som beslutar om licenser om koden ska ersättas eller licensen bytas. ${noAdvice.sv}`,
    en: `The licence of the product is ${code(product.expression)} (${code(product.place)}), but that of ${rest.en} is ${code(expression)} (${code(stated)}). ${reason.en} Ask whoever decides on licences whether to replace the code or to change the licence. ${noAdvice.en}`,
  }
}

/** A guide or template that asks for contributions under another licence than the product's. */
export function otherInbound(
  names: readonly string[],
  place: string,
  product: { expression: string; place: string },
): Text {
  const list = inAll((language) => either(names.map(code), language))
  return {
    fi: `Muutokset pyydetään antamaan lisenssillä ${list.fi} (${code(place)}), mutta tuotteen lisenssi on ${code(product.expression)} (${code(product.place)}). Tavallisesti ne ovat samat (GitHub Terms of Service, D.6). Onko ero tarkoituksellinen? Jos on, kerro ohjeessa, miksi; jos ei, kirjoita ohjeeseen tuotteen lisenssi. ${noAdvice.fi}`,
    sv: `Bidrag begärs under licensen ${list.sv} (${code(place)}), men produktens licens är ${code(product.expression)} (${code(product.place)}). Vanligen är de desamma (GitHub Terms of Service, D.6). Är skillnaden avsiktlig? Förklara i så fall varför i anvisningen, och skriv annars produktens licens där. ${noAdvice.sv}`,
    en: `Contributions are asked for under ${list.en} (${code(place)}), but the licence of the product is ${code(product.expression)} (${code(product.place)}). Usually the two are the same (GitHub Terms of Service, D.6). Is the difference intended? If so, say why in the guide; if not, write the licence of the product there. ${noAdvice.en}`,
  }
}

/** Nobody knows the licence of the product: nothing can be compared with it. */
export const unknownProduct: Text = {
  fi: 'En tunnistanut tuotteen lisenssiä, joten muita lisenssejä ei voi verrata siihen.',
  sv: 'Jag kände inte igen produktens licens, så andra licenser går inte att jämföra med den.',
  en: 'The licence of the product could not be identified, so other licences cannot be compared with it.',
}
