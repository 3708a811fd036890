import type { Owners } from '../artefact.ts'
import { type File, codeownersPlaces as honouredPlaces } from '../model.ts'

export { codeownersPlaces as honouredPlaces } from '../model.ts'

/** The same for GitLab. */
export const gitlabPlaces: readonly string[] = ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']

/** Files for code owners, as the forge reads them or does not. Paths in order; symbolic links count, submodules do not. */
export interface OwnersPlaces {
  /** The file that holds. */
  effective: string | null
  /** At other honoured places, so not read. */
  others: readonly string[]
  /** In the root, .github, .gitlab or docs under another name or spelling (`CODEOWNERS.md`, `codeowners`), so not read. */
  misnamed: readonly string[]
  /** Called CODEOWNERS, in another folder, so not read. Folders of templates, tests and foreign code are left out. */
  nested: readonly string[]
  dialect: Owners['dialect']
}

const places = /^(?:\.github\/|\.gitlab\/|docs\/)?[^/]+$/
const nearName = /^(?:codeowners?(?:\.(?:md|markdown|txt|rst|adoc|yml|yaml))?|code[ _-]owners?)$/i
const foreignFolder =
  /^(?:node_modules|vendor|vendors|third[_-]?party|external|bower_components|tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|examples?|samples?|templates?|\{\{.*)$/i

const isForeign = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some((folder) => foreignFolder.test(folder))

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** GitLab where its pipeline file stands and no .github folder, or where the only file is one that GitHub never reads. */
function dialectOf(paths: readonly string[], all: ReadonlySet<string>): Owners['dialect'] {
  if (!all.has('.gitlab-ci.yml')) return 'github'
  if (!paths.some((path) => path.startsWith('.github/'))) return 'gitlab'
  const atGitlabOnly = all.has('.gitlab/CODEOWNERS') && !honouredPlaces.some((path) => all.has(path))
  return atGitlabOnly ? 'gitlab' : 'github'
}

/** Finds the CODEOWNERS file that holds, and those that look like one but are not read. */
export function locateOwners(files: readonly Pick<File, 'path' | 'mode'>[]): OwnersPlaces {
  const paths = files.filter((file) => file.mode !== '160000').map((file) => file.path)
  const all = new Set(paths)
  const dialect = dialectOf(paths, all)
  const honoured = dialect === 'gitlab' ? gitlabPlaces : honouredPlaces
  const [effective = null, ...others] = honoured.filter((path) => all.has(path))
  const close = paths.filter((path) => !honoured.includes(path) && nearName.test(nameOf(path)))
  const misnamed = close.filter((path) => places.test(path))
  const nested = close.filter((path) => !places.test(path) && nameOf(path) === 'CODEOWNERS' && !isForeign(path))
  return { effective, others, misnamed, nested, dialect }
}
