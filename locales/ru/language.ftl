### Названия языков, как они стоят в середине списка.

language-en = английский
language-es = испанский
language-zh = китайский
language-zh-Hans = китайский (упрощённый)
language-zh-Hant = китайский (традиционный)
language-vi = вьетнамский
language-ko = корейский
language-ar = арабский
language-fil = филиппинский
language-ht = гаитянский креольский
language-ase = американский жестовый язык
language-fr = французский
language-hmn = хмонг
language-hi = хинди
language-pa = панджаби
language-ta = тамильский
language-te = телугу
language-kn = каннада
language-ur = урду
language-ja = японский
language-th = тайский
language-cr = кри
language-oj = оджибве
language-iu = инуктитут
language-other = другой язык ({ $code })
