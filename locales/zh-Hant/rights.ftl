### 「我的權利」裡的紙：要求口譯員的卡片、對方不給口譯員時說的話、申訴，還有一頁主要權利。
### critical：法律的名稱、號碼、地址、日期，都和英文一樣。英文沒有說的，一句也不要保證。

## 在櫃台出示的卡片。

rights-card-name = 我需要口譯員
    .about = 在櫃台出示的卡片，用英語和您的語言，要求免費的口譯員。
rights-card-language = 您需要的語言
    .hint = 這個名稱會印在卡片上，給工作人員看。也可以是一種手語。
rights-card-speak = 我的語言是{ $language }。請幫我找一位合格的口譯員。
rights-card-law = 接受聯邦醫療資金的地方，必須為我提供口譯員，不向我收費（《平價醫療法案》Affordable Care Act 第 1557 條）。
rights-card-paper = 重要的文件，請給我用我的語言寫的。
rights-card-family = 我的孩子或親屬沒有義務替我口譯。
rights-card-machine = 重要的話，我不接受用應用程式或機器翻譯。
rights-card-human = 重要的文字如果用機器翻譯，必須由合格的真人譯者核對（45 CFR 92.201）。
rights-card-checked = 法律上次查看：2025年11月11日。這不是法律建議。

## 對方不給口譯員的時候。

rights-refused-name = 對方不給口譯員的時候
    .about = 一步一步，可以說、可以給對方看的句子，還有地方記下發生了什麼。
rights-refused-where = 您在哪裡？
rights-refused-where-clinic = 診所或醫院
rights-refused-where-pharmacy = 藥房
rights-refused-where-emergency = 急診室
rights-refused-where-insurer = 健康保險公司
rights-refused-where-office = 政府機關
rights-refused-intro = 一次走一步。每走完一步，您都可以停下來。請用英語說這些句子，或者指給對方看。
rights-refused-first = 如果您可能有危險，先讓他們救治您。口譯員隨時可以再要求。
rights-refused-again = 第 1 步：再要求一次
rights-refused-say-need = 我需要一位合格的口譯員。請現在就找一位。
rights-refused-say-law = 口譯員對我是免費的。《平價醫療法案》（Affordable Care Act）第 1557 條這樣規定。
rights-refused-say-clinic = 我要先聽懂是什麼治療，才能同意。
rights-refused-say-pharmacy = 請用我的語言告訴我，這種藥怎麼吃、怎麼用。
rights-refused-say-emergency = 請現在就給我檢查，即使我付不起錢。一項叫 EMTALA 的聯邦法律這樣規定。
rights-refused-say-insurer = 請在這通電話裡加一位口譯員。我等著。
rights-refused-say-office = 接受聯邦資金的機關，不可以因為我的原國籍（我或家人來自哪裡）而虧待我（《民權法案》Civil Rights Act 第六章，Title VI）。
rights-refused-higher = 第 2 步：找能做決定的人
rights-refused-say-coordinator = 我可以和第 1557 條協調員（Section 1557 coordinator）、病人權益代表（patient advocate）或您的主管談談嗎？
rights-refused-note = 第 3 步：寫下來
rights-refused-note-about = 用哪種語言寫都可以。請把這張紙放在安全的地方。
rights-refused-say-name = 請問您叫什麼名字？
rights-refused-note-who = 拒絕的人叫什麼：
rights-refused-note-when = 日期、時間和地點：
rights-refused-note-words = 對方說了什麼：
rights-refused-enough = 您不用再做別的了
rights-refused-enough-about = 您的健康最重要。如果您想申訴，「申訴看病時受到的不公平對待」那一頁寫著怎麼做。
rights-refused-limits = 沒有聯邦資金的地方，可能不必遵守這些法律。您所在州的法律怎樣規定，我們沒有確認。
rights-refused-checked = 上次查看：第 1557 條（Section 1557），2025年11月11日；第六章（Title VI），2025年12月10日；EMTALA，依據2024年6月的網頁。這不是法律建議。

## 申訴。

rights-complaint-name = 申訴看病時受到的不公平對待
    .about = 怎樣向聯邦政府申訴，申訴會透露您的什麼，還有一張可以填寫的紙。
