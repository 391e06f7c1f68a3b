//! Where the files of a package go.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, Cursor, Seek, Write},
    path::PathBuf,
};

use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Takes the bytes of several files, a piece of one and a piece of another. Names are plain, without folders.
pub trait Sink {
    /// Adds bytes to the end of a file, which is made by the first call.
    ///
    /// # Errors
    /// What the disk says.
    fn append(&mut self, name: &str, bytes: &[u8]) -> io::Result<()>;
}

/// Files in memory, for small packages and tests.
impl Sink for BTreeMap<String, Vec<u8>> {
    fn append(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.entry(name.to_owned()).or_default().extend_from_slice(bytes);
        Ok(())
    }
}

/// Files in a folder that is there. Files of the same names are written anew.
#[derive(Debug)]
pub struct FolderSink {
    folder: PathBuf,
    files: BTreeMap<String, File>,
}

impl FolderSink {
    /// Into this folder.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), files: BTreeMap::new() }
    }
}

impl Sink for FolderSink {
    fn append(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        if !self.files.contains_key(name) {
            self.files.insert(name.to_owned(), File::create(self.folder.join(name))?);
        }
        self.files.get_mut(name).map_or(Ok(()), |file| file.write_all(bytes))
    }
}

/// Files in one archive. Each is packed by itself while it grows, because an archive holds one file after the other.
#[derive(Debug)]
pub struct ZipSink<W: Write + Seek> {
    out: W,
    files: BTreeMap<String, ZipWriter<Cursor<Vec<u8>>>>,
}

impl<W: Write + Seek> ZipSink<W> {
    /// Into this file.
    pub fn new(out: W) -> Self {
        Self { out, files: BTreeMap::new() }
    }

    /// Writes the archive.
    ///
    /// # Errors
    /// What the disk says.
    pub fn finish(self) -> io::Result<W> {
        let mut archive = ZipWriter::new(self.out);
        for (_, file) in self.files {
            let mut packed = ZipArchive::new(file.finish()?)?;
            archive.raw_copy_file(packed.by_index_raw(0)?)?;
        }
        Ok(archive.finish()?)
    }
}

impl<W: Write + Seek> Sink for ZipSink<W> {
    fn append(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        if !self.files.contains_key(name) {
            let mut file = ZipWriter::new(Cursor::new(Vec::new()));
            file.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated))?;
            self.files.insert(name.to_owned(), file);
        }
        self.files.get_mut(name).map_or(Ok(()), |file| file.write_all(bytes))
    }
}
