/** An interface of messages as its users see it, of AsyncAPI 2 and 3 alike. */
import type { Part } from '../description.ts'

export interface AsyncMessage {
  name: string
  part: Part
  /** Where it stands in its list: a reference, mostly. */
  listed: Part
  payload: Part | null
  headers: Part | null
  contentType: string | null
  /** Language of the payload's schema; null: JSON Schema as AsyncAPI has it. */
  schemaFormat: string | null
}

/** What users may send to a channel, or get from it. */
export interface AsyncOperation {
  /** `in`: users send; `out`: they get. */
  direction: 'in' | 'out'
  part: Part
  id: Part | null
  messages: readonly AsyncMessage[]
}

export interface AsyncChannel {
  /** The address, with parameters in braces. */
  address: string
  part: Part
  operations: readonly AsyncOperation[]
}

export interface AsyncServer {
  /** `mqtt://broker.example/v1` */
  url: string
  part: Part
  security: Part | null
}

export interface AsyncInterface {
  top: Part
  channels: readonly AsyncChannel[]
  servers: readonly AsyncServer[]
}
