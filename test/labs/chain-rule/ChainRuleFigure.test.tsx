// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { createInstance, places } from '../../../src/labs/chain-rule/Lab.tsx'
import { lab, toRun } from '../../../src/labs/chain-rule/lab.ts'
import { defaultSettings } from '../../../src/store/settingValues.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

afterEach(cleanup)

async function open(fragment: string | null = null) {
  const environment = recordedEnvironment()
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  const Figure = places.figure
  const view = render(<Figure instance={instance} number="2-2" caption={null} />)
  return { environment, instance, view, user: userEvent.setup() }
}

describe('the chain-rule figure', () => {
  it('prerenders in Node at the stop that uses dC/ds₃ again', async () => {
    const instance = createInstance(recordedEnvironment(), null)
    await instance.prepare()
    const Figure = places.figure
    const html = renderToString(<Figure instance={instance} number="2-2" caption={null} />)
    expect(html).toContain('그림 <!-- -->2-2')
    expect(html).toContain('−0.0820')
    expect(html).toContain('기울기 <!-- -->9<!-- -->개가 수치 미분과 거의 같아요')
  })

  it('walks one operation forward and back, and writes the link', async () => {
    const { instance, environment, user } = await open()
    const before = instance.stepped().position
    await user.click(screen.getAllByRole('button', { name: '다음 단계' })[0]!)
    expect(instance.stepped().current?.id).toBe('d1')
    expect(environment.fragments.at(-1)).toBe(`#chain-rule?v=1&step=${before + 1}`)
    await user.click(screen.getAllByRole('button', { name: '이전' })[0]!)
    expect(instance.stepped().position).toBe(before)
  })

  it('cannot go back from the start, and takes the new weights at the end', async () => {
    const { instance, user } = await open('chain-rule?v=1&step=26')
    await user.click(screen.getByRole('button', { name: '새 가중치로 한 번 더' }))
    const { w11new } = toRun(defaultSettings(lab.settings)).values
    expect(instance.getState().settings.w11).toBe(w11new)
    expect(instance.stepped().position).toBe(0)
    expect(screen.getAllByRole('button', { name: '이전' })[0]).toBeDisabled()
    await user.click(screen.getByRole('button', { name: '처음으로' }))
    expect(instance.getState().settings.w11).toBe(lab.settings.w11.default)
  })

  it('changes the function of every unit and keeps the stop', async () => {
    const { instance, user } = await open()
    await user.click(within(screen.getByRole('group', { name: '활성화 함수' })).getByText('ReLU'))
    expect(instance.getState().settings.activation).toBe('relu')
    expect(instance.stepped().current?.id).toBe('dz1')
  })

  it('refuses a typed value with a sentence and keeps the last good one', async () => {
    const { instance, user } = await open()
    const field = screen.getByLabelText('x₁')
    await user.clear(field)
    await user.type(field, '하나{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('숫자만 쓸 수 있어요')
    expect(instance.getState().settings.x1).toBe(0.6)
    await user.keyboard('{Escape}')
    expect(field).toHaveValue('0.6')
  })

  it('names a bad link and opens with the default', async () => {
    const { instance } = await open('chain-rule?v=1&activation=cosine')
    expect(screen.getByText(/cosine/)).toBeInTheDocument()
    expect(instance.getState().settings.activation).toBe('sigmoid')
  })

  it('says so where a numerical derivative stands on a kink', async () => {
    // s₂ = 0 exactly: x₁w₁₂ + x₂w₂₂ + b₂ with zero weights and bias.
    await open('chain-rule?v=1&activation=relu&w12=0&w22=0&b2=0&w2=1')
    expect(screen.getByText(/꺾인 점 위에 있어서/)).toBeInTheDocument()
  })
})

describe('its prediction', () => {
  it('moves s₁ to 5 and finds a smaller gradient under sigmoid', async () => {
    const { instance, user } = await open()
    const Prediction = places.prediction!
    render(
      <Prediction
        instance={instance}
        id="largeS1"
        question={['s₁이 5로 커지면?']}
        answers={[['커져요'], ['작아져요'], ['그대로예요']]}
      />,
    )
    await user.click(screen.getByRole('radio', { name: /작아져요/ }))
    await user.click(screen.getByRole('button', { name: '실행해서 확인하기' }))
    expect(screen.getByRole('radio', { name: /작아져요/ })).toBeDisabled()
    expect(screen.getByText(/맞았어요/)).toBeInTheDocument()
    expect(instance.stepped().run.values['s1']).toBeCloseTo(5, 4)
  })
})
