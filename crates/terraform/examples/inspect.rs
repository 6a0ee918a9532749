//! `inspect [--format json] [-var=NAME=VALUE | -var-file=FILE …] DIR`: what a root module on disk plans, as JSON.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use palisade_source::SourceFile;
use palisade_terraform::config::Parsed;
use palisade_terraform::functions::RootFiles;
use palisade_terraform::modules::{
    Argument, LoadError, Loader, ModuleMap, Options, Purpose, Root, State, evaluate, parse_file,
};

struct Disk {
    base: PathBuf,
}

impl Disk {
    fn read(&self, path: &str) -> Result<String, LoadError> {
        std::fs::read_to_string(self.base.join(path)).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => LoadError::Missing,
            _ => LoadError::Unreadable(error.to_string()),
        })
    }
}

impl Loader for Disk {
    fn files(&self, dir: &str) -> Result<Vec<String>, LoadError> {
        let entries = std::fs::read_dir(self.base.join(dir)).map_err(|_| LoadError::Missing)?;
        let files = entries.flatten().filter(|entry| entry.path().is_file());
        Ok(files.filter_map(|entry| entry.file_name().into_string().ok()).collect())
    }

    fn parse(&self, path: &str) -> Result<Parsed, LoadError> {
        Ok(parse_file(SourceFile::new(path, self.read(path)?)))
    }

    fn text(&self, path: &str) -> Result<String, LoadError> {
        self.read(path)
    }
}

fn main() -> ExitCode {
    let mut options = Options { purpose: Purpose::Inspect, ..Options::default() };
    let mut dir = String::from(".");
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let plain = arg.trim_start_matches('-');
        if let Some(given) = plain.strip_prefix("var=") {
            let (name, text) = given.split_once('=').unwrap_or((given, ""));
            options.arguments.push(Argument::Value { name: name.into(), text: text.into() });
        } else if let Some(file) = plain.strip_prefix("var-file=") {
            options.arguments.push(Argument::File(file.into()));
        } else if plain == "format" {
            args.next();
        } else if arg != "inspect" {
            dir = arg;
        }
    }
    options.environment =
        std::env::vars().filter_map(|(name, text)| Some((name.strip_prefix("TF_VAR_")?.to_owned(), text))).collect();
    if let Ok(workspace) = std::env::var("TF_WORKSPACE") {
        options.workspace = Some(workspace);
    }
    let loader = Disk { base: PathBuf::from(".") };
    let root = match Root::load(&loader, &dir, &ModuleMap::default()) {
        Ok(root) => root,
        Err(error) => {
            eprintln!("{dir}: {error}");
            return ExitCode::from(2);
        }
    };
    // Whoever runs it twice compares.
    options.plan_timestamp = Some("1970-01-01T00:00:00Z".into());
    let kept = root.state_file(options.workspace.as_deref().unwrap_or_default());
    if let Some(Ok(text)) = kept.as_ref().map(|file| loader.text(&format!("{dir}/{file}"))) {
        match State::parse(&text) {
            Ok(state) => options.state = Some(Arc::new(state)),
            Err(error) => {
                eprintln!("{dir}: {error}");
                return ExitCode::from(2);
            }
        }
    }
    let files = match RootFiles::new(Path::new(&dir), Path::new("/")) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{dir}: {error}");
            return ExitCode::from(2);
        }
    };
    let evaluated = evaluate(Arc::new(root), &loader, Arc::new(files), options);
    println!("{}", evaluated.inspect_json());
    ExitCode::SUCCESS
}
