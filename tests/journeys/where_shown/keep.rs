//! Pictures and places become files of the repository: `where.json`, and a small picture for each screen that it names.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde::Serialize;

use crate::camera::Taken;

/// So many places of one message help; the strip at the top stands on every screen.
const MOST_PLACES: usize = 5;
/// A screen is drawn with few colors.
const COLORS: &str = "16";
/// What is kept of a picture around the texts on it, in pixels.
const AROUND: f64 = 80.0;

/// What `where.json` holds.
#[derive(Serialize)]
struct Where<'a> {
    /// Width and height of each picture, in pixels.
    pictures: BTreeMap<&'a str, (f64, f64)>,
    /// By the message's id.
    messages: Messages<'a>,
}

/// Places, by the message's id.
type Messages<'a> = BTreeMap<&'a str, Vec<Stands<'a>>>;

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
    let mut messages = first_places(taken);
    let cuts: BTreeMap<&str, Cut> =
        taken.iter().filter_map(|one| Some((&*one.name, Cut::of(one, &messages)?))).collect();
    add_places(&mut messages, taken, &cuts);
    for place in messages.values_mut().flatten() {
        cuts[place.picture].place(place);
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

/// Every place of every message: those where it is seen before those where it is only told, else in the order of the pictures.
fn places(taken: &[Taken]) -> impl Iterator<Item = (&str, Stands<'_>)> {
    [false, true].into_iter().flat_map(move |spoken| {
        taken.iter().flat_map(move |one| {
            one.places.iter().filter(move |place| place.spoken == spoken).map(move |place| {
                let (id, attribute) = match place.key.split_once('.') {
                    Some((id, attribute)) => (id, Some(attribute)),
                    None => (place.key.as_str(), None),
                };
                let (x, y, width, height) = (place.x, place.y, place.width, place.height);
                (id, Stands { picture: &one.name, attribute, spoken, x, y, width, height })
            })
        })
    })
}

/// The first place of each message and of each of its attributes.
fn first_places(taken: &[Taken]) -> Messages<'_> {
    let mut first: Messages<'_> = BTreeMap::new();
    for (id, place) in places(taken) {
        let known = first.entry(id).or_default();
        if known.iter().all(|known| known.attribute != place.attribute) {
            known.push(place);
        }
    }
    first
}

/// Adds more places, one for each picture, where what is kept of a picture shows them anyway.
fn add_places<'a>(messages: &mut Messages<'a>, taken: &'a [Taken], cuts: &BTreeMap<&str, Cut>) {
    for (id, place) in places(taken) {
        let shown = cuts.get(place.picture).is_some_and(|cut| cut.holds(&place));
        let known = messages.entry(id).or_default();
        let here = |known: &Stands<'_>| known.picture == place.picture && known.attribute == place.attribute;
        if shown && known.len() < MOST_PLACES && !known.iter().any(here) {
            known.push(place);
        }
    }
}

/// The part of a picture that is kept, in pixels.
struct Cut {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    /// How wide and how high the picture was.
    whole: (f64, f64),
}

impl Cut {
    /// Around all texts that are looked for here; none where no text is.
    fn of(one: &Taken, messages: &Messages<'_>) -> Option<Self> {
        let here = || messages.values().flatten().filter(|place| place.picture == one.name);
        let (left, width) = around(here().map(|place| (place.x, place.width)), one.size.0)?;
        let (top, height) = around(here().map(|place| (place.y, place.height)), one.size.1)?;
        Some(Self { left, top, width, height, whole: one.size })
    }

    fn holds(&self, place: &Stands<'_>) -> bool {
        let within = |start: f64, length: f64, whole: f64, from: f64, long: f64| {
            from <= start * whole && (start + length) * whole <= from + long
        };
        within(place.x, place.width, self.whole.0, self.left, self.width)
            && within(place.y, place.height, self.whole.1, self.top, self.height)
    }

    /// From parts of the whole picture to parts of what is kept.
    fn place(&self, place: &mut Stands<'_>) {
        place.x = share((place.x * self.whole.0 - self.left) / self.width);
        place.y = share((place.y * self.whole.1 - self.top) / self.height);
        place.width = share(place.width * self.whole.0 / self.width);
        place.height = share(place.height * self.whole.1 / self.height);
    }
}

/// From before the first of these pieces to behind the last, in whole pixels: where it begins, and how long it is.
fn around(pieces: impl Iterator<Item = (f64, f64)> + Clone, whole: f64) -> Option<(f64, f64)> {
    let first = pieces.clone().map(|(start, _)| start).reduce(f64::min)?;
    let last = pieces.map(|(start, length)| start + length).reduce(f64::max)?;
    let from = (first * whole - AROUND).max(0.0).round();
    Some((from, (last * whole + AROUND).min(whole).round() - from))
}

/// Four digits are finer than a pixel.
fn share(number: f64) -> f64 {
    (number * 10_000.0).round() / 10_000.0
}

/// Few colors, nothing lost in between.
fn shrink(one: &Taken, Cut { left, top, width, height, .. }: &Cut, to: &Path) -> Result<(), String> {
    let mut convert = Command::new("convert");
    convert.arg(&one.file).arg("-crop").arg(format!("{width}x{height}+{left}+{top}")).arg("+repage");
    convert.args(["+dither", "-colors", COLORS, "-strip", "-define", "webp:lossless=true"]).arg(to);
    let done = convert.status().map_err(|error| format!("convert (imagemagick): {error}"))?;
    if done.success() { Ok(()) } else { Err(format!("convert (imagemagick) could not write {}", to.display())) }
}
