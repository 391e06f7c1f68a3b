//! The locale folders as they were when the program was built.

/// One locale folder.
pub(crate) struct Embedded {
    /// The folder's name.
    pub(crate) tag: &'static str,
    /// Its files, by name.
    pub(crate) files: &'static [(&'static str, &'static str)],
}

/// Every locale folder that has a `locale.toml`.
pub(crate) static EMBEDDED: &[Embedded] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Changes whenever a file of these folders changes, or the code that reads them.
pub(crate) const MADE_OF: &str = include!(concat!(env!("OUT_DIR"), "/made_of.rs"));
