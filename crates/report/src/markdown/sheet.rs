/// Text that does not grow over a limit.
pub(super) struct Sheet {
    text: String,
    max: usize,
}

impl Sheet {
    /// At most `max` bytes.
    pub(super) fn new(max: usize) -> Self {
        Sheet { text: String::new(), max }
    }

    /// How many bytes there is room for.
    pub(super) fn left(&self) -> usize {
        self.max.saturating_sub(self.text.len())
    }

    /// Adds a text if there is room for all of it, and says whether there was.
    pub(super) fn push(&mut self, text: &str) -> bool {
        let fits = text.len() <= self.left();
        if fits {
            self.text.push_str(text);
        }
        fits
    }

    /// Adds texts as long as there is room, then what is to be said of the others, for which room has to be kept. Gives
    /// how many were added.
    pub(super) fn list(&mut self, texts: impl Iterator<Item = String>, more: impl Fn(usize) -> String) -> usize {
        let (mut added, mut left_out) = (0, 0);
        for text in texts {
            if left_out == 0 && self.push(&text) {
                added += 1;
            } else {
                left_out += 1;
            }
        }
        if left_out > 0 && added > 0 {
            self.text.push_str(&more(left_out));
        }
        added
    }

    pub(super) fn text(self) -> String {
        self.text
    }
}
