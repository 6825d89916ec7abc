"""The membrane potential of lif.py, plotted: what a first run prints and shows."""

from lif import *

# Three lines of Matplotlib
plot(Vmon.t/ms, Vmon.v[0])
xlabel('time (ms)')
ylabel('membrane potential v')

# What you should see
print(Smon.t[:])
show()
