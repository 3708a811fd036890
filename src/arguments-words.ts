/** What is said of a command line that cannot be followed. */
import type { Text } from './model.ts'

export const wrongValue = (name: string, value: string, values: readonly string[]): Text => ({
  fi: `Valitsimen --${name} arvo ”${value}” ei käy. Sallitut arvot: ${values.join(', ')}.`,
  sv: `Värdet ”${value}” går inte att använda för --${name}. Tillåtna värden: ${values.join(', ')}.`,
  en: `--${name} cannot be "${value}". Allowed values: ${values.join(', ')}.`,
})
export const unknownOption = (detail: string): Text => ({
  fi: `Komentoriviä ei voi tulkita (${detail}). Ohje: kuntalint --help`,
  sv: `Kommandoraden går inte att tolka (${detail}). Hjälp: kuntalint --help`,
  en: `The command line cannot be understood (${detail}). Help: kuntalint --help`,
})
export const notTaken = (option: string, command: string, instead: readonly string[]): Text => ({
  fi: `Komento ${command} ei käytä valitsinta --${option}. Sitä käyttävät: ${instead.join(', ')}.`,
  sv: `Kommandot ${command} använder inte --${option}. Det används av: ${instead.join(', ')}.`,
  en: `The command ${command} does not take --${option}. It is taken by: ${instead.join(', ')}.`,
})
export const unknownCommand = (word: string, commands: readonly string[]): Text => ({
  fi: `Komentoa ”${word}” ei ole. Komennot: ${commands.join(', ')}. Kansion tarkistat näin: kuntalint check ${word}`,
  sv: `Kommandot ”${word}” finns inte. Kommandona är ${commands.join(', ')}. En mapp kontrolleras så här: kuntalint check ${word}`,
  en: `There is no command "${word}". The commands are ${commands.join(', ')}. To check a folder: kuntalint check ${word}`,
})
export const emptyCommit = (option: string): Text => ({
  fi: `Valitsimelle --${option} on annettava commit, haara tai tagi.`,
  sv: `--${option} behöver en commit, en gren eller en tagg.`,
  en: `--${option} needs a commit, a branch or a tag.`,
})
export const whichRule: Text = {
  fi: 'Kerro, mikä sääntö selitetään. Esimerkiksi: kuntalint explain governance/funding',
  sv: 'Ange vilken regel som ska förklaras. Till exempel: kuntalint explain governance/funding',
  en: 'Say which rule to explain, for example: kuntalint explain governance/funding',
}
export const whichReports: Text = {
  fi: 'Anna kaksi raporttia, vanhempi ensin: kuntalint compare vanha.json uusi.json. Raportin tallentaa kuntalint check . --report uusi.json.',
  sv: 'Ange två rapporter, den äldre först: kuntalint compare gammal.json ny.json. En rapport sparas med kuntalint check . --report ny.json.',
  en: 'Give two reports, the older one first: kuntalint compare old.json new.json. A report is saved by kuntalint check . --report new.json.',
}

export const whichSource = (importSources: readonly string[]): Text => ({
  fi: `Kerro, mistä siirrytään ja mistä tiedostosta: kuntalint import repolinter repolint.json. Lähteet: ${importSources.join(', ')}.`,
  sv: `Ange varifrån inställningarna flyttas och i vilken fil de finns: kuntalint import repolinter repolint.json. Källor: ${importSources.join(', ')}.`,
  en: `Say what to move over from, and its file: kuntalint import repolinter repolint.json. Sources: ${importSources.join(', ')}.`,
})
