"""Findings in the forms that people and programs read."""

from mithaq.check.forms.junit import junit
from mithaq.check.forms.records import record
from mithaq.check.forms.report import report_graph
from mithaq.check.forms.sarif import sarif
from mithaq.check.forms.text import finding_text

__all__ = ["finding_text", "junit", "record", "report_graph", "sarif"]
