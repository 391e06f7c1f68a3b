//! How a screen looks: pictures made small, kept with few colors, and compared with a tolerance.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

/// Red, green and blue.
type Color = [u8; 3];

/// All that a byte can name: what is compared later.
pub const MANY_COLORS: usize = 256;
/// For people to look at: a few grounds and inks, and the edges of letters between them.
pub const FEW_COLORS: usize = 64;
/// Two colors of a kept picture are this far apart at least. The tints of doors are 10 apart from plain paper and from each other.
const STEP: u8 = 6;

/// A pixel is another one when red, green or blue is this far off, of 255. The colors of a kept picture, and letters that another run
/// draws a little otherwise, move a pixel by up to 11 (measured on twenty screens that had not changed); in the dark, the tint of a
/// door is 20 apart from the ground of a card, and what must be told apart is seldom nearer.
const APART: u8 = 16;
/// So large a share of all pixels may be others: 54 of a whole screen. Twenty screens that had not changed had none; one short word too
/// much in a title makes 160, a button six pixels further 140.
const MOST_OTHERS: f64 = 0.0004;
/// A block is as many pixels wide and high: 36 on the screen, less than the 44 of the smallest thing to press.
const BLOCK: usize = 12;
/// So many of the 144 pixels of a block may be others. The edge of a button that has moved crosses a block with 12 at least, where it
/// was and where it is.
const MOST_IN_A_BLOCK: usize = 14;

/// Pixels in rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    width: usize,
    pixels: Vec<Color>,
}

impl Look {
    /// Rows of so many pixels.
    #[must_use]
    pub fn new(width: usize, pixels: Vec<Color>) -> Self {
        Self { width, pixels }
    }

    /// A picture of one color.
    #[must_use]
    pub fn plain(width: usize, height: usize, color: Color) -> Self {
        Self::new(width, vec![color; width * height])
    }

