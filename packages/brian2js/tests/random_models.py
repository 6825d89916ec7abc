"""Random Brian2 scripts: the text of model number n is always the same.

Each is made of parts that are drawn at random (equations and integrators, refractoriness, synapses,
inputs, monitors, several runs), and ends in a run of some ten milliseconds.
"""

import random

#: (equations, integrators that Brian2 admits for them); `drive` and `g` are the group's.
DYNAMICS = [
    (
        "dv/dt = (drive + g - v)/tau : 1{flag}",
        # One "exact" is enough: it costs sympy a second
        ["exact", "euler", "rk2", "rk4", "heun", "exponential_euler"],
    ),
    ("dv/dt = (drive + g - v)/tau : 1{flag}\ndu/dt = (0.4*v - u)/(30*ms) : 1", ["exact", "euler"]),
    (
        "dv/dt = (v - v**3/3 - u + drive + g)/(2*ms) : 1\ndu/dt = 0.08*(v + 0.7 - 0.8*u)/ms : 1",
        ["euler", "rk2", "rk4", "heun"],
    ),
    (
        "dv/dt = (-(v - 0.1) + 0.2*exp((v - 0.8)/0.2) - u + drive + g)/tau : 1{flag}\n"
        "du/dt = (0.1*v - u)/(20*ms) : 1",
        ["euler", "rk2", "rk4"],
    ),
    (
        "dv/dt = (drive + g - v)/tau + 0.2*xi*tau**-0.5 : 1{flag}",
        ["euler", "heun", "milstein"],
    ),
    (
        "dv/dt = (drive + g - v)/tau + 0.1*xi_1*tau**-0.5 + 0.05*xi_2*tau**-0.5 : 1{flag}",
        ["euler"],
    ),
    ("dv/dt = (drive + g - v)/tau + 0.1*v*xi*tau**-0.5 : 1{flag}", ["milstein", "heun"]),
    (
        "dv/dt = (drive + g - h*(v - 0.2) - v)/tau : 1{flag}\n"
        "dh/dt = (h_inf - h)/(4*ms) : 1\nh_inf = 1/(1 + exp(-(v - 0.5)/0.1)) : 1",
        ["exponential_euler", "euler", "rk4"],
    ),
    (
        "dv/dt = (drive*tanh(3*v) + g + bias - v)/tau : 1{flag}\n"
        "bias = 0.3*cos(2*pi*t/(7*ms)) + 1.2*int(t > 3*ms) : 1 (shared)",
        ["euler", "rk2"],
    ),
    (
        "dv/dt = (step(t) + drive + g - v)/tau : 1{flag}",
        ["euler", "exponential_euler"],
    ),
    (
        "dv/dt = (drive + g + jitter - v)/tau : 1{flag}\n"
        "jitter = 0.3*randn() : 1 (constant over dt)",
        ["euler"],
    ),
]
#: Beside the equations of v: what synapses act on, what differs from neuron to neuron.
COMMON = (
    "dg/dt = -g/(3*ms) : 1\ndrive : 1\ncount_down : integer\non : boolean\ntau : second (constant)"
)
REFRACTORY = [
    None,
    "2*ms",
    "'(1 + rand())*ms'",
    "'1*ms + 0.2*ms*(i % 3)'",
    "'v > 0.4'",
    "'timestep(t - lastspike, dt) <= timestep(1.5*ms, dt)'",
]
RESETS = [
    "v = 0",
    "v = 0.1*rand()",
    "v -= 0.9; g *= 0.5",
    "v = 0; drive += 0.01; count_down = (count_down + 7) % 5",
    "v = 0.05*(i % 4); on = not on",
]
REGULARLY = [
    "drive = clip(drive + 0.05*(rand() - 0.5), 0, 3)",
    "g += 0.02*i/N",
    "v = v*0.9 + 0.01*sign(drive - 1)",
    "count_down = (count_down*3 + 1) // 2 % 11; g += 0.01*count_down",
    "on = rand() < 0.5; v += 0.03*int(on)",
]
ON_PRE = [
    "g_post += w",
    "g_post += w*x; x *= 0.9",
    "v_post += 0.3*w",
    "g_post = clip(g_post + w, -1, 1); w = clip(w + 0.02*(rand() - 0.3), 0, 1)",
    "g_post += w*(1 + 0.1*exp(-w)); hits += 1",
]
SYNAPSE_DYNAMICS = [
    ("", ""),
    ("dx/dt = (1 - x)/(10*ms) : 1 (clock-driven)", "exact"),
    ("dx/dt = (1 - x)/(10*ms) : 1 (event-driven)", "exact"),
    ("dx/dt = (1 - x - 0.1*x**3)/(10*ms) : 1 (clock-driven)", "rk2"),
]
CONNECT = [
    "p=0.3",
    "p=0.5, n=2",
    "condition='i != j'",
    "condition='abs(i - j) < 3', p=0.6",
    "j='k for k in range(i - 1, i + 2)', skip_if_invalid=True",
    "j='k for k in sample(N_post, p=0.4)'",
    "condition='False'",
]
DELAYS = [None, "2*ms", "'rand()*3*ms'", "'0.1*ms*(i + 2*j)'"]


