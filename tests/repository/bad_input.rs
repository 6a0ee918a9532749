//! Bad input: a clear answer with the exit status that was promised; no panic, no hang, nothing dropped silently.

use crate::run::{Folder, Run};

const OPEN_SSH: &str = r#"resource "aws_security_group" "open" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
"#;

const OPEN_SSH_ID: &str = "aws-security-group-ssh-open";

/// Nesting that overflows the stack of who recurses once a level.
const DEEP: usize = 100_000;

#[track_caller]
fn answers(run: &Run, status: i32, phrases: &[&str]) {
    assert_eq!(run.status, status, "{}", run.text);
    for phrase in phrases {
        assert!(run.text.contains(phrase), "no {phrase:?} in: {}", run.text);
    }
}

#[test]
fn an_empty_directory_is_nothing_to_check() {
    answers(&Folder::new().check(&[]), 2, &["nothing to check", "no Terraform, plan or Kubernetes manifest"]);
}

#[test]
fn a_missing_path_is_named() {
    answers(&Folder::new().check(&["infra"]), 2, &["cannot read infra", "No such file or directory"]);
}

#[test]
fn an_empty_file_has_nothing_to_judge() {
    answers(&Folder::new().with("main.tf", "").check(&[]), 0, &["nothing was judged", "0 resources in 1 file"]);
}

#[test]
fn a_binary_file_is_broken() {
    let run = Folder::new().with("main.tf", b"\x00\x01\x02\xff").check(&[]);
    answers(&run, 3, &["this is a binary file", "main.tf", "1 error"]);
}

#[test]
fn text_in_another_encoding_is_broken_at_its_place() {
    let run = Folder::new().with("main.tf", b"locals {\n  a = \"\xff\"\n}\n").check(&[]);
    answers(&run, 3, &["not valid UTF-8 from byte 16 (line 2)", "save the file as UTF-8", "main.tf"]);
}

#[cfg(unix)]
#[test]
fn a_broken_symlink_is_listed_as_not_read() {
    let folder = Folder::new().with("main.tf", OPEN_SSH);
    std::os::unix::fs::symlink("nowhere", folder.path("other.tf")).expect("a symbolic link");
    let run = folder.check(&[]);
    answers(&run, 1, &["not read: other.tf (a symbolic link that leads nowhere)", OPEN_SSH_ID]);
}

#[cfg(unix)]
#[test]
fn a_symlink_loop_ends_and_counts_once() {
    let folder = Folder::new().with("main.tf", OPEN_SSH);
    std::os::unix::fs::symlink(".", folder.path("again")).expect("a symbolic link");
    answers(&folder.check(&[]), 1, &["1 finding", "judged 1 resource in 1 file"]);
}

#[test]
fn a_syntax_error_leaves_its_neighbours_judged() {
    let broken = format!("{OPEN_SSH}resource \"aws_sqs_queue\" \"q\" {{\n  name = = 3\n}}\n");
    let run = Folder::new().with("main.tf", broken).check(&[]);
    answers(&run, 3, &["main.tf:10:10", "Expected the start of an expression", OPEN_SSH_ID, "1 error"]);
}

#[test]
fn deep_brackets_in_hcl_reach_a_named_limit() {
    let deep = format!("{OPEN_SSH}locals {{\n  a = {}{}\n}}\n", "[".repeat(DEEP), "]".repeat(DEEP));
    let run = Folder::new().with("main.tf", deep).check(&[]);
    answers(&run, 3, &["Nested too deeply", "max-nesting", OPEN_SSH_ID]);
}

#[test]
fn deep_lists_in_yaml_reach_a_named_limit() {
    for nested in ["- ".repeat(DEEP), "[".repeat(DEEP), "{a: ".repeat(DEEP)] {
        let manifest = format!("apiVersion: v1\nkind: Pod\nmetadata: {{name: a}}\nspec:\n  {nested}\n");
        let run = Folder::new().with("pod.yaml", manifest).check(&[]);
        answers(&run, 3, &["max-nesting", "pod.yaml:5:", "1 error"]);
    }
}

