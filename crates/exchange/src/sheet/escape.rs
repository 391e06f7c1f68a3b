use std::borrow::Cow;

/// A value as it may stand in a .csv that people open with a spreadsheet program: what such a program would run as a formula
/// gets a `'` before it. Not for packages that programs read.
#[must_use]
pub fn for_spreadsheet(value: &str) -> Cow<'_, str> {
    if value.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{value}"))
    } else {
        Cow::Borrowed(value)
    }
}

#[cfg(test)]
mod tests {
    use super::for_spreadsheet;

    #[test]
    fn what_would_run_as_a_formula_is_text() {
        for value in ["=HYPERLINK(\"https://example.org\")", "+1 555 0100", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(for_spreadsheet(value), format!("'{value}"));
        }
        assert_eq!(for_spreadsheet("(555) 555-0100"), "(555) 555-0100");
        assert_eq!(for_spreadsheet(""), "");
    }
}
