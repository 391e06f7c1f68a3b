### Печать, PDF и квадратный код для телефона: экран и сами листы.

paper-open = Напечатать или сохранить
paper-open-about = Напечатать или сохранить: { $name }
paper-title = На бумаге
paper-list-add = В мой список
paper-list-added = В моём списке
paper-list-add-about = Добавить в мой список: { $name }
paper-list-button = Мой список ({ $count })
paper-list-empty = В вашем списке пока ничего нет. Нажмите на карточке «В мой список».
paper-list-forgotten = Ваш список забудется, когда вы закроете это окно или нажмёте «Быстрый выход».
paper-list-clear = Очистить мой список
paper-list-remove-about = Убрать из моего списка: { $name }
paper-beside = Второй язык рядом
paper-beside-none = Только один язык
paper-third = Третий язык
paper-third-none = Только два языка
paper-form = Как это выглядит
paper-form-page = Страница
paper-form-large = Крупные буквы
paper-form-poster = Плакат
paper-form-wallet = Карточки для кошелька
paper-form-strips = Отрывные полоски
paper-form-cards = Карточки, по четыре на страницу
paper-preview = Вот что получится
paper-drawing = Страницы готовятся…
paper-page = Страница { $page } из { $pages }
paper-save = Сохранить как PDF
paper-save-title = Куда сохранить?
paper-save-about = Файл называется { $file }. Его название не говорит о том, что внутри, но любой, кто его откроет, сможет его прочитать.
paper-places = Места для сохранения
paper-place-desktop = Рабочий стол
paper-place-documents = Документы
paper-place-downloads = Загрузки
paper-place-drive = Диск { $name }
paper-place-path = Путь к другой папке
paper-place-use = Сохранить туда
paper-saved = Сохранено: { $file }
paper-print = Напечатать
paper-printer = Принтер
paper-print-about = Задание для печати называется «{ $title }». Принтер, его лоток и очередь печати этого компьютера могут и потом показать, что было напечатано.
paper-printed = Отправлено на принтер. Заберите страницы из лотка.
paper-no-printer = Принтера мы здесь не нашли. Можно сохранить PDF и напечатать его из другой программы или в городской библиотеке.
paper-phone = В мой телефон
paper-phone-title = Прочитайте это телефоном
paper-phone-about = Наведите камеру телефона на квадрат. По интернету ничего не отправляется: телефон читает с этого экрана и сохраняет то, что прочитал.
paper-phone-call = Номер, чтобы позвонить
paper-phone-text = Всё, в виде текста
paper-phone-holds = Квадратный код, в котором: { $text }

## Что стоит на самих листах.

paper-neutral-title = Информационный лист
paper-list-heading = Двери, за которыми могут помочь
paper-foot = Из программы { -app-name }, список от { $date } — всё меняется: проверьте, прежде чем на это полагаться. Это можно копировать и передавать вместе с этой строкой и с указанием, откуда это (CC BY 4.0).
paper-foot-dates = Даты источников: { $from } — { $to }; в каждой записи указана своя.
paper-foot-unchecked = Некоторые сведения здесь никто не проверял; в каждой такой записи об этом сказано.
paper-zone = Часовой пояс: { $zone }
paper-scan-call = Наведите камеру, чтобы позвонить
paper-scan-text = Наведите камеру, чтобы сохранить это в телефоне
paper-text-copy = Копировать текст
paper-text-save = Сохранить как простой текст
paper-text-count =
    { $count ->
        [one] { $count } знак
        [few] { $count } знака
        [many] { $count } знаков
       *[other] { $count } знака
    }
paper-calendar-save = Сохранить встречи для календаря
paper-calendar-about = В файл { $file } войдут шесть встреч по два часа. Его открывают календари на телефонах и компьютерах. В нём есть даты, название и место, которые вы набрали, и больше ничего.
paper-calendar-meeting = Встреча
paper-foot-made = Сделано в программе Many Doors. Это можно копировать и передавать. Дата: { $date }
