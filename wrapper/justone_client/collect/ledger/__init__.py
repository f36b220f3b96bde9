"""Where a collection writes down what it is about to do, and what came of it."""
