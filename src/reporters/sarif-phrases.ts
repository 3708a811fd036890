/** Sentences that stand only in the SARIF report. */
import { counted } from '../language.ts'
import type { Text } from '../model.ts'

const wholeList: Text = {
  fi: 'Koko luettelon saa komennolla kuntalint check --format json.',
  sv: 'Hela listan får du med kommandot kuntalint check --format json.',
  en: 'kuntalint check --format json gives the whole list.',
}

/** Findings beyond what a SARIF file may hold. */
export const beyondLimit = (n: number): Text => ({
  fi: `${counted(n, 'havainto', 'havaintoa')} jätettiin pois, koska tiedoston koko on rajattu. ${wholeList.fi}`,
  sv: `${counted(n, 'iakttagelse', 'iakttagelser')} lämnades bort eftersom filens storlek är begränsad. ${wholeList.sv}`,
  en: `${counted(n, 'finding was', 'findings were')} left out because the size of the file is limited. ${wholeList.en}`,
})

/** Findings about missing files, where there is no file to show them at. */
export const withoutPlace = (n: number): Text => ({
  fi: `${counted(n, 'havainto', 'havaintoa')} jätettiin pois, koska koodivarastossa ei ole README-tiedostoa eikä asetustiedostoa, jonka kohdalla ${n === 1 ? 'sen' : 'ne'} voisi näyttää. ${wholeList.fi}`,
  sv: `${counted(n, 'iakttagelse', 'iakttagelser')} lämnades bort eftersom kodförrådet saknar både en README-fil och en inställningsfil att visa ${n === 1 ? 'den' : 'dem'} vid. ${wholeList.sv}`,
  en: `${counted(n, 'finding was', 'findings were')} left out because the repository has neither a README nor a settings file to show ${n === 1 ? 'it' : 'them'} at. ${wholeList.en}`,
})

/** Findings that the owners accepted. */
export const accepted = (n: number): Text => ({
  fi: `${counted(n, 'havainto', 'havaintoa')} jätettiin pois, koska ${n === 1 ? 'siitä' : 'niistä'} on sovittu poikkeus.`,
  sv: `${counted(n, 'iakttagelse', 'iakttagelser')} lämnades bort eftersom det finns ett överenskommet undantag.`,
  en: `${counted(n, 'finding was', 'findings were')} left out, since an exception is agreed.`,
})
