### Пять дверей и места потише. Очень коротко.

nav-find = Найти поддержку
nav-community = Забота сообщества
nav-act = Действовать
nav-rights = Мои права
nav-organizations = Организациям
nav-settings = Настройки
nav-about = О программе и благодарности
nav-safety = Что программа может скрыть, а что нет