#[test]
fn an_alias_bomb_reaches_a_named_limit() {
    let mut bomb = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(",");
        bomb += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    answers(&Folder::new().with("bomb.yaml", bomb).check(&[]), 3, &["max-alias-nodes", "bomb.yaml:"]);
}

#[test]
fn a_duplicate_resource_is_an_error_at_the_second() {
    let twice = "resource \"aws_sqs_queue\" \"q\" {}\nresource \"aws_sqs_queue\" \"q\" {}\n";
    answers(&Folder::new().with("main.tf", twice).check(&[]), 3, &["Duplicate resource", "main.tf:2:1"]);
}

#[test]
fn a_module_cycle_is_an_error_that_names_it() {
    let run = Folder::new()
        .with("main.tf", "module \"m\" {\n  source = \"./m\"\n}\n")
        .with("m/main.tf", "module \"n\" {\n  source = \"../\"\n}\n")
        .check(&[]);
    answers(&run, 3, &["module.m.module.n leads back to a module that calls it"]);
}

#[test]
fn a_module_that_is_not_on_disk_is_out_of_reach() {
    let folder = Folder::new().with("main.tf", "module \"m\" {\n  source = \"terraform-aws-modules/vpc/aws\"\n}\n");
    let phrases = ["out of reach: module.m", "registry terraform-aws-modules/vpc/aws", "run terraform get"];
    answers(&folder.check(&[]), 0, &phrases);
    answers(&folder.check(&["--strict"]), 3, &phrases);
}

#[test]
fn a_local_module_without_a_directory_is_out_of_reach() {
    let folder = Folder::new().with("main.tf", "module \"m\" {\n  source = \"./nowhere\"\n}\n");
    let phrases = ["out of reach: module.m", "./nowhere", "The directory does not exist"];
    answers(&folder.check(&[]), 0, &phrases);
    answers(&folder.check(&["--strict"]), 3, &phrases);
}

#[test]
fn a_plan_of_another_format_is_refused() {
    let plan = r#"{"format_version":"9.0","terraform_version":"9.0.0","planned_values":{},"resource_changes":[]}"#;
    let run = Folder::new().with("plan.json", plan).check(&["plan.json"]);
    answers(&run, 2, &["plan format 9.0 is not understood", "0.x and 1.x"]);
}

#[test]
fn a_binary_plan_says_how_to_show_it() {
    let run = Folder::new().with("tfplan", b"PK\x03\x04\x14\x00").check(&["tfplan"]);
    answers(&run, 2, &["binary plan file", "terraform show -json"]);
}

#[test]
fn json_that_is_no_plan_says_what_it_lacks() {
    let run = Folder::new().with("plan.json", "not json\n").check(&["plan.json"]);
    answers(&run, 2, &["plan.json cannot be checked", "no plan: terraform show -json"]);
    let run = Folder::new().with("plan.json", r#"{"format_version":"1.2","resource_changes":["#).check(&["plan.json"]);
    answers(&run, 3, &["this plan ends too early", "plan.json", "terraform show -json"]);
}

#[test]
fn a_variable_file_that_is_not_there_is_named() {
    let run = Folder::new().with("main.tf", OPEN_SSH).check(&["--var-file", "prod.tfvars"]);
    answers(&run, 2, &["cannot read prod.tfvars", "No such file or directory"]);
}

/// 100 MB, and nothing but a comment; and as much that is no text.
#[test]
fn a_large_file_is_read_and_its_neighbours_are_judged() {
    const SIZE: usize = 100 << 20;
    let comment = "# not much to see here, for a hundred megabytes\n";
    let folder = Folder::new().with("main.tf", OPEN_SSH).with("large.tf", comment.repeat(SIZE / comment.len()));
    answers(&folder.check(&[]), 1, &[OPEN_SSH_ID, "2 files"]);
    let folder = Folder::new().with("main.tf", OPEN_SSH).with("large.tf", vec![0; SIZE]);
    answers(&folder.check(&[]), 3, &[OPEN_SSH_ID, "this is a binary file"]);
}

/// Where the tests run as root every file can be read, and this says nothing.
#[cfg(unix)]
#[test]
fn an_unreadable_file_is_broken() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new().with("main.tf", OPEN_SSH).with("secret.tf", "locals {}\n");
    let secret = folder.path("secret.tf");
    std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o000)).expect("to take the rights away");
    if std::fs::read(&secret).is_ok() {
        println!("skipped: whoever runs this reads everything");
        return;
    }
    answers(&folder.check(&[]), 3, &[OPEN_SSH_ID, "secret.tf", "Permission denied"]);
}

