### 「わたしの権利」の扉で作れる紙：通訳を頼むカード、断られたときの言葉、苦情、主な権利の1ページ。

## 受付で見せるカード。

rights-card-name = 通訳が必要です
    .about = 受付で見せるカードです。英語と自分の言語で、無料の通訳を頼みます。
rights-card-language = 必要な言語
    .hint = この言語の名前がカードに書かれ、スタッフが読みます。手話でもかまいません。
rights-card-speak = わたしの言語は{ $language }です。十分な力のある通訳を呼んでください。
rights-card-law = 連邦政府の医療のお金を受け取っているところは、わたしに無料で通訳を付けなければなりません（Affordable Care Act「医療保険改革法」のSection 1557）。
rights-card-paper = 大切な書類は、わたしの言語でください。
rights-card-family = わたしの子どもや親族が、わたしのために通訳をする必要はありません。
rights-card-machine = 大切な話では、アプリや機械の翻訳は断ります。
rights-card-human = 大切な文を機械が翻訳したときは、十分な力のある人間の翻訳者が確かめなければなりません（45 CFR 92.201）。
rights-card-checked = 法律を最後に確かめた日：2025年11月11日。これは法律の助言ではありません。

## 通訳を断られたとき。

rights-refused-name = 通訳を断られたら
    .about = 言う言葉や見せる言葉が、順番に書いてあります。何があったかを書く場所もあります。
rights-refused-where = いま、どこにいますか？
rights-refused-where-clinic = クリニックか病院
rights-refused-where-pharmacy = 薬局
rights-refused-where-emergency = 救急室（ER）
rights-refused-where-insurer = 医療保険の会社
rights-refused-where-office = 役所
rights-refused-intro = 一つずつ進んでください。どの段階でやめてもかまいません。文は、英語で言うか、英語のところを指さしてください。
rights-refused-first = 命や体が危ないかもしれないときは、先に助けてもらってください。通訳は、いつでも、もう一度頼めます。
rights-refused-again = 段階1：もう一度頼む
rights-refused-say-need = 十分な力のある通訳が必要です。いま呼んでください。
rights-refused-say-law = 通訳は、わたしには無料です。Affordable Care Act（医療保険改革法）のSection 1557に書いてあります。
rights-refused-say-clinic = 治療やケアに同意する前に、内容を理解する必要があります。
rights-refused-say-pharmacy = この薬の使い方を、わたしの言語で教えてください。
rights-refused-say-emergency = お金を払えなくても、いま、わたしを診てください。EMTALAという連邦の法律に、そう書いてあります。
rights-refused-say-insurer = この電話に通訳を入れてください。待ちます。
rights-refused-say-office = 連邦政府のお金を受け取っている役所は、出身の国や地域を理由に、わたしをほかの人より悪く扱ってはいけません（Civil Rights Act「公民権法」のTitle VI）。
rights-refused-higher = 段階2：決められる人を呼んでもらう
rights-refused-say-coordinator = Section 1557の担当者（coordinator）、患者の相談係（patient advocate）、または上司の方とお話しできますか？
rights-refused-note = 段階3：書いておく
rights-refused-note-about = どの言語で書いてもかまいません。この紙は、安全な場所に置いてください。
rights-refused-say-name = お名前を教えていただけますか？
rights-refused-note-who = 断った人の名前：
rights-refused-note-when = 日付、時間、場所：
rights-refused-note-words = 言われたこと：
rights-refused-enough = これ以上のことは、しなくてもかまいません
rights-refused-enough-about = いちばん大切なのは、あなたの健康です。苦情を申し立てたいときは、「医療での不当な扱いについての苦情」の紙に方法が書いてあります。
rights-refused-limits = 連邦政府のお金を受け取っていないところは、これらの法律に従わなくてもよいことがあります。あなたの州の法律については、確認できていません。
rights-refused-checked = 最後に確かめたもの：Section 1557は2025年11月11日、Title VIは2025年12月10日、EMTALAは2024年6月のページ。これは法律の助言ではありません。

## 公民権局への苦情。

