//! The smallest archive there is: files one behind the other, not packed.

/// Such an archive.
pub fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut table) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let at = u32::try_from(bytes.len()).unwrap();
        let (length, size) = (u16::try_from(name.len()).unwrap(), u32::try_from(text.len()).unwrap());
        // Version, flags, method, time and date; what it is; how long it is.
        let mut about = [20_u16, 0, 0, 0, 0x21].map(u16::to_le_bytes).concat();
        about.extend([crc(text.as_bytes()), size, size].map(u32::to_le_bytes).concat());
        about.extend([length, 0].map(u16::to_le_bytes).concat());
        bytes.extend([b"PK\x03\x04", &*about, name.as_bytes(), text.as_bytes()].concat());
        let place = [vec![0; 10], at.to_le_bytes().to_vec()].concat();
        table.extend([b"PK\x01\x02\x14\0", &*about, &place, name.as_bytes()].concat());
    }
    let count = u16::try_from(files.len()).unwrap();
    let (at, size) = (u32::try_from(bytes.len()).unwrap(), u32::try_from(table.len()).unwrap());
    bytes.extend(table);
    bytes.extend(b"PK\x05\x06");
    bytes.extend([0, 0, count, count].map(u16::to_le_bytes).concat());
    bytes.extend([size, at].map(u32::to_le_bytes).concat());
    bytes.extend([0, 0]);
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

/// A workbook with one sheet of words.
pub fn workbook(sheet: &str, rows: &[&[&str]]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let relation = |kind: &str, target: &str| {
        format!(
            r#"<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{RELATIONS}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let cell = |text: &&str| format!(r#"<c t="inlineStr"><is><t>{}</t></is></c>"#, text.replace('&', "&amp;"));
    let row = |row: &&[&str]| format!("<row>{}</row>", row.iter().map(cell).collect::<String>());
    let rows: String = rows.iter().map(row).collect();
    let types = format!(
        r#"<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{KIND}.worksheet+xml"/></Types>"#
    );
    let book = format!(
        r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="{sheet}" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let table = format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#);
    zip(&[
        ("[Content_Types].xml", &types),
        ("_rels/.rels", &relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", &book),
        ("xl/_rels/workbook.xml.rels", &relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", &table),
    ])
}
