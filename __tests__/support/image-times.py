"""image-times.py ROOT: says as JSON how many compiled modules and files of packages there are, and which do not agree with what
Python (PEP 552) and Portage (portage(5), CONTENTS) have noted of them."""

import hashlib
import json
import sys
from pathlib import Path

root = Path(sys.argv[1])
modules, stale, listed, changed = 0, [], 0, []
for module in root.rglob("__pycache__/*.pyc"):
    source = module.parent.parent / f"{module.name.split('.')[0]}.py"
    flags, time, size = (int.from_bytes(module.read_bytes()[at : at + 4], "little") for at in (4, 8, 12))
    if flags == 0 and source.is_file():
        modules += 1
        status = source.stat()
        if (time, size) != (int(status.st_mtime), status.st_size):
            stale.append(str(module.relative_to(root)))
for contents in root.glob("var/db/pkg/*/*/CONTENTS"):
    for line in contents.read_text().splitlines():
        kind, rest = line.split(" ", 1)
        if kind != "obj":
            continue
        path, digest, time = rest.rsplit(" ", 2)
        file = root / path.lstrip("/")
        if file.is_file():
            listed += 1
            if int(file.stat().st_mtime) != int(time) or hashlib.md5(file.read_bytes()).hexdigest() != digest:
                changed.append(path)
print(json.dumps({"modules": modules, "stale": stale, "listed": listed, "changed": changed}))
