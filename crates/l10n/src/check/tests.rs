use std::collections::BTreeSet;

use super::{Defect, Severity, Source, english, translation};

const ENGLISH: &str = "\
# keep: a name
-app-name = Many Doors
# keep: a name
a-name = { -app-name } Inc
a-call = Call 988 or 1-800-273-8255, see 988lifeline.org. <link>More</link>
# $count (Number) - how many
a-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
# $name (String) - whose
a-greet = Hello { $name } of { -app-name }
    .title = Greeting for everyone
a-many = More than 10,000 people since 2022
";

const SPANISH: &str = "\
-app-name = Many Doors
a-name = { -app-name } Inc
a-call = Llame al 988 o al 1-800-273-8255, vea 988lifeline.org. <link>Más</link>
a-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
a-greet = Hola, { $name } de { -app-name }
    .title = Saludo para todos
a-many = Más de 10.000 personas desde 2022
";

/// What is found when one piece of the Spanish file is written differently.
fn found(tag: &str, from: &str, to: &str) -> Vec<Defect> {
    assert!(SPANISH.contains(from), "the test must change something: {from}");
    let broken = SPANISH.replacen(from, to, 1);
    defects(tag, &broken)
}

fn defects(tag: &str, text: &str) -> Vec<Defect> {
    let english = Source::parse("en", [("a.ftl", ENGLISH)]);
    let theirs = Source::parse(tag, [("a.ftl", text)]);
    translation(&english, &theirs, &BTreeSet::new()).into_iter().map(|finding| finding.defect).collect()
}

#[test]
fn clean_files_raise_nothing() {
    let source = Source::parse("en", [("a.ftl", ENGLISH)]);
    assert_eq!(english(&source), []);
    assert_eq!(defects("es", SPANISH), []);
    assert_eq!(defects("es", &SPANISH.replace('\n', "\r\n")), []);
}

#[test]
fn each_kind_of_defect_is_found_and_nothing_beside_it() {
    for (from, to, defect) in [
        ("a-many = Más", "a-many Más", vec![Defect::Junk, Defect::Missing]),
        ("a-many = Más de 10.000 personas desde 2022\n", "", vec![Defect::Missing]),
        ("\n    .title = Saludo para todos", "", vec![Defect::MissingAttribute]),
        ("a-many =", "a-old = Viejo\na-many =", vec![Defect::Obsolete]),
        ("\n    .title", "\n    .old = Viejo\n    .title", vec![Defect::ObsoleteAttribute]),
        ("a-many =", "a-name = { -app-name } Inc\na-many =", vec![Defect::Duplicate]),
        ("a-many =", "b-more = Otro\na-many =", vec![Defect::WrongArea, Defect::Obsolete]),
        ("de { -app-name }", "de { -app-nombre }", vec![Defect::UnknownReference, Defect::ReferenceLost]),
        ("de { -app-name }", "de Many Doors", vec![Defect::Brand]),
        ("Hola, { $name }", "Hola", vec![Defect::VariableLost]),
        ("Hola, { $name }", "Hola, { $name } { $age }", vec![Defect::VariableAdded]),
        ("Hola, { $name }", "Hola, { $nombre }", vec![Defect::VariableRenamed]),
        ("[one]", "[few]", vec![Defect::PluralUnknown, Defect::PluralMissing]),
        ("*[other]", "*[many]", vec![Defect::PluralOther]),
        ("Saludo para todos", "Greeting for everyone", vec![Defect::Untranslated]),
        ("Llame al 988", "Llame al 998", vec![Defect::Digits]),
        ("Llame al 988", "Llame al ٩٨٨", vec![Defect::Digits]),
        ("8255", "8256", vec![Defect::Digits]),
        ("988lifeline.org", "988lifeline.com", vec![Defect::Address]),
        ("<link>Más</link>", "Más", vec![Defect::MarkupLost]),
        ("Más</link>", "Más<img src=x onerror=alert(1)></link>", vec![Defect::MarkupAdded]),
        ("Llame", "\u{202e}Llame", vec![Defect::BidiControl]),
        ("Llame", "{ \"\\u2066\" }Llame", vec![Defect::BidiControl]),
        ("Saludo para todos", "{ \"\" }", vec![Defect::Empty]),
    ] {
        let mut found = found("es", from, to);
        found.sort_unstable();
        let mut defect = defect;
        defect.sort_unstable();
        assert_eq!(found, defect, "{from} -> {to}");
    }
}

