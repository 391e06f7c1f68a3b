a-hello = ¡Hola, { $nombre }!
