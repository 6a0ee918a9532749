//! The command line. Every flag can also be set as `PALISADE_…` in the environment.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use palisade_engine::Shard;
use palisade_report::Grouping;

/// Policy as code for infrastructure: evaluates Terraform, plans and Kubernetes manifests instead of guessing.
#[derive(Debug, Parser)]
#[command(name = "palisade", version, max_term_width = 100, propagate_version = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// When to use colours.
    #[arg(long, global = true, value_enum, default_value = "auto", env = "PALISADE_COLOR")]
    pub color: When,
    /// Worker threads; 0 takes one a core.
    #[arg(long, global = true, default_value_t = 0, env = "PALISADE_THREADS")]
    pub threads: usize,
    /// Say nothing on standard error but errors.
    #[arg(long, short, global = true, env = "PALISADE_QUIET")]
    pub quiet: bool,
}

/// When to do something that depends on the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Judge Terraform, plans and manifests
    Check(Box<CheckArgs>),
    /// Repair what policies have a mechanical repair for, and keep only edits that hold
    Fix(Box<crate::commands::fix::FixArgs>),
    /// Answer as a cluster's API server would: which objects its policies allow
    Admit(AdmitArgs),
    /// Make one report of several: the parts of a run, or runs of several repositories
    Merge(MergeArgs),
    /// Write what an auditor needs: controls and verdicts, waivers, what was not covered, with digests to sign
    Evidence(Box<EvidenceArgs>),
    /// Keep the findings of today in a file, so that only new ones fail a run
    Baseline(BaselineArgs),
    /// Accepted findings: who, why and until when
    Waivers(WaiversArgs),
    /// List the policies
    Policies(PoliciesArgs),
    /// Show a policy's page; a peer's id works too
    Explain(ExplainArgs),
    /// Show a root's resources as palisade sees them, what is unknown with its reasons
    Inspect(InspectArgs),
    /// Evaluate expressions as `terraform console` does
    #[command(visible_alias = "eval")]
    Console(ConsoleArgs),
    /// Run the tests of policies: Rego's `test_` rules and the examples on policies' pages
    Test(TestArgs),
    /// Scan, then propose configuration, baseline, hook and workflow for this repository; nothing is overwritten
    Init(InitArgs),
    /// Print a completion script
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print a JSON schema
    Schema {
        /// Of what.
        #[arg(value_enum, default_value = "config")]
        of: SchemaOf,
    },
}

/// What there is a schema of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    /// palisade.toml.
    Config,
    /// The JSON output of `check`.
    Report,
}

/// How Terraform's variables get their values.
#[derive(Debug, Clone, Default, Args)]
pub struct VariableArgs {
    /// A variable's value; counts in its place among --var-file, as in Terraform
    #[arg(long = "var", value_name = "NAME=VALUE", action = ArgAction::Append)]
    pub vars: Vec<String>,
    /// A file of variables' values
    #[arg(long = "var-file", value_name = "FILE", action = ArgAction::Append)]
    pub var_files: Vec<PathBuf>,
    /// Terraform's workspace; what depends on it is possible where nothing says which it is
    #[arg(long, env = "PALISADE_WORKSPACE")]
    pub workspace: Option<String>,
}

/// Where the configuration comes from.
#[derive(Debug, Clone, Default, Args)]
pub struct ConfigArgs {
    /// The configuration file; by default the nearest palisade.toml upwards
    #[arg(long, value_name = "FILE", env = "PALISADE_CONFIG", conflicts_with = "no_config")]
    pub config: Option<PathBuf>,
    /// Read no configuration file
    #[arg(long, env = "PALISADE_NO_CONFIG")]
    pub no_config: bool,
}

/// Which policies take part.
#[derive(Debug, Clone, Default, Args)]
pub struct SelectionArgs {
    /// A named selection of policies [default: recommended]
    #[arg(long, value_enum, env = "PALISADE_PROFILE")]
    pub profile: Option<Profile>,
    /// Only these: ids, globs, families, severity:high, peers' ids (repeatable, or separated by commas)
    #[arg(long, value_name = "POLICY", value_delimiter = ',', env = "PALISADE_SELECT")]
    pub select: Vec<String>,
    /// Not these
    #[arg(long, value_name = "POLICY", value_delimiter = ',', env = "PALISADE_IGNORE")]
    pub ignore: Vec<String>,
    /// Your own policies, the contract found from each module
    #[arg(long, visible_alias = "rego", value_name = "DIR", env = "PALISADE_POLICIES", value_delimiter = ',')]
    pub policies: Vec<PathBuf>,
}

