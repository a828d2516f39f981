"""The facts of HaloPSA's API, as data: written by `python -m codegen build`, read by `halopsa.core.facts`."""
