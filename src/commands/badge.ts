import { isAbsolute, join, relative } from 'node:path'
import { deliver } from '../delivery/deliver.ts'
import { AuthorError, type Text } from '../model.ts'
import badge, { badgeAdvice, badgeFiles, badgeSnippet } from '../reporters/badge.ts'
import { run } from '../run.ts'
import { done, type Perform, runOptions } from './surroundings.ts'

const broken: Text = {
  fi: 'Merkkiä ei tehty, koska osa tarkistuksista keskeytyi kuntalintin omaan vikaan. Katso: kuntalint check .',
  sv: 'Inget märke gjordes, eftersom en del av kontrollerna avbröts på grund av ett fel i kuntalint. Se kuntalint check .',
  en: 'No badge was made, because some checks broke off by a fault in kuntalint itself. See: kuntalint check .',
}
const written = (files: readonly string[]): Text => ({
  fi: `Tallennettu: ${files.join(', ')}.`,
  sv: `Sparat: ${files.join(', ')}.`,
  en: `Saved: ${files.join(', ')}.`,
})

/** Beside the settings, where nobody takes it for a part of the product. */
const usualFolder = '.github'

/** The picture's path as the README names it; outside the repository only its name is known. */
function pathFromTop(top: string, folder: string): string {
  const path = relative(top, join(folder, badgeFiles.picture))
  return path.startsWith('..') || isAbsolute(path) ? badgeFiles.picture : path.replaceAll('\\', '/')
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
  const text = [
    written(files.map(({ path }) => path))[language],
    badgeAdvice[language],
    '',
    badgeSnippet(language, pathFromTop(args.path, folder)),
    '',
  ].join('\n')
  await deliver([...files, { to: 'stdout', text }], surroundings.destinations)
  return done
}
