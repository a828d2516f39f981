"""Stand-ins of APIs, driven by the facts of their manifests. ``ApiSandbox`` is in ``server``."""
