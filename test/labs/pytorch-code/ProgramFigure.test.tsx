// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import * as code from '../../../src/labs/pytorch-code/Lab.tsx'
import * as mistakes from '../../../src/labs/pytorch-mistakes/Lab.tsx'
import { linkSymbols } from '../../../src/symbols/linkSymbols.ts'
import { recordedEnvironment } from '../../store/labEnvironment.ts'

let unlink: () => void = () => undefined
afterEach(() => {
  unlink()
  cleanup()
})

async function open(lab: typeof code | typeof mistakes, fragment: string | null = null) {
  const environment = recordedEnvironment()
  const instance = lab.createInstance(environment, fragment)
  await instance.prepare()
  const Figure = lab.places.figure
  render(
    <section data-symbol-scope="">
      <Figure instance={instance} number="7-1" caption={null} />
    </section>,
  )
  unlink = linkSymbols(document)
  return { environment, instance, user: userEvent.setup() }
}

const listing = () => screen.getByRole('group', { name: '코드 net.py' })
const lineWith = (text: string) =>
  within(listing())
    .getAllByRole('button')
    .find((line) => line.textContent.includes(text))!
const column = (name: string) => screen.getAllByRole('button', { name })[0]!
const terminal = () => screen.getByLabelText('Python이 인쇄한 글').textContent

describe('a line and its layer', () => {
  it('are lit together by pointing at the line, and by pointing at the layer', async () => {
    const { user } = await open(code)
    const makes = lineWith('self.relu = torch.nn.ReLU()')
    const runs = lineWith('z = self.relu(s)')
    await user.hover(makes)
    for (const element of [makes, runs, column('ReLU')]) {
      expect(element).toHaveAttribute('data-lit', 'on')
    }
    expect(column('은닉층')).not.toHaveAttribute('data-lit')
    await user.hover(column('은닉층'))
    expect(lineWith('s = self.hidden(x)')).toHaveAttribute('data-lit', 'on')
    expect(makes).not.toHaveAttribute('data-lit')
  })

  it('are pinned by Enter, told in words, kept in the link, and released by Escape', async () => {
    const { user, environment } = await open(code)
    lineWith('self.hidden = ').focus()
    await user.keyboard('{Enter}')
    expect(column('은닉층')).toHaveAttribute('data-lit', 'pinned')
    expect(screen.getByText(/weight의 모양 \(8, 4\), bias의 모양 \(8,\)/)).toBeInTheDocument()
    expect(environment.fragments.at(-1)).toContain('pin=hidden')
    await user.keyboard('{Escape}')
    // The line still has the focus.
    expect(column('은닉층')).toHaveAttribute('data-lit', 'on')
    expect(environment.fragments.at(-1)).not.toContain('pin=hidden')
  })

  it('open as a link has pinned them', async () => {
    await open(code, '#pytorch-code?v=1&pin=out')
    expect(lineWith('a = self.out(z)')).toHaveAttribute('data-lit', 'pinned')
  })

  it('carry shapes that follow the sizes and the axes of the input', async () => {
    await open(code, '#pytorch-code?v=1&features=2&hidden=5&outputs=7&batch=6&input=sequence')
    expect(lineWith('self.out = ')).toHaveTextContent('5 → 7')
    expect(lineWith('s = self.hidden(x)')).toHaveTextContent('(6, 5, 5)')
    expect(terminal()).toContain('torch.Size([6, 5, 7])')
    expect(listing()).toHaveTextContent('batch = (6, 5)')
  })
})

describe('mistakes', () => {
  it('are mended one by one, in the order in which Python meets them', async () => {
    const { user, environment, instance } = await open(mistakes)
    expect(terminal()).toContain("has no attribute 'ReLu'. Did you mean: 'ReLU'?")
    await user.click(screen.getByRole('button', { name: '고쳐서 실행' }))
    expect(terminal()).toContain('IndexError: Dimension out of range')
    expect(screen.getByRole('button', { name: '고쳐서 실행' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(terminal()).toBe('$ python3 net.py\ntorch.Size([32, 3])\n')
    expect(screen.getByText(/손실이 0\.5514 아래로 내려가지 못해요/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '고쳐서 실행' }))
    expect(screen.queryByRole('button', { name: '고쳐서 실행' })).toBeNull()
    expect(screen.getByLabelText('Python이 인쇄한 글')).toHaveFocus()
    expect(environment.announcements.at(-1)).toBe('고쳐서 실행했어요. 남은 실수가 없어요.')
    expect(instance.getState().settings).toMatchObject({ name: false, dim: 'last', twice: false })
  })

  it('may be left: silent ones give way to the next, an error lets nothing pass', async () => {
    const { user } = await open(
      mistakes,
      '#pytorch-mistakes?v=1&name=false&dim=zero&twice=true&accumulate=true',
    )
    expect(screen.getByText(/0번 축을 따라 더해야 1이에요/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '그대로 두기' }))
    expect(screen.getByText(/CrossEntropyLoss 안에/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '남긴 실수 다시 보기' }))
    await user.click(screen.getByRole('button', { name: 'ReLu' }))
    await user.click(screen.getByRole('button', { name: '그대로 두기' }))
    expect(screen.queryByRole('button', { name: '고쳐서 실행' })).toBeNull()
  })

  it('show where probabilities add up to 1', async () => {
    await open(mistakes, '#pytorch-mistakes?v=1&name=false&dim=zero&twice=true')
    const table = within(screen.getByRole('group', { name: 'y의 값' })).getByRole('table')
    const foot = within(table).getByRole('row', { name: /배치 32개 합/ })
    expect(foot).toHaveTextContent('1.0001.0001.000')
    const first = within(table).getByRole('row', { name: /^0 / })
    expect(first).not.toHaveTextContent('1.000')
  })
})

it('prerenders in Node with code, comments and what Python prints', async () => {
  const instance = mistakes.createInstance(recordedEnvironment(), null)
  await instance.prepare()
  const Figure = mistakes.places.figure
  const html = renderToString(<Figure instance={instance} number="7-2" caption={null} />)
  for (const text of ['<b>class</b>', '# 은닉층', 'AttributeError', '여기서 멈춤']) {
    expect(html).toContain(text)
  }
})