class Script:
    """The lines of a script, and what they may still draw."""

    def __init__(self, number: int) -> None:
        self.rng = random.Random(number)
        self.lines = ["from brian2 import *", f"seed({number})"]
        self.groups: list[tuple[str, int]] = []
        self.names: list[str] = []

    def add(self, *lines: str) -> None:
        self.lines += lines

    def maybe(self, probability: float) -> bool:
        return self.rng.random() < probability

    def pick(self, choices: list):
        return self.rng.choice(choices)

    def named(self, name: str) -> str:
        """A name of the network's, with a number."""
        name = f"{name}{len(self.names)}"
        self.names.append(name)
        return name

    def number(self, low: float, high: float) -> float:
        return round(self.rng.uniform(low, high), 3)


def text(number: int) -> str:
    """Return the script of that number."""
    script = Script(number)
    script.add(
        f"defaultclock.dt = {script.pick([0.1, 0.1, 0.05, 0.2])}*ms",
        "step = TimedArray(array([0.2, 1.5, 0, 2.2, 0.7]), dt=2.5*ms)",
    )
    for _ in range(script.pick([1, 1, 2])):
        neurons(script)
    for _ in range(script.pick([0, 1, 1, 2])):
        synapses(script)
    if script.maybe(0.4):
        inputs(script)
    runs(script)
    return "\n".join(script.lines) + "\n"


def neurons(script: Script) -> None:
    """Add a group with its dynamics, events, regular operations and monitors."""
    equations, methods = script.pick(DYNAMICS)
    refractory = script.pick(REFRACTORY)
    flag = " (unless refractory)" if refractory and script.maybe(0.7) else ""
    size = script.pick([1, 2, 5, 8, 9, 23])
    name = script.named("G")
    arguments = [f"{size}", f"'''{equations.format(flag=flag)}\n{COMMON}'''"]
    arguments.append(f"method='{script.pick(methods)}', name='{name}'")
    arguments.append(f"threshold='v > {script.number(0.5, 1)}', reset='{script.pick(RESETS)}'")
    if refractory:
        arguments.append(f"refractory={refractory}")
    custom = script.maybe(0.25)
    if custom:
        arguments.append("events={'low': 'v < 0.2 and drive > 0.8'}")
    if script.maybe(0.15):
        arguments.append("dt=0.2*ms")
    script.add(f"{name} = NeuronGroup({', '.join(arguments)})")
    script.add(f"{name}.tau = '{script.number(3, 12)}*ms + 0.1*i*ms'")
    script.add(f"{name}.drive = '{script.number(0.5, 2)} + 0.3*rand()'")
    script.add(f"{name}.v = {script.number(-0.2, 0.5)}")
    if script.maybe(0.3):
        script.add(f"{name}.count_down = arange({size})")
    if custom:
        script.add(f"{name}.run_on_event('low', 'drive += 0.003*(1 + i)')")
        script.add(f"{script.named('events')} = EventMonitor({name}, 'low', variables=['v'])")
    if script.maybe(0.4):
        when = script.pick(["", ", when='after_resets', order=1", ", when='start'"])
        step = script.pick(["0.5*ms", "1*ms", "2*ms"])
        script.add(f"{name}.run_regularly('{script.pick(REGULARLY)}', dt={step}{when})")
    record = script.pick(["True", "[0]", f"[{size - 1}]", f"range(0, {size}, 2)"])
    step = script.pick(["", "", ", dt=0.4*ms"])
    script.add(f"{script.named('trace')} = StateMonitor({name}, ['v', 'g'], record={record}{step})")
    also = script.pick(["", ", variables='drive'"])
    script.add(f"{script.named('spikes')} = SpikeMonitor({name}{also})")
    if script.maybe(0.3):
        script.add(f"{script.named('rate')} = PopulationRateMonitor({name})")
    if size > 4 and script.maybe(0.3):
        part = f"{name}[1:{size - 1}]"
        script.add(f"{script.named('part')} = SpikeMonitor({part})")
    script.groups.append((name, size))


def part_of(script: Script) -> str:
    """Return a group, or a part of it."""
    name, size = script.pick(script.groups)
    if size > 4 and script.maybe(0.3):
        return f"{name}[{script.pick([0, 1, 2])}:{size - script.pick([0, 1])}]"
    return name


