### Namna ya kuondoka haraka.

leave-told-title = Mtu akiingia
leave-told-how = Bonyeza “Ondoka haraka”, au bonyeza kitufe cha Shift mara tatu. Ukurasa mtupu unafunika skrini papo hapo, na ulichofanya hapa kinasahauliwa.
leave-told-button = Bonyeza “Ondoka haraka”. Ukurasa mtupu unafunika skrini papo hapo, na ulichofanya hapa kinasahauliwa.
leave-told-not = Haiwezi kuficha kwamba programu hii ipo kwenye kompyuta, wala kile ambacho mtu ameshakiona.
leave-told-read = Nimeelewa
