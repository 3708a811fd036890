import { execFileSync } from 'node:child_process'

/** Writes src/generated/ before any test imports it. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/generate.mjs'], { stdio: 'inherit' })
}
