// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createInstance, places } from '../../../src/labs/dying-relu/Lab.tsx'
import { lab } from '../../../src/labs/dying-relu/lab.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

vi.setConfig({ testTimeout: 60_000 })
const SLOW = { timeout: 30_000 }

const { figure: Figure, prediction: Prediction = () => null } = places
const SMALL = '#dying-relu?v=1&depth=2&width=4&step=10'

afterEach(cleanup)

async function open(fragment: string | null = SMALL) {
  const recorded = recordedEnvironment()
  const files: { readonly name: string; readonly content: Blob }[] = []
  const environment = {
    ...recorded,
    saveFile: (name: string, content: Blob) => void files.push({ name, content }),
  }
  const instance = createInstance(environment, fragment)
  await instance.prepare()
  render(<Figure instance={instance} number="4-1" caption={null} />)
  return { recorded, files, instance, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('the figure of off and dead', () => {
  it('sets a recipe as one change, and one rescue on the same seed', async () => {
    const { instance, user, recorded } = await open()
    const recipes = screen.getByRole('group', { name: '죽이는 설정' })
    const rescues = screen.getByRole('group', { name: '하나만 바꿔 살리기' })
    await user.click(within(recipes).getByRole('button', { name: '편향 −2' }))
    await act(() => instance.settled())
    await waitFor(() => expect(recorded.fragments).toHaveLength(1), SLOW)
    expect(recorded.fragments[0]).toContain('initialBias=-2')
    expect(within(recipes).getByRole('button', { name: '편향 −2' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    const { seed } = instance.getState().settings
    await user.click(within(rescues).getByRole('button', { name: '편향 0' }))
    await act(() => instance.settled())
    expect(instance.getState().settings).toMatchObject({ initialBias: 0, seed })
    expect(instance.getState().event!.configuration.runs[0]).not.toHaveProperty('initialBias')
  })

  it('tells listeners off and dead apart, unit by unit', async () => {
    const { instance } = await open('#dying-relu?v=1&depth=2&width=4&initialBias=-10&step=0')
    const table = screen.getByRole('table', { name: '뉴런마다 센 값, 걸음 0' })
    const rows = within(table).getAllByRole('row')
    expect(rows).toHaveLength(1 + 2 * 4)
    const { units } = instance.getState().event!.snapshot.runs[0]!
    Array.from(units!.offSamples).forEach((off, index) => {
      expect(rows[index + 1]).toHaveTextContent(off === 200 ? '죽음' : '살아 있음')
      expect(rows[index + 1]).toHaveTextContent(`${off}${200 - off}`)
    })
    expect(within(table).getAllByText('죽음').length).toBeGreaterThan(0)
  })

  it('saves one row per unit', async () => {
    const { user, files, instance } = await open()
    await user.click(button('그림 메뉴: 링크와 내려받기'))
    await user.click(await screen.findByRole('button', { name: /값으로 저장/ }, SLOW))
    expect(files.map(({ name }) => name)).toEqual(['gradient-lab-dying-relu-step-10.csv'])
    const lines = (await files[0]!.content.text()).trim().split('\r\n')
    expect(lines[0]).toContain('layer,unit,offSamples,trainingSamples,dead')
    expect(lines).toHaveLength(1 + 8)
    const dead = lines.slice(1).reduce((sum, line) => sum + Number(line.split(',')[4]), 0)
    const run = lab.simulate(instance.getState().settings, 10)
    expect(dead).toBe(run.layers!.reduce((sum, layer) => sum + layer.deadUnits, 0))
  })

  it('steps forward and back, and pins a layer of the link', async () => {
    const { user, instance } = await open()
    const stepOf = (): number => instance.getState().event!.snapshot.step
    await user.click(button('한 걸음 앞으로'))
    await waitFor(() => expect(stepOf()).toBe(11), SLOW)
    await user.click(button('한 걸음 뒤로'))
    await waitFor(() => expect(stepOf()).toBe(10), SLOW)
    await user.click(button('처음으로'))
    await waitFor(() => expect(stepOf()).toBe(0), SLOW)
    act(() => instance.actions.choose('layer', 2))
    await waitFor(() => expect(instance.fragment()).toContain('layer=2'), SLOW)
  })

  it('counts networks born dead beside PyTorch’s shares', async () => {
    const { user, instance } = await open()
    const table = screen.getByRole('table', { name: '태어날 때 죽은 망의 비율' })
    expect(within(table).getByText('30.2%')).toBeInTheDocument()
    expect(within(table).getAllByText('–')).toHaveLength(8)
    await user.click(button('망 2,000개 만들어 세기'))
    await waitFor(() => expect(instance.bornDead.getState().status).toBe('done'), SLOW)
    for (const { counted, dead } of instance.bornDead.getState().rows) {
      expect(within(table).getAllByText(`${counted}개 중 ${dead}개`)[0]).toBeInTheDocument()
    }
    expect(screen.getByText('2,000 / 2,000')).toBeInTheDocument()
    expect(button('다른 시드 500개로 다시 세기')).toBeEnabled()
  })

  it('can be told to stop counting', async () => {
    const { user, instance } = await open()
    await user.click(button('망 2,000개 만들어 세기'))
    await user.click(button('그만 세기'))
    await waitFor(() => expect(instance.bornDead.getState().status).toBe('cancelled'), SLOW)
    expect(screen.getByText(/에서 멈췄어요/)).toBeInTheDocument()
  })

  it('answers the prediction and locks it', async () => {
    const { user, instance } = await open()
    render(
      <Prediction
        instance={instance}
        id="rate"
        question={['몇 개?']}
        answers={[['가'], ['나'], ['다']]}
      />,
    )
    await user.click(button('실행해서 확인하기'))
    await waitFor(() => expect(screen.getByText(/학습률 3에서/)).toBeInTheDocument(), SLOW)
    expect(instance.getState().settings.learningRate).toBe(3)
    for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled()
  })
})
