"""The reference interpreter and every check that is made with it."""
