### Paj “Lang nan bibliyotèk sa a”: pou chak lang, konbyen fich ki gen yon moun ki pale l. Li konte sa lis la di.

coverage-name = Lang nan bibliyotèk sa a
    .about = Pou chak lang, konbyen liy kriz, klinik ak gwoup kominotè ki gen yon moun ki pale l. Ak ki lang pèsonn pa pale.
coverage-what = Sa nou konte: { $count } fich. Yon fich konte pou yon lang si lis la di gen yon moun la ki pale l.
coverage-head-language = Lang
coverage-head-crisis = Liy kriz
coverage-head-care = Lòt swen
coverage-head-community = Kominote
coverage-interpreter = { $interpreters } fich gen entèprèt, e yo ka rive ede nan nenpòt lang. Mande yo.
coverage-missing = Nou pa konnen pèsonn nan lis sa a ki pale: { $languages }
coverage-do = Sa ou ka fè: chèche konnen ki moun toupre w ki pale lang sa yo, epi ekri sa nan lis la. Peye moun ki fè entèprèt.
