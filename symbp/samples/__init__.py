"""Samples from files, read in bounded memory."""
