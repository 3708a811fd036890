/** The forms that the standard wants of texts, and what is said of a text that does not keep its form. */
import { standardExpression } from '../inventory/licence-expression.ts'
import { licencesIn, plainSentence } from '../inventory/licence-names.ts'
import type { Text } from '../model.ts'
import { addressMeant, isAddress, isEmail, isMediaType, isOrganisation, isUri, isWebAddress } from './addresses.ts'
import { dayMeant, dayOf, isNoDay } from './days.ts'
import { countryMeant, isCountry, isLanguage, languageMeant } from './languages.ts'
import { type Form, isValue, valuesOf } from './standard.ts'
import {
  notCountry,
  notDate,
  notDay,
  notEmail,
  notLanguage,
  notLicence,
  notMediaType,
  notOrganisation,
  notSupport,
  notWeb,
} from './value-words.ts'

interface Kept {
  keeps(text: string): boolean
  words(label: string, text: string, line: number): Text
}

/** `EUPL 1.2` and `European Union Public Licence v1.2` are known names of EUPL-1.2. */
function licenceMeant(text: string): string | null {
  const named = [...new Set(licencesIn(plainSentence(text.slice(0, 200))).map(({ id }) => id))]
  return named.length === 1 ? named[0]! : null
}

const alias = /^alias:(.{1,100})$/u

function isSupport(text: string): boolean {
  const name = alias.exec(text)?.[1]
  return name === undefined ? isUri(text) : isValue('aliases', name)
}

function supportMeant(text: string): string | null {
  const name = (alias.exec(text)?.[1] ?? text).trim().toLowerCase()
  return valuesOf('aliases').includes(name) ? `alias:${name}` : null
}

const dateWords = (label: string, text: string): Text =>
  isNoDay(text) ? notDay(label, text, null) : notDate(label, text, dayMeant(text))

const web = { words: (label: string, text: string): Text => notWeb(label, text, addressMeant(text)) }

/** Longer than any expression that `standardExpression` reads. */
const longestLicence = 400

/** How a form is kept, and what is said where it is not. Files and versions are judged by rules of their own. */
export const forms: Readonly<Partial<Record<Form, Kept>>> = {
  url: { keeps: isAddress, ...web },
  web: { keeps: isWebAddress, ...web },
  date: { keeps: (text) => dayOf(text) !== null, words: dateWords },
  media: { keeps: isMediaType, words: (label, text) => notMediaType(label, text, null) },
  organisation: { keeps: isOrganisation, words: (label, text) => notOrganisation(label, text, addressMeant(text)) },
  support: { keeps: isSupport, words: (label, text) => notSupport(label, text, supportMeant(text)) },
  country: { keeps: isCountry, words: (label, text) => notCountry(label, text, countryMeant(text)) },
  language: { keeps: isLanguage, words: (label, text) => notLanguage(label, text, languageMeant(text)) },
  licence: {
    keeps: (text) => text.length > longestLicence || standardExpression(text) !== null,
    words: (label, text) => notLicence(label, text, licenceMeant(text)),
  },
  email: { keeps: isEmail, words: (_, __, line) => notEmail(line) },
}
