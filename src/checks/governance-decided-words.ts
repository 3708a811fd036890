/** What a change of the governance is called, and who decides about it. */

import { words as conceptWords } from '../inventory/concepts.ts'
import type { PlanDecider } from '../inventory/governance-decider.ts'
import type { OwnersChange } from '../inventory/owners-changes.ts'
import { counted, listed } from '../language.ts'
import type { Text } from '../model.ts'
import { code, inAll } from './phrases.ts'

/** Roles that the vocabulary has no readable word for. */
const roleWords: Readonly<Record<string, Text>> = {
  openness: { fi: 'avoimuuden edunvalvoja', sv: 'öppenhetsombud', en: 'openness guardian' },
  integrator: { fi: 'integraattori', sv: 'integratör', en: 'integrator' },
  maintainer: { fi: 'ylläpitäjä', sv: 'underhållsansvarig', en: 'maintainer' },
  funder: { fi: 'rahoittaja', sv: 'finansiär', en: 'funder' },
}
const roleName = (role: string): Text => roleWords[role] ?? inAll((language) => conceptWords(role, language)[0] ?? role)

export const changedRoles = (roles: readonly string[]): Text =>
  inAll((language) => {
    const part = { fi: 'roolit', sv: 'rollerna', en: 'roles' }[language]
    return roles.length === 0 ? part : `${part} (${roles.map((role) => roleName(role)[language]).join(', ')})`
  })
export const changedDecisions: Text = { fi: 'päätöksenteko', sv: 'beslutsfattandet', en: 'decision-making' }
export const changedFunding: Text = { fi: 'rahoitus', sv: 'finansieringen', en: 'funding' }

/** The municipalities or other bodies that own the product together. */
export const changedBodies: Text = { fi: 'tuotteen omistajat', sv: 'produktens ägare', en: 'the owners of the product' }

export const removedLicence = (was: string): Text => ({
  fi: `lisenssi: ${code(was)} poistuu`,
  sv: `licensen: ${code(was)} tas bort`,
  en: `the licence: ${code(was)} is removed`,
})

export const changedLicence = (was: string, is: string): Text => ({
  fi: `lisenssi: ${code(was)} → ${code(is)}`,
  sv: `licensen: ${code(was)} → ${code(is)}`,
  en: `the licence: ${code(was)} → ${code(is)}`,
})

export const changedOwners = ({ count, reordered }: OwnersChange): Text =>
  reordered
    ? {
        fi: 'CODEOWNERS: rivien järjestys',
        sv: 'CODEOWNERS: radernas ordning',
        en: 'CODEOWNERS: the order of its lines',
      }
    : {
        fi: `CODEOWNERS: ${counted(count, 'rivi', 'riviä')}`,
        sv: `CODEOWNERS: ${counted(count, 'rad', 'rader')}`,
        en: `CODEOWNERS: ${counted(count, 'line', 'lines')}`,
      }
export const removedOwners: Text = {
  fi: 'CODEOWNERS poistuu',
  sv: 'CODEOWNERS tas bort',
  en: 'CODEOWNERS is removed',
}
export const removedPlan: Text = {
  fi: 'hallintamalli poistuu',
  sv: 'förvaltningsplanen tas bort',
  en: 'the plan is removed',
}

/** "Tästä päättää ohjausryhmä": a verb that fits the body. */
const decides: Readonly<Record<string, Text>> = {
  steering: { fi: 'päättää ohjausryhmä', sv: 'beslutar styrgruppen', en: 'the steering group decides' },
  owner: { fi: 'päättävät omistajat', sv: 'beslutar ägarna', en: 'the owners decide' },
  product_manager: { fi: 'päättää tuotepäällikkö', sv: 'beslutar produktchefen', en: 'the product manager decides' },
  maintainer: { fi: 'päättävät ylläpitäjät', sv: 'beslutar de som underhåller koden', en: 'the maintainers decide' },
  community: { fi: 'päättää yhteisö', sv: 'beslutar gemenskapen', en: 'the community decides' },
  integrator: { fi: 'päättää integraattori', sv: 'beslutar integratören', en: 'the integrator decides' },
  openness: {
    fi: 'päättää avoimuuden edunvalvoja',
    sv: 'beslutar öppenhetsombudet',
    en: 'the openness guardian decides',
  },
}

