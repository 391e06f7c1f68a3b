### Luam tawm, khaws ua PDF, thiab daim code plaub fab rau xov tooj: lub screen, thiab cov lus ntawm nplooj ntawv.

paper-open = Luam tawm los sis khaws cia
paper-open-about = Luam tawm los sis khaws { $name } cia
paper-title = Rau daim ntawv
paper-list-add = Tso rau kuv daim npe
paper-list-added = Nyob kuv daim npe
paper-list-add-about = Tso { $name } rau kuv daim npe
paper-list-button = Kuv daim npe ({ $count })
paper-list-empty = Koj daim npe tseem tsis muaj dab tsi. Nias “Tso rau kuv daim npe” ntawm ib daim npav.
paper-list-forgotten = Thaum koj kaw lub qhov rais no los sis tawm sai, qhov program tsis nco koj daim npe lawm.
paper-list-clear = Rho kuv daim npe kom tas
paper-list-remove-about = Rho { $name } ntawm kuv daim npe
paper-beside = Hom lus thib ob nyob ib sab
paper-beside-none = Ib hom lus xwb
paper-third = Hom lus thib peb
paper-third-none = Ob hom lus xwb
paper-form = Nws zoo li cas
paper-form-page = Ib nplooj
paper-form-large = Ntawv loj
paper-form-poster = Daim paib loj
paper-form-wallet = Daim npav rau hnab nyiaj
paper-form-strips = Tej kab ntawv dua tau
paper-form-cards = Daim npav, ib nplooj plaub daim
paper-preview = Nws yuav tawm los zoo li no
paper-drawing = Tab tom ua cov nplooj…
paper-page = Nplooj { $page } ntawm { $pages }
paper-save = Khaws ua PDF
paper-save-title = Yuav khaws rau qhov twg?
paper-save-about = Daim file hu ua { $file }. Nws lub npe tsis qhia tej nyob hauv, tab sis leej twg qhib nws ces nyeem tau.
paper-places = Khaws rau qhov twg
# keep: computer hauv Asmeskas sau li no
paper-place-desktop = Desktop
# keep: computer hauv Asmeskas sau li no
paper-place-documents = Documents
# keep: computer hauv Asmeskas sau li no
paper-place-downloads = Downloads
paper-place-drive = Lub drive { $name }
paper-place-path = Txoj kev mus rau lwm lub folder
paper-place-use = Khaws rau ntawd
paper-saved = Khaws cia lawm: { $file }
paper-print = Luam tawm
# keep: Hmoob hauv Asmeskas hu li lus Askiv
paper-printer = Printer
paper-print-about = Txoj hauj lwm luam hu ua “{ $title }”. Tej zaum lub printer, nws lub tais ntawv thiab lub computer daim npe luam tseem qhia tau tej uas luam tawm.
paper-printed = Xa mus rau lub printer lawm. Muab cov nplooj hauv lub tais ntawv.
paper-no-printer = Ntawm no peb nrhiav tsis tau printer. Koj khaws tau ib daim PDF thiab luam ntawm lwm qhov program los sis ntawm tsev qiv ntawv.
paper-phone = Tso rau kuv lub xov tooj
paper-phone-title = Siv koj lub xov tooj nyeem qhov no
paper-phone-about = Taw koj lub xov tooj lub koob thaij duab rau daim plaub fab. Tsis xa dab tsi hauv internet: lub xov tooj nyeem ntawm lub screen no thiab khaws tej nws nyeem cia.
paper-phone-call = Tus xov tooj, rau hu
paper-phone-text = Txhua yam, ua ntawv
paper-phone-holds = Ib daim code plaub fab uas muaj: { $text }

## Tej uas nyob ntawm nplooj ntawv.

paper-neutral-title = Nplooj ntawv qhia
paper-list-heading = Qhov rooj uas tej zaum pab tau
paper-foot = Los ntawm { -app-name } (daim npe hnub tim { $date }). Tej no hloov tau: xyuas ua ntej koj cia siab rau. Koj theej thiab faib tau yog muaj kab no thiab hais tias yog leej twg li (CC BY 4.0).
paper-foot-dates = Ntaub ntawv txij { $from } txog { $to }; txhua qhov kev pab qhia nws li.
paper-foot-unchecked = Qee yam ntawm no tsis tau muaj leej twg xyuas; txhua qhov kev pab qhia meej.
paper-zone = Sij hawm raws li: { $zone }
paper-scan-call = Thaij kom hu tau
paper-scan-text = Thaij kom khaws qhov no rau koj lub xov tooj
paper-text-copy = Theej cov lus
paper-text-save = Khaws ua ntawv yooj yim (plain text)
paper-text-count = { $count } tus ntawv
paper-calendar-save = Khaws cov zaug sib ntsib cia rau daim qhia hnub (calendar)
paper-calendar-about = Daim file { $file } yuav muaj rau zaug sib ntsib, ib zaug ntev ob teev. Daim qhia hnub (calendar) hauv xov tooj thiab computer qhib tau nws. Hauv nws muaj cov hnub tim, lub npe thiab qhov chaw uas koj ntaus xwb, tsis muaj lwm yam.
paper-calendar-meeting = Kev sib ntsib
paper-foot-made = Ua nrog Many Doors rau hnub tim { $date }. Koj theej thiab faib tau.
