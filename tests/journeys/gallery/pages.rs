//! The gallery's page: all pictures, to be chosen from by language, screen and theme.

use std::fmt::Write as _;

use many_doors_l10n::{Direction, LocaleInfo, Standing};

use crate::tour::Taken;

/// Everything but the pictures: style, and the script that chooses.
const FRAME: &str = include_str!("page.html");

/// The page as HTML. `standing` tells how far a language has come.
pub fn page(taken: &[Taken], locales: &[LocaleInfo], standing: impl Fn(&str) -> Standing) -> String {
    let (mut screens, mut languages, mut rows) = (String::new(), String::new(), String::new());
    // In the order of the screens, and of the languages: the first of each is in English, if English is there.
    for same in taken.chunk_by(|one, next| one.screen == next.screen) {
        let _ = write!(
            screens,
            "<option value=\"{}\">{} {}</option>",
            same[0].screen,
            text(&same[0].name),
            text(&same[0].title)
        );
    }
    for locale in locales {
        let (tag, name) = (text(&locale.tag), text(&locale.endonym));
        let standing = standing(&locale.tag);
        let english = text(&locale.english);
        let _ = write!(languages, "<option value=\"{tag}\">{name} ({english})</option>");
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\"><bdi lang=\"{tag}\">{name}</bdi> ({english})</th><td>{}</td><td>{}</td><td>{}</td></tr>",
            percent(standing.total - standing.missing(), standing.total),
            percent(standing.critical_there, standing.critical),
            percent(standing.trusted, standing.total),
        );
    }
    let figures: String = taken.iter().filter_map(|one| figure(one, locales, &standing)).collect();
    FRAME
        .replace("{{languages}}", &languages)
        .replace("{{screens}}", &screens)
        .replace("{{rows}}", &rows)
        .replace("{{figures}}", &figures)
}

fn figure(one: &Taken, locales: &[LocaleInfo], standing: impl Fn(&str) -> Standing) -> Option<String> {
    let locale = locales.iter().find(|locale| locale.tag == one.lang)?;
    let direction = if locale.direction == Direction::Rtl { "rtl" } else { "ltr" };
    let standing = standing(&one.lang);
    let (width, height) = one.size;
    let [title, name, tag, endonym, english] =
        [&one.title, &one.name, &one.lang, &locale.endonym, &locale.english].map(|words| text(words));
    Some(format!(
        "<figure data-lang=\"{tag}\" data-screen=\"{}\" data-theme=\"{theme}\"><a href=\"{file}\">\
         <img src=\"{file}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" alt=\"{name} in {english}, {theme}\"></a>\
         <figcaption><bdi lang=\"{tag}\" dir=\"{direction}\">{title}</bdi> <code>{name}</code> \
         <span><bdi lang=\"{tag}\">{endonym}</bdi>, {theme}. Critical texts translated: {}</span></figcaption></figure>\n",
        one.screen,
        percent(standing.critical_there, standing.critical),
        theme = one.theme,
        file = one.file,
    ))
}

/// Rounded down: 100 % is all of them.
fn percent(part: u32, whole: u32) -> String {
    format!("{} %", (u64::from(part) * 100).checked_div(u64::from(whole)).unwrap_or(100))
}

/// Words as HTML has them.
fn text(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
