/**
 * Every sentence the build says about a lesson. Each names what is wrong and what to write instead;
 * `test/lesson/sentences.test.ts` holds a lesson that provokes each of them.
 */
export const sentences = {
  // The head of the file
  frontmatterMissing: (keys: string) => `파일 머리에 --- 로 둘러싼 이 줄들을 적어 주세요: ${keys}.`,
  frontmatterUnreadable: (reason: string) =>
    `파일 머리를 YAML로 읽을 수 없어요(${reason}). 쌍점이나 따옴표가 든 값은 큰따옴표로 감싸 주세요.`,
  frontmatterKeyMissing: (key: string) =>
    `파일 머리에 ${key} 줄이 없어요. ${key}: … 로 더해 주세요.`,
  frontmatterKeyUnknown: (key: string, known: string) =>
    `파일 머리에 모르는 이름이 있어요: ${key}. 쓸 수 있는 이름: ${known}.`,
  frontmatterValue: (message: string) => `파일 머리의 ${message}`,

  // What MDX would allow and a lesson does not
  importOrExport: () =>
    '수업에는 import나 export로 시작하는 줄을 쓸 수 없어요. 줄을 지우거나 다른 말로 시작해 주세요. 필요한 것은 모두 태그로 들어 있어요.',
  expression: () =>
    '중괄호 식 {…}은 쓸 수 없어요. 수식은 $…$ 안에, 살아 있는 값은 <Value />로 적고, 중괄호 글자는 \\{ 로 적어 주세요.',
  braceOpen: () =>
    '여는 중괄호 { 뒤에 닫는 중괄호가 없어요. 수식이면 $…$ 안에 넣고, 글자면 \\{ 로 적어 주세요.',
  rawHtml: (name: string) =>
    `HTML 태그는 쓸 수 없어요: <${name}>. 마크다운으로 적거나 수업 태그를 써 주세요.`,
  htmlComment: () => 'HTML 주석 <!-- -->은 쓸 수 없어요. 주석을 지워 주세요.',
  angleBracket: () =>
    '꺾쇠 < 바로 뒤에 글자가 붙어 태그로 읽혔어요. 부등호면 양쪽을 띄우거나 $…$ 안에 넣고, 글자면 \\< 로 적어 주세요.',
  tagUnreadable: (reason: string) =>
    `태그를 읽을 수 없어요(${reason}). 속성 값은 큰따옴표로 감싸고, 태그는 > 나 /> 로 닫아 주세요.`,
  tagNotClosed: (name: string) =>
    `닫히지 않은 태그예요: <${name}>. 닫는 태그를 적거나, 내용이 없는 태그면 <${name} … />로 적어 주세요.`,
  tagClosedWrongly: (found: string, expected: string) =>
    `닫는 차례가 어긋난 태그예요: </${found}>. 먼저 연 <${expected}>부터 닫아 주세요.`,
  closingTagAlone: () =>
    '여는 태그 없이 닫는 태그만 있어요. 여는 태그를 적거나 이 태그를 지워 주세요.',
  unreadable: (reason: string) =>
    `이 자리를 읽을 수 없어요(${reason}). 앞뒤의 기호를 살펴봐 주세요.`,

  // Tags
  unknownTag: (name: string, known: string) =>
    `그런 태그는 없어요: <${name}>. 쓸 수 있는 태그: ${known}.`,
  unknownAttribute: (tag: string, attribute: string, known: string) =>
    `<${tag}>에 모르는 속성이 있어요: ${attribute}. 쓸 수 있는 속성: ${known}.`,
  missingAttribute: (tag: string, attribute: string, example: string) =>
    `<${tag}>에 ${attribute} 속성이 없어요. 예: ${example}`,
  attributeTwice: (tag: string, attribute: string) =>
    `<${tag}>에 ${attribute} 속성이 두 번 나와요. 하나만 남겨 주세요.`,
  attributeExpression: (tag: string) =>
    `<${tag}>의 속성에는 중괄호를 쓸 수 없어요. depth="12"처럼 큰따옴표로 적어 주세요.`,
  attributeWithoutValue: (tag: string, attribute: string) =>
    `<${tag}>의 ${attribute} 속성에 값이 없어요. ${attribute}="…"로 적어 주세요.`,
  attributeValue: (tag: string, message: string) => `<${tag}>: ${message}`,
  outsideSection: () =>
    '절 바깥에 글이 있어요. <Section id="…" title="…">과 </Section> 사이로 옮겨 주세요.',
  noSection: () => '절이 하나도 없어요. <Section id="…" title="…">으로 시작해 주세요.',
  sectionInside: () =>
    '<Section>이 다른 것 안에 있어요. 절은 서로 품지 않아요. 앞의 </Section> 다음 줄로 옮겨 주세요.',
  labInside: () =>
    '<Lab />은 절 바로 아래에 한 줄로 적어요. 문단이나 다른 태그 바깥으로 옮기고 위아래를 한 줄씩 비워 주세요.',
  blockInLine: (tag: string) =>
    `글 사이에 쓸 수 없는 태그예요: <${tag}>. 줄을 바꾸고 위아래를 한 줄씩 비워 주세요.`,
  insOutside: () => '<Ins>는 <Exactly> 안에서만 써요. 강조라면 **굵게**로 적어 주세요.',
  contentNotAllowed: (tag: string, example: string) =>
    `내용을 품지 않는 태그예요: <${tag}>. /> 로 닫아 주세요. 예: ${example}`,
  contentMissing: (tag: string, example: string) => `내용이 빈 태그예요: <${tag}>. 예: ${example}`,
  textOnly: (what: string) => `${what}에는 글과 수식만 쓸 수 있어요. 다른 태그와 강조는 빼 주세요.`,

  // Sections and headings
  duplicateSection: (id: string) =>
    `이미 쓴 절의 id예요: ${id}. 링크가 갈 곳이 하나여야 하니 다른 id를 지어 주세요.`,
  sectionNamedLikeLab: (id: string) =>
    `실험의 이름과 같은 절의 id예요: ${id}. 링크가 실험을 여니 다른 id를 지어 주세요.`,
  heading: () =>
    '절 안의 제목은 ###만 써요. 장의 제목은 파일 머리의 question이고, 절의 제목은 <Section title="…">이에요.',
  sectionWithoutFigure: (id: string) =>
    `그림이 없는 절이에요: ${id}. <Lab … />을 넣거나 layout="text"로 적어 주세요.`,
  textSectionWithFigure: () =>
    'layout="text"인 절에는 그림을 넣지 않아요. layout을 side나 wide로 바꿔 주세요.',
  labInSummary: () =>
    '한 장 정리에는 움직이는 그림을 넣지 않아요. 곡선이라면 <Curves functions="sigmoid relu" />로 적어 주세요.',
  secondFigureInSection: () => '한 절에는 그림을 하나만 넣어요. 절을 둘로 나눠 주세요.',
  heroMisplaced: () => 'hero는 layout="wide"인 첫 절에만 써요. 이 절에서는 hero를 지워 주세요.',

  // Labs
  unknownLab: (id: string, known: string) =>
    `그런 실험은 없어요: ${id}. 쓸 수 있는 실험: ${known}.`,
  labTwice: (id: string) =>
    `이 장에 이미 있는 실험이에요: ${id}. 한 장에는 같은 실험을 한 번만 넣어요.`,
  partTwice: (id: string, part: string) =>
    `이 장에 이미 있는 그림이에요: 실험 ${id}의 ${part}. 한 장에는 같은 그림을 한 번만 넣어요.`,
  unknownPart: (id: string, part: string, known: string) =>
    `실험 ${id}에 없는 그림이에요: ${part}. 쓸 수 있는 그림: ${known}.`,
  partWithSettings: (id: string) =>
    `part를 적은 그림에는 설정을 적지 않아요. 설정은 이 장의 첫 <Lab id="${id}" />에 적어 주세요.`,
  labNotOnPage: (id: string) =>
    `이 장에 그림이 없는 실험이에요: ${id}. 절에 <Lab id="${id}" />부터 넣어 주세요.`,
  unknownSetting: (lab: string, setting: string, known: string) =>
    `실험 ${lab}에 모르는 설정이 있어요: ${setting}. 쓸 수 있는 설정: ${known}.`,
  settingValue: (lab: string, message: string) => `실험 ${lab}: ${message}`,
  unknownValue: (lab: string, name: string, known: string) =>
    `실험 ${lab}에 모르는 값이 있어요: ${name}. 쓸 수 있는 값: ${known}.`,
  unknownPrediction: (lab: string, id: string, known: string) =>
    `실험 ${lab}에 모르는 예상이 있어요: ${id}. 쓸 수 있는 예상: ${known}.`,
  unknownSymbol: (lab: string, id: string, known: string) =>
    `실험 ${lab}의 그림에 없는 기호예요: ${id}. 쓸 수 있는 기호: ${known}.`,
  symbolOfNoLab: (id: string) => `어느 실험에도 없는 기호예요: ${id}. 기호의 이름을 확인해 주세요.`,
  liveFormulaWithoutSymbol: () =>
    '살아 있는 값을 놓을 기호가 없어요. 값을 보일 자리를 \\S{기호}{…}로 감싸 주세요.',

  // Predictions
  predictionWithoutQuestion: () =>
    '<Prediction> 안의 첫 문단에 질문을 적어 주세요. 그 아래에 보기를 - 로 적어요.',
  predictionWithoutAnswers: () =>
    '<Prediction>에 보기가 없어요. 질문 아래에 한 줄을 비우고 보기를 - 로 적어 주세요.',
  predictionAnswerCount: (found: number, expected: number) =>
    `이 예상에는 보기가 ${expected}개여야 하는데 ${found}개예요. 보기의 수를 맞춰 주세요.`,
  predictionExtra: () =>
    '<Prediction>에는 질문 한 문단과 보기 목록만 넣어요. 나머지는 바깥으로 옮겨 주세요.',

  // References
  exactlyWithoutGround: () =>
    '<Exactly>에 근거가 없어요. sources="…"나 experiment="…"를 적어 주세요.',
  unknownTerm: (id: string, near: string) =>
    `용어집에 없는 낱말이에요: ${id}. content/glossary.json에 더하거나 id를 고쳐 주세요. 가까운 이름: ${near}.`,
  unknownSource: (id: string, near: string) =>
    `출처 목록에 없는 글이에요: ${id}. content/sources.json에 더하거나 id를 고쳐 주세요. 가까운 이름: ${near}.`,
  unknownFunction: (id: string, known: string) =>
    `모르는 함수예요: ${id}. 쓸 수 있는 함수: ${known}.`,
  linkEmpty: () => '링크의 주소가 비어 있어요. 괄호 안에 주소를 적어 주세요.',
  linkToNoLesson: (path: string, known: string) =>
    `링크가 가리키는 쪽이 없어요: ${path}. 갈 수 있는 쪽: ${known}.`,
  linkToNoHeading: (fragment: string, page: string, known: string) =>
    `${page}에는 #${fragment} 자리가 없어요. 갈 수 있는 자리: ${known}.`,
  linkToNoTerm: (fragment: string) =>
    `용어집에는 #${fragment} 자리가 없어요. content/glossary.json의 id로 적어 주세요.`,
  linkToNoSource: (fragment: string) =>
    `참고 문헌에는 #${fragment} 자리가 없어요. content/sources.json의 id로 적어 주세요.`,
  linkIntoSummary: (fragment: string) =>
    `한 장 정리 안의 자리로는 링크를 걸지 않아요: #${fragment}. /summary/로 적어 주세요.`,
  linkScheme: (url: string) =>
    `이 주소로는 링크를 걸 수 없어요: ${url}. https:// 로 시작하는 주소나 /lessons/… 주소를 적어 주세요.`,
  imageMissing: (path: string) =>
    `그림 파일이 없어요: ${path}. 수업 폴더에 파일을 넣거나 이름을 고쳐 주세요.`,
  imageElsewhere: (path: string) =>
    `그림은 수업 폴더 안의 파일만 써요: ${path}. 파일을 lesson.mdx 옆에 두고 이름만 적어 주세요.`,
  imageWithoutText: () =>
    '그림에 대체 글이 없어요. ![그림이 보여 주는 것](파일)처럼 한 문장을 적어 주세요.',
  footnote: () => '각주는 쓰지 않아요. 출처는 <Cite id="…" />로 적어 주세요.',

  // Formulas
  formula: (reason: string) => `수식: ${reason}`,
  formulaWithoutReading: () =>
    '수식을 한국어로 읽을 수 없어요. <Formula tex="…" reading="…" />처럼 읽는 말을 적어 주세요.',
} as const

export type SentenceName = keyof typeof sentences
