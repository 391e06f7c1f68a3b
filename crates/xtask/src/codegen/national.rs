//! The short list of lines that is compiled into the program and into the page itself.

use std::{fs, path::Path};

use many_doors_domain::{Channel, ChannelKind, Code, PartialDate, PhoneNumber, Resource, TextStatus};
use many_doors_l10n::Catalogues;
use serde::Deserialize;

use super::{HEAD, rust::literal};

#[derive(Deserialize)]
struct About {
    built_on: PartialDate,
}

#[derive(Deserialize)]
struct LibraryFile {
    #[serde(default)]
    resource: Vec<Resource>,
}

/// The records marked `national_line`, and the words about them.
pub struct National {
    built_on: PartialDate,
    lines: Vec<Resource>,
    catalogues: Catalogues,
}

impl National {
    /// Reads the facts from `content/`.
    pub fn read(root: &Path) -> Result<Self, String> {
        let about: About = toml_file(&root.join("content/about.toml"))?;
        let mut paths: Vec<_> = fs::read_dir(root.join("content/library"))
            .map_err(|error| format!("content/library: {error}"))?
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
            .collect();
        paths.sort();
        let mut lines = Vec::new();
        for path in paths {
            let file: LibraryFile = toml_file(&path)?;
            lines.extend(file.resource.into_iter().filter(|resource| resource.national_line));
        }
        if lines.is_empty() {
            return Err(
                "no record of content/library is a national line: nothing would stand when all else fails".into()
            );
        }
        Ok(Self { built_on: about.built_on, lines, catalogues: Catalogues::embedded() })
    }

    fn tags(&self) -> Vec<(String, &'static str)> {
        self.catalogues.locales().map(|locale| (locale.tag.clone(), locale.direction.code())).collect()
    }

    fn english(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.catalogues.message(&["en".to_owned()], id, args).0
    }

    /// `generated/national_lines.rs`.
    pub fn rust(&self) -> Result<String, String> {
        let mut text = format!(
            "//! The short list of lines of high confidence. {HEAD}\n\n\
             use crate::national::{{NationalChannel, NationalLine, NationalText}};\n\n\
             /// The day the list was put together.\n\
             pub const BUILT_ON: &str = {:?};\n\n\
             /// The lines, in the order in which they are shown.\n\
             pub const LINES: &[NationalLine] = &[\n",
            self.built_on.to_string()
        );
        for line in &self.lines {
            let record = serde_json::to_string(line).map_err(|error| error.to_string())?;
            text.push_str(&format!(
                "    NationalLine {{\n        id: {:?},\n        name: {},\n        emergency: {:?},\n        checked: {:?},\n        channels: &[\n",
                line.id.0,
                literal(&line.name),
                line.emergency.policy.code(),
                checked(line)?,
            ));
            for channel in dialed(line) {
                text.push_str(&format!(
                    "            NationalChannel {{ kind: {:?}, display: {:?}, number: {:?}, keyword: {:?}, press: {:?}, label: {:?} }},\n",
                    channel.kind.code(),
                    channel.number.as_ref().map(PhoneNumber::display),
                    channel.number.as_ref().map(PhoneNumber::as_str),
                    channel.keyword,
                    channel.press,
                    channel.label,
                ));
            }
            text.push_str("        ],\n        summaries: &[\n");
            for (locale, status, summary) in self.summaries(&line.id.0) {
                text.push_str(&format!(
                    "            NationalText {{ locale: {locale:?}, status: {:?}, text: {} }},\n",
                    status.code(),
                    literal(&summary)
                ));
            }
            text.push_str(&format!("        ],\n        record: {},\n    }},\n", literal(&record)));
        }
        text.push_str("];\n");
        Ok(text)
    }

    /// What each language says about a line in one sentence.
    fn summaries(&self, id: &str) -> Vec<(String, TextStatus, String)> {
        let texts = self.tags().into_iter().filter_map(|(tag, _)| {
            let texts = self.catalogues.texts(&tag);
            let text = texts.into_iter().find(|text| text.resource == id && text.field == "summary")?;
            Some((tag, text.status, text.text))
        });
        texts.collect()
    }

    /// `first-help.html`: what stands on the page before any script, and when every script has failed.
    pub fn first_help(&self) -> Result<String, String> {
        let mut text = format!("<!-- {HEAD} -->\n<section id=\"first-help\">\n");
        let mut said = 0;
        for (tag, direction) in self.tags() {
            let Some(title) = self.catalogues.label(&tag, "crisis-static-title", None) else { continue };
            let note = self.catalogues.label(&tag, "crisis-static-note", None).unwrap_or_default();
            text.push_str(&format!(
                "  <p class=\"heading\" lang=\"{tag}\" dir=\"{direction}\"><strong class=\"title\">{}</strong> <span class=\"note\">{}</span></p>\n",
                escape(&title),
                escape(&note)
            ));
            said += 1;
        }
        if said == 0 {
            return Err("locales/en/crisis.ftl must say crisis-static-title".into());
        }
        text.push_str("  <ul class=\"lines\" lang=\"en\" dir=\"ltr\">\n");
        for line in &self.lines {
            text.push_str(&self.item(line)?);
        }
        text.push_str("  </ul>\n</section>\n");
        Ok(text)
    }

