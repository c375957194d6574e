import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ContentError, describeProblem } from '../../src/build/ContentProblem.ts'
import { ContentStore } from '../../src/build/ContentStore.ts'
import type { Vocabulary } from '../../src/build/ContentStore.ts'
import { springDefinition } from '../lesson/fixture/references.ts'

const vocabulary: Vocabulary = {
  labDefinitions: { spring: springDefinition },
  functionIds: ['relu'],
}

const LESSON = `---
title: 용수철
question: 힘은?
lead: 당겨요.
description: 당겨 봐요.
minutes: 5
---

<Section id="pull" title="당겨요">

<Lab id="spring" />

<Term id="force">힘</Term>이에요.

</Section>
`

const SUMMARY = `---
title: 한 장 정리
lead: 모았어요.
description: 모은 것이에요.
---

<Section id="force-and-length" title="힘">

<Cite id="hooke1678" />.

</Section>
`

const TERM = {
  id: 'force',
  korean: '힘',
  english: 'force',
  tex: '\\eta',
  spoken: '에타',
  pytorch: null,
  definition: '비율 $\\eta$에 가속도를 곱한 값이에요.',
}

const SOURCE = {
  id: 'hooke1678',
  authors: 'Hooke',
  title: 'Spring',
  venue: 'London',
  year: 1678,
  proves: '힘은 $\\eta$에 비례해요.',
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  writeLesson('spring', LESSON)
  write('course.json', { lessons: ['spring'], planned: [{ slug: 'later', title: '나중에' }] })
  write('glossary.json', [TERM])
  write('sources.json', [SOURCE])
  write('summary.mdx', SUMMARY)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: unknown) {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`
  writeFileSync(join(folder, name), text)
}

function writeLesson(slug: string, text: string) {
  mkdirSync(join(folder, 'lessons', slug), { recursive: true })
  write(join('lessons', slug, 'lesson.mdx'), text)
}

function store() {
  return new ContentStore(folder, () => Promise.resolve(vocabulary))
}

/** What the build prints of this content. */
async function printed(): Promise<readonly string[]> {
  try {
    await store().check()
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map(describeProblem)
  }
}

describe('content that is sound', () => {
  it('has nothing to be said of it', async () => {
    expect(await printed()).toEqual([])
  })

  it('gives lessons in the order of the course and the glossary with compiled formulas', async () => {
    const content = store()
    expect(content.content().lessons.map(({ slug }) => slug)).toEqual(['spring'])
    const [term] = content.terms()
    expect(term?.symbol?.reading).toBe('에타')
    expect(
      term?.definition.map((part) => (typeof part === 'string' ? part : part.reading)),
    ).toEqual(['비율 ', '에타', '에 가속도를 곱한 값이에요.'])
    expect(term?.synonyms).toEqual([])
    expect(await content.lesson('spring')).toContain('export const outline = {"slug":"spring"')
  })

  it('is read again after a change only when told', async () => {
    const content = store()
    const before = await content.lesson('spring')
    writeLesson('spring', LESSON.replace('title: 용수철', 'title: 고무줄'))
    expect(await content.lesson('spring')).toBe(before)
    content.forget()
    expect(await content.lesson('spring')).toContain('"title":"고무줄"')
  })
})

describe('the course', () => {
  it('names a lesson without a file', async () => {
    write('course.json', { lessons: ['spring', 'pendulum'] })
    expect(await printed()).toEqual([
      'content/course.json:4:5 파일이 없는 수업이에요: pendulum. content/lessons/pendulum/lesson.mdx를 만들거나 이 줄을 지워 주세요.',
    ])
  })

  it('names a lesson that is listed twice', async () => {
    write('course.json', { lessons: ['spring', 'spring'] })
    expect(await printed()).toEqual([
      'content/course.json:4:5 두 번 나오는 수업이에요: spring. 하나만 남겨 주세요.',
    ])
  })

  it('names a lesson that it leaves out', async () => {
    writeLesson('pendulum', LESSON)
    expect(await printed()).toEqual([
      'content/lessons/pendulum/lesson.mdx:1:1 차례에 없는 수업이에요: pendulum. content/course.json의 lessons에 더해 주세요.',
    ])
  })

  it.each([
    [{ lessons: [] }, '2:14 lessons에 수업이 하나는 있어야 해요.'],
    [
      { lessons: ['Spring'] },
      '3:5 slug는 영어 소문자, 숫자, 붙임표로 지어요. 예: vanishing-gradient',
    ],
    [{ lessons: [3] }, '3:5 slug를 글자로 적어 주세요.'],
    [
      { lessons: ['spring'], order: 1 },
      '5:12 모르는 이름이에요: order. 지우거나 철자를 고쳐 주세요.',
    ],
    [{ planned: [] }, '1:1 이름이 빠졌어요: lessons. 값을 적어 주세요.'],
  ])('%j', async (course, sentence) => {
    write('course.json', course)
    expect(await printed()).toEqual([`content/course.json:${sentence}`])
  })
})

describe('a file that is not JSON', () => {
  it('is named with the place', async () => {
    write('glossary.json', '[\n  { "id": "force"\n')
    const [line] = await printed()
    expect(line).toMatch(
      /^content\/glossary\.json:3:1 JSON으로 읽을 수 없어요\(\w+\)\. 쉼표와 따옴표를/,
    )
  })
})

describe('the glossary', () => {
  it.each([
    [{ ...TERM, id: 'Force' }, '3:11 id는 영어 소문자, 숫자, 붙임표만 써요. 예: error-signal'],
    [{ ...TERM, id: 3 }, '3:11 id를 글자로 적어 주세요.'],
    [{ ...TERM, korean: '' }, '4:15 korean은 비워 둘 수 없어요.'],
    [{ ...TERM, english: 3 }, '5:16 english는 글자로 적어 주세요.'],
    [{ ...TERM, definition: '' }, '9:19 definition은 비워 둘 수 없어요.'],
    [{ ...TERM, colour: 'red' }, '10:15 모르는 이름이에요: colour. 지우거나 철자를 고쳐 주세요.'],
  ])('%j', async (row, sentence) => {
    write('glossary.json', [row])
    expect(await printed()).toEqual([`content/glossary.json:${sentence}`])
  })

  it('names an id that is there twice', async () => {
    write('glossary.json', [TERM, TERM])
    expect(await printed()).toEqual([
      'content/glossary.json:12:11 두 번 나오는 id예요: force. 하나만 남겨 주세요.',
    ])
  })

  it('names a definition with a formula that is wrong', async () => {
    write('glossary.json', [{ ...TERM, definition: '$\\frc{1}{2}$이에요.' }])
    const [line] = await printed()
    expect(line).toMatch(/^content\/glossary\.json:9:19 force: \\frc/)
  })
})

describe('the sources', () => {
  it.each([
    [{ ...SOURCE, id: 'Hooke 1678' }, '3:11 id는 영어 소문자, 숫자, 붙임표만 써요. 예: he2015'],
    [{ ...SOURCE, year: '1678' }, '7:13 year는 숫자로 적어 주세요. 예: 2015'],
    [{ ...SOURCE, year: 1678.5 }, '7:13 year는 정수예요.'],
    [{ ...SOURCE, title: '' }, '5:14 title은 비워 둘 수 없어요.'],
    [{ ...SOURCE, proves: undefined }, '2:3 이름이 빠졌어요: proves. 값을 적어 주세요.'],
    [{ ...SOURCE, proves: '' }, '8:15 proves는 비워 둘 수 없어요.'],
    [{ ...SOURCE, url: 'hooke' }, '9:12 url은 https:// 로 시작하는 주소예요.'],
  ])('%j', async (row, sentence) => {
    write('sources.json', [row])
    expect(await printed()).toEqual([`content/sources.json:${sentence}`])
  })
})

describe('what a source proves', () => {
  it('may hold formulas, and a wrong one is named', async () => {
    const [source] = store().sources()
    expect(source?.proves.map((part) => (typeof part === 'string' ? part : part.reading))).toEqual([
      '힘은 ',
      '에타',
      '에 비례해요.',
    ])
    write('sources.json', [{ ...SOURCE, proves: '$\\frc$이에요.' }])
    const [line] = await printed()
    expect(line).toMatch(/^content\/sources\.json:8:15 hooke1678: \\frc/)
  })
})

describe('the page on one sheet', () => {
  it('names itself where it is missing', async () => {
    rmSync(join(folder, 'summary.mdx'))
    expect(await printed()).toEqual([
      'content/summary.mdx:1:1 한 장 정리가 없어요. content/summary.mdx를 만들어 주세요.',
    ])
  })

  it('is checked like a lesson: a source that is not there', async () => {
    write('summary.mdx', SUMMARY.replace('hooke1678', 'hook'))
    expect(await printed()).toEqual([
      'content/summary.mdx:9:7 출처 목록에 없는 글이에요: hook. content/sources.json에 더하거나 id를 고쳐 주세요. 가까운 이름: hooke1678.',
    ])
  })

  it('says what its head lacks: it asks no question and takes no minutes', async () => {
    write('summary.mdx', SUMMARY.replace('lead: 모았어요.', 'minutes: 3'))
    expect(await printed()).toEqual([
      'content/summary.mdx:1:1 파일 머리에 lead 줄이 없어요. lead: … 로 더해 주세요.',
      'content/summary.mdx:3:1 파일 머리에 모르는 이름이 있어요: minutes. 쓸 수 있는 이름: title, lead, description.',
    ])
  })
})

describe('several mistakes', () => {
  it('are said together, each once, in the order of the files', async () => {
    cpSync(join(folder, 'lessons/spring'), join(folder, 'lessons/rope'), { recursive: true })
    writeLesson('spring', LESSON.replace('"force"', '"forse"').replace('/>', 'length="3" />'))
    writeLesson('rope', LESSON.replace('</Term>', ''))
    write('course.json', { lessons: ['spring', 'rope'] })
    // A lesson that cannot be parsed is met by every lesson that might link to it.
    expect(await printed()).toEqual([
      'content/lessons/rope/lesson.mdx:13:1 닫히지 않은 태그예요: <Term>. 닫는 태그를 적거나, 내용이 없는 태그면 <Term … />로 적어 주세요.',
    ])
    writeLesson('rope', LESSON)
    expect(await printed()).toEqual([
      'content/lessons/spring/lesson.mdx:11:18 실험 spring에 모르는 설정이 있어요: length. 쓸 수 있는 설정: stretch, stiffness, wire.',
      'content/lessons/spring/lesson.mdx:13:7 용어집에 없는 낱말이에요: forse. content/glossary.json에 더하거나 id를 고쳐 주세요. 가까운 이름: force.',
    ])
  })
})

describe('the content of this project', () => {
  it('lists its glossary and sources without a mistake', () => {
    const content = new ContentStore(resolve('content'), () => Promise.resolve(vocabulary))
    expect(content.terms().length).toBeGreaterThan(20)
    expect(content.sources().length).toBeGreaterThan(5)
  })
})
