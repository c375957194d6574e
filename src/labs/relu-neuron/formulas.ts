import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { liveTex } from '../../formula/tex.ts'

/** The line of every stop. */
export const formulas: Readonly<Record<string, CompiledFormula>> = {
  s3: liveTex`\S{s3}{s_3} = \S{w1}{w_1} \cdot \S{z1}{z_1} + \S{w2}{w_2} \cdot \S{z2}{z_2} + \S{b3}{b_3}`,
  z3: liveTex`\S{z3}{z_3} = \max(0,\, \S{s3}{s_3})`,
  C: liveTex`\S{C}{C} = \tfrac{1}{2} (\S{z3}{z_3} - \S{t}{t})^2`,
  dz3: liveTex`\S{dz3}{\frac{dC}{dz_3}} = \S{z3}{z_3} - \S{t}{t}`,
  d3: liveTex`\S{d3}{\frac{dz_3}{ds_3}} = \begin{cases} 1 & (s_3 > 0) \\ 0 & (s_3 \le 0) \end{cases}`,
  ds3: liveTex`\S{ds3}{\frac{dC}{ds_3}} = \S{dz3}{\frac{dC}{dz_3}} \cdot \S{d3}{\frac{dz_3}{ds_3}}`,
  dw1: liveTex`\S{dw1}{\frac{\partial C}{\partial w_1}} = \S{ds3}{\frac{dC}{ds_3}} \cdot \S{z1}{z_1}`,
  dw2: liveTex`\S{dw2}{\frac{\partial C}{\partial w_2}} = \S{ds3}{\frac{dC}{ds_3}} \cdot \S{z2}{z_2}`,
  db3: liveTex`\S{db3}{\frac{\partial C}{\partial b_3}} = \S{ds3}{\frac{dC}{ds_3}}`,
  update: liveTex`\S{w1new}{w_1^{\text{new}}} = \S{w1}{w_1} - \S{eta}{\eta} \cdot \S{dw1}{\frac{\partial C}{\partial w_1}}`,
}
