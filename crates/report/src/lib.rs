//! Reports and one file an output format.
