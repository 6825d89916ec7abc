"""Every function that Brian2 knows by itself, over a range of arguments."""

from brian2 import *

G = NeuronGroup(
    41,
    """
x = (i - 20)/4.0 : 1
p = abs(x) + 0.1 : 1
a = sin(x) + cos(x) + tan(x/10) : 1
b = sinh(x) + cosh(x) + tanh(x) + tanh(100*x) : 1
c = exp(x) + log(p) + log10(p) + expm1(x) + log1p(p) : 1
d = sqrt(p) + ceil(x) + floor(x) + arcsin(x/6) + arccos(x/6) + arctan(x) : 1
f = abs(x) + sign(x) + clip(x, -2, 1.5) + int(x) + exprel(x) : 1
g = x**2 + p**0.5 + p**-1 + p**1.7 + x**3 + (x % 3) + (x // 0.7) + (x % -1.3): 1
h = int(x > 1 and not (x > 3) or x == -2) + int(t > 1*ms) : 1
l = exp(50*x) : 1
k = timestep(t - 0.3*ms, dt) + e + pi : 1
""",
)
Vmon = StateMonitor(G, ["a", "b", "c", "d", "f", "g", "h", "k", "l"], record=True)
run(2 * ms)
