import type { Text } from '../model.ts'

const longestQuote = 80

/** A value of a description as a message quotes it: in backticks, on one line, cut after 80 characters. */
export function code(value: string): string {
  const plain = value.slice(0, 1000).replace(/\s+/gu, ' ').replaceAll('`', "'").trim()
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}\``
}

/** The text stops where more should follow. */
export const endsTooEarly: Text = {
  fi: 'Tiedosto loppuu kesken: siitä puuttuu loppu.',
  sv: 'Filen tar slut för tidigt: slutet saknas.',
  en: 'The file ends too early: its end is missing.',
}

/** Something stands where it cannot. `found`: as it is written. */
export const unexpected = (found: string): Text => ({
  fi: `Syntaksissa on virhe: ${code(found)} ei voi olla tässä kohdassa.`,
  sv: `Det finns ett fel i syntaxen: ${code(found)} kan inte stå här.`,
  en: `There is a mistake in the syntax: ${code(found)} cannot stand here.`,
})

/** Why a description is not judged: it is larger than what is read. */
export const tooLarge: Text = {
  fi: 'Rajapintakuvaus on niin suuri, ettei sitä luettu.',
  sv: 'Gränssnittsbeskrivningen är så stor att den inte lästes.',
  en: 'The API description is so large that it was not read.',
}

/** Why a description is not judged: its parts stand inside one another deeper than what is read. */
export const tooDeep: Text = {
  fi: 'Rajapintakuvauksessa on niin monta sisäkkäistä tasoa, ettei sitä luettu.',
  sv: 'Gränssnittsbeskrivningen har så många nivåer i varandra att den inte lästes.',
  en: 'The API description nests so deep that it was not read.',
}

/** Why a description is not judged: it is made from a template, and stands as a description only after that. */
export const templated: Text = {
  fi: 'Rajapintakuvaus on malli, josta varsinainen kuvaus tuotetaan, eikä sitä voi arvioida sellaisenaan.',
  sv: 'Gränssnittsbeskrivningen är en mall som den egentliga beskrivningen görs av, och den kan inte bedömas som den är.',
  en: 'The API description is a template that the real one is made from, and cannot be judged as it stands.',
}

/** Marks of a template that is filled at build or run time. */
export const isTemplate = (text: string): boolean =>
  /\{\{[^{}]{1,200}\}\}|\{%[^{}%]{1,200}%\}|<%[^%]{1,200}%>/u.test(text)
