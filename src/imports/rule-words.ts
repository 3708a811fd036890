/** Titles, reasons and remedies of rules that were imported, in all three languages. */

import type { ArtefactKind } from '../artefact.ts'
import { artefactNames } from '../language.ts'
import type { Text } from '../model.ts'
import { named } from './globs.ts'
import { code, joined } from './phrases.ts'

/** What a rule asks, in words. */
export interface RuleWords {
  title: Text
  fix: Text
}

const agreed: Text = {
  fi: 'Jos sääntö ei enää vastaa sitä, mistä on sovittu, muuttakaa sääntöä.',
  sv: 'Om regeln inte längre motsvarar det som ni har kommit överens om, ändra regeln.',
  en: 'If the rule no longer says what was agreed, change the rule.',
}
const withAgreed = (text: Text): Text => joined([text, agreed])

/** Why the rule is asked: what was agreed on before, and in which file. */
export const why = (source: string): Text => ({
  fi: `Tästä sovittiin aiemmin repolinterin asetuksissa (${code(source)}).`,
  sv: `Det här kom ni överens om tidigare i repolinters inställningar (${code(source)}).`,
  en: `This was agreed on earlier in the settings of repolinter (${code(source)}).`,
})

/** One of these files is there. */
export function fileThere(globs: readonly string[]): RuleWords {
  const list = named(globs)
  return {
    title: {
      fi: `Tiedosto on koodivarastossa: ${list.fi}`,
      sv: `Filen finns i kodförrådet: ${list.sv}`,
      en: `The file is in the repository: ${list.en}`,
    },
    fix: withAgreed({
      fi: `Lisää tiedosto: ${list.fi}.`,
      sv: `Lägg till filen: ${list.sv}.`,
      en: `Add the file: ${list.en}.`,
    }),
  }
}

/** One of these folders is there. */
export function folderThere(globs: readonly string[]): RuleWords {
  const list = named(globs)
  return {
    title: {
      fi: `Kansio on koodivarastossa: ${list.fi}`,
      sv: `Mappen finns i kodförrådet: ${list.sv}`,
      en: `The folder is in the repository: ${list.en}`,
    },
    fix: withAgreed({
      fi: `Lisää kansio: ${list.fi}.`,
      sv: `Lägg till mappen: ${list.sv}.`,
      en: `Add the folder: ${list.en}.`,
    }),
  }
}

/** None of these files is there. */
export function filesGone(globs: readonly string[]): RuleWords {
  const list = named(globs)
  return {
    title: {
      fi: `Koodivarastossa ei ole tiedostoja, joita ${list.fi} tarkoittaa`,
      sv: `Kodförrådet har inga filer som ${list.sv} avser`,
      en: `The repository has no files that match ${list.en}`,
    },
    fix: withAgreed({
      fi: 'Poista tiedosto tai siirrä se muualle.',
      sv: 'Ta bort filen eller flytta den.',
      en: 'Remove the file, or move it elsewhere.',
    }),
  }
}

/** A governance artefact is there, in whatever file our own rules would find it. */
export const artefactThere = (kind: ArtefactKind): RuleWords => {
  const name = artefactNames[kind]
  return {
    title: {
      fi: `Koodivarastossa on tämä: ${name.fi}`,
      sv: `Det här finns i kodförrådet: ${name.sv}`,
      en: `The repository has this: ${name.en}`,
    },
    fix: withAgreed({
      fi: `Lisää se: ${name.fi}. Oma tiedosto, osa toista tiedostoa tai linkki riittää.`,
      sv: `Lägg till: ${name.sv}. En egen fil, en del av en annan fil eller en länk räcker.`,
      en: `Add it: ${name.en}. A file of its own, a part of another one or a link is enough.`,
    }),
  }
}

/** The files say something. `what`: the expression, or what its author called it. */
export function contentThere(what: string, globs: readonly string[]): RuleWords {
  const list = named(globs)
  return {
    title: {
      fi: `Tiedostossa ${list.fi} on ${code(what)}`,
      sv: `Filen ${list.sv} innehåller ${code(what)}`,
      en: `${list.en} has ${code(what)}`,
    },
    fix: withAgreed({
      fi: `Lisää tiedostoon teksti, jota sääntö etsii: ${code(what)}.`,
      sv: `Lägg till den text i filen som regeln söker efter: ${code(what)}.`,
      en: `Add the text to the file that the rule looks for: ${code(what)}.`,
    }),
  }
}

/** The files do not say something. `what`: the expression, or what its author called it. */
export function contentGone(what: string, globs: readonly string[]): RuleWords {
  const list = named(globs)
  return {
    title: {
      fi: `Tiedostossa ${list.fi} ei ole ${code(what)}`,
      sv: `Filen ${list.sv} innehåller inte ${code(what)}`,
      en: `${list.en} does not have ${code(what)}`,
    },
    fix: withAgreed({
      fi: 'Poista teksti tai kirjoita se toisin.',
      sv: 'Ta bort texten eller skriv den på ett annat sätt.',
      en: 'Remove the text, or write it differently.',
    }),
  }
}

