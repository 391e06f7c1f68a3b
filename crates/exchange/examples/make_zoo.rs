//! Writes the hostile packs of `tests/packs/zoo` anew, with keys that are then forgotten, and the small ones as seeds for
//! the fuzzer.

#[path = "../tests/zoo/mod.rs"]
mod zoo;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use many_doors_exchange::pack::Draft;

/// A seed should be small: the fuzzer changes single bytes. In bytes.
const LARGEST_SEED: usize = 4_000;

fn main() -> std::io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = anew(here.join("../../tests/packs/zoo"))?;
    let seeds = anew(here.join("fuzz/seeds/pack"))?;
    let keepers = zoo::Keepers::new();
    let mut expected = String::new();
    for animal in zoo::zoo(&keepers) {
        std::fs::write(folder.join(animal.name).with_extension("manydoors"), &animal.bytes)?;
        if animal.bytes.len() <= LARGEST_SEED {
            std::fs::write(seeds.join(animal.name), &animal.bytes)?;
        }
        // Writing to a string does not fail.
        let _ = writeln!(expected, "{}\t{:?}", animal.name, animal.expected);
    }
    std::fs::write(folder.join("expected.txt"), expected)?;
    std::fs::write(folder.join("publisher.pub"), keepers.publisher.public().to_file())?;

    let seeds = anew(here.join("fuzz/seeds/manifest"))?;
    for (name, source) in zoo::sources(&keepers) {
        let draft = Draft::new(source).map_err(std::io::Error::other)?;
        std::fs::write(seeds.join(name), draft.manifest_bytes())?;
    }
    std::fs::write(seeds.join("records"), many_doors_exchange::pack::records_file(&zoo::hashes(&[("a", 1), ("b", 2)])))
}

fn anew(folder: PathBuf) -> std::io::Result<PathBuf> {
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
