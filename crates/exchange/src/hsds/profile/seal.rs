//! What somebody has checked or read, as a short hash: a check says nothing about a number that was changed since.

use many_doors_domain::{Channel, Hours};
use sha2::{Digest, Sha256};

/// Of what a person dials, writes to or goes to.
pub(crate) fn of_channel(channel: &Channel) -> String {
    let number = channel.number.as_ref().map_or("", |number| number.as_str());
    seal(&[number, channel.address.as_deref().unwrap_or_default(), channel.press.as_deref().unwrap_or_default()])
}

/// Of hours with their zone.
pub(crate) fn of_hours(hours: &Hours) -> String {
    let zone = match hours {
        Hours::Weekly { zone, .. } => zone.as_str(),
        _ => "",
    };
    seal(&[&super::hours::write(hours), zone])
}

/// Of a sentence.
pub(crate) fn of_text(text: &str) -> String {
    seal(&[text])
}

/// Twelve hexadecimal digits: enough to notice a change, of which none is meant to deceive.
fn seal(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
        hash.update([0x1f]);
    }
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
