/** How much of a description is read or compared before it is given up: a small file may refer to itself a billion times. */

/** A description that would take too long. */
export class TooMuch extends Error {}

/** Counts what is done, and throws TooMuch when it is more than `most`. */
export function effort(most: number): (amount?: number) => void {
  let done = 0
  return (amount = 1) => {
    done += amount
    if (done > most) throw new TooMuch()
  }
}
