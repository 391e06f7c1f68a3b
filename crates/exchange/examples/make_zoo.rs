//! Writes the hostile packs of `tests/packs/zoo` anew, with keys that are then forgotten.

#[path = "../tests/zoo/mod.rs"]
mod zoo;

use std::fmt::Write;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/packs/zoo");
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let keepers = zoo::Keepers::new();
    let mut expected = String::new();
    for animal in zoo::zoo(&keepers) {
        std::fs::write(folder.join(animal.name).with_extension("manydoors"), &animal.bytes)?;
        // Writing to a string does not fail.
        let _ = writeln!(expected, "{}\t{:?}", animal.name, animal.expected);
    }
    std::fs::write(folder.join("expected.txt"), expected)?;
    std::fs::write(folder.join("publisher.pub"), keepers.publisher.public().to_file())
}
