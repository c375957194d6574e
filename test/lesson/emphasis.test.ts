import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { loadFixture } from './fixture/loadFixture.ts'
import { FRONTMATTER } from './fixture/compileFixture.ts'

/** HTML of one paragraph, formulas replaced by their letters. */
async function paragraph(markdown: string): Promise<string> {
  const { default: Text } = await loadFixture(
    `${FRONTMATTER}\n<Section id="pull" title="글" layout="text">\n\n${markdown}\n\n</Section>\n`,
  )
  const components = {
    Section: ({ children }: { children: unknown }) => children,
    SectionText: ({ children }: { children: unknown }) => children,
    SectionHeading: () => null,
    InlineFormula: ({ formula }: { formula: { reading: string } }) =>
      createElement('i', null, formula.reading.replace('식 ', '')),
    Ins: ({ children }: { children: never }) => createElement('ins', null, children),
    Exactly: ({ children }: { children: unknown }) => children,
  }
  return renderToStaticMarkup(createElement(Text, { components })).trim()
}

describe('Korean emphasis beside particles and brackets', () => {
  it.each([
    [
      '**굵은 글씨(강조)**는 굵어요.',
      '<strong>굵은 </strong><span class="nb"><strong>글씨(강조)</strong>는</span> 굵어요.',
    ],
    ['**"인용"**이라 해요.', '<strong>&quot;인용&quot;</strong>이라 해요.'],
    ['**‘말’**이라 해요.', '<span class="nb"><strong>‘말’</strong>이라</span> 해요.'],
    ['~~취소(선)~~는 지워요.', '<span class="nb"><del>취소(선)</del>는</span> 지워요.'],
    ['*기울임(강조)*은 기울어요.', '<span class="nb"><em>기울임(강조)</em>은</span> 기울어요.'],
    [
      '이것을**(중요)**이라 불러요.',
      '이것을<span class="nb"><strong>(중요)</strong>이라</span> 불러요.',
    ],
    ['3:4와 12:30과 주의:다음은 그대로예요.', '3:4와 12:30과 주의:다음은 그대로예요.'],
    ['값이 2 < 3이고 5 > 4예요.', '값이 2 &lt; 3이고 5 &gt; 4예요.'],
  ])('%s', async (markdown, html) => {
    expect(await paragraph(markdown)).toBe(`<p>${html}</p>`)
  })

  it('**$x$**는: a bold formula keeps its particle', async () => {
    expect(await paragraph('**$x$**는 길이예요.')).toBe(
      '<p><span class="nb"><strong><i>x</i></strong>는</span> 길이예요.</p>',
    )
  })
})

describe('a formula and what touches it stay on one line', () => {
  it.each([
    ['길이 $x$를 재요.', '길이 <span class="nb"><i>x</i>를</span> 재요.'],
    ['길이($x$)는 늘어요.', '<span class="nb">길이(<i>x</i>)는</span> 늘어요.'],
    [
      '$x$, $k$를 곱해요.',
      '<span class="nb"><i>x</i>,</span> <span class="nb"><i>k</i>를</span> 곱해요.',
    ],
    ['$x$·$k$는 힘이에요.', '<span class="nb"><i>x</i>·<i>k</i>는</span> 힘이에요.'],
    ['글 $x$ 글', '글 <i>x</i> 글'],
    ['끝은 $x$', '끝은 <i>x</i>'],
    ['[$x$](#pull)의 값', '<span class="nb"><a href="#pull"><i>x</i></a>의</span> 값'],
    [
      '글 **아주 긴 길이 $x$**만 굵어요.',
      '글 <strong>아주 긴 길이 </strong><span class="nb"><strong><i>x</i></strong>만</span> 굵어요.',
    ],
    [
      '글 **길이($x$**만 굵어요.',
      '글 <span class="nb"><strong><span class="nb">길이(<i>x</i></span></strong>만</span> 굵어요.',
    ],
    ['~~$x$~~는 지워요.', '<span class="nb"><del><i>x</i></del>는</span> 지워요.'],
  ])('%s', async (markdown, html) => {
    expect(await paragraph(markdown)).toBe(`<p>${html}</p>`)
  })
})

describe('a closing bracket and the particle after it stay on one line', () => {
  it.each([
    ['시드(seed)까지 같아요.', '<span class="nb">시드(seed)까지</span> 같아요.'],
    ['은닉층(hidden layer)의 수', '은닉층(hidden <span class="nb">layer)의</span> 수'],
    [
      '“인용”이라 하고 ‘말’도 해요.',
      '<span class="nb">“인용”이라</span> 하고 <span class="nb">‘말’도</span> 해요.',
    ],
    ['torch.nn.Linear(in, out)은', 'torch.nn.Linear(in, <span class="nb">out)은</span>'],
    ['torch.nn.functional.relu(s)은', 'torch.nn.functional.relu(s)은'],
    ['괄호(글) 다음은 띄어 써요.', '괄호(글) 다음은 띄어 써요.'],
    ['[긴 링크(글)](#pull)는 그대로예요.', '<a href="#pull">긴 링크(글)</a>는 그대로예요.'],
    [
      '[링크(글)](#pull)는 묶여요.',
      '<span class="nb"><a href="#pull">링크(글)</a>는</span> 묶여요.',
    ],
  ])('%s', async (markdown, html) => {
    expect(await paragraph(markdown)).toBe(`<p>${html}</p>`)
  })
})
