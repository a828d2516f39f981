"""What each recipe of the documentation leaves at the tenant and in its folder: one module for each page."""
