//! Benchmarks and the generator of their inputs.
