"""What a worker process gives up before it sees a query: the network, other programs, memory.

On Linux a seccomp filter refuses the system calls by which a process reaches out (``man 2
seccomp``); it holds for all threads that start later. Elsewhere, or where filters are not allowed,
the process may open no further file or socket once its store is open.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import signal
import struct
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from mithaq.serve.limits import MIB

_SET_DEATH_SIGNAL = 1
_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_ALLOW, _REFUSE = 0x7FFF0000, 0x0005000D  # EACCES
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE = 0, 4  # where they stand in struct seccomp_data
_FOREIGN = 0x40000000  # numbers of the x32 calls, which would be a way around


class _Machine(NamedTuple):
    """A processor: its name for the kernel, and the numbers of the calls that are refused.

    These are socket, connect, execve, execveat, ptrace and io_uring_setup.
    """

    audit: int
    calls: Sequence[int]


_MACHINES: Mapping[str, _Machine] = {
    "x86_64": _Machine(0xC000003E, (41, 42, 59, 322, 101, 425)),
    "aarch64": _Machine(0xC00000B7, (198, 203, 221, 281, 117, 425)),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def end_with_parent() -> None:
    """Be killed when the process that forked this one has ended (``man 2 prctl``), on Linux."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None, use_errno=True).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


def seal() -> bool:
    """Give up the network and other programs for good; tell whether the system allowed it."""
    machine = _MACHINES.get(platform.machine())
    if not sys.platform.startswith("linux") or not machine:
        return False
    code = _code(machine)
    program = _Program(len(code) // 8, code)
    call = ctypes.CDLL(None, use_errno=True).prctl
    if call(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        return False
    return bool(call(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def forbid_files() -> None:
    """Let no further file or socket be opened."""
    probe = os.open(os.devnull, os.O_RDONLY)
    os.close(probe)
    resource.setrlimit(resource.RLIMIT_NOFILE, (probe, probe))


def limit_memory(mebibytes: int) -> None:
    """Let the process grow by so much from where it is now, and leave no core behind."""
    most = _size() + mebibytes * MIB
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _size() -> int:
    """Give the bytes of address space in use; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[0]) * resource.getpagesize() if status.exists() else 0


def _code(machine: _Machine) -> bytes:
    """Give the filter as instructions of the Berkeley packet filter."""
    refusals = len(machine.calls) + 1
    checks = [
        (_EQUAL, refusals - place, 0, number) for place, number in enumerate(machine.calls, start=1)
    ]
    code = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, refusals + 2, machine.audit),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, refusals, 0, _FOREIGN),
        *checks,
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("HBBI", *line) for line in code)
