//! Zips written by hand, so that each field can lie.

use std::io::Write;

use flate2::{Compression, Crc, write::DeflateEncoder};

/// One file, as its two headers shall describe it.
#[derive(Clone)]
pub struct File {
    pub name: Vec<u8>,
    /// What the second header calls it.
    pub local_name: Option<Vec<u8>>,
    pub packed: Vec<u8>,
    pub size: u32,
    pub crc: u32,
    pub method: u16,
    pub flags: u16,
    pub mode: u32,
    pub extra: Vec<u8>,
}

impl File {
    pub fn stored(name: &str, bytes: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(bytes);
        Self {
            name: name.as_bytes().to_vec(),
            local_name: None,
            packed: bytes.to_vec(),
            size: bytes.len() as u32,
            crc: crc.sum(),
            method: 0,
            flags: 0,
            mode: 0o100_644,
            extra: Vec::new(),
        }
    }

    pub fn deflated(name: &str, bytes: &[u8]) -> Self {
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
        packer.write_all(bytes).unwrap();
        Self { packed: packer.finish().unwrap(), method: 8, ..Self::stored(name, bytes) }
    }
}

/// A zip, and what may be wrong with all of it.
#[derive(Default)]
pub struct Zip {
    pub files: Vec<File>,
    pub before: Vec<u8>,
    pub behind: Vec<u8>,
    pub comment: Vec<u8>,
    /// What the end says how many files there are.
    pub count: Option<u16>,
    /// All rows of the table lead to the first file.
    pub overlapping: bool,
}

pub fn zip(files: Vec<File>) -> Vec<u8> {
    Zip { files, ..Zip::default() }.bytes()
}

impl Zip {
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = self.before.clone();
        let mut table = Vec::new();
        let mut first = None;
        for file in &self.files {
            let begin = *first.get_or_insert(out.len());
            let begin = if self.overlapping { begin } else { out.len() };
            if !self.overlapping || out.len() == self.before.len() {
                out.extend(b"PK\x03\x04\x14\x00");
                middle(&mut out, file, file.local_name.as_ref().unwrap_or(&file.name));
                out.extend(file.local_name.as_ref().unwrap_or(&file.name));
                out.extend(&file.extra);
                out.extend(&file.packed);
            }
            table.extend(b"PK\x01\x02\x14\x03\x14\x00");
            middle(&mut table, file, &file.name);
            table.extend([0; 6]);
            table.extend((file.mode << 16).to_le_bytes());
            table.extend((begin as u32).to_le_bytes());
            table.extend(&file.name);
            table.extend(&file.extra);
        }
        let begin = out.len() as u32;
        let count = self.count.unwrap_or(self.files.len() as u16);
        out.extend(&table);
        out.extend(b"PK\x05\x06\0\0\0\0");
        out.extend(count.to_le_bytes());
        out.extend(count.to_le_bytes());
        out.extend((table.len() as u32).to_le_bytes());
        out.extend(begin.to_le_bytes());
        out.extend((self.comment.len() as u16).to_le_bytes());
        out.extend(&self.comment);
        out.extend(&self.behind);
        out
    }
}

/// From the flags to the length of the extra field: the same in both headers.
fn middle(out: &mut Vec<u8>, file: &File, name: &[u8]) {
    out.extend(file.flags.to_le_bytes());
    out.extend(file.method.to_le_bytes());
    out.extend([0, 0, 0x21, 0]);
    out.extend(file.crc.to_le_bytes());
    out.extend((file.packed.len() as u32).to_le_bytes());
    out.extend(file.size.to_le_bytes());
    out.extend((name.len() as u16).to_le_bytes());
    out.extend((file.extra.len() as u16).to_le_bytes());
}
