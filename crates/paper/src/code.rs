//! Square codes (QR, ISO/IEC 18004): text that a phone reads from a screen or from paper. Nothing is sent anywhere.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use serde::{Deserialize, Serialize};

/// Light modules that must stand around a code, by the standard.
pub const QUIET_ZONE: u32 = 4;
/// Number that tells a reader that the bytes are UTF-8 (AIM ECI assignment 26).
const UTF_8: u32 = 26;
/// Above this many bytes the squares become too small to read from paper with a phone.
pub const MOST_BYTES: usize = 500;

/// A code, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SquareCode {
    /// Modules along one side, the quiet zone on both sides included.
    pub side: u32,
    /// The dark modules as the `d` of an SVG path, one unit a module.
    pub path: String,
}

/// The text is too long for a code that a phone could read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too much for a square code: at most {MOST_BYTES} bytes")]
pub struct TooLong;

/// Puts text into a code with error correction M: 15 % of it may be dirty or torn.
///
/// # Errors
/// [`TooLong`].
pub fn square_code(text: &str) -> Result<SquareCode, TooLong> {
    if text.len() > MOST_BYTES {
        return Err(TooLong);
    }
    let segments = if text.is_ascii() {
        QrSegment::make_segments(text)
    } else {
        // Without it, readers guess: zbar took Vietnamese for Japanese.
        vec![QrSegment::make_eci(UTF_8), QrSegment::make_bytes(text.as_bytes())]
    };
    let level = QrCodeEcc::Medium;
    let code = QrCode::encode_segments_advanced(&segments, level, Version::MIN, Version::MAX, None::<Mask>, false)
        .map_err(|_| TooLong)?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let (left, top) = (start.unsigned_abs() + QUIET_ZONE, y.unsigned_abs() + QUIET_ZONE);
                path.push_str(&format!("M{left} {top}h{}v1h-{}z", x - start, x - start));
            }
            x += 1;
        }
    }
    Ok(SquareCode { side: size.unsigned_abs() + 2 * QUIET_ZONE, path })
}

impl SquareCode {
    /// The code as an SVG picture, dark on light.
    #[must_use]
    pub fn svg(&self) -> String {
        let side = self.side;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path d=\"{}\"/></svg>",
            self.path
        )
    }
}
