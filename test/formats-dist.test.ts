/** The built bundle on every format that it reads: a library that is loaded on demand is missed only there. */
import { expect, it } from 'vitest'
import { kuntalint } from './built.ts'
import { newRepository, write } from './repository/sandbox.ts'

const wsdl = `<?xml version="1.0"?>
<definitions name="Etuudet" targetNamespace="urn:etuudet" xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:tns="urn:etuudet" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <message name="Pyynto"><part name="ajoneuvo" type="xsd:string"/></message>
  <portType name="Etuudet"><operation name="pyyda"><input message="tns:Pyynto"/></operation></portType>
</definitions>
`
const files = {
  '.github/kuntalint.yml': 'artefacts:\n  api-description: ["api/*"]\n',
  'README.md': '# Etuudet\n\nHälytysajoneuvojen etuudet liikennevaloissa.\n\n## Lisenssi\n\nMIT\n',
  'api/etuudet.wsdl': wsdl,
  'api/etuudet.graphql': 'type Query {\n  etuus(id: ID!): String\n}\n',
  'api/etuudet.proto':
    'syntax = "proto3";\n\npackage etuudet;\n\nmessage Pyynto {\n  string ajoneuvo = 1;\n}\n\nservice Etuudet {\n  rpc Pyyda(Pyynto) returns (Pyynto);\n}\n',
  'api/openapi.json':
    '{ "openapi": "3.1.0", "info": { "title": "Etuudet", "version": "1.0.0" }, "paths": { "/etuudet": { "get": { "responses": { "200": { "description": "ok" } } } } } }\n',
  'api/asyncapi.yaml': 'asyncapi: 3.0.0\ninfo:\n  title: Etuudet\n  version: 1.0.0\nchannels: {}\n',
  'publiccode.yml': 'publiccodeYmlVersion: "0.7"\nname: Etuudet\nsoftwareVersion: "0.9.0"\nlegal:\n  license: MIT\n',
  'package.json': '{ "name": "etuudet", "version": "1.0.1", "license": "MIT" }\n',
  'pom.xml': '<project>\n  <version>1.0.2</version>\n  <name>Etuudet</name>\n</project>\n',
  'pyproject.toml': '[project]\nname = "etuudet"\nversion = "1.0.3"\n',
  'REUSE.toml':
    'version = 1\n\n[[annotations]]\npath = "**"\nSPDX-FileCopyrightText = "2026 Oulun kaupunki"\nSPDX-License-Identifier = "MIT"\n',
  'CITATION.cff': 'cff-version: 1.2.0\nmessage: Viittaa näin.\ntitle: Etuudet\nauthors:\n  - name: Oulun kaupunki\n',
  'docs/index.adoc': '= Etuudet\n\nOhje.\n',
  'CHANGELOG.rst': 'Muutosloki\n==========\n\n1.0.0 (2026-05-12)\n------------------\n\n- Ensimmäinen versio\n',
}

interface Outcome {
  rule: string
  status: string
  error: string | null
}

it('judges each of them without breaking down', async () => {
  const folder = newRepository()
  write(folder, files)
  const { stdout, stderr } = await kuntalint(folder, ['check', '.', '--level', '3', '--format', 'json'])
  const { outcomes, artefacts } = JSON.parse(stdout) as {
    outcomes: readonly Outcome[]
    artefacts: readonly { kind: string; details: Record<string, unknown> }[]
  }
  expect(
    outcomes.filter(({ status }) => status === 'broken'),
    stderr,
  ).toEqual([])
  const formats = artefacts.filter(({ kind }) => kind === 'api-description').map(({ details }) => details.format)
  expect([...formats].sort()).toEqual(['asyncapi', 'graphql', 'openapi', 'protobuf', 'wsdl'])
})

it('reads the facts of each manifest, and marks what does not agree', async () => {
  const folder = newRepository()
  write(folder, files)
  const { stdout, code } = await kuntalint(folder, ['facts', '.', '--format', 'json'])
  const facts = JSON.parse(stdout) as readonly { fact: string; value: string; path: string; contradicted: boolean }[]
  const versions = facts.filter(({ fact }) => fact === 'version').map(({ path, value }) => `${path} ${value}`)
  expect(versions.sort()).toEqual([
    'CHANGELOG.rst 1.0.0',
    'package.json 1.0.1',
    'pom.xml 1.0.2',
    'publiccode.yml 0.9.0',
    'pyproject.toml 1.0.3',
  ])
  expect(facts.filter(({ contradicted }) => contradicted).map(({ path }) => path)).toEqual([
    'publiccode.yml',
    'CHANGELOG.rst',
  ])
  expect(code).toBe(0)
  const text = (await kuntalint(folder, ['facts', '.', '--language', 'fi'])).stdout
  expect(text).toContain('Versio\n')
  expect(text).toContain('publiccode.yml:3  ← eri tieto toisessa paikassa')
})
