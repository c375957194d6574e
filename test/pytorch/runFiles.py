"""Runs Python files one after the other in this process and prints what each of them printed.

PyTorch takes more than a second to load; loaded once, it serves every file.

    python runFiles.py <file> …

prints one JSON object: the PyTorch version, and for each file the records it printed.
"""

import contextlib
import io
import json
import sys

import torch


def records_of(path):
    printed = io.StringIO()
    with open(path, encoding='utf-8') as file:
        code = compile(file.read(), path, 'exec')
    with contextlib.redirect_stdout(printed):
        exec(code, {'__name__': '__main__'})
    return [json.loads(line) for line in printed.getvalue().splitlines()]


json.dump(
    {'version': torch.__version__, 'files': {path: records_of(path) for path in sys.argv[1:]}},
    sys.stdout,
)
