/// Why a repair is not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The value is an expression.
    #[error("its value is the expression `{0}`: change what that refers to")]
    Expression(String),
    /// The blocks come from a `dynamic` block.
    #[error("its blocks `{0}` are made by a dynamic block: change what that iterates over")]
    Dynamic(String),
    /// There are several blocks of a type, and the finding is about none of them.
    #[error("there are several blocks `{0}`, and which of them is meant is for a person to say")]
    SeveralBlocks(String),
    /// The provider has no such argument, in the release whose schema is known.
    #[error("the provider has no argument `{name}` in {kind}")]
    NoArgument {
        /// The resource's type.
        kind: String,
        /// The argument.
        name: String,
    },
    /// What the provider would refuse.
    #[error("its provider would refuse what is written: {0}")]
    Refused(String),
    /// It is not known whether something is written as a block or as an argument.
    #[error("how {kind} has `{name}` is not known: its provider's schema is not among those that palisade has")]
    NoSchema {
        /// The resource's type.
        kind: String,
        /// The argument or block.
        name: String,
    },
    /// The argument's value is not what the repair looks into.
    #[error("`{0}` is not written as the repair expects it")]
    OtherShape(String),
    /// What is to be removed or replaced is not there.
    #[error("what it is about is not written here")]
    NotWritten,
    /// The finding is about something else than what repairs are for.
    #[error("the repair is for other kinds of resources")]
    OtherKind,
    /// The finding is not about a container or pod.
    #[error("the finding does not say which {0} it is about")]
    NoAnchor(&'static str),
    /// A resource of that type and label stands there already.
    #[error("{0} is declared already")]
    Declared(String),
    /// A resource that is repeated.
    #[error("the resource is repeated by `{0}`, and so would have to be what is added")]
    Repeated(&'static str),
    /// The block does not parse.
    #[error("the block around it does not parse")]
    Broken,
    /// The site lies in another file or block than the resource.
    #[error("what is to be changed stands in another resource")]
    Elsewhere,
    /// The value is shared.
    #[error("the value is shared through the anchor `{0}`: change it where that is declared")]
    Shared(String),
    /// The mapping takes members from another one.
    #[error("the mapping takes what it does not have from another one (`<<`)")]
    Merged,
    /// The text that an edit would make reads otherwise than it is meant.
    #[error("the YAML around it is written in a way that is not edited")]
    Yaml,
    /// Terraform's JSON syntax.
    #[error("Terraform's JSON syntax is not edited: a program made it, which is where to change it")]
    TerraformJson,
    /// A file of another kind.
    #[error("files of this kind are not edited")]
    Unknown,
}

impl Refusal {
    /// Whether the value was written elsewhere, so that the way it took says where to change it.
    pub fn is_expression(&self) -> bool {
        matches!(self, Refusal::Expression(_))
    }

    /// Whether something is there that decides, so that no other repair is to be tried.
    pub(crate) fn is_final(&self) -> bool {
        match self {
            Refusal::Expression(_)
            | Refusal::Dynamic(_)
            | Refusal::Declared(_)
            | Refusal::Repeated(_)
            | Refusal::Broken
            | Refusal::Elsewhere
            | Refusal::Shared(_)
            | Refusal::Merged
            | Refusal::Yaml
            | Refusal::TerraformJson
            | Refusal::Unknown => true,
            Refusal::SeveralBlocks(_)
            | Refusal::NoArgument { .. }
            | Refusal::NoSchema { .. }
            | Refusal::Refused(_)
            | Refusal::OtherShape(_)
            | Refusal::NotWritten
            | Refusal::OtherKind
            | Refusal::NoAnchor(_) => false,
        }
    }
}
