### La primera pantalla: elegir un idioma.

start-title = Elige tu idioma
start-nothing-kept = Nada de lo que hagas aquí queda anotado, a menos que lo pidas.
start-go-on = Seguir
start-machine = borrador automático
start-made-up = de prueba
