"""The server: a SPARQL endpoint and an explorer over a published graph.

The process that speaks HTTP never touches the store. Whatever reads data happens in worker
processes (``work``), which the pool may kill; so no query can stop the server or make it grow.
"""
