//! The policies' meta data. Made by `cargo xtask gen` from the policies' pages.

pub mod kubernetes;
