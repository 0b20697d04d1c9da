"""Named simplification strategies, the cost model that judges them, and the report."""
