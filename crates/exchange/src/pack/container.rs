//! The zip around a pack, read so strictly that every program that can read it reads the same.
//!
//! Zip files say everything twice, and may have bytes before, between and behind their files; two readers then see two
//! archives. Here the files lie one behind the other from the first byte, then the table, then its end, and both places say
//! the same. Overlapping files, the trick of the smallest bombs, cannot be written in this way.

use std::collections::HashSet;
use std::io::{Read, Seek, SeekFrom};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use super::names::is_file_name;
use super::{LARGEST_PACK, MOST_FILES, MOST_SIGNATURES, PackError, error::shown};

const LOCAL: [u8; 4] = *b"PK\x03\x04";
const CENTRAL: [u8; 4] = *b"PK\x01\x02";
const END: [u8; 4] = *b"PK\x05\x06";
const LOCAL_LENGTH: usize = 30;
const CENTRAL_LENGTH: usize = 46;
const END_LENGTH: usize = 22;
/// Files, signatures and the manifest.
const MOST_ENTRIES: u16 = (MOST_FILES + MOST_SIGNATURES + 1) as u16;
/// More than that many entries with the longest names a zip can have.
const LARGEST_TABLE: u32 = 8 << 20;
/// Names in UTF-8, and two bits about how hard the packer tried.
const HARMLESS_FLAGS: u16 = 1 << 11 | 0b110;

/// One file in the archive.
#[derive(Debug, Clone)]
pub struct Entry {
    pub name: String,
    /// Unpacked, in bytes, as both headers say.
    pub size: u64,
    deflated: bool,
    packed: u64,
    crc: u32,
    start: u64,
}

/// Little-endian numbers in a header that is long enough.
struct Header<'b>(&'b [u8]);

impl Header<'_> {
    fn u16(&self, at: usize) -> u16 {
        self.0.get(at..at + 2).map_or(0, |bytes| u16::from_le_bytes([bytes[0], bytes[1]]))
    }

    fn u32(&self, at: usize) -> u32 {
        u32::from(self.u16(at)) | u32::from(self.u16(at + 2)) << 16
    }
}

/// Finds all files, believing nothing.
pub fn entries<R: Read + Seek>(reader: &mut R) -> Result<Vec<Entry>, PackError> {
    let length = reader.seek(SeekFrom::End(0))?;
    check_beginning(reader, length)?;
    let (count, table) = table(reader, length)?;
    let mut entries = Vec::with_capacity(count.into());
    let mut names = HashSet::new();
    let (mut at, mut expected, mut together) = (0, 0, 0);
    for _ in 0..count {
        let (entry, begin, width) = central(table.get(at..).unwrap_or_default())?;
        at += width;
        if !names.insert(entry.name.to_ascii_lowercase()) {
            return Err(PackError::DuplicateName { name: entry.name });
        }
        if entry.size > LARGEST_PACK {
            return Err(PackError::TooLarge { name: Some(entry.name), limit: LARGEST_PACK });
        }
        together += entry.size;
        entries.push((begin, entry));
    }
    if together > LARGEST_PACK {
        return Err(PackError::TooLarge { name: None, limit: LARGEST_PACK });
    }
    if at != table.len() {
        return Err(PackError::NotPlain);
    }
    entries.sort_by_key(|(begin, _)| *begin);
    let mut plain = Vec::with_capacity(entries.len());
    for (begin, mut entry) in entries {
        if begin != expected {
            return Err(PackError::NotPlain);
        }
        entry.start = local(reader, begin, &entry)?;
        expected = entry.start + entry.packed;
        plain.push(entry);
    }
    let table_begins = length - (END_LENGTH + table.len()) as u64;
    if expected == table_begins { Ok(plain) } else { Err(PackError::NotPlain) }
}

fn check_beginning<R: Read + Seek>(reader: &mut R, length: u64) -> Result<(), PackError> {
    if length == 0 {
        return Err(PackError::Empty);
    }
    let mut magic = [0; 4];
    let magic = &mut magic[..length.min(4) as usize];
    reader.rewind()?;
    reader.read_exact(magic)?;
    if [LOCAL, END].iter().all(|begin| !begin.starts_with(magic)) {
        return Err(PackError::NotAPack);
    }
    if length < END_LENGTH as u64 { Err(PackError::Truncated) } else { Ok(()) }
}

/// How many entries there are, and their table.
fn table<R: Read + Seek>(reader: &mut R, length: u64) -> Result<(u16, Vec<u8>), PackError> {
    // A comment may be as long as this.
    let window = length.min((END_LENGTH + usize::from(u16::MAX)) as u64);
    let mut tail = Vec::new();
    reader.seek(SeekFrom::Start(length - window))?;
    reader.by_ref().take(window).read_to_end(&mut tail)?;
    let last = tail.len().checked_sub(END_LENGTH).ok_or(PackError::Truncated)?;
    let fits = |at: usize| {
        let end = Header(&tail[at..]);
        let table_ends = u64::from(end.u32(12)) + u64::from(end.u32(16));
        tail[at..].starts_with(&END) && table_ends == length - window + at as u64
    };
    if !fits(last) || Header(&tail[last..]).u16(20) != 0 {
        // An end that is not at the end has something behind it; no end at all, and the rest is missing.
        let somewhere = tail[last..].starts_with(&END) || (0..last).any(fits);
        return Err(if somewhere { PackError::NotPlain } else { PackError::Truncated });
    }
    let end = Header(&tail[last..]);
    let (count, size, begin) = (end.u16(10), end.u32(12), end.u32(16));
    if count > MOST_ENTRIES {
        return Err(PackError::TooManyFiles { found: count.into() });
    }
    if end.u32(4) != 0 || end.u16(8) != count || size > LARGEST_TABLE {
        return Err(PackError::NotPlain);
    }
    let mut table = vec![0; size as usize];
    reader.seek(SeekFrom::Start(begin.into()))?;
    reader.read_exact(&mut table)?;
    Ok((count, table))
}

