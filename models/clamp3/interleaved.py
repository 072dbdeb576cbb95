"""Standard ABC files as abctoolkit 0.0.6 interleaves them, for the tests of lib/clamp3/interleave.ts.

    pip install abctoolkit==0.0.6
    python interleaved.py FILE.abc... > ../../tests/fixtures/clamp3/interleaved.json

The steps are those of CLaMP 3's preprocessing/abc/batch_interleaved_abc.py; null where it gives up.
"""

import contextlib
import io
import json
import re
import sys

from abctoolkit import utils
from abctoolkit.rotate import rotate_abc

DROPPED = ["X:", "T:", "C:", "W:", "w:", "Z:", "%%MIDI"]


def interleaved(text: str) -> str | None:
    lines = [line for line in io.StringIO(text, newline=None).readlines() if line.strip()]
    lines = utils.remove_bar_no_annotations(utils.remove_information_field(lines, DROPPED))
    for i, line in enumerate(lines):
        if re.search(r"^[A-Za-z]:", line) or line.startswith("%"):
            continue
        lines[i] = line.replace(r"\"", "")
        for quote in re.findall(utils.Quote_re, line):
            if any(barline in quote for barline in utils.Barlines):
                lines[i] = line = line.replace(quote, "")
    stripped, _ = utils.strip_empty_bars(lines)
    return None if stripped is None else "".join(rotate_abc(stripped))


def main() -> None:
    rows = []
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            abc = file.read()
        with contextlib.redirect_stdout(sys.stderr):
            try:
                found = interleaved(abc)
            except Exception:  # abctoolkit gives up with errors of many kinds
                found = None
        rows.append(json.dumps({"abc": abc, "interleaved": found}, ensure_ascii=False))
    print("[\n" + ",\n".join(rows) + "\n]")


if __name__ == "__main__":
    main()
