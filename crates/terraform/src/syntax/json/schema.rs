//! Which properties Terraform's own language takes as blocks, and with how many labels (Terraform 1.11, the language
//! reference; `removed` and `ephemeral` blocks included).

/// A kind of block.
#[derive(Debug)]
pub(super) struct BlockSchema {
    pub kind: &'static str,
    /// What its labels are called, outermost first.
    pub labels: &'static [&'static str],
    pub body: &'static BodySchema,
}

/// What may stand in a body.
#[derive(Debug)]
pub(super) struct BodySchema {
    pub blocks: &'static [BlockSchema],
    /// A provider says what else there is: a property that repeats may be a block.
    pub open: bool,
}

impl BodySchema {
    pub(super) fn block(&self, kind: &str) -> Option<&'static BlockSchema> {
        self.blocks.iter().find(|block| block.kind == kind)
    }
}

const fn block(kind: &'static str, labels: &'static [&'static str], body: &'static BodySchema) -> BlockSchema {
    BlockSchema { kind, labels, body }
}

const fn closed(blocks: &'static [BlockSchema]) -> BodySchema {
    BodySchema { blocks, open: false }
}

const fn open(blocks: &'static [BlockSchema]) -> BodySchema {
    BodySchema { blocks, open: true }
}

/// Arguments only.
static ARGUMENTS: BodySchema = closed(&[]);
/// Arguments and blocks of someone else's schema.
static ANY: BodySchema = open(&[]);

/// A file of configuration.
pub(super) static CONFIGURATION: BodySchema = closed(&[
    block("terraform", &[], &TERRAFORM),
    block("provider", &["name"], &PROVIDER),
    block("variable", &["name"], &VARIABLE),
    block("output", &["name"], &OUTPUT),
    block("locals", &[], &ARGUMENTS),
    block("module", &["name"], &PROVIDER),
    block("resource", &["type", "name"], &RESOURCE),
    block("data", &["type", "name"], &DATA),
    block("ephemeral", &["type", "name"], &DATA),
    block("moved", &[], &ARGUMENTS),
    block("import", &[], &ARGUMENTS),
    block("removed", &[], &REMOVED),
    block("check", &["name"], &CHECK),
]);

static TERRAFORM: BodySchema = closed(&[
    block("required_providers", &[], &ARGUMENTS),
    block("backend", &["type"], &ANY),
    block("cloud", &[], &CLOUD),
    block("provider_meta", &["provider"], &ANY),
]);
static CLOUD: BodySchema = closed(&[block("workspaces", &[], &ARGUMENTS)]);
/// Also a module call: `_` holds arguments whose names Terraform would take for its own.
static PROVIDER: BodySchema = open(&[block("_", &[], &ANY)]);
static VARIABLE: BodySchema = closed(&[block("validation", &[], &ARGUMENTS)]);
static OUTPUT: BodySchema = closed(CONDITIONS);
const CONDITIONS: &[BlockSchema] = &[block("precondition", &[], &ARGUMENTS), block("postcondition", &[], &ARGUMENTS)];
static LIFECYCLE: BodySchema = closed(CONDITIONS);
static RESOURCE: BodySchema = open(&[
    block("lifecycle", &[], &LIFECYCLE),
    block("connection", &[], &ANY),
    block("provisioner", &["type"], &PROVISIONER),
    block("_", &[], &ANY),
]);
static DATA: BodySchema = open(&[block("lifecycle", &[], &LIFECYCLE), block("_", &[], &ANY)]);
static PROVISIONER: BodySchema = open(&[block("connection", &[], &ANY), block("_", &[], &ANY)]);
static REMOVED: BodySchema = closed(&[
    block("lifecycle", &[], &ARGUMENTS),
    block("connection", &[], &ANY),
    block("provisioner", &["type"], &PROVISIONER),
]);
static CHECK: BodySchema = closed(&[block("data", &["type", "name"], &DATA), block("assert", &[], &ARGUMENTS)]);
