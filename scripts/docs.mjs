// Prints the rule reference (docs/rules/<language>.md) from the rule files. With `--check` it only tells whether what
// is committed is stale.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
execFileSync(process.execPath, [join(root, 'scripts/generate.mjs')], { stdio: 'inherit' })
const rules = JSON.parse(await readFile(join(root, 'src/generated/rules.json'), 'utf8'))

const words = {
  fi: {
    title: 'Säännöt',
    lead: 'Tämä sivu on tulostettu sääntötiedostoista (`rules/`). Jokainen sääntö on yksi YAML-tiedosto.',
    level: 'Taso',
    severity: 'Vakavuus',
    rule: 'Sääntö',
    meaning: 'Hyvä tila',
    why: 'Miksi',
    fix: 'Mitä tehdä',
    check: 'Tarkistus',
    references: 'Lähteet',
    severities: { error: 'virhe', warning: 'varoitus', notice: 'huomautus' },
    levels: { 1: '1 alussa', 2: '2 yhdessä', 3: '3 esikuvana' },
  },
  sv: {
    title: 'Regler',
    lead: 'Den här sidan är utskriven ur regelfilerna (`rules/`). Varje regel är en YAML-fil.',
    level: 'Nivå',
    severity: 'Allvar',
    rule: 'Regel',
    meaning: 'Gott läge',
    why: 'Varför',
    fix: 'Vad som ska göras',
    check: 'Kontroll',
    references: 'Källor',
    severities: { error: 'fel', warning: 'varning', notice: 'anmärkning' },
    levels: { 1: '1 i början', 2: '2 tillsammans', 3: '3 föregångare' },
  },
  en: {
    title: 'Rules',
    lead: 'This page is printed from the rule files (`rules/`). Each rule is one YAML file.',
    level: 'Level',
    severity: 'Severity',
    rule: 'Rule',
    meaning: 'Good state',
    why: 'Why',
    fix: 'What to do',
    check: 'Check',
    references: 'References',
    severities: { error: 'error', warning: 'warning', notice: 'notice' },
    levels: { 1: '1 starting out', 2: '2 together', 3: '3 exemplary' },
  },
}

const anchor = (id) => id.replace('/', '')
const reference = ({ document, clause, version, url }) => {
  const name = `${document}${version ? ` ${version}` : ''}, ${clause}`
  return url ? `[${name}](${url})` : name
}

function page(language) {
  const say = words[language]
  const ordered = [...rules].sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1))
  const table = ordered.map(
    (rule) =>
      `| [\`${rule.id}\`](#${anchor(rule.id)}) | ${say.levels[rule.level]} | ${say.severities[rule.severity]} | ${rule.title[language]} |`,
  )
  const parts = ordered.map((rule) =>
    [
      `## \`${rule.id}\``,
      '',
      `**${rule.title[language]}**`,
      '',
      `- ${say.level}: ${say.levels[rule.level]} · ${say.severity}: ${say.severities[rule.severity]} · ${say.check}: \`${rule.check}\``,
      `- ${say.why}: ${rule.why[language].trim().replace(/\s+/gu, ' ')}`,
      `- ${say.fix}: ${rule.fix[language].trim().replace(/\s+/gu, ' ')}`,
      `- ${say.references}: ${rule.references.map(reference).join('; ')}`,
      '',
    ].join('\n'),
  )
  return [
    `# ${say.title}`,
    '',
    say.lead,
    '',
    `| ${say.rule} | ${say.level} | ${say.severity} | ${say.meaning} |`,
    '|---|---|---|---|',
    ...table,
    '',
    ...parts,
  ].join('\n')
}

const check = process.argv.includes('--check')
const stale = []
for (const language of ['fi', 'sv', 'en']) {
  const path = join(root, 'docs/rules', `${language}.md`)
  const text = page(language)
  const committed = existsSync(path) ? await readFile(path, 'utf8') : null
  if (check && committed !== text) stale.push(path.slice(root.length))
  if (!check) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run docs" and commit.`)
  process.exit(1)
}
console.log(check ? 'docs/rules is what the rule files say.' : 'docs/rules written.')
