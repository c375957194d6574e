// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { kernels } from '../../../src/engine/kernels/index.ts'
import type { LabEnvironment } from '../../../src/labs/Lab.ts'
import { createInstance, places } from '../../../src/labs/digits/Lab.tsx'
import { predictBlank } from '../../../src/labs/digits/drawing/predictDrawing.ts'
import { readDrawing } from '../../../src/labs/digits/drawing/readDrawing.ts'
import { readerOf } from '../../../src/labs/digits/drawing/readerOf.ts'
import { otherNetworkText } from '../../../src/labs/digits/openingNetwork.ts'
import { outline } from '../../../src/labs/digits/outline.ts'
import { worstMistakes } from '../../../src/labs/digits/selectors.ts'
import { SessionFront } from '../../../src/training/SessionFront.ts'
import { realSurroundings } from '../../../src/training/Surroundings.ts'
import { TrainingLoop } from '../../../src/training/TrainingLoop.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 120_000 })
const SLOW = { timeout: 60_000 }

const { figure: Figure, prediction: Prediction = () => null, value: Value = () => null } = places
const SMALL = '#digits?v=1&width=8&step=20'

afterEach(cleanup)

async function open(fragment: string | null = SMALL) {
  const recorded = recordedEnvironment()
  const files: { readonly name: string; readonly content: Blob }[] = []
  const environment: LabEnvironment = {
    ...recorded,
    // As in the page's worker: the same bits, sooner.
    createTrainingSession: () =>
      new SessionFront(new TrainingLoop(realSurroundings(), kernels['wasm-f64']())),
    saveFile: (name, content) => void files.push({ name, content }),
  }
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  render(<Figure instance={instance} number="6-1" caption={null} />)
  const snapshot = () => instance.getState().event!.snapshot
  return { recorded, files, instance, snapshot, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('the figure of the digits', () => {
  it('hydrates what Node drew without a word', async () => {
    const complaints = vi.spyOn(console, 'error')
    const instance = createInstance(recordedEnvironment(), SMALL)
    await instance.prepare()
    const view = <Figure instance={instance} number="6-1" caption={null} />
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

  it('shows the share of right answers, the table of answers for listeners, and each mistake', async () => {
    const { snapshot, instance } = await open()
    const { test } = snapshot().runs[0]!
    const right = Array.from({ length: 10 }, (_, digit) => test!.confusion[11 * digit]!)
    const sum = right.reduce((total, count) => total + count, 0)
    expect(
      screen.getByText(new RegExp(`510개 가운데 ${sum}개를 맞혀요`), { selector: 'p *, p' }),
    ).toBeInTheDocument()
    const table = screen.getByRole('table', { name: '답을 센 표, 걸음 20' })
    const cells = within(within(table).getByRole('row', { name: /^3 / })).getAllByRole('cell')
    expect(cells.map(({ textContent }) => Number(textContent))).toEqual([
      ...test!.confusion.subarray(30, 40),
    ])
    const mistakes = screen.getByRole('region', { name: /^틀린 숫자 \d+개/ })
    const items = within(mistakes).getAllByRole('listitem')
    const [worst] = worstMistakes(test!, instance.images()!, 12)
    expect(items).toHaveLength(12)
    expect(items[0]).toHaveTextContent(`${worst!.label} → ${worst!.answer}`)
    expect(items[0]).toHaveTextContent(/읽음, 확률 0\.\d{3}$/)
  })

  it('trains to the last step, says so, and starts over', async () => {
    const { instance, user, recorded, snapshot } = await open('#digits?v=1&width=8&step=590')
    await user.selectOptions(screen.getByLabelText('빠르기'), '가장 빠르게')
    await user.click(button('이어서'))
    await waitFor(() => expect(instance.status()).toBe('finished'), SLOW)
    expect(recorded.announcements.at(-1)).toBe('마지막 걸음 600까지 마쳤어요.')
    await user.selectOptions(screen.getByLabelText('빠르기'), '초당 30걸음')
    await user.click(button('처음부터'))
    await waitFor(() => expect(snapshot().step).toBeLessThan(500), SLOW)
    await user.click(await screen.findByRole('button', { name: '멈춤' }, SLOW))
    await waitFor(() => expect(instance.status()).not.toBe('running'), SLOW)
  })

  it('sets sigmoid and ReLU side by side with eight hidden layers, and one network again', async () => {
    const { instance, user, snapshot, recorded } = await open('#digits?v=1&width=8&step=0')
    expect(screen.getByRole('group', { name: '활성화 함수' })).toBeInTheDocument()
    await user.click(button('sigmoid와 ReLU 비교'))
    await waitFor(() => expect(snapshot().runs).toHaveLength(2), SLOW)
    expect(instance.getState().settings).toMatchObject({ networks: 'twins', depth: 8 })
    expect(screen.queryByRole('group', { name: '활성화 함수' })).not.toBeInTheDocument()
    expect(await screen.findByText(/^같은 시드에서 sigmoid는/, {}, SLOW)).toBeInTheDocument()
    expect(screen.getByRole('table', { name: /^sigmoid 망의 답을 센 표/ })).toBeInTheDocument()
    await waitFor(() => expect(recorded.fragments.at(-1)).toContain('networks=twins'), SLOW)
    await user.click(button('함수 하나'))
    await waitFor(() => expect(snapshot().runs).toHaveLength(1), SLOW)
  })

  it('parts the images another way on a switch', async () => {
    const { user, snapshot, instance } = await open('#digits?v=1&width=8&step=0')
    await user.click(button('이어진 차례로'))
    await waitFor(() => expect(snapshot().runs[0]!.test!.samples[0]).toBe(1287), SLOW)
    expect(instance.getState().settings.split).toBe('writer')
  })

  it('saves every answer as CSV', async () => {
    const { files, user, snapshot } = await open()
    await user.click(button('그림 메뉴: 링크와 내려받기'))
    await user.click(await screen.findByRole('button', { name: /CSV/ }, SLOW))
    await waitFor(() => expect(files).toHaveLength(1), SLOW)
    const lines = (await files[0]!.content.text()).trim().split(/\r?\n/)
    expect(lines).toHaveLength(1 + 510)
    expect(lines[0]).toMatch(/activation,image,label,probability0,.*,probability9$/)
    const [name, image, , ...probabilities] = lines[1]!.split(',')
    expect([name, Number(image)]).toEqual(['relu', snapshot().runs[0]!.test!.samples[0]])
    expect(probabilities.map(Number)).toEqual([
      ...snapshot().runs[0]!.test!.probabilities.subarray(0, 10),
    ])
  })

  it('keeps the network within the limits of the lab', async () => {
    const { instance } = await open('#digits?v=1&depth=40&width=8')
    expect(instance.getState().problems[0]).toContain('은닉층 수')
  })

  it('gives every value its lesson may name', async () => {
    const { instance } = await open()
    for (const name of outline.values) {
      const { container } = render(<Value instance={instance} name={name} />)
      expect(container.textContent, name).toMatch(/\d/)
    }
  })
})

describe('the predictions of the digits', () => {
  it('read the pad with the opening network, and the newest one alone answers', async () => {
    const { instance } = await open('#digits?v=1&width=8&depth=3&step=20')
    expect(otherNetworkText(instance.getState().event!)).toMatch(
      /앞 그림의 망\(ReLU, 은닉층 3개, 20걸음, 다른 설정도 바뀜\)/,
    )
    const earlier = instance.runSigmoid()
    const outcome = await instance.runDrawing(predictBlank)
    expect(await earlier).toMatchObject({
      right: -1,
      sentence: expect.stringContaining('멈췄어요'),
    })
    const event = instance.getState().event!
    expect(otherNetworkText(event)).toBeNull()
    const { pass } = readDrawing(instance.drawing.getState().ink, readerOf(event)!)
    expect(outcome.value).toContain(Math.max(...pass.probabilities).toFixed(3))
  })

  it('are answered by the network itself: both functions at eight layers', async () => {
    const { instance, user } = await open('#digits?v=1&width=8&step=0')
    render(
      <Prediction
        instance={instance}
        id="sigmoid"
        question={['얼마나 맞힐까요?']}
        answers={[['10%쯤'], ['절반쯤'], ['거의 다']]}
      />,
    )
    await user.click(screen.getByRole('radio', { name: /10%쯤/ }))
    await user.click(button('실행해서 확인하기'))
    const result = await screen.findByText(/은닉층 8개의 sigmoid 망은/, {}, SLOW)
    expect(result).toHaveTextContent(/^맞았어요/)
    const [sigmoid, relu] = instance.getState().event!.snapshot.runs
    expect(sigmoid!.test!.accuracy).toBeLessThan(0.2)
    expect(relu!.test!.accuracy).toBeGreaterThan(sigmoid!.test!.accuracy)
  })

  it('are measured on both splits', async () => {
    const { instance, user } = await open('#digits?v=1&width=32&step=0')
    render(
      <Prediction
        instance={instance}
        id="writer"
        question={['어떻게 될까요?']}
        answers={[['올라가요'], ['그대로예요'], ['내려가요']]}
      />,
    )
    await user.click(screen.getByRole('radio', { name: /내려가요/ }))
    await user.click(button('실행해서 확인하기'))
    const result = await screen.findByText(/이어진 차례로 나누면/, {}, SLOW)
    expect(result).toHaveTextContent(/^맞았어요/)
    expect(instance.getState().settings.split).toBe('writer')
  })
})
