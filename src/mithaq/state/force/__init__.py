"""ForceStrength and ForceMovement: how many soldiers there are, and where they go."""
