//! Paths as parts of URIs.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// RFC 3986's unreserved characters and the slash stand for themselves; a colon in a first segment would be a scheme.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// A relative path with `/` as a relative reference.
pub(crate) fn path(path: &str) -> String {
    utf8_percent_encode(path, ENCODED).to_string()
}
