"""The server: a SPARQL endpoint and an explorer over a published graph.

The process that speaks HTTP evaluates no query; it reads no more of the store than a few triples.
All other work on data happens in worker processes (``work``), which the pool may kill; so no query
can stop the server or make it grow.
"""
