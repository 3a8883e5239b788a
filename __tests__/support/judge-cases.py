"""judge-cases.py — judges every definition below /cases; run in the stage3 by judge-cases.sh.

Each folder of /cases holds a definition in `definition`, what the Dockerfile hands its scripts in env.json, and questions.json; in
the end it also holds judgement.json, and what was said in `said`. Each is judged by a process of its own; what takes a second to load is
loaded once.
"""

import json
import os
import shutil
import sys
import traceback
from pathlib import Path

sys.path.insert(0, "/gm")
import judge

PORTAGE = Path("/etc/portage")
KEPT = Path("/definition/portage-of-stage3")


def lay(case: Path) -> None:
    """Does what the stages base and world-config do."""
    shutil.rmtree(PORTAGE)
    shutil.copytree(KEPT, PORTAGE, symlinks=True)
    for part in ("portage/make.conf", "portage/profile", "toolchain", "portage", "world"):
        link = Path("/definition", Path(part).name)
        link.unlink(missing_ok=True)
        link.symlink_to(case / "definition" / part)
    script = Path("/gm/configure-portage").read_text()
    for word in ("base", "world"):
        sys.argv = ["configure-portage", word]
        exec(compile(script, "configure-portage", "exec"), {"__name__": "__main__"})


def run(case: Path) -> None:
    said = os.open(case / "said", os.O_WRONLY | os.O_CREAT)
    os.dup2(said, 1)
    os.dup2(said, 2)
    os.environ |= json.loads((case / "env.json").read_text())
    lay(case)
    asked = [*os.environ["BOOTSTRAP"].split(), *os.environ["DEBUG_PACKAGES"].split()]
    options = ["--built-by", os.environ["COMPILER_ATOM"], "--exclude", "sys-devel/gcc", "--questions", str(case / "questions.json")]
    sys.argv = ["judge", *options, "--into", str(case), "@world", *asked]
    judge.main()


shutil.copytree(PORTAGE, KEPT, symlinks=True, dirs_exist_ok=True)
for case in sorted(Path("/cases").iterdir()):
    child = os.fork()
    if child == 0:
        status = 0
        try:
            run(case)
        except BaseException:
            traceback.print_exc()
            status = 1
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    os.waitpid(child, 0)
