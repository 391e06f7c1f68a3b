//! Spreadsheets made in code, and short ways to ask for what became of them.

use std::io::{Cursor, Write};

use many_doors_exchange::{
    Notice, Outcome, Progress, Reason, Tables,
    sheet::{self, Mapping, Options, Target, Vocabulary, Workbook},
};
use zip::{ZipWriter, write::SimpleFileOptions};

/// A zip archive of these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An .ods around the tables of its content.
pub fn ods(styles: &str, tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    ods_of(content.as_bytes())
}

/// An .ods with this content.xml.
pub fn ods_of(content: &[u8]) -> Vec<u8> {
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content),
        ("META-INF/manifest.xml", b"<manifest/>"),
    ])
}

/// An .xlsx by hand, with these cells, texts and further parts.
pub fn xlsx(sheet_data: &str, texts: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    const TYPES: &[u8] = br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
    const RELATIONS: &[u8] = br#"<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const BOOK: &[u8] = br#"<workbook><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const BOOK_RELATIONS: &[u8] = br#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let sheet = format!("<worksheet><sheetData>{sheet_data}</sheetData></worksheet>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELATIONS),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", BOOK_RELATIONS),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", texts.as_bytes()),
    ];
    parts.extend(more);
    zip(&parts)
}

pub fn open(bytes: &[u8], name: &str) -> Workbook {
    sheet::open(bytes.to_vec(), name).unwrap()
}

/// The cells of a sheet.
pub fn cells(workbook: &Workbook, sheet: &str) -> Vec<Vec<String>> {
    let rows = workbook.rows(sheet, Progress::none()).unwrap();
    rows.rows.iter().map(|row| row.cells.iter().map(str::to_owned).collect()).collect()
}

/// What became of a table as text, by the guessed mapping.
pub struct Came {
    pub mapping: Mapping,
    pub tables: Tables,
    pub notices: Vec<Notice>,
}

/// Brings a table as text in through the guessed mapping, which may be changed before.
pub fn bring(text: &str, change: impl FnOnce(&mut Mapping)) -> Came {
    let workbook = open(text.as_bytes(), "list.csv");
    let (mut mapping, _) = Mapping::guessed(&workbook, "list", "example").unwrap();
    change(&mut mapping);
    bring_with(&workbook, mapping)
}

pub fn bring_with(workbook: &Workbook, mapping: Mapping) -> Came {
    let vocabulary = Vocabulary::default();
    let options = Options { vocabulary: &vocabulary };
    let (tables, notices) = sheet::tables(workbook, &mapping, options, Progress::none()).unwrap();
    Came { mapping, tables, notices }
}

impl Came {
    /// One column of a table, row by row.
    pub fn column(&self, table: &str, column: &str) -> Vec<&str> {
        let Some(table) = self.tables.0.get(table) else { return Vec::new() };
        let at = table.column(column).unwrap_or_else(|| panic!("no column {column} in {:?}", table.columns));
        table.rows.iter().map(|row| row.cells.get(at).unwrap()).collect()
    }

    pub fn target(&self, header: &str) -> Target {
        self.mapping.columns.iter().find(|column| column.header == header).unwrap().target
    }

    /// Lines of the notices of one kind.
    pub fn lines(&self, outcome: Outcome, reason: Reason) -> Vec<Option<u32>> {
        let notices = self.notices.iter().filter(|notice| notice.outcome == outcome && notice.reason == reason);
        notices.map(|notice| notice.place.line).collect()
    }
}

/// Maps a column to something else.
pub fn set(mapping: &mut Mapping, header: &str, target: Target) {
    mapping.columns.iter_mut().find(|column| column.header == header).unwrap().target = target;
}
