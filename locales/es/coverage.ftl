### La página “Idiomas en esta biblioteca”: para cada idioma, cuántas fichas tienen a alguien que lo habla.

coverage-name = Idiomas en esta biblioteca
    .about = Para cada idioma, en cuántas líneas de crisis, clínicas y grupos de la comunidad hay alguien que lo habla. Y qué idiomas no habla nadie.
coverage-what = Fichas contadas: { $count }. Una ficha cuenta para un idioma si la lista dice que ahí alguien lo habla.
coverage-head-language = Idioma
coverage-head-crisis = Líneas de crisis
coverage-head-care = Otra atención
coverage-head-community = Comunidad
coverage-interpreter = Fichas con intérpretes: { $interpreters }. Tal vez puedan ayudar en cualquier idioma. Pregúntales.
coverage-missing = No se sabe de nadie en esta lista que hable: { $languages }
coverage-do = Lo que puedes hacer: averigua quién habla estos idiomas cerca de ti, y anótalo en la lista. Págales a las personas que interpretan.
