/** What changed in an interface over HTTP, in words. */

import { inAll } from '../language.ts'
import type { Text } from '../model.ts'
import { code } from './schema-words.ts'

/** Which way data goes, as users of an interface over HTTP call it. */
export const httpDirections = {
  in: { fi: 'pyyntö', sv: 'anropet', en: 'request' },
  out: { fi: 'vastaus', sv: 'svaret', en: 'response' },
} as const satisfies Record<'in' | 'out', Text>

export const operationRemoved: Text = {
  fi: 'toiminto on poistettu',
  sv: 'operationen har tagits bort',
  en: 'the operation was removed',
}
export const operationAdded: Text = { fi: 'uusi toiminto', sv: 'ny operation', en: 'new operation' }
export const pathRenamed = (to: string): Text => ({
  fi: `polku on nyt ${code(to)}`,
  sv: `sökvägen är nu ${code(to)}`,
  en: `the path is now ${code(to)}`,
})
/** Only names of parameters differ, which are never sent. */
export const pathNamed = (was: string, is: string): Text => ({
  fi: `polun parametrin nimi on vaihtunut: ${code(was)} → ${code(is)}`,
  sv: `en sökvägsparameter har fått ett nytt namn: ${code(was)} → ${code(is)}`,
  en: `a path parameter has another name: ${code(was)} → ${code(is)}`,
})
export const operationDeprecated: Text = {
  fi: 'toiminto on merkitty poistuvaksi (`deprecated`)',
  sv: 'operationen är märkt som utgående (`deprecated`)',
  en: 'the operation is marked as deprecated',
}
export const operationKept: Text = {
  fi: 'toiminto ei ole enää poistuva (`deprecated` on poistettu)',
  sv: 'operationen är inte längre utgående (`deprecated` har tagits bort)',
  en: 'the operation is no longer deprecated',
}
export const operationIdChanged = (was: string, is: string | null): Text => {
  const now = is === null ? '–' : code(is)
  return inAll(() => `\`operationId\`: ${code(was)} → ${now}`)
}

const places = {
  query: { fi: 'kyselyparametri', sv: 'frågeparametern', en: 'query parameter' },
  path: { fi: 'polun parametri', sv: 'sökvägsparametern', en: 'path parameter' },
  header: { fi: 'pyynnön otsake', sv: 'anropshuvudet', en: 'request header' },
  cookie: { fi: 'eväste', sv: 'kakan', en: 'cookie' },
} as const

/** A parameter by its place and name. */
export interface Named {
  name: string
  place: keyof typeof places
}

const parameter = ({ name, place }: Named, rest: Text): Text =>
  inAll((language) => `${places[place][language]} ${code(name)} ${rest[language]}`)

export const parameterRemoved = (one: Named): Text =>
  parameter(one, { fi: 'on poistettu', sv: 'har tagits bort', en: 'was removed' })
export const parameterAdded = (one: Named, required: boolean): Text =>
  required
    ? parameter(one, { fi: 'on uusi ja pakollinen', sv: 'har lagts till och måste anges', en: 'is new and required' })
    : parameter(one, { fi: 'on uusi', sv: 'har lagts till', en: 'is new' })
export const parameterRequired = (one: Named, required: boolean): Text =>
  required
    ? parameter(one, { fi: 'on nyt pakollinen', sv: 'måste nu anges', en: 'is now required' })
    : parameter(one, { fi: 'ei ole enää pakollinen', sv: 'behöver inte längre anges', en: 'is no longer required' })
export const parameterStyle = (one: Named, was: string, is: string): Text =>
  parameter(one, {
    fi: `kirjoitetaan toisella tavalla: ${code(was)} → ${code(is)}`,
    sv: `skrivs på ett annat sätt: ${code(was)} → ${code(is)}`,
    en: `is written in another way: ${code(was)} → ${code(is)}`,
  })
export const parameterDeprecated = (one: Named): Text =>
  parameter(one, {
    fi: 'on merkitty poistuvaksi (`deprecated`)',
    sv: 'är märkt som utgående (`deprecated`)',
    en: 'is marked as deprecated',
  })

export const bodyRemoved: Text = {
  fi: 'pyynnön sisältö on poistettu',
  sv: 'anropets innehåll har tagits bort',
  en: 'the request body was removed',
}
export const bodyAdded = (required: boolean): Text =>
  required
    ? {
        fi: 'pyyntö tarvitsee nyt sisällön',
        sv: 'anropet måste nu ha ett innehåll',
        en: 'a request body is now required',
      }
    : {
        fi: 'pyynnöllä voi nyt olla sisältö',
        sv: 'anropet kan nu ha ett innehåll',
        en: 'a request body is now possible',
      }
export const bodyRequired = (required: boolean): Text =>
  required
    ? {
        fi: 'pyynnön sisältö on nyt pakollinen',
        sv: 'anropets innehåll måste nu anges',
        en: 'the request body is now required',
      }
    : {
        fi: 'pyynnön sisältö ei ole enää pakollinen',
        sv: 'anropets innehåll behöver inte längre anges',
        en: 'the request body is no longer required',
      }

