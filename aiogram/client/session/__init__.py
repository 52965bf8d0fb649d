"""What carries calls to a Bot API server."""
