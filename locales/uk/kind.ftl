### Який це вид допомоги. Стоїть на кожній картці.

kind-crisis = Кризова лінія
kind-warmline = Лінія підтримки, щоб поговорити
kind-clinic = Клініка, фахівці з ліцензією
kind-therapist_finder = Список психотерапевтів
kind-therapy_fund = Гроші на психотерапію
kind-community_support = Підтримка громади, не клініка
kind-mutual_aid = Взаємодопомога, сусіди допомагають
kind-practice = Практика зцілення
kind-organization = Організація
kind-rights = Ваші права
kind-policy = Зміна правил
