import { describe, expect, it } from 'vitest'
import { describeSyntaxError } from '../../src/build/lesson/describeSyntaxError.ts'
import { sentences } from '../../src/build/lesson/sentences.ts'
import { tags } from '../../src/lesson/tags/index.ts'
import type { SentenceName } from '../../src/build/lesson/sentences.ts'
import {
  FIRST_LINE,
  FRONTMATTER,
  lessonOf,
  problemsOf,
  problemsOfSummary,
  summaryOf,
} from './fixture/compileFixture.ts'

interface Mistake {
  readonly lesson: string
  /** A mistake of the page on one sheet. */
  readonly summary?: boolean
  /** Line and column of the mistake. */
  readonly at: readonly [line: number, column: number]
  readonly says: string
}

/** A mistake in the text beside the spring of the fixture. */
function inText(text: string, column: number, says: string, line = FIRST_LINE): Mistake {
  return { lesson: lessonOf(text), at: [line, column], says }
}

/** A mistake in the sections of the lesson; they begin on line 9. */
function inSections(sections: string, at: readonly [number, number], says: string): Mistake {
  return { lesson: `${FRONTMATTER}\n${sections}\n`, at, says }
}

function inHead(replace: readonly [string, string], at: readonly [number, number], says: string) {
  return { lesson: lessonOf('글.').replace(...replace), at, says }
}

/** A section whose figure is a part of the spring. */
function partSection(id: string, attributes: string): string {
  return `<Section id="${id}" title="또">\n\n<Lab id="spring" ${attributes} />\n\n</Section>\n`
}

const LABS = 'spring, pendulum'
const KEYS = 'title, question, lead, description, minutes'

