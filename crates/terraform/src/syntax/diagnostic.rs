use std::borrow::Cow;

use palisade_source::Span;

/// Something that Terraform would not parse, in Terraform's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The place that it is about.
    pub span: Span,
    /// What is wrong, in a few words without a full stop: `Missing newline after argument`.
    pub summary: Cow<'static, str>,
    /// What is expected, in sentences.
    pub detail: Cow<'static, str>,
    /// An earlier place that it refers to: the directive that is not closed, the argument that was set before.
    pub related: Option<Span>,
}
