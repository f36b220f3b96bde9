"""Collections on other systems: Ray.

It imports `collect` and the rooms below it; nothing else imports it.
"""
