"""Worker processes from the server's side: started, watched, killed, replaced."""

from mithaq.serve.pool.job import Job, Reply
from mithaq.serve.pool.pool import Pool

__all__ = ["Job", "Pool", "Reply"]
