//! Plans become projects: each document in `tests/plan` with the text beside it that shows what was read.
//!
//! `BLESS=1 cargo test` writes the texts anew; read the difference before you keep it.

#[path = "plan/support.rs"]
mod support;

use std::fs;
use std::path::{Path, PathBuf};

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plan");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut documents: Vec<_> = entries.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    documents.sort();
    documents
}

#[test]
fn documents_read_as_their_texts_say() {
    let documents = documents();
    assert!(!documents.is_empty());
    for path in documents {
        let shown = support::show(&support::project(&fs::read_to_string(&path).unwrap()).unwrap());
        let expected = path.with_extension("txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &shown).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(shown, expected, "{}", path.display());
    }
}
