"""Write referenceValues.json: values of the elementary functions, rounded correctly from hundreds of
digits of Python's decimal arithmetic, independent of any floating-point library.

    python3 test/engine/math/referenceValues.py && npx prettier --write test/engine/math/referenceValues.json
"""

import json
import os
import random
from decimal import Decimal as D, getcontext

getcontext().prec = 120
getcontext().Emin, getcontext().Emax = -10**9, 10**9


def arctangent_of_inverse(n):
    power, total, k = D(1) / n, D(0), 0
    while abs(power) > D(10) ** -460:
        total += (-power if k % 2 else power) / (2 * k + 1)
        power /= n * n
        k += 1
    return total


def with_precision(digits, function):
    before = getcontext().prec
    getcontext().prec = digits
    try:
        return function()
    finally:
        getcontext().prec = before


# Machin's formula
PI = with_precision(480, lambda: 16 * arctangent_of_inverse(5) - 4 * arctangent_of_inverse(239))


def sine_of_turns(x):
    angle = 2 * PI * (x - x.to_integral_value())
    term, total, k = angle, D(0), 1
    while abs(term) > D(10) ** -110:
        total += term
        term *= -angle * angle / ((2 * k) * (2 * k + 1))
        k += 1
    return total


def normal_tail(x):
    def compute():
        term, total, k = x, D(0), 1
        while term > D(10) ** -440:
            total += term
            term *= x * x / (2 * k + 1)
            k += 1
        return D("0.5") - (-x * x / 2).exp() / (2 * PI).sqrt() * total

    return with_precision(460, compute)


def tanh(x):
    grown = (2 * x).exp()
    return (grown - 1) / (grown + 1)


FUNCTIONS = {
    "exp": lambda x: x.exp(),
    "expm1": lambda x: x.exp() - 1,
    "log": lambda x: x.ln(),
    "log1p": lambda x: (1 + x).ln(),
    "tanh": tanh,
    "sigmoid": lambda x: 1 / (1 + (-x).exp()),
    "softplus": lambda x: with_precision(460, lambda: (1 + x.exp()).ln()),
    "normalTail": normal_tail,
    "sineOfTurns": sine_of_turns,
}

draw = random.Random(20260101)
signed = [0.5, -0.5, 1.0, -1.0, 0.1, -0.1, 2.0, -2.0, 1e-5, -1e-5, 1e-20, -1e-20]
POINTS = {
    "exp": signed
    + [0.34657359027997264, -0.3465735902799727, 709.78, 709.782712893384, -708.4, -710.0, -740.0]
    + [-745.0, -745.13, 100.0, -100.0, 300.5, -300.5]
    + [draw.uniform(-20, 20) for _ in range(25)],
    "expm1": signed
    + [0.34657359027997264, -0.3465735902799727, 1.0397207708399179, -1.0397207708399179, 36.5, -36.5]
    + [50.0, 700.0, -39.9]
    + [draw.uniform(-2, 2) for _ in range(25)],
    "log": [1.0000000000000002, 0.9999999999999999, 0.7071067811865475, 0.7071067811865476]
    + [1.414213562373095, 1.4142135623730951, 2.0, 0.5, 10.0, 1e-300, 1e300, 5e-324]
    + [2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 1e-10, 0.99, 1.01]
    + [draw.uniform(0, 4) for _ in range(25)],
    "log1p": [x for x in signed if x > -0.9]
    + [-0.9999999999999999, -0.75, 1e300, 1e16, 2.220446049250313e-16, 1.1102230246251565e-16]
    + [draw.uniform(0, 1) for _ in range(25)],
    "tanh": signed
    + [0.55, -0.55, 0.5499999999999999, 19.0, -19.1, 25.0, 0.6094146470111556]
    + [draw.uniform(-4, 4) for _ in range(25)],
    "sigmoid": signed
    + [36.7, -36.8, 40.0, -40.0, 700.0, -700.0, -744.0, -745.1]
    + [draw.uniform(-12, 12) for _ in range(25)],
    "softplus": signed
    + [20.0, 20.1, 33.0, -33.0, 36.7, 40.0, 800.0, -700.0, -744.0]
    + [draw.uniform(-12, 12) for _ in range(25)],
    "normalTail": [0.0, 1e-300, 1e-10, 0.001, 0.5, 1.0, 1.96, 2.5, 6.0, 8.25, 13.0, 20.0, 30.0]
    + [37.5, 37.6, 38.0, 38.4]
    + [draw.uniform(0, 8) for _ in range(25)],
    "sineOfTurns": [0.25, 0.5, 0.125, 0.3, -0.3, 0.75, 1.0, 1.25, 2.6, -7.9, 1e-10, 1000.1]
    + [draw.uniform(-2, 2) for _ in range(25)],
}

document = {
    name: [[x, float(function(D(x)))] for x in POINTS[name]] for name, function in FUNCTIONS.items()
}
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "referenceValues.json")
with open(path, "w", encoding="utf-8") as file:
    json.dump(document, file, indent=1)
    file.write("\n")
