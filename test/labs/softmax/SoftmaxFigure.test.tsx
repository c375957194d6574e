// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { createInstance, places } from '../../../src/labs/softmax/Lab.tsx'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

afterEach(cleanup)

async function open(fragment: string | null = null) {
  const environment = recordedEnvironment()
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  const Figure = places.figure
  render(<Figure instance={instance} number="5-1" caption={null} />)
  return { environment, instance, user: userEvent.setup() }
}

const settingsOf = ({ instance }: Awaited<ReturnType<typeof open>>) => instance.getState().settings

describe('the softmax figure', () => {
  it('prerenders in Node: one drawing of each size, numbers and a table to be read aloud', async () => {
    const instance = createInstance(recordedEnvironment(), null)
    await instance.prepare()
    const Figure = places.figure
    const html = renderToString(<Figure instance={instance} number="5-1" caption={null} />)
    expect(html.match(/<svg class="c"/g)).toHaveLength(3)
    for (const text of ['8.17', '0.266', '12.47', '모두 더하면 <!-- -->1.000']) {
      expect(html).toContain(text)
    }
    expect(html).toContain('<caption>온도 1일 때 클래스마다의 값</caption>')
  })

  it('moves a score by the keyboard, follows its row, and writes the link at the end', async () => {
    const opened = await open()
    const slider = screen.getByRole('slider', { name: '토끼 점수' })
    slider.focus()
    expect(settingsOf(opened).k).toBe(3)
    fireEvent.change(slider, { target: { value: '1.5' } })
    fireEvent.keyUp(slider, { key: 'ArrowRight' })
    expect(settingsOf(opened).logits).toEqual([2.1, 1.2, 1.5, -1.4])
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^1\.5, 확률 0\.\d{3}$/))
    expect(opened.environment.fragments.at(-1)).toBe('#softmax?v=1&logits=2.1,1.2,1.5,-1.4&k=3')
  })

  it('keeps the axis still while a score moves beyond it, and finds a new one at the end', async () => {
    await open()
    const slider = screen.getByRole('slider', { name: '고양이 점수' })
    fireEvent.change(slider, { target: { value: '4' } })
    expect(slider).toHaveAttribute('max', '4')
    fireEvent.keyUp(slider, { key: 'End' })
    const typed = screen.getByLabelText('점수 1')
    fireEvent.change(typed, { target: { value: '40' } })
    fireEvent.blur(typed)
    expect(Number(slider.getAttribute('max'))).toBeGreaterThanOrEqual(40)
  })

  it('adds 100 to all without changing a probability, and says so', async () => {
    const opened = await open()
    await opened.user.click(screen.getByRole('button', { name: '모두에 100 더하기' }))
    expect(settingsOf(opened).logits).toEqual([102.1, 101.2, 99.7, 98.6])
    expect(opened.environment.announcements.at(-1)).toBe(
      '모든 점수에 100을 더했어요. 강아지의 확률 0.266',
    )
    await opened.user.click(screen.getByRole('button', { name: '처음으로' }))
    expect(settingsOf(opened).logits).toEqual([2.1, 1.2, -0.3, -1.4])
  })

  it('renames, adds and takes away classes; two stay, ten are the most', async () => {
    const opened = await open('softmax?v=1&logits=1,2,3')
    const name = screen.getByLabelText('이름 1')
    await opened.user.clear(name)
    await opened.user.type(name, '개 & 늑대{Enter}')
    expect(opened.environment.fragments.at(-1)).toContain(
      `names=${encodeURIComponent('개 & 늑대')}`,
    )
    await opened.user.click(screen.getByRole('button', { name: '강아지 빼기' }))
    expect(settingsOf(opened)).toMatchObject({ logits: [1, 3], names: ['개 & 늑대', '토끼'] })
    for (const button of screen.getAllByRole('button', { name: /빼기$/ })) {
      expect(button).toBeDisabled()
    }
    const add = screen.getByRole('button', { name: '클래스 더하기' })
    for (let count = 2; count < 10; count++) await opened.user.click(add)
    expect(settingsOf(opened).logits).toHaveLength(10)
    expect(new Set(settingsOf(opened).names).size).toBe(10)
    expect(add).toBeDisabled()
    expect(opened.environment.announcements.at(-1)).toContain('클래스 10개')
  })

  it.each([
    ['', '비어 있어요'],
    ['강아지', '이미 있어요'],
    ['a,b', '쉼표를 쓸 수 없어요'],
    ['가나다라마바사아자차카', '10자까지'],
  ])('refuses the name %j with a sentence and keeps the last good one', async (text, sentence) => {
    const opened = await open()
    const field = screen.getByLabelText('이름 1')
    fireEvent.change(field, { target: { value: text } })
    fireEvent.blur(field)
    expect(screen.getByRole('alert')).toHaveTextContent(sentence)
    expect(field).toHaveValue(text)
    expect(settingsOf(opened).names[0]).toBe('고양이')
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(field).toHaveValue('고양이')
  })

  it('refuses a typed score that is none, and one out of reach', async () => {
    const opened = await open()
    const field = screen.getByLabelText('점수 1')
    for (const text of ['많이', '1e9', 'Infinity']) {
      fireEvent.change(field, { target: { value: text } })
      fireEvent.blur(field)
      expect(screen.getByRole('alert')).toHaveTextContent('고양이 점수')
      expect(settingsOf(opened).logits[0]).toBe(2.1)
    }
  })

  it('overflow: shows inf and nan beside what subtracting the maximum gives', async () => {
    const opened = await open()
    await opened.user.click(screen.getByText('넘침 실험'))
    await opened.user.click(screen.getByRole('button', { name: '89, 0, 0' }))
    expect(settingsOf(opened)).toMatchObject({ machine: true, precision: 'float32' })
    const table = screen.getByRole('region', { name: '컴퓨터가 보는 값' })
    const [, first] = within(table).getAllByRole('row')
    expect(
      within(first!)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['inf', 'nan', '1', '1'])
    expect(screen.getByText(/담지 못하고, 확률을 계산할 수 없어요/)).toBeInTheDocument()
    await opened.user.click(screen.getByRole('button', { name: '최댓값을 빼고' }))
    expect(screen.queryByText(/확률을 계산할 수 없어요/)).toBeNull()
  })

  it('names a bad link and opens with the default', async () => {
    const opened = await open('softmax?v=1&logits=1&names=a,a')
    expect(screen.getAllByText('알림')).toHaveLength(2)
    expect(settingsOf(opened).logits).toEqual([2.1, 1.2, -0.3, -1.4])
  })
})

