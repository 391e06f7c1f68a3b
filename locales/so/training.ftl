### Qorshe tababar oo urur u sameeyo shaqaalihiisa iyo mutadawiciintiisa, warqadna lagu buuxiyo.

training-plan-name = Qorshaha tababarka
    .about = Qorshee tababar sannadka oo dhan socda. Waxaa hoggaamiya dadka bulshooyinka aad u adeegtaan, lacagna waa la siiyaa.
training-plan-topics = Maxaad rabtaan inaad barataan?
training-plan-topics-listening = Dhegaysi, iyo tawaaduc
training-plan-topics-racism = Cunsuriyadda daryeelka caafimaadka, waagii hore iyo hadda
training-plan-topics-language = La shaqaynta turjubaannada
training-plan-topics-lgbtq = Daryeelka dadka queer iyo trans ah
training-plan-topics-healing = Hababka bogsiinta, iyo xusidda dadka ay ka yimaadeen
training-plan-topics-crisis = Xaalad halis ah, iyo waxa dhaca marka booliis yimaado
training-plan-tick = Mawduucyadeenna. Mid kasta calaamadee marka tababarka la qabto.
training-plan-who = Yaa bulshooyinkeenna ka mid ah oo mawduuc kasta hoggaamin doona?
training-plan-pay = Tababarayaasha bulshada lacag u siiya sida khabiir kasta. Diyaarinta iyo safarkana lacagtooda bixiya.
training-plan-budget = Lacagta tababarayaasha, oo sadar gaar ah ku leh miisaaniyadda:
training-plan-needs = Waxa dadku u baahan yihiin si ay uga qayb galaan, sida turjubaanno, qol aan jaranjaro lahayn, carruur-hayn:
training-plan-dates = Taariikhaha, saacadaha shaqada ee mushaharka leh. Goorma ayuu tababarku sii soconayaa?
training-plan-know = Sidee ayaan ku ogaan doonnaa in daryeelku fiicnaaday? Yaan weydiin doonnaa, goorma?
