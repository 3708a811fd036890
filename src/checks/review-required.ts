import type { Inventory } from '../artefact.ts'
import type { BranchRules, Location, Text } from '../model.ts'
import type { Check, Judgement } from '../report.ts'
import { settingsPlaces } from '../settings.ts'
import { code } from './phrases.ts'

export interface Options {
  /** Ask for the approval of those whom CODEOWNERS names. */
  codeOwners?: boolean
}

/**
 * No file tells it: it stands where people look first. A place that changes of files do not move, so that the finding
 * stays the same one.
 */
function anchor(inventory: Inventory): Location {
  const readme = inventory.of('readme').find(({ status }) => status === 'present')?.path
  const path = readme ?? settingsPlaces.find((file) => inventory.exists(file))
  return path === undefined ? { path: 'README.md', missing: true } : { path, line: 1 }
}

const noApproval = (branch: string): Text => ({
  fi: `GitHub ei edellytä kenenkään hyväksyntää muutoksille, jotka viedään oletushaaraan ${branch}.`,
  sv: `GitHub kräver inget godkännande av ändringar i standardgrenen ${branch}.`,
  en: `GitHub asks for nobody's approval of changes to the default branch ${branch}.`,
})

const noOwnersApproval = (branch: string): Text => ({
  fi: `GitHub ei edellytä, että CODEOWNERS-tiedostossa nimetty omistaja hyväksyy oletushaaran ${branch} muutokset.`,
  sv: `GitHub kräver inte att en ägare som nämns i CODEOWNERS godkänner ändringar i standardgrenen ${branch}.`,
  en: `GitHub does not ask an owner named in CODEOWNERS to approve changes to the default branch ${branch}.`,
})

const olderProtection = (branch: string): Text => ({
  fi: `Haaran ${branch} säännöt eivät edellytä hyväksyntää, mutta haara on suojattu. Vanhempi haaran suojaus (branch protection) voi edellyttää sitä. Pääkäyttäjä (admin) näkee sen koodivaraston asetuksista: Settings → Branches.`,
  sv: `Reglerna för grenen ${branch} kräver inget godkännande, men grenen är skyddad. Ett äldre grenskydd (branch protection) kan kräva det. En administratör ser det i kodförrådets inställningar: Settings → Branches.`,
  en: `The rules of the branch ${branch} ask for no approval, but the branch is protected. Branch protection of the older kind may ask for it. An administrator sees it in the settings of the repository: Settings → Branches.`,
})

const onlyOwners = (branch: string): Text => ({
  fi: `Haaran ${branch} säännöt edellyttävät vain CODEOWNERS-tiedostossa nimettyjen hyväksyntää, joten se, hyväksyykö joku jokaisen muutoksen, riippuu siitä tiedostosta. Jos haluatte, että jokainen muutos hyväksytään, asettakaa Required approvals: 1.`,
  sv: `Reglerna för grenen ${branch} kräver bara godkännande av dem som nämns i CODEOWNERS, så om någon godkänner varje ändring beror på den filen. Om ni vill att varje ändring godkänns, ställ in Required approvals: 1.`,
  en: `The rules of the branch ${branch} ask only for the approval of those named in CODEOWNERS, so whether somebody approves every change depends on that file. If every change is to be approved, set Required approvals: 1.`,
})

const archived: Text = {
  fi: 'Koodivarasto on arkistoitu, eikä siihen tehdä enää muutoksia.',
  sv: 'Kodförrådet är arkiverat och ändras inte längre.',
  en: 'The repository is archived, and changes no more.',
}

const noOwnersFile: Text = {
  fi: 'Koskee koodivarastoa, jossa on GitHubin lukema CODEOWNERS-tiedosto.',
  sv: 'Gäller kodförråd med en CODEOWNERS-fil som GitHub läser.',
  en: 'Concerns repositories with a CODEOWNERS file that GitHub reads.',
}

function judged(inventory: Inventory, rules: BranchRules, ofOwners: boolean): Judgement {
  const branch = code(rules.branch)
  if (ofOwners ? rules.codeOwners : rules.approvals > 0) return { passed: [] }
  if (rules.protected) return { undetermined: olderProtection(branch) }
  if (!ofOwners && rules.codeOwners) return { undetermined: onlyOwners(branch) }
  const message = (ofOwners ? noOwnersApproval : noApproval)(branch)
  return { problems: [{ message, location: anchor(inventory), key: ofOwners ? 'code owners' : 'approval' }] }
}

/** Do changes to the default branch need somebody's approval? GitHub tells it, no file does. */
export default {
  async judge({ inventory }, { codeOwners = false }) {
    const { about, defaultBranch: fact } = inventory.repository.forge
    if ('known' in about && about.known.archived) return { notApplicable: archived }
    const owners = codeOwners ? await inventory.owners() : null
    if (codeOwners && owners?.dialect !== 'github') return { notApplicable: noOwnersFile }
    return 'undetermined' in fact ? fact : judged(inventory, fact.known, codeOwners)
  },
} satisfies Check<Options>
