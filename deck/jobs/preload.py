"""What the fork server loads once, for every picture to start with."""

import gc
import inspect
import os
import sys

# What is loaded stays: to look through it for garbage, again and again, took a sixth of the time.
# A picture is soon made, too, and its process gone with what it leaves behind.
gc.disable()

# Brian2 loads it if it is there, for its own tests.
sys.modules["pytest"] = None

try:
    import filelock  # noqa: F401
    import font_source_sans_pro  # noqa: F401
    import matplotlib.pyplot  # noqa: F401
    import PIL.Image
    from matplotlib.mathtext import MathTextParser

    import brian2js  # noqa: F401
except KeyboardInterrupt:
    os._exit(130)  # the terminal's Ctrl-C; the builder tells about it
except ImportError:
    pass  # told by the figure that needs it
else:
    # What each picture would do again: Pillow's formats, Matplotlib's grammar of formulas, Python's
    # table of modules
    PIL.Image.preinit()
    MathTextParser("agg").parse("$x_1$")
    inspect.stack()

del sys.modules["pytest"]
# The forks then don't copy these objects.
gc.freeze()
