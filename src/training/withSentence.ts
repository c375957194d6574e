import { UncomputableError } from '../engine/UncomputableError.ts'

/** Arrays that find no room throw a RangeError of the browser's own words. */
export function withSentence(error: unknown): unknown {
  return error instanceof RangeError
    ? new UncomputableError(
        '이 크기의 망은 이 기기의 메모리에 들어가지 않아요. 뉴런 수나 은닉층 수를 줄이면 돼요.',
      )
    : error
}
