/** Which version of its format a description is written in, as it says itself. */
import type { ApiFormat } from '../description.ts'
import { get, textAt } from './parts.ts'
import { hasValidators } from './validators.ts'

/**
 * `line`: the version by which it is validated (`3.0`, `draft-07`); null where no schema of it is known. `wrong`: the version is
 * surely not one: the key that says it, what it says, and what to write.
 */
export interface FormatVersion {
  line: string | null
  wrong: { key: string; value: unknown; right: string } | null
}

/** The newest revision of each version, to be named as what to write. */
const newest: Readonly<Record<string, string>> = {
  'openapi 3.0': '3.0.4',
  'openapi 3.1': '3.1.2',
  'openapi 3.2': '3.2.0',
}
const right = (format: string, line: string): string => newest[`${format} ${line}`] ?? `${line}.0`

const numbered = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:-[\w.+-]{1,40})?$/u
const short = /^(\d{1,3})(?:\.(\d{1,3}))?$/u

function threeNumbers(format: 'openapi' | 'asyncapi', key: string, value: unknown): FormatVersion {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  const full = typeof value === 'string' ? numbered.exec(text) : null
  if (full) {
    const line = `${full[1]}.${full[2]}`
    return { line: hasValidators(format, line) ? line : null, wrong: null }
  }
  const [, major, minor] = short.exec(text) ?? []
  // Without its second number nobody knows by which version it is to be read; YAML takes `3.0` for the number 3, too.
  const line = `${major}.${minor}`
  if (minor === undefined && hasValidators(format, `${major}.0`))
    return { line: null, wrong: { key, value, right: right(format, `${major}.0`) } }
  if (hasValidators(format, line)) return { line, wrong: { key, value, right: right(format, line) } }
  // A version that nobody has published yet may be written otherwise.
  if (major !== undefined && typeof value === 'string') return { line: null, wrong: null }
  return { line: null, wrong: { key, value, right: format === 'openapi' ? '3.0.4' : '3.0.0' } }
}

function swagger(value: unknown): FormatVersion {
  if (value === '2.0') return { line: '2.0', wrong: null }
  if (value === 2 || value === '2' || value === '2.0.0')
    return { line: '2.0', wrong: { key: 'swagger', value, right: '2.0' } }
  if (value === '1.0' || value === '1.1' || value === '1.2') return { line: null, wrong: null }
  return { line: null, wrong: { key: 'swagger', value, right: '2.0' } }
}

const dialect = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0[467]|2019-09|2020-12)\/schema#?$/u

/** The version of a description, by what its top level says. */
export function formatVersionOf(format: ApiFormat, top: unknown): FormatVersion {
  if (format === 'json-schema') {
    const line = dialect.exec(textAt(top, '$schema') ?? '')?.[1]
    return { line: line ?? null, wrong: null }
  }
  if (format === 'asyncapi') return threeNumbers('asyncapi', 'asyncapi', get(top, 'asyncapi'))
  if (format !== 'openapi') return { line: null, wrong: null }
  const named = get(top, 'openapi') === undefined && get(top, 'swagger') !== undefined
  return named ? swagger(get(top, 'swagger')) : threeNumbers('openapi', 'openapi', get(top, 'openapi'))
}
