// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { FRONTMATTER } from './fixture/compileFixture.ts'
import { SPRING_LESSON, renderFixture } from './fixture/renderFixture.ts'

let page: Document

beforeAll(async () => {
  page = new DOMParser().parseFromString(await renderFixture(), 'text/html')
})

function one(selector: string): Element {
  const found = page.querySelectorAll(selector)
  if (found.length !== 1) throw new Error(`${String(found.length)} elements are ${selector}`)
  return found[0] as Element
}

function textOf(selector: string): string {
  return one(selector).textContent.replaceAll(/\s+/g, ' ').trim()
}

describe('a side section', () => {
  it('has the order of reading: heading, first paragraph, figure, rest', () => {
    const section = one('section[aria-labelledby=pull]')
    expect(section.className).toBe('section side')
    expect(section.hasAttribute('data-symbol-scope')).toBe(true)
    expect([...section.children].map(({ className }) => className)).toEqual([
      'read head',
      'live',
      'read rest',
    ])
    const [head] = section.children
    expect([...(head?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['H2', 'P'])
  })

  it('numbers its heading, whose fragment is the section', () => {
    expect(textOf('h2#pull .no')).toBe('2.1')
    expect(one('h2#pull').querySelector('.katex')).not.toBeNull()
  })

  it('lets the next side section without a figure go on beside the same figure', () => {
    const rest = one('section[aria-labelledby=pull] > .rest')
    expect(rest.querySelector(':scope > h2#rest .no')?.textContent).toBe('2.2')
    expect(page.querySelectorAll('section.side')).toHaveLength(1)
  })

  it('leaves a text section on its own', () => {
    expect([...one('section.text').children].map(({ className }) => className)).toEqual(['read'])
  })
})

describe('a wide section', () => {
  const wide = (hero: string) =>
    SPRING_LESSON.replace(
      '<Section id="pull" title="길이 $x$만큼 당겨요">',
      `<Section id="pull" title="길이 $x$만큼 당겨요" layout="wide"${hero}>`,
    )
      // The next section goes on beside a side section only.
      .replace(
        '<Section id="rest" title="쉬어요">',
        '<Section id="rest" title="쉬어요" layout="text">',
      )

  it('has heading and first paragraph side by side above the figure', async () => {
    const html = await renderFixture(wide(''))
    const section = new DOMParser().parseFromString(html, 'text/html').querySelector('.wide')
    expect([...(section?.children ?? [])].map(({ className }) => className)).toEqual([
      'opening',
      'live',
      'read rest',
    ])
    expect(section?.querySelector('.opening > .lead')?.textContent).toContain('비례해요')
  })

  it('keeps a question that is written above the figure before it', async () => {
    const question = '얼마나 늘어날까요?'
    const html = await renderFixture(
      wide('').replace('<Lab id="spring"', `${question}\n\n<Lab id="spring"`),
    )
    const section = new DOMParser().parseFromString(html, 'text/html').querySelector('.wide')
    expect([...(section?.children ?? [])].map(({ className }) => className)).toEqual([
      'opening',
      'read head',
      'live',
      'read rest',
    ])
    expect(section?.querySelector('.head')?.textContent).toBe(question)
  })

  it('as hero asks the question of the chapter, once', async () => {
    const html = await renderFixture(wide(' hero'))
    const document = new DOMParser().parseFromString(html, 'text/html')
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelector('.wide h1#pull')?.innerHTML).toBe('두 배로 당기면 <br>힘은?')
    expect(document.querySelector('.wide .read')?.textContent).toContain('비례해요')
  })
})

describe('the opening of a chapter without a hero', () => {
  it('holds number, question and lead', () => {
    expect(textOf('.opening .over')).toBe('2장 용수철')
    expect(one('h1.display').innerHTML).toBe('두 배로 당기면 <br>힘은?')
    expect(one('.opening .lead').querySelector('.katex')).not.toBeNull()
  })
})

describe('places of a lab', () => {
  it('are drawn in the opening state the lesson asks for', () => {
    expect(textOf('[data-lab=spring] output')).toBe('2')
    expect(one('[data-lab=spring]').getAttribute('data-opening')).toBe('#spring?v=1&stretch=4')
    expect(one('[data-lab=spring]').getAttribute('data-status')).toBe('static')
    expect(one('[data-lab=spring]').id).toBe('spring')
    expect(textOf('[data-lab=spring] h3')).toBe('그림 2-1')
    expect(textOf('[data-lab=spring] figcaption')).toContain('당겼어요.')
  })

  it('are one figure, two numbers, two formulas and one prediction', () => {
    const places = [...page.querySelectorAll<HTMLElement>('[data-lab-place]')]
    expect(places.map(({ dataset }) => dataset['labPlace'])).toEqual([
      'figure',
      'value',
      'prediction',
      'formula',
      'formula',
      'value',
    ])
    expect(new Set(places.map(({ dataset }) => dataset['labKey'])).size).toBe(places.length)
  })

  it('may be further figures, numbered like all, of the one root', async () => {
    const part =
      '<Section id="scale" title="눈금">\n\n글.\n\n<Lab id="spring" part="scale" />\n\n</Section>\n\n<Section id="rest"'
    const html = await renderFixture(
      SPRING_LESSON.replace('<Section id="rest"', part).replace(
        'title="쉬어요"',
        'title="쉬어요" layout="text"',
      ),
    )
    const document = new DOMParser().parseFromString(html, 'text/html')
    expect(document.querySelectorAll('[data-lab]')).toHaveLength(1)
    const figure = document.querySelector<HTMLElement>('section[aria-labelledby=scale] > .live')
    expect(figure?.dataset['labPlace']).toBe('part')
    expect(figure?.dataset['labId']).toBe('spring')
    expect(figure?.querySelector('figure')?.getAttribute('aria-label')).toBe('그림 2-2')
    // Of the same instance: stretch 4 of the first figure.
    expect(figure?.querySelector('meter')?.getAttribute('value')).toBe('2')
  })

  it('carry what their components need', () => {
    const prediction = JSON.parse(
      one('[data-lab-place=prediction]').getAttribute('data-props') ?? '',
    ) as { id: string; answers: readonly unknown[] }
    expect(prediction.id).toBe('twice')
    expect(prediction.answers).toHaveLength(3)
    expect(one('p > [data-lab-place=value]').textContent).toBe('2')
    expect(one('.eqs').querySelectorAll('[data-lab-place=formula]')).toHaveLength(2)
  })
})

describe('tags', () => {
  it('Fn has its colour at the first mention in a section only', () => {
    const functions = [...page.querySelectorAll('.fn')]
    expect(functions.map(({ className, textContent }) => [className, textContent])).toEqual([
      ['fn f-relu', 'ReLU'],
      ['fn f-other', 'GELU'],
    ])
    expect(page.body.textContent).toContain('ReLU는 또 나와요')
  })

  it('Term is a link without a script and has one note on the page', () => {
    expect(one('a.term').getAttribute('href')).toBe('../../glossary/#term-force')
    expect(one('#note-force').getAttribute('popover')).toBe('manual')
    expect(one('#note-force').textContent).toContain('움직임을 바꾸는 것이에요.')
    expect(page.querySelector('#note-work')).toBeNull()
  })

  it('Sym and symbols of formulas name their quantity', () => {
    expect(textOf('.word[data-sym=F]')).toBe('힘')
    expect(page.querySelectorAll('p [data-sym=x]')).toHaveLength(1)
  })

  it('Exactly strikes the belief, underlines the correction and names its ground', () => {
    const [box] = page.querySelectorAll('.exact')
    expect(box?.querySelector('del')?.textContent).toBe('언제나 비례해요')
    expect(box?.querySelector('ins')?.textContent).toBe('탄성 한계 안에서 비례해요')
    expect(
      [...(box?.querySelectorAll('.src') ?? [])].map(({ textContent }) => textContent),
    ).toEqual([
      'Hooke, “De Potentia Restitutiva”, London 1678, 1쪽.3',
      '그림 2-1에서 직접 확인하기4',
    ])
    expect(box?.querySelector('.src:last-child a')?.getAttribute('href')).toBe(
      '#spring?v=1&stretch=5&stiffness=2',
    )
  })

  it('Exactly leads to the chapter whose figure it runs', () => {
    expect(one('.text .exact .src a').getAttribute('href')).toBe(
      '../../lessons/first/#pendulum?v=1&stretch=1',
    )
    expect(textOf('.text .exact .src a')).toBe('그림 1-1에서 직접 확인하기')
  })

  it('Cite is short where a work has many authors', () => {
    expect(textOf('a.cite')).toBe('Newton 외 1687')
    expect(one('a.cite').getAttribute('href')).toBe('../../sources/#source-newton1687')
  })

  it('Discovery written on one line is a paragraph', () => {
    expect(textOf('.discovery > p:not(.tag)')).toBe('길이에 비례해요.')
  })
})

describe('notes for paper', () => {
  const notes = (document: Document) =>
    [...document.querySelectorAll('.notes li')].map(({ textContent }) => textContent.trim())

  it('give every link away from the page a number in the order of reading, and say where it leads', () => {
    const marks = [...page.querySelectorAll('main sup.on-paper')]
    expect(marks.map(({ textContent }) => textContent)).toEqual(['1', '2', '3', '4', '5'])
    expect(notes(page)).toEqual([
      'https://example.org',
      'Newton, Halley, Pepys, “Principia”, London 1687.',
      'Hooke, “De Potentia Restitutiva”, London 1678, 1쪽. https://example.org/hooke',
      '#spring?v=1&stretch=5&stiffness=2',
      '/lessons/first/#pendulum?v=1&stretch=1',
    ])
  })

  it('number the same thing once', async () => {
    const again = SPRING_LESSON.replace(
      '글만 있어요.',
      '<Cite id="newton1687" />와 [밖](https://example.org)이에요.',
    )
    const document = new DOMParser().parseFromString(await renderFixture(again), 'text/html')
    expect(notes(document)).toEqual(notes(page))
    const marks = [...document.querySelectorAll('.text > .read > p:not([class]) > sup.on-paper')]
    expect(marks.map(({ textContent }) => textContent)).toEqual(['2', '1'])
  })

  it('stand nowhere where nothing leads away', async () => {
    const plain = `${FRONTMATTER}\n<Section id="only" title="하나" layout="text">\n\n글.\n\n</Section>\n`
    const document = new DOMParser().parseFromString(await renderFixture(plain), 'text/html')
    expect(document.querySelector('.on-paper')).toBeNull()
  })
})

describe('Markdown', () => {
  it('links start from the page', () => {
    const links = [...page.querySelectorAll('.rest p a:not([class])')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '../../lessons/first/#begin',
      '../../lessons/first/#pendulum',
      '../../glossary/#term-work',
      'https://example.org',
      '#spring?v=1&stretch=9',
      'https://example.org/hooke',
      '#spring?v=1&stretch=5&stiffness=2',
    ])
  })

  it('a picture lies beside the lesson and a table scrolls in its box', () => {
    expect(one('img').getAttribute('src')).toBe('../../lessons/here/hand.svg')
    expect(one('img').getAttribute('alt')).toBe('손')
    expect(one('.scroll > table').querySelectorAll('td')).toHaveLength(2)
  })

  it('$$…$$ on one line of its own is a display formula', () => {
    expect(one('.rest > .eq').textContent).toContain('F = kx')
  })
})
