import { afterEach, describe, expect, it } from 'vitest'
import { editorPlace } from '../../src/repository/editor-place.ts'
import { newRepository, run } from './sandbox.ts'

const server = process.env.GITHUB_SERVER_URL
afterEach(() => {
  if (server === undefined) delete process.env.GITHUB_SERVER_URL
  else process.env.GITHUB_SERVER_URL = server
})

/** A clone whose `origin` has the branch `main`, which its working tree follows. */
function clone(address: string): string {
  const folder = newRepository({ 'README.md': '# Jono\n' })
  run(folder, 'remote', 'add', 'origin', address)
  run(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  run(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  return folder
}

describe('where new files of a clone go', () => {
  it.each([
    'https://github.com/example-city/map-service.git',
    'https://somebody:secret@github.com/example-city/map-service',
    'git@github.com:example-city/map-service.git',
    'ssh://git@github.com:22/example-city/map-service.git',
  ])('to its repository on GitHub (%s), without names and passwords', async (address) => {
    expect(await editorPlace(clone(address))).toEqual({
      server: 'https://github.com',
      repository: 'example-city/map-service',
      branch: 'main',
    })
  })

  it('to the branch that the working tree follows', async () => {
    const folder = clone('https://github.com/example-city/map-service.git')
    run(folder, 'checkout', '-q', '-b', 'work')
    run(folder, 'update-ref', 'refs/remotes/origin/feature/x', 'HEAD')
    run(folder, 'branch', '-q', '--set-upstream-to', 'origin/feature/x')
    expect((await editorPlace(folder))?.branch).toBe('feature/x')
  })

  it('to the Enterprise Server that the surroundings name', async () => {
    const folder = clone('git@git.example.org:city/map.git')
    expect(await editorPlace(folder)).toBeNull()
    process.env.GITHUB_SERVER_URL = 'https://git.example.org'
    expect(await editorPlace(folder)).toMatchObject({ server: 'https://git.example.org', repository: 'city/map' })
  })

  it.each([
    'https://gitlab.com/example-city/map-service.git',
    'https://github.com.example.org/a/b.git',
    'https://example.org/github.com/a/b.git',
    '/srv/git/map-service.git',
    'javascript:alert(1)',
  ])('nowhere when it comes from %s', async (address) => {
    expect(await editorPlace(clone(address))).toBeNull()
  })

  it('nowhere when no branch of it is known, or it comes from nowhere', async () => {
    const folder = newRepository()
    expect(await editorPlace(folder)).toBeNull()
    run(folder, 'remote', 'add', 'origin', 'https://github.com/example-city/map-service.git')
    expect(await editorPlace(folder)).toBeNull()
  })
})
