/** What changed in a set of JSON Schemas, which describe data that goes both ways (docs/interface-changes.md). */
import type { ApiChange, Bundle } from '../description.ts'
import { textAt, topOf } from '../interfaces/parts.ts'
import { ledger } from './ledger.ts'
import { walkOf } from './schema.ts'

const nowhere = { fi: '', sv: '', en: '' }

/** All changes from one JSON Schema to another. */
export function schemaChanges(before: Bundle, after: Bundle): readonly ApiChange[] {
  const walk = walkOf(before, after, ledger())
  const name = textAt(after.entry.value, 'title') ?? ''
  walk.compare([topOf(before.entry)], [topOf(after.entry)], walk, {
    thing: { kind: 'schema', name },
    direction: 'data',
    node: '',
  })
  return walk.ledger.changes({ in: nowhere, out: nowhere })
}
