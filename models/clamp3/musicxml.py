"""Turns MusicXML scores (.mxl, .xml) into Standard MIDI Files, for training and for parity tests.

    python musicxml.py --scores DATA/openscore_lieder/scores --out WORK/midi [--limit N]

Notes, chords, voices, ties, grace notes (left out), tempo, dynamics as velocities and the sustain pedal are
read; repeats are played once. Files are named after the score's folder; one that cannot be read is named on
standard error and passed over.
"""

import argparse
import os
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

import mido

TICKS = 480  # a quarter note
STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
DYNAMICS = {"pppp": 18, "ppp": 26, "pp": 36, "p": 49, "mp": 64, "mf": 80, "f": 96, "ff": 112, "fff": 122, "fp": 72}
DYNAMICS |= {"sf": 104, "sfz": 108, "fz": 104, "rf": 100, "rfz": 100, "sfp": 80}
USUAL = 72
# Words of tempo by their stem, in quarter notes a minute, where a score gives no number (metronome tradition).
WORDS = [
    (r"prestissimo", 190), (r"presto|très vite|sehr schnell|sehr rasch", 160), (r"vivac|lebhaft|vif|rasch|schnell", 132),
    (r"allegretto", 108), (r"allegro|bewegt|animé|anime", 124), (r"andantino", 84), (r"moderato|mäßig|mässig|modéré", 96),
    (r"larghetto|adagietto", 66), (r"andante|gehend|allant", 76), (r"adagio|ruhig", 60),
    (r"largo|lento|lent|langsam|grave|slow", 54),
]  # fmt: skip


def read(path: str):
    """The root element of a score file."""
    if not path.endswith(".mxl"):
        return xml.parse(path).getroot()
    with zipfile.ZipFile(path) as archive:
        names = [n for n in archive.namelist() if n.endswith((".xml", ".musicxml")) and not n.startswith("META-INF")]
        return xml.fromstring(archive.read(names[0]))


def tempo_of(direction) -> float | None:
    """Quarter notes a minute that a direction asks for, by number or by word."""
    sound = direction.find("sound")
    if sound is not None and sound.get("tempo"):
        return float(sound.get("tempo"))
    words = " ".join(w.text or "" for w in direction.iter("words")).lower()
    return next((bpm for pattern, bpm in WORDS if re.search(pattern, words)), None)


class Part:
    """One part on its way through its measures: MIDI messages at absolute ticks."""

    def __init__(self, channel: int, program: int):
        self.channel, self.divisions, self.velocity = channel, 1, USUAL
        self.events, self.tied = [(0, 0, mido.Message("program_change", channel=channel, program=program))], {}

    def ticks(self, duration: float) -> int:
        return round(duration * TICKS / self.divisions)

    def add(self, at: int, order: int, kind: str, **values) -> None:
        self.events.append((at, order, mido.Message(kind, channel=self.channel, **values)))

    def note(self, at: int, length: int, element) -> None:
        pitch = element.find("pitch")
        if pitch is None or length <= 0:
            return
        key = 12 * (int(pitch.findtext("octave")) + 1) + STEPS[pitch.findtext("step")]
        key += round(float(pitch.findtext("alter") or 0))
        ties = {tie.get("type") for tie in element.findall("tie")}
        start = self.tied.pop(key, None) if "stop" in ties else None
        start = start or (at, self.velocity)
        if "start" in ties:
            self.tied[key] = start
            return
        marks = {mark.tag for mark in element.iter()}
        short = bool(marks & {"staccato", "staccatissimo"})
        accent = 14 if marks & {"accent", "strong-accent"} else 0
        end = at + (length // 2 if short else length)
        self.add(start[0], 2, "note_on", note=key % 128, velocity=min(127, start[1] + accent))
        self.add(end, 1, "note_off", note=key % 128, velocity=0)

    def direction(self, at: int, element, conductor: list) -> None:
        bpm = tempo_of(element)
        if bpm and 15 <= bpm <= 400:
            conductor.append((at, 0, mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(bpm))))
        for dynamics in element.iter("dynamics"):
            for mark in dynamics:
                self.velocity = DYNAMICS.get(mark.tag, self.velocity)
        for pedal in element.iter("pedal"):
            value = {"start": 127, "stop": 0}.get(pedal.get("type"))
            if value is not None:
                self.add(at, 1, "control_change", control=64, value=value)

    def attributes(self, at: int, element, conductor: list) -> None:
        self.divisions = float(element.findtext("divisions") or self.divisions)
        time = element.find("time")
        if time is not None and (time.findtext("beats") or "").isdigit():
            beats, unit = int(time.findtext("beats")), int(time.findtext("beat-type"))
            conductor.append((at, 0, mido.MetaMessage("time_signature", numerator=beats, denominator=unit)))

    def measure(self, start: int, measure, conductor: list) -> int:
        """Adds a measure that starts at a tick; gives the tick at which it ends."""
        at = end = last = start
        for element in measure:
            length = self.ticks(float(element.findtext("duration") or 0))
            if element.tag == "attributes":
                self.attributes(at, element, conductor)
            elif element.tag == "direction":
                self.direction(at, element, conductor)
            elif element.tag == "backup":
                at -= length
            elif element.tag == "forward":
                at += length
            elif element.tag == "note" and element.find("grace") is None and element.find("cue") is None:
                if element.find("chord") is None:
                    last, at = at, at + length
                self.note(last, length, element)
            end = max(end, at)
        return end


def convert(path: str) -> mido.MidiFile:
    """A format 1 file: a conductor's track, then one for each part."""
    root = read(path)
    conductor, tracks = [], []
    for index, element in enumerate(root.findall("part")):
        channel = [c for c in range(16) if c != 9][index % 15]
        program = root.find(f"part-list/score-part[@id='{element.get('id')}']/midi-instrument/midi-program")
        part = Part(channel, 0 if program is None else (int(program.text) - 1) % 128)
        at = 0
        for measure in element.findall("measure"):
            at = part.measure(at, measure, conductor)
        tracks.append(part.events)
    if sum(len(events) for events in tracks) < 40:
        raise ValueError("hardly a note in it")
    midi = mido.MidiFile(type=1, ticks_per_beat=TICKS)
    for events in [conductor, *tracks]:
        track, now = mido.MidiTrack(), 0
        for at, _, message in sorted(events, key=lambda event: event[:2]):
            track.append(message.copy(time=max(0, at - now)))
            now = max(now, at)
        midi.tracks.append(track)
    return midi


def scores(folder: str) -> list:
    """[(path, name)] of the scores below a folder, in order of their names."""
    found = []
    for where, _, names in os.walk(folder):
        found += [os.path.join(where, n) for n in names if n.endswith((".mxl", ".musicxml"))]
    return [(p, re.sub(r"\W+", "_", os.path.relpath(p, folder).rsplit(".", 1)[0])) for p in sorted(found)]


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--scores", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--limit", type=int)
    o = a.parse_args()
    os.makedirs(o.out, exist_ok=True)
    for path, name in scores(o.scores)[: o.limit]:
        try:
            convert(path).save(f"{o.out}/{name}.mid")
        except (ValueError, KeyError, AttributeError, TypeError, xml.ParseError) as error:
            print(f"{name}: {error!r}", file=sys.stderr)


if __name__ == "__main__":
    main()
