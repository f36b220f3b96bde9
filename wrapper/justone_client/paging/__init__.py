"""Lists that come in pages: how they follow one another, and iterators that ask for one after the other."""
