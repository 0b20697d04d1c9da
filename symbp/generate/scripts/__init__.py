"""What programs in Python and JavaScript share: layout, numbers, operations."""
