"""HTTP: what is asked of which address, and how it is answered."""
