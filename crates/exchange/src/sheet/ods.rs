//! .ods, read here and not by calamine, which in version 0.36 reads a file that is cut short for ever and unfolds repeated
//! cells before it counts them.

use std::{
    collections::HashSet,
    io::{Cursor, Read},
};

use csv::StringRecord;
use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};
use zip::ZipArchive;

use super::{SheetError, SheetInfo, limits, rows::RowSink, value};
use crate::Progress;

/// All sheets with their sizes.
pub(super) fn count(content: &[u8], progress: Progress<'_>) -> Result<Vec<SheetInfo>, SheetError> {
    let mut counted = Count { sheets: Vec::new(), open: None, progress };
    walk(content, &mut counted)?;
    Ok(counted.sheets)
}

/// Reads one sheet.
pub(super) fn read(content: &[u8], name: &str, sink: &mut RowSink<'_>) -> Result<(), SheetError> {
    walk(content, &mut Wanted { name, sink, found: false })
}

/// The part of the package that holds all tables.
pub(super) fn content(bytes: &[u8]) -> Result<Vec<u8>, SheetError> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::Damaged)?;
    let part = zip.by_name("content.xml").map_err(|_| SheetError::Damaged)?;
    let mut text = Vec::new();
    part.take(limits::UNPACKED).read_to_end(&mut text).map_err(|_| SheetError::Damaged)?;
    Ok(text)
}

/// Hears of tables and their rows.
trait Visitor {
    /// A table begins; whether its rows are wanted.
    fn begin(&mut self, name: String, hidden: bool) -> Result<bool, SheetError>;
    fn row(&mut self, line: u32, cells: &StringRecord, wide: bool) -> Result<(), SheetError>;
    fn end(&mut self);
}

struct Count<'p> {
    sheets: Vec<SheetInfo>,
    open: Option<(String, bool, RowSink<'p>, Result<(), SheetError>)>,
    progress: Progress<'p>,
}

impl Visitor for Count<'_> {
    fn begin(&mut self, name: String, hidden: bool) -> Result<bool, SheetError> {
        if self.sheets.len() >= limits::SHEETS {
            return Err(SheetError::TooLarge);
        }
        self.open = Some((name, hidden, RowSink::counting(self.progress), Ok(())));
        Ok(true)
    }

    fn row(&mut self, line: u32, cells: &StringRecord, wide: bool) -> Result<(), SheetError> {
        // One sheet that is too large must not hide the others.
        if let Some((_, _, sink, read @ Ok(()))) = &mut self.open {
            *read = sink.push(line, cells, wide);
        }
        Ok(())
    }

    fn end(&mut self) {
        if let Some((name, hidden, sink, read)) = self.open.take() {
            self.sheets.push(SheetInfo::new(name, hidden, read, sink));
        }
    }
}

struct Wanted<'a, 'b> {
    name: &'a str,
    sink: &'a mut RowSink<'b>,
    found: bool,
}

impl Visitor for Wanted<'_, '_> {
    fn begin(&mut self, name: String, _hidden: bool) -> Result<bool, SheetError> {
        let wanted = !self.found && name == self.name;
        self.found |= wanted;
        Ok(wanted)
    }

    fn row(&mut self, line: u32, cells: &StringRecord, wide: bool) -> Result<(), SheetError> {
        self.sink.push(line, cells, wide)
    }

    fn end(&mut self) {}
}

/// What is being read.
#[derive(Default)]
struct State {
    /// Names of table styles that hide.
    hiding: HashSet<String>,
    style: String,
    /// How deep in tables: a table may lie in a cell of another, and is then no sheet.
    depth: usize,
    wanted: bool,
    line: u64,
    row_repeats: u64,
    row: Vec<String>,
    /// Empty cells that only count if another one follows.
    gap: usize,
    wide: bool,
    cell: Option<Cell>,
}

#[derive(Default)]
struct Cell {
    repeats: usize,
    /// The value, where the cell states it apart from what it shows.
    stated: Option<String>,
    shown: String,
    paragraphs: usize,
    /// How deep in paragraphs, and in comments, which are not part of the text.
    in_paragraph: usize,
    in_comment: usize,
}

