//! From message ids to names in code.

fn words(id: &str) -> impl Iterator<Item = &str> {
    id.split(['-', '_', '.']).filter(|word| !word.is_empty())
}

/// `need-sexual_violence`, `about` -> `needSexualViolenceAbout`.
pub fn camel(id: &str, attribute: Option<&str>) -> String {
    let mut name = String::new();
    for word in words(id).chain(attribute.into_iter().flat_map(words)) {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        name.push_str(&if name.is_empty() { first.to_lowercase() } else { first.to_uppercase() });
        name.push_str(rest);
    }
    name
}

/// `cli-found` -> `cli_found`.
pub fn snake(id: &str, attribute: Option<&str>) -> String {
    words(id).chain(attribute.into_iter().flat_map(words)).collect::<Vec<_>>().join("_").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{camel, snake};

    #[test]
    fn ids_become_names_that_code_can_hold() {
        assert_eq!(camel("need-sexual_violence", Some("about")), "needSexualViolenceAbout");
        assert_eq!(camel("failure-internal", Some("what-to-do")), "failureInternalWhatToDo");
        assert_eq!(camel("language-zh-Hans", None), "languageZhHans");
        assert_eq!(snake("cli-command-find", None), "cli_command_find");
    }
}
