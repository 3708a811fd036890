import { options } from './options.ts'

/**
 * Every check by its name: how to load it, and the JSON Schema of its options. Binding a rule loads no check. `needs`:
 * what a check cannot do without, a base to compare with or the rest of the run.
 */
export const checks = {
  'artefact-present': { load: () => import('./artefact-present.ts'), options: options['artefact-present'] },
  'artefact-substance': { load: () => import('./artefact-substance.ts'), options: options['artefact-substance'] },
  'no-placeholders': { load: () => import('./no-placeholders.ts'), options: options['no-placeholders'] },
  'links-resolve': { load: () => import('./links-resolve.ts'), options: options['links-resolve'] },
  'topics-stated': { load: () => import('./topics-stated.ts'), options: options['topics-stated'] },
  'parts-stated': { load: () => import('./parts-stated.ts'), options: options['parts-stated'] },
  'role-named': { load: () => import('./role-named.ts'), options: options['role-named'] },
  fresh: { load: () => import('./fresh.ts'), options: options.fresh },
  'plan-status': { load: () => import('./plan-status.ts'), options: options['plan-status'] },
  'draft-marker': { load: () => import('./draft-marker.ts'), options: options['draft-marker'] },
  'links-to': { load: () => import('./links-to.ts'), options: options['links-to'] },
  'contact-stated': { load: () => import('./contact-stated.ts'), options: options['contact-stated'] },
  'issue-forms': { load: () => import('./issue-forms.ts'), options: options['issue-forms'] },
  'changelog-entries': { load: () => import('./changelog-entries.ts'), options: options['changelog-entries'] },
  'licence-identified': { load: () => import('./licence-identified.ts'), options: options['licence-identified'] },
  'licence-reuse': { load: () => import('./licence-reuse.ts'), options: options['licence-reuse'] },
  'licence-file-headers': { load: () => import('./licence-file-headers.ts'), options: options['licence-file-headers'] },
  'licence-agreed': { load: () => import('./licence-agreed.ts'), options: options['licence-agreed'] },
  'licence-compatible': { load: () => import('./licence-compatible.ts'), options: options['licence-compatible'] },
  'licence-open': { load: () => import('./licence-open.ts'), options: options['licence-open'] },
  'publiccode-name': { load: () => import('./publiccode-name.ts'), options: options['publiccode-name'] },
  'publiccode-readable': { load: () => import('./publiccode-readable.ts'), options: options['publiccode-readable'] },
  'publiccode-valid': { load: () => import('./publiccode-valid.ts'), options: options['publiccode-valid'] },
  'publiccode-maintenance': {
    load: () => import('./publiccode-maintenance.ts'),
    options: options['publiccode-maintenance'],
  },
  'publiccode-deprecated': {
    load: () => import('./publiccode-deprecated.ts'),
    options: options['publiccode-deprecated'],
  },
  'publiccode-version': { load: () => import('./publiccode-version.ts'), options: options['publiccode-version'] },
  'publiccode-dates': { load: () => import('./publiccode-dates.ts'), options: options['publiccode-dates'] },
  'publiccode-quotes': { load: () => import('./publiccode-quotes.ts'), options: options['publiccode-quotes'] },
  'publiccode-files': { load: () => import('./publiccode-files.ts'), options: options['publiccode-files'] },
  'publiccode-urls': { load: () => import('./publiccode-urls.ts'), options: options['publiccode-urls'] },
  'api-readable': { load: () => import('./api-readable.ts'), options: options['api-readable'] },
  'api-field': { load: () => import('./api-field.ts'), options: options['api-field'] },
  'api-valid': { load: () => import('./api-valid.ts'), options: options['api-valid'] },
  'api-changes': { load: () => import('./api-changes.ts'), options: options['api-changes'], needs: 'base' },
  'api-profile': { load: () => import('./api-profile.ts'), options: options['api-profile'] },
  'api-parts': { load: () => import('./api-parts.ts'), options: options['api-parts'] },
  'api-licence': { load: () => import('./api-licence.ts'), options: options['api-licence'] },
  'api-servers': { load: () => import('./api-servers.ts'), options: options['api-servers'] },
  'api-security': { load: () => import('./api-security.ts'), options: options['api-security'] },
  'api-deprecation': { load: () => import('./api-deprecation.ts'), options: options['api-deprecation'] },
  'api-approved': { load: () => import('./api-approved.ts'), options: options['api-approved'] },
  'api-test-endpoint': { load: () => import('./api-test-endpoint.ts'), options: options['api-test-endpoint'] },
  implementations: { load: () => import('./implementations.ts'), options: options.implementations },
  'facts-agree': { load: () => import('./facts-agree.ts'), options: options['facts-agree'] },
  'documents-linked': { load: () => import('./documents-linked.ts'), options: options['documents-linked'] },
  'owners-effective': { load: () => import('./owners-effective.ts'), options: options['owners-effective'] },
  'owners-valid': { load: () => import('./owners-valid.ts'), options: options['owners-valid'] },
  'owners-match': { load: () => import('./owners-match.ts'), options: options['owners-match'] },
  'owners-shadowed': { load: () => import('./owners-shadowed.ts'), options: options['owners-shadowed'] },
  'owners-cover': { load: () => import('./owners-cover.ts'), options: options['owners-cover'] },
  'owners-exist': { load: () => import('./owners-exist.ts'), options: options['owners-exist'] },
  'owners-several': { load: () => import('./owners-several.ts'), options: options['owners-several'] },
  'file-present': { load: () => import('./file-present.ts'), options: options['file-present'] },
  'file-absent': { load: () => import('./file-absent.ts'), options: options['file-absent'] },
  'folder-present': { load: () => import('./folder-present.ts'), options: options['folder-present'] },
  'folder-absent': { load: () => import('./folder-absent.ts'), options: options['folder-absent'] },
  'content-found': { load: () => import('./content-found.ts'), options: options['content-found'] },
  'content-absent': { load: () => import('./content-absent.ts'), options: options['content-absent'] },
  'content-begins': { load: () => import('./content-begins.ts'), options: options['content-begins'] },
  'hash-equal': { load: () => import('./hash-equal.ts'), options: options['hash-equal'] },
  'hash-absent': { load: () => import('./hash-absent.ts'), options: options['hash-absent'] },
  'size-limited': { load: () => import('./size-limited.ts'), options: options['size-limited'] },
  'schema-fits': { load: () => import('./schema-fits.ts'), options: options['schema-fits'] },
  'names-fit': { load: () => import('./names-fit.ts'), options: options['names-fit'] },
  'no-binaries': { load: () => import('./no-binaries.ts'), options: options['no-binaries'] },
  'commit-words': { load: () => import('./commit-words.ts'), options: options['commit-words'] },
  'text-stated': { load: () => import('./text-stated.ts'), options: options['text-stated'] },
  'governance-decided': {
    load: () => import('./governance-decided.ts'),
    options: options['governance-decided'],
    needs: 'base',
  },
  'review-required': { load: () => import('./review-required.ts'), options: options['review-required'] },
  'successor-named': { load: () => import('./successor-named.ts'), options: options['successor-named'] },
  'owners-agree': { load: () => import('./owners-agree.ts'), options: options['owners-agree'] },
  'owner-contacts': { load: () => import('./owner-contacts.ts'), options: options['owner-contacts'] },
  'former-contact': { load: () => import('./former-contact.ts'), options: options['former-contact'] },
  'review-due': { load: () => import('./review-due.ts'), options: options['review-due'] },
  'changed-since-approval': {
    load: () => import('./changed-since-approval.ts'),
    options: options['changed-since-approval'],
  },
  'supported-versions': { load: () => import('./supported-versions.ts'), options: options['supported-versions'] },
  'language-versions': { load: () => import('./language-versions.ts'), options: options['language-versions'] },
  'waivers-expired': { load: () => import('./waivers-expired.ts'), options: options['waivers-expired'], needs: 'run' },
  'waivers-expiring': {
    load: () => import('./waivers-expiring.ts'),
    options: options['waivers-expiring'],
    needs: 'run',
  },
  'waivers-used': { load: () => import('./waivers-used.ts'), options: options['waivers-used'], needs: 'run' },
  'badge-honest': { load: () => import('./badge-honest.ts'), options: options['badge-honest'], needs: 'run' },
} as const

export type CheckName = keyof typeof checks

/** What a check cannot do without; null: nothing but the repository. */
export const needsOf = (name: CheckName): 'base' | 'run' | null =>
  name in checks && 'needs' in checks[name] ? (checks[name] as { needs: 'base' | 'run' }).needs : null

/** Checks that fail by the passing of time alone: a document grows old, a team is given another name. */
const timed: ReadonlySet<CheckName> = new Set([
  'fresh',
  'supported-versions',
  'review-due',
  'owners-exist',
  'waivers-expired',
  'waivers-expiring',
  'badge-honest',
  'publiccode-dates',
  'publiccode-urls',
])

/** Can a repository that nobody touches fail this check some day? */
export const isTimed = (name: CheckName): boolean => timed.has(name)
