import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { liveTex } from '../../formula/tex.ts'
import { outputActivation } from './lab.ts'
import type { ChainRuleSettings } from './lab.ts'

type Variants = Readonly<Record<ChainRuleSettings['activation'], CompiledFormula>>

/** The line of every stop whose form does not depend on the settings. */
const lines: Readonly<Record<string, CompiledFormula>> = {
  s1: liveTex`\S{s1}{s_1} = \S{w11}{w_{11}} \cdot \S{x1}{x_1} + \S{w21}{w_{21}} \cdot \S{x2}{x_2} + \S{b1}{b_1}`,
  s2: liveTex`\S{s2}{s_2} = \S{w12}{w_{12}} \cdot \S{x1}{x_1} + \S{w22}{w_{22}} \cdot \S{x2}{x_2} + \S{b2}{b_2}`,
  s3: liveTex`\S{s3}{s_3} = \S{w1}{w_1} \cdot \S{z1}{z_1} + \S{w2}{w_2} \cdot \S{z2}{z_2} + \S{b3}{b_3}`,
  ds3: liveTex`\S{ds3}{\frac{dC}{ds_3}} = \S{dz3}{\frac{dC}{dz_3}} \cdot \S{d3}{\frac{dz_3}{ds_3}}`,
  dw1: liveTex`\S{dw1}{\frac{\partial C}{\partial w_1}} = \S{ds3}{\frac{dC}{ds_3}} \cdot \S{z1}{z_1}`,
  dw2: liveTex`\S{dw2}{\frac{\partial C}{\partial w_2}} = \S{ds3}{\frac{dC}{ds_3}} \cdot \S{z2}{z_2}`,
  db3: liveTex`\S{db3}{\frac{\partial C}{\partial b_3}} = \S{ds3}{\frac{dC}{ds_3}}`,
  dz1: liveTex`\S{dz1}{\frac{dC}{dz_1}} = \S{ds3}{\frac{dC}{ds_3}} \cdot \S{w1}{w_1}`,
  ds1: liveTex`\S{ds1}{\frac{dC}{ds_1}} = \S{dz1}{\frac{dC}{dz_1}} \cdot \S{d1}{\frac{dz_1}{ds_1}}`,
  dw11: liveTex`\S{dw11}{\frac{\partial C}{\partial w_{11}}} = \S{ds1}{\frac{dC}{ds_1}} \cdot \S{x1}{x_1}`,
  dw21: liveTex`\S{dw21}{\frac{\partial C}{\partial w_{21}}} = \S{ds1}{\frac{dC}{ds_1}} \cdot \S{x2}{x_2}`,
  db1: liveTex`\S{db1}{\frac{\partial C}{\partial b_1}} = \S{ds1}{\frac{dC}{ds_1}}`,
  dz2: liveTex`\S{dz2}{\frac{dC}{dz_2}} = \S{ds3}{\frac{dC}{ds_3}} \cdot \S{w2}{w_2}`,
  ds2: liveTex`\S{ds2}{\frac{dC}{ds_2}} = \S{dz2}{\frac{dC}{dz_2}} \cdot \S{d2}{\frac{dz_2}{ds_2}}`,
  dw12: liveTex`\S{dw12}{\frac{\partial C}{\partial w_{12}}} = \S{ds2}{\frac{dC}{ds_2}} \cdot \S{x1}{x_1}`,
  dw22: liveTex`\S{dw22}{\frac{\partial C}{\partial w_{22}}} = \S{ds2}{\frac{dC}{ds_2}} \cdot \S{x2}{x_2}`,
  db2: liveTex`\S{db2}{\frac{\partial C}{\partial b_2}} = \S{ds2}{\frac{dC}{ds_2}}`,
  update: liveTex`\S{w11new}{w_{11}^{\text{new}}} = \S{w11}{w_{11}} - \S{eta}{\eta} \cdot \S{dw11}{\frac{\partial C}{\partial w_{11}}}`,
}

