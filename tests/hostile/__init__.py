"""Whatever is given, nothing breaks: manifests, answers, arguments, and requests to the sandbox.

``HALOPSA_FUZZ_EXAMPLES`` is the number of examples of each property; the default keeps the folder quick.
"""
