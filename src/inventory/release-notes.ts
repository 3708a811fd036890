/** What a release on GitHub says of its changes stands in no file. */
import type { Artefact } from '../artefact.ts'
import type { Repository } from '../model.ts'
import { absent } from './locate.ts'

/** A changelog that is kept in the releases on GitHub: a link without a place in the repository. */
export function releaseNotes({ forge }: Repository): Artefact | null {
  if ('undetermined' in forge.latestRelease || !forge.latestRelease.known?.notes) return null
  const evidence = {
    fi: 'Julkaisujen muutostiedot GitHubissa',
    sv: 'Uppgifter om ändringar i utgåvorna på GitHub',
    en: 'Release notes on GitHub',
  }
  return { ...absent('changelog'), status: 'linked', evidence }
}

/** Does it stand in the releases on GitHub, and in no file? */
export const isReleaseNotes = ({ status, path, target }: Artefact): boolean =>
  status === 'linked' && path === null && target === null
