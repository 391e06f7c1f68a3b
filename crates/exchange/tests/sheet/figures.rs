//! What a large sheet costs. Run by hand: `cargo test -p many-doors-exchange --test sheet -- --ignored --nocapture figures`.

#![allow(clippy::print_stdout, reason = "figures are what it is for")]

use std::{fmt::Write, time::Instant};

use many_doors_exchange::sheet::{self, Mapping};
use rust_xlsxwriter::Workbook as Writer;

use crate::support::bring_with;

const ROWS: usize = 50_000;
const HEADER: &str = "Agency,Program,Description,Phone,Phone 2,Email,Website,Street,City,State,Zip,Latitude,Longitude,Languages,Hours,Fees,Eligibility,Last checked,Status,Mood";

fn row(number: usize) -> String {
    let agency = number / 7;
    let about = "We sit together and listen in the language of whoever comes and for as long as it takes. ".repeat(8);
    format!(
        "Example House {agency},Circle {number},{about},555-555-{:04},555-555-{:04},c{number}@example.org,example.org/{number},{number} Example St,Sampleton,FL,33{:03},25.{:05},-80.{:05},English; Spanish,Mon-Fri 9-5,free,everybody,2026-03-04,active,calm",
        number % 10_000,
        (number + 1) % 10_000,
        number % 1_000,
        number,
        number
    )
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: not known").to_owned()
}

fn measure(what: &str, bytes: Vec<u8>, name: &str) {
    println!("{what}: {} MB; before: {}", bytes.len() >> 20, peak());
    let start = Instant::now();
    let workbook = sheet::open(bytes, name).unwrap();
    println!("  opened after {:.2?}", start.elapsed());
    let sheet = workbook.sheets()[0].name.clone();
    let (mapping, _) = Mapping::guessed(&workbook, &sheet, "example").unwrap();
    println!("  guessed after {:.2?}", start.elapsed());
    let came = bring_with(&workbook, mapping);
    println!("  in tables after {:.2?}; {} notices; {}", start.elapsed(), came.notices.len(), peak());
    assert_eq!(came.column("service", "id").len(), ROWS);
}

#[test]
#[ignore = "measures, and takes a while"]
fn figures_of_fifty_thousand_rows_as_text() {
    let mut text = format!("{HEADER}\n");
    (0..ROWS).for_each(|number| writeln!(text, "{}", row(number)).unwrap());
    measure("text", text.into_bytes(), "list.csv");
}

#[test]
#[ignore = "measures, and takes a while"]
fn figures_of_fifty_thousand_rows_as_a_workbook() {
    let mut book = Writer::new();
    let sheet = book.add_worksheet();
    for (line, text) in std::iter::once(HEADER.to_owned()).chain((0..ROWS).map(row)).enumerate() {
        for (column, cell) in text.split(',').enumerate() {
            sheet.write_string(u32::try_from(line).unwrap(), u16::try_from(column).unwrap(), cell).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    drop(book);
    measure("workbook", bytes, "list.xlsx");
}
