/** Is an interface one that others rely on already? */
import type { ApiDescription, Product } from '../artefact.ts'

/** `2.1.0-beta` as numbers with what follows them; null for what is no version. */
export function versionOf(text: string | null): { major: number; pre: boolean } | null {
  const found = /^[vV]?(\d{1,9})(?:\.\d{1,9}){0,3}([-+.]?[a-z][\w.-]*)?$/u.exec((text ?? '').trim())
  if (!found) return null
  return { major: Number(found[1]), pre: /alpha|beta|rc|dev|snapshot|pre|draft|preview/iu.test(found[2] ?? '') }
}

const early: ReadonlySet<Product['stage']> = new Set(['concept', 'development', 'beta'])

/**
 * From 1.0 on, unless it is a preview or somebody has declared that the product is still being developed. Without a version
 * of its own the product tells, even where its stage is only read from the version of its software.
 */
export function isStable({ version }: Pick<ApiDescription, 'version'>, product: Product): boolean {
  const stated = versionOf(version)
  if (early.has(product.stage) && (stated === null || product.stageDeclared)) return false
  return stated === null || (stated.major > 0 && !stated.pre)
}
