//! Measures the parser: MB/s and the memory of its trees, over the files below a directory or a generated text.
//!
//!     cargo run --release -p palisade-terraform --example parse_speed [DIRECTORY]

use std::path::Path;
use std::time::Instant;

use palisade_terraform::syntax::{parse, parse_json};

const ROUNDS: usize = 30;

fn main() {
    let texts = match std::env::args().nth(1) {
        Some(directory) => {
            let mut texts = Vec::new();
            collect(Path::new(&directory), &mut texts);
            texts
        }
        None => vec![(false, generated(20_000))],
    };
    for (name, json) in [("native", false), ("json", true)] {
        let texts: Vec<&str> = texts.iter().filter(|(is_json, _)| *is_json == json).map(|(_, text)| &**text).collect();
        let bytes: usize = texts.iter().map(|text| text.len()).sum();
        if bytes == 0 {
            continue;
        }
        let mut best = f64::INFINITY;
        let (mut memory, mut errors) = (0, 0);
        for _ in 0..ROUNDS {
            (memory, errors) = (0, 0);
            let start = Instant::now();
            for text in &texts {
                let tree = if json { parse_json(*text) } else { parse(*text) };
                memory += tree.memory();
                errors += usize::from(!tree.diagnostics().is_empty());
            }
            best = best.min(start.elapsed().as_secs_f64());
        }
        println!(
            "{name}: {} texts, {:.2} MB, {:.0} MB/s, tree {:.2} x source, {errors} with errors",
            texts.len(),
            bytes as f64 / 1e6,
            bytes as f64 / 1e6 / best,
            memory as f64 / bytes as f64
        );
    }
}

fn collect(directory: &Path, into: &mut Vec<(bool, String)>) {
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = path.to_string_lossy();
        if path.is_dir() {
            collect(&path, into);
        } else if let (true, Ok(text)) =
            (name.ends_with(".tf") || name.ends_with(".tf.json"), std::fs::read_to_string(&path))
        {
            into.push((name.ends_with(".json"), text));
        }
    }
}

/// About half a kilobyte a resource.
fn generated(resources: usize) -> String {
    use std::fmt::Write;

    let mut text = String::new();
    for index in 0..resources {
        let _ = write!(
            text,
            r#"# Bucket number {index}.
resource "aws_s3_bucket" "bucket_{index}" {{
  count  = var.enabled ? length(var.names) : 0
  bucket = "${{local.prefix}}-logs-${{count.index}}-{index}"
  acl    = "private"

  tags = merge(local.tags, {{
    Name  = "bucket-{index}"
    Owner = var.owner
  }})

  lifecycle_rule {{
    id      = "expire"
    enabled = true
    prefix  = join("/", ["a", "b", tostring({index})])
    expiration {{ days = 90 }}
  }}

  policy = <<-EOT
    {{ "Version": "2012-10-17", "Resource": "${{aws_s3_bucket.other[0].arn}}/*" }}
  EOT
}}

"#
        );
    }
    text
}
