"""Whether the declared bounds of dependencies are honest; see ``make check-bounds``."""
