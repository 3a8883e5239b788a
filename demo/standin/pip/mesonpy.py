"""Takes the place of meson-python while pip fetches Portage's source distribution.

pip insists on asking a source distribution's build backend for its metadata before it keeps the file. The real backend
would be fetched, would configure the package and so would need a compiler and Python's headers; all that is asked for
stands in the file PKG-INFO (PEP 517, prepare_metadata_for_build_wheel; the current folder is the unpacked source).
"""

import shutil
from email import message_from_bytes
from pathlib import Path


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    info = message_from_bytes(Path("PKG-INFO").read_bytes())
    folder = Path(metadata_directory) / f"{info['Name']}-{info['Version']}.dist-info"
    folder.mkdir()
    shutil.copyfile("PKG-INFO", folder / "METADATA")
    return folder.name


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    raise NotImplementedError("the source is fetched, not built")
