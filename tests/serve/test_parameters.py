from urllib.parse import quote_plus, unquote_to_bytes

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mithaq.serve.problem import Problem
from mithaq.serve.sparql.parameters import values


@given(st.text())
def test_what_is_encoded_is_read(text: str) -> None:
    """Any text comes through percent-encoding as it was."""
    assert values(b"query=" + quote_plus(text).encode()) == {"query": [text]}


@given(st.text("%0123CDEF{ ", max_size=12).map(str.encode))
@example(b"%2520")
@example(b"%%3C41")
@example(b"%%20")
def test_codes_are_read_once(encoded: bytes) -> None:
    """Percent signs in any order are read as by the standard library; only UTF-8 is taken."""
    try:
        expected = unquote_to_bytes(encoded).decode()
    except UnicodeDecodeError:
        with pytest.raises(Problem, match="UTF-8"):
            values(b"query=" + encoded)
    else:
        assert values(b"query=" + encoded) == {"query": [expected]}
