"""What a slide tells of its figures: how long a model runs, where axes end, when it spikes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from deck import markdown
from deck.markers import stated
from deck.pictures import judged
from deck.problems import Problem
from deck.project import Project

SIZES = {"ms": 1e-3, "s": 1.0}
SECONDS = SIZES | {word: SIZES[unit] for word, unit in stated.SPOKEN_UNITS.items() if unit in SIZES}
COUNTED = stated.COUNTED | {"once": 1, "twice": 2}
NUMBER = r"\d+(?:\.\d+)?"
COUNT = rf"(?P<count>\d+|{'|'.join(COUNTED)})"
LISTED = rf"(?P<list>{NUMBER}(?:, {NUMBER})*(?:,? (?:and|und|et|y) {NUMBER})?)[ -]?"
UNIT = rf"(?P<unit>{'|'.join(SECONDS)})\b"
AT = re.compile(rf"\b(?:at|until|till|bei|nach|à|a los) {LISTED}{UNIT}", re.IGNORECASE)
OVER = re.compile(
    rf"\b(?:over|for|during|über|während|pendant|durante) {LISTED}{UNIT}", re.IGNORECASE
)
COUNTS = re.compile(rf"\b{COUNT} spikes,? (?:at|bei|à|a los) {LISTED}{UNIT}", re.IGNORECASE)
SPIKES_AT = re.compile(rf"\bspikes?[,:]? (?:at|bei|à|a los) {LISTED}{UNIT}", re.IGNORECASE)
SPIKES = re.compile(  # "over six spikes" are some of them
    rf"(?:^|[:;,.] |\b(?:emits|fires|has|with|makes|shows) ){COUNT} spikes\b", re.IGNORECASE
)
TIMES = re.compile(
    r"\bspikes (?:only |just )?(?:(?P<once>once|twice)|" + COUNT + " times)\\b", re.I
)
FIRST = re.compile(rf"\bfirst spike (?:\w+ )?(?:after|at) {LISTED}{UNIT}", re.IGNORECASE)
RUNS = re.compile(
    rf"\b(?:runs|simulated|simulation|run|läuft|simuliert|Simulation)(?: \w+)?"
    rf" (?:for|over|of|lasts|takes|für|über|dauert) {LISTED}{UNIT}"
)
RUN = re.compile(rf"\brun\((?P<list>{NUMBER}) ?\* ?{UNIT}\)")
FIRES = re.compile(rf"\b(?:fires|(?:it|neuron|cell) spikes)(?: \w+)? at (?P<rate>{NUMBER}) Hz\b")
EVERY = re.compile(rf"\b(?:one|a) spike every (?P<list>{NUMBER}) ?{UNIT}", re.IGNORECASE)
INTERVAL = re.compile(
    r"\bintervals?(?: between (?:two |its |the )?spikes)? (?:is|are|of) "
    rf"(?P<list>{NUMBER}) ?{UNIT}(?! of\b)",
    re.IGNORECASE,
)
BURSTS = re.compile(
    rf"\b{COUNT} bursts of (?P<each>\d+|{'|'.join(COUNTED)}) spikes\b", re.IGNORECASE
)
SLACK = 1.05  # the last value is recorded before the end


@dataclass(frozen=True)
class Shown:
    """What figures tell together: see deck.pictures.judged.Told. spikes: the trains of neurons."""

    times: list[tuple[float, float]]
    runs: list[float]
    spikes: list[list[float]]

    def rates(self) -> list[float]:
        """Return the rates (Hz) that the neurons may be said to have: see `rates_of`."""
        return [rate for train in self.spikes for rate in rates_of(train, max(self.runs))]


def faults(deck: Path, root: Path) -> list[Problem]:
    """Return what a deck says of times that its figures and their models contradict."""
    project = Project(root)
    shown = deck.relative_to(root).as_posix()
    text = deck.read_text(encoding="utf-8").replace("\r\n", "\n")
    slides = list(stated.parts(deck, text, root))
    every = together((name for _, _, figures in slides for name in figures), project)
    found = []
    for first, slide, figures in slides:
        known = together(figures, project) if figures else every
        for number, line in enumerate(
            stated.without(slide, stated.FILLED, stated.FENCE).split("\n")
        ):
            for sentence in stated.sentences(stated.ITEM.sub("", line)):
                found += [(first + number, said) for said in of_sentence(sentence, known)]
    for line, address, alt in markdown.pictures(text):
        if Path(address).stem in project.figure_scripts:
            known = together([Path(address).stem], project)
            found += [(line, said) for said in of_alt(alt, known)]
    return [
        Problem(shown, line, said, rule="times", severity="warning")
        for line, said in dict.fromkeys(found)
    ]


def together(names: Iterable[str], project: Project) -> Shown:
    """Return what some figures tell of times."""
    told = [
        judged.read(project.picture(name)) for name in dict.fromkeys(names)
        if name in project.figure_scripts
    ]  # fmt: skip
    return Shown(
        [axis for one in told for axis in one.times],
        [run for one in told for run in one.runs],
        [train for one in told for train in one.spikes],
    )


def of_sentence(sentence: str, known: Shown) -> Iterator[str]:
    """Yield what is wrong with a sentence: how long the model runs, how often a neuron spikes."""
    plain = re.sub(r"\btwice\b|\bbetween(?= (?:two|its|the) spikes)", "", sentence)
    supposes = stated.SUPPOSES.search(plain)
    if "?" in sentence or supposes or stated.ASKS.search(sentence):
        return
    called = RUN.finditer(sentence) if len(known.runs) == 1 else ()  # else it may be another's
    for one in (*RUNS.finditer(sentence), *called):
        time = numbers(one["list"])[-1] * SECONDS[one["unit"]]
        if known.runs and not any(near(time, run) for run in known.runs):
            has = " or ".join(
                f"{run / SECONDS[one['unit']]:g}" for run in dict.fromkeys(known.runs)
            )
            yield f"“{one[0]}”: the model runs for {has} {one['unit']}"
    for one in TIMES.finditer(sentence):
        yield from counted((one["once"] or one["count"]).lower(), one[0], known.spikes)
    for one in FIRES.finditer(sentence):
        rates = known.rates()
        if rates and not any(0.9 <= float(one["rate"]) / rate <= 1.1 for rate in rates):
            yield f"“{one[0]}”: the neurons of the model fire at {rates_said(rates)} Hz"
    for one in INTERVAL.finditer(sentence):
        gaps = [b - a for train in known.spikes for a, b in pairwise(train)]
        said = float(one["list"]) * SECONDS[one["unit"]]
        if gaps and not 0.9 * min(gaps) <= said <= 1.1 * max(gaps):
            have = rates_said([gap / SECONDS[one["unit"]] for gap in (min(gaps), max(gaps))])
            yield f"“{one[0]}”: in the model it is {have} {one['unit']}"
    for one in EVERY.finditer(sentence):
        wait, rates = float(one["list"]) * SECONDS[one["unit"]], known.rates()
        if rates and not any(0.9 <= wait * rate <= 1.1 for rate in rates):
            waits = rates_said([1 / rate / SECONDS[one["unit"]] for rate in rates if rate])
            yield f"“{one[0]}”: in the model it is one every {waits} {one['unit']}"
    for one in SPIKES_AT.finditer(sentence.replace("*", "")):
        if len(numbers(one["list"])) > 1:  # "spikes at 20 ms intervals" are at no time
            yield from at_times(one, known.spikes)
    for one in FIRST.finditer(sentence):
        yield from at_times(one, [train[:1] for train in known.spikes])


def of_alt(alt: str, known: Shown) -> Iterator[str]:
    """Yield what is wrong with an alt text: times that no axis has, other spikes than drawn."""
    yield from beyond(alt, known.times)
    for one in COUNTS.finditer(alt):
        listed = numbers(one["list"])
        if number_of(one["count"]) != len(listed):
            yield f"the alt text says {one['count']} and lists {len(listed)}: {one['list']}"
    for one in SPIKES_AT.finditer(alt):
        yield from at_times(one, known.spikes)
    for one in BURSTS.finditer(alt):
        spikes = number_of(one["count"]) * number_of(one["each"])
        if known.spikes and spikes > max(map(len, known.spikes)):
            have = " or ".join(map(str, sorted({len(train) for train in known.spikes})))
            yield f"“{one[0]}” are {spikes} spikes: the neurons of the model have {have}"
    for one in SPIKES.finditer(alt) if "burst" not in alt.lower() else ():
        yield from counted(one["count"], f"{one['count']} spikes", known.spikes)


def beyond(alt: str, axes: list[tuple[float, float]]) -> Iterator[str]:
    """Yield that a text tells of a time that no axis has. axes: from when to when each goes (s)."""
    if not axes:
        return
    low, high = min(low for low, _ in axes), max(high for _, high in axes)
    for one in AT.finditer(alt):
        size = SECONDS[one["unit"]]
        for time in numbers(one["list"]):
            if not any(first <= time * size <= last * SLACK for first, last in axes):
                ends = f"from {low / size:g} to {high / size:g} {one['unit']}"
                yield f"the alt text tells of {time:g} {one['unit']}; the picture goes {ends}"
    longest = max(last - first for first, last in axes)
    for one in OVER.finditer(alt):
        size = SECONDS[one["unit"]]
        if (time := max(numbers(one["list"]))) * size > longest * SLACK:
            shown = f"{longest / size:g} {one['unit']}"
            yield f"the alt text tells of {time:g} {one['unit']}; the picture shows {shown}"


def at_times(said: re.Match, trains: list[list[float]]) -> Iterator[str]:
    """Yield the times of a list at which no neuron spikes, to the digits that are given."""
    size = SECONDS[said["unit"]]
    for word in re.findall(NUMBER, said["list"]) if any(trains) else ():
        half = 0.51 * 10.0 ** -len(word.partition(".")[2])
        if not any(abs(spike / size - float(word)) <= half for train in trains for spike in train):
            spikes = min(
                (spike for train in trains for spike in train),
                key=lambda spike: abs(spike / size - float(word)),
            )
            yield f"no spike is at {word} {said['unit']}; one is at {spikes / size:.4g}"


def counted(count: str, said: str, trains: list[list[float]]) -> Iterator[str]:
    """Yield that no neuron, and not all of them together, have so many spikes."""
    have = sorted({len(train) for train in trains})
    if have and number_of(count) not in (*have, sum(map(len, trains))):
        yield f"“{said}”: the neurons of the model have {' or '.join(map(str, have))}"


def rates_of(train: list[float], run: float) -> list[float]:
    """Return the rates (Hz) that a spike train may be said to have: in the run, between spikes."""
    if len(train) < 2:
        return [len(train) / run] if train and run else []
    return [len(train) / run, (len(train) - 1) / (train[-1] - train[0])]


def rates_said(rates: list[float]) -> str:
    """Return rates as text."""
    return " or ".join(dict.fromkeys(f"{rate:.3g}" for rate in sorted(rates)))


def number_of(count: str) -> int:
    """Return a number that is written in digits or as a word."""
    return int(count) if count.isdigit() else COUNTED[count.lower()]


def numbers(listed: str) -> list[float]:
    """Return the numbers of a list in words: "16, 37 and 58"."""
    return [float(one) for one in re.findall(NUMBER, listed)]


def near(one: float, other: float) -> bool:
    """Tell whether two times are the same, as they are written."""
    return abs(one - other) <= 1e-6 * max(one, other)
