/** Where on GitHub a report goes, and what became of it. */
import type { Api } from '../api/client.ts'
import type { Place } from '../api/place.ts'
import { type Refusal, refusalOf } from '../api/refusal.ts'

export interface Target extends Place {
  api: Api
}

/** What became of a delivery to GitHub; it never throws, and never changes a verdict. */
export type Delivered =
  /** `superseded`: a newer run has written; `foreign`: somebody else's work stands there, and was left alone. */
  { done: 'written' | 'unchanged' | 'superseded' | 'foreign'; created: boolean } | Refused

/** `sent`: how much of it arrived all the same. */
export interface Refused {
  refused: Refusal
  sent: number
}

export const written = (created: boolean): Delivered => ({ done: 'written', created })
export const left = (done: 'unchanged' | 'superseded' | 'foreign'): Delivered => ({ done, created: false })

/** What `deliver` comes to; an error of the server or the network is a refusal. Throws faults of our own. */
export async function attempted(deliver: () => Promise<Delivered>, sent: () => number = () => 0): Promise<Delivered> {
  try {
    return await deliver()
  } catch (error) {
    const refused = refusalOf(error)
    if (refused.kind === 'fault') throw error
    return { refused, sent: sent() }
  }
}
