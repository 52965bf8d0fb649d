"""For pytest: the snippets of docs/ and of the README are tests too."""

pytest_plugins = ["docs._machinery.runner"]
