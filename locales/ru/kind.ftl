### Какая это помощь. Стоит на каждой карточке, чтобы никто не принял круг за клинику.

kind-crisis = Кризисная линия
kind-warmline = Линия поддержки, чтобы поговорить
kind-clinic = Клиника, лицензированная помощь
kind-therapist_finder = Список психотерапевтов
kind-therapy_fund = Деньги на психотерапию
kind-community_support = Поддержка в сообществе, не клиника
kind-mutual_aid = Взаимопомощь, помогают соседи
kind-practice = Практика исцеления
kind-organization = Организация
kind-rights = Ваши права
kind-policy = Изменение правил