#[test]
fn a_state_file_says_how_to_get_a_plan() {
    let state = r#"{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"a","outputs":{},"resources":[]}"#;
    let run = Folder::new().with("terraform.tfstate", state).check(&["terraform.tfstate"]);
    answers(&run, 2, &["this is a state file, not a plan", "terraform show -json"]);
}

/// A plan beside a directory is asked for by name: without it the run is none, however well the directory reads.
#[test]
fn a_broken_plan_beside_a_directory_is_refused() {
    let state = r#"{"version":4,"terraform_version":"1.11.4","serial":1,"lineage":"a","outputs":{},"resources":[]}"#;
    let unsupported = r#"{"format_version":"9.0","planned_values":{},"resource_changes":[]}"#;
    for (plan, phrase) in [
        ("PK\u{3}\u{4}", "binary plan file"),
        ("not json\n", "plan.out cannot be checked"),
        (state, "this is a state file, not a plan"),
        (unsupported, "plan format 9.0 is not understood"),
    ] {
        let run = Folder::new().with("infra/main.tf", OPEN_SSH).with("plan.out", plan);
        answers(&run.check(&["--plan", "plan.out", "infra"]), 2, &[phrase]);
    }
    let run = Folder::new().with("infra/main.tf", OPEN_SSH).check(&["--plan", "plan.out", "infra"]);
    answers(&run, 2, &["plan.out", "No such file or directory"]);
}

#[test]
fn a_syntax_error_in_rego_makes_the_run_incomplete() {
    let run = Folder::new()
        .with("infra/main.tf", OPEN_SSH)
        .with("policy/a.rego", "package main\n\ndeny contains msg if {\n  input.kind ==\n")
        .check(&["infra", "--policies", "policy"]);
    answers(&run, 3, &["policy/a.rego:5:1", "this policy file was not run", OPEN_SSH_ID]);
}

#[test]
fn an_unknown_policy_on_the_command_line_gets_a_suggestion() {
    let folder = Folder::new().with("main.tf", OPEN_SSH);
    for flag in ["--select", "--ignore"] {
        let run = folder.check(&[flag, "k8s-memory-limt"]);
        answers(&run, 2, &["no policy is named \"k8s-memory-limt\"", "did you mean k8s-memory-limit?"]);
    }
}

#[test]
fn an_unknown_key_in_the_configuration_gets_a_suggestion() {
    let run = Folder::new().with("main.tf", OPEN_SSH).with("palisade.toml", "[policies]\nselct = []\n").check(&[]);
    answers(&run, 2, &["palisade.toml:2", "unknown field `selct`", "did you mean `select`?"]);
}

#[test]
fn an_unknown_policy_or_parameter_in_the_configuration_is_an_error() {
    for (config, phrase) in [
        ("[policies]\nignore = [\"k8s-memory-limt\"]\n", "did you mean k8s-memory-limit?"),
        ("[policy.k8s-memory-limit]\nlimt = 3\n", "the policy k8s-memory-limit takes no parameters"),
    ] {
        answers(&Folder::new().with("main.tf", OPEN_SSH).with("palisade.toml", config).check(&[]), 2, &[phrase]);
    }
}

#[test]
fn exit_zero_reports_and_passes() {
    answers(&Folder::new().with("main.tf", OPEN_SSH).check(&["--exit-zero"]), 0, &[OPEN_SSH_ID, "1 critical"]);
}
