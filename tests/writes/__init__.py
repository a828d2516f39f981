"""What goes out in bodies and files: every write of the manifest, over a real socket."""
