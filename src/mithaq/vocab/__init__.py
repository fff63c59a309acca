"""The room vocab."""
