"""The generator behind `scripts/generate_client.py`: from the catalogue of `justone_specs` to `generated/`."""
