import { expect, it } from 'vitest'
import check from '../../src/checks/review-due.ts'
import { judge, told } from './subject.ts'

const roadmap = `# Tiekartta

Ohjausryhmä hyväksyi tiekartan 10.11.2026. Se tarkistetaan seuraavan kerran marraskuussa 2027.

| Milloin | Mitä |
|---|---|
| 30.6.2028 | Version 3 tuki päättyy |
`

const on = async (moment: string): Promise<readonly string[]> =>
  told(await judge(check, { kinds: ['roadmap'] }, { 'ROADMAP.md': roadmap }, { today: new Date(moment) }))

it('waits for a review to the end of its last day', async () => {
  expect(await on('2027-11-30T23:00:00Z')).toEqual([])
})

it('does not take what a roadmap plans for a review that was made', async () => {
  expect(await on('2027-12-01T00:00:00Z')).toEqual([
    'ROADMAP.md:3 `ROADMAP.md` says that its next review is `marraskuussa 2027`, and that time has passed. Go through the document and write in the day of the review and when the next one is.',
  ])
})
