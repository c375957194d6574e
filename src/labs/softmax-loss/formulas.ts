import type { CompiledFormula } from '../../formula/CompiledFormula.ts'
import { liveTex } from '../../formula/tex.ts'
import type { StopKind } from './walk.ts'

/** The line of every stop, written for the class k that it is about and the right class c. */
export const formulas: Readonly<Record<StopKind, CompiledFormula>> = {
  e: liveTex`\S{e}{\exp(a_k)} = \exp(\S{a}{a_k})`,
  S: liveTex`\S{S}{S} = \sum_{i=1}^{n} \exp(a_i)`,
  y: liveTex`\S{y}{y_k} = \S{e}{\exp(a_k)} / \S{S}{S}`,
  C: liveTex`\S{C}{C} = -\ln \S{yc}{y_c}`,
  dyc: liveTex`\S{dyc}{\frac{\partial C}{\partial y_c}} = -\S{tc}{t_c} / \S{yc}{y_c}`,
  j: liveTex`\S{j}{\frac{\partial y_c}{\partial a_k}} = \S{yc}{y_c} \cdot (\S{delta}{\delta_{ck}} - \S{y}{y_k})`,
  p: liveTex`\S{p}{\frac{\partial C}{\partial a_k}} = \S{dyc}{\frac{\partial C}{\partial y_c}} \cdot \S{j}{\frac{\partial y_c}{\partial a_k}}`,
  da: liveTex`\S{da}{\frac{\partial C}{\partial a_k}} = \S{y}{y_k} - \S{t}{t_k}`,
  update: liveTex`\S{anew}{a_k^{\text{new}}} = \S{a}{a_k} - \S{eta}{\eta} \cdot \S{da}{\frac{\partial C}{\partial a_k}}`,
}
