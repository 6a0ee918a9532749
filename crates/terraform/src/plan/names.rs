//! Names as a plan writes them: `module.net["eu"].aws_subnet.a[0].id`.

/// A step of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step<'n> {
    /// `.name`, without its dot.
    Name(&'n str),
    /// `[0]` or `["key"]`, with its brackets.
    Key(&'n str),
}

/// The steps of a name, in order.
pub(super) fn steps(name: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::with_capacity(4);
    let mut rest = name;
    while !rest.is_empty() {
        if rest.starts_with('[') {
            let (key, behind) = rest.split_at(key_length(rest));
            steps.push(Step::Key(key));
            rest = behind;
        } else {
            let bare = rest.strip_prefix('.').unwrap_or(rest);
            let (step, behind) = bare.split_at(bare.find(['.', '[']).unwrap_or(bare.len()));
            steps.push(Step::Name(step));
            rest = behind;
        }
    }
    steps
}

/// The length of the bracketed key that the text starts with.
fn key_length(text: &str) -> usize {
    let mut quoted = false;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b']' if !quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Writes a step behind a name.
pub(super) fn push_step(name: &mut String, step: Step<'_>) {
    match step {
        Step::Name(text) => {
            if !name.is_empty() {
                name.push('.');
            }
            name.push_str(text);
        }
        Step::Key(text) => name.push_str(text),
    }
}

/// The steps as one name.
pub(super) fn join(steps: &[Step<'_>]) -> String {
    let mut name = String::new();
    for &step in steps {
        push_step(&mut name, step);
    }
    name
}

/// The last module call of a module's address: the calling module's address, the call's name and its key, which may
/// be empty. None for the root module.
pub(super) fn last_call(module: &str) -> Option<(&str, &str, &str)> {
    let mut end = 0;
    let mut last = None;
    let mut steps = steps(module).into_iter().peekable();
    while let Some(step) = steps.next() {
        let (Step::Name("module"), Some(Step::Name(name))) = (step, steps.next()) else { return None };
        let key = match steps.peek() {
            Some(&Step::Key(key)) => {
                steps.next();
                key
            }
            Some(Step::Name(_)) | None => "",
        };
        last = Some((&module[..end], name, key));
        end += "module.".len() + name.len() + key.len() + usize::from(end > 0);
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_may_hold_anything() {
        let name = r#"module.a["x].\"y"].aws_subnet.b[0].tags["c.d"]"#;
        assert_eq!(
            steps(name),
            [
                Step::Name("module"),
                Step::Name("a"),
                Step::Key(r#"["x].\"y"]"#),
                Step::Name("aws_subnet"),
                Step::Name("b"),
                Step::Key("[0]"),
                Step::Name("tags"),
                Step::Key(r#"["c.d"]"#),
            ]
        );
        assert_eq!(join(&steps(name)), name);
    }

    #[test]
    fn a_module_address_ends_in_a_call() {
        assert_eq!(last_call(""), None);
        assert_eq!(last_call("module.a"), Some(("", "a", "")));
        assert_eq!(last_call(r#"module.a["k.l"].module.b[0]"#), Some((r#"module.a["k.l"]"#, "b", "[0]")));
        assert_eq!(last_call("module.a.module.b"), Some(("module.a", "b", "")));
    }

    #[test]
    fn what_is_no_name_ends() {
        for odd in ["[", "a[", "a[\"", ".", "..", "a..b", "module", "module.", "]"] {
            steps(odd);
            last_call(odd);
        }
    }
}
