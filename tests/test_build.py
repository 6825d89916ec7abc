"""Pictures are made exactly when something they used changed, whole or not at all, each alone."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from deck.jobs import inputs, processes
from deck.pictures import build, provenance

pytestmark = pytest.mark.long

LINE = """
    '''A line.'''
    import matplotlib.pyplot as plt
    from deck.figure import colour, make

    def plot():
        fig, ax = plt.subplots(figsize=(2, 1))
        ax.plot([1, 2], color=colour("ink"))
        return fig

    if __name__ == "__main__":
        make(__file__)
"""
SPIKES = """
    '''Spikes of the model with the figure's own name.'''
    from pathlib import Path

    import matplotlib.pyplot as plt
    import numpy as np
    from deck.figure import make
    from marks import mark

    def plot(model):
        size = float(np.loadtxt(Path(__file__).parents[1] / "data" / "size.txt"))
        fig, ax = plt.subplots(figsize=(2, 1))
        ax.plot(model.Smon.t, model.Smon.i, mark, ms=size)
        return fig

    if __name__ == "__main__":
        make(__file__)
"""
MODEL = """
    from brian2 import *
    from shared import tau
    start_scope()
    G = NeuronGroup(2, 'dv/dt = (2 - v)/tau : 1', threshold='v > 1', reset='v = 0', method='exact')
    Smon = SpikeMonitor(G)
    run(50*ms)
