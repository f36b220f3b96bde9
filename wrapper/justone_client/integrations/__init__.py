"""Collections on other systems: Ray.

It imports `collect` and whatever is below it; nothing else imports it.
"""
