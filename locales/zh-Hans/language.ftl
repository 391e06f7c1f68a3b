### 语言名称。

language-en = 英语
language-es = 西班牙语
language-zh = 中文
language-zh-Hans = 简体中文
language-zh-Hant = 繁体中文
language-vi = 越南语
language-ko = 韩语
language-ar = 阿拉伯语
language-fil = 菲律宾语
language-ht = 海地克里奥尔语
language-ase = 美国手语
language-fr = 法语
language-hmn = 赫蒙语
language-hi = 印地语
language-pa = 旁遮普语
language-ta = 泰米尔语
language-te = 泰卢固语
language-kn = 卡纳达语
language-ur = 乌尔都语
language-ja = 日语
language-th = 泰语
language-cr = 克里语
language-oj = 奥吉布瓦语
language-iu = 因纽特语
language-other = 另一种语言（{ $code }）
