//! `palisade fix` in a git repository: what it writes, what it refuses and what it says.

use std::fs;

use crate::against::{committed, git};
use crate::run::{Folder, palisade};

const BLOCK: &str = "# ours\nresource \"aws_s3_bucket_public_access_block\" \"a\" {\n  bucket            = \"b\" # why\n  block_public_acls = false\n}\n";
const VARIABLE: &str = "variable \"on\" {\n  default = false\n}\nresource \"aws_s3_bucket_public_access_block\" \"v\" {\n  bucket            = \"c\"\n  block_public_acls = var.on\n}\n";
const SELECT: [&str; 2] = ["--select", "aws-s3-block-public-acls"];

fn fix(folder: &Folder, arguments: &[&str]) -> crate::run::Run {
    palisade(&folder.path(""), &[&["fix"], &SELECT[..], arguments].concat())
}

fn estate() -> Folder {
    committed(Folder::new().with("main.tf", BLOCK).with("v/variable.tf", VARIABLE))
}

#[test]
fn a_dry_run_prints_a_diff_and_writes_nothing() {
    let folder = estate();
    let run = fix(&folder, &["--dry-run"]);
    assert_eq!(run.status, 1, "{}", run.text);
    assert_eq!(
        run.out,
        "--- a/main.tf\n+++ b/main.tf\n@@ -1,5 +1,5 @@\n # ours\n resource \"aws_s3_bucket_public_access_block\" \"a\" {\n   \
         bucket            = \"b\" # why\n-  block_public_acls = false\n+  block_public_acls = true\n }\n"
    );
    assert_eq!(fs::read_to_string(folder.path("main.tf")).unwrap(), BLOCK);
    assert!(run.text.contains("would fix 1 finding in 1 file"), "{}", run.text);
    assert!(run.text.contains("its value comes from var.on (v/variable.tf:2)"), "{}", run.text);
}

#[test]
fn what_is_written_is_written_once() {
    let folder = estate();
    let run = fix(&folder, &[]);
    assert_eq!(run.status, 0, "{}", run.text);
    assert_eq!(fs::read_to_string(folder.path("main.tf")).unwrap(), BLOCK.replace("false", "true"));
    assert_eq!(fs::read_to_string(folder.path("v/variable.tf")).unwrap(), VARIABLE);
    let again = fix(&folder, &["--allow-dirty", "--dry-run"]);
    assert_eq!((again.status, &*again.out), (0, ""), "{}", again.text);
}

#[test]
fn changes_that_are_not_committed_are_not_mixed_with_edits() {
    let folder = estate().with("main.tf", format!("{BLOCK}# more\n"));
    let run = fix(&folder, &[]);
    assert!(run.status == 2 && run.text.contains("not committed") && run.text.contains("main.tf"), "{}", run.text);
    assert_eq!(fix(&folder, &["--allow-dirty"]).status, 0);
    let outside = Folder::new().with("main.tf", BLOCK);
    let run = fix(&outside, &[]);
    assert!(run.status == 2 && run.text.contains("--allow-no-vcs"), "{}", run.text);
    assert_eq!(fix(&outside, &["--allow-no-vcs"]).status, 0);
    assert_eq!(fs::read_to_string(outside.path("main.tf")).unwrap(), BLOCK.replace("false", "true"));
}

#[test]
fn waived_findings_are_left_alone() {
    let waived = BLOCK.replace("= false\n", "= false # palisade:ignore[aws-s3-block-public-acls] known\n");
    let folder = committed(Folder::new().with("main.tf", &waived));
    let run = fix(&folder, &[]);
    assert!(run.status == 0 && run.text.contains("fixed nothing"), "{}", run.text);
    assert_eq!(fs::read_to_string(folder.path("main.tf")).unwrap(), waived);
}

#[cfg(unix)]
#[test]
fn modes_stay_and_what_may_not_be_written_is_not() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = Folder::new().with("main.tf", BLOCK).with("r/only.tf", BLOCK.replace("\"a\"", "\"r\""));
    let elsewhere = Folder::new().with("away.tf", BLOCK.replace("\"a\"", "\"s\""));
    fs::create_dir(folder.path("s")).unwrap();
    symlink(elsewhere.path("away.tf"), folder.path("s/link.tf")).unwrap();
    fs::set_permissions(folder.path("main.tf"), fs::Permissions::from_mode(0o640)).unwrap();
    fs::set_permissions(folder.path("r/only.tf"), fs::Permissions::from_mode(0o444)).unwrap();
    let folder = committed(folder);
    let run = fix(&folder, &[]);
    assert_eq!(run.status, 0, "{}", run.text);
    assert_eq!(fs::metadata(folder.path("main.tf")).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::read_to_string(folder.path("main.tf")).unwrap().contains("= true"));
    assert!(run.text.contains("r/only.tf is read-only"), "{}", run.text);
    assert!(!fs::read_to_string(folder.path("r/only.tf")).unwrap().contains("= true"));
    assert!(!fs::read_to_string(elsewhere.path("away.tf")).unwrap().contains("= true"));
}

