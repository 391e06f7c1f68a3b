### Robienie kartki przez wybieranie i wpisywanie: pytania przed nią i co można zrobić z jej słowami.

make-forgotten = To, co tu wybierasz i wpisujesz, zostaje zapomniane, gdy zamkniesz to okno albo szybko wyjdziesz.
make-line-hint = Możesz zostawić to puste. Wtedy na kartce będzie linijka do pisania.
make-text-hint = Twoje słowa są na kartce takie, jak je piszesz. Program ich nie tłumaczy.
make-see = Zobacz to na kartce
make-anew = Zacznij od nowa
make-lead-english = Na początku jest angielski: dla urzędu, który to czyta. Twój język jest obok.
make-keep-how = Żeby zachować to, co tu wpisujesz, najpierw otwórz swoje prywatne notatki, a potem wróć tutaj.
