//! Texts that say nothing.

use palisade_model::{Attr, Fact, Truth};

/// Whether a setting that an address, a name or a text can have is missing: absent, empty or blank. What identifies a
/// resource is none of these.
pub fn is_blank(setting: Attr<'_>) -> Truth {
    match setting.text() {
        Fact::Absent => Truth::True,
        Fact::Known(text) => text.trim().is_empty().into(),
        Fact::Unknown(_) => setting.is_empty(),
    }
}

/// Whether a description is missing: blank, or what Terraform's providers write in its place.
pub fn is_undescribed(description: Attr<'_>) -> Truth {
    is_blank(description).or_else(|| description.is("Managed by Terraform"))
}
