//! Bytes as a list that somebody brings: read to the end, and what comes of it held to what holds for every list.

use many_doors_exchange::files::Files;
use many_doors_exchange::hsds::{SourceInfo, read, records};
use many_doors_exchange::{Notice, Outcome, Progress};

/// Longer values than this are not shown to people.
const SHOWN: usize = 80;

/// Reads them to records. Nothing panics, hangs or asks for more memory than there is.
pub fn take_in(files: &Files) {
    for keep_private in [false, true] {
        let options = read::Options { source: "any".into(), keep_private, as_is: false };
        let Ok(read) = read::read(files, &options, Progress::none()) else { continue };
        check(&read.notices);
        let counted: u64 = read.counts.values().sum();
        assert!(counted >= read.notices.len() as u64, "a notice that nobody counted");
        let source = SourceInfo {
            source: "any".into(),
            name: "Any list".into(),
            date: None,
            licence: None,
            locale: "en".into(),
        };
        let Ok(mut found) = records(&read.tables, &source, Progress::none()) else { panic!("nobody stopped it") };
        for record in found.by_ref() {
            let Ok(record) = record else { panic!("nobody stopped it") };
            let resource = &record.resource;
            assert!(!resource.id.0.is_empty(), "an entry without a name in data");
            assert!(!resource.confidential || resource.area.points.is_empty(), "where a shelter is");
            assert!(record.texts.iter().all(|row| row.resource == resource.id), "somebody else's sentence");
        }
        check(&found.take_notices());
    }
}

fn check(notices: &[Notice]) {
    for notice in notices {
        assert!(notice.value.chars().count() <= SHOWN);
        assert!(notice.outcome != Outcome::LeftOut || notice.value.is_empty(), "what is private is shown: {notice:?}");
    }
}
