import { tex } from '../../formula/tex.ts'
import type { RichText } from '../Lab.ts'
import type { MeasureId } from './layerSizes.ts'

/** What heatmap and bars show, with its symbol, for captions. */
export const measuredSize: Readonly<Record<MeasureId, RichText>> = {
  errorSignal: ['오차 신호의 크기(', tex`\lVert \partial C / \partial s \rVert`, ')'],
  weightGradient: ['가중치 기울기의 크기(', tex`\lVert \partial C / \partial W \rVert`, ')'],
}
