//! A record that breaks a rule is mended where that is certain, and set aside where it is not.

use many_doors_domain::{Cells, ChannelKind, Field, Flaw, Record, flaws};

use crate::Reason;

/// Mends.
///
/// # Errors
/// Why it cannot be taken in.
pub(crate) fn mend(record: &mut Record) -> Result<(), Reason> {
    if record.resource.name.trim().is_empty() {
        return Err(Reason::NameMissing);
    }
    for flaw in found(record) {
        match flaw {
            Flaw::DeadNumber(_) => put_numbers_aside(record),
            Flaw::EmptyChannel(_) => {
                record.resource.channels.retain(|channel| channel.number.is_some() || channel.address.is_some());
            }
            Flaw::ConfidentialPlace(_) => {
                record.resource.channels.retain(|channel| channel.kind != ChannelKind::InPerson);
                record.resource.area.points.clear();
            }
            Flaw::PracticeUncredited(_) => return Err(Reason::PracticeUncredited),
            _ => return Err(Reason::RuleBroken),
        }
    }
    if found(record).is_empty() { Ok(()) } else { Err(Reason::RuleBroken) }
}

fn found(record: &Record) -> Vec<Flaw> {
    let exceptions = record.texts.iter().any(|row| row.field == Field::Emergency);
    flaws(&record.resource, exceptions)
}

/// Nobody answers any more: the numbers stay with the record, but are no way to reach it.
fn put_numbers_aside(record: &mut Record) {
    let channels = std::mem::take(&mut record.resource.channels);
    let (numbers, others) = channels.into_iter().partition(|channel| channel.number.is_some());
    record.resource.channels = others;
    let numbers: Vec<many_doors_domain::Channel> = numbers;
    // A source's own rows are kept already.
    if record.unplaced.0.get("phone").is_some_and(|rows| !rows.is_empty()) {
        return;
    }
    for channel in numbers {
        let mut cells = Cells::new();
        cells.extend(channel.number.map(|number| ("number".into(), number.as_str().to_owned())));
        cells.extend(channel.label.map(|label| ("description".into(), label)));
        record.unplaced.0.entry("phone".to_owned()).or_default().push(cells.into());
    }
}
