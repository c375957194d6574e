/**
 * `npm run fonts`: writes the fonts that the pages ship into `public/fonts`.
 *
 * - LabSans.woff2: Pretendard (variable, weight 400–750) with every character of the content and
 *   the interface and the commonest Korean syllables, so that an edit rarely needs this command;
 * - LabMono.woff2: JetBrains Mono (variable, weight 400–700), ASCII and the signs of code.
 *
 * Both are under the Open Font License, whose texts are written beside them. The test
 * `test/styles/fontCoverage.test.ts` says when this command has to be run again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { charactersInUse, frequentSyllables } from './charactersInUse.mjs'
import { renameFamily } from './renameFamily.mjs'

const require = createRequire(import.meta.url)
const subsetFont = require('subset-font')
const { convert } = require('fontverter')

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../..')
const packages = join(here, 'node_modules')
const target = join(root, 'public/fonts')

const FREQUENT_SYLLABLES = 920
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index))
const SIGNS = [
  ...'\u00a0·×÷−–—…“”‘’「」『』〈〉±°%‰½¼¾',
  ...'←→↑↓↔⇒≤≥≠≈≒∞∂∇∑∏√∫∈',
  ...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋ᵀ′″‖∥',
  ...'ΑΒΓΔΕΖΗΘΛΣΦΨΩαβγδεζηθικλμνξπρστφχψω',
  ...'①②③④⑤⑥⑦⑧⑨○●□■△▲▽▼◇◆✓✕',
  ...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
]
/** Past and connective forms that 해요체 needs more often than the texts the ranking was made of. */
const POLITE_FORMS = [
  ...'뒀둬췄춰쳤켰폈펴꿨꿔눴눠줬줘샀갰냈댔랬맸샜쟀챘캤팼겠댄맨샌잰챈캔팬뺀뺐뺏뺄깼깨쪘찼잤찢쐈쏴쌌',
  ...'뗐떼떨뚫낱깥옅얕굵뜬뒷볐셨섰썼껐뗀벌뻗뻔짚짙챙첫촘툭틈풀훑휘힌덟홉쉼칸',
]

const common = [
  ...ASCII,
  ...SIGNS,
  ...POLITE_FORMS,
  ...charactersInUse([join(root, 'content'), join(root, 'src')]),
]

mkdirSync(target, { recursive: true })
await write({
  name: 'LabSans',
  family: 'Lab Sans',
  source: join(packages, 'pretendard/dist/web/variable/woff2/PretendardVariable.woff2'),
  licence: join(packages, 'pretendard/dist/LICENSE.txt'),
  original: /Pretendard ?(Variable|VF)?/g,
  characters: [
    ...common,
    ...frequentSyllables(
      readFileSync(
        join(packages, 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'),
        'utf8',
      ),
      FREQUENT_SYLLABLES,
    ),
  ],
  features: ['ccmp', 'kern', 'mark', 'calt', 'tnum', 'lnum'],
  weights: { min: 400, max: 750 },
})
await write({
  name: 'LabMono',
  family: 'Lab Mono',
  source: join(
    packages,
    '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  ),
  licence: join(packages, '@fontsource-variable/jetbrains-mono/LICENSE'),
  original: /JetBrains ?Mono/g,
  characters: common,
  // No ligatures: `!=` in a listing must look like what is typed.
  features: ['ccmp', 'kern', 'mark'],
  weights: { min: 400, max: 700 },
})

async function write({ name, family, source, licence, original, characters, features, weights }) {
  const subset = await subsetFont(readFileSync(source), [...new Set(characters)].join(''), {
    targetFormat: 'truetype',
    keepFeatures: features,
    preserveNameIds: [0, 13, 14],
    variationAxes: { wght: weights },
    noHinting: true,
  })
  const font = await convert(renameFamily(subset, original, family), 'woff2')
  writeFileSync(join(target, `${name}.woff2`), font)
  writeFileSync(join(target, `${name}-OFL.txt`), readFileSync(licence))
  console.log(`${name}.woff2  ${font.length} bytes`)
}
