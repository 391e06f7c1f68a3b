//! Draws a document, to work on the sheet: `cargo run -p many-doors-paper --example draw -- paper.json out`.
// A tool for developers: it may stop and print.
#![allow(clippy::expect_used, clippy::print_stdout)]

use std::{path::Path, time::Instant};

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let [_, from, to] = words.as_slice() else { panic!("which document, and which folder?") };
    let text = std::fs::read_to_string(from).expect("the document can be read");
    let paper: many_doors_paper::Paper = serde_json::from_str(&text).expect("a document");
    for _ in 0..2 {
        let start = Instant::now();
        let drawn = many_doors_paper::draw(&paper).expect("pages");
        let laid_out = start.elapsed();
        let pictures = drawn.pictures();
        let pictured = start.elapsed();
        let pdf = drawn.pdf().expect("a PDF");
        println!(
            "{} pages in {laid_out:?}, pictures by {pictured:?}, PDF by {:?}, {} bytes",
            drawn.pages(),
            start.elapsed(),
            pdf.len()
        );
        std::fs::create_dir_all(to).expect("a folder");
        for (index, picture) in pictures.iter().enumerate() {
            std::fs::write(Path::new(to).join(format!("{}.svg", index + 1)), picture).expect("a picture is written");
        }
        std::fs::write(Path::new(to).join("sheet.pdf"), pdf).expect("a PDF is written");
    }
}