rights-complaint-name = 医療での不当な扱いについての苦情
    .about = 連邦政府に苦情を申し立てる方法と、それであなたの何が知られるか。書き込む紙も付いています。
rights-complaint-what = Office for Civil Rights（公民権局）は、アメリカ保健福祉省（U.S. Department of Health and Human Services、HHS）の一部です。通訳を断られたことなど、医療での不当な扱いについて調べます。無料です。あなたの弁護士ではありませんが、相手に、やり方を変えさせることができます。
rights-complaint-someone = 信頼できる人が、代わりにすることもできます。ふつう、公民権局には、あなたが署名した同意が必要です。
rights-complaint-deadline = それがあった日から180日以内に送ってください。正当な理由があれば、公民権局はもっと時間をくれることがあります。
rights-complaint-tells = 苦情で、あなたの何が知られるか
rights-complaint-tells-office = 用紙には、名前、住所、電話番号、何があったかを書くところがあります。公民権局は、あなたの医療の記録のコピーを受け取ることもあります。
rights-complaint-tells-place = 公民権局は、あなたの名前を相手に伝えなければならないことがあります。その前に、書面であなたの同意を得なければなりません。同意しないと、公民権局はふつう、その苦情の扱いを終わりにします。
rights-complaint-tells-agencies = 法律に反しているように見えるとき、公民権局は、あなたの苦情をほかの役所に渡すことができます。あなたの許可はいりません。
rights-complaint-tells-immigration = 移民局の職員が苦情のことを知る可能性があるかどうかは、確認できませんでした。それが危険につながるかもしれないときは、先に、移民法の弁護士に聞いてください。
rights-complaint-tells-lawyer = 移民法の弁護士をさがすには：https://www.immigrationadvocates.org/legaldirectory/（2026年7月19日に読みました）
rights-complaint-tells-punish = 苦情を理由に、相手があなたに仕返しをすることは、法律で禁じられています。
rights-complaint-stop = ここでやめてもかまいません。それで大丈夫です。
rights-complaint-write = 段階1：何があったかを書く
rights-complaint-write-about = どの言語で書いてもかまいません。公民権局では、あなたの言語での助けは無料です。このアプリは何も送りません。
rights-complaint-happened = 何があったか：
rights-complaint-where = どこで（そこの名前と住所）：
rights-complaint-when = いつ（日付と時間）：
rights-complaint-who = だれが（名前、またはそこで何をしている人か）：
rights-complaint-asked = 何を頼み、どんな返事だったか：
rights-complaint-send = 段階2：送る
rights-complaint-send-about = 方法を一つ選んでください。自分の名前、住所、電話番号も書きます。日付を書いて、署名してください。コピーを取っておいてください。
rights-complaint-send-web = ウェブで：https://ocrportal.hhs.gov/ocr/
rights-complaint-send-mail = 郵便で：Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201
rights-complaint-send-email = Eメールで：OCRComplaint@hhs.gov。Eメールは、届くまでの間に、ほかの人に読まれるかもしれません。
rights-complaint-send-phone = 電話で手伝ってもらうには：1-800-368-1019（TTY 1-800-537-7697）。通訳を頼んでください。
rights-complaint-send-checked = ここにある住所、アドレス、番号は、2023年のものです。何かを送る前に、www.hhs.gov/civil-rights を見てください。
rights-complaint-send-after = そのあと、公民権局は、調べてもよいことかどうかを確かめます。あなたや相手と話すことがあります。最後に手紙が届きます。どのくらいかかるかは、確認できませんでした。
rights-complaint-other = ほかの方法
rights-complaint-other-place = 相手のところに直接：Section 1557の担当者（coordinator）に、苦情（grievance）の申し立て方を聞いてください。この法律が当てはまるところで、働く人が15人以上いれば、担当者がいなければなりません。
rights-complaint-other-emergency = 救急室（ER）で追い返されたとき：CMSという役所が、www.cms.gov で苦情を受け付けています。あなたの名前を書かなくてもかまいません。それでもCMSは、病院の記録に名前のある患者に連絡することがあります（2024年6月5日のページ）。
rights-complaint-other-lawyer = 法律支援（Legal aid）は、お金の少ない人に、無料で弁護士を付けます。www.lsc.gov を見てください（2025年9月4日に読みました）。どんな立場の移民でも助けられるわけではない事務所もあります。
rights-complaint-other-state = 州の役所：あなたの州については、確認できていません。
rights-complaint-sources = 連邦の法律だけです。HHSのページ、用紙、説明の紙（fact sheet）の、2021年から2025年のコピーによります。これは法律の助言ではありません。

