//! Tells the TypeScript shapes of everything that crosses to the window, and the table of commands. The code generator
//! asks: `cargo xtask codegen`.

use std::{
    any::TypeId,
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    io::Write as _,
};

#[allow(clippy::wildcard_imports, reason = "the command table names its types without their path")]
use many_doors_app::{commands::*, documents, wire::*};
use ts_rs::{Config, TS, TypeVisitor};

/// Every named type that can be reached, by name.
struct Types {
    config: Config,
    seen: BTreeSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Strings, numbers and lists have no declaration of their own.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = tidy(&format!("{docs}export {}", T::decl(&self.config)));
            self.declarations.insert(T::ident(&self.config), declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Comments on one line, members indented: the shape a person would have written.
fn tidy(declaration: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_i32;
    let mut comment: Option<Vec<&str>> = None;
    for line in declaration.lines().map(str::trim_end) {
        let indent = if depth > 0 { "  " } else { "" };
        match (line, &mut comment) {
            ("/**", _) => comment = Some(Vec::new()),
            (" */", Some(words)) => {
                let _ = writeln!(text, "{indent}/** {} */", words.join(" ").trim());
                comment = None;
            }
            (line, Some(words)) => words.push(line.trim_start_matches(" *").trim()),
            (line, None) => {
                for bracket in line.chars() {
                    depth += i32::from(bracket == '{') - i32::from(bracket == '}');
                }
                match line.strip_suffix(", };").filter(|_| depth == 0 && !indent.is_empty()) {
                    Some(line) => drop(writeln!(text, "{indent}{line},\n}};")),
                    None => drop(writeln!(text, "{indent}{line}")),
                }
            }
        }
    }
    text
}

/// One row of the table.
struct Row {
    name: &'static str,
    about: &'static str,
    request: String,
    answer: String,
}

macro_rules! rows {
    ($($(#[doc = $about:literal])* $name:ident($request:ty) -> $answer:ty;)+) => {
        fn rows(types: &mut Types) -> Vec<Row> {
            vec![$({
                types.visit::<$request>();
                types.visit::<$answer>();
                Row {
                    name: stringify!($name),
                    about: concat!($($about),*),
                    request: <$request as TS>::name(&types.config),
                    answer: <$answer as TS>::name(&types.config),
                }
            }),+]
        }
    };
}
many_doors_app::command_table!(rows);

fn main() -> std::io::Result<()> {
    // The wire has no integer that a JavaScript number could not hold.
    let config = Config::new().with_large_int("number");
    let mut types = Types { config, seen: BTreeSet::new(), declarations: BTreeMap::new() };
    let rows = rows(&mut types);
    types.visit::<Failure>();
    // Not asked for: handed to the page by the code generator.
    types.visit::<Document>();
    let declarations: Vec<&str> = types.declarations.values().map(String::as_str).collect();
    let mut text = declarations.join("\n");
    text.push_str("\n---\n");
    let words = |row: &Row| [row.request.clone(), row.answer.clone()];
    let named = types.declarations.keys().filter(|name| {
        let whole = |word: &str| word.split(|c: char| !c.is_alphanumeric()).any(|part| part == name.as_str());
        rows.iter().flat_map(words).any(|word| whole(&word))
    });
    let named: Vec<&str> = named.map(String::as_str).collect();
    let _ = writeln!(text, "import type {{ {} }} from './wire';\n", named.join(", "));
    let _ = writeln!(text, "/** What a window may ask, and what it is answered. A failure is a rejected promise. */");
    let _ = writeln!(text, "export interface Commands {{");
    for Row { name, about, request, answer } in &rows {
        let _ = writeln!(text, "  /** {} */\n  {name}: {{ request: {request}; answer: {answer} }};", about.trim());
    }
    let names: Vec<String> = rows.iter().map(|row| format!("  '{}',\n", row.name)).collect();
    let _ = writeln!(text, "}}\n\n/** Their names. */\nexport const COMMANDS = [\n{}] as const;", names.concat());
    let documents = documents::built_in().map_err(std::io::Error::other)?;
    let _ = write!(text, "\n---\n{}", serde_json::to_string_pretty(&documents)?);
    std::io::stdout().lock().write_all(text.as_bytes())
}
