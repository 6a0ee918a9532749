//! Room on the stack for what nests: policies decide how deep that is, so no thread's own stack is enough.

/// What is called between two looks at the stack fits in this.
const RED_ZONE: usize = 256 << 10;
/// So much is added at a time.
const SEGMENT: usize = 8 << 20;

/// Calls a function that nests, with more stack if little is left. The depth itself is limited elsewhere.
pub(crate) fn deep<T>(call: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(RED_ZONE, SEGMENT, call)
}