## 主な権利の1ページ。

rights-know-name = 医療での、わたしの主な権利
    .about = 言語の助け、公平な扱い、プライバシー、救急についての1ページ。出典も書いてあります。
rights-know-intro = これは連邦の法律で、アメリカ全国のものです。すべてのところに当てはまるわけではありません。
rights-know-language = あなたの言語での助け
rights-know-language-free = 連邦政府のお金を受け取っている病院、クリニック、薬局、保険会社は、あなたに通訳が必要なとき、通訳を付けると申し出なければなりません。あなたには無料です。
rights-know-language-who = 通訳は、通訳の力が十分にある人でなければならず、秘密を守らなければなりません。スタッフは、その代わりに、あなたの子どもや、その力のない親族に通訳をさせるべきではありません。
rights-know-language-deaf = あなたがろうの人や障害のある人なら、連邦政府のお金を受け取っているところは、お互いに理解し合えるようにしなければなりません。手話通訳は、その方法の一つです。
rights-know-language-source = Affordable Care Act（医療保険改革法）のSection 1557と、45 CFR 92.201：最後に確かめた2025年11月11日には、有効でした。Rehabilitation Act（リハビリテーション法）のSection 504：最後に確かめたのは、2025年7月です。
rights-know-fair = 公平な扱い
rights-know-fair-what = 連邦政府のお金を受け取っているところは、人種、肌の色、出身の国を理由に、あなたをほかの人より悪く扱ってはいけません。医療では、性別、年齢、障害を理由にしてもいけません。
rights-know-fair-changed = 2025年に政府は、言語についての前の手引きを取り消しました。法律そのものは変わっていません。2025年10月に裁判所は、医療の規則のうち、性自認（自分の性別をどう認識しているか）についての部分を取り消しました。いまも、ほかの法律がトランスジェンダーの人の助けになることがあります。
rights-know-fair-source = 1964年のCivil Rights Act（公民権法）のTitle VI、最後に確かめたのは2025年12月10日。Section 1557。Tennessee v. Kennedy、2025年10月22日。
rights-know-private = プライバシー
rights-know-private-what = ほとんどの医師、クリニック、薬局、保険会社は、あなたの健康についての情報を秘密にしなければなりません。自分の記録を見ることや、コピーをもらうことを頼めます。カウンセラーのメモには、その中に含まれないものもあります。
rights-know-private-limits = 裁判官の命令や重大な危険など、ほかの人に話してもよい場合があります。アプリやサポートグループは、この法律に従わなくてもよいことがあります。
rights-know-private-source = HIPAA Privacy Rule（HIPAAプライバシー規則）、45 CFR Part 164。2024年11月8日の文。
rights-know-emergency = 救急室（ER）
rights-know-emergency-what = Medicareを受け入れていて救急室のある病院は、あなたを診なければなりません。緊急の状態なら、落ち着くまで治療するか、ほかのところへ安全に送らなければなりません。このことに、お金、保険、滞在資格は関係ありません。
rights-know-emergency-limits = それでも、請求書が来ることはあります。これは緊急のときだけのものです。ほかの制度では、滞在資格を聞かれることがあります。
rights-know-emergency-source = Emergency Medical Treatment and Labor Act（救急医療と出産についての法律、EMTALA）、42 U.S.C. 1395dd。最後に確かめたのは、2024年6月のページ。
rights-know-end = 断られたときは、「通訳を断られたら」の紙を見てください。法律支援（Legal aid）に聞けば、もっとくわしいことを教えてもらえます。
rights-know-checked = あなたの州の法律については、確認できていません。これは法律の助言ではありません。
