### Plan szkoleń, który organizacja robi dla własnych pracowników i wolontariuszy i wypełnia na papierze.

training-plan-name = Plan szkoleń
    .about = Zaplanujcie szkolenia, które trwają przez cały rok. Prowadzą je ludzie ze społeczności, którym pomagacie, i dostają za to pieniądze.
training-plan-topics = Jakie tematy wybieracie do nauki?
training-plan-topics-listening = Słuchanie i pokora
training-plan-topics-racism = Rasizm w opiece zdrowotnej, dawniej i dziś
training-plan-topics-language = Praca z tłumaczami
training-plan-topics-lgbtq = Opieka nad osobami queer i trans
training-plan-topics-healing = Praktyki uzdrawiania i to, od kogo pochodzą
training-plan-topics-crisis = Kryzys i to, co się dzieje, gdy przyjeżdża policja
training-plan-tick = Nasze tematy. Zaznacz każdy, z którego odbyło się szkolenie.
training-plan-who = Kto z naszych społeczności poprowadzi każdy temat?
training-plan-pay = Płaćcie osobom ze społeczności, które szkolą, tak jak każdemu ekspertowi. Płaćcie też za przygotowanie i dojazd.
training-plan-budget = Zapłata dla osób, które szkolą, jako osobna pozycja w budżecie:
training-plan-needs = Co jest potrzebne, żeby ludzie mogli wziąć udział, na przykład tłumacze, sala bez schodów, opieka nad dziećmi:
training-plan-dates = Daty, w płatnym czasie pracy. Kiedy szkolenie toczy się dalej?
training-plan-know = Po czym poznamy, że opieka jest lepsza? Kogo zapytamy i kiedy?
