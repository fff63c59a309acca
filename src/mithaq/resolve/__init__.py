"""The room resolve."""
