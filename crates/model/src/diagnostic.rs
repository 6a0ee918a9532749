use palisade_source::Site;

/// What kind of incompleteness a diagnostic stands for; `--allow-incomplete` names these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// A file, or a part of one, that does not parse or is no text.
    Parse,
    /// A policy that failed.
    Policy,
    /// Something that Terraform would reject when it evaluates.
    Eval,
    /// A named limit that was reached.
    Limits,
    /// A module that is not on disk. Out of reach, not broken.
    Modules,
    /// A chart or an overlay that has to be rendered first. Out of reach, not broken.
    Templates,
    /// A plan that leaves a part of its configuration out (`-target`, deferred changes). Out of reach, not broken.
    Plans,
}

impl Category {
    /// All of them.
    pub const ALL: [Category; 7] = [
        Category::Parse,
        Category::Policy,
        Category::Eval,
        Category::Limits,
        Category::Modules,
        Category::Templates,
        Category::Plans,
    ];

    /// Its name on the command line and in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Category::Parse => "parse",
            Category::Policy => "policy",
            Category::Eval => "eval",
            Category::Limits => "limits",
            Category::Modules => "modules",
            Category::Templates => "templates",
            Category::Plans => "plans",
        }
    }

    /// Whether it leaves the exit status alone unless `--strict`.
    pub const fn is_out_of_reach(self) -> bool {
        matches!(self, Category::Modules | Category::Templates | Category::Plans)
    }
}

/// Something that keeps the analysis from being complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind.
    pub category: Category,
    /// Where, if it has a place.
    pub site: Option<Site>,
    /// One line: what is wrong.
    pub summary: String,
    /// What to do about it; may be empty.
    pub detail: String,
}
