"""Rich messages: what a call gives, as blocks, text or HTML, and what a message has of it."""
