/**
 * Gives a TrueType font another family name.
 *
 * The Open Font License reserves the name "Pretendard": a modified version, and a subset is one,
 * must not carry it. Copyright, trademark and licence strings stay as they are.
 */

/** Copyright, version, and from trademark to licence address: what must stay. */
const KEPT_NAME_IDS = new Set([0, 5, 7, 8, 9, 10, 11, 12, 13, 14])
const WINDOWS = 3

/**
 * @param {Buffer} font sfnt bytes
 * @param {RegExp} original every spelling of the family name to replace
 * @param {string} family the new name; its PostScript form has no spaces
 * @returns {Buffer} sfnt bytes
 */
export function renameFamily(font, original, family) {
  const tables = readTables(font)
  const names = tables.get('name')
  if (names === undefined) throw new Error('The font has no name table.')
  tables.set('name', renamed(names, original, family))
  return writeTables(font.readUInt32BE(0), tables)
}

function renamed(table, original, family) {
  const count = table.readUInt16BE(2)
  const storage = table.readUInt16BE(4)
  const records = []
  for (let index = 0; index < count; index++) {
    const at = 6 + 12 * index
    // Macintosh records repeat the Windows ones in old encodings; no browser needs them.
    if (table.readUInt16BE(at) !== WINDOWS) continue
    const nameId = table.readUInt16BE(at + 6)
    const start = storage + table.readUInt16BE(at + 10)
    const bytes = table.subarray(start, start + table.readUInt16BE(at + 8))
    let text = Buffer.from(bytes).swap16().toString('utf16le')
    if (!KEPT_NAME_IDS.has(nameId)) {
      // PostScript names (6, 25 and those of the instances) hold no space.
      const spaced = / /.test(text) || nameId === 1 || nameId === 4 || nameId === 16
      text = text.replace(original, spaced ? family : family.replace(/ /g, ''))
    }
    records.push({
      head: table.subarray(at, at + 8),
      bytes: Buffer.from(text, 'utf16le').swap16(),
    })
  }
  const header = Buffer.alloc(6 + 12 * records.length)
  header.writeUInt16BE(records.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  records.forEach(({ head, bytes }, index) => {
    const at = 6 + 12 * index
    head.copy(header, at, 0, 8)
    header.writeUInt16BE(bytes.length, at + 8)
    header.writeUInt16BE(offset, at + 10)
    offset += bytes.length
  })
  return Buffer.concat([header, ...records.map(({ bytes }) => bytes)])
}

function readTables(font) {
  const tables = new Map()
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index
    const offset = font.readUInt32BE(at + 8)
    tables.set(
      font.toString('latin1', at, at + 4),
      font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    )
  }
  return tables
}

function writeTables(version, tables) {
  const tags = [...tables.keys()].sort()
  const power = Math.floor(Math.log2(tags.length))
  const directory = Buffer.alloc(12 + 16 * tags.length)
  directory.writeUInt32BE(version, 0)
  directory.writeUInt16BE(tags.length, 4)
  directory.writeUInt16BE(16 * 2 ** power, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(16 * (tags.length - 2 ** power), 10)
  const bodies = []
  let offset = directory.length
  tags.forEach((tag, index) => {
    const body = tables.get(tag)
    const padded = Buffer.alloc(Math.ceil(body.length / 4) * 4)
    body.copy(padded)
    const at = 12 + 16 * index
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(checksum(padded), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(body.length, at + 12)
    bodies.push(padded)
    offset += padded.length
  })
  return Buffer.concat([directory, ...bodies])
}

function checksum(padded) {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
