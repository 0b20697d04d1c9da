"""C: the step, its memory, its text."""
