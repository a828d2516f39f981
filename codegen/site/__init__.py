"""Site: the documentation as Markdown pages, by hand and from the manifests, for a site generator to render."""
