import { describe, expect, it } from 'vitest'
import { Axis } from '../../src/plot/Axis.tsx'
import { axisTicks } from '../../src/plot/axisTicks.ts'
import { Bars } from '../../src/plot/Bars.tsx'
import { ContourLine } from '../../src/plot/ContourLine.tsx'
import { DecadeGrid } from '../../src/plot/DecadeGrid.tsx'
import { Drawing } from '../../src/plot/Drawing.tsx'
import { GridLines } from '../../src/plot/GridLines.tsx'
import { HaloText } from '../../src/plot/HaloText.tsx'
import { LinePath } from '../../src/plot/LinePath.tsx'
import { MathText } from '../../src/plot/MathText.tsx'
import { Points } from '../../src/plot/Points.tsx'
import { ValueTable } from '../../src/plot/ValueTable.tsx'
import { attributes, renderQuietly, texts } from './renderQuietly.ts'

describe('Drawing', () => {
  it('is an image with a name, or a group where parts of it take focus', () => {
    const props = { width: 300, height: 200, label: '1층에는 거의 닿지 않아요.' }
    expect(renderQuietly(<Drawing {...props}>{null}</Drawing>)).toContain(
      'role="img" aria-label="1층에는 거의 닿지 않아요."',
    )
    expect(
      renderQuietly(
        <Drawing {...props} interactive>
          {null}
        </Drawing>,
      ),
    ).toContain('role="group"')
  })

  it('has one user unit per pixel', () => {
    const markup = renderQuietly(
      <Drawing width={350} height={120} label="x">
        {null}
      </Drawing>,
    )
    expect(attributes(markup, 'viewBox')).toEqual(['0 0 350 120'])
    expect(attributes(markup, 'width')).toEqual(['350'])
  })
})

describe('axes', () => {
  it('write their ticks and draw a line only where it means something', () => {
    const ticks = axisTicks([-4, 4]).map(({ value, label }) => ({ position: value, label }))
    const axis = <Axis side="bottom" at={100} from={0} to={200} ticks={ticks} />
    expect(texts(renderQuietly(axis))).toEqual(['−4', '−2', '0', '2', '4'])
    expect(renderQuietly(axis)).toContain('axis-line')
    expect(
      renderQuietly(<Axis side="left" at={20} from={0} to={9} ticks={ticks} line={false} />),
    ).not.toContain('axis-line')
  })

  it('put hairlines on whole pixels', () => {
    const markup = renderQuietly(
      <GridLines direction="vertical" at={[10.2, 32.6]} from={0} to={50} />,
    )
    expect(attributes(markup, 'd')).toEqual(['M10.5 0V50M32.5 0V50'])
    expect(renderQuietly(<GridLines direction="vertical" at={[]} from={0} to={1} />)).toBe('')
  })

  it('mirror the decades of the left side of a comparison', () => {
    const shared = { x: 200, length: 100, top: 0, bottom: 50, floor: -2, ceiling: 0, labelY: 60 }
    const right = renderQuietly(<DecadeGrid {...shared} grows="right" />)
    const left = renderQuietly(<DecadeGrid {...shared} grows="left" />)
    expect(attributes(right, 'x').map(Number)).toEqual([200, 250, 300])
    expect(attributes(left, 'x').map(Number)).toEqual([200, 150, 100])
    expect(texts(left)).toEqual(texts(right))
  })
})

describe('marks', () => {
  it('leave out points that are not finite', () => {
    const markup = renderQuietly(<Points x={[1, NaN, 3]} y={[1, 2, Infinity]} radius={2} />)
    expect(attributes(markup, 'd')[0]?.match(/M/g)?.length).toBe(1)
    expect(renderQuietly(<Points x={[NaN]} y={[0]} radius={2} />)).toBe('')
  })

  it('draw no line without a finite value', () => {
    expect(renderQuietly(<LinePath x={[0, 1]} y={[NaN, NaN]} />)).toBe('')
  })

  it('never give a bar a negative width, and carry its quantity', () => {
    const markup = renderQuietly(
      <Bars bars={[{ x: 0, y: 0, width: -5, height: 10, symbol: 'layer1' }]} />,
    )
    expect(attributes(markup, 'width')).toEqual(['0'])
    expect(attributes(markup, 'data-sym')).toEqual(['layer1'])
  })

  it('draw the region and the line of a threshold', () => {
    const markup = renderQuietly(
      <ContourLine
        grid={{ resolution: 3, values: [0, 0, 1, 0, 0, 1, 0, 0, 1] }}
        threshold={0.5}
        place={(u, v) => [u * 90, v * 90]}
        regionClassName="region"
        lineClassName="curve"
      />,
    )
    expect(attributes(markup, 'class')).toEqual(['region', 'curve'])
  })
})

describe('text', () => {
  it('returns to the line after a subscript', () => {
    const markup = renderQuietly(
      <text>
        <MathText source="dC/ds_3 = 1" />
      </text>,
    )
    const shifts = attributes(markup, 'dy').map(Number.parseFloat)
    expect(shifts.length).toBe(2)
    expect(shifts[0]).toBeGreaterThan(0)
    expect(shifts[1]).toBeLessThan(0)
  })

  it('keeps its own classes beside the halo', () => {
    expect(renderQuietly(<HaloText className="val">1</HaloText>)).toContain('class="val halo"')
    expect(renderQuietly(<HaloText>1</HaloText>)).toContain('class="halo"')
  })
})

describe('ValueTable', () => {
  it('names rows and columns for those who listen', () => {
    const markup = renderQuietly(
      <ValueTable caption="기울기" headings={['층', '크기']} rows={[['1층', '2.1×10⁻⁸']]} />,
    )
    expect(markup).toContain('<caption>기울기</caption>')
    expect(markup.match(/scope="col"/g)?.length).toBe(2)
    expect(markup).toContain('<th scope="row">1층</th><td>2.1×10⁻⁸</td>')
  })
})
