// node bench/codeowners.mjs: how long it takes to say who owns 50,000 files by 300 rules. Run it at the top of the project.
import { build } from 'esbuild'

const built = await build({
  entryPoints: ['src/inventory/codeowners.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const source = Buffer.from(built.outputFiles[0].contents).toString('base64')
const { parseOwners } = await import(`data:text/javascript;base64,${source}`)

const folders = ['jonot', 'kartta', 'varaus', 'kirjasto', 'tunnistus', 'docs', 'src', 'test', 'api', 'ui', 'db', 'lib']
const endings = ['.ts', '.tsx', '.js', '.md', '.json', '.yaml', '.java', '.sql', '.png']
let seed = 7
const next = (n) => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed % n
}
const pick = (list) => list[next(list.length)]
const path = () =>
  `${Array.from({ length: 2 + next(6) }, () => `${pick(folders)}${next(4)}`).join('/')}/tiedosto${next(900)}${pick(endings)}`
const paths = Array.from({ length: 50_000 }, path)
const shapes = [
  () => `/${pick(folders)}${next(4)}/${pick(folders)}${next(4)}/`,
  () => `${pick(folders)}${next(4)}/`,
  () => `*${pick(endings)}`,
  () => `/${pick(folders)}${next(4)}/*`,
  () => `tiedosto${next(900)}${pick(endings)}`,
  () => `/${pick(folders)}${next(4)}/**/*${pick(endings)}`,
  () => `**/${pick(folders)}${next(4)}/t*${next(9)}.*`,
]

const measure = (label, shape) => {
  const text = Array.from({ length: 300 }, () => `${shape()} @kunta/tiimi`).join('\n')
  const owners = parseOwners('CODEOWNERS', `* @kunta/kaikki\n${text}\n`, 'github', text.length)
  for (const what of ['assign', 'usage']) {
    const start = performance.now()
    owners[what](paths.slice())
    console.log(`${label}, ${what}: ${Math.round(performance.now() - start)} ms`)
  }
}
measure('as found in the wild (2 of 7 with wildcards inside)', () => pick(shapes)())
measure('wildcards only', () => pick(shapes.slice(5))())
measure('no wildcards', () => pick(shapes.slice(0, 5))())
