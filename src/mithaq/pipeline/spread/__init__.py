"""A whole build on many machines: no step sees more than one article or one group of a key.

The ledger of a graph folder does the same on one machine, and only what has changed; the functions
that decide are the same ones, so that both give the same bytes.
"""
