// All of this serves tests: what is not there ends them.
#![allow(clippy::expect_used)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a program says about a file; `-` stands for its output.
///
/// # Panics
/// If there is no such program: `cargo xtask check` and `test` install them.
pub fn tool(program: &str, args: &[&str], file: &Path, output: Option<&str>) -> String {
    let said = Command::new(program).args(args).arg(file).args(output).output();
    let said = said.unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask check` installs it"));
    String::from_utf8_lossy(&said.stdout).into_owned()
}

/// How many pages a PDF has.
///
/// # Panics
/// If pdfinfo does not say.
pub fn pages(file: &Path) -> usize {
    let info = tool("pdfinfo", &[], file, None);
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:")).expect("pdfinfo counts pages");
    line.trim().parse().expect("a number of pages")
}

/// The words of one page, as somebody would mark and copy them: where two columns stand on it, one after the other, and
/// then the whole once more for what goes across both. The page is as wide and tall as US Letter, upright or lying.
pub fn words_of_page(file: &Path, page: usize, columns: usize) -> String {
    let number = page.to_string();
    let range = ["-f", &number, "-l", &number];
    let size = tool("pdfinfo", &range, file, None);
    let lying = size.lines().any(|line| line.contains("size:") && line.contains("792 x 612"));
    let (wide, tall) = if lying { (792, 612) } else { (612, 792) };
    let part = |x: u32, width: u32| {
        let area =
            [("-x", x), ("-y", 0), ("-W", width), ("-H", tall)].map(|(name, n)| [name.to_owned(), n.to_string()]);
        let area: Vec<String> = area.into_iter().flatten().collect();
        let args: Vec<&str> = range.into_iter().chain(area.iter().map(String::as_str)).collect();
        tool("pdftotext", &args, file, Some("-"))
    };
    // In the middle of the gaps between them; three columns stand on a lying sheet.
    let cuts = match columns {
        2 => vec![0, wide / 2, wide],
        3 => vec![0, 274, 518, wide],
        _ => vec![],
    };
    let columns: String = cuts.windows(2).map(|cut| part(cut[0], cut[1] - cut[0])).collect();
    columns + &part(0, wide)
}

/// What a reader would say: letters and digits in their order, without spaces, punctuation and Arabic vowel marks, which
/// readers of PDF files place by guessing.
pub fn spoken(text: &str) -> String {
    let silent = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || c.is_ascii_punctuation()
            || matches!(c, '\u{00a0}'..='\u{00bf}' | '\u{200b}'..='\u{206f}' | '\u{064b}'..='\u{0652}')
            || matches!(c, '،' | '؛' | '؟' | '。' | '，' | '：' | '、' | '「' | '」' | '《' | '》' | '（' | '）' | '；')
    };
    text.chars().filter(|c| !silent(*c)).collect()
}

/// The parts of a text whose order is certain on a page that runs both ways: poppler settles one direction for a whole
/// page and puts the clauses, and the halves of a clause that goes over two lines, of the other direction in that order.
/// A text that runs from left to right is one part; of one that runs from right to left, each word is. (On a page of their
/// own, sentences from right to left come out whole: `tests/pages`.)
pub fn runs(text: &str) -> Vec<String> {
    let right_to_left =
        |c: char| matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if !text.chars().any(right_to_left) {
        return vec![spoken(text)];
    }
    let between =
        |c: char| c.is_whitespace() || spoken(&c.to_string()).is_empty() && !('\u{064b}'..='\u{0652}').contains(&c);
    // Of a lam and an alef with a tanwin between them poppler loses both where a line ends with them.
    text.split(between).filter(|word| !word.contains("ل\u{64b}ا")).map(spoken).filter(|word| !word.is_empty()).collect()
}

/// Reads a square code in a picture, as a phone does; nothing if there is none.
///
/// # Panics
/// If there is no zbarimg.
pub fn read_code(picture: &[u8]) -> String {
    let mut zbar = Command::new("zbarimg")
        .args(["-q", "--raw", "--nodbus", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("`cargo xtask check` installs zbar-tools");
    zbar.stdin.take().expect("its input is piped").write_all(picture).expect("it takes a picture");
    let output = zbar.wait_with_output().expect("it ends");
    String::from_utf8_lossy(&output.stdout).trim_end_matches('\n').to_owned()
}