/// How policies in Rego are read.
#[derive(Debug, Clone, Default, Args)]
pub struct RegoArgs {
    /// Packages whose rules over documents are policies, as in conftest [default: main]
    #[arg(long = "namespace", short = 'n', value_name = "PACKAGE", env = "PALISADE_NAMESPACE", value_delimiter = ',')]
    pub namespaces: Vec<String>,
    /// Every package's rules over documents are policies
    #[arg(long, env = "PALISADE_ALL_NAMESPACES", conflicts_with = "namespaces")]
    pub all_namespaces: bool,
    /// Files and folders of data (JSON, YAML) that policies read under `data`
    #[arg(long, value_name = "PATH", env = "PALISADE_DATA", value_delimiter = ',')]
    pub data: Vec<PathBuf>,
    /// Modules without `import rego.v1` are Rego v0
    #[arg(long, env = "PALISADE_V0_COMPATIBLE")]
    pub v0_compatible: bool,
    /// Policies over documents get all documents of a root at once, as a list of `path` and `contents`
    #[arg(long, env = "PALISADE_COMBINE")]
    pub combine: bool,
    /// How policies over documents read every file, by conftest's name for it [default: by the file's name]
    #[arg(long, value_name = "NAME", env = "PALISADE_PARSER")]
    pub parser: Option<String>,
    /// What policies over plans get beside the plan (JSON, YAML): `spacelift`, `run`
    #[arg(long, value_name = "FILE", env = "PALISADE_INPUT_CONTEXT")]
    pub input_context: Option<PathBuf>,
}

/// A profile's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// What nearly everybody wants
    Recommended,
    /// Also what careful teams want
    Strict,
    /// Every policy
    All,
    /// The baseline of Kubernetes' Pod Security Standards
    PssBaseline,
    /// The restricted Pod Security Standard, with the baseline
    PssRestricted,
    /// The CIS Amazon Web Services Foundations Benchmark
    CisAws,
    /// The CIS Microsoft Azure Foundations Benchmark
    CisAzure,
    /// The CIS Google Cloud Platform Foundation Benchmark
    CisGcp,
    /// The CIS Kubernetes Benchmark, and those of EKS and GKE
    CisKubernetes,
    /// What costs money without need
    Cost,
    /// Whether what runs has an owner, somebody on call, objectives
    Ownership,
}

/// What is judged, and how: of every command that judges.
#[derive(Debug, Clone, Default, Args)]
pub struct JudgeArgs {
    /// Directories and files; for check `-` reads standard input [default: .]
    pub paths: Vec<PathBuf>,
    /// Which policies take part.
    #[command(flatten)]
    pub selection: SelectionArgs,
    /// How policies in Rego are read.
    #[command(flatten)]
    pub rego: RegoArgs,
    /// Where the configuration comes from.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// Terraform's variables.
    #[command(flatten)]
    pub variables: VariableArgs,
    /// A plan as JSON, fused with the configuration in PATH
    #[arg(long, value_name = "FILE", env = "PALISADE_PLAN")]
    pub plan: Option<PathBuf>,
    /// The day for which waivers and dates of enforcement count, as 2027-03-01 [default: that of `SOURCE_DATE_EPOCH` for
    /// evidence, else today, in UTC]
    #[arg(long, value_name = "DATE", env = "PALISADE_TODAY")]
    pub today: Option<String>,
    /// Judge only this environment (repeatable)
    #[arg(long = "environment", value_name = "NAME", env = "PALISADE_ENVIRONMENT", value_delimiter = ',')]
    pub environments: Vec<String>,
}

impl From<JudgeArgs> for CheckArgs {
    fn from(judge: JudgeArgs) -> Self {
        CheckArgs { judge, ..CheckArgs::default() }
    }
}

