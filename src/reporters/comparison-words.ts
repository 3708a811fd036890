/** Sentences and headings about what changed between two reports. */
import { counted, inAll, levelNames } from '../language.ts'
import type { Language, Level, Text } from '../model.ts'
import type { ComparedReport, Comparison } from './changes.ts'

export const labels = {
  title: { fi: 'Mikä muuttui', sv: 'Vad som har ändrats', en: 'What changed' },
  old: { fi: 'ennen', sv: 'förut', en: 'before' },
  now: { fi: 'nyt', sv: 'nu', en: 'now' },
  note: { fi: 'Huomaa', sv: 'Observera', en: 'Note' },
} as const satisfies Record<string, Text>

/** Headings of the lists; the number of what stands below is put after each. */
export const heads = {
  fixed: { fi: 'Korjatut havainnot', sv: 'Åtgärdade iakttagelser', en: 'Findings fixed' },
  appeared: { fi: 'Uudet asiakirjat ja tiedostot', sv: 'Nya dokument och filer', en: 'Now there' },
  passing: {
    fi: 'Säännöt, jotka tulivat kuntoon',
    sv: 'Regler som nu är i ordning',
    en: 'Rules that are now in order',
  },
  added: { fi: 'Uudet havainnot', sv: 'Nya iakttagelser', en: 'New findings' },
  disappeared: { fi: 'Poistuneet asiakirjat ja tiedostot', sv: 'Borttagna dokument och filer', en: 'No longer there' },
  failing: {
    fi: 'Säännöt, jotka eivät ole enää kunnossa',
    sv: 'Regler som inte längre är i ordning',
    en: 'Rules that are no longer in order',
  },
  movedArtefacts: {
    fi: 'Siirtynyttä tai uuden muodon saanutta',
    sv: 'Material som har flyttats eller fått ny form',
    en: 'Moved, or in another form',
  },
  movedFindings: {
    fi: 'Samat havainnot toisessa paikassa',
    sv: 'Samma iakttagelser på ett annat ställe',
    en: 'The same findings in another place',
  },
  waivedNow: {
    fi: 'Havainnot, joille on nyt poikkeus',
    sv: 'Iakttagelser som nu har ett undantag',
    en: 'Findings that now have an exception',
  },
  waivedBefore: {
    fi: 'Havainnot, joiden poikkeus ei ole enää voimassa',
    sv: 'Iakttagelser vars undantag inte längre gäller',
    en: 'Findings whose exception holds no more',
  },
  waivedGone: {
    fi: 'Havainnot, jotka poistuivat poikkeuksen aikana',
    sv: 'Iakttagelser som försvann medan undantaget gällde',
    en: 'Findings that went while they had an exception',
  },
  waiversAdded: { fi: 'Uudet poikkeukset', sv: 'Nya undantag', en: 'New exceptions' },
  waiversEnded: { fi: 'Päättyneet poikkeukset', sv: 'Undantag som har upphört', en: 'Exceptions that ended' },
  waiversChanged: {
    fi: 'Poikkeukset, joiden viimeinen päivä muuttui',
    sv: 'Undantag vars sista dag har ändrats',
    en: 'Exceptions with another last day',
  },
  declaredNow: { fi: 'Uudet ilmoitukset', sv: 'Nya uppgifter från ägarna', en: 'New declarations' },
  declaredBefore: { fi: 'Perutut ilmoitukset', sv: 'Återtagna uppgifter', en: 'Withdrawn declarations' },
  declaredRenewed: { fi: 'Uudistetut ilmoitukset', sv: 'Förnyade uppgifter', en: 'Renewed declarations' },
  undeterminedNow: {
    fi: 'Säännöt, jotka eivät tällä kertaa selvinneet',
    sv: 'Regler som inte kunde avgöras den här gången',
    en: 'Rules that could not be determined this time',
  },
  undeterminedBefore: {
    fi: 'Säännöt, jotka selvisivät tällä kertaa',
    sv: 'Regler som kunde avgöras den här gången',
    en: 'Rules that could be determined this time',
  },
  applicableNow: {
    fi: 'Säännöt, jotka koskevat tätä nyt mutta eivät ennen',
    sv: 'Regler som gäller nu men inte förut',
    en: 'Rules that apply now and did not before',
  },
  applicableBefore: {
    fi: 'Säännöt, jotka eivät koske tätä enää',
    sv: 'Regler som inte längre gäller',
    en: 'Rules that no longer apply',
  },
  askedNow: {
    fi: 'Säännöt, joita ennen ei kysytty',
    sv: 'Regler som inte var med förut',
    en: 'Rules that were not asked before',
  },
  askedBefore: {
    fi: 'Säännöt, joita ei enää kysytä',
    sv: 'Regler som inte längre är med',
    en: 'Rules that are no longer asked',
  },
  componentsNow: {
    fi: 'Osat, joita ennen ei arvioitu',
    sv: 'Delar som inte bedömdes förut',
    en: 'Parts not judged before',
  },
  componentsBefore: {
    fi: 'Osat, joita ei enää arvioida',
    sv: 'Delar som inte längre bedöms',
    en: 'Parts no longer judged',
  },
} as const satisfies Record<string, Text>

