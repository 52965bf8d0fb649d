"""Helpers for what bots do most: keyboards, deep links, marked text."""
