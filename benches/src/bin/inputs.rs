//! Writes inputs for measuring the whole binary: `cargo run -p palisade-benches --bin inputs -- rego 100000 100 DIR`.

use std::path::Path;
use std::process::ExitCode;

/// Files hold so many resources.
const A_FILE: usize = 1_000;

fn main() -> ExitCode {
    let args = std::env::args().skip(1).collect::<Vec<_>>();
    let written = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["rego", resources, policies, directory] => match (resources.parse(), policies.parse()) {
            (Ok(resources), Ok(policies)) => rego(resources, policies, Path::new(directory)),
            (Err(error), _) | (_, Err(error)) => Err(std::io::Error::other(error)),
        },
        _ => Err(std::io::Error::other("usage: inputs rego RESOURCES POLICIES DIRECTORY")),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
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
