//! `palisade inspect`.
