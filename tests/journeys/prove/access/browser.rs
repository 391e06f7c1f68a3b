//! What the window's own web view cannot do, in a browser of another make: forced colors, and 400 % as a browser enlarges.
//!
//! The page is built as it is for people who work on the screens: with made-up records in place of the program around it.

use std::process::{Command, Stdio};

use many_doors_tests::repository;
use serde_json::{Value, json};

use super::keyboard::round;
use super::look::{self, ALWAYS};
use super::{Faults, planted};
use crate::axe::load_axe;
use crate::page::Page;
use crate::screens::{RECORD, SCREENS};
use crate::stage::{Stage, eventually, free_port};
use fantoccini::key::Key;

/// Where `cargo xtask prove access` puts the page.
const PAGE: &str = "out/in-memory";
/// A record that the made-up program has.
const MADE_UP: &str = "example-lifeline";
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

/// Forced colors, and a window of 1280 by 1024 pixels at 400 %.
pub fn prove(languages: &[&'static str]) -> Result<(), String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    let mut faults = Faults::default();
    runtime.block_on(forced_colors(&mut faults))?;
    for lang in languages {
        runtime.block_on(enlarged(lang, &mut faults))?;
    }
    faults.none()
}

/// The page in a browser that draws on no display.
async fn open(stage: &mut Stage, more: Value) -> Result<Page, String> {
    let page = repository().join(PAGE);
    if !page.join("index.html").exists() {
        return Err(format!("{PAGE} is not built: `cargo xtask prove access` builds it"));
    }
    let port = free_port();
    let vite = repository().join("ui/node_modules/vite/bin/vite.js");
    let mut serve = stage.command("node");
    serve
        .arg(vite)
        .args(["preview", "--host", "127.0.0.1", "--strictPort", "--port", &port.to_string(), "--outDir"])
        .arg(page);
    serve.current_dir(repository().join("ui")).stdout(Stdio::null()).stderr(Stdio::null());
    stage.start(&mut serve);
    let there = eventually(PATIENCE, || std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()).await;
    assert!(there, "the page is served");
    let mut words = vec!["--headless=new".to_owned(), "--disable-gpu".to_owned(), "--window-size=1280,1024".to_owned()];
    // Its sandbox is not for root.
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    words.extend(root.then(|| "--no-sandbox".to_owned()));
    words.extend(more["words"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
    let mut wanted = json!({ "goog:chromeOptions": { "args": words } });
    if let Some(metrics) = more.get("metrics") {
        wanted["goog:chromeOptions"]["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    let client = stage.steer("chromedriver", wanted).await;
    client.goto(&format!("http://127.0.0.1:{port}/")).await.map_err(|error| error.to_string())?;
    Ok(Page::first_screen(client).await)
}

/// The screens, with the record that the made-up program has.
fn screens() -> impl Iterator<Item = String> {
    SCREENS.into_iter().filter(|each| !each.contains("sweat-lodge")).map(|each| each.replace(RECORD, MADE_UP))
}

async fn forced_colors(faults: &mut Faults) -> Result<(), String> {
    let mut stage = Stage::new("1366x900");
    let page = open(&mut stage, json!({ "words": ["--force-high-contrast"] })).await?;
    if page.ask("return matchMedia('(forced-colors: active)').matches").await != true {
        return Err("the browser does not force its colors".to_owned());
    }
    page.choose_language("en").await;
    load_axe(&page).await;
    page.go("#/about").await;
    let wrong = [
        ("<button style=\"border: 0; background: none; forced-color-adjust: none\">No edge</button>", "has no edge"),
        ("<p style=\"forced-color-adjust: none\">Own colors</p>", "keeps its own colors"),
        (
            "<input type=\"checkbox\" style=\"appearance: none; inline-size: 44px; block-size: 44px\" aria-label=\"x\">",
            "draws its own tick",
        ),
        (
            "<div class=\"chips\"><button aria-pressed=\"true\">One</button><button aria-pressed=\"false\">Two</button></div>",
            "does not look chosen",
        ),
        (
            "<svg style=\"inline-size: 20px; block-size: 20px\"><path d=\"M0 0h20v20z\" style=\"fill: Canvas; stroke: none\"/></svg>",
            "cannot be seen",
        ),
    ];
    for (html, check) in wrong {
        planted(&page, html, check, async |faults| look::forced(&page, faults, "").await).await?;
    }
    let (mut count, mut stops) = (0, 0);
    for screen in screens() {
        page.go(&screen).await;
        let place = format!("{screen} in forced colors");
        look::forced(&page, faults, &place).await;
        faults.add_all(&look::axe(&page).await.faults, &place);
        stops += round(&page, faults, &place, &[Key::Tab]).await;
        count += 1;
    }
    page.go("#/find").await;
    page.paste_question("grief").await;
    page.stands("main.find article").await;
    page.press("#near").await;
    look::forced(&page, faults, "a dialog in forced colors").await;
    page.client.close().await.map_err(|error| error.to_string())?;
    println!("forced colors: {count} screens, {stops} stops of the focus, {} faults so far.", faults.len());
    Ok(())
}

/// 1280 by 1024 pixels at 400 % are 320 by 256, each drawn with four pixels by four.
async fn enlarged(lang: &str, faults: &mut Faults) -> Result<(), String> {
    let mut stage = Stage::new("1366x900");
    let metrics = json!({ "width": 320, "height": 256, "pixelRatio": 4, "mobile": false, "touch": false });
    let page = open(&mut stage, json!({ "metrics": metrics })).await?;
    page.choose_language(lang).await;
    let size = page.ask("return [innerWidth, innerHeight, devicePixelRatio]").await;
    if size != json!([320, 256, 4]) {
        return Err(format!("the browser draws {size}"));
    }
    let (mut count, mut stops) = (0, 0);
    for screen in screens() {
        page.go(&screen).await;
        let place = format!("{screen} in {lang} at 400 % of 1280 x 1024");
        look::ours(&page, &ALWAYS, faults, &place).await;
        stops += round(&page, faults, &place, &[Key::Tab]).await;
        count += 1;
    }
    page.client.close().await.map_err(|error| error.to_string())?;
    println!("400 %, {lang}: {count} screens, {stops} stops of the focus, {} faults so far.", faults.len());
    Ok(())
}