describe('its predictions', () => {
  async function answer(fragment: string | null, id: string, index: number) {
    const opened = await open(fragment)
    const Prediction = places.prediction!
    render(
      <Prediction
        instance={opened.instance}
        id={id}
        question={['무엇이 될까요?']}
        answers={[['첫째'], ['둘째'], ['셋째']]}
      />,
    )
    await opened.user.click(screen.getAllByRole('radio')[index]!)
    await opened.user.click(screen.getByRole('button', { name: '실행해서 확인하기' }))
    return opened
  }

  it('adding 100 changes nothing', async () => {
    await answer(null, 'hundred', 0)
    expect(screen.getByText(/맞았어요/)).toBeInTheDocument()
    expect(screen.getByText(/결과 0.266 → 0.266/)).toBeInTheDocument()
  })

  it('adding 100 in float32 cannot be computed, and the outcome says so', async () => {
    await answer('softmax?v=1&precision=float32', 'hundred', 2)
    expect(screen.getByText(/맞았어요/)).toHaveTextContent('최댓값을 빼고')
  })

  it('float32 cannot hold exp(89): the first probability is NaN', async () => {
    const opened = await answer(null, 'overflow', 2)
    expect(screen.getByText(/맞았어요/)).toHaveTextContent('inf')
    expect(settingsOf(opened).machine).toBe(true)
  })
})
