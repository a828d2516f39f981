"""What must hold between the parts of a manifest; one module per part."""
