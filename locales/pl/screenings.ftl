### Krótka lista kwestionariuszy przesiewowych, ich właścicieli i miejsc, gdzie to przeczytano. Dla personelu organizacji. Samych kwestionariuszy nie ma w programie.

screenings-name = Kwestionariusze przesiewowe w innych językach
    .about = Krótkie kwestionariusze o zdrowiu psychicznym: do kogo należą, które tłumaczenia wypróbowano i gdzie to przeczytaliśmy.
screenings-not = To tylko lista. Pytania należą do innych i nie ma ich w tym programie. Nie liczy on punktów i nie nazywa żadnej choroby.
screenings-ask = Poproś specjalistę z licencją, żeby wybrał kwestionariusz i wyjaśnił odpowiedzi. Samo tłumaczenie nie wystarczy: zapytaj, z jakimi ludźmi je wypróbowano.
screenings-danger = Nie dawaj nikomu kwestionariusza, jeśli tego samego dnia nikt nie może z tą osobą porozmawiać.
screenings-read = Zapisane kopie tych stron czytaliśmy 27 listopada 2026. Gdzie nie ma daty, tam jej nie widzieliśmy. Zanim użyjesz kwestionariusza, zajrzyj na samą stronę.

## Kwestionariusze.

screenings-phq = PHQ-9 i GAD-7: przygnębienie i niepokój
screenings-phq-about = W lipcu 2010 firma Pfizer powiedziała, że oba kwestionariusze są bezpłatne i bez ograniczeń praw autorskich. Badanie z udziałem 479 Latynosek w Kalifornii wypróbowało PHQ-9 po angielsku i hiszpańsku.
screenings-phq-sources = Źródła: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, 23 lipca 2010. Badanie: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, lipiec 2011.
screenings-kessler = K10 i K6: wielkie cierpienie każdego rodzaju
screenings-kessler-about = Prawa autorskie ma Ronald C. Kessler. Używać można bezpłatnie i bez pytania. Podaj źródło i prawa autorskie. Ośrodek w Nowej Południowej Walii (New South Wales) w Australii ma K10 po arabsku, bengalsku, birmańsku, chińsku i w wielu innych językach.
screenings-kessler-sources = Źródła: hcp.med.harvard.edu/ncs/k6_scales.php. Języki: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: przygnębienie u osób starszych
screenings-gds-about = Pierwszy kwestionariusz jest w domenie publicznej: może go używać każdy. Na jego stronie są też tłumaczenia, które przysłali ludzie. Badania wypróbowały krótką wersję po hiszpańsku w Ekwadorze i po arabsku w Libanie.
screenings-gds-sources = Źródła: web.stanford.edu/~yesavage/GDS.html. Badania: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, 11 listopada 2020; doi.org/10.1017/S1041610208006741, 2008.
screenings-rhs = RHS-15: wielkie cierpienie u uchodźców
screenings-rhs-about = Prawa autorskie ma Pathways to Wellness i prosi o podpisanie umowy. EthnoMed wymienia języki: somalijski, rosyjski, arabski, birmański, karen i nepalski. Używaj tego kwestionariusza w dwóch językach, nigdy samego angielskiego.
screenings-rhs-sources = Źródła: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, przejrzane 19 grudnia 2020; sam kwestionariusz, 2013.
screenings-epds = EPDS: przygnębienie w ciąży i po porodzie
screenings-epds-about = Prawa autorskie ma Royal College of Psychiatrists w Londynie: zapytaj najpierw tam. Nowa Południowa Walia (New South Wales) w Australii wymienia 23 tłumaczenia, które sprawdzono, poprawiono albo przetłumaczono z powrotem. Przegląd badań znalazł tylko słabe dowody dla kobiet z rdzennych ludów.
screenings-epds-sources = Źródła: www.mhcs.health.nsw.gov.au/publications/epds, przejrzane 14 marca 2023; Western Australia, „EPDS: Translated Versions”, 2006. Przegląd badań: doi.org/10.1007/s00737-020-01084-2, 2021.