function whoDecides({ body, path, line }: PlanDecider): Text {
  const { fi, sv, en } = decides[body] as Text
  return {
    fi: `Hallintamallin mukaan tästä ${fi} (${code(path)}, rivi ${line}).`,
    sv: `Enligt förvaltningsplanen ${sv} om detta (${code(path)}, rad ${line}).`,
    en: `The plan says that ${en} this (${code(path)}, line ${line}).`,
  }
}
const notClear: Text = {
  fi: 'Hallintamalli ei kerro selvästi, kuka tästä päättää. Omistajien kannattaa sopia siitä.',
  sv: 'Av förvaltningsplanen framgår inte klart vem som beslutar om detta. Det är bra om ägarna kommer överens om det.',
  en: 'The plan does not say clearly who decides this. The owners could agree on it.',
}
const noPlan: Text = {
  fi: 'Ennen muutosta koodivarastossa ei ollut hallintamallia, josta näkisi, kuka tästä päättää. Omistajien kannattaa sopia siitä.',
  sv: 'Före ändringen hade kodförrådet ingen förvaltningsplan där det framgår vem som beslutar om detta. Det är bra om ägarna kommer överens om det.',
  en: 'Before this change the repository had no plan that says who decides this. The owners could agree on it.',
}
const addDate: Text = {
  fi: 'Jos päätös on tehty, kirjaa päivä hallintamallin versiotaulukkoon.',
  sv: 'Om beslutet är fattat, skriv in datumet i planens versionstabell.',
  en: 'If this has been decided, add the date to the table of versions in the plan.',
}
const tellDecision: Text = {
  fi: 'Jos päätös on tehty, kerro muutosehdotuksen kuvauksessa, milloin ja kuka päätti.',
  sv: 'Om beslutet är fattat, skriv i beskrivningen av ändringsförslaget när och av vem.',
  en: 'If this has been decided, say in the description of the pull request when and by whom.',
}

/** What a change touches, who decides that, and what to do. `plan`: is there one before and after, to write a date into? */
export function touchesGovernance(
  things: readonly Text[],
  decider: PlanDecider | null,
  plan: { before: boolean; after: boolean },
): Text {
  const who = decider ? whoDecides(decider) : plan.before ? notClear : noPlan
  const next = plan.before && plan.after ? addDate : tellDecision
  const what = inAll((language) =>
    listed(
      things.map((thing) => thing[language]),
      language,
    ),
  )
  return {
    fi: `Muutosehdotus muuttaa yhdessä sovittuja asioita: ${what.fi}. ${who.fi} ${next.fi}`,
    sv: `Ändringsförslaget gäller sådant som är gemensamt överenskommet: ${what.sv}. ${who.sv} ${next.sv}`,
    en: `This pull request touches what has been agreed together: ${what.en}. ${who.en} ${next.en}`,
  }
}

export const noBase: Text = {
  fi: 'Ei ole aiempaa tilaa, johon verrata.',
  sv: 'Det finns inget tidigare läge att jämföra med.',
  en: 'There is no earlier state to compare with.',
}
export const nothingGoverned: Text = {
  fi: 'En huomannut muutoksessa mitään, mikä koskisi yhdessä sovittuja asioita: rooleja, päätöksentekoa, rahoitusta, lisenssiä tai CODEOWNERS-tiedostoa.',
  sv: 'Jag märkte inget i ändringen som gäller det som är gemensamt överenskommet: roller, beslutsfattande, finansiering, licens eller CODEOWNERS.',
  en: 'I noticed nothing in the change that touches what was agreed together: roles, decision-making, funding, licence or CODEOWNERS.',
}
