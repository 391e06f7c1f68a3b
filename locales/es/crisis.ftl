### La franja y la hoja de crisis. Las puede leer una persona en peligro.

crisis-strip = ¿Estás en peligro ahora?
crisis-strip-link = Llama o manda un texto al 988, o a otra línea de crisis
crisis-never-calls = Este programa nunca llama por ti
crisis-title = Habla con una persona ahora
crisis-intro = Estas líneas son gratis. Puedes parar en cualquier momento.
crisis-911 = Si alguien puede morir en los próximos minutos, el 911 es el número de emergencia en Estados Unidos. Por lo general envía a la policía, a los bomberos o una ambulancia.
crisis-lines = Líneas que contestan en todo Estados Unidos
crisis-more-lines = Más líneas de crisis
crisis-built-in = No se pudo leer la biblioteca. Esta es la lista incluida en el programa. Fecha: { $date }.
crisis-police-note = Algunas líneas pueden enviar a la policía o una ambulancia. Cada tarjeta dice lo que pudimos averiguar.
# “Spanish” se queda en inglés: es la palabra que hay que decir por teléfono.
crisis-interpreter = Puedes decir en inglés el nombre de tu idioma: para español, di “Spanish”. Muchas líneas buscan a un intérprete.
crisis-static-title = Habla con una persona ahora. Llama o manda un texto al 988.
crisis-static-note = Gratis, día y noche. Por teléfono puede haber intérprete.
