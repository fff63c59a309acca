"""Batches of commands for QuickStatements, in the dialects that its tools really read.

Source: https://www.wikidata.org/wiki/Help:QuickStatements, and how the parsers of QuickStatements 2
and 3 behave where the page is silent. Neither has a way to escape anything: what a parser would
read as a command is refused and named in the loss report.
"""

from mithaq.export.quickstatements.sheets import write_sheets
from mithaq.export.quickstatements.tabbed import write_quickstatements2, write_quickstatements3

__all__ = ["write_quickstatements2", "write_quickstatements3", "write_sheets"]
