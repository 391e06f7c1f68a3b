### Papel para itama ang pagkilala sa isang paraan ng paghilom: pagsasabi kung kanino ito galing. Walang kinalaman sa pera.

## Ang tina-type bago gawin ang papel.

credit-slip-name = Magbigay ng pagkilala
    .about = Papel para sabihing maling komunidad ang nakasulat sa isang paraan ng paghilom, o may iba pang mali tungkol dito.
credit-slip-practice = Aling paraan ng paghilom?
credit-slip-community = Sa aling komunidad ito galing?
    .hint = Gamitin ang sariling tawag ng komunidad sa sarili nito, kung alam mo.
credit-slip-person = Pangalan mo, o kung paano ka makokontak
    .hint = Puwede mo itong iwanang walang laman.
credit-slip-wrong = Ano ang mali?
    .hint = Huwag isulat kung paano ginagawa ang isang saradong paraan ng paghilom.

## Sa papel.

credit-slip-title = Magbigay ng pagkilala: isang pagtatama
credit-slip-what = Sinasabi ng pagkilala kung kanino galing ang isang paraan ng paghilom. Wala itong kinalaman sa pera.
credit-slip-line-practice = Paraan ng paghilom: { $practice }
credit-slip-line-community = Galing ito sa: { $community }
credit-slip-line-person = Ang nagbigay ng papel na ito: { $person }
credit-slip-right = Ano ang dapat na nakasulat doon?
credit-slip-source = Sino o ano ang makakapagpatunay nito? Magbanggit lang ng pangalan kung pumayag ang tao. Puwede rin ang isang page o aklat.
credit-slip-works = Paano ang pagkilala rito
credit-slip-named = Pinapangalanan ng bawat paraan ng paghilom ang komunidad na pinanggalingan nito, sa sariling tawag ng komunidad na iyon.
credit-slip-consent = Ang sinasabi namin tungkol dito ay batay sa pinagkunang makikita ng lahat, o sa mga taong pumayag.
credit-slip-rule = Sinasabi ng bawat paraan ng paghilom kung sino ang puwedeng gumamit nito, at paano. Kasama ang tuntuning iyon kapag ini-print o ipinasa ito.
credit-slip-closed = Mananatiling sarado ang saradong paraan ng paghilom. Pinapangalanan at iginagalang namin ito. Hindi namin kailanman sinasabi kung paano ito ginagawa.
credit-slip-give = Ibigay ang papel na ito sa mga taong pinagkunan mo ng app o ng listahan. Walang kusang ipinapadala.
