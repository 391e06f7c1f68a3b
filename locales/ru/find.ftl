### Найти поддержку: вопрос, плитки, фильтры и список.

find-title = Что вам нужно?
find-placeholder = Своими словами, например: не могу уснуть
find-clear = Очистить
find-tiles = Или выберите что-то из этого
find-more-needs = Ещё темы
find-fewer-needs = Меньше
find-for-need = Тема: { $need }
find-take-away = Убрать: { $what }
find-filters = Показать только помощь, которая подходит под эти условия
find-filter-my-language = Говорят на моём языке
find-filter-language = На каком языке говорят
find-filter-any-language = Любой язык
find-filter-free = Бесплатно или по доходу
find-filter-open = Работает сейчас
find-filter-channel = Как связаться
find-filter-any-channel = Любым способом
find-filter-community = Для моего сообщества
find-filter-any-community = Для всех
find-filter-kind = Вид помощи
find-filter-any-kind = Любой вид
find-filter-no-police = Никогда не присылает полицию
find-more-filters = Другие фильтры
find-count =
    { $count ->
        [one] { $count } место, где могут помочь.
        [few] { $count } места, где могут помочь.
        [many] { $count } мест, где могут помочь.
       *[other] { $count } места, где могут помочь.
    }
find-count-or-more =
    { $count ->
        [one] Больше { $count } места, где могут помочь.
        [few] Больше { $count } мест, где могут помочь.
        [many] Больше { $count } мест, где могут помочь.
       *[other] Больше { $count } места, где могут помочь.
    }
find-hidden =
    { $count ->
        [one] Ваши фильтры скрывают ещё { $count }.
        [few] Ваши фильтры скрывают ещё { $count }.
        [many] Ваши фильтры скрывают ещё { $count }.
       *[other] Ваши фильтры скрывают ещё { $count }.
    }
find-hides =
    { $count ->
        [one] скрывает { $count }
        [few] скрывает { $count }
        [many] скрывает { $count }
       *[other] скрывает { $count }
    }
find-show-all = Показать всё
find-some-words = Ни в одном тексте нет всех ваших слов. Здесь есть некоторые из них.
find-instead = Показано то, что нашлось по слову «{ $word }».
find-literal = Искать мои слова без исправлений
find-crisis = Если вы можете навредить себе или кто-то может навредить вам, прямо сейчас можно поговорить с человеком.
find-crisis-lines = Посмотреть кризисные линии
find-none = По этому запросу мы ничего не нашли.
find-none-ways = Можно попробовать так:
find-none-wider = Искать без фильтров
find-none-community = Посмотреть круги и заботу сообщества
find-none-crisis = Посмотреть кризисные линии
find-show-more = Показать ещё
find-announce =
    { $count ->
        [0] Ничего не найдено.
        [one] { $count } результат.
        [few] { $count } результата.
        [many] { $count } результатов.
       *[other] { $count } результата.
    }
find-small-library = Эта библиотека небольшая. Если здесь нет какого-то названия, это не значит, что помощи нет.
find-searching = Идёт поиск…