def synapses(script: Script) -> None:
    """Add synapses between two groups, or within one."""
    name = script.named("S")
    target = part_of(script)
    summed = script.maybe(0.25)
    # What is summed may not depend on event-driven variables
    dynamics, method = script.pick([SYNAPSE_DYNAMICS[0]] if summed else SYNAPSE_DYNAMICS)
    model = ["w : 1", "hits : integer", dynamics or "x : 1"]
    if summed:
        script.add(f"{name}_target = NeuronGroup(7, 'total : 1', name='{name}_target')")
        script.names.append(f"{name}_target")
        target = f"{name}_target"
        model.append("total_post = w*v_pre + 0.1*x : 1 (summed)")
    arguments = [part_of(script), target, f"'''{chr(10).join(model)}'''", f"name='{name}'"]
    if method:
        arguments.append(f"method='{method}'")
    two = not summed and script.maybe(0.2)
    if two:
        arguments.append(
            "on_pre={'up': 'g_post += 0.5*w', 'down': 'g_post -= 0.4*w'},"
            " delay={'up': 0.5*ms, 'down': 2*ms}"
        )
    elif not summed:
        arguments.append(f"on_pre='{script.pick(ON_PRE)}'")
        if script.maybe(0.3):
            arguments.append("on_post='w = clip(w*0.95 + 0.01*x, 0, 2)'")
    delay = None if two or summed else script.pick(DELAYS)
    if delay and "'" not in delay:
        arguments.append(f"delay={delay}")
    script.add(f"{name} = Synapses({', '.join(arguments)})")
    script.add(f"{name}.connect({script.pick(CONNECT)})")
    script.add(f"{name}.w = '{script.number(0.1, 0.6)}*rand()'", f"{name}.x = 1")
    if delay and "'" in delay:
        script.add(f"{name}.delay = {delay}")
    variable = "total" if summed else "w"
    if summed:
        script.add(f"{script.named('sums')} = StateMonitor({target}, 'total', record=True)")
    elif script.maybe(0.5):
        script.add(f"{script.named('weights')} = StateMonitor({name}, '{variable}', record=True)")


def inputs(script: Script) -> None:
    """Add spikes that come from outside."""
    name, _ = script.pick(script.groups)
    kind = script.pick(["poisson", "input", "generator"])
    if kind == "input":
        rate, n = script.pick([("20*Hz", 10), ("100*Hz", 50), ("300*Hz", 200)])
        script.add(f"{script.named('P')} = PoissonInput({name}, 'g', {n}, {rate}, weight=0.05)")
        return
    source = script.named("P")
    if kind == "poisson":
        rates = script.pick(["300*Hz", "'(1 + sin(t/ms))*200*Hz'", "linspace(0, 500, 6)*Hz"])
        script.add(f"{source} = PoissonGroup(6, {rates})")
    else:
        period = script.pick(["", ", period=6*ms"])
        spikes = "[0, 2, 1, 5, 3, 0], [0, 1, 1, 2.2, 3.1, 5]*ms"
        script.add(f"{source} = SpikeGeneratorGroup(6, {spikes}{period})")
    pathway = script.named("S")
    script.add(f"{pathway} = Synapses({source}, {name}, on_pre='g += 0.2')")
    script.add(f"{pathway}.connect(j='i % N_post')")
    if script.maybe(0.5):
        script.add(f"{pathway}.delay = '0.3*i*ms'")
    script.add(f"{script.named('arrivals')} = SpikeMonitor({source})")


def runs(script: Script) -> None:
    """Add one run, or several with something between them."""
    name, _ = script.groups[0]
    script.add(f"network = Network({', '.join(script.names)})")
    script.add(f"network.run({script.pick([6, 10, 15])}*ms)")
    for _ in range(script.pick([0, 0, 1, 2])):
        change = script.pick(["value", "dt", "restore", "inactive", "seed"])
        if change == "dt" and any("PoissonInput" in line for line in script.lines):
            continue  # which Brian2 refuses
        if change == "value":
            script.add(f"{name}.drive += 0.4", f"{name}.v = '0.5*rand()'")
        elif change == "dt":
            # Halved: where a longer step makes two steps one, Brian2's queue in C++ loses spikes
            script.add("defaultclock.dt = defaultclock.dt/2")
        elif change == "restore":
            script.add("network.store()", "network.run(3*ms)")
            script.add(f"network.restore(restore_random_state={script.maybe(0.5)})")
        elif change == "inactive":
            script.add(f"{script.pick(script.names)}.active = False")
        else:
            script.add("seed(77)")
        script.add(f"network.run({script.pick([2, 5])}*ms)")
