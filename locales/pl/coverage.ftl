### Strona „Języki w tej bibliotece”: dla każdego języka, w ilu wpisach ktoś nim mówi. Dla organizacji, które prowadzą albo rozdają listę.

coverage-name = Języki w tej bibliotece
    .about = Dla każdego języka: na ilu liniach kryzysowych, w ilu przychodniach i grupach społecznościowych ktoś nim mówi. I jakimi językami nie mówi nikt.
coverage-what = Policzone wpisy: { $count }. Wpis liczy się dla danego języka, jeśli lista podaje, że ktoś tam nim mówi.
coverage-head-language = Język
coverage-head-crisis = Linie kryzysowe
coverage-head-care = Inna opieka
coverage-head-community = Społeczność
coverage-interpreter = Wpisy, w których są tłumacze: { $interpreters }. Być może pomogą w każdym języku. Zapytaj ich.
coverage-missing = O nikim na tej liście nie wiadomo, że mówi w tych językach: { $languages }
coverage-do = Co możesz zrobić: dowiedz się, kto w pobliżu mówi tymi językami, i wpisz to na listę. Płać ludziom, którzy tłumaczą.