/// The first row of the table: the file, where it begins, how long the row is.
fn central(row: &[u8]) -> Result<(Entry, u64, usize), PackError> {
    let header = Header(row);
    let [name_length, extra, comment] = [28, 30, 32].map(|at| usize::from(header.u16(at)));
    let name = row.get(CENTRAL_LENGTH..CENTRAL_LENGTH + name_length).ok_or(PackError::NotPlain)?;
    if !row.starts_with(&CENTRAL) {
        return Err(PackError::NotPlain);
    }
    let name = match std::str::from_utf8(name) {
        Ok(name) if is_file_name(name) => name.to_owned(),
        _ => return Err(PackError::UnsafeName { name: shown(name) }),
    };
    // The kind of file as Unix has it; archives of other systems leave it empty.
    if !matches!(header.u32(38) >> 28, 0 | 0o10) {
        return Err(PackError::Link { name });
    }
    let (flags, method) = (header.u16(8), header.u16(10));
    let [crc, packed, size, begin] = [16, 20, 24, 42].map(|at| header.u32(at));
    let plain = flags & !HARMLESS_FLAGS == 0
        && extra == 0
        && comment == 0
        && header.u16(34) == 0
        && (method == 8 || (method == 0 && packed == size))
        && [packed, size, begin].iter().all(|number| *number != u32::MAX);
    if !plain {
        return Err(PackError::NotPlain);
    }
    let entry = Entry { name, size: size.into(), deflated: method == 8, packed: packed.into(), crc, start: 0 };
    Ok((entry, begin.into(), CENTRAL_LENGTH + name_length))
}

/// Compares a file's own header with its row in the table; answers where its bytes begin.
fn local<R: Read + Seek>(reader: &mut R, begin: u64, entry: &Entry) -> Result<u64, PackError> {
    let mut bytes = vec![0; LOCAL_LENGTH + entry.name.len()];
    reader.seek(SeekFrom::Start(begin))?;
    reader.read_exact(&mut bytes)?;
    let header = Header(&bytes);
    let same = bytes.starts_with(&LOCAL)
        && header.u16(6) & !HARMLESS_FLAGS == 0
        && (header.u16(8) == 8) == entry.deflated
        && matches!(header.u16(8), 0 | 8)
        && header.u32(14) == entry.crc
        && u64::from(header.u32(18)) == entry.packed
        && u64::from(header.u32(22)) == entry.size
        && usize::from(header.u16(26)) == entry.name.len()
        && header.u16(28) == 0
        && &bytes[LOCAL_LENGTH..] == entry.name.as_bytes();
    if same { Ok(begin + bytes.len() as u64) } else { Err(PackError::NotPlain) }
}

/// Unpacks a file piece by piece, never more than it says it holds.
pub fn unpack<R: Read + Seek>(
    reader: &mut R,
    entry: &Entry,
    mut each: impl FnMut(&[u8]) -> Result<(), PackError>,
) -> Result<(), PackError> {
    let damaged = || PackError::Damaged { name: entry.name.clone() };
    reader.seek(SeekFrom::Start(entry.start))?;
    let mut crc = Crc::new();
    let mut buffer = vec![0; 64 << 10];
    let mut packed = std::io::BufReader::with_capacity(64 << 10, reader.take(entry.packed));
    let mut inflated = DeflateDecoder::new(&mut packed);
    let mut left = entry.size;
    loop {
        // One byte more than it says shows that it lies.
        let room = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX).saturating_add(1));
        let read = if entry.deflated {
            inflated.read(&mut buffer[..room])
        } else {
            inflated.get_mut().read(&mut buffer[..room])
        };
        let piece = match read {
            Ok(0) => break,
            Ok(read) => &buffer[..read],
            Err(error)
                if matches!(error.kind(), std::io::ErrorKind::InvalidInput | std::io::ErrorKind::InvalidData) =>
            {
                return Err(damaged());
            }
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Err(damaged()),
            Err(error) => return Err(error.into()),
        };
        left = left.checked_sub(piece.len() as u64).ok_or_else(damaged)?;
        crc.update(piece);
        each(piece)?;
    }
    // Bytes behind the end of what was packed are bytes that nobody looked at.
    let all_used = !entry.deflated || inflated.total_in() == entry.packed;
    if left == 0 && all_used && crc.sum() == entry.crc { Ok(()) } else { Err(damaged()) }
}

/// A whole file.
pub fn whole<R: Read + Seek>(reader: &mut R, entry: &Entry) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::new();
    unpack(reader, entry, |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })?;
    Ok(bytes)
}
