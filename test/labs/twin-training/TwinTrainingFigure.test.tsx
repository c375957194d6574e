// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LabEnvironment } from '../../../src/labs/Lab.ts'
import { createInstance, places } from '../../../src/labs/twin-training/Lab.tsx'
import { lab } from '../../../src/labs/twin-training/lab.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 60_000 })
const SLOW = { timeout: 30_000 }

const { figure: Figure, prediction: Prediction = () => null } = places
const SMALL = '#twin-training?v=1&depth=2&width=4&step=10'

afterEach(cleanup)

async function open(fragment: string | null = SMALL) {
  const recorded = recordedEnvironment()
  const files: { readonly name: string; readonly content: Blob }[] = []
  const environment: LabEnvironment = {
    ...recorded,
    saveFile: (name, content) => void files.push({ name, content }),
  }
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  render(<Figure instance={instance} number="1-1" caption={null} />)
  const stepOf = (): number => instance.getState().event!.snapshot.step
  return { recorded, files, instance, stepOf, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** What the menu holds is loaded when it opens. */
const inMenu = (name: RegExp) => screen.findByRole('button', { name }, SLOW)

describe('the figure of the twin lab', () => {
  it('hydrates what Node drew without a word', async () => {
    const complaints = vi.spyOn(console, 'error')
    const instance = createInstance(recordedEnvironment(), SMALL)
    await instance.prepare()
    const view = <Figure instance={instance} number="1-1" caption={null} />
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = renderToString(view)
    const problems: unknown[] = []
    const root = hydrateRoot(place, view, { onRecoverableError: (error) => problems.push(error) })
    await act(() => Promise.resolve())
    expect(problems).toEqual([])
    expect(complaints).not.toHaveBeenCalled()
    act(() => root.unmount())
    place.remove()
    complaints.mockRestore()
    instance.dispose()
  })

  it('trains both sides in step, pauses, and starts over at the end', async () => {
    const { instance, user, stepOf, recorded } = await open(
      '#twin-training?v=1&depth=1&width=2&step=590',
    )
    await user.selectOptions(screen.getByLabelText('빠르기'), '가장 빠르게')
    await user.click(button('이어서'))
    await waitFor(() => expect(instance.status()).toBe('finished'), SLOW)
    await waitFor(() => expect(screen.getByText('600 / 600')).toBeInTheDocument(), SLOW)
    expect(recorded.announcements.at(-1)).toBe('마지막 걸음 600까지 마쳤어요.')
    expect(button('한 걸음 앞으로')).toBeDisabled()
    await user.selectOptions(screen.getByLabelText('빠르기'), '초당 30걸음')
    await user.click(button('처음부터'))
    await waitFor(() => expect(stepOf()).toBeLessThan(500), SLOW)
    await user.click(await screen.findByRole('button', { name: '멈춤' }, SLOW))
    await waitFor(() => expect(instance.status()).not.toBe('running'), SLOW)
  })

  it('steps forward and back, and resets to the same weights', async () => {
    const { user, instance, stepOf } = await open('#twin-training?v=1&depth=2&width=4&step=0')
    const atStart = instance.getState().event!.snapshot.runs
    await user.click(button('한 걸음 앞으로'))
    await waitFor(() => expect(stepOf()).toBe(1), SLOW)
    expect(instance.getState().event!.snapshot.runs).not.toEqual(atStart)
    await user.click(button('한 걸음 뒤로'))
    await waitFor(() => expect(stepOf()).toBe(0), SLOW)
    expect(instance.getState().event!.snapshot.runs).toEqual(atStart)
    await user.click(button('한 걸음 앞으로'))
    await user.click(button('처음으로'))
    await waitFor(() => expect(stepOf()).toBe(0), SLOW)
    expect(instance.getState().event!.snapshot.runs).toEqual(atStart)
  })

  it('gives each side its own function, and both the same depth', async () => {
    const { user, instance, recorded } = await open()
    const left = screen.getByRole('group', { name: '왼쪽 활성화 함수' })
    await user.click(within(left).getByRole('button', { name: 'tanh' }))
    const [, others] = screen.getAllByLabelText('다른 함수')
    await user.selectOptions(others!, 'GELU')
    fireEvent.change(screen.getByRole('slider', { name: '은닉층 수' }), { target: { value: '3' } })
    fireEvent.keyUp(screen.getByRole('slider', { name: '은닉층 수' }))
    await act(() => instance.settled())
    expect(instance.getState().event!.configuration.runs).toMatchObject([
      { activation: 'tanh', depth: 3, seed: 42 },
      { activation: 'gelu', depth: 3, seed: 42 },
    ])
    await waitFor(
      () => expect(recorded.fragments.at(-1)).toContain('left=tanh&right=gelu&depth=3'),
      SLOW,
    )
  })

  it('switches the measure without training anew', async () => {
    const { user, instance } = await open()
    const before = instance.getState().event
    await user.selectOptions(screen.getByLabelText('재는 값'), '가중치 기울기')
    expect(instance.getState().event).toBe(before)
    expect(screen.getAllByText('층마다 도착한 가중치 기울기의 크기')[0]).toBeInTheDocument()
  })

  it('refuses a seed that is no number and keeps the last good one', async () => {
    const { user, instance } = await open()
    const field = screen.getByLabelText('시드')
    await user.clear(field)
    await user.type(field, '마흔둘{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(
      '시드 자리에는 숫자만 쓸 수 있어요. 42처럼 적어 보세요.',
    )
    expect(instance.getState().settings.seed).toBe(42)
  })

  it('saves the numbers of both sides bit for bit', async () => {
    const { user, files, instance } = await open()
    await user.click(button('그림 메뉴: 링크와 내려받기'))
    await user.click(await inMenu(/값으로 저장/))
    expect(files[0]!.name).toBe('gradient-lab-twin-training-step-10.csv')
    const [headings = [], ...rows] = await csvRows(files[0]!.content)
    expect(headings[0]).toBe('side')
    const { sides } = lab.simulate(instance.getState().settings, undefined)
    const expected = sides.flatMap(({ side, layers }) =>
      layers!.map((layer) => [side, ...Object.values(layer).map(String)]),
    )
    // The shortest text of a number stands for its bits, as the 17 digits of the file do.
    expect(
      rows.map(([side, ...cells]) => [
        side,
        ...cells.map((cell) => String(cell === '' ? NaN : Number(cell))),
      ]),
    ).toEqual(expected)
  })
})

describe('its prediction', () => {
  it('trains to the end and marks who separates the points', async () => {
    const { user, instance, stepOf } = await open('#twin-training?v=1&step=0')
    render(
      <Prediction
        instance={instance}
        id="who"
        question={['어느 망이 나눌까요?']}
        answers={[['sigmoid 망만 나눠요'], ['ReLU 망만 나눠요'], ['두 망 모두 나눠요']]}
      />,
    )
    await user.click(screen.getByLabelText(/^ReLU 망만/))
    await user.click(button('실행해서 확인하기'))
    // A cheap question while the run needs the thread; the text is looked for when it is over.
    await waitFor(() => expect(instance.status()).toBe('finished'), SLOW)
    expect(
      await screen.findByText(/^맞았어요\. 600걸음 뒤에 sigmoid 망은/, {}, SLOW),
    ).toBeInTheDocument()
    expect(stepOf()).toBe(600)
    const { sides } = lab.simulate(instance.getState().settings, 600)
    expect(sides[0]!.accuracy).toBeLessThan(0.75)
    expect(sides[1]!.accuracy).toBeGreaterThan(0.75)
    expect(screen.getByText(/^내 예상 · 결과/).closest('li')).toHaveTextContent('ReLU 망만')
  })
})

async function csvRows(content: Blob): Promise<readonly (readonly string[])[]> {
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as string)
    }
    reader.readAsText(content)
  })
  const lines = text.replace('\uFEFF', '').trim().split('\r\n')
  return lines.map((line) => line.split(','))
}
