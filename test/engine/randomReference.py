"""Write randomReference.json: the first draws of the generator, computed from its description in
src/engine/random.ts in Python's unbounded integers.

    python3 test/engine/randomReference.py && npx prettier --write test/engine/randomReference.json
"""

import json
import math
import os

MASK = 0xFFFFFFFF


def draws(seed, stream):
    mixer = 0

    def mix(word):
        nonlocal mixer
        mixer = ((mixer ^ word) + 0x9E3779B9) & MASK
        hashed = mixer ^ (mixer >> 16)
        hashed = hashed * 0x21F0AAAD & MASK
        hashed ^= hashed >> 15
        hashed = hashed * 0x735A2D97 & MASK
        return hashed ^ (hashed >> 15)

    for word in (seed & MASK, seed >> 32, stream):
        mixer = mix(word)
    words = [mix(0) for _ in range(4)]
    words[3] |= 1

    def turn(value, by):
        return (value << by | value >> (32 - by)) & MASK

    def integer():
        result = turn(words[1] * 5 & MASK, 7) * 9 & MASK
        shifted = words[1] << 9 & MASK
        words[2] ^= words[0]
        words[3] ^= words[1]
        words[1] ^= words[2]
        words[0] ^= words[3]
        words[2] ^= shifted
        words[3] = turn(words[3], 11)
        return result

    def uniform():
        return ((integer() >> 5) * 2**26 + (integer() >> 6)) / 2**53

    def normals():
        while True:
            while True:
                x, y = 2 * uniform() - 1, 2 * uniform() - 1
                square = x * x + y * y
                if 0 < square < 1:
                    break
            stretch = math.sqrt(-2 * math.log(square) / square)
            yield x * stretch
            yield y * stretch

    integers = [integer() for _ in range(8)]
    uniforms = [uniform() for _ in range(4)]
    generator = normals()
    return {
        "seed": seed,
        "stream": stream,
        "integers": integers,
        "uniforms": uniforms,
        "normals": [next(generator) for _ in range(5)],
    }


document = [draws(1, 0), draws(7, 1), draws(2**40 + 5, 17), draws(2**53 - 1, 0)]
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "randomReference.json")
with open(path, "w", encoding="utf-8") as file:
    json.dump(document, file, indent=1)
    file.write("\n")
