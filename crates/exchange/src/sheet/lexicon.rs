//! Looks words of headers up.

use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
    sync::OnceLock,
};

use super::{
    fold::{contains, fold, is_dense},
    words::{Meaning, ROW_MARKS, words},
};
use crate::Reason;

/// How many headers are remembered: objects of JSON have the same keys again and again.
const REMEMBERED: usize = 4_096;

struct Lexicon {
    exact: HashMap<String, Meaning>,
    row_marks: HashSet<String>,
    phrases: Vec<Phrase>,
}

struct Phrase {
    folded: String,
    /// Its script has no spaces: it is looked for inside words, and holds none itself.
    dense: bool,
    meaning: Meaning,
    /// How much it says: words, or pairs of letters of a script without spaces.
    weight: usize,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let (mut exact, mut phrases) = (HashMap::new(), Vec::new());
        for (meaning, lines) in words() {
            for phrase in lines.iter().flat_map(|line| line.split('|')) {
                let folded = fold(phrase);
                exact.entry(folded.clone()).or_insert(*meaning);
                let dense = is_dense(&folded);
                let letters = phrase.chars().filter(|letter| !letter.is_whitespace()).count();
                let weight = if dense { letters.div_ceil(2) } else { folded.split(' ').count() };
                // One letter alone stands in too many words.
                if letters > 1 {
                    let folded = if dense { folded.replace(' ', "") } else { folded };
                    phrases.push(Phrase { folded, dense, meaning: *meaning, weight });
                }
            }
        }
        Lexicon { exact, row_marks: ROW_MARKS.split('|').map(fold).collect(), phrases }
    })
}

/// What a header means, and whether all of it is the known phrase.
pub(super) fn look_up(header: &str) -> Option<(Meaning, bool)> {
    let folded = fold(header);
    if let Some(meaning) = exact(&folded) {
        return Some((meaning, true));
    }
    let bare = without_number(&folded);
    let joined = bare.replace(' ', "");
    let mut best: Option<&Phrase> = None;
    for phrase in &lexicon().phrases {
        let heavier = best.is_none_or(|best| phrase.weight > best.weight);
        let stands = || if phrase.dense { joined.contains(&phrase.folded) } else { contains(bare, &phrase.folded) };
        if heavier && stands() {
            best = Some(phrase);
        }
    }
    best.map(|phrase| (phrase.meaning, false))
}

fn exact(folded: &str) -> Option<Meaning> {
    let known = &lexicon().exact;
    known.get(folded).or_else(|| known.get(without_number(folded))).copied()
}

/// What a header says about passing on what stands under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Withheld {
    /// Why its values are not brought in; none where they are.
    pub(crate) values: Option<Reason>,
    /// It marks whole rows as private.
    pub(crate) marks_row: bool,
}

/// What a header, or a key of another program, says about passing on what stands under it.
pub(crate) fn withheld(header: &str) -> Withheld {
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Withheld>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(found) = known.get(header) {
            return *found;
        }
        let values = match look_up(header).map(|found| found.0) {
            Some(Meaning::Staff | Meaning::ContactPhone | Meaning::ContactEmail) => Some(Reason::StaffContact),
            Some(Meaning::Private) => Some(Reason::MarkedPrivate),
            _ => None,
        };
        let folded = fold(header);
        let found = Withheld { values, marks_row: lexicon().row_marks.contains(without_number(&folded)) };
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(header.to_owned(), found);
        found
    })
}

/// Whether a cell is a known header as a whole.
pub(super) fn knows(cell: &str) -> bool {
    cell.len() < 200 && exact(&fold(cell)).is_some()
}

/// `phone 2` is `phone`.
fn without_number(folded: &str) -> &str {
    match folded.rsplit_once(' ') {
        Some((words, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => words,
        _ => folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Target;

    #[test]
    fn headers_are_known_in_nine_languages() {
        for (target, headers) in [
            (
                Target::Phone,
                ["Phone", "Teléfono", "电话", "電話", "Điện thoại", "الهاتف", "전화번호", "Telepono", "Telefòn"],
            ),
            (Target::Name, ["Name", "Nombre", "名称", "名稱", "Tên", "الاسم", "이름", "Pangalan", "Non"]),
            (
                Target::Address,
                ["Address", "Dirección", "地址", "地址", "Địa chỉ", "العنوان", "주소", "Tirahan", "Adrès"],
            ),
            (
                Target::Hours,
                ["Hours", "Horario", "开放时间", "開放時間", "Giờ làm việc", "ساعات العمل", "운영 시간", "Oras", "Orè"],
            ),
            (
                Target::Languages,
                ["Languages", "Idiomas", "语言", "語言", "Ngôn ngữ", "اللغات", "언어", "Mga wika", "Lang"],
            ),
        ] {
            for header in headers {
                assert_eq!(look_up(header), Some((Meaning::Is(target), true)), "{header}");
            }
        }
    }

    #[test]
    fn staff_is_recognized_in_nine_languages() {
        let headers = [
            "Contact person",
            "Persona de contacto",
            "联系人",
            "聯絡人",
            "Người liên hệ",
            "الموظف",
            "담당자",
            "Kawani",
            "Anplwaye",
        ];
        for header in headers {
            assert_eq!(look_up(header).map(|found| found.0), Some(Meaning::Staff), "{header}");
        }
    }

    #[test]
    fn the_longer_phrase_decides() {
        let means = |header| look_up(header).map(|found| found.0);
        assert_eq!(means("Organization name"), Some(Meaning::Is(Target::Organization)));
        assert_eq!(means("E-mail address"), Some(Meaning::Is(Target::Email)));
        assert_eq!(means("Fax number"), Some(Meaning::Other));
        assert_eq!(means("Phone number (main office)"), Some(Meaning::Is(Target::Phone)));
        assert_eq!(means("Executive director name"), Some(Meaning::Staff));
        assert_eq!(means("Phone 2"), Some(Meaning::Is(Target::Phone)));
        assert_eq!(means("PhoneIsPrivate"), Some(Meaning::Private));
        assert_eq!(means("Private insurance accepted"), Some(Meaning::Other));
        assert_eq!(means("Flavor"), None);
    }

    #[test]
    fn a_mark_on_a_whole_row_is_told_from_one_on_a_few_cells() {
        for header in ["Private", "is_private", "IsPrivate", "Do not publish", "Es privado", "riêng tư"] {
            assert_eq!(withheld(header), Withheld { values: Some(Reason::MarkedPrivate), marks_row: true }, "{header}");
        }
        for header in ["PhoneIsPrivate", "Private notes", "Confidential address"] {
            assert_eq!(
                withheld(header),
                Withheld { values: Some(Reason::MarkedPrivate), marks_row: false },
                "{header}"
            );
        }
        assert_eq!(withheld("Private insurance"), Withheld { values: None, marks_row: false });
        assert_eq!(withheld("contact_email").values, Some(Reason::StaffContact));
    }
}
