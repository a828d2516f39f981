"""Work on the tenant: each lead becomes one contact and one ticket, whatever dies or is lost."""
