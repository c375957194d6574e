import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createInstance, places } from '../../../src/labs/vanishing-gradient/Lab.tsx'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

const link = '#vanishing-gradient?v=1&depth=2&width=3&step=0'

describe('the figure of a lab that trains', () => {
  it('marks a picture that is not yet the one asked for, and says that it computes', async () => {
    const instance = createInstance(recordedEnvironment(), link)
    await instance.prepare()
    const draw = (): string =>
      renderToStaticMarkup(<places.figure instance={instance} number="1-1" caption={null} />)
    expect(draw()).not.toContain('aria-busy')
    expect(draw()).not.toContain('계산하는 중')
    instance.setState({ isComputing: true })
    expect(draw()).toMatch(/class="fig-pic" aria-busy="true"/)
    expect(draw()).toContain('<p class="computing">계산하는 중</p>')
    instance.dispose()
  })
})
