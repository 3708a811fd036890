import { done, type Perform } from './surroundings.ts'

/** `kuntalint import` */
export const perform: Perform = async () => done