#[test]
fn plural_categories_are_judged_by_the_language() {
    // Arabic needs all of its six; Vietnamese has one; Spanish may leave out the `many` that it has.
    assert_eq!(found("ar", "Hola", "Hola"), [Defect::PluralMissing]);
    let arabic = SPANISH.replace("[one]", "[zero] { $count } \n        [one] { $count } \n        [two] { $count } \n        [few] { $count } \n        [many]");
    assert_eq!(defects("ar", &arabic), []);
    assert_eq!(found("vi", "Hola", "Hola"), [Defect::PluralUnknown]);
    assert_eq!(found("ht", "Hola", "Hola"), [Defect::PluralUnknown]);
    assert_eq!(found("tlh", "Hola", "Hola"), [], "of a language nobody knows, nothing is claimed");
    let plain = "{ $count ->\n        [one] { $count } resultado\n       *[other] { $count } resultados\n    }";
    assert_eq!(found("vi", plain, "{ $count } kết quả"), []);
}

#[test]
fn a_variable_that_only_chose_the_plural_may_go() {
    let english = "# $n (Number) - how many\na-b =\n    { $n ->\n        [one] A day\n       *[other] Days\n    }\n";
    let ours = Source::parse("en", [("a.ftl", english)]);
    let theirs = Source::parse("zh-Hans", [("a.ftl", "a-b = 天\n")]);
    assert_eq!(translation(&ours, &theirs, &BTreeSet::new()), []);
}

#[test]
fn what_may_read_the_same_is_not_called_untranslated() {
    let english = "a-b = TTY\na-c = { $x } 988\na-d = Trans Lifeline\na-e = Chat\n";
    let ours = Source::parse("en", [("a.ftl", english)]);
    let theirs = english.replace("a-e", "# keep: the same word in Spanish\na-e");
    let theirs = Source::parse("es", [("a.ftl", theirs.as_str())]);
    let names = BTreeSet::from(["Trans Lifeline".to_owned()]);
    assert_eq!(translation(&ours, &theirs, &names), []);
    let found = translation(&ours, &Source::parse("es", [("a.ftl", english)]), &BTreeSet::new());
    assert_eq!(found.iter().filter_map(|finding| finding.id.as_deref()).collect::<Vec<_>>(), ["a-d", "a-e"]);
}

#[test]
fn english_documents_its_variables_and_keeps_to_its_areas() {
    let check = |text: &str| {
        let source = Source::parse("en", [("a.ftl", text)]);
        english(&source).into_iter().map(|finding| finding.defect).collect::<Vec<_>>()
    };
    assert_eq!(check("a-b = { $x }\n"), [Defect::Undocumented]);
    assert_eq!(check("# $x (Text) - what\na-b = { $x }\n"), [Defect::Undocumented]);
    assert_eq!(check("# $x (String) - what\na-b = B\n"), [Defect::DocumentedInVain]);
    assert_eq!(check("b-b = B\n"), [Defect::WrongArea]);
    assert_eq!(check("a-b = { a-c }\n"), [Defect::UnknownReference]);
}

#[test]
fn texts_of_the_library_are_plain() {
    let text = "library-x = Call { \"988\" }\nlibrary-y = { library-x }\n";
    let source = Source::parse("en", [("library.ftl", text)]);
    assert_eq!(english(&source).into_iter().map(|finding| finding.defect).collect::<Vec<_>>(), [Defect::NotPlain]);
}

#[test]
fn a_language_that_promises_to_be_whole_may_not_miss_a_message() {
    let ours = Source::parse("en", [("a.ftl", "a-b = B\n")]);
    let theirs = Source::parse("es", []).whole(true);
    let found = translation(&ours, &theirs, &BTreeSet::new());
    assert_eq!((found[0].defect, found[0].severity), (Defect::Missing, Severity::Error));
}

#[test]
fn a_file_too_deep_to_parse_is_an_error_and_not_a_crash() {
    let deep = format!("a-b = {}{}\n", "{".repeat(5_000), "}".repeat(5_000));
    let ours = Source::parse("en", [("a.ftl", "a-b = B\n")]);
    let found = translation(&ours, &Source::parse("es", [("a.ftl", deep.as_str())]), &BTreeSet::new());
    let kinds: Vec<Defect> = found.iter().map(|finding| finding.defect).collect();
    assert_eq!(kinds, [Defect::Refused, Defect::Missing]);
}
