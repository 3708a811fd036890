/** Why Spectral gives no answer. */
import type { Text } from '../model.ts'
import { rulesetsVariable } from './spectral-place.ts'

const longestQuote = 200

/** A line of another program in backticks, without colours and controls. */
function quoted(line: string): string {
  const plain = line
    .replace(/\u001b\[[0-9;]{0,20}m/gu, '')
    .replace(/[\s\u0000-\u001f]+/gu, ' ')
    .replaceAll('`', "'")
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain.trim()}\``
}

/** What Spectral says went wrong: its first error, else its first line; '' when it says nothing. */
function saidBy(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((one) => /Error #\d+: /u.test(one)) ?? lines[0]
  return line === undefined ? '' : quoted(line.replace(/^.{0,20}Error #\d+: /u, ''))
}

/** What helps where Spectral could not fetch the rules. */
function remedy(said: string): Text {
  if (!/request to|fetch|ENOTFOUND|ECONN/u.test(said)) return { fi: '', sv: '', en: '' }
  const name = `\`${rulesetsVariable}\``
  return {
    fi: ` Salli sen hakea profiilin säännöt, tai tallenna niistä kopio ja kerro sen kansio ympäristömuuttujassa ${name}.`,
    sv: ` Låt det hämta profilens regler, eller spara en kopia av dem och ange dess mapp i miljövariabeln ${name}.`,
    en: ` Let it fetch the rules of the profile, or keep a copy of them and name its folder in the variable ${name}.`,
  }
}

/** It ended with another status than 0 and 1; `stderr`: what it said. */
export function failed(status: number | null, stderr: string): Text {
  const said = saidBy(stderr)
  const words = said === '' ? '' : `: ${said}`
  const help = remedy(said)
  return {
    fi: `Spectral keskeytyi (paluuarvo ${status ?? '–'})${words}.${help.fi}`,
    sv: `Spectral avbröts (returvärde ${status ?? '–'})${words}.${help.sv}`,
    en: `Spectral broke off (exit status ${status ?? '–'})${words}.${help.en}`,
  }
}
/** It could not be started, or its files could not be written. `code`: the name of the error. */
export const didNotStart = (code: string): Text => ({
  fi: `Spectralia ei voitu ajaa (${quoted(code)}).`,
  sv: `Spectral kunde inte köras (${quoted(code)}).`,
  en: `Spectral could not be run (${quoted(code)}).`,
})
export const tookTooLong: Text = {
  fi: 'Spectral ei vastannut määräajassa (60 sekuntia), joten se keskeytettiin.',
  sv: 'Spectral svarade inte inom utsatt tid (60 sekunder) och avbröts därför.',
  en: 'Spectral did not answer within its time (60 seconds), and was ended.',
}
export const noTimeLeft: Text = {
  fi: 'Spectralille varattu aika (5 minuuttia) kului loppuun ennen tätä kuvausta.',
  sv: 'Tiden för Spectral (5 minuter) tog slut före den här beskrivningen.',
  en: 'The time for Spectral (5 minutes) was over before this description.',
}
export const saidTooMuch: Text = {
  fi: 'Spectral tulosti enemmän kuin 10 Mt, joten se keskeytettiin.',
  sv: 'Spectral skrev ut mer än 10 MB och avbröts därför.',
  en: 'Spectral printed more than 10 MB, and was ended.',
}
export const notUnderstood: Text = {
  fi: 'Spectralin vastaus ei ollut odotetussa muodossa. Tarkista, että käytössä on Spectral 6.',
  sv: 'Svaret från Spectral hade inte den väntade formen. Kontrollera att Spectral 6 används.',
  en: 'The answer of Spectral had not the form that was expected. Check that it is Spectral 6.',
}
