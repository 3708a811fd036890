import { done, type Perform } from './surroundings.ts'

/** `kuntalint init` */
export const perform: Perform = async () => done
