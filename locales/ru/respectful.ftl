### Вопросы с уважением: лист с вопросами о человеке для организаций и страница для сотрудников. Лист печатается пустым; ответы программа не хранит.

respectful-name = Вопросы с уважением
    .about = Лист, который бережно спрашивает людей о них самих. Люди пишут на бумаге. Эта программа не хранит ответов.
respectful-about = О чём вам нужно спросить?
    .hint = Спрашивайте только то, что поможет вам лучше помогать людям.
respectful-about-race = Раса и этническое происхождение
respectful-about-language = Язык
respectful-about-interpreter = Переводчик
respectful-about-disability = Инвалидность
respectful-about-gender = Местоимения и гендер
respectful-about-faith = Вера или духовная поддержка
respectful-who = Кто увидит ответы?
    .hint = Назовите всех, например: ваш консультант и сотрудники у стойки.

## Лист для человека, который пришёл за помощью.

respectful-title = О вас, вашими словами
respectful-skip = Любой вопрос можно пропустить. Любой ответ можно изменить когда угодно.
respectful-choose = Или отметьте всё, что подходит:
respectful-prefer = Не хочу говорить
respectful-who-sees = Кто это увидит: { $who }
respectful-same = Если вы это пропустите, помощь будет такой же.

## Вопросы.

respectful-race-question = Как вы сами называете свою расу, этническое происхождение, племя или народ (tribe, nation)?
respectful-race-black = Чернокожие люди или афроамериканцы
respectful-race-indigenous = Коренные американцы, коренные жители Аляски или другие коренные народы
respectful-race-asian = Люди из Азии или американцы азиатского происхождения
respectful-race-pacific = Коренные гавайцы или народы островов Тихого океана
respectful-race-latine = Латиноамериканцы (Latino, Latina, Latine) или испаноязычные люди (Hispanic)
respectful-race-mena = Выходцы с Ближнего Востока или из Северной Африки
respectful-race-white = Белые люди
respectful-race-why = Почему мы спрашиваем: чтобы увидеть, ко всем ли мы относимся одинаково хорошо.
respectful-language-question = На каких языках вам лучше всего говорить (в том числе жестами) или читать?
respectful-language-talk = Говорите со мной, пожалуйста, на моём языке, устном или жестовом.
respectful-language-write = Пишите мне, пожалуйста, на моём языке.
respectful-language-read = Читайте мне, пожалуйста, бумаги вслух.
respectful-language-why = Почему мы спрашиваем: чтобы мы понимали вас, а вы нас.
respectful-interpreter-question = Нужен ли вам переводчик? На какой язык?
respectful-interpreter-far = По телефону или видео
respectful-interpreter-near = В комнате вместе со мной
respectful-interpreter-stranger = Не тот, кто меня знает
respectful-interpreter-why = Почему мы спрашиваем: чтобы найти вам переводчика. Для вас это бесплатно. Приводить родных не нужно.
respectful-disability-question = Что нам нужно знать о вашем теле, душевном состоянии, зрении или слухе, чтобы хорошо вам помочь?
respectful-disability-steps = Вход без ступенек
respectful-disability-print = Крупные буквы или помощь с чтением и письмом
respectful-disability-time = Больше времени или тихая комната
respectful-disability-why = Почему мы спрашиваем: чтобы наши комнаты, бумаги и встречи подходили вам.
respectful-pronouns-question = Каким именем вас называть и какие местоимения использовать: «он», «она», «они» или другие? Где нам так не делать?
respectful-gender-question = Как вы сами называете свой гендер?
respectful-gender-woman = Женщина
respectful-gender-man = Мужчина
respectful-gender-nonbinary = Небинарный человек
respectful-gender-trans = Трансгендерный человек
respectful-gender-why = Почему мы спрашиваем: чтобы называть вас правильным именем и чтобы помощь вам подходила.
respectful-faith-question = Помогут ли вам здесь вера, духовная жизнь или традиция? Как?
respectful-faith-place = Место, где можно помолиться или побыть в тишине
respectful-faith-visit = Чтобы пришёл кто-то моей веры или традиции
respectful-faith-why = Почему мы спрашиваем: вера и традиция могут давать силу. Мы хотим, чтобы вашим здесь было место.

## Страница для сотрудников.

respectful-staff = Сотрудникам: как спрашивать
respectful-staff-everyone = Задавайте всем одни и те же вопросы. Никогда не выбирайте, кого спросить, по виду или по речи.
respectful-staff-guess = Никогда не угадывайте. Имя, лицо, голос или одежда не скажут вам ответа.
respectful-staff-immigration = Никогда не спрашивайте об иммиграционном статусе. Никогда его не записывайте.
respectful-staff-private = Спрашивайте там, где никто не слышит. Пусть отвечает сам человек, а не его семья.
respectful-staff-promise = Честно говорите, почему вы спрашиваете и кто увидит ответы. Обещайте только то, что можете выполнить.
respectful-staff-accept = Если кто-то не хочет отвечать, поблагодарите и переходите дальше.
respectful-staff-keep = Храните листы под замком. Оставляйте только то, чем пользуетесь. Никогда не публикуйте число меньше 10.
