#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of the project's root, which its owner has set, and the rooms of app/."""
import pathlib
import sys

ROOT = {".ci", ".clang-format", ".clang-tidy", ".git", ".gitignore", "ARCHITECTURE.md", "CMakeLists.txt",
        "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "app", "articles", "packaging", "resources",
        "tests"}
LOCAL = {"build", ".cache"}  # what a person's tools leave here, ignored by git
ROOMS = {"CMakeLists.txt", "comparison", "decisions", "domain", "exchange", "language", "model", "services", "shell",
         "sources", "storage", "widgets"}


def main():
    root = pathlib.Path(sys.argv[1])
    strangers = [p.name for p in root.iterdir() if p.name not in ROOT | LOCAL and not p.name.startswith("CMakeLists.txt.user")]
    strangers += ["app/" + p.name for p in (root / "app").iterdir() if p.name not in ROOMS]
    missing = [name for name in ROOT - {".git"} if not (root / name).exists()]
    for name in sorted(strangers):
        print(f"{name} has no place there")
    for name in sorted(missing):
        print(f"{name} is missing")
    sys.exit(bool(strangers or missing))


if __name__ == "__main__":
    main()
