### Ang pahinang “Mga wika sa talaang ito”: sa bawat wika, ilang entry ang may marunong nito. Para sa mga organisasyong nag-aalaga o namimigay ng listahan.
### Binibilang nito ang sinasabi ng listahan; hindi nito hinuhusgahan kung gaano kahusay magsalita ang isang tao.

coverage-name = Mga wika sa talaang ito
    .about = Sa bawat wika, ilang crisis hotline, klinika, at grupo sa komunidad ang may marunong nito. At kung aling mga wika ang walang marunong.
coverage-what = Nabilang: { $count } entry. Kasama ang isang entry sa bilang ng isang wika kung sinasabi ng listahan na may marunong nito roon.
coverage-head-language = Wika
coverage-head-crisis = Mga crisis hotline
coverage-head-care = Iba pang pangangalaga
coverage-head-community = Komunidad
coverage-interpreter = May interpreter ang { $interpreters } entry at baka makatulong sa kahit anong wika. Magtanong sa kanila.
coverage-missing = Mga wikang walang kilalang marunong sa listahang ito: { $languages }
coverage-do = Ang magagawa ninyo: alamin kung sino ang marunong ng mga wikang ito malapit sa inyo, at isulat sa listahan. Bayaran ang mga nag-i-interpret.
