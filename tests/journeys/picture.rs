//! What was seen on the display at one moment.

use std::path::Path;

/// At most this share of a blank window is of another color: the one neutral word on it.
const MARKED: f64 = 0.03;
/// Red, green or blue of two colors are this far apart at least, of 255.
const APART: u8 = 40;
/// Bytes of a pixel on displays of 24 bits.
const PIXEL: usize = 4;

/// Pixels in rows, four bytes each.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// Rows of so many pixels.
    pub fn new(width: usize, pixels: Vec<u8>) -> Self {
        Self { width, pixels }
    }

    /// Nearly all of it has one color, and it is not the picture that was there before.
    pub fn is_blank(&self, before: &Self) -> bool {
        self.is_plain() && self.pixels != before.pixels
    }

    /// Nearly all of it has one color.
    pub fn is_plain(&self) -> bool {
        let color = self.usual_color();
        let row: Vec<u8> = color.iter().copied().cycle().take(self.width * PIXEL).collect();
        let limit = (self.count() as f64 * MARKED) as usize;
        let mut others = 0;
        // Whole rows first: they are most of a blank window.
        for line in self.pixels.chunks(self.width * PIXEL).filter(|line| *line != row) {
            others += line.chunks(PIXEL).filter(|pixel| *pixel != color).count();
            if others > limit {
                return false;
            }
        }
        self.count() > 0
    }

    /// The share of pixels that are plainly others than in that picture, from 0 to 1; all of them if it is of another size.
    /// The edges of letters are drawn a little otherwise by another process.
    pub fn other_than(&self, that: &Self) -> f64 {
        if self.width != that.width || self.pixels.len() != that.pixels.len() || self.count() == 0 {
            return 1.0;
        }
        let rows = |picture: &'_ Self| picture.width * PIXEL;
        let pairs = self.pixels.chunks(rows(self)).zip(that.pixels.chunks(rows(that)));
        let others: usize = pairs
            .filter(|(one, other)| one != other)
            .map(|(one, other)| {
                one.chunks(PIXEL).zip(other.chunks(PIXEL)).filter(|(one, other)| apart(one, other)).count()
            })
            .sum();
        others as f64 / self.count() as f64
    }

    /// Writes it as a PPM file, for people to look at.
    pub fn save(&self, file: &Path) {
        let rows = self.count().checked_div(self.width).unwrap_or(0);
        let mut bytes = format!("P6 {} {rows} 255\n", self.width).into_bytes();
        // Blue comes first on the display.
        bytes.extend(self.pixels.chunks_exact(PIXEL).flat_map(|pixel| [pixel[2], pixel[1], pixel[0]]));
        if let Some(folder) = file.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = std::fs::write(file, bytes);
    }

    fn count(&self) -> usize {
        self.pixels.len() / PIXEL
    }

    /// The color that most of a grid of points have.
    fn usual_color(&self) -> [u8; PIXEL] {
        let step = (self.count() / 97).max(1);
        let mut colors: Vec<[u8; PIXEL]> =
            self.pixels.chunks_exact(PIXEL).step_by(step).filter_map(|pixel| pixel.try_into().ok()).collect();
        colors.sort_unstable();
        let runs = colors.chunk_by(|one, other| one == other);
        runs.max_by_key(|run| run.len()).and_then(|run| run.first()).copied().unwrap_or_default()
    }
}

/// Whether people would call them two colors.
fn apart(one: &[u8], other: &[u8]) -> bool {
    one.iter().zip(other).any(|(one, other)| one.abs_diff(*other) > APART)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sheet of 100 by 100 pixels with so many marks from its beginning.
    fn sheet(marks: usize) -> Picture {
        let pixels = (0..10_000).flat_map(|at| if at < marks { [9, 9, 9, 0] } else { [250, 250, 250, 0] });
        Picture::new(100, pixels.collect())
    }

    #[test]
    fn a_window_is_blank_when_it_is_of_one_color_but_for_a_word_and_another_than_before() {
        assert!(sheet(300).is_blank(&sheet(5000)));
        assert!(!sheet(301).is_blank(&sheet(5000)), "too much on it");
        assert!(!sheet(300).is_blank(&sheet(300)), "the picture that was there before");
        assert!(!Picture::new(100, Vec::new()).is_plain(), "nothing was seen");
    }

    #[test]
    fn the_share_of_other_pixels_is_counted() {
        assert!((sheet(100).other_than(&sheet(0)) - 0.01).abs() < 1e-9);
        assert!(sheet(7).other_than(&sheet(7)) == 0.0);
        assert!((sheet(7).other_than(&Picture::new(50, sheet(7).pixels)) - 1.0).abs() < 1e-9, "another size");
    }
}
