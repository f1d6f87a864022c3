"""Makes a Python client of a published specification, with the version of the generator that requirements.txt names.

    python generate.py public/kms client
"""

import pathlib
import subprocess
import sys
from importlib import metadata

HERE = pathlib.Path(__file__).parent


def check_versions() -> None:
    """Another version may make other code: what was tried is what is used."""
    for line in (HERE / "requirements.txt").read_text().split():
        name, version = line.split("==")
        found = metadata.version(name)
        if found != version:
            sys.exit(f"{name} is {found}, not {version}: pip install -r {HERE / 'requirements.txt'}")


def main(published: str, target: str) -> None:
    check_versions()
    specification = pathlib.Path(published) / "openapi.json"
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--overwrite"]
    options = ["--meta", "none", "--path", str(specification), "--output-path", str(pathlib.Path(target) / "kms_client")]
    sys.exit(subprocess.run(command + options, check=False).returncode)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