    /// Reads a PNG file.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(png: &[u8]) -> Result<Self, String> {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
        let mut bytes = vec![0; reader.output_buffer_size().ok_or("the picture is too large")?];
        let frame = reader.next_frame(&mut bytes).map_err(|error| error.to_string())?;
        let channels = frame.color_type.samples();
        let pixels = bytes[..frame.buffer_size()].chunks_exact(channels).map(|pixel| match *pixel {
            [red, green, blue, ..] => [red, green, blue],
            _ => [pixel[0]; 3],
        });
        Ok(Self::new(frame.width as usize, pixels.collect()))
    }

    /// Writes a PNG file of so many colors at most, and tells how many bytes it has.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, file: &Path, colors: usize) -> Result<usize, String> {
        let palette = self.palette(colors.clamp(1, MANY_COLORS));
        let mut known = BTreeMap::new();
        let places: Vec<u8> =
            self.pixels.iter().map(|color| *known.entry(*color).or_insert_with(|| nearest(&palette, *color))).collect();
        let size = |number: usize| u32::try_from(number).map_err(|error| error.to_string());
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, size(self.width)?, size(self.height())?);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette.concat());
        encoder.set_compression(png::Compression::High);
        // Filters help where colors run into each other, not numbers of colors.
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header().map_err(|error| error.to_string())?;
        writer.write_image_data(&places).map_err(|error| error.to_string())?;
        writer.finish().map_err(|error| error.to_string())?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        std::fs::write(file, &bytes).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(bytes.len())
    }

    /// How wide it is.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// How high it is.
    #[must_use]
    pub fn height(&self) -> usize {
        self.pixels.len().checked_div(self.width).unwrap_or(0)
    }

    /// Its first rows.
    #[must_use]
    pub fn top(mut self, rows: usize) -> Self {
        self.pixels.truncate(rows * self.width);
        self
    }

    /// So many times smaller: each pixel is the mean of a square. What is left over at the far edges goes.
    #[must_use]
    pub fn smaller(&self, times: usize) -> Self {
        let (width, height) = (self.width / times, self.height() / times);
        let mean = |left: usize, top: usize| {
            let square = (top..top + times).flat_map(|y| &self.pixels[y * self.width + left..][..times]);
            let sums = square.fold([0; 3], |sums, color| add(sums, *color, 1));
            divide(sums, times * times)
        };
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x * times, y * times)));
        Self::new(width, pixels.map(|(x, y)| mean(x, y)).collect())
    }

    /// Every pixel with its neighbors, the nearest most: letters that stand half a pixel further are no others.
    fn blurred(&self) -> Self {
        let (width, height) = (self.width, self.height());
        let around = |at: usize, end: usize| [(at.saturating_sub(1), 1), (at, 2), ((at + 1).min(end - 1), 1)];
        let mixed = |x: usize, y: usize| {
            let mut sums = [0; 3];
            for (near_y, weight_y) in around(y, height) {
                for (near_x, weight_x) in around(x, width) {
                    sums = add(sums, self.pixels[near_y * width + near_x], weight_x * weight_y);
                }
            }
            divide(sums, 16)
        };
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Self::new(width, pixels.map(|(x, y)| mixed(x, y)).collect())
    }

    /// The most frequent colors that are not nearly the same.
    fn palette(&self, colors: usize) -> Vec<Color> {
        let mut count: BTreeMap<Color, usize> = BTreeMap::new();
        for color in &self.pixels {
            *count.entry(*color).or_default() += 1;
        }
        let mut frequent: Vec<(Color, usize)> = count.into_iter().collect();
        frequent.sort_by_key(|(color, times)| (std::cmp::Reverse(*times), *color));
        let mut palette: Vec<Color> = Vec::new();
        for (color, _) in frequent {
            if palette.len() < colors && palette.iter().all(|known| distance(*known, color) >= STEP) {
                palette.push(color);
            }
        }
        palette
    }

    /// What is other now. Pictures of two sizes are others altogether.
    #[must_use]
    pub fn against(&self, now: &Self) -> Difference {
        let total = self.pixels.len();
        if self.width != now.width || total != now.pixels.len() || total == 0 {
            return Difference { others: vec![true; now.pixels.len()], width: now.width, far: u8::MAX };
        }
        let (before, after) = (self.blurred(), now.blurred());
        let pairs = before.pixels.iter().zip(&after.pixels);
        let far: Vec<u8> = pairs.map(|(one, other)| distance(*one, *other)).collect();
        Difference {
            width: self.width,
            far: far.iter().copied().max().unwrap_or(0),
            others: far.into_iter().map(|far| far > APART).collect(),
        }
    }

    /// Three pictures in a row, for people: this one, the other one, and that with every other pixel in red.
    #[must_use]
    pub fn beside(&self, now: &Self, difference: &Difference) -> Self {
        const RED: Color = [214, 0, 0];
        let pale = |color: Color| color.map(|part| 128 + part / 2);
        let marked: Vec<Color> = now
            .pixels
            .iter()
            .zip(&difference.others)
            .map(|(color, other)| if *other { RED } else { pale(*color) })
            .collect();
        let three = [self.clone(), now.clone(), Self::new(now.width, marked)];
        let height = three.iter().map(Self::height).max().unwrap_or(0);
        let rows = (0..height).flat_map(|y| {
            let row = |look: &Self| {
                let row: Vec<Color> = look.pixels.iter().skip(y * look.width).take(look.width).copied().collect();
                if row.is_empty() { vec![[0; 3]; look.width] } else { row }
            };
            three.iter().flat_map(row).collect::<Vec<_>>()
        });
        Self::new(three.iter().map(Self::width).sum(), rows.collect())
    }
}

/// What is other in a second picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    width: usize,
    others: Vec<bool>,
    far: u8,
}

impl Difference {
    /// The share of other pixels, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f64 {
        self.count() as f64 / self.others.len().max(1) as f64
    }

    /// Other pixels in the block that has most of them.
    #[must_use]
    pub fn in_a_block(&self) -> usize {
        let mut blocks: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (at, _) in self.others.iter().enumerate().filter(|(_, other)| **other) {
            *blocks.entry((at % self.width / BLOCK, at / self.width / BLOCK)).or_default() += 1;
        }
        blocks.into_values().max().unwrap_or(0)
    }

    /// Nobody would call it another picture.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.share() <= MOST_OTHERS && self.in_a_block() <= MOST_IN_A_BLOCK
    }

    fn count(&self) -> usize {
        self.others.iter().filter(|other| **other).count()
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            to,
            "{} of {} pixels are others ({:.3} %, {:.3} % may be), {} in one block ({MOST_IN_A_BLOCK} may be), {} apart at most",
            self.count(),
            self.others.len(),
            self.share() * 100.0,
            MOST_OTHERS * 100.0,
            self.in_a_block(),
            self.far,
        )
    }
}

fn distance(one: Color, other: Color) -> u8 {
    one.iter().zip(other).map(|(one, other)| one.abs_diff(other)).max().unwrap_or(0)
}

