"""Which version of the graph is served; a new one is taken up while the server runs."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

from mithaq.errors import GraphFolderError
from mithaq.serve.limits import Limits
from mithaq.serve.work.settings import Settings
from mithaq.store import GraphFolder, read_manifest
from mithaq.store.lock import locked

_PAUSE = 1.0
"""Seconds between two looks at the manifest."""

_SOON = 0.1
"""Seconds after which to look again whether another process is done."""


class Versions:
    """Watches a graph folder, and indexes each version that is published."""

    def __init__(self, folder: GraphFolder, scratch: Path, limits: Limits) -> None:
        """Keep where the graph is; ``scratch`` is a folder for all processes of the server."""
        self.current = ""
        self._folder = folder
        self._indexes = scratch / "indexes"
        self._indexes.mkdir(exist_ok=True)
        self._limits = limits

    async def take(self) -> Settings:
        """Make the published version the current one, and give what workers need for it.

        Raises:
            GraphFolderError: it is no graph folder, or cannot be indexed.
        """
        async with _alone(self._indexes):
            version = _version(self._folder)
            index = self._indexes / f"{version}.sqlite"
            for old in set(self._indexes.iterdir()) - {index}:
                old.unlink()
            if not index.exists():
                await _build(self._folder, index)
        self.current = version
        return Settings(self._folder.root.absolute(), index, self._limits)

    async def watch(self, changed: Callable[[Settings], Awaitable[None]]) -> None:
        """Tell of each new version, for ever; a folder that is broken meanwhile is passed over."""
        while True:
            await asyncio.sleep(_PAUSE)
            try:
                if _version(self._folder) != self.current:
                    await changed(await self.take())
            except GraphFolderError:
                continue


def _version(folder: GraphFolder) -> str:
    """Name the published version: each publishing writes the manifest anew."""
    read_manifest(folder.manifest)
    written = folder.manifest.stat().st_mtime_ns
    return hashlib.sha256(folder.manifest.read_bytes() + str(written).encode()).hexdigest()[:12]


@asynccontextmanager
async def _alone(place: Path) -> AsyncIterator[None]:
    """Keep other processes from what is done in a folder, once none is at it."""
    with ExitStack() as held:
        while True:
            try:
                held.enter_context(locked(place))
                break
            except BlockingIOError:
                await asyncio.sleep(_SOON)
        yield


async def _build(folder: GraphFolder, index: Path) -> None:
    """Have an index built; it is there when it is whole."""
    unfinished = index.with_suffix(f".{os.getpid()}")
    await _run("mithaq.serve.search.building", folder.root, unfinished)
    unfinished.rename(index)


async def _run(module: str, *arguments: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *map(str, arguments), stderr=asyncio.subprocess.PIPE
    )
    try:
        _, errors = await process.communicate()
    except asyncio.CancelledError:
        process.kill()
        raise
    if process.returncode:
        lines = errors.decode(errors="replace").strip().splitlines() or ["no reason given"]
        raise GraphFolderError(f"The graph cannot be indexed: {lines[-1]}.")
