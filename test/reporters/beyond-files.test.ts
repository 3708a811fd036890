import { describe, expect, it } from 'vitest'
import html from '../../src/reporters/html.ts'
import summary from '../../src/reporters/summary.ts'
import { exampleArtefact, exampleOptions, wholeReport } from '../report-example.ts'

const artefacts = [
  exampleArtefact('code-of-conduct', {
    status: 'inherited',
    path: 'CODE_OF_CONDUCT.md',
    from: 'example-city/.github',
    substance: null,
  }),
  exampleArtefact('changelog', { status: 'linked', path: null, line: null, substance: null }),
]
const linkBase = 'https://github.com/example-city/day-care-queue/blob/4f1c/'
const textOf = (deliveries: readonly object[]): string => JSON.stringify(deliveries)

describe('what stands in no file of the repository', () => {
  const report = wholeReport({ artefacts })

  it('is told in the summary with its repository, and not linked', () => {
    const page = textOf(summary(report, 'fi', { ...exampleOptions, linkBase }))
    expect(page).toContain('**Käytössäännöt**: `CODE_OF_CONDUCT.md` (organisaation yhteinen, `example-city/.github`)')
    expect(page).toContain('**Muutosloki**: julkaisujen muutostiedot GitHubissa')
    expect(page).not.toContain(`${linkBase}CODE_OF_CONDUCT.md`)
  })

  it('is told on the page with its repository, and not linked', () => {
    const page = textOf(html(report, 'sv', { ...exampleOptions, linkBase }))
    expect(page).toContain(
      '<code>CODE_OF_CONDUCT.md</code> (gemensam för organisationen, <code>example-city/.github</code>)',
    )
    expect(page).toContain('uppgifter om ändringar i utgåvorna på GitHub')
    expect(page).not.toContain(`${linkBase}CODE_OF_CONDUCT.md`)
  })
})
