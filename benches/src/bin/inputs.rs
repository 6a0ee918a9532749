//! Writes inputs for measuring the whole binary: `cargo run -p palisade-benches --bin inputs -- mixed 100000 DIR`.

use std::path::Path;
use std::process::ExitCode;

/// Files hold so many resources.
const A_FILE: usize = 1_000;

const USAGE: &str = "usage: inputs rego RESOURCES POLICIES DIRECTORY | deployments|buckets|mixed|plain|repeated|locals|estate COUNT DIRECTORY";

fn main() -> ExitCode {
    let args = std::env::args().skip(1).collect::<Vec<_>>();
    let written = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["rego", resources, policies, directory] => match (resources.parse(), policies.parse()) {
            (Ok(resources), Ok(policies)) => rego(resources, policies, Path::new(directory)),
            (Err(error), _) | (_, Err(error)) => Err(std::io::Error::other(error)),
        },
        ["estate", count, directory] => match count.parse() {
            Ok(count) => estate(count, Path::new(directory)),
            Err(error) => Err(std::io::Error::other(error)),
        },
        [what, count, directory] => match (count.parse(), maker(what)) {
            (Ok(count), Some((name, make))) => one(name, &make(count), Path::new(directory)),
            (Err(error), _) => Err(std::io::Error::other(error)),
            (_, None) => Err(std::io::Error::other(USAGE)),
        },
        _ => Err(std::io::Error::other(USAGE)),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// The name of a file and what makes its text for a number of resources.
type Maker = (&'static str, fn(usize) -> String);

/// What writes an input of a kind, and the name of its file.
fn maker(what: &str) -> Option<Maker> {
    match what {
        "deployments" => Some(("all.yaml", palisade_benches::deployments)),
        "buckets" => Some(("main.tf", palisade_benches::buckets)),
        "mixed" => Some(("main.tf", palisade_benches::mixed)),
        "plain" => Some(("main.tf", palisade_benches::plain)),
        "repeated" => Some(("main.tf", palisade_benches::repeated)),
        "locals" => Some(("main.tf", palisade_benches::nested_locals)),
        _ => None,
    }
}

fn one(name: &str, text: &str, directory: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(directory)?;
    std::fs::write(directory.join(name), text)
}

/// A repository of about `count` files.
fn estate(count: usize, directory: &Path) -> std::io::Result<()> {
    for (path, text) in palisade_benches::estate(count) {
        let path = directory.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(directory))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// `DIRECTORY/root` with resources, and `DIRECTORY/policies`.
fn rego(resources: usize, policies: usize, directory: &Path) -> std::io::Result<()> {
    let (root, folder) = (directory.join("root"), directory.join("policies"));
    std::fs::create_dir_all(&root)?;
    std::fs::create_dir_all(&folder)?;
    let text = palisade_benches::named_resources(resources);
    let blocks = text.split_inclusive("\n}\n\n").collect::<Vec<_>>();
    for (i, blocks) in blocks.chunks(A_FILE).enumerate() {
        std::fs::write(root.join(format!("part_{i}.tf")), blocks.concat())?;
    }
    for (i, module) in palisade_benches::rego_policies(policies).iter().enumerate() {
        std::fs::write(folder.join(format!("p{i}.rego")), module)?;
    }
    Ok(())
}
