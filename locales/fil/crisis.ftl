# “Po” dito lang at sa iba pang tekstong pangkrisis, para banayad sa taong nasa panganib.
crisis-strip = Nasa panganib ka ba ngayon?
crisis-strip-link = Tumawag o mag-text sa 988, o sa ibang crisis hotline
crisis-never-calls = Hindi kailanman tumatawag ang app na ito para sa iyo
crisis-title = Makipag-usap sa isang tao ngayon
crisis-intro = Libre po ang mga hotline na ito. Puwede kang tumigil anumang oras.
crisis-911 = Kung may maaaring mamatay sa susunod na ilang minuto, 911 po ang emergency number sa United States. Kadalasan ay nagpapadala ito ng pulis, bumbero, o ambulansya.
crisis-lines = Mga hotline na sumasagot sa buong United States
crisis-more-lines = Iba pang crisis hotline
crisis-built-in = Hindi po mabasa ang talaan. Ito ang nakapaloob na listahan, may petsang { $date }.
crisis-police-note = May mga hotline na maaaring magpadala ng pulis o ambulansya. Nakasulat po sa bawat card kung ano ang nalaman namin.
crisis-interpreter = Puwede mo pong sabihin sa Ingles ang pangalan ng wika mo: “Tagalog” o “Filipino”. Maraming hotline ang hahanap ng interpreter.
crisis-static-title = Makipag-usap po sa isang tao ngayon. Tumawag o mag-text sa 988.
crisis-static-note = Libre, araw at gabi. Puwedeng may interpreter sa telepono.
