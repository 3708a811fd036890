/** Words around the links that begin a file in GitHub's own editor. */
import type { Text } from '../model.ts'
import type { NewFile } from '../report.ts'

/** The link itself. */
export const create = (path: string): Text => ({
  fi: `Luo ${path} GitHubin muokkaimessa`,
  sv: `Skapa ${path} i GitHubs redigerare`,
  en: `Create ${path} in GitHub's editor`,
})

/** What the reader finds there. */
export const waiting = ({ shortened }: NewFile): Text =>
  shortened
    ? {
        fi: 'Lyhyt alkuteksti on siellä valmiina, ja täydennettävät kohdat on merkitty hakasulkein.',
        sv: 'Där finns en kort text att börja med, och det som ska fyllas i står inom hakparentes.',
        en: 'A short text to start from is in place there; what is to be filled in stands in square brackets.',
      }
    : {
        fi: 'Mallin teksti on siellä valmiina, ja täydennettävät kohdat on merkitty hakasulkein.',
        sv: 'Där finns mallens text, och det som ska fyllas i står inom hakparentes.',
        en: 'The text of the template is in place there; what is to be filled in stands in square brackets.',
      }

/** Before the links to the template. */
export const wholeTemplate = ({ shortened }: NewFile): Text =>
  shortened
    ? { fi: 'Koko malli on pidempi:', sv: 'Hela mallen är längre:', en: 'The full template is longer:' }
    : { fi: 'Sama malli:', sv: 'Samma mall:', en: 'The same template:' }

export const onTheWeb: Text = { fi: 'verkossa', sv: 'på webben', en: 'on the web' }
export const asWord: Text = { fi: 'Word-tiedostona', sv: 'som Word-fil', en: 'as a Word file' }

/** What the settings file is for; before its link. */
export const settingsFirst: Text = {
  fi: 'Asetustiedoston voi aloittaa tästä:',
  sv: 'Inställningsfilen kan påbörjas här:',
  en: 'The settings file can be begun here:',
}

export const documentsToBegin: Text = {
  fi: 'Asiakirjat, jotka voi aloittaa GitHubissa',
  sv: 'Dokument som kan påbörjas på GitHub',
  en: 'Documents that can be begun on GitHub',
}
