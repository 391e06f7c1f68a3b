### “了解 MHA 最新的立场”这一页。MHA 是机构 Mental Health America。

positions-name = MHA 的立场
    .about = Mental Health America 主张什么、在哪里找得到、怎样核实。
positions-found = 我想记住的一项立场
    .hint = 它的名称、上面的日期，还有您读到它的日子。
positions-title = 了解 MHA 最新的立场
positions-what = 一项立场写明 Mental Health America（MHA）希望改变什么，为什么。由 MHA 的公共政策委员会（Public Policy Committee）和董事会（Board）决定。
positions-where = MHA 在哪里公布
positions-address = MHA 的政策网页：https://mhanational.org/public-policy（保存的副本，2026年11月27日查看）
positions-moved = MHA 以前换过网址。如果这个网址打不开，请在 mhanational.org 上找“position statements”。
positions-seen = 我们读到的三项
positions-copies = 2026年11月27日，我们从保存的副本里读了每一项的开头。我们没有看到日期，所以每一项都请核实。这些话是我们写的，不是 MHA 的原话。
positions-culture = 立场声明 18（Position Statement 18）：医疗和照顾应该尊重人们的文化，适合人们的语言。董事会和工作人员的组成，应该像他们所服务的人群一样多样。
positions-peers = 立场声明 37（Position Statement 37）：各州和各社区应该让同伴支持成为照顾的一部分。
positions-racism = 董事会声明（Statement of the Board）：MHA 说，它反对种族歧视，为公平的医疗而努力。
positions-packs = 来自这台电脑上的资料包
positions-dated = 上面的日期：{ $date }。来自 { $publisher } 发布的资料包。
positions-old = 这一项已经超过 12 个月。使用之前，请找一找有没有更近的。
positions-check = 使用一项立场之前
positions-check-old = 我找过它的日期。如果超过 12 个月，或者没有日期，我找过有没有更近的。
positions-check-name = 我写明 MHA、立场的编号和日期。
positions-note = 立场、它的日期，还有我读到它的日子：
