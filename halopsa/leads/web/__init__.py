"""Web: the lead service's routes over HTTP, made of the facts of its manifest."""
