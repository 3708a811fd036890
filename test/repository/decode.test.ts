import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/repository/decode.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const read = (content: Uint8Array, size = content.length) => decode(content, size)

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(read(bytes('Päätöksenteko'))).toEqual({ kind: 'text', text: 'Päätöksenteko', encoding: 'utf-8', size: 16 })
    expect(read(bytes([0xef, 0xbb, 0xbf], 'Tiekartta'))).toMatchObject({ text: 'Tiekartta', encoding: 'utf-8' })
  })

  it('reads UTF-16 by its byte order mark', () => {
    const little = Buffer.from('\ufeff# Ägare\r\n', 'utf16le')
    expect(read(little)).toMatchObject({ text: '# Ägare\n', encoding: 'utf-16le', size: 20 })
    expect(read(Buffer.from(little).swap16())).toMatchObject({ text: '# Ägare\n', encoding: 'utf-16be' })
  })

  it('recognises UTF-16 without a byte order mark by its NUL bytes', () => {
    const little = Buffer.from('Hallintasuunnitelma: varausjärjestelmä', 'utf16le')
    expect(read(little)).toMatchObject({ text: 'Hallintasuunnitelma: varausjärjestelmä', encoding: 'utf-16le' })
    expect(read(Buffer.from(little).swap16())).toMatchObject({ encoding: 'utf-16be' })
  })

  it('reads bytes that are not UTF-8 as Windows-1252, the usual form of Latin-1', () => {
    const content = read(bytes('P', [0xe4, 0xe4], 't', [0xf6], 's ', [0x80, 0x9f, 0x81]))
    expect(content).toMatchObject({ text: 'Päätös €Ÿ\x81', encoding: 'latin1' })
  })

  it('reads CRLF and lone CR files as if they had LF', () => {
    expect(read(bytes('yksi\r\nkaksi\rkolme\n'))).toMatchObject({ text: 'yksi\nkaksi\nkolme\n' })
  })

  it('takes a NUL byte near the beginning for the mark of a binary file', () => {
    expect(read(bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR'))).toEqual({ kind: 'binary', size: 16 })
    expect(read(bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toMatchObject({ kind: 'binary' })
    const samples = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i % 2 ? 0 : (i % 28) + 1)))
    expect(read(samples)).toMatchObject({ kind: 'binary' })
  })

  it('reads an empty file as empty text', () => {
    expect(read(bytes())).toEqual({ kind: 'text', text: '', encoding: 'utf-8', size: 0 })
  })

  it('keeps the beginning of a UTF-8 file that was cut inside a character', () => {
    for (const character of ['ä', '€', '🏛']) {
      const all = bytes('Omistaja ', character)
      for (let cut = 1; cut < Buffer.byteLength(character); cut++) {
        const content = read(all.subarray(0, all.length - cut), all.length)
        expect(content).toMatchObject({ text: 'Omistaja ', encoding: 'utf-8', size: all.length })
      }
    }
  })

  it('gives every text back as it was written, but for line endings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0\ufeff]/.test(text))
        expect(read(Buffer.from(text))).toMatchObject({ text: text.replace(/\r\n?/g, '\n'), encoding: 'utf-8' })
      }),
    )
  })

  it('never throws, whatever the bytes and wherever they are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(10), (content, more) => {
        expect(['text', 'binary']).toContain(read(content, content.length + more).kind)
      }),
    )
  })
})
