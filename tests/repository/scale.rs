//! The manifests of docs/scale.md are what they are called, and palisade has nothing against them.

use serde_json::Value;

use crate::run::{Folder, repository};

/// The blocks of a language in a page.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let text = std::fs::read_to_string(repository().join("docs").join(page)).expect("the page is read");
    let start = format!("\n```{language}\n");
    let blocks = text.split(&start).skip(1).filter_map(|rest| rest.split("\n```").next());
    blocks.map(|block| format!("{block}\n")).collect()
}

#[test]
fn the_jobs_are_sound_manifests() {
    let jobs = blocks("scale.md", "yaml").into_iter().filter(|block| block.contains("kind: Job")).collect::<Vec<_>>();
    assert_eq!(jobs.len(), 1, "one block with all that is applied");
    let folder = Folder::new().with("jobs.yaml", &jobs[0]);
    let run = folder.check(&["-o", "json", "--fail-on", "low"]);
    assert_eq!(run.status, 0, "{}", run.text);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(report["summary"]["findings"], 0, "{}", report["findings"]);
    assert_eq!(report["completeness"]["files"]["read"], serde_json::json!(["jobs.yaml"]));
    assert!(report["completeness"]["resources"]["judged"].as_u64().is_some_and(|judged| judged >= 2));
    // As many parts as completions.
    let completions = jobs[0].lines().find_map(|line| line.trim().strip_prefix("completions: ")).expect("completions");
    assert!(jobs[0].contains(&format!("index=$(JOB_COMPLETION_INDEX)/{completions}")));
}

#[test]
fn the_pipelines_parse_and_name_all_parts() {
    let pipelines = blocks("scale.md", "yaml").into_iter().filter(|block| !block.contains("kind: Job"));
    let pipelines = pipelines.map(|block| {
        let parsed: Value = serde_saphyr::from_str(&block).unwrap_or_else(|error| panic!("{error}\n{block}"));
        (block, parsed)
    });
    let pipelines = pipelines.collect::<Vec<_>>();
    assert_eq!(pipelines.len(), 2, "GitHub's and GitLab's");
    let (_, github) = &pipelines[0];
    let shards = github["jobs"]["shard"]["strategy"]["matrix"]["shard"].as_array().expect("a matrix");
    assert_eq!(*shards, [1, 2, 3, 4].map(Value::from));
    let steps = github["jobs"]["shard"]["steps"].to_string();
    assert!(steps.contains("${{ matrix.shard }}/4"), "{steps}");
    let (text, gitlab) = &pipelines[1];
    assert_eq!(gitlab["palisade:shard"]["parallel"], 4);
    assert!(text.contains("$CI_NODE_INDEX/$CI_NODE_TOTAL"));
}
