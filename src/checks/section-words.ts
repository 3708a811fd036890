/** Short skeletons of sections that a README or a security policy lacks, by what they are about. */
import type { Text } from '../model.ts'

/** Each with a heading of depth 2 and a place to fill in. */
export const shortSections: Readonly<Record<string, Text>> = {
  purpose: {
    fi: '## Mitä varten tuote on\n\n[täydennä: mitä tuote tekee, kenelle se on tehty ja mitä hyötyä siitä on]',
    sv: '## Vad produkten är till för\n\n[fyll i: vad produkten gör, för vem den är gjord och vilken nytta den ger]',
    en: '## What it is for\n\n[fill in: what the product does, for whom it is made and what good it does]',
  },
  install: {
    fi: '## Asennus\n\n[täydennä: miten tuote asennetaan tai otetaan käyttöön, tai missä ohje on]',
    sv: '## Installation\n\n[fyll i: hur produkten installeras eller tas i bruk, eller var anvisningen finns]',
    en: '## Installation\n\n[fill in: how the product is installed or taken into use, or where the instructions are]',
  },
  licence: {
    fi: '## Lisenssi\n\n[täydennä: lisenssin nimi tai SPDX-tunnus ja linkki lisenssitiedostoon]',
    sv: '## Licens\n\n[fyll i: licensens namn eller SPDX-beteckning och en länk till licensfilen]',
    en: '## Licence\n\n[fill in: name or SPDX identifier of the licence, and a link to the licence file]',
  },
  versions: {
    fi: '## Tuetut versiot\n\n| Versio | Tietoturvakorjauksia saa |\n|---|---|\n| [täydennä: versio] | [täydennä: mihin asti] |',
    sv: '## Versioner som stöds\n\n| Version | Får säkerhetsrättelser |\n|---|---|\n| [fyll i: version] | [fyll i: till och med när] |',
    en: '## Supported versions\n\n| Version | Gets security fixes |\n|---|---|\n| [fill in: version] | [fill in: until when] |',
  },
}
