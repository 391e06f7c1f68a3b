//! What a person sees and presses in the window, by role and stable ids.

use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::{Client, Locator, elements::Element, error::CmdError};
use serde_json::{Value, json};

use crate::stage::Stage;

/// How long a person would wait for anything.
const PATIENCE: Duration = Duration::from_secs(15);

/// The first that can be seen and says just these words, or begins with them. A dialog covers all else. Signs that nobody sees do not
/// count: marks for direction, and the codes of coded English.
const FIND_BY_WORDS: &str = "const [part, words] = arguments; \
    const scope = document.querySelector('dialog[open]') ?? document.querySelector(part); \
    const all = [...(scope?.querySelectorAll('button, a, summary') ?? [])].filter((one) => one.checkVisibility()); \
    const said = (one) => one.innerText.replace(/[\\u2060-\\u2069]/g, '').replace(/\\s+/g, ' ').trim(); \
    return all.find((one) => said(one) === words) ?? all.find((one) => said(one).startsWith(words)) ?? null";

/// The page in the steered window.
pub struct Page {
    /// The steering session.
    pub client: Client,
}

impl Page {
    /// Opens the window and waits for its first screen.
    pub async fn open(stage: &mut Stage) -> Self {
        Self::first_screen(stage.open().await).await
    }

    /// Waits for the first screen of a window that is open.
    pub async fn first_screen(client: Client) -> Self {
        let page = Self { client };
        page.until("the first screen stands", "return !!document.querySelector('main h1')").await;
        page
    }

    /// Opens the window and settles on a language, as a first visit asks.
    pub async fn open_in(stage: &mut Stage, tag: &str) -> Self {
        let page = Self::open(stage).await;
        page.choose_language(tag).await;
        page
    }

    /// Runs a script and returns what it returns.
    pub async fn ask(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// A picture of the window, as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        // Where nothing is drawn any more, the driver waits for it without end: so something nobody sees comes and goes meanwhile.
        self.ask(
            "const veil = document.createElement('i'); \
             veil.style.cssText = 'position: fixed; inset: 0; pointer-events: none'; \
             const turns = setInterval(() => (veil.isConnected ? veil.remove() : document.body.append(veil)), 25); \
             window.drawn = () => { clearInterval(turns); veil.remove(); }",
        )
        .await;
        let picture = self.client.screenshot().await.expect("a picture");
        self.ask("window.drawn()").await;
        picture
    }

