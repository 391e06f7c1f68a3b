//! Pictures and places become files of the repository: `where.json`, and a small picture for each screen that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde::Serialize;

use crate::camera::Taken;

/// So many places of one message help; the strip at the top stands on every screen.
const MOST_PLACES: usize = 6;
/// A screen is drawn with few colors.
const COLORS: &str = "32";

/// What `where.json` holds.
#[derive(Serialize)]
struct Where<'a> {
    /// Width and height of each picture, in pixels.
    pictures: BTreeMap<&'a str, (u64, u64)>,
    /// By the message's id.
    messages: BTreeMap<&'a str, Vec<Stands<'a>>>,
}

/// One place of one message.
#[derive(Serialize)]
struct Stands<'a> {
    picture: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<&'a str>,
    #[serde(skip_serializing_if = "is_false")]
    spoken: bool,
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

// serde hands out a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(value: &bool) -> bool {
    !value
}

/// Writes the files anew, and tells what they hold.
///
/// # Errors
/// When a picture cannot be made smaller, or a file cannot be written.
pub fn keep(folder: &Path, taken: &[Taken]) -> Result<(), String> {
    let messages = places(taken);
    let named: BTreeSet<&str> = messages.values().flatten().map(|place| place.picture).collect();
    let taken: Vec<&Taken> = taken.iter().filter(|one| named.contains(one.name.as_str())).collect();
    // What was taken before may have another name now.
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| error.to_string())?;
    }
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let mut bytes = 0;
    for one in &taken {
        let file = folder.join(format!("{}.webp", one.name));
        shrink(&one.file, &file)?;
        bytes += std::fs::metadata(&file).map_err(|error| error.to_string())?.len();
    }
    let pictures = taken.iter().map(|one| (one.name.as_str(), one.size)).collect();
    let found = messages.len();
    let mut text = serde_json::to_string(&Where { pictures, messages }).map_err(|error| error.to_string())?;
    // One message a line: a change shows as one.
    text = text.replace("],\"", "],\n\"") + "\n";
    std::fs::write(folder.join("where.json"), &text).map_err(|error| error.to_string())?;
    println!("{found} messages on {} pictures: {bytes} bytes, and {} bytes of places.", taken.len(), text.len());
    Ok(())
}

/// The first places of each message, those where it is seen before those where it is only told; one for each picture.
fn places(taken: &[Taken]) -> BTreeMap<&str, Vec<Stands<'_>>> {
    let mut all: BTreeMap<&str, Vec<Stands<'_>>> = BTreeMap::new();
    for spoken in [false, true] {
        for one in taken {
            for place in one.places.iter().filter(|place| place.spoken == spoken) {
                let (id, attribute) = match place.key.split_once('.') {
                    Some((id, attribute)) => (id, Some(attribute)),
                    None => (place.key.as_str(), None),
                };
                let known = all.entry(id).or_default();
                let here = |known: &Stands<'_>| known.picture == one.name && known.attribute == attribute;
                if known.len() == MOST_PLACES || known.iter().any(here) {
                    continue;
                }
                let (x, y, width, height) = (place.x, place.y, place.width, place.height);
                known.push(Stands { picture: &one.name, attribute, spoken, x, y, width, height });
            }
        }
    }
    all
}

/// Few colors, nothing lost in between.
fn shrink(from: &Path, to: &Path) -> Result<(), String> {
    let mut convert = Command::new("convert");
    convert.arg(from).args(["+dither", "-colors", COLORS, "-strip", "-define", "webp:lossless=true"]).arg(to);
    let done = convert.status().map_err(|error| format!("convert (imagemagick): {error}"))?;
    if done.success() { Ok(()) } else { Err(format!("convert (imagemagick) could not write {}", to.display())) }
}
