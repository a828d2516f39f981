"""Store: what the lead service keeps in its database (SQLAlchemy Core; SQLite or PostgreSQL)."""