/// `palisade check`.
#[derive(Debug, Clone, Default, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct CheckArgs {
    /// What is judged, and how.
    #[command(flatten)]
    pub judge: JudgeArgs,
    /// The paths are files that changed: judge all of the current directory, and report what is found in them or comes
    /// from them
    #[arg(long, requires = "paths", env = "PALISADE_ONLY_CHANGED")]
    pub only_changed: bool,
    /// human, json, sarif, sarif-github, junit, github, gitlab, gitlab-sast, markdown or html; FORMAT=FILE writes to a
    /// file (repeatable)
    #[arg(long = "format", short = 'o', value_name = "FORMAT[=FILE]", env = "PALISADE_FORMAT", value_delimiter = ',')]
    pub formats: Vec<String>,
    /// Compare with a branch (where it was left), a tag or a commit; `auto` is the branch that CI names. Only new
    /// findings fail the run, and the rules are those of then
    #[arg(long, value_name = "REF", env = "PALISADE_AGAINST", conflicts_with_all = ["baseline", "plan"])]
    pub against: Option<String>,
    /// With --against: take configuration, waivers and policies as they are now
    #[arg(long, requires = "against", env = "PALISADE_TRUST_HEAD")]
    pub trust_head: bool,
    /// Compare with a file that `palisade baseline write` wrote: only new findings fail the run
    #[arg(long, value_name = "FILE", env = "PALISADE_BASELINE")]
    pub baseline: Option<PathBuf>,
    /// The least severity that fails the run: info, low, medium, high, critical or never [default: medium]
    #[arg(long, value_name = "SEVERITY", env = "PALISADE_FAIL_ON")]
    pub fail_on: Option<String>,
    /// Rules named `warn` fail the run too: --fail-on low
    #[arg(long, env = "PALISADE_FAIL_ON_WARN", conflicts_with = "fail_on")]
    pub fail_on_warn: bool,
    /// Possible findings fail the run too
    #[arg(long, env = "PALISADE_FAIL_ON_POSSIBLE")]
    pub fail_on_possible: bool,
    /// The least severity that is reported
    #[arg(long, value_name = "SEVERITY", env = "PALISADE_MIN_SEVERITY")]
    pub min_severity: Option<String>,
    /// Only report: exit with 0 whatever is found
    #[arg(long, env = "PALISADE_EXIT_ZERO")]
    pub exit_zero: bool,
    /// What is out of reach makes the run incomplete (exit 3)
    #[arg(long, env = "PALISADE_STRICT")]
    pub strict: bool,
    /// Accept a kind of incompleteness: parse, policy, eval, limits, modules, templates
    #[arg(long, value_name = "CAUSE", value_delimiter = ',', env = "PALISADE_ALLOW_INCOMPLETE")]
    pub allow_incomplete: Vec<String>,
    /// The Kubernetes that manifests are for, as 1.33: for policies about versions of its API
    #[arg(long, value_name = "VERSION", env = "PALISADE_KUBERNETES_VERSION")]
    pub kubernetes_version: Option<String>,
    /// Judge one part of the roots, as 2/5 or, counted from 0, index=1/5; palisade merge joins the JSON reports of all
    #[arg(long, value_name = "I/N", env = "PALISADE_SHARD", conflicts_with_all = ["plan", "only_changed"])]
    pub shard: Option<Shard>,
    /// How many findings are shown to people; 0 shows all
    #[arg(long, default_value_t = 20, env = "PALISADE_MAX_FINDINGS")]
    pub max_findings: usize,
}

/// `palisade merge`.
#[derive(Debug, Clone, Args)]
pub struct MergeArgs {
    /// Reports that palisade check -o json wrote, and folders of them
    #[arg(required = true, value_name = "REPORT")]
    pub reports: Vec<PathBuf>,
    /// human, json, sarif, sarif-github, junit, github, gitlab, gitlab-sast, markdown or html; FORMAT=FILE writes to a
    /// file (repeatable)
    #[arg(long = "format", short = 'o', value_name = "FORMAT[=FILE]", env = "PALISADE_FORMAT", value_delimiter = ',')]
    pub formats: Vec<String>,
    /// Figures by team (CODEOWNERS), policy or repository (repeatable) [default: all three, for several repositories]
    #[arg(long = "by", value_name = "WHAT", value_delimiter = ',')]
    pub by: Vec<Grouping>,
    /// CODEOWNERS in place of those that the reports came with
    #[arg(long, value_name = "FILE")]
    pub codeowners: Option<PathBuf>,
    /// The least severity that fails: info, low, medium, high, critical or never [default: what the runs were told]
    #[arg(long, value_name = "SEVERITY", env = "PALISADE_FAIL_ON")]
    pub fail_on: Option<String>,
    /// Only report: exit with 0 whatever was found
    #[arg(long, env = "PALISADE_EXIT_ZERO")]
    pub exit_zero: bool,
    /// How many findings are shown to people; 0 shows all
    #[arg(long, default_value_t = 20, env = "PALISADE_MAX_FINDINGS")]
    pub max_findings: usize,
}

