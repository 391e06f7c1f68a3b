//! Pictures and places become files of the repository: `where.json`, and a small picture for each screen that it names.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde::Serialize;

use crate::camera::Taken;

/// So many places of one message help; the strip at the top stands on every screen.
const MOST_PLACES: usize = 4;
/// A screen is drawn with few colors.
const COLORS: &str = "16";
/// What is kept of a picture above its first text and below its last one, in pixels.
const AROUND: f64 = 140.0;

/// What `where.json` holds.
#[derive(Serialize)]
struct Where<'a> {
    /// Width and height of each picture, in pixels.
    pictures: BTreeMap<&'a str, (f64, f64)>,
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
    let mut messages = places(taken);
    let cuts: BTreeMap<&str, Cut> = taken.iter().filter_map(|one| Some((&*one.name, cut(one, &messages)?))).collect();
    for place in messages.values_mut().flatten() {
        let (cut, whole) = (&cuts[place.picture], cuts[place.picture].whole);
        place.y = share((place.y * whole - cut.top) / cut.height);
        place.height = share(place.height * whole / cut.height);
    }
    // What was taken before may have another name now.
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| error.to_string())?;
    }
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let mut bytes = 0;
    for (one, cut) in taken.iter().filter_map(|one| Some((one, cuts.get(&*one.name)?))) {
        let file = folder.join(format!("{}.webp", one.name));
        shrink(one, cut, &file)?;
        bytes += std::fs::metadata(&file).map_err(|error| error.to_string())?.len();
    }
    let pictures = cuts.iter().map(|(name, cut)| (*name, (cut.width, cut.height))).collect();
    let found = messages.len();
    let mut text = serde_json::to_string(&Where { pictures, messages }).map_err(|error| error.to_string())?;
    // One message a line: a change shows as one.
    text = text.replace("],\"", "],\n\"") + "\n";
    std::fs::write(folder.join("where.json"), &text).map_err(|error| error.to_string())?;
    println!("{found} messages on {} pictures: {bytes} bytes, and {} bytes of places.", cuts.len(), text.len());
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

/// The part of a picture that is kept, in pixels.
struct Cut {
    width: f64,
    top: f64,
    height: f64,
    /// How high the picture was.
    whole: f64,
}

/// From above the first text that is looked for here to below the last; none where no text is.
fn cut(one: &Taken, messages: &BTreeMap<&str, Vec<Stands<'_>>>) -> Option<Cut> {
    let (width, whole) = one.size;
    let here = || messages.values().flatten().filter(|place| place.picture == one.name);
    let first = here().map(|place| place.y).reduce(f64::min)?;
    let last = here().map(|place| place.y + place.height).reduce(f64::max)?;
    let top = (first * whole - AROUND).max(0.0).round();
    let height = (last * whole + AROUND).min(whole).round() - top;
    Some(Cut { width, top, height, whole })
}

/// Four digits are finer than a pixel.
fn share(number: f64) -> f64 {
    (number * 10_000.0).round() / 10_000.0
}

/// Few colors, nothing lost in between.
fn shrink(one: &Taken, Cut { width, top, height, .. }: &Cut, to: &Path) -> Result<(), String> {
    let mut convert = Command::new("convert");
    convert.arg(&one.file).arg("-crop").arg(format!("{width}x{height}+0+{top}")).arg("+repage");
    convert.args(["+dither", "-colors", COLORS, "-strip", "-define", "webp:lossless=true"]).arg(to);
    let done = convert.status().map_err(|error| format!("convert (imagemagick): {error}"))?;
    if done.success() { Ok(()) } else { Err(format!("convert (imagemagick) could not write {}", to.display())) }
}
