"""Small MIDI files of every message kind and odd encoding, some damaged, with what mido makes of them.

    python midi_cases.py > ../../tests/fixtures/clamp3/midi.json
"""

import base64
import json
import random
import struct
import sys
import tempfile

import reference

SEED, CASES = 7, 240
TEXTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0x0A, 0x60]
SIZES = {0x00: 2, 0x20: 1, 0x21: 1, 0x2F: 0, 0x51: 3, 0x54: 5, 0x58: 4, 0x59: 2}
SYSTEM = {0xF1: 1, 0xF2: 2, 0xF3: 1, 0xF6: 0, 0xF8: 0, 0xFA: 0, 0xFB: 0, 0xFC: 0, 0xFE: 0}


def variable(rng, value: int) -> bytes:
    groups = [value & 127]
    while value := value >> 7:
        groups.insert(0, 0x80 | value & 127)
    return bytes([0x80] * (rng.random() < 0.1) + groups)


def meta(rng) -> bytes:
    kind = rng.choice([*TEXTS, 0x7F, *SIZES])
    size = SIZES.get(kind, rng.randrange(5)) + (rng.random() < 0.05)
    data = [rng.randrange(256) for _ in range(size)]
    if kind == 0x59 and rng.random() < 0.9:
        data[:2] = [rng.randint(-7, 7) % 256, rng.randrange(2)]
    if kind == 0x54 and rng.random() < 0.9:
        data[:5] = [rng.randrange(128), data[1] % 60, data[2] % 60, data[3], data[4] % 100]
    if kind == 0x58:
        data[1] = rng.choice([0, 1, 2, 3, 4, 5, 29, 30, 200])
    return bytes([0xFF, kind]) + variable(rng, size) + bytes(data)


def track(rng) -> bytes:
    out, running = b"", None
    for _ in range(rng.randrange(1, 16)):
        out += variable(rng, rng.choice([0, 0, 1, 127, 128, 500, 3_000_000]))
        draw = rng.random()
        if draw < 0.55:
            status = rng.choice(range(0x80, 0xF0))
            if running is not None and rng.random() < 0.4:
                status = running
            else:
                out += bytes([status])
            running = status
            count = SYSTEM.get(status, 1 if status >> 4 in (0xC, 0xD) else 2)
            out += bytes(rng.randrange(128) for _ in range(count))
        elif draw < 0.65:
            data = bytes(rng.randrange(128) for _ in range(rng.randrange(6)))
            data = rng.choice([data, data + b"\xf7", b"\xf0" + data + b"\xf7"])
            running = rng.choice([0xF0, 0xF7])
            out += bytes([running]) + variable(rng, len(data)) + data
        elif draw < 0.7:
            running = rng.choice(list(SYSTEM))
            out += bytes([running, *(rng.randrange(128) for _ in range(SYSTEM[running]))])
        else:
            out += meta(rng)
    if rng.random() < 0.9:
        out += variable(rng, rng.randrange(1000)) + b"\xff\x2f\x00"
    return b"MTrk" + struct.pack(">L", len(out)) + out


def case(rng) -> bytes:
    count = rng.randrange(1, 4)
    extra = b"xx" if rng.random() < 0.1 else b""
    head = struct.pack(">hhh", rng.choice([0, 1, 1, 1, 2, 3]), count, rng.choice([96, 480, 960, -7600, 0]))
    file = b"MThd" + struct.pack(">L", 6 + len(extra)) + head + extra + b"".join(track(rng) for _ in range(count))
    draw = rng.random()
    return file[: rng.randrange(len(file))] if draw < 0.1 else file + b"junk" if draw < 0.2 else file


def main() -> None:
    rng, rows = random.Random(SEED), []
    for _ in range(CASES):
        file = case(rng)
        with tempfile.NamedTemporaryFile(suffix=".mid") as place:
            place.write(file)
            place.flush()
            try:
                text = reference.mtf(place.name)
            except Exception:  # mido refuses files with errors of many kinds
                text = None
        rows.append({"midi": base64.b64encode(file).decode(), "mtf": text})
    json.dump(rows, sys.stdout, indent=0)


if __name__ == "__main__":
    main()
