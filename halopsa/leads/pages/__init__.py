"""Pages: what happened to leads, for a browser: HTML made on the server (Jinja), without any script."""
