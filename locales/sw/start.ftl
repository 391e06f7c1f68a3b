### Skrini ya kwanza kabisa: kuchagua lugha.

start-title = Chagua lugha yako
start-nothing-kept = Chochote unachofanya hapa hakiandikwi popote, isipokuwa ukiomba.
start-go-on = Endelea
start-machine = rasimu ya mashine
start-made-up = ya majaribio
