import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/inventory/reuse-header.ts'

// REUSE-IgnoreStart
const tag = 'SPDX-License-Identifier:'

describe('a comment header', () => {
  it.each([
    [`// ${tag} MIT`, 'MIT'],
    [`/* ${tag} EUPL-1.2 */`, 'EUPL-1.2'],
    [`<!-- ${tag} CC0-1.0 -->`, 'CC0-1.0'],
    [`# ${tag}\tGPL-2.0-or-later WITH Classpath-exception-2.0`, 'GPL-2.0-or-later WITH Classpath-exception-2.0'],
    [`|* ${tag} (MIT OR Apache-2.0) *|`, '(MIT OR Apache-2.0)'],
    [`[${tag} MIT]::`, 'MIT'],
    [`{# ${tag} MIT #}`, 'MIT'],
    [`(* ${tag} MIT *)`, 'MIT'],
    [`<meta content="${tag} MIT" />`, 'MIT'],
    [`REM ${tag} LicenseRef-Kuntalogo\r`, 'LicenseRef-Kuntalogo'],
  ])('%s', (text, expected) => {
    expect(readHeader(text).licences).toEqual([{ text: expected, line: 1 }])
  })

  it('gives no licence where a placeholder stands', () => {
    const bracket = '$' + '{licence}'
    expect(readHeader(`"${tag} ${bracket}"\n${tag} <id>\n${tag} \n`).licences).toEqual([])
  })

  it('tells the lines', () => {
    expect(readHeader(`#!/bin/sh\n\n# ${tag} MIT\n#\n# ${tag} CC0-1.0`).licences.map(({ line }) => line)).toEqual([
      3, 5,
    ])
  })

  it.each([
    ['# SPDX-FileCopyrightText: 2026 Espoon kaupunki', true],
    ['# SPDX-SnippetCopyrightText: (C) Example', true],
    ['# SPDX-FileCopyrightText:', false],
    ['/* Copyright (c) 2014 Turun kaupunki */', true],
    [' * Copyright 2014 Turun kaupunki', true],
    ['© Vaasan kaupunki', true],
    ['const copyright = year()', false],
    ['copyright 2020 Oulu', true],
    ['hello', false],
  ])('%s: copyright %s', (text, expected) => {
    expect(readHeader(text).copyright).toBe(expected)
  })

  it('leaves out what stands between the marks', () => {
    const text = `REUSE-IgnoreStart\n${tag} MIT\nCopyright 2020 A\nREUSE-IgnoreEnd\n${tag} CC0-1.0\nREUSE-IgnoreStart\n${tag} ISC`
    expect(readHeader(text)).toEqual({ copyright: false, licences: [{ text: 'CC0-1.0', line: 5 }] })
  })

  it('is read whatever stands in it', () => {
    const bits = fc.constantFrom(
      tag,
      ' MIT',
      '\n',
      'REUSE-IgnoreStart',
      'REUSE-IgnoreEnd',
      'Copyright ',
      '©',
      '*/',
      '\u0000',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const lines = any.split('\n').length
        for (const { line } of readHeader(any).licences) expect(line).toBeLessThanOrEqual(lines)
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    `${tag} `.repeat(20_000),
    `${tag}${' '.repeat(300_000)}`,
    'REUSE-IgnoreStart'.repeat(20_000),
    'Copyright'.repeat(40_000),
    `${tag}${'('.repeat(300_000)}`,
  ])('takes no long time', (text) => {
    expect(readHeader(text)).toBeDefined()
  })
})
// REUSE-IgnoreEnd
