//! What cells look like.

use super::fold::fold;

/// Numbers that could be dialed: 7 to 15 digits and little else, or a short code.
pub(super) fn is_phone(text: &str) -> bool {
    let text = text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let dressed = text.chars().all(|letter| {
        letter.is_ascii_digit() || matches!(letter, '+' | '(' | ')' | '-' | '.' | ' ' | '/' | '\u{a0}' | '–' | '‑')
    });
    let extension = || {
        let folded = fold(text);
        let main = [" x ", " ext ", " extension "].iter().find_map(|mark| folded.split_once(mark)).map(|parts| parts.0);
        main.is_some_and(|main| main.bytes().all(|byte| byte.is_ascii_digit() || byte == b' '))
    };
    (7..=15).contains(&digits) && (dressed || extension()) || matches!(text, "988" | "211" | "311" | "911" | "741741")
}

/// A mailbox.
pub(super) fn is_email(text: &str) -> bool {
    let text = text.trim();
    let plain = |part: &str| !part.is_empty() && !part.contains(['@', ' ', ',', ';', '<', '>', '"']);
    text.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && is_host(host))
}

/// A page of the web, with or without its scheme.
pub(super) fn is_web(text: &str) -> bool {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")).unwrap_or(&lower);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !text.contains([' ', '@', '\n']) && is_host(host)
}

fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.trim_end_matches('.').split('.').collect();
    let label =
        |label: &&str| !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    let top = |label: &&str| label.len() >= 2 && !label.chars().any(|letter| letter.is_ascii_digit());
    labels.len() >= 2 && labels.iter().all(label) && labels.last().is_some_and(top)
}

/// A ZIP code of the United States, with or without its four more digits.
pub(super) fn is_zip(text: &str) -> bool {
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.trim();
    digits(text, 5) || text.split_once('-').is_some_and(|(zip, more)| digits(zip, 5) && digits(more, 4))
}

/// A ZIP code that a spreadsheet took for a number: its leading zero is gone.
pub(super) fn is_short_zip(text: &str) -> bool {
    matches!(text.trim().len(), 3 | 4) && text.trim().bytes().all(|byte| byte.is_ascii_digit())
}

/// The two letters of a state, territory or province.
pub(super) fn is_state(text: &str) -> bool {
    const STATES: &str = "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC \
                          ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU AS MP AB BC MB NB NL NS NT NU ON PE QC \
                          SK YT";
    let text = text.trim();
    text.len() == 2 && STATES.split(' ').any(|state| state.eq_ignore_ascii_case(text))
}

/// A degree with decimals, north or south.
pub(super) fn is_latitude(text: &str) -> bool {
    degree(text).is_some_and(|degree| degree.abs() <= 90.0)
}

/// A degree with decimals, east or west.
pub(super) fn is_longitude(text: &str) -> bool {
    degree(text).is_some_and(|degree| degree.abs() <= 180.0)
}

fn degree(text: &str) -> Option<f64> {
    let text = text.trim();
    let decimals = text.split_once('.')?.1.len();
    (decimals >= 3).then(|| text.parse().ok()).flatten()
}

/// A name of a language that many people in the United States speak, in English or its own.
pub(super) fn is_language(text: &str) -> bool {
    const NAMES: &str = "english|spanish|espanol|ingles|chinese|mandarin|cantonese|中文|英语|英語|vietnamese|tieng viet|tieng anh|arabic|العربيه|\
                         عربي|korean|한국어|영어|tagalog|filipino|haitian creole|kreyol|kreyol ayisyen|creole|french|francais|franse|hmong|hindi|\
                         punjabi|urdu|bengali|gujarati|tamil|telugu|japanese|russian|portuguese|portugues|german|italian|polish|somali|amharic|\
                         swahili|farsi|persian|dari|pashto|khmer|lao|thai|burmese|karen|nepali|navajo|asl|american sign language|sign language|\
                         ukrainian|armenian|hebrew|yiddish|greek|tigrinya|oromo|yoruba|igbo|samoan|hawaiian|ilocano|cebuano|mixteco|quechua|\
                         kiche|q anjob al|angle|panyol|wika|普通话|广东话|廣東話|國語|粵語|西班牙语|西班牙語";
    let mut words = text.split([',', ';', '/', '\n', '|', '、', '،', '&']).map(fold).filter(|word| !word.is_empty());
    let known = |word: &String| {
        let plain = word.strip_suffix(" limited").unwrap_or(word);
        NAMES.split('|').any(|name| name == plain || fold(name) == plain)
    };
    let mut any = false;
    words.all(|word| {
        any = true;
        word.split(" and ").all(|one| known(&one.to_owned()))
    }) && any
}

/// An address: a number, and a word that ends streets.
pub(super) fn is_address(text: &str) -> bool {
    const ENDS: &str = "st street ave avenue rd road blvd boulevard dr drive ln lane way ct court pl place hwy highway pkwy parkway \
                        sq square ter terrace cir circle suite ste calle avenida";
    let folded = fold(text);
    let begins =
        folded.split(' ').next().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()) && !word.is_empty());
    begins && folded.split(' ').skip(1).any(|word| ENDS.split(' ').any(|end| end == word))
}

/// A mailbox of a house rather than of one person.
pub(super) fn is_house_mailbox(text: &str) -> bool {
    const HOUSE: &str = "info contact help hello office admin intake support mail email team referrals services outreach hotline \
                         crisis care ask program programs general frontdesk reception contacto ayuda";
    let name = fold(text.split('@').next().unwrap_or_default());
    name.split(' ').any(|word| HOUSE.split(' ').any(|known| known == word))
}

/// Whether a cell may stand in a header: words, and not too many.
pub(super) fn may_be_header(cell: &str) -> bool {
    let cell = cell.trim();
    let value = is_phone(cell) || is_email(cell) || is_web(cell) || is_zip(cell) || is_address(cell);
    cell.is_empty() || (cell.chars().count() <= 80 && cell.parse::<f64>().is_err() && !value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_recognized_by_their_looks() {
        for phone in ["(555) 555-0100", "555.555.0100 x12", "1-800-555-0199", "+1 555 555 0100", "988", "5555550100"] {
            assert!(is_phone(phone), "{phone}");
        }
        for none in ["call us", "12", "2026-03", "33101", "1-800-EXAMPLE helps", ""] {
            assert!(!is_phone(none), "{none}");
        }
        assert!(is_email("help@example.org") && !is_email("help at example.org") && !is_email("a@b"));
        assert!(
            is_web("example.org/help")
                && is_web("https://www.example.org")
                && !is_web("3.5")
                && !is_web("a@example.org")
        );
        assert!(is_zip("02139") && is_zip("33101-1234") && !is_zip("2139") && is_short_zip("2139"));
        assert!(is_state("fl") && !is_state("XX"));
        assert!(is_latitude("25.7617") && !is_latitude("25.7") && is_longitude("-80.1918") && !is_latitude("-100.123"));
        assert!(
            is_language("English, Spanish and French") && is_language("Español; Kreyòl") && !is_language("All welcome")
        );
        assert!(is_address("100 Example St, Sampleton") && !is_address("Example Street"));
    }
}
