#!/usr/bin/env python3
"""assemble.py REPO OUT VERSIONS DISTFILES — the ebuild repository as the stand-in serves it.

Copies REPO to OUT, fits every ebuild to the version of the source that Debian had (VERSIONS: lines of
"category/package version distfile…"), and writes a thin Manifest for each package that has distfiles.
"""

import hashlib
import re
import shutil
import sys
from collections import defaultdict
from pathlib import Path


def split_version(ebuild: Path) -> tuple[str, str]:
    """'gcc-12.4.0-r1.ebuild' in a folder 'gcc' -> ('12.4.0', '-r1')."""
    text = ebuild.name[len(ebuild.parent.name) + 1 : -len(".ebuild")]
    match = re.fullmatch(r"(.+?)(-r\d+)?", text)
    assert match
    return match[1], match[2] or ""


def rename(package: Path, versions: list[str]) -> None:
    """Give the ebuilds of a package the versions at hand, oldest to oldest; -rN ebuilds follow their base."""
    bases = sorted({split_version(e)[0] for e in package.glob("*.ebuild")}, key=natural)
    if len(bases) != len(versions):
        sys.exit(f"{package}: ebuilds for {', '.join(bases)}, sources for {', '.join(versions)}")
    wanted = dict(zip(bases, sorted(versions, key=natural)))
    moves = []
    for ebuild in package.glob("*.ebuild"):
        base, revision = split_version(ebuild)
        aside = ebuild.with_suffix(".aside")
        ebuild.rename(aside)
        moves.append((aside, package / f"{package.name}-{wanted[base]}{revision}.ebuild"))
    for aside, target in moves:
        aside.rename(target)


def match_suffix(package: Path, name: str) -> None:
    """Debian may have the same source compressed otherwise than the ebuild says."""
    suffix = name[name.index(".tar.") :]
    for ebuild in package.glob("*.ebuild"):
        ebuild.write_text(re.sub(r"(\$\{P\})\.tar\.\w+", lambda m: m[1] + suffix, ebuild.read_text()))


def natural(version: str) -> list[int]:
    return [int(n) for n in re.findall(r"\d+", version)]


def dist_line(file: Path) -> str:
    data = file.read_bytes()
    return f"DIST {file.name} {len(data)} BLAKE2B {hashlib.blake2b(data).hexdigest()} SHA512 {hashlib.sha512(data).hexdigest()}\n"


def main(repo: Path, out: Path, versions_file: Path, distfiles: Path) -> None:
    shutil.copytree(repo, out, dirs_exist_ok=True)
    versions: dict[str, list[str]] = defaultdict(list)
    files: dict[str, list[str]] = defaultdict(list)
    for line in versions_file.read_text().splitlines():
        package, version, *names = line.split()
        versions[package].append(version)
        files[package] += names
    for package, found in versions.items():
        rename(out / package, found)
        if len(files[package]) == 1 and ".tar." in files[package][0]:
            match_suffix(out / package, files[package][0])
        manifest = "".join(dist_line(distfiles / name) for name in sorted(files[package]))
        (out / package / "Manifest").write_text(manifest)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*(Path(argument) for argument in sys.argv[1:]))
