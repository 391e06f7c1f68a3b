### Checklist para sa anunsiyo ng trabaho, na may table ng mga bilang sa papel, para sa mga organisasyong naghahanap ng practitioner at volunteer.

job-ad-name = Checklist para sa anunsiyo ng trabaho
    .about = Para makahanap ng mga practitioner at volunteer na pinagkakatiwalaan ng mga komunidad ninyo, na may lugar para sa mga bilang ninyo.

## Mga kahong lalagyan ng tsek, tungkol sa anunsiyo at sa pagpili ng mga tao.

job-ad-pay = Sinasabi nito ang sahod. Para sa mga volunteer, sinasabi nito kung aling gastos ang ibinabalik ninyo.
job-ad-needs = Hinihingi lang nito ang kailangan sa trabaho. May halaga ang natutuhan ng mga tao sa buhay.
job-ad-languages = Binabanggit nito ang ikalawang wika bilang kasanayan, at binabayaran ninyo ang kasanayang iyon.
job-ad-growth = Sinasabi nito kung sino ang gumagabay sa mga bago, at paano sila matututo at aangat.
job-ad-places = Inilalagay ito kung saan tumitingin ang mga komunidad ninyo: sa mga diyaryo nila, radyo, grupo, at lugar ng pagsamba.
job-ad-panel = Ilang tao ang magkakasamang pumipili. May ilan na galing sa komunidad at binabayaran para dito.
job-ad-same = Pare-pareho ang tanong sa lahat. Inaalok sa lahat ang interpreter o iba pang tulong para makasali.
job-ad-fair = Abutin ang mas maraming tao, saka pumili nang patas. Huwag kailanman tumanggap o tumanggi ng kahit sino dahil sa lahi, pananampalataya, kasarian, o kapansanan.

## Ang mga bilang: may lugar na masusulatan sa bawat linya.

job-ad-numbers = Ang mga bilang namin, sa papel
job-ad-told = Bilangin lang ang sinabi ng mga tao tungkol sa sarili nila. Walang kailangang magsabi.
job-ad-small = Huwag kailanman maglathala ng bilang na mas mababa sa 10, o ng mga bilang na puwedeng pagkuwentahan ng ganoong bilang.
job-ad-applied = Nag-apply: ilang practitioner, ilang volunteer?
job-ad-began = Nagsimula: ilang practitioner, ilang volunteer?
job-ad-stayed = Narito pa rin pagkalipas ng isang taon: ilang practitioner, ilang volunteer?
job-ad-lead = Namumuno na ngayon: ilang practitioner, ilang volunteer?
job-ad-gap = Saan kami nawawalan ng mga tao? Ano ang babaguhin namin?