    fn item(&self, line: &Resource) -> Result<String, String> {
        let mut text = format!(
            "    <li data-line=\"{}\">\n      <bdi class=\"name\">{}</bdi>\n",
            escape(&line.id.0),
            escape(&line.name)
        );
        for way in self.ways(line) {
            text.push_str(&format!("      <span class=\"way\">{way}</span>\n"));
        }
        let checked = checked(line)?;
        let police = self.english(&format!("card-police-{}", line.emergency.policy.code()), &[]);
        let source = self.english("card-fresh", &[("date", &checked)]);
        text.push_str(&format!(
            "      <small class=\"about\">{} · {}</small>\n    </li>\n",
            escape(&police),
            escape(&source).replace(&checked, &format!("<time datetime=\"{checked}\">{checked}</time>"))
        ));
        Ok(text)
    }

    /// The ways to reach a line, as they are read out; those that share a number share a place.
    fn ways(&self, line: &Resource) -> Vec<String> {
        let strong = |number: &str| format!("<strong dir=\"ltr\">{}</strong>", escape(number));
        // Number, whose it is, and the ways to use it as it stands.
        let mut plain: Vec<(String, Option<&str>, Vec<String>)> = Vec::new();
        let mut special = Vec::new();
        for channel in dialed(line) {
            let Some(number) = channel.number.as_ref().map(PhoneNumber::display) else { continue };
            let whose = channel.label.as_deref();
            let word = if channel.whatsapp { "whatsapp" } else { channel.kind.code() };
            let label = self.english(&format!("card-channel-{word}"), &[]);
            let way = match (&channel.keyword, &channel.press) {
                (Some(keyword), _) if keyword == "ZIP" => self.english("card-send-zip", &[("number", &number)]),
                (Some(keyword), _) => {
                    let way = self.english("card-send-word", &[("word", keyword), ("number", &number)]);
                    if channel.whatsapp { format!("{label}: {way}") } else { way }
                }
                (None, Some(press)) => {
                    format!("{label}: {number}, {}", self.english("card-press", &[("key", press)]))
                }
                (None, None) => {
                    match plain.iter_mut().find(|(known, theirs, _)| (known.as_str(), *theirs) == (&number, whose)) {
                        Some((_, _, labels)) if labels.contains(&label) => {}
                        Some((_, _, labels)) => labels.push(label),
                        None => plain.push((number, whose, vec![label])),
                    }
                    continue;
                }
            };
            let way = escape(&way).replace(&number, &strong(&number)) + &bracketed(whose);
            if !special.contains(&way) {
                special.push(way);
            }
        }
        let plain = plain.into_iter().map(|(number, whose, labels)| {
            format!("{} {}{}", strong(&number), escape(&labels.join(" · ")), bracketed(whose))
        });
        plain.chain(special).collect()
    }
}

/// Whose a number is: a line in Canada must not look like one in the United States.
fn bracketed(whose: Option<&str>) -> String {
    whose.map(|whose| format!(" ({})", escape(whose))).unwrap_or_default()
}

/// The channels of a line that can be dialed or written to, and of which nobody is in doubt.
fn dialed(line: &Resource) -> impl Iterator<Item = &Channel> {
    let numbered = |channel: &&Channel| {
        let kind =
            matches!(channel.kind, ChannelKind::Voice | ChannelKind::Text | ChannelKind::VideoAsl | ChannelKind::Tty);
        kind && channel.number.is_some() && !channel.uncertain
    };
    line.channels.iter().filter(numbered)
}

fn checked(line: &Resource) -> Result<String, String> {
    let checked = line.checked.ok_or_else(|| format!("{}: a national line needs the date it was checked", line.id))?;
    Ok(checked.date.to_string())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn toml_file<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::National;

    #[test]
    fn the_static_page_says_988_in_every_language_and_holds_no_script() {
        let national = National::read(&crate::root()).unwrap();
        let html = national.first_help().unwrap();
        for (tag, _) in national.tags() {
            if national.catalogues.label(&tag, "crisis-static-title", None).is_some() {
                assert!(html.contains(&format!("lang=\"{tag}\"")), "{tag}");
            }
        }
        assert!(html.contains("<strong dir=\"ltr\">988</strong> Call · Text message"));
        assert!(html.contains("<strong dir=\"ltr\">741741</strong>"));
        for line in &national.lines {
            assert!(html.contains(&format!("<li data-line=\"{}\">", line.id)), "{} cannot be taken back", line.id);
        }
        assert!(!html.contains("<script") && !html.contains("href") && !html.contains("style="));
    }

    #[test]
    fn no_digit_changes_on_the_way_into_the_program() {
        let national = National::read(&crate::root()).unwrap();
        let (rust, html) = (national.rust().unwrap(), national.first_help().unwrap());
        for channel in national.lines.iter().flat_map(super::dialed) {
            let number = channel.number.as_ref().unwrap();
            assert!(rust.contains(&format!("Some({:?})", number.as_str())), "{number:?}");
            assert!(html.contains(&number.display()), "{number:?}");
        }
    }
}
