"""Answer one call in a process of its own on a Dask worker: `python -m deck.jobs.call CALL`.

CALL is a file with the pickled ("module:function", arguments); the pickled result is written beside
it. Standard input ends when nobody waits for it any more.
"""

import importlib
import os
import pickle
import sys
from pathlib import Path

from deck.jobs.processes import end_with, lead_group

if __name__ == "__main__":
    lead_group()
    end_with(sys.stdin.read)
    call = Path(sys.argv[1])
    function, args = pickle.loads(call.read_bytes())
    module, _, name = function.partition(":")
    answer = pickle.dumps(getattr(importlib.import_module(module), name)(*args, call.parent))
    call.with_name("answer.pickle").write_bytes(answer)
    os._exit(0)
