### Назви мов, якими люди розмовляють, пишуть або жестикують, посеред списку.

language-en = англійська
language-es = іспанська
language-zh = китайська
language-zh-Hans = китайська (спрощена)
language-zh-Hant = китайська (традиційна)
language-vi = в’єтнамська
language-ko = корейська
language-ar = арабська
language-fil = філіппінська
language-ht = гаїтянська креольська
language-ase = американська жестова мова
language-fr = французька
language-hmn = хмонг
language-hi = гінді
language-pa = панджабі
language-ta = тамільська
language-te = телугу
language-kn = каннада
language-ur = урду
language-ja = японська
language-th = тайська
language-cr = крі
language-oj = оджибве
language-iu = інуктитут
language-other = інша мова ({ $code })
