"""Inputs of a collection: files, frames, queries and iterables, each opened as an `InputTable`.

They may import `collect.job`, `collect.record` and `collect.file_names`, but not the ledger, the run or the outputs.
"""
