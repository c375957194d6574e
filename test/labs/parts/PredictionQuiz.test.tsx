// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import '@testing-library/jest-dom/vitest'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { PredictionQuiz } from '../../../src/labs/parts/PredictionQuiz.tsx'

afterEach(cleanup)

const OUTCOME = { right: 1, value: '결과 0', sentence: '정확히 0이에요.' }

function Quiz({ onRun }: { readonly onRun: () => Promise<typeof OUTCOME> }) {
  return (
    <>
      <PredictionQuiz
        question={['무엇일까요?']}
        answers={[['1'], ['0']]}
        chosen={1}
        onChoose={() => undefined}
        onRun={onRun}
      />
      <button type="button">딴 곳</button>
    </>
  )
}

describe('focus, as the button that was pressed goes away', () => {
  it('goes on to the result, and from there back to the answer chosen', async () => {
    const user = userEvent.setup()
    render(<Quiz onRun={() => Promise.resolve(OUTCOME)} />)
    await user.click(screen.getByRole('button', { name: '실행해서 확인하기' }))
    expect(await screen.findByRole('status')).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('맞았어요. 정확히 0이에요.')
    await user.click(screen.getByRole('button', { name: '다시 예상하기' }))
    expect(screen.getByRole('radio', { name: /0/ })).toHaveFocus()
  })

  it('is left alone where someone has gone on meanwhile', async () => {
    const user = userEvent.setup()
    let finish: (outcome: typeof OUTCOME) => void = () => undefined
    const running = new Promise<typeof OUTCOME>((resolve) => {
      finish = resolve
    })
    render(<Quiz onRun={() => running} />)
    await user.click(screen.getByRole('button', { name: '실행해서 확인하기' }))
    const elsewhere = screen.getByRole('button', { name: '딴 곳' })
    await user.click(elsewhere)
    finish(OUTCOME)
    await screen.findByRole('status')
    expect(elsewhere).toHaveFocus()
  })
})
