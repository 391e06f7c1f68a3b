//! What a workbook is, and whether it is safe to hand on: everything is unpacked once and counted, because a zip archive says
//! of itself what it likes.

use std::io::{Cursor, Read};

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
        let mut watch = Watch::default();
        let mut of_part = 0;
        loop {
            let read = part.read(&mut piece).map_err(|_| SheetError::Damaged)?;
            if read == 0 {
                break;
            }
            left = left.checked_sub(read as u64).ok_or(SheetError::TooLarge)?;
            of_part += read as u64;
            if texts && (of_part > limits::SHARED_TEXTS || watch.claims_too_much(&piece[..read])) {
                return Err(SheetError::TooLarge);
            }
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

/// Looks for a `uniqueCount` that claims more texts than a workbook can have.
///
/// calamine reserves memory for as many as are claimed, and an allocation that fails ends the whole program.
#[derive(Default)]
struct Watch {
    /// The end of the piece before, because the attribute may lie across two.
    tail: Vec<u8>,
}

impl Watch {
    fn claims_too_much(&mut self, piece: &[u8]) -> bool {
        const NAME: &[u8] = b"uniqueCount";
        const KEPT: usize = 256;
        self.tail.extend_from_slice(piece);
        let mut from = 0;
        while let Some(at) = find(&self.tail[from..], NAME) {
            from += at + NAME.len();
            let claim = &self.tail[from..(from + KEPT / 2).min(self.tail.len())];
            let digits = claim.iter().skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit());
            if digits.count() > 7 {
                return true;
            }
        }
        // Text in two-byte letters would hide the attribute from this search.
        let hidden = self.tail.contains(&0);
        let cut = self.tail.len().saturating_sub(KEPT);
        self.tail.drain(..cut);
        hidden
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::Watch;

    #[test]
    fn a_claim_of_a_million_million_texts_is_seen_wherever_the_pieces_end() {
        let text = br#"<sst count="3" uniqueCount = "1000000000000">"#;
        for cut in 0..text.len() {
            let mut watch = Watch::default();
            assert!(watch.claims_too_much(&text[..cut]) || watch.claims_too_much(&text[cut..]), "cut at {cut}");
        }
        assert!(!Watch::default().claims_too_much(br#"<sst count="3" uniqueCount="9999999">"#));
    }
}
