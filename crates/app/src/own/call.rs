//! What somebody heard on the phone, as facts.

use jiff::civil::Date;
use many_doors_domain::{Record, Status, StatusFact};

use super::form::{day, tested};
use crate::wire::CallAnswer;

/// The record after a call.
pub(super) fn after(mut record: Record, answer: CallAnswer, today: Date) -> Record {
    let resource = &mut record.resource;
    match answer {
        CallAnswer::Holds => {
            resource.checked = Some(tested(today));
            for channel in &mut resource.channels {
                channel.uncertain &= channel.number.is_none();
                // The call is newer than what was known about single ways.
                channel.checked = channel.checked.filter(|_| channel.number.is_none());
            }
        }
        CallAnswer::NoAnswer => {
            for channel in resource.channels.iter_mut().filter(|channel| channel.number.is_some()) {
                channel.uncertain = true;
            }
        }
        CallAnswer::WrongNumber => {
            resource.checked = Some(tested(today));
            resource.status = StatusFact { state: Status::Uncertain, since: Some(day(today)) };
            let numbers = resource.channels.iter().filter(|channel| channel.number.is_some()).count();
            if numbers == 1 {
                resource.channels.retain(|channel| channel.number.is_none());
            }
            // Which of several it was is for the form to say.
            for channel in resource.channels.iter_mut().filter(|channel| channel.number.is_some()) {
                channel.uncertain = true;
            }
        }
        CallAnswer::Ended => {
            resource.checked = Some(tested(today));
            resource.status = StatusFact { state: Status::Ended, since: Some(day(today)) };
            // Where nobody may be there, no number is shown.
            resource.channels.retain(|channel| channel.number.is_none());
        }
    }
    resource.national_line = false;
    record
}
