"""Networks and weights of other frameworks become networks and weights of ours."""
