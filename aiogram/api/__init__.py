"""The Bot API: its types, its methods, and the client."""
