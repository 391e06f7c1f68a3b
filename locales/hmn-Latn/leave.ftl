### Yuav tawm sai li cas. Luv, tus yees thiab ncaj ncees.

leave-told-title = Yog muaj neeg nkag los
leave-told-how = Nias “Tawm sai”, los sis nias lub khawm Shift peb zaug. Ib nplooj dawb yuav npog lub screen tam sid, thiab qhov program tsis nco tej koj ua ntawm no lawm.
leave-told-button = Nias “Tawm sai”. Ib nplooj dawb yuav npog lub screen tam sid, thiab qhov program tsis nco tej koj ua ntawm no lawm.
leave-told-not = Nws zais tsis tau tias qhov program no nyob hauv lub computer, thiab zais tsis tau tej uas lwm tus twb pom lawm.
leave-told-read = Kuv to taub