fn add(sums: [usize; 3], color: Color, weight: usize) -> [usize; 3] {
    [0, 1, 2].map(|part| sums[part] + usize::from(color[part]) * weight)
}

fn divide(sums: [usize; 3], by: usize) -> Color {
    sums.map(|sum| u8::try_from((sum + by / 2) / by).unwrap_or(u8::MAX))
}

/// The place of the color that is least far.
fn nearest(palette: &[Color], color: Color) -> u8 {
    let far =
        |known: &Color| known.iter().zip(color).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum::<u32>();
    let places = (0..=u8::MAX).zip(palette);
    places.min_by_key(|(_, known)| far(known)).map_or(0, |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAPER: Color = [251, 248, 243];
    const INK: Color = [30, 27, 24];
    const EDGE: Color = [138, 126, 111];
    const TEAL: Color = [11, 85, 86];
    const PLUM: Color = [107, 45, 92];

    /// What a screen is made of, as large as one: lines of something like letters, and a button with an edge.
    fn screen(button: (usize, usize), ground: Color, letters: usize) -> Look {
        let (width, height) = (600, 480);
        let mut look = Look::plain(width, height, PAPER);
        let mut fill = |left: usize, top: usize, wide: usize, high: usize, color: Color| {
            for y in top..top + high {
                look.pixels[y * width + left..][..wide].fill(color);
            }
        };
        for letter in 0..letters {
            let (column, line) = (letter % 50, letter / 50);
            fill(30 + column * 10, 30 + line * 27, 6, 2, INK);
            fill(30 + column * 10, 30 + line * 27, 2, 12, INK);
        }
        let (left, top) = button;
        fill(left, top, 150, 44, EDGE);
        fill(left + 2, top + 2, 146, 40, ground);
        look
    }

    fn alike(one: &Look, other: &Look) -> bool {
        one.smaller(3).against(&other.smaller(3)).is_small()
    }

    #[test]
    fn a_moved_button_another_color_and_a_missing_word_are_seen() {
        let before = screen((60, 300), PAPER, 300);
        assert!(alike(&before, &before.clone()));
        assert!(!alike(&before, &screen((66, 300), PAPER, 300)), "a button six pixels further");
        assert!(!alike(&before, &screen((60, 304), PAPER, 300)), "a button four pixels lower");
        assert!(!alike(&before, &screen((60, 300), [225, 239, 236], 300)), "a button with a tint");
        assert!(!alike(&screen((60, 300), [33, 30, 26], 0), &screen((60, 300), [53, 40, 16], 0)), "a tint in the dark");
        assert!(!alike(&screen((60, 300), TEAL, 300), &screen((60, 300), PLUM, 300)), "a button of another door");
        assert!(!alike(&before, &screen((60, 300), PAPER, 295)), "a word of five letters less");
        assert!(!alike(&before, &before.clone().top(400)), "another size");
    }

    #[test]
    fn what_nobody_sees_is_let_pass() {
        let before = screen((60, 300), PAPER, 300);
        let mut after = before.clone();
        // All of it a shade lighter, and one speck.
        for color in &mut after.pixels {
            *color = color.map(|part| part.saturating_add(12));
        }
        after.pixels[600 * 200 + 10] = INK;
        assert!(alike(&before, &after));
    }

    #[test]
    fn few_colors_are_read_back_nearly_as_they_were() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let before = screen((60, 300), TEAL, 300).smaller(3);
        let bytes = before.write(file.path(), MANY_COLORS).unwrap();
        assert!(bytes < 8000, "{bytes} bytes");
        let after = Look::read(&std::fs::read(file.path()).unwrap()).unwrap();
        assert_eq!((after.width(), after.height()), (200, 160));
        assert!(before.pixels.iter().zip(&after.pixels).all(|(one, other)| distance(*one, *other) < STEP));
        assert!(before.write(file.path(), 4).unwrap() < bytes);
        assert!(Look::read(b"no picture").is_err());
    }

    #[test]
    fn the_picture_for_people_shows_both_and_what_is_other_in_red() {
        let (before, after) = (Look::plain(30, 30, PAPER), Look::plain(30, 30, INK));
        let shown = before.beside(&after, &before.against(&after));
        assert_eq!((shown.width(), shown.height()), (90, 30));
        assert_eq!([shown.pixels[0], shown.pixels[30], shown.pixels[60]], [PAPER, INK, [214, 0, 0]]);
        let higher = Look::plain(30, 40, PAPER);
        assert_eq!(before.beside(&higher, &before.against(&higher)).height(), 40);
    }
}
