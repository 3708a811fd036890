/** What is said of values that lack their quotation marks. */
import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** A number where a text is wanted, and the number is written otherwise (`1.10`, `0401`). */
export const numberForText = (label: string, written: string, read: string): Text => ({
  fi: `Avaimen ${code(label)} arvo ${code(written)} luetaan ilman lainausmerkkejä lukuna ${code(read)}. Kirjoita ${code(`"${written}"`)}.`,
  sv: `Värdet ${code(written)} för ${code(label)} läses utan citattecken som talet ${code(read)}. Skriv ${code(`"${written}"`)}.`,
  en: `Without quotation marks the value ${code(written)} of ${code(label)} is read as the number ${code(read)}. Write ${code(`"${written}"`)}.`,
})

/** The same for what tells who somebody is. */
export const numberOfSomebody = (label: string, line: number): Text => ({
  fi: `Avaimen ${code(label)} arvo rivillä ${line} luetaan ilman lainausmerkkejä lukuna, jolloin osa siitä häviää. Lisää lainausmerkit.`,
  sv: `Värdet för ${code(label)} på rad ${line} läses utan citattecken som ett tal, och då försvinner en del av det. Lägg till citattecken.`,
  en: `Without quotation marks the value of ${code(label)} on line ${line} is read as a number, and a part of it is lost. Put it in quotation marks.`,
})

/** A word or number that YAML 1.1 takes for something else. */
export const otherInYaml11 = (written: string, truth: boolean): Text => ({
  fi: `Ohjelmat, jotka lukevat vanhempaa YAML 1.1 -muotoa, tulkitsevat arvon ${code(written)} ilman lainausmerkkejä ${truth ? 'totuusarvoksi' : 'luvuksi'}. Kirjoita ${code(`"${written}"`)}.`,
  sv: `Program som läser det äldre formatet YAML 1.1 tolkar värdet ${code(written)} utan citattecken som ${truth ? 'sant eller falskt' : 'ett tal'}. Skriv ${code(`"${written}"`)}.`,
  en: `Without quotation marks, programs that read the older YAML 1.1 take ${code(written)} for ${truth ? 'true or false' : 'a number'}. Write ${code(`"${written}"`)}.`,
})