fn walk(content: &[u8], visitor: &mut dyn Visitor) -> Result<(), SheetError> {
    let mut reader = Reader::from_reader(content);
    reader.config_mut().expand_empty_elements = true;
    let mut state = State::default();
    loop {
        match reader.read_event().map_err(|_| SheetError::Damaged)? {
            Event::Start(start) => state.start(&start, visitor)?,
            Event::End(end) => state.end(end.name().as_ref(), visitor)?,
            Event::Text(text) => state.text(&text.xml10_content().map_err(|_| SheetError::Damaged)?),
            Event::CData(text) => state.text(&text.xml10_content().map_err(|_| SheetError::Damaged)?),
            Event::GeneralRef(reference) => state.reference(&reference)?,
            Event::Eof if state.depth > 0 => return Err(SheetError::Damaged),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

impl State {
    fn start(&mut self, start: &BytesStart<'_>, visitor: &mut dyn Visitor) -> Result<(), SheetError> {
        match start.name().as_ref() {
            b"style:style" => self.style = attribute(start, b"style:name")?.unwrap_or_default(),
            b"style:table-properties" if attribute(start, b"table:display")?.as_deref() == Some("false") => {
                self.hiding.insert(self.style.clone());
            }
            b"table:table" => {
                self.depth += 1;
                if self.depth == 1 {
                    let name = attribute(start, b"table:name")?.unwrap_or_default();
                    let hidden = self.hiding.contains(&attribute(start, b"table:style-name")?.unwrap_or_default());
                    self.line = 0;
                    self.wanted = visitor.begin(name, hidden)?;
                }
            }
            _ if self.depth != 1 || !self.wanted => {}
            b"table:table-row" => {
                self.row_repeats = repeats(start, b"table:number-rows-repeated")?;
                (self.row, self.gap, self.wide) = (Vec::new(), 0, false);
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                let repeats = repeats(start, b"table:number-columns-repeated")?;
                self.cell = Some(Cell {
                    repeats: usize::try_from(repeats).unwrap_or(usize::MAX),
                    stated: stated(start)?,
                    ..Cell::default()
                });
            }
            name => {
                if let Some(cell) = &mut self.cell {
                    cell.start(name, start)?;
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8], visitor: &mut dyn Visitor) -> Result<(), SheetError> {
        match name {
            b"table:table" => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    visitor.end();
                }
            }
            _ if self.depth != 1 || !self.wanted => {}
            b"table:table-row" => {
                let cells = StringRecord::from(std::mem::take(&mut self.row));
                let empty = cells.iter().all(|cell| cell.trim().is_empty()) && !self.wide;
                for repeat in 0..if empty { 0 } else { self.row_repeats } {
                    let line = u32::try_from(self.line + repeat + 1).unwrap_or(u32::MAX);
                    visitor.row(line, &cells, self.wide)?;
                    // Beyond the limit there is nothing left to count.
                    if repeat > limits::ROWS as u64 {
                        break;
                    }
                }
                self.line = self.line.saturating_add(self.row_repeats);
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                if let Some(cell) = self.cell.take() {
                    self.put(cell);
                }
            }
            name => {
                if let Some(cell) = &mut self.cell {
                    cell.end(name);
                }
            }
        }
        Ok(())
    }

    fn put(&mut self, cell: Cell) {
        let repeats = cell.repeats;
        let text = cell.stated.unwrap_or(cell.shown);
        if text.is_empty() {
            self.gap = self.gap.saturating_add(repeats);
            return;
        }
        if self.row.len().saturating_add(self.gap).saturating_add(repeats) > limits::COLUMNS {
            self.wide = true;
            return;
        }
        self.row.extend(std::iter::repeat_n(String::new(), self.gap));
        self.gap = 0;
        self.row.extend(std::iter::repeat_n(text, repeats));
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell {
            cell.text(text);
        }
    }

    /// `&amp;` and the like. An entity that the file defines itself is not unfolded.
    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), SheetError> {
        if let Some(letter) = reference.resolve_char_ref().map_err(|_| SheetError::Damaged)? {
            self.text(letter.encode_utf8(&mut [0; 4]));
        } else if let Some(text) = resolve_predefined_entity(&reference.decode().map_err(|_| SheetError::Damaged)?) {
            self.text(text);
        }
        Ok(())
    }
}

impl Cell {
    fn start(&mut self, name: &[u8], start: &BytesStart<'_>) -> Result<(), SheetError> {
        match name {
            b"office:annotation" => self.in_comment += 1,
            b"text:p" | b"text:h" => {
                if self.paragraphs > 0 && self.in_comment == 0 {
                    self.text("\n");
                }
                self.paragraphs += usize::from(self.in_comment == 0);
                self.in_paragraph += 1;
            }
            b"text:s" => {
                let spaces = attribute(start, b"text:c")?.and_then(|count| count.parse().ok()).unwrap_or(1_usize);
                self.text(&" ".repeat(spaces.min(1_000)));
            }
            b"text:tab" => self.text("\t"),
            b"text:line-break" => self.text("\n"),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"office:annotation" => self.in_comment = self.in_comment.saturating_sub(1),
            b"text:p" | b"text:h" => self.in_paragraph = self.in_paragraph.saturating_sub(1),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        // What is larger than any field is refused as a row; it need not be gathered to the end.
        let between = text == "\n" && self.paragraphs > 0;
        if self.in_comment == 0 && (self.in_paragraph > 0 || between) && self.shown.len() <= limits::FIELD {
            self.shown.push_str(text);
        }
    }
}

/// The value that a cell states: numbers and dates without the dress they are shown in.
fn stated(start: &BytesStart<'_>) -> Result<Option<String>, SheetError> {
    let kind = attribute(start, b"office:value-type")?.unwrap_or_default();
    Ok(match kind.as_str() {
        "float" => attribute(start, b"office:value")?
            .map(|text| text.parse().ok().filter(|number: &f64| number.is_finite()).map_or(text, value::number)),
        "date" => attribute(start, b"office:date-value")?.map(|text| value::iso_moment(&text)),
        "string" => attribute(start, b"office:string-value")?,
        // Percentages, currencies, times and truth values are shown as people wrote them.
        _ => None,
    })
}

fn repeats(start: &BytesStart<'_>, name: &[u8]) -> Result<u64, SheetError> {
    Ok(attribute(start, name)?.and_then(|count| count.parse().ok()).unwrap_or(1))
}

fn attribute(start: &BytesStart<'_>, name: &[u8]) -> Result<Option<String>, SheetError> {
    let found = start.try_get_attribute(name).map_err(|_| SheetError::Damaged)?;
    let text = found.map(|found| found.normalized_value(XmlVersion::Implicit1_0).map(std::borrow::Cow::into_owned));
    text.transpose().map_err(|_| SheetError::Damaged)
}
