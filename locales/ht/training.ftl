### Yon plan fòmasyon yon òganizasyon fè pou pwòp anplwaye ak benevòl li, epi li ranpli sou papye.

training-plan-name = Plan fòmasyon
    .about = Fè plan pou fòmasyon ki dire tout ane a. Se moun nan kominote w ap sèvi yo ki dirije l, e yo peye yo.
training-plan-topics = Sou kisa ou vle aprann?
training-plan-topics-listening = Koute, ak rete enb
training-plan-topics-racism = Rasism nan swen sante, lontan ak kounye a
training-plan-topics-language = Travay ak entèprèt
training-plan-topics-lgbtq = Swen pou moun queer ak trans
training-plan-topics-healing = Pratik gerizon, ak rekonèt pèp kote yo soti
training-plan-topics-crisis = Yon gwo moman difisil (kriz), ak sa ki rive lè lapolis vini
training-plan-tick = Sijè nou yo. Make chak sijè lè fòmasyon an fèt.
training-plan-who = Ki moun nan kominote nou yo ki pral dirije chak sijè?
training-plan-pay = Peye fòmatè ki soti nan kominote a menm jan ou peye nenpòt ekspè. Peye pou preparasyon ak pou vwayaj tou.
training-plan-budget = Lajan pou fòmatè yo, sou pwòp liy pa l nan bidjè a:
training-plan-needs = Sa moun bezwen pou yo patisipe, pa egzanp entèprèt, yon sal ki pa gen mach eskalye, yon moun pou okipe timoun:
training-plan-dates = Dat yo, sou lè travay ki peye. Kilè fòmasyon an ap kontinye?
training-plan-know = Kijan n ap konnen swen yo vin pi bon? Ki moun n ap mande, e kilè?
