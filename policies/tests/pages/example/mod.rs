//! Running an example of a page through the engine, and finding all pages.

use std::path::Path;

use palisade_engine::{Engine, Input, Selector, Settings};
use palisade_policy::page::{Example, Page};
use palisade_report::Report;

/// An engine with one policy alone, with an example's parameters.
pub fn engine(id: &str, example: &Example) -> Result<Engine, String> {
    let mut settings = Settings { select: vec![Selector::parse(id).unwrap()], ..Settings::default() };
    if let Some(params) = &example.params {
        let table: toml::Table = toml::from_str(&format!("params = {params}")).map_err(|e| e.to_string())?;
        settings.params.insert(id.to_owned(), serde_json::to_value(&table["params"]).unwrap());
    }
    Engine::new(palisade_policies::all(), settings).map_err(|e| e.to_string())
}

/// Writes an example's files.
pub fn write(example: &Example, folder: &Path) {
    for file in &example.files {
        let path = folder.join(&file.name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, &file.text).unwrap();
    }
}

/// Checks a folder.
pub fn check(engine: &Engine, folder: &Path) -> Result<Report, String> {
    let input = Input { paths: vec![folder.to_owned()], base: folder.to_owned(), ..Input::default() };
    engine.check(&input).map_err(|e| e.to_string())
}

/// All pages whose id holds `PALISADE_TEST_POLICY`, all where that is not set.
pub fn pages() -> Vec<Page> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let only = std::env::var("PALISADE_TEST_POLICY").unwrap_or_default();
    let mut pages = Vec::new();
    for entry in ignore::WalkBuilder::new(source).standard_filters(false).build() {
        let entry = entry.unwrap();
        if entry.file_name() == "policy.md" {
            let page = Page::parse(&std::fs::read_to_string(entry.path()).unwrap())
                .unwrap_or_else(|e| panic!("{}: {e}", entry.path().display()));
            if page.front_matter.id.contains(&only) {
                pages.push(page);
            }
        }
    }
    assert!(!pages.is_empty(), "no page has {only:?} in its id");
    pages
}
