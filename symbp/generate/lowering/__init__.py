"""From equations to loops: order of axes, strips, sums of products, copies, what is written out."""
