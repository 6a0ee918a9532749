//! Paths with `/`, relative to one directory; `.` is that directory itself.

/// A path as seen from another, without `.` and, as far as can be, without `..`.
pub fn join(base: &str, path: &str) -> String {
    match base {
        "." if is_plain(path) => return path.to_owned(),
        _ if is_plain(base) && is_plain(path) => return [base, path].join("/"),
        _ => {}
    }
    let absolute = path.starts_with('/');
    let mut parts: Vec<&str> = if absolute { Vec::new() } else { base.split('/').collect() };
    let rooted = absolute || base.starts_with('/');
    parts.extend(path.split('/'));
    let mut clean: Vec<&str> = Vec::with_capacity(parts.len());
    for part in parts {
        match part {
            "" | "." => {}
            ".." if clean.last().is_some_and(|last| *last != "..") => {
                clean.pop();
            }
            ".." if rooted => {}
            part => clean.push(part),
        }
    }
    match (rooted, clean.is_empty()) {
        (true, _) => format!("/{}", clean.join("/")),
        (false, true) => ".".into(),
        (false, false) => clean.join("/"),
    }
}

/// Whether a path is relative and no part of it is empty, `.` or `..`.
fn is_plain(path: &str) -> bool {
    let bytes = path.as_bytes();
    // Where a part starts with a dot it is looked at in full.
    let starts_plain = |at: usize| bytes.get(at).is_some_and(|byte| !matches!(byte, b'/' | b'.'));
    starts_plain(0) && memchr::memchr_iter(b'/', bytes).all(|slash| starts_plain(slash + 1))
}

/// The way from one directory to another: `../modules/net`.
pub fn relative(from: &str, to: &str) -> String {
    let split = |path: &str| -> Vec<String> {
        join(".", path).split('/').filter(|part| !matches!(*part, "" | ".")).map(str::to_owned).collect()
    };
    let (from, to) = (split(from), split(to));
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let mut parts = vec!["..".to_owned(); from.len() - shared];
    parts.extend_from_slice(&to[shared..]);
    if parts.is_empty() { ".".into() } else { parts.join("/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_plain() {
        assert_eq!(join("envs/prod", "../../modules/x"), "modules/x");
        assert_eq!(join(".", "./m/"), "m");
        assert_eq!(join("a", ".."), ".");
        assert_eq!(join(".", "../x"), "../x");
        assert_eq!(join("/r/a", "../b"), "/r/b");
        assert_eq!(relative("envs/prod", "modules/x"), "../../modules/x");
        assert_eq!(relative(".", "m/n"), "m/n");
        assert_eq!(relative("a", "a"), ".");
    }
}