"""


@pytest.fixture
def project(tmp_path):
    """Return a small project, in a folder with a space in its name: figures `line` and `spikes`."""
    root = tmp_path / "my lecture"
    for file, text in {
        "figures/line.py": LINE,
        "figures/spikes.py": SPIKES,
        "figures/marks.py": "mark = '|'\n",
        "figures/lecture.mplstyle": "savefig.dpi: 50\n",
        "models/spikes.py": MODEL,
        "models/shared.py": "from brian2 import ms\n\ntau = 10*ms\n",
        "models/unused.py": "nothing = 0\n",
        "slides/palette.css": ":root { --ink: #17233c; --other: #000000; }\n",
        "data/size.txt": "4\n",
    }.items():
        write(root / file, text)
    return root


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(textwrap.dedent(text).lstrip(), "utf-8", newline="\n")


def reasons(root: Path) -> dict[str, str]:
    return {name: why for name, _, why in build.status(root=root)}


@pytest.fixture
def built(project):
    """Return the project with its pictures made."""
    assert build.build(root=project) == 0
    assert reasons(project) == {"line": "", "spikes": ""}
    return project


# What is not current, and why ------------------------------------------------------------------


def test_what_is_missing_is_made_and_what_is_current_is_not(project, capsys):
    assert reasons(project) == {"line": "missing", "spikes": "missing"}
    assert build.build(root=project) == 0
    made = {image: image.stat().st_mtime_ns for image in (project / "images").iterdir()}
    assert {image.name for image in made} == {"line.png", "spikes.png"}
    assert build.build(root=project) == 0
    assert {image: image.stat().st_mtime_ns for image in made} == made
    assert "All pictures are current." in capsys.readouterr().out


def test_every_file_that_a_figure_used_is_recorded_and_nothing_else(built):
    said, same = provenance.read((built / "images" / "spikes.png").read_bytes())
    assert same
    assert said["script"] == "figures/spikes.py"
    assert set(said["versions"]) == {"brian2", "numpy", "matplotlib"}
    assert set(said["inputs"]) == {
        "data/size.txt",
        "figures/lecture.mplstyle",
        "figures/marks.py",
        "figures/spikes.py",
        "models/shared.py",
        "models/spikes.py",
    }


def test_each_way_not_to_be_current_is_named(built):
    image = built / "images" / "line.png"
    good = image.read_bytes()
    spikes = (built / "images" / "spikes.png").read_bytes()

    def why(file: str, change, name: str) -> str:
        path = built / file
        was = path.read_bytes()
        change(path)
        said = reasons(built)
        path.write_bytes(was)
        assert reasons(built) == {"line": "", "spikes": ""}
        others = {other for other, reason in said.items() if reason} - {name}
        assert not others
        return said[name]

    def append(text):
        return lambda path: path.write_bytes(path.read_bytes() + text)

    assert why("models/spikes.py", append(b"# more\n"), "spikes") == "models/spikes.py changed"
    assert why("models/shared.py", append(b"\n"), "spikes") == "models/shared.py changed"
    assert why("figures/marks.py", append(b"\n"), "spikes") == "figures/marks.py changed"
    assert why("data/size.txt", append(b"5\n"), "spikes") == "data/size.txt changed"
    assert why("slides/palette.css", append(b"\n"), "line") == "slides/palette.css changed"
    assert why("figures/line.py", append(b"\n"), "line") == "figures/line.py changed"
    assert why("data/size.txt", Path.unlink, "spikes") == "data/size.txt deleted"
    assert why("images/line.png", Path.unlink, "line") == "missing"

    def becomes(data):
        return lambda path: path.write_bytes(data)

    line = "images/line.png"
    assert why(line, becomes(good[:-40]), "line") == "image truncated"
    assert why(line, becomes(good[:100]), "line") == "image truncated"
    assert why(line, becomes(b""), "line") == "image not a PNG"
    assert why(line, becomes(spikes), "line") == "image made by figures/spikes.py"
    at = good.index(b"IDAT") + 20
    edited = good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :]
    assert why(line, becomes(edited), "line") == "image edited"
    bare = b"".join(whole for kind, whole in provenance.chunks(good) if kind != b"tEXt")
    bare = provenance.SIGNATURE + bare
    assert why(line, becomes(bare), "line") == "image without provenance"

    said, _ = provenance.read(good)
    said["versions"]["brian2"] = "1.0"
    assert why(line, becomes(provenance.sign(good, said)), "line") == ""


def test_what_a_figure_never_read_does_not_matter_nor_do_times_and_line_ends(built):
    with (built / "models" / "unused.py").open("a") as file:
        file.write("more = 1\n")
    write(built / "models" / "new.py", "")
    for file in built.rglob("*.*"):
        os.utime(file, (0, 0))
    script = built / "figures" / "line.py"
    script.write_bytes(script.read_bytes().replace(b"\n", b"\r\n"))
    assert reasons(built) == {"line": "", "spikes": ""}


def test_a_change_while_the_picture_is_being_made_is_not_taken_for_what_it_shows(project):
    write(
        project / "figures" / "line.py",
        LINE.replace(
            "def plot():", "def plot():\n        open(__file__, 'a').write('# saved meanwhile')"
        ),
    )
    assert build.build(["line"], root=project) == 0
    assert reasons(project)["line"] == "figures/line.py changed"


def test_a_live_page_belongs_to_its_picture(built):
    image, live = built / "images" / "line.png", built / "images" / "line.live.js"
    said, _ = provenance.read(image.read_bytes())
    said["live"] = inputs.digest(b"export {}\n")
    made = build.Made("line", png=provenance.sign(image.read_bytes(), said), live="export {}\n")
    build.keep(built, made)
    assert reasons(built)["line"] == ""
    live.write_text("export { x }\n")
    assert reasons(built)["line"] == "line.live.js edited"
    live.unlink()
    assert reasons(built)["line"] == "line.live.js missing"
    build.keep(built, made)
    build.keep(built, build.Made("line", png=made.png))
    assert not live.exists()


def test_an_unknown_figure_is_told_with_the_nearest(project):
    with pytest.raises(LookupError, match=r"no figure 'spike' .* spikes"):
        build.status(["spike"], root=project)


def test_nothing_to_do_needs_neither_brian2_nor_matplotlib(built):
    code = f"""if True:
        import sys
        from pathlib import Path
        from deck.pictures.build import build
        assert build(root=Path({str(built)!r})) == 0
        print(sorted({{"brian2", "matplotlib", "numpy", "rich"}} & set(sys.modules)))
    """
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "All pictures are current.\n[]\n"


# Each alone ------------------------------------------------------------------------------------


def test_same_bytes_whatever_the_order_the_jobs_and_the_neighbours(built):
    def bytes_now():
        return {image.name: image.read_bytes() for image in (built / "images").glob("*.png")}

    first = bytes_now()
    write(
        built / "figures" / "awful.py",
        """
        import sys
        import matplotlib as mpl, numpy as np
        from brian2 import prefs, defaultclock, second
        mpl.rcParams["lines.linewidth"] = 20
        np.random.seed(1)
        defaultclock.dt = 1*second
        sys.modules["marks"] = sys
        def plot():
            raise RuntimeError("on purpose")
        make = print
        if __name__ == "__main__":
            make(__file__)
        """,
    )
    assert build.build(force=True, jobs=1, root=built) == 1
    assert bytes_now() == first
    assert build.build(["spikes", "line"], force=True, jobs=2, root=built) == 0
    assert bytes_now() == first


def test_a_picture_that_chance_draws_is_told_when_it_is_made_again(built, capsys):
    line = built / "figures" / "line.py"
    chance = "__import__('time').time_ns() % 10007 / 10007"
    write(line, LINE.replace("[1, 2]", f"[0, {chance}, 1, 0]"))
    told = []
    for force in (False, True):
        assert build.build(["line", "spikes"], force=force, root=built) == 0
        told.append(capsys.readouterr().out)
    assert build.BY_CHANCE[:30] not in told[0]  # the script has changed
    assert "figures/line.py: warning: another picture than last time" in " ".join(told[1].split())
    assert "figures/spikes.py: warning" not in told[1]


def test_a_script_makes_the_same_picture_when_it_is_run_alone(built):
    image = built / "images" / "spikes.png"
    first = image.read_bytes()
    image.unlink()
    script = built / "figures" / "spikes.py"
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "images/spikes.png" in done.stdout
    assert image.read_bytes() == first


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process can be forked")
def test_the_figures_of_one_model_execute_it_once_and_are_drawn_apart(built):
    counted = built.parent / "executed.txt"
    model = built / "models" / "spikes.py"
    model.write_text(model.read_text("utf-8") + f"open({str(counted)!r}, 'a').write('once ')\n")
    other = (built / "figures" / "spikes.py").read_text("utf-8")
    other = other.replace("from marks import mark", "mark = 'o'\n\nMODEL = 'spikes'")
    write(built / "figures" / "other.py", other)
    write(built / "figures" / "awful.py", "raise RuntimeError('on purpose')\n" + other)
    assert build.build(root=built) == 1
    assert counted.read_text() == "once "
    assert reasons(built) == {"awful": "missing", "line": "", "other": "", "spikes": ""}
    said, _ = provenance.read((built / "images" / "other.png").read_bytes())
    assert not {"figures/marks.py", "figures/spikes.py"} & set(said["inputs"])


# Failures --------------------------------------------------------------------------------------


def test_a_failing_script_leaves_its_picture_and_the_others_go_on(built, capsys):
    good = (built / "images" / "spikes.png").read_bytes()
    write(built / "models" / "spikes.py", "from shared import tau\n\nprint('so far')\n1/0\n")
    write(built / "figures" / "line.py", LINE.replace("[1, 2]", "[2, 1]"))
    assert build.build(root=built) == 1
    said = capsys.readouterr().out
    assert (built / "images" / "spikes.png").read_bytes() == good
    assert reasons(built) == {"line": "", "spikes": "models/spikes.py changed"}
    report = said[said.index("spikes failed") :]
    assert "so far" in report
    assert "models/spikes.py:4: ZeroDivisionError: division by zero\n  1/0\n" in report
    assert "Traceback" not in report


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("import os\nos._exit(7)\n", "exit code 7"),
        ("def plot(:\n", "SyntaxError"),
        ("import sys\nsys.exit('no data')\n", "no data"),
        ("import brian3\n", "No module named 'brian3'"),
        ("x = 1\n", "plot"),
    ],
)
def test_any_failure_is_told(project, capsys, text, told):
    write(project / "figures" / "line.py", text + "\nif 0:\n    make(__file__)\n")
    assert build.build(["line"], root=project) == 1
    assert told in capsys.readouterr().out
    assert not (project / "images" / "line.png").exists()


def test_two_builds_at_once_end_well(project):
    command = [sys.executable, "-c", BUILD, str(project)]
    both = [subprocess.Popen(command) for _ in range(2)]
    assert [one.wait(60) for one in both] == [0, 0]
    assert reasons(project) == {"line": "", "spikes": ""}
    assert sorted(p.name for p in (project / "images").iterdir()) == ["line.png", "spikes.png"]


BUILD = """
import sys
from pathlib import Path
from deck.pictures.build import build
sys.exit(build(root=Path(sys.argv[1])))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send")
def test_processes_started_by_many_threads_leave_the_program_as_it_was(monkeypatch):
    main, seen = sys.modules["__main__"], []
    monkeypatch.setattr(main, "__file__", "program.py", raising=False)

    def start(_):
        with processes.without_main():
            time.sleep(0.002)
            seen.append(main.__file__)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(start, range(40)))
    assert seen == [None] * 40
    assert main.__file__ == "program.py"


