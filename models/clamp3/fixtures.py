"""Writes tests/fixtures/clamp3: a narrow random model, some files, and what Python makes of them.

    python fixtures.py        # after `npm run build`, which makes the catalogue
"""

import glob
import hashlib
import json
import os
import shutil

from tokenizers import Tokenizer

import export
import published
import reference

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "../../tests/fixtures/clamp3")
SEED, PIECES = 5, 3000
SIZES = published.Sizes(hidden=16, layers=2, heads=2, ffn=32, vocabulary=PIECES)
MIDI, ABC = f"{HERE}/../../public/catalog/midi", f"{HERE}/../../catalog/works/abc"
MELODIES = 20
TEXTS = {
    "one": "A slow, tender piano piece in a minor key.\n",
    "lines": "a lullaby for someone grieving\nMusique lente et douce\na lullaby for someone grieving\nNachtmusik\n",
    "long": " ".join(f"slow fast minor rain {n} night" for n in range(60)),
}
INTERLEAVED = """%%score { 1 | 2 }
L:1/8
Q:1/4=92
M:2/4
K:Cb
V:1 treble nm="Flöte" snm="Fl."
V:2 bass nm="Клавир ♭♯ ½"
[V:1]"^Andante à l’aise"!p! G2|[V:2]z2|
[V:1]G2 EE|[V:2]C,4|
[V:1]|:F2 DD "^an annotation that runs over the size of a patch, which is sixty-four":|[V:2]||:C,4:|
[V:1]C2 z2|][V:2][C,E,]2 z2|]
"""


def main() -> None:
    os.makedirs(OUT, exist_ok=True)
    model = published.random(SIZES, SEED)
    export.export(model, f"{OUT}/model", "fp16", False, f"random-{SEED}", export.stand_in(PIECES))
    # Copies, so that a better melody or a new draw of a piece does not ask for Python: the shortest piece, a middling
    # one and the longest, some of them over 512 patches.
    pieces = sorted(glob.glob(f"{MIDI}/*.mid"), key=lambda path: (os.path.getsize(path), path))
    for path in (pieces[0], pieces[len(pieces) // 2], pieces[-1], *sorted(glob.glob(f"{ABC}/*.abc"))[:MELODIES]):
        shutil.copyfile(path, f"{OUT}/{os.path.basename(path)}")
    for name, text in {**{f"{k}.txt": v for k, v in TEXTS.items()}, "interleaved.abc": INTERLEAVED}.items():
        with open(f"{OUT}/{name}", "w", encoding="utf-8") as file:
            file.write(text)
    tokenizer = Tokenizer.from_file(f"{OUT}/model/tokenizer.json")
    rows = []
    for name in sorted(n for n in os.listdir(OUT) if n.endswith((".mid", ".abc", ".txt"))):
        path = os.path.join(OUT, name)
        row = {"file": name, "vector": [round(float(x), 6) for x in reference.embed(model, tokenizer, path)]}
        if not name.endswith(".txt"):
            text = reference.mtf(path) if name.endswith(".mid") else open(path, encoding="utf-8").read()
            codes = reference.patches(text)
            row |= {"patches": len(codes), "sha256": hashlib.sha256(codes.astype("u1").tobytes()).hexdigest()}
        rows.append(row)
    with open(f"{OUT}/python.json", "w", encoding="utf-8") as file:
        file.write("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")


if __name__ == "__main__":
    main()
