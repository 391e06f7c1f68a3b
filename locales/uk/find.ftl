### Пошук підтримки: запитання, плитки, фільтри й список.

find-title = Що вам потрібно?
find-placeholder = Своїми словами, наприклад: не можу заснути
find-clear = Очистити
find-tiles = Або натисніть щось із цього
find-more-needs = Інші потреби
find-fewer-needs = Менше
find-for-need = Для: { $need }
find-take-away = Прибрати: { $what }
find-filters = Показати лише допомогу, що відповідає цим умовам
find-filter-my-language = Розмовляють моєю мовою
find-filter-language = Якою мовою розмовляють
find-filter-any-language = Будь-яка мова
find-filter-free = Безкоштовно або за доходом
find-filter-open = Зараз працює
find-filter-channel = Як зв’язатися
find-filter-any-channel = Будь-яким способом
find-filter-community = Для моєї громади
find-filter-any-community = Для всіх
find-filter-kind = Вид допомоги
find-filter-any-kind = Будь-який вид
find-filter-no-police = Ніколи не викликає поліцію
find-more-filters = Більше фільтрів
find-count =
    { $count ->
        [one] { $count } варіант, який може допомогти.
        [few] { $count } варіанти, які можуть допомогти.
        [many] { $count } варіантів, які можуть допомогти.
       *[other] { $count } варіанта, які можуть допомогти.
    }
find-count-or-more =
    { $count ->
        [one] Понад { $count } варіант, який може допомогти.
        [few] Понад { $count } варіанти, які можуть допомогти.
        [many] Понад { $count } варіантів, які можуть допомогти.
       *[other] Понад { $count } варіанта, які можуть допомогти.
    }
find-hidden =
    { $count ->
        [one] Ваші фільтри ховають ще { $count }.
        [few] Ваші фільтри ховають ще { $count }.
        [many] Ваші фільтри ховають ще { $count }.
       *[other] Ваші фільтри ховають ще { $count }.
    }
find-hides =
    { $count ->
        [one] ховає { $count }
        [few] ховає { $count }
        [many] ховає { $count }
       *[other] ховає { $count }
    }
find-show-all = Показати все
find-some-words = Ніде немає всіх ваших слів. Тут є деякі з них.
find-instead = Показано результати для «{ $word }».
find-literal = Шукати мої слова так, як вони написані
find-crisis = Якщо ви можете завдати собі шкоди або хтось може завдати шкоди вам, ви можете поговорити з живою людиною зараз.
find-crisis-lines = Показати кризові лінії
find-none = За цим запитом ми нічого не знайшли.
find-none-ways = Можна спробувати ось що:
find-none-wider = Шукати без фільтрів
find-none-community = Подивитися кола й турботу в громаді
find-none-crisis = Показати кризові лінії
find-show-more = Показати ще
find-announce =
    { $count ->
        [0] Нічого не знайдено.
        [one] { $count } результат.
        [few] { $count } результати.
        [many] { $count } результатів.
       *[other] { $count } результату.
    }
find-small-library = Ця бібліотека невелика. Якщо назви тут немає, це не означає, що допомоги не існує.
find-searching = Шукаємо…
