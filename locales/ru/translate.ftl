### Мастерская перевода: тот, кто знает язык, пишет на нём слова программы, текст за текстом. Этот человек может плохо знать
### компьютер. «Текст» — одно предложение или одна надпись программы. Везде простые слова.

## Начало.

translate-title = Перевод программы
translate-about = Здесь вы можете написать слова этой программы на своём языке, текст за текстом. Не нужны ни регистрация, ни интернет. Всё, что вы пишете, остаётся в папке, которую вы выбрали, пока вы сами не передадите это дальше.
translate-folder = Папка для вашей работы
translate-folder-about = Отдельная папка только для этого, например на флешке. Если вы уже работали здесь раньше, выберите ту же папку.
translate-language-other = Язык, которого здесь ещё нет
translate-tag = Короткий код языка
translate-tag-about = Две или три буквы, например so для сомалийского. Если на этом языке пишут разными видами письма, добавьте, каким: например pa-Arab.
translate-own-name = Название языка на нём самом, его буквами
translate-english-name = Его название по-английски
translate-open = Открыть

## Список текстов.

translate-counts = Сколько уже сделано
translate-counts-all = Все тексты
translate-counts-critical = Особо важные тексты
translate-critical-about = Особо важные тексты — те, которые читают люди в опасности или в которых сказано, на что люди имеют право по закону. Над ними работайте не спеша.
translate-counts-total = Всего
translate-standing-missing = Не переведено
translate-standing-source_changed = Английский текст изменился
translate-standing-machine = Машинный черновик
translate-standing-unreviewed = Не проверено вторым человеком
translate-standing-trusted = Проверено
translate-critical = Особо важный
translate-unsaved = Не сохранено
translate-search = Искать в английских текстах
translate-filter-standing = Показать
translate-filter-area = Часть программы
# Это слово стоит и в translate-none.
translate-filter-all = Всё
translate-shown =
    { $count ->
        [one] { $count } текст
        [few] { $count } текста
        [many] { $count } текстов
       *[other] { $count } текста
    }
translate-none = Таких текстов нет. Выберите «Всё», чтобы увидеть больше.
translate-more = Показать ещё
translate-undo = Отменить последнее сохранение
translate-undone = Последнее сохранение отменено.
translate-close = Закрыть мастерскую перевода
translate-close-unsaved =
    { $count ->
        [one] Вы не сохранили слова, которые набрали в { $count } тексте. Если закрыть сейчас, они пропадут.
        [few] Вы не сохранили слова, которые набрали в { $count } текстах. Если закрыть сейчас, они пропадут.
        [many] Вы не сохранили слова, которые набрали в { $count } текстах. Если закрыть сейчас, они пропадут.
       *[other] Вы не сохранили слова, которые набрали в { $count } текста. Если закрыть сейчас, они пропадут.
    }

## Один текст.

translate-to-list = Назад к списку
translate-previous = Предыдущий
translate-next = Следующий
translate-english = Английский текст
translate-pills-about = Слова в рамке программа подставляет сама. Нажмите на них, чтобы вставить их в свой текст.
translate-notes = Пояснения
translate-before = Текст перед этим
translate-after = Текст после этого
translate-where = Где появляется этот текст
translate-changes = Что изменилось в английском тексте
translate-changes-gone = Убрано:
translate-changes-new = Добавлено:
translate-changes-unknown = Английский текст изменился. Каким он был раньше, не сохранилось, поэтому прочитайте его целиком.
translate-glossary = Слова, выбранные раньше
translate-memory = Похожие тексты
translate-memory-use = Взять эти слова
# Название приходит на самом языке, поэтому стоит после двоеточия.
translate-yours = Ваш перевод: { $language }
translate-yours-part = Часть «{ $part }»
translate-one-for-all = Одни и те же слова для всех чисел
translate-form = Для таких чисел, как { $numbers }
translate-form-only = Только для числа { $number }
translate-form-rest = Для всех остальных чисел
translate-preview = Как это будет выглядеть
translate-must = Пожалуйста, исправьте:
translate-may = Пожалуйста, посмотрите ещё раз:
translate-finding-here = Здесь:
translate-finding-wanted = Должно быть:
translate-name = Ваше имя или любое имя на ваш выбор
translate-name-about = Оно сохраняется вместе с вашими словами. Можно оставить это пустым. Когда вы закроете программу, она забудет имя.
translate-save = Сохранить
translate-save-still = Сохранить: мои слова всё ещё подходят
translate-saved = Сохранено. Теперь в программе стоят эти слова.
translate-not-saved = Пока не сохранено. Сначала исправьте то, что отмечено.
translate-draft = Эти слова ещё не сохранены.
translate-draft-drop = Вернуть сохранённые слова
translate-review = Текст прочитан, я за него ручаюсь
translate-review-about = Это делает второй человек, который знает язык, и пишет своё имя выше. Проверить собственные слова не может никто.
translate-reviewed = Отмечено. Теперь текст считается проверенным.
# Русская дата кончается на «г.», поэтому она в скобках, а не в конце.
translate-made-human = Перевод ({ $date }): { $name }.
translate-made-unnamed = Перевод ({ $date }): имя не указано.
translate-made-machine = Машинный черновик ({ $date }).
translate-read-by = Проверка ({ $date }): { $name }.

## Посмотреть на слова в программе.

translate-see = Посмотреть в программе
translate-strip = Вы смотрите программу на этом языке: { $language }.
translate-strip-back = Назад в мастерскую перевода

## Передать дальше.

translate-hand-back = Передать мою работу
translate-hand-back-about = Всё, что есть на этом языке, войдёт в один файл. Отдайте его людям, от которых у вас эта программа: на флешке или как вам удобно.
translate-take-in = Добавить работу другого человека
translate-take-in-about = Выберите файл, который передал другой человек. Новое из него добавится. Тексты, которые изменили и вы, и этот человек, программа вам покажет, и вы решите.
translate-taken-in = Изменено текстов: { $changed }. Новых текстов: { $added }.
translate-disputes =
    { $count ->
        [one] { $count } текст изменили и вы, и другой человек. Какие слова оставить?
        [few] { $count } текста изменили и вы, и другой человек. Какие слова оставить?
        [many] { $count } текстов изменили и вы, и другой человек. Какие слова оставить?
       *[other] { $count } текста изменили и вы, и другой человек. Какие слова оставить?
    }
translate-dispute-base = Как было:
translate-dispute-ours = Оставить мои слова
translate-dispute-theirs = Взять слова другого человека
translate-dispute-done = Сделать, как выбрано

## Где появляется текст: снимки настоящих экранов, на английском, рядом с каждым текстом.

translate-where-alt = Снимок { $number } из { $total }: экран программы, этот текст обведён рамкой.
translate-where-more =
    { $count ->
        [one] Он есть ещё в { $count } месте.
        [few] Он есть ещё в { $count } местах.
        [many] Он есть ещё в { $count } местах.
       *[other] Он есть ещё в { $count } места.
    }
translate-where-next = Показать следующее место
translate-where-spoken = Этот текст не виден. Программы чтения с экрана произносят его, когда доходят до того, что в рамке.
translate-where-none = Снимка, на котором виден этот текст, нет.
