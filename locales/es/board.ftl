### La hoja para la recepción: cada persona señala su idioma. Cada renglón está en su propio idioma.

board-open = Hoja “Yo hablo”
board-about = Una hoja para tu recepción. Cada persona que llega señala su idioma, y así sabes a qué intérprete llamar.
board-title = Señala el idioma que hablas
board-speak = Hablo español.
# Así se pide sin tener que escoger entre tú y usted.
board-interpreter = Necesito intérprete, por favor.
board-staff = Para el personal: llama al intérprete antes de seguir. No le pidas a un menor ni a un familiar que interprete.
