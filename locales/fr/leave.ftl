### Comment partir vite, dit une fois sur le premier écran. Court, calme et honnête.

leave-told-title = Si quelqu’un entre dans la pièce
leave-told-how = Appuyez sur « Quitter vite », ou appuyez trois fois sur la touche Shift. Une page blanche couvre l’écran tout de suite, et ce que vous avez fait ici est oublié.
leave-told-button = Appuyez sur « Quitter vite ». Une page blanche couvre l’écran tout de suite, et ce que vous avez fait ici est oublié.
leave-told-not = Cela ne peut pas cacher que ce programme est sur l’ordinateur, ni ce que quelqu’un a déjà vu.
leave-told-read = J’ai compris