rights-complaint-what = 民權辦公室（Office for Civil Rights）屬於美國衛生及公共服務部（U.S. Department of Health and Human Services，HHS）。它調查看病時受到的不公平對待，例如不給口譯員。申訴是免費的。它不是您的律師，但它能讓一個地方改正。
rights-complaint-someone = 您信任的人可以替您辦。民權辦公室通常需要您簽名同意。
rights-complaint-deadline = 請在事情發生那天起的 180 天之內寄出。有正當理由時，民權辦公室可以多給時間。
rights-complaint-tells = 申訴會透露您的什麼
rights-complaint-tells-office = 表格會問您的姓名、地址、電話號碼，還有發生了什麼。民權辦公室也可能拿到您病歷的影本。
rights-complaint-tells-place = 民權辦公室可能需要把您的姓名告訴那個地方。這要先有您的書面同意。如果您不同意，它通常就不再處理這個申訴。
rights-complaint-tells-agencies = 如果看起來有人違反了法律，民權辦公室可以把您的申訴轉給別的政府機構。這不需要您的許可。
rights-complaint-tells-immigration = 移民官員會不會知道有人申訴，我們無法確認。如果這可能給您帶來危險，請先問移民律師。
rights-complaint-tells-lawyer = 找移民律師：https://www.immigrationadvocates.org/legaldirectory/（2026年7月19日查看）
rights-complaint-tells-punish = 法律禁止那個地方因為您申訴而懲罰您。
rights-complaint-stop = 您可以到這裡為止。這樣也很好。
rights-complaint-write = 第 1 步：寫下發生了什麼
rights-complaint-write-about = 用哪種語言寫都可以。民權辦公室用您的語言提供的幫助是免費的。這個程式不會傳送任何東西。
rights-complaint-happened = 發生了什麼：
rights-complaint-where = 在哪裡（那個地方的名稱和地址）：
rights-complaint-when = 什麼時候（日期和時間）：
rights-complaint-who = 是誰（姓名，或者在那裡做什麼）：
rights-complaint-asked = 您要求了什麼，對方怎麼回答：
rights-complaint-send = 第 2 步：寄出去
rights-complaint-send-about = 請選一種方式。寫上您的姓名、地址和電話號碼。寫上日期，簽上名。自己留一份影本。
rights-complaint-send-web = 上網：https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = 郵寄：Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = 電子郵件：OCRComplaint@hhs.gov。郵件在傳送途中，可能會被別人看到。
rights-complaint-send-phone = 打電話求助：1-800-368-1019（TTY 1-800-537-7697）。請要求口譯員。
rights-complaint-send-checked = 這些地址和號碼是2023年的。寄出之前，請先看看 www.hhs.gov/civil-rights。
rights-complaint-send-after = 之後，民權辦公室會先看這件事能不能由它調查。它可能會和您談，也會和那個地方談。最後，它會寄來一封信。要多長時間，我們無法確認。
rights-complaint-other = 其他辦法
rights-complaint-other-place = 在那個地方內部：請問第 1557 條協調員（Section 1557 coordinator），怎樣提出內部申訴（grievance）。受這項法律約束、有 15 名或更多工作人員的地方，必須有一位協調員。
rights-complaint-other-emergency = 如果急診室把您趕走：一個叫 CMS 的聯邦機構在 www.cms.gov 上接受申訴，不寫姓名也可以。CMS 仍然可能會聯絡醫院記錄裡寫到的病人（2024年6月5日的網頁）。
rights-complaint-other-lawyer = 法律援助機構為沒什麼錢的人免費提供律師。請看 www.lsc.gov（2025年9月4日查看）。有些機構不能幫助所有的移民。
rights-complaint-other-state = 州政府的機構：您所在州的情況，我們沒有確認。
rights-complaint-sources = 這裡只有聯邦法律。依據 HHS 的網頁、它的表格和說明，都是2021年到2025年的副本。這不是法律建議。

## 一頁主要權利。

rights-know-name = 看病時，我的主要權利
    .about = 一頁紙，寫語言方面的幫助、公平對待、隱私和急診，附有來源。
rights-know-intro = 這些是聯邦法律，全美國都一樣。但不是每個地方都受它們約束。
rights-know-language = 用您的語言得到幫助
rights-know-language-free = 接受聯邦資金的醫院、診所、藥房或保險公司，在您需要時必須為您提供口譯員。對您是免費的。
rights-know-language-who = 口譯員必須合格，也必須為您保密。工作人員不應該改讓您的孩子或不合格的親屬來口譯。
rights-know-language-deaf = 如果您是聾人或身心障礙者，接受聯邦資金的地方必須確保您和他們能互相明白。手語翻譯是其中一種辦法。
rights-know-language-source = 《平價醫療法案》（Affordable Care Act）第 1557 條（Section 1557）和 45 CFR 92.201：上次查看時，2025年11月11日，有效。《復健法案》（Rehabilitation Act）第 504 條（Section 504）：上次查看是2025年7月。
rights-know-fair = 公平對待
rights-know-fair-what = 接受聯邦資金的地方，不可以因為您的種族、膚色或您來自哪個國家而虧待您。在醫療方面，也不可以因為性別、年齡或身心障礙而虧待您。
rights-know-fair-changed = 2025年，政府收回了以前關於語言的指引。法律本身沒有變。2025年10月，一個法院取消了一項醫療規則裡關於性別認同的部分。其他法律可能仍然幫得到跨性別人士。
rights-know-fair-source = 《1964年民權法案》第六章（Title VI of the Civil Rights Act of 1964），上次查看是2025年12月10日；第 1557 條（Section 1557）；Tennessee v. Kennedy，2025年10月22日。
rights-know-private = 隱私
rights-know-private-what = 大多數醫生、診所、藥房和保險公司，必須為您的健康資訊保密。您可以要求看自己的病歷，並拿到影本。心理師的有些筆記不包括在內。
rights-know-private-limits = 在有些情況下，那個地方可以告訴別人，例如有法官的命令，或者有嚴重的危險。應用程式和支持小組可能不必遵守這項法律。
rights-know-private-source = HIPAA 隱私規則（HIPAA Privacy Rule），45 CFR Part 164。2024年11月8日的文本。
rights-know-emergency = 急診室
rights-know-emergency-what = 接受 Medicare、又有急診室的醫院，必須給您檢查。緊急情況下，必須治療到您情況穩定，或者安全地把您轉到別處。這和錢、保險、移民身分都沒有關係。
rights-know-emergency-limits = 您可能還是會收到帳單。這只適用於緊急情況：別的方案可能會問移民身分。
rights-know-emergency-source = 《緊急醫療救治與分娩法案》（Emergency Medical Treatment and Labor Act，EMTALA），42 U.S.C. 1395dd。上次查看依據2024年6月的網頁。
rights-know-end = 如果有地方拒絕您，請看「對方不給口譯員的時候」那一頁。法律援助機構能告訴您更多。
rights-know-checked = 您所在州的法律怎樣規定，我們沒有確認。這不是法律建議。
