"""Tables of data: its columns and their types, by data classes or by values, and rows and frames of them.

They import `endpoints` and `errors`; responses and the outputs of collections are made with them.
"""
