import { isAbsolute, join, relative } from 'node:path'
import { deliver } from '../delivery/deliver.ts'
import { AuthorError, type Text } from '../model.ts'
import badge, { badgeAdvice, badgeFiles, badgeSnippet, claimOf } from '../reporters/badge.ts'
import { badgeTitle } from '../reporters/badge-claim.ts'
import { refuseLinks } from '../repository/links.ts'
import { run } from '../run.ts'
import { done, type Perform, runOptions } from './surroundings.ts'

const broken: Text = {
  fi: 'Merkkiä ei tehty, koska osa tarkistuksista keskeytyi kuntalintin omaan vikaan. Katso: kuntalint check .',
  sv: 'Inget märke gjordes, eftersom en del av kontrollerna avbröts på grund av ett fel i kuntalint. Se kuntalint check .',
  en: 'No badge was made, because some checks broke off by a fault in kuntalint itself. See: kuntalint check .',
}
const noLevelYet: Text = {
  fi: 'Yhtään tasoa ei ole vielä saavutettu: merkki kannattaa julkaista vasta myöhemmin.',
  sv: 'Ingen nivå är uppnådd ännu: vänta gärna med att publicera märket.',
  en: 'No level is reached yet: the badge is better published later.',
}
const written = (files: readonly string[]): Text => ({
  fi: `Tallennettu: ${files.join(', ')}.`,
  sv: `Sparat: ${files.join(', ')}.`,
  en: `Saved: ${files.join(', ')}.`,
})

/** Beside the settings, where nobody takes it for a part of the product. */
const usualFolder = '.github'

/** A path from the top of the repository; null: outside it. */
function fromTop(top: string, path: string): string | null {
  const inside = relative(top, path)
  return inside.startsWith('..') || isAbsolute(inside) ? null : inside.replaceAll('\\', '/')
}

/** `kuntalint badge`: writes the badge of the level that the repository reaches, and shows the line for the README. */
export const perform: Perform = async (args, surroundings) => {
  const { report } = await run(runOptions(args, surroundings))
  if (report.summary.conclusion === 'error') throw new AuthorError(broken, null)
  const language = report.language[0] ?? 'en'
  const folder = args.out ?? join(args.path, usualFolder)
  const files = badge(report, language).flatMap((one) =>
    one.to === 'file' ? [{ ...one, path: join(folder, one.path) }] : [],
  )
  for (const { path } of files) {
    const inside = fromTop(args.path, path)
    if (inside !== null) refuseLinks(args.path, inside)
  }
  const claim = claimOf(report)
  const text = [
    badgeTitle(claim, language),
    ...(claim.level === 0 ? [noLevelYet[language]] : []),
    written(files.map(({ path }) => path))[language],
    badgeAdvice[language],
    '',
    // Outside the repository only the picture's name is known.
    badgeSnippet(language, fromTop(args.path, join(folder, badgeFiles.picture)) ?? badgeFiles.picture),
    '',
  ].join('\n')
  await deliver([...files, { to: 'stdout', text }], surroundings.destinations)
  return done
}
