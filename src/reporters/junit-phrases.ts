/** Sentences that stand only in the JUnit report. */
import { counted } from '../language.ts'
import type { Text } from '../model.ts'

/** Before what mends the findings. */
export const toDo: Text = { fi: 'Näin korjaat:', sv: 'Så här rättar du:', en: 'How to mend it:' }

/** After the first finding of a rule: how many there are beside it. */
export const moreFindings = (n: number): Text => ({
  fi: `Lisäksi ${counted(n, 'havainto', 'havaintoa')}.`,
  sv: `${counted(n, 'iakttagelse', 'iakttagelser')} till.`,
  en: `There ${n === 1 ? 'is 1 more finding' : `are ${n} more findings`}.`,
})

/** An exception that covers a finding: why, and its last day as the language writes it. */
export const acceptedUntil = (reason: string, until: string): Text => ({
  fi: `Sovittu poikkeus ${until} asti: ${reason}`,
  sv: `Överenskommet undantag till och med ${until}: ${reason}`,
  en: `An exception is agreed until ${until}: ${reason}`,
})
