"""Puts the rooms together: articles into a graph, a graph into answers."""
