"""A dense network in PyTorch; what it is asked and answers stands in nativeSession.mjs."""

import resource
import sys

import numpy
import torch

ACTIVATIONS = [None, torch.nn.ReLU, torch.nn.Sigmoid, torch.nn.Tanh]

torch.set_num_threads(1)
content = open(sys.argv[1], "rb").read()
position = 0


def take(count, kind):
    """The next `count` 32-bit values of the file."""
    global position
    values = numpy.frombuffer(content, kind, count, position)
    position += 4 * count
    return torch.from_numpy(values.copy())


def take_integers(count):
    return take(count, numpy.int32).tolist()


widths = take_integers(take_integers(1)[0])
batch, samples, batch_count, hidden, output, loss_kind, optimizer_kind = take_integers(7)
batches = [take(batch, numpy.int32).long() for _ in range(batch_count)]
learning_rate = take(1, numpy.float32).double().item()
points = take(samples * widths[0], numpy.float32).reshape(samples, -1)
targets = take(samples * widths[-1], numpy.float32).reshape(samples, -1)

modules = []
layers = []
for inputs, outputs in zip(widths, widths[1:]):
    layer = torch.nn.Linear(inputs, outputs)
    with torch.no_grad():
        layer.weight.copy_(take(inputs * outputs, numpy.float32).reshape(outputs, inputs))
        layer.bias.copy_(take(outputs, numpy.float32))
    layers.append(layer)
    modules.append(layer)
    activation = ACTIVATIONS[output if len(layers) == len(widths) - 1 else hidden]
    if activation is not None:
        modules.append(activation())
network = torch.nn.Sequential(*modules)

if loss_kind == 2:
    loss = torch.nn.CrossEntropyLoss()
    targets = targets.argmax(dim=1)
elif loss_kind == 1:
    loss = torch.nn.MSELoss()
else:
    squared_error = torch.nn.MSELoss(reduction="sum")
    loss = lambda answers, wanted: squared_error(answers, wanted) * (0.5 / batch)

kinds = [torch.optim.SGD, torch.optim.Adam]
optimizer = kinds[optimizer_kind](network.parameters(), lr=learning_rate)
following = 0


def train(count):
    global following
    for _ in range(count):
        chosen = batches[following]
        following = (following + 1) % batch_count
        optimizer.zero_grad(set_to_none=True)
        loss(network(points[chosen]), targets[chosen]).backward()
        optimizer.step()


def save(file):
    with open(file, "wb") as saved:
        for layer in layers:
            saved.write(layer.weight.detach().numpy().tobytes())
            saved.write(layer.bias.detach().numpy().tobytes())


def matrix_library():
    """The library that multiplies matrices: Debian lets the reader choose one."""
    loaded = open("/proc/self/maps").read() if sys.platform == "linux" else ""
    for name in ["openblas", "mkl", "blis", "libblas"]:
        if name in loaded:
            return "reference BLAS" if name == "libblas" else name
    return "unknown BLAS"


print(f"ready {torch.__version__}, {matrix_library()}", flush=True)
for line in sys.stdin:
    command, argument = line.split(maxsplit=1)
    if command == "train":
        train(int(argument))
        used = resource.getrusage(resource.RUSAGE_SELF)
        print(used.ru_utime + used.ru_stime, flush=True)
    else:
        save(argument.strip())
        print("saved", flush=True)