    /// Waits until the script returns true. The page may be between two states, where a script fails: it is asked again.
    pub async fn until(&self, what: &str, script: &str) {
        let start = Instant::now();
        loop {
            let answer = self.client.execute(script, vec![]).await;
            if matches!(answer, Ok(Value::Bool(true))) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "waited in vain until {what}: {answer:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The element, once it stands.
    pub async fn find(&self, css: &str) -> Element {
        let wait = self.client.wait().at_most(PATIENCE).every(Duration::from_millis(50));
        wait.for_element(Locator::Css(css)).await.unwrap_or_else(|error| panic!("no {css}: {error}"))
    }

    /// Presses the element, bringing it into view first.
    pub async fn press(&self, css: &str) {
        let start = Instant::now();
        while let Err(error) = click(&self.find(css).await).await {
            try_again(start, || format!("{css} cannot be pressed: {error}")).await;
        }
    }

    /// Goes to a screen by its address, and waits until it stands still.
    pub async fn go(&self, route: &str) {
        self.ask(&format!(
            "const link = document.createElement('a'); link.href = {}; document.body.append(link); link.click(); link.remove()",
            json!(route)
        ))
        .await;
        let screen = route.trim_start_matches("#/").split('/').next().unwrap_or_default();
        self.until(&format!("{route} stands"), &format!("return !!document.querySelector('main.{screen} h1')")).await;
        self.settle().await;
    }

    /// Waits until nothing is being searched and the words on the screen no longer change.
    pub async fn settle(&self) {
        let mut last = String::new();
        loop {
            self.until("the search is over", "return !document.querySelector('form[aria-busy=true]')").await;
            let now = self.words().await;
            if now == last {
                return;
            }
            last = now;
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
    }

    /// Chooses a language on its screen, as a person does.
    pub async fn choose_language(&self, tag: &str) {
        self.go("#/language").await;
        self.press(&format!("main.language button[lang=\"{tag}\"]")).await;
        self.until(
            &format!("the page speaks {tag}"),
            &format!(
                "return document.documentElement.lang === {} && !document.querySelector('main.language')",
                json!(tag)
            ),
        )
        .await;
    }

    /// Chooses a theme in the settings: `system`, `light`, `dark` or `high_contrast`.
    pub async fn choose_theme(&self, theme: &str) {
        const THEMES: [&str; 4] = ["system", "light", "dark", "high_contrast"];
        let place = THEMES.iter().position(|known| *known == theme).expect("a theme there is");
        self.go("#/settings").await;
        let script = "document.querySelectorAll('main.settings input[name=\"theme\"]')[arguments[0]].click()";
        self.client.execute(script, vec![json!(place)]).await.expect("the theme can be chosen");
        let chosen = format!("return document.documentElement.dataset.theme === {}", json!(theme));
        self.until(&format!("the page is in {theme}"), &chosen).await;
    }

    /// Chooses the second language of a sheet of paper, and waits until it stands on it.
    pub async fn beside(&self, lang: &str) {
        let script = "const list = document.querySelector('select[name=beside]'); list.value = arguments[0]; \
                      list.dispatchEvent(new Event('change', { bubbles: true }))";
        self.client.execute(script, vec![json!(lang)]).await.expect("a second language can be chosen");
        let there = format!("return !!document.querySelector('.transcript [lang=\"{lang}\"]')");
        self.until("the second language is there", &there).await;
    }

    /// Types into the search box, letter by letter.
    pub async fn type_question(&self, words: &str) {
        self.find("#search").await.send_keys(words).await.expect("the search box takes words");
    }

    /// Asks for what is near a ZIP code.
    pub async fn near_zip(&self, zip: &str) {
        self.press("#near").await;
        let field = self.find("dialog input[name=zip]").await;
        field.clear().await.expect("the field can be emptied");
        field.send_keys(zip).await.expect("the field takes digits");
        self.press("dialog button[type=submit]").await;
    }

    /// Puts words into the search box at once, as pasting does; for what no keyboard types.
    pub async fn paste_question(&self, words: &str) {
        let script = "const box = document.querySelector('#search'); \
                      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, arguments[0]); \
                      box.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        self.client.execute(script, vec![json!(words)]).await.expect("the search box takes words");
    }

    /// Presses the button, link or fold that begins with these words, in the open dialog or else on the screen.
    pub async fn press_words(&self, words: &str) {
        self.press_words_in("main", words).await;
    }

    /// The same, within a part of the screen.
    pub async fn press_words_in(&self, part: &str, words: &str) {
        let start = Instant::now();
        loop {
            let found = self.client.execute(FIND_BY_WORDS, vec![json!(part), json!(words)]).await;
            if let Ok(Value::Object(found)) = &found
                && let Some(id) = found.values().next().and_then(Value::as_str)
            {
                let found = Element::from_element_id(self.client.clone(), id.to_owned().into());
                let Err(error) = click(&found).await else { return };
                try_again(start, || format!("`{words}` cannot be pressed: {error}")).await;
            } else {
                try_again(start, || format!("nothing to press says `{words}` in {part}: {found:?}")).await;
            }
        }
    }

    /// Writes into a field, in place of what stood there.
    pub async fn write(&self, css: &str, words: &str) {
        let field = self.find(css).await;
        into_view(&field).await.unwrap_or_else(|error| panic!("{css} cannot be seen: {error}"));
        field.clear().await.unwrap_or_else(|error| panic!("{css} cannot be emptied: {error}"));
        field.send_keys(words).await.unwrap_or_else(|error| panic!("{css} takes no words: {error}"));
    }

    /// Chooses from a list by the value of the choice.
    pub async fn choose(&self, css: &str, value: &str) {
        self.find(css).await;
        let script = "const list = document.querySelector(arguments[0]); list.value = arguments[1]; \
                      list.dispatchEvent(new Event('change', { bubbles: true })); return list.value === arguments[1]";
        let chosen = self.client.execute(script, vec![json!(css), json!(value)]).await.expect("a list to choose from");
        assert_eq!(chosen, true, "{css} has no {value}");
    }

    /// Types a path where a file or a folder is chosen, on the screen or in the open dialog.
    pub async fn type_path(&self, part: &str, path: &Path) {
        self.write(&format!("{part} input[name=path]"), &path.display().to_string()).await;
        self.press(&format!("{part} .shelf form button[type=submit]")).await;
    }

    /// Chooses for a field of a form, in its dialog, by typing the path.
    pub async fn choose_path(&self, part: &str, path: &Path) {
        self.press(part).await;
        self.type_path("dialog", path).await;
        self.until("the dialog is closed", "return !document.querySelector('dialog')").await;
    }

    /// Types a folder to save in, on the screen or in the open dialog.
    pub async fn save_in(&self, part: &str, folder: &Path) {
        self.write(&format!("{part} input[name=folder]"), &folder.display().to_string()).await;
        self.press(&format!("{part} .where form button[type=submit]")).await;
    }

    /// Waits until these words stand on the screen.
    pub async fn says(&self, words: &str) {
        // Words that were put into a sentence stand between marks for their direction.
        let script =
            format!("return document.body.innerText.replace(/[\\u2060-\\u2069]/g, '').includes({})", json!(words));
        self.until(&format!("the screen says `{words}`"), &script).await;
    }

    /// Waits until what matches stands.
    pub async fn stands(&self, css: &str) {
        self.until_within(PATIENCE, css).await;
    }

    /// The same, for what takes longer than a person's patience.
    pub async fn until_within(&self, limit: Duration, css: &str) {
        let wait = self.client.wait().at_most(limit).every(Duration::from_millis(50));
        if wait.for_element(Locator::Css(css)).await.is_err() {
            panic!("no {css} on the screen, which says:\n{}", self.words().await);
        }
    }

    /// What one part of the screen says.
    pub async fn words_of(&self, css: &str) -> String {
        let part = self.find(css).await;
        let words = part.text().await.unwrap_or_else(|error| panic!("{css} says nothing: {error}"));
        words.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
    }

    /// Looks for these words, and tells the names on the cards once the answer stands still.
    pub async fn names_found(&self, words: &str) -> Vec<String> {
        self.go("#/find").await;
        self.paste_question(words).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        self.settle().await;
        let script = "return [...document.querySelectorAll('main article[data-id] h2, main article[data-id] h3')].map((one) => one.textContent.trim())";
        serde_json::from_value(self.ask(script).await).expect("names")
    }

    /// What stands in the search box.
    pub async fn question(&self) -> String {
        let value = self.ask("return document.querySelector('#search')?.value ?? ''").await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a card.
    pub async fn card(&self, id: &str) {
        self.find(&format!("article[data-id=\"{id}\"]")).await;
    }

    /// All words a person can read on the screen now.
    pub async fn words(&self) -> String {
        self.ask("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// The crisis lines can be read: 988 stands on the screen, as text that shows.
    pub async fn shows_crisis_lines(&self) {
        self.until("988 stands on the screen", "return document.body.innerText.includes('988')").await;
    }

    /// Language and direction of the whole page.
    pub async fn lang_and_dir(&self) -> (String, String) {
        let both = self.ask("const page = document.documentElement; return [page.lang, page.dir]").await;
        serde_json::from_value(both).expect("two words")
    }
}

/// A screen that is drawn anew takes its parts away between finding and pressing, and a button is grey while its program works: a person
/// presses again.
async fn try_again(start: Instant, why: impl FnOnce() -> String) {
    if start.elapsed() >= PATIENCE {
        panic!("{}", why());
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
}

async fn click(element: &Element) -> Result<(), String> {
    let why = |error: CmdError| error.to_string();
    into_view(element).await.map_err(why)?;
    if !element.is_enabled().await.map_err(why)? {
        return Err("it is grey".into());
    }
    // A press where it stood a moment ago presses something else.
    let place = element.rectangle().await.map_err(why)?;
    tokio::time::sleep(Duration::from_millis(50)).await;
    if element.rectangle().await.map_err(why)? != place {
        return Err("it moves".into());
    }
    element.click().await.map_err(why)
}

/// The strip at the top covers what is scrolled to by its edge alone.
async fn into_view(element: &Element) -> Result<(), CmdError> {
    let script = "arguments[0].scrollIntoView({ block: 'center' })";
    let argument = serde_json::to_value(element).expect("an element has an id");
    element.clone().client().execute(script, vec![argument]).await.map(drop)
}
