use many_doors_domain::TextStatus;

/// How far a language has come, in messages. What is missing is `total` less all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Messages in English.
    pub total: u32,
    /// Written in this language, or read by a named person.
    pub trusted: u32,
    /// Translated by a person, read by nobody else.
    pub unreviewed: u32,
    /// Drafted by a machine.
    pub machine: u32,
    /// The English has changed since.
    pub source_changed: u32,
    /// Messages that must not be misread: danger, safety, rights.
    pub critical: u32,
    /// Those of them that are translated.
    pub critical_there: u32,
}

impl Standing {
    /// Messages without a translation.
    #[must_use]
    pub const fn missing(&self) -> u32 {
        self.total - self.trusted - self.unreviewed - self.machine - self.source_changed
    }

    /// Counts one message: its status, or none where it is missing.
    pub(crate) fn count(&mut self, status: Option<TextStatus>, critical: bool) {
        self.total += 1;
        self.critical += u32::from(critical);
        self.critical_there += u32::from(critical && status.is_some());
        match status {
            Some(TextStatus::Trusted) => self.trusted += 1,
            Some(TextStatus::Unreviewed) => self.unreviewed += 1,
            Some(TextStatus::Machine) => self.machine += 1,
            Some(TextStatus::SourceChanged) => self.source_changed += 1,
            None => {}
        }
    }
}
