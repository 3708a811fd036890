import { AuthorError, type Level, type Severity, severityRank, type Text } from '../model.ts'
import type { Gate, Settings } from '../settings.ts'
import type { Layer } from './settings-layers.ts'
import { floorOf } from './settings-locks.ts'

/** What a user asks for on the command line or as an input of the action, over the settings. */
export interface Wishes {
  level?: Level | undefined
  failOn?: Severity | 'never' | undefined
}

const levelLocked = (by: string, least: number): Text => ({
  fi: `Tiedosto ${by} on lukinnut tason: vähintään ${least}. Pyydä ylempää tasoa tai jätä taso pois.`,
  sv: `Filen ${by} har låst nivån: minst ${least}. Be om en högre nivå eller lämna bort den.`,
  en: `${by} has locked the level: at least ${least}. Ask for a higher one, or leave it out.`,
})
const gateLocked = (by: string): Text => ({
  fi: `Tiedosto ${by} on lukinnut sen, mitkä havainnot keskeyttävät ajon. Sitä ei voi lieventää; jätä fail-on pois.`,
  sv: `Filen ${by} har låst vilka iakttagelser som gör att körningen misslyckas. Det kan inte mildras; lämna bort fail-on.`,
  en: `${by} has locked which findings fail a run. It cannot be softened; leave fail-on out.`,
})

/** The level that is judged. Throws AuthorError for a wish below a locked one. */
export function levelOf({ product }: Settings, layers: readonly Layer[], { level }: Wishes): Level {
  const locked = floorOf(layers).level
  if (locked && level !== undefined && level < locked.least)
    throw new AuthorError(levelLocked(locked.by, locked.least), null)
  return level ?? product.level
}

/** The gate in force. Throws AuthorError for a wish that is weaker than a locked one. */
export function gateOf({ gate }: Settings, layers: readonly Layer[], { failOn }: Wishes): Gate {
  if (failOn === undefined) return gate
  const locked = floorOf(layers).gate
  const weaker = locked && (failOn === 'never' || severityRank[failOn] > severityRank[locked.severity])
  if (weaker) throw new AuthorError(gateLocked(locked.by), null)
  if (failOn === 'never') return { ...gate, findings: 'none' }
  // Whoever asks that something fails does not mean that nothing does.
  return { findings: gate.findings === 'none' ? 'new' : gate.findings, severity: failOn }
}

/** Ids of the rules that settings lock which the repository's own extend. */
export const lockedRules = (layers: readonly Layer[]): readonly string[] =>
  layers
    .slice(0, -1)
    .flatMap(({ written }) =>
      Object.entries(written.rules ?? {}).flatMap(([id, given]) =>
        typeof given === 'object' && given.locked === true ? [id] : [],
      ),
    )
