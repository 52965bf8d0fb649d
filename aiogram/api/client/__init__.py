"""The bot, what carries its calls, and long polling."""