/// `palisade evidence`.
#[derive(Debug, Clone, Args)]
pub struct EvidenceArgs {
    /// What is judged, and how.
    #[command(flatten)]
    pub judge: JudgeArgs,
    /// The folder to write; it must not be there
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The first and the last day of the period to account for, as 2027-01-01..2027-03-31
    #[arg(long, value_name = "FROM..TO", requires = "runs")]
    pub period: Option<String>,
    /// Where the JSON reports of the period's runs lie, at any depth
    #[arg(long, value_name = "DIR", requires = "period")]
    pub runs: Option<PathBuf>,
    /// The protected branch that the period is about [default: what origin/HEAD names, else the current one]
    #[arg(long, value_name = "REF", requires = "period")]
    pub branch: Option<String>,
}

/// `palisade policies`.
#[derive(Debug, Clone, Args)]
pub struct PoliciesArgs {
    /// human or json
    #[arg(long, short = 'o', value_enum, default_value = "human")]
    pub format: ListFormat,
    /// Only what came after this version, as 0.1: what `as-of` in palisade.toml keeps to observing
    #[arg(long, value_name = "VERSION")]
    pub new_since: Option<palisade_engine::Release>,
    /// Which policies are listed; all unless a profile is named.
    #[command(flatten)]
    pub selection: SelectionArgs,
    /// How policies in Rego are read.
    #[command(flatten)]
    pub rego: RegoArgs,
}

/// How a list is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For people.
    Human,
    /// For programs.
    Json,
}

/// `palisade explain`.
#[derive(Debug, Clone, Args)]
pub struct ExplainArgs {
    /// A policy's id, or a peer's: `CKV_AWS_20`
    pub id: String,
}

/// `palisade inspect`.
#[derive(Debug, Clone, Args)]
pub struct InspectArgs {
    /// The root: a Terraform directory, a plan, a manifest or a directory of manifests
    #[arg(default_value = ".")]
    pub path: PathBuf,
    /// human or json
    #[arg(long, short = 'o', value_enum, default_value = "human")]
    pub format: ListFormat,
    /// Terraform's variables.
    #[command(flatten)]
    pub variables: VariableArgs,
}

/// `palisade console`.
#[derive(Debug, Clone, Args)]
pub struct ConsoleArgs {
    /// The root module in whose context expressions are evaluated
    #[arg(long, default_value = ".")]
    pub dir: PathBuf,
    /// Read {"id","expr"} a line from standard input and answer with a line of JSON each
    #[arg(long)]
    pub jsonl: bool,
    /// Expressions to evaluate; without any they are read from standard input, a line each
    pub expressions: Vec<String>,
    /// Terraform's variables.
    #[command(flatten)]
    pub variables: VariableArgs,
}

/// `palisade test`.
#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct TestArgs {
    /// Folders and files of policies with their tests
    #[arg(default_value = ".")]
    pub paths: Vec<PathBuf>,
    /// Only tests whose name matches this regular expression
    #[arg(long, short = 'r')]
    pub run: Option<String>,
    /// Modules without `import rego.v1` are Rego v0
    #[arg(long, env = "PALISADE_V0_COMPATIBLE")]
    pub v0_compatible: bool,
    /// Which lines of the policies the tests ran
    #[arg(long)]
    pub coverage: bool,
    /// What the policies' verdicts hang on where something is not known
    #[arg(long)]
    pub unknowns: bool,
    /// Unused imports, names that hide others and rules that never hold fail the run
    #[arg(long)]
    pub strict: bool,
    /// human, json or junit
    #[arg(long, short = 'o', value_enum, default_value = "human")]
    pub format: TestFormat,
}

/// How tests are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TestFormat {
    /// For people.
    Human,
    /// For programs.
    Json,
    /// `JUnit` XML.
    Junit,
}

/// `palisade admit`.
#[derive(Debug, Clone, Args)]
pub struct AdmitArgs {
    /// Manifests and AdmissionReviews: files and folders, `-` reads standard input [default: -]
    pub paths: Vec<PathBuf>,
    /// The cluster's own policies: ConstraintTemplates and Constraints
    #[arg(long, value_name = "DIR", env = "PALISADE_POLICIES", value_delimiter = ',', required = true)]
    pub policies: Vec<PathBuf>,
    /// Other objects that the cluster has: Namespaces, what policies compare with
    #[arg(long, value_name = "DIR", value_delimiter = ',')]
    pub inventory: Vec<PathBuf>,
    /// human, json or admission-review (a response a line)
    #[arg(long, short = 'o', value_enum, default_value = "human")]
    pub format: AdmitFormat,
}