const activationLines: Readonly<Record<string, Variants>> = {
  z1: {
    sigmoid: liveTex`\S{z1}{z_1} = \sigma(\S{s1}{s_1})`,
    tanh: liveTex`\S{z1}{z_1} = \tanh(\S{s1}{s_1})`,
    relu: liveTex`\S{z1}{z_1} = \max(0,\, \S{s1}{s_1})`,
  },
  z2: {
    sigmoid: liveTex`\S{z2}{z_2} = \sigma(\S{s2}{s_2})`,
    tanh: liveTex`\S{z2}{z_2} = \tanh(\S{s2}{s_2})`,
    relu: liveTex`\S{z2}{z_2} = \max(0,\, \S{s2}{s_2})`,
  },
  z3: {
    sigmoid: liveTex`\S{z3}{z_3} = \sigma(\S{s3}{s_3})`,
    tanh: liveTex`\S{z3}{z_3} = \tanh(\S{s3}{s_3})`,
    relu: liveTex`\S{z3}{z_3} = \max(0,\, \S{s3}{s_3})`,
  },
}

const slopeLines: Readonly<Record<string, Variants>> = {
  d1: {
    sigmoid: liveTex`\S{d1}{\frac{dz_1}{ds_1}} = \S{z1}{z_1} \cdot (1 - \S{z1}{z_1})`,
    tanh: liveTex`\S{d1}{\frac{dz_1}{ds_1}} = 1 - \S{z1}{z_1}^2`,
    relu: liveTex`\S{d1}{\frac{dz_1}{ds_1}} = \begin{cases} 1 & (s_1 > 0) \\ 0 & (s_1 \le 0) \end{cases}`,
  },
  d2: {
    sigmoid: liveTex`\S{d2}{\frac{dz_2}{ds_2}} = \S{z2}{z_2} \cdot (1 - \S{z2}{z_2})`,
    tanh: liveTex`\S{d2}{\frac{dz_2}{ds_2}} = 1 - \S{z2}{z_2}^2`,
    relu: liveTex`\S{d2}{\frac{dz_2}{ds_2}} = \begin{cases} 1 & (s_2 > 0) \\ 0 & (s_2 \le 0) \end{cases}`,
  },
  d3: {
    sigmoid: liveTex`\S{d3}{\frac{dz_3}{ds_3}} = \S{z3}{z_3} \cdot (1 - \S{z3}{z_3})`,
    tanh: liveTex`\S{d3}{\frac{dz_3}{ds_3}} = 1 - \S{z3}{z_3}^2`,
    relu: liveTex`\S{d3}{\frac{dz_3}{ds_3}} = \begin{cases} 1 & (s_3 > 0) \\ 0 & (s_3 \le 0) \end{cases}`,
  },
}

const lossLines: Readonly<
  Record<string, Readonly<Record<ChainRuleSettings['loss'], CompiledFormula>>>
> = {
  C: {
    halfSquaredError: liveTex`\S{C}{C} = \tfrac{1}{2} (\S{z3}{z_3} - \S{t}{t})^2`,
    binaryCrossEntropy: liveTex`\S{C}{C} = -\S{t}{t} \ln \S{z3}{z_3} - (1 - \S{t}{t}) \ln (1 - \S{z3}{z_3})`,
  },
  dz3: {
    halfSquaredError: liveTex`\S{dz3}{\frac{dC}{dz_3}} = \S{z3}{z_3} - \S{t}{t}`,
    binaryCrossEntropy: liveTex`\S{dz3}{\frac{dC}{dz_3}} = \frac{z_3 - t}{z_3 (1 - z_3)}`,
  },
}

/** The formula of a stop under these settings, or null before the first stop. */
export function formulaOf(
  stop: string | null,
  settings: ChainRuleSettings,
): CompiledFormula | null {
  if (stop === null) return null
  const activation = stop.endsWith('3') ? outputActivation(settings) : settings.activation
  return (
    lines[stop] ??
    activationLines[stop]?.[activation] ??
    slopeLines[stop]?.[activation] ??
    lossLines[stop]?.[settings.loss] ??
    null
  )
}
