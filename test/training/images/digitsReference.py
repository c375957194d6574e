"""Known facts about the digits, and steps of a digits network in PyTorch, for digits.test.ts.

Run with a Python that has PyTorch: `python3 digitsReference.py optdigits.tes > digitsReference.json`.
Nothing here comes from the code under test: the file is read as its authors publish it, weights are
a formula in floating point that both sides write down.
"""

import hashlib
import json
import sys

import torch

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

rows = [list(map(int, line.split(","))) for line in open(sys.argv[1])]
pixels = [row[:64] for row in rows]
labels = [row[64] for row in rows]

# A network 64-6-5-10 on the first 40 images, all of them in every step.
SAMPLES, SIZES, STEPS, RATE, MOMENTUM = 40, [64, 6, 5, 10], 5, 0.1, 0.9
points = torch.tensor(pixels[:SAMPLES], dtype=torch.float64) / 16
targets = torch.tensor(labels[:SAMPLES])


def weight(layer, index):
    """Between -0.5 and 0.5: exact in both languages."""
    return ((index * 37 + layer * 11) % 64) / 64 - 0.5


layers = []
for layer, (inputs, outputs) in enumerate(zip(SIZES, SIZES[1:])):
    linear = torch.nn.Linear(inputs, outputs)
    numbers = [weight(layer, index) for index in range(inputs * outputs)]
    with torch.no_grad():
        linear.weight.copy_(torch.tensor(numbers).reshape(outputs, inputs))
        linear.bias.zero_()
    layers.append(linear)
network = torch.nn.Sequential(layers[0], torch.nn.ReLU(), layers[1], torch.nn.ReLU(), layers[2])
loss_of = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(network.parameters(), lr=RATE, momentum=MOMENTUM)

steps = []
for _ in range(STEPS):
    optimizer.zero_grad()
    loss = loss_of(network(points), targets)
    loss.backward()
    steps.append(
        {
            "loss": loss.item(),
            "weightGradientNorm": [linear.weight.grad.norm().item() for linear in layers],
        }
    )
    optimizer.step()

probabilities = torch.softmax(network(points), dim=1)
print(
    json.dumps(
        {
            "samples": len(rows),
            "classCounts": [labels.count(digit) for digit in range(10)],
            "pixelSum": sum(map(sum, pixels)),
            "pixelCounts": [sum(row.count(value) for row in pixels) for value in range(17)],
            # Every value as one byte, picture after picture, then every class.
            "sha256": hashlib.sha256(bytes(sum(pixels, [])) + bytes(labels)).hexdigest(),
            "torch": torch.__version__,
            "training": {
                "sizes": SIZES,
                "samples": SAMPLES,
                "learningRate": RATE,
                "steps": steps,
                "probabilities": probabilities.tolist(),
            },
        },
        indent=1,
    )
)
