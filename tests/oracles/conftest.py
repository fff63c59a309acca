"""These tests need other programs: make oracles brings them, make test passes the folder over."""

import os

collect_ignore_glob = [] if os.environ.get("MITHAQ_ORACLES") == "1" else ["test_*.py"]
