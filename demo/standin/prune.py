#!/usr/bin/env python3
"""prune.py PATTERNS < tree.tar > pruned.tar — drops the folders that PATTERNS names from a kernel tree.

A pattern is a path below the tree's top, each part with the shell's wildcards. Kconfig, Kbuild and Makefiles stay:
Kconfig and make read them in every folder, built or not. As a stream, because the whole tree is 90,000 files.
"""

import sys
import tarfile
from fnmatch import fnmatchcase
from pathlib import Path

KEPT = ("Kconfig", "Kbuild", "Makefile")


def main(patterns_file: Path) -> None:
    lines = (line.partition("#")[0].strip() for line in patterns_file.read_text().splitlines())
    patterns = [tuple(line.split("/")) for line in lines if line]
    unused = set(patterns)
    verdicts: dict[tuple[str, ...], bool] = {}

    def pruned(folder: tuple[str, ...]) -> bool:
        if folder not in verdicts:
            matching = [p for p in patterns if len(p) == len(folder) and all(map(fnmatchcase, folder, p))]
            unused.difference_update(matching)
            verdicts[folder] = bool(matching) or (len(folder) > 1 and pruned(folder[:-1]))
        return verdicts[folder]

    with (
        tarfile.open(fileobj=sys.stdin.buffer, mode="r|") as source,
        tarfile.open(fileobj=sys.stdout.buffer, mode="w|", format=tarfile.GNU_FORMAT) as target,
    ):
        for member in source:
            parts = tuple(member.name.split("/")[1:])
            if member.isdir() or (pruned(parts[:-1]) if len(parts) > 1 else False) and not parts[-1].startswith(KEPT):
                continue
            target.addfile(member, source.extractfile(member) if member.isreg() else None)
    if unused:
        sys.exit(f"{patterns_file}: no such folders: " + ", ".join("/".join(p) for p in sorted(unused)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
