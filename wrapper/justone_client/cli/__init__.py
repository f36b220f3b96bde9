"""The command `justone`: its arguments, output, progress line and signals.

It imports everything else; nothing imports it.
"""
