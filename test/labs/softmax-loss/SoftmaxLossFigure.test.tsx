// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { createInstance, places } from '../../../src/labs/softmax-loss/Lab.tsx'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

afterEach(cleanup)

async function open(fragment: string | null = null) {
  const environment = recordedEnvironment()
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  const Figure = places.figure
  render(<Figure instance={instance} number="5-2" caption={null} />)
  return { environment, instance, user: userEvent.setup() }
}

describe('the softmax-loss figure', () => {
  it('prerenders in Node at the end of the way back', async () => {
    const instance = createInstance(recordedEnvironment(), null)
    await instance.prepare()
    const Figure = places.figure
    const html = renderToString(<Figure instance={instance} number="5-2" caption={null} />)
    for (const text of ['0.659', '−0.341', '손실 0.417', '정답']) expect(html).toContain(text)
    expect(html).toContain('<caption>클래스마다의 점수, 확률, 기울기</caption>')
  })

  it('shows no probability, no gradient and no loss before they are found', async () => {
    await open('softmax-loss?v=1&step=4')
    for (const drawing of document.querySelectorAll('svg.c')) {
      expect(drawing.textContent).not.toMatch(/0\.659|0\.341|0\.242/)
      expect(drawing).toHaveTextContent('손실을 아직 구하지 않았어요')
    }
  })

  it('walks to the update and takes the new scores into the next round', async () => {
    const { instance, user } = await open()
    await user.click(screen.getAllByRole('button', { name: '다음 단계' })[0]!)
    expect(instance.stepped().current?.id).toBe('update')
    const { a1new, a2new, a3new } = instance.stepped().run.values
    await user.click(screen.getByRole('button', { name: '새 점수로 한 번 더' }))
    expect(instance.getState().settings.logits).toEqual([a1new, a2new, a3new])
    expect(instance.stepped().position).toBe(0)
    await user.click(screen.getByRole('button', { name: '처음으로' }))
    expect(instance.getState().settings.logits).toEqual([2, 1, 0.1])
  })

  it('says where a button has led, the axis of stops its own value', async () => {
    const { environment, instance, user } = await open('softmax-loss?v=1&step=0')
    expect(environment.announcements).toEqual([])
    await user.click(screen.getAllByRole('button', { name: '다음 단계' })[0]!)
    expect(environment.announcements).toEqual(['1번째 단계, 고양이의 점수를 지수로 바꾸어요'])
    await user.click(screen.getByRole('button', { name: '처음으로' }))
    expect(environment.announcements).toHaveLength(2)
    act(() => {
      instance.goTo(3)
    })
    expect(environment.announcements).toHaveLength(2)
  })

  it('scores too large for another round stay, with a sentence', async () => {
    const { instance, user } = await open('softmax-loss?v=1&logits=10,10&learningRate=100&step=14')
    await user.click(screen.getByRole('button', { name: '새 점수로 한 번 더' }))
    expect(screen.getByText(/새 점수가 너무 커서/)).toBeInTheDocument()
    expect(instance.getState().settings.logits).toEqual([10, 10])
  })

  it('goes back from a stop that a link put beyond the last', async () => {
    const { instance, user } = await open('softmax-loss?v=1&logits=1,2&step=54')
    expect(instance.stepped().position).toBe(14)
    await user.click(screen.getAllByRole('button', { name: '이전' })[0]!)
    expect(instance.stepped().position).toBe(13)
  })

  it('another right class turns the signs, a moved score the sizes', async () => {
    const { environment } = await open()
    fireEvent.change(screen.getByLabelText('정답'), { target: { value: '1' } })
    expect(screen.getAllByText('−0.758').length).toBeGreaterThan(0)
    expect(environment.fragments.at(-1)).toContain('target=2')
    const slider = screen.getByRole('slider', { name: '강아지 점수' })
    fireEvent.change(slider, { target: { value: '3' } })
    fireEvent.keyUp(slider, { key: 'ArrowRight' })
    expect(slider.getAttribute('aria-valuetext')).toMatch(
      /^3\.0, 확률 0\.\d+, 기울기 마이너스 0\.\d+$/,
    )
    expect(environment.fragments.at(-1)).toContain('logits=2,3,0.1')
  })

  it('softmax applied twice stands beside it, with the floor of its loss', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: '두 번' }))
    expect(screen.getAllByText('손실 0.417, 두 번 거치면 0.802').length).toBeGreaterThan(0)
    expect(screen.getAllByText(/가장 작은 값 0\.551/).length).toBeGreaterThan(0)
  })

  it('its prediction: a second softmax leaves less than a ten-thousandth', async () => {
    const { instance, user } = await open()
    const Prediction = places.prediction!
    render(
      <Prediction
        instance={instance}
        id="double"
        question={['어떻게 될까요?']}
        answers={[['거의 같아요'], ['10분의 1쯤'], ['1만분의 1보다 작아요']]}
      />,
    )
    await user.click(screen.getByRole('radio', { name: /1만분의 1/ }))
    await user.click(screen.getByRole('button', { name: '실행해서 확인하기' }))
    expect(screen.getByText(/맞았어요/)).toHaveTextContent('1.41')
    expect(instance.getState().settings).toMatchObject({ logits: [10, 0, 0], double: true })
  })
})
