### 「了解 MHA 最新的立場」這一頁。MHA 是機構 Mental Health America。

positions-name = MHA 的立場
    .about = Mental Health America 主張什麼、在哪裡找得到、怎樣查證。
positions-found = 我想記住的一項立場
    .hint = 它的名稱、上面的日期，還有您讀到它的日子。
positions-title = 了解 MHA 最新的立場
positions-what = 一項立場寫明 Mental Health America（MHA）希望改變什麼，為什麼。由 MHA 的公共政策委員會（Public Policy Committee）和董事會（Board）決定。
positions-where = MHA 在哪裡公布
positions-address = MHA 的政策網頁：https://mhanational.org/public-policy（存下來的副本，2026年11月27日查看）
positions-moved = MHA 以前換過網址。如果這個網址打不開，請在 mhanational.org 上找「position statements」。
positions-seen = 我們讀到的三項
positions-copies = 2026年11月27日，我們從存下來的副本裡讀了每一項的開頭。我們沒有看到日期，所以每一項都請查證。這些話是我們寫的，不是 MHA 的原文。
positions-culture = 立場聲明 18（Position Statement 18）：醫療和照顧應該尊重人們的文化，適合人們的語言。董事會和工作人員的組成，應該像他們所服務的人群一樣多樣。
positions-peers = 立場聲明 37（Position Statement 37）：各州和各社區應該讓同儕支持成為照顧的一部分。
positions-racism = 董事會聲明（Statement of the Board）：MHA 說，它反對種族歧視，為公平的醫療而努力。
positions-packs = 來自這台電腦上的資料包
positions-dated = 上面的日期：{ $date }。來自 { $publisher } 發布的資料包。
positions-old = 這一項已經超過 12 個月。使用之前，請找一找有沒有更近的。
positions-check = 使用一項立場之前
positions-check-old = 我找過它的日期。如果超過 12 個月，或者沒有日期，我找過有沒有更近的。
positions-check-name = 我寫明 MHA、立場的編號和日期。
positions-note = 立場、它的日期，還有我讀到它的日子：
