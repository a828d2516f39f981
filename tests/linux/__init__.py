"""Only true on Linux: what needs a device that other systems lack."""
