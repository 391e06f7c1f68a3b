### O programie i podziękowania.

about-title = O programie i podziękowania
about-what = { -app-name } to przewodnik po opiece nad zdrowiem psychicznym i po wsparciu w społeczności. Działa bez internetu i nic o tobie nie przechowuje.
about-why = Jest odpowiedzią na „Calls to Action for BIPOC Mental Health”, wezwania organizacji Mental Health America, przede wszystkim na wezwanie do pomocy w językach, którymi ludzie mówią. Mental Health America nie sprawdzała ani nie zatwierdzała tego programu.
about-not-medical = Nie daje porad medycznych i nie zastąpi człowieka, który może ci pomóc.
about-name-title = Skąd nazwa „{ -app-name }”
about-name = Many Doors znaczy „wiele drzwi”. Przychodnia, bliscy, krąg, wiara, telefon: do pomocy prowadzi więcej niż jedna droga i żadne drzwi nie są złe.
about-privacy-title = Co program przechowuje
about-privacy = Nic, co wpisujesz, otwierasz lub czego szukasz, nie jest zapisywane. Program nigdy nie używa sieci.
about-privacy-limits = Nie ukryje tego, że jest zainstalowany, i nie ochroni cię przed programem szpiegującym ani przed kimś, kto widzi ekran.
about-facts-title = Jak bardzo można ufać tym faktom
about-facts = Fakty zebrano ze źródeł podanych przy każdym wpisie (data: { $date }). Nie pod każdy numer ktoś zadzwonił, żeby go sprawdzić. Przy każdym wpisie widać, jak stare jest źródło.
about-translations-title = Tłumaczenia
about-translations = Teksty oznaczone jako tłumaczenie maszynowe napisała maszyna i nie sprawdził ich nikt, kto mówi w tym języku. Jeśli możesz pomóc, w folderze „locales” jest napisane jak.
about-standing = { $language }: sprawdzone: { $trusted }, tłumaczenie maszynowe: { $machine }, czeka na sprawdzenie: { $other }
about-standing-critical = Teksty o zagrożeniach, bezpieczeństwie i prawach: przetłumaczono { $there } z { $total }.
about-credits-title = Komu to zawdzięczamy
about-credits = Praktyki uzdrawiania należą do społeczności, z których pochodzą. Każda praktyka w tym programie nosi ich nazwę i ta nazwa idzie z nią wszędzie, gdzie jest pokazywana.
about-sources-title = Gdzie przeczytaliśmy te fakty
about-works-title = Prace innych osób w tym programie
about-work = { $name } { $version }, { $licence }
about-licence-title = Licencje
about-licence = Program jest na licencji MIT albo Apache-2.0, do wyboru. Jego teksty i tłumaczenia są na licencji Creative Commons Uznanie autorstwa 4.0 (CC BY 4.0).
about-version = Wersja { $version }
about-data-title = Cudze dane w tym programie
about-data = { $name } ({ $licence }), źródło: { $source }
