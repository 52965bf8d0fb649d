"""The place where users of this package look for `CallbackData`."""