/** The files begin with something. `what`: the expression, or what its author called it. */
export function beginningThere(what: string, globs: readonly string[]): RuleWords {
  const list = named(globs)
  return {
    title: {
      fi: `Tiedoston ${list.fi} alussa on ${code(what)}`,
      sv: `Filen ${list.sv} börjar med ${code(what)}`,
      en: `${list.en} begins with ${code(what)}`,
    },
    fix: withAgreed({
      fi: 'Lisää sovittu teksti tiedoston alkuun.',
      sv: 'Lägg till den överenskomna texten i början av filen.',
      en: 'Add the agreed text to the beginning of the file.',
    }),
  }
}

/** The files are those that were approved, byte for byte. */
export function hashSame(globs: readonly string[]): RuleWords {
  const list = named(globs)
  return {
    title: {
      fi: `Tiedosto ${list.fi} on muuttamaton`,
      sv: `Filen ${list.sv} är oförändrad`,
      en: `${list.en} is unchanged`,
    },
    fix: withAgreed({
      fi: 'Palauta sovittu tiedosto.',
      sv: 'Återställ den överenskomna filen.',
      en: 'Restore the agreed file.',
    }),
  }
}

/** A file of known content is not there. */
export const hashGone: RuleWords = {
  title: {
    fi: 'Koodivarastossa ei ole tiedostoja, jotka on sovittu jätettäviksi pois',
    sv: 'Kodförrådet har inga filer som ni har kommit överens om att utelämna',
    en: 'The repository has none of the files that were agreed to be left out',
  },
  fix: withAgreed({ fi: 'Poista tiedosto.', sv: 'Ta bort filen.', en: 'Remove the file.' }),
}

/** No file is larger than `most` bytes. */
export const sizeKept = (most: number): RuleWords => ({
  title: {
    fi: `Tiedostot ovat enintään ${most} tavua`,
    sv: `Filerna är högst ${most} byte`,
    en: `Files have at most ${most} bytes`,
  },
  fix: withAgreed({
    fi: 'Pienennä tiedostoa tai säilytä se muualla.',
    sv: 'Gör filen mindre eller förvara den på annat håll.',
    en: 'Make the file smaller, or keep it elsewhere.',
  }),
})

/** The files fit a JSON Schema. `what`: what its author says of it, where he says something. */
export function schemaKept(what: string | null, globs: readonly string[]): RuleWords {
  const list = named(globs)
  const more = what === null ? '' : ` (${code(what)})`
  return {
    title: {
      fi: `Tiedosto ${list.fi} on sovittua muotoa${more}`,
      sv: `Filen ${list.sv} har den överenskomna formen${more}`,
      en: `${list.en} has the agreed form${more}`,
    },
    fix: withAgreed({
      fi: 'Korjaa tiedosto skeeman mukaiseksi.',
      sv: 'Rätta filen enligt schemat.',
      en: 'Correct the file by the schema.',
    }),
  }
}

export const pathsKept: RuleWords = {
  title: {
    fi: 'Koodivarastossa ei ole polkuja, jotka on sovittu jätettäviksi pois',
    sv: 'Kodförrådet har inga sökvägar som ni har kommit överens om att utelämna',
    en: 'The repository has no paths that were agreed to be left out',
  },
  fix: withAgreed({
    fi: 'Poista tiedosto tai nimeä se uudelleen.',
    sv: 'Ta bort filen eller byt namn på den.',
    en: 'Remove the file, or rename it.',
  }),
}

export const messagesKept: RuleWords = {
  title: {
    fi: 'Commit-viesteissä ei ole sanoja, joista on sovittu, ettei niitä käytetä',
    sv: 'Commit-meddelandena har inga ord som ni har kommit överens om att inte använda',
    en: 'Commit messages have none of the words that were agreed not to be used',
  },
  fix: withAgreed({
    fi: 'Kirjoita viesti uudelleen ennen yhdistämistä.',
    sv: 'Skriv om meddelandet före sammanslagningen.',
    en: 'Write the message anew before merging.',
  }),
}

export const linksKept: RuleWords = {
  title: {
    fi: 'Asiakirjojen linkit vievät perille',
    sv: 'Dokumentens länkar leder rätt',
    en: 'Links between the documents lead somewhere',
  },
  fix: withAgreed({ fi: 'Korjaa linkki.', sv: 'Rätta länken.', en: 'Correct the link.' }),
}

export const licenceKnown: RuleWords = {
  title: {
    fi: 'Lisenssin tunnistaa sen tekstistä',
    sv: 'Licensen känns igen på sin text',
    en: 'The licence is recognised by its text',
  },
  fix: withAgreed({
    fi: 'Kopioi lisenssin teksti muuttamattomana tiedostoon `LICENSE`.',
    sv: 'Kopiera licensens text oförändrad till filen `LICENSE`.',
    en: 'Copy the text of the licence unchanged into the file `LICENSE`.',
  }),
}
