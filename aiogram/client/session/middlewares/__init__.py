"""Functions that every call of a session goes through."""
