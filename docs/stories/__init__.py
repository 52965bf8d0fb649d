"""The stories: what has happened, or happens, around a snippet.

A story is a pytest fixture that a page names in a fence, as in ```` ```{.python fixture:ann_starts} ````. Its docstring
is the caption above the snippet: Markdown, a sentence or two, in the present perfect for what has happened before the
program starts, in the present for what happens while it runs. Several fixtures of a fence are told in their order.

To add one, write an `async def` in one of the modules here. It takes `server`, an `aiogram.testing.BotApiServer` made
for this one run:

- What has happened before is done at once: `ann = server.user("Ann")`, `await ann.send("/start")`. A message that the
  bot has sent earlier comes from `steps.bot_sends`.
- What people do in return for something that the program does goes into an inner function, which is started by
  `server.story(...)`. There they wait: `await ann.receives("Tea")` for a message with that text or button,
  `await press.answer()` for the answer to a press, `await polling(server)` until the bot has done all it had to do.

A story gives the program nothing but the world to act in: no names, no objects. One that waits for something that the
program never does fails the run, with what it waited for.
"""
