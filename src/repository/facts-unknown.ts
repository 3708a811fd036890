import type { ForgeFacts, Text } from '../model.ts'

/** Where no request may be made. */
export const notAsked: Text = {
  fi: 'Tämän tietää vain GitHub, eikä siltä kysytty: ajolla ei ole avainta (`token`).',
  sv: 'Det här vet bara GitHub, som inte tillfrågades: körningen har ingen nyckel (`token`).',
  en: 'Only GitHub knows this, and it was not asked: the run has no token.',
}

/** Facts of which nothing is known, for one and the same reason. */
export function unknownFacts(reason: Text = notAsked): ForgeFacts {
  const unknown = { undetermined: reason }
  return {
    about: unknown,
    ownersErrors: unknown,
    shared: unknown,
    defaultBranch: unknown,
    privateReporting: unknown,
    latestRelease: unknown,
  }
}
