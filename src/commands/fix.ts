import { done, type Perform } from './surroundings.ts'

/** `kuntalint fix` */
export const perform: Perform = async () => done
