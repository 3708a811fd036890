/** Words of the lists that `init` shows: what it writes, what it leaves, what comes next. */
import type { ArtefactKind } from '../artefact.ts'
import { artefactNames, counted } from '../language.ts'
import type { Text } from '../model.ts'
import type { StartingFile } from '../templates/files.ts'

/** Of files that are no artefacts of governance themselves. */
const others: Readonly<Record<string, Text>> = {
  settings: { fi: 'kuntalintin asetukset', sv: 'inställningar för kuntalint', en: 'settings of kuntalint' },
  workflow: {
    fi: 'tarkistus GitHubissa',
    sv: 'granskning på GitHub',
    en: 'the check on GitHub',
  },
  'issue-form': {
    fi: 'muutospyyntölomake',
    sv: 'formulär för ändringsbegäran',
    en: 'form for change requests',
  },
  decisions: { fi: 'päätökset', sv: 'beslut', en: 'decisions' },
}

/** What a starting file is, in a few words. */
export const nameOfKind = (kind: StartingFile['kind']): Text => others[kind] ?? artefactNames[kind as ArtefactKind]

export const willWrite: Text = { fi: 'Kirjoitetaan', sv: 'Skrivs', en: 'To be written' }
export const wasWritten: Text = { fi: 'Kirjoitettu', sv: 'Skrivet', en: 'Written' }
export const leftAlone: Text = { fi: 'Ennestään olemassa', sv: 'Finns redan', en: 'There already' }
export const taken: Text = {
  fi: 'Mistä lähdettiin',
  sv: 'Utgångsläget',
  en: 'What it starts from',
}
/** Of an answer that nobody gave. */
export const nobodySays: Text = {
  fi: 'oletus, tarkistakaa',
  sv: 'ett antagande, kontrollera',
  en: 'assumed, please check',
}
/** What each answer is called in the list of what was read. */
export const answerNames: Readonly<
  Record<'name' | 'kind' | 'stage' | 'owners' | 'languages' | 'contact' | 'codeOwner' | 'licence', Text>
> = {
  name: { fi: 'nimi', sv: 'namn', en: 'name' },
  kind: { fi: 'mitä', sv: 'vad', en: 'what' },
  stage: { fi: 'vaihe', sv: 'skede', en: 'stage' },
  owners: { fi: 'omistajat', sv: 'ägare', en: 'owners' },
  languages: { fi: 'asiakirjojen kieli', sv: 'dokumentens språk', en: 'language of the documents' },
  contact: { fi: 'yhteystieto', sv: 'kontakt', en: 'contact' },
  codeOwner: { fi: 'katselmoija', sv: 'granskare', en: 'reviewer' },
  licence: { fi: 'lisenssi', sv: 'licens', en: 'licence' },
}

export const badgeAdded: Text = {
  fi: 'tarkistuksen merkki otsikon alle',
  sv: 'märke för granskningen under rubriken',
  en: 'badge of the check, under the title',
}
/** How much there is to fill in. */
export const placesLeft = (n: number): Text => ({
  fi: `${counted(n, 'kohta', 'kohtaa')} täydennettävänä`,
  sv: `${counted(n, 'ställe', 'ställen')} att fylla i`,
  en: `${counted(n, 'place', 'places')} to fill in`,
})
export const ready: Text = { fi: 'valmis', sv: 'klart', en: 'ready' }

export const nothingToWrite: Text = {
  fi: 'Kaikki asiakirjat ovat jo olemassa. Mitään ei kirjoitettu.',
  sv: 'Alla dokument finns redan. Inget skrevs.',
  en: 'All documents are there already. Nothing was written.',
}
export const inThePlace = (path: string): Text => ({
  fi: `${path} (on jo olemassa, ei muutettu)`,
  sv: `${path} (finns redan, ändrades inte)`,
  en: `${path} (is there already, left as it is)`,
})
export const linkOnTheWay = (path: string): Text => ({
  fi: `${path} on symbolinen linkki, jonka läpi en kirjoita`,
  sv: `${path} är en symbolisk länk som jag inte skriver igenom`,
  en: `${path} is a symbolic link, and I do not write through it`,
})
export const noFolderOnTheWay = (path: string): Text => ({
  fi: `${path} on samalla paikalla eikä ole kansio, johon voisin kirjoittaa`,
  sv: `${path} finns på samma plats och är ingen mapp som jag kan skriva i`,
  en: `${path} is in the same place, and is no folder that I could write to`,
})
export const lineOf = (path: string, line: number): Text => ({
  fi: `${path}, rivi ${line}`,
  sv: `${path}, rad ${line}`,
  en: `${path}, line ${line}`,
})
export const linkTo = (target: string): Text => ({
  fi: `linkki: ${target}`,
  sv: `länk: ${target}`,
  en: `link: ${target}`,
})
export const sharedBy = (owner: string): Text => ({
  fi: `yhteinen: ${owner}`,
  sv: `gemensam: ${owner}`,
  en: `shared: ${owner}`,
})

