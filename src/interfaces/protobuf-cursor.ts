import type { Fault } from '../description.ts'
import type { Location } from '../model.ts'
import type { Token } from './protobuf-tokens.ts'
import type { NumberRange } from './protobuf-types.ts'
import { endsTooEarly, unexpected } from './quoted.ts'

/** Parsing stopped: at a mistake, or (null) at a nesting deeper than what is read. */
export class Stop extends Error {
  readonly fault: Fault | null
  constructor(fault: Fault | null) {
    super('parsing stopped')
    this.fault = fault
  }
}

/** The largest number of a field. */
export const largestNumber = 536_870_911
/** `max` in a range of an enumeration. */
export const largestValue = 2_147_483_647

/** A number as it is written in .proto: `12`, `0x1F`, `017`; null: it is no whole number. */
export function wholeNumber(written: string): number | null {
  if (/^0[0-7]+$/u.test(written)) return Number.parseInt(written, 8)
  return /^(?:0x[\da-f]+|\d+)$/iu.test(written) ? Number(written) : null
}

export type Options = ReadonlyMap<string, string>

/** A place in the tokens of a file, and what is read from there. */
export class Cursor {
  private at = 0
  private readonly tokens: readonly Token[]
  readonly place: (offset: number) => Location

  constructor(tokens: readonly Token[], place: (offset: number) => Location) {
    this.tokens = tokens
    this.place = place
  }

  /** The token `ahead` of here; behind the last one, the end. */
  peek(ahead = 0): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)] as Token
  }

  /** Do the next tokens look like this? Kinds of tokens (`#name`), or words and signs themselves. */
  looks(...shape: readonly string[]): boolean {
    return shape.every((one, index) => {
      const { kind, value } = this.peek(index)
      return `#${kind}` === one || (kind !== 'text' && kind !== 'end' && value === one)
    })
  }

  take(): Token {
    const token = this.peek()
    this.at = Math.min(this.at + 1, this.tokens.length - 1)
    return token
  }

  /** Takes the next token where it is of the kind, or the word or sign. */
  accept(one: string): Token | null {
    return this.looks(one) ? this.take() : null
  }

  /** The same, and stops where it is not. */
  expect(one: string): Token {
    return this.accept(one) ?? this.fail()
  }

  fail(token = this.peek()): never {
    const found = token.kind === 'text' ? `"${token.value}"` : token.value
    const message = token.kind === 'end' ? endsTooEarly : unexpected(found)
    throw new Stop({ location: this.place(token.at), message, key: `syntax:${found}` })
  }

  number(): number {
    const sign = this.accept('-') ? -1 : 1
    const token = this.expect('#number')
    const value = wholeNumber(token.value)
    return value === null ? this.fail(token) : sign * value
  }

  /** Over everything to the closing bracket of one that was just taken. */
  skipBlock(): void {
    for (let open = 1; open > 0; ) {
      const token = this.take()
      if (token.kind === 'end') this.fail(token)
      if (token.kind === 'sign' && '{[('.includes(token.value)) open += 1
      if (token.kind === 'sign' && '}])'.includes(token.value)) open -= 1
    }
  }

  /** Over a statement of a kind that is not known: to its `;` or the end of its block. */
  skipStatement(): void {
    for (;;) {
      const token = this.peek()
      if (token.kind === 'end' || this.looks('}')) this.fail()
      this.take()
      if (token.kind === 'sign' && token.value === ';') return
      if (token.kind === 'sign' && '[('.includes(token.value)) this.skipBlock()
      if (token.kind === 'sign' && token.value === '{') {
        this.skipBlock()
        return
      }
    }
  }

  /** `name = value`, up to one of the signs; of a value in brackets only that it is there. */
  option(...ends: readonly string[]): readonly [string, string] {
    let name = ''
    while (!this.looks('=')) {
      const token = this.peek()
      if (token.kind === 'end' || token.kind === 'text' || ends.some((end) => this.looks(end))) this.fail()
      name += this.take().value
    }
    this.take()
    let value = ''
    while (!ends.some((end) => this.looks(end))) {
      const token = this.take()
      if (token.kind === 'end' || (token.kind === 'sign' && '}])'.includes(token.value))) this.fail(token)
      if (token.kind === 'sign' && '{[('.includes(token.value)) this.skipBlock()
      value += token.kind === 'text' ? `"${token.value}"` : token.value
    }
    return value === '' ? this.fail() : [name, value]
  }

  /** `[a = b, (c).d = e]`, where it stands. */
  options(): Options {
    const found = new Map<string, string>()
    if (!this.accept('[')) return found
    while (!this.accept(']')) {
      const [name, value] = this.option(',', ']')
      found.set(name, value)
      this.accept(',')
    }
    return found
  }

  /** `1`, `3 to 5`, `10 to max`. */
  range(max: number): NumberRange {
    const from = this.number()
    return { from, to: this.accept('to') ? (this.accept('max') ? max : this.number()) : from }
  }
}
