//! From "Print or save" to pages on the screen.

use serde_json::{Value, json};

use crate::middle_and_p95;
use crate::page::Page;
use crate::stage::Stage;

/// Goes to a place, and tells after how many milliseconds its pages are made and the first stands as a picture. A second language, if any, is
/// chosen first, on the same screen, and the change is what is timed.
const TIME: &str = "const [route, beside, done] = arguments; \
    const there = () => { const at = document.querySelector('main.paper section'); \
        return at && at.getAttribute('aria-busy') === 'false' && at.querySelectorAll('img').length > 0 \
        && at.querySelector('img').complete && at.querySelector('img').naturalWidth > 0; }; \
    const start = performance.now(); let began = false; \
    const look = () => { if (there() && (began || performance.now() - start > 40)) \
        requestAnimationFrame(() => done([performance.now() - start, document.querySelectorAll('main.paper img').length])); \
        else { began ||= !there(); requestAnimationFrame(look); } }; \
    if (beside) { const list = document.querySelector('select[name=beside]'); list.value = beside; \
        list.dispatchEvent(new Event('change', { bubbles: true })); } \
    else { const link = document.createElement('a'); link.href = route; document.body.append(link); link.click(); link.remove(); } \
    requestAnimationFrame(look);";
const ROUNDS: usize = 20;

/// Measures one record, the crisis lines, a list and the board, in one language and in two.
pub async fn measure_all() {
    let mut stage = Stage::new("1366x900");
    let page = &Page::open_in(&mut stage, "en").await;
    let first = time(page, "#/paper/resource%2F988-lifeline", None).await;
    println!("one record, the first time in a run: {:.0} ms", first.0);
    measure(page, "one record", "#/paper/resource%2F988-lifeline", None).await;
    measure(page, "one record, English and Arabic", "#/paper/resource%2F988-lifeline", Some("ar")).await;
    measure(page, "one record, English and Chinese", "#/paper/resource%2F988-lifeline", Some("zh-Hans")).await;
    measure(page, "crisis lines", "#/paper/crisis", None).await;
    measure(page, "crisis lines, English and Spanish", "#/paper/crisis", Some("es")).await;
    twenty_on_the_list(page).await;
    measure(page, "a list of 20", "#/paper/list", None).await;
    measure(page, "a list of 20, English and Spanish", "#/paper/list", Some("es")).await;
    measure(page, "a list of 20, English and Arabic", "#/paper/list", Some("ar")).await;
    measure(page, "the board", "#/paper/board", None).await;
}

async fn measure(page: &Page, what: &str, route: &str, beside: Option<&str>) {
    let mut times = Vec::new();
    let mut pages = 0;
    for _ in 0..ROUNDS {
        page.go("#/about").await;
        let (time_alone, count) = time(page, route, None).await;
        let (time, count) = if beside.is_some() { time(page, route, beside).await } else { (time_alone, count) };
        times.push(time);
        pages = count;
    }
    println!("{what}: {pages} pages, {}", middle_and_p95(times));
}

async fn time(page: &Page, route: &str, beside: Option<&str>) -> (f64, usize) {
    let answer = page.client.execute_async(TIME, vec![json!(route), json!(beside)]).await.expect("it is drawn");
    serde_json::from_value(answer).expect("milliseconds and pages")
}

async fn twenty_on_the_list(page: &Page) {
    let press = "[...document.querySelectorAll('article .listed:not(.on)')].slice(0, arguments[0]).forEach((one) => one.click())";
    for (route, cards, many) in [("#/community", 5, 8), ("#/find", 12, 12)] {
        page.go(route).await;
        if route == "#/find" {
            page.paste_question("help").await;
        }
        let stand = format!("return document.querySelectorAll('article .listed:not(.on)').length >= {cards}");
        page.until("cards stand", &stand).await;
        page.client.execute(press, vec![Value::from(many)]).await.expect("they can be put on the list");
    }
}
