"""Runs programs as `python3 net.py` would, and says what appears in the terminal.

    python3 run_programs.py < programs.json > results.json

Reads a list of {"id", "program"}; a program with "numbers" is trained in float64 from given
weights and data instead, and its loss before every step is written down. Needs Python 3.11 and
PyTorch 1.13; all programs run in one process, each with names of its own.
"""

import contextlib
import io
import json
import linecache
import os
import sys
import tempfile

import torch

TORCH = os.path.dirname(torch.__file__)


def show(program, path):
    """Standard output and error of one program, paths shortened."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(program)
    linecache.clearcache()
    terminal = io.StringIO()
    raised = None
    names = {"__name__": "__main__", "__file__": path}
    with contextlib.redirect_stdout(terminal), contextlib.redirect_stderr(terminal):
        try:
            exec(compile(program, path, "exec"), names)
        except Exception as error:
            raised = {"type": type(error).__name__, "message": str(error)}
            error.__traceback__ = error.__traceback__.tb_next
            # The interpreter's own printer: it alone adds "Did you mean".
            sys.__excepthook__(type(error), error, error.__traceback__)
    printed = terminal.getvalue().replace(path, "net.py").replace(TORCH, "…/torch")
    if raised is not None and raised["type"] == "SyntaxError":
        raised["message"] = "invalid syntax" if "invalid syntax" in printed else printed
    shape = list(names["y"].shape) if isinstance(names.get("y"), torch.Tensor) else None
    sums = None
    if shape is not None:
        y = names["y"].detach()
        sums = [bool(((y.sum(axis) - 1).abs() < 1e-5).all()) for axis in range(y.dim())]
    return {"raises": raised, "printed": printed, "shape": shape, "sums": sums}


def train(program, numbers):
    """Loss before every step, and norm of all gradients as the optimizer meets them."""
    start = program.index("t = torch.randint")
    loop = program.index("loss_fn = ")
    names = {"__name__": "__main__", "losses": [], "norms": []}
    torch.set_default_dtype(torch.float64)
    try:
        exec(program[:start], names)
        net = names["Net"](names["n_feature"], names["n_hidden"], names["n_output"])
        with torch.no_grad():
            for parameter, value in zip(net.parameters(), numbers["parameters"]):
                parameter.copy_(torch.tensor(value).reshape(parameter.shape))
        names["net"] = net
        shape = tuple(numbers["shape"])
        names["x"] = torch.tensor(numbers["x"]).reshape(*shape, names["n_feature"])
        names["t"] = torch.tensor(numbers["t"]).reshape(shape)
        with torch.no_grad():
            y = net(names["x"])
            y = y if "return self.softmax" in program else net.softmax(y)
        names["size"] = lambda: torch.sqrt(sum((p.grad**2).sum() for p in net.parameters())).item()
        seen = "    losses.append(loss.item()); norms.append(size())\n    optimizer.step()"
        exec(program[loop:].replace("    optimizer.step()", seen), names)
        return {"losses": names["losses"], "norms": names["norms"], "y": y.flatten().tolist()}
    finally:
        torch.set_default_dtype(torch.float32)


def main():
    results = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "net.py")
        for case in json.load(sys.stdin):
            if "numbers" in case:
                result = train(case["program"], case["numbers"])
            else:
                result = show(case["program"], path)
            results.append({"id": case["id"], **result})
    json.dump(
        {"python": sys.version.split()[0], "torch": torch.__version__, "results": results},
        sys.stdout,
        ensure_ascii=False,
        indent=1,
    )


main()
