### Ib daim phiaj xwm rau kev kawm, uas ib lub koom haum ua rau nws cov neeg ua hauj lwm thiab neeg tuaj pab dawb, sau rau ntawv.

training-plan-name = Phiaj xwm rau kev kawm
    .about = Npaj kev kawm uas mus tas ib xyoos. Cov neeg ntawm cov zej zog uas nej pab yog cov coj thiab tau nyiaj.
training-plan-topics = Nej xav kawm txog dab tsi?
training-plan-topics-listening = Kev mloog, thiab kev txo hwj chim
training-plan-topics-racism = Kev saib tsis taus haiv neeg hauv kev kho mob, yav thaum ub thiab niaj hnub no
training-plan-topics-language = Kev ua hauj lwm nrog neeg txhais lus
training-plan-topics-lgbtq = Kev pab rau neeg queer thiab trans
training-plan-topics-healing = Tej kev kho raws kab lis kev cai, thiab hais meej tias los ntawm leej twg
training-plan-topics-crisis = Thaum kub ntxhov, thiab yuav zoo li cas thaum tub ceev xwm tuaj
training-plan-tick = Peb cov zaj kawm. Kos txhua zaj thaum kawm tas lawm.
training-plan-who = Leej twg hauv peb cov zej zog yuav coj txhua zaj?
training-plan-pay = Them nyiaj rau cov xib fwb ntawm zej zog ib yam li nej them ib tug kws twg. Them rau kev npaj thiab kev mus los thiab.
training-plan-budget = Nyiaj them cov xib fwb, ua nws ib kab hauv daim ntawv npaj nyiaj (budget):
training-plan-needs = Yam neeg xav tau thiaj koom tau, xws li neeg txhais lus, chav uas tsis muaj ntaiv, neeg saib me nyuam:
training-plan-dates = Hnub tim, hauv lub sij hawm ua hauj lwm uas tau nyiaj. Thaum twg kawm ntxiv?
training-plan-know = Peb yuav paub li cas tias kev pab zoo dua lawm? Peb yuav nug leej twg, thiab thaum twg?
