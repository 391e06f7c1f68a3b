use many_doors_exchange::{
    Progress,
    sheet::{self, SheetError, column_names, header_row},
};
use rust_xlsxwriter::{Format, Formula, Workbook as Writer};

use crate::support::{cells, ods, ods_of, open, zip};

fn excel() -> Vec<u8> {
    let mut book = Writer::new();
    let date = Format::new().set_num_format("yyyy-mm-dd");
    let clock = Format::new().set_num_format("h:mm");
    let sheet = book.add_worksheet().set_name("Helpers").unwrap();
    for (column, header) in ["Name", "Zip", "Phone", "Checked", "Share", "Total", "Opens"].iter().enumerate() {
        sheet.write_string(0, u16::try_from(column).unwrap(), *header).unwrap();
    }
    sheet.write_string(1, 0, "Example Clinic").unwrap();
    sheet.write_number(1, 1, 2139.0).unwrap();
    sheet.write_number(1, 2, 5_555_550_100.0).unwrap();
    sheet.write_number_with_format(1, 3, 46_085.0, &date).unwrap();
    sheet.write_boolean(1, 4, true).unwrap();
    sheet.write_formula(1, 5, Formula::new("=1+1").set_result("2")).unwrap();
    sheet.write_number_with_format(1, 6, 0.375, &clock).unwrap();
    sheet.write_string(4, 0, "After two empty rows").unwrap();
    let hidden = book.add_worksheet().set_name("Old").unwrap();
    hidden.set_hidden(true);
    hidden.write_string(0, 0, "x").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_of_excel_shows_its_sheets_and_its_cells_as_people_typed_them() {
    let workbook = open(&excel(), "any name at all");
    let sheets: Vec<_> = workbook.sheets().iter().map(|s| (s.name.as_str(), s.rows, s.columns, s.hidden)).collect();
    assert_eq!(sheets, [("Helpers", 3, 7, false), ("Old", 1, 1, true)]);
    let rows = cells(&workbook, "Helpers");
    assert_eq!(rows[1], ["Example Clinic", "2139", "5555550100", "2026-03-04", "TRUE", "2", "09:00"]);
    assert_eq!(workbook.rows("Helpers", Progress::none()).unwrap().rows[2].line, 5);
}

#[test]
fn a_sheet_of_open_document_reads_the_same() {
    let table = r#"<table:table table:name="Helpers" table:style-name="ta1"><table:table-column table:number-columns-repeated="5"/>
<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Zip</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>Checked</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>a secret remark</text:p></office:annotation><text:p>Tom &amp; Ana<text:s text:c="2"/>&#233;</text:p><text:p>second line</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2139.0"><text:p>2,139.00</text:p></table:table-cell><table:covered-table-cell/><table:table-cell/><table:table-cell office:value-type="date" office:date-value="2026-03-04T00:00:00"><text:p>3/4/26</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table><table:table table:name="Gone" table:style-name="ta2"/>"#;
    let styles = r#"<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>"#;
    let workbook = open(&ods(styles, table), "list.ods");
    let sheets: Vec<_> = workbook.sheets().iter().map(|s| (s.name.as_str(), s.rows, s.hidden)).collect();
    assert_eq!(sheets, [("Helpers", 2, false), ("Gone", 0, true)]);
    let rows = workbook.rows("Helpers", Progress::none()).unwrap().rows;
    assert_eq!(rows[1].line, 5);
    assert_eq!(rows[1].cells.iter().collect::<Vec<_>>(), ["Tom & Ana  é\nsecond line", "2139", "", "", "2026-03-04"]);
}

#[test]
fn titles_above_the_header_are_skipped_and_columns_without_a_name_get_one() {
    let text = "Our list of helpers\n\nupdated by all of us,,,\nName,Phone,,Phone,  Wheel \u{a0} color \nOne,555-555-0100,x,,red\n";
    let workbook = open(text.as_bytes(), "list.csv");
    let rows = workbook.rows("list", Progress::none()).unwrap();
    assert_eq!(header_row(&rows), 4);
    assert_eq!(column_names(&rows, 4), ["Name", "Phone", "column_3", "Phone_2", "Wheel color"]);
}

#[test]
fn a_sheet_without_a_header_is_seen_to_have_none() {
    let text = "Example Clinic,555-555-0100,help@example.org\nSample Circle,555-555-0101,circle@example.org\n";
    let workbook = open(text.as_bytes(), "list.csv");
    let rows = workbook.rows("list", Progress::none()).unwrap();
    assert_eq!(header_row(&rows), 0);
    assert_eq!(column_names(&rows, 0), ["column_1", "column_2", "column_3"]);
    let came = crate::support::bring(text, |_| {});
    assert_eq!(came.column("service", "name"), ["Example Clinic", "Sample Circle"]);
    assert_eq!(came.column("phone", "number"), ["555-555-0100", "555-555-0101"]);
}

#[test]
fn what_is_no_spreadsheet_is_refused_by_its_content_whatever_its_name() {
    let refused = |bytes: &[u8]| sheet::open(bytes.to_vec(), "list.xlsx").unwrap_err();
    assert_eq!(refused(b"%PDF-1.7 ..."), SheetError::NotASpreadsheet);
    assert_eq!(refused(&zip(&[("word/document.xml", b"<w/>")])), SheetError::NotASpreadsheet);
    assert_eq!(refused(b"\xd0\xcf\x11\xe0 an old workbook"), SheetError::OldFormat);
    let mut locked = b"\xd0\xcf\x11\xe0".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refused(&locked), SheetError::Password);
    assert_eq!(refused(&zip(&[("xl/workbook.bin", b"x")])), SheetError::OldFormat);
    let manifest: &[u8] = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let kind: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    assert_eq!(refused(&zip(&[("mimetype", kind), ("META-INF/manifest.xml", manifest)])), SheetError::Password);
    assert_eq!(refused(&ods_of(b"<a/>")), SheetError::Empty);
}