export const mediaRemoved = (type: string): Text => ({
  fi: `mediatyyppi ${code(type)} on poistettu`,
  sv: `medietypen ${code(type)} har tagits bort`,
  en: `the media type ${code(type)} was removed`,
})
export const mediaChanged = (was: string, is: string): Text => ({
  fi: `mediatyyppi ${code(was)} → ${code(is)}`,
  sv: `medietyp ${code(was)} → ${code(is)}`,
  en: `media type ${code(was)} → ${code(is)}`,
})
export const mediaAdded = (type: string): Text => ({
  fi: `uusi mediatyyppi ${code(type)}`,
  sv: `ny medietyp ${code(type)}`,
  en: `new media type ${code(type)}`,
})

export const responseRemoved = (status: string): Text => ({
  fi: `vastaus ${code(status)} on poistettu`,
  sv: `svaret ${code(status)} har tagits bort`,
  en: `the response ${code(status)} was removed`,
})
export const responseAdded = (status: string): Text => ({
  fi: `uusi vastaus ${code(status)}`,
  sv: `nytt svar ${code(status)}`,
  en: `new response ${code(status)}`,
})
export const responseNarrowed = (was: string, is: string): Text => ({
  fi: `vastaus ${code(was)} on nyt ${code(is)}`,
  sv: `svaret ${code(was)} är nu ${code(is)}`,
  en: `the response ${code(was)} is now ${code(is)}`,
})
export const contentRemoved = (status: string): Text => ({
  fi: `vastauksessa ${code(status)} ei ole enää sisältöä`,
  sv: `svaret ${code(status)} har inte längre något innehåll`,
  en: `the response ${code(status)} no longer has a body`,
})
export const headerRemoved = (name: string): Text => ({
  fi: `vastauksen otsake ${code(name)} on poistettu`,
  sv: `svarshuvudet ${code(name)} har tagits bort`,
  en: `the response header ${code(name)} was removed`,
})
export const headerAdded = (name: string): Text => ({
  fi: `uusi vastauksen otsake ${code(name)}`,
  sv: `nytt svarshuvud ${code(name)}`,
  en: `new response header ${code(name)}`,
})
export const headerOptional = (name: string): Text => ({
  fi: `vastauksen otsake ${code(name)} ei ole enää aina mukana`,
  sv: `svarshuvudet ${code(name)} finns inte längre alltid med`,
  en: `the response header ${code(name)} is no longer always there`,
})
export const headerRequired = (name: string): Text => ({
  fi: `vastauksen otsake ${code(name)} on nyt aina mukana`,
  sv: `svarshuvudet ${code(name)} finns nu alltid med`,
  en: `the response header ${code(name)} is now always there`,
})

export const accessAsked = (what: string): Text => ({
  fi: `käyttö vaatii nyt tunnistautumisen: ${what}`,
  sv: `användningen kräver nu autentisering: ${what}`,
  en: `access is now asked for: ${what}`,
})
export const accessRemoved = (what: string, asked: string): Text => ({
  fi: `tunnistautumistapa ${what} ei enää riitä; nyt vaaditaan ${asked}`,
  sv: `autentiseringen ${what} räcker inte längre; nu krävs ${asked}`,
  en: `the way of authentication ${what} is no longer enough; now it takes ${asked}`,
})
export const accessAdded: Text = {
  fi: 'uusi tunnistautumistapa',
  sv: 'nytt sätt att autentisera sig',
  en: 'new way of authentication',
}
export const schemeChanged = (name: string): Text => ({
  fi: `tunnistautumistavan ${code(name)} osoitteet ovat muuttuneet`,
  sv: `adresserna i autentiseringen ${code(name)} har ändrats`,
  en: `addresses of the way of authentication ${code(name)} have changed`,
})
export const accessFree: Text = {
  fi: 'käyttö ei enää vaadi tunnistautumista',
  sv: 'användningen kräver inte längre autentisering',
  en: 'access is no longer asked for',
}

export const serverRemoved = (url: string): Text => ({
  fi: `palvelimen osoite ${code(url)} on poistettu`,
  sv: `serveradressen ${code(url)} har tagits bort`,
  en: `the server address ${code(url)} was removed`,
})
export const serverChanged = (was: string, is: string): Text => ({
  fi: `palvelimen osoite ${code(was)} on nyt ${code(is)}`,
  sv: `serveradressen ${code(was)} är nu ${code(is)}`,
  en: `the server address ${code(was)} is now ${code(is)}`,
})
export const serverAdded = (url: string): Text => ({
  fi: `uusi palvelimen osoite ${code(url)}`,
  sv: `ny serveradress ${code(url)}`,
  en: `new server address ${code(url)}`,
})
export const encodingChanged: Text = {
  fi: 'kenttien esitystapa (`encoding`) on muuttunut',
  sv: 'fältens kodning (`encoding`) har ändrats',
  en: 'the way in which the fields are written (`encoding`) has changed',
}
