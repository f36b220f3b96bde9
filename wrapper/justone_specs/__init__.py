"""From published definitions to a catalogue: pulling, normalising and comparing them.

The commands in `scripts/` and `justone` stand on it; it imports `justone_client.endpoints`.
"""