export const onlyGithubReads: Text = {
  fi: 'Koodivarasto ei ole GitHubissa, joten GitHubin tarkistusta ja lomaketta ei kirjoiteta.',
  sv: 'Kodförrådet finns inte på GitHub, så granskningen och formuläret för GitHub skrivs inte.',
  en: 'The repository is not at GitHub, so the check and the form for GitHub are not written.',
}
export const badgeYourself = (line: string): Text => ({
  fi: `Merkille en löytänyt README-tiedostosta varmaa paikkaa. Lisää rivi itse, jos haluat:\n  ${line}`,
  sv: `Jag hittade ingen säker plats för märket i README. Lägg till raden själv om du vill:\n  ${line}`,
  en: `I found no sure place for the badge in the README. Put the line in yourself if you like:\n  ${line}`,
})
export const noLicenceText: Text = {
  fi: 'Lisenssin teksti (LICENSE) puuttuu vielä. Lisenssistä päättävät omistajat. GitHubissa tekstin saa valmiina: Add file → Create new file → LICENSE → Choose a license template.',
  sv: 'Licensens text (LICENSE) saknas ännu. Ägarna beslutar om licensen. På GitHub får du texten färdig: Add file → Create new file → LICENSE → Choose a license template.',
  en: 'The text of the licence (LICENSE) is still missing. The owners decide which one. GitHub has the texts: Add file → Create new file → LICENSE → Choose a license template.',
}
/** The settings name the licence, so that `fix` can write its text. `folder`: as it is typed on the command line. */
export const licenceByFix = (licence: string, folder: string): Text => ({
  fi: `Lisenssin teksti (LICENSE) puuttuu vielä. Kun omistajat ovat päättäneet lisenssistä ${licence}, tekstin kirjoittaa kuntalint fix --unsafe ${folder}`,
  sv: `Licensens text (LICENSE) saknas ännu. När ägarna har beslutat om licensen ${licence} skrivs texten av kuntalint fix --unsafe ${folder}`,
  en: `The text of the licence (LICENSE) is still missing. Once the owners have decided on ${licence}, it is written by kuntalint fix --unsafe ${folder}`,
})
export const gitIgnores = (paths: readonly string[]): Text => ({
  fi: `Git ohittaa nämä tiedostot (.gitignore), joten ne eivät tule mukaan ilman valitsinta -f: ${paths.join(', ')}`,
  sv: `Git ignorerar de här filerna (.gitignore), så de kommer inte med utan väljaren -f: ${paths.join(', ')}`,
  en: `Git ignores these files (.gitignore), so they come along only with -f: ${paths.join(', ')}`,
})

export const nextHeading: Text = { fi: 'Seuraavaksi', sv: 'Härnäst', en: 'Next' }
/** `mark`: how a place to fill in begins. */
export const fillIn = (n: number, mark: string): Text => ({
  fi: `Täydentäkää kohdat, joissa lukee ${mark} (${n}). Kaikkea ei tarvitse tietää heti.`,
  sv: `Fyll i de ställen där det står ${mark} (${n}). Allt behöver ni inte veta genast.`,
  en: `Fill in the places that read ${mark} (${n}). Not everything has to be known at once.`,
})
export const commitThem: Text = {
  fi: 'Viekää tiedostot versionhallintaan:',
  sv: 'Lägg filerna i versionshanteringen:',
  en: 'Put the files under version control:',
}
export const commitMessage: Text = {
  fi: 'Lisää hallintamallin asiakirjat',
  sv: 'Lägg till dokument om förvaltningen',
  en: 'Add governance documents',
}
export const checkThem: Text = {
  fi: 'Katsokaa, mitä on vielä kesken:',
  sv: 'Se vad som återstår:',
  en: 'See what is left to do:',
}
