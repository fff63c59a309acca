from hypothesis import settings

# A slow machine is no failure: tests say what is right, benchmarks how fast it is.
settings.register_profile("mithaq", deadline=None)
settings.load_profile("mithaq")
