### Друк, збереження у PDF та QR-код для телефону: екран і те, що стоїть на самих аркушах.

paper-open = Надрукувати або зберегти
paper-open-about = Надрукувати або зберегти: { $name }
paper-title = На папері
paper-list-add = До мого списку
paper-list-added = У моєму списку
paper-list-add-about = До мого списку: { $name }
paper-list-button = Мій список ({ $count })
paper-list-empty = У вашому списку ще нічого немає. Натисніть «До мого списку» на картці.
paper-list-forgotten = Ваш список буде забуто, коли ви закриєте це вікно або швидко вийдете.
paper-list-clear = Очистити мій список
paper-list-remove-about = Прибрати з мого списку: { $name }
paper-beside = Друга мова поруч
paper-beside-none = Лише одна мова
paper-third = Третя мова
paper-third-none = Лише дві мови
paper-form = Який вигляд
paper-form-page = Сторінка
paper-form-large = Великий шрифт
paper-form-poster = Плакат
paper-form-wallet = Картки для гаманця
paper-form-strips = Відривні смужки
paper-form-cards = Картки, чотири на сторінку
paper-preview = Ось що вийде
paper-drawing = Готуємо сторінки…
paper-page = Сторінка { $page } з { $pages }
paper-save = Зберегти як PDF
paper-save-title = Куди це зберегти?
paper-save-about = Файл називається { $file }. Назва нічого не каже про те, що в ньому, але кожен, хто його відкриє, може його прочитати.
paper-places = Де зберегти
paper-place-desktop = Робочий стіл
paper-place-documents = Документи
paper-place-downloads = Завантаження
paper-place-drive = Диск { $name }
paper-place-path = Шлях до іншої папки
paper-place-use = Зберегти там
paper-saved = Збережено: { $file }
paper-print = Друкувати
paper-printer = Принтер
paper-print-about = Це завдання друку називається «{ $title }». Принтер, його лоток і черга друку цього комп’ютера ще можуть показувати, що було надруковано.
paper-printed = Надіслано на принтер. Заберіть сторінки з лотка.
paper-no-printer = Ми не знайшли тут принтера. Можна зберегти PDF і надрукувати його з іншої програми або в бібліотеці.
paper-phone = На мій телефон
paper-phone-title = Прочитайте це телефоном
paper-phone-about = Наведіть камеру телефону на квадрат. Нічого не надсилається через інтернет: телефон читає це з екрана й зберігає те, що прочитав.
paper-phone-call = Номер, щоб подзвонити
paper-phone-text = Усе, текстом
paper-phone-holds = QR-код, у якому є: { $text }

## Що стоїть на самих аркушах.

# Не можна, щоб тут ішлося про психічне здоров’я.
paper-neutral-title = Інформаційний аркуш
paper-list-heading = Двері, які можуть допомогти
paper-foot = Із програми { -app-name }. Дата списку: { $date }. Усе змінюється: перевірте, перш ніж покладатися на це. Можна копіювати й поширювати з цим рядком і зазначенням, звідки це (CC BY 4.0).
paper-foot-dates = Дати джерел: від { $from } до { $to }. У кожному записі вказано свою.
paper-foot-unchecked = Деяких фактів тут ніхто не перевіряв; у кожному записі про це сказано.
paper-zone = Години за часовим поясом: { $zone }
paper-scan-call = Наведіть камеру, щоб подзвонити
paper-scan-text = Наведіть камеру, щоб зберегти це в телефоні
paper-text-copy = Копіювати слова
paper-text-save = Зберегти як простий текст
paper-text-count = { $count ->
    [one] { $count } символ
    [few] { $count } символи
    [many] { $count } символів
   *[other] { $count } символу
 }
paper-calendar-save = Зберегти зустрічі для календаря
paper-calendar-about = Шість зустрічей по дві години буде записано у файл { $file }. Його відкривають календарі на телефонах і комп’ютерах. У ньому є дати, назва та місце, які ви ввели, і більше нічого.
paper-calendar-meeting = Зустріч
paper-foot-made = Зроблено програмою Many Doors ({ $date }). Можна копіювати й поширювати.
