//! `palisade test`.