#[test]
fn edits_of_one_place_are_made_one_after_another() {
    let pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a # first\n      image: b:1\n";
    let folder = committed(Folder::new().with("pod.yaml", pod));
    let policies = "k8s-privilege-escalation,k8s-writable-root-filesystem,k8s-capabilities-not-dropped,k8s-seccomp,k8s-run-as-non-root";
    let run = palisade(&folder.path(""), &["fix", "--select", policies]);
    assert_eq!(run.status, 0, "{}", run.text);
    let after = fs::read_to_string(folder.path("pod.yaml")).unwrap();
    assert!(after.starts_with(pod), "{after}");
    for line in [
        "allowPrivilegeEscalation: false",
        "readOnlyRootFilesystem: true",
        "drop: [ALL]",
        "type: RuntimeDefault",
        "runAsNonRoot: true",
    ] {
        assert_eq!(after.matches(line).count(), 1, "{after}");
    }
    assert_eq!(after.matches("securityContext:").count(), 2, "{after}");
    git(&folder.path(""), &["commit", "-qam", "fixed"]);
    assert_eq!(palisade(&folder.path(""), &["check", "--select", policies]).status, 0);
}

#[test]
fn reports_hold_the_same_edits() {
    let folder = estate();
    let report = folder.check(&[&SELECT[..], &["-o", "json"]].concat());
    let report: serde_json::Value = serde_json::from_str(&report.out).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let edits = findings.iter().filter_map(|finding| finding["fixes"][0]["edits"][0]["text"].as_str());
    assert_eq!(edits.collect::<Vec<_>>(), ["true"]);
    let sarif = folder.check(&[&SELECT[..], &["-o", "sarif"]].concat());
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    let mut results = sarif["runs"].as_array().unwrap().iter().flat_map(|run| run["results"].as_array().unwrap());
    let fixes = results.find_map(|result| result.get("fixes")).unwrap();
    let change = &fixes[0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], "main.tf");
    let wanted = serde_json::json!({
        "deletedRegion": { "startLine": 4, "startColumn": 23, "endLine": 4, "endColumn": 28 },
        "insertedContent": { "text": "true" }
    });
    assert_eq!(change["replacements"], serde_json::json!([wanted]));
    let people = folder.check(&SELECT);
    assert!(people.text.contains("palisade fix can write 1 of these."), "{}", people.text);
}

#[test]
fn an_edit_that_does_harm_is_told_from_those_that_do_not() {
    let budget = |version: &str, name: &str| {
        format!(
            "apiVersion: policy/{version}\nkind: PodDisruptionBudget\nmetadata:\n  name: {name}\nspec:\n  maxUnavailable: 1\n"
        )
    };
    // Before policy/v1 of Kubernetes 1.26 there is no such field.
    let all = ["v1", "v1beta1", "v1"].iter().enumerate();
    let text = all.map(|(at, version)| budget(version, &format!("b{at}"))).collect::<Vec<_>>().join("---\n");
    let folder = committed(Folder::new().with("budgets.yaml", &text));
    let policies = "k8s-pdb-unhealthy-eviction,k8s-unknown-field";
    let run = palisade(&folder.path(""), &["fix", "--select", policies]);
    assert_eq!(run.status, 0, "{}", run.text);
    assert!(run.text.contains("fixed 2 findings in 1 file"), "{}", run.text);
    let reason = "the edit would bring a finding of k8s-unknown-field on PodDisruptionBudget/default/b1";
    assert!(run.text.contains(reason), "{}", run.text);
    let after = fs::read_to_string(folder.path("budgets.yaml")).unwrap();
    let documents = after.split("---\n").map(|one| one.contains("unhealthyPodEvictionPolicy: AlwaysAllow"));
    assert_eq!(documents.collect::<Vec<_>>(), [true, false, true]);
}
