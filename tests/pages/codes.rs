//! Square codes, read back by zbar, which reads them as a phone does.

use many_doors_paper::{MOST_BYTES, QUIET_ZONE, SquareCode, TooLong, square_code};
use many_doors_tests::reading::read_code;

use crate::sample::{LANGUAGES, sentences};

/// The code as a black and white bitmap, each module so many dots wide; a blot makes a part of it white.
fn bitmap(code: &SquareCode, blot: Option<std::ops::Range<u32>>) -> Vec<u8> {
    const DOTS: u32 = 6;
    let side = code.side;
    let mut dark = vec![false; (side * side) as usize];
    // `M4 4h7v1h-7z`: one run of dark modules each.
    for run in code.path.split('M').filter(|run| !run.is_empty()) {
        let numbers: Vec<u32> = run.split([' ', 'h', 'v']).take(3).map(|part| part.parse().unwrap()).collect();
        for x in numbers[0]..numbers[0] + numbers[2] {
            dark[(numbers[1] * side + x) as usize] = true;
        }
    }
    let mut picture = format!("P5\n{0} {0}\n255\n", side * DOTS).into_bytes();
    for y in 0..side * DOTS {
        for x in 0..side * DOTS {
            let (column, row) = (x / DOTS, y / DOTS);
            let blotted = blot.as_ref().is_some_and(|blot| blot.contains(&column) && blot.contains(&row));
            picture.push(if dark[(row * side + column) as usize] && !blotted { 0 } else { 255 });
        }
    }
    picture
}

#[test]
fn a_phone_reads_text_in_every_language_and_numbers_to_call() {
    for lang in LANGUAGES {
        let text = format!("{}\n988\ntel:988", sentences(lang)[3]);
        let code = square_code(&text).unwrap();
        assert_eq!(read_code(&bitmap(&code, None)), text, "{lang}");
    }
    for number in ["tel:988", "tel:+18775658860", "sms:741741"] {
        assert_eq!(read_code(&bitmap(&square_code(number).unwrap(), None)), number);
    }
}

#[test]
fn a_code_with_a_blot_on_it_is_still_read() {
    let text = "988 Suicide & Crisis Lifeline\nCall or text 988\ntel:988";
    let code = square_code(text).unwrap();
    let middle = code.side / 2;
    assert_eq!(read_code(&bitmap(&code, Some(middle - 3..middle + 4))), text);
}

#[test]
fn light_stands_around_a_code_on_all_sides() {
    let code = square_code("tel:988").unwrap();
    let inside = QUIET_ZONE..code.side - QUIET_ZONE;
    for run in code.path.split('M').filter(|run| !run.is_empty()) {
        let numbers: Vec<u32> = run.split([' ', 'h', 'v']).take(3).map(|part| part.parse().unwrap()).collect();
        assert!(inside.contains(&numbers[0]) && inside.contains(&numbers[1]) && numbers[0] + numbers[2] <= inside.end);
    }
}

#[test]
fn too_much_text_is_refused_and_not_cut() {
    assert_eq!(square_code(&"x".repeat(MOST_BYTES + 1)), Err(TooLong));
    assert!(square_code(&"x".repeat(MOST_BYTES)).is_ok());
}
