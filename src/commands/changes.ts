import { deliver } from '../delivery/deliver.ts'
import { AuthorError, type Text } from '../model.ts'
import { harmless } from '../reporters/escape.ts'
import { interfaceChangesText } from '../reporters/interface-changes.ts'
import { openBoth } from '../run.ts'
import { done, type Perform, runOptions } from './surroundings.ts'

const noBase: Text = {
  fi: 'Kerro, mihin rajapintoja verrataan. Esimerkiksi: kuntalint changes --base main',
  sv: 'Ange vad gränssnitten ska jämföras med. Till exempel: kuntalint changes --base main',
  en: 'Say what the interfaces are compared with, for example: kuntalint changes --base main',
}

/** `kuntalint changes --base COMMIT`: what changed in the interfaces, and what it means to those who use them. */
export const perform: Perform = async (args, surroundings) => {
  if (args.base === undefined) throw new AuthorError(noBase, null)
  const options = runOptions(args, surroundings)
  const all = await openBoth(options, async (repository, base) => {
    const { changedInterfaces } = await import('../interface-changes.ts')
    return changedInterfaces(repository, base, { ...options, forge: options.forge ?? null })
  })
  const text =
    args.format === 'json'
      ? `${harmless(JSON.stringify(all, null, 2))}\n`
      : interfaceChangesText(all, args.language ?? surroundings.language, surroundings.colour)
  await deliver([{ to: 'stdout', text }], surroundings.destinations)
  return done
}
