//! Defaults that a provider fills in while it plans: what nobody set is then known all the same. Published schemas do
//! not hold them. `defaults.tsv` has what Terraform planned for resources that did not set an argument, with the AWS
//! provider 3.49 and 5.100: kind, argument, value as JSON. What differs between releases is not in it.

use std::sync::LazyLock;

use crate::cty::Value;
use crate::eval::Mode;
use crate::functions::decode_json;

/// Kind, argument and value, sorted.
static DEFAULTS: LazyLock<Vec<[&str; 3]>> = LazyLock::new(|| {
    let lines = include_str!("defaults.tsv").lines().map(|line| line.splitn(3, '\t'));
    lines.map(|mut fields| [(); 3].map(|()| fields.next().unwrap_or_default())).collect()
});

/// The default of an argument of a resource.
pub(crate) fn default_of(mode: Mode, kind: &str, attribute: &str) -> Option<Value> {
    if mode == Mode::Managed { decode_json(default_json(kind, attribute)?) } else { None }
}

/// The default of an argument of a managed resource, as JSON.
pub(crate) fn default_json(kind: &str, attribute: &str) -> Option<&'static str> {
    let at = DEFAULTS.binary_search_by(|[known, name, _]| [*known, *name].cmp(&[kind, attribute])).ok()?;
    Some(DEFAULTS[at][2])
}

#[cfg(test)]
mod tests {
    use super::{DEFAULTS, decode_json};

    #[test]
    fn each_line_can_be_looked_up_and_read() {
        assert!(DEFAULTS.is_sorted_by(|a, b| a[..2] < b[..2]));
        for [kind, name, value] in &*DEFAULTS {
            assert!(decode_json(value).is_some_and(|value| !value.is_null()), "{kind} {name} {value}");
        }
    }
}
