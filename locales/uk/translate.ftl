### Майстерня перекладу: людина, яка знає мову, пише нею слова програми, текст за текстом. Вона може погано знатися на
### комп’ютерах. «Текст» — одне речення або один напис програми. Усюди прості слова.

## Початок.

translate-title = Переклад програми
translate-about = Тут ви можете написати слова цієї програми своєю мовою, текст за текстом. Не потрібні ні реєстрація, ні інтернет. Усе, що ви пишете, залишається в папці, яку ви вибрали, доки ви самі не передасте це далі.
translate-folder = Папка для вашої роботи
translate-folder-about = Окрема папка лише для цього, наприклад на флешці. Якщо ви вже працювали тут раніше, виберіть ту саму папку.
translate-language-other = Мова, якої тут ще немає
translate-tag = Короткий код мови
translate-tag-about = Дві або три літери, наприклад so для сомалійської. Якщо цією мовою пишуть різними видами письма, додайте, яким саме: наприклад pa-Arab.
translate-own-name = Назва мови нею самою, її літерами
translate-english-name = Її назва англійською
translate-open = Відкрити

## Список текстів.

translate-counts = Скільки вже зроблено
translate-counts-all = Усі тексти
translate-counts-critical = Особливо важливі тексти
translate-critical-about = Особливо важливі тексти — ті, які читають люди в небезпеці або в яких сказано, на що люди мають право за законом. Над ними працюйте без поспіху.
translate-counts-total = Разом
translate-standing-missing = Не перекладено
translate-standing-source_changed = Англійський текст змінився
translate-standing-machine = Машинна чернетка
translate-standing-unreviewed = Друга людина ще не перевірила
translate-standing-trusted = Перевірено
translate-critical = Особливо важливий
translate-unsaved = Не збережено
translate-search = Шукати в англійських текстах
translate-filter-standing = Показати
translate-filter-area = Частина програми
# Це слово стоїть і в translate-none.
translate-filter-all = Усе
translate-shown =
    { $count ->
        [one] { $count } текст
        [few] { $count } тексти
        [many] { $count } текстів
       *[other] { $count } тексту
    }
translate-none = Таких текстів немає. Виберіть «Усе», щоб побачити більше.
translate-more = Показати ще
translate-undo = Скасувати останнє збереження
translate-undone = Останнє збереження скасовано.
translate-close = Закрити майстерню перекладу
translate-close-unsaved =
    { $count ->
        [one] Ви не зберегли слова, які ввели у { $count } тексті. Якщо закрити зараз, вони пропадуть.
        [few] Ви не зберегли слова, які ввели у { $count } текстах. Якщо закрити зараз, вони пропадуть.
        [many] Ви не зберегли слова, які ввели у { $count } текстах. Якщо закрити зараз, вони пропадуть.
       *[other] Ви не зберегли слова, які ввели у { $count } тексту. Якщо закрити зараз, вони пропадуть.
    }

## Один текст.

translate-to-list = Назад до списку
translate-previous = Попередній
translate-next = Наступний
translate-english = Англійський текст
translate-pills-about = Слова в рамці програма підставляє сама. Натисніть на них, щоб вставити їх у свій текст.
translate-notes = Пояснення
translate-before = Текст перед цим
translate-after = Текст після цього
translate-where = Де з’являється цей текст
translate-changes = Що змінилося в англійському тексті
translate-changes-gone = Прибрано:
translate-changes-new = Додано:
translate-changes-unknown = Англійський текст змінився. Яким він був раніше, не збереглося, тому прочитайте його весь.
translate-glossary = Слова, вибрані раніше
translate-memory = Схожі тексти
translate-memory-use = Узяти ці слова
# Назва приходить самою цією мовою, тому стоїть після двокрапки.
translate-yours = Ваш переклад: { $language }
translate-yours-part = Частина «{ $part }»
translate-one-for-all = Ті самі слова для всіх чисел
translate-form = Для таких чисел, як { $numbers }
translate-form-only = Лише для числа { $number }
translate-form-rest = Для всіх інших чисел
translate-preview = Як це виглядатиме
translate-must = Будь ласка, виправте:
translate-may = Будь ласка, подивіться ще раз:
translate-finding-here = Тут:
translate-finding-wanted = Має бути:
translate-name = Ваше ім’я або будь-яке ім’я на ваш вибір
translate-name-about = Воно зберігається разом із вашими словами. Можна лишити це порожнім. Коли ви закриєте програму, вона забуде ім’я.
translate-save = Зберегти
translate-save-still = Зберегти: мої слова й далі підходять
translate-saved = Збережено. Тепер у програмі стоять ці слова.
translate-not-saved = Ще не збережено. Спершу виправте те, що позначено.
translate-draft = Ці слова ще не збережено.
translate-draft-drop = Повернути збережені слова
translate-review = Текст прочитано, я за нього ручаюся
translate-review-about = Це робить друга людина, яка знає мову, і пише своє ім’я вище. Перевірити власні слова не може ніхто.
translate-reviewed = Записано. Тепер текст вважається перевіреним.
# Українська дата закінчується на «р.», тому вона в дужках, а не в кінці.
translate-made-human = Переклад ({ $date }): { $name }.
translate-made-unnamed = Переклад ({ $date }): ім’я не вказано.
translate-made-machine = Машинна чернетка ({ $date }).
translate-read-by = Перевірка ({ $date }): { $name }.

## Подивитися на слова у програмі.

translate-see = Подивитися у програмі
translate-strip = Ви дивитеся програму цією мовою: { $language }.
translate-strip-back = Назад до майстерні перекладу

## Передати далі.

translate-hand-back = Передати мою роботу
translate-hand-back-about = Усе, що є цією мовою, увійде в один файл. Віддайте його людям, від яких ви маєте цю програму: на флешці або як вам зручно.
translate-take-in = Додати роботу іншої людини
translate-take-in-about = Виберіть файл, який передала інша людина. Нове з нього додасться. Тексти, які змінили і ви, і ця людина, програма вам покаже, і ви вирішите.
translate-taken-in = Змінено текстів: { $changed }. Нових текстів: { $added }.
translate-disputes =
    { $count ->
        [one] { $count } текст змінили і ви, й інша людина. Які слова залишити?
        [few] { $count } тексти змінили і ви, й інша людина. Які слова залишити?
        [many] { $count } текстів змінили і ви, й інша людина. Які слова залишити?
       *[other] { $count } тексту змінили і ви, й інша людина. Які слова залишити?
    }
translate-dispute-base = Як було:
translate-dispute-ours = Залишити мої слова
translate-dispute-theirs = Узяти слова іншої людини
translate-dispute-done = Зробити, як вибрано

## Де з’являється текст: знімки справжніх екранів, англійською, поруч із кожним текстом.

translate-where-alt = Знімок { $number } з { $total }: екран програми, цей текст обведено рамкою.
translate-where-more =
    { $count ->
        [one] Він є ще в { $count } місці.
        [few] Він є ще в { $count } місцях.
        [many] Він є ще в { $count } місцях.
       *[other] Він є ще в { $count } місця.
    }
translate-where-next = Показати наступне місце
translate-where-spoken = Цього тексту не видно. Програми читання з екрана промовляють його, коли доходять до того, що в рамці.
translate-where-none = Знімка, на якому видно цей текст, немає.
