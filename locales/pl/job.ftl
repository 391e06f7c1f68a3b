### Lista do ogłoszenia o pracy, z tabelą liczb na papierze, dla organizacji, które szukają specjalistów i wolontariuszy.

job-ad-name = Lista do ogłoszenia o pracy
    .about = Żeby znaleźć specjalistów i wolontariuszy, którym ufają wasze społeczności. Jest na niej miejsce na wasze liczby.

## Do zaznaczenia.

job-ad-pay = Ogłoszenie podaje płacę. Wolontariuszom podaje, jakie koszty się zwraca.
job-ad-needs = Wymaga tylko tego, co jest potrzebne w pracy. Liczy się to, czego ludzi nauczyło życie.
job-ad-languages = Wymienia drugi język jako umiejętność, a za tę umiejętność się płaci.
job-ad-growth = Mówi, kto prowadzi nowe osoby i jak mogą się uczyć i awansować.
job-ad-places = Jest tam, gdzie patrzą wasze społeczności: w ich gazetach, radiu, grupach i miejscach wiary.
job-ad-panel = Wybiera razem kilka osób. Część z nich jest ze społeczności i dostaje za to pieniądze.
job-ad-same = Wszyscy dostają te same pytania. Wszystkim proponuje się tłumacza albo inną potrzebną pomoc.
job-ad-fair = Dotrzyjcie do większej liczby ludzi, a potem wybierajcie uczciwie. Nigdy nikogo nie zatrudniajcie ani nikomu nie odmawiajcie z powodu rasy, wiary, płci ani niepełnosprawności.

## Liczby.

job-ad-numbers = Nasze liczby, na papierze
job-ad-told = Liczcie tylko to, co ludzie sami o sobie powiedzieli. Nikt nie musi tego mówić.
job-ad-small = Nigdy nie publikujcie liczby mniejszej niż 10 ani liczb, z których można ją wyliczyć.
job-ad-applied = Zgłosiło się: ilu specjalistów, ilu wolontariuszy?
job-ad-began = Zaczęło: ilu specjalistów, ilu wolontariuszy?
job-ad-stayed = Po roku nadal tu jest: ilu specjalistów, ilu wolontariuszy?
job-ad-lead = Teraz kieruje innymi: ilu specjalistów, ilu wolontariuszy?
job-ad-gap = W którym miejscu tracimy ludzi? Co zmienimy?
