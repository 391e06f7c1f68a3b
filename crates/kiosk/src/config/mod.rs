//! `kiosk.toml`: what a center sets, read strictly.
//!
//! A file with one fault in it is no configuration at all: the shell then runs [`Config::strictest`] and shows the fault
//! to whoever set the kiosk up. [`Config::default`] is for a kiosk without a file.

mod error;
mod fields;

use std::time::Duration;

pub use error::{ConfigError, ConfigFault};

use crate::StaffPin;
use fields::Fields;

/// The least time that a warning stands, in seconds (WCAG 2.2.1, Timing Adjustable).
pub const LEAST_WARNING_SECONDS: u32 = 20;
/// The longest file that is read, in bytes.
pub const MOST_BYTES: usize = 64 * 1024;
/// The most letters in the name of a center.
pub const MOST_CENTRE_CHARS: usize = 80;

/// What a center sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Seconds without a sign of anybody until the warning shows: 30 to 3600.
    pub idle_seconds: u32,
    /// Seconds that the warning stands before the visit is erased: 20 to 300.
    pub warning_seconds: u32,
    /// The CUPS queue that sheets go to. Without one nothing is printed.
    pub printer: Option<String>,
    /// BCP 47 tags of the languages that the attract screen shows first; empty means all.
    pub languages: Vec<String>,
    /// Seconds that each language's name stands on the attract screen: 2 to 60.
    pub attract_seconds: u32,
    /// Whether visits are tallied.
    pub tally: bool,
    /// The staff PIN as an argon2id hash. Without one there is no staff door at all.
    pub staff_pin: Option<StaffPin>,
    /// The center's name, for the attract screen.
    pub centre: Option<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            idle_seconds: 120,
            warning_seconds: LEAST_WARNING_SECONDS,
            printer: None,
            languages: Vec::new(),
            attract_seconds: 4,
            tally: false,
            staff_pin: None,
            centre: None,
        }
    }
}

impl Config {
    /// Reads `kiosk.toml`. What it leaves out has the default.
    ///
    /// # Errors
    /// The first fault, with its line. An unknown setting is a fault too: a misspelled `printer` must not pass unseen.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let usual = Self::default();
        let mut fields = Fields::read(text)?;
        let config = Self {
            idle_seconds: fields.number("idle_seconds", 30, 3600)?.unwrap_or(usual.idle_seconds),
            warning_seconds: fields
                .number("warning_seconds", LEAST_WARNING_SECONDS, 300)?
                .unwrap_or(usual.warning_seconds),
            printer: fields.text("printer", fields::printer, ConfigFault::NoQueueName)?,
            languages: fields.languages("languages")?,
            attract_seconds: fields.number("attract_seconds", 2, 60)?.unwrap_or(usual.attract_seconds),
            tally: fields.yes_or_no("tally")?.unwrap_or(usual.tally),
            staff_pin: fields.text("staff_pin", |text| StaffPin::parse(text).ok(), ConfigFault::NoPinHash)?,
            centre: fields.text("centre", fields::centre, ConfigFault::NoPlainName)?,
        };
        fields.nothing_left()?;
        Ok(config)
    }

    /// What a kiosk runs when its file is there and cannot be read: no file that can be read is stricter. Nothing is
    /// printed, nothing is tallied, there is no staff door, and it forgets as soon as any kiosk may.
    #[must_use]
    pub fn strictest() -> Self {
        Self { idle_seconds: 30, ..Self::default() }
    }

    /// How long nothing may happen until the warning shows.
    #[must_use]
    pub fn idle(&self) -> Duration {
        Duration::from_secs(self.idle_seconds.into())
    }

    /// How long the warning stands.
    #[must_use]
    pub fn warning(&self) -> Duration {
        Duration::from_secs(self.warning_seconds.into())
    }
}

#[cfg(test)]
mod tests;
