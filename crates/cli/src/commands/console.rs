//! `palisade console`.
