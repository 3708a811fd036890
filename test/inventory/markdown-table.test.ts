import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/artefact.ts'
import { readDocument } from '../../src/inventory/document.ts'

const labels = async (text: string): Promise<readonly string[]> => {
  const document = (await readDocument('GOVERNANCE.md', text)) as Document
  return document.labels
    .filter(({ kind }) => kind === 'cell')
    .map(({ text: label, cells }) => `${label}: ${cells.join(' | ')}`)
}

describe('the header row of a table', () => {
  it('is data where the plan has only pairs of a role and who holds it', async () => {
    expect(
      await labels('| Omistaja | Espoo, Oulu ja Turku |\n|---|---|\n| Ohjausryhmä | omistajien edustajat |\n'),
    ).toEqual(['Omistaja: Espoo, Oulu ja Turku', 'Ohjausryhmä: omistajien edustajat'])
  })

  it('is a header where it names the columns, in Finnish, Swedish and English', async () => {
    for (const header of ['| Rooli | Organisaatio |', '| Roll | Ansvarig |', '| Role | Who |', '| Owner | Members |']) {
      expect(await labels(`${header}\n|---|---|\n| Ohjausryhmä | Espoo |\n`)).toEqual(['Ohjausryhmä: Espoo'])
    }
  })

  it('is a header in tables of three columns and more', async () => {
    expect(await labels('| Omistaja | Edustaja | Puhelin |\n|---|---|---|\n| Espoo | johtaja | vaihde |\n')).toEqual([
      'Espoo: johtaja | vaihde',
    ])
  })
})
