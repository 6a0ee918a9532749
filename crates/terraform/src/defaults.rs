//! Defaults that a provider fills in while it plans: what nobody set is then known all the same. Published schemas do
//! not hold them. `defaults.tsv` has what Terraform planned for resources that did not set an argument, with the AWS
//! provider 3.49 and 5.100: kind, argument, value as JSON; `?` where it differs or was not planned, `*` for all arguments
//! of a kind. An argument of a block has the block types before it (`health_check.interval`): these were planned for
//! blocks with nothing but what is required, and no plan of 3.49 says otherwise.
//!
//! Providers on the older SDK fill in some blocks too, which are unknown then; `filled_in.tsv` has those of the AWS
//! provider by kind and block types, as the same two releases planned every kind without them. `cargo xtask defaults`
//! writes both.

use std::sync::LazyLock;

use crate::cty::Value;
use crate::eval::Mode;
use crate::functions::decode_json;

/// Kind, argument and value, sorted.
static DEFAULTS: LazyLock<Vec<[&str; 3]>> = LazyLock::new(|| {
    let lines = include_str!("defaults.tsv").lines().map(|line| line.splitn(3, '\t'));
    lines.map(|mut fields| [(); 3].map(|()| fields.next().unwrap_or_default())).collect()
});

/// Kind and block types, sorted.
static FILLED_IN: LazyLock<Vec<&str>> = LazyLock::new(|| include_str!("filled_in.tsv").lines().collect());

/// Whether a provider fills in a block that nobody wrote, by kind and block types (`cluster_config.node_options`): it is
/// unknown then, and else certainly empty. None where that is not known of the provider.
pub(crate) fn is_filled_in(kind: &str, block_types: &str) -> Option<bool> {
    let wanted = || kind.bytes().chain(*b"\t").chain(block_types.bytes());
    let found = || FILLED_IN.binary_search_by(|line| line.bytes().cmp(wanted())).is_ok();
    kind.starts_with("aws_").then(found)
}

/// The default of an argument of a resource: `health_check.interval`.
pub(crate) fn default_of(mode: Mode, kind: &str, attribute: &str) -> Option<Value> {
    if mode == Mode::Managed { decode_json(default_json(kind, attribute)?) } else { None }
}

/// The default of an argument of a managed resource, as JSON.
pub(crate) fn default_json(kind: &str, attribute: &str) -> Option<&'static str> {
    line(kind, attribute).filter(|default| *default != UNTOLD)
}

/// Whether an argument certainly has no default: its provider planned the kind, and left it null.
pub(crate) fn has_none(mode: Mode, kind: &str, attribute: &str) -> bool {
    mode == Mode::Managed && kind.starts_with("aws_") && line(kind, "*").is_none() && line(kind, attribute).is_none()
}

/// What is not known in the table.
const UNTOLD: &str = "?";

fn line(kind: &str, attribute: &str) -> Option<&'static str> {
    let at = DEFAULTS.binary_search_by(|[known, name, _]| [*known, *name].cmp(&[kind, attribute])).ok()?;
    Some(DEFAULTS[at][2])
}

#[cfg(test)]
mod tests {
    use super::{DEFAULTS, FILLED_IN, Mode, UNTOLD, decode_json, default_json, has_none, is_filled_in};

    #[test]
    fn each_line_can_be_looked_up_and_read() {
        assert!(DEFAULTS.is_sorted_by(|a, b| a[..2] < b[..2]));
        for [kind, name, value] in DEFAULTS.iter().filter(|line| line[2] != UNTOLD) {
            assert!(decode_json(value).is_some_and(|value| !value.is_null()), "{kind} {name} {value}");
        }
    }

    #[test]
    fn what_was_planned_without_a_value_has_no_default() {
        assert_eq!(default_json("aws_lb", "enable_http2"), Some("true"));
        let none = |kind, argument| has_none(Mode::Managed, kind, argument);
        assert_eq!(default_json("aws_lb_target_group", "health_check.interval"), Some("30"));
        assert!(none("aws_s3_bucket", "bucket_prefix") && !none("aws_lb", "enable_http2"));
        // Nobody planned these.
        assert!(
            !none("google_compute_network", "description")
                && !none("aws_kinesis_firehose_delivery_stream", "destination_id")
        );
    }

    #[test]
    fn blocks_that_are_filled_in_are_told_from_those_that_are_not() {
        assert!(FILLED_IN.is_sorted_by(|a, b| a.as_bytes() < b.as_bytes()));
        assert_eq!(is_filled_in("aws_s3_bucket", "versioning"), Some(true));
        assert_eq!(is_filled_in("aws_opensearch_domain", "vpc_options"), Some(false));
        assert_eq!(is_filled_in("google_compute_instance", "boot_disk"), None);
    }
}
