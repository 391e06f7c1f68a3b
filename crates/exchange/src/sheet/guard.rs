//! What a workbook is, and whether it is safe to hand on: everything is unpacked once and counted, because a zip archive says
//! of itself what it likes.

use std::io::{BufReader, Cursor, Read};

use quick_xml::events::Event;
use zip::{ZipArchive, result::ZipError};

use super::{SheetError, limits};

/// What is inside the zip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Package {
    /// .xlsx, .xlsm.
    Excel,
    /// .ods.
    OpenDocument,
}

/// Recognizes a workbook and checks its size.
pub(super) fn inspect(bytes: &[u8]) -> Result<Package, SheetError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::Damaged)?;
    if zip.len() > limits::PARTS {
        return Err(SheetError::TooLarge);
    }
    let package = package(&mut zip)?;
    let mut left = limits::UNPACKED;
    let mut piece = vec![0; 64 << 10];
    for number in 0..zip.len() {
        let mut part = zip.by_index(number).map_err(|error| refused(&error))?;
        let texts = part.name().to_ascii_lowercase().ends_with("sharedstrings.xml");
        let mut of_part = 0;
        loop {
            let read = part.read(&mut piece).map_err(|_| SheetError::Damaged)?;
            if read == 0 {
                break;
            }
            left = left.checked_sub(read as u64).ok_or(SheetError::TooLarge)?;
            of_part += read as u64;
            if texts && of_part > limits::SHARED_TEXTS {
                return Err(SheetError::TooLarge);
            }
        }
        drop(part);
        if texts && claims_too_much(zip.by_index(number).map_err(|error| refused(&error))?) {
            return Err(SheetError::TooLarge);
        }
    }
    Ok(package)
}

fn package(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Package, SheetError> {
    let has = |name: &str| zip.file_names().any(|part| part.eq_ignore_ascii_case(name));
    if has("xl/workbook.bin") {
        return Err(SheetError::OldFormat);
    }
    if has("[Content_Types].xml") && zip.file_names().any(|part| part.to_ascii_lowercase().ends_with("workbook.xml")) {
        return Ok(Package::Excel);
    }
    let part = |zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str| {
        let mut text = Vec::new();
        zip.by_name(name).ok()?.take(1 << 20).read_to_end(&mut text).ok()?;
        Some(text)
    };
    let kind = part(zip, "mimetype").unwrap_or_default();
    if !kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        return Err(SheetError::NotASpreadsheet);
    }
    let manifest = part(zip, "META-INF/manifest.xml").unwrap_or_default();
    if find(&manifest, b"encryption-data").is_some() {
        return Err(SheetError::Password);
    }
    Ok(Package::OpenDocument)
}

fn refused(error: &ZipError) -> SheetError {
    match error {
        ZipError::UnsupportedArchive(message) if *message == ZipError::PASSWORD_REQUIRED => SheetError::Password,
        _ => SheetError::Damaged,
    }
}

/// Whether a table of texts claims to hold more than a workbook can.
///
/// calamine reserves memory for as many as are claimed, and an allocation that fails ends the whole program. So no number in
/// the first tag may have more than seven digits.
fn claims_too_much(texts: impl Read) -> bool {
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(texts.take(limits::SHARED_TEXTS)));
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) if start.local_name().as_ref() == b"sst" => {
                return start.split(|byte| !byte.is_ascii_digit()).any(|digits| digits.len() > 7);
            }
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::claims_too_much;

    #[test]
    fn a_claim_of_a_million_million_texts_is_seen_however_it_is_written() {
        let spaces = " ".repeat(10_000);
        for claim in [
            r#"<sst count="3" uniqueCount="1000000000000">"#.to_owned(),
            format!(r#"<!-- <sst> --><x:sst uniqueCount{spaces}={spaces}'1000000000000'/>"#),
        ] {
            assert!(claims_too_much(claim.as_bytes()));
        }
        assert!(!claims_too_much(br#"<sst count="3" uniqueCount="9999999">"#.as_slice()));
    }
}
