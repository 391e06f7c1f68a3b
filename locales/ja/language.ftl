### 言語の名前。

language-en = 英語
language-es = スペイン語
language-zh = 中国語
language-zh-Hans = 中国語（簡体字）
language-zh-Hant = 中国語（繁体字）
language-vi = ベトナム語
language-ko = 韓国語
language-ar = アラビア語
language-fil = フィリピン語
language-ht = ハイチ・クレオール語
language-ase = アメリカ手話（ASL）
language-fr = フランス語
language-hmn = モン語（Hmong）
language-hi = ヒンディー語
language-pa = パンジャブ語
language-ta = タミル語
language-te = テルグ語
language-kn = カンナダ語
language-ur = ウルドゥー語
language-ja = 日本語
language-th = タイ語
language-cr = クリー語
language-oj = オジブワ語
language-iu = イヌクティトゥット語
language-other = ほかの言語（{ $code }）
