// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LabEnvironment } from '../../../src/labs/Lab.ts'
import { createInstance, places } from '../../../src/labs/vanishing-gradient/Lab.tsx'
import { lab } from '../../../src/labs/vanishing-gradient/lab.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 60_000 })
const SLOW = { timeout: 30_000 }

const { figure: Figure, prediction: Prediction = () => null } = places
const SMALL = '#vanishing-gradient?v=1&depth=3&width=4&step=10'

afterEach(cleanup)

interface SavedFile {
  readonly name: string
  readonly content: Blob
}

async function open(fragment: string | null = SMALL) {
  const recorded = recordedEnvironment()
  const files: SavedFile[] = []
  const copied: string[] = []
  const environment: LabEnvironment = {
    ...recorded,
    saveFile: (name, content) => void files.push({ name, content }),
    copyText: (text) => {
      copied.push(text)
      return Promise.resolve()
    },
  }
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  render(<Figure instance={instance} number="3-2" caption={null} />)
  const stepOf = (): number => instance.getState().event!.snapshot.step
  return { recorded, files, copied, instance, stepOf, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** What the menu holds is loaded when it opens. */
const inMenu = (name: RegExp) => screen.findByRole('button', { name }, SLOW)

describe('the figure of the depth lab', () => {
  it('hydrates what Node drew without a word', async () => {
    const complaints = vi.spyOn(console, 'error')
    const instance = createInstance(recordedEnvironment(), SMALL)
    await instance.prepare()
    const view = <Figure instance={instance} number="3-2" caption={null} />
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

  it('runs, pauses and says where it stopped', async () => {
    const { instance, user, stepOf, recorded } = await open()
    await user.selectOptions(screen.getByLabelText('빠르기'), '초당 30걸음')
    await user.click(button('이어서'))
    await waitFor(() => expect(stepOf()).toBeGreaterThan(11), SLOW)
    await user.click(button('멈춤'))
    await waitFor(() => expect(instance.status()).toBe('paused'), SLOW)
    await waitFor(() => expect(screen.getByText(`${stepOf()} / 600`)).toBeInTheDocument(), SLOW)
    expect(recorded.announcements).toEqual(['학습을 시작했어요.', `걸음 ${stepOf()}에서 멈췄어요.`])
    await waitFor(() => expect(recorded.fragments.at(-1)).toContain(`step=${stepOf()}`), SLOW)
  })

  it('steps forward and back, and resets to the same weights', async () => {
    const { user, instance, stepOf, recorded } = await open(
      '#vanishing-gradient?v=1&depth=3&width=4&step=0',
    )
    const atStart = instance.getState().event!.snapshot.runs
    expect(button('한 걸음 뒤로')).toBeDisabled()
    await user.click(button('한 걸음 앞으로'))
    await waitFor(() => expect(stepOf()).toBe(1), SLOW)
    await user.click(button('한 걸음 앞으로'))
    await waitFor(() => expect(stepOf()).toBe(2), SLOW)
    await user.click(button('한 걸음 뒤로'))
    await waitFor(() => expect(stepOf()).toBe(1), SLOW)
    await user.click(button('처음으로'))
    await waitFor(() => expect(stepOf()).toBe(0), SLOW)
    expect(instance.getState().event!.snapshot.runs).toEqual(atStart)
    await waitFor(() => expect(recorded.fragments.at(-1)).toContain('step=0'), SLOW)
    expect(button('실행')).toBeEnabled()
  })

  it('follows the depth slider and writes the link when the interaction ends', async () => {
    const { instance, recorded } = await open()
    const slider = screen.getByRole('slider', { name: '은닉층 수' })
    fireEvent.focus(slider)
    fireEvent.blur(slider)
    expect(recorded.fragments).toEqual([])
    fireEvent.change(slider, { target: { value: '5' } })
    await act(() => instance.settled())
    expect(recorded.fragments).toEqual([])
    expect(instance.getState().event!.snapshot.runs[0]!.layers.errorSignalNorm).toHaveLength(6)
    fireEvent.keyUp(slider)
    await waitFor(() => expect(recorded.fragments).toHaveLength(1), SLOW)
    expect(recorded.fragments[0]).toContain('depth=5')
    expect(screen.getAllByText('5층')[0]).toBeInTheDocument()
  })

  it('changes function, start and measure by name', async () => {
    const { instance, user } = await open()
    const functions = screen.getByRole('group', { name: '활성화 함수' })
    await user.click(within(functions).getByRole('button', { name: 'ReLU' }))
    await act(() => instance.settled())
    expect(within(functions).getByRole('button', { name: 'ReLU' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await user.selectOptions(screen.getByLabelText('초기화'), 'He 정규분포')
    await act(() => instance.settled())
    expect(instance.getState().event!.configuration.runs[0]).toMatchObject({
      activation: 'relu',
      initializer: 'heNormal',
    })
    expect(screen.getByRole('figure')).toHaveTextContent('ReLU 망의 오차 신호는 1층까지 도착해요')
    await user.selectOptions(screen.getByLabelText('다른 함수'), 'GELU')
    await act(() => instance.settled())
    expect(instance.getState().event!.configuration.runs[0]!.activation).toBe('gelu')

    const before = instance.getState().event
    await user.selectOptions(screen.getByLabelText('재는 값'), '가중치 기울기')
    await user.selectOptions(screen.getByLabelText('크기의 기준'), '마지막 은닉층을 1로')
    // Another measure of the same run trains nothing anew.
    expect(instance.getState().event).toBe(before)
    expect(instance.fragment()).toContain('measure=weightGradient&reference=lastHiddenLayer')
  })

  it('asks for σ only where the weights are drawn with it', async () => {
    const { user, instance } = await open()
    const sigma = lab.settings.weightScale.label
    expect(screen.queryByLabelText(sigma)).toBeNull()
    await user.selectOptions(screen.getByLabelText('초기화'), '정규분포')
    await act(() => instance.settled())
    expect(screen.getByLabelText(sigma)).toHaveValue('1')
  })

  it('refuses a learning rate of 0 with a sentence and keeps the last good one', async () => {
    const { user, instance } = await open()
    const field = screen.getByLabelText('학습률')
    await user.clear(field)
    await user.type(field, '0{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(
      '학습률 값은 0보다 커야 해요. 0.1처럼 적어 보세요.',
    )
    expect(instance.getState().settings.learningRate).toBe(0.1)
  })

  it('takes back a network that is too large and says why', async () => {
    const { user, instance } = await open('#vanishing-gradient?v=1&depth=64&width=2&step=0')
    const field = screen.getByLabelText('층마다 뉴런 수')
    await user.clear(field)
    await user.type(field, '1024{Enter}')
    await act(() => instance.settled())
    await waitFor(() => expect(screen.getByText(/^가중치가 모두/)).toBeInTheDocument(), SLOW)
    expect(field).toHaveValue('2')
  })

  it('shows divergence, stops, and lets one step back', async () => {
    const { user, instance } = await open(
      '#vanishing-gradient?v=1&activation=identity&depth=6&optimizer=sgd&learningRate=500&step=600',
    )
    expect(instance.status()).toBe('diverged')
    expect(screen.getByText(/멈췄어요.*학습률을 줄여/)).toBeInTheDocument()
    expect(button('이어서')).toBeDisabled()
    await user.click(button('한 걸음 뒤로'))
    await waitFor(() => expect(instance.status()).not.toBe('diverged'), SLOW)
    expect(screen.queryByText(/학습률을 줄여/)).toBeNull()
  })

  it('copies a link to this state and saves its numbers bit for bit', async () => {
    const { user, copied, files, instance } = await open()
    await user.click(button('그림 메뉴: 링크와 내려받기'))
    await user.click(await inMenu(/링크 복사.*지금/))
    expect(copied).toEqual([`https://example.org/lesson${SMALL}`])
    expect(await screen.findByText('복사했어요')).toBeInTheDocument()
    await user.click(button(/값으로 저장/))
    expect(files.map(({ name }) => name)).toEqual(['gradient-lab-vanishing-gradient-step-10.csv'])
    const [headings = [], ...rows] = await csvRows(files[0]!)
    const run = lab.simulate(instance.getState().settings, undefined)
    expect(rows).toHaveLength(run.layers!.length)
    run.layers!.forEach((layer, index) => {
      expect(headings).toEqual(Object.keys(layer))
      // An empty cell: what the output layer does not have.
      const read = rows[index]!.map((cell) => (cell === '' ? NaN : Number(cell)))
      expect(read.map((value) => Object.is(value, NaN) || value)).toEqual(
        Object.values(layer).map((value) => Object.is(value, NaN) || value),
      )
    })
  })

  it('saves the drawing as SVG', async () => {
    const { user, files } = await open()
    await user.click(button('그림 메뉴: 링크와 내려받기'))
    await user.click(await inMenu(/SVG/))
    await waitFor(() => expect(files).toHaveLength(1), SLOW)
    expect(files[0]!.name).toBe('gradient-lab-vanishing-gradient-step-10.svg')
    expect(await textOf(files[0]!)).toContain('<title>sigmoid 망의 오차 신호는')
  })
})

describe('its prediction', () => {
  const answers = [['10분의 1쯤'], ['100분의 1쯤'], ['1,000분의 1보다 더']]
  const question = ['1층의 신호는 얼마나 작아질까요?']

  async function openPrediction(fragment: string) {
    const opened = await open(fragment)
    render(
      <Prediction instance={opened.instance} id="deeper" question={question} answers={answers} />,
    )
    return opened
  }

  it('measures four against twelve layers, marks the answer, and leaves the guess in the bars', async () => {
    const { user, instance, stepOf } = await openPrediction(
      '#vanishing-gradient?v=1&depth=5&width=6&step=9',
    )
    await user.click(screen.getByLabelText(/^100분의 1쯤/))
    await user.click(button('실행해서 확인하기'))
    expect(await screen.findByText(/^달라요\. 은닉층 12개에서/, {}, SLOW)).toBeInTheDocument()

    const { settings } = instance.getState()
    const signal = (depth: number): number =>
      lab.simulate({ ...settings, depth }, 0).layers![0]!.errorSignalNorm
    const ratio = signal(12) / signal(4)
    expect(ratio).toBeLessThan(1e-3)
    expect(screen.getByText(/^결과 1\//).closest('li')).toHaveTextContent('1,000분의 1보다 더')
    expect(settings.depth).toBe(12)
    expect(stepOf()).toBe(0)
    const picture = instance.picture.getState()!
    expect(picture.prediction?.layer).toBe(0)
    expect(picture.prediction?.value).toBeCloseTo(signal(4) / 100, 12)
    expect(document.querySelector('.ghost')).not.toBeNull()

    await user.click(button('처음으로'))
    await waitFor(() => expect(document.querySelector('.ghost')).toBeNull(), SLOW)
  })

  it('runs without an answer, and says so where nothing gets smaller', async () => {
    const { user } = await openPrediction(
      '#vanishing-gradient?v=1&activation=relu&initializer=normal&weightScale=1&width=6&depth=3&step=0',
    )
    await user.click(button('실행해서 확인하기'))
    expect(await screen.findByText(/이 설정에서는 작아지지 않아요/, {}, SLOW)).toBeInTheDocument()
    expect(document.querySelector('.ghost')).toBeNull()
    expect(screen.queryByText(/^결과/)).toBeNull()
  })
})

async function textOf({ content }: SavedFile): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(reader.result as string)
    }
    reader.readAsText(content)
  })
}

async function csvRows(file: SavedFile): Promise<readonly (readonly string[])[]> {
  const text = await textOf(file)
  const lines = text.replace('\uFEFF', '').trim().split('\r\n')
  return lines.map((line) => line.split(','))
}
