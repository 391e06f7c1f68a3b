### Mga tanong para sa usapan kasama ang taong nagtatrabaho o nagbo-volunteer sa organisasyon, para manatili siya. Pinupunan sa papel.

stay-interview-name = Usapan para manatili (stay interview)
    .about = Mga tanong para sa usapan kasama ang taong nagtatrabaho o nagbo-volunteer sa inyo, para manatili ang mabubuting tao.
stay-interview-how = Mag-usap nang kayong dalawa lang, sa bayad na oras, at kung gusto lang ng tao. Walang sasabihin dito na puwedeng gamitin laban sa kanya.
stay-interview-paper = Huwag sumulat ng pangalan sa papel na ito. Ang tao ang magpapasya kung ano ang isusulat at kung sino ang makakakita nito.

## Ang mga tanong, sa tao. May mga linyang masusulatan pagkatapos ng bawat isa.

stay-interview-stay = Bakit mo gustong manatili?
stay-interview-leave = Ano ang nagtulak sa iyo na mag-isip umalis?
stay-interview-extra = May dagdag ka bang gawain dahil sa wika o komunidad mo? May bayad ba ito?
stay-interview-hurt = May tao ba ritong masama ang trato sa iyo dahil sa kung sino ka? Ano ang dapat mangyari?
stay-interview-need = Ano ang pinakamakakatulong: sahod, oras, pahinga, paggabay, pagkakataong matuto?
stay-interview-next = Ano ang babaguhin natin, sino ang gagawa, at kailan ito matatapos?
