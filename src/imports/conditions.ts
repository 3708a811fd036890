/** Conditions of repolinter (`where`) in the form of ours (`when`). */
import type { Text } from '../model.ts'
import type { OwnRule } from './outcome.ts'
import { code } from './phrases.ts'
import type { Axioms } from './source-rules.ts'

/** By what files a packager shows at the top of a repository. */
const packagers: Readonly<Record<string, string>> = {
  maven: 'pom.xml',
  maven1: 'project.xml',
  npm: 'package.json',
  pypi: 'setup.py',
  nuget: '*.nuspec',
  cocoapod: '*.podspec',
  cargo: 'Cargo.toml',
  rubygem: '*.gemspec',
  cran: 'DESCRIPTION',
  cpan: '{Makefile,Build}.PL',
  pear: 'package.xml',
  ivy: 'ivy.xml',
  gradle: 'build.gradle',
}

/** By what files a programming language shows; names as linguist writes them, in lower case. */
const languages: Readonly<Record<string, string>> = {
  c: 'c,h',
  'c++': 'cpp,cc,cxx,hpp,hh',
  'c#': 'cs',
  clojure: 'clj,cljs,cljc',
  css: 'css',
  dart: 'dart',
  elixir: 'ex,exs',
  erlang: 'erl,hrl',
  go: 'go',
  groovy: 'groovy,gvy',
  haskell: 'hs',
  html: 'html,htm',
  java: 'java',
  javascript: 'js,mjs,cjs,jsx',
  julia: 'jl',
  'jupyter notebook': 'ipynb',
  kotlin: 'kt,kts',
  lua: 'lua',
  'objective-c': 'm,mm',
  perl: 'pl,pm',
  php: 'php',
  powershell: 'ps1,psm1',
  python: 'py',
  r: 'r,R',
  ruby: 'rb',
  rust: 'rs',
  scala: 'scala',
  shell: 'sh,bash',
  swift: 'swift',
  typescript: 'ts,tsx,mts,cts',
  vue: 'vue',
}

const noEqual = (condition: string): Text => ({
  fi: `Ehdolla ${code(condition)} ei ole vastinetta, joten sääntö on pois päältä. Ota se käyttöön asetuksissa, jos se koskee teitä.`,
  sv: `Villkoret ${code(condition)} har ingen motsvarighet, så regeln är avstängd. Sätt på den i inställningarna om den gäller er.`,
  en: `The condition ${code(condition)} has no equal, so the rule is switched off. Switch it on in the settings if it concerns you.`,
})
const peopleCounted = (condition: string): Text => ({
  fi: `Ehto ${code(condition)} laskee tekijöitä. kuntalint ei laske ihmisiä, joten sääntö on pois päältä. Ota se käyttöön asetuksissa, jos se koskee teitä.`,
  sv: `Villkoret ${code(condition)} räknar bidragsgivare. kuntalint räknar inte människor, så regeln är avstängd. Sätt på den i inställningarna om den gäller er.`,
  en: `The condition ${code(condition)} counts contributors. kuntalint counts no people, so the rule is switched off. Switch it on in the settings if it concerns you.`,
})
const byFiles = (condition: string): Text => ({
  fi: `Ehto ${code(condition)} katsotaan nyt tiedostojen nimistä.`,
  sv: `Villkoret ${code(condition)} avgörs nu av filernas namn.`,
  en: `The condition ${code(condition)} is now told by the names of files.`,
})
const noAxiom = (condition: string): Text => ({
  fi: `Ehdon ${code(condition)} nimeä ei ole kohdassa \`axioms\`: repolinter ei koskaan aja sääntöä. Se on pois päältä.`,
  sv: `Villkorets ${code(condition)} namn finns inte i \`axioms\`: repolinter kör aldrig regeln. Den är avstängd.`,
  en: `The name of the condition ${code(condition)} is not in \`axioms\`: repolinter never runs the rule. It is switched off.`,
})

export interface Conditions {
  when: OwnRule['when']
  requires: string | undefined
  /** A condition that cannot be told: the rule is switched off. */
  off: boolean
  notes: readonly Text[]
}

type One = { files: readonly string[] } | { licence: string } | { anyLicence: true } | { none: Text } | null

const every = (of: Readonly<Record<string, string>>): readonly string[] => Object.values(of)
const lookUp = (table: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(table, key) ? (table[key] as string) : null

function one(condition: string, axioms: Axioms): One {
  const [, name = '', value = ''] = /^([^=<>!]*)=(.*)$/su.exec(condition) ?? []
  if (/^[\w-]+[<>]/u.test(condition)) return { none: peopleCounted(condition) }
  switch (axioms.get(name)) {
    case 'packagers': {
      if (value === '*') return { files: every(packagers) }
      const file = lookUp(packagers, value)
      return file === null ? { none: noEqual(condition) } : { files: [file] }
    }
    case 'linguist': {
      if (value === '*') return null
      const endings = lookUp(languages, value)
      return endings === null ? { none: noEqual(condition) } : { files: endings.split(',').map((end) => `**/*.${end}`) }
    }
    case 'licensee':
      return value === '*' ? { anyLicence: true } : { licence: value }
    case 'contributor-count':
      return { none: peopleCounted(condition) }
    default:
      return { none: noAxiom(condition) }
  }
}

/** All conditions hold together; ours hold one list of files and one of licences. */
export function conditionsOf(where: readonly string[], axioms: Axioms): Conditions {
  const found = where.map((condition) => ({ condition, is: one(condition.trim(), axioms) }))
  const files = found.flatMap(({ is }) => (is && 'files' in is ? [is.files] : []))
  const licences = found.flatMap(({ is }) => (is && 'licence' in is ? [is.licence] : []))
  const none = found.flatMap(({ is }) => (is && 'none' in is ? [is.none] : []))
  const several = files.length > 1 || licences.length > 1 ? [noEqual(where.join(', '))] : []
  const off = none.length + several.length > 0
  const told = found.flatMap(({ condition, is }) => (is && 'files' in is && !off ? [byFiles(condition)] : []))
  const when = {
    ...(files.length === 1 ? { files: files[0] } : {}),
    ...(licences.length === 1 ? { licences } : {}),
  } as NonNullable<OwnRule['when']>
  return {
    when: off || Object.keys(when).length === 0 ? undefined : when,
    requires: found.some(({ is }) => is && 'anyLicence' in is) ? 'licence' : undefined,
    off,
    notes: [...none, ...several, ...told],
  }
}
