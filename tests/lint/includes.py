#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know whom: reads the #include "folder/…" edges of app/ against the table of ARCHITECTURE.md.

Linking alone does not hold the layering, since app/ is the include root of all. Also refuses GUI headers of
Qt below widgets, threads outside services and file access in the pure folders.
"""
import pathlib
import re
import sys

MAY_USE = {
    "domain": set(),
    "language": {"domain"},
    "comparison": {"domain", "language"},
    "sources": {"domain"},
    "storage": {"domain"},
    "exchange": {"domain"},
    "model": {"domain"},
    "services": {"domain", "language", "comparison", "sources", "storage", "exchange"},
    "widgets": {"model", "domain"},
    "shell": {"domain", "language", "comparison", "sources", "storage", "exchange", "model", "services", "widgets"},
}
# What of Qt and the standard library a folder must not include.
GUI = re.compile(r"^(QtGui|QtWidgets)/|^Q(Widget|Application|GuiApplication|Color|Font|Painter|Palette|Pixmap|Image|Icon"
                 r"|UndoStack|UndoCommand|TextDocument|TextBrowser|Action|MainWindow)\b")
THREADS = re.compile(r"^Q(Thread|ThreadPool|Future|FutureWatcher|Promise|Mutex|tConcurrent)\b|^QtConcurrent|^(thread|future|mutex)$")
FILES = re.compile(r"^Q(File|SaveFile|Dir|Settings|StandardPaths|NetworkAccessManager)$|^(fstream|filesystem|cstdio)$")
FORBIDDEN = {
    "domain": [GUI, THREADS, FILES, re.compile(r"^QObject$")],
    "language": [GUI, THREADS, re.compile(r"^QObject$")],
    "comparison": [GUI, THREADS, FILES, re.compile(r"^QObject$")],
    "sources": [GUI, THREADS],
    "storage": [GUI, THREADS],
    "exchange": [GUI, THREADS, FILES],
    "exchange/paper": [THREADS, FILES],  # a target of its own, which the core does without
    "model": [GUI, THREADS, FILES],
    "services": [GUI],
    "widgets": [THREADS, FILES],
    "shell": [],
}
INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)')


def problems(root):
    for path in sorted((root / "app").rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        folder = path.relative_to(root / "app").parts[0]
        place = path.relative_to(root / "app").parent.as_posix()
        if folder not in MAY_USE:
            yield f"{path}: app/{folder} is no room of this house"
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            own, other = found.groups()
            if own:
                target = own.split("/")[0]
                if target in MAY_USE and target != folder and target not in MAY_USE[folder]:
                    yield f"{path}:{number}: {folder} may not know {target}"
                if "/" not in own and not own.endswith(".moc"):
                    yield f"{path}:{number}: include from the root of app/: {own}"
            elif any(rule.search(other) for rule in FORBIDDEN.get(place, FORBIDDEN[folder])):
                yield f"{path}:{number}: <{other}> does not belong in {folder}"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every include keeps the direction")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
