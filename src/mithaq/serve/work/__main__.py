"""The nursery: a process that has all that a worker needs in memory, and forks workers.

``python -m mithaq.serve.work`` is told on its standard input, one end of a socket pair: a message
is a worker's settings and carries the file descriptors of its line and of its tally. So a worker
begins within milliseconds; begun anew it would read the whole program first. No store is open here,
no thread runs, so that a fork is safe. The nursery ends with the server.
"""

from __future__ import annotations

import gc
import os
import signal
import socket

from mithaq.serve.work.settings import read_settings
from mithaq.serve.work.tally import Tally
from mithaq.serve.work.worker import work

_LONGEST = 1 << 16


def main() -> None:
    """Fork a worker for each message."""
    gc.freeze()  # a collection would write to memory that all workers share
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server decides when to end
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for workers: they leave no trace
    with socket.socket(fileno=0) as orders:
        while message := socket.recv_fds(orders, _LONGEST, 2):
            told, given, _, _ = message
            if not told:
                return
            if os.fork() == 0:
                orders.close()
                try:
                    line, memory = given
                    work(read_settings(told.decode()), socket.socket(fileno=line), Tally(memory))
                finally:
                    os._exit(0)
            for descriptor in given:
                os.close(descriptor)


if __name__ == "__main__":
    main()
