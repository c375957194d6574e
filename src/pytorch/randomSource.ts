import { LN_2_HIGH, LN_2_LOW } from '../engine/math/naturalLogarithmOfTwo.ts'
import { pythonNumber } from './pythonNumber.ts'

/**
 * The engine's generator (`engine/random.ts`) and its order of batches (`engine/batchOrder.ts`) in
 * Python: integers only, so the same bits. The logarithm is the engine's own (`engine/math/log.ts`),
 * because the one of another library may differ in the last bit.
 */
export const generatorSource = `class Random:
    """실험실의 정수 난수 생성기(xoshiro128**). 시드와 갈래가 같으면 같은 수가 나와요."""

    def __init__(self, seed, stream):
        mixer = 0
        for word in (seed, seed >> 32, stream):
            mixer, mixed = self.mix(mixer, word)
            mixer = mixed
        self.words = []
        for _ in range(4):
            mixer, mixed = self.mix(mixer, 0)
            self.words.append(mixed)
        self.words[3] |= 1
        self.spare = None

    @staticmethod
    def mix(mixer, word):
        mixer = ((mixer ^ (word & MASK)) + 0x9E3779B9) & MASK
        mixed = ((mixer ^ (mixer >> 16)) * 0x21F0AAAD) & MASK
        mixed = ((mixed ^ (mixed >> 15)) * 0x735A2D97) & MASK
        return mixer, mixed ^ (mixed >> 15)

    def integer(self):
        """0 … 2³² − 1"""
        a, b, c, d = self.words
        product = (b * 5) & MASK
        result = (((product << 7) | (product >> 25)) * 9) & MASK
        shifted = (b << 9) & MASK
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = ((d << 11) | (d >> 21)) & MASK
        self.words = [a, b, c, d]
        return result

    def uniform(self):
        """0 이상 1 미만"""
        high = self.integer() >> 5
        low = self.integer() >> 6
        return (high * 67108864 + low) / 9007199254740992

    def normal(self):
        """평균 0, 분산 1인 정규분포(극좌표 방법)"""
        if self.spare is not None:
            value, self.spare = self.spare, None
            return value
        while True:
            x = 2 * self.uniform() - 1
            y = 2 * self.uniform() - 1
            square = x * x + y * y
            if 0 < square < 1:
                break
        stretch = math.sqrt((-2 * log(square)) / square)
        self.spare = y * stretch
        return x * stretch

    def below(self, bound):
        """0 … bound − 1"""
        limit = 4294967296 - 4294967296 % bound
        value = self.integer()
        while value >= limit:
            value = self.integer()
        return value % bound


MASK = 0xFFFFFFFF
LN_2_HIGH = ${pythonNumber(LN_2_HIGH)}
LN_2_LOW = ${pythonNumber(LN_2_LOW)}


def log(x):
    """자연로그. math.log는 마지막 비트가 컴퓨터마다 다를 수 있어서, 실험실의 식을 그대로 써요."""
    fraction, exponent = math.frexp(x)
    fraction, exponent = 2 * fraction, exponent - 1
    if int((fraction - 1) * 1048576) > 0x6A09E:
        fraction, exponent = fraction / 2, exponent + 1
    f = fraction - 1
    s = f / (2 + f)
    z = s * s
    square = z * z
    odd = 0.3999999999941109 + square * (0.22222198475969254 + square * 0.1531390322601011)
    even = 0.6666666666666735 + square * (
        0.2857142874326285 + square * (0.18183569740652247 + square * 0.1479750790670723)
    )
    half = 0.5 * f * f
    rest = s * (half + z * (even + z * odd)) + exponent * LN_2_LOW
    return exponent * LN_2_HIGH - (half - rest - f)
`

export const batchOrderSource = `def batch_order(samples, size, seed):
    """걸음마다 쓸 데이터의 번호. 한 바퀴(에폭)마다 새로 섞고, 배치는 경계를 넘어 이어져요."""
    if size >= samples:
        while True:
            yield list(range(samples))
    waiting, epoch = [], 0
    while True:
        while len(waiting) < size:
            random = Random(seed, 16 + epoch)
            order = list(range(samples))
            for last in range(samples - 1, 0, -1):
                chosen = random.below(last + 1)
                order[last], order[chosen] = order[chosen], order[last]
            waiting += order
            epoch += 1
        yield waiting[:size]
        waiting = waiting[size:]
`
