#!/usr/bin/python3
"""Networks with an activation per layer and a weight penalty, trained by PyTorch in float64.

    /usr/bin/python3 penaltyReference.py > penaltyReference.json

The penalty (rate/2·Σw² or rate·Σ|w| over all weights, biases spared) is added to the loss before
backward(); `losses` are without it, before each step.
"""
import json

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

ACTIVATIONS = {
    "relu": F.relu,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "gelu": F.gelu,
    "leakyRelu": lambda s: F.leaky_relu(s, 0.01),
    "softplus": F.softplus,
}
OPTIMIZERS = {
    "sgd": lambda p: torch.optim.SGD(p, lr=0.1),
    "momentum": lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9),
    "adam": lambda p: torch.optim.Adam(p, lr=0.02),
    "rmsprop": lambda p: torch.optim.RMSprop(p, lr=0.01),
}
CASES = [
    ([2, 5, 3, 1], ["relu", "tanh"], "sgd", {"kind": "l2", "rate": 0.05}),
    ([2, 4, 6, 3, 1], ["gelu", "leakyRelu", "sigmoid"], "adam", {"kind": "l1", "rate": 0.01}),
    ([3, 7, 2], ["softplus"], "momentum", {"kind": "l1", "rate": 0.03}),
    ([3, 4, 4, 2], ["sigmoid", "relu"], "rmsprop", {"kind": "l2", "rate": 0.2}),
    ([2, 5, 5, 5, 1], ["tanh", "gelu", "relu"], "sgd", None),
]
SAMPLES = 11
STEPS = 25


def short(tensor):
    """Short decimals, so that both sides start from the same numbers."""
    return torch.tensor([round(v, 4) + 0.0 for v in tensor.flatten().tolist()]).reshape(tensor.shape)


def train(index, widths, activations, optimizer, penalty):
    generator = torch.Generator().manual_seed(100 + index)
    draw = lambda *shape: short(torch.randn(*shape, generator=generator) * 0.6)
    weights = [draw(o, i).requires_grad_() for i, o in zip(widths, widths[1:])]
    biases = [draw(o).requires_grad_() for o in widths[1:]]
    # A weight that starts at exactly 0: the kink of |w|.
    with torch.no_grad():
        weights[0][0][0] = 0
    points = draw(SAMPLES, widths[0])
    targets = torch.randint(0, 2, (SAMPLES, widths[-1]), generator=generator).double()
    given = {
        "weights": [w.tolist() for w in weights],
        "biases": [b.tolist() for b in biases],
        "points": points.tolist(),
        "targets": targets.tolist(),
    }
    rule = OPTIMIZERS[optimizer]([*weights, *biases])
    losses = []
    for _ in range(STEPS):
        z = points
        for layer, (w, b) in enumerate(zip(weights, biases)):
            s = z @ w.T + b
            z = ACTIVATIONS[activations[layer]](s) if layer < len(activations) else s
        loss = F.binary_cross_entropy_with_logits(z, targets)
        losses.append(loss.item())
        total = loss
        if penalty is not None:
            size = {"l2": lambda w: (w * w).sum() / 2, "l1": lambda w: w.abs().sum()}[penalty["kind"]]
            total = loss + penalty["rate"] * sum(size(w) for w in weights)
        rule.zero_grad()
        total.backward()
        rule.step()
    return {
        "widths": widths,
        "activations": activations,
        "optimizer": optimizer,
        "learningRate": rule.param_groups[0]["lr"],
        "momentum": rule.param_groups[0].get("momentum", 0),
        "penalty": penalty,
        "given": given,
        "expected": {
            "losses": losses,
            "weights": [w.tolist() for w in weights],
            "biases": [b.tolist() for b in biases],
        },
    }


cases = [train(index, *case) for index, case in enumerate(CASES)]
print(json.dumps({"torch": torch.__version__, "cases": cases}))
