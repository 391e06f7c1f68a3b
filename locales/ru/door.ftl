door-link-rights = Что есть в библиотеке о правах
door-link-policy = Что есть в библиотеке об изменении правил
door-link-organizations = Организации в библиотеке