export const nothingChanged: Text = {
  fi: 'Mikään ei ole muuttunut.',
  sv: 'Ingenting har ändrats.',
  en: 'Nothing has changed.',
}

/** What to bear in mind when the two reports are not of one kind; most important first. */
export function cautionLines({ old, new: now, cautions }: Comparison): readonly Text[] {
  const told: Text[] = []
  if (cautions.repository) told.push(otherRepository)
  if (cautions.order) told.push(otherOrder)
  if (cautions.ruleset) told.push(otherRules(old.version, now.version))
  if (cautions.level) told.push(otherLevel(old.level.asked, now.level.asked))
  return told
}

const otherRepository: Text = {
  fi: 'Raportit ovat eri koodivarastoista: alla on niiden ero, ei muutos.',
  sv: 'Rapporterna gäller olika kodförråd: nedan står hur de skiljer sig, inte vad som har ändrats.',
  en: 'The reports are of different repositories: what follows is how they differ, not what changed.',
}

const otherOrder: Text = {
  fi: 'Ensimmäinen raportti on uudempi kuin toinen. Anna vanhempi ensin, jos järjestys vaihtui vahingossa.',
  sv: 'Den första rapporten är nyare än den andra. Ge den äldre först, om ordningen blev fel.',
  en: 'The first report is newer than the second. Give the older one first if they were swapped.',
}

/** Versions tell something only when they are not the same. */
function otherRules(old: string, now: string): Text {
  const versions = (word: string): string => (old === now ? '' : ` (kuntalint ${old} ${word} ${now})`)
  return {
    fi: `Säännöt eivät olleet samat${versions('ja')}: uudet havainnot voivat johtua säännöistä eivätkä koodivarastosta.`,
    sv: `Reglerna var inte desamma${versions('och')}: nya iakttagelser kan bero på reglerna och inte på kodförrådet.`,
    en: `The rules were not the same${versions('and')}: new findings may come from the rules and not from the repository.`,
  }
}

const otherLevel = (old: Level, now: Level): Text => ({
  fi: `Ennen arvioitiin tason ${old} säännöt, nyt tason ${now}: prosentit eivät ole vertailukelpoisia.`,
  sv: `Förut bedömdes reglerna på nivå ${old}, nu på nivå ${now}: procenttalen kan inte jämföras.`,
  en: `The rules of level ${old} were judged before, now those of level ${now}: the percentages do not compare.`,
})

const levelName = (level: Level, language: Language): string => `${level} (${levelNames[level][language]})`

