import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The direction of imports between the rooms of src. A room may import itself and the rooms listed
 * for it; `packages` are the npm packages it may use. `types` rooms may be imported as types only.
 */
interface Room {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
}

const NUMBERS = ['engine', 'training', 'store']
const LEAVES = ['controls', 'formula', 'symbols', 'share', 'pytorch']
const PICTURES = ['plot', 'figures']

const ROOMS: Readonly<Record<string, Room>> = {
  engine: { rooms: [], packages: [] },
  training: { rooms: ['engine'], packages: [] },
  store: { rooms: ['training', 'engine', 'labs:types'], packages: ['zustand', 'react'] },
  plot: { rooms: [], packages: ['react', 'd3'] },
  figures: { rooms: ['plot', 'engine', 'formula', 'symbols'], packages: ['react', 'd3'] },
  controls: { rooms: [], packages: ['react'] },
  formula: { rooms: [], packages: ['react'] },
  symbols: { rooms: [], packages: ['react'] },
  share: { rooms: [], packages: [] },
  pytorch: { rooms: ['engine', 'training'], packages: ['valibot'] },
  labs: { rooms: [...NUMBERS, ...PICTURES, ...LEAVES], packages: ['react', 'zustand'] },
  lesson: {
    rooms: ['labs', ...PICTURES, 'formula', 'symbols', 'engine'],
    packages: ['react', 'valibot'],
  },
  app: {
    rooms: [
      'lesson',
      'labs',
      'training',
      'store',
      'controls',
      'formula',
      'symbols',
      'share',
      'styles',
    ],
    packages: ['react', 'react-dom'],
  },
  build: {
    rooms: ['app', 'lesson', 'labs', 'formula', 'store', 'engine'],
    packages: ['*'],
  },
  commands: { rooms: ['labs', 'engine', 'training', 'store'], packages: ['vite'] },
  styles: { rooms: [], packages: [] },
}

const SOURCE = resolve(import.meta.dirname, '../../src')
const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.includes('node_modules') && !file.includes(join('build', 'fonts')))

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'"()]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g
  return [...source.matchAll(pattern)].map((match) => ({
    file: relative(SOURCE, file),
    target: match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[2] !== undefined,
  }))
}

function complaint({ file, target, typeOnly }: Import): string | null {
  const room = file.split('/')[0] ?? ''
  const rules = ROOMS[room]
  if (rules === undefined) return `${file}: src/${room} is not a room of src/README.md`
  if (!target.startsWith('.')) {
    if (target.startsWith('node:') || target.startsWith('virtual:')) {
      return room === 'build' || room === 'commands' || target.startsWith('virtual:')
        ? null
        : `${file}: ${target} is Node's, but only build and commands run in Node alone`
    }
    const name = target.startsWith('@')
      ? target.split('/').slice(0, 2).join('/')
      : target.split('/')[0]
    const allowed = rules.packages.includes('*') || rules.packages.includes(name ?? '')
    return allowed ? null : `${file}: ${room} may not use the package ${target}`
  }
  const path = relative(SOURCE, resolve(SOURCE, dirname(file), target))
  if (path.startsWith('..')) {
    return path.startsWith('../content/') &&
      ['app', 'build', 'lesson', 'formula', 'labs'].includes(room)
      ? null
      : `${file}: ${target} lies outside src`
  }
  const other = path.split('/')[0] ?? ''
  if (other === room) return labComplaint(file, path)
  if (rules.rooms.includes(other)) return null
  if (typeOnly && rules.rooms.includes(`${other}:types`)) return null
  return `${file}: ${room} may not import ${other} (${target})`
}

/** No lab imports another lab; what several use lies in labs/parts. */
function labComplaint(file: string, path: string): string | null {
  const [, lab, inside] = file.split('/')
  const [room, otherLab, otherInside] = path.split('/')
  if (room !== 'labs' || inside === undefined || otherInside === undefined) return null
  return lab === otherLab || otherLab === 'parts'
    ? null
    : `${file}: a lab may not import another lab (${path})`
}

const imports = files.flatMap(importsOf)

describe('the direction of imports', () => {
  it('finds the rooms and their imports', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
  })

  it('is the one drawn in src/README.md', () => {
    expect(imports.map(complaint).filter((line) => line !== null)).toEqual([])
  })

  it('names a wrong import', () => {
    const wrong = { file: 'engine/softmax.ts', target: '../plot/Axis.tsx', typeOnly: false }
    expect(complaint(wrong)).toContain('engine may not import plot')
    expect(complaint({ ...wrong, target: 'react' })).toContain('may not use the package react')
    expect(
      complaint({ file: 'labs/a/Lab.tsx', target: '../b/selectors.ts', typeOnly: false }),
    ).toContain('another lab')
    expect(complaint({ ...wrong, target: 'node:fs' })).toContain('Node')
  })
})

describe('files', () => {
  it('have no room for leftovers', () => {
    const leftovers = files.filter((file) => /\/(utils?|helpers?|common|misc)(\/|\.)/.test(file))
    expect(leftovers.map((file) => relative(SOURCE, file))).toEqual([])
  })

  it('use the address of their module only in the page entry and the build', () => {
    const users = files
      .filter((file) => readFileSync(file, 'utf8').includes('import.meta.url'))
      .map((file) => relative(SOURCE, file))
      .filter((file) => !/^(app|build|commands)\//.test(file))
    expect(users).toEqual([])
  })

  it('are named in src/README.md by their rooms', () => {
    const readme = readFileSync(join(SOURCE, 'README.md'), 'utf8')
    const rooms = readdirSync(SOURCE, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    expect(rooms.filter((room) => !readme.includes(`${room}/`))).toEqual([])
    expect(rooms.filter((room) => ROOMS[room] === undefined)).toEqual([])
  })
})
