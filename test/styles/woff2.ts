import { brotliDecompressSync } from 'node:zlib'

/** Tags that a WOFF2 directory names by number (W3C WOFF 2.0, section 4.1), as far as needed. */
const KNOWN_TAGS = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm']
const GLYF = 10
const LOCA = 11
const OWN_TAG = 63
const HEADER_BYTES = 48

export interface Woff2 {
  /** Code points that have a glyph. */
  readonly characters: ReadonlySet<number>
  /** Windows name records by name id: 0 copyright, 1 family, 13 licence. */
  readonly names: ReadonlyMap<number, string>
}

/** Reads as much of a WOFF2 file as the tests ask: its characters and its names. */
export function readWoff2(file: Buffer): Woff2 {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is not a WOFF2 file.')
  const tables = readTables(file)
  const cmap = tables.get('cmap')
  const name = tables.get('name')
  if (cmap === undefined || name === undefined) throw new Error('cmap or name is missing.')
  return { characters: readCharacters(cmap), names: readNames(name) }
}

function readTables(file: Buffer): Map<string, Buffer> {
  let at = HEADER_BYTES
  const base128 = () => {
    let value = 0
    for (;;) {
      const byte = file.readUInt8(at++)
      value = value * 128 + (byte & 127)
      if ((byte & 128) === 0) return value
    }
  }
  const directory = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file.readUInt8(at++)
    const number = flags & 63
    let tag = KNOWN_TAGS[number] ?? `#${number}`
    if (number === OWN_TAG) {
      tag = file.toString('latin1', at, at + 4)
      at += 4
    }
    const version = flags >> 6
    const length = base128()
    // glyf and loca are transformed in version 0, every other table in the others.
    const transformed = number === GLYF || number === LOCA ? version !== 3 : version !== 0
    return { tag, length: transformed ? base128() : length }
  })
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)))
  const tables = new Map<string, Buffer>()
  let offset = 0
  for (const { tag, length } of directory) {
    tables.set(tag, data.subarray(offset, offset + length))
    offset += length
  }
  return tables
}

function readCharacters(cmap: Buffer): Set<number> {
  const characters = new Set<number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) readSegments(table, characters)
    if (format === 12) readGroups(table, characters)
  }
  return characters
}

/** cmap format 4: segments of the basic plane. */
function readSegments(table: Buffer, characters: Set<number>): void {
  const bytes = table.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes]
  for (let at = 0; at < bytes; at += 2) {
    const start = table.readUInt16BE(starts + at)
    const delta = table.readUInt16BE(deltas + at)
    const offset = table.readUInt16BE(offsets + at)
    for (let code = start; code <= table.readUInt16BE(ends + at) && code !== 0xffff; code++) {
      const stored =
        offset === 0 ? code : table.readUInt16BE(offsets + at + offset + 2 * (code - start))
      if (stored !== 0 && ((stored + delta) & 0xffff) !== 0) characters.add(code)
    }
  }
}

/** cmap format 12: groups of any plane. */
function readGroups(table: Buffer, characters: Set<number>): void {
  for (let index = 0; index < table.readUInt32BE(12); index++) {
    const at = 16 + 12 * index
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) {
      characters.add(code)
    }
  }
}

function readNames(table: Buffer): Map<number, string> {
  const names = new Map<number, string>()
  const storage = table.readUInt16BE(4)
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const at = 6 + 12 * index
    if (table.readUInt16BE(at) !== 3) continue
    const start = storage + table.readUInt16BE(at + 10)
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
    names.set(table.readUInt16BE(at + 6), bytes.swap16().toString('utf16le'))
  }
  return names
}
