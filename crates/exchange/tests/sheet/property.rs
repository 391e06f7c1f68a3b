use many_doors_exchange::sheet::{self, Mapping, Target};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook as Writer;

use crate::support::{bring_with, ods_of, open, xlsx};

/// Headers of every target whose text comes in as it is.
const HEADERS: &[&str] = &[
    "Name",
    "Organization",
    "Also known as",
    "Description",
    "More information",
    "Phone",
    "Phone 2",
    "Text line",
    "WhatsApp",
    "Email",
    "Website",
    "Website 2",
    "Address",
    "Street",
    "City",
    "State",
    "Zip",
    "Country",
    "Latitude",
    "Languages",
    "Interpreter",
    "Hours",
    "Monday",
    "Fees",
    "Eligibility",
    "Type",
    "Needs",
    "Communities",
    "Last checked",
    "Status",
    "Record ID",
    "Credit",
    "Openness",
    "Notes",
    "Wheel color",
    "Phone type",
    "Fax",
    "Service area",
    "",
];

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        3 => "[a-zA-Z0-9áßЖ中=+@'-]{1,12}",
        1 => "[ -~]{1,20}",
        1 => r#"[a-z]{1,4}["\n;|,/][a-z]{1,4}"#,
        1 => Just("2026-03-04".to_owned()),
        1 => Just("(555) 555-0100".to_owned()),
    ]
}

/// A header and rows as wide as it.
fn sheets() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
    proptest::sample::subsequence(HEADERS, 3..HEADERS.len()).prop_shuffle().prop_flat_map(|header| {
        let header: Vec<String> = header.into_iter().map(str::to_owned).collect();
        let rows = proptest::collection::vec(proptest::collection::vec(cell(), header.len()), 1..8);
        (Just(header), rows)
    })
}

/// All the text of tables and notices.
fn said(came: &crate::support::Came) -> String {
    let mut said = String::new();
    for table in came.tables.0.values() {
        for cell in table.rows.iter().flat_map(|row| row.cells.iter()).chain(table.columns.iter().map(String::as_str)) {
            said.push_str(cell);
            said.push('\u{1f}');
        }
    }
    said
}

