"""Worker processes from the server's side: started, watched, killed, replaced."""

from mithaq.serve.pool.pool import Pool

__all__ = ["Pool"]
