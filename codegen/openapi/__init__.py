"""OpenAPI descriptions: imported into the manifest, exported from it."""
