"""The server's side of the nursery, which gives birth to workers."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

from mithaq.serve.work.settings import Settings
from mithaq.serve.work.tally import Tally, shared


class Nursery:
    """Has workers forked; a nursery that has died is begun anew."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._orders: socket.socket | None = None

    def worker(self, settings: Settings) -> tuple[socket.socket, Tally]:
        """Have a worker started; give the line to it, on which it says when it is ready."""
        ours, theirs = socket.socketpair()
        memory = shared()
        try:
            given = [theirs.fileno(), memory]
            socket.send_fds(self._begun(), [settings.written().encode()], given)
            return ours, Tally(memory)
        finally:
            theirs.close()
            os.close(memory)

    def close(self) -> None:
        """End the nursery; its workers are ended one by one."""
        if self._orders is not None:
            self._orders.close()
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _begun(self) -> socket.socket:
        if self._orders is not None and self._process and self._process.poll() is None:
            return self._orders
        self.close()
        # Each message is one worker's, so that the kernel must keep them apart.
        self._orders, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "mithaq.serve.work"],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        return self._orders
