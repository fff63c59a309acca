"""What a worker process is told when it starts."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from mithaq.serve.limits import Limits


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the graph and its search index are, and the limits."""

    folder: Path
    index: Path
    limits: Limits

    def written(self) -> str:
        """Give them as one argument of a command line."""
        told = {"folder": str(self.folder), "index": str(self.index), "limits": asdict(self.limits)}
        return json.dumps(told)


def read_settings(argument: str) -> Settings:
    """Give back what was written."""
    told = json.loads(argument)
    return Settings(Path(told["folder"]), Path(told["index"]), Limits(**told["limits"]))
