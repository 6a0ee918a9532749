use std::collections::BTreeMap;
use std::sync::Arc;

use super::state::State;

/// What an evaluation is for. It decides what an input variable without a value means, and what is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Purpose {
    /// To judge it: what has no value is only unknown, and what is wrong in a part leaves the rest.
    #[default]
    Check,
    /// To show what Terraform would plan: whatever Terraform refuses is an error.
    Inspect,
    /// To evaluate single expressions as `terraform console -plan` does: also with its function `type`.
    Console,
}

/// A value for an input variable on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// `-var=NAME=VALUE`
    Value {
        /// The variable's name.
        name: String,
        /// The text behind the equals sign.
        text: String,
    },
    /// `-var-file=PATH`, relative to where the loader's paths start.
    File(String),
}

/// The workspace that a directory is in until another one is selected (Terraform CLI, "Workspaces").
pub const DEFAULT_WORKSPACE: &str = "default";

/// Everything beside the files that decides what a root means.
#[derive(Debug, Clone)]
pub struct Options {
    /// What it is for.
    pub purpose: Purpose,
    /// The environment's `TF_VAR_NAME` variables, without the prefix. Those that name no variable do not count.
    pub environment: BTreeMap<String, String>,
    /// Whether `terraform.tfvars`, `*.auto.tfvars` and their JSON forms in the root's directory are read.
    pub automatic_files: bool,
    /// `-var` and `-var-file`, in their order.
    pub arguments: Vec<Argument>,
    /// `terraform.workspace`; unknown where it is not given. Terraform's own, where nothing says another, is
    /// [`DEFAULT_WORKSPACE`].
    pub workspace: Option<String>,
    /// `path.cwd`; unknown where it is not given.
    pub working_directory: Option<String>,
    /// When the plan is made, as RFC 3339 has it: what `plantimestamp` gives. Unknown where it is not given, so that
    /// answers do not differ from run to run.
    pub plan_timestamp: Option<String>,
    /// What exists already.
    pub state: Option<Arc<State>>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            purpose: Purpose::default(),
            environment: BTreeMap::new(),
            automatic_files: true,
            arguments: Vec::new(),
            workspace: Some(DEFAULT_WORKSPACE.to_owned()),
            working_directory: None,
            plan_timestamp: None,
            state: None,
        }
    }
}
