### 語言名稱。

language-en = 英語
language-es = 西班牙語
language-zh = 中文
language-zh-Hans = 簡體中文
language-zh-Hant = 繁體中文
language-vi = 越南語
language-ko = 韓語
language-ar = 阿拉伯語
language-fil = 菲律賓語
language-ht = 海地克里奧爾語
language-ase = 美國手語
language-fr = 法語
language-hmn = 赫蒙語
language-hi = 印地語
language-pa = 旁遮普語
language-ta = 坦米爾語
language-te = 泰盧固語
language-kn = 康納達語
language-ur = 烏爾都語
language-ja = 日語
language-th = 泰語
language-cr = 克里語
language-oj = 奧吉布瓦語
language-iu = 因紐特語
language-other = 另一種語言（{ $code }）
