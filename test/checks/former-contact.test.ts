import { describe, expect, it } from 'vitest'
import check from '../../src/checks/former-contact.ts'
import { answer, judge, told } from './subject.ts'

const publiccode = 'name: Jono\nmaintenance:\n  contacts:\n    - name: Maija Esimerkki\n      email: maija@jono.fi\n'
const withList = (maintainers: string) =>
  judge(check, {}, { 'publiccode.yml': publiccode, 'MAINTAINERS.md': `# Ylläpitäjät\n\n${maintainers}\n` })

describe('a contact who has left', () => {
  it.each([
    ['a heading', '## Entiset ylläpitäjät\n\n- Maija Esimerkki', 'publiccode.yml:4', 5],
    ['a heading in Swedish', '## Tidigare medlemmar\n\n- Maija Esimerkki', 'publiccode.yml:4', 5],
    ['a heading of one word', '## Emeritus\n\n- Maija Esimerkki', 'publiccode.yml:4', 5],
    ['a row', '| Nimi | Tila |\n|---|---|\n| Maija Esimerkki | emeritus |', 'publiccode.yml:4', 5],
    ['brackets', '- Teemu Tarkka\n- Maija Esimerkki (aiempi tuotepäällikkö)', 'publiccode.yml:4', 4],
    ['a mail address', '## Former maintainers\n\n- maija@jono.fi', 'publiccode.yml:5', 5],
  ])('is told by %s', async (_, list, place, line) => {
    const judgement = await withList(list)
    expect(told(judgement)).toHaveLength(1)
    expect(told(judgement)[0]).toMatch(new RegExp(`^${place} .*line ${line} of \`MAINTAINERS\\.md\``, 'u'))
    expect(JSON.stringify(judgement)).not.toMatch(/Maija|maija@/u)
  })

  it.each([
    ['a namesake in part', '## Entiset ylläpitäjät\n\n- Maija Esimerkkinen\n- Maija'],
    ['one who is active', '- Maija Esimerkki\n\n## Entiset ylläpitäjät\n\n- Teemu Tarkka'],
  ])('is not %s', async (_, list) => {
    expect(answer(await withList(list))).toBe('passed')
  })

  it('is not looked for where nobody is said to have left', async () => {
    expect(answer(await withList('## Aiemmat versiot\n\n- Maija Esimerkki'))).toBe('notApplicable')
  })

  it('is not told by the document that names both', async () => {
    const files = {
      'GOVERNANCE.md':
        '# Hallintamalli\n\n| Tuotepäällikkö | Maija Esimerkki |\n|---|---|\n| Muu | Teemu Tarkka |\n\n## Entiset jäsenet\n\n- Teemu Tarkka\n',
    }
    expect(answer(await judge(check, {}, files))).toBe('passed')
  })
})