def test_ctrl_c_stops_at_once_and_leaves_old_pictures_and_no_process(built):
    before = {image: image.read_bytes() for image in (built / "images").iterdir()}
    write(
        built / "figures" / "line.py",
        """
        import os, subprocess, sys, time
        from pathlib import Path
        from deck.figure import make
        child = subprocess.Popen(["sleep", "60"])
        Path(__file__).with_name("pids.txt").write_text(f"{os.getpid()} {child.pid}")
        time.sleep(60)
        def plot(): pass
        if 0:
            make(__file__)
        """,
    )
    process = subprocess.Popen(
        [sys.executable, "-c", BUILD, str(built)], stdout=subprocess.PIPE, text=True
    )
    noted = built / "figures" / "pids.txt"
    wait_for(lambda: noted.exists() and len(noted.read_text().split()) == 2)
    family = [process.pid, *(p.pid for p in psutil.Process(process.pid).children(recursive=True))]
    family += map(int, noted.read_text().split())
    sent = time.monotonic()
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=20)
    assert time.monotonic() - sent < 3
    assert process.returncode == 130
    assert "Stopped: 0 of 1 made" in said
    wait_for(lambda: not any(alive(pid) for pid in family))
    assert {image: image.read_bytes() for image in (built / "images").iterdir()} == before


