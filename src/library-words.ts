/** What is said of options that `lint` cannot follow: their authors write programs. */
import type { Text } from './model.ts'

export const unknownOption = (name: string, known: readonly string[]): Text => ({
  fi: `Funktiolla lint ei ole valitsinta ”${name}”. Valitsimet: ${known.join(', ')}.`,
  sv: `Funktionen lint har inget alternativ ”${name}”. Alternativen är ${known.join(', ')}.`,
  en: `lint has no option "${name}". The options are ${known.join(', ')}.`,
})

export const wrongValue = (name: string, value: string, wanted: string): Text => ({
  fi: `Funktion lint valitsimen ${name} arvo ”${value}” ei käy. Sallittu: ${wanted}.`,
  sv: `Värdet ”${value}” går inte att använda för alternativet ${name} i lint. Tillåtet: ${wanted}.`,
  en: `The option ${name} of lint cannot be "${value}". Allowed: ${wanted}.`,
})