/** The level reached before and now. */
export function levelChange(old: ComparedReport, now: ComparedReport): Text {
  const [was, is] = [old.level.reached, now.level.reached]
  if (was === is) return is === 0 ? noLevel : inAll((language) => sameLevel(is, language))
  return inAll((language) => {
    const none = { fi: 'ei vielä mikään', sv: 'ingen ännu', en: 'none yet' }[language]
    const [from, to] = [was, is].map((level) => (level === 0 ? none : levelName(level, language)))
    return {
      fi: `Saavutettu taso: ennen ${from}, nyt ${to}.`,
      sv: `Uppnådd nivå: förut ${from}, nu ${to}.`,
      en: `Level reached: before ${from}, now ${to}.`,
    }[language]
  })
}

const noLevel: Text = {
  fi: 'Mitään tasoa ei ole vielä saavutettu.',
  sv: 'Ingen nivå är uppnådd ännu.',
  en: 'No level is reached yet.',
}

const sameLevel = (level: Level, language: Language): string =>
  ({
    fi: `Saavutettu taso on edelleen ${levelName(level, 'fi')}.`,
    sv: `Uppnådd nivå är fortfarande ${levelName(level, 'sv')}.`,
    en: `The level reached is still ${levelName(level, 'en')}.`,
  })[language]

/** The score before and now. */
export const scoreChange = (old: number, now: number): Text =>
  old === now
    ? {
        fi: `Pisteet ${now}/100, kuten ennenkin.`,
        sv: `Poäng ${now}/100, liksom förut.`,
        en: `Score ${now}/100, as before.`,
      }
    : {
        fi: `Pisteet olivat ${old}/100, nyt ${now}/100.`,
        sv: `Poängen var ${old}/100, nu ${now}/100.`,
        en: `The score was ${old}/100, and is now ${now}/100.`,
      }

/** How many findings went and came. */
export const findingChange = (fixed: number, added: number): Text => ({
  fi: `${counted(fixed, 'havainto', 'havaintoa')} korjattu, ${counted(added, 'uusi havainto', 'uutta havaintoa')}.`,
  sv: `${counted(fixed, 'iakttagelse åtgärdad', 'iakttagelser åtgärdade')}, ${counted(added, 'ny iakttagelse', 'nya iakttagelser')}.`,
  en: `${counted(fixed, 'finding', 'findings')} fixed, ${counted(added, 'new finding', 'new findings')}.`,
})

/** Findings of a rule that are not called new, because there was nothing to compare them with. */
export const findingsOfRule = (n: number): Text => ({
  fi: counted(n, 'havainto', 'havaintoa'),
  sv: counted(n, 'iakttagelse', 'iakttagelser'),
  en: counted(n, 'finding', 'findings'),
})

/** Rules that wait for another one, whose finding says it already. */
export const waiting = (n: number, cause: string): Text => ({
  fi: `${counted(n, 'sääntö', 'sääntöä')} arvioidaan vasta, kun ${cause} on kunnossa`,
  sv: `${counted(n, 'regel', 'regler')} bedöms först när ${cause} är i ordning`,
  en: `${counted(n, 'rule waits', 'rules wait')} for the rule ${cause} to be in order`,
})

/** The last day of a waiver, in the reader's form. */
export const until = (day: string): Text => ({ fi: `${day} asti`, sv: `till och med ${day}`, en: `until ${day}` })

/** Another last day than before. */
export const term = (from: string, to: string): Text => ({
  fi: `ennen ${from} asti, nyt ${to} asti`,
  sv: `förut till och med ${from}, nu till och med ${to}`,
  en: `before until ${from}, now until ${to}`,
})

/** Why a waiver holds no more. */
export const ended = {
  removed: { fi: 'poistettu', sv: 'borttaget', en: 'removed' },
  expired: { fi: 'määräpäivä meni', sv: 'tiden har gått ut', en: 'its last day has passed' },
} as const satisfies Record<string, Text>