def wait_for(condition, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def alive(pid: int) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    return False


# More than one machine -------------------------------------------------------------------------


@pytest.fixture
def cluster(tmp_path):
    """Start a scheduler and two workers on this machine's loopback; end them after the test."""
    pytest.importorskip("distributed")
    running = []

    def start(*command):
        log = (tmp_path / f"log{len(running)}.txt").open("w")
        running.append(
            subprocess.Popen(
                [sys.executable, "-m", "distributed.cli." + command[0], *command[1:]],
                stdout=log,
                stderr=log,
                cwd=tmp_path,
            )
        )
        return running[-1]

    address = tmp_path / "scheduler.json"
    here = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(address)]
    start("dask_scheduler", "--port", "0", *here)
    wait_for(address.exists)
    folders = [str(tmp_path / f"worker {k}") for k in range(2)]
    once = ["--nthreads", "1", "--no-nanny", "--local-directory"]
    workers = [start("dask_worker", *here, *once, folder) for folder in folders]
    wait_for(lambda: address.read_text().strip())
    yield json.loads(address.read_text())["address"], workers
    for process in reversed(running):
        process.kill()
        process.wait()


@pytest.mark.skipif(os.name == "nt", reason="workers are killed with a signal")
def test_a_cluster_makes_the_same_pictures_although_a_worker_is_killed(built, cluster):
    address, workers = cluster
    first = {image.name: image.read_bytes() for image in (built / "images").iterdir()}
    # The first to run this figure waits to be killed; the second time it goes through.
    flag = built.parent / "once.txt"
    write(
        built / "figures" / "slow.py",
        LINE.replace(
            "def plot():",
            f"""def plot():
        import os, time
        from pathlib import Path
        open({str(built.parent / "inputs.txt")!r}, "a").write(os.getcwd() + "\\n")
        if not Path({str(flag)!r}).exists():
            Path({str(flag)!r}).write_text(f"{{os.getppid()}} {{os.getpid()}}")
            time.sleep(60)""",
        ),
    )
    on_cluster = BUILD.replace("root=", f"None, True, None, {address!r}, ")
    process = subprocess.Popen(
        [sys.executable, "-c", on_cluster, str(built)], stdout=subprocess.PIPE, text=True
    )
    wait_for(lambda: flag.exists() and len(flag.read_text().split()) == 2, 60)
    worker, orphan = map(int, flag.read_text().split())
    assert worker in [w.pid for w in workers]
    os.kill(worker, signal.SIGKILL)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 0, said
    wait_for(lambda: not alive(orphan))
    assert reasons(built) == {"line": "", "slow": "", "spikes": ""}
    for name, was in first.items():
        assert (built / "images" / name).read_bytes() == was
    # Each ran in its worker's own copy of the project.
    homes = (built.parent / "inputs.txt").read_text().split("\n")[:-1]
    assert len(homes) == 2 and str(built) not in homes