/// How `admit` answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AdmitFormat {
    /// For people.
    Human,
    /// Every objection with its places.
    Json,
    /// An AdmissionReview with the response, one a line.
    AdmissionReview,
}

/// `palisade init`.
#[derive(Debug, Clone, Args)]
pub struct InitArgs {
    /// The repository
    #[arg(default_value = ".")]
    pub path: PathBuf,
    /// The tags that every resource has to carry: Name,env,owner
    #[arg(long, value_delimiter = ',', value_name = "KEY")]
    pub tags: Vec<String>,
    /// Only show what would be written
    #[arg(long)]
    pub dry_run: bool,
}

/// `palisade baseline`.
#[derive(Debug, Clone, Args)]
pub struct BaselineArgs {
    /// What to do with the file.
    #[command(subcommand)]
    pub action: BaselineAction,
}

/// What can be done with a baseline.
#[derive(Debug, Clone, Subcommand)]
pub enum BaselineAction {
    /// Write the findings of today, whatever the file held
    Write(Box<CheckArgs>),
    /// Take out what is no longer found; nothing is ever added
    Prune(Box<CheckArgs>),
}

/// `palisade waivers`.
#[derive(Debug, Clone, Args)]
pub struct WaiversArgs {
    /// What to do with the file.
    #[command(subcommand)]
    pub action: WaiversAction,
}

/// What can be done with waivers.
#[derive(Debug, Clone, Subcommand)]
pub enum WaiversAction {
    /// List them
    List {
        /// Which file.
        #[command(flatten)]
        file: WaiverFileArgs,
        /// human or json
        #[arg(long, short = 'o', value_enum, default_value = "human")]
        format: ListFormat,
    },
    /// Say what is wrong with them, as far as the file alone shows; check says which accept nothing
    Lint {
        /// Which file.
        #[command(flatten)]
        file: WaiverFileArgs,
    },
    /// Add one
    Add(WaiverAddArgs),
    /// Take over what other tools' files accept, and say what has no equivalent
    Import {
        /// Which file they go to.
        #[command(flatten)]
        file: WaiverFileArgs,
        /// .checkov.yaml, .checkov.baseline, .trivyignore or .trivyignore.yaml [default: those that are here]
        from: Vec<PathBuf>,
    },
}

/// Which file of waivers.
#[derive(Debug, Clone, Default, Args)]
pub struct WaiverFileArgs {
    /// The file of waivers; by default what the configuration names, else the nearest palisade.waivers.toml upwards
    #[arg(long = "file", value_name = "FILE")]
    pub waivers: Option<PathBuf>,
    /// Where the configuration comes from.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// The day that counts, as 2027-03-01 [default: today, in UTC]
    #[arg(long, value_name = "DATE", env = "PALISADE_TODAY")]
    pub today: Option<String>,
}

/// `palisade waivers add`.
#[derive(Debug, Clone, Args)]
pub struct WaiverAddArgs {
    /// The policy: an id, a glob, a peer's id
    pub policy: String,
    /// The resource's address; * stands for anything (several make a waiver each)
    #[arg(value_name = "RESOURCE")]
    pub resources: Vec<String>,
    /// Why it is accepted
    #[arg(long)]
    pub reason: String,
    /// Who has to see to it
    #[arg(long)]
    pub owner: Option<String>,
    /// Who accepted it
    #[arg(long)]
    pub approved_by: Option<String>,
    /// Where it is tracked
    #[arg(long)]
    pub ticket: Option<String>,
    /// The last day that it is accepted, as 2027-03-01
    #[arg(long, value_name = "DATE")]
    pub expires: Option<String>,
    /// Only in these files, in the form of .gitignore (repeatable)
    #[arg(long = "path", value_name = "GLOB")]
    pub paths: Vec<String>,
    /// Only in these environments (repeatable)
    #[arg(long = "environment", value_name = "NAME")]
    pub environments: Vec<String>,
    /// Which file.
    #[command(flatten)]
    pub file: WaiverFileArgs,
}
