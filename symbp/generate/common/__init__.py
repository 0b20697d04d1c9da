"""What all targets share: names, the parts of a step, batches, elementary functions, line ends."""
