"""From published definitions to a catalogue the generator can read: the library behind the commands in `scripts/`."""
