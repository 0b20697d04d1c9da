"""C for boards: their facts, programs without an operating system, training in whole numbers."""