/** One lesson for every sentence of the build; a sentence without one does not compile here. */
const MISTAKES: Readonly<Record<Exclude<SentenceName, 'unreadable'>, readonly Mistake[]>> = {
  frontmatterMissing: [
    { lesson: '글.', at: [1, 1], says: sentences.frontmatterMissing(KEYS) },
    { lesson: '---\n- 목록\n---\n', at: [1, 1], says: sentences.frontmatterMissing(KEYS) },
  ],
  frontmatterUnreadable: [
    inHead(
      ['title: 용수철', 'title: "용수철'],
      [6, 11],
      sentences.frontmatterUnreadable('MISSING_CHAR'),
    ),
  ],
  frontmatterKeyMissing: [
    inHead(['minutes: 5\n', ''], [1, 1], sentences.frontmatterKeyMissing('minutes')),
  ],
  frontmatterKeyUnknown: [
    inHead(
      ['minutes: 5', 'minutes: 5\nhours: 1'],
      [7, 1],
      sentences.frontmatterKeyUnknown('hours', KEYS),
    ),
  ],
  frontmatterValue: [
    inHead(
      ['minutes: 5', 'minutes: 다섯'],
      [6, 1],
      sentences.frontmatterValue(
        'minutes: 읽는 데 걸리는 시간을 분 단위 숫자로 적어 주세요. 예: minutes: 15',
      ),
    ),
    inHead(
      ['minutes: 5', 'minutes: 0.5'],
      [6, 1],
      sentences.frontmatterValue('minutes: 정수로 적어 주세요. 예: minutes: 15'),
    ),
    inHead(
      ['minutes: 5', 'minutes: 0'],
      [6, 1],
      sentences.frontmatterValue('minutes: 1 이상이어야 해요. 예: minutes: 15'),
    ),
    inHead(
      ['lead: 당겨 보면 알아요.', 'lead: ""'],
      [4, 1],
      sentences.frontmatterValue('lead: 비어 있어요. 한 문장을 적어 주세요.'),
    ),
    inHead(
      ['lead: 당겨 보면 알아요.', 'lead: 3'],
      [4, 1],
      sentences.frontmatterValue('lead: 글자로 적어 주세요.'),
    ),
  ],

  importOrExport: [
    inText("import a from 'b'", 1, sentences.importOrExport()),
    inText('export const a = 1', 1, sentences.importOrExport()),
    inText('export 하면 밖에서 써요.', 8, sentences.importOrExport()),
  ],
  expression: [
    inText('값은 {depth}예요.', 4, sentences.expression()),
    inText('{depth}', 1, sentences.expression()),
    inText('값은 {a b}예요.', 6, sentences.expression()),
  ],
  braceOpen: [inText('값은 {depth예요.', 13, sentences.braceOpen())],
  rawHtml: [
    inText('글 <b>굵게</b> 글', 3, sentences.rawHtml('b')),
    inText('<div>글</div>', 1, sentences.rawHtml('div')),
    inText('<></>', 1, sentences.rawHtml('')),
  ],
  htmlComment: [inText('<!-- 메모 -->', 2, sentences.htmlComment())],
  angleBracket: [
    inText('값이 <3이에요.', 5, sentences.angleBracket()),
    inText('<https://example.org>', 8, sentences.angleBracket()),
  ],
  tagUnreadable: [inText('<Sym id=F>힘</Sym>', 9, sentences.tagUnreadable('뜻밖의 글자 F'))],
  tagNotClosed: [inText('글 <Term id="force">힘 글', 3, sentences.tagNotClosed('Term'))],
  tagClosedWrongly: [
    inText('글 <Term id="force">힘</Sym> 글', 21, sentences.tagClosedWrongly('Sym', 'Term')),
  ],
  closingTagAlone: [inSections('</Section>', [9, 2], sentences.closingTagAlone())],

  unknownTag: [
    inText('글 <Slider /> 글', 3, sentences.unknownTag('Slider', [...tags.keys()].join(', '))),
  ],
  unknownAttribute: [
    inText(
      '<Term id="force" colour="red">힘</Term>',
      18,
      sentences.unknownAttribute('Term', 'colour', 'id'),
    ),
  ],
  missingAttribute: [
    inText(
      '글 <Term>힘</Term>',
      3,
      sentences.missingAttribute('Term', 'id', '<Term id="gradient">기울기</Term>'),
    ),
  ],
  attributeTwice: [
    inText('<Term id="force" id="work">힘</Term>', 18, sentences.attributeTwice('Term', 'id')),
  ],
  attributeExpression: [
    inText('<Fn id={3} />', 5, sentences.attributeExpression('Fn')),
    inText('<Fn {...props} />', 5, sentences.attributeExpression('Fn')),
  ],
  attributeWithoutValue: [
    inText('<Fn id />', 5, sentences.attributeWithoutValue('Fn', 'id')),
    inSections(
      '<Section id="pull" title="당겨요">\n\n<Lab id="spring" stretch />\n\n</Section>',
      [11, 18],
      sentences.attributeWithoutValue('Lab', 'stretch'),
    ),
  ],
  attributeValue: [
    inSections(
      '<Section id="pull" title="당겨요" layout="left">\n\n글.\n\n</Section>',
      [9, 32],
      sentences.attributeValue('Section', 'layout은 side, wide, text 가운데 하나예요.'),
    ),
    inSections(
      '<Section id="당기기" title="당겨요" layout="text">\n\n글.\n\n</Section>',
      [9, 10],
      sentences.attributeValue(
        'Section',
        'id는 영어 소문자, 숫자, 붙임표로 지어요. 예: id="error-signal"',
      ),
    ),
    inSections(
      '<Section id="pull" title="" layout="text">\n\n글.\n\n</Section>',
      [9, 20],
      sentences.attributeValue('Section', 'title 속성이 비어 있어요. 이름을 적어 주세요.'),
    ),
    inSections(
      '<Section id="pull" title="당겨요" layout="wide" hero="yes">\n\n<Lab id="spring" />\n\n</Section>',
      [9, 46],
      sentences.attributeValue('Section', 'hero는 값 없이 이름만 적어요.'),
    ),
    inText(
      '<Curves functions="" />',
      9,
      sentences.attributeValue('Curves', 'functions 속성에 함수를 하나는 적어 주세요.'),
    ),
    ...['8', '-7.5', 'x', ''].map((s) =>
      inText(
        `<Curves functions="relu" s="${s}" />`,
        26,
        sentences.attributeValue('Curves', 's는 −7부터 7까지의 수예요. 예: s="0"'),
      ),
    ),
    inText(
      '<Formula tex="" />',
      10,
      sentences.attributeValue('Formula', 'tex 속성이 비어 있어요. 수식을 적어 주세요.'),
    ),
  ],
  outsideSection: [
    { lesson: `${lessonOf('글.')}\n바깥 글.\n`, at: [17, 1], says: sentences.outsideSection() },
  ],
  noSection: [{ lesson: FRONTMATTER, at: [1, 1], says: sentences.noSection() }],
  sectionInside: [
    inText('<Section id="rest" title="쉬어요">\n\n글.\n\n</Section>', 1, sentences.sectionInside()),
  ],
  labInside: [
    inText('글 <Lab id="pendulum" /> 글', 3, sentences.labInside()),
    inText('- <Lab id="pendulum" />', 3, sentences.labInside()),
  ],
  blockInLine: [
    inText('글 <Discovery>알아요.</Discovery> 글', 3, sentences.blockInLine('Discovery')),
  ],
  insOutside: [inText('글 <Ins>고친 말</Ins> 글', 3, sentences.insOutside())],
  contentNotAllowed: [
    inText(
      '글 <Fn id="relu">렐루</Fn> 글',
      3,
      sentences.contentNotAllowed('Fn', '<Fn id="relu" />'),
    ),
  ],
  contentMissing: [
    inText(
      '글 <Term id="force" /> 글',
      3,
      sentences.contentMissing('Term', '<Term id="gradient">기울기</Term>'),
    ),
    inText('<Discovery></Discovery>', 1, sentences.contentMissing('Discovery', '<Discovery>')),
    inSections(
      '<Section id="pull" title="당겨요" layout="text">\n\n</Section>',
      [9, 1],
      sentences.contentMissing(
        'Section',
        '<Section id="multiply" title="0.25를 여러 번 곱하면" layout="side">',
      ),
    ),
  ],
  textOnly: [
    inText(
      '<Prediction lab="spring" id="twice">\n\n**힘**은?\n\n- 둘\n- 넷\n- 셋\n\n</Prediction>',
      1,
      sentences.textOnly('예상의 질문'),
      FIRST_LINE + 2,
    ),
    inText(
      '<Prediction lab="spring" id="twice">\n\n힘은?\n\n- 둘\n- 넷 **배**\n- 셋\n\n</Prediction>',
      5,
      sentences.textOnly('예상의 보기'),
      FIRST_LINE + 5,
    ),
    inSections(
      '<Section id="pull" title="당겨요">\n\n<Lab id="spring">\n\n*그림*이에요.\n\n</Lab>\n\n</Section>',
      [13, 1],
      sentences.textOnly('그림 설명'),
    ),
    inSections(
      '<Section id="pull" title="당겨요">\n\n<Lab id="spring">\n\n그림이에요.\n\n또 있어요.\n\n</Lab>\n\n</Section>',
      [15, 1],
      sentences.textOnly('그림 설명'),
    ),
  ],

  duplicateSection: [
    {
      lesson: `${lessonOf('글.')}\n<Section id="pull" title="또" layout="text">\n\n글.\n\n</Section>\n`,
      at: [17, 1],
      says: sentences.duplicateSection('pull'),
    },
  ],
  sectionNamedLikeLab: [
    inSections(
      '<Section id="pendulum" title="진자" layout="text">\n\n글.\n\n</Section>',
      [9, 1],
      sentences.sectionNamedLikeLab('pendulum'),
    ),
  ],
  heading: [inText('## 제목', 1, sentences.heading())],
  sectionWithoutFigure: [
    inSections(
      '<Section id="pull" title="당겨요">\n\n글.\n\n</Section>',
      [9, 1],
      sentences.sectionWithoutFigure('pull'),
    ),
    inSections(
      '<Section id="pull" title="당겨요" layout="wide">\n\n글.\n\n</Section>',
      [9, 1],
      sentences.sectionWithoutFigure('pull'),
    ),
  ],
  textSectionWithFigure: [
    inSections(
      '<Section id="pull" title="당겨요" layout="text">\n\n<Lab id="spring" />\n\n</Section>',
      [11, 1],
      sentences.textSectionWithFigure(),
    ),
  ],
  labInSummary: [
    {
      summary: true,
      lesson: summaryOf('<Lab id="spring" />'),
      at: [9, 1],
      says: sentences.labInSummary(),
    },
  ],
  secondFigureInSection: [inText('<Lab id="pendulum" />', 1, sentences.secondFigureInSection())],
  heroMisplaced: [
    inSections(
      '<Section id="pull" title="당겨요" hero>\n\n<Lab id="spring" />\n\n</Section>',
      [9, 1],
      sentences.heroMisplaced(),
    ),
    {
      lesson: `${lessonOf('글.')}\n<Section id="swing" title="흔들어요" layout="wide" hero>\n\n<Lab id="pendulum" />\n\n</Section>\n`,
      at: [17, 1],
      says: sentences.heroMisplaced(),
    },
  ],

  unknownLab: [
    inSections(
      '<Section id="pull" title="당겨요">\n\n<Lab id="sprung" />\n\n</Section>',
      [11, 6],
      sentences.unknownLab('sprung', LABS),
    ),
    inText(
      '값은 <Value lab="sprung" name="force" />예요.',
      11,
      sentences.unknownLab('sprung', LABS),
    ),
    inText(
      '<Exactly experiment="sprung?stretch=1">\n\n글.\n\n</Exactly>',
      10,
      sentences.unknownLab('sprung', LABS),
    ),
  ],
  labTwice: [
    {
      lesson: `${lessonOf('글.')}\n<Section id="again" title="또">\n\n<Lab id="spring" />\n\n</Section>\n`,
      at: [19, 1],
      says: sentences.labTwice('spring'),
    },
  ],
  partTwice: [
    {
      lesson: `${lessonOf('글.')}\n${partSection('a', 'part="scale"')}\n${partSection('b', 'part="scale"')}`,
      at: [25, 1],
      says: sentences.partTwice('spring', 'scale'),
    },
  ],
  unknownPart: [
    {
      lesson: `${lessonOf('글.')}\n${partSection('a', 'part="scales"')}`,
      at: [19, 18],
      says: sentences.unknownPart('spring', 'scales', 'scale, wire'),
    },
  ],
  partWithSettings: [
    {
      lesson: `${lessonOf('글.')}\n${partSection('a', 'part="scale" stretch="4"')}`,
      at: [19, 31],
      says: sentences.partWithSettings('spring'),
    },
  ],
  labNotOnPage: [
    // A part before the figure it belongs to.
    inSections(
      `${partSection('a', 'part="scale"')}\n${lessonOf('글.').slice(FRONTMATTER.length)}`,
      [11, 1],
      sentences.labNotOnPage('spring'),
    ),
    inText(
      '값은 <Value lab="pendulum" name="period" />예요.',
      11,
      sentences.labNotOnPage('pendulum'),
    ),
    inText(
      '<Prediction lab="pendulum" id="slow">\n\n느린가요?\n\n- 네\n- 아니요\n\n</Prediction>',
      13,
      sentences.labNotOnPage('pendulum'),
    ),
    inText(
      '<LiveFormula lab="pendulum" tex="\\S{theta}{\\theta}" />',
      14,
      sentences.labNotOnPage('pendulum'),
    ),
  ],
  unknownSetting: [
    inSections(
      '<Section id="pull" title="당겨요">\n\n<Lab id="spring" length="3" />\n\n</Section>',
      [11, 18],
      sentences.unknownSetting('spring', 'length', 'stretch, stiffness, wire'),
    ),
    inText(
      '<Exactly experiment="spring?length=1">\n\n글.\n\n</Exactly>',
      10,
      sentences.unknownSetting('spring', 'length', 'stretch, stiffness, wire'),
    ),
    inText(
      '[그림](#spring?length=1)을 봐요.',
      1,
      sentences.unknownSetting('spring', 'length', 'stretch, stiffness, wire'),
    ),
  ],
  settingValue: [
    inSections(
      '<Section id="pull" title="당겨요">\n\n<Lab id="spring" stretch="12" />\n\n</Section>',
      [11, 18],
      '실험 spring: 설정 stretch에 ‘12’ 값을 쓸 수 없어요. 늘어난 길이에는 0부터 9까지의 정수만 쓸 수 있어요.',
    ),
    inSections(
      '<Section id="pull" title="당겨요">\n\n<Lab id="spring" wire="gold" />\n\n</Section>',
      [11, 18],
      '실험 spring: 설정 wire에 ‘gold’ 값을 쓸 수 없어요. 줄에는 다음 가운데 하나(steel, brass)만 쓸 수 있어요.',
    ),
    inText(
      '<Exactly experiment="spring?stiffness=0">\n\n글.\n\n</Exactly>',
      10,
      '실험 spring: 설정 stiffness에 ‘0’ 값을 쓸 수 없어요. 탄성에는 0보다 크고 10 이하인 수만 쓸 수 있어요.',
    ),
  ],
  unknownValue: [
    inText(
      '값은 <Value lab="spring" name="heat" />예요.',
      24,
      sentences.unknownValue('spring', 'heat', 'force, energy'),
    ),
  ],
  unknownPrediction: [
    inText(
      '<Prediction lab="spring" id="thrice">\n\n힘은?\n\n- 둘\n- 셋\n\n</Prediction>',
      26,
      sentences.unknownPrediction('spring', 'thrice', 'twice'),
    ),
  ],
  unknownSymbol: [
    inText('힘은 $\\S{G}{G}$예요.', 5, sentences.unknownSymbol('spring', 'G', 'k, x, F')),
    inText('<Sym id="G">힘</Sym>', 6, sentences.unknownSymbol('spring', 'G', 'k, x, F')),
    inText(
      '<LiveFormula lab="spring" tex="\\S{F}{F} = \\S{G}{G}" />',
      43,
      sentences.unknownSymbol('spring', 'G', 'k, x, F'),
    ),
  ],
  symbolOfNoLab: [
    inSections(
      '<Section id="pull" title="당겨요" layout="text">\n\n힘은 $\\S{G}{G}$예요.\n\n</Section>',
      [11, 5],
      sentences.symbolOfNoLab('G'),
    ),
  ],
  liveFormulaWithoutSymbol: [
    inText('<LiveFormula lab="spring" tex="F = kx" />', 27, sentences.liveFormulaWithoutSymbol()),
  ],

  predictionWithoutQuestion: [
    inText(
      '<Prediction lab="spring" id="twice">\n\n- 둘\n- 넷\n- 셋\n\n</Prediction>',
      1,
      sentences.predictionWithoutQuestion(),
    ),
  ],
  predictionWithoutAnswers: [
    inText(
      '<Prediction lab="spring" id="twice">\n\n힘은?\n\n</Prediction>',
      1,
      sentences.predictionWithoutAnswers(),
    ),
  ],
  predictionAnswerCount: [
    inText(
      '<Prediction lab="spring" id="twice">\n\n힘은?\n\n- 둘\n- 넷\n\n</Prediction>',
      1,
      sentences.predictionAnswerCount(2, 3),
      FIRST_LINE + 4,
    ),
  ],
  predictionExtra: [
    inText(
      '<Prediction lab="spring" id="twice">\n\n힘은?\n\n- 둘\n- 넷\n- 셋\n\n덧붙인 글.\n\n</Prediction>',
      1,
      sentences.predictionExtra(),
      FIRST_LINE + 8,
    ),
  ],

  exactlyWithoutGround: [
    inText('<Exactly>\n\n글.\n\n</Exactly>', 1, sentences.exactlyWithoutGround()),
  ],
  unknownTerm: [
    inText('<Term id="forse">힘</Term>', 7, sentences.unknownTerm('forse', 'force, work')),
  ],
  unknownSource: [
    inText('글 <Cite id="hooke" />.', 9, sentences.unknownSource('hooke', 'hooke1678, newton1687')),
    inText(
      '<Exactly sources="hooke1678 hook">\n\n글.\n\n</Exactly>',
      10,
      sentences.unknownSource('hook', 'hooke1678, newton1687'),
    ),
  ],
  unknownFunction: [
    inText(
      '글 <Fn id="ReLU" />.',
      7,
      sentences.unknownFunction('ReLU', 'relu, sigmoid, tanh, gelu'),
    ),
    inText(
      '<Curves functions="relu ReLU" />',
      9,
      sentences.unknownFunction('ReLU', 'relu, sigmoid, tanh, gelu'),
    ),
  ],
  linkEmpty: [inText('[빈 링크]()', 1, sentences.linkEmpty())],
  linkToNoLesson: [
    inText(
      '[글](/lessons/second/)',
      1,
      sentences.linkToNoLesson(
        '/lessons/second/',
        '/lessons/first/, /lessons/here/, /playground/, /summary/, /glossary/, /sources/',
      ),
    ),
    inText(
      '[글](../second/)',
      1,
      sentences.linkToNoLesson(
        '/lessons/second/',
        '/lessons/first/, /lessons/here/, /playground/, /summary/, /glossary/, /sources/',
      ),
    ),
  ],
  linkToNoHeading: [
    inText(
      '[글](#push)',
      1,
      sentences.linkToNoHeading('push', '/lessons/here/', '#pull, #rest, #spring'),
    ),
    inText(
      '[글](/lessons/first/#end)',
      1,
      sentences.linkToNoHeading('end', '/lessons/first/', '#begin, #pendulum'),
    ),
    inText(
      '[글][끝]\n\n[끝]: #push',
      1,
      sentences.linkToNoHeading('push', '/lessons/here/', '#pull, #rest, #spring'),
      FIRST_LINE + 2,
    ),
  ],
  linkToNoTerm: [
    inText('[글](/glossary/#heat)', 1, sentences.linkToNoTerm('heat')),
    inText('[글](/glossary/#source-hooke1678)', 1, sentences.linkToNoTerm('source-hooke1678')),
  ],
  linkToNoSource: [
    inText('[글](/sources/#bohr)', 1, sentences.linkToNoSource('bohr')),
    inText('[글](/sources/#source-bohr)', 1, sentences.linkToNoSource('source-bohr')),
  ],
  linkIntoSummary: [inText('[글](/summary/#rest)', 1, sentences.linkIntoSummary('rest'))],
  linkScheme: [
    inText('[글](javascript:a)', 1, sentences.linkScheme('javascript:a')),
    inText('[글](https://)', 1, sentences.linkScheme('https://')),
  ],
  imageMissing: [inText('![손](foot.svg)', 1, sentences.imageMissing('foot.svg'))],
  imageElsewhere: [
    inText('![손](../hand.svg)', 1, sentences.imageElsewhere('../hand.svg')),
    inText('![손](https://a.org/hand.svg)', 1, sentences.imageElsewhere('https://a.org/hand.svg')),
  ],
  imageWithoutText: [inText('![](hand.svg)', 1, sentences.imageWithoutText())],
  footnote: [inText('글[^1].\n\n[^1]: 각주.', 2, sentences.footnote())],

  formula: [
    inText('힘은 $F = \\bad$예요.', 9, sentences.formula('모르는 명령 \\bad이 있어요.')),
    inText(
      '$$\nF\n= \\bad\n$$',
      3,
      sentences.formula('모르는 명령 \\bad이 있어요.'),
      FIRST_LINE + 2,
    ),
    inText('<Formula tex="F \\bad" />', 17, sentences.formula('모르는 명령 \\bad이 있어요.')),
    inSections(
      '<Section id="pull" title="힘 $\\bad$" layout="text">\n\n글.\n\n</Section>',
      [9, 30],
      sentences.formula('모르는 명령 \\bad이 있어요.'),
    ),
    inHead(
      ['당겨 보면', '당겨 $\\bad$ 보면'],
      [4, 11],
      sentences.formula('모르는 명령 \\bad이 있어요.'),
    ),
  ],
  formulaWithoutReading: [inText('힘은 $\\mute$예요.', 4, sentences.formulaWithoutReading())],
}

describe.each(Object.entries(MISTAKES))('%s', (_name, mistakes) => {
  it.each(mistakes.map((mistake) => [mistake.lesson.slice(-60), mistake] as const))(
    'is said of %j',
    async (_excerpt, { lesson, summary = false, at, says }) => {
      const problems = await (summary ? problemsOfSummary(lesson) : problemsOf(lesson))
      expect(problems.map(({ line, column, sentence }) => [line, column, sentence])).toContainEqual(
        [...at, says],
      )
    },
  )
})

describe('unreadable', () => {
  it('is said of what the parser minds and nobody foresaw', () => {
    const message = { reason: 'Odd thing', source: 'micromark-extension-odd', line: 3, column: 2 }
    expect(describeSyntaxError(message)).toEqual({
      line: 3,
      column: 2,
      sentence: sentences.unreadable('Odd thing'),
    })
  })
})
