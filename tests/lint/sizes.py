#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Caps on the length of files and functions, and the first line of each file. Exceptions are listed by name."""
import pathlib
import re
import sys

CAPS = {".cpp": 500, ".h": 200}
FUNCTION_CAP = 60
EXCEPTIONS = {}
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"


def functions(lines):
    """(first line, length) of each out-of-class function: a brace alone in column 0 opens it, one closes it."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line == "}" and start:
            yield start, number - start - 1
            start = None


def problems(root):
    for folder in ("app", "tests", "resources"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in CAPS:
                continue
            lines = path.read_text(encoding="utf-8").splitlines()
            name = str(path.relative_to(root))
            if not lines or SPDX not in lines[0]:
                yield f"{name}:1: the first line is to be '// {SPDX}'"
            if len(lines) > EXCEPTIONS.get(name, CAPS[path.suffix]):
                yield f"{name}: {len(lines)} lines, {CAPS[path.suffix]} at most"
            for start, length in functions(lines):
                if length > FUNCTION_CAP and folder == "app":
                    yield f"{name}:{start}: a function of {length} lines, {FUNCTION_CAP} at most"
            for number, line in enumerate(lines, 1):
                if re.search(r"\bSIGNAL\(|\bprocessEvents\(|\bqApp\b", line) and folder == "app":
                    yield f"{name}:{number}: string connects, processEvents and qApp are not used here"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every file and function is within its cap")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
