"""What a collection is fed with: files, frames, queries and iterables, each as the same kind of table."""
