/** Sentences of the comment at a pull request. */
import { both, pageLanguages } from '../language.ts'
import type { Language, Text } from '../model.ts'
import type { Report } from '../report.ts'

export const allResolved: Text = {
  fi: 'Tässä kommentissa aiemmin kerrotut havainnot on korjattu.',
  sv: 'De iakttagelser som tidigare nämndes i den här kommentaren är åtgärdade.',
  en: 'What this comment told earlier is resolved.',
}

export const allClear: Text = {
  fi: 'Tämä muutosehdotus ei tuo uusia havaintoja. Kiitos!',
  sv: 'Det här ändringsförslaget medför inga nya iakttagelser. Tack!',
  en: 'This pull request brings no new findings. Thank you!',
}

/** Which file decides what is told, and how to be rid of the comment. */
export const commentConfigured = (settings: string | null): Text => {
  const file = settings ?? '.github/kuntalint.yml'
  return {
    fi: `Tätä kommenttia päivitetään, uusia ei lisätä. Mitä tarkistetaan, sovitaan tiedostossa \`${file}\`; kommentin saa pois työnkulun syötteellä \`comment: false\`.`,
    sv: `Den här kommentaren uppdateras, inga nya läggs till. Vad som granskas avtalas i filen \`${file}\`; kommentaren stängs av med indata \`comment: false\` i arbetsflödet.`,
    en: `This comment is updated, and no others are added. What is checked is agreed in \`${file}\`; \`comment: false\` in the workflow switches the comment off.`,
  }
}

const summaryOfRun: Text = { fi: 'Ajon yhteenveto', sv: 'Körningens sammandrag', en: 'Summary of the run' }

/** The last line: a link to the run, whose address is the server's own. */
export const runLink = ({ language: all }: Report, language: Language, url: string): string =>
  `\n\n[${both(summaryOfRun, pageLanguages(all, language))}](${url})`