/// Every cell of every row stands in a table; a row that is not brought in has a notice.
fn nothing_is_lost(
    came: &crate::support::Came,
    header_row: u32,
    rows: &[(u32, Vec<String>)],
) -> Result<(), TestCaseError> {
    let said = said(came);
    for (line, row) in rows.iter().filter(|(line, _)| *line > header_row) {
        let noticed: Vec<_> = came.notices.iter().filter(|notice| notice.place.line == Some(*line)).collect();
        if noticed.iter().any(|notice| {
            !matches!(notice.outcome, many_doors_exchange::Outcome::Kept | many_doors_exchange::Outcome::Repaired)
        }) {
            continue;
        }
        for (at, cell) in row.iter().enumerate() {
            // What is separated, or put into other words, is looked for in its parts.
            let target = came.mapping.columns.get(at).map_or(Target::KeepAsIs, |column| column.target);
            let seen = |text: &str| said.to_lowercase().contains(&text.trim().to_lowercase());
            // What is understood is clean; what is not is kept as it was written.
            let clean = many_doors_exchange::clean::text(cell).0.into_owned();
            let there = match target {
                Target::Languages => clean.split([';', '|', '\n', ',', '/']).all(seen),
                Target::Confidential | Target::Public => true,
                _ => seen(&clean) || seen(cell),
            };
            prop_assert!(
                there,
                "{cell:?} in {:?} (line {line}, {target:?}) is nowhere in {said:?}",
                came.mapping.columns.get(at)
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_end_in_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        sheet::read_any(&bytes);
    }

    #[test]
    fn arbitrary_text_ends_in_an_answer(text in "([a-z\"';,|\t=\n]|Name|Phone|é){0,200}") {
        sheet::read_any(text.as_bytes());
    }

    #[test]
    fn workbooks_with_broken_parts_end_in_an_answer(
        data in "(<row r=\"[0-9]{0,9}\">|</row>|<c r=\"[A-Z]{0,5}[0-9]{0,9}\" t=\"(s|str|n|b|e|d|inlineStr)\" s=\"[0-9]{1,3}\">|</c>|<v>[0-9.e#-]{0,20}</v>|<is><t>x</t></is>|<f>|&amp;|&#[0-9]{1,9};){0,30}",
        texts in "<sst uniqueCount=\"[0-9]{0,7}\">(<si>|</si>|<t>|</t>|x|<rPh>){0,20}",
    ) {
        sheet::read_any(&xlsx(&data, &texts, &[]));
    }

    #[test]
    fn tables_of_open_document_with_broken_parts_end_in_an_answer(
        content in "(<table:table table:name=\"a\">|</table:table>|<table:table-row table:number-rows-repeated=\"[0-9]{0,5}\">|</table:table-row>|<table:table-cell office:value-type=\"(string|float|date)\" office:value=\"[0-9.eE-]{0,9}\" table:number-columns-repeated=\"[0-9]{0,20}\">|</table:table-cell>|<text:p>|</text:p>|<text:s text:c=\"[0-9]{0,30}\"/>|x|&[a-z]{1,3};){0,40}",
    ) {
        sheet::read_any(&ods_of(content.as_bytes()));
    }

    #[test]
    fn a_flipped_byte_in_a_workbook_ends_in_an_answer(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = xlsx(
            r#"<row r="1"><c r="A1" t="str"><v>Name</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row>"#,
            r#"<sst count="1" uniqueCount="1"><si><t>One</t></si></sst>"#,
            &[],
        );
        let at = at.index(bytes.len());
        bytes[at] = byte;
        sheet::read_any(&bytes);
    }

    #[test]
    fn every_cell_of_a_text_file_is_found_again((header, rows) in sheets(), delimiter in prop::sample::select(vec![b',', b';', b'\t'])) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        writer.write_record(&header).unwrap();
        let mut placed = Vec::new();
        let mut line = 2;
        for row in &rows {
            writer.write_record(row).unwrap();
            placed.push((line, row.clone()));
            line += 1 + u32::try_from(row.iter().map(|cell| cell.matches('\n').count()).sum::<usize>()).unwrap();
        }
        let workbook = open(&writer.into_inner().unwrap(), "list.csv");
        let guessed = Mapping::guessed(&workbook, "list", "example");
        prop_assume!(guessed.as_ref().is_ok_and(|(mapping, _)| mapping.check().is_ok()));
        let came = bring_with(&workbook, guessed.unwrap().0);
        let header_row = came.mapping.header_row;
        nothing_is_lost(&came, header_row, &placed)?;
    }

    #[test]
    fn every_cell_of_a_workbook_is_found_again((header, rows) in sheets()) {
        let mut book = Writer::new();
        let sheet = book.add_worksheet();
        let mut placed = Vec::new();
        for (row, cells) in std::iter::once(&header).chain(&rows).enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write_string(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), cell).unwrap();
            }
            placed.push((u32::try_from(row).unwrap() + 1, cells.clone()));
        }
        let workbook = open(&book.save_to_buffer().unwrap(), "list.xlsx");
        let guessed = Mapping::guessed(&workbook, "Sheet1", "example");
        prop_assume!(guessed.as_ref().is_ok_and(|(mapping, _)| mapping.check().is_ok()));
        let came = bring_with(&workbook, guessed.unwrap().0);
        let header_row = came.mapping.header_row;
        nothing_is_lost(&came, header_row, &placed)?;
    }

    #[test]
    fn a_mapping_always_comes_back_from_its_file(headers in proptest::collection::vec(any::<String>(), 0..6), source in any::<String>()) {
        let mut mapping = Mapping::new(&source, "a", 1);
        mapping.columns = headers.into_iter().zip(Target::ALL.iter().cycle())
            .map(|(header, target)| sheet::ColumnMapping { header, target: *target }).collect();
        prop_assert_eq!(Mapping::from_toml(&mapping.to_toml().unwrap()), Ok(mapping));
    }
}
