### Kaum lo lus nug los xav tas ib lub hlis, rau neeg ua hauj lwm thiab neeg tuaj pab dawb hauv cov koom haum. Txhua tus sau rau nws tus kheej, rau ntawv.

humility-name = Txo hwj chim: kaum lo lus nug rau ib lub hlis
    .about = Lus nug luv txog kev mloog, hwj chim thiab kev ua yuam kev. Txhua tus sau rau nws tus kheej.
humility-how = Ua ob los sis peb lo hauv ib lub lim tiam. Khaws nplooj no rau koj tus kheej. Tsis muaj leej twg yuav muab nws mus.
humility-never = Peb xav txo hwj chim thiab hloov kom haum neeg kab lis kev cai (culturally humble and responsive). Txoj kev no peb kawm tsis tas.

## Cov lus nug.

humility-listen = Lub lim tiam no thaum twg kuv tsis mloog lawm? Kuv tsis hnov dab tsi?
humility-silent = Hnub no leej twg hais ntau tshaj? Leej twg tsis muaj neeg mloog?
humility-guess = Kuv twb ntseeg dab tsi txog ib tug neeg ua ntej nws hais lus?
humility-power = Ntawm no kuv muaj hwj chim dab tsi, xws li yuam sij, ntaub ntawv, nyiaj los sis lo lus txiav txim kawg? Leej twg paub txog nws?
humility-rule = Peb txoj kev cai twg yooj yim rau kuv thiab nyuaj rau lwm tus?
humility-word = Kuv siv lo lus twg hu neeg uas lawv tsis siv hu lawv tus kheej?
humility-mistake = Thaum twg kuv ua yuam kev thiab ua rau ib tug neeg mob siab? Kuv thov txim li cas, thiab kuv hloov dab tsi?
humility-taught = Ib tug neeg uas kuv pab tau qhia kuv dab tsi? Kuv puas tau ua tsaug rau nws?
humility-credit = Txoj kev twg uas kuv siv los ntawm lwm lub zej zog? Kuv puas tau hais li ntawd?
humility-honest = Leej twg qhia kuv ncaj ncees thaum kuv yuam kev? Kuv ua li cas kom qhov ntawd nyab xeeb rau nws?
