"""The room assemble."""
