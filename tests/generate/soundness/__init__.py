"""What sanitizers, analysers and a prover say about the generated C of every network."""
